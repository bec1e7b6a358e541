// Package os is the operating system.
//
// Calls that may wait for a device leave their processor to other goroutines
// while they wait.
package os

import (
	"errors"
	"internal/stdio"
	"io"
	"io/fs"
	"sync/atomic"
	"syscall"
	"time"
)

// Flags of OpenFile.
const (
	O_RDONLY = syscall.O_RDONLY
	O_WRONLY = syscall.O_WRONLY
	O_RDWR   = syscall.O_RDWR
	O_APPEND = syscall.O_APPEND
	O_CREATE = syscall.O_CREAT
	O_EXCL   = syscall.O_EXCL
	O_SYNC   = syscall.O_SYNC
	O_TRUNC  = syscall.O_TRUNC
)

// Kinds of Seek.
const (
	SEEK_SET = 0
	SEEK_CUR = 1
	SEEK_END = 2
)

// Characters and names of this system.
const (
	PathSeparator     = '/'
	PathListSeparator = ':'
	DevNull           = "/dev/null"
)

// The three files that a program begins with.
var (
	Stdin  = NewFile(0, "/dev/stdin")
	Stdout = NewFile(1, "/dev/stdout")
	Stderr = NewFile(2, "/dev/stderr")
)

func init() {
	stdio.Out = func() io.Writer { return Stdout }
	stdio.In = func() io.Reader { return Stdin }
}

// FileInfo, FileMode and DirEntry are those of io/fs.
type (
	FileInfo = fs.FileInfo
	FileMode = fs.FileMode
	DirEntry = fs.DirEntry
)

// The bits of a FileMode.
const (
	ModeDir        = fs.ModeDir
	ModeAppend     = fs.ModeAppend
	ModeExclusive  = fs.ModeExclusive
	ModeTemporary  = fs.ModeTemporary
	ModeSymlink    = fs.ModeSymlink
	ModeDevice     = fs.ModeDevice
	ModeNamedPipe  = fs.ModeNamedPipe
	ModeSocket     = fs.ModeSocket
	ModeSetuid     = fs.ModeSetuid
	ModeSetgid     = fs.ModeSetgid
	ModeCharDevice = fs.ModeCharDevice
	ModeSticky     = fs.ModeSticky
	ModeIrregular  = fs.ModeIrregular
	ModeType       = fs.ModeType
	ModePerm       = fs.ModePerm
)

type file struct {
	fd      int
	name    string
	closed  uint32
	appends bool
	dir     *dirBuf
}

// File is an open file.
type File struct {
	*file
}

// NewFile makes a File of a descriptor.
func NewFile(fd uintptr, name string) *File {
	if int(fd) < 0 {
		return nil
	}
	return &File{&file{fd: int(fd), name: name}}
}

// Open opens a file for reading.
func Open(name string) (*File, error) { return OpenFile(name, O_RDONLY, 0) }

// Create makes or empties a file.
func Create(name string) (*File, error) { return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666) }

// modeBits is mode as the kernel has it.
func modeBits(m FileMode) uint32 {
	b := uint32(m.Perm())
	if m&ModeSetuid != 0 {
		b |= 04000
	}
	if m&ModeSetgid != 0 {
		b |= 02000
	}
	if m&ModeSticky != 0 {
		b |= 01000
	}
	return b
}

func hasNul(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] == 0 {
			return true
		}
	}
	return false
}

// OpenFile opens a file by flags.
func OpenFile(name string, flag int, perm FileMode) (*File, error) {
	if hasNul(name) {
		return nil, pathError("open", name, int(syscall.EINVAL))
	}
	fd, errno := syscall.SysOpen(name, flag, modeBits(perm))
	if errno != 0 {
		return nil, pathError("open", name, errno)
	}
	return &File{&file{fd: fd, name: name, appends: flag&O_APPEND != 0}}, nil
}

// check returns the error for a file that cannot be used.
func (f *File) check(op string) error {
	if f == nil {
		return ErrInvalid
	}
	if atomic.LoadUint32(&f.closed) != 0 {
		return &PathError{Op: op, Path: f.name, Err: ErrClosed}
	}
	return nil
}

// Name returns the name that the file was opened with.
func (f *File) Name() string { return f.name }

// Fd returns the descriptor.
func (f *File) Fd() uintptr {
	if f == nil || atomic.LoadUint32(&f.closed) != 0 {
		return ^uintptr(0)
	}
	return uintptr(f.fd)
}

// Close closes the file.
func (f *File) Close() error {
	if f == nil {
		return ErrInvalid
	}
	if !atomic.CompareAndSwapUint32(&f.closed, 0, 1) {
		return &PathError{Op: "close", Path: f.name, Err: ErrClosed}
	}
	return pathError("close", f.name, syscall.SysClose(f.fd))
}

// Read reads up to len(b) bytes.
func (f *File) Read(b []byte) (n int, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	if len(b) == 0 {
		return 0, nil
	}
	n, errno := stdio.Read(f.fd, b)
	if errno != 0 {
		return 0, pathError("read", f.name, errno)
	}
	if n == 0 {
		return 0, io.EOF
	}
	return n, nil
}

// ReadAt reads len(b) bytes at off.
func (f *File) ReadAt(b []byte, off int64) (n int, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	if off < 0 {
		return 0, &PathError{Op: "readat", Path: f.name, Err: errors.New("negative offset")}
	}
	for len(b) > 0 {
		m, errno := syscall.SysPread(f.fd, b, off)
		if errno != 0 {
			return n, pathError("read", f.name, errno)
		}
		if m == 0 {
			return n, io.EOF
		}
		n += m
		b = b[m:]
		off += int64(m)
	}
	return n, nil
}

// Write writes b.
func (f *File) Write(b []byte) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	n, errno := stdio.Write(f.fd, b)
	return n, pathError("write", f.name, errno)
}

// WriteString writes s.
func (f *File) WriteString(s string) (n int, err error) { return f.Write([]byte(s)) }

// WriteAt writes b at off.
func (f *File) WriteAt(b []byte, off int64) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	if f.appends {
		return 0, errors.New("os: invalid use of WriteAt on file opened with O_APPEND")
	}
	if off < 0 {
		return 0, &PathError{Op: "writeat", Path: f.name, Err: errors.New("negative offset")}
	}
	for len(b) > 0 {
		m, errno := syscall.SysPwrite(f.fd, b, off)
		if errno != 0 {
			return n, pathError("write", f.name, errno)
		}
		n += m
		b = b[m:]
		off += int64(m)
	}
	return n, nil
}

type onlyWriter struct{ io.Writer }

type onlyReader struct{ io.Reader }

// ReadFrom writes all that r has.
func (f *File) ReadFrom(r io.Reader) (n int64, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	return io.Copy(onlyWriter{f}, r)
}

// WriteTo writes the rest of the file to w.
func (f *File) WriteTo(w io.Writer) (n int64, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	return io.Copy(w, onlyReader{f})
}

// Seek sets the offset of the next read or write.
func (f *File) Seek(offset int64, whence int) (ret int64, err error) {
	if err := f.check("seek"); err != nil {
		return 0, err
	}
	ret, errno := syscall.SysSeek(f.fd, offset, whence)
	if errno != 0 {
		return 0, pathError("seek", f.name, errno)
	}
	f.dir = nil
	return ret, nil
}

// Sync writes the file's contents to its device.
func (f *File) Sync() error {
	if err := f.check("sync"); err != nil {
		return err
	}
	return pathError("sync", f.name, syscall.SysFsync(f.fd))
}

// Truncate changes the size.
func (f *File) Truncate(size int64) error {
	if err := f.check("truncate"); err != nil {
		return err
	}
	return pathError("truncate", f.name, syscall.SysFtruncate(f.fd, size))
}

// Chmod changes the mode.
func (f *File) Chmod(mode FileMode) error {
	if err := f.check("chmod"); err != nil {
		return err
	}
	return pathError("chmod", f.name, syscall.SysFchmod(f.fd, modeBits(mode)))
}

// Chown changes the owner.
func (f *File) Chown(uid, gid int) error {
	if err := f.check("chown"); err != nil {
		return err
	}
	return pathError("chown", f.name, syscall.SysFchown(f.fd, uid, gid))
}

// Chdir makes the directory the current one.
func (f *File) Chdir() error {
	if err := f.check("chdir"); err != nil {
		return err
	}
	return pathError("chdir", f.name, syscall.SysFchdir(f.fd))
}

func (f *File) noDeadline() error {
	if err := f.check("set deadline"); err != nil {
		if f == nil {
			return err
		}
		return &PathError{Op: "set deadline", Path: f.name, Err: ErrClosed}
	}
	return &PathError{Op: "set deadline", Path: f.name, Err: ErrNoDeadline}
}

// SetDeadline, SetReadDeadline and SetWriteDeadline say that files have none.
func (f *File) SetDeadline(t time.Time) error { return f.noDeadline() }

// SetReadDeadline is as SetDeadline.
func (f *File) SetReadDeadline(t time.Time) error { return f.noDeadline() }

// SetWriteDeadline is as SetDeadline.
func (f *File) SetWriteDeadline(t time.Time) error { return f.noDeadline() }

// Pipe returns the ends of a pipe.
func Pipe() (r *File, w *File, err error) {
	p, q, errno := syscall.SysPipe()
	if errno != 0 {
		return nil, nil, NewSyscallError("pipe2", syscall.Errno(errno))
	}
	return NewFile(uintptr(p), "|0"), NewFile(uintptr(q), "|1"), nil
}

// ReadFile returns a file's contents.
func ReadFile(name string) ([]byte, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	size := 512
	if info, err := f.Stat(); err == nil && info.Size() < 1<<40 {
		size = max(int(info.Size())+1, size)
	}
	b := make([]byte, 0, size)
	for {
		n, err := f.Read(b[len(b):cap(b)])
		b = b[:len(b)+n]
		if err != nil {
			if err == io.EOF {
				err = nil
			}
			return b, err
		}
		if len(b) == cap(b) {
			b = append(b, 0)[:len(b)]
		}
	}
}

// WriteFile writes data to a file, made or emptied.
func WriteFile(name string, data []byte, perm FileMode) error {
	f, err := OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err1 := f.Close(); err1 != nil && err == nil {
		err = err1
	}
	return err
}
