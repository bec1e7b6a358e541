package multipart

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"net/textproto"
	"slices"
	"strings"
)

// Writer writes the parts of a body.
type Writer struct {
	w        io.Writer
	boundary string
	part     *partWriter
}

// NewWriter returns a Writer with a boundary drawn by chance.
func NewWriter(w io.Writer) *Writer {
	var b strings.Builder
	for range 15 {
		fmt.Fprintf(&b, "%04x", rand.N(1<<16))
	}
	return &Writer{w: w, boundary: b.String()}
}

// Boundary returns the boundary.
func (w *Writer) Boundary() string { return w.boundary }

// SetBoundary changes the boundary, before the first part.
func (w *Writer) SetBoundary(boundary string) error {
	if w.part != nil {
		return errors.New("mime: SetBoundary called after write")
	}
	if len(boundary) < 1 || len(boundary) > 70 {
		return errors.New("mime: invalid boundary length")
	}
	for i, c := range boundary {
		switch {
		case 'A' <= c && c <= 'Z', 'a' <= c && c <= 'z', '0' <= c && c <= '9':
		case c == ' ' && i < len(boundary)-1:
		case c < 0x80 && strings.ContainsRune("'()+_,-./:=?", c):
		default:
			return errors.New("mime: invalid boundary character")
		}
	}
	w.boundary = boundary
	return nil
}

// FormDataContentType returns the Content-Type of a form with the boundary.
func (w *Writer) FormDataContentType() string {
	b := w.boundary
	if strings.ContainsAny(b, `()<>@,;:\"/[]?= `) {
		b = `"` + b + `"`
	}
	return "multipart/form-data; boundary=" + b
}

// CreatePart begins a part, whose body is to be written before the next.
func (w *Writer) CreatePart(header textproto.MIMEHeader) (io.Writer, error) {
	if w.part != nil {
		if err := w.part.close(); err != nil {
			return nil, err
		}
	}
	var b strings.Builder
	if w.part != nil {
		b.WriteString("\r\n")
	}
	fmt.Fprintf(&b, "--%s\r\n", w.boundary)
	for _, k := range slices.Sorted(maps.Keys(header)) {
		for _, v := range header[k] {
			fmt.Fprintf(&b, "%s: %s\r\n", k, v)
		}
	}
	b.WriteString("\r\n")
	if _, err := io.WriteString(w.w, b.String()); err != nil {
		return nil, err
	}
	w.part = &partWriter{w: w}
	return w.part, nil
}

var escapes = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\r", "%0D", "\n", "%0A")

// FileContentDisposition returns the Content-Disposition of a form's file.
func FileContentDisposition(fieldname, filename string) string {
	return fmt.Sprintf(`form-data; name="%s"; filename="%s"`, escapes.Replace(fieldname), escapes.Replace(filename))
}

// CreateFormFile begins a form's file.
func (w *Writer) CreateFormFile(fieldname, filename string) (io.Writer, error) {
	return w.CreatePart(textproto.MIMEHeader{
		"Content-Disposition": {FileContentDisposition(fieldname, filename)},
		"Content-Type":        {"application/octet-stream"},
	})
}

// CreateFormField begins a form's field.
func (w *Writer) CreateFormField(fieldname string) (io.Writer, error) {
	return w.CreatePart(textproto.MIMEHeader{
		"Content-Disposition": {fmt.Sprintf(`form-data; name="%s"`, escapes.Replace(fieldname))},
	})
}

// WriteField writes a form's field.
func (w *Writer) WriteField(fieldname, value string) error {
	p, err := w.CreateFormField(fieldname)
	if err == nil {
		_, err = io.WriteString(p, value)
	}
	return err
}

// Close writes the end.
func (w *Writer) Close() error {
	if w.part != nil {
		if err := w.part.close(); err != nil {
			return err
		}
		w.part = nil
	}
	_, err := fmt.Fprintf(w.w, "\r\n--%s--\r\n", w.boundary)
	return err
}

type partWriter struct {
	w      *Writer
	closed bool
	err    error
}

func (p *partWriter) close() error {
	p.closed = true
	return p.err
}

func (p *partWriter) Write(b []byte) (int, error) {
	if p.closed {
		return 0, errors.New("multipart: can't write to finished part")
	}
	n, err := p.w.w.Write(b)
	if err != nil {
		p.err = err
	}
	return n, err
}
