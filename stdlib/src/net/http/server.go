// Package http is an HTTP/1.1 server and client.
//
// A server has a goroutine for each connection, which reads a request, calls the
// handler and reads on. While a handler runs whose request is read, another
// goroutine reads a byte, to learn that the client is gone.
package http

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// What requests have in their context.
var (
	ServerContextKey    = &contextKey{"http-server"}
	LocalAddrContextKey = &contextKey{"local-addr"}
)

type contextKey struct{ name string }

func (k *contextKey) String() string { return "net/http context value " + k.name }

// Sizes.
const (
	DefaultMaxHeaderBytes      = 1 << 20
	DefaultMaxHeaderValueCount = 500
	DefaultMaxIdleConnsPerHost = 2
)

// ConnState is what a connection of a server does.
type ConnState int

// The states.
const (
	StateNew ConnState = iota
	StateActive
	StateIdle
	StateHijacked
	StateClosed
)

func (s ConnState) String() string {
	return [...]string{"new", "active", "idle", "hijacked", "closed"}[s]
}

// Server says how to serve. Its zero value serves DefaultServeMux at :http.
type Server struct {
	Addr                         string
	Handler                      Handler
	DisableGeneralOptionsHandler bool
	ReadTimeout                  time.Duration
	ReadHeaderTimeout            time.Duration
	WriteTimeout                 time.Duration
	IdleTimeout                  time.Duration
	MaxHeaderBytes               int
	MaxHeaderValueCount          int
	ConnState                    func(net.Conn, ConnState)
	ErrorLog                     *log.Logger
	BaseContext                  func(net.Listener) context.Context
	ConnContext                  func(ctx context.Context, c net.Conn) context.Context

	down      atomic.Bool
	noKeep    atomic.Bool
	mu        sync.Mutex
	listeners map[*net.Listener]struct{}
	conns     map[*conn]struct{}
	onDown    []func()
	serving   sync.WaitGroup
}

func (s *Server) logf(format string, args ...any) {
	if s.ErrorLog != nil {
		s.ErrorLog.Printf(format, args...)
	} else {
		log.Printf(format, args...)
	}
}

func (s *Server) maxValues() int {
	if s.MaxHeaderValueCount > 0 {
		return s.MaxHeaderValueCount
	}
	return DefaultMaxHeaderValueCount
}

func (s *Server) keepsAlive() bool { return !s.noKeep.Load() && !s.down.Load() }

// SetKeepAlivesEnabled says whether connections stay open after an answer.
func (s *Server) SetKeepAlivesEnabled(v bool) {
	s.noKeep.Store(!v)
	if !v {
		s.closeIdle()
	}
}

// conn is a connection of a server.
type conn struct {
	server *Server
	c      net.Conn
	remote string
	r      *connReader
	b      *bufio.Reader
	w      *bufio.Writer
	mu     sync.Mutex
	taken  bool
	posted bool        // the last request was a POST
	err    atomic.Bool // writing failed
	state  atomic.Int64
	since  atomic.Int64
	cancel context.CancelFunc
}

func (c *conn) hijacked() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.taken
}

func (c *conn) failed() bool { return c.err.Load() }

func (c *conn) setState(state ConnState) {
	c.state.Store(int64(state))
	c.since.Store(time.Now().Unix())
	s := c.server
	s.mu.Lock()
	switch state {
	case StateNew:
		if s.conns == nil {
			s.conns = map[*conn]struct{}{}
		}
		s.conns[c] = struct{}{}
	case StateHijacked, StateClosed:
		delete(s.conns, c)
	}
	s.mu.Unlock()
	if s.ConnState != nil {
		s.ConnState(c.c, state)
	}
}

// checkedWriter writes to the connection and notes errors.
type checkedWriter struct{ c *conn }

func (w checkedWriter) Write(p []byte) (int, error) {
	n, err := w.c.c.Write(p)
	if err != nil {
		w.c.err.Store(true)
		w.c.cancel()
	}
	return n, err
}

// connReader reads from the connection, with a limit for headers, and in the
// background a byte while nobody reads.
type connReader struct {
	c       *conn
	mu      sync.Mutex
	cond    *sync.Cond
	reading bool // in the background
	busy    bool // somebody reads
	aborted bool
	has     bool
	first   [1]byte
	left    int64
}

func (r *connReader) startBackground() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.reading || r.has {
		return
	}
	r.reading = true
	r.c.c.SetReadDeadline(time.Time{})
	go func() {
		n, err := r.c.c.Read(r.first[:])
		r.mu.Lock()
		if n == 1 {
			r.has = true
		}
		var t net.Error
		if err != nil && !(r.aborted && errors.As(err, &t) && t.Timeout()) {
			// The client is gone.
			r.c.cancel()
		}
		r.aborted = false
		r.reading = false
		r.mu.Unlock()
		r.cond.Broadcast()
	}()
}

// abortBackground ends reading in the background, and by goroutines that a handler
// has left behind.
func (r *connReader) abortBackground() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.reading && !r.busy {
		return
	}
	r.aborted = r.reading
	r.c.c.SetReadDeadline(time.Unix(1, 0))
	for r.reading || r.busy {
		r.cond.Wait()
	}
	r.c.c.SetReadDeadline(time.Time{})
}

// pending is what was read in the background.
func (r *connReader) pending() string {
	if r.has {
		r.has = false
		return string(r.first[:])
	}
	return ""
}

func (r *connReader) Read(p []byte) (n int, err error) {
	r.mu.Lock()
	for r.reading {
		r.cond.Wait()
	}
	if r.left <= 0 {
		r.mu.Unlock()
		return 0, io.EOF
	}
	if len(p) == 0 {
		r.mu.Unlock()
		return 0, nil
	}
	if r.has {
		p[0] = r.first[0]
		r.has = false
		r.left--
		r.mu.Unlock()
		return 1, nil
	}
	r.busy = true
	r.mu.Unlock()
	if int64(len(p)) > r.left {
		p = p[:r.left]
	}
	n, err = r.c.c.Read(p)
	r.left -= int64(n)
	r.mu.Lock()
	r.busy = false
	r.mu.Unlock()
	r.cond.Broadcast()
	if err != nil && err != io.EOF {
		var t net.Error
		if !errors.As(err, &t) || !t.Timeout() {
			r.c.cancel()
		}
	}
	return n, err
}

// statusError is a request that is answered with an error.
type statusError struct {
	code int
	text string
}

func (e statusError) Error() string { return StatusText(e.code) + ": " + e.text }

func badRequest(text string) error { return statusError{StatusBadRequest, text} }

var errTooLarge = errors.New("http: request too large")

func (c *conn) readRequest(ctx context.Context) (*response, error) {
	s := c.server
	now := time.Now()
	var whole time.Time
	header := s.ReadHeaderTimeout
	if header == 0 {
		header = s.ReadTimeout
	}
	if s.ReadTimeout > 0 {
		whole = now.Add(s.ReadTimeout)
	}
	if header > 0 {
		c.c.SetReadDeadline(now.Add(header))
	} else {
		c.c.SetReadDeadline(time.Time{})
	}
	if s.WriteTimeout > 0 {
		defer func() { c.c.SetWriteDeadline(time.Now().Add(s.WriteTimeout)) }()
	}
	limit := s.MaxHeaderBytes
	if limit <= 0 {
		limit = DefaultMaxHeaderBytes
	}
	c.r.left = int64(limit) + 4096
	if c.posted {
		// Old clients send a line's end more than they say.
		next, _ := c.b.Peek(4)
		n := 0
		for n < len(next) && (next[n] == '\r' || next[n] == '\n') {
			n++
		}
		c.b.Discard(n)
	}
	r, err := readRequest(c.b)
	if err != nil {
		if c.r.left <= 0 {
			return nil, errTooLarge
		}
		return nil, err
	}
	c.r.left = 1<<63 - 1
	if r.headerValues() > s.maxValues() || len(r.Trailer) > s.maxValues() {
		return nil, errTooLarge
	}
	c.posted = r.Method == "POST"
	// HTTP/2 without a word before it: for handlers that want to speak it.
	prior := r.Method == "PRI" && len(r.Header) == 0 && r.RequestURI == "*" && r.Proto == "HTTP/2.0"
	if prior {
		r.Close = true
	}
	if r.ProtoMajor != 1 && !prior {
		return nil, statusError{StatusHTTPVersionNotSupported, "unsupported protocol version"}
	}
	hosts, has := r.Header["Host"]
	if r.ProtoAtLeast(1, 1) && (!has || len(hosts) == 0) && r.Method != "CONNECT" && !prior {
		return nil, badRequest("missing required Host header")
	}
	if len(hosts) == 1 {
		for i := range len(hosts[0]) {
			if b := hosts[0][i]; b <= ' ' || b >= 0x7f || strings.IndexByte("\"<>\\^`{|}/?#@", b) >= 0 {
				return nil, badRequest("malformed Host header")
			}
		}
	}
	for k, vs := range r.Header {
		if !isToken(k) {
			return nil, badRequest("invalid header name")
		}
		for _, v := range vs {
			if !validValue(v) {
				return nil, badRequest("invalid header value")
			}
		}
	}
	delete(r.Header, "Host")
	ctx, cancel := context.WithCancel(ctx)
	r.ctx = ctx
	r.RemoteAddr = c.remote
	if !whole.IsZero() {
		c.c.SetReadDeadline(whole)
	} else {
		c.c.SetReadDeadline(time.Time{})
	}
	w := &response{
		conn: c, cancel: cancel, req: r, body: r.Body, header: Header{}, length: -1,
		http10: r.ProtoMajor == 1 && r.ProtoMinor == 0 && hasToken(r.Header["Connection"], "keep-alive"),
		close:  r.Close,
	}
	w.buf = bufio.NewWriterSize((*bodyWriter)(w), 2048)
	return w, nil
}

func (c *conn) serve(ctx context.Context) {
	c.remote = c.c.RemoteAddr().String()
	ctx = context.WithValue(ctx, LocalAddrContextKey, c.c.LocalAddr())
	ctx, c.cancel = context.WithCancel(ctx)
	defer c.cancel()
	var running *response
	defer func() {
		if err := recover(); err != nil && err != ErrAbortHandler {
			buf := make([]byte, 64<<10)
			buf = buf[:runtime.Stack(buf, false)]
			c.server.logf("http: panic serving %v: %v\n%s", c.remote, err, buf)
		}
		if running != nil {
			running.cancel()
		}
		if !c.hijacked() {
			if running != nil {
				c.r.abortBackground()
				running.body.Close()
			}
			c.c.Close()
			c.setState(StateClosed)
		}
	}()
	c.r = &connReader{c: c}
	c.r.cond = sync.NewCond(&c.r.mu)
	c.b = bufio.NewReader(c.r)
	c.w = bufio.NewWriterSize(checkedWriter{c}, 4096)
	for {
		w, err := c.readRequest(ctx)
		if c.r.left != int64(DefaultMaxHeaderBytes)+4096 {
			c.setState(StateActive)
		}
		if err != nil {
			c.refuse(err)
			return
		}
		r := w.req
		if expectsContinue(r) {
			if r.ProtoAtLeast(1, 1) && r.ContentLength != 0 {
				r.Body = &continueReader{r: w, ReadCloser: r.Body}
				w.continue_.Store(true)
			}
		} else if r.Header.get("Expect") != "" {
			w.Header().Set("Connection", "close")
			w.WriteHeader(StatusExpectationFailed)
			w.finish()
			return
		}
		running = w
		if b, ok := w.body.(*body); ok && !b.atEOF() {
			b.onEOF = c.r.startBackground
		} else {
			c.r.startBackground()
		}
		c.server.handle(w, r)
		running = nil
		w.cancel()
		if c.hijacked() {
			c.r.abortBackground()
			return
		}
		w.finish()
		if s := c.server; s.WriteTimeout > 0 {
			c.c.SetWriteDeadline(time.Time{})
		}
		if !w.reusable() {
			if w.tooLarge || w.closedEarly() {
				c.closeWriteAndWait()
			}
			return
		}
		c.setState(StateIdle)
		if !c.server.keepsAlive() {
			return
		}
		idle := c.server.IdleTimeout
		if idle == 0 {
			idle = c.server.ReadTimeout
		}
		if idle > 0 {
			c.c.SetReadDeadline(time.Now().Add(idle))
		} else {
			c.c.SetReadDeadline(time.Time{})
		}
		c.r.left = 1<<63 - 1
		if _, err := c.b.Peek(4); err != nil {
			return
		}
		c.c.SetReadDeadline(time.Time{})
	}
}

func (w *response) closedEarly() bool {
	b, ok := w.body.(*body)
	return ok && b.closedEarly()
}

// closeWriteAndWait lets the client read the answer before the connection is
// reset for what it still sends.
func (c *conn) closeWriteAndWait() {
	c.w.Flush()
	if t, ok := c.c.(interface{ CloseWrite() error }); ok {
		t.CloseWrite()
	}
	time.Sleep(500 * time.Millisecond)
}

// refuse answers what is no request.
func (c *conn) refuse(err error) {
	const head = "\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n"
	var te *unsupportedTE
	var status statusError
	var netErr net.Error
	switch {
	case err == errTooLarge:
		const text = "431 Request Header Fields Too Large"
		fmt.Fprintf(c.c, "HTTP/1.1 %s%s%s", text, head, text)
		c.closeWriteAndWait()
	case errors.As(err, &te):
		fmt.Fprintf(c.c, "HTTP/1.1 %d %s%sUnsupported transfer encoding", StatusNotImplemented, StatusText(StatusNotImplemented), head)
	case err == io.EOF, errors.As(err, &netErr), errors.Is(err, net.ErrClosed):
	case errors.As(err, &status):
		text := fmt.Sprintf("%d %s: %s", status.code, StatusText(status.code), status.text)
		fmt.Fprintf(c.c, "HTTP/1.1 %s%s%s", text, head, text)
	default:
		fmt.Fprintf(c.c, "HTTP/1.1 400 Bad Request%s400 Bad Request", head)
	}
}

func (s *Server) handle(w ResponseWriter, r *Request) {
	h := s.Handler
	if h == nil {
		h = DefaultServeMux
	}
	if !s.DisableGeneralOptionsHandler && r.RequestURI == "*" && r.Method == "OPTIONS" {
		h = HandlerFunc(func(w ResponseWriter, r *Request) {
			w.Header().Set("Content-Length", "0")
			if r.ContentLength != 0 {
				io.Copy(io.Discard, MaxBytesReader(w, r.Body, 4<<10))
			}
		})
	}
	h.ServeHTTP(w, r)
}

// onceListener closes only once.
type onceListener struct {
	net.Listener
	once sync.Once
	err  error
}

func (l *onceListener) Close() error {
	l.once.Do(func() { l.err = l.Listener.Close() })
	return l.err
}

func (s *Server) track(l *net.Listener, add bool) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !add {
		delete(s.listeners, l)
		s.serving.Done()
		return true
	}
	if s.down.Load() {
		return false
	}
	if s.listeners == nil {
		s.listeners = map[*net.Listener]struct{}{}
	}
	s.listeners[l] = struct{}{}
	s.serving.Add(1)
	return true
}

// Serve serves the connections that l accepts, until it is shut down.
func (s *Server) Serve(l net.Listener) error {
	origin := l
	l = &onceListener{Listener: l}
	defer l.Close()
	if !s.track(&l, true) {
		return ErrServerClosed
	}
	defer s.track(&l, false)
	base := context.Background()
	if s.BaseContext != nil {
		if base = s.BaseContext(origin); base == nil {
			panic("BaseContext returned a nil context")
		}
	}
	ctx := context.WithValue(base, ServerContextKey, s)
	var delay time.Duration
	for {
		c, err := l.Accept()
		if err != nil {
			if s.down.Load() {
				return ErrServerClosed
			}
			if ne, ok := err.(net.Error); ok && ne.Temporary() {
				if delay == 0 {
					delay = 5 * time.Millisecond
				} else {
					delay = min(2*delay, time.Second)
				}
				s.logf("http: Accept error: %v; retrying in %v", err, delay)
				time.Sleep(delay)
				continue
			}
			return err
		}
		delay = 0
		cctx := ctx
		if s.ConnContext != nil {
			if cctx = s.ConnContext(ctx, c); cctx == nil {
				panic("ConnContext returned nil")
			}
		}
		x := &conn{server: s, c: c}
		x.setState(StateNew)
		go x.serve(cctx)
	}
}

// ListenAndServe listens at s.Addr and serves.
func (s *Server) ListenAndServe() error {
	if s.down.Load() {
		return ErrServerClosed
	}
	addr := s.Addr
	if addr == "" {
		addr = ":http"
	}
	l, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	return s.Serve(l)
}

// Serve serves the connections that l accepts.
func Serve(l net.Listener, handler Handler) error { return (&Server{Handler: handler}).Serve(l) }

// ListenAndServe listens at addr and serves.
func ListenAndServe(addr string, handler Handler) error {
	return (&Server{Addr: addr, Handler: handler}).ListenAndServe()
}

// RegisterOnShutdown has f called when Shutdown begins.
func (s *Server) RegisterOnShutdown(f func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.onDown = append(s.onDown, f)
}

func (s *Server) closeListeners() (err error) {
	for l := range s.listeners {
		if e := (*l).Close(); e != nil && err == nil {
			err = e
		}
	}
	return err
}

// Close closes listeners and connections.
func (s *Server) Close() error {
	s.down.Store(true)
	s.mu.Lock()
	err := s.closeListeners()
	s.mu.Unlock()
	s.serving.Wait()
	s.mu.Lock()
	defer s.mu.Unlock()
	for c := range s.conns {
		c.c.Close()
		delete(s.conns, c)
	}
	return err
}

// closeIdle closes the connections that wait; it reports whether that is all.
func (s *Server) closeIdle() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	quiet := true
	for c := range s.conns {
		state := ConnState(c.state.Load())
		// One that has sent nothing for long is idle.
		if state == StateNew && c.since.Load() < time.Now().Unix()-5 {
			state = StateIdle
		}
		if state != StateIdle {
			quiet = false
			continue
		}
		c.c.Close()
		delete(s.conns, c)
	}
	return quiet
}

// Shutdown stops accepting and waits until all requests are answered.
func (s *Server) Shutdown(ctx context.Context) error {
	s.down.Store(true)
	s.mu.Lock()
	err := s.closeListeners()
	for _, f := range s.onDown {
		go f()
	}
	s.mu.Unlock()
	s.serving.Wait()
	wait := time.Millisecond
	timer := time.NewTimer(wait)
	defer timer.Stop()
	for {
		if s.closeIdle() {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-timer.C:
			wait = min(2*wait, 500*time.Millisecond)
			timer.Reset(wait)
		}
	}
}
