// A server and a client: patterns, bodies, redirects, cookies, trailers, raw
// requests, errors, timeouts.
package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
	"time"
)

func raw(addr, text string) string {
	c, err := net.Dial("tcp", addr)
	if err != nil {
		return err.Error()
	}
	defer c.Close()
	c.SetDeadline(time.Now().Add(3 * time.Second))
	io.WriteString(c, text)
	b, err := io.ReadAll(c)
	var out []string
	for _, l := range strings.Split(strings.ReplaceAll(string(b), "\r\n", "\n"), "\n") {
		if strings.HasPrefix(l, "Date: ") {
			l = "Date: D"
		}
		out = append(out, l)
	}
	return strings.Join(out, "\n") + fmt.Sprint(" | ", err != nil)
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/hello", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, "hello %s %s %s", r.Method, r.URL.Query().Get("q"), r.Proto)
	})
	mux.HandleFunc("GET /items/{id}", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, "item", r.PathValue("id"), r.Pattern)
	})
	mux.HandleFunc("POST /items/{id}", func(w http.ResponseWriter, r *http.Request) {
		r.ParseForm()
		fmt.Fprintln(w, "posted", r.PathValue("id"), r.Form["a"], r.PostFormValue("b"))
	})
	mux.HandleFunc("/files/{path...}", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, "file", r.PathValue("path"))
	})
	mux.HandleFunc("/exact/{$}", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, "exact") })
	mux.HandleFunc("/tree/", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, "tree", r.URL.Path) })
	mux.HandleFunc("/echo", func(w http.ResponseWriter, r *http.Request) {
		b, err := io.ReadAll(r.Body)
		w.Header().Set("X-Len", fmt.Sprint(r.ContentLength, len(b), r.TransferEncoding, err))
		w.Write(b)
	})
	mux.HandleFunc("/big", func(w http.ResponseWriter, r *http.Request) {
		for range 1000 {
			io.WriteString(w, strings.Repeat("x", 100))
		}
	})
	mux.HandleFunc("/flush", func(w http.ResponseWriter, r *http.Request) {
		io.WriteString(w, "one")
		w.(http.Flusher).Flush()
		io.WriteString(w, "two")
	})
	mux.HandleFunc("/status/{n}", func(w http.ResponseWriter, r *http.Request) {
		n := 0
		fmt.Sscan(r.PathValue("n"), &n)
		w.WriteHeader(n)
	})
	mux.HandleFunc("/redir", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/hello?q=r", 302) })
	mux.HandleFunc("/loop", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/loop", 302) })
	mux.HandleFunc("/cookie", func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "a", Value: "b c", Path: "/", HttpOnly: true, MaxAge: 5})
		fmt.Fprint(w, r.Cookies())
	})
	mux.HandleFunc("/slow", func(w http.ResponseWriter, r *http.Request) {
		select {
		case <-r.Context().Done():
		case <-time.After(2 * time.Second):
		}
	})
	mux.HandleFunc("/panic", func(w http.ResponseWriter, r *http.Request) { panic(http.ErrAbortHandler) })
	mux.HandleFunc("/trailer", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Trailer", "X-T")
		io.WriteString(w, "body")
		w.Header().Set("X-T", "tv")
		w.Header().Set(http.TrailerPrefix+"X-U", "uv")
	})
	mux.HandleFunc("/hijack", func(w http.ResponseWriter, r *http.Request) {
		c, rw, err := w.(http.Hijacker).Hijack()
		if err != nil {
			panic(err)
		}
		rw.WriteString("HTTP/1.1 101 Switching Protocols\r\n\r\nraw bytes")
		rw.Flush()
		c.Close()
	})
	mux.HandleFunc("/auth", func(w http.ResponseWriter, r *http.Request) {
		u, p, ok := r.BasicAuth()
		fmt.Fprint(w, u, p, ok)
	})
	mux.HandleFunc("/html", func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, "<html><body>") })
	mux.Handle("/limit", http.MaxBytesHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := io.ReadAll(r.Body)
		var e *http.MaxBytesError
		fmt.Fprint(w, errors.As(err, &e), err)
	}), 5))
	mux.Handle("/strip/", http.StripPrefix("/strip", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, r.URL.Path) })))
	mux.Handle("/timeout", http.TimeoutHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { <-r.Context().Done() }), 10*time.Millisecond, "too late"))

	s := httptest.NewServer(mux)
	defer s.Close()
	addr := s.Listener.Addr().String()
	get := func(method, path string, body io.Reader) {
		req, err := http.NewRequest(method, s.URL+path, body)
		if err != nil {
			fmt.Println(method, path, err)
			return
		}
		res, err := s.Client().Do(req)
		if err != nil {
			fmt.Println(method, path, strings.ReplaceAll(err.Error(), s.URL, "URL"))
			return
		}
		b, err := io.ReadAll(res.Body)
		res.Body.Close()
		if len(b) > 200 {
			b = []byte(fmt.Sprint(len(b), " bytes"))
		}
		res.Header.Del("Date")
		fmt.Printf("%s %s: %s %q %v %v %d %v %v %v\n", method, path, res.Status, b, err, res.Header, res.ContentLength, res.TransferEncoding, res.Trailer, res.Uncompressed)
	}
	for _, p := range []string{"/hello?q=1", "/items/42", "/items/", "/files/a/b%2Fc", "/files/", "/exact/", "/exact", "/exact/x", "/tree", "/tree/x", "/nosuch", "/big", "/flush", "/status/204", "/status/304", "/status/404", "/status/500", "/redir", "/loop", "/cookie", "/trailer", "/html", "/auth", "/strip/x/y", "/timeout", "/a//b/../hello", "/hello/", "/panic"} {
		get("GET", p, nil)
	}
	get("HEAD", "/hello", nil)
	get("HEAD", "/items/3", nil)
	get("HEAD", "/big", nil)
	get("DELETE", "/items/3", nil)
	get("POST", "/items/7", strings.NewReader("a=1"))
	get("POST", "/echo", strings.NewReader("payload"))
	get("POST", "/echo", struct{ io.Reader }{strings.NewReader("chunked payload")})
	get("PUT", "/echo", nil)
	get("POST", "/limit", strings.NewReader("1234567890"))
	get("BAD METHOD", "/", nil)
	res, err := s.Client().PostForm(s.URL+"/items/9?a=q", url.Values{"a": {"x", "y"}, "b": {"z"}})
	b, _ := io.ReadAll(res.Body)
	fmt.Println(string(b), err)
	u, _ := url.Parse(s.URL)
	u.User = url.UserPassword("me", "pw")
	u.Path = "/auth"
	res, err = http.Get(u.String())
	b, _ = io.ReadAll(res.Body)
	fmt.Println(string(b), err)
	res.Body.Close()

	fmt.Println(raw(addr, "GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
	fmt.Println(raw(addr, "GET /hello HTTP/1.0\r\n\r\n"))
	fmt.Println(raw(addr, "GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\nGET /hello HTTP/1.0\r\n\r\n"))
	fmt.Println(raw(addr, "GET /hello HTTP/1.1\r\n\r\n"))
	fmt.Println(raw(addr, "nonsense\r\n\r\n"))
	fmt.Println(raw(addr, "GET / HTTP/3.0\r\nHost: a\r\n\r\n"))
	fmt.Println(raw(addr, "GET /hello HTTP/1.1\r\nHost: a b\r\n\r\n"))
	fmt.Println(raw(addr, "GET /hello HTTP/1.1\r\nHost: a\r\nBad Header: x\r\n\r\n"))
	fmt.Println(raw(addr, "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n"))
	fmt.Println(raw(addr, "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: foo\r\n\r\n"))
	fmt.Println(raw(addr, "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\nhello\r\n6;ext=1\r\n world\r\n0\r\n\r\n"))
	fmt.Println(raw(addr, "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc"))
	fmt.Println(raw(addr, "GET /flush HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
	fmt.Println(raw(addr, "GET /trailer HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
	fmt.Println(raw(addr, "GET /hello HTTP/1.1\r\nHost: a\r\n\r\nGET /status/404 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
	fmt.Println(raw(addr, "OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
	fmt.Println(raw(addr, "GET /hijack HTTP/1.1\r\nHost: a\r\n\r\n"))

	// client errors
	for _, x := range []string{"", "foo://x", "http://", "http://127.0.0.1:1/", "::bad", "http://127.0.0.1:99999/"} {
		_, err := http.Get(x)
		fmt.Println(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	req, _ := http.NewRequestWithContext(ctx, "GET", s.URL+"/slow", nil)
	_, err = http.DefaultClient.Do(req)
	fmt.Println(strings.ReplaceAll(err.Error(), s.URL, "URL"), errors.Is(err, context.DeadlineExceeded))
	cancel()
	c := &http.Client{Timeout: 20 * time.Millisecond}
	_, err = c.Get(s.URL + "/slow")
	var ne net.Error
	fmt.Println(strings.ReplaceAll(err.Error(), s.URL, "URL"), errors.Is(err, context.DeadlineExceeded), errors.As(err, &ne) && ne.Timeout())
	c = &http.Client{CheckRedirect: func(r *http.Request, via []*http.Request) error { return http.ErrUseLastResponse }}
	res, err = c.Get(s.URL + "/redir")
	fmt.Println(res.Status, res.Header.Get("Location"), err)
	loc, err := res.Location()
	fmt.Println(loc.Path, err)

	// recorder
	rec := httptest.NewRecorder()
	mux.ServeHTTP(rec, httptest.NewRequest("GET", "/items/5", nil))
	fmt.Println(rec.Code, rec.Body.String(), rec.Result().Header)
	// patterns
	try := func(ps ...string) {
		defer func() {
			if e := recover(); e != nil {
				t := fmt.Sprint(e)
				for strings.Contains(t, "(registered at ") {
					i := strings.Index(t, "(registered at ")
					t = t[:i] + "@" + t[i+strings.Index(t[i:], ")")+1:]
				}
				fmt.Println(ps, t)
			}
		}()
		m := http.NewServeMux()
		for _, p := range ps {
			m.HandleFunc(p, func(http.ResponseWriter, *http.Request) {})
		}
		fmt.Println(ps, "ok")
	}
	try("")
	try("GET")
	try("a")
	try("GET  /x")
	try("G@T /x")
	try("/{")
	try("/{a")
	try("/x{a}")
	try("/{a}x")
	try("/{}")
	try("/{a...}/b")
	try("/{$}/x")
	try("/{a}/{a}")
	try("/{1}")
	try("GET a.com{b}/")
	try("GET /a/../b")
	try("/a", "/a")
	try("/a/{x}", "/a/{y}")
	try("/a/{x}/c", "/a/b/{y}")
	try("GET /a", "/a")
	try("GET /{x}", "/a")
	try("GET /a/", "/{x}/b")
	try("/a/", "/a/{x...}")
	try("/a/{$}", "/a/")
	try("a.com/", "/")
	fmt.Println(http.DetectContentType([]byte("\x89PNG\r\n\x1a\n")), http.DetectContentType([]byte("  <HTML>")), http.DetectContentType([]byte("\x00\x01")), http.DetectContentType(nil))
	r, err := http.ReadRequest(bufio.NewReader(strings.NewReader("POST /x?y=1 HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nX-A: 1\r\nX-A: 2\r\n\r\nabc")))
	fmt.Println(r.Method, r.URL, r.Host, r.Header, r.ContentLength, err)
	r.RequestURI = ""
	r.URL.Host = "h"
	r.Write(os.Stdout)
	rs, err := http.ReadResponse(bufio.NewReader(strings.NewReader("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: T\r\n\r\n3\r\nabc\r\n0\r\nT: v\r\n\r\n")), nil)
	b, _ = io.ReadAll(rs.Body)
	fmt.Println(rs.Status, string(b), rs.Trailer, err)
}

// Output:
// GET /hello?q=1: 200 OK "hello GET 1 HTTP/1.1" <nil> map[Content-Length:[20] Content-Type:[text/plain; charset=utf-8]] 20 [] map[] false
// GET /items/42: 200 OK "item 42 GET /items/{id}\n" <nil> map[Content-Length:[24] Content-Type:[text/plain; charset=utf-8]] 24 [] map[] false
// GET /items/: 404 Not Found "404 page not found\n" <nil> map[Content-Length:[19] Content-Type:[text/plain; charset=utf-8] X-Content-Type-Options:[nosniff]] 19 [] map[] false
// GET /files/a/b%2Fc: 200 OK "file a/b/c\n" <nil> map[Content-Length:[11] Content-Type:[text/plain; charset=utf-8]] 11 [] map[] false
// GET /files/: 200 OK "file \n" <nil> map[Content-Length:[6] Content-Type:[text/plain; charset=utf-8]] 6 [] map[] false
// GET /exact/: 200 OK "exact\n" <nil> map[Content-Length:[6] Content-Type:[text/plain; charset=utf-8]] 6 [] map[] false
// GET /exact: 200 OK "exact\n" <nil> map[Content-Length:[6] Content-Type:[text/plain; charset=utf-8]] 6 [] map[] false
// GET /exact/x: 404 Not Found "404 page not found\n" <nil> map[Content-Length:[19] Content-Type:[text/plain; charset=utf-8] X-Content-Type-Options:[nosniff]] 19 [] map[] false
// GET /tree: 200 OK "tree /tree/\n" <nil> map[Content-Length:[12] Content-Type:[text/plain; charset=utf-8]] 12 [] map[] false
// GET /tree/x: 200 OK "tree /tree/x\n" <nil> map[Content-Length:[13] Content-Type:[text/plain; charset=utf-8]] 13 [] map[] false
// GET /nosuch: 404 Not Found "404 page not found\n" <nil> map[Content-Length:[19] Content-Type:[text/plain; charset=utf-8] X-Content-Type-Options:[nosniff]] 19 [] map[] false
// GET /big: 200 OK "100000 bytes" <nil> map[Content-Type:[text/plain; charset=utf-8]] -1 [chunked] map[] false
// GET /flush: 200 OK "onetwo" <nil> map[Content-Type:[text/plain; charset=utf-8]] -1 [chunked] map[] false
// GET /status/204: 204 No Content "" <nil> map[] 0 [] map[] false
// GET /status/304: 304 Not Modified "" <nil> map[] 0 [] map[] false
// GET /status/404: 404 Not Found "" <nil> map[Content-Length:[0]] 0 [] map[] false
// GET /status/500: 500 Internal Server Error "" <nil> map[Content-Length:[0]] 0 [] map[] false
// GET /redir: 200 OK "hello GET r HTTP/1.1" <nil> map[Content-Length:[20] Content-Type:[text/plain; charset=utf-8]] 20 [] map[] false
// GET /loop Get "/loop": stopped after 10 redirects
// GET /cookie: 200 OK "[]" <nil> map[Content-Length:[2] Content-Type:[text/plain; charset=utf-8] Set-Cookie:[a="b c"; Path=/; Max-Age=5; HttpOnly]] 2 [] map[] false
// GET /trailer: 200 OK "body" <nil> map[Content-Type:[text/plain; charset=utf-8]] -1 [chunked] map[X-T:[tv] X-U:[uv]] false
// GET /html: 200 OK "<html><body>" <nil> map[Content-Length:[12] Content-Type:[text/html; charset=utf-8]] 12 [] map[] false
// GET /auth: 200 OK "false" <nil> map[Content-Length:[5] Content-Type:[text/plain; charset=utf-8]] 5 [] map[] false
// GET /strip/x/y: 200 OK "/x/y" <nil> map[Content-Length:[4] Content-Type:[text/plain; charset=utf-8]] 4 [] map[] false
// GET /timeout: 503 Service Unavailable "too late" <nil> map[Content-Length:[8] Content-Type:[text/plain; charset=utf-8]] 8 [] map[] false
// GET /a//b/../hello: 404 Not Found "404 page not found\n" <nil> map[Content-Length:[19] Content-Type:[text/plain; charset=utf-8] X-Content-Type-Options:[nosniff]] 19 [] map[] false
// GET /hello/: 404 Not Found "404 page not found\n" <nil> map[Content-Length:[19] Content-Type:[text/plain; charset=utf-8] X-Content-Type-Options:[nosniff]] 19 [] map[] false
// GET /panic Get "URL/panic": EOF
// HEAD /hello: 200 OK "" <nil> map[Content-Length:[20] Content-Type:[text/plain; charset=utf-8]] 20 [] map[] false
// HEAD /items/3: 200 OK "" <nil> map[Content-Length:[23] Content-Type:[text/plain; charset=utf-8]] 23 [] map[] false
// HEAD /big: 200 OK "" <nil> map[Content-Type:[text/plain; charset=utf-8]] -1 [] map[] false
// DELETE /items/3: 405 Method Not Allowed "Method Not Allowed\n" <nil> map[Allow:[GET, HEAD, POST] Content-Length:[19] Content-Type:[text/plain; charset=utf-8] X-Content-Type-Options:[nosniff]] 19 [] map[] false
// POST /items/7: 200 OK "posted 7 [] \n" <nil> map[Content-Length:[13] Content-Type:[text/plain; charset=utf-8]] 13 [] map[] false
// POST /echo: 200 OK "payload" <nil> map[Content-Length:[7] Content-Type:[text/plain; charset=utf-8] X-Len:[7 7 [] <nil>]] 7 [] map[] false
// POST /echo: 200 OK "chunked payload" <nil> map[Content-Length:[15] Content-Type:[text/plain; charset=utf-8] X-Len:[-1 15 [chunked] <nil>]] 15 [] map[] false
// PUT /echo: 200 OK "" <nil> map[Content-Length:[0] X-Len:[0 0 [] <nil>]] 0 [] map[] false
// POST /limit: 200 OK "true http: request body too large" <nil> map[Content-Length:[33] Content-Type:[text/plain; charset=utf-8]] 33 [] map[] false
// BAD METHOD / net/http: invalid method "BAD METHOD"
// posted 9 [x y q] z
//  <nil>
// mepwtrue <nil>
// HTTP/1.1 200 OK
// Date: D
// Content-Length: 19
// Content-Type: text/plain; charset=utf-8
// Connection: close
//
// hello GET  HTTP/1.1 | false
// HTTP/1.0 200 OK
// Date: D
// Content-Length: 19
// Content-Type: text/plain; charset=utf-8
//
// hello GET  HTTP/1.0 | false
// HTTP/1.0 200 OK
// Date: D
// Content-Length: 19
// Content-Type: text/plain; charset=utf-8
// Connection: keep-alive
//
// hello GET  HTTP/1.0HTTP/1.0 200 OK
// Date: D
// Content-Length: 19
// Content-Type: text/plain; charset=utf-8
//
// hello GET  HTTP/1.0 | false
// HTTP/1.1 400 Bad Request: missing required Host header
// Content-Type: text/plain; charset=utf-8
// Connection: close
//
// 400 Bad Request: missing required Host header | false
// HTTP/1.1 400 Bad Request
// Content-Type: text/plain; charset=utf-8
// Connection: close
//
// 400 Bad Request | false
// HTTP/1.1 505 HTTP Version Not Supported: unsupported protocol version
// Content-Type: text/plain; charset=utf-8
// Connection: close
//
// 505 HTTP Version Not Supported: unsupported protocol version | false
// HTTP/1.1 400 Bad Request: malformed Host header
// Content-Type: text/plain; charset=utf-8
// Connection: close
//
// 400 Bad Request: malformed Host header | false
// HTTP/1.1 400 Bad Request: invalid header name
// Content-Type: text/plain; charset=utf-8
// Connection: close
//
// 400 Bad Request: invalid header name | false
// HTTP/1.1 400 Bad Request
// Content-Type: text/plain; charset=utf-8
// Connection: close
//
// 400 Bad Request | false
// HTTP/1.1 501 Not Implemented
// Content-Type: text/plain; charset=utf-8
// Connection: close
//
// Unsupported transfer encoding | false
// HTTP/1.1 200 OK
// X-Len: -1 11 [chunked] <nil>
// Date: D
// Content-Length: 11
// Content-Type: text/plain; charset=utf-8
// Connection: close
//
// hello world | false
// HTTP/1.1 100 Continue
//
// HTTP/1.1 200 OK
// X-Len: 3 3 [] <nil>
// Date: D
// Content-Length: 3
// Content-Type: text/plain; charset=utf-8
// Connection: close
//
// abc | false
// HTTP/1.1 200 OK
// Date: D
// Content-Type: text/plain; charset=utf-8
// Connection: close
// Transfer-Encoding: chunked
//
// 3
// one
// 3
// two
// 0
//
//  | false
// HTTP/1.1 200 OK
// Trailer: X-T
// Date: D
// Content-Type: text/plain; charset=utf-8
// Connection: close
// Transfer-Encoding: chunked
//
// 4
// body
// 0
// X-T: tv
// X-U: uv
//
//  | false
// HTTP/1.1 200 OK
// Date: D
// Content-Length: 19
// Content-Type: text/plain; charset=utf-8
//
// hello GET  HTTP/1.1HTTP/1.1 404 Not Found
// Date: D
// Content-Length: 0
// Connection: close
//
//  | false
// HTTP/1.1 200 OK
// Content-Length: 0
// Date: D
// Connection: close
//
//  | false
// HTTP/1.1 101 Switching Protocols
//
// raw bytes | false
// Get "": unsupported protocol scheme ""
// Get "foo://x": unsupported protocol scheme "foo"
// Get "http:": http: no Host in request URL
// Get "http://127.0.0.1:1/": dial tcp 127.0.0.1:1: connect: connection refused
// parse "::bad": missing protocol scheme
// Get "http://127.0.0.1:99999/": dial tcp: address 99999: invalid port
// Get "URL/slow": context deadline exceeded true
// Get "URL/slow": context deadline exceeded (Client.Timeout exceeded while awaiting headers) true true
// 302 Found /hello?q=r <nil>
// /hello <nil>
// 200 item 5 GET /items/{id}
//  map[Content-Type:[text/plain; charset=utf-8]]
// [] http: invalid pattern
// [GET] parsing "GET": at offset 0: host/path missing /
// [a] parsing "a": at offset 0: host/path missing /
// [GET  /x] ok
// [G@T /x] parsing "G@T /x": at offset 0: invalid method "G@T"
// [/{] parsing "/{": at offset 1: bad wildcard segment (must end with '}')
// [/{a] parsing "/{a": at offset 1: bad wildcard segment (must end with '}')
// [/x{a}] parsing "/x{a}": at offset 1: bad wildcard segment (must start with '{')
// [/{a}x] parsing "/{a}x": at offset 1: bad wildcard segment (must end with '}')
// [/{}] parsing "/{}": at offset 1: empty wildcard
// [/{a...}/b] parsing "/{a...}/b": at offset 1: {...} wildcard not at end
// [/{$}/x] parsing "/{$}/x": at offset 1: {$} not at end
// [/{a}/{a}] parsing "/{a}/{a}": at offset 5: duplicate wildcard name "a"
// [/{1}] parsing "/{1}": at offset 1: bad wildcard name "1"
// [GET a.com{b}/] parsing "GET a.com{b}/": at offset 9: host contains '{' (missing initial '/'?)
// [GET /a/../b] parsing "GET /a/../b": at offset 4: non-CONNECT pattern with unclean path can never match
// [/a /a] pattern "/a" @ conflicts with pattern "/a" @:
// /a matches the same requests as /a
// [/a/{x} /a/{y}] pattern "/a/{y}" @ conflicts with pattern "/a/{x}" @:
// /a/{y} matches the same requests as /a/{x}
// [/a/{x}/c /a/b/{y}] pattern "/a/b/{y}" @ conflicts with pattern "/a/{x}/c" @:
// /a/b/{y} and /a/{x}/c both match some paths, like "/a/b/c".
// But neither is more specific than the other.
// /a/b/{y} matches "/a/b/y", but /a/{x}/c doesn't.
// /a/{x}/c matches "/a/x/c", but /a/b/{y} doesn't.
// [GET /a /a] ok
// [GET /{x} /a] pattern "/a" @ conflicts with pattern "GET /{x}" @:
// /a matches more methods than GET /{x}, but has a more specific path pattern
// [GET /a/ /{x}/b] pattern "/{x}/b" @ conflicts with pattern "GET /a/" @:
// /{x}/b and GET /a/ both match some paths, like "/a/b".
// But neither is more specific than the other.
// /{x}/b matches "/x/b", but GET /a/ doesn't.
// GET /a/ matches "/a/", but /{x}/b doesn't.
// [/a/ /a/{x...}] pattern "/a/{x...}" @ conflicts with pattern "/a/" @:
// /a/{x...} matches the same requests as /a/
// [/a/{$} /a/] ok
// [a.com/ /] ok
// image/png text/html; charset=utf-8 application/octet-stream text/plain; charset=utf-8
// POST /x?y=1 h map[Content-Length:[3] X-A:[1 2]] 3 <nil>
// POST /x?y=1 HTTP/1.1
// Host: h
// User-Agent: Go-http-client/1.1
// Content-Length: 3
// X-A: 1
// X-A: 2
//
// abc200 OK abc map[T:[v]] <nil>
