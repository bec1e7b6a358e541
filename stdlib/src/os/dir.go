package os

import (
	"errors"
	"io/fs"
	"syscall"
	"time"
)

// Mkdir makes a directory.
func Mkdir(name string, perm FileMode) error {
	return onPath("mkdir", name, func() error { return syscall.Mkdir(name, modeBits(perm)) })
}

// MkdirAll makes a directory and those it lies in.
func MkdirAll(path string, perm FileMode) error {
	if info, err := Stat(path); err == nil {
		if info.IsDir() {
			return nil
		}
		return &PathError{Op: "mkdir", Path: path, Err: syscall.ENOTDIR}
	}
	i := len(path)
	for i > 0 && path[i-1] == '/' {
		i--
	}
	for i > 0 && path[i-1] != '/' {
		i--
	}
	if i > 1 {
		if err := MkdirAll(path[:i-1], perm); err != nil {
			return err
		}
	}
	err := Mkdir(path, perm)
	if err != nil {
		if info, err1 := Lstat(path); err1 == nil && info.IsDir() {
			return nil
		}
	}
	return err
}

// Remove removes a file or an empty directory.
func Remove(name string) error {
	err := uninterrupted(func() error { return syscall.Unlink(name) })
	if err == nil {
		return nil
	}
	err1 := uninterrupted(func() error { return syscall.Rmdir(name) })
	if err1 == nil {
		return nil
	}
	if err1 != syscall.ENOTDIR {
		err = err1
	}
	return &PathError{Op: "remove", Path: name, Err: err}
}

// RemoveAll removes a file, or a directory and all in it.
func RemoveAll(path string) error {
	if path == "" {
		return nil
	}
	if path == "." || len(path) >= 2 && path[len(path)-2:] == "/." {
		return &PathError{Op: "RemoveAll", Path: path, Err: syscall.EINVAL}
	}
	err := Remove(path)
	if err == nil || IsNotExist(err) {
		return nil
	}
	// From the directory that it is in, for its name may be longer than the kernel
	// takes, and may come to lead elsewhere.
	end := len(path)
	for end > 1 && path[end-1] == '/' {
		end--
	}
	begin := end
	for begin > 0 && path[begin-1] != '/' {
		begin--
	}
	parent, base := path[:begin], path[begin:end]
	for len(parent) > 1 && parent[len(parent)-1] == '/' {
		parent = parent[:len(parent)-1]
	}
	if parent == "" {
		parent = "."
	}
	dir, err := Open(parent)
	if IsNotExist(err) {
		return nil
	}
	if err != nil {
		return err
	}
	defer dir.Close()
	at, err := removeAllAt(int(dir.pfd.Sysfd), base)
	if err != nil {
		return &PathError{Op: "unlinkat", Path: parent + "/" + at, Err: err}
	}
	return nil
}

// onPath calls f and says what failed on which path.
func onPath(op, path string, f func() error) error {
	if err := uninterrupted(f); err != nil {
		return &PathError{Op: op, Path: path, Err: err}
	}
	return nil
}

func onPaths(op, from, to string, f func(from, to string) error) error {
	if err := uninterrupted(func() error { return f(from, to) }); err != nil {
		return &LinkError{op, from, to, err}
	}
	return nil
}

// Rename moves a file.
func Rename(oldpath, newpath string) error {
	if info, err := Lstat(newpath); err == nil && info.IsDir() {
		if old, err := Lstat(oldpath); err != nil {
			return &LinkError{"rename", oldpath, newpath, underlying(err)}
		} else if newpath == oldpath || !SameFile(info, old) {
			return &LinkError{"rename", oldpath, newpath, syscall.EEXIST}
		}
	}
	return onPaths("rename", oldpath, newpath, syscall.Rename)
}

// Link makes a hard link.
func Link(oldname, newname string) error {
	return onPaths("link", oldname, newname, syscall.Link)
}

// Symlink makes a symbolic link.
func Symlink(oldname, newname string) error {
	return onPaths("symlink", oldname, newname, syscall.Symlink)
}

// Readlink returns what a link points to.
func Readlink(name string) (string, error) {
	for size := 128; ; size *= 2 {
		b := make([]byte, size)
		var n int
		err := uninterrupted(func() (err error) {
			n, err = syscall.Readlink(name, b)
			return err
		})
		if err != nil {
			return "", &PathError{Op: "readlink", Path: name, Err: err}
		}
		if n < size {
			return string(b[:n]), nil
		}
	}
}

// Chmod changes a file's mode.
func Chmod(name string, mode FileMode) error {
	return onPath("chmod", name, func() error { return syscall.Chmod(name, modeBits(mode)) })
}

// Chown changes a file's owner.
func Chown(name string, uid, gid int) error {
	return onPath("chown", name, func() error { return syscall.Chown(name, uid, gid) })
}

// Lchown changes a file's owner, not following a link.
func Lchown(name string, uid, gid int) error {
	return onPath("lchown", name, func() error { return syscall.Lchown(name, uid, gid) })
}

// Chtimes changes a file's times; zero Times leave them.
func Chtimes(name string, atime time.Time, mtime time.Time) error {
	ts := []syscall.Timespec{timespec(atime), timespec(mtime)}
	return onPath("chtimes", name, func() error { return syscall.UtimesNano(name, ts) })
}

// timespec is a time as the kernel has it; a zero Time leaves what there is.
func timespec(t time.Time) syscall.Timespec {
	if t.IsZero() {
		return syscall.Timespec{Nsec: omitTime}
	}
	return syscall.Timespec{Sec: t.Unix(), Nsec: int64(t.Nanosecond())}
}

// omitTime in a time's nanoseconds tells the kernel to leave the time alone.
const omitTime = 0x3ffffffe

// Truncate changes a file's size.
func Truncate(name string, size int64) error {
	return onPath("truncate", name, func() error { return syscall.Truncate(name, size) })
}

// Chdir changes the current directory.
func Chdir(dir string) error { return onPath("chdir", dir, func() error { return syscall.Chdir(dir) }) }

// Getwd returns the current directory.
func Getwd() (dir string, err error) {
	err = uninterrupted(func() (err error) {
		dir, err = syscall.Getwd()
		return err
	})
	if err != nil {
		return "", NewSyscallError("getwd", err)
	}
	if pwd := Getenv("PWD"); pwd != "" && pwd[0] == '/' && pwd != dir {
		a, err1 := Stat(pwd)
		b, err2 := Stat(".")
		if err1 == nil && err2 == nil && SameFile(a, b) {
			return pwd, nil
		}
	}
	return dir, nil
}

// TempDir returns the directory for temporary files.
func TempDir() string {
	if dir := Getenv("TMPDIR"); dir != "" {
		return dir
	}
	return "/tmp"
}

// native: a random number
func random() uint64

var errSeparator = errors.New("pattern contains path separator")

// tempName cuts the pattern around its last star.
func tempName(op, dir, pattern string) (prefix, suffix string, err error) {
	prefix = pattern
	for i := 0; i < len(pattern); i++ {
		if pattern[i] == '/' {
			return "", "", &PathError{Op: op, Path: pattern, Err: errSeparator}
		}
		if pattern[i] == '*' {
			prefix, suffix = pattern[:i], pattern[i+1:]
		}
	}
	if dir == "" {
		dir = TempDir()
	}
	if dir[len(dir)-1] != '/' {
		dir += "/"
	}
	return dir + prefix, suffix, nil
}

func digits(n uint64) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return digits(n/10) + string(rune('0'+n%10))
}

// CreateTemp makes a new file with a name like pattern.
func CreateTemp(dir, pattern string) (*File, error) {
	prefix, suffix, err := tempName("createtemp", dir, pattern)
	if err != nil {
		return nil, err
	}
	for try := 0; ; try++ {
		name := prefix + digits(random()&0xFFFFFFFF) + suffix
		f, err := OpenFile(name, O_RDWR|O_CREATE|O_EXCL, 0600)
		if IsExist(err) && try < 10000 {
			continue
		}
		return f, err
	}
}

// MkdirTemp makes a new directory with a name like pattern.
func MkdirTemp(dir, pattern string) (string, error) {
	prefix, suffix, err := tempName("mkdirtemp", dir, pattern)
	if err != nil {
		return "", err
	}
	for try := 0; ; try++ {
		name := prefix + digits(random()&0xFFFFFFFF) + suffix
		err := Mkdir(name, 0700)
		if err == nil {
			return name, nil
		}
		if !IsExist(err) || try >= 10000 {
			return "", err
		}
	}
}

type dirFS string

// DirFS returns the tree of files at dir.
func DirFS(dir string) fs.FS { return dirFS(dir) }

func (dir dirFS) join(op, name string) (string, error) {
	if dir == "" {
		return "", &PathError{Op: op, Path: name, Err: errors.New("os: DirFS with empty root")}
	}
	if !fs.ValidPath(name) || hasNul(name) {
		return "", &PathError{Op: op, Path: name, Err: ErrInvalid}
	}
	if name == "." {
		return string(dir), nil
	}
	return string(dir) + "/" + name, nil
}

// rename puts the name within the tree into an error.
func (dir dirFS) rename(err error, name string) error {
	if e, ok := err.(*PathError); ok {
		e.Path = name
	}
	return err
}

func (dir dirFS) Open(name string) (fs.File, error) {
	full, err := dir.join("open", name)
	if err != nil {
		return nil, err
	}
	f, err := Open(full)
	if err != nil {
		return nil, dir.rename(err, name)
	}
	return f, nil
}

func (dir dirFS) ReadFile(name string) ([]byte, error) {
	full, err := dir.join("readfile", name)
	if err != nil {
		return nil, err
	}
	b, err := ReadFile(full)
	return b, dir.rename(err, name)
}

func (dir dirFS) ReadDir(name string) ([]DirEntry, error) {
	full, err := dir.join("readdir", name)
	if err != nil {
		return nil, err
	}
	list, err := ReadDir(full)
	return list, dir.rename(err, name)
}

func (dir dirFS) Stat(name string) (FileInfo, error) {
	full, err := dir.join("stat", name)
	if err != nil {
		return nil, err
	}
	info, err := Stat(full)
	return info, dir.rename(err, name)
}

func (dir dirFS) Lstat(name string) (FileInfo, error) {
	full, err := dir.join("lstat", name)
	if err != nil {
		return nil, err
	}
	info, err := Lstat(full)
	return info, dir.rename(err, name)
}

func (dir dirFS) ReadLink(name string) (string, error) {
	full, err := dir.join("readlink", name)
	if err != nil {
		return "", err
	}
	s, err := Readlink(full)
	return s, dir.rename(err, name)
}

// CopyFS copies a tree of files into dir.
func CopyFS(dir string, fsys fs.FS) error {
	return fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		to := dir + "/" + path
		if d.IsDir() {
			return MkdirAll(to, 0777)
		}
		if d.Type() == ModeSymlink {
			link, err := fs.ReadLink(fsys, path)
			if err != nil {
				return err
			}
			return Symlink(link, to)
		}
		if !d.Type().IsRegular() {
			return &PathError{Op: "CopyFS", Path: path, Err: ErrInvalid}
		}
		b, err := fs.ReadFile(fsys, path)
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		f, err := OpenFile(to, O_CREATE|O_EXCL|O_WRONLY, 0666|info.Mode()&0777)
		if err != nil {
			return err
		}
		_, err = f.Write(b)
		if err1 := f.Close(); err == nil {
			err = err1
		}
		return err
	})
}
