package asn1

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"math/big"
	"reflect"
	"strings"
	"time"
	"unicode/utf16"
	"unicode/utf8"
)

var timeType = reflect.TypeFor[time.Time]()

// parseHeader reads the tag and the length at b[at], and returns where the value is.
func parseHeader(b []byte, at int) (h tagAndLength, next int, err error) {
	truncated := SyntaxError{"truncated tag or length"}
	if at >= len(b) {
		return h, at, errors.New("asn1: internal error in parseTagAndLength")
	}
	first := b[at]
	at++
	h.class, h.isCompound, h.tag = int(first>>6), first&0x20 != 0, int(first&0x1f)
	if h.tag == 0x1f {
		if h.tag, at, err = parseBase128(b, at); err != nil {
			return h, at, err
		}
		if h.tag < 0x1f {
			return h, at, SyntaxError{"non-minimal tag"}
		}
	}
	if at >= len(b) {
		return h, at, truncated
	}
	n := int(b[at])
	at++
	if n < 0x80 {
		h.length = n
		return h, at, nil
	}
	if n &= 0x7f; n == 0 {
		return h, at, SyntaxError{"indefinite length found (not DER)"}
	}
	for range n {
		switch {
		case at >= len(b):
			return h, at, truncated
		case h.length >= 1<<23:
			return h, at, StructuralError{"length too large"}
		}
		h.length = h.length<<8 | int(b[at])
		at++
		if h.length == 0 {
			return h, at, StructuralError{"superfluous leading zeros in length"}
		}
	}
	if h.length < 0x80 {
		return h, at, StructuralError{"non-minimal length"}
	}
	return h, at, nil
}

// parseBase128 reads a number of which each byte but the last has its highest bit set.
func parseBase128(b []byte, at int) (n, next int, err error) {
	for i := 0; at+i < len(b); i++ {
		x := b[at+i]
		switch {
		case i == 5:
			return 0, at, StructuralError{"base 128 integer too large"}
		case i == 0 && x == 0x80:
			return 0, at, SyntaxError{"integer is not minimally encoded"}
		}
		n = n<<7 | int(x&0x7f)
		if x < 0x80 {
			if n > math.MaxInt32 {
				return 0, at, StructuralError{"base 128 integer too large"}
			}
			return n, at + i + 1, nil
		}
	}
	return 0, len(b), SyntaxError{"truncated base 128 integer"}
}

func parseBool(b []byte) (bool, error) {
	if len(b) != 1 || b[0] != 0 && b[0] != 0xff {
		return false, SyntaxError{"invalid boolean"}
	}
	return b[0] != 0, nil
}

func checkInteger(b []byte) error {
	if len(b) == 0 {
		return StructuralError{"empty integer"}
	}
	if len(b) > 1 && (b[0] == 0 && b[1] < 0x80 || b[0] == 0xff && b[1] >= 0x80) {
		return StructuralError{"integer not minimally-encoded"}
	}
	return nil
}

func parseInt(b []byte, bits int) (int64, error) {
	if err := checkInteger(b); err != nil {
		return 0, err
	}
	if len(b) > 8 {
		return 0, StructuralError{"integer too large"}
	}
	n := int64(int8(b[0]))
	for _, x := range b[1:] {
		n = n<<8 | int64(x)
	}
	if shift := 64 - bits; n<<shift>>shift != n {
		return 0, StructuralError{"integer too large"}
	}
	return n, nil
}

func parseBigInt(b []byte) (*big.Int, error) {
	if err := checkInteger(b); err != nil {
		return nil, err
	}
	n := new(big.Int).SetBytes(b)
	if b[0] >= 0x80 {
		n.Sub(n, new(big.Int).Lsh(big.NewInt(1), uint(8*len(b))))
	}
	return n, nil
}

func parseBitString(b []byte) (s BitString, err error) {
	if len(b) == 0 {
		return s, SyntaxError{"zero length BIT STRING"}
	}
	pad := int(b[0])
	if pad > 7 || len(b) == 1 && pad > 0 || b[len(b)-1]&(1<<pad-1) != 0 {
		return s, SyntaxError{"invalid padding bits in BIT STRING"}
	}
	return BitString{b[1:], 8*(len(b)-1) - pad}, nil
}

func parseOID(b []byte) (ObjectIdentifier, error) {
	if len(b) == 0 {
		return nil, SyntaxError{"zero length OBJECT IDENTIFIER"}
	}
	// The first number holds two. There are at most as many others as bytes, and what
	// was read before an error is returned with it.
	oid := make(ObjectIdentifier, len(b)+1)
	n, at, err := parseBase128(b, 0)
	if err != nil {
		return oid, err
	}
	oid[0] = min(n/40, 2)
	oid[1] = n - 40*oid[0]
	i := 2
	for ; at < len(b); i++ {
		if n, at, err = parseBase128(b, at); err != nil {
			return oid, err
		}
		oid[i] = n
	}
	return oid[:i], nil
}

// parseTime reads a time in one of the layouts, in which it must be written the same.
func parseTime(b []byte, layouts ...string) (t time.Time, err error) {
	s := string(b)
	for _, l := range layouts {
		if t, err = time.Parse(l, s); err != nil {
			continue
		}
		if again := t.Format(l); again != s {
			return t, fmt.Errorf("asn1: time did not serialize back to the original value and may be invalid: given %q, but serialized as %q", s, again)
		}
		return t, nil
	}
	return t, err
}

func parseUTCTime(b []byte) (time.Time, error) {
	t, err := parseTime(b, "0601021504Z0700", "060102150405Z0700")
	if err == nil && t.Year() >= 2050 {
		// Two digits reach from 1950 to 2049.
		t = t.AddDate(-100, 0, 0)
	}
	return t, err
}

func parseGeneralizedTime(b []byte) (time.Time, error) {
	return parseTime(b, "20060102150405.999999999Z0700")
}

func isNumeric(c byte) bool { return '0' <= c && c <= '9' || c == ' ' }

// isPrintable reports whether a PrintableString may have c; lax: also * and &, which
// certificates have.
func isPrintable(c byte, lax bool) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' ||
		strings.IndexByte(" '()+,-./:=?", c) >= 0 || lax && (c == '*' || c == '&')
}

// parseString reads a string of the type with this tag.
func parseString(b []byte, tag int) (string, error) {
	switch tag {
	case TagNumericString:
		for _, c := range b {
			if !isNumeric(c) {
				return "", SyntaxError{"NumericString contains invalid character"}
			}
		}
	case TagPrintableString:
		for _, c := range b {
			if !isPrintable(c, true) {
				return "", SyntaxError{"PrintableString contains invalid character"}
			}
		}
	case TagIA5String:
		for _, c := range b {
			if c >= utf8.RuneSelf {
				return "", SyntaxError{"IA5String contains invalid character"}
			}
		}
	case TagUTF8String:
		if !utf8.Valid(b) {
			return "", errors.New("asn1: invalid UTF-8 string")
		}
	case TagBMPString:
		return parseBMP(b)
	}
	return string(b), nil
}

// parseBMP reads UCS-2: two bytes for each character, zeros at the end left out.
func parseBMP(b []byte) (string, error) {
	if len(b)%2 != 0 {
		return "", errors.New("invalid BMPString")
	}
	b = bytes.TrimSuffix(b, []byte{0, 0})
	var s []rune
	for i := 0; i < len(b); i += 2 {
		c := rune(b[i])<<8 | rune(b[i+1])
		if c == 0xfffe || c == 0xffff || c >= 0xfdd0 && c <= 0xfdef || utf16.IsSurrogate(c) {
			return "", errors.New("invalid BMPString")
		}
		s = append(s, c)
	}
	return string(s), nil
}
