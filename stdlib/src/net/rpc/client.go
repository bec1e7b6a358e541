package rpc

import (
	"bufio"
	"errors"
	"io"
	"log"
	"net"
	"net/http"
	"sync"
)

// ServerError is an error that the other side returned.
type ServerError string

func (e ServerError) Error() string { return string(e) }

// ErrShutdown is the error of calls over a connection that is closed.
var ErrShutdown = errors.New("connection is shut down")

// Call is a call that goes on, or has come to its end.
type Call struct {
	ServiceMethod string
	Args          any
	Reply         any // a pointer
	Error         error
	Done          chan *Call // gets the Call at its end
}

func (c *Call) done() {
	select {
	case c.Done <- c:
	default:
		if debug {
			log.Println("rpc: discarding Call reply due to insufficient Done chan capacity")
		}
	}
}

// Client calls over one connection, from any number of goroutines.
type Client struct {
	codec ClientCodec

	writing sync.Mutex // a request at a time
	request Request

	mu       sync.Mutex // of what follows
	seq      uint64
	pending  map[uint64]*Call
	closing  bool // by the client
	shutdown bool // by the server
}

// NewClient returns a client that speaks gob over a connection.
func NewClient(conn io.ReadWriteCloser) *Client {
	return NewClientWithCodec(&gobClient{newGobStream(conn)})
}

// NewClientWithCodec returns a client that speaks by a codec.
func NewClientWithCodec(codec ClientCodec) *Client {
	c := &Client{codec: codec, pending: map[uint64]*Call{}}
	go c.listen()
	return c
}

// Dial connects to a server.
func Dial(network, address string) (*Client, error) {
	conn, err := net.Dial(network, address)
	if err != nil {
		return nil, err
	}
	return NewClient(conn), nil
}

// DialHTTP connects to a server of package http, at the usual path.
func DialHTTP(network, address string) (*Client, error) {
	return DialHTTPPath(network, address, DefaultRPCPath)
}

// DialHTTPPath connects to a server of package http.
func DialHTTPPath(network, address, path string) (*Client, error) {
	conn, err := net.Dial(network, address)
	if err != nil {
		return nil, err
	}
	io.WriteString(conn, "CONNECT "+path+" HTTP/1.0\n\n")
	resp, err := http.ReadResponse(bufio.NewReader(conn), &http.Request{Method: "CONNECT"})
	if err == nil {
		if resp.Status == connected {
			return NewClient(conn), nil
		}
		err = errors.New("unexpected HTTP response: " + resp.Status)
	}
	conn.Close()
	return nil, &net.OpError{Op: "dial-http", Net: network + " " + address, Addr: nil, Err: err}
}

// Go begins a call. done gets it at its end, and must have room; nil is a new channel.
func (client *Client) Go(serviceMethod string, args any, reply any, done chan *Call) *Call {
	switch {
	case done == nil:
		done = make(chan *Call, 10)
	case cap(done) == 0:
		log.Panic("rpc: done channel is unbuffered")
	}
	call := &Call{ServiceMethod: serviceMethod, Args: args, Reply: reply, Done: done}
	client.send(call)
	return call
}

// Call calls and waits for the reply.
func (client *Client) Call(serviceMethod string, args any, reply any) error {
	return (<-client.Go(serviceMethod, args, reply, make(chan *Call, 1)).Done).Error
}

// Close closes the connection.
func (client *Client) Close() error {
	client.mu.Lock()
	if client.closing {
		client.mu.Unlock()
		return ErrShutdown
	}
	client.closing = true
	client.mu.Unlock()
	return client.codec.Close()
}

// forget takes a call out of those that go on.
func (client *Client) forget(seq uint64) *Call {
	client.mu.Lock()
	defer client.mu.Unlock()
	call := client.pending[seq]
	delete(client.pending, seq)
	return call
}

func (client *Client) send(call *Call) {
	client.writing.Lock()
	defer client.writing.Unlock()
	client.mu.Lock()
	if client.shutdown || client.closing {
		client.mu.Unlock()
		call.Error = ErrShutdown
		call.done()
		return
	}
	seq := client.seq
	client.seq++
	client.pending[seq] = call
	client.mu.Unlock()
	client.request = Request{ServiceMethod: call.ServiceMethod, Seq: seq}
	if err := client.codec.WriteRequest(&client.request, call.Args); err != nil {
		if call := client.forget(seq); call != nil {
			call.Error = err
			call.done()
		}
	}
}

// listen reads replies until that fails, which ends all calls.
func (client *Client) listen() {
	var err error
	for err == nil {
		var resp Response
		if err = client.codec.ReadResponseHeader(&resp); err == nil {
			err = client.receive(&resp)
		}
	}
	client.writing.Lock()
	defer client.writing.Unlock()
	client.mu.Lock()
	defer client.mu.Unlock()
	client.shutdown = true
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
		if client.closing {
			err = ErrShutdown
		}
	} else if debug && !client.closing {
		log.Println("rpc: client protocol error:", err)
	}
	for _, call := range client.pending {
		call.Error = err
		call.done()
	}
}

// receive reads the body of a reply; an error is the connection's.
func (client *Client) receive(resp *Response) (err error) {
	call := client.forget(resp.Seq)
	if call == nil || resp.Error != "" {
		// Nobody waits, or there is only an error to be told.
		if err = client.codec.ReadResponseBody(nil); err != nil {
			err = errors.New("reading error body: " + err.Error())
		}
		if call != nil {
			call.Error = ServerError(resp.Error)
			call.done()
		}
		return err
	}
	if err = client.codec.ReadResponseBody(call.Reply); err != nil {
		call.Error = errors.New("reading body " + err.Error())
	}
	call.done()
	return err
}
