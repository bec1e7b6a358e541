package net

import (
	"io"
	"os"
	"sync"
	"time"
)

// pipeDeadline closes a channel when the time has come.
type pipeDeadline struct {
	mu     sync.Mutex
	timer  *time.Timer
	cancel chan struct{}
}

func (d *pipeDeadline) set(t time.Time) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.timer != nil && !d.timer.Stop() {
		<-d.cancel // its function closes it
	}
	d.timer = nil
	closed := isClosed(d.cancel)
	if t.IsZero() {
		if closed {
			d.cancel = make(chan struct{})
		}
		return
	}
	if left := time.Until(t); left > 0 {
		if closed {
			d.cancel = make(chan struct{})
		}
		c := d.cancel
		d.timer = time.AfterFunc(left, func() { close(c) })
		return
	}
	if !closed {
		close(d.cancel)
	}
}

func (d *pipeDeadline) wait() chan struct{} {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.cancel
}

func isClosed(c <-chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}

type pipeAddr struct{}

func (pipeAddr) Network() string { return "pipe" }
func (pipeAddr) String() string  { return "pipe" }

// pipe is an end: what it writes goes to the other end's reader, which answers
// how much it took.
type pipe struct {
	writing sync.Mutex
	in      <-chan []byte
	taken   chan<- int
	out     chan<- []byte
	given   <-chan int

	once     sync.Once
	done     chan struct{}
	otherEnd <-chan struct{}

	read, write pipeDeadline
}

// Pipe returns two connected ends, without a buffer between them.
func Pipe() (Conn, Conn) {
	data1, data2 := make(chan []byte), make(chan []byte)
	took1, took2 := make(chan int), make(chan int)
	done1, done2 := make(chan struct{}), make(chan struct{})
	a := &pipe{in: data1, taken: took1, out: data2, given: took2, done: done1, otherEnd: done2}
	b := &pipe{in: data2, taken: took2, out: data1, given: took1, done: done2, otherEnd: done1}
	for _, p := range []*pipe{a, b} {
		p.read.cancel = make(chan struct{})
		p.write.cancel = make(chan struct{})
	}
	return a, b
}

func (*pipe) LocalAddr() Addr  { return pipeAddr{} }
func (*pipe) RemoteAddr() Addr { return pipeAddr{} }

func (p *pipe) error(op string, err error) error {
	if err == nil || err == io.EOF || err == io.ErrClosedPipe {
		return err
	}
	return &OpError{Op: op, Net: "pipe", Err: err}
}

func (p *pipe) Read(b []byte) (int, error) {
	n, err := p.receive(b)
	return n, p.error("read", err)
}

func (p *pipe) receive(b []byte) (int, error) {
	switch {
	case isClosed(p.done):
		return 0, io.ErrClosedPipe
	case isClosed(p.otherEnd):
		return 0, io.EOF
	case isClosed(p.read.wait()):
		return 0, os.ErrDeadlineExceeded
	}
	select {
	case data := <-p.in:
		n := copy(b, data)
		p.taken <- n
		return n, nil
	case <-p.done:
		return 0, io.ErrClosedPipe
	case <-p.otherEnd:
		return 0, io.EOF
	case <-p.read.wait():
		return 0, os.ErrDeadlineExceeded
	}
}

func (p *pipe) Write(b []byte) (int, error) {
	n, err := p.send(b)
	return n, p.error("write", err)
}

func (p *pipe) send(b []byte) (n int, err error) {
	switch {
	case isClosed(p.done), isClosed(p.otherEnd):
		return 0, io.ErrClosedPipe
	case isClosed(p.write.wait()):
		return 0, os.ErrDeadlineExceeded
	}
	p.writing.Lock()
	defer p.writing.Unlock()
	// Also nothing is handed over, once.
	for first := true; first || len(b) > 0; first = false {
		select {
		case p.out <- b:
			k := <-p.given
			b = b[k:]
			n += k
		case <-p.done:
			return n, io.ErrClosedPipe
		case <-p.otherEnd:
			return n, io.ErrClosedPipe
		case <-p.write.wait():
			return n, os.ErrDeadlineExceeded
		}
	}
	return n, nil
}

func (p *pipe) SetDeadline(t time.Time) error {
	if isClosed(p.done) || isClosed(p.otherEnd) {
		return io.ErrClosedPipe
	}
	p.read.set(t)
	p.write.set(t)
	return nil
}

func (p *pipe) SetReadDeadline(t time.Time) error {
	if isClosed(p.done) || isClosed(p.otherEnd) {
		return io.ErrClosedPipe
	}
	p.read.set(t)
	return nil
}

func (p *pipe) SetWriteDeadline(t time.Time) error {
	if isClosed(p.done) || isClosed(p.otherEnd) {
		return io.ErrClosedPipe
	}
	p.write.set(t)
	return nil
}

func (p *pipe) Close() error {
	p.once.Do(func() { close(p.done) })
	return nil
}
