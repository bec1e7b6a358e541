// Package pprof serves the profiles of the program, beneath /debug/pprof/.
package pprof

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"html"
	"internal/deltaprofile"
	"io"
	"net/http"
	"net/url"
	"os"
	"runtime"
	"runtime/pprof"
	"runtime/trace"
	"slices"
	"strconv"
	"strings"
	"time"
)

func init() {
	method := "GET "
	for setting := range strings.SplitSeq(os.Getenv("GODEBUG"), ",") {
		if setting == "httpmuxgo121=1" {
			method = ""
		}
	}
	http.HandleFunc(method+"/debug/pprof/", Index)
	http.HandleFunc(method+"/debug/pprof/cmdline", Cmdline)
	http.HandleFunc(method+"/debug/pprof/profile", Profile)
	http.HandleFunc(method+"/debug/pprof/symbol", Symbol)
	http.HandleFunc(method+"/debug/pprof/trace", Trace)
}

const (
	text   = "text/plain; charset=utf-8"
	binary = "application/octet-stream"
)

// content says what follows, which nobody is to guess.
func content(w http.ResponseWriter, kind string) {
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Content-Type", kind)
}

// file says that a file of that name follows.
func file(w http.ResponseWriter, name string) {
	content(w, binary)
	w.Header().Set("Content-Disposition", `attachment; filename="`+name+`"`)
}

// fail answers with what is wrong.
func fail(w http.ResponseWriter, status int, why string) {
	content(w, text)
	w.Header().Set("X-Go-Pprof", "1")
	w.Header().Del("Content-Disposition")
	w.WriteHeader(status)
	fmt.Fprintln(w, why)
}

// last gives the answer so much more time than the server gives all.
func last(w http.ResponseWriter, r *http.Request, d time.Duration) {
	if s, ok := r.Context().Value(http.ServerContextKey).(*http.Server); ok && s.WriteTimeout > 0 {
		http.NewResponseController(w).SetWriteDeadline(time.Now().Add(s.WriteTimeout + d))
	}
}

// sleep waits, but no longer than the client.
func sleep(r *http.Request, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-r.Context().Done():
		return r.Context().Err()
	}
}

// Cmdline answers with the program's arguments, between zero bytes.
func Cmdline(w http.ResponseWriter, r *http.Request) {
	content(w, text)
	io.WriteString(w, strings.Join(os.Args, "\x00"))
}

// Profile answers with the CPU profile of the next seconds, 30 if they are not given.
func Profile(w http.ResponseWriter, r *http.Request) {
	seconds, err := strconv.ParseInt(r.FormValue("seconds"), 10, 64)
	if err != nil || seconds <= 0 {
		seconds = 30
	}
	d := time.Duration(seconds) * time.Second
	last(w, r, d)
	file(w, "profile")
	if err := pprof.StartCPUProfile(w); err != nil {
		fail(w, http.StatusInternalServerError, "Could not enable CPU profiling: "+err.Error())
		return
	}
	sleep(r, d)
	pprof.StopCPUProfile()
}

// Trace answers with the execution trace of the next seconds, one if they are not given.
func Trace(w http.ResponseWriter, r *http.Request) {
	seconds, err := strconv.ParseFloat(r.FormValue("seconds"), 64)
	if err != nil || seconds <= 0 {
		seconds = 1
	}
	d := time.Duration(seconds * float64(time.Second))
	last(w, r, d)
	file(w, "trace")
	if err := trace.Start(w); err != nil {
		fail(w, http.StatusInternalServerError, "Could not enable tracing: "+err.Error())
		return
	}
	sleep(r, d)
	trace.Stop()
}

// Symbol answers with the functions around the addresses in the query or in the body.
func Symbol(w http.ResponseWriter, r *http.Request) {
	content(w, text)
	var from io.Reader = strings.NewReader(r.URL.RawQuery)
	if r.Method == "POST" {
		from = r.Body
	}
	// All of the body is to be read before an answer is written.
	var out bytes.Buffer
	out.WriteString("num_symbols: 1\n")
	for words := bufio.NewReader(from); ; {
		word, err := words.ReadSlice('+')
		pc, _ := strconv.ParseUint(strings.TrimSuffix(string(word), "+"), 0, 64)
		if f := runtime.FuncForPC(uintptr(pc)); pc != 0 && f != nil {
			fmt.Fprintf(&out, "%#x %s\n", pc, f.Name())
		}
		if err == io.EOF {
			break
		}
		if err != nil {
			fmt.Fprintf(&out, "reading request: %v\n", err)
			break
		}
	}
	w.Write(out.Bytes())
}

// Handler returns a handler that answers with the profile of that name.
func Handler(name string) http.Handler { return handler(name) }

type handler string

func (name handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p := pprof.Lookup(string(name))
	if p == nil {
		fail(w, http.StatusNotFound, "Unknown profile")
		return
	}
	if seconds := r.FormValue("seconds"); seconds != "" {
		name.delta(w, r, seconds)
		return
	}
	if gc, _ := strconv.Atoi(r.FormValue("gc")); name == "heap" && gc > 0 {
		runtime.GC()
	}
	debug, _ := strconv.Atoi(r.FormValue("debug"))
	if debug != 0 {
		content(w, text)
	} else {
		file(w, string(name))
	}
	p.WriteTo(w, debug)
}

// delta answers with what the profile gains in the next seconds.
func (name handler) delta(w http.ResponseWriter, r *http.Request, seconds string) {
	n, err := strconv.ParseInt(seconds, 10, 64)
	if err != nil || n <= 0 {
		fail(w, http.StatusBadRequest, `invalid value for "seconds" - must be a positive integer`)
		return
	}
	if descriptions[string(name)] == "" {
		fail(w, http.StatusBadRequest, `"seconds" parameter is not supported for this profile type`)
		return
	}
	d := time.Duration(n) * time.Second
	last(w, r, d)
	if debug, _ := strconv.Atoi(r.FormValue("debug")); debug != 0 {
		fail(w, http.StatusBadRequest, "seconds and debug params are incompatible")
		return
	}
	end := deltaprofile.Begin(string(name))
	if err := sleep(r, d); err != nil {
		status := http.StatusInternalServerError
		if err == context.DeadlineExceeded {
			status = http.StatusRequestTimeout
		}
		fail(w, status, err.Error())
		return
	}
	file(w, string(name)+"-delta")
	end(w)
}

// descriptions are of the runtime's profiles and the other things that are served.
var descriptions = map[string]string{
	"allocs":        "A sampling of all past memory allocations",
	"block":         "Stack traces that led to blocking on synchronization primitives",
	"cmdline":       "The command line invocation of the current program",
	"goroutine":     "Stack traces of all current goroutines. Use debug=2 as a query parameter to export in the same format as an unrecovered panic.",
	"goroutineleak": "Stack traces of all leaked goroutines. Use debug=2 as a query parameter to export in the same format as an unrecovered panic.",
	"heap":          "A sampling of memory allocations of live objects. You can specify the gc GET parameter to run GC before taking the heap sample.",
	"mutex":         "Stack traces of holders of contended mutexes",
	"profile":       "CPU profile. You can specify the duration in the seconds GET parameter. After you get the profile file, use the go tool pprof command to investigate the profile.",
	"symbol":        "Maps given program counters to function names. Counters can be specified in a GET raw query or POST body, multiple counters are separated by '+'.",
	"threadcreate":  "Stack traces that led to the creation of new OS threads",
	"trace":         "A trace of execution of the current program. You can specify the duration in the seconds GET parameter. After you get the trace file, use the go tool trace command to investigate the trace.",
}

// Index answers with the profile that the path names, or a page that lists all.
func Index(w http.ResponseWriter, r *http.Request) {
	if name, ok := strings.CutPrefix(r.URL.Path, "/debug/pprof/"); ok && name != "" {
		handler(name).ServeHTTP(w, r)
		return
	}
	content(w, "text/html; charset=utf-8")
	counts := map[string]int{}
	for _, p := range pprof.Profiles() {
		counts[p.Name()] = p.Count()
	}
	for _, name := range []string{"cmdline", "profile", "symbol", "trace"} {
		counts[name] = 0
	}
	names := make([]string, 0, len(counts))
	for name := range counts {
		names = append(names, name)
	}
	slices.Sort(names)
	var page bytes.Buffer
	page.WriteString(head)
	for _, name := range names {
		link := &url.URL{Path: name, RawQuery: "debug=1"}
		fmt.Fprintf(&page, "<tr><td>%d</td><td><a href='%s'>%s</a></td></tr>\n",
			counts[name], link, html.EscapeString(name))
	}
	page.WriteString(middle)
	for _, name := range names {
		fmt.Fprintf(&page, "<li><div class=profile-name>%s: </div> %s</li>\n",
			html.EscapeString(name), html.EscapeString(descriptions[name]))
	}
	page.WriteString(foot)
	w.Write(page.Bytes())
}

// The page around its lists.
const (
	head = `<html>
<head>
<title>/debug/pprof/</title>
<style>
.profile-name{
	display:inline-block;
	width:6rem;
}
</style>
</head>
<body>
/debug/pprof/
<br>
<p>Set debug=1 as a query parameter to export in legacy text format</p>
<br>
Types of profiles available:
<table>
<thead><td>Count</td><td>Profile</td></thead>
`
	middle = `</table>
<a href="goroutine?debug=2">full goroutine stack dump</a>
<br>
<p>
Profile Descriptions:
<ul>
`
	foot = `</ul>
</p>
</body>
</html>`
)
