package http

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"maps"
	"net/textproto"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// Response is a reply.
type Response struct {
	Status           string // "200 OK"
	StatusCode       int
	Proto            string
	ProtoMajor       int
	ProtoMinor       int
	Header           Header
	Body             io.ReadCloser
	ContentLength    int64 // -1 unknown
	TransferEncoding []string
	Close            bool
	Uncompressed     bool
	Trailer          Header
	Request          *Request
}

// Cookies returns the cookies that are to be set.
func (r *Response) Cookies() []*Cookie { return readSetCookies(r.Header) }

// Location returns the Location header, as seen from the request.
func (r *Response) Location() (*url.URL, error) {
	l := r.Header.Get("Location")
	if l == "" {
		return nil, ErrNoLocation
	}
	if r.Request != nil && r.Request.URL != nil {
		return r.Request.URL.Parse(l)
	}
	return url.Parse(l)
}

// ProtoAtLeast reports whether the protocol is at least that one.
func (r *Response) ProtoAtLeast(major, minor int) bool {
	return r.ProtoMajor > major || r.ProtoMajor == major && r.ProtoMinor >= minor
}

func sortedKeys(h Header) []string { return slices.Sorted(maps.Keys(h)) }

// ReadResponse reads the reply to req, a GET request if that is nil.
func ReadResponse(r *bufio.Reader, req *Request) (*Response, error) {
	tp := textproto.NewReader(r)
	resp := &Response{Request: req}
	line, err := tp.ReadLine()
	if err != nil {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		return nil, err
	}
	proto, status, ok := strings.Cut(line, " ")
	if !ok {
		return nil, badString("malformed HTTP response", line)
	}
	resp.Proto = proto
	resp.Status = strings.TrimLeft(status, " ")
	code, _, _ := strings.Cut(resp.Status, " ")
	if len(code) != 3 {
		return nil, badString("malformed HTTP status code", code)
	}
	if resp.StatusCode, err = strconv.Atoi(code); err != nil || resp.StatusCode < 0 {
		return nil, badString("malformed HTTP status code", code)
	}
	if resp.ProtoMajor, resp.ProtoMinor, ok = ParseHTTPVersion(proto); !ok {
		return nil, badString("malformed HTTP version", proto)
	}
	h, err := tp.ReadMIMEHeader()
	if err != nil {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		return nil, err
	}
	resp.Header = Header(h)
	head := req != nil && req.Method == "HEAD"
	m := &message{
		header: resp.Header, major: resp.ProtoMajor, minor: resp.ProtoMinor, isResponse: true,
		noBody: head || !bodyAllowed(resp.StatusCode), head: head,
	}
	if err := m.readBody(r); err != nil {
		return nil, err
	}
	resp.Body, resp.ContentLength, resp.Close, resp.Trailer = m.body, m.length, m.close, m.trailer
	if x, ok := m.body.(*body); ok && x.trailer != nil {
		x.trailer = &resp.Trailer
	}
	if m.coded {
		resp.TransferEncoding = []string{"chunked"}
	}
	return resp, nil
}

var responseExcluded = map[string]bool{"Content-Length": true, "Transfer-Encoding": true, "Trailer": true}

// Write writes the reply.
func (r *Response) Write(w io.Writer) error {
	text := r.Status
	if text == "" {
		if text = StatusText(r.StatusCode); text == "" {
			text = "status code " + strconv.Itoa(r.StatusCode)
		}
	} else {
		text = strings.TrimPrefix(text, strconv.Itoa(r.StatusCode)+" ")
	}
	if _, err := fmt.Fprintf(w, "HTTP/%d.%d %03d %s\r\n", r.ProtoMajor, r.ProtoMinor, r.StatusCode, text); err != nil {
		return err
	}
	c := *r
	if c.ContentLength == 0 && c.Body != nil {
		// Nothing, or unknown?
		var first [1]byte
		n, err := c.Body.Read(first[:])
		if err != nil && err != io.EOF {
			return err
		}
		if n == 0 {
			c.Body = NoBody
		} else {
			c.ContentLength = -1
			c.Body = struct {
				io.Reader
				io.Closer
			}{io.MultiReader(bytes.NewReader(first[:1]), r.Body), r.Body}
		}
	}
	chunked := len(c.TransferEncoding) > 0 && c.TransferEncoding[0] == "chunked"
	if c.ContentLength == -1 && !c.Close && c.ProtoAtLeast(1, 1) && !chunked && !c.Uncompressed {
		c.Close = true
	}
	if !bodyAllowed(c.StatusCode) {
		chunked = false
	}
	bw := bufio.NewWriter(w)
	if c.Close && !hasToken(c.Header["Connection"], "close") {
		bw.WriteString("Connection: close\r\n")
	}
	switch {
	case chunked:
		if err := writeTrailerNames(bw, c.Trailer); err != nil {
			flushNow(w, bw)
			return err
		}
	case c.ContentLength > 0:
		fmt.Fprintf(bw, "Content-Length: %d\r\n", c.ContentLength)
	}
	if err := c.Header.WriteSubset(bw, responseExcluded); err != nil {
		return err
	}
	head := r.Request != nil && r.Request.Method == "HEAD"
	if c.ContentLength == 0 && !chunked && bodyAllowed(c.StatusCode) {
		bw.WriteString("Content-Length: 0\r\n")
	}
	bw.WriteString("\r\n")
	if c.Body != nil && !head && (c.Body != NoBody || chunked) {
		if c.ContentLength < 0 && !chunked {
			if _, err := io.Copy(bw, c.Body); err != nil {
				// What came before the error is written all the same.
				bw.Flush()
				return err
			}
			c.Body.Close()
		} else if err := sendBody(bw, c.Body, c.ContentLength, chunked, c.Trailer); err != nil {
			bw.Flush()
			return err
		}
	}
	return bw.Flush()
}
