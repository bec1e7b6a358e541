package http

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http/internal"
	"net/textproto"
	"path"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// lastDate is the Date header of a second, which all its responses share.
var lastDate atomic.Pointer[struct {
	second int64
	text   string
}]

func dateNow() string {
	now := time.Now()
	if d := lastDate.Load(); d != nil && d.second == now.Unix() {
		return d.text
	}
	d := &struct {
		second int64
		text   string
	}{now.Unix(), now.UTC().Format(TimeFormat)}
	lastDate.Store(d)
	return d.text
}

// ResponseWriter is how a handler answers.
type ResponseWriter interface {
	Header() Header
	Write([]byte) (int, error)
	WriteHeader(statusCode int)
}

// Flusher sends what is buffered.
type Flusher interface {
	Flush()
}

// Hijacker hands the connection over.
type Hijacker interface {
	Hijack() (net.Conn, *bufio.ReadWriter, error)
}

// CloseNotifier tells when the client is gone; the request's context does too.
type CloseNotifier interface {
	CloseNotify() <-chan bool
}

// TrailerPrefix begins keys of the header that are written after the body.
const TrailerPrefix = "Trailer:"

func checkStatus(code int) {
	if code < 100 || code > 999 {
		panic(fmt.Sprintf("invalid WriteHeader code %v", code))
	}
}

// response is the answer to a request. What is written goes through a buffer, so
// that short answers have a length and fit one packet; the header goes before
// the first of it that leaves the buffer.
type response struct {
	conn      *conn
	req       *Request
	body      io.ReadCloser // the request's
	cancel    func()
	header    Header // the handler's
	fixed     Header // a copy of it, once WriteHeader was called
	status    int
	asked     bool // the handler has the header
	wrote     bool // WriteHeader was called
	sent      bool // the header was sent
	chunked   bool
	length    int64 // as Content-Length says, -1 unknown
	written   int64
	buf       *bufio.Writer // to (*bodyWriter)(r)
	trailers  []string
	http10    bool // may stay open, by Connection: keep-alive
	close     bool // after this answer
	tooLarge  bool // the request's body is
	done      bool // the handler has returned
	duplex    bool
	continue_ atomic.Bool // the client waits for a 100
	closeOnce sync.Once
	notify    chan bool
}

// continueReader sends 100 Continue before the body is read.
type continueReader struct {
	r *response
	io.ReadCloser
	mu   sync.Mutex
	sent bool
}

func (c *continueReader) Read(p []byte) (int, error) {
	c.mu.Lock()
	if !c.sent && c.r.continue_.CompareAndSwap(true, false) {
		c.sent = true
		c.r.conn.w.WriteString("HTTP/1.1 100 Continue\r\n\r\n")
		c.r.conn.w.Flush()
	}
	c.mu.Unlock()
	return c.ReadCloser.Read(p)
}

func (w *response) requestTooLarge() {
	w.close = true
	w.tooLarge = true
	if !w.wrote {
		w.Header().Set("Connection", "close")
	}
}

// Header returns the header to send.
func (w *response) Header() Header {
	if w.fixed == nil && w.wrote && !w.sent {
		// From now on changes are the handler's alone.
		w.fixed = w.header.Clone()
	}
	w.asked = true
	return w.header
}

// misused logs what a handler should not have done, and where it did.
func (w *response) misused(what string) {
	pcs := make([]uintptr, 16)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(1, pcs)])
	var at runtime.Frame
	for more := true; more; {
		if at, more = frames.Next(); !strings.HasPrefix(at.Function, "net/http.") {
			break
		}
	}
	w.conn.server.logf("http: %s from %s (%s:%d)", what, at.Function, path.Base(at.File), at.Line)
}

func (w *response) WriteHeader(code int) {
	if w.conn.hijacked() {
		w.misused("response.WriteHeader on hijacked connection")
		return
	}
	if w.wrote {
		w.misused("superfluous response.WriteHeader call")
		return
	}
	checkStatus(code)
	if 101 <= code && code <= 199 && code != StatusSwitchingProtocols {
		w.statusLine(code)
		w.header.WriteSubset(w.conn.w, responseExcluded)
		w.conn.w.WriteString("\r\n")
		w.conn.w.Flush()
		return
	}
	w.continue_.Store(false)
	w.wrote = true
	w.status = code
	if cl := w.header.get("Content-Length"); cl != "" {
		n, err := strconv.ParseInt(cl, 10, 64)
		if err == nil && n >= 0 {
			w.length = n
		} else {
			w.conn.server.logf("http: invalid Content-Length of %q", cl)
			w.header.Del("Content-Length")
		}
	}
	if w.asked && w.fixed == nil {
		// What the handler does to it from now on is too late.
		w.fixed = w.header.Clone()
	}
}

func (w *response) statusLine(code int) {
	proto := "HTTP/1.0 "
	if w.req.ProtoAtLeast(1, 1) {
		proto = "HTTP/1.1 "
	}
	text := StatusText(code)
	if text == "" {
		text = "status code " + strconv.Itoa(code)
	}
	fmt.Fprintf(w.conn.w, "%s%03d %s\r\n", proto, code, text)
}

func (w *response) bodyAllowed() bool { return bodyAllowed(w.status) }

func (w *response) Write(p []byte) (int, error) { return w.write(len(p), p, "") }

// WriteString is Write for strings.
func (w *response) WriteString(s string) (int, error) { return w.write(len(s), nil, s) }

func (w *response) write(n int, p []byte, s string) (int, error) {
	if w.conn.hijacked() {
		if n > 0 {
			w.misused("response.Write on hijacked connection")
		}
		return 0, ErrHijacked
	}
	if !w.wrote {
		w.WriteHeader(StatusOK)
	}
	if n == 0 {
		return 0, nil
	}
	if !w.bodyAllowed() {
		return 0, ErrBodyNotAllowed
	}
	w.written += int64(n)
	if w.length >= 0 && w.written > w.length {
		return 0, ErrContentLength
	}
	if p != nil {
		return w.buf.Write(p)
	}
	return w.buf.WriteString(s)
}

// bodyWriter is a response as the end of its buffer.
type bodyWriter response

func (b *bodyWriter) Write(p []byte) (n int, err error) {
	w := (*response)(b)
	if !w.sent {
		w.sendHeader(p)
	}
	if w.req.Method == "HEAD" {
		return len(p), nil
	}
	if w.chunked {
		if _, err = internal.NewChunkedWriter(w.conn.w).Write(p); err != nil {
			w.conn.c.Close()
			return 0, err
		}
		return len(p), nil
	}
	n, err = w.conn.w.Write(p)
	if err != nil {
		w.conn.c.Close()
	}
	return n, err
}

// sendHeader sends the header; p is the beginning of the body, all of it if the
// handler has returned.
func (w *response) sendHeader(p []byte) {
	w.sent = true
	keep := w.conn.server.keepsAlive()
	head := w.req.Method == "HEAD"
	h := w.fixed
	if h == nil {
		h = w.header
	}
	exclude := map[string]bool{}
	drop := func(key string) {
		if h.has(key) {
			exclude[key] = true
		}
	}
	var date, length, typ, connection, encoding string
	trailers := false
	for k := range h {
		if strings.HasPrefix(k, TrailerPrefix) {
			exclude[k] = true
			trailers = true
		}
	}
	for _, v := range h["Trailer"] {
		trailers = true
		for k := range strings.SplitSeq(v, ",") {
			k = CanonicalHeaderKey(textproto.TrimString(k))
			switch k {
			case "", "Transfer-Encoding", "Content-Length", "Trailer":
			default:
				w.trailers = append(w.trailers, k)
				// Not before the body.
				exclude[k] = true
			}
		}
	}
	te := h.get("Transfer-Encoding")
	hasTE := te != ""
	hasCL := w.length != -1
	if w.done && !trailers && !hasTE && w.bodyAllowed() && !h.has("Content-Length") && (!head || len(p) > 0) {
		w.length = int64(len(p))
		length = strconv.Itoa(len(p))
		hasCL = true
	}
	if w.http10 && keep {
		if (hasCL || head || !w.bodyAllowed()) && h.get("Connection") != "close" {
			if _, ok := h["Connection"]; !ok {
				connection = "keep-alive"
			}
		} else {
			w.close = true
		}
	}
	if h.get("Connection") == "close" || !keep {
		w.close = true
	}
	// A client that still waits to send its body must not be answered and kept.
	if w.continue_.Load() || expectsContinue(w.req) && !w.bodyRead() {
		if _, waits := w.req.Body.(*continueReader); waits && !w.bodyRead() {
			w.close = true
		}
	}
	if w.req.ContentLength != 0 && !w.close && !w.duplex {
		switch b := w.body.(type) {
		case *body:
			if b.atEOF() {
				break
			}
			// Read what is left, so that the client does not wait for us.
			if b.Close(); b.closedEarly() {
				w.close = true
			}
		}
	}
	if w.bodyAllowed() {
		_, has := h["Content-Type"]
		if !has && h.get("Content-Encoding") == "" && !hasTE && len(p) > 0 {
			typ = DetectContentType(p)
		}
	} else {
		drop("Transfer-Encoding")
		if w.status == StatusNotModified {
			drop("Content-Type")
		}
		drop("Content-Length")
		length = ""
	}
	if !h.has("Date") {
		date = dateNow()
	}
	switch {
	case hasCL && hasTE && te != "identity":
		drop("Content-Length")
		hasCL, length = false, ""
	}
	switch {
	case head || !w.bodyAllowed() || w.status == StatusNoContent:
		drop("Transfer-Encoding")
	case hasCL:
		drop("Transfer-Encoding")
	case w.req.ProtoAtLeast(1, 1):
		if hasTE && te == "identity" {
			w.close = true
		} else {
			w.chunked = true
			encoding = "chunked"
			if hasTE && te == "chunked" {
				drop("Transfer-Encoding")
			}
		}
	default:
		w.close = true
		drop("Transfer-Encoding")
	}
	if w.chunked {
		drop("Content-Length")
	}
	if w.close && (!keep || !hasToken(h["Connection"], "close")) && w.status != StatusSwitchingProtocols {
		drop("Connection")
		if w.req.ProtoAtLeast(1, 1) {
			connection = "close"
		}
	}
	w.statusLine(w.status)
	h.WriteSubset(w.conn.w, exclude)
	for _, l := range []struct{ key, value string }{
		{"Date", date}, {"Content-Length", length}, {"Content-Type", typ}, {"Connection", connection}, {"Transfer-Encoding", encoding},
	} {
		if l.value != "" {
			w.conn.w.WriteString(l.key + ": " + l.value + "\r\n")
		}
	}
	w.conn.w.WriteString("\r\n")
}

func (w *response) bodyRead() bool {
	b, ok := w.body.(*body)
	return !ok || b.atEOF()
}

func expectsContinue(r *Request) bool { return hasToken(r.Header["Expect"], "100-continue") }

// finish ends the answer.
func (w *response) finish() {
	w.done = true
	if !w.wrote {
		w.WriteHeader(StatusOK)
	}
	w.buf.Flush()
	if !w.sent {
		w.sendHeader(nil)
	}
	if w.chunked && w.req.Method != "HEAD" {
		internal.NewChunkedWriter(w.conn.w).Close()
		t := Header{}
		for k, v := range w.header {
			if key, ok := strings.CutPrefix(k, TrailerPrefix); ok {
				t[CanonicalHeaderKey(key)] = v
			}
		}
		for _, k := range w.trailers {
			for _, v := range w.header[k] {
				t.Add(k, v)
			}
		}
		t.Write(w.conn.w)
		w.conn.w.WriteString("\r\n")
	}
	w.conn.w.Flush()
	w.conn.r.abortBackground()
	w.body.Close()
	if w.req.MultipartForm != nil {
		w.req.MultipartForm.RemoveAll()
	}
}

// reusable reports whether another request may follow on the connection.
func (w *response) reusable() bool {
	if w.close || w.tooLarge {
		return false
	}
	if w.req.Method != "HEAD" && w.length != -1 && w.bodyAllowed() && w.length != w.written {
		return false
	}
	if w.conn.failed() {
		return false
	}
	b, ok := w.body.(*body)
	return !ok || !b.closedEarly()
}

// Flush sends what is buffered.
func (w *response) Flush() { w.FlushError() }

// FlushError is Flush with an error.
func (w *response) FlushError() error {
	if !w.wrote {
		w.WriteHeader(StatusOK)
	}
	err := w.buf.Flush()
	if !w.sent {
		w.sendHeader(nil)
	}
	if e := w.conn.w.Flush(); err == nil {
		err = e
	}
	return err
}

// ReadFrom writes what r reads.
func (w *response) ReadFrom(r io.Reader) (n int64, err error) {
	buf := make([]byte, 32<<10)
	if !w.wrote {
		w.WriteHeader(StatusOK)
	}
	if w.length < 0 {
		return io.CopyBuffer(struct{ io.Writer }{w}, r, buf)
	}
	if !w.sent {
		// The beginning, from which the type of the content is told.
		n, err = io.CopyBuffer(struct{ io.Writer }{w}, io.LimitReader(r, sniffLen), buf)
		if err != nil || n < sniffLen {
			return n, err
		}
	}
	k, err := io.CopyBuffer(struct{ io.Writer }{w}, io.LimitReader(r, w.length-w.written), buf)
	n += k
	if err == nil {
		if more, _ := io.ReadFull(r, buf[:1]); more > 0 {
			err = ErrContentLength
		}
	}
	return n, err
}

// SetReadDeadline sets when reading the body fails.
func (w *response) SetReadDeadline(t time.Time) error { return w.conn.c.SetReadDeadline(t) }

// SetWriteDeadline sets when writing fails.
func (w *response) SetWriteDeadline(t time.Time) error { return w.conn.c.SetWriteDeadline(t) }

// EnableFullDuplex leaves the body alone when the answer begins.
func (w *response) EnableFullDuplex() error {
	w.duplex = true
	return nil
}

// CloseNotify returns a channel that tells when the client is gone.
func (w *response) CloseNotify() <-chan bool {
	w.closeOnce.Do(func() {
		w.notify = make(chan bool, 1)
		go func() {
			<-w.req.Context().Done()
			w.notify <- true
		}()
	})
	return w.notify
}

// Hijack hands the connection over.
func (w *response) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	if w.done {
		panic("net/http: Hijack called after ServeHTTP finished")
	}
	if w.wrote {
		w.buf.Flush()
		if !w.sent {
			w.sendHeader(nil)
		}
		w.conn.w.Flush()
	}
	c := w.conn
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.taken {
		return nil, nil, ErrHijacked
	}
	c.r.abortBackground()
	c.taken = true
	c.c.SetDeadline(time.Time{})
	rest, _ := c.b.Peek(c.b.Buffered())
	r := bufio.NewReader(io.MultiReader(strings.NewReader(string(rest)+c.r.pending()), c.c))
	r.Peek(len(rest))
	c.setState(StateHijacked)
	return c.c, bufio.NewReadWriter(r, bufio.NewWriter(c.c)), nil
}

// ResponseController does what a ResponseWriter may be able to do.
type ResponseController struct {
	rw ResponseWriter
}

// NewResponseController returns the controller of a ResponseWriter.
func NewResponseController(rw ResponseWriter) *ResponseController { return &ResponseController{rw} }

// find returns the first of the writer and those it wraps that is a T.
func find[T any](w ResponseWriter) (t T, ok bool) {
	for {
		if t, ok = w.(T); ok {
			return t, true
		}
		u, wraps := w.(interface{ Unwrap() ResponseWriter })
		if !wraps {
			return t, false
		}
		w = u.Unwrap()
	}
}

func notSupported() error { return fmt.Errorf("%w", ErrNotSupported) }

// Flush sends what is buffered.
func (c *ResponseController) Flush() error {
	if f, ok := find[interface{ FlushError() error }](c.rw); ok {
		return f.FlushError()
	}
	if f, ok := find[Flusher](c.rw); ok {
		f.Flush()
		return nil
	}
	return notSupported()
}

// Hijack hands the connection over.
func (c *ResponseController) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	if h, ok := find[Hijacker](c.rw); ok {
		return h.Hijack()
	}
	return nil, nil, notSupported()
}

// SetReadDeadline sets when reading the body fails.
func (c *ResponseController) SetReadDeadline(t time.Time) error {
	if d, ok := find[interface{ SetReadDeadline(time.Time) error }](c.rw); ok {
		return d.SetReadDeadline(t)
	}
	return notSupported()
}

// SetWriteDeadline sets when writing fails.
func (c *ResponseController) SetWriteDeadline(t time.Time) error {
	if d, ok := find[interface{ SetWriteDeadline(time.Time) error }](c.rw); ok {
		return d.SetWriteDeadline(t)
	}
	return notSupported()
}

// EnableFullDuplex leaves the body alone when the answer begins.
func (c *ResponseController) EnableFullDuplex() error {
	if d, ok := find[interface{ EnableFullDuplex() error }](c.rw); ok {
		return d.EnableFullDuplex()
	}
	return notSupported()
}
