package fmt

import (
	"io"
	"math"
	"reflect"
	"strconv"
	"unicode/utf8"
)

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
