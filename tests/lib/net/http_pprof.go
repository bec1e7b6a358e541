// net/http/pprof: the index, what is answered to whom, errors.
package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	_ "net/http/pprof"
	"regexp"
	"sort"
	"strings"
)

func main() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	go http.Serve(l, nil)
	get := func(method, path, body string, show bool) {
		req, _ := http.NewRequest(method, "http://"+l.Addr().String()+path, strings.NewReader(body))
		r, err := http.DefaultTransport.RoundTrip(req)
		if err != nil {
			fmt.Println(err)
			return
		}
		b, _ := io.ReadAll(r.Body)
		fmt.Println("==", method, path, r.StatusCode)
		var keys []string
		for k := range r.Header {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		for _, k := range keys {
			if k != "Date" && k != "Content-Length" {
				fmt.Println(k+":", r.Header[k])
			}
		}
		if show {
			fmt.Println(regexp.MustCompile(`<td>\d+</td>`).ReplaceAllString(string(b), "<td>N</td>"))
		} else {
			fmt.Println(len(b) > 0)
		}
	}
	get("GET", "/debug/pprof/", "", true)
	get("GET", "/debug/pprof", "", true)
	get("GET", "/debug/pprof/cmdline", "", false)
	get("GET", "/debug/pprof/nothing", "", true)
	get("GET", "/debug/pprof/nothing?seconds=1", "", true)
	get("GET", "/debug/pprof/heap?seconds=x", "", true)
	get("GET", "/debug/pprof/heap?seconds=1&debug=1", "", true)
	get("GET", "/debug/pprof/heap?seconds=-1", "", true)
	get("GET", "/debug/pprof/threadcreate?debug=1", "", false)
	get("GET", "/debug/pprof/goroutine?debug=2", "", false)
	get("GET", "/debug/pprof/goroutine", "", false)
	get("GET", "/debug/pprof/goroutineleak", "", false)
	get("GET", "/debug/pprof/heap?gc=1", "", false)
	get("GET", "/debug/pprof/heap?seconds=1", "", false)
	get("GET", "/debug/pprof/profile?seconds=1", "", false)
	get("GET", "/debug/pprof/symbol", "", true)
	get("GET", "/debug/pprof/symbol?0x1234", "", true)
	get("POST", "/debug/pprof/symbol", "0x1234+0x45", true)
	get("POST", "/debug/pprof/heap", "", true)
}

// Skip-gcstress

// Output:
// == GET /debug/pprof/ 200
// Content-Type: [text/html; charset=utf-8]
// X-Content-Type-Options: [nosniff]
// <html>
// <head>
// <title>/debug/pprof/</title>
// <style>
// .profile-name{
// 	display:inline-block;
// 	width:6rem;
// }
// </style>
// </head>
// <body>
// /debug/pprof/
// <br>
// <p>Set debug=1 as a query parameter to export in legacy text format</p>
// <br>
// Types of profiles available:
// <table>
// <thead><td>Count</td><td>Profile</td></thead>
// <tr><td>N</td><td><a href='allocs?debug=1'>allocs</a></td></tr>
// <tr><td>N</td><td><a href='block?debug=1'>block</a></td></tr>
// <tr><td>N</td><td><a href='cmdline?debug=1'>cmdline</a></td></tr>
// <tr><td>N</td><td><a href='goroutine?debug=1'>goroutine</a></td></tr>
// <tr><td>N</td><td><a href='goroutineleak?debug=1'>goroutineleak</a></td></tr>
// <tr><td>N</td><td><a href='heap?debug=1'>heap</a></td></tr>
// <tr><td>N</td><td><a href='mutex?debug=1'>mutex</a></td></tr>
// <tr><td>N</td><td><a href='profile?debug=1'>profile</a></td></tr>
// <tr><td>N</td><td><a href='symbol?debug=1'>symbol</a></td></tr>
// <tr><td>N</td><td><a href='threadcreate?debug=1'>threadcreate</a></td></tr>
// <tr><td>N</td><td><a href='trace?debug=1'>trace</a></td></tr>
// </table>
// <a href="goroutine?debug=2">full goroutine stack dump</a>
// <br>
// <p>
// Profile Descriptions:
// <ul>
// <li><div class=profile-name>allocs: </div> A sampling of all past memory allocations</li>
// <li><div class=profile-name>block: </div> Stack traces that led to blocking on synchronization primitives</li>
// <li><div class=profile-name>cmdline: </div> The command line invocation of the current program</li>
// <li><div class=profile-name>goroutine: </div> Stack traces of all current goroutines. Use debug=2 as a query parameter to export in the same format as an unrecovered panic.</li>
// <li><div class=profile-name>goroutineleak: </div> Stack traces of all leaked goroutines. Use debug=2 as a query parameter to export in the same format as an unrecovered panic.</li>
// <li><div class=profile-name>heap: </div> A sampling of memory allocations of live objects. You can specify the gc GET parameter to run GC before taking the heap sample.</li>
// <li><div class=profile-name>mutex: </div> Stack traces of holders of contended mutexes</li>
// <li><div class=profile-name>profile: </div> CPU profile. You can specify the duration in the seconds GET parameter. After you get the profile file, use the go tool pprof command to investigate the profile.</li>
// <li><div class=profile-name>symbol: </div> Maps given program counters to function names. Counters can be specified in a GET raw query or POST body, multiple counters are separated by &#39;+&#39;.</li>
// <li><div class=profile-name>threadcreate: </div> Stack traces that led to the creation of new OS threads</li>
// <li><div class=profile-name>trace: </div> A trace of execution of the current program. You can specify the duration in the seconds GET parameter. After you get the trace file, use the go tool trace command to investigate the trace.</li>
// </ul>
// </p>
// </body>
// </html>
// == GET /debug/pprof 307
// Content-Type: [text/html; charset=utf-8]
// Location: [/debug/pprof/]
// <a href="/debug/pprof/">Temporary Redirect</a>.
//
//
// == GET /debug/pprof/cmdline 200
// Content-Type: [text/plain; charset=utf-8]
// X-Content-Type-Options: [nosniff]
// true
// == GET /debug/pprof/nothing 404
// Content-Type: [text/plain; charset=utf-8]
// X-Content-Type-Options: [nosniff]
// X-Go-Pprof: [1]
// Unknown profile
//
// == GET /debug/pprof/nothing?seconds=1 404
// Content-Type: [text/plain; charset=utf-8]
// X-Content-Type-Options: [nosniff]
// X-Go-Pprof: [1]
// Unknown profile
//
// == GET /debug/pprof/heap?seconds=x 400
// Content-Type: [text/plain; charset=utf-8]
// X-Content-Type-Options: [nosniff]
// X-Go-Pprof: [1]
// invalid value for "seconds" - must be a positive integer
//
// == GET /debug/pprof/heap?seconds=1&debug=1 400
// Content-Type: [text/plain; charset=utf-8]
// X-Content-Type-Options: [nosniff]
// X-Go-Pprof: [1]
// seconds and debug params are incompatible
//
// == GET /debug/pprof/heap?seconds=-1 400
// Content-Type: [text/plain; charset=utf-8]
// X-Content-Type-Options: [nosniff]
// X-Go-Pprof: [1]
// invalid value for "seconds" - must be a positive integer
//
// == GET /debug/pprof/threadcreate?debug=1 200
// Content-Type: [text/plain; charset=utf-8]
// X-Content-Type-Options: [nosniff]
// true
// == GET /debug/pprof/goroutine?debug=2 200
// Content-Type: [text/plain; charset=utf-8]
// X-Content-Type-Options: [nosniff]
// true
// == GET /debug/pprof/goroutine 200
// Content-Disposition: [attachment; filename="goroutine"]
// Content-Type: [application/octet-stream]
// X-Content-Type-Options: [nosniff]
// true
// == GET /debug/pprof/goroutineleak 200
// Content-Disposition: [attachment; filename="goroutineleak"]
// Content-Type: [application/octet-stream]
// X-Content-Type-Options: [nosniff]
// true
// == GET /debug/pprof/heap?gc=1 200
// Content-Disposition: [attachment; filename="heap"]
// Content-Type: [application/octet-stream]
// X-Content-Type-Options: [nosniff]
// true
// == GET /debug/pprof/heap?seconds=1 200
// Content-Disposition: [attachment; filename="heap-delta"]
// Content-Type: [application/octet-stream]
// X-Content-Type-Options: [nosniff]
// true
// == GET /debug/pprof/profile?seconds=1 200
// Content-Disposition: [attachment; filename="profile"]
// Content-Type: [application/octet-stream]
// X-Content-Type-Options: [nosniff]
// true
// == GET /debug/pprof/symbol 200
// Content-Type: [text/plain; charset=utf-8]
// X-Content-Type-Options: [nosniff]
// num_symbols: 1
//
// == GET /debug/pprof/symbol?0x1234 200
// Content-Type: [text/plain; charset=utf-8]
// X-Content-Type-Options: [nosniff]
// num_symbols: 1
//
// == POST /debug/pprof/symbol 405
// Allow: [GET, HEAD]
// Content-Type: [text/plain; charset=utf-8]
// X-Content-Type-Options: [nosniff]
// Method Not Allowed
//
// == POST /debug/pprof/heap 405
// Allow: [GET, HEAD]
// Content-Type: [text/plain; charset=utf-8]
// X-Content-Type-Options: [nosniff]
// Method Not Allowed
