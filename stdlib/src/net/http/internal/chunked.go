// Package internal has what net/http and its httputil share: bodies in chunks.
package internal

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
)

// ErrLineTooLong is returned for lines that no chunk begins with.
var ErrLineTooLong = errors.New("header line too long")

// longestLine is how long the line before a chunk may be.
const longestLine = 4096

// NewChunkedReader returns a reader of r without the chunks that it comes in.
func NewChunkedReader(r io.Reader) io.Reader {
	br, ok := r.(*bufio.Reader)
	if !ok {
		br = bufio.NewReader(r)
	}
	return &chunkedReader{r: br}
}

type chunkedReader struct {
	r *bufio.Reader
	// n is what is left of the chunk.
	n   uint64
	err error
	buf [2]byte
	// end says that the line's end behind a chunk comes next.
	end bool
	// excess counts what is no data, above what is usual.
	excess int64
}

func (cr *chunkedReader) begin() {
	line, err := readLine(cr.r)
	if err != nil {
		cr.err = err
		return
	}
	cr.excess += int64(len(line)) + 2
	line = bytes.TrimRight(line, " \t\r\n")
	line, _, _ = bytes.Cut(line, []byte(";"))
	if cr.n, cr.err = parseHex(line); cr.err != nil {
		return
	}
	// Sixteen bytes a chunk, and as many as there is data, are nothing unusual.
	cr.excess = max(cr.excess-16-2*int64(min(cr.n, 1<<62)), 0)
	if cr.excess > 16*1024 {
		cr.err = errors.New("chunked encoding contains too much non-data")
		return
	}
	if cr.n == 0 {
		cr.err = io.EOF
	}
}

// lineReady reports whether the next chunk's line is there without waiting.
func (cr *chunkedReader) lineReady() bool {
	if n := cr.r.Buffered(); n > 0 {
		peek, _ := cr.r.Peek(n)
		return bytes.IndexByte(peek, '\n') >= 0
	}
	return false
}

func (cr *chunkedReader) Read(b []byte) (n int, err error) {
	for cr.err == nil {
		if cr.end {
			if n > 0 && cr.r.Buffered() < 2 {
				// There is something to return already.
				break
			}
			if _, cr.err = io.ReadFull(cr.r, cr.buf[:]); cr.err == nil {
				if string(cr.buf[:]) != "\r\n" {
					cr.err = errors.New("malformed chunked encoding")
					break
				}
			} else {
				if cr.err == io.EOF {
					cr.err = io.ErrUnexpectedEOF
				}
				break
			}
			cr.end = false
		}
		if cr.n == 0 {
			if n > 0 && !cr.lineReady() {
				break
			}
			cr.begin()
			continue
		}
		if len(b) == 0 {
			break
		}
		part := b
		if uint64(len(part)) > cr.n {
			part = part[:cr.n]
		}
		var k int
		k, cr.err = cr.r.Read(part)
		n += k
		b = b[k:]
		cr.n -= uint64(k)
		switch {
		case cr.n == 0 && cr.err == nil:
			cr.end = true
		case cr.err == io.EOF:
			cr.err = io.ErrUnexpectedEOF
		}
	}
	return n, cr.err
}

func readLine(r *bufio.Reader) ([]byte, error) {
	p, err := r.ReadSlice('\n')
	if err != nil {
		switch err {
		case io.EOF:
			err = io.ErrUnexpectedEOF
		case bufio.ErrBufferFull:
			err = ErrLineTooLong
		}
		return nil, err
	}
	// What another reader might take for the line's end could smuggle a message.
	switch i := bytes.IndexByte(p, '\r'); i {
	case -1:
		return nil, errors.New("chunked line ends with bare LF")
	case len(p) - 2:
	default:
		return nil, errors.New("invalid CR in chunked line")
	}
	if len(p) >= longestLine {
		return nil, ErrLineTooLong
	}
	return p, nil
}

func parseHex(v []byte) (n uint64, err error) {
	if len(v) == 0 {
		return 0, errors.New("empty hex number for chunk length")
	}
	for i, b := range v {
		switch {
		case '0' <= b && b <= '9':
			b -= '0'
		case 'a' <= b && b <= 'f':
			b -= 'a' - 10
		case 'A' <= b && b <= 'F':
			b -= 'A' - 10
		default:
			return 0, errors.New("invalid byte in chunk length")
		}
		if i == 16 {
			return 0, errors.New("http chunk length too large")
		}
		n = n<<4 | uint64(b)
	}
	return n, nil
}

// NewChunkedWriter returns a writer to w in chunks; closing it writes the last, empty
// one, but not the line's end behind that.
func NewChunkedWriter(w io.Writer) io.WriteCloser { return &chunkedWriter{w} }

type chunkedWriter struct{ w io.Writer }

func (cw *chunkedWriter) Write(data []byte) (n int, err error) {
	if len(data) == 0 {
		// An empty chunk is the end.
		return 0, nil
	}
	if _, err = fmt.Fprintf(cw.w, "%x\r\n", len(data)); err != nil {
		return 0, err
	}
	if n, err = cw.w.Write(data); err != nil {
		return n, err
	}
	if n != len(data) {
		return n, io.ErrShortWrite
	}
	_, err = io.WriteString(cw.w, "\r\n")
	return n, err
}

func (cw *chunkedWriter) Close() error {
	_, err := io.WriteString(cw.w, "0\r\n")
	return err
}
