package httputil

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"mime"
	"net"
	"net/http"
	"net/textproto"
	"net/url"
	"strings"
	"sync"
	"time"
)

// ProxyRequest is a request that a Rewrite function works on.
type ProxyRequest struct {
	// In is the request as it came; it must not be changed.
	In *http.Request
	// Out is the request that will be sent.
	Out *http.Request
}

// SetURL sends the request to target, whose path comes before the request's.
func (r *ProxyRequest) SetURL(target *url.URL) {
	rewriteURL(r.Out, target)
	r.Out.Host = ""
}

// SetXForwarded sets the headers X-Forwarded-For, -Host and -Proto.
func (r *ProxyRequest) SetXForwarded() {
	ip, _, err := net.SplitHostPort(r.In.RemoteAddr)
	if err == nil {
		if prior := r.Out.Header["X-Forwarded-For"]; len(prior) > 0 {
			ip = strings.Join(prior, ", ") + ", " + ip
		}
		r.Out.Header.Set("X-Forwarded-For", ip)
	} else {
		r.Out.Header.Del("X-Forwarded-For")
	}
	r.Out.Header.Set("X-Forwarded-Host", r.In.Host)
	r.Out.Header.Set("X-Forwarded-Proto", "http")
}

// ReverseProxy is a handler that sends requests on to another server and copies the
// replies.
type ReverseProxy struct {
	// Rewrite changes a request into the one that is sent. Just one of Rewrite and
	// Director is set.
	Rewrite func(*ProxyRequest)
	// Transport, unless nil, sends the requests.
	Transport http.RoundTripper
	// FlushInterval is how often copied data is flushed; negative, at once. Streams and
	// replies of unknown length are flushed at once.
	FlushInterval time.Duration
	// ErrorLog, unless nil, has the errors.
	ErrorLog *log.Logger
	// BufferPool, unless nil, has the buffers for copying.
	BufferPool BufferPool
	// ModifyResponse, unless nil, changes replies; its error goes to ErrorHandler.
	ModifyResponse func(*http.Response) error
	// ErrorHandler, unless nil, replies where the server could not; else that is 502.
	ErrorHandler func(http.ResponseWriter, *http.Request, error)
	// Director changes a request into the one that is sent.
	//
	// Deprecated: what clients send can undo what it does; use Rewrite.
	Director func(*http.Request)
}

// BufferPool keeps buffers.
type BufferPool interface {
	Get() []byte
	Put([]byte)
}

func joinSlash(a, b string) string {
	switch as, bs := strings.HasSuffix(a, "/"), strings.HasPrefix(b, "/"); {
	case as && bs:
		return a + b[1:]
	case !as && !bs:
		return a + "/" + b
	}
	return a + b
}

func joinPath(a, b *url.URL) (path, raw string) {
	if a.RawPath == "" && b.RawPath == "" {
		return joinSlash(a.Path, b.Path), ""
	}
	// Slashes are looked for in the encoded form, where %2F is none.
	ap, bp := a.EscapedPath(), b.EscapedPath()
	switch as, bs := strings.HasSuffix(ap, "/"), strings.HasPrefix(bp, "/"); {
	case as && bs:
		return a.Path + b.Path[1:], ap + bp[1:]
	case !as && !bs:
		return a.Path + "/" + b.Path, ap + "/" + bp
	}
	return a.Path + b.Path, ap + bp
}

// NewSingleHostReverseProxy returns a ReverseProxy to target, whose path comes before the
// requests'. The header Host stays.
func NewSingleHostReverseProxy(target *url.URL) *ReverseProxy {
	return &ReverseProxy{Director: func(req *http.Request) { rewriteURL(req, target) }}
}

func rewriteURL(req *http.Request, target *url.URL) {
	query := target.RawQuery
	req.URL.Scheme = target.Scheme
	req.URL.Host = target.Host
	req.URL.Path, req.URL.RawPath = joinPath(target, req.URL)
	if query == "" || req.URL.RawQuery == "" {
		req.URL.RawQuery = query + req.URL.RawQuery
	} else {
		req.URL.RawQuery = query + "&" + req.URL.RawQuery
	}
}

func copyHeader(dst, src http.Header) {
	for k, vv := range src {
		for _, v := range vv {
			dst.Add(k, v)
		}
	}
}

// hopHeaders are for one connection only.
var hopHeaders = []string{
	"Connection", "Proxy-Connection", "Keep-Alive", "Proxy-Authenticate", "Proxy-Authorization",
	"Te", "Trailer", "Transfer-Encoding", "Upgrade",
}

func removeHopHeaders(h http.Header) {
	for _, f := range h["Connection"] {
		for _, s := range strings.Split(f, ",") {
			if s = textproto.TrimString(s); s != "" {
				h.Del(s)
			}
		}
	}
	for _, f := range hopHeaders {
		h.Del(f)
	}
}

// hasToken reports whether a header's list has this word.
func hasToken(values []string, word string) bool {
	for _, v := range values {
		for _, s := range strings.Split(v, ",") {
			if strings.EqualFold(strings.Trim(s, " \t"), word) {
				return true
			}
		}
	}
	return false
}

func upgradeType(h http.Header) string {
	if !hasToken(h["Connection"], "Upgrade") {
		return ""
	}
	return h.Get("Upgrade")
}

func printable(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

func (p *ReverseProxy) logf(format string, args ...any) {
	if p.ErrorLog != nil {
		p.ErrorLog.Printf(format, args...)
	} else {
		log.Printf(format, args...)
	}
}

func (p *ReverseProxy) fail(rw http.ResponseWriter, req *http.Request, err error) {
	if p.ErrorHandler != nil {
		p.ErrorHandler(rw, req, err)
		return
	}
	p.logf("http: proxy error: %v", err)
	rw.WriteHeader(http.StatusBadGateway)
}

func (p *ReverseProxy) modify(rw http.ResponseWriter, res *http.Response, req *http.Request) bool {
	if p.ModifyResponse == nil {
		return true
	}
	if err := p.ModifyResponse(res); err != nil {
		res.Body.Close()
		p.fail(rw, req, err)
		return false
	}
	return true
}

// ServeHTTP sends the request on and copies the reply.
func (p *ReverseProxy) ServeHTTP(rw http.ResponseWriter, req *http.Request) {
	transport := p.Transport
	if transport == nil {
		transport = http.DefaultTransport
	}
	ctx := req.Context()
	if ctx.Done() == nil {
		// Who is not told by the context is told by the connection.
		if cn, ok := rw.(http.CloseNotifier); ok {
			var cancel context.CancelFunc
			ctx, cancel = context.WithCancel(ctx)
			defer cancel()
			gone := cn.CloseNotify()
			go func() {
				select {
				case <-gone:
					cancel()
				case <-ctx.Done():
				}
			}()
		}
	}
	out := req.Clone(ctx)
	if req.ContentLength == 0 {
		out.Body = nil
	}
	if out.Body != nil {
		// Reading ends with this handler, whatever the Transport does.
		defer out.Body.Close()
	}
	if out.Header == nil {
		out.Header = make(http.Header)
	}
	if (p.Director != nil) == (p.Rewrite != nil) {
		p.fail(rw, req, errors.New("ReverseProxy must have exactly one of Director or Rewrite set"))
		return
	}
	if p.Director != nil {
		p.Director(out)
		if out.Form != nil {
			out.URL.RawQuery = cleanQuery(out.URL.RawQuery)
		}
	}
	out.Close = false
	upgrade := upgradeType(out.Header)
	if !printable(upgrade) {
		p.fail(rw, req, fmt.Errorf("client tried to switch to invalid protocol %q", upgrade))
		return
	}
	removeHopHeaders(out.Header)
	if hasToken(req.Header["Te"], "trailers") {
		// Trailers are understood.
		out.Header.Set("Te", "trailers")
	}
	if upgrade != "" {
		out.Header.Set("Connection", "Upgrade")
		out.Header.Set("Upgrade", upgrade)
	}
	if p.Rewrite != nil {
		for _, h := range []string{"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto"} {
			out.Header.Del(h)
		}
		out.URL.RawQuery = cleanQuery(out.URL.RawQuery)
		pr := &ProxyRequest{In: req, Out: out}
		p.Rewrite(pr)
		out = pr.Out
	} else if ip, _, err := net.SplitHostPort(req.RemoteAddr); err == nil {
		prior, ok := out.Header["X-Forwarded-For"]
		omit := ok && prior == nil
		if len(prior) > 0 {
			ip = strings.Join(prior, ", ") + ", " + ip
		}
		if !omit {
			out.Header.Set("X-Forwarded-For", ip)
		}
	}
	if _, ok := out.Header["User-Agent"]; !ok {
		// None is not Go's own.
		out.Header.Set("User-Agent", "")
	}
	res, err := transport.RoundTrip(out)
	if err != nil {
		p.fail(rw, out, err)
		return
	}
	if res.StatusCode == http.StatusSwitchingProtocols {
		if p.modify(rw, res, out) {
			p.switchProtocols(rw, out, res)
		}
		return
	}
	removeHopHeaders(res.Header)
	if !p.modify(rw, res, out) {
		return
	}
	copyHeader(rw.Header(), res.Header)
	announced := len(res.Trailer)
	if announced > 0 {
		keys := make([]string, 0, announced)
		for k := range res.Trailer {
			keys = append(keys, k)
		}
		rw.Header().Add("Trailer", strings.Join(keys, ", "))
	}
	rw.WriteHeader(res.StatusCode)
	if err := p.copyResponse(rw, res.Body, p.flushInterval(res)); err != nil {
		defer res.Body.Close()
		if req.Context().Value(http.ServerContextKey) == nil {
			p.logf("suppressing panic for copyResponse error in test; copy error: %v", err)
			return
		}
		// The reply is broken off: the client shall know.
		panic(http.ErrAbortHandler)
	}
	res.Body.Close()
	if len(res.Trailer) > 0 {
		http.NewResponseController(rw).Flush()
	}
	if len(res.Trailer) == announced {
		copyHeader(rw.Header(), res.Trailer)
		return
	}
	for k, vv := range res.Trailer {
		for _, v := range vv {
			rw.Header().Add(http.TrailerPrefix+k, v)
		}
	}
}

func (p *ReverseProxy) flushInterval(res *http.Response) time.Duration {
	if t, _, _ := mime.ParseMediaType(res.Header.Get("Content-Type")); t == "text/event-stream" {
		return -1
	}
	if res.ContentLength == -1 {
		return -1
	}
	return p.FlushInterval
}

func (p *ReverseProxy) copyResponse(dst http.ResponseWriter, src io.Reader, interval time.Duration) error {
	var w io.Writer = dst
	if interval != 0 {
		lw := &latencyWriter{dst: dst, flush: http.NewResponseController(dst).Flush, latency: interval}
		defer lw.stop()
		// The header goes at once, too.
		lw.pending = true
		lw.t = time.AfterFunc(interval, lw.delayed)
		w = lw
	}
	var buf []byte
	if p.BufferPool != nil {
		buf = p.BufferPool.Get()
		defer p.BufferPool.Put(buf)
	}
	return p.copyBuffer(w, src, buf)
}

func (p *ReverseProxy) copyBuffer(dst io.Writer, src io.Reader, buf []byte) error {
	if len(buf) == 0 {
		buf = make([]byte, 32*1024)
	}
	for {
		n, rerr := src.Read(buf)
		if rerr != nil && rerr != io.EOF && rerr != context.Canceled {
			p.logf("httputil: ReverseProxy read error during body copy: %v", rerr)
		}
		if n > 0 {
			k, werr := dst.Write(buf[:n])
			if werr != nil {
				return werr
			}
			if n != k {
				return io.ErrShortWrite
			}
		}
		if rerr != nil {
			if rerr == io.EOF {
				rerr = nil
			}
			return rerr
		}
	}
}

// latencyWriter flushes what was written after some time.
type latencyWriter struct {
	dst     io.Writer
	flush   func() error
	latency time.Duration
	mu      sync.Mutex
	t       *time.Timer
	pending bool
}

func (m *latencyWriter) Write(p []byte) (n int, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	n, err = m.dst.Write(p)
	if m.latency < 0 {
		m.flush()
		return
	}
	if m.pending {
		return
	}
	if m.t == nil {
		m.t = time.AfterFunc(m.latency, m.delayed)
	} else {
		m.t.Reset(m.latency)
	}
	m.pending = true
	return
}

func (m *latencyWriter) delayed() {
	m.mu.Lock()
	defer m.mu.Unlock()
	if !m.pending {
		// It was stopped, or has been done.
		return
	}
	m.flush()
	m.pending = false
}

func (m *latencyWriter) stop() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.pending = false
	if m.t != nil {
		m.t.Stop()
	}
}

// switchProtocols connects the two connections with each other.
func (p *ReverseProxy) switchProtocols(rw http.ResponseWriter, req *http.Request, res *http.Response) {
	want, got := upgradeType(req.Header), upgradeType(res.Header)
	if !printable(got) {
		p.fail(rw, req, fmt.Errorf("backend tried to switch to invalid protocol %q", got))
		return
	}
	if !strings.EqualFold(want, got) {
		p.fail(rw, req, fmt.Errorf("backend tried to switch protocol %q when %q was requested", got, want))
		return
	}
	backend, ok := res.Body.(io.ReadWriteCloser)
	if !ok {
		p.fail(rw, req, fmt.Errorf("internal error: 101 switching protocols response with non-writable body"))
		return
	}
	conn, brw, err := http.NewResponseController(rw).Hijack()
	if errors.Is(err, http.ErrNotSupported) {
		p.fail(rw, req, fmt.Errorf("can't switch protocols using non-Hijacker ResponseWriter type %T", rw))
		return
	}
	done := make(chan bool)
	go func() {
		// A cancelled request ends the connection to the server.
		select {
		case <-req.Context().Done():
		case <-done:
		}
		backend.Close()
	}()
	defer close(done)
	if err != nil {
		p.fail(rw, req, fmt.Errorf("Hijack failed on protocol switch: %v", err))
		return
	}
	defer conn.Close()
	copyHeader(rw.Header(), res.Header)
	res.Header = rw.Header()
	res.Body = nil
	if err := res.Write(brw); err != nil {
		p.fail(rw, req, fmt.Errorf("response write: %v", err))
		return
	}
	if err := brw.Flush(); err != nil {
		p.fail(rw, req, fmt.Errorf("response flush: %v", err))
		return
	}
	ended := make(chan error, 2)
	go func() {
		_, err := io.Copy(conn, backend)
		ended <- err
	}()
	go func() {
		_, err := io.Copy(backend, brw)
		ended <- err
	}()
	<-ended
}

// cleanQuery leaves out what of a query cannot be parsed.
func cleanQuery(s string) string {
	again := func(s string) string {
		v, _ := url.ParseQuery(s)
		return v.Encode()
	}
	for i := 0; i < len(s); {
		switch s[i] {
		case ';':
			return again(s)
		case '%':
			if i+2 >= len(s) || !isHex(s[i+1]) || !isHex(s[i+2]) {
				return again(s)
			}
			i += 3
		default:
			i++
		}
	}
	return s
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}
