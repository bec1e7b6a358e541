// Guards a server's corners, byte for byte: headers that come too late, upgrades of
// connections that would close, HTTP/1.0 without bodies, lines before a request, bodies
// that are too long, that are still read, or whose chunks are malformed.
package main

import (
	"bufio"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"time"
)

// serve runs h for what is sent on one connection and shows what comes back.
func serve(name, ask string, h http.HandlerFunc, setup ...func(*http.Server)) {
	s := httptest.NewUnstartedServer(h)
	s.Config.ErrorLog = log.New(os.Stdout, "log: ", 0)
	for _, f := range setup {
		f(s.Config)
	}
	s.Start()
	defer s.Close()
	c, err := net.Dial("tcp", s.Listener.Addr().String())
	if err != nil {
		panic(err)
	}
	defer c.Close()
	io.WriteString(c, ask)
	c.(*net.TCPConn).CloseWrite()
	b, err := io.ReadAll(c)
	fmt.Println(name+":", err)
	for line := range strings.SplitAfterSeq(string(b), "\n") {
		if !strings.HasPrefix(line, "Date: ") && line != "" {
			fmt.Printf("  %q\n", line)
		}
	}
}

func main() {
	serve("too late", "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("In-Time", "yes")
		io.WriteString(w, "hello")
		h.Set("Too-Late", "yes")
	})
	serve("upgrade", "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Connection", "Upgrade")
		w.Header().Set("Upgrade", "echo")
		w.WriteHeader(http.StatusSwitchingProtocols)
		c, b, err := w.(http.Hijacker).Hijack()
		if err != nil {
			panic(err)
		}
		b.WriteString("upgraded\n")
		b.Flush()
		c.Close()
	}, func(s *http.Server) { s.SetKeepAlivesEnabled(false) })
	for _, status := range []int{204, 304} {
		serve(fmt.Sprint("HTTP/1.0 ", status), strings.Repeat("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", 2), func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(status)
		})
	}
	serve("lines before a request", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nABC\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", func(w http.ResponseWriter, r *http.Request) {
		io.WriteString(w, r.Method)
	})
	serve("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", func(w http.ResponseWriter, r *http.Request) {
		c, b, err := w.(http.Hijacker).Hijack()
		if err != nil {
			panic(err)
		}
		next := make([]byte, 6)
		io.ReadFull(b, next)
		fmt.Fprintf(c, "%s %s %v %q\n", r.Method, r.RequestURI, r.Close, next)
		c.Close()
	})
	for _, body := range []io.Reader{strings.NewReader(strings.Repeat("x", 600)), strings.NewReader(strings.Repeat("z", 1200)), io.LimitReader(strings.NewReader(strings.Repeat("y", 999)), 700)} {
		serve("too long", "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Length", "600")
			n, err := w.(io.ReaderFrom).ReadFrom(body)
			fmt.Println(n, err)
		})
	}
	serve("misuse", "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(201)
		w.WriteHeader(202)
		http.Error(w, "too late", 500)
	})
	read := make(chan error, 1)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		go func() {
			_, err := r.Body.Read(make([]byte, 1))
			read <- err
		}()
		time.Sleep(10 * time.Millisecond)
	}))
	c, err := net.Dial("tcp", s.Listener.Addr().String())
	if err != nil {
		panic(err)
	}
	io.WriteString(c, "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 100000\r\n\r\n")
	fmt.Println("still reading:", <-read != nil)
	c.Close()
	s.Close()

	for _, body := range []string{
		"1\r\na\r\n0\r\n\r\n", "1\na\r\n0\r\n\r\n", "1\r\na\n0\r\n\r\n", "1\r\na\r\n0\n\r\n", "1\r\na\r\n0\r\n\n", "1;x\ny\r\na\r\n0\r\n\r\n",
		"1\r\r\na\r\n0\r\n\r\n", "1\r\na\r\n0\r\nX: y\n\r\n", "1\r\na\r\n0\r\nX: y\r\n\n", "1\r\na\r\n0\r\nX: y\r\n\r\n", "1 \r\na\r\n0\r\n\r\n",
		"0x1\r\na\r\n0\r\n\r\n", "1\r\nab\r\n0\r\n\r\n", "1\r\na\r\n", "", "1\r\na\r\n0",
	} {
		r, err := http.ReadRequest(bufio.NewReader(strings.NewReader("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + body)))
		if err != nil {
			fmt.Println(err)
			continue
		}
		b, err := io.ReadAll(r.Body)
		fmt.Printf("%q: %q %v %v\n", body, b, err, r.Trailer)
	}
}

// Output:
// too late: <nil>
//   "HTTP/1.1 200 OK\r\n"
//   "In-Time: yes\r\n"
//   "Content-Length: 5\r\n"
//   "Content-Type: text/plain; charset=utf-8\r\n"
//   "Connection: close\r\n"
//   "\r\n"
//   "hello"
// upgrade: <nil>
//   "HTTP/1.1 101 Switching Protocols\r\n"
//   "Connection: Upgrade\r\n"
//   "Upgrade: echo\r\n"
//   "\r\n"
//   "upgraded\n"
// HTTP/1.0 204: <nil>
//   "HTTP/1.0 204 No Content\r\n"
//   "Connection: keep-alive\r\n"
//   "\r\n"
//   "HTTP/1.0 204 No Content\r\n"
//   "Connection: keep-alive\r\n"
//   "\r\n"
// HTTP/1.0 304: <nil>
//   "HTTP/1.0 304 Not Modified\r\n"
//   "Connection: keep-alive\r\n"
//   "\r\n"
//   "HTTP/1.0 304 Not Modified\r\n"
//   "Connection: keep-alive\r\n"
//   "\r\n"
// lines before a request: <nil>
//   "HTTP/1.1 200 OK\r\n"
//   "Content-Length: 4\r\n"
//   "Content-Type: text/plain; charset=utf-8\r\n"
//   "\r\n"
//   "POSTHTTP/1.1 200 OK\r\n"
//   "Content-Length: 3\r\n"
//   "Content-Type: text/plain; charset=utf-8\r\n"
//   "Connection: close\r\n"
//   "\r\n"
//   "GET"
// HTTP/2: <nil>
//   "PRI * true \"SM\\r\\n\\r\\n\"\n"
// 600 <nil>
// too long: <nil>
//   "HTTP/1.1 200 OK\r\n"
//   "Content-Length: 600\r\n"
//   "Content-Type: text/plain; charset=utf-8\r\n"
//   "Connection: close\r\n"
//   "\r\n"
//   "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
// 600 http: wrote more than the declared Content-Length
// too long: <nil>
//   "HTTP/1.1 200 OK\r\n"
//   "Content-Length: 600\r\n"
//   "Content-Type: text/plain; charset=utf-8\r\n"
//   "Connection: close\r\n"
//   "\r\n"
//   "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"
// 600 http: wrote more than the declared Content-Length
// too long: <nil>
//   "HTTP/1.1 200 OK\r\n"
//   "Content-Length: 600\r\n"
//   "Content-Type: text/plain; charset=utf-8\r\n"
//   "Connection: close\r\n"
//   "\r\n"
//   "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy"
// log: http: superfluous response.WriteHeader call from main.main.func8 (http_corners.go:90)
// log: http: superfluous response.WriteHeader call from main.main.func8 (http_corners.go:91)
// misuse: <nil>
//   "HTTP/1.1 201 Created\r\n"
//   "Content-Length: 9\r\n"
//   "Content-Type: text/plain; charset=utf-8\r\n"
//   "Connection: close\r\n"
//   "\r\n"
//   "too late\n"
// still reading: true
// "1\r\na\r\n0\r\n\r\n": "a" <nil> map[]
// "1\na\r\n0\r\n\r\n": "" chunked line ends with bare LF map[]
// "1\r\na\n0\r\n\r\n": "a" malformed chunked encoding map[]
// "1\r\na\r\n0\n\r\n": "a" chunked line ends with bare LF map[]
// "1\r\na\r\n0\r\n\n": "a" http: unexpected EOF reading trailer map[]
// "1;x\ny\r\na\r\n0\r\n\r\n": "" chunked line ends with bare LF map[]
// "1\r\r\na\r\n0\r\n\r\n": "" invalid CR in chunked line map[]
// "1\r\na\r\n0\r\nX: y\n\r\n": "a" http: suspiciously long trailer after chunked body map[]
// "1\r\na\r\n0\r\nX: y\r\n\n": "a" http: suspiciously long trailer after chunked body map[]
// "1\r\na\r\n0\r\nX: y\r\n\r\n": "a" <nil> map[X:[y]]
// "1 \r\na\r\n0\r\n\r\n": "a" <nil> map[]
// "0x1\r\na\r\n0\r\n\r\n": "" invalid byte in chunk length map[]
// "1\r\nab\r\n0\r\n\r\n": "a" malformed chunked encoding map[]
// "1\r\na\r\n": "a" unexpected EOF map[]
// "": "" unexpected EOF map[]
// "1\r\na\r\n0": "a" unexpected EOF map[]
