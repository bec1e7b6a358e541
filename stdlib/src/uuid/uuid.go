// Package uuid makes, reads and writes the identifiers of RFC 9562.
package uuid

import (
	"bytes"
	"encoding/hex"
	"errors"
	"strings"
)

// UUID is an identifier; its bytes are in the order of the text.
type UUID [16]byte

// dashes is where the text has a dash rather than a digit.
var dashes = [4]int{8, 13, 18, 23}

const textLen = 36

var errInvalid = errors.New("invalid uuid")

// Parse reads a UUID: 32 digits, with dashes at the usual places or with none; with
// dashes also in braces or after urn:uuid:.
func Parse(s string) (u UUID, err error) {
	if len(s) == hex.EncodedLen(len(u)) {
		return u, u.digits(s)
	}
	switch len(s) - textLen {
	case 0:
	case len("{}"):
		s = strings.TrimSuffix(strings.TrimPrefix(s, "{"), "}")
	case len("urn:uuid:"):
		s = strings.TrimPrefix(s, "urn:uuid:")
	default:
		return u, errInvalid
	}
	if len(s) != textLen {
		return u, errInvalid
	}
	var plain strings.Builder
	from := 0
	for _, at := range dashes {
		if s[at] != '-' {
			return u, errInvalid
		}
		plain.WriteString(s[from:at])
		from = at + 1
	}
	plain.WriteString(s[from:])
	return u, u.digits(plain.String())
}

// digits sets u to what 32 digits say, or leaves it.
func (u *UUID) digits(s string) error {
	b, err := hex.DecodeString(s)
	if err != nil {
		return errInvalid
	}
	copy(u[:], b)
	return nil
}

// MustParse is Parse of a text that is known to be right; it panics otherwise.
func MustParse(s string) UUID {
	u, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return u
}

// Nil returns the UUID of zeros.
func Nil() UUID { return UUID{} }

// Max returns the UUID of ones.
func Max() (u UUID) {
	for i := range u {
		u[i] = 0xff
	}
	return u
}

// String returns the text: lower-case digits with dashes.
func (u UUID) String() string {
	b, _ := u.AppendText(nil)
	return string(b)
}

// AppendText appends the text to b.
func (u UUID) AppendText(b []byte) ([]byte, error) {
	start := len(b)
	for i := range u {
		switch len(b) - start {
		case dashes[0], dashes[1], dashes[2], dashes[3]:
			b = append(b, '-')
		}
		b = hex.AppendEncode(b, u[i:i+1])
	}
	return b, nil
}

// MarshalText returns the text.
func (u UUID) MarshalText() ([]byte, error) { return u.AppendText(make([]byte, 0, textLen)) }

// UnmarshalText sets u to what Parse reads.
func (u *UUID) UnmarshalText(b []byte) error {
	v, err := Parse(string(b))
	if err == nil {
		*u = v
	}
	return err
}

// Compare orders by the bytes: -1, 0 or +1.
func (u UUID) Compare(v UUID) int { return bytes.Compare(u[:], v[:]) }
