package http

import (
	"errors"
	"mime"
	"mime/multipart"
	"net/url"
)

// defaultMaxMemory is how much of files stays in memory if nobody says.
const defaultMaxMemory = 32 << 20

// streamed is the MultipartForm of a request whose parts the handler reads.
var streamed = &multipart.Form{Value: map[string][]string{}, File: map[string][]*multipart.FileHeader{}}

// MultipartReader returns a reader of the body's parts, if it is multipart.
func (r *Request) MultipartReader() (*multipart.Reader, error) {
	if r.MultipartForm == streamed {
		return nil, errors.New("http: MultipartReader called twice")
	}
	if r.MultipartForm != nil {
		return nil, errors.New("http: multipart handled by ParseMultipartForm")
	}
	r.MultipartForm = streamed
	return r.parts(true)
}

func (r *Request) parts(mixed bool) (*multipart.Reader, error) {
	kind := r.Header.get("Content-Type")
	if kind == "" {
		return nil, ErrNotMultipart
	}
	if r.Body == nil {
		return nil, errors.New("missing form body")
	}
	kind, params, err := mime.ParseMediaType(kind)
	if err != nil || kind != "multipart/form-data" && !(mixed && kind == "multipart/mixed") {
		return nil, ErrNotMultipart
	}
	boundary, ok := params["boundary"]
	if !ok {
		return nil, ErrMissingBoundary
	}
	return multipart.NewReader(r.Body, boundary), nil
}

// ParseMultipartForm reads the body as a form whose files, but for maxMemory
// bytes, go to temporary files; it calls ParseForm first.
func (r *Request) ParseMultipartForm(maxMemory int64) error {
	if r.MultipartForm == streamed {
		return errors.New("http: multipart handled by MultipartReader")
	}
	var first error
	if r.Form == nil {
		first = r.ParseForm()
	}
	if r.MultipartForm != nil {
		return nil
	}
	m, err := r.parts(false)
	if err != nil {
		return err
	}
	f, err := m.ReadForm(maxMemory)
	if err != nil {
		return err
	}
	if r.PostForm == nil {
		r.PostForm = url.Values{}
	}
	for k, v := range f.Value {
		r.Form[k] = append(r.Form[k], v...)
		r.PostForm[k] = append(r.PostForm[k], v...)
	}
	r.MultipartForm = f
	return first
}

// FormFile returns the first file of the form's field.
func (r *Request) FormFile(key string) (multipart.File, *multipart.FileHeader, error) {
	if r.MultipartForm == streamed {
		return nil, nil, errors.New("http: multipart handled by MultipartReader")
	}
	if r.MultipartForm == nil {
		if err := r.ParseMultipartForm(defaultMaxMemory); err != nil {
			return nil, nil, err
		}
	}
	if r.MultipartForm != nil {
		if files := r.MultipartForm.File[key]; len(files) > 0 {
			f, err := files[0].Open()
			return f, files[0], err
		}
	}
	return nil, nil, ErrMissingFile
}
