// Guards how requests and replies are read and written again, byte for byte: what a
// HEAD has, closing, trailers that are none; and attributes of cookies in quotes.
package main

import (
	"bufio"
	"fmt"
	"net/http"
	"strings"
)

func main() {
	for _, m := range []string{"GET", "HEAD"} {
		for _, raw := range []string{"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nab", "HTTP/1.0 200 OK\r\nConnection: close\r\n\r\nab", "HTTP/1.1 200 OK\r\nConnection: close, foo\r\n\r\nab", "HTTP/1.1 200 OK\r\nConnection: keep-alive\r\n\r\nab", "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\n\r\nab", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n", "HTTP/1.1 007 X\r\nContent-Length: 0\r\n\r\n", "HTTP/1.1 150 X\r\n\r\n"} {
			r, err := http.ReadResponse(bufio.NewReader(strings.NewReader(raw)), &http.Request{Method: m})
			if err != nil {
				fmt.Println(err)
				continue
			}
			fmt.Printf("%q %v %v %v %v\n", r.Header, r.Close, r.ContentLength, r.TransferEncoding, r.Body == http.NoBody)
			var b strings.Builder
			err = r.Write(&b)
			fmt.Printf("%q %v\n", b.String(), err)
		}
	}
	for _, raw := range []string{"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", "POST / HTTP/1.0\r\nContent-Length: 1\r\n\r\na"} {
		r, err := http.ReadRequest(bufio.NewReader(strings.NewReader(raw)))
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%q %v %v %v\n", r.Header, r.Close, r.ContentLength, r.TransferEncoding)
		var b strings.Builder
		err = r.Write(&b)
		fmt.Printf("%q %v\n", b.String(), err)
	}
	for _, tr := range []http.Header{{"X-Trailer\r\nInjected: 1": {"ok"}}, {"X-Trailer": {"evil\r\nx: y"}}, {"Good": {"v"}}, {"Content-Length": {"x"}}} {
		resp := http.Response{StatusCode: 200, ProtoMajor: 1, ProtoMinor: 1, Body: http.NoBody, ContentLength: -1, TransferEncoding: []string{"chunked"}, Trailer: tr}
		var b strings.Builder
		err := resp.Write(&b)
		fmt.Printf("%q %v\n", b.String(), err)
		req, _ := http.NewRequest("POST", "http://x/", strings.NewReader("abc"))
		req.Trailer = tr
		req.ContentLength = -1
		b.Reset()
		err = req.Write(&b)
		fmt.Printf("%q %v\n", b.String(), err)
	}
	res := http.Response{Header: http.Header{"Set-Cookie": {`a="b"; max-age="32"; path="/x"; expires="Wed, 21 Oct 2015 07:28:00 GMT"; domain="example.com"; samesite="lax"`, `c=d; Max-Age=5; SameSite=Lax; foo="bar"`}}}
	for _, c := range res.Cookies() {
		fmt.Printf("%+v\n", *c)
	}
}

// Output:
// map["Content-Length":["2"]] true 2 [] false
// "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nab" <nil>
// map["Connection":["close"]] true -1 [] false
// "HTTP/1.0 200 OK\r\nConnection: close\r\n\r\nab" <nil>
// map[] true -1 [] false
// "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nab" <nil>
// map["Connection":["keep-alive"]] true -1 [] false
// "HTTP/1.1 200 OK\r\nConnection: close\r\nConnection: keep-alive\r\n\r\nab" <nil>
// map["Connection":["keep-alive"]] true -1 [] false
// "HTTP/1.0 200 OK\r\nConnection: close\r\nConnection: keep-alive\r\n\r\nab" <nil>
// map[] false -1 [chunked] false
// "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n" <nil>
// map["Content-Length":["0"]] false 0 [] true
// "HTTP/1.1 007 007 X\r\nContent-Length: 0\r\n\r\n" <nil>
// map[] false 0 [] true
// "HTTP/1.1 150 X\r\n\r\n" <nil>
// map["Content-Length":["2"]] true 2 [] true
// "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n" <nil>
// map["Connection":["close"]] true -1 [] true
// "HTTP/1.0 200 OK\r\nConnection: close\r\n\r\n" <nil>
// map[] true -1 [] true
// "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" <nil>
// map["Connection":["keep-alive"]] false -1 [] true
// "HTTP/1.1 200 OK\r\nConnection: close\r\nConnection: keep-alive\r\n\r\n" <nil>
// map["Connection":["keep-alive"]] false -1 [] true
// "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\n\r\n" <nil>
// map[] false -1 [chunked] true
// "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" <nil>
// map["Content-Length":["0"]] false 0 [] true
// "HTTP/1.1 007 007 X\r\nContent-Length: 0\r\n\r\n" <nil>
// map[] false -1 [] true
// "HTTP/1.1 150 X\r\nConnection: close\r\n\r\n" <nil>
// map["Connection":["close"]] true 0 []
// "GET / HTTP/1.1\r\nHost: x\r\nUser-Agent: Go-http-client/1.1\r\nConnection: close\r\n\r\n" <nil>
// map["Connection":["keep-alive"]] false 0 []
// "GET / HTTP/1.1\r\nHost: \r\nUser-Agent: Go-http-client/1.1\r\nConnection: keep-alive\r\n\r\n" <nil>
// map["Content-Length":["1"]] true 1 []
// "POST / HTTP/1.1\r\nHost: \r\nUser-Agent: Go-http-client/1.1\r\nConnection: close\r\nContent-Length: 1\r\n\r\na" <nil>
// "HTTP/1.1 200 OK\r\n" net/http: invalid trailer field name "X-Trailer\r\nInjected: 1"
// "POST / HTTP/1.1\r\nHost: x\r\nUser-Agent: Go-http-client/1.1\r\n" net/http: invalid trailer field name "X-Trailer\r\nInjected: 1"
// "HTTP/1.1 200 OK\r\n" net/http: invalid trailer field value for "X-Trailer"
// "POST / HTTP/1.1\r\nHost: x\r\nUser-Agent: Go-http-client/1.1\r\n" net/http: invalid trailer field value for "X-Trailer"
// "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: Good\r\n\r\n0\r\nGood: v\r\n\r\n" <nil>
// "POST / HTTP/1.1\r\nHost: x\r\nUser-Agent: Go-http-client/1.1\r\nTransfer-Encoding: chunked\r\nTrailer: Good\r\n\r\n3\r\nabc\r\n0\r\nGood: v\r\n\r\n" <nil>
// "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n" invalid Trailer key "Content-Length"
// "POST / HTTP/1.1\r\nHost: x\r\nUser-Agent: Go-http-client/1.1\r\nTransfer-Encoding: chunked\r\n" invalid Trailer key "Content-Length"
// {Name:a Value:b Quoted:true Path: Domain: Expires:0001-01-01 00:00:00 +0000 UTC RawExpires: MaxAge:0 Secure:false HttpOnly:false SameSite:0 Partitioned:false Raw:a="b"; max-age="32"; path="/x"; expires="Wed, 21 Oct 2015 07:28:00 GMT"; domain="example.com"; samesite="lax" Unparsed:[max-age="32" path="/x" expires="Wed, 21 Oct 2015 07:28:00 GMT" domain="example.com" samesite="lax"]}
// {Name:c Value:d Quoted:false Path: Domain: Expires:0001-01-01 00:00:00 +0000 UTC RawExpires: MaxAge:5 Secure:false HttpOnly:false SameSite:2 Partitioned:false Raw:c=d; Max-Age=5; SameSite=Lax; foo="bar" Unparsed:[foo="bar"]}
