package http

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"net/url"
	"path"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Error answers with a text and a status.
func Error(w ResponseWriter, error string, code int) {
	h := w.Header()
	h.Del("Content-Length")
	h.Set("Content-Type", "text/plain; charset=utf-8")
	h.Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(code)
	fmt.Fprintln(w, error)
}

// NotFound answers that there is nothing.
func NotFound(w ResponseWriter, r *Request) { Error(w, "404 page not found", StatusNotFound) }

// NotFoundHandler returns a handler that does NotFound.
func NotFoundHandler() Handler { return HandlerFunc(NotFound) }

// StripPrefix takes a prefix off the path before h.
func StripPrefix(prefix string, h Handler) Handler {
	if prefix == "" {
		return h
	}
	return HandlerFunc(func(w ResponseWriter, r *Request) {
		p := strings.TrimPrefix(r.URL.Path, prefix)
		raw := strings.TrimPrefix(r.URL.RawPath, prefix)
		if len(p) < len(r.URL.Path) && (r.URL.RawPath == "" || len(raw) < len(r.URL.RawPath)) {
			c := *r
			c.URL = r.URL.Clone()
			c.URL.Path, c.URL.RawPath = p, raw
			h.ServeHTTP(w, &c)
		} else {
			NotFound(w, r)
		}
	})
}

var htmlEscaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;")

// Redirect answers where to go instead.
func Redirect(w ResponseWriter, r *Request, to string, code int) {
	if u, err := url.Parse(to); err == nil && u.Scheme == "" && u.Host == "" {
		// Relative to the request's path.
		old := r.URL.EscapedPath()
		if old == "" {
			old = "/"
		}
		if to == "" || to[0] != '/' {
			dir, _ := path.Split(old)
			to = dir + to
		}
		query := ""
		if i := strings.IndexByte(to, '?'); i >= 0 {
			to, query = to[:i], to[i:]
		}
		trailing := strings.HasSuffix(to, "/")
		to = path.Clean(to)
		if trailing && !strings.HasSuffix(to, "/") {
			to += "/"
		}
		to += query
	}
	h := w.Header()
	_, has := h["Content-Type"]
	h.Set("Location", hexEscapeNonASCII(to))
	if !has && (r.Method == "GET" || r.Method == "HEAD") {
		h.Set("Content-Type", "text/html; charset=utf-8")
	}
	w.WriteHeader(code)
	if !has && r.Method == "GET" {
		fmt.Fprintln(w, `<a href="`+htmlEscaper.Replace(to)+`">`+StatusText(code)+"</a>.\n")
	}
}

func hexEscapeNonASCII(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if s[i] >= 0x80 {
			b.WriteString("%" + strconv.FormatInt(int64(s[i]), 16))
		} else {
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

// RedirectHandler returns a handler that redirects.
func RedirectHandler(url string, code int) Handler {
	return HandlerFunc(func(w ResponseWriter, r *Request) { Redirect(w, r, url, code) })
}

// MaxBytesHandler limits the bodies that h gets.
func MaxBytesHandler(h Handler, n int64) Handler {
	return HandlerFunc(func(w ResponseWriter, r *Request) {
		c := *r
		c.Body = MaxBytesReader(w, r.Body, n)
		h.ServeHTTP(w, &c)
	})
}

// AllowQuerySemicolons makes semicolons in queries ampersands.
func AllowQuerySemicolons(h Handler) Handler {
	return HandlerFunc(func(w ResponseWriter, r *Request) {
		if !strings.Contains(r.URL.RawQuery, ";") {
			h.ServeHTTP(w, r)
			return
		}
		c := *r
		c.URL = r.URL.Clone()
		c.URL.RawQuery = strings.ReplaceAll(r.URL.RawQuery, ";", "&")
		h.ServeHTTP(w, &c)
	})
}

// TimeoutHandler answers 503 with the text if h takes longer than dt.
func TimeoutHandler(h Handler, dt time.Duration, msg string) Handler {
	return HandlerFunc(func(w ResponseWriter, r *Request) {
		ctx, cancel := context.WithTimeout(r.Context(), dt)
		defer cancel()
		r = r.WithContext(ctx)
		done := make(chan struct{})
		panicked := make(chan any, 1)
		tw := &timeoutWriter{h: Header{}}
		go func() {
			defer func() {
				if p := recover(); p != nil {
					panicked <- p
				}
			}()
			h.ServeHTTP(tw, r)
			close(done)
		}()
		select {
		case p := <-panicked:
			panic(p)
		case <-done:
			tw.mu.Lock()
			defer tw.mu.Unlock()
			maps.Copy(w.Header(), tw.h)
			if tw.code == 0 {
				tw.code = StatusOK
			}
			w.WriteHeader(tw.code)
			w.Write(tw.buf.Bytes())
		case <-ctx.Done():
			tw.mu.Lock()
			defer tw.mu.Unlock()
			if err := ctx.Err(); errors.Is(err, context.DeadlineExceeded) {
				tw.err = ErrHandlerTimeout
			} else {
				tw.err = err
			}
			w.WriteHeader(StatusServiceUnavailable)
			if tw.err == ErrHandlerTimeout {
				if msg == "" {
					msg = "<html><head><title>Timeout</title></head><body><h1>Timeout</h1></body></html>"
				}
				w.Write([]byte(msg))
			}
		}
	})
}

// timeoutWriter keeps the answer until it is known to be in time.
type timeoutWriter struct {
	mu   sync.Mutex
	h    Header
	buf  bytes.Buffer
	code int
	err  error
}

func (w *timeoutWriter) Header() Header { return w.h }

func (w *timeoutWriter) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.err != nil {
		return 0, w.err
	}
	if w.code == 0 {
		w.code = StatusOK
	}
	return w.buf.Write(p)
}

func (w *timeoutWriter) WriteHeader(code int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	checkStatus(code)
	if w.err == nil && w.code == 0 {
		w.code = code
	}
}
