package strings

import (
	"io"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// native: a fresh copy ("" stays)
func Clone(s string) string

// native: the elements with sep between them (one element is returned as it is)
func Join(elems []string, sep string) string

// native: upper case by unicode.ToUpper; s itself if unchanged; invalid bytes become U+FFFD if anything changes
func ToUpper(s string) string

// native: as ToUpper with ToLower
func ToLower(s string) string

// native: as ToUpper with ToTitle
func ToTitle(s string) string

// native: replaces the first n (all if n < 0) old by new; empty old matches before each rune and at the end; s itself if nothing matches
func Replace(s, old, new string, n int) string

// native: Replace with n = -1
func ReplaceAll(s, old, new string) string

// native: each run of invalid bytes replaced
func ToValidUTF8(s, replacement string) string

// native: s count times; count >= 0 and the length fits
func repeat(s string, count int) string

// native: Replacer: oldnew holds pairs. At each i from 0 to len(s) take the first pair whose old begins s[i:] (an empty old not twice in a row at one i); write its new, go on at i+len(old) (same i for an empty old, then only non-empty ones may match there); else keep the byte
func replacePairs(s string, oldnew []string) string

// Repeat returns count copies of s.
func Repeat(s string, count int) string {
	if count < 0 {
		panic("strings: negative Repeat count")
	}
	if len(s) > 0 && count > (1<<63-1)/len(s) {
		panic("strings: Repeat output length overflow")
	}
	if n := len(s) * count; n > 1<<48 {
		_ = make([]byte, n) // panics
	}
	return repeat(s, count)
}

// Map maps each rune of s, dropping those that become negative.
func Map(mapping func(rune) rune, s string) string {
	// Up to the first rune that changes nothing is copied.
	for i, r := range s {
		if m := mapping(r); m != r || r == utf8.RuneError && !isRuneError(s[i:]) {
			b := append(make([]byte, 0, len(s)), s[:i]...)
			if m >= 0 {
				b = utf8.AppendRune(b, m)
			}
			_, n := utf8.DecodeRuneInString(s[i:])
			return mapRest(mapping, b, s[i+n:])
		}
	}
	return s
}

func isRuneError(s string) bool {
	_, n := utf8.DecodeRuneInString(s)
	return n > 1
}

// mapRest appends the runes of s, mapped, to b.
func mapRest(mapping func(rune) rune, b []byte, s string) string {
	for _, r := range s {
		r = mapping(r)
		if uint32(r) < utf8.RuneSelf {
			b = append(b, byte(r))
		} else if r >= 0 {
			b = utf8.AppendRune(b, r)
		}
	}
	return unsafe.String(unsafe.SliceData(b), len(b))
}

// ToUpperSpecial is ToUpper with mappings of a language.
func ToUpperSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToUpper, s) }

// ToLowerSpecial is ToLower with mappings of a language.
func ToLowerSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToLower, s) }

// ToTitleSpecial is ToTitle with mappings of a language.
func ToTitleSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToTitle, s) }

// Replacer replaces several strings at once.
type Replacer struct {
	oldnew []string
}

// NewReplacer returns a Replacer for pairs of old and new strings.
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count")
	}
	return &Replacer{append([]string(nil), oldnew...)}
}

// Replace returns s with all replacements done.
func (r *Replacer) Replace(s string) string { return replacePairs(s, r.oldnew) }

// WriteString writes s to w with all replacements done.
func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	return io.WriteString(w, replacePairs(s, r.oldnew))
}

// Builder builds a string. It must not be copied once used.
type Builder struct {
	addr *Builder
	buf  []byte
}

func (b *Builder) check() {
	if b.addr != b {
		if b.addr != nil {
			panic("strings: illegal use of non-zero Builder copied by value")
		}
		b.addr = b
	}
}

// String returns what was written.
func (b *Builder) String() string {
	return unsafe.String(unsafe.SliceData(b.buf), len(b.buf))
}

// Len returns the number of bytes written.
func (b *Builder) Len() int { return len(b.buf) }

// Cap returns the room there is.
func (b *Builder) Cap() int { return cap(b.buf) }

// Reset makes b empty.
func (b *Builder) Reset() {
	b.addr = nil
	b.buf = nil
}

// Grow makes room for n more bytes.
func (b *Builder) Grow(n int) {
	b.check()
	if n < 0 {
		panic("strings.Builder.Grow: negative count")
	}
	if cap(b.buf)-len(b.buf) < n {
		buf := make([]byte, len(b.buf), 2*cap(b.buf)+n)
		copy(buf, b.buf)
		b.buf = buf
	}
}

// Write appends p.
func (b *Builder) Write(p []byte) (int, error) {
	b.check()
	b.buf = append(b.buf, p...)
	return len(p), nil
}

// WriteByte appends c.
func (b *Builder) WriteByte(c byte) error {
	if b.addr != b {
		b.check()
	}
	b.buf = append(b.buf, c)
	return nil
}

// WriteRune appends r.
func (b *Builder) WriteRune(r rune) (int, error) {
	b.check()
	n := len(b.buf)
	b.buf = utf8.AppendRune(b.buf, r)
	return len(b.buf) - n, nil
}

// WriteString appends s.
func (b *Builder) WriteString(s string) (int, error) {
	if b.addr != b {
		b.check()
	}
	b.buf = append(b.buf, s...)
	return len(s), nil
}
