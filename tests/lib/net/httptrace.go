// net/http/httptrace: what the client tells of two requests over one connection, of
// one that waits with its body, and of one that fails.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httptrace"
	"net/textproto"
	"strings"
	"sync"
)

var (
	mu  sync.Mutex
	log []string
)

func say(format string, args ...any) {
	mu.Lock()
	defer mu.Unlock()
	log = append(log, fmt.Sprintf(format, args...))
}

func main() {
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/early":
			w.Header().Set("Link", "x")
			w.WriteHeader(103)
		case "/refuse":
			w.WriteHeader(403)
			return
		}
		b, _ := io.ReadAll(r.Body)
		fmt.Fprintf(w, "%s %d", r.URL.Path, len(b))
	}))
	defer srv.Close()
	addr := srv.Listener.Addr().String()
	hide := func(s string) string { return strings.ReplaceAll(s, addr, "ADDR") }
	wrote := make(chan error, 10)
	trace := &httptrace.ClientTrace{
		GetConn:              func(a string) { say("GetConn %s", hide(a)) },
		GotConn:              func(i httptrace.GotConnInfo) { say("GotConn %v %v %v", i.Reused, i.WasIdle, i.IdleTime > 0) },
		PutIdleConn:          func(err error) { say("PutIdleConn %v", err) },
		GotFirstResponseByte: func() { say("GotFirstResponseByte") },
		Got100Continue:       func() { say("Got100Continue") },
		Got1xxResponse: func(code int, h textproto.MIMEHeader) error {
			say("Got1xxResponse %d %v", code, h)
			return nil
		},
		DNSStart:         func(i httptrace.DNSStartInfo) { say("DNSStart %s", i.Host) },
		DNSDone:          func(i httptrace.DNSDoneInfo) { say("DNSDone %d %v", len(i.Addrs), i.Err) },
		ConnectStart:     func(n, a string) { say("ConnectStart %s %s", n, hide(a)) },
		ConnectDone:      func(n, a string, err error) { say("ConnectDone %s %s %v", n, hide(a), err) },
		WroteHeaderField: func(k string, v []string) { say("WroteHeaderField %s %s", k, hide(fmt.Sprint(v))) },
		WroteHeaders:     func() { say("WroteHeaders") },
		Wait100Continue:  func() { wrote <- errors.New("waits") },
		// The reply may be there before the writer says that it is through.
		WroteRequest: func(i httptrace.WroteRequestInfo) { wrote <- i.Err },
	}
	client := &http.Client{Transport: &http.Transport{ExpectContinueTimeout: 1 << 40}}
	do := func(ctx context.Context, method, path, body string, header ...string) {
		var r io.Reader
		if body != "" {
			r = strings.NewReader(body)
		}
		req, err := http.NewRequestWithContext(httptrace.WithClientTrace(ctx, trace), method, "http://"+addr+path, r)
		if err != nil {
			fmt.Println(err)
			return
		}
		for i := 0; i < len(header); i += 2 {
			req.Header.Add(header[i], header[i+1])
		}
		resp, err := client.Do(req)
		if err != nil {
			fmt.Println(hide(err.Error()))
		} else {
			b, err := io.ReadAll(resp.Body)
			resp.Body.Close()
			fmt.Println(resp.StatusCode, string(b), err)
		}
		mu.Lock()
		for _, l := range log {
			fmt.Println("  " + l)
		}
		log = nil
		mu.Unlock()
	}
	ctx := context.Background()
	do(ctx, "GET", "/one", "", "X-B", "1", "X-A", "2", "X-B", "3")
	do(ctx, "GET", "/two", "")
	do(ctx, "POST", "/body", "hello", "Expect", "100-continue")
	do(ctx, "POST", "/refuse", "hello", "Expect", "100-continue")
	do(ctx, "GET", "/early", "")
	count := map[string]int{}
	for range 7 {
		count[fmt.Sprint(<-wrote)]++
	}
	fmt.Println(count)
	inner := &httptrace.ClientTrace{
		GotConn: func(httptrace.GotConnInfo) { say("inner GotConn") },
		Got1xxResponse: func(code int, h textproto.MIMEHeader) error {
			return errors.New("inner, which is not asked for its result")
		},
	}
	trace = &httptrace.ClientTrace{
		GotConn:        func(httptrace.GotConnInfo) { say("outer GotConn") },
		Got1xxResponse: func(code int, h textproto.MIMEHeader) error { return errors.New("enough") },
	}
	do(httptrace.WithClientTrace(ctx, inner), "GET", "/early", "")
	fmt.Println(httptrace.ContextClientTrace(ctx) == nil)
}

// Output:
// 200 /one 0 <nil>
//   GetConn ADDR
//   ConnectStart tcp ADDR
//   ConnectDone tcp ADDR <nil>
//   GotConn false false false
//   WroteHeaderField Host [ADDR]
//   WroteHeaderField User-Agent [Go-http-client/1.1]
//   WroteHeaderField X-A [2]
//   WroteHeaderField X-B [1 3]
//   WroteHeaderField Accept-Encoding [gzip]
//   WroteHeaders
//   GotFirstResponseByte
//   PutIdleConn <nil>
// 200 /two 0 <nil>
//   GetConn ADDR
//   GotConn true true true
//   WroteHeaderField Host [ADDR]
//   WroteHeaderField User-Agent [Go-http-client/1.1]
//   WroteHeaderField Accept-Encoding [gzip]
//   WroteHeaders
//   GotFirstResponseByte
//   PutIdleConn <nil>
// 200 /body 5 <nil>
//   GetConn ADDR
//   GotConn true true true
//   WroteHeaderField Host [ADDR]
//   WroteHeaderField User-Agent [Go-http-client/1.1]
//   WroteHeaderField Content-Length [5]
//   WroteHeaderField Expect [100-continue]
//   WroteHeaderField Accept-Encoding [gzip]
//   WroteHeaders
//   GotFirstResponseByte
//   Got100Continue
//   Got1xxResponse 100 map[]
//   PutIdleConn <nil>
// 403  <nil>
//   GetConn ADDR
//   GotConn true true true
//   WroteHeaderField Host [ADDR]
//   WroteHeaderField User-Agent [Go-http-client/1.1]
//   WroteHeaderField Content-Length [5]
//   WroteHeaderField Expect [100-continue]
//   WroteHeaderField Accept-Encoding [gzip]
//   WroteHeaders
//   GotFirstResponseByte
// 200 /early 0 <nil>
//   GetConn ADDR
//   ConnectStart tcp ADDR
//   ConnectDone tcp ADDR <nil>
//   GotConn false false false
//   WroteHeaderField Host [ADDR]
//   WroteHeaderField User-Agent [Go-http-client/1.1]
//   WroteHeaderField Accept-Encoding [gzip]
//   WroteHeaders
//   GotFirstResponseByte
//   Got1xxResponse 103 map[Link:[x]]
//   PutIdleConn <nil>
// map[<nil>:5 waits:2]
// Get "http://ADDR/early": net/http: HTTP/1.x transport connection broken: inner, which is not asked for its result
//   outer GotConn
//   inner GotConn
// true
