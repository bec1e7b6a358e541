// Forms with files: written, sent, read in memory and from disk, and what is wrong.
package main

import (
	"bytes"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/textproto"
	"os"
	"strings"
)

func build(boundary string) (*bytes.Buffer, string) {
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	fmt.Println(w.SetBoundary(boundary), len(w.Boundary()))
	w.WriteField("a", "1")
	w.WriteField("a", "2")
	w.WriteField(`quo"te\r`, "line\r\n--not\r\n--"+boundary+"x\r\n")
	f, _ := w.CreateFormFile("file", `dir/na"me.txt`)
	io.WriteString(f, strings.Repeat("content ", 40))
	g, _ := w.CreatePart(textproto.MIMEHeader{
		"Content-Disposition":       {`form-data; name="qp"; filename="q"`},
		"Content-Transfer-Encoding": {"quoted-printable"},
	})
	io.WriteString(g, "soft=\r\nly =3D =C3=A9  \r\nend")
	_, err := io.WriteString(f, "late")
	fmt.Println(err)
	fmt.Println(w.SetBoundary("x"), w.Close())
	return &b, w.FormDataContentType()
}

func handle(w http.ResponseWriter, r *http.Request) {
	switch r.URL.Path {
	case "/form":
		limit := int64(1 << 20)
		if r.URL.RawQuery == "disk=1" {
			limit = 10
		}
		fmt.Fprintln(w, r.ParseMultipartForm(limit))
		fmt.Fprintf(w, "%q %q %q\n", r.Form, r.PostForm, r.FormValue("a"))
		for _, key := range []string{"file", "qp", "none"} {
			f, h, err := r.FormFile(key)
			if err != nil {
				fmt.Fprintln(w, err)
				continue
			}
			_, disk := f.(*os.File)
			text, err := io.ReadAll(f)
			fmt.Fprintf(w, "%q %d %q %q %v %v\n", h.Filename, h.Size, h.Header, text, err, disk)
			f.Seek(4, io.SeekStart)
			text = make([]byte, 3)
			_, err = f.ReadAt(text, 1)
			fmt.Fprintf(w, "%q %v %v\n", text, err, f.Close())
		}
		_, err := r.MultipartReader()
		fmt.Fprintln(w, err, r.MultipartForm.RemoveAll())
	case "/parts":
		m, err := r.MultipartReader()
		if err != nil {
			fmt.Fprintln(w, err)
			return
		}
		for {
			p, err := m.NextRawPart()
			if err != nil {
				fmt.Fprintln(w, err)
				break
			}
			b, err := io.ReadAll(p)
			fmt.Fprintf(w, "%q %q %q %d %v\n", p.FormName(), p.FileName(), p.Header, len(b), err)
		}
		_, err = r.MultipartReader()
		fmt.Fprintln(w, err)
		fmt.Fprintln(w, r.ParseMultipartForm(1))
	}
}

func main() {
	s := httptest.NewServer(http.HandlerFunc(handle))
	defer s.Close()
	post := func(path, kind string, body io.Reader) {
		r, err := http.Post(s.URL+path, kind, body)
		if err != nil {
			fmt.Println(err)
			return
		}
		b, err := io.ReadAll(r.Body)
		r.Body.Close()
		fmt.Printf("-- %s\n%s%v\n", path, b, err)
	}
	b, kind := build("simple")
	fmt.Printf("%s\n%q\n", kind, b.String())
	text := b.String()
	post("/form?a=query", kind, strings.NewReader(text))
	post("/form?disk=1", kind, strings.NewReader(text))
	post("/parts", kind, strings.NewReader(text))
	b, kind = build("a b:c")
	fmt.Println(kind)
	post("/parts", kind, b)
	post("/parts", "text/plain", strings.NewReader(text))
	post("/parts", "multipart/form-data", strings.NewReader(text))
	post("/parts", "multipart/mixed; boundary=simple", strings.NewReader(text[:300]))
	post("/parts", "multipart/mixed; boundary=other", strings.NewReader(text))

	for _, body := range []string{
		"--B\n\nnewlines\n--B\nk: v\n\n\n--B--",
		"preamble\r\n--B\r\n\r\none\r\n--B--\r\nepilogue",
		"--B\r\n\r\n--B\r\n\r\n--B--",
		"--B \t\r\n\r\nx\r\n--B-\r\n--Bx\r\n--B  \r\n\r\ny\r\n--B-- \r\n",
		"--B\r\nno colon\r\n\r\nx\r\n--B--",
		"--B\r\n\r\nx\r\n--B",
		"--B\r\n\r\nx",
		"",
	} {
		m := multipart.NewReader(strings.NewReader(body), "B")
		for {
			p, err := m.NextPart()
			if err != nil {
				fmt.Println(err)
				break
			}
			b, err := io.ReadAll(p)
			fmt.Printf("%q %q %v\n", p.Header, b, err)
		}
	}
	for _, b := range []string{"", strings.Repeat("x", 71), "ä", "a ", "ok:it"} {
		fmt.Println(multipart.NewWriter(io.Discard).SetBoundary(b))
	}
	fmt.Println(multipart.FileContentDisposition("a\nb", `c"d`))
}

// Output:
// <nil> 6
// multipart: can't write to finished part
// mime: SetBoundary called after write <nil>
// multipart/form-data; boundary=simple
// "--simple\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--simple\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n2\r\n--simple\r\nContent-Disposition: form-data; name=\"quo\\\"te\\\\r\"\r\n\r\nline\r\n--not\r\n--simplex\r\n\r\n--simple\r\nContent-Disposition: form-data; name=\"file\"; filename=\"dir/na\\\"me.txt\"\r\nContent-Type: application/octet-stream\r\n\r\ncontent content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content \r\n--simple\r\nContent-Disposition: form-data; name=\"qp\"; filename=\"q\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nsoft=\r\nly =3D =C3=A9  \r\nend\r\n--simple--\r\n"
// -- /form?a=query
// <nil>
// map["a":["query" "1" "2"] "quo\"te\\r":["line\r\n--not\r\n--simplex\r\n"]] map["a":["1" "2"] "quo\"te\\r":["line\r\n--not\r\n--simplex\r\n"]] "query"
// "na\"me.txt" 320 map["Content-Disposition":["form-data; name=\"file\"; filename=\"dir/na\\\"me.txt\""] "Content-Type":["application/octet-stream"]] "content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content " <nil> false
// "ont" <nil> <nil>
// "q" 16 map["Content-Disposition":["form-data; name=\"qp\"; filename=\"q\""]] "softly = é\r\nend" <nil> false
// "oft" <nil> <nil>
// http: no such file
// http: multipart handled by ParseMultipartForm <nil>
// <nil>
// -- /form?disk=1
// <nil>
// map["a":["1" "2"] "disk":["1"] "quo\"te\\r":["line\r\n--not\r\n--simplex\r\n"]] map["a":["1" "2"] "quo\"te\\r":["line\r\n--not\r\n--simplex\r\n"]] "1"
// "na\"me.txt" 320 map["Content-Disposition":["form-data; name=\"file\"; filename=\"dir/na\\\"me.txt\""] "Content-Type":["application/octet-stream"]] "content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content content " <nil> false
// "ont" <nil> <nil>
// "q" 16 map["Content-Disposition":["form-data; name=\"qp\"; filename=\"q\""]] "softly = é\r\nend" <nil> false
// "oft" <nil> <nil>
// http: no such file
// http: multipart handled by ParseMultipartForm <nil>
// <nil>
// -- /parts
// "a" "" map["Content-Disposition":["form-data; name=\"a\""]] 1 <nil>
// "a" "" map["Content-Disposition":["form-data; name=\"a\""]] 1 <nil>
// "quo\"te\\r" "" map["Content-Disposition":["form-data; name=\"quo\\\"te\\\\r\""]] 24 <nil>
// "file" "na\"me.txt" map["Content-Disposition":["form-data; name=\"file\"; filename=\"dir/na\\\"me.txt\""] "Content-Type":["application/octet-stream"]] 320 <nil>
// "qp" "q" map["Content-Disposition":["form-data; name=\"qp\"; filename=\"q\""] "Content-Transfer-Encoding":["quoted-printable"]] 27 <nil>
// EOF
// http: MultipartReader called twice
// http: multipart handled by MultipartReader
// <nil>
// <nil> 5
// multipart: can't write to finished part
// mime: SetBoundary called after write <nil>
// multipart/form-data; boundary="a b:c"
// -- /parts
// "a" "" map["Content-Disposition":["form-data; name=\"a\""]] 1 <nil>
// "a" "" map["Content-Disposition":["form-data; name=\"a\""]] 1 <nil>
// "quo\"te\\r" "" map["Content-Disposition":["form-data; name=\"quo\\\"te\\\\r\""]] 23 <nil>
// "file" "na\"me.txt" map["Content-Disposition":["form-data; name=\"file\"; filename=\"dir/na\\\"me.txt\""] "Content-Type":["application/octet-stream"]] 320 <nil>
// "qp" "q" map["Content-Disposition":["form-data; name=\"qp\"; filename=\"q\""] "Content-Transfer-Encoding":["quoted-printable"]] 27 <nil>
// EOF
// http: MultipartReader called twice
// http: multipart handled by MultipartReader
// <nil>
// -- /parts
// request Content-Type isn't multipart/form-data
// <nil>
// -- /parts
// no multipart boundary param in Content-Type
// <nil>
// -- /parts
// "a" "" map["Content-Disposition":["form-data; name=\"a\""]] 1 <nil>
// "a" "" map["Content-Disposition":["form-data; name=\"a\""]] 1 <nil>
// "quo\"te\\r" "" map["Content-Disposition":["form-data; name=\"quo\\\"te\\\\r\""]] 24 <nil>
// EOF
// http: MultipartReader called twice
// http: multipart handled by MultipartReader
// <nil>
// -- /parts
// multipart: NextPart: EOF
// http: MultipartReader called twice
// http: multipart handled by MultipartReader
// <nil>
// map[] "newlines" <nil>
// map["K":["v"]] "" <nil>
// EOF
// map[] "one" <nil>
// EOF
// map[] "" <nil>
// map[] "" <nil>
// EOF
// map[] "x\r\n--B-\r\n--Bx" <nil>
// map[] "y" <nil>
// EOF
// malformed MIME header: missing colon: "no colon"
// map[] "x" <nil>
// multipart: NextPart: EOF
// map[] "x" unexpected EOF
// multipart: NextPart: EOF
// multipart: NextPart: EOF
// mime: invalid boundary length
// mime: invalid boundary length
// mime: invalid boundary character
// mime: invalid boundary character
// <nil>
// form-data; name="a%0Ab"; filename="c\"d"
