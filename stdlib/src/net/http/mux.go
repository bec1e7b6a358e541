package http

import (
	"fmt"
	"net"
	"net/url"
	"path"
	"runtime"
	"slices"
	"strings"
	"sync"
)

// Handler answers requests.
type Handler interface {
	ServeHTTP(ResponseWriter, *Request)
}

// HandlerFunc is a function that answers requests.
type HandlerFunc func(ResponseWriter, *Request)

// ServeHTTP calls f.
func (f HandlerFunc) ServeHTTP(w ResponseWriter, r *Request) { f(w, r) }

// ServeMux hands requests to the handler of the most specific pattern.
type ServeMux struct {
	mu      sync.RWMutex
	entries []entry
}

type entry struct {
	*pattern
	handler Handler
}

// DefaultServeMux is the one that Handle and servers without a handler use.
var DefaultServeMux = NewServeMux()

// NewServeMux returns an empty mux.
func NewServeMux() *ServeMux { return new(ServeMux) }

// Handle registers a handler with DefaultServeMux.
func Handle(pattern string, handler Handler) { DefaultServeMux.register(pattern, handler) }

// HandleFunc registers a function with DefaultServeMux.
func HandleFunc(pattern string, handler func(ResponseWriter, *Request)) {
	if handler == nil {
		panic("http: nil handler")
	}
	DefaultServeMux.register(pattern, HandlerFunc(handler))
}

// Handle registers a handler; it panics if the pattern is not valid or conflicts
// with another.
func (mux *ServeMux) Handle(pattern string, handler Handler) { mux.register(pattern, handler) }

// HandleFunc registers a function.
func (mux *ServeMux) HandleFunc(pattern string, handler func(ResponseWriter, *Request)) {
	if handler == nil {
		panic("http: nil handler")
	}
	mux.register(pattern, HandlerFunc(handler))
}

func (mux *ServeMux) register(text string, handler Handler) {
	if text == "" {
		panic("http: invalid pattern")
	}
	if handler == nil {
		panic("http: nil handler")
	}
	if f, ok := handler.(HandlerFunc); ok && f == nil {
		panic("http: nil handler")
	}
	p, err := parsePattern(text)
	if err != nil {
		panic(fmt.Errorf("parsing %q: %w", text, err))
	}
	p.loc = "unknown location"
	if _, file, line, ok := runtime.Caller(3); ok {
		p.loc = fmt.Sprintf("%s:%d", file, line)
	}
	mux.mu.Lock()
	defer mux.mu.Unlock()
	for _, e := range mux.entries {
		if p.conflictsWith(e.pattern) {
			panic(fmt.Sprintf("pattern %q (registered at %s) conflicts with pattern %q (registered at %s):\n%s",
				p, p.loc, e.pattern, e.loc, p.describe(e.pattern)))
		}
	}
	mux.entries = append(mux.entries, entry{p, handler})
}

func (p *pattern) String() string { return p.str }

// better reports whether p is to be preferred where both match.
func (p *pattern) better(q *pattern) bool {
	if (p.host != "") != (q.host != "") {
		return p.host != ""
	}
	return p.relate(q) == moreSpecific
}

func (p *pattern) allows(method string) bool {
	return p.method == "" || p.method == method || p.method == "GET" && method == "HEAD"
}

// match finds the best pattern for a method (any if that is ""), host and path.
func (mux *ServeMux) match(method, host, path string) (best *entry, values []string) {
	mux.mu.RLock()
	defer mux.mu.RUnlock()
	for i := range mux.entries {
		e := &mux.entries[i]
		if e.host != "" && e.host != host || method != "" && !e.allows(method) {
			continue
		}
		v, ok := e.matchPath(path)
		if ok && (best == nil || e.better(best.pattern)) {
			best, values = e, v
		}
	}
	return best, values
}

// cleanURLPath resolves dots and double slashes.
func cleanURLPath(p string) string {
	if p == "" {
		return "/"
	}
	if p[0] != '/' {
		p = "/" + p
	}
	c := path.Clean(p)
	if p[len(p)-1] == '/' && c != "/" {
		c += "/"
	}
	return c
}

// stripPort takes the port off a host.
func stripPort(h string) string {
	if !strings.Contains(h, ":") {
		return h
	}
	if host, _, err := net.SplitHostPort(h); err == nil {
		return host
	}
	return h
}

// Handler returns the handler for a request, and its pattern.
func (mux *ServeMux) Handler(r *Request) (h Handler, pattern string) {
	h, p, _, _ := mux.find(r)
	return h, p
}

func (mux *ServeMux) find(r *Request) (h Handler, pattern string, e *entry, values []string) {
	host, escaped := r.URL.Host, r.URL.EscapedPath()
	p := escaped
	if r.Method == "CONNECT" {
		if e, _ := mux.withSlash(r.Method, host, p); e != nil {
			return mux.redirect(r, p+"/"), e.str, nil, nil
		}
		e, values = mux.match(r.Method, r.Host, p)
	} else {
		host = stripPort(r.Host)
		p = cleanURLPath(p)
		if e, u := mux.withSlash(r.Method, host, p); e != nil {
			_ = u
			return mux.redirect(r, p+"/"), e.str, nil, nil
		}
		if p != escaped {
			text := ""
			if e, _ := mux.match(r.Method, host, p); e != nil {
				text = e.str
			}
			return mux.redirect(r, p), text, nil, nil
		}
		e, values = mux.match(r.Method, host, p)
	}
	if e == nil {
		if allowed := mux.methods(host, p); len(allowed) > 0 {
			return HandlerFunc(func(w ResponseWriter, r *Request) {
				w.Header().Set("Allow", strings.Join(allowed, ", "))
				Error(w, StatusText(StatusMethodNotAllowed), StatusMethodNotAllowed)
			}), "", nil, nil
		}
		return NotFoundHandler(), "", nil, nil
	}
	return e.handler, e.str, e, values
}

func (mux *ServeMux) redirect(r *Request, p string) Handler {
	u := &url.URL{RawQuery: r.URL.RawQuery}
	u.Path = unescapePath(p)
	u.RawPath = p
	return RedirectHandler(u.String(), StatusTemporaryRedirect)
}

// withSlash finds a pattern that matches the path with a slash more, where none
// matches it as it is.
func (mux *ServeMux) withSlash(method, host, p string) (*entry, string) {
	if strings.HasSuffix(p, "/") {
		return nil, ""
	}
	if e, _ := mux.match(method, host, p); e != nil && !e.last().multi {
		return nil, ""
	} else if e != nil {
		// It matches through a rest; an exact one with a slash is better.
		if s, _ := mux.match(method, host, p+"/"); s != nil && s != e && s.last().multi && s.relate(e.pattern) == moreSpecific && exactWith(s.pattern, p) {
			return s, p + "/"
		}
		return nil, ""
	}
	e, _ := mux.match(method, host, p+"/")
	if e == nil || !exactWith(e.pattern, p) {
		return nil, ""
	}
	return e, p + "/"
}

// exactWith reports whether the pattern, which ends in a slash, has as many
// segments as the path with a slash.
func exactWith(p *pattern, path string) bool {
	l := p.last()
	return (l.multi && l.s == "" || l.s == "/" && !l.wild) && len(p.segs) == strings.Count(path, "/")+1
}

// methods lists those with which the path would match.
func (mux *ServeMux) methods(host, p string) []string {
	mux.mu.RLock()
	defer mux.mu.RUnlock()
	var list []string
	add := func(m string) {
		if !slices.Contains(list, m) {
			list = append(list, m)
		}
	}
	for _, e := range mux.entries {
		if e.method == "" || e.host != "" && e.host != host {
			continue
		}
		_, ok := e.matchPath(p)
		if !ok && !strings.HasSuffix(p, "/") {
			_, ok = e.matchPath(p + "/")
		}
		if ok {
			add(e.method)
			if e.method == "GET" {
				add("HEAD")
			}
		}
	}
	slices.Sort(list)
	return list
}

// ServeHTTP hands the request on.
func (mux *ServeMux) ServeHTTP(w ResponseWriter, r *Request) {
	if r.RequestURI == "*" {
		if r.ProtoAtLeast(1, 1) {
			w.Header().Set("Connection", "close")
		}
		w.WriteHeader(StatusBadRequest)
		return
	}
	h, text, e, values := mux.find(r)
	r.Pattern = text
	r.values = nil
	if e != nil {
		i := 0
		for _, s := range e.segs {
			if s.wild {
				if s.s != "" {
					r.SetPathValue(s.s, values[i])
				}
				i++
			}
		}
	}
	h.ServeHTTP(w, r)
}
