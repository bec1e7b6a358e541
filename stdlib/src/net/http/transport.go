package http

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http/httptrace"
	"net/url"
	"strings"
	"sync"
	"time"
)

// Transport sends requests over connections that it keeps.
type Transport struct {
	Proxy                  func(*Request) (*url.URL, error)
	DialContext            func(ctx context.Context, network, addr string) (net.Conn, error)
	Dial                   func(network, addr string) (net.Conn, error)
	DisableKeepAlives      bool
	DisableCompression     bool
	MaxIdleConns           int
	MaxIdleConnsPerHost    int
	MaxConnsPerHost        int
	IdleConnTimeout        time.Duration
	ResponseHeaderTimeout  time.Duration
	ExpectContinueTimeout  time.Duration
	TLSHandshakeTimeout    time.Duration
	ProxyConnectHeader     Header
	MaxResponseHeaderBytes int64
	WriteBufferSize        int
	ReadBufferSize         int
	ForceAttemptHTTP2      bool

	mu    sync.Mutex
	idle  map[string][]*persistConn
	count int
	alt   map[string]RoundTripper
}

// DefaultTransport is the one that clients without a transport use.
var DefaultTransport RoundTripper = &Transport{
	Proxy:                 ProxyFromEnvironment,
	MaxIdleConns:          100,
	IdleConnTimeout:       90 * time.Second,
	ExpectContinueTimeout: time.Second,
	DialContext:           (&net.Dialer{Timeout: 30 * time.Second, KeepAlive: 30 * time.Second}).DialContext,
}

// persistConn is a connection to a host.
type persistConn struct {
	key   string
	c     net.Conn
	r     *bufio.Reader
	w     *bufio.Writer
	used  bool // for a request before
	timer *time.Timer
	since time.Time // when it was kept for later
}

// ProxyURL returns a function for Transport.Proxy.
func ProxyURL(fixed *url.URL) func(*Request) (*url.URL, error) {
	return func(*Request) (*url.URL, error) { return fixed, nil }
}

// RegisterProtocol has rt send requests of a scheme.
func (t *Transport) RegisterProtocol(scheme string, rt RoundTripper) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.alt[scheme] != nil {
		panic("protocol " + scheme + " already registered")
	}
	if t.alt == nil {
		t.alt = map[string]RoundTripper{}
	}
	t.alt[scheme] = rt
}

// Clone returns a copy without connections.
func (t *Transport) Clone() *Transport {
	return &Transport{
		Proxy: t.Proxy, DialContext: t.DialContext, Dial: t.Dial, DisableKeepAlives: t.DisableKeepAlives,
		DisableCompression: t.DisableCompression, MaxIdleConns: t.MaxIdleConns,
		MaxIdleConnsPerHost: t.MaxIdleConnsPerHost, MaxConnsPerHost: t.MaxConnsPerHost,
		IdleConnTimeout: t.IdleConnTimeout, ResponseHeaderTimeout: t.ResponseHeaderTimeout,
		ExpectContinueTimeout: t.ExpectContinueTimeout, TLSHandshakeTimeout: t.TLSHandshakeTimeout,
		ProxyConnectHeader:     t.ProxyConnectHeader.Clone(),
		MaxResponseHeaderBytes: t.MaxResponseHeaderBytes, WriteBufferSize: t.WriteBufferSize,
		ReadBufferSize: t.ReadBufferSize, ForceAttemptHTTP2: t.ForceAttemptHTTP2,
	}
}

// CloseIdleConnections closes connections that wait for a request.
func (t *Transport) CloseIdleConnections() {
	t.mu.Lock()
	idle := t.idle
	t.idle, t.count = nil, 0
	t.mu.Unlock()
	for _, list := range idle {
		for _, p := range list {
			p.close()
		}
	}
}

func (p *persistConn) close() {
	if p.timer != nil {
		p.timer.Stop()
	}
	p.c.Close()
}

func (t *Transport) take(key string) *persistConn {
	t.mu.Lock()
	defer t.mu.Unlock()
	list := t.idle[key]
	n := len(list) - 1
	if n < 0 {
		return nil
	}
	p := list[n]
	t.idle[key] = list[:n]
	t.count--
	if p.timer != nil {
		p.timer.Stop()
	}
	return p
}

// The errors of put are for a trace.
var (
	errKeepAlivesDisabled = errors.New("http: putIdleConn: keep alives disabled")
	errTooManyIdleHost    = errors.New("http: putIdleConn: too many idle connections for host")
	errConnBroken         = errors.New("http: putIdleConn: connection is in bad state")
)

// put keeps a connection for later, or closes it and says why.
func (t *Transport) put(p *persistConn) error {
	if t.DisableKeepAlives || t.MaxIdleConnsPerHost < 0 {
		p.close()
		return errKeepAlivesDisabled
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	perHost := t.MaxIdleConnsPerHost
	if perHost == 0 {
		perHost = DefaultMaxIdleConnsPerHost
	}
	if len(t.idle[p.key]) >= perHost || t.MaxIdleConns > 0 && t.count >= t.MaxIdleConns {
		p.c.Close()
		return errTooManyIdleHost
	}
	p.since = time.Now()
	if t.idle == nil {
		t.idle = map[string][]*persistConn{}
	}
	t.idle[p.key] = append(t.idle[p.key], p)
	t.count++
	if t.IdleConnTimeout > 0 {
		p.timer = time.AfterFunc(t.IdleConnTimeout, func() { t.drop(p) })
	}
	return nil
}

func (t *Transport) drop(p *persistConn) {
	t.mu.Lock()
	defer t.mu.Unlock()
	list := t.idle[p.key]
	for i, x := range list {
		if x == p {
			t.idle[p.key] = append(list[:i:i], list[i+1:]...)
			t.count--
			p.c.Close()
			return
		}
	}
}

func (t *Transport) dial(ctx context.Context, addr string) (net.Conn, error) {
	switch {
	case t.DialContext != nil:
		c, err := t.DialContext(ctx, "tcp", addr)
		if c == nil && err == nil {
			err = errors.New("net/http: Transport.DialContext hook returned (nil, nil)")
		}
		return c, err
	case t.Dial != nil:
		c, err := t.Dial("tcp", addr)
		if c == nil && err == nil {
			err = errors.New("net/http: Transport.Dial hook returned (nil, nil)")
		}
		return c, err
	}
	return (&net.Dialer{}).DialContext(ctx, "tcp", addr)
}

func withPort(u *url.URL) string {
	port := u.Port()
	if port == "" {
		port = "80"
	}
	return net.JoinHostPort(u.Hostname(), port)
}

// RoundTrip sends a request and returns the reply.
func (t *Transport) RoundTrip(req *Request) (*Response, error) {
	refuse := func(err error) (*Response, error) {
		req.closeBody()
		return nil, err
	}
	if req.URL == nil {
		return refuse(errors.New("http: nil Request.URL"))
	}
	if req.Header == nil {
		return refuse(errors.New("http: nil Request.Header"))
	}
	for k, vs := range req.Header {
		if !isToken(k) {
			return refuse(fmt.Errorf("net/http: invalid header field name %q", k))
		}
		for _, v := range vs {
			if !validValue(v) {
				return refuse(fmt.Errorf("net/http: invalid header field value for %q", k))
			}
		}
	}
	t.mu.Lock()
	alt := t.alt[req.URL.Scheme]
	t.mu.Unlock()
	if alt != nil {
		if resp, err := alt.RoundTrip(req); err != ErrSkipAltProtocol {
			return resp, err
		}
	}
	if req.URL.Scheme != "http" {
		return refuse(badString("unsupported protocol scheme", req.URL.Scheme))
	}
	if req.Method != "" && !isToken(req.Method) {
		return refuse(fmt.Errorf("net/http: invalid method %q", req.Method))
	}
	if req.URL.Host == "" {
		return refuse(errors.New("http: no Host in request URL"))
	}
	addr, viaProxy := withPort(req.URL), false
	var extra Header
	if t.Proxy != nil {
		p, err := t.Proxy(req)
		if err != nil {
			return refuse(err)
		}
		if p != nil {
			addr, viaProxy = withPort(p), true
			extra = Header{}
			if p.User != nil && !req.Header.has("Proxy-Authorization") {
				r := &Request{Header: Header{}}
				password, _ := p.User.Password()
				r.SetBasicAuth(p.User.Username(), password)
				extra["Proxy-Authorization"] = r.Header["Authorization"]
			}
		}
	}
	zip := !t.DisableCompression && !req.Header.has("Accept-Encoding") && !req.Header.has("Range") && req.Method != "HEAD"
	if zip {
		if extra == nil {
			extra = Header{}
		}
		extra["Accept-Encoding"] = []string{"gzip"}
	}
	ctx := req.Context()
	first := req
	for {
		if err := ctx.Err(); err != nil {
			return refuse(context.Cause(ctx))
		}
		trace := httptrace.ContextClientTrace(ctx)
		if trace != nil && trace.GetConn != nil {
			trace.GetConn(addr)
		}
		p := t.take(addr)
		if p == nil {
			c, err := t.dial(ctx, addr)
			if err != nil {
				if ctx.Err() != nil {
					return refuse(context.Cause(ctx))
				}
				if viaProxy {
					err = &net.OpError{Op: "proxyconnect", Net: "tcp", Err: err}
				}
				return refuse(err)
			}
			p = &persistConn{key: addr, c: c}
			p.r = bufio.NewReaderSize(c, max(t.ReadBufferSize, 4096))
			p.w = bufio.NewWriterSize(c, max(t.WriteBufferSize, 4096))
		}
		if trace != nil && trace.GotConn != nil {
			info := httptrace.GotConnInfo{Conn: p.c, Reused: p.used, WasIdle: p.used}
			if p.used {
				info.IdleTime = time.Since(p.since)
			}
			trace.GotConn(info)
		}
		resp, again, err := t.exchange(ctx, p, req, viaProxy, extra, trace)
		if err == nil {
			resp.Request = first
			return resp, nil
		}
		if !again || !replayable(req) {
			return nil, err
		}
		// The server had closed the connection: once more on another.
		if req.Body != nil && req.Body != NoBody {
			body, err := req.GetBody()
			if err != nil {
				return nil, err
			}
			r := *req
			r.Body = body
			req = &r
		}
	}
}

// replayable reports whether the request may be sent twice.
func replayable(r *Request) bool {
	if r.Body != nil && r.Body != NoBody && r.GetBody == nil {
		return false
	}
	switch r.Method {
	case "", "GET", "HEAD", "OPTIONS", "TRACE":
		return true
	}
	return r.Header.has("Idempotency-Key") || r.Header.has("X-Idempotency-Key")
}

// exchange sends the request and reads the reply's header. again: the connection
// was an old one, and nothing came back.
func (t *Transport) exchange(ctx context.Context, p *persistConn, req *Request, viaProxy bool, extra Header, trace *httptrace.ClientTrace) (resp *Response, again bool, err error) {
	wasUsed := p.used
	p.used = true
	// A context that is canceled closes the connection.
	stop := context.AfterFunc(ctx, func() { p.c.Close() })
	if req.Cancel != nil {
		over := make(chan struct{})
		defer close(over)
		go func() {
			select {
			case <-req.Cancel:
				p.c.Close()
			case <-over:
			}
		}()
	}
	if t.DisableKeepAlives && !req.Close {
		r := *req
		r.Close = true
		req = &r
	}
	sent := make(chan error, 1)
	how := &sending{trace: trace}
	if expectsContinue(req) && req.Body != nil && t.ExpectContinueTimeout > 0 {
		how.goOn, how.patience = make(chan bool, 1), t.ExpectContinueTimeout
	}
	go func() {
		err := req.write(p.w, viaProxy, extra, how)
		if err != nil && !errors.Is(err, net.ErrClosed) {
			// What the body's reader says is more than that the server waits.
			p.c.SetReadDeadline(time.Unix(1, 0))
		}
		sent <- err
	}()
	fail := func(err error) (*Response, bool, error) {
		stop()
		p.c.Close()
		req.closeBody()
		if ctx.Err() != nil {
			return nil, false, context.Cause(ctx)
		}
		select {
		case e := <-sent:
			if e != nil {
				var op *net.OpError
				if !errors.As(e, &op) {
					return nil, false, e
				}
			}
		default:
		}
		return nil, false, err
	}
	if t.ResponseHeaderTimeout > 0 {
		p.c.SetReadDeadline(time.Now().Add(t.ResponseHeaderTimeout))
	}
	if _, err := p.r.Peek(1); err != nil {
		var ne net.Error
		if errors.As(err, &ne) && ne.Timeout() && t.ResponseHeaderTimeout > 0 && ctx.Err() == nil {
			return fail(&timeoutError{"net/http: timeout awaiting response headers"})
		}
		if wasUsed && ctx.Err() == nil {
			_, _, err := fail(errServerClosedIdle)
			return nil, true, err
		}
		return fail(err)
	}
	if trace != nil && trace.GotFirstResponseByte != nil {
		trace.GotFirstResponseByte()
	}
	for {
		resp, err = ReadResponse(p.r, req)
		if err != nil {
			if _, bad := err.(*badStringError); bad {
				err = fmt.Errorf("net/http: HTTP/1.x transport connection broken: %w", err)
			}
			return fail(err)
		}
		if resp.StatusCode >= 200 || resp.StatusCode == StatusSwitchingProtocols {
			break
		}
		if resp.StatusCode == StatusContinue {
			how.tell(true)
		}
		if err := how.got1xx(resp); err != nil {
			return fail(fmt.Errorf("net/http: HTTP/1.x transport connection broken: %w", err))
		}
	}
	how.tell(false)
	if t.ResponseHeaderTimeout > 0 {
		p.c.SetReadDeadline(time.Time{})
	}
	if resp.StatusCode == StatusSwitchingProtocols {
		resp.Body = &upgraded{p, stop}
		return resp, false, nil
	}
	keep := !resp.Close && !req.Close
	finish := func(ok bool) {
		stopped := stop()
		// The request must be through, or the two would mix.
		select {
		case e := <-sent:
			ok = ok && e == nil && !how.withheld
		case <-time.After(50 * time.Millisecond):
			ok = false
		}
		err := errConnBroken
		if ok && keep && stopped && p.r.Buffered() == 0 {
			err = t.put(p)
		} else {
			p.c.Close()
		}
		if trace != nil && trace.PutIdleConn != nil && keep && err != errKeepAlivesDisabled {
			trace.PutIdleConn(err)
		}
	}
	if resp.Body == NoBody {
		finish(true)
		return resp, false, nil
	}
	b := resp.Body.(*body)
	// What is not read is not waited for.
	b.keep = true
	resp.Body = &replyBody{b: b, ctx: ctx, finish: finish}
	if extra.has("Accept-Encoding") && strings.EqualFold(resp.Header.get("Content-Encoding"), "gzip") {
		resp.Body = &gunzipBody{body: resp.Body}
		resp.Header.Del("Content-Encoding")
		resp.Header.Del("Content-Length")
		resp.ContentLength = -1
		resp.Uncompressed = true
	}
	return resp, false, nil
}

var errReadOnClosed = errors.New("http: read on closed response body")

// replyBody gives the connection back at its end.
type replyBody struct {
	b      *body
	ctx    context.Context
	once   sync.Once
	finish func(ok bool)
}

func (r *replyBody) Read(p []byte) (int, error) {
	n, err := r.b.Read(p)
	if err == io.EOF {
		r.once.Do(func() { r.finish(true) })
	} else if err != nil && err != ErrBodyReadAfterClose {
		if r.ctx.Err() != nil {
			err = context.Cause(r.ctx)
		}
		r.once.Do(func() { r.finish(false) })
	} else if err == ErrBodyReadAfterClose {
		err = errReadOnClosed
	}
	return n, err
}

func (r *replyBody) Close() error {
	err := r.b.Close()
	r.once.Do(func() { r.finish(r.b.atEOF()) })
	return err
}

// upgraded is the connection after 101.
type upgraded struct {
	p    *persistConn
	stop func() bool
}

func (u *upgraded) Read(p []byte) (int, error)  { return u.p.r.Read(p) }
func (u *upgraded) Write(p []byte) (int, error) { return u.p.c.Write(p) }
func (u *upgraded) Close() error {
	u.stop()
	return u.p.c.Close()
}
