package httputil

import (
	"bufio"
	"errors"
	"io"
	"net"
	"net/http"
	"net/textproto"
	"sync"
)

var (
	// Deprecated: not used.
	ErrPersistEOF = &http.ProtocolError{ErrorString: "persistent connection closed"}
	// Deprecated: not used.
	ErrClosed = &http.ProtocolError{ErrorString: "connection closed by user"}
	// Deprecated: not used.
	ErrPipeline = &http.ProtocolError{ErrorString: "pipeline error"}
)

var errClosed = errors.New("i/o operation on closed connection")

// conn is what both ends of a connection have.
type conn struct {
	mu        sync.Mutex
	c         net.Conn
	r         *bufio.Reader
	re, we    error
	lastBody  io.ReadCloser
	nread     int
	nwritten  int
	pipe      textproto.Pipeline
	ids       map[*http.Request]uint
}

func newConn(c net.Conn, r *bufio.Reader) conn {
	if r == nil {
		r = bufio.NewReader(c)
	}
	return conn{c: c, r: r, ids: make(map[*http.Request]uint)}
}

func (c *conn) hijack() (net.Conn, *bufio.Reader) {
	c.mu.Lock()
	defer c.mu.Unlock()
	nc, r := c.c, c.r
	c.c, c.r = nil, nil
	return nc, r
}

func (c *conn) close() error {
	nc, _ := c.hijack()
	if nc != nil {
		return nc.Close()
	}
	return nil
}

// id returns the request's place in the row, and forgets it if take.
func (c *conn) id(req *http.Request, take bool) (uint, bool) {
	id, ok := c.ids[req]
	if take {
		delete(c.ids, req)
	}
	return id, ok
}

// ServerConn is the server's end of a connection.
//
// Deprecated: use the Server of net/http.
type ServerConn struct{ c conn }

// NewServerConn returns a ServerConn of c; r may have what was read of it.
//
// Deprecated: use the Server of net/http.
func NewServerConn(c net.Conn, r *bufio.Reader) *ServerConn {
	sc := new(ServerConn)
	sc.c = newConn(c, r)
	return sc
}

// Hijack takes the connection back.
func (sc *ServerConn) Hijack() (net.Conn, *bufio.Reader) { return sc.c.hijack() }

// Close closes the connection.
func (sc *ServerConn) Close() error { return sc.c.close() }

// Pending returns how many requests have no response yet.
func (sc *ServerConn) Pending() int {
	sc.c.mu.Lock()
	defer sc.c.mu.Unlock()
	return sc.c.nread - sc.c.nwritten
}

// Read returns the next request; ErrPersistEOF if it is the last.
func (sc *ServerConn) Read() (*http.Request, error) {
	c := &sc.c
	id := c.pipe.Next()
	c.pipe.StartRequest(id)
	defer c.pipe.EndRequest(id)
	c.mu.Lock()
	if c.we != nil {
		defer c.mu.Unlock()
		return nil, c.we
	}
	if c.re != nil {
		defer c.mu.Unlock()
		return nil, c.re
	}
	if c.r == nil {
		defer c.mu.Unlock()
		return nil, errClosed
	}
	r, last := c.r, c.lastBody
	c.lastBody = nil
	c.mu.Unlock()
	if last != nil {
		if err := last.Close(); err != nil {
			c.mu.Lock()
			defer c.mu.Unlock()
			c.re = err
			return nil, err
		}
	}
	req, err := http.ReadRequest(r)
	c.mu.Lock()
	defer c.mu.Unlock()
	if err != nil {
		if err == io.ErrUnexpectedEOF {
			c.re = ErrPersistEOF
			return nil, c.re
		}
		c.re = err
		return req, err
	}
	c.ids[req] = id
	c.lastBody = req.Body
	c.nread++
	if req.Close {
		c.re = ErrPersistEOF
		return req, c.re
	}
	return req, nil
}

// Write writes the response to req.
func (sc *ServerConn) Write(req *http.Request, resp *http.Response) error {
	c := &sc.c
	c.mu.Lock()
	id, ok := c.id(req, true)
	c.mu.Unlock()
	if !ok {
		return ErrPipeline
	}
	c.pipe.StartResponse(id)
	defer c.pipe.EndResponse(id)
	c.mu.Lock()
	if c.we != nil {
		defer c.mu.Unlock()
		return c.we
	}
	if c.c == nil {
		defer c.mu.Unlock()
		return ErrClosed
	}
	if c.nread <= c.nwritten {
		defer c.mu.Unlock()
		return errors.New("persist server pipe count")
	}
	if resp.Close {
		c.re = ErrPersistEOF
	}
	nc := c.c
	c.mu.Unlock()
	err := resp.Write(nc)
	c.mu.Lock()
	defer c.mu.Unlock()
	if err != nil {
		c.we = err
		return err
	}
	c.nwritten++
	return nil
}

// ClientConn is the client's end of a connection.
//
// Deprecated: use the Client or the Transport of net/http.
type ClientConn struct {
	c     conn
	write func(*http.Request, io.Writer) error
}

// NewClientConn returns a ClientConn of c; r may have what was read of it.
//
// Deprecated: use the Client or the Transport of net/http.
func NewClientConn(c net.Conn, r *bufio.Reader) *ClientConn {
	cc := &ClientConn{write: (*http.Request).Write}
	cc.c = newConn(c, r)
	return cc
}

// NewProxyClientConn is NewClientConn for a connection to a proxy.
//
// Deprecated: use the Client or the Transport of net/http.
func NewProxyClientConn(c net.Conn, r *bufio.Reader) *ClientConn {
	cc := NewClientConn(c, r)
	cc.write = (*http.Request).WriteProxy
	return cc
}

// Hijack takes the connection back.
func (cc *ClientConn) Hijack() (c net.Conn, r *bufio.Reader) { return cc.c.hijack() }

// Close closes the connection.
func (cc *ClientConn) Close() error { return cc.c.close() }

// Pending returns how many requests have no response yet.
func (cc *ClientConn) Pending() int {
	cc.c.mu.Lock()
	defer cc.c.mu.Unlock()
	return cc.c.nwritten - cc.c.nread
}

// Write writes a request; ErrPersistEOF if there may be no other.
func (cc *ClientConn) Write(req *http.Request) error {
	c := &cc.c
	id := c.pipe.Next()
	c.pipe.StartRequest(id)
	defer c.pipe.EndRequest(id)
	c.mu.Lock()
	c.ids[req] = id
	if c.re != nil {
		defer c.mu.Unlock()
		return c.re
	}
	if c.we != nil {
		defer c.mu.Unlock()
		return c.we
	}
	if c.c == nil {
		defer c.mu.Unlock()
		return errClosed
	}
	nc := c.c
	if req.Close {
		c.we = ErrPersistEOF
	}
	c.mu.Unlock()
	err := cc.write(req, nc)
	c.mu.Lock()
	defer c.mu.Unlock()
	if err != nil {
		c.we = err
		return err
	}
	c.nwritten++
	return nil
}

// Read reads the response to req.
func (cc *ClientConn) Read(req *http.Request) (resp *http.Response, err error) {
	c := &cc.c
	c.mu.Lock()
	id, ok := c.id(req, true)
	c.mu.Unlock()
	if !ok {
		return nil, ErrPipeline
	}
	c.pipe.StartResponse(id)
	defer c.pipe.EndResponse(id)
	c.mu.Lock()
	if c.re != nil {
		defer c.mu.Unlock()
		return nil, c.re
	}
	if c.r == nil {
		defer c.mu.Unlock()
		return nil, errClosed
	}
	r, last := c.r, c.lastBody
	c.lastBody = nil
	c.mu.Unlock()
	if last != nil {
		if err = last.Close(); err != nil {
			c.mu.Lock()
			defer c.mu.Unlock()
			c.re = err
			return nil, err
		}
	}
	resp, err = http.ReadResponse(r, req)
	c.mu.Lock()
	defer c.mu.Unlock()
	if err != nil {
		c.re = err
		return resp, err
	}
	c.lastBody = resp.Body
	c.nread++
	if resp.Close {
		c.re = ErrPersistEOF
		return resp, c.re
	}
	return resp, nil
}

// Do writes a request and reads the response.
func (cc *ClientConn) Do(req *http.Request) (*http.Response, error) {
	if err := cc.Write(req); err != nil {
		return nil, err
	}
	return cc.Read(req)
}
