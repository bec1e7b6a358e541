package fmt

import (
	"errors"
	"internal/stdio"
	"io"
	"unicode/utf8"
)

// ScanState is what a Scanner reads from.
type ScanState interface {
	ReadRune() (r rune, size int, err error)
	UnreadRune() error
	SkipSpace()
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	Width() (wid int, ok bool)
	Read(buf []byte) (n int, err error)
}

// Scanner scans itself.
type Scanner interface {
	Scan(state ScanState, verb rune) error
}

// Scan reads values separated by space from standard input.
func Scan(a ...any) (n int, err error) { return Fscan(stdio.Stdin(), a...) }

// Scanln is Scan that stops at a newline.
func Scanln(a ...any) (n int, err error) { return Fscanln(stdio.Stdin(), a...) }

// Scanf reads values by the format from standard input.
func Scanf(format string, a ...any) (n int, err error) { return Fscanf(stdio.Stdin(), format, a...) }

// stringSource reads runes of a string.
type stringSource struct {
	s    string
	i    int
	prev int
}

func (r *stringSource) Read(b []byte) (n int, err error) {
	if r.i >= len(r.s) {
		return 0, io.EOF
	}
	n = copy(b, r.s[r.i:])
	r.i += n
	return n, nil
}

func (r *stringSource) ReadRune() (c rune, size int, err error) {
	if r.i >= len(r.s) {
		return 0, 0, io.EOF
	}
	c, size = rune(r.s[r.i]), 1
	if c >= utf8.RuneSelf {
		c, size = utf8.DecodeRuneInString(r.s[r.i:])
	}
	r.prev = r.i
	r.i += size
	return c, size, nil
}

func (r *stringSource) UnreadRune() error {
	r.i = r.prev
	return nil
}

// Sscan reads values separated by space from str.
func Sscan(str string, a ...any) (n int, err error) { return Fscan(&stringSource{s: str}, a...) }

// Sscanln is Sscan that stops at a newline.
func Sscanln(str string, a ...any) (n int, err error) { return Fscanln(&stringSource{s: str}, a...) }

// Sscanf reads values by the format from str.
func Sscanf(str string, format string, a ...any) (n int, err error) {
	return Fscanf(&stringSource{s: str}, format, a...)
}

// Fscan reads values separated by space from r.
func Fscan(r io.Reader, a ...any) (n int, err error) {
	s := newScan(r)
	s.nlIsSpace = true
	return s.scan(a)
}

// Fscanln is Fscan that stops at a newline.
func Fscanln(r io.Reader, a ...any) (n int, err error) {
	s := newScan(r)
	s.nlIsEnd = true
	return s.scan(a)
}

// Fscanf reads values by the format from r.
func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	return newScan(r).scanf(format, a)
}

const (
	eof     = -1
	hugeWid = 1 << 30
)

// ss reads runes for one call. An error leaves it as a panic with a scanError.
type ss struct {
	rs        io.RuneScanner
	buf       []byte
	count     int // runes read
	atEOF     bool
	nlIsSpace bool
	nlIsEnd   bool
	argLimit  int // value of count where the operand's width ends
	wid       int // width of the verb
}

type scanError struct {
	err error
}

func newScan(r io.Reader) *ss {
	s := &ss{argLimit: hugeWid, wid: hugeWid}
	if rs, ok := r.(io.RuneScanner); ok {
		s.rs = rs
	} else {
		s.rs = &byteSource{r: r}
	}
	return s
}

// byteSource reads runes, byte by byte, from what cannot do it.
type byteSource struct {
	r       io.Reader
	pending [utf8.UTFMax]byte // read but not yet part of a rune
	n       int
	last    rune
	size    int
	unread  bool
	end     error
}

func (b *byteSource) ReadRune() (r rune, size int, err error) {
	if b.unread {
		b.unread = false
		return b.last, b.size, nil
	}
	for b.end == nil && !utf8.FullRune(b.pending[:b.n]) {
		k, err := io.ReadFull(b.r, b.pending[b.n:b.n+1])
		b.n += k
		b.end = err
	}
	if b.n == 0 {
		err = b.end
		b.end = nil
		return 0, 0, err
	}
	r, size = utf8.DecodeRune(b.pending[:b.n])
	b.n = copy(b.pending[:], b.pending[size:b.n])
	b.last, b.size = r, size
	return r, size, nil
}

func (b *byteSource) UnreadRune() error {
	b.unread = true
	return nil
}

func (s *ss) fail(err error) { panic(scanError{err}) }

func (s *ss) failText(text string) { panic(scanError{errors.New(text)}) }

// catch turns a panic of a scan into an error.
func catch(errp *error) {
	switch e := recover().(type) {
	case nil:
	case scanError:
		*errp = e.err
	case error:
		if e != io.EOF {
			panic(e)
		}
		*errp = e
	default:
		panic(e)
	}
}

// Read, ReadRune, UnreadRune, SkipSpace, Token and Width make an ss a ScanState.
func (s *ss) Read(buf []byte) (n int, err error) {
	return 0, errors.New("ScanState's Read should not be called. Use ReadRune")
}

func (s *ss) ReadRune() (r rune, size int, err error) {
	if s.atEOF || s.count >= s.argLimit {
		return 0, 0, io.EOF
	}
	r, size, err = s.rs.ReadRune()
	if err == nil {
		s.count++
		s.atEOF = s.nlIsEnd && r == '\n'
	} else if err == io.EOF {
		s.atEOF = true
	}
	return
}

func (s *ss) UnreadRune() error {
	s.rs.UnreadRune()
	s.atEOF = false
	s.count--
	return nil
}

func (s *ss) Width() (wid int, ok bool) {
	if s.wid == hugeWid {
		return 0, false
	}
	return s.wid, true
}

func (s *ss) Token(skipSpace bool, f func(rune) bool) (token []byte, err error) {
	defer catch(&err)
	if f == nil {
		f = notSpace
	}
	s.buf = s.buf[:0]
	return s.token(skipSpace, f), nil
}

// isSpace is unicode.IsSpace; package unicode is large.
func isSpace(r rune) bool {
	switch {
	case '\t' <= r && r <= '\r', r == ' ':
		return true
	case r < 0x85:
		return false
	case r == 0x85, r == 0xA0, r == 0x1680, 0x2000 <= r && r <= 0x200A, r == 0x2028, r == 0x2029, r == 0x202F,
		r == 0x205F, r == 0x3000:
		return true
	}
	return false
}

func notSpace(r rune) bool { return !isSpace(r) }

func (s *ss) rune() rune {
	r, _, err := s.ReadRune()
	if err != nil {
		if err == io.EOF {
			return eof
		}
		s.fail(err)
	}
	return r
}

func (s *ss) mustRune() rune {
	r := s.rune()
	if r == eof {
		s.fail(io.ErrUnexpectedEOF)
	}
	return r
}

func (s *ss) notEOF() {
	if s.rune() == eof {
		panic(io.EOF)
	}
	s.UnreadRune()
}

func has(set string, r rune) bool {
	for _, c := range set {
		if c == r {
			return true
		}
	}
	return false
}

func (s *ss) peek(set string) bool {
	r := s.rune()
	if r != eof {
		s.UnreadRune()
	}
	return has(set, r)
}

// accept takes the next rune into the buffer if it is in the set.
func (s *ss) accept(set string) bool {
	r := s.rune()
	if r == eof {
		return false
	}
	if has(set, r) {
		s.buf = utf8.AppendRune(s.buf, r)
		return true
	}
	s.UnreadRune()
	return false
}

// drop is accept that forgets the rune, and does not give back another.
func (s *ss) drop(set string) bool {
	r := s.rune()
	return r != eof && has(set, r)
}

func (s *ss) SkipSpace() {
	for {
		r := s.rune()
		switch {
		case r == eof:
			return
		case r == '\r' && s.peek("\n"):
		case r == '\n':
			if !s.nlIsSpace {
				s.failText("unexpected newline")
			}
		case !isSpace(r):
			s.UnreadRune()
			return
		}
	}
}

func (s *ss) token(skipSpace bool, f func(rune) bool) []byte {
	if skipSpace {
		s.SkipSpace()
	}
	for {
		r := s.rune()
		if r == eof {
			break
		}
		if !f(r) {
			s.UnreadRune()
			break
		}
		s.buf = utf8.AppendRune(s.buf, r)
	}
	return s.buf
}

func (s *ss) scan(a []any) (n int, err error) {
	defer catch(&err)
	for _, v := range a {
		s.one('v', v)
		n++
	}
	if s.nlIsEnd {
		for {
			r := s.rune()
			if r == '\n' || r == eof {
				break
			}
			if !isSpace(r) {
				s.failText("expected newline")
			}
		}
	}
	return
}
