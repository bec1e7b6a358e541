// Guards how many values a request's header may have, and how many trailers it may
// announce; and the error of a proxy that cannot be reached.
package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
)

func main() {
	for _, limit := range []int{0, 5, -1} {
		s := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			io.Copy(io.Discard, r.Body)
			fmt.Fprint(w, len(r.Header))
		}))
		s.Config.MaxHeaderValueCount = limit
		s.Start()
		for _, req := range []string{
			"GET / HTTP/1.1\r\nHost: x\r\n" + strings.Repeat("A: b\r\n", 3), "GET / HTTP/1.1\r\nHost: x\r\n" + strings.Repeat("A: b\r\n", 4), "GET / HTTP/1.1\r\nHost: x\r\n" + strings.Repeat("A: b\r\n", 5),
			"GET / HTTP/1.1\r\nHost: x\r\nA: b,c,d,e,f,g,h\r\n", "GET / HTTP/1.1\r\nHost: x\r\n" + strings.Repeat("A: b\r\n", 498), "GET / HTTP/1.1\r\nHost: x\r\n" + strings.Repeat("A: b\r\n", 499), "GET / HTTP/1.1\r\nHost: x\r\n" + strings.Repeat("A: b\r\n", 500),
			"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nTrailer: a,b,c,d,e,f,g\r\n", "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nTrailer: a,b\r\n", "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nTrailer: a,b,c\r\n",
		} {
			c, _ := net.Dial("tcp", s.Listener.Addr().String())
			io.WriteString(c, req+"Connection: close\r\n\r\n")
			if req[0] == 'P' {
				io.WriteString(c, "0\r\n\r\n")
			}
			b, _ := io.ReadAll(c)
			c.Close()
			head, _, _ := strings.Cut(string(b), "\r\nDate")
			fmt.Printf("%d %d: %q\n", limit, strings.Count(req, "A:"), head)
		}
		s.Close()
	}
	failed := errors.New("no way there")
	c := &http.Client{Transport: &http.Transport{
		Proxy: func(*http.Request) (*url.URL, error) { return url.Parse("http://proxy.example/") },
		Dial:  func(string, string) (net.Conn, error) { return nil, failed },
	}}
	_, err := c.Get("http://example.com/")
	var oe *net.OpError
	fmt.Println(err, errors.As(err, &oe), errors.Is(err, failed))
}

// Output:
// 0 3: "HTTP/1.1 200 OK"
// 0 4: "HTTP/1.1 200 OK"
// 0 5: "HTTP/1.1 200 OK"
// 0 1: "HTTP/1.1 200 OK"
// 0 498: "HTTP/1.1 200 OK"
// 0 499: "HTTP/1.1 431 Request Header Fields Too Large\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n431 Request Header Fields Too Large"
// 0 500: "HTTP/1.1 431 Request Header Fields Too Large\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n431 Request Header Fields Too Large"
// 0 0: "HTTP/1.1 200 OK"
// 0 0: "HTTP/1.1 200 OK"
// 0 0: "HTTP/1.1 200 OK"
// 5 3: "HTTP/1.1 200 OK"
// 5 4: "HTTP/1.1 431 Request Header Fields Too Large\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n431 Request Header Fields Too Large"
// 5 5: "HTTP/1.1 431 Request Header Fields Too Large\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n431 Request Header Fields Too Large"
// 5 1: "HTTP/1.1 200 OK"
// 5 498: "HTTP/1.1 431 Request Header Fields Too Large\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n431 Request Header Fields Too Large"
// 5 499: "HTTP/1.1 431 Request Header Fields Too Large\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n431 Request Header Fields Too Large"
// 5 500: "HTTP/1.1 431 Request Header Fields Too Large\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n431 Request Header Fields Too Large"
// 5 0: "HTTP/1.1 431 Request Header Fields Too Large\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n431 Request Header Fields Too Large"
// 5 0: "HTTP/1.1 200 OK"
// 5 0: "HTTP/1.1 200 OK"
// -1 3: "HTTP/1.1 200 OK"
// -1 4: "HTTP/1.1 200 OK"
// -1 5: "HTTP/1.1 200 OK"
// -1 1: "HTTP/1.1 200 OK"
// -1 498: "HTTP/1.1 200 OK"
// -1 499: "HTTP/1.1 431 Request Header Fields Too Large\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n431 Request Header Fields Too Large"
// -1 500: "HTTP/1.1 431 Request Header Fields Too Large\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n431 Request Header Fields Too Large"
// -1 0: "HTTP/1.1 200 OK"
// -1 0: "HTTP/1.1 200 OK"
// -1 0: "HTTP/1.1 200 OK"
// Get "http://example.com/": proxyconnect tcp: no way there true true
