// Package utf16 translates between runes and UTF-16.
package utf16

const (
	surr1 = 0xD800
	surr2 = 0xDC00
	surr3 = 0xE000
	self  = 0x10000
	max   = '\U0010FFFF'
	bad   = '\uFFFD'
)

// IsSurrogate reports whether r is half of a surrogate pair.
func IsSurrogate(r rune) bool { return surr1 <= r && r < surr3 }

// DecodeRune joins a surrogate pair, or gives U+FFFD.
func DecodeRune(r1, r2 rune) rune {
	if surr1 <= r1 && r1 < surr2 && surr2 <= r2 && r2 < surr3 {
		return (r1-surr1)<<10 | (r2 - surr2) + self
	}
	return bad
}

// EncodeRune splits r into a surrogate pair, or gives U+FFFD twice.
func EncodeRune(r rune) (r1, r2 rune) {
	if r < self || r > max {
		return bad, bad
	}
	r -= self
	return surr1 + r>>10&0x3FF, surr2 + r&0x3FF
}

// RuneLen returns the number of 16-bit words for r, -1 if it has no encoding.
func RuneLen(r rune) int {
	switch {
	case 0 <= r && r < surr1, surr3 <= r && r < self:
		return 1
	case self <= r && r <= max:
		return 2
	}
	return -1
}

// AppendRune appends the encoding of r to a.
func AppendRune(a []uint16, r rune) []uint16 {
	switch RuneLen(r) {
	case 1:
		return append(a, uint16(r))
	case 2:
		r1, r2 := EncodeRune(r)
		return append(a, uint16(r1), uint16(r2))
	}
	return append(a, bad)
}

// Encode returns the UTF-16 form of s.
func Encode(s []rune) []uint16 {
	a := make([]uint16, 0, len(s))
	for _, r := range s {
		a = AppendRune(a, r)
	}
	return a
}

// Decode returns the runes of s.
func Decode(s []uint16) []rune {
	a := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if IsSurrogate(r) {
			d := rune(bad)
			if i+1 < len(s) {
				d = DecodeRune(r, rune(s[i+1]))
			}
			if d != bad {
				i++
			}
			r = d
		}
		a = append(a, r)
	}
	return a
}
