// Package os is the operating system.
//
// Pipes, sockets and terminals that it opens are polled: who waits for them
// parks its goroutine, not the thread. Other files are waited for in the kernel,
// and their processor goes to other goroutines meanwhile.
package os

import (
	"errors"
	"internal/poll"
	"internal/stdio"
	"io"
	"io/fs"
	"runtime"
	"syscall"
	"time"
	"unsafe"
)

// Flags of OpenFile.
const (
	O_RDONLY int = syscall.O_RDONLY
	O_WRONLY int = syscall.O_WRONLY
	O_RDWR   int = syscall.O_RDWR
	O_APPEND int = syscall.O_APPEND
	O_CREATE int = syscall.O_CREAT
	O_EXCL   int = syscall.O_EXCL
	O_SYNC   int = syscall.O_SYNC
	O_TRUNC  int = syscall.O_TRUNC
)

// Kinds of Seek.
const (
	SEEK_SET int = 0
	SEEK_CUR int = 1
	SEEK_END int = 2
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
	pfd         poll.FD
	name        string
	dir         *dirBuf
	nonblock    bool // we made it so
	stdoutOrErr bool
	appends     bool
}

// File is an open file.
type File struct {
	*file
}

// kind is how a descriptor came to be a File.
type kind int

const (
	kindNewFile kind = iota // it was given to us
	kindOpenFile
	kindPipe
)

// NewFile makes a File of a descriptor.
func NewFile(fd uintptr, name string) *File {
	if int(fd) < 0 {
		return nil
	}
	flags, _, errno := syscall.Syscall(syscall.SYS_FCNTL, fd, syscall.F_GETFL, 0)
	if errno != 0 {
		flags = 0
	}
	f := newFile(int(fd), name, kindNewFile, flags&syscall.O_NONBLOCK != 0)
	f.appends = flags&syscall.O_APPEND != 0
	return f
}

func newFile(fd int, name string, k kind, nonBlocking bool) *File {
	f := &File{&file{
		pfd:         poll.FD{Sysfd: fd, IsStream: true, ZeroReadIsEOF: true},
		name:        name,
		stdoutOrErr: fd == 1 || fd == 2,
	}}
	pollable := k != kindNewFile || nonBlocking
	if k == kindOpenFile {
		// These are always ready; the poller would not take them.
		var st syscall.Stat_t
		err := syscall.Fstat(fd, &st)
		if typ := st.Mode & syscall.S_IFMT; err == nil && (typ == syscall.S_IFREG || typ == syscall.S_IFDIR) {
			pollable = false
		}
	}
	restore := false
	if pollable {
		if !nonBlocking {
			if err := syscall.SetNonblock(fd, true); err == nil {
				f.nonblock = true
				restore = true
			} else {
				pollable = false
			}
		}
	}
	if err := f.pfd.Init("file", pollable); err != nil && restore {
		if err := syscall.SetNonblock(fd, false); err == nil {
			f.nonblock = false
		}
	}
	if fd > 2 {
		runtime.SetFinalizer(f.file, (*file).close)
	}
	return f
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

// uninterrupted calls f until no signal interrupts it.
func uninterrupted(f func() error) error {
	for {
		if err := f(); err != syscall.EINTR {
			return err
		}
	}
}

// OpenFile opens a file by flags.
func OpenFile(name string, flag int, perm FileMode) (*File, error) {
	var fd int
	err := uninterrupted(func() (err error) {
		fd, err = syscall.Open(name, flag|syscall.O_CLOEXEC, modeBits(perm))
		return err
	})
	if err != nil {
		return nil, &PathError{Op: "open", Path: name, Err: err}
	}
	f := newFile(fd, name, kindOpenFile, flag&syscall.O_NONBLOCK != 0)
	f.appends = flag&O_APPEND != 0
	return f, nil
}

// check returns the error for a file that cannot be used at all.
func (f *File) check() error {
	if f == nil {
		return ErrInvalid
	}
	return nil
}

// wrap says what failed on which file.
func (f *File) wrap(op string, err error) error {
	if err == nil || err == io.EOF {
		return err
	}
	if err == poll.ErrFileClosing {
		err = ErrClosed
	}
	return &PathError{Op: op, Path: f.name, Err: err}
}

// Name returns the name that the file was opened with.
func (f *File) Name() string { return f.name }

// Fd returns the descriptor, in blocking mode.
func (f *File) Fd() uintptr {
	if f == nil {
		return ^uintptr(0)
	}
	if f.nonblock {
		f.pfd.SetBlocking()
	}
	return uintptr(f.pfd.Sysfd)
}

// Close closes the file; who waits for it gets an error.
func (f *File) Close() error {
	if f == nil {
		return ErrInvalid
	}
	return f.file.close()
}

func (file *file) close() error {
	if file == nil {
		return syscall.EINVAL
	}
	var err error
	if e := file.pfd.Close(); e != nil {
		if e == poll.ErrFileClosing {
			e = ErrClosed
		}
		err = &PathError{Op: "close", Path: file.name, Err: e}
	}
	runtime.SetFinalizer(file, nil)
	return err
}

// Read reads up to len(b) bytes.
func (f *File) Read(b []byte) (n int, err error) {
	if f == nil {
		return 0, ErrInvalid
	}
	n, err = f.pfd.Read(b)
	if err != nil {
		err = f.wrap("read", err)
	}
	return n, err
}

// ReadAt reads len(b) bytes at off.
func (f *File) ReadAt(b []byte, off int64) (n int, err error) {
	if f == nil {
		return 0, ErrInvalid
	}
	if off < 0 {
		return 0, &PathError{Op: "readat", Path: f.name, Err: errors.New("negative offset")}
	}
	for len(b) > 0 {
		m, err := f.pfd.Pread(b, off)
		if err != nil {
			return n, f.wrap("read", err)
		}
		n += m
		b = b[m:]
		off += int64(m)
	}
	return n, nil
}

// native: ends the process as a broken pipe on standard output does
func sigpipe()

// Write writes b.
func (f *File) Write(b []byte) (n int, err error) {
	if f == nil {
		return 0, ErrInvalid
	}
	n, err = f.pfd.Write(b)
	if err != nil {
		if err == syscall.EPIPE && f.stdoutOrErr {
			sigpipe()
		}
		err = f.wrap("write", err)
	} else if n != len(b) {
		err = io.ErrShortWrite
	}
	return n, err
}

// WriteString writes s.
func (f *File) WriteString(s string) (n int, err error) {
	return f.Write(unsafe.Slice(unsafe.StringData(s), len(s)))
}

// WriteAt writes b at off.
func (f *File) WriteAt(b []byte, off int64) (n int, err error) {
	if f == nil {
		return 0, ErrInvalid
	}
	if f.appends {
		return 0, errors.New("os: invalid use of WriteAt on file opened with O_APPEND")
	}
	if off < 0 {
		return 0, &PathError{Op: "writeat", Path: f.name, Err: errors.New("negative offset")}
	}
	for len(b) > 0 {
		m, err := f.pfd.Pwrite(b, off)
		if err != nil {
			return n, f.wrap("write", err)
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
	if f == nil {
		return 0, ErrInvalid
	}
	return io.Copy(onlyWriter{f}, r)
}

// WriteTo writes the rest of the file to w.
func (f *File) WriteTo(w io.Writer) (n int64, err error) {
	if f == nil {
		return 0, ErrInvalid
	}
	return io.Copy(w, onlyReader{f})
}

// Seek sets the offset of the next read or write.
func (f *File) Seek(offset int64, whence int) (ret int64, err error) {
	if f == nil {
		return 0, ErrInvalid
	}
	ret, err = f.pfd.Seek(offset, whence)
	if err != nil {
		return 0, f.wrap("seek", err)
	}
	f.dir = nil
	return ret, nil
}

// Sync writes the file's contents to its device.
func (f *File) Sync() error {
	if f == nil {
		return ErrInvalid
	}
	return f.wrap("sync", f.pfd.Fsync())
}

// Truncate changes the size.
func (f *File) Truncate(size int64) error {
	if f == nil {
		return ErrInvalid
	}
	return f.wrap("truncate", f.pfd.Ftruncate(size))
}

// Chmod changes the mode.
func (f *File) Chmod(mode FileMode) error {
	if f == nil {
		return ErrInvalid
	}
	return f.wrap("chmod", f.pfd.Fchmod(modeBits(mode)))
}

// Chown changes the owner.
func (f *File) Chown(uid, gid int) error {
	if f == nil {
		return ErrInvalid
	}
	return f.wrap("chown", f.pfd.Fchown(uid, gid))
}

// Chdir makes the directory the current one.
func (f *File) Chdir() error {
	if f == nil {
		return ErrInvalid
	}
	return f.wrap("chdir", f.pfd.Fchdir())
}

// SetDeadline sets the deadlines of reads and writes, for files that are polled.
func (f *File) SetDeadline(t time.Time) error {
	if f == nil {
		return ErrInvalid
	}
	return f.pfd.SetDeadline(t)
}

// SetReadDeadline sets the deadline of reads.
func (f *File) SetReadDeadline(t time.Time) error {
	if f == nil {
		return ErrInvalid
	}
	return f.pfd.SetReadDeadline(t)
}

// SetWriteDeadline sets the deadline of writes.
func (f *File) SetWriteDeadline(t time.Time) error {
	if f == nil {
		return ErrInvalid
	}
	return f.pfd.SetWriteDeadline(t)
}

// rawConn is a file's descriptor for who must call the kernel with it.
type rawConn struct {
	f *File
}

func (c *rawConn) Control(f func(uintptr)) error { return c.f.pfd.RawControl(f) }

func (c *rawConn) Read(f func(uintptr) bool) error { return c.f.pfd.RawRead(f) }

func (c *rawConn) Write(f func(uintptr) bool) error { return c.f.pfd.RawWrite(f) }

// SyscallConn gives access to the descriptor.
func (f *File) SyscallConn() (syscall.RawConn, error) {
	if f == nil {
		return nil, ErrInvalid
	}
	return &rawConn{f}, nil
}

// Pipe returns the ends of a pipe.
func Pipe() (r *File, w *File, err error) {
	var p [2]int
	if err := syscall.Pipe2(p[:], syscall.O_CLOEXEC); err != nil {
		return nil, nil, NewSyscallError("pipe2", err)
	}
	return newFile(p[0], "|0", kindPipe, false), newFile(p[1], "|1", kindPipe, false), nil
}

// ReadFile returns a file's contents.
func ReadFile(name string) ([]byte, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return f.readAll()
}

func (f *File) readAll() ([]byte, error) {
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
	return f.writeAll(data)
}

// writeAll writes data and closes the file.
func (f *File) writeAll(data []byte) error {
	_, err := f.Write(data)
	if err1 := f.Close(); err1 != nil && err == nil {
		err = err1
	}
	return err
}
