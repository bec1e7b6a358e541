package big

import (
	"encoding/binary"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Text returns x in one of the forms e E f g G x p b; with a negative prec in as
// few digits as tell it from other Floats of its precision.
func (x *Float) Text(format byte, prec int) string {
	return string(x.Append(make([]byte, 0, 16), format, prec))
}

// String returns x.Text('g', 10).
func (x *Float) String() string { return x.Text('g', 10) }

// Append appends x.Text(fmt, prec) to buf.
func (x *Float) Append(buf []byte, fmt byte, prec int) []byte {
	start := len(buf)
	if x.neg {
		buf = append(buf, '-')
	}
	if x.form == inf {
		if !x.neg {
			buf = append(buf, '+')
		}
		return append(buf, "Inf"...)
	}
	switch fmt {
	case 'e', 'E', 'f', 'g', 'G':
		return floatText(buf, x, fmt, prec)
	case 'b':
		return x.appendB(buf)
	case 'p':
		return x.appendP(buf)
	case 'x':
		return x.appendX(buf, prec)
	}
	return append(buf[:start], '%', fmt)
}

func appendExponent(buf []byte, exp int64, digits int) []byte {
	buf = append(buf, 'p')
	if exp < 0 {
		buf = append(buf, '-')
		exp = -exp
	} else {
		buf = append(buf, '+')
	}
	if digits == 2 && exp < 10 {
		buf = append(buf, '0')
	}
	return strconv.AppendInt(buf, exp, 10)
}

// appendB appends the mantissa as a decimal integer of prec bits.
func (x *Float) appendB(buf []byte) []byte {
	if x.form == zero {
		return append(buf, '0')
	}
	m := x.mant
	have, want := uint(len(m))*64, uint(x.prec)
	if have < want {
		m = natShl(nil, m, want-have)
	} else {
		m = natShr(nil, m, have-want)
	}
	return appendExponent(natText(buf, m, 10), int64(x.exp)-int64(x.prec), 1)
}

// appendP appends the mantissa as a hexadecimal fraction.
func (x *Float) appendP(buf []byte) []byte {
	if x.form == zero {
		return append(buf, '0')
	}
	digits := strings.TrimRight(natString(false, x.mant, 16), "0")
	buf = append(buf, "0x."...)
	return appendExponent(append(buf, digits...), int64(x.exp), 1)
}

// appendX appends the mantissa in hexadecimal, 1 before the point.
func (x *Float) appendX(buf []byte, prec int) []byte {
	if x.form == zero {
		buf = append(buf, "0x0"...)
		if prec > 0 {
			buf = append(buf, '.')
			buf = append(buf, strings.Repeat("0", prec)...)
		}
		return append(buf, "p+00"...)
	}
	// One bit and whole digits.
	var n uint
	if prec < 0 {
		n = 1 + (x.MinPrec()-1+3)/4*4
	} else {
		n = 1 + 4*uint(prec)
	}
	var r Float
	r.SetPrec(n).SetMode(x.mode).Set(x)
	m := r.mant
	if have := uint(len(m)) * 64; have < n {
		m = natShl(nil, m, n-have)
	} else {
		m = natShr(nil, m, have-n)
	}
	digits := natString(false, m, 16)
	buf = append(buf, "0x1"...)
	if len(digits) > 1 {
		buf = append(buf, '.')
		buf = append(buf, digits[1:]...)
	}
	return appendExponent(buf, int64(r.exp)-1, 2)
}

// Format implements fmt.Formatter for the verbs of floating-point numbers and p.
func (x *Float) Format(s fmt.State, format rune) {
	prec, set := s.Precision()
	if !set {
		prec = 6
	}
	switch format {
	case 'e', 'E', 'f', 'b', 'p', 'x':
	case 'F':
		format = 'f'
	case 'v', 'g', 'G':
		if format == 'v' {
			format = 'g'
		}
		if !set {
			prec = -1
		}
	default:
		fmt.Fprintf(s, "%%!%c(*big.Float=%s)", format, x.String())
		return
	}
	buf := x.Append(nil, byte(format), prec)
	sign := ""
	switch {
	case buf[0] == '-':
		sign = "-"
		buf = buf[1:]
	case buf[0] == '+':
		// +Inf
		sign = "+"
		if s.Flag(' ') {
			sign = " "
		}
		buf = buf[1:]
	case s.Flag('+'):
		sign = "+"
	case s.Flag(' '):
		sign = " "
	}
	free := 0
	if width, ok := s.Width(); ok {
		free = width - len(sign) - len(buf)
	}
	switch {
	case s.Flag('0') && !x.IsInf():
		io.WriteString(s, sign)
		fill(s, "0", free)
		s.Write(buf)
	case s.Flag('-'):
		io.WriteString(s, sign)
		s.Write(buf)
		fill(s, " ", free)
	default:
		fill(s, " ", free)
		io.WriteString(s, sign)
		s.Write(buf)
	}
}

// SetString sets z to the value of s, which is as Parse has it with base 0.
func (z *Float) SetString(s string) (*Float, bool) {
	if f, _, err := z.Parse(s, 0); err == nil {
		return f, true
	}
	return nil, false
}

// Parse sets z to the value of s, a number with a mantissa in the base 0 (by its
// prefix), 2, 8, 10 or 16, or an infinity; a precision of 0 becomes 64.
func (z *Float) Parse(s string, base int) (f *Float, b int, err error) {
	switch s {
	case "Inf", "inf", "+Inf", "+inf":
		return z.SetInf(false), 0, nil
	case "-Inf", "-inf":
		return z.SetInf(true), 0, nil
	}
	r := strings.NewReader(s)
	if f, b, err = z.scan(r, base); err != nil {
		return f, b, err
	}
	if ch, end := r.ReadByte(); end == nil {
		err = fmt.Errorf("expected end of string, found %q", ch)
	}
	return f, b, err
}

// ParseFloat parses s as Parse does, for a new Float of this precision and mode.
func ParseFloat(s string, base int, prec uint, mode RoundingMode) (f *Float, b int, err error) {
	return new(Float).SetPrec(prec).SetMode(mode).Parse(s, base)
}

// Scan implements fmt.Scanner.
func (z *Float) Scan(s fmt.ScanState, ch rune) error {
	s.SkipSpace()
	_, _, err := z.scan(byteReader{s}, 0)
	return err
}

// scan sets z to the number that r has next.
func (z *Float) scan(r io.ByteScanner, base int) (f *Float, b int, err error) {
	if z.prec == 0 {
		z.prec = 64
	}
	z.form = zero
	if z.neg, err = scanSign(r); err != nil {
		return nil, 0, err
	}
	var count int
	var m nat
	if m, b, count, err = m.scan(r, base, true); err != nil {
		return nil, b, err
	}
	exp, expBase, err := scanExponent(r, base == 0)
	if err != nil {
		return nil, b, err
	}
	if len(m) == 0 {
		return z.special(zero, z.neg), b, nil
	}
	exp2, exp5 := binaryExponents(b, min(count, 0), exp, expBase)
	if e := exp2 + int64(natBitLen(m)); e < MinExp || e > MaxExp {
		return nil, b, fmt.Errorf("exponent overflow")
	}
	if exp5 == 0 {
		floatSet(z, z.neg, m, exp2)
		return z, b, nil
	}
	// The powers of 5 have 64 bits more than the result will have.
	x := &Float{prec: uint32(len(m) * 64)}
	floatSet(x, z.neg, m, exp2)
	p := new(Float).SetPrec(z.Prec() + 64)
	if exp5 < 0 {
		return z.Quo(x, p.pow5(uint64(-exp5))), b, nil
	}
	return z.Mul(x, p.pow5(uint64(exp5))), b, nil
}

// pow5 sets z to 5**n, rounded; powers up to the 27th fit into a word.
func (z *Float) pow5(n uint64) *Float {
	const fits = 27
	p := uint64(1)
	for range min(n, fits) {
		p *= 5
	}
	z.SetUint64(p)
	if n <= fits {
		return z
	}
	square := new(Float).SetPrec(z.Prec() + 64).SetUint64(5)
	for n -= fits; n > 0; n >>= 1 {
		if n&1 == 1 {
			z.Mul(z, square)
		}
		square.Mul(square, square)
	}
	return z
}

// floatVersion is the version of GobEncode's form.
const floatVersion = 1

// GobEncode implements encoding/gob.GobEncoder; the precision, the mode and the
// accuracy are kept.
func (x *Float) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	flags := byte(x.mode&7)<<5 | byte((x.acc+1)&3)<<3 | byte(x.form&3)<<1
	if x.neg {
		flags |= 1
	}
	buf := binary.BigEndian.AppendUint32([]byte{floatVersion, flags}, x.prec)
	if x.form == finite {
		buf = binary.BigEndian.AppendUint32(buf, uint32(x.exp))
		// No more words than the precision needs.
		n := min((int(x.prec)+63)/64, len(x.mant))
		for i := range n {
			buf = binary.BigEndian.AppendUint64(buf, uint64(x.mant[len(x.mant)-1-i]))
		}
	}
	return buf, nil
}

// GobDecode implements encoding/gob.GobDecoder; the result is rounded by z's
// precision and mode unless that precision is 0.
func (z *Float) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Float{}
		return nil
	}
	if len(buf) < 6 {
		return fmt.Errorf("Float.GobDecode: buffer too small")
	}
	if buf[0] != floatVersion {
		return fmt.Errorf("Float.GobDecode: encoding version %d not supported", buf[0])
	}
	prec, mode := z.prec, z.mode
	flags := buf[1]
	z.mode = RoundingMode(flags >> 5 & 7)
	z.acc = Accuracy(flags>>3&3) - 1
	z.form = form(flags >> 1 & 3)
	z.neg = flags&1 != 0
	z.prec = binary.BigEndian.Uint32(buf[2:])
	if z.form == finite {
		if len(buf) < 10 {
			return fmt.Errorf("Float.GobDecode: buffer too small for finite form float")
		}
		z.exp = int32(binary.BigEndian.Uint32(buf[6:]))
		z.mant = natSetBytes(z.mant, buf[10:])
	}
	msg := z.wrong()
	if msg == "" && prec != 0 {
		z.mode = mode
		z.SetPrec(uint(prec))
	}
	if msg == "" && z.form == finite && z.prec == 0 {
		msg = "zero precision finite number"
	}
	if msg != "" {
		return fmt.Errorf("Float.GobDecode: %s", msg)
	}
	return nil
}

// wrong says what is wrong with the mantissa of a Float that came from elsewhere.
func (x *Float) wrong() string {
	if x.form != finite {
		return ""
	}
	n := len(x.mant)
	switch {
	case n == 0:
		return "nonzero finite number with empty mantissa"
	case x.mant[n-1]>>63 == 0:
		return fmt.Sprintf("msb not set in last word %#x of %s", x.mant[n-1], x.Text('p', 0))
	}
	return ""
}

// AppendText implements encoding.TextAppender; precision and mode are left out.
func (x *Float) AppendText(b []byte) ([]byte, error) {
	if x == nil {
		return append(b, "<nil>"...), nil
	}
	return x.Append(b, 'g', -1), nil
}

// MarshalText implements encoding.TextMarshaler.
func (x *Float) MarshalText() (text []byte, err error) { return x.AppendText(nil) }

// UnmarshalText implements encoding.TextUnmarshaler; the result is rounded by z's
// precision and mode, a precision of 0 becomes 64.
func (z *Float) UnmarshalText(text []byte) error {
	if _, _, err := z.Parse(string(text), 0); err != nil {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Float (%v)", text, err)
	}
	return nil
}
