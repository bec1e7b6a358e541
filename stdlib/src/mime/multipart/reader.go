// Package multipart reads and writes MIME multipart bodies, as RFC 2046 and RFC
// 2388 (forms) say.
package multipart

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/textproto"
	"path/filepath"
	"strings"
)

// ErrMessageTooLarge: a form has more than is read into memory.
var ErrMessageTooLarge = errors.New("multipart: message too large")

// maxHeaders is how many values a part's header may have.
const maxHeaders = 10000

// Reader reads a body's parts one after the other.
type Reader struct {
	r    *bufio.Reader
	part *Part
	read int
	// end is a part's: line and dashes and boundary.
	line, dashes, end []byte
}

// NewReader returns a Reader of the parts that the boundary divides.
func NewReader(r io.Reader, boundary string) *Reader {
	end := []byte("\r\n--" + boundary)
	return &Reader{r: bufio.NewReaderSize(r, max(4096, len(end)+16)), line: end[:2], dashes: end[2:], end: end}
}

// Part is a part of a body: its header, and to be read.
type Part struct {
	Header textproto.MIMEHeader
	m      *Reader
	body   io.Reader
	params map[string]string
	form   bool
	total  int64
	// safe bytes of the buffer are the part's; err comes after them.
	safe int
	err  error
}

func (p *Part) disposition() map[string]string {
	if p.params == nil {
		kind, params, err := mime.ParseMediaType(p.Header.Get("Content-Disposition"))
		if err != nil || params == nil {
			params = map[string]string{}
		}
		p.form, p.params = kind == "form-data", params
	}
	return p.params
}

// FormName returns the name of the part's Content-Disposition if that is
// form-data.
func (p *Part) FormName() string {
	if name := p.disposition()["name"]; p.form {
		return name
	}
	return ""
}

// FileName returns the last element of the filename of the part's
// Content-Disposition.
func (p *Part) FileName() string {
	name := p.disposition()["filename"]
	if name == "" {
		return ""
	}
	return filepath.Base(name)
}

// Read reads the part, up to the next boundary.
func (p *Part) Read(b []byte) (int, error) { return p.body.Read(b) }

// Close reads the part's rest.
func (p *Part) Close() error {
	io.Copy(io.Discard, p)
	return nil
}

// content is the part's body as it came.
type content struct{ p *Part }

func (c content) Read(b []byte) (int, error) {
	p := c.p
	r := p.m.r
	for p.safe == 0 && p.err == nil {
		buf, _ := r.Peek(r.Buffered())
		p.safe, p.err = p.m.scan(buf, p.total == 0, false)
		if p.safe == 0 && p.err == nil {
			if _, err := r.Peek(len(buf) + 1); err != nil {
				if err == io.EOF {
					err = io.ErrUnexpectedEOF
				}
				buf, _ = r.Peek(r.Buffered())
				if p.safe, p.err = p.m.scan(buf, p.total == 0, true); p.err == nil {
					p.safe, p.err = len(buf), err
				}
			}
		}
	}
	if p.safe == 0 {
		return 0, p.err
	}
	n, _ := r.Read(b[:min(len(b), p.safe)])
	p.safe -= n
	p.total += int64(n)
	if p.safe == 0 {
		return n, p.err
	}
	return n, nil
}

// scan returns how much of buf is surely a part's, and io.EOF if the part ends
// there; first: the part has no byte yet; last: nothing comes after buf.
func (m *Reader) scan(buf []byte, first, last bool) (int, error) {
	if first {
		if bytes.HasPrefix(buf, m.dashes) {
			switch after(buf[len(m.dashes):], last) {
			case yes:
				return 0, io.EOF
			case no:
				return len(m.dashes), nil
			}
			return 0, nil
		}
		if bytes.HasPrefix(m.dashes, buf) {
			return 0, nil
		}
	}
	if i := bytes.Index(buf, m.end); i >= 0 {
		switch after(buf[i+len(m.end):], last) {
		case yes:
			return i, io.EOF
		case no:
			return i + len(m.end), nil
		}
		return i, nil
	}
	if bytes.HasPrefix(m.end, buf) {
		return 0, nil
	}
	if i := bytes.LastIndexByte(buf, m.end[0]); i >= 0 && bytes.HasPrefix(m.end, buf[i:]) {
		return i, nil
	}
	return len(buf), nil
}

type answer int

const (
	no answer = iota
	yes
	unknown
)

// after tells whether what comes after dashes and boundary lets them be one.
func after(buf []byte, last bool) answer {
	switch {
	case len(buf) == 0 && last:
		return yes
	case len(buf) == 0:
		return unknown
	case strings.IndexByte(" \t\r\n", buf[0]) >= 0:
		return yes
	case buf[0] != '-':
		return no
	case len(buf) > 1 && buf[1] == '-':
		return yes
	case len(buf) > 1 || last:
		return no
	}
	return unknown
}

// NextPart returns the next part, io.EOF after the last. Quoted-printable parts
// are decoded, and lose the header that says so.
func (m *Reader) NextPart() (*Part, error) { return m.next(false, 1<<63-1, maxHeaders) }

// NextRawPart is NextPart, without decoding.
func (m *Reader) NextRawPart() (*Part, error) { return m.next(true, 1<<63-1, maxHeaders) }

// next is NextPart; a header may have so many bytes and values.
func (m *Reader) next(raw bool, limit int64, values int) (*Part, error) {
	if m.part != nil {
		m.part.Close()
	}
	if string(m.dashes) == "--" {
		return nil, fmt.Errorf("multipart: boundary is empty")
	}
	expected := false
	for {
		line, err := m.r.ReadSlice('\n')
		if err == io.EOF && m.isFinal(line) {
			return nil, io.EOF
		}
		if err != nil {
			return nil, fmt.Errorf("multipart: NextPart: %w", err)
		}
		switch {
		case m.isDelimiter(line):
			m.read++
			p := &Part{m: m, Header: textproto.MIMEHeader{}}
			if err := p.header(limit, values); err != nil {
				return nil, err
			}
			p.body = content{p}
			const key = "Content-Transfer-Encoding"
			if !raw && strings.EqualFold(p.Header.Get(key), "quoted-printable") {
				p.Header.Del(key)
				p.body = &quoted{r: bufio.NewReader(p.body)}
			}
			m.part = p
			return p, nil
		case m.isFinal(line):
			return nil, io.EOF
		case expected:
			return nil, fmt.Errorf("multipart: expecting a new Part; got line %q", line)
		case m.read == 0:
			// What stands before the first part.
		case bytes.Equal(line, m.line):
			expected = true
		default:
			return nil, fmt.Errorf("multipart: unexpected line in Next(): %q", line)
		}
	}
}

func (p *Part) header(limit int64, values int) error {
	lines := io.LimitedReader{R: headerLines{p.m.r}, N: min(limit, 10<<20)}
	h, err := textproto.NewReader(bufio.NewReaderSize(&lines, 16)).ReadMIMEHeader()
	if err != nil && lines.N <= 0 {
		return ErrMessageTooLarge
	}
	if err != nil {
		return err
	}
	for _, v := range h {
		values -= len(v)
	}
	if values < 0 {
		return ErrMessageTooLarge
	}
	p.Header = h
	return nil
}

// headerLines gives line by line, up to an empty one, so that a buffer above it
// takes nothing of what follows.
type headerLines struct{ r *bufio.Reader }

func (h headerLines) Read(b []byte) (int, error) {
	if len(b) > 1 {
		b = b[:1]
	}
	return h.r.Read(b)
}

func space(b []byte) []byte { return bytes.TrimLeft(b, " \t") }

func (m *Reader) isFinal(line []byte) bool {
	rest, ok := bytes.CutPrefix(line, m.dashes)
	if ok {
		rest, ok = bytes.CutPrefix(rest, []byte("--"))
	}
	rest = space(rest)
	return ok && (len(rest) == 0 || bytes.Equal(rest, m.line))
}

func (m *Reader) isDelimiter(line []byte) bool {
	rest, ok := bytes.CutPrefix(line, m.dashes)
	if !ok {
		return false
	}
	rest = space(rest)
	// Who ends the first line with a bare newline does so everywhere.
	if m.read == 0 && len(rest) == 1 && rest[0] == '\n' {
		m.line, m.end = m.line[1:], m.end[1:]
	}
	return bytes.Equal(rest, m.line)
}

// quoted decodes quoted-printable text.
type quoted struct {
	r    *bufio.Reader
	line []byte
	err  error
}

func (q *quoted) Read(b []byte) (int, error) {
	for len(q.line) == 0 {
		if q.err != nil {
			return 0, q.err
		}
		var line []byte
		line, q.err = q.r.ReadBytes('\n')
		text := bytes.TrimRight(line, " \t\r\n")
		end := line[len(text):]
		text, soft := bytes.CutSuffix(text, []byte("="))
		switch {
		case soft:
			end = nil
		case bytes.HasSuffix(end, []byte("\r\n")):
			end = []byte("\r\n")
		case bytes.HasSuffix(end, []byte("\n")):
			end = []byte("\n")
		default:
			end = nil
		}
		for i := 0; i < len(text); i++ {
			c := text[i]
			if c == '=' {
				var v int
				if i+2 >= len(text) {
					q.err = io.ErrUnexpectedEOF
					break
				}
				if _, err := fmt.Sscanf(string(text[i+1:i+3]), "%02x", &v); err != nil {
					q.err = fmt.Errorf("quotedprintable: invalid hex byte 0x%02x", text[i+1])
					break
				}
				c, i = byte(v), i+2
			}
			q.line = append(q.line, c)
		}
		if q.err == nil || q.err == io.EOF {
			q.line = append(q.line, end...)
		}
	}
	n := copy(b, q.line)
	q.line = q.line[n:]
	return n, nil
}
