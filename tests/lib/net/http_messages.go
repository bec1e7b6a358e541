// Requests, responses, cookies and headers as text: read, written, refused.
package main

import (
	"bufio"
	"fmt"
	"io"
	"net/http"
	"strings"
)

func main() {
	for _, s := range []string{
		"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nab",
		"HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nab",
		"HTTP/1.0 200 OK\r\n\r\nabc",
		"HTTP/1.1 200\r\n\r\nabc",
		"HTTP/1.1 200 \r\nContent-Length: 5\r\n\r\nabc",
		"HTTP/1.1 204 No\r\nContent-Length: 5\r\n\r\n",
		"HTTP/1.1 2000 x\r\n\r\n", "HTTX/1.1 200 x\r\n\r\n", "HTTP/1.1 abc x\r\n\r\n", "", "HTTP/1.1 200 OK\r\nX",
		"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcX\r\n",
		"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nab", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
		"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nab", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nab", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n",
		"HTTP/1.1 301 M\r\nLocation: /x\r\nSet-Cookie: a=b; Path=/; HttpOnly; Max-Age=3; Expires=Wed, 21 Oct 2015 07:28:00 GMT; SameSite=Lax\r\nSet-Cookie: bad name=x\r\n\r\n",
	} {
		r, err := http.ReadResponse(bufio.NewReader(strings.NewReader(s)), nil)
		if err != nil {
			fmt.Printf("%q: %v\n", s, err)
			continue
		}
		b, err := io.ReadAll(r.Body)
		fmt.Printf("%q: %q %d %v %d %v %v %q %v %v\n", s, r.Status, r.StatusCode, r.Header, r.ContentLength, r.TransferEncoding, r.Close, b, err, r.Cookies())
		fmt.Println(r.Body.Close())
	}
	for _, s := range []string{"GET /\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", "GET http://h/p HTTP/1.1\r\nHost: x\r\n\r\n", "CONNECT h:80 HTTP/1.1\r\n\r\n", "get / HTTP/1.1\r\n\r\n", "G ET / HTTP/1.1\r\n\r\n", "GET % HTTP/1.1\r\n\r\n", "GET / HTTP/x\r\n\r\n", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n", "POST / HTTP/1.1\r\nContent-Length: 4\r\n\r\na", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET / HTTP/1.1\r\nCookie: a=1; b=\"2\"; bad; c=3\r\nAuthorization: Basic YTpi\r\n\r\n", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"} {
		r, err := http.ReadRequest(bufio.NewReader(strings.NewReader(s)))
		if err != nil {
			fmt.Printf("%q: %v\n", s, err)
			continue
		}
		b, err := io.ReadAll(r.Body)
		fmt.Printf("%q: %s %v %q %v %v %q %v %v %v\n", s, r.Method, r.URL, r.Host, r.Header, r.ContentLength, b, err, r.Close, r.Cookies())
		fmt.Println(r.BasicAuth())
	}
	for _, c := range []string{"a=b", "a=b; Path=/x; Domain=.ex.com; Secure; Partitioned", "a", "=b", "a=\"q\"", "a=b;Max-Age=0", "a=b; Expires=x", "a=b; foo=bar", ""} {
		k, err := http.ParseSetCookie(c)
		fmt.Printf("%+v %v %v\n", k, err, k)
		ks, err := http.ParseCookie(c)
		fmt.Println(ks, err)
	}
	for _, k := range []*http.Cookie{{Name: "n", Value: "v"}, {Name: "n", Value: "a b"}, {Name: "n", Value: "a", Quoted: true}, {Name: "", Value: "x"}, {Name: "n", MaxAge: -1, Secure: true, SameSite: http.SameSiteNoneMode}, {Name: "n x"}, {Name: "n", Domain: "1.2.3.4", Path: "/p"}} {
		fmt.Println(k, k.Valid())
	}
	h := http.Header{"B": {"2", "x\ny"}, "A": {" 1 "}, "bad key": {"x"}}
	h.Add("c-d", "v")
	var sb strings.Builder
	h.Write(&sb)
	fmt.Printf("%q\n", sb.String())
	fmt.Println(http.CanonicalHeaderKey("x-fOO-bar"), http.CanonicalHeaderKey("a b"), http.StatusText(418), http.StatusText(999))
	fmt.Println(http.ParseTime("Sun, 06 Nov 1994 08:49:37 GMT"))
	fmt.Println(http.ParseTime("x"))
	for _, m := range []string{"GET", "POST"} {
		for _, body := range []io.Reader{nil, strings.NewReader(""), strings.NewReader("abc"), struct{ io.Reader }{strings.NewReader("abc")}, http.NoBody, struct{ io.Reader }{strings.NewReader("")}} {
			r, err := http.NewRequest(m, "http://u:p@h.com:80/p?q#f", body)
			fmt.Println(r.ContentLength, r.Body != nil, r.GetBody != nil, err)
			r.Header.Set("X", "y")
			var sb strings.Builder
			err = r.Write(&sb)
			fmt.Printf("%q %v\n", sb.String(), err)
		}
	}
	r, _ := http.NewRequest("GET", "http://h/", nil)
	r.Host = "other"
	r.Header.Set("User-Agent", "ua")
	r.Close = true
	sb.Reset()
	r.WriteProxy(&sb)
	fmt.Printf("%q\n", sb.String())
	res := &http.Response{StatusCode: 200, ProtoMajor: 1, ProtoMinor: 1, Body: io.NopCloser(strings.NewReader("abc")), ContentLength: 3, Header: http.Header{"A": {"b"}}}
	sb.Reset()
	res.Write(&sb)
	fmt.Printf("%q\n", sb.String())
	res = &http.Response{StatusCode: 200, ProtoMajor: 1, ProtoMinor: 1, Body: io.NopCloser(strings.NewReader("abc")), ContentLength: -1}
	sb.Reset()
	res.Write(&sb)
	fmt.Printf("%q\n", sb.String())
}

// Output:
// "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nab": "200 OK" 200 map[Content-Length:[2]] 2 [] true "ab" <nil> []
// <nil>
// "HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nab": "200 OK" 200 map[Connection:[keep-alive] Content-Length:[2]] 2 [] false "ab" <nil> []
// <nil>
// "HTTP/1.0 200 OK\r\n\r\nabc": "200 OK" 200 map[] -1 [] true "abc" <nil> []
// <nil>
// "HTTP/1.1 200\r\n\r\nabc": "200" 200 map[] -1 [] true "abc" <nil> []
// <nil>
// "HTTP/1.1 200 \r\nContent-Length: 5\r\n\r\nabc": "200 " 200 map[Content-Length:[5]] 5 [] false "abc" unexpected EOF []
// <nil>
// "HTTP/1.1 204 No\r\nContent-Length: 5\r\n\r\n": "204 No" 204 map[Content-Length:[5]] 0 [] false "" <nil> []
// <nil>
// "HTTP/1.1 2000 x\r\n\r\n": malformed HTTP status code "2000"
// "HTTX/1.1 200 x\r\n\r\n": malformed HTTP version "HTTX/1.1"
// "HTTP/1.1 abc x\r\n\r\n": malformed HTTP status code "abc"
// "": unexpected EOF
// "HTTP/1.1 200 OK\r\nX": malformed MIME header: missing colon: "X"
// "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n": "200 OK" 200 map[] -1 [chunked] false "" invalid byte in chunk length []
// invalid byte in chunk length
// "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcX\r\n": "200 OK" 200 map[] -1 [chunked] false "abc" malformed chunked encoding []
// malformed chunked encoding
// "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nab": "200 OK" 200 map[] -1 [chunked] false "ab" unexpected EOF []
// unexpected EOF
// "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab": http: message cannot contain multiple Content-Length headers; got ["1" "2"]
// "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nab": bad Content-Length "-1"
// "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nab": unsupported transfer encoding: "gzip"
// "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n": "200 OK" 200 map[] -1 [chunked] false "a" <nil> []
// <nil>
// "HTTP/1.1 301 M\r\nLocation: /x\r\nSet-Cookie: a=b; Path=/; HttpOnly; Max-Age=3; Expires=Wed, 21 Oct 2015 07:28:00 GMT; SameSite=Lax\r\nSet-Cookie: bad name=x\r\n\r\n": "301 M" 301 map[Location:[/x] Set-Cookie:[a=b; Path=/; HttpOnly; Max-Age=3; Expires=Wed, 21 Oct 2015 07:28:00 GMT; SameSite=Lax bad name=x]] -1 [] true "" <nil> [a=b; Path=/; Expires=Wed, 21 Oct 2015 07:28:00 GMT; Max-Age=3; HttpOnly; SameSite=Lax]
// <nil>
// "GET /\r\n\r\n": malformed HTTP request "GET /"
// "GET / HTTP/1.1\r\n\r\n": GET / "" map[] 0 "" <nil> false []
//   false
// "GET http://h/p HTTP/1.1\r\nHost: x\r\n\r\n": GET http://h/p "h" map[] 0 "" <nil> false []
//   false
// "CONNECT h:80 HTTP/1.1\r\n\r\n": CONNECT //h:80 "h:80" map[] 0 "" <nil> false []
//   false
// "get / HTTP/1.1\r\n\r\n": get / "" map[] 0 "" <nil> false []
//   false
// "G ET / HTTP/1.1\r\n\r\n": malformed HTTP version "/ HTTP/1.1"
// "GET % HTTP/1.1\r\n\r\n": parse "%": invalid URI for request
// "GET / HTTP/x\r\n\r\n": malformed HTTP version "HTTP/x"
// "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n": POST / "" map[] -1 "a" <nil> false []
//   false
// "POST / HTTP/1.1\r\nContent-Length: 4\r\n\r\na": POST / "" map[Content-Length:[4]] 4 "a" unexpected EOF false []
//   false
// "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n": too many Host headers
// "GET / HTTP/1.1\r\nCookie: a=1; b=\"2\"; bad; c=3\r\nAuthorization: Basic YTpi\r\n\r\n": GET / "" map[Authorization:[Basic YTpi] Cookie:[a=1; b="2"; bad; c=3]] 0 "" <nil> false [a=1 b="2" bad= c=3]
// a b true
// "GET / HTTP/1.1\r\nConnection: close\r\n\r\n": GET / "" map[Connection:[close]] 0 "" <nil> true []
//   false
// "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n": GET / "" map[Connection:[keep-alive]] 0 "" <nil> false []
//   false
// a=b <nil> a=b
// [a=b] <nil>
// a=b; Path=/x; Domain=ex.com; Secure; Partitioned <nil> a=b; Path=/x; Domain=ex.com; Secure; Partitioned
// [] http: '=' not found in cookie
//  http: '=' not found in cookie
// [] http: '=' not found in cookie
//  http: invalid cookie name
// [] http: invalid cookie name
// a="q" <nil> a="q"
// [a="q"] <nil>
// a=b; Max-Age=0 <nil> a=b; Max-Age=0
// [a=b Max-Age=0] <nil>
// a=b <nil> a=b
// [a=b Expires=x] <nil>
// a=b <nil> a=b
// [a=b foo=bar] <nil>
//  http: blank cookie
// [] http: blank cookie
// n=v <nil>
// n="a b" <nil>
// n="a" <nil>
//  http: invalid Cookie.Name
// n=; Max-Age=0; Secure; SameSite=None <nil>
//  http: invalid Cookie.Name
// n=; Path=/p; Domain=1.2.3.4 <nil>
// "A: 1\r\nB: 2\r\nB: x y\r\nC-D: v\r\n"
// X-Foo-Bar a b I'm a teapot
// 1994-11-06 08:49:37 +0000 UTC <nil>
// 0001-01-01 00:00:00 +0000 UTC parsing time "x" as "Mon Jan _2 15:04:05 2006": cannot parse "x" as "Mon"
// 0 false false <nil>
// "GET /p?q HTTP/1.1\r\nHost: h.com:80\r\nUser-Agent: Go-http-client/1.1\r\nX: y\r\n\r\n" <nil>
// 0 true true <nil>
// "GET /p?q HTTP/1.1\r\nHost: h.com:80\r\nUser-Agent: Go-http-client/1.1\r\nX: y\r\n\r\n" <nil>
// 3 true true <nil>
// "GET /p?q HTTP/1.1\r\nHost: h.com:80\r\nUser-Agent: Go-http-client/1.1\r\nContent-Length: 3\r\nX: y\r\n\r\nabc" <nil>
// 0 true false <nil>
// "GET /p?q HTTP/1.1\r\nHost: h.com:80\r\nUser-Agent: Go-http-client/1.1\r\nTransfer-Encoding: chunked\r\nX: y\r\n\r\n1\r\na\r\n2\r\nbc\r\n0\r\n\r\n" <nil>
// 0 true false <nil>
// "GET /p?q HTTP/1.1\r\nHost: h.com:80\r\nUser-Agent: Go-http-client/1.1\r\nX: y\r\n\r\n" <nil>
// 0 true false <nil>
// "GET /p?q HTTP/1.1\r\nHost: h.com:80\r\nUser-Agent: Go-http-client/1.1\r\nX: y\r\n\r\n" <nil>
// 0 false false <nil>
// "POST /p?q HTTP/1.1\r\nHost: h.com:80\r\nUser-Agent: Go-http-client/1.1\r\nContent-Length: 0\r\nX: y\r\n\r\n" <nil>
// 0 true true <nil>
// "POST /p?q HTTP/1.1\r\nHost: h.com:80\r\nUser-Agent: Go-http-client/1.1\r\nContent-Length: 0\r\nX: y\r\n\r\n" <nil>
// 3 true true <nil>
// "POST /p?q HTTP/1.1\r\nHost: h.com:80\r\nUser-Agent: Go-http-client/1.1\r\nContent-Length: 3\r\nX: y\r\n\r\nabc" <nil>
// 0 true false <nil>
// "POST /p?q HTTP/1.1\r\nHost: h.com:80\r\nUser-Agent: Go-http-client/1.1\r\nTransfer-Encoding: chunked\r\nX: y\r\n\r\n3\r\nabc\r\n0\r\n\r\n" <nil>
// 0 true false <nil>
// "POST /p?q HTTP/1.1\r\nHost: h.com:80\r\nUser-Agent: Go-http-client/1.1\r\nContent-Length: 0\r\nX: y\r\n\r\n" <nil>
// 0 true false <nil>
// "POST /p?q HTTP/1.1\r\nHost: h.com:80\r\nUser-Agent: Go-http-client/1.1\r\nTransfer-Encoding: chunked\r\nX: y\r\n\r\n0\r\n\r\n" <nil>
// "GET http://other/ HTTP/1.1\r\nHost: other\r\nUser-Agent: ua\r\nConnection: close\r\n\r\n"
// "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nA: b\r\n\r\nabc"
// "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nabc"
