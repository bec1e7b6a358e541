// Requests from other sites' pages are refused.
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
)

func main() {
	c := http.NewCrossOriginProtection()
	for _, o := range []string{"https://ok.example", "ok.example", "https://", "https://a/", "https://a?x", "https://a#f", "http://a b", "null"} {
		fmt.Println(c.AddTrustedOrigin(o))
	}
	c.AddInsecureBypassPattern("POST /hook/{id}")
	c.AddInsecureBypassPattern("/tree/")
	h := c.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "served") }))
	try := func(method, path, site, origin string) {
		r := httptest.NewRequest(method, "http://here.example"+path, nil)
		if site != "" {
			r.Header.Set("Sec-Fetch-Site", site)
		}
		if origin != "" {
			r.Header.Set("Origin", origin)
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		fmt.Println(method, path, site, origin, w.Code, strings.TrimSpace(w.Body.String()), c.Check(r))
	}
	for _, method := range []string{"GET", "HEAD", "OPTIONS", "POST", "PUT", "get"} {
		for _, site := range []string{"", "same-origin", "none", "same-site", "cross-site", "what"} {
			try(method, "/", site, "")
		}
	}
	for _, origin := range []string{"http://here.example", "https://here.example", "https://ok.example", "http://ok.example", "https://bad.example", "null", "::"} {
		try("POST", "/", "", origin)
		try("POST", "/", "cross-site", origin)
	}
	for _, path := range []string{"/hook/1", "/hook/", "/hook/1/2", "/tree/x", "/tree", "/tree//x"} {
		try("POST", path, "cross-site", "https://bad.example")
	}
	c.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(418) }))
	try("POST", "/", "cross-site", "")
	c.SetDenyHandler(nil)
	try("POST", "/", "cross-site", "")
	var zero http.CrossOriginProtection
	r := httptest.NewRequest("POST", "/", nil)
	r.Header.Set("Origin", "http://x")
	fmt.Println(zero.Check(r))
}

// Output:
// <nil>
// invalid origin "ok.example": scheme is required
// invalid origin "https://": host is required
// invalid origin "https://a/": path, query, and fragment are not allowed
// invalid origin "https://a?x": path, query, and fragment are not allowed
// invalid origin "https://a#f": path, query, and fragment are not allowed
// invalid origin "http://a b": parse "http://a b": invalid character " " in host name
// invalid origin "null": scheme is required
// GET /   200 served <nil>
// GET / same-origin  200 served <nil>
// GET / none  200 served <nil>
// GET / same-site  200 served <nil>
// GET / cross-site  200 served <nil>
// GET / what  200 served <nil>
// HEAD /   200 served <nil>
// HEAD / same-origin  200 served <nil>
// HEAD / none  200 served <nil>
// HEAD / same-site  200 served <nil>
// HEAD / cross-site  200 served <nil>
// HEAD / what  200 served <nil>
// OPTIONS /   200 served <nil>
// OPTIONS / same-origin  200 served <nil>
// OPTIONS / none  200 served <nil>
// OPTIONS / same-site  200 served <nil>
// OPTIONS / cross-site  200 served <nil>
// OPTIONS / what  200 served <nil>
// POST /   200 served <nil>
// POST / same-origin  200 served <nil>
// POST / none  200 served <nil>
// POST / same-site  403 cross-origin request detected from Sec-Fetch-Site header cross-origin request detected from Sec-Fetch-Site header
// POST / cross-site  403 cross-origin request detected from Sec-Fetch-Site header cross-origin request detected from Sec-Fetch-Site header
// POST / what  403 cross-origin request detected from Sec-Fetch-Site header cross-origin request detected from Sec-Fetch-Site header
// PUT /   200 served <nil>
// PUT / same-origin  200 served <nil>
// PUT / none  200 served <nil>
// PUT / same-site  403 cross-origin request detected from Sec-Fetch-Site header cross-origin request detected from Sec-Fetch-Site header
// PUT / cross-site  403 cross-origin request detected from Sec-Fetch-Site header cross-origin request detected from Sec-Fetch-Site header
// PUT / what  403 cross-origin request detected from Sec-Fetch-Site header cross-origin request detected from Sec-Fetch-Site header
// get /   200 served <nil>
// get / same-origin  200 served <nil>
// get / none  200 served <nil>
// get / same-site  403 cross-origin request detected from Sec-Fetch-Site header cross-origin request detected from Sec-Fetch-Site header
// get / cross-site  403 cross-origin request detected from Sec-Fetch-Site header cross-origin request detected from Sec-Fetch-Site header
// get / what  403 cross-origin request detected from Sec-Fetch-Site header cross-origin request detected from Sec-Fetch-Site header
// POST /  http://here.example 200 served <nil>
// POST / cross-site http://here.example 403 cross-origin request detected from Sec-Fetch-Site header cross-origin request detected from Sec-Fetch-Site header
// POST /  https://here.example 200 served <nil>
// POST / cross-site https://here.example 403 cross-origin request detected from Sec-Fetch-Site header cross-origin request detected from Sec-Fetch-Site header
// POST /  https://ok.example 200 served <nil>
// POST / cross-site https://ok.example 200 served <nil>
// POST /  http://ok.example 403 cross-origin request detected, and/or browser is out of date: Sec-Fetch-Site is missing, and Origin does not match Host cross-origin request detected, and/or browser is out of date: Sec-Fetch-Site is missing, and Origin does not match Host
// POST / cross-site http://ok.example 403 cross-origin request detected from Sec-Fetch-Site header cross-origin request detected from Sec-Fetch-Site header
// POST /  https://bad.example 403 cross-origin request detected, and/or browser is out of date: Sec-Fetch-Site is missing, and Origin does not match Host cross-origin request detected, and/or browser is out of date: Sec-Fetch-Site is missing, and Origin does not match Host
// POST / cross-site https://bad.example 403 cross-origin request detected from Sec-Fetch-Site header cross-origin request detected from Sec-Fetch-Site header
// POST /  null 403 cross-origin request detected, and/or browser is out of date: Sec-Fetch-Site is missing, and Origin does not match Host cross-origin request detected, and/or browser is out of date: Sec-Fetch-Site is missing, and Origin does not match Host
// POST / cross-site null 403 cross-origin request detected from Sec-Fetch-Site header cross-origin request detected from Sec-Fetch-Site header
// POST /  :: 403 cross-origin request detected, and/or browser is out of date: Sec-Fetch-Site is missing, and Origin does not match Host cross-origin request detected, and/or browser is out of date: Sec-Fetch-Site is missing, and Origin does not match Host
// POST / cross-site :: 403 cross-origin request detected from Sec-Fetch-Site header cross-origin request detected from Sec-Fetch-Site header
// POST /hook/1 cross-site https://bad.example 200 served <nil>
// POST /hook/ cross-site https://bad.example 403 cross-origin request detected from Sec-Fetch-Site header cross-origin request detected from Sec-Fetch-Site header
// POST /hook/1/2 cross-site https://bad.example 403 cross-origin request detected from Sec-Fetch-Site header cross-origin request detected from Sec-Fetch-Site header
// POST /tree/x cross-site https://bad.example 200 served <nil>
// POST /tree cross-site https://bad.example 403 cross-origin request detected from Sec-Fetch-Site header cross-origin request detected from Sec-Fetch-Site header
// POST /tree//x cross-site https://bad.example 403 cross-origin request detected from Sec-Fetch-Site header cross-origin request detected from Sec-Fetch-Site header
// POST / cross-site  418  cross-origin request detected from Sec-Fetch-Site header
// POST / cross-site  403 cross-origin request detected from Sec-Fetch-Site header cross-origin request detected from Sec-Fetch-Site header
// cross-origin request detected, and/or browser is out of date: Sec-Fetch-Site is missing, and Origin does not match Host
