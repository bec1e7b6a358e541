package fmt

import (
	"strconv"
	"unicode/utf8"
)

const (
	lower = "0123456789abcdefx"
	upper = "0123456789ABCDEFX"
)

// flags are the flags of a verb. plusV and sharpV stand for + and # with %v.
type flags struct {
	wid, prec       int
	hasWid, hasPrec bool
	minus, plus     bool
	sharp, space    bool
	zero            bool
	plusV, sharpV   bool
}

// formatter appends formatted basic values to buf as its flags say.
type formatter struct {
	buf []byte
	flags
}

func (f *formatter) str(s string) { f.buf = append(f.buf, s...) }

func (f *formatter) fill(n int) {
	if n <= 0 {
		return
	}
	c := byte(' ')
	if f.zero && !f.minus {
		c = '0'
	}
	for ; n > 0; n-- {
		f.buf = append(f.buf, c)
	}
}

// pad appends s, filled up to the width.
func (f *formatter) pad(s string) {
	if !f.hasWid || f.wid == 0 {
		f.buf = append(f.buf, s...)
		return
	}
	n := f.wid - utf8.RuneCountInString(s)
	if f.minus {
		f.buf = append(f.buf, s...)
		f.fill(n)
	} else {
		f.fill(n)
		f.buf = append(f.buf, s...)
	}
}

// padBlank is pad with blanks.
func (f *formatter) padBlank(s string) {
	zero := f.zero
	f.zero = false
	f.pad(s)
	f.zero = zero
}

func (f *formatter) boolean(v bool) {
	if v {
		f.pad("true")
	} else {
		f.pad("false")
	}
}

// unicode is %U.
func (f *formatter) unicode(u uint64) {
	prec := 4
	if f.hasPrec && f.prec > 4 {
		prec = f.prec
	}
	digits := upperHex(strconv.FormatUint(u, 16))
	b := append(make([]byte, 0, prec+16), "U+"...)
	for n := prec - len(digits); n > 0; n-- {
		b = append(b, '0')
	}
	b = append(b, digits...)
	if f.sharp && u <= utf8.MaxRune && strconv.IsPrint(rune(u)) {
		b = append(b, " '"...)
		b = utf8.AppendRune(b, rune(u))
		b = append(b, '\'')
	}
	f.padBlank(string(b))
}

func upperHex(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'a' <= c && c <= 'z' {
			b[i] = c - 32
		}
	}
	return string(b)
}

// integer appends u in the base; verb O asks for 0o, digits tells the case.
func (f *formatter) integer(u uint64, base int, signed bool, verb rune, digits string) {
	if base == 10 && !f.hasWid && !f.hasPrec && !f.plus && !f.space {
		if signed {
			f.buf = strconv.AppendInt(f.buf, int64(u), 10)
		} else {
			f.buf = strconv.AppendUint(f.buf, u, 10)
		}
		return
	}
	negative := signed && int64(u) < 0
	if negative {
		u = -u
	}
	prec := 0
	if f.hasPrec {
		prec = f.prec
		if prec == 0 && u == 0 {
			zero := f.zero
			f.zero = false
			f.fill(f.wid)
			f.zero = zero
			return
		}
	} else if f.zero && !f.minus && f.hasWid {
		prec = f.wid
		if negative || f.plus || f.space {
			prec--
		}
	}
	num := strconv.FormatUint(u, base)
	if base == 16 && digits[10] == 'A' {
		num = upperHex(num)
	}
	if prec <= len(num) && !f.hasWid && !f.sharp && verb != 'O' {
		// Nothing to fill.
		f.sign(negative)
		f.buf = append(f.buf, num...)
		return
	}
	b := make([]byte, 0, max(prec, len(num))+4)
	if negative {
		b = append(b, '-')
	} else if f.plus {
		b = append(b, '+')
	} else if f.space {
		b = append(b, ' ')
	}
	if verb == 'O' {
		b = append(b, '0', 'o')
	}
	if f.sharp {
		switch base {
		case 2:
			b = append(b, '0', 'b')
		case 8:
			if num[0] != '0' && prec <= len(num) {
				b = append(b, '0')
			}
		case 16:
			b = append(b, '0', digits[16])
		}
	}
	for n := prec - len(num); n > 0; n-- {
		b = append(b, '0')
	}
	b = append(b, num...)
	f.padBlank(string(b))
}

func (f *formatter) sign(negative bool) {
	if negative {
		f.buf = append(f.buf, '-')
	} else if f.plus {
		f.buf = append(f.buf, '+')
	} else if f.space {
		f.buf = append(f.buf, ' ')
	}
}

// truncate cuts s to the precision, counted in runes.
func (f *formatter) truncate(s string) string {
	if f.hasPrec {
		n := f.prec
		for i := range s {
			n--
			if n < 0 {
				return s[:i]
			}
		}
	}
	return s
}

// hex is %x of a string.
func (f *formatter) hex(s string, digits string) {
	if f.hasPrec && f.prec < len(s) {
		s = s[:f.prec]
	}
	if s == "" {
		if f.hasWid {
			f.fill(f.wid)
		}
		return
	}
	b := make([]byte, 0, 5*len(s))
	if f.sharp {
		b = append(b, '0', digits[16])
	}
	for i := 0; i < len(s); i++ {
		if f.space && i > 0 {
			b = append(b, ' ')
			if f.sharp {
				b = append(b, '0', digits[16])
			}
		}
		b = append(b, digits[s[i]>>4], digits[s[i]&15])
	}
	f.pad(string(b))
}

// quoted is %q of a string.
func (f *formatter) quoted(s string) {
	s = f.truncate(s)
	switch {
	case f.sharp && strconv.CanBackquote(s):
		f.pad("`" + s + "`")
	case f.plus:
		f.pad(strconv.QuoteToASCII(s))
	default:
		f.pad(strconv.Quote(s))
	}
}

func toRune(c uint64) rune {
	if c > utf8.MaxRune {
		return utf8.RuneError
	}
	return rune(c)
}

// char is %c.
func (f *formatter) char(c uint64) { f.pad(string(toRune(c))) }

// quotedChar is %q of an integer.
func (f *formatter) quotedChar(c uint64) {
	if f.plus {
		f.pad(strconv.QuoteRuneToASCII(toRune(c)))
	} else {
		f.pad(strconv.QuoteRune(toRune(c)))
	}
}

// float appends v; prec is used if the flags have none.
func (f *formatter) float(v float64, size int, verb rune, prec int) {
	if f.hasPrec {
		prec = f.prec
	}
	num := strconv.AppendFloat(make([]byte, 1, 32), v, byte(verb), prec, size)
	if num[1] == '-' || num[1] == '+' {
		num = num[1:]
	} else {
		num[0] = '+'
	}
	if f.space && num[0] == '+' && !f.plus {
		num[0] = ' '
	}
	if num[1] == 'I' || num[1] == 'N' {
		if num[1] == 'N' && !f.space && !f.plus {
			num = num[1:]
		}
		f.padBlank(string(num))
		return
	}
	if f.sharp && verb != 'b' {
		num = keepZeros(num, verb, prec)
	}
	if f.plus || num[0] != '+' {
		if f.zero && !f.minus && f.hasWid && f.wid > len(num) {
			f.buf = append(f.buf, num[0])
			f.fill(f.wid - len(num))
			f.buf = append(f.buf, num[1:]...)
			return
		}
		f.pad(string(num))
		return
	}
	f.pad(string(num[1:]))
}

// keepZeros gives a number a decimal point and, for %g and %x, as many digits
// as the precision says.
func keepZeros(num []byte, verb rune, prec int) []byte {
	digits := 0
	switch verb {
	case 'v', 'g', 'G', 'x':
		digits = prec
		if digits < 0 {
			digits = 6
		}
	}
	hexa := verb == 'x' || verb == 'X'
	end := len(num)
	point, nonzero := false, false
	for i := 1; i < len(num); i++ {
		c := num[i]
		if c == 'p' || c == 'P' || (c == 'e' || c == 'E') && !hexa {
			end = i
			break
		}
		if c == '.' {
			point = true
			continue
		}
		nonzero = nonzero || c != '0'
		if nonzero {
			digits--
		}
	}
	tail := append([]byte(nil), num[end:]...)
	num = num[:end]
	if !point {
		if len(num) == 2 && num[1] == '0' {
			digits--
		}
		num = append(num, '.')
	}
	for ; digits > 0; digits-- {
		num = append(num, '0')
	}
	return append(num, tail...)
}
