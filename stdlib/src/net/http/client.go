package http

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"
	"time"
)

// RoundTripper sends a request and returns the reply, without redirects.
type RoundTripper interface {
	RoundTrip(*Request) (*Response, error)
}

// CookieJar keeps cookies.
type CookieJar interface {
	SetCookies(u *url.URL, cookies []*Cookie)
	Cookies(u *url.URL) []*Cookie
}

// Client sends requests and follows redirects. Its zero value is
// DefaultClient.
type Client struct {
	Transport     RoundTripper
	CheckRedirect func(req *Request, via []*Request) error
	Jar           CookieJar
	Timeout       time.Duration
}

// DefaultClient is the one that Get and others use.
var DefaultClient = &Client{}

// Get sends a GET request.
func Get(url string) (resp *Response, err error) { return DefaultClient.Get(url) }

// Head sends a HEAD request.
func Head(url string) (resp *Response, err error) { return DefaultClient.Head(url) }

// Post sends a POST request.
func Post(url, contentType string, body io.Reader) (resp *Response, err error) {
	return DefaultClient.Post(url, contentType, body)
}

// PostForm sends a POST request with a form.
func PostForm(url string, data url.Values) (resp *Response, err error) {
	return DefaultClient.PostForm(url, data)
}

// Get sends a GET request.
func (c *Client) Get(url string) (resp *Response, err error) {
	r, err := NewRequest("GET", url, nil)
	if err != nil {
		return nil, err
	}
	return c.Do(r)
}

// Head sends a HEAD request.
func (c *Client) Head(url string) (resp *Response, err error) {
	r, err := NewRequest("HEAD", url, nil)
	if err != nil {
		return nil, err
	}
	return c.Do(r)
}

// Post sends a POST request.
func (c *Client) Post(url, contentType string, body io.Reader) (resp *Response, err error) {
	r, err := NewRequest("POST", url, body)
	if err != nil {
		return nil, err
	}
	r.Header.Set("Content-Type", contentType)
	return c.Do(r)
}

// PostForm sends a POST request with a form.
func (c *Client) PostForm(url string, data url.Values) (resp *Response, err error) {
	return c.Post(url, "application/x-www-form-urlencoded", strings.NewReader(data.Encode()))
}

// CloseIdleConnections closes connections that wait for a request.
func (c *Client) CloseIdleConnections() {
	if t, ok := c.transport().(interface{ CloseIdleConnections() }); ok {
		t.CloseIdleConnections()
	}
}

func (c *Client) transport() RoundTripper {
	if c.Transport != nil {
		return c.Transport
	}
	return DefaultTransport
}

// send sends one request, with the jar's cookies.
func (c *Client) send(req *Request) (resp *Response, err error) {
	if c.Jar != nil {
		for _, k := range c.Jar.Cookies(cookieURL(req)) {
			req.AddCookie(k)
		}
	}
	if req.RequestURI != "" {
		req.closeBody()
		return nil, errors.New("http: Request.RequestURI can't be set in client requests")
	}
	if req.Header == nil {
		r := *req
		r.Header = Header{}
		req = &r
	}
	if u := req.URL.User; u != nil && req.Header.Get("Authorization") == "" {
		r := req.Clone(req.Context())
		r.Body = req.Body
		name := u.Username()
		password, _ := u.Password()
		r.Header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte(name+":"+password)))
		req = r
	}
	resp, err = c.transport().RoundTrip(req)
	if err != nil {
		if resp != nil {
			return nil, fmt.Errorf("http: RoundTripper implementation (%T) returned a response with a non-nil error", c.transport())
		}
		return nil, err
	}
	if resp == nil {
		return nil, fmt.Errorf("http: RoundTripper implementation (%T) returned a nil *Response with a nil error", c.transport())
	}
	if resp.Body == nil {
		resp.Body = NoBody
	}
	if c.Jar != nil {
		if k := resp.Cookies(); len(k) > 0 {
			c.Jar.SetCookies(cookieURL(req), k)
		}
	}
	return resp, nil
}

// cookieURL is whose cookies a request has: of the host that it asks for.
func cookieURL(req *Request) *url.URL {
	if req.Host == "" || req.Host == req.URL.Host {
		return req.URL
	}
	u := *req.URL
	u.Host = req.Host
	return &u
}

// timeLimit is a client's Timeout under way.
type timeLimit struct {
	deadline time.Time
	cancel   context.CancelFunc
}

func (l *timeLimit) passed() bool { return !time.Now().Before(l.deadline) }

// limited is the reply, whose body must be read in time.
func limited(resp *Response, limit *timeLimit) *Response {
	switch {
	case limit == nil:
	case resp.Body == NoBody:
		limit.cancel()
	default:
		resp.Body = &timedBody{resp.Body, limit}
	}
	return resp
}

// timedBody is a body that must be read in time.
type timedBody struct {
	io.ReadCloser
	limit *timeLimit
}

func (b *timedBody) Read(p []byte) (n int, err error) {
	n, err = b.ReadCloser.Read(p)
	if err == nil || err == io.EOF {
		return n, err
	}
	if b.limit.passed() {
		err = &timeoutError{err.Error() + " (Client.Timeout or context cancellation while reading body)"}
	}
	return n, err
}

func (b *timedBody) Close() error {
	err := b.ReadCloser.Close()
	b.limit.cancel()
	return err
}

type timeoutError struct{ text string }

func (e *timeoutError) Error() string   { return e.text }
func (e *timeoutError) Timeout() bool   { return true }
func (e *timeoutError) Temporary() bool { return true }
func (e *timeoutError) Is(err error) bool {
	return err == context.DeadlineExceeded
}

func methodName(method string) string {
	if method == "" {
		return "Get"
	}
	return method[:1] + strings.ToLower(method[1:])
}

// redirect says how a redirect is followed.
func redirect(method string, resp *Response, first *Request) (next string, follow, withBody bool) {
	switch resp.StatusCode {
	case 301, 302, 303:
		next = method
		if method != "GET" && method != "HEAD" {
			next = "GET"
		}
		return next, true, false
	case 307, 308:
		if first.GetBody == nil && first.outgoing() != 0 {
			// It cannot be sent again.
			return method, false, true
		}
		return method, true, true
	}
	return "", false, false
}

func stripPassword(u *url.URL) string {
	if _, has := u.User.Password(); has {
		return strings.Replace(u.String(), u.User.String()+"@", u.User.Username()+":***@", 1)
	}
	return u.String()
}

// Do sends a request and returns the reply, after redirects.
func (c *Client) Do(req *Request) (*Response, error) {
	if req.URL == nil {
		req.closeBody()
		return nil, &url.Error{Op: methodName(req.Method), Err: errors.New("http: nil Request.URL")}
	}
	var limit *timeLimit
	if c.Timeout > 0 {
		limit = &timeLimit{deadline: time.Now().Add(c.Timeout)}
		var ctx context.Context
		ctx, limit.cancel = context.WithDeadline(req.Context(), limit.deadline)
		req = req.WithContext(ctx)
	}
	var (
		reqs    []*Request
		resp    *Response
		method  = req.Method
		body    = true
		closed  bool
		cross   bool // to another host: what is secret stays behind
		first   = req
		headers = req.Header.Clone()
	)
	fail := func(err error) error {
		if !closed {
			req.closeBody()
		}
		if limit != nil {
			if limit.passed() {
				err = &timeoutError{"context deadline exceeded (Client.Timeout exceeded while awaiting headers)"}
			}
			limit.cancel()
		}
		u := stripPassword(req.URL)
		if resp != nil && resp.Request != nil && resp.Request.URL != nil {
			u = stripPassword(resp.Request.URL)
		}
		if len(reqs) > 0 {
			u = stripPassword(reqs[len(reqs)-1].URL)
		}
		return &url.Error{Op: methodName(reqs[0].Method), URL: u, Err: err}
	}
	for {
		if len(reqs) > 0 {
			loc := resp.Header.Get("Location")
			if loc == "" {
				return limited(resp, limit), nil
			}
			u, err := req.URL.Parse(loc)
			if err != nil {
				resp.Body.Close()
				return nil, fail(fmt.Errorf("failed to parse Location header %q: %v", loc, err))
			}
			host := ""
			if req.Host != "" && req.Host != req.URL.Host {
				if l, _ := url.Parse(loc); l != nil && !l.IsAbs() {
					host = req.Host
				}
			}
			last := req
			req = &Request{
				Method: method, Response: resp, URL: u, Header: Header{}, Host: host,
				Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, ctx: first.ctx, Cancel: first.Cancel,
			}
			if body && first.GetBody != nil {
				if req.Body, err = first.GetBody(); err != nil {
					resp.Body.Close()
					return nil, fail(err)
				}
				req.GetBody = first.GetBody
				req.ContentLength = first.ContentLength
			}
			cross = cross || !sameSite(first.URL, u)
			for k, v := range headers {
				switch k {
				case "Authorization", "Www-Authenticate", "Cookie", "Cookie2", "Proxy-Authorization", "Proxy-Authenticate":
					if cross {
						continue
					}
				case "Content-Encoding", "Content-Language", "Content-Location", "Content-Type":
					if !body {
						continue
					}
				}
				req.Header[k] = slices.Clone(v)
			}
			if c.Jar != nil {
				req.Header.Del("Cookie")
			}
			if ref := refererFor(last.URL, u, headers.Get("Referer")); ref != "" {
				req.Header.Set("Referer", ref)
			}
			err = c.check(req, reqs)
			if err == ErrUseLastResponse {
				return limited(resp, limit), nil
			}
			// So that the connection can be used again.
			if resp.ContentLength == -1 || resp.ContentLength <= 2<<10 {
				io.CopyN(io.Discard, resp.Body, 2<<10)
			}
			resp.Body.Close()
			if err != nil {
				e := fail(err)
				e.(*url.Error).URL = loc
				return resp, e
			}
		}
		reqs = append(reqs, req)
		var err error
		if resp, err = c.send(req); err != nil {
			closed = true
			return nil, fail(err)
		}
		next, follow, withBody := redirect(method, resp, reqs[0])
		if !follow {
			return limited(resp, limit), nil
		}
		method = next
		body = body && withBody
		req.closeBody()
		closed = true
	}
}

func (c *Client) check(req *Request, via []*Request) error {
	if c.CheckRedirect != nil {
		return c.CheckRedirect(req, via)
	}
	if len(via) >= 10 {
		return errors.New("stopped after 10 redirects")
	}
	return nil
}

// sameSite reports whether to is the host of from, or below it.
func sameSite(from, to *url.URL) bool {
	a, b := strings.ToLower(from.Hostname()), strings.ToLower(to.Hostname())
	return a == b || strings.HasSuffix(b, "."+a) && !strings.ContainsAny(b, ":%")
}

func refererFor(last, next *url.URL, explicit string) string {
	if last.Scheme == "https" && next.Scheme == "http" {
		return ""
	}
	if explicit != "" {
		return explicit
	}
	r := last.Clone()
	r.User = nil
	r.Fragment, r.RawFragment = "", ""
	return r.String()
}
