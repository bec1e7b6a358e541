// Package utf8 translates between runes and UTF-8.
package utf8

// Numbers of the encoding.
const (
	RuneError = '\uFFFD'
	RuneSelf  = 0x80
	MaxRune   = '\U0010FFFF'
	UTFMax    = 4
)

// native: the first rune of p and its width; (RuneError, 0) if empty, (RuneError, 1) if invalid
func DecodeRune(p []byte) (r rune, size int)

// native: as DecodeRune
func DecodeRuneInString(s string) (r rune, size int)

// native: the last rune of p and its width, errors as DecodeRune
func DecodeLastRune(p []byte) (r rune, size int)

// native: as DecodeLastRune
func DecodeLastRuneInString(s string) (r rune, size int)

// native: whether p begins with a full encoding (an invalid one is full: width-1 error)
func FullRune(p []byte) bool

// native: as FullRune
func FullRuneInString(s string) bool

// native: number of runes, invalid bytes count one each
func RuneCount(p []byte) int

// native: as RuneCount
func RuneCountInString(s string) (n int)

// native: whether p is valid UTF-8
func Valid(p []byte) bool

// native: as Valid
func ValidString(s string) bool

// RuneLen returns the number of bytes of r's encoding, -1 if it has none.
func RuneLen(r rune) int {
	switch {
	case r < 0:
		return -1
	case r < 0x80:
		return 1
	case r < 0x800:
		return 2
	case 0xD800 <= r && r <= 0xDFFF:
		return -1
	case r < 0x10000:
		return 3
	case r <= MaxRune:
		return 4
	}
	return -1
}

// RuneStart reports whether b could be the first byte of a rune.
func RuneStart(b byte) bool { return b&0xC0 != 0x80 }

// ValidRune reports whether r can be encoded.
func ValidRune(r rune) bool {
	return 0 <= r && r < 0xD800 || 0xDFFF < r && r <= MaxRune
}

// EncodeRune writes r into p, which must be long enough, and returns the
// number of bytes.
func EncodeRune(p []byte, r rune) int {
	if uint32(r) < 0x80 {
		p[0] = byte(r)
		return 1
	}
	if !ValidRune(r) {
		r = RuneError
	}
	if r < 0x800 {
		_ = p[1]
		p[0] = 0xC0 | byte(r>>6)
		p[1] = 0x80 | byte(r)&0x3F
		return 2
	}
	if r < 0x10000 {
		_ = p[2]
		p[0] = 0xE0 | byte(r>>12)
		p[1] = 0x80 | byte(r>>6)&0x3F
		p[2] = 0x80 | byte(r)&0x3F
		return 3
	}
	_ = p[3]
	p[0] = 0xF0 | byte(r>>18)
	p[1] = 0x80 | byte(r>>12)&0x3F
	p[2] = 0x80 | byte(r>>6)&0x3F
	p[3] = 0x80 | byte(r)&0x3F
	return 4
}

// AppendRune appends the encoding of r to p.
func AppendRune(p []byte, r rune) []byte {
	if uint32(r) < 0x80 {
		return append(p, byte(r))
	}
	var b [4]byte
	n := EncodeRune(b[:], r)
	return append(p, b[:n]...)
}
