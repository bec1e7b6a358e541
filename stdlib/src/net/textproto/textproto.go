// Package textproto reads and writes what HTTP, NNTP and SMTP have in common:
// lines, headers, numbered replies, text that a dot ends.
package textproto

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"sync"
)

// Error is a reply that tells of an error.
type Error struct {
	Code int
	Msg  string
}

func (e *Error) Error() string { return fmt.Sprintf("%03d %q", e.Code, e.Msg) }

// ProtocolError is what the other end should not have sent.
type ProtocolError string

func (p ProtocolError) Error() string { return string(p) }

// Conn reads and writes, and keeps requests and replies in order.
type Conn struct {
	Reader
	Writer
	Pipeline
	conn io.ReadWriteCloser
}

// NewConn returns a Conn on conn.
func NewConn(conn io.ReadWriteCloser) *Conn {
	return &Conn{Reader: Reader{R: bufio.NewReader(conn)}, Writer: Writer{W: bufio.NewWriter(conn)}, conn: conn}
}

// Close closes the connection.
func (c *Conn) Close() error { return c.conn.Close() }

// Dial connects and returns a Conn.
func Dial(network, addr string) (*Conn, error) {
	c, err := net.Dial(network, addr)
	if err != nil {
		return nil, err
	}
	return NewConn(c), nil
}

// Cmd sends a command when its turn has come; the number is for the reply.
func (c *Conn) Cmd(format string, args ...any) (id uint, err error) {
	id = c.Next()
	c.StartRequest(id)
	err = c.PrintfLine(format, args...)
	c.EndRequest(id)
	if err != nil {
		return 0, err
	}
	return id, nil
}

// Pipeline keeps requests, and their replies, in order.
type Pipeline struct {
	mu       sync.Mutex
	id       uint
	request  sequencer
	response sequencer
}

// Next returns the next number.
func (p *Pipeline) Next() uint {
	p.mu.Lock()
	defer p.mu.Unlock()
	id := p.id
	p.id++
	return id
}

// StartRequest waits for the turn of request id.
func (p *Pipeline) StartRequest(id uint) { p.request.start(id) }

// EndRequest ends it.
func (p *Pipeline) EndRequest(id uint) { p.request.end(id) }

// StartResponse waits for the turn of reply id.
func (p *Pipeline) StartResponse(id uint) { p.response.start(id) }

// EndResponse ends it.
func (p *Pipeline) EndResponse(id uint) { p.response.end(id) }

// sequencer lets numbers in one after the other.
type sequencer struct {
	mu   sync.Mutex
	id   uint
	wait map[uint]chan struct{}
}

func (s *sequencer) start(id uint) {
	s.mu.Lock()
	if s.id == id {
		s.mu.Unlock()
		return
	}
	c := make(chan struct{})
	if s.wait == nil {
		s.wait = map[uint]chan struct{}{}
	}
	s.wait[id] = c
	s.mu.Unlock()
	<-c
}

func (s *sequencer) end(id uint) {
	s.mu.Lock()
	if s.id != id {
		s.mu.Unlock()
		panic("out of sync")
	}
	s.id++
	c, ok := s.wait[s.id]
	delete(s.wait, s.id)
	s.mu.Unlock()
	if ok {
		close(c)
	}
}

// Writer writes lines.
type Writer struct {
	W   *bufio.Writer
	dot *dotWriter
}

// NewWriter returns a Writer.
func NewWriter(w *bufio.Writer) *Writer { return &Writer{W: w} }

// PrintfLine writes a line and flushes.
func (w *Writer) PrintfLine(format string, args ...any) error {
	w.closeDot()
	fmt.Fprintf(w.W, format, args...)
	w.W.WriteString("\r\n")
	return w.W.Flush()
}

func (w *Writer) closeDot() {
	if w.dot != nil {
		w.dot.Close()
	}
}

// DotWriter returns a writer of text that a line with a dot will end.
func (w *Writer) DotWriter() io.WriteCloser {
	w.closeDot()
	w.dot = &dotWriter{w: w, begin: true}
	return w.dot
}

type dotWriter struct {
	w     *Writer
	begin bool // of a line
	cr    bool // the last byte was \r
	some  bool // something was written
}

func (d *dotWriter) Write(b []byte) (n int, err error) {
	bw := d.w.W
	for _, c := range b {
		switch {
		case d.begin && c == '.':
			bw.WriteByte('.')
		case c == '\n' && !d.cr:
			bw.WriteByte('\r')
		}
		if err = bw.WriteByte(c); err != nil {
			return n, err
		}
		d.begin = c == '\n'
		d.cr = c == '\r'
		d.some = true
		n++
	}
	return n, nil
}

func (d *dotWriter) Close() error {
	if d.w.dot == d {
		d.w.dot = nil
	}
	bw := d.w.W
	if d.cr {
		bw.WriteByte('\n')
	} else if !d.begin || !d.some {
		bw.WriteString("\r\n")
	}
	bw.WriteString(".\r\n")
	return bw.Flush()
}
