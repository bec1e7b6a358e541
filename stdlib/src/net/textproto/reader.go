package textproto

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"math"
	"strconv"
	"strings"
)

// Reader reads lines.
type Reader struct {
	R   *bufio.Reader
	dot *dotReader
}

// NewReader returns a Reader.
func NewReader(r *bufio.Reader) *Reader { return &Reader{R: r} }

// ReadLine reads a line, without its end.
func (r *Reader) ReadLine() (string, error) {
	b, err := r.line(-1)
	return string(b), err
}

// ReadLineBytes is ReadLine for bytes.
func (r *Reader) ReadLineBytes() ([]byte, error) {
	b, err := r.line(-1)
	if b != nil {
		b = bytes.Clone(b)
	}
	return b, err
}

var errTooLarge = errors.New("message too large")

// line reads a line of at most limit bytes, if that is not negative.
func (r *Reader) line(limit int64) ([]byte, error) {
	r.closeDot()
	var all []byte
	for {
		l, more, err := r.R.ReadLine()
		if err != nil {
			return nil, err
		}
		if limit >= 0 && int64(len(all))+int64(len(l)) > limit {
			return nil, errTooLarge
		}
		if all == nil && !more {
			return l, nil
		}
		all = append(all, l...)
		if !more {
			return all, nil
		}
	}
}

// ReadContinuedLine reads a line and those after it that begin with a space.
func (r *Reader) ReadContinuedLine() (string, error) {
	b, err := r.continued(-1, noCheck)
	return string(b), err
}

// ReadContinuedLineBytes is ReadContinuedLine for bytes.
func (r *Reader) ReadContinuedLineBytes() ([]byte, error) {
	b, err := r.continued(-1, noCheck)
	if b != nil {
		b = bytes.Clone(b)
	}
	return b, err
}

func noCheck([]byte) error { return nil }

func trimEnd(b []byte) []byte {
	for len(b) > 0 && (b[len(b)-1] == ' ' || b[len(b)-1] == '\t') {
		b = b[:len(b)-1]
	}
	return b
}

func (r *Reader) continued(limit int64, check func(first []byte) error) ([]byte, error) {
	line, err := r.line(limit)
	if err != nil || len(line) == 0 {
		return line, err
	}
	if err := check(line); err != nil {
		return nil, err
	}
	// Usually the next line begins with something else, and is there already.
	if r.R.Buffered() > 1 {
		if next, _ := r.R.Peek(2); len(next) > 0 && (isLetter(next[0]) || next[0] == '\n') || len(next) == 2 && next[0] == '\r' && next[1] == '\n' {
			return trimEnd(line), nil
		}
	}
	all := append([]byte(nil), TrimBytes(line)...)
	limit -= int64(len(all))
	for r.skipSpace() > 0 {
		all = append(all, ' ')
		if limit >= 0 {
			limit--
		}
		line, err := r.line(limit)
		if err != nil {
			break
		}
		all = append(all, TrimBytes(line)...)
	}
	return all, nil
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func (r *Reader) skipSpace() (n int) {
	for {
		c, err := r.R.ReadByte()
		if err != nil {
			return n
		}
		if c != ' ' && c != '\t' {
			r.R.UnreadByte()
			return n
		}
		n++
	}
}

// codeLine takes "123 text" or "123-text" apart.
func codeLine(line string, expect int) (code int, continued bool, text string, err error) {
	if len(line) < 4 || line[3] != ' ' && line[3] != '-' {
		return 0, false, "", ProtocolError("short response: " + strconv.Quote(line))
	}
	continued = line[3] == '-'
	code, err = strconv.Atoi(line[:3])
	if err != nil || code < 100 {
		return 0, false, "", ProtocolError("invalid response code: " + strconv.Quote(line))
	}
	text = line[4:]
	if 1 <= expect && expect < 10 && code/100 != expect ||
		10 <= expect && expect < 100 && code/10 != expect ||
		100 <= expect && expect < 1000 && code != expect {
		err = &Error{code, text}
	}
	return code, continued, text, err
}

// ReadCodeLine reads a reply of one line; an Error if the code does not begin
// with expect's digits.
func (r *Reader) ReadCodeLine(expect int) (code int, message string, err error) {
	line, err := r.ReadLine()
	if err != nil {
		return 0, "", err
	}
	code, continued, message, err := codeLine(line, expect)
	if err == nil && continued {
		err = ProtocolError("unexpected multi-line response: " + strconv.Quote(message))
	}
	return code, message, err
}

// ReadResponse reads a reply of one or more lines.
func (r *Reader) ReadResponse(expect int) (code int, message string, err error) {
	line, err := r.ReadLine()
	if err != nil {
		return 0, "", err
	}
	code, continued, message, err := codeLine(line, expect)
	multi := continued
	for continued {
		line, err := r.ReadLine()
		if err != nil {
			return 0, "", err
		}
		code2, c, text, err2 := codeLine(line, 0)
		if err2 != nil || code2 != code {
			// Some write lines without the code.
			message += "\n" + strings.TrimRight(line, "\r\n")
			continue
		}
		continued = c
		message += "\n" + text
	}
	if err != nil && multi && message != "" {
		err = &Error{code, message}
	}
	return code, message, err
}

type dotReader struct {
	r     *Reader
	state int
}

// DotReader returns a reader of text that a line with a dot ends.
func (r *Reader) DotReader() io.Reader {
	r.closeDot()
	r.dot = &dotReader{r: r}
	return r.dot
}

func (r *Reader) closeDot() {
	if r.dot == nil {
		return
	}
	buf := make([]byte, 128)
	for r.dot != nil {
		// At its end Read takes it away.
		r.dot.Read(buf)
	}
}

// Read makes \n of \r\n and takes the dots that begin lines away.
func (d *dotReader) Read(b []byte) (n int, err error) {
	const (
		begin   = iota // of a line
		dot            // after the dot that begins it
		dotCR          // after .\r
		cr             // after \r
		data           // within a line
		theEnd
	)
	br := d.r.R
	for n < len(b) && d.state != theEnd {
		c, err := br.ReadByte()
		if err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			if d.r.dot == d {
				d.r.dot = nil
			}
			return n, err
		}
		switch d.state {
		case begin:
			switch c {
			case '.':
				d.state = dot
				continue
			case '\r':
				d.state = cr
				continue
			}
			d.state = data
		case dot:
			switch c {
			case '\r':
				d.state = dotCR
				continue
			case '\n':
				d.state = theEnd
				continue
			}
			d.state = data
		case dotCR:
			if c == '\n' {
				d.state = theEnd
				continue
			}
			br.UnreadByte()
			c = '\r'
			d.state = data
		case cr:
			if c == '\n' {
				d.state = begin
				break
			}
			br.UnreadByte()
			c = '\r'
			d.state = data
		case data:
			switch c {
			case '\r':
				d.state = cr
				continue
			case '\n':
				d.state = begin
			}
		}
		b[n] = c
		n++
	}
	if d.state == theEnd {
		err = io.EOF
		if d.r.dot == d {
			d.r.dot = nil
		}
	}
	return n, err
}

// ReadDotBytes reads text that a line with a dot ends.
func (r *Reader) ReadDotBytes() ([]byte, error) { return io.ReadAll(r.DotReader()) }

// ReadDotLines is ReadDotBytes, by lines.
func (r *Reader) ReadDotLines() ([]string, error) {
	var list []string
	for {
		line, err := r.ReadLine()
		if err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			return list, err
		}
		if strings.HasPrefix(line, ".") {
			if line == "." {
				return list, nil
			}
			line = line[1:]
		}
		list = append(list, line)
	}
}

// ReadMIMEHeader reads lines of "Key: value" up to an empty one.
func (r *Reader) ReadMIMEHeader() (MIMEHeader, error) {
	return r.header(math.MaxInt64)
}

func (r *Reader) header(limit int64) (MIMEHeader, error) {
	h := MIMEHeader{}
	if b, err := r.R.Peek(1); err == nil && (b[0] == ' ' || b[0] == '\t') {
		line, err := r.line(limit)
		if err != nil {
			return h, err
		}
		return h, ProtocolError("malformed MIME header initial line: " + strconv.Quote(string(line)))
	}
	mustHaveColon := func(line []byte) error {
		if bytes.IndexByte(line, ':') < 0 {
			return ProtocolError("malformed MIME header: missing colon: " + strconv.Quote(string(line)))
		}
		return nil
	}
	for {
		line, err := r.continued(limit, mustHaveColon)
		if len(line) == 0 {
			return h, err
		}
		key, value, ok := strings.Cut(string(line), ":")
		valid := key != ""
		for i := range len(key) {
			// A space within a key makes it one that is not canonical.
			valid = valid && (isToken(key[i]) || key[i] == ' ')
		}
		if !ok || !valid {
			return h, ProtocolError("malformed MIME header line: " + strconv.Quote(string(line)))
		}
		for i := range len(value) {
			if c := value[i]; c < ' ' && c != '\t' || c == 0x7f {
				return h, ProtocolError("malformed MIME header line: " + strconv.Quote(string(line)))
			}
		}
		key = CanonicalMIMEHeaderKey(key)
		limit -= int64(len(key) + len(value) + 100)
		if limit < 0 {
			return h, errTooLarge
		}
		h[key] = append(h[key], strings.TrimLeft(value, " \t"))
		if err != nil {
			return h, err
		}
	}
}
