package http

import (
	"bufio"
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"maps"
	"mime"
	"mime/multipart"
	"net/http/internal"
	"net/textproto"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// Request is a request that a server has received or a client will send.
type Request struct {
	Method           string
	URL              *url.URL
	Proto            string
	ProtoMajor       int
	ProtoMinor       int
	Header           Header
	Body             io.ReadCloser
	GetBody          func() (io.ReadCloser, error)
	ContentLength    int64 // -1 unknown
	TransferEncoding []string
	Close            bool
	Host             string
	Form             url.Values
	PostForm         url.Values
	MultipartForm    *multipart.Form
	Trailer          Header
	RemoteAddr       string
	RequestURI       string
	Cancel           <-chan struct{}
	Response         *Response // the redirect that led here
	Pattern          string    // of the ServeMux

	ctx    context.Context
	values map[string]string // of the pattern's wildcards
	names  []string
}

// Context returns the request's context.
func (r *Request) Context() context.Context {
	if r.ctx != nil {
		return r.ctx
	}
	return context.Background()
}

// WithContext returns a shallow copy with another context.
func (r *Request) WithContext(ctx context.Context) *Request {
	if ctx == nil {
		panic("nil context")
	}
	c := *r
	c.ctx = ctx
	return &c
}

// Clone returns a deep copy, but for the body, with another context.
func (r *Request) Clone(ctx context.Context) *Request {
	c := r.WithContext(ctx)
	c.URL = r.URL.Clone()
	c.Header = r.Header.Clone()
	c.Trailer = r.Trailer.Clone()
	c.TransferEncoding = append([]string(nil), r.TransferEncoding...)
	c.Form = r.Form.Clone()
	c.PostForm = r.PostForm.Clone()
	c.values = maps.Clone(r.values)
	return c
}

// ProtoAtLeast reports whether the protocol is at least that one.
func (r *Request) ProtoAtLeast(major, minor int) bool {
	return r.ProtoMajor > major || r.ProtoMajor == major && r.ProtoMinor >= minor
}

// UserAgent returns the User-Agent header.
func (r *Request) UserAgent() string { return r.Header.Get("User-Agent") }

// Referer returns the Referer header.
func (r *Request) Referer() string { return r.Header.Get("Referer") }

// Cookies returns the cookies.
func (r *Request) Cookies() []*Cookie { return readCookies(r.Header, "") }

// CookiesNamed returns the cookies of a name.
func (r *Request) CookiesNamed(name string) []*Cookie {
	if name == "" {
		return []*Cookie{}
	}
	return readCookies(r.Header, name)
}

// Cookie returns the cookie of a name.
func (r *Request) Cookie(name string) (*Cookie, error) {
	if name == "" {
		return nil, ErrNoCookie
	}
	for _, c := range readCookies(r.Header, name) {
		return c, nil
	}
	return nil, ErrNoCookie
}

// AddCookie adds a cookie to send.
func (r *Request) AddCookie(c *Cookie) {
	s := cleanName(c.Name) + "=" + cleanValue(c.Value, c.Quoted)
	if old := r.Header.Get("Cookie"); old != "" {
		s = old + "; " + s
	}
	r.Header.Set("Cookie", s)
}

// BasicAuth returns name and password of the Authorization header.
func (r *Request) BasicAuth() (username, password string, ok bool) {
	auth := r.Header.Get("Authorization")
	const prefix = "Basic "
	if len(auth) < len(prefix) || !strings.EqualFold(auth[:len(prefix)], prefix) {
		return "", "", false
	}
	b, err := base64.StdEncoding.DecodeString(auth[len(prefix):])
	if err != nil {
		return "", "", false
	}
	return strings.Cut(string(b), ":")
}

// SetBasicAuth sets the Authorization header.
func (r *Request) SetBasicAuth(username, password string) {
	r.Header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte(username+":"+password)))
}

// PathValue returns what a wildcard of the pattern has matched.
func (r *Request) PathValue(name string) string { return r.values[name] }

// SetPathValue sets what PathValue returns.
func (r *Request) SetPathValue(name, value string) {
	if r.values == nil {
		r.values = map[string]string{}
	}
	r.values[name] = value
}

// NewRequest is NewRequestWithContext with the background context.
func NewRequest(method, url string, body io.Reader) (*Request, error) {
	return NewRequestWithContext(context.Background(), method, url, body)
}

// NewRequestWithContext returns a request to send.
func NewRequestWithContext(ctx context.Context, method, urlStr string, body io.Reader) (*Request, error) {
	if method == "" {
		method = "GET"
	}
	if !isToken(method) {
		return nil, fmt.Errorf("net/http: invalid method %q", method)
	}
	if ctx == nil {
		return nil, errors.New("net/http: nil Context")
	}
	u, err := url.Parse(urlStr)
	if err != nil {
		return nil, err
	}
	rc, ok := body.(io.ReadCloser)
	if !ok && body != nil {
		rc = io.NopCloser(body)
	}
	u.Host = strings.TrimSuffix(u.Host, ":")
	r := &Request{
		ctx: ctx, Method: method, URL: u, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: Header{}, Body: rc, Host: u.Host,
	}
	again := func(n int64, open func() io.Reader) {
		r.ContentLength = n
		r.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(open()), nil }
		if n == 0 {
			r.Body = NoBody
			r.GetBody = func() (io.ReadCloser, error) { return NoBody, nil }
		}
	}
	switch v := body.(type) {
	case *bytes.Buffer:
		b := v.Bytes()
		again(int64(v.Len()), func() io.Reader { return bytes.NewReader(b) })
	case *bytes.Reader:
		c := *v
		again(int64(v.Len()), func() io.Reader { x := c; return &x })
	case *strings.Reader:
		c := *v
		again(int64(v.Len()), func() io.Reader { x := c; return &x })
	}
	return r, nil
}

// outgoing is what the length of a body to send is: -1 unknown.
func (r *Request) outgoing() int64 {
	if r.Body == nil || r.Body == NoBody {
		return 0
	}
	if r.ContentLength != 0 {
		return r.ContentLength
	}
	return -1
}

func (r *Request) closeBody() error {
	if r.Body == nil {
		return nil
	}
	return r.Body.Close()
}

const userAgent = "Go-http-client/1.1"

var requestExcluded = map[string]bool{
	"Host": true, "User-Agent": true, "Content-Length": true, "Transfer-Encoding": true, "Trailer": true,
}

// Write writes the request as to a server.
func (r *Request) Write(w io.Writer) error { return r.write(w, false, nil, nil) }

// WriteProxy writes the request as to a proxy.
func (r *Request) WriteProxy(w io.Writer) error { return r.write(w, true, nil, nil) }

var errMissingHost = errors.New("http: Request.Write on Request with no Host or URL set")

// cleanHost takes what is no host off.
func cleanHost(s string) string {
	if i := strings.IndexAny(s, "/ "); i >= 0 {
		s = s[:i]
	}
	// A zone is not the server's business.
	if strings.HasPrefix(s, "[") {
		if end := strings.IndexByte(s, ']'); end > 0 {
			if z := strings.IndexByte(s[:end], '%'); z > 0 {
				s = s[:z] + s[end:]
			}
		}
	}
	return s
}

func (r *Request) write(w io.Writer, proxy bool, extra Header, s *sending) (err error) {
	defer func() { s.wroteRequest(err) }()
	host := r.Host
	if host == "" {
		if r.URL == nil {
			return errMissingHost
		}
		host = r.URL.Host
	}
	host = cleanHost(host)
	if !validValue(host) || strings.ContainsAny(host, " \"<>\\^`{|}") {
		return errors.New("http: invalid Host header")
	}
	uri := r.URL.RequestURI()
	if proxy && r.URL.Scheme != "" && r.URL.Opaque == "" {
		uri = r.URL.Scheme + "://" + host + uri
	} else if r.Method == "CONNECT" && r.URL.Path == "" {
		if uri = host; r.URL.Opaque != "" {
			uri = r.URL.Opaque
		}
	}
	for i := range len(uri) {
		if uri[i] < ' ' || uri[i] == 0x7f {
			return fmt.Errorf("net/http: can't write control character in Request.URL")
		}
	}
	bw, buffered := w.(*bufio.Writer)
	if !buffered {
		bw = bufio.NewWriter(w)
	}
	method := r.Method
	if method == "" {
		method = "GET"
	}
	fmt.Fprintf(bw, "%s %s HTTP/1.1\r\nHost: %s\r\n", method, uri, host)
	wrote := s.wroteField()
	field := func(key, value string) {
		fmt.Fprintf(bw, "%s: %s\r\n", key, value)
		if wrote != nil {
			wrote(key, []string{value})
		}
	}
	if wrote != nil {
		wrote("Host", []string{host})
	}
	agent := userAgent
	if r.Header.has("User-Agent") {
		agent = r.Header.get("User-Agent")
	}
	if agent != "" {
		agent = textproto.TrimString(strings.NewReplacer("\n", " ", "\r", " ").Replace(agent))
		field("User-Agent", agent)
	}
	body, n := r.Body, r.outgoing()
	if n < 0 && len(r.TransferEncoding) == 0 && method != "POST" && method != "PUT" && method != "PATCH" {
		// Maybe there is nothing after all.
		var empty bool
		if body, empty, err = probe(body); err != nil {
			return err
		}
		if empty {
			n = 0
		}
	}
	if r.Close && !hasToken(r.Header["Connection"], "close") {
		field("Connection", "close")
	}
	chunked := n < 0
	switch {
	case chunked:
		if err := writeTrailerNames(bw, r.Trailer); err != nil {
			flushNow(w, bw)
			return err
		}
		if wrote != nil {
			wrote("Transfer-Encoding", []string{"chunked"})
		}
	case n > 0 || method == "POST" || method == "PUT" || method == "PATCH":
		field("Content-Length", strconv.FormatInt(n, 10))
	}
	if err := r.Header.write(bw, requestExcluded, wrote); err != nil {
		return err
	}
	if err := extra.write(bw, nil, wrote); err != nil {
		return err
	}
	bw.WriteString("\r\n")
	s.wroteHeaders()
	if s.waits() && n != 0 && body != nil {
		if err := bw.Flush(); err != nil {
			return err
		}
		if !s.wait() {
			body.Close()
			return nil
		}
	}
	if n != 0 && body != nil && r.GetBody == nil {
		// Nobody knows how long reading the body takes.
		if err := bw.Flush(); err != nil {
			return err
		}
	}
	if n != 0 && body != nil {
		if err := sendBody(bw, body, n, chunked, r.Trailer); err != nil {
			return err
		}
	} else if body != nil {
		body.Close()
	}
	return bw.Flush()
}

// flushNow writes what there is, before an error, to what needs no buffer.
func flushNow(w io.Writer, bw *bufio.Writer) {
	if _, ok := w.(io.ByteWriter); ok {
		bw.Flush()
	}
}

// writeTrailerNames says that the body comes in chunks, and what comes after it.
func writeTrailerNames(w *bufio.Writer, trailer Header) error {
	keys := sortedKeys(trailer)
	for _, k := range keys {
		if !isToken(k) {
			return fmt.Errorf("net/http: invalid trailer field name %q", k)
		}
		for _, v := range trailer[k] {
			if !validValue(v) {
				return fmt.Errorf("net/http: invalid trailer field value for %q", k)
			}
		}
	}
	w.WriteString("Transfer-Encoding: chunked\r\n")
	if len(trailer) == 0 {
		return nil
	}
	for _, k := range keys {
		switch CanonicalHeaderKey(k) {
		case "Transfer-Encoding", "Trailer", "Content-Length":
			return badString("invalid Trailer key", k)
		}
	}
	_, err := w.WriteString("Trailer: " + strings.Join(keys, ",") + "\r\n")
	return err
}

// firstByte is what reading one byte came to.
type firstByte struct {
	b   byte
	n   int
	err error
}

// laterByte is the byte that a body gives some day.
type laterByte struct{ c chan firstByte }

func (l *laterByte) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	f, ok := <-l.c
	if !ok {
		return 0, io.EOF
	}
	close(l.c)
	if f.n == 1 {
		p[0] = f.b
	}
	if f.err == nil && f.n == 1 {
		f.err = io.EOF
	}
	return f.n, f.err
}

// probe reports whether a body is known to be empty; it waits a moment for the first
// byte. What it returns is to be read instead.
func probe(body io.ReadCloser) (whole io.ReadCloser, empty bool, err error) {
	c := make(chan firstByte, 1)
	go func() {
		var b [1]byte
		n, err := 0, error(nil)
		for n == 0 && err == nil {
			n, err = body.Read(b[:])
		}
		c <- firstByte{b[0], n, err}
	}()
	with := func(first io.Reader) io.ReadCloser {
		return struct {
			io.Reader
			io.Closer
		}{io.MultiReader(first, body), body}
	}
	timer := time.NewTimer(200 * time.Millisecond)
	defer timer.Stop()
	select {
	case f := <-c:
		switch {
		case f.n == 0 && f.err == io.EOF:
			return body, true, nil
		case f.n == 0:
			return nil, false, f.err
		case f.err != nil && f.err != io.EOF:
			return with(io.MultiReader(bytes.NewReader([]byte{f.b}), errorReader{f.err})), false, nil
		}
		return with(bytes.NewReader([]byte{f.b})), false, nil
	case <-timer.C:
		return with(&laterByte{c}), false, nil
	}
}

type errorReader struct{ err error }

func (e errorReader) Read([]byte) (int, error) { return 0, e.err }

func sendBody(w *bufio.Writer, body io.ReadCloser, n int64, chunked bool, trailer Header) error {
	if chunked {
		// What can be read at once is sent at once.
		cw := internal.NewChunkedWriter(w)
		buf := make([]byte, 32<<10)
		for {
			k, err := body.Read(buf)
			if k > 0 {
				if _, err := cw.Write(buf[:k]); err != nil {
					body.Close()
					return err
				}
				if err := w.Flush(); err != nil {
					body.Close()
					return err
				}
			}
			if err == io.EOF {
				break
			}
			if err != nil {
				body.Close()
				return err
			}
		}
		if err := body.Close(); err != nil {
			return err
		}
		cw.Close()
		if trailer != nil {
			trailer.Write(w)
		}
		_, err := w.WriteString("\r\n")
		return err
	}
	sent, err := io.Copy(w, io.LimitReader(body, n))
	if err != nil {
		body.Close()
		return err
	}
	extra, err := io.Copy(io.Discard, io.LimitReader(body, 1))
	if err != nil {
		body.Close()
		return err
	}
	if err := body.Close(); err != nil {
		return err
	}
	if sent+extra != n {
		return fmt.Errorf("http: ContentLength=%d with Body length %d", n, sent+extra)
	}
	return nil
}

// ReadRequest reads a request.
func ReadRequest(b *bufio.Reader) (*Request, error) {
	r, err := readRequest(b)
	if err != nil {
		return nil, err
	}
	delete(r.Header, "Host")
	return r, nil
}

// headerValues is how many values the header came with.
func (r *Request) headerValues() (n int) {
	for _, values := range r.Header {
		n += len(values)
	}
	// They are no longer in it.
	if len(r.TransferEncoding) > 0 {
		n++
	}
	if len(r.Trailer) > 0 {
		n++
	}
	return n
}

func readRequest(b *bufio.Reader) (r *Request, err error) {
	tp := textproto.NewReader(b)
	r = new(Request)
	line, err := tp.ReadLine()
	if err != nil {
		return nil, err
	}
	defer func() {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
	}()
	method, rest, ok1 := strings.Cut(line, " ")
	uri, proto, ok2 := strings.Cut(rest, " ")
	if !ok1 || !ok2 {
		return nil, badString("malformed HTTP request", line)
	}
	r.Method, r.RequestURI, r.Proto = method, uri, proto
	if !isToken(method) {
		return nil, badString("invalid method", method)
	}
	var ok bool
	if r.ProtoMajor, r.ProtoMinor, ok = ParseHTTPVersion(proto); !ok {
		return nil, badString("malformed HTTP version", proto)
	}
	raw := uri
	authority := method == "CONNECT" && !strings.HasPrefix(raw, "/")
	if authority {
		raw = "http://" + raw
	}
	if r.URL, err = url.ParseRequestURI(raw); err != nil {
		return nil, err
	}
	if authority {
		r.URL.Scheme = ""
	}
	h, err := tp.ReadMIMEHeader()
	if err != nil {
		return nil, err
	}
	r.Header = Header(h)
	if len(r.Header["Host"]) > 1 {
		return nil, fmt.Errorf("too many Host headers")
	}
	if r.Host = r.URL.Host; r.Host == "" {
		r.Host = r.Header.get("Host")
	}
	if p := r.Header["Pragma"]; len(p) > 0 && p[0] == "no-cache" && !r.Header.has("Cache-Control") {
		r.Header["Cache-Control"] = []string{"no-cache"}
	}
	m := &message{header: r.Header, major: r.ProtoMajor, minor: r.ProtoMinor}
	if err := m.readBody(b); err != nil {
		return nil, err
	}
	r.Body, r.ContentLength, r.Close, r.Trailer = m.body, m.length, m.close, m.trailer
	if x, ok := m.body.(*body); ok && x.trailer != nil {
		x.trailer = &r.Trailer
	}
	if m.chunked {
		r.TransferEncoding = []string{"chunked"}
	}
	return r, nil
}

// maxForm is how much of a form is read.
const maxForm = 10 << 20

// ParseForm fills in Form of the query, and of the body of POST, PUT and PATCH
// requests, and PostForm of the latter alone.
func (r *Request) ParseForm() error {
	var err error
	if r.PostForm == nil {
		if r.Method == "POST" || r.Method == "PUT" || r.Method == "PATCH" {
			r.PostForm, err = parsePostForm(r)
		}
		if r.PostForm == nil {
			r.PostForm = url.Values{}
		}
	}
	if r.Form == nil {
		r.Form = url.Values{}
		for k, v := range r.PostForm {
			r.Form[k] = append(r.Form[k], v...)
		}
		var q url.Values
		if r.URL != nil {
			var e error
			q, e = url.ParseQuery(r.URL.RawQuery)
			if err == nil {
				err = e
			}
		}
		for k, v := range q {
			r.Form[k] = append(r.Form[k], v...)
		}
	}
	return err
}

func parsePostForm(r *Request) (url.Values, error) {
	if r.Body == nil {
		return nil, nil
	}
	ct := r.Header.Get("Content-Type")
	if ct == "" {
		ct = "application/octet-stream"
	}
	ct, _, err := mime.ParseMediaType(ct)
	if ct != "application/x-www-form-urlencoded" {
		return nil, err
	}
	reader := io.Reader(r.Body)
	limited := false
	if _, ok := r.Body.(*maxBytesReader); !ok {
		reader, limited = io.LimitReader(r.Body, maxForm+1), true
	}
	b, e := io.ReadAll(reader)
	if e != nil {
		if err == nil {
			err = e
		}
		return nil, err
	}
	if limited && len(b) > maxForm {
		return nil, errors.New("http: POST too large")
	}
	v, e := url.ParseQuery(string(b))
	if err == nil {
		err = e
	}
	return v, err
}

// FormValue returns the first value of a key in Form.
func (r *Request) FormValue(key string) string {
	if r.Form == nil {
		r.ParseMultipartForm(defaultMaxMemory)
	}
	return r.Form.Get(key)
}

// PostFormValue returns the first value of a key in PostForm.
func (r *Request) PostFormValue(key string) string {
	if r.PostForm == nil {
		r.ParseMultipartForm(defaultMaxMemory)
	}
	return r.PostForm.Get(key)
}

// MaxBytesReader is a body that fails after n bytes, and has the server close
// the connection then.
func MaxBytesReader(w ResponseWriter, r io.ReadCloser, n int64) io.ReadCloser {
	n = max(n, 0)
	return &maxBytesReader{w: w, r: r, limit: n, left: n}
}

type maxBytesReader struct {
	w     ResponseWriter
	r     io.ReadCloser
	limit int64
	left  int64
	err   error
}

func (l *maxBytesReader) Read(p []byte) (n int, err error) {
	if l.err != nil || len(p) == 0 {
		return 0, l.err
	}
	// One byte more tells whether there is more.
	if int64(len(p))-1 > l.left {
		p = p[:l.left+1]
	}
	n, err = l.r.Read(p)
	if int64(n) <= l.left {
		l.left -= int64(n)
		l.err = err
		return n, err
	}
	n = int(l.left)
	l.left = 0
	if r, ok := l.w.(interface{ requestTooLarge() }); ok {
		r.requestTooLarge()
	}
	l.err = &MaxBytesError{l.limit}
	return n, l.err
}

func (l *maxBytesReader) Close() error { return l.r.Close() }
