// Package iotest has readers and writers that are difficult, as tests want them.
package iotest

import (
	"errors"
	"io"
	"log"
)

// ErrTimeout is the error of TimeoutReader.
var ErrTimeout = errors.New("timeout")

type readFunc func(p []byte) (int, error)

func (f readFunc) Read(p []byte) (int, error) { return f(p) }

type writeFunc func(p []byte) (int, error)

func (f writeFunc) Write(p []byte) (int, error) { return f(p) }

// OneByteReader reads one byte of r at a time.
func OneByteReader(r io.Reader) io.Reader {
	return readFunc(func(p []byte) (int, error) {
		if len(p) == 0 {
			return 0, nil
		}
		return r.Read(p[:1])
	})
}

// HalfReader reads half as much of r as was asked for.
func HalfReader(r io.Reader) io.Reader {
	return readFunc(func(p []byte) (int, error) { return r.Read(p[:(len(p)+1)/2]) })
}

// DataErrReader returns r's error, also the one at the end, with the last data
// instead of after it.
func DataErrReader(r io.Reader) io.Reader {
	buf := make([]byte, 1024)
	var ahead []byte
	return readFunc(func(p []byte) (n int, err error) {
		// Something is always read ahead, so that it is known what comes next.
		for {
			if len(ahead) == 0 {
				var m int
				m, err = r.Read(buf)
				ahead = buf[:m]
			}
			if n > 0 || err != nil {
				return n, err
			}
			n = copy(p, ahead)
			ahead = ahead[n:]
		}
	})
}

// TimeoutReader fails with ErrTimeout at the second call, and goes on then.
func TimeoutReader(r io.Reader) io.Reader {
	calls := 0
	return readFunc(func(p []byte) (int, error) {
		if calls++; calls == 2 {
			return 0, ErrTimeout
		}
		return r.Read(p)
	})
}

// ErrReader always fails.
func ErrReader(err error) io.Reader {
	return readFunc(func([]byte) (int, error) { return 0, err })
}

// TruncateWriter drops all but the first n bytes, and does not say so.
func TruncateWriter(w io.Writer, n int64) io.Writer {
	return writeFunc(func(p []byte) (int, error) {
		if n <= 0 {
			return len(p), nil
		}
		m, err := w.Write(p[:min(int64(len(p)), n)])
		n -= int64(m)
		if err == nil {
			m = len(p)
		}
		return m, err
	})
}

// NewWriteLogger logs, in hexadecimal, what is written to w.
func NewWriteLogger(prefix string, w io.Writer) io.Writer {
	return writeFunc(func(p []byte) (int, error) {
		n, err := w.Write(p)
		note(prefix, p[:n], err)
		return n, err
	})
}

// NewReadLogger logs, in hexadecimal, what is read of r.
func NewReadLogger(prefix string, r io.Reader) io.Reader {
	return readFunc(func(p []byte) (int, error) {
		n, err := r.Read(p)
		note(prefix, p[:n], err)
		return n, err
	})
}

func note(prefix string, data []byte, err error) {
	if err != nil {
		log.Printf("%s %x: %v", prefix, data, err)
		return
	}
	log.Printf("%s %x", prefix, data)
}
