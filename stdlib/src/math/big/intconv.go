package big

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Text returns x in the base, which is from 2 to MaxBase.
func (x *Int) Text(base int) string {
	if x == nil {
		return "<nil>"
	}
	if base < 2 || base > MaxBase {
		panic("invalid base")
	}
	return natString(x.neg, x.abs, base)
}

// Append appends x.Text(base) to buf.
func (x *Int) Append(buf []byte, base int) []byte {
	if x == nil {
		return append(buf, "<nil>"...)
	}
	if base < 2 || base > MaxBase {
		panic("invalid base")
	}
	if x.neg {
		buf = append(buf, '-')
	}
	return natText(buf, x.abs, base)
}

// String returns x in base 10.
func (x *Int) String() string { return x.Text(10) }

func fill(s fmt.State, c string, n int) {
	if n > 0 {
		io.WriteString(s, strings.Repeat(c, n))
	}
}

// Format implements fmt.Formatter for the verbs of integers.
func (x *Int) Format(s fmt.State, ch rune) {
	base := 10
	prefix := ""
	sharp := s.Flag('#')
	switch ch {
	case 'b':
		base = 2
		if sharp {
			prefix = "0b"
		}
	case 'o':
		base = 8
		if sharp {
			prefix = "0"
		}
	case 'O':
		base = 8
		prefix = "0o"
	case 'd', 's', 'v':
	case 'x', 'X':
		base = 16
		if sharp {
			prefix = "0" + string(ch)
		}
	default:
		fmt.Fprintf(s, "%%!%c(big.Int=%s)", ch, x.String())
		return
	}
	if x == nil {
		io.WriteString(s, "<nil>")
		return
	}
	sign := ""
	switch {
	case x.neg:
		sign = "-"
	case s.Flag('+'):
		sign = "+"
	case s.Flag(' '):
		sign = " "
	}
	digits := natString(false, x.abs, base)
	if ch == 'X' {
		digits = strings.ToUpper(digits)
	}
	var left, zeros, right int
	precision, set := s.Precision()
	if set {
		if precision == 0 && len(x.abs) == 0 {
			return
		}
		zeros = max(precision-len(digits), 0)
	}
	if width, ok := s.Width(); ok {
		free := max(width-len(sign)-len(prefix)-zeros-len(digits), 0)
		switch {
		case s.Flag('-'):
			right = free
		case s.Flag('0') && !set:
			zeros = free
		default:
			left = free
		}
	}
	fill(s, " ", left)
	io.WriteString(s, sign+prefix)
	fill(s, "0", zeros)
	io.WriteString(s, digits)
	fill(s, " ", right)
}

// scan sets z to the number that r has next, and returns it with its base.
func (z *Int) scan(r io.ByteScanner, base int) (*Int, int, error) {
	neg, err := scanSign(r)
	if err != nil {
		return nil, 0, err
	}
	z.abs, base, _, err = z.abs.scan(r, base, false)
	z.neg = neg && len(z.abs) > 0
	if err != nil {
		return nil, base, err
	}
	return z, base, nil
}

// Scan implements fmt.Scanner for the verbs of integers, s and v.
func (z *Int) Scan(s fmt.ScanState, ch rune) error {
	s.SkipSpace()
	base := 0
	switch ch {
	case 'b':
		base = 2
	case 'o':
		base = 8
	case 'd':
		base = 10
	case 'x', 'X':
		base = 16
	case 's', 'v':
	default:
		return errors.New("Int.Scan: invalid verb")
	}
	_, _, err := z.scan(byteReader{s}, base)
	return err
}

// intVersion is the version of GobEncode's form.
const intVersion = 1

// GobEncode implements encoding/gob.GobEncoder.
func (x *Int) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	head := byte(intVersion << 1)
	if x.neg {
		head |= 1
	}
	return append([]byte{head}, x.Bytes()...), nil
}

// GobDecode implements encoding/gob.GobDecoder.
func (z *Int) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Int{}
		return nil
	}
	if v := buf[0] >> 1; v != intVersion {
		return fmt.Errorf("Int.GobDecode: encoding version %d not supported", v)
	}
	z.neg = buf[0]&1 != 0
	z.abs = natSetBytes(z.abs, buf[1:])
	return nil
}

// AppendText implements encoding.TextAppender.
func (x *Int) AppendText(b []byte) (text []byte, err error) { return x.Append(b, 10), nil }

// MarshalText implements encoding.TextMarshaler.
func (x *Int) MarshalText() (text []byte, err error) { return x.AppendText(nil) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (z *Int) UnmarshalText(text []byte) error {
	r := bytes.NewReader(text)
	if _, _, err := z.scan(r, 0); err != nil || r.Len() > 0 {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Int", text)
	}
	return nil
}

// MarshalJSON implements encoding/json.Marshaler.
func (x *Int) MarshalJSON() ([]byte, error) {
	if x == nil {
		return []byte("null"), nil
	}
	return x.Append(nil, 10), nil
}

// UnmarshalJSON implements encoding/json.Unmarshaler; null changes nothing.
func (z *Int) UnmarshalJSON(text []byte) error {
	if string(text) == "null" {
		return nil
	}
	return z.UnmarshalText(text)
}
