package big

import (
	"errors"
	"fmt"
	"io"
	"strconv"
)

var (
	errNoDigits = errors.New("number has no digits")
	errInvalSep = errors.New("'_' must separate successive digits")
)

// byteReader makes an io.ByteScanner of a fmt.ScanState.
type byteReader struct{ fmt.ScanState }

func (r byteReader) ReadByte() (byte, error) {
	ch, size, err := r.ReadRune()
	if size != 1 && err == nil {
		err = fmt.Errorf("invalid rune %#U", ch)
	}
	return byte(ch), err
}

func (r byteReader) UnreadByte() error { return r.UnreadRune() }

// scanSign reads a sign, if there is one.
func scanSign(r io.ByteScanner) (neg bool, err error) {
	ch, err := r.ReadByte()
	if err != nil {
		return false, err
	}
	switch ch {
	case '-':
		neg = true
	case '+':
	default:
		r.UnreadByte()
	}
	return neg, nil
}

func digitValue(ch byte, base int) int {
	switch {
	case '0' <= ch && ch <= '9':
		return int(ch - '0')
	case 'a' <= ch && ch <= 'z':
		return int(ch-'a') + 10
	case 'A' <= ch && ch <= 'Z' && base <= 36:
		return int(ch-'A') + 10
	case 'A' <= ch && ch <= 'Z':
		return int(ch-'A') + 36
	}
	return MaxBase
}

// scan reads the longest number without a sign that r has next, with a point if
// frac. It returns the number without its point, its base, and how many digits it
// has, or minus how many of them are behind the point.
func (z nat) scan(r io.ByteScanner, base int, frac bool) (res nat, b, count int, err error) {
	ok := base == 0 || base >= 2 && base <= MaxBase
	if frac {
		ok = base == 0 || base == 2 || base == 8 || base == 10 || base == 16
	}
	if !ok {
		panic(fmt.Sprintf("invalid number base %d", base))
	}
	// last is the kind of the last character: 0 for a digit or a prefix, _ or .
	last := byte('.')
	misplaced := false
	ch, err := r.ReadByte()
	b = base
	octal := false
	if base == 0 {
		b = 10
		if err == nil && ch == '0' {
			last = '0'
			count = 1
			ch, err = r.ReadByte()
			if err == nil {
				switch ch {
				case 'b', 'B':
					b, count = 2, 0
				case 'o', 'O':
					b, count = 8, 0
				case 'x', 'X':
					b, count = 16, 0
				default:
					if !frac {
						b, count, octal = 8, 0, true
					}
				}
				if count == 0 && !octal {
					ch, err = r.ReadByte()
				}
			}
		}
	}
	var digits []byte
	point := -1
	for err == nil {
		if ch == '.' && frac {
			frac = false
			misplaced = misplaced || last == '_'
			last = '.'
			point = count
		} else if ch == '_' && base == 0 {
			misplaced = misplaced || last != '0'
			last = '_'
		} else {
			if digitValue(ch, b) >= b {
				r.UnreadByte()
				break
			}
			last = '0'
			digits = append(digits, ch)
			count++
		}
		ch, err = r.ReadByte()
	}
	if err == io.EOF {
		err = nil
	}
	if err == nil && (misplaced || last == '_') {
		err = errInvalSep
	}
	res = z[:0]
	if count == 0 {
		if octal {
			// The prefix itself is the digit.
			return res, 10, 1, err
		}
		return res, b, 0, errNoDigits
	}
	if len(digits) > 0 {
		res, _ = natParse(z, string(digits), b)
	}
	if point >= 0 {
		count = point - count
	}
	return res, b, count, err
}

// scanExponent reads an exponent, if there is one, and returns it with its base, 2
// or 10; sep says that underscores may separate digits.
func scanExponent(r io.ByteScanner, sep bool) (exp int64, base int, err error) {
	ch, err := r.ReadByte()
	if err != nil {
		if err == io.EOF {
			err = nil
		}
		return 0, 10, err
	}
	switch ch {
	case 'e', 'E':
		base = 10
	case 'p', 'P':
		base = 2
	default:
		r.UnreadByte()
		return 0, 10, nil
	}
	var digits []byte
	ch, err = r.ReadByte()
	if err == nil && (ch == '+' || ch == '-') {
		if ch == '-' {
			digits = append(digits, '-')
		}
		ch, err = r.ReadByte()
	}
	last := byte('.')
	misplaced := false
	any := false
	for err == nil {
		if '0' <= ch && ch <= '9' {
			digits = append(digits, ch)
			last = '0'
			any = true
		} else if ch == '_' && sep {
			misplaced = misplaced || last != '0'
			last = '_'
		} else {
			r.UnreadByte()
			break
		}
		ch, err = r.ReadByte()
	}
	if err == io.EOF {
		err = nil
	}
	if err == nil && !any {
		err = errNoDigits
	}
	if err == nil {
		exp, err = strconv.ParseInt(string(digits), 10, 64)
	}
	if err == nil && (misplaced || last == '_') {
		err = errInvalSep
	}
	return exp, base, err
}
