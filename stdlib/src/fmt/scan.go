package fmt

import (
	"errors"
	"internal/stdio"
	"io"
	"math"
	"reflect"
	"strconv"
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

func (s *ss) check(verb rune, verbs, typ string) {
	if !has(verbs, verb) {
		s.failText("bad verb '%" + string(verb) + "' for " + typ)
	}
}

const (
	binary     = "01"
	octal      = "01234567"
	decimal    = "0123456789"
	hexDigits  = "0123456789aAbBcCdDeEfF"
	floatVerbs = "beEfFgGv"
)

func (s *ss) boolean(verb rune) bool {
	s.SkipSpace()
	s.notEOF()
	s.check(verb, "tv", "boolean")
	bad := false
	v := false
	switch s.rune() {
	case '0':
	case '1':
		v = true
	case 't', 'T':
		v = true
		bad = s.accept("rR") && (!s.accept("uU") || !s.accept("eE"))
	case 'f', 'F':
		bad = s.accept("aA") && (!s.accept("lL") || !s.accept("sS") || !s.accept("eE"))
	}
	if bad {
		s.failText("syntax error scanning boolean")
	}
	return v
}

// integer reads the digits of an integer: its token and its base.
func (s *ss) integer(verb rune, signed bool) (tok string, base int) {
	s.SkipSpace()
	s.notEOF()
	s.check(verb, "bdoUxXv", "integer")
	base, digits, have := 10, decimal, false
	switch verb {
	case 'b':
		base, digits = 2, binary
	case 'o':
		base, digits = 8, octal
	case 'x', 'X', 'U':
		base, digits = 16, hexDigits
	}
	if verb == 'U' {
		if !s.drop("U") || !s.drop("+") {
			s.failText("bad unicode format ")
		}
	} else {
		if signed {
			s.accept("+-")
		}
		if verb == 'v' {
			base, digits, have = 0, decimal+"_", false
			if s.accept("0") {
				have = true
				switch {
				case s.accept("bB"):
					digits = binary + "_"
				case s.accept("oO"):
					digits = octal + "_"
				case s.accept("xX"):
					digits = hexDigits + "_"
				default:
					digits = octal + "_"
				}
			}
		}
	}
	if !have {
		s.notEOF()
		if !s.accept(digits) {
			s.failText("expected integer")
		}
	}
	for s.accept(digits) {
	}
	return string(s.buf), base
}

func (s *ss) char(bits int) int64 {
	s.notEOF()
	r := int64(s.rune())
	if x := r << (64 - bits) >> (64 - bits); x != r {
		s.failText("overflow on character value " + string(rune(r)))
	}
	return r
}

func (s *ss) int(verb rune, bits int) int64 {
	if verb == 'c' {
		return s.char(bits)
	}
	tok, base := s.integer(verb, true)
	i, err := strconv.ParseInt(tok, base, 64)
	if err != nil {
		s.fail(err)
	}
	if x := i << (64 - bits) >> (64 - bits); x != i {
		s.failText("integer overflow on token " + tok)
	}
	return i
}

func (s *ss) uint(verb rune, bits int) uint64 {
	if verb == 'c' {
		return uint64(s.char(bits))
	}
	tok, base := s.integer(verb, false)
	i, err := strconv.ParseUint(tok, base, 64)
	if err != nil {
		s.fail(err)
	}
	if x := i << (64 - bits) >> (64 - bits); x != i {
		s.failText("unsigned integer overflow on token " + tok)
	}
	return i
}

func (s *ss) floatToken() string {
	s.buf = s.buf[:0]
	if s.accept("nN") && s.accept("aA") && s.accept("nN") {
		return string(s.buf)
	}
	s.accept("+-")
	if s.accept("iI") && s.accept("nN") && s.accept("fF") {
		return string(s.buf)
	}
	digits, exp := decimal+"_", "eEpP"
	if s.accept("0") && s.accept("xX") {
		digits, exp = hexDigits+"_", "pP"
	}
	for s.accept(digits) {
	}
	if s.accept(".") {
		for s.accept(digits) {
		}
	}
	if s.accept(exp) {
		s.accept("+-")
		for s.accept(decimal + "_") {
		}
	}
	return string(s.buf)
}

// number converts a floating-point token; 1p3 is 1 times 2 to the 3.
func (s *ss) number(tok string, bits int) float64 {
	for i := 0; i < len(tok); i++ {
		if tok[i] == 'p' && !has(tok, 'x') && !has(tok, 'X') {
			f, err := strconv.ParseFloat(tok[:i], bits)
			if err == nil {
				var m int
				m, err = strconv.Atoi(tok[i+1:])
				if err == nil {
					return math.Ldexp(f, m)
				}
			}
			if e, ok := err.(*strconv.NumError); ok {
				e.Num = tok
			}
			s.fail(err)
		}
	}
	f, err := strconv.ParseFloat(tok, bits)
	if err != nil {
		s.fail(err)
	}
	return f
}

func (s *ss) float(verb rune, bits int, typ string) float64 {
	s.check(verb, floatVerbs, typ)
	s.SkipSpace()
	s.notEOF()
	return s.number(s.floatToken(), bits)
}

func (s *ss) complex(verb rune, bits int) complex128 {
	s.check(verb, floatVerbs, "complex")
	s.SkipSpace()
	s.notEOF()
	const bad = "syntax error scanning complex number"
	parens := s.accept("(")
	re := s.floatToken()
	s.buf = s.buf[:0]
	if !s.accept("+-") {
		s.failText(bad)
	}
	sign := string(s.buf)
	im := s.floatToken()
	if !s.accept("i") || parens && !s.accept(")") {
		s.failText(bad)
	}
	return complex(s.number(re, bits/2), s.number(sign+im, bits/2))
}

func (s *ss) text(verb rune) string {
	s.check(verb, "svqxX", "string")
	s.SkipSpace()
	s.notEOF()
	switch verb {
	case 'q':
		return s.quoted()
	case 'x', 'X':
		return s.hexText()
	}
	return string(s.token(true, notSpace))
}

func (s *ss) quoted() string {
	switch quote := s.rune(); quote {
	case '`':
		for r := s.mustRune(); r != quote; r = s.mustRune() {
			s.buf = utf8.AppendRune(s.buf, r)
		}
		return string(s.buf)
	case '"':
		s.buf = append(s.buf, '"')
		for {
			r := s.mustRune()
			s.buf = utf8.AppendRune(s.buf, r)
			if r == '\\' {
				s.buf = utf8.AppendRune(s.buf, s.mustRune())
			} else if r == '"' {
				break
			}
		}
		t, err := strconv.Unquote(string(s.buf))
		if err != nil {
			s.fail(err)
		}
		return t
	}
	s.failText("expected quoted string")
	return ""
}

func hexValue(r rune) int {
	switch {
	case '0' <= r && r <= '9':
		return int(r - '0')
	case 'a' <= r && r <= 'f':
		return int(r-'a') + 10
	case 'A' <= r && r <= 'F':
		return int(r-'A') + 10
	}
	return -1
}

func (s *ss) hexText() string {
	for {
		r := s.rune()
		if r == eof {
			break
		}
		hi := hexValue(r)
		if hi < 0 {
			s.UnreadRune()
			break
		}
		lo := hexValue(s.mustRune())
		if lo < 0 {
			s.failText("illegal hex digit")
		}
		s.buf = append(s.buf, byte(hi<<4|lo))
	}
	if len(s.buf) == 0 {
		s.failText("no hex data for %x string")
	}
	return string(s.buf)
}

// one reads a value for arg.
func (s *ss) one(verb rune, arg any) {
	s.buf = s.buf[:0]
	if v, ok := arg.(Scanner); ok {
		if err := v.Scan(s, verb); err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			s.fail(err)
		}
		return
	}
	switch v := arg.(type) {
	case *bool:
		*v = s.boolean(verb)
	case *int:
		*v = int(s.int(verb, 64))
	case *string:
		*v = s.text(verb)
	case *[]byte:
		*v = []byte(s.text(verb))
	case *float64:
		*v = s.float(verb, 64, "float64")
	case *float32:
		*v = float32(s.float(verb, 32, "float32"))
	case *complex64:
		*v = complex64(s.complex(verb, 64))
	case *complex128:
		*v = s.complex(verb, 128)
	default:
		p := reflect.ValueOf(v)
		if p.Kind() != reflect.Pointer {
			s.failText("type not a pointer: " + p.Type().String())
		}
		e := p.Elem()
		switch k := e.Kind(); {
		case k == reflect.Bool:
			e.SetBool(s.boolean(verb))
		case e.CanInt():
			e.SetInt(s.int(verb, e.Type().Bits()))
		case e.CanUint():
			e.SetUint(s.uint(verb, e.Type().Bits()))
		case k == reflect.String:
			e.SetString(s.text(verb))
		case k == reflect.Slice && e.Type().Elem().Kind() == reflect.Uint8:
			str := s.text(verb)
			e.Set(reflect.MakeSlice(e.Type(), len(str), len(str)))
			for i := 0; i < len(str); i++ {
				e.Index(i).SetUint(uint64(str[i]))
			}
		case e.CanFloat():
			s.SkipSpace()
			s.notEOF()
			e.SetFloat(s.number(s.floatToken(), e.Type().Bits()))
		case e.CanComplex():
			e.SetComplex(s.complex(verb, e.Type().Bits()))
		default:
			s.failText("can't scan type: " + p.Type().String())
		}
	}
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

// literal matches the format up to the next verb: how much of it, -1 if the
// input differs.
func (s *ss) literal(format string) int {
	i := 0
	for i < len(format) {
		c, w := utf8.DecodeRuneInString(format[i:])
		if isSpace(c) {
			newlines, trailing := 0, false
			for i < len(format) && isSpace(c) {
				if c == '\n' {
					newlines++
				}
				trailing = c != '\n'
				i += w
				c, w = utf8.DecodeRuneInString(format[i:])
			}
			s.spaces(newlines, trailing)
			continue
		}
		if c == '%' {
			if i+w == len(format) {
				s.failText("missing verb: % at end of format string")
			}
			if format[i+w] != '%' {
				return i
			}
			i += w
		}
		if s.mustRune() != c {
			s.UnreadRune()
			return -1
		}
		i += w
	}
	return i
}

// spaces matches space in the format: each newline takes blanks and a newline
// or the end; trailing blanks take blanks, at least one if without newline.
func (s *ss) spaces(newlines int, trailing bool) {
	blank := func(r rune) bool { return r != '\n' && isSpace(r) }
	after := newlines > 0
	for ; newlines > 0; newlines-- {
		r := s.rune()
		for blank(r) {
			r = s.rune()
		}
		if r != '\n' && r != eof {
			s.failText("newline in format does not match input")
		}
	}
	if !trailing {
		return
	}
	if !after {
		r := s.rune()
		if r == '\n' {
			s.failText("newline in input does not match format")
		}
		if r == eof {
			return
		}
		if !isSpace(r) {
			s.failText("expected space in input to match format")
		}
	}
	s.blanks()
}

// blanks skips blanks.
func (s *ss) blanks() {
	for {
		r := s.rune()
		if r == eof {
			return
		}
		if r == '\n' || !isSpace(r) {
			s.UnreadRune()
			return
		}
	}
}

func (s *ss) scanf(format string, a []any) (n int, err error) {
	defer catch(&err)
	for i := 0; i < len(format); {
		w := s.literal(format[i:])
		if w > 0 {
			i += w
			continue
		}
		if format[i] != '%' {
			if w < 0 {
				s.failText("input does not match format")
			}
			break
		}
		i++
		var has bool
		s.wid, has, i = parseNum(format, i)
		if !has {
			s.wid = hugeWid
		}
		c, w := utf8.DecodeRuneInString(format[i:])
		i += w
		if c != 'c' {
			s.SkipSpace()
		}
		if c == '%' {
			s.SkipSpace()
			s.notEOF()
			if !s.accept("%") {
				s.failText("missing literal %")
			}
			continue
		}
		if end := s.count + s.wid; end < hugeWid {
			s.argLimit = end
		}
		if n >= len(a) {
			s.failText("too few operands for format '%" + format[i-w:] + "'")
		}
		s.one(c, a[n])
		n++
		s.argLimit = hugeWid
	}
	if n < len(a) {
		s.failText("too many operands")
	}
	return
}
