package io

import (
	"errors"
	"sync"
)

// ErrClosedPipe says that a pipe was closed.
var ErrClosedPipe = errors.New("io: read/write on closed pipe")

// pipe hands each Write's bytes to Reads through data; the reader tells on
// taken how many it used. done is closed when either end is.
type pipe struct {
	writing sync.Mutex
	data    chan []byte
	taken   chan int

	mu         sync.Mutex
	done       chan struct{}
	closed     bool
	rerr, werr error // first error given by the reading, the writing end
}

// PipeReader is the reading end of a pipe.
type PipeReader struct{ p *pipe }

// PipeWriter is the writing end of a pipe.
type PipeWriter struct{ p *pipe }

// Pipe returns the ends of a synchronous pipe in memory.
func Pipe() (*PipeReader, *PipeWriter) {
	p := &pipe{data: make(chan []byte), taken: make(chan int), done: make(chan struct{})}
	return &PipeReader{p}, &PipeWriter{p}
}

func (p *pipe) close(which *error, err error) {
	p.mu.Lock()
	if *which == nil {
		*which = err
	}
	if !p.closed {
		p.closed = true
		close(p.done)
	}
	p.mu.Unlock()
}

func (p *pipe) err(reader bool) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if reader {
		if p.rerr == nil && p.werr != nil {
			return p.werr
		}
		return ErrClosedPipe
	}
	if p.werr == nil && p.rerr != nil {
		return p.rerr
	}
	return ErrClosedPipe
}

// Read reads what the writer writes.
func (r *PipeReader) Read(data []byte) (n int, err error) {
	p := r.p
	select {
	case <-p.done:
		return 0, p.err(true)
	default:
	}
	select {
	case b := <-p.data:
		n = copy(data, b)
		p.taken <- n
		return n, nil
	case <-p.done:
		return 0, p.err(true)
	}
}

// Close makes writes fail with ErrClosedPipe.
func (r *PipeReader) Close() error { return r.CloseWithError(nil) }

// CloseWithError makes writes fail with err.
func (r *PipeReader) CloseWithError(err error) error {
	if err == nil {
		err = ErrClosedPipe
	}
	r.p.close(&r.p.rerr, err)
	return nil
}

// Write waits until readers have taken all of data.
func (w *PipeWriter) Write(data []byte) (n int, err error) {
	p := w.p
	select {
	case <-p.done:
		return 0, p.err(false)
	default:
		p.writing.Lock()
		defer p.writing.Unlock()
	}
	for once := true; once || len(data) > 0; once = false {
		select {
		case p.data <- data:
			k := <-p.taken
			data = data[k:]
			n += k
		case <-p.done:
			return n, p.err(false)
		}
	}
	return n, nil
}

// Close makes reads end with EOF.
func (w *PipeWriter) Close() error { return w.CloseWithError(nil) }

// CloseWithError makes reads end with err.
func (w *PipeWriter) CloseWithError(err error) error {
	if err == nil {
		err = EOF
	}
	w.p.close(&w.p.werr, err)
	return nil
}
