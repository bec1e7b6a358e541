package http

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http/internal"
	"net/textproto"
	"strconv"
	"strings"
	"sync"
)

type noBody struct{}

func (noBody) Read([]byte) (int, error)         { return 0, io.EOF }
func (noBody) Close() error                     { return nil }
func (noBody) WriteTo(io.Writer) (int64, error) { return 0, nil }

// NoBody is a body of nothing.
var NoBody = noBody{}

// body is the body of a message that is read. What is left of it when it is
// closed is read too, so that the connection can be used again.
type body struct {
	mu      sync.Mutex
	src     io.Reader
	limited *io.LimitedReader // src, if its length is known
	r       *bufio.Reader     // where a trailer follows, else nil
	trailer *Header           // where it goes
	eof     bool
	failed  bool // it ended before its length
	closed  bool
	early   bool // closed before all was read: too much was left
	keep    bool // what is left need not be read
	onEOF   func()
}

func (b *body) Read(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		return 0, ErrBodyReadAfterClose
	}
	return b.read(p)
}

func (b *body) read(p []byte) (int, error) {
	if b.eof {
		return 0, io.EOF
	}
	n, err := b.src.Read(p)
	if b.limited != nil {
		if err == io.EOF && b.limited.N > 0 {
			err = io.ErrUnexpectedEOF
			b.failed = true
		} else if err == nil && b.limited.N == 0 {
			err = io.EOF
		}
	}
	if err == io.EOF {
		b.eof = true
		if b.r != nil {
			if e := b.readTrailer(); e != nil {
				err = e
				b.eof = false
				b.closed = true
				b.early = true
			}
		}
		if b.onEOF != nil && b.eof {
			b.onEOF()
		}
	}
	return n, err
}

// blankLineAhead reports whether a trailer's end is in reach of the buffer.
func blankLineAhead(r *bufio.Reader) bool {
	for n := 4; ; n++ {
		b, err := r.Peek(n)
		if bytes.HasSuffix(b, []byte("\r\n\r\n")) {
			return true
		}
		if err != nil {
			return false
		}
	}
}

func (b *body) readTrailer() error {
	end, err := b.r.Peek(2)
	if string(end) == "\r\n" {
		b.r.Discard(2)
		return nil
	}
	if len(end) < 2 {
		return errors.New("http: unexpected EOF reading trailer")
	}
	if err != nil {
		return err
	}
	if !blankLineAhead(b.r) {
		return errors.New("http: suspiciously long trailer after chunked body")
	}
	h, err := textproto.NewReader(b.r).ReadMIMEHeader()
	if err != nil {
		if err == io.EOF {
			return errors.New("http: unexpected EOF reading trailer")
		}
		return err
	}
	if len(h) == 0 {
		return nil
	}
	if *b.trailer == nil {
		*b.trailer = Header{}
	}
	for k, v := range h {
		(*b.trailer)[k] = v
	}
	return nil
}

// maxDrain is how much is read of what nobody wanted.
const maxDrain = 256 << 10

func (b *body) Close() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		return nil
	}
	b.closed = true
	if b.eof || b.keep || b.failed {
		b.early = !b.eof
		return nil
	}
	if b.limited != nil && b.limited.N > maxDrain {
		b.early = true
		return nil
	}
	buf := make([]byte, 4096)
	for n := 0; n < maxDrain; {
		k, err := b.read(buf)
		n += k
		if err != nil {
			if err != io.EOF {
				b.early = true
				return err
			}
			return nil
		}
	}
	b.early = true
	return nil
}

func (b *body) atEOF() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.eof
}

func (b *body) closedEarly() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.early
}

// bodyAllowed reports whether replies with the status have a body.
func bodyAllowed(status int) bool {
	return (status < 100 || status >= 200) && status != StatusNoContent && status != StatusNotModified
}

// contentLength is what the header says, -1 if nothing.
func contentLength(h Header) (int64, error) {
	values := h["Content-Length"]
	if len(values) == 0 {
		return -1, nil
	}
	first := textproto.TrimString(values[0])
	for _, v := range values[1:] {
		if textproto.TrimString(v) != first {
			return 0, fmt.Errorf("http: message cannot contain multiple Content-Length headers; got %q", values)
		}
	}
	h["Content-Length"] = []string{first}
	if first == "" {
		return 0, badString("invalid empty Content-Length", first)
	}
	n, err := strconv.ParseUint(first, 10, 63)
	if err != nil {
		return 0, badString("bad Content-Length", first)
	}
	return int64(n), nil
}

// message is what request and response have in common when they are read.
type message struct {
	header     Header
	major      int
	minor      int
	noBody     bool // HEAD, or a status without
	head       bool
	length     int64
	chunked    bool
	coded      bool // chunked by its header, though there may be no body
	close      bool
	trailer    Header
	body       io.ReadCloser
	isResponse bool
}

// readBody finds out how the body ends and makes it.
func (m *message) readBody(r *bufio.Reader) error {
	if te, ok := m.header["Transfer-Encoding"]; ok && m.major == 1 && m.minor >= 1 || ok && m.isResponse {
		delete(m.header, "Transfer-Encoding")
		if m.major == 1 && m.minor == 0 {
			ok = false
		}
		if ok {
			if len(te) != 1 {
				return &unsupportedTE{fmt.Sprintf("too many transfer encodings: %q", te)}
			}
			if !strings.EqualFold(te[0], "chunked") {
				return &unsupportedTE{fmt.Sprintf("unsupported transfer encoding: %q", te[0])}
			}
			m.chunked, m.coded = true, true
			// The two together could smuggle a message.
			delete(m.header, "Content-Length")
		}
	} else if ok {
		return &unsupportedTE{fmt.Sprintf("unsupported transfer encoding: %q", te)}
	}
	n, err := contentLength(m.header)
	if err != nil {
		return err
	}
	if m.chunked {
		n = -1
	}
	m.close = shouldClose(m.major, m.minor, m.header)
	if m.isResponse && hasToken(m.header["Connection"], "close") && !(m.major == 1 && m.minor == 0) {
		delete(m.header, "Connection")
	}
	if err := m.announced(); err != nil {
		return err
	}
	switch {
	case m.noBody:
		// What a GET would give, if it was HEAD.
		m.length = 0
		if m.head {
			m.length = n
		}
		m.chunked = false
		m.body = NoBody
	case m.chunked:
		m.length = -1
		m.body = &body{src: internal.NewChunkedReader(r), r: r, trailer: &m.trailer}
	case n == 0:
		m.length = 0
		m.body = NoBody
	case n > 0:
		m.length = n
		l := &io.LimitedReader{R: r, N: n}
		m.body = &body{src: l, limited: l}
	case m.isResponse:
		// Up to the end of the connection.
		m.length = -1
		m.close = true
		m.body = &body{src: r}
	default:
		m.length = 0
		m.body = NoBody
	}
	return nil
}

type unsupportedTE struct{ msg string }

func (e *unsupportedTE) Error() string { return e.msg }

// announced makes the trailer of the keys that Trailer lists.
func (m *message) announced() error {
	list, ok := m.header["Trailer"]
	if !ok || !m.chunked {
		return nil
	}
	delete(m.header, "Trailer")
	for _, v := range list {
		for k := range strings.SplitSeq(v, ",") {
			k = CanonicalHeaderKey(textproto.TrimString(k))
			switch k {
			case "":
				continue
			case "Transfer-Encoding", "Trailer", "Content-Length":
				return badString("bad trailer key", k)
			}
			if m.trailer == nil {
				m.trailer = Header{}
			}
			m.trailer[k] = nil
		}
	}
	return nil
}

func shouldClose(major, minor int, h Header) bool {
	if major < 1 {
		return true
	}
	if hasToken(h["Connection"], "close") {
		return true
	}
	return major == 1 && minor == 0 && !hasToken(h["Connection"], "keep-alive")
}
