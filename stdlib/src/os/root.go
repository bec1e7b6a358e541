package os

import (
	"errors"
	"internal/at"
	"io/fs"
	"runtime"
	"sync"
	"syscall"
	"time"
)

// Root is a directory beneath which files are used, and only there: names and links
// that lead out of it are errors.
type Root struct {
	*root
}

// root is closed when Close was called and nobody uses it any more.
type root struct {
	name   string
	fd     int
	mu     sync.Mutex
	users  int
	closed bool
}

// use is to be followed by unuse, if there is no error.
func (r *root) use() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.closed {
		return ErrClosed
	}
	r.users++
	return nil
}

func (r *root) unuse() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.users--; r.closed && r.users == 0 {
		syscall.Close(r.fd)
	}
}

func (r *root) close() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.closed {
		r.closed = true
		runtime.SetFinalizer(r, nil)
		if r.users == 0 {
			syscall.Close(r.fd)
		}
	}
	return nil
}

// newRoot makes a Root of an open directory's descriptor, or closes it.
func newRoot(fd int, name string) (*Root, error) {
	var st syscall.Stat_t
	err := uninterrupted(func() error { return syscall.Fstat(fd, &st) })
	if err == nil && st.Mode&syscall.S_IFMT != syscall.S_IFDIR {
		err = errors.New("not a directory")
	}
	if err != nil {
		syscall.Close(fd)
		return nil, &PathError{Op: "open", Path: name, Err: err}
	}
	r := &root{name: name, fd: fd}
	runtime.SetFinalizer(r, (*root).close)
	return &Root{r}, nil
}

// OpenRoot opens a directory as a Root. Links in its own name are followed.
func OpenRoot(name string) (*Root, error) {
	var fd int
	err := uninterrupted(func() (err error) {
		fd, err = syscall.Open(name, syscall.O_CLOEXEC, 0)
		return err
	})
	if err != nil {
		return nil, &PathError{Op: "open", Path: name, Err: err}
	}
	return newRoot(fd, name)
}

// OpenInRoot opens the file name in the directory dir, and only there.
func OpenInRoot(dir, name string) (*File, error) {
	r, err := OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return r.Open(name)
}

// Name returns the name that the Root was opened with.
func (r *Root) Name() string { return r.root.name }

// Close closes the Root; what goes on in it is finished.
func (r *Root) Close() error { return r.root.close() }

// join is how files of the Root are called.
func (r *Root) join(name string) string { return r.root.name + "/" + name }

// onName does f on one name, and says what failed.
func (r *Root) onName(op, name string, w walk, f func(dir int, name string) error) error {
	if err := r.walk(name, w, f); err != nil {
		return &PathError{Op: op, Path: name, Err: err}
	}
	return nil
}

// Open opens a file for reading.
func (r *Root) Open(name string) (*File, error) { return r.OpenFile(name, O_RDONLY, 0) }

// Create makes or empties a file.
func (r *Root) Create(name string) (*File, error) {
	return r.OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666)
}

// OpenFile opens a file by flags. Of perm only the permissions may be set.
func (r *Root) OpenFile(name string, flag int, perm FileMode) (*File, error) {
	if perm&0777 != perm {
		return nil, &PathError{Op: "openat", Path: name, Err: errors.New("unsupported file mode")}
	}
	fd, err := r.open(name, flag, perm)
	if err != nil {
		return nil, err
	}
	f := newFile(fd, r.join(name), kindOpenFile, flag&syscall.O_NONBLOCK != 0)
	f.appends = flag&O_APPEND != 0
	return f, nil
}

func (r *Root) open(name string, flag int, perm FileMode) (fd int, err error) {
	w := walk{followed: flag&(O_CREATE|O_EXCL) != O_CREATE|O_EXCL}
	err = r.onName("openat", name, w, func(dir int, name string) error {
		fd, err = at.Open(dir, name, flag, modeBits(perm))
		return err
	})
	return fd, err
}

// OpenRoot opens a directory of the Root as a Root.
func (r *Root) OpenRoot(name string) (*Root, error) {
	fd, err := r.open(name, O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, err
	}
	return newRoot(fd, r.join(name))
}

// ReadFile returns a file's contents.
func (r *Root) ReadFile(name string) ([]byte, error) {
	f, err := r.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return f.readAll()
}

// WriteFile writes data to a file, made or emptied.
func (r *Root) WriteFile(name string, data []byte, perm FileMode) error {
	f, err := r.OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil {
		return err
	}
	return f.writeAll(data)
}

func (r *Root) stat(name string, w walk) (FileInfo, error) {
	s := newStat(name)
	err := r.onName("statat", name, w, func(dir int, name string) error {
		return at.Stat(dir, name, &s.st)
	})
	if err != nil {
		return nil, err
	}
	return s.done(), nil
}

// Stat describes a file.
func (r *Root) Stat(name string) (FileInfo, error) {
	return r.stat(name, walk{followed: true, looks: true})
}

// Lstat describes a file, not following a link.
func (r *Root) Lstat(name string) (FileInfo, error) { return r.stat(name, walk{}) }

// Readlink returns what a link points to.
func (r *Root) Readlink(name string) (link string, err error) {
	err = r.onName("readlinkat", name, walk{}, func(dir int, name string) (err error) {
		link, err = at.Readlink(dir, name)
		return err
	})
	return link, err
}

// Chmod changes a file's mode.
func (r *Root) Chmod(name string, mode FileMode) error {
	return r.onName("chmodat", name, walk{followed: true, looks: true}, func(dir int, name string) error {
		return at.Chmod(dir, name, modeBits(mode))
	})
}

// Chown changes a file's owner.
func (r *Root) Chown(name string, uid, gid int) error {
	return r.onName("chownat", name, walk{followed: true, looks: true}, func(dir int, name string) error {
		return at.Chown(dir, name, uid, gid)
	})
}

// Lchown changes a file's owner, not following a link.
func (r *Root) Lchown(name string, uid, gid int) error {
	return r.onName("lchownat", name, walk{}, func(dir int, name string) error {
		return at.Chown(dir, name, uid, gid)
	})
}

// Chtimes changes a file's times; zero Times leave them.
func (r *Root) Chtimes(name string, atime time.Time, mtime time.Time) error {
	ts := [2]syscall.Timespec{timespec(atime), timespec(mtime)}
	return r.onName("chtimesat", name, walk{followed: true, looks: true}, func(dir int, name string) error {
		return at.Utimes(dir, name, &ts)
	})
}

// Mkdir makes a directory. Of perm only the permissions may be set.
func (r *Root) Mkdir(name string, perm FileMode) error {
	if perm&0777 != perm {
		return &PathError{Op: "mkdirat", Path: name, Err: errors.New("unsupported file mode")}
	}
	return r.onName("mkdirat", name, walk{slash: true}, func(dir int, name string) error {
		return at.Mkdir(dir, name, modeBits(perm))
	})
}

// MkdirAll makes a directory and those it lies in. Of perm only the permissions may
// be set.
func (r *Root) MkdirAll(name string, perm FileMode) error {
	if perm&0777 != perm {
		return &PathError{Op: "mkdirat", Path: name, Err: errors.New("unsupported file mode")}
	}
	err := r.walk(name, walk{makes: true, perm: modeBits(perm)}, func(dir int, part string) error {
		return at.Mkdir(dir, part, modeBits(perm))
	})
	there, ok := err.(*foundError)
	if !ok {
		if _, ok := err.(*PathError); err == nil || ok {
			return err
		}
		return &PathError{Op: "mkdirat", Path: name, Err: err}
	}
	if there.err == syscall.EEXIST {
		switch there.mode & syscall.S_IFMT {
		case syscall.S_IFDIR:
			return nil
		case syscall.S_IFLNK:
			info, err := r.Stat(name)
			switch {
			case err == nil && info.IsDir():
				return nil
			case err == nil:
				there.err = syscall.ENOTDIR
			case !IsNotExist(err):
				there.err = err
			}
		}
	}
	return &PathError{Op: "mkdirat", Path: there.path, Err: there.err}
}

// Remove removes a file or an empty directory.
func (r *Root) Remove(name string) error {
	return r.onName("removeat", name, walk{}, func(dir int, name string) error {
		err := at.Unlink(dir, name)
		if err == nil {
			return nil
		}
		err1 := at.Rmdir(dir, name)
		if err1 != syscall.ENOTDIR {
			return err1
		}
		return err
	})
}

// RemoveAll removes a file, or a directory and all in it.
func (r *Root) RemoveAll(name string) error {
	for len(name) > 1 && name[len(name)-1] == '/' {
		name = name[:len(name)-1]
	}
	if name == "." || len(name) >= 2 && name[len(name)-2:] == "/." {
		return &PathError{Op: "RemoveAll", Path: name, Err: syscall.EINVAL}
	}
	err := r.onName("RemoveAll", name, walk{}, func(dir int, name string) error {
		_, err := removeAllAt(dir, name)
		return err
	})
	if IsNotExist(err) {
		return nil
	}
	return err
}

// onNames does f on two names, and says what failed.
func (r *Root) onNames(op, old, new string, w walk, f func(olddir int, old string, newdir int, new string) error) error {
	err := r.walk(old, walk{}, func(olddir int, o string) error {
		return r.walk(new, w, func(newdir int, n string) error { return f(olddir, o, newdir, n) })
	})
	if err != nil {
		return &LinkError{op, old, new, err}
	}
	return nil
}

// Rename moves a file.
func (r *Root) Rename(oldname, newname string) error {
	return r.onNames("renameat", oldname, newname, walk{slash: true, looks: true}, renameAt)
}

// renameAt moves a file, but a directory takes nothing's place, nor does anything take
// a directory's. With a slash after it, new is for directories only.
func renameAt(olddir int, old string, newdir int, new string) error {
	var from, to syscall.Stat_t
	isDir := func(st *syscall.Stat_t) bool { return st.Mode&syscall.S_IFMT == syscall.S_IFDIR }
	slash := new[len(new)-1] == '/'
	if slash {
		new = new[:len(new)-1]
	}
	if err := at.Stat(olddir, old, &from); err != nil {
		return err
	}
	if slash && !isDir(&from) {
		return syscall.ENOTDIR
	}
	if at.Stat(newdir, new, &to) == nil && isDir(&to) {
		same := from.Dev == to.Dev && from.Ino == to.Ino
		if !same || old == new {
			return syscall.EEXIST
		}
	}
	return at.Rename(olddir, old, newdir, new)
}

// Link makes another name of a file, of a link itself if it is one.
func (r *Root) Link(oldname, newname string) error {
	return r.onNames("linkat", oldname, newname, walk{}, at.Link)
}

// Symlink makes newname a link that points to oldname, which may be anything.
func (r *Root) Symlink(oldname, newname string) error {
	err := r.walk(newname, walk{}, func(dir int, name string) error { return at.Symlink(oldname, dir, name) })
	if err != nil {
		return &LinkError{"symlinkat", oldname, newname, err}
	}
	return nil
}

// FS returns the Root's files.
func (r *Root) FS() fs.FS { return (*rootFS)(r) }

type rootFS Root

func (r *rootFS) check(op, name string) error {
	if !fs.ValidPath(name) {
		return &PathError{Op: op, Path: name, Err: ErrInvalid}
	}
	return nil
}

func (r *rootFS) Open(name string) (fs.File, error) {
	if err := r.check("open", name); err != nil {
		return nil, err
	}
	f, err := (*Root)(r).Open(name)
	if err != nil {
		return nil, err
	}
	return f, nil
}

func (r *rootFS) ReadFile(name string) ([]byte, error) {
	if err := r.check("readfile", name); err != nil {
		return nil, err
	}
	return (*Root)(r).ReadFile(name)
}

func (r *rootFS) ReadDir(name string) ([]DirEntry, error) {
	if err := r.check("readdir", name); err != nil {
		return nil, err
	}
	f, err := (*Root)(r).Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return f.sortedEntries()
}

func (r *rootFS) Stat(name string) (FileInfo, error) {
	if err := r.check("stat", name); err != nil {
		return nil, err
	}
	return (*Root)(r).Stat(name)
}

func (r *rootFS) Lstat(name string) (FileInfo, error) {
	if err := r.check("lstat", name); err != nil {
		return nil, err
	}
	return (*Root)(r).Lstat(name)
}

func (r *rootFS) ReadLink(name string) (string, error) {
	if err := r.check("readlink", name); err != nil {
		return "", err
	}
	return (*Root)(r).Readlink(name)
}
