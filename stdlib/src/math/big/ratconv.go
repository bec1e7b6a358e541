package big

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"strings"
)

// Scan implements fmt.Scanner for the verbs e, f, g and v.
func (z *Rat) Scan(s fmt.ScanState, ch rune) error {
	tok, err := s.Token(true, func(ch rune) bool { return strings.ContainsRune("+-/0123456789.eE", ch) })
	if err != nil {
		return err
	}
	if !strings.ContainsRune("efgEFGv", ch) {
		return errors.New("Rat.Scan: invalid verb")
	}
	if _, ok := z.SetString(string(tok)); !ok {
		return errors.New("Rat.Scan: invalid syntax")
	}
	return nil
}

// Greatest exponents of 5 and 2 that SetString takes.
const (
	most5 = 1e6
	most2 = 1e7
)

func pow5(n int64) nat {
	var z Int
	return z.Exp(NewInt(5), NewInt(n), nil).abs
}

// SetString sets z to the value of s, a fraction or a floating-point number.
func (z *Rat) SetString(s string) (*Rat, bool) {
	if s == "" {
		return nil, false
	}
	if i := strings.IndexByte(s, '/'); i >= 0 {
		if _, ok := z.a.SetString(s[:i], 0); !ok {
			return nil, false
		}
		r := strings.NewReader(s[i+1:])
		var err error
		z.b.abs, _, _, err = z.b.abs.scan(r, 0, false)
		if err != nil || r.Len() > 0 || len(z.b.abs) == 0 {
			return nil, false
		}
		return z.norm(), true
	}
	r := strings.NewReader(s)
	neg, err := scanSign(r)
	if err != nil {
		return nil, false
	}
	var base, count int
	z.a.abs, base, count, err = z.a.abs.scan(r, 0, true)
	if err != nil {
		return nil, false
	}
	exp, expBase, err := scanExponent(r, true)
	if err != nil || r.Len() > 0 {
		return nil, false
	}
	if len(z.a.abs) == 0 {
		return z.norm(), true
	}
	exp2, exp5 := binaryExponents(base, min(count, 0), exp, expBase)
	if exp5 < -most5 || exp5 > most5 {
		return nil, false
	}
	if exp2 < -most2 || exp2 > most2 {
		return nil, false
	}
	z.b.SetInt64(1)
	switch {
	case exp5 > 0:
		z.a.abs = natMul(z.a.abs, z.a.abs, pow5(exp5))
	case exp5 < 0:
		z.b.abs = z.b.abs.set(pow5(-exp5))
	}
	switch {
	case exp2 > 0:
		z.a.abs = natShl(z.a.abs, z.a.abs, uint(exp2))
	case exp2 < 0:
		z.b.abs = natShl(z.b.abs, z.b.abs, uint(-exp2))
	}
	z.a.neg = neg
	return z.norm(), true
}

// binaryExponents returns by which powers of 2 and 5 a mantissa without its point
// is to be multiplied: -point digits are behind that.
func binaryExponents(base, point int, exp int64, expBase int) (exp2, exp5 int64) {
	switch base {
	case 2:
		exp2 = int64(point)
	case 8:
		exp2 = int64(point) * 3
	case 16:
		exp2 = int64(point) * 4
	default:
		exp2, exp5 = int64(point), int64(point)
	}
	exp2 += exp
	if expBase == 10 {
		exp5 += exp
	}
	return exp2, exp5
}

// String returns x as a/b, even if b is 1.
func (x *Rat) String() string { return string(x.marshal(nil)) }

func (x *Rat) marshal(buf []byte) []byte {
	buf = x.a.Append(buf, 10)
	buf = append(buf, '/')
	return natText(buf, x.den(), 10)
}

// RatString returns x as a/b, or as a if b is 1.
func (x *Rat) RatString() string {
	if x.IsInt() {
		return x.a.String()
	}
	return x.String()
}

// FloatString returns x in decimal with prec digits behind the point, rounded,
// halves away from zero.
func (x *Rat) FloatString(prec int) string {
	if x.IsInt() {
		s := x.a.String()
		if prec > 0 {
			s += "." + strings.Repeat("0", prec)
		}
		return s
	}
	unit := one
	if prec > 0 {
		unit = new(Int).Exp(NewInt(10), NewInt(int64(prec)), nil)
	}
	var scaled, rest Int
	scaled.abs = natMul(nil, x.a.abs, unit.abs)
	scaled.QuoRem(&scaled, &x.b, &rest)
	if rest.Lsh(&rest, 1); rest.Cmp(&x.b) >= 0 {
		scaled.Add(&scaled, one)
	}
	digits := scaled.String()
	if prec > 0 {
		if n := prec + 1 - len(digits); n > 0 {
			digits = strings.Repeat("0", n) + digits
		}
		at := len(digits) - prec
		digits = digits[:at] + "." + digits[at:]
	}
	if x.a.neg {
		digits = "-" + digits
	}
	return digits
}

// FloatPrec returns how many digits behind the point do not repeat, and whether x
// has no others.
func (x *Rat) FloatPrec() (n int, exact bool) {
	var d, q, r Int
	d.abs = d.abs.set(x.den())
	twos := int(d.TrailingZeroBits())
	d.Rsh(&d, uint(twos))
	fives := 0
	// Squares of 5 first, then what is left of them.
	powers := []*Int{NewInt(5)}
	for {
		p := powers[len(powers)-1]
		if q.QuoRem(&d, p, &r); len(r.abs) > 0 {
			break
		}
		d.Set(&q)
		fives += 1 << (len(powers) - 1)
		powers = append(powers, new(Int).Mul(p, p))
	}
	for i := len(powers) - 1; i >= 0; i-- {
		if q.QuoRem(&d, powers[i], &r); len(r.abs) == 0 {
			d.Set(&q)
			fives += 1 << i
		}
	}
	return max(twos, fives), d.Cmp(one) == 0
}

// ratVersion is the version of GobEncode's form.
const ratVersion = 1

// GobEncode implements encoding/gob.GobEncoder.
func (x *Rat) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	a, b := x.a.Bytes(), x.b.Bytes()
	if uint64(len(a)) > math.MaxUint32 {
		return nil, errors.New("Rat.GobEncode: numerator too large")
	}
	head := byte(ratVersion << 1)
	if x.a.neg {
		head |= 1
	}
	buf := binary.BigEndian.AppendUint32([]byte{head}, uint32(len(a)))
	buf = append(buf, a...)
	return append(buf, b...), nil
}

// GobDecode implements encoding/gob.GobDecoder.
func (z *Rat) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Rat{}
		return nil
	}
	if len(buf) < 5 {
		return errors.New("Rat.GobDecode: buffer too small")
	}
	if v := buf[0] >> 1; v != ratVersion {
		return fmt.Errorf("Rat.GobDecode: encoding version %d not supported", v)
	}
	n := uint64(binary.BigEndian.Uint32(buf[1:]))
	rest := buf[5:]
	if uint64(len(rest)) < n {
		return errors.New("Rat.GobDecode: buffer too small")
	}
	z.a.neg = buf[0]&1 != 0
	z.a.abs = natSetBytes(z.a.abs, rest[:n])
	z.b.abs = natSetBytes(z.b.abs, rest[n:])
	return nil
}

// AppendText implements encoding.TextAppender.
func (x *Rat) AppendText(b []byte) ([]byte, error) {
	if x.IsInt() {
		return x.a.AppendText(b)
	}
	return x.marshal(b), nil
}

// MarshalText implements encoding.TextMarshaler.
func (x *Rat) MarshalText() (text []byte, err error) { return x.AppendText(nil) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (z *Rat) UnmarshalText(text []byte) error {
	if _, ok := z.SetString(string(text)); !ok {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Rat", text)
	}
	return nil
}

