// Package httputil has helpers beside those of net/http: requests and responses as text,
// and proxies.
package httputil

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// drain reads a body and returns two readers of what was in it.
func drain(b io.ReadCloser) (r1, r2 io.ReadCloser, err error) {
	if b == nil || b == http.NoBody {
		return http.NoBody, http.NoBody, nil
	}
	var buf bytes.Buffer
	if _, err = buf.ReadFrom(b); err != nil {
		return nil, b, err
	}
	if err = b.Close(); err != nil {
		return nil, b, err
	}
	return io.NopCloser(&buf), io.NopCloser(bytes.NewReader(buf.Bytes())), nil
}

// dumpConn is a connection to nobody.
type dumpConn struct {
	io.Writer
	io.Reader
}

func (c *dumpConn) Close() error                     { return nil }
func (c *dumpConn) LocalAddr() net.Addr              { return nil }
func (c *dumpConn) RemoteAddr() net.Addr             { return nil }
func (c *dumpConn) SetDeadline(time.Time) error      { return nil }
func (c *dumpConn) SetReadDeadline(time.Time) error  { return nil }
func (c *dumpConn) SetWriteDeadline(time.Time) error { return nil }

// forever is a reader of one byte again and again.
type forever byte

func (b forever) Read(p []byte) (n int, err error) {
	for i := range p {
		p[i] = byte(b)
	}
	return len(p), nil
}

// outgoingLength is how long the request's body will be, -1 if nobody knows.
func outgoingLength(req *http.Request) int64 {
	if req.Body == nil || req.Body == http.NoBody {
		return 0
	}
	if req.ContentLength != 0 {
		return req.ContentLength
	}
	return -1
}

// later reads from what comes through c.
type later struct {
	c   chan io.Reader
	err error
	r   io.Reader
}

func (r *later) Read(p []byte) (int, error) {
	if r.r == nil {
		var ok bool
		if r.r, ok = <-r.c; !ok {
			return 0, r.err
		}
	}
	return r.r.Read(p)
}

// DumpRequestOut returns a client's request as a Transport sends it, with its body or
// without.
func DumpRequestOut(req *http.Request, body bool) ([]byte, error) {
	save := req.Body
	dummy := false
	if !body {
		if n := outgoingLength(req); n != 0 {
			req.Body = io.NopCloser(io.LimitReader(forever('x'), n))
			dummy = true
		}
	} else {
		var err error
		if save, req.Body, err = drain(req.Body); err != nil {
			return nil, err
		}
	}
	send := req
	if req.URL.Scheme == "https" {
		// The text is the same without a secret.
		send = new(http.Request)
		*send = *req
		send.URL = new(url.URL)
		*send.URL = *req.URL
		send.URL.Scheme = "http"
	}
	var buf bytes.Buffer
	pr, pw := io.Pipe()
	defer pr.Close()
	defer pw.Close()
	reply := &later{c: make(chan io.Reader)}
	t := &http.Transport{
		Dial: func(net, addr string) (net.Conn, error) {
			return &dumpConn{io.MultiWriter(&buf, pw), reply}, nil
		},
	}
	defer t.CloseIdleConnections()
	quit := make(chan struct{})
	// Waits for the whole request, then replies.
	go func() {
		req, err := http.ReadRequest(bufio.NewReader(pr))
		if err == nil {
			io.Copy(io.Discard, req.Body)
			req.Body.Close()
		}
		select {
		case reply.c <- strings.NewReader("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"):
		case <-quit:
			close(reply.c)
		}
	}()
	_, err := t.RoundTrip(send)
	req.Body = save
	if err != nil {
		pw.Close()
		reply.err = err
		close(quit)
		return nil, err
	}
	dump := buf.Bytes()
	if dummy {
		if i := bytes.Index(dump, []byte("\r\n\r\n")); i >= 0 {
			dump = dump[:i+4]
		}
	}
	return dump, nil
}

// notDumped are headers that stand elsewhere.
var notDumped = map[string]bool{"Host": true, "Transfer-Encoding": true, "Trailer": true}

func orElse(s, other string) string {
	if s != "" {
		return s
	}
	return other
}

// DumpRequest returns a server's request about as it came, with its body or without.
func DumpRequest(req *http.Request, body bool) ([]byte, error) {
	var err error
	save := req.Body
	if !body || req.Body == nil {
		req.Body = nil
	} else if save, req.Body, err = drain(req.Body); err != nil {
		return nil, err
	}
	var b bytes.Buffer
	uri := req.RequestURI
	if uri == "" {
		uri = req.URL.RequestURI()
	}
	fmt.Fprintf(&b, "%s %s HTTP/%d.%d\r\n", orElse(req.Method, "GET"), uri, req.ProtoMajor, req.ProtoMinor)
	if !strings.HasPrefix(req.RequestURI, "http://") && !strings.HasPrefix(req.RequestURI, "https://") {
		host := req.Host
		if host == "" && req.URL != nil {
			host = req.URL.Host
		}
		if host != "" {
			fmt.Fprintf(&b, "Host: %s\r\n", host)
		}
	}
	chunked := len(req.TransferEncoding) > 0 && req.TransferEncoding[0] == "chunked"
	if len(req.TransferEncoding) > 0 {
		fmt.Fprintf(&b, "Transfer-Encoding: %s\r\n", strings.Join(req.TransferEncoding, ","))
	}
	if err = req.Header.WriteSubset(&b, notDumped); err != nil {
		return nil, err
	}
	b.WriteString("\r\n")
	if req.Body != nil {
		var dest io.Writer = &b
		if chunked {
			dest = NewChunkedWriter(dest)
		}
		_, err = io.Copy(dest, req.Body)
		if chunked {
			dest.(io.Closer).Close()
			b.WriteString("\r\n")
		}
	}
	req.Body = save
	if err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// errNoBody says that the body was not to be read.
var errNoBody = errors.New("sentinel error value")

type unreadable struct{}

func (unreadable) Read([]byte) (int, error) { return 0, errNoBody }
func (unreadable) Close() error             { return nil }

// DumpResponse returns a response as text, with its body or without.
func DumpResponse(resp *http.Response, body bool) ([]byte, error) {
	var b bytes.Buffer
	var err error
	save, length := resp.Body, resp.ContentLength
	switch {
	case !body && resp.ContentLength == 0, resp.Body == nil && body:
		resp.Body = io.NopCloser(strings.NewReader(""))
	case !body:
		resp.Body = unreadable{}
	default:
		if save, resp.Body, err = drain(resp.Body); err != nil {
			return nil, err
		}
	}
	err = resp.Write(&b)
	if err == errNoBody {
		err = nil
	}
	resp.Body, resp.ContentLength = save, length
	if err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}
