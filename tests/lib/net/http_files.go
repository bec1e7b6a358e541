// Files, folders, ranges and preconditions as http serves them.
package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"time"
)

func main() {
	dir, _ := os.MkdirTemp("", "fs")
	defer os.RemoveAll(dir)
	os.MkdirAll(filepath.Join(dir, "sub", "deep"), 0o755)
	os.MkdirAll(filepath.Join(dir, "with"), 0o755)
	when := time.Date(2020, 1, 2, 3, 4, 5, 0, time.UTC)
	for name, text := range map[string]string{"a.txt": "hello file", "b&c.html": "<p>", "sub/x": "0123456789", "with/index.html": "<html>index", "e": ""} {
		p := filepath.Join(dir, name)
		os.WriteFile(p, []byte(text), 0o644)
		os.Chtimes(p, when, when)
	}
	h := http.FileServer(http.Dir(dir))
	h2 := http.FileServerFS(os.DirFS(dir))
	get := func(h http.Handler, method, target string, headers ...string) {
		r := httptest.NewRequest(method, target, nil)
		for i := 0; i+1 < len(headers); i += 2 {
			r.Header.Set(headers[i], headers[i+1])
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		res := w.Result()
		b, _ := io.ReadAll(res.Body)
		if strings.HasSuffix(target, "/") {
			res.Header.Del("Last-Modified")
		}
		if strings.HasPrefix(res.Header.Get("Content-Type"), "multipart") {
			bound := strings.TrimPrefix(res.Header.Get("Content-Type"), "multipart/byteranges; boundary=")
			b = []byte(strings.ReplaceAll(string(b), bound, "B"))
			res.Header.Set("Content-Type", "multipart")
			fmt.Println(len(bound))
		}
		fmt.Printf("%s %s %v: %d %v %q\n", method, target, headers, res.StatusCode, res.Header, b)
	}
	for _, h := range []http.Handler{h, h2} {
		get(h, "GET", "/")
		get(h, "GET", "/a.txt")
		get(h, "HEAD", "/a.txt")
		get(h, "GET", "/a.txt/")
		get(h, "GET", "/sub")
		get(h, "GET", "/sub/")
		get(h, "GET", "/sub/x")
		get(h, "GET", "/with/")
		get(h, "GET", "/with/index.html")
		get(h, "GET", "/nosuch")
		get(h, "GET", "/a.txt/x")
		get(h, "GET", "/../a.txt")
		get(h, "GET", "/e")
	}
	for _, r := range []string{"bytes=0-3", "bytes=-3", "bytes=4-", "bytes=20-", "bytes=x", "bytes=0-1,3-4", "bytes=5-2", "items=0-1", "bytes=0-100", "bytes=0-9,0-9"} {
		get(h, "GET", "/sub/x", "Range", r)
	}
	get(h, "GET", "/sub/x", "If-Modified-Since", when.Format(http.TimeFormat))
	get(h, "GET", "/sub/x", "If-Modified-Since", when.Add(-time.Hour).Format(http.TimeFormat))
	get(h, "GET", "/sub/x", "If-Unmodified-Since", when.Add(-time.Hour).Format(http.TimeFormat))
	get(h, "GET", "/sub/x", "Range", "bytes=0-1", "If-Range", when.Format(http.TimeFormat))
	get(h, "GET", "/sub/x", "Range", "bytes=0-1", "If-Range", `"tag"`)
	tagged := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Etag", `"v1"`)
		http.ServeContent(w, r, "n.json", time.Time{}, strings.NewReader(`{"a":1}`))
	})
	get(tagged, "GET", "/")
	get(tagged, "GET", "/x", "If-None-Match", `"v0", W/"v1"`)
	get(tagged, "GET", "/x", "If-Match", `"v2"`)
	get(tagged, "PUT", "/x", "If-None-Match", `*`)
	get(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { http.ServeFile(w, r, filepath.Join(dir, "a.txt")) }), "GET", "/any")
	get(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { http.ServeFile(w, r, filepath.Join(dir, "nosuch")) }), "GET", "/any")
	t := &http.Transport{}
	t.RegisterProtocol("file", http.NewFileTransport(http.Dir(dir)))
	res, err := (&http.Client{Transport: t}).Get("file:///a.txt")
	b, _ := io.ReadAll(res.Body)
	fmt.Println(res.Status, string(b), err)
}

// Output:
// GET / []: 200 map[Content-Type:[text/html; charset=utf-8]] "<!doctype html>\n<meta name=\"viewport\" content=\"width=device-width\">\n<pre>\n<a href=\"a.txt\">a.txt</a>\n<a href=\"b&c.html\">b&amp;c.html</a>\n<a href=\"e\">e</a>\n<a href=\"sub/\">sub/</a>\n<a href=\"with/\">with/</a>\n</pre>\n"
// GET /a.txt []: 200 map[Accept-Ranges:[bytes] Content-Length:[10] Content-Type:[text/plain; charset=utf-8] Last-Modified:[Thu, 02 Jan 2020 03:04:05 GMT]] "hello file"
// HEAD /a.txt []: 200 map[Accept-Ranges:[bytes] Content-Length:[10] Content-Type:[text/plain; charset=utf-8] Last-Modified:[Thu, 02 Jan 2020 03:04:05 GMT]] ""
// GET /a.txt/ []: 301 map[Location:[../a.txt]] ""
// GET /sub []: 301 map[Location:[sub/]] ""
// GET /sub/ []: 200 map[Content-Type:[text/html; charset=utf-8]] "<!doctype html>\n<meta name=\"viewport\" content=\"width=device-width\">\n<pre>\n<a href=\"deep/\">deep/</a>\n<a href=\"x\">x</a>\n</pre>\n"
// GET /sub/x []: 200 map[Accept-Ranges:[bytes] Content-Length:[10] Content-Type:[text/plain; charset=utf-8] Last-Modified:[Thu, 02 Jan 2020 03:04:05 GMT]] "0123456789"
// GET /with/ []: 200 map[Accept-Ranges:[bytes] Content-Length:[11] Content-Type:[text/html; charset=utf-8]] "<html>index"
// GET /with/index.html []: 301 map[Location:[./]] ""
// GET /nosuch []: 404 map[Content-Type:[text/plain; charset=utf-8] X-Content-Type-Options:[nosniff]] "404 page not found\n"
// GET /a.txt/x []: 404 map[Content-Type:[text/plain; charset=utf-8] X-Content-Type-Options:[nosniff]] "404 page not found\n"
// GET /../a.txt []: 200 map[Accept-Ranges:[bytes] Content-Length:[10] Content-Type:[text/plain; charset=utf-8] Last-Modified:[Thu, 02 Jan 2020 03:04:05 GMT]] "hello file"
// GET /e []: 200 map[Accept-Ranges:[bytes] Content-Length:[0] Content-Type:[text/plain; charset=utf-8] Last-Modified:[Thu, 02 Jan 2020 03:04:05 GMT]] ""
// GET / []: 200 map[Content-Type:[text/html; charset=utf-8]] "<!doctype html>\n<meta name=\"viewport\" content=\"width=device-width\">\n<pre>\n<a href=\"a.txt\">a.txt</a>\n<a href=\"b&c.html\">b&amp;c.html</a>\n<a href=\"e\">e</a>\n<a href=\"sub/\">sub/</a>\n<a href=\"with/\">with/</a>\n</pre>\n"
// GET /a.txt []: 200 map[Accept-Ranges:[bytes] Content-Length:[10] Content-Type:[text/plain; charset=utf-8] Last-Modified:[Thu, 02 Jan 2020 03:04:05 GMT]] "hello file"
// HEAD /a.txt []: 200 map[Accept-Ranges:[bytes] Content-Length:[10] Content-Type:[text/plain; charset=utf-8] Last-Modified:[Thu, 02 Jan 2020 03:04:05 GMT]] ""
// GET /a.txt/ []: 301 map[Location:[../a.txt]] ""
// GET /sub []: 301 map[Location:[sub/]] ""
// GET /sub/ []: 200 map[Content-Type:[text/html; charset=utf-8]] "<!doctype html>\n<meta name=\"viewport\" content=\"width=device-width\">\n<pre>\n<a href=\"deep/\">deep/</a>\n<a href=\"x\">x</a>\n</pre>\n"
// GET /sub/x []: 200 map[Accept-Ranges:[bytes] Content-Length:[10] Content-Type:[text/plain; charset=utf-8] Last-Modified:[Thu, 02 Jan 2020 03:04:05 GMT]] "0123456789"
// GET /with/ []: 200 map[Accept-Ranges:[bytes] Content-Length:[11] Content-Type:[text/html; charset=utf-8]] "<html>index"
// GET /with/index.html []: 301 map[Location:[./]] ""
// GET /nosuch []: 404 map[Content-Type:[text/plain; charset=utf-8] X-Content-Type-Options:[nosniff]] "404 page not found\n"
// GET /a.txt/x []: 404 map[Content-Type:[text/plain; charset=utf-8] X-Content-Type-Options:[nosniff]] "404 page not found\n"
// GET /../a.txt []: 200 map[Accept-Ranges:[bytes] Content-Length:[10] Content-Type:[text/plain; charset=utf-8] Last-Modified:[Thu, 02 Jan 2020 03:04:05 GMT]] "hello file"
// GET /e []: 200 map[Accept-Ranges:[bytes] Content-Length:[0] Content-Type:[text/plain; charset=utf-8] Last-Modified:[Thu, 02 Jan 2020 03:04:05 GMT]] ""
// GET /sub/x [Range bytes=0-3]: 206 map[Accept-Ranges:[bytes] Content-Length:[4] Content-Range:[bytes 0-3/10] Content-Type:[text/plain; charset=utf-8] Last-Modified:[Thu, 02 Jan 2020 03:04:05 GMT]] "0123"
// GET /sub/x [Range bytes=-3]: 206 map[Accept-Ranges:[bytes] Content-Length:[3] Content-Range:[bytes 7-9/10] Content-Type:[text/plain; charset=utf-8] Last-Modified:[Thu, 02 Jan 2020 03:04:05 GMT]] "789"
// GET /sub/x [Range bytes=4-]: 206 map[Accept-Ranges:[bytes] Content-Length:[6] Content-Range:[bytes 4-9/10] Content-Type:[text/plain; charset=utf-8] Last-Modified:[Thu, 02 Jan 2020 03:04:05 GMT]] "456789"
// GET /sub/x [Range bytes=20-]: 416 map[Content-Range:[bytes */10] Content-Type:[text/plain; charset=utf-8] X-Content-Type-Options:[nosniff]] "invalid range: failed to overlap\n"
// GET /sub/x [Range bytes=x]: 416 map[Content-Type:[text/plain; charset=utf-8] X-Content-Type-Options:[nosniff]] "invalid range\n"
// 60
// GET /sub/x [Range bytes=0-1,3-4]: 206 map[Accept-Ranges:[bytes] Content-Length:[346] Content-Type:[multipart] Last-Modified:[Thu, 02 Jan 2020 03:04:05 GMT]] "--B\r\nContent-Range: bytes 0-1/10\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n01\r\n--B\r\nContent-Range: bytes 3-4/10\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n34\r\n--B--\r\n"
// GET /sub/x [Range bytes=5-2]: 416 map[Content-Type:[text/plain; charset=utf-8] X-Content-Type-Options:[nosniff]] "invalid range\n"
// GET /sub/x [Range items=0-1]: 416 map[Content-Type:[text/plain; charset=utf-8] X-Content-Type-Options:[nosniff]] "invalid range\n"
// GET /sub/x [Range bytes=0-100]: 206 map[Accept-Ranges:[bytes] Content-Length:[10] Content-Range:[bytes 0-9/10] Content-Type:[text/plain; charset=utf-8] Last-Modified:[Thu, 02 Jan 2020 03:04:05 GMT]] "0123456789"
// GET /sub/x [Range bytes=0-9,0-9]: 200 map[Accept-Ranges:[bytes] Content-Length:[10] Content-Type:[text/plain; charset=utf-8] Last-Modified:[Thu, 02 Jan 2020 03:04:05 GMT]] "0123456789"
// GET /sub/x [If-Modified-Since Thu, 02 Jan 2020 03:04:05 GMT]: 304 map[Last-Modified:[Thu, 02 Jan 2020 03:04:05 GMT]] ""
// GET /sub/x [If-Modified-Since Thu, 02 Jan 2020 02:04:05 GMT]: 200 map[Accept-Ranges:[bytes] Content-Length:[10] Content-Type:[text/plain; charset=utf-8] Last-Modified:[Thu, 02 Jan 2020 03:04:05 GMT]] "0123456789"
// GET /sub/x [If-Unmodified-Since Thu, 02 Jan 2020 02:04:05 GMT]: 412 map[Last-Modified:[Thu, 02 Jan 2020 03:04:05 GMT]] ""
// GET /sub/x [Range bytes=0-1 If-Range Thu, 02 Jan 2020 03:04:05 GMT]: 206 map[Accept-Ranges:[bytes] Content-Length:[2] Content-Range:[bytes 0-1/10] Content-Type:[text/plain; charset=utf-8] Last-Modified:[Thu, 02 Jan 2020 03:04:05 GMT]] "01"
// GET /sub/x [Range bytes=0-1 If-Range "tag"]: 200 map[Accept-Ranges:[bytes] Content-Length:[10] Content-Type:[text/plain; charset=utf-8] Last-Modified:[Thu, 02 Jan 2020 03:04:05 GMT]] "0123456789"
// GET / []: 200 map[Accept-Ranges:[bytes] Content-Length:[7] Content-Type:[application/json] Etag:["v1"]] "{\"a\":1}"
// GET /x [If-None-Match "v0", W/"v1"]: 304 map[Etag:["v1"]] ""
// GET /x [If-Match "v2"]: 412 map[Etag:["v1"]] ""
// PUT /x [If-None-Match *]: 412 map[Etag:["v1"]] ""
// GET /any []: 200 map[Accept-Ranges:[bytes] Content-Length:[10] Content-Type:[text/plain; charset=utf-8] Last-Modified:[Thu, 02 Jan 2020 03:04:05 GMT]] "hello file"
// GET /any []: 404 map[Content-Type:[text/plain; charset=utf-8] X-Content-Type-Options:[nosniff]] "404 page not found\n"
// 200 OK hello file <nil>
