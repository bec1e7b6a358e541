// Package stdio is where fmt finds standard input and output. Programs that
// import os get os.Stdin and os.Stdout (as set at the time of the call);
// others are spared os.
package stdio

import "io"

// Out and In are set by package os when it is linked in.
var (
	Out func() io.Writer
	In  func() io.Reader
)

// native blocking: write(2) of all of p to the descriptor, retrying on EINTR and partial writes; errno 0 or the error; EPIPE on 1 and 2 ends the process as SIGPIPE does
func Write(fd int, p []byte) (n int, errno int)

// native blocking: read(2), retrying on EINTR
func Read(fd int, p []byte) (n int, errno int)

// native: the text of the error number, as Go's syscall.Errno.Error
func Errstr(errno int) string

type failure struct {
	op    string
	errno int
}

func (e *failure) Error() string { return e.op + ": " + Errstr(e.errno) }

// Print writes p to standard output.
func Print(p []byte) (n int, err error) {
	if Out != nil {
		return Out().Write(p)
	}
	n, errno := Write(1, p)
	if errno != 0 {
		return n, &failure{"write /dev/stdout", errno}
	}
	return n, nil
}

type input struct{}

func (input) Read(p []byte) (int, error) {
	n, errno := Read(0, p)
	if errno != 0 {
		return 0, &failure{"read /dev/stdin", errno}
	}
	if n == 0 && len(p) > 0 {
		return 0, io.EOF
	}
	return n, nil
}

// Stdin is standard input.
func Stdin() io.Reader {
	if In != nil {
		return In()
	}
	return input{}
}
