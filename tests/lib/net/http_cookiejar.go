// A cookie jar: which cookies go where, in which order, for how long.
package main

import (
	"fmt"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"strings"
	"time"
)

type list struct{}

func (list) PublicSuffix(d string) string {
	if d == "co.uk" || strings.HasSuffix(d, ".co.uk") {
		return "co.uk"
	}
	return d[strings.LastIndex(d, ".")+1:]
}
func (list) String() string { return "list" }

func main() {
	for _, o := range []*cookiejar.Options{nil, {PublicSuffixList: list{}}} {
		j, err := cookiejar.New(o)
		fmt.Println(err)
		set := func(from string, cookies ...string) {
			u, err := url.Parse(from)
			if err != nil {
				fmt.Println(err)
				return
			}
			r := http.Response{Header: http.Header{"Set-Cookie": cookies}}
			j.SetCookies(u, r.Cookies())
		}
		get := func(urls ...string) {
			for _, s := range urls {
				u, _ := url.Parse(s)
				fmt.Print(s, ":")
				for _, c := range j.Cookies(u) {
					fmt.Print(" ", c)
				}
				fmt.Println()
			}
		}
		set("http://www.host.test/some/path/x", "a=1", "b=2; path=/", "c=3; domain=host.test", "d=4; domain=.host.test; path=/some", "e=5; secure", `f="q v"; max-age=100`, "g=7; max-age=-1", "h=8; domain=other.test", "i=9; domain=test", "j=; path=bad", "k=1; expires=Mon, 01 Jan 2001 00:00:00 GMT", "l=2; expires=Mon, 01 Jan 2101 00:00:00 GMT; httponly; samesite=lax")
		get("http://www.host.test/", "http://www.host.test/some/path/x", "https://www.host.test/some/path/y/z", "http://host.test/some", "http://sub.www.host.test/some/path", "http://www.host.test:8080/some/pathology", "ftp://www.host.test/", "http://other.test/", "http://www.host.test./", "http://WWW.HOST.TEST/")
		set("http://www.host.test/", "b=new; path=/", "c=; domain=host.test; max-age=0; path=/some/path")
		get("http://www.host.test/some/path/x")
		set("http://foo.co.uk/", "a=1; domain=co.uk", "b=2; domain=foo.co.uk", "c=3")
		get("http://foo.co.uk/", "http://bar.co.uk/", "http://x.foo.co.uk/")
		set("http://co.uk/", "a=1; domain=co.uk", "b=1")
		get("http://co.uk/", "http://foo.co.uk/")
		set("http://127.0.0.1:99/", "a=1", "b=2; domain=127.0.0.1", "c=3; domain=0.0.1")
		set("http://[::1]:80/", "a=1")
		get("http://127.0.0.1/", "http://[::1]/", "http://[::1]:81/")
		set("http://b\u00fccher.example/", "a=1; domain=B\u00dcCHER.example", "b=2; domain=xn--bcher-kva.example")
		get("http://xn--bcher-kva.example/", "http://www.b\u00fccher.example/")
		set("http://\u4e16\u754c.example/", "a=1", "b=1; domain=..x")
		get("http://xn--rhqv96g.example/")
	}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c, err := r.Cookie("n")
		n := "0"
		if err == nil {
			n = c.Value
		}
		http.SetCookie(w, &http.Cookie{Name: "n", Value: n + "x", Expires: time.Now().Add(time.Hour)})
		fmt.Fprint(w, n)
	}))
	defer s.Close()
	jar, _ := cookiejar.New(nil)
	client := &http.Client{Jar: jar}
	for range 3 {
		r, err := client.Get(s.URL)
		if err != nil {
			fmt.Println(err)
			return
		}
		b := make([]byte, 10)
		n, _ := r.Body.Read(b)
		r.Body.Close()
		fmt.Println(string(b[:n]))
	}
}

// Output:
// <nil>
// http://www.host.test/: b=2
// http://www.host.test/some/path/x: a=1 c=3 f="q v" i=9 j= l=2 d=4 b=2
// https://www.host.test/some/path/y/z: a=1 c=3 e=5 f="q v" i=9 j= l=2 d=4 b=2
// http://host.test/some: d=4
// http://sub.www.host.test/some/path: c=3 i=9 d=4
// http://www.host.test:8080/some/pathology: d=4 b=2
// ftp://www.host.test/:
// http://other.test/:
// http://www.host.test./: b=2
// http://WWW.HOST.TEST/: b=2
// http://www.host.test/some/path/x: a=1 f="q v" i=9 j= l=2 d=4 b=new
// http://foo.co.uk/: a=1 b=2 c=3
// http://bar.co.uk/: a=1
// http://x.foo.co.uk/: a=1 b=2
// http://co.uk/: a=1 b=1
// http://foo.co.uk/: a=1 b=2 c=3
// http://127.0.0.1/: a=1 b=2
// http://[::1]/:
// http://[::1]:81/: a=1
// http://xn--bcher-kva.example/: a=1 b=2
// http://www.bücher.example/: b=2
// http://xn--rhqv96g.example/: a=1
// <nil>
// http://www.host.test/: b=2
// http://www.host.test/some/path/x: a=1 c=3 f="q v" j= l=2 d=4 b=2
// https://www.host.test/some/path/y/z: a=1 c=3 e=5 f="q v" j= l=2 d=4 b=2
// http://host.test/some: d=4
// http://sub.www.host.test/some/path: c=3 d=4
// http://www.host.test:8080/some/pathology: d=4 b=2
// ftp://www.host.test/:
// http://other.test/:
// http://www.host.test./: b=2
// http://WWW.HOST.TEST/: b=2
// http://www.host.test/some/path/x: a=1 f="q v" j= l=2 d=4 b=new
// http://foo.co.uk/: b=2 c=3
// http://bar.co.uk/:
// http://x.foo.co.uk/: b=2
// http://co.uk/: a=1 b=1
// http://foo.co.uk/: b=2 c=3
// http://127.0.0.1/: a=1 b=2
// http://[::1]/:
// http://[::1]:81/: a=1
// http://xn--bcher-kva.example/: a=1 b=2
// http://www.bücher.example/: b=2
// http://xn--rhqv96g.example/: a=1
// 0
// 0x
// 0xx
