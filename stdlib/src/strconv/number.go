// Package strconv converts between strings and values. The conversions of
// numbers are native.
package strconv

import "errors"

// IntSize is the size of an int in bits.
const IntSize = 64

// Reasons why a conversion fails.
var (
	ErrRange  = errors.New("value out of range")
	ErrSyntax = errors.New("invalid syntax")
)

// NumError tells of a failed conversion.
type NumError struct {
	Func string
	Num  string
	Err  error
}

func (e *NumError) Error() string {
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

// Unwrap returns the reason.
func (e *NumError) Unwrap() error { return e.Err }

// Results of the native parsers.
const (
	parsed = iota
	badSyntax
	outOfRange
)

func numError(fn, s string, code int) error {
	if code == outOfRange {
		return &NumError{fn, string([]byte(s)), ErrRange}
	}
	return &NumError{fn, string([]byte(s)), ErrSyntax}
}

// native: as ParseInt for a valid base (0, 2..36) and bitSize (1..64); code 0 good, 1 bad syntax (i = 0), 2 out of range (i = nearest)
func parseInt(s string, base int, bitSize int) (i int64, code int)

// native: as ParseUint, codes as parseInt
func parseUint(s string, base int, bitSize int) (n uint64, code int)

// native: the number at the start of s as Go's ParseFloat reads it (decimal, hex, inf, infinity, nan, underscores only with a base prefix as Go does) rounded to bitSize 32 or 64; n bytes were read (0 if none); code 0 or 2 (f = ±Inf)
func parseFloatPrefix(s string, bitSize int) (f float64, n int, code int)

// native: FormatInt with a valid base (2..36)
func formatInt(i int64, base int) string

// native: FormatUint with a valid base (2..36)
func formatUint(i uint64, base int) string

// native: append form of formatInt
func appendInt(dst []byte, i int64, base int) []byte

// native: append form of formatUint
func appendUint(dst []byte, i uint64, base int) []byte

// native: FormatFloat; fmt is any byte (unknown ones give %x with that byte), bitSize 32 or 64, prec -1 is shortest
func formatFloat(f float64, fmt byte, prec, bitSize int) string

// native: append form of formatFloat
func appendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte

// native: the decimal form
func Itoa(i int) string

// ParseBool reads 1, t, T, TRUE, true, True, 0, f, F, FALSE, false, False.
func ParseBool(str string) (bool, error) {
	switch str {
	case "1", "t", "T", "true", "TRUE", "True":
		return true, nil
	case "0", "f", "F", "false", "FALSE", "False":
		return false, nil
	}
	return false, numError("ParseBool", str, badSyntax)
}

// FormatBool returns true or false.
func FormatBool(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

// AppendBool appends true or false.
func AppendBool(dst []byte, b bool) []byte { return append(dst, FormatBool(b)...) }

// Atoi reads a decimal int.
func Atoi(s string) (int, error) {
	i, code := parseInt(s, 10, 64)
	if code != parsed {
		return int(i), numError("Atoi", s, code)
	}
	return int(i), nil
}

func checkArgs(fn, s string, base int, bitSize *int) error {
	if s == "" {
		return numError(fn, s, badSyntax)
	}
	if base != 0 && base < 2 || base > 36 {
		return &NumError{fn, string([]byte(s)), errors.New("invalid base " + Itoa(base))}
	}
	if *bitSize == 0 {
		*bitSize = IntSize
	} else if *bitSize < 0 || *bitSize > 64 {
		return &NumError{fn, string([]byte(s)), errors.New("invalid bit size " + Itoa(*bitSize))}
	}
	return nil
}

// ParseInt reads an integer of the base, 0 meaning that a prefix tells it,
// that fits in bitSize bits.
func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	if err := checkArgs("ParseInt", s, base, &bitSize); err != nil {
		return 0, err
	}
	i, code := parseInt(s, base, bitSize)
	if code != parsed {
		err = numError("ParseInt", s, code)
	}
	return i, err
}

// ParseUint is ParseInt without sign.
func ParseUint(s string, base int, bitSize int) (uint64, error) {
	if err := checkArgs("ParseUint", s, base, &bitSize); err != nil {
		return 0, err
	}
	n, code := parseUint(s, base, bitSize)
	if code != parsed {
		return n, numError("ParseUint", s, code)
	}
	return n, nil
}

// ParseFloat reads a floating-point number.
func ParseFloat(s string, bitSize int) (float64, error) {
	if bitSize != 32 {
		bitSize = 64
	}
	f, n, code := parseFloatPrefix(s, bitSize)
	if n != len(s) || n == 0 {
		return 0, numError("ParseFloat", s, badSyntax)
	}
	if code != parsed {
		return f, numError("ParseFloat", s, code)
	}
	return f, nil
}

// ParseComplex reads a complex number: N, Ni or N±Ni, maybe in parentheses.
func ParseComplex(s string, bitSize int) (complex128, error) {
	size := 64
	if bitSize == 64 {
		size = 32
	}
	whole := s
	if l := len(s); l >= 2 && s[0] == '(' && s[l-1] == ')' {
		s = s[1 : l-1]
	}
	fail := func(code int) error { return numError("ParseComplex", whole, code) }
	re, n, code := parseFloatPrefix(s, size)
	if n == 0 {
		return 0, fail(badSyntax)
	}
	s = s[n:]
	if s == "" {
		if code != parsed {
			return complex(re, 0), fail(code)
		}
		return complex(re, 0), nil
	}
	switch s[0] {
	case '+':
		// Without the sign "+NaNi" can be read; "++Ni" stays an error.
		if len(s) > 1 && s[1] != '+' {
			s = s[1:]
		}
	case '-':
	case 'i':
		if len(s) == 1 {
			if code != parsed {
				return complex(0, re), fail(code)
			}
			return complex(0, re), nil
		}
		return 0, fail(badSyntax)
	default:
		return 0, fail(badSyntax)
	}
	im, n, code2 := parseFloatPrefix(s, size)
	if n == 0 || s[n:] != "i" {
		return 0, fail(badSyntax)
	}
	if code == parsed {
		code = code2
	}
	if code != parsed {
		return complex(re, im), fail(code)
	}
	return complex(re, im), nil
}

func checkBase(base int) {
	if base < 2 || base > 36 {
		panic("strconv: illegal AppendInt/FormatInt base")
	}
}

// FormatInt returns i in the base.
func FormatInt(i int64, base int) string {
	checkBase(base)
	return formatInt(i, base)
}

// FormatUint returns i in the base.
func FormatUint(i uint64, base int) string {
	checkBase(base)
	return formatUint(i, base)
}

// AppendInt appends FormatInt(i, base).
func AppendInt(dst []byte, i int64, base int) []byte {
	checkBase(base)
	return appendInt(dst, i, base)
}

// AppendUint appends FormatUint(i, base).
func AppendUint(dst []byte, i uint64, base int) []byte {
	checkBase(base)
	return appendUint(dst, i, base)
}

func checkBits(bitSize int) {
	if bitSize != 32 && bitSize != 64 {
		panic("strconv: illegal FormatFloat bitSize")
	}
}

// FormatFloat returns f in the format b, e, E, f, g, G, x or X.
func FormatFloat(f float64, fmt byte, prec, bitSize int) string {
	checkBits(bitSize)
	return formatFloat(f, fmt, prec, bitSize)
}

// AppendFloat appends FormatFloat(f, fmt, prec, bitSize).
func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	checkBits(bitSize)
	return appendFloat(dst, f, fmt, prec, bitSize)
}

// FormatComplex returns c as (a+bi).
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	if bitSize != 64 && bitSize != 128 {
		panic("invalid bitSize")
	}
	b := append(make([]byte, 0, 32), '(')
	b = appendFloat(b, real(c), fmt, prec, bitSize/2)
	n := len(b)
	b = appendFloat(b, imag(c), fmt, prec, bitSize/2)
	if b[n] != '+' && b[n] != '-' {
		b = append(b, 0)
		copy(b[n+1:], b[n:])
		b[n] = '+'
	}
	return string(append(b, "i)"...))
}
