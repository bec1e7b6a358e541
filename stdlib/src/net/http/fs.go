package http

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"math/rand/v2"
	"mime"
	"net/textproto"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

// File is a file of a FileSystem.
type File interface {
	io.Closer
	io.Reader
	io.Seeker
	Readdir(count int) ([]fs.FileInfo, error)
	Stat() (fs.FileInfo, error)
}

// FileSystem has files by names that begin with a slash.
type FileSystem interface {
	Open(name string) (File, error)
}

// Dir is a folder as a FileSystem.
type Dir string

// Open opens a file below the folder.
func (d Dir) Open(name string) (File, error) {
	p := path.Clean("/" + name)[1:]
	if p == "" {
		p = "."
	}
	if strings.ContainsRune(p, 0) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	dir := string(d)
	if dir == "" {
		dir = "."
	}
	full := filepath.Join(dir, p)
	f, err := os.Open(full)
	if err != nil {
		return nil, asNotExist(err, full, os.Stat)
	}
	return f, nil
}

// asNotExist makes the error for a name below a file that of a missing one.
func asNotExist(err error, name string, stat func(string) (fs.FileInfo, error)) error {
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrPermission) {
		return err
	}
	parts := strings.Split(name, "/")
	for i := range parts {
		if parts[i] == "" {
			continue
		}
		info, e := stat(strings.Join(parts[:i+1], "/"))
		if e != nil {
			return err
		}
		if !info.IsDir() {
			return fs.ErrNotExist
		}
	}
	return err
}

// FS makes a FileSystem of an fs.FS.
func FS(fsys fs.FS) FileSystem { return ioFS{fsys} }

type ioFS struct{ fsys fs.FS }

type ioFile struct{ f fs.File }

func (f ioFS) Open(name string) (File, error) {
	if name == "/" {
		name = "."
	} else {
		name = strings.TrimPrefix(name, "/")
	}
	file, err := f.fsys.Open(name)
	if err != nil {
		return nil, asNotExist(err, name, func(p string) (fs.FileInfo, error) { return fs.Stat(f.fsys, p) })
	}
	return ioFile{file}, nil
}

func (f ioFile) Close() error               { return f.f.Close() }
func (f ioFile) Read(b []byte) (int, error) { return f.f.Read(b) }
func (f ioFile) Stat() (fs.FileInfo, error) { return f.f.Stat() }

func (f ioFile) Seek(offset int64, whence int) (int64, error) {
	s, ok := f.f.(io.Seeker)
	if !ok {
		return 0, errors.New("io.File missing Seek method")
	}
	return s.Seek(offset, whence)
}

func (f ioFile) Readdir(count int) ([]fs.FileInfo, error) {
	d, ok := f.f.(fs.ReadDirFile)
	if !ok {
		return nil, errors.New("io.File directory missing ReadDir method")
	}
	var list []fs.FileInfo
	for {
		entries, err := d.ReadDir(count - len(list))
		for _, e := range entries {
			if info, err := e.Info(); err == nil {
				list = append(list, info)
			}
		}
		if err != nil || count < 0 || len(list) >= count {
			return list, err
		}
	}
}

// ServeContent answers with content, or the part of it that is asked for, or
// that it has not changed.
func ServeContent(w ResponseWriter, req *Request, name string, modtime time.Time, content io.ReadSeeker) {
	size := func() (int64, error) {
		n, err := content.Seek(0, io.SeekEnd)
		if err != nil {
			return 0, errors.New("seeker can't seek")
		}
		if _, err = content.Seek(0, io.SeekStart); err != nil {
			return 0, errors.New("seeker can't seek")
		}
		return n, nil
	}
	serveContent(w, req, name, modtime, size, content)
}

func serveError(w ResponseWriter, text string, code int) {
	h := w.Header()
	for _, k := range []string{"Cache-Control", "Content-Encoding", "Etag", "Last-Modified"} {
		h.Del(k)
	}
	Error(w, text, code)
}

func serveContent(w ResponseWriter, r *Request, name string, modtime time.Time, size func() (int64, error), content io.ReadSeeker) {
	if known(modtime) {
		w.Header().Set("Last-Modified", modtime.UTC().Format(TimeFormat))
	}
	done, ranges := preconditions(w, r, modtime)
	if done {
		return
	}
	code := StatusOK
	types, has := w.Header()["Content-Type"]
	typ := ""
	if !has {
		if typ = mime.TypeByExtension(filepath.Ext(name)); typ == "" {
			var buf [sniffLen]byte
			n, _ := io.ReadFull(content, buf[:])
			typ = DetectContentType(buf[:n])
			if _, err := content.Seek(0, io.SeekStart); err != nil {
				serveError(w, "seeker can't seek", StatusInternalServerError)
				return
			}
		}
		w.Header().Set("Content-Type", typ)
	} else if len(types) > 0 {
		typ = types[0]
	}
	n, err := size()
	if err != nil {
		serveError(w, err.Error(), StatusInternalServerError)
		return
	}
	if n < 0 {
		serveError(w, "negative content size computed", StatusInternalServerError)
		return
	}
	send, from := n, io.Reader(content)
	parts, err := parseRange(ranges, n)
	switch err {
	case nil:
	case errNoOverlap:
		if n == 0 {
			// Some ask for the first bytes of what is empty.
			parts = nil
			break
		}
		w.Header().Set("Content-Range", fmt.Sprintf("bytes */%d", n))
		fallthrough
	default:
		serveError(w, err.Error(), StatusRequestedRangeNotSatisfiable)
		return
	}
	sum := int64(0)
	for _, p := range parts {
		sum += p.length
	}
	if sum > n {
		// More than all: that is an attack, or a mistake.
		parts = nil
	}
	switch {
	case len(parts) == 1:
		p := parts[0]
		if _, err := content.Seek(p.start, io.SeekStart); err != nil {
			serveError(w, err.Error(), StatusRequestedRangeNotSatisfiable)
			return
		}
		send = p.length
		code = StatusPartialContent
		w.Header().Set("Content-Range", p.header(n))
	case len(parts) > 1:
		code = StatusPartialContent
		boundary := newBoundary()
		var heads []string
		send = 0
		for i, p := range parts {
			head := "--" + boundary + "\r\n"
			if i > 0 {
				head = "\r\n" + head
			}
			head += "Content-Range: " + p.header(n) + "\r\nContent-Type: " + typ + "\r\n\r\n"
			heads = append(heads, head)
			send += int64(len(head)) + p.length
		}
		tail := "\r\n--" + boundary + "--\r\n"
		send += int64(len(tail))
		w.Header().Set("Content-Type", "multipart/byteranges; boundary="+boundary)
		pr, pw := io.Pipe()
		defer pr.Close()
		from = pr
		go func() {
			for i, p := range parts {
				io.WriteString(pw, heads[i])
				if _, err := content.Seek(p.start, io.SeekStart); err != nil {
					pw.CloseWithError(err)
					return
				}
				if _, err := io.CopyN(pw, content, p.length); err != nil {
					pw.CloseWithError(err)
					return
				}
			}
			io.WriteString(pw, tail)
			pw.Close()
		}()
	}
	w.Header().Set("Accept-Ranges", "bytes")
	if len(parts) > 0 || w.Header().Get("Content-Encoding") == "" {
		w.Header().Set("Content-Length", strconv.FormatInt(send, 10))
	}
	w.WriteHeader(code)
	if r.Method != "HEAD" {
		io.CopyN(w, from, send)
	}
}

func newBoundary() string {
	b := make([]byte, 30)
	for i := range b {
		b[i] = byte(rand.Uint32())
	}
	return fmt.Sprintf("%x", b)
}

// known reports whether a time of change is one.
func known(t time.Time) bool { return !t.IsZero() && !t.Equal(time.Unix(0, 0)) }

// scanTag takes an entity tag off s.
func scanTag(s string) (tag, rest string) {
	s = textproto.TrimString(s)
	start := 0
	if strings.HasPrefix(s, "W/") {
		start = 2
	}
	if len(s[start:]) < 2 || s[start] != '"' {
		return "", ""
	}
	for i := start + 1; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"':
			return s[:i+1], s[i+1:]
		case c == 0x21 || c >= 0x23 && c <= 0x7e || c >= 0x80:
		default:
			return "", ""
		}
	}
	return "", ""
}

// anyTag reports whether a list of tags has one that same says is the same.
func anyTag(list, etag string, same func(a, b string) bool) bool {
	for {
		list = textproto.TrimString(list)
		if list == "" {
			return false
		}
		switch list[0] {
		case ',':
			list = list[1:]
			continue
		case '*':
			return true
		}
		tag, rest := scanTag(list)
		if tag == "" {
			return false
		}
		if same(tag, etag) {
			return true
		}
		list = rest
	}
}

func strong(a, b string) bool { return a == b && a != "" && a[0] == '"' }
func weak(a, b string) bool   { return strings.TrimPrefix(a, "W/") == strings.TrimPrefix(b, "W/") }

// since reports whether modtime is after the header's time; ok: there is one.
func since(header string, modtime time.Time) (after, ok bool) {
	if header == "" || !known(modtime) {
		return false, false
	}
	t, err := ParseTime(header)
	if err != nil {
		return false, false
	}
	return modtime.Truncate(time.Second).After(t), true
}

// preconditions answers if what the request wants does not hold; ranges is what
// parts it asks for.
func preconditions(w ResponseWriter, r *Request, modtime time.Time) (done bool, ranges string) {
	etag := w.Header().Get("Etag")
	failed := false
	if list := r.Header.Get("If-Match"); list != "" {
		failed = !anyTag(list, etag, strong)
	} else if after, ok := since(r.Header.Get("If-Unmodified-Since"), modtime); ok {
		failed = after
	}
	if failed {
		w.WriteHeader(StatusPreconditionFailed)
		return true, ""
	}
	get := r.Method == "GET" || r.Method == "HEAD"
	if list := r.Header.Get("If-None-Match"); list != "" {
		if anyTag(list, etag, weak) {
			if get {
				notModified(w)
			} else {
				w.WriteHeader(StatusPreconditionFailed)
			}
			return true, ""
		}
	} else if after, ok := since(r.Header.Get("If-Modified-Since"), modtime); ok && get && !after {
		notModified(w)
		return true, ""
	}
	ranges = r.Header.Get("Range")
	if v := r.Header.Get("If-Range"); ranges != "" && get && v != "" {
		if tag, _ := scanTag(v); tag != "" {
			if !strong(tag, etag) {
				ranges = ""
			}
		} else if t, err := ParseTime(v); err != nil || !known(modtime) || t.Unix() != modtime.Unix() {
			ranges = ""
		}
	}
	return false, ranges
}

func notModified(w ResponseWriter) {
	h := w.Header()
	delete(h, "Content-Type")
	delete(h, "Content-Length")
	delete(h, "Content-Encoding")
	if h.Get("Etag") != "" {
		delete(h, "Last-Modified")
	}
	w.WriteHeader(StatusNotModified)
}

type httpRange struct{ start, length int64 }

func (r httpRange) header(size int64) string {
	return fmt.Sprintf("bytes %d-%d/%d", r.start, r.start+r.length-1, size)
}

var errNoOverlap = errors.New("invalid range: failed to overlap")

func parseRange(s string, size int64) ([]httpRange, error) {
	if s == "" {
		return nil, nil
	}
	bad := errors.New("invalid range")
	list, ok := strings.CutPrefix(s, "bytes=")
	if !ok {
		return nil, bad
	}
	var ranges []httpRange
	outside := false
	for ra := range strings.SplitSeq(list, ",") {
		ra = textproto.TrimString(ra)
		if ra == "" {
			continue
		}
		start, end, ok := strings.Cut(ra, "-")
		if !ok {
			return nil, bad
		}
		start, end = textproto.TrimString(start), textproto.TrimString(end)
		var r httpRange
		if start == "" {
			// The last so many.
			n, err := strconv.ParseInt(end, 10, 64)
			if end == "" || end[0] == '-' || err != nil || n < 0 {
				return nil, bad
			}
			n = min(n, size)
			r = httpRange{size - n, n}
		} else {
			i, err := strconv.ParseInt(start, 10, 64)
			if err != nil || i < 0 {
				return nil, bad
			}
			if i >= size {
				outside = true
				continue
			}
			r.start = i
			if end == "" {
				r.length = size - i
			} else {
				j, err := strconv.ParseInt(end, 10, 64)
				if err != nil || i > j {
					return nil, bad
				}
				r.length = min(j, size-1) - i + 1
			}
		}
		ranges = append(ranges, r)
	}
	if outside && len(ranges) == 0 {
		return nil, errNoOverlap
	}
	return ranges, nil
}

func dotDot(p string) bool {
	return slices.Contains(strings.FieldsFunc(p, func(r rune) bool { return r == '/' || r == '\\' }), "..")
}

// ServeFile answers with a file or the list of a folder.
func ServeFile(w ResponseWriter, r *Request, name string) {
	if dotDot(r.URL.Path) {
		serveError(w, "invalid URL path", StatusBadRequest)
		return
	}
	dir, file := filepath.Split(name)
	serveFile(w, r, Dir(dir), file, false)
}

// ServeFileFS is ServeFile for files of fsys.
func ServeFileFS(w ResponseWriter, r *Request, fsys fs.FS, name string) {
	if dotDot(r.URL.Path) {
		serveError(w, "invalid URL path", StatusBadRequest)
		return
	}
	serveFile(w, r, FS(fsys), name, false)
}

// FileServer returns a handler that serves the files of root.
func FileServer(root FileSystem) Handler {
	return HandlerFunc(func(w ResponseWriter, r *Request) {
		p := r.URL.Path
		if !strings.HasPrefix(p, "/") {
			p = "/" + p
			r.URL.Path = p
		}
		serveFile(w, r, root, path.Clean(p), true)
	})
}

// FileServerFS returns a handler that serves the files of root.
func FileServerFS(root fs.FS) Handler { return FileServer(FS(root)) }

func localRedirect(w ResponseWriter, r *Request, to string) {
	if q := r.URL.RawQuery; q != "" {
		to += "?" + q
	}
	w.Header().Set("Location", to)
	w.WriteHeader(StatusMovedPermanently)
}

func fileError(w ResponseWriter, err error) {
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, fs.ErrInvalid):
		serveError(w, "404 page not found", StatusNotFound)
	case errors.Is(err, fs.ErrPermission):
		serveError(w, "403 Forbidden", StatusForbidden)
	default:
		serveError(w, "500 Internal Server Error", StatusInternalServerError)
	}
}

func serveFile(w ResponseWriter, r *Request, fsys FileSystem, name string, redirect bool) {
	const index = "/index.html"
	if strings.HasSuffix(r.URL.Path, index) {
		localRedirect(w, r, "./")
		return
	}
	f, err := fsys.Open(name)
	if err != nil {
		fileError(w, err)
		return
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		fileError(w, err)
		return
	}
	if redirect {
		u := r.URL.Path
		if info.IsDir() && !strings.HasSuffix(u, "/") {
			localRedirect(w, r, path.Base(u)+"/")
			return
		}
		if !info.IsDir() && strings.HasSuffix(u, "/") {
			base := path.Base(u)
			if base == "/" || base == "." {
				serveError(w, "http: attempting to traverse a non-directory", StatusInternalServerError)
				return
			}
			localRedirect(w, r, "../"+base)
			return
		}
	}
	if info.IsDir() {
		u := r.URL.Path
		if u == "" || !strings.HasSuffix(u, "/") {
			localRedirect(w, r, path.Base(u)+"/")
			return
		}
		if g, err := fsys.Open(strings.TrimSuffix(name, "/") + index); err == nil {
			defer g.Close()
			if i, err := g.Stat(); err == nil {
				info, f = i, g
			}
		}
	}
	if info.IsDir() {
		if after, ok := since(r.Header.Get("If-Modified-Since"), info.ModTime()); ok && !after && (r.Method == "GET" || r.Method == "HEAD") {
			notModified(w)
			return
		}
		if known(info.ModTime()) {
			w.Header().Set("Last-Modified", info.ModTime().UTC().Format(TimeFormat))
		}
		list(w, r, f)
		return
	}
	serveContent(w, r, info.Name(), info.ModTime(), func() (int64, error) { return info.Size(), nil }, f)
}

func list(w ResponseWriter, r *Request, f File) {
	infos, err := f.Readdir(-1)
	if err != nil {
		Error(w, "Error reading directory", StatusInternalServerError)
		return
	}
	slices.SortFunc(infos, func(a, b fs.FileInfo) int { return strings.Compare(a.Name(), b.Name()) })
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	fmt.Fprintf(w, "<!doctype html>\n<meta name=\"viewport\" content=\"width=device-width\">\n<pre>\n")
	for _, i := range infos {
		name := i.Name()
		if i.IsDir() {
			name += "/"
		}
		u := url.URL{Path: name}
		fmt.Fprintf(w, "<a href=\"%s\">%s</a>\n", u.String(), htmlEscaper.Replace(name))
	}
	fmt.Fprintf(w, "</pre>\n")
}

// NewFileTransport returns a RoundTripper that serves files.
func NewFileTransport(fs FileSystem) RoundTripper { return fileTransport{FileServer(fs)} }

// NewFileTransportFS returns a RoundTripper that serves files.
func NewFileTransportFS(fsys fs.FS) RoundTripper { return NewFileTransport(FS(fsys)) }

type fileTransport struct{ h Handler }

func (t fileTransport) RoundTrip(req *Request) (*Response, error) {
	pr, pw := io.Pipe()
	w := &pipeResponse{pw: pw, ready: make(chan *Response), resp: &Response{
		Proto: "HTTP/1.0", ProtoMajor: 1, Header: Header{}, Close: true, Body: pr,
	}}
	go func() {
		t.h.ServeHTTP(w, req)
		w.begin(StatusOK)
		pw.Close()
	}()
	return <-w.ready, nil
}

// pipeResponse is a ResponseWriter whose body is read at the other end of a pipe.
type pipeResponse struct {
	pw    *io.PipeWriter
	ready chan *Response
	resp  *Response
	h     Header
	begun bool
}

func (p *pipeResponse) Header() Header {
	if p.h == nil {
		p.h = Header{}
	}
	return p.h
}

func (p *pipeResponse) begin(code int) {
	if p.begun {
		return
	}
	p.begun = true
	maps.Copy(p.resp.Header, p.Header())
	p.resp.StatusCode = code
	p.resp.Status = fmt.Sprintf("%d %s", code, StatusText(code))
	p.resp.ContentLength = -1
	if n, err := strconv.ParseInt(p.h.Get("Content-Length"), 10, 64); err == nil {
		p.resp.ContentLength = n
	}
	p.ready <- p.resp
}

func (p *pipeResponse) WriteHeader(code int) { p.begin(code) }

func (p *pipeResponse) Write(b []byte) (int, error) {
	p.begin(StatusOK)
	return p.pw.Write(b)
}
