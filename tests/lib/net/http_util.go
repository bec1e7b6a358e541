// Requests and responses as text, chunks, and a reverse proxy with all that it changes.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sort"
	"strings"
)

func main() {
	req, _ := http.NewRequest("POST", "https://example.com/a?b=c", strings.NewReader("body"))
	req.Header.Set("X-Test", "1")
	for _, body := range []bool{true, false} {
		b, err := httputil.DumpRequestOut(req, body)
		fmt.Printf("%q %v\n", b, err)
		b, err = httputil.DumpRequest(req, body)
		fmt.Printf("%q %v\n", b, err)
	}
	req.TransferEncoding = []string{"chunked"}
	b, err := httputil.DumpRequest(req, true)
	fmt.Printf("%q %v\n", b, err)
	left, _ := io.ReadAll(req.Body)
	fmt.Println(string(left))
	resp := &http.Response{Status: "200 OK", StatusCode: 200, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Header: http.Header{"A": {"b"}}, Body: io.NopCloser(strings.NewReader("hello")), ContentLength: 5}
	for _, body := range []bool{true, false} {
		b, err := httputil.DumpResponse(resp, body)
		fmt.Printf("%q %v\n", b, err)
	}
	var buf bytes.Buffer
	w := httputil.NewChunkedWriter(&buf)
	w.Write([]byte("hello"))
	w.Write(nil)
	w.Write(bytes.Repeat([]byte("x"), 20))
	w.Close()
	fmt.Printf("%q\n", buf.String())
	for _, s := range []string{"5\r\nhello\r\n0\r\n", "5;ext=1\r\nhello\r\n3\r\nabc\r\n0\r\n\r\n", "5\r\nhel", "x\r\n", "\r\n", "5\r\nhelloXX", "fffffffffffffffff\r\n", "3\nabc", strings.Repeat("1", 5000), ""} {
		b, err := io.ReadAll(httputil.NewChunkedReader(strings.NewReader(s)))
		fmt.Printf("%q %v\n", b, err)
	}
	backend := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var h []string
		for k, v := range r.Header {
			if k == "X-Forwarded-Host" || k == "X-Forwarded-For" {
				v = []string{"..."}
			}
			h = append(h, k+"="+strings.Join(v, ","))
		}
		sort.Strings(h)
		b, _ := io.ReadAll(r.Body)
		w.Header().Set("X-Backend", "yes")
		w.Header().Set("Connection", "X-Hop")
		w.Header().Set("X-Hop", "1")
		w.Header().Set("Trailer", "X-Trailer")
		w.WriteHeader(http.StatusTeapot)
		fmt.Fprintf(w, "%s %s %s %q", r.Method, r.URL, h, b)
		w.Header().Set("X-Trailer", "end")
	}))
	defer backend.Close()
	target, _ := url.Parse(backend.URL + "/base?q=1")
	var logged bytes.Buffer
	proxies := []*httputil.ReverseProxy{
		httputil.NewSingleHostReverseProxy(target),
		{Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(target); r.SetXForwarded() }},
		{Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(target) }, ModifyResponse: func(*http.Response) error { return errors.New("no") }},
		{Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(&url.URL{Scheme: "gopher", Host: "x"}) }},
		{},
	}
	for _, p := range proxies {
		p.ErrorLog = log.New(&logged, "", 0)
		front := httptest.NewServer(p)
		req, _ := http.NewRequest("PUT", front.URL+"/dir/f%2fg?x=%zz&y=2", strings.NewReader("data"))
		req.Header.Set("X-Forwarded-For", "1.2.3.4")
		req.Header.Set("Connection", "X-Gone")
		req.Header.Set("X-Gone", "1")
		req.Header.Set("User-Agent", "test")
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			fmt.Println(err)
			continue
		}
		b, err := io.ReadAll(res.Body)
		fmt.Println(res.Status, res.Header.Get("X-Backend"), res.Header.Get("X-Hop"), string(b), err, res.Trailer)
		res.Body.Close()
		front.Close()
	}
	fmt.Print(logged.String())
}

// Output:
// "POST /a?b=c HTTP/1.1\r\nHost: example.com\r\nUser-Agent: Go-http-client/1.1\r\nContent-Length: 4\r\nX-Test: 1\r\nAccept-Encoding: gzip\r\n\r\nbody" <nil>
// "POST /a?b=c HTTP/1.1\r\nHost: example.com\r\nX-Test: 1\r\n\r\nbody" <nil>
// "POST /a?b=c HTTP/1.1\r\nHost: example.com\r\nUser-Agent: Go-http-client/1.1\r\nContent-Length: 4\r\nX-Test: 1\r\nAccept-Encoding: gzip\r\n\r\n" <nil>
// "POST /a?b=c HTTP/1.1\r\nHost: example.com\r\nX-Test: 1\r\n\r\n" <nil>
// "POST /a?b=c HTTP/1.1\r\nHost: example.com\r\nTransfer-Encoding: chunked\r\nX-Test: 1\r\n\r\n4\r\nbody\r\n0\r\n\r\n" <nil>
// body
// "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nA: b\r\n\r\nhello" <nil>
// "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nA: b\r\n\r\n" <nil>
// "5\r\nhello\r\n14\r\nxxxxxxxxxxxxxxxxxxxx\r\n0\r\n"
// "hello" <nil>
// "helloabc" <nil>
// "hel" unexpected EOF
// "" invalid byte in chunk length
// "" empty hex number for chunk length
// "hello" malformed chunked encoding
// "" http chunk length too large
// "" chunked line ends with bare LF
// "" header line too long
// "" unexpected EOF
// 418 I'm a teapot yes  PUT /base/dir/f%2fg?q=1&x=%zz&y=2 [Accept-Encoding=gzip Content-Length=4 User-Agent=test X-Forwarded-For=...] "data" <nil> map[X-Trailer:[end]]
// 418 I'm a teapot yes  PUT /base/dir/f%2fg?q=1&y=2 [Accept-Encoding=gzip Content-Length=4 User-Agent=test X-Forwarded-For=... X-Forwarded-Host=... X-Forwarded-Proto=http] "data" <nil> map[X-Trailer:[end]]
// 502 Bad Gateway    <nil> map[]
// 502 Bad Gateway    <nil> map[]
// 502 Bad Gateway    <nil> map[]
// http: proxy error: no
// http: proxy error: unsupported protocol scheme "gopher"
// http: proxy error: ReverseProxy must have exactly one of Director or Rewrite set
