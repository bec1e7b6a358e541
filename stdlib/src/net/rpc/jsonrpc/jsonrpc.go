// Package jsonrpc has codecs of JSON-RPC 1.0 for package rpc.
package jsonrpc

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/rpc"
	"sync"
)

// stream is a connection of JSON values.
type stream struct {
	conn io.ReadWriteCloser
	dec  *json.Decoder
	enc  *json.Encoder
}

func newStream(conn io.ReadWriteCloser) stream {
	return stream{conn, json.NewDecoder(conn), json.NewEncoder(conn)}
}

func (s *stream) Close() error { return s.conn.Close() }

type client struct {
	stream
	reply struct {
		ID     uint64           `json:"id"`
		Result *json.RawMessage `json:"result"`
		Error  any              `json:"error"`
	}

	mu      sync.Mutex
	pending map[uint64]string // methods that are called
}

// NewClientCodec returns a codec for rpc.NewClientWithCodec.
func NewClientCodec(conn io.ReadWriteCloser) rpc.ClientCodec {
	return &client{stream: newStream(conn), pending: map[uint64]string{}}
}

// NewClient returns a client over a connection.
func NewClient(conn io.ReadWriteCloser) *rpc.Client {
	return rpc.NewClientWithCodec(NewClientCodec(conn))
}

// Dial connects to a server.
func Dial(network, address string) (*rpc.Client, error) {
	conn, err := net.Dial(network, address)
	if err != nil {
		return nil, err
	}
	return NewClient(conn), nil
}

func (c *client) WriteRequest(r *rpc.Request, param any) error {
	c.mu.Lock()
	c.pending[r.Seq] = r.ServiceMethod
	c.mu.Unlock()
	return c.enc.Encode(struct {
		Method string `json:"method"`
		Params [1]any `json:"params"`
		ID     uint64 `json:"id"`
	}{r.ServiceMethod, [1]any{param}, r.Seq})
}

func (c *client) ReadResponseHeader(r *rpc.Response) error {
	c.reply.ID, c.reply.Result, c.reply.Error = 0, nil, nil
	if err := c.dec.Decode(&c.reply); err != nil {
		return err
	}
	c.mu.Lock()
	r.ServiceMethod = c.pending[c.reply.ID]
	delete(c.pending, c.reply.ID)
	c.mu.Unlock()
	r.Seq, r.Error = c.reply.ID, ""
	if c.reply.Error != nil || c.reply.Result == nil {
		text, ok := c.reply.Error.(string)
		if !ok {
			return fmt.Errorf("invalid error %v", c.reply.Error)
		}
		if text == "" {
			text = "unspecified error"
		}
		r.Error = text
	}
	return nil
}

func (c *client) ReadResponseBody(x any) error {
	if x == nil {
		return nil
	}
	return json.Unmarshal(*c.reply.Result, x)
}

var (
	errMissingParams = errors.New("jsonrpc: request body missing params")
	null             = json.RawMessage("null")
)

type server struct {
	stream
	request struct {
		Method string           `json:"method"`
		Params *json.RawMessage `json:"params"`
		ID     *json.RawMessage `json:"id"`
	}

	mu      sync.Mutex
	seq     uint64                      // the number that package rpc knows a request by
	pending map[uint64]*json.RawMessage // the clients' ids for them
}

// NewServerCodec returns a codec for rpc.ServeCodec.
func NewServerCodec(conn io.ReadWriteCloser) rpc.ServerCodec {
	return &server{stream: newStream(conn), pending: map[uint64]*json.RawMessage{}}
}

// ServeConn answers requests of a connection until the client hangs up.
func ServeConn(conn io.ReadWriteCloser) { rpc.ServeCodec(NewServerCodec(conn)) }

func (c *server) ReadRequestHeader(r *rpc.Request) error {
	c.request.Method, c.request.Params, c.request.ID = "", nil, nil
	if err := c.dec.Decode(&c.request); err != nil {
		return err
	}
	c.mu.Lock()
	c.seq++
	c.pending[c.seq] = c.request.ID
	r.ServiceMethod, r.Seq = c.request.Method, c.seq
	c.mu.Unlock()
	return nil
}

func (c *server) ReadRequestBody(x any) error {
	if x == nil {
		return nil
	}
	if c.request.Params == nil {
		return errMissingParams
	}
	// The one argument stands in an array.
	return json.Unmarshal(*c.request.Params, &[1]any{x})
}

func (c *server) WriteResponse(r *rpc.Response, x any) error {
	c.mu.Lock()
	id, ok := c.pending[r.Seq]
	delete(c.pending, r.Seq)
	c.mu.Unlock()
	if !ok {
		return errors.New("invalid sequence number in response")
	}
	if id == nil {
		id = &null
	}
	reply := struct {
		ID     *json.RawMessage `json:"id"`
		Result any              `json:"result"`
		Error  any              `json:"error"`
	}{ID: id}
	if r.Error == "" {
		reply.Result = x
	} else {
		reply.Error = r.Error
	}
	return c.enc.Encode(reply)
}
