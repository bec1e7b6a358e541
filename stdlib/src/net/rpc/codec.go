package rpc

import (
	"bufio"
	"encoding/gob"
	"io"
	"log"
)

// ServerCodec reads requests and writes replies. A header and its body are read in
// turn; a body read into nil is dropped. Close may be called more than once.
type ServerCodec interface {
	ReadRequestHeader(*Request) error
	ReadRequestBody(any) error
	WriteResponse(*Response, any) error
	Close() error
}

// ClientCodec writes requests and reads replies, a header and its body in turn; a body
// read into nil is dropped.
type ClientCodec interface {
	WriteRequest(*Request, any) error
	ReadResponseHeader(*Response) error
	ReadResponseBody(any) error
	Close() error
}

// gobStream is a connection of gob values, of which two are sent as one.
type gobStream struct {
	conn io.ReadWriteCloser
	dec  *gob.Decoder
	enc  *gob.Encoder
	buf  *bufio.Writer
}

func newGobStream(conn io.ReadWriteCloser) gobStream {
	buf := bufio.NewWriter(conn)
	return gobStream{conn, gob.NewDecoder(conn), gob.NewEncoder(buf), buf}
}

// send writes both; which is the one that failed, 0 if that was the connection.
func (g *gobStream) send(header, body any) (which int, err error) {
	if err = g.enc.Encode(header); err != nil {
		return 1, err
	}
	if err = g.enc.Encode(body); err != nil {
		return 2, err
	}
	return 0, g.buf.Flush()
}

type gobClient struct{ gobStream }

func (c *gobClient) WriteRequest(r *Request, body any) error {
	_, err := c.send(r, body)
	return err
}
func (c *gobClient) ReadResponseHeader(r *Response) error { return c.dec.Decode(r) }
func (c *gobClient) ReadResponseBody(body any) error      { return c.dec.Decode(body) }
func (c *gobClient) Close() error                         { return c.conn.Close() }

type gobServer struct {
	gobStream
	closed bool
}

func newGobServer(conn io.ReadWriteCloser) *gobServer {
	return &gobServer{gobStream: newGobStream(conn)}
}

func (c *gobServer) ReadRequestHeader(r *Request) error { return c.dec.Decode(r) }
func (c *gobServer) ReadRequestBody(body any) error     { return c.dec.Decode(body) }

func (c *gobServer) WriteResponse(r *Response, body any) error {
	which, err := c.send(r, body)
	if which != 0 && c.buf.Flush() == nil {
		// The values cannot be written, and the client would wait for them.
		log.Println("rpc: gob error encoding "+[]string{1: "response", 2: "body"}[which]+":", err)
		c.Close()
	}
	return err
}

func (c *gobServer) Close() error {
	if c.closed {
		return nil
	}
	c.closed = true
	return c.conn.Close()
}
