// Package bytes works on byte slices as strings does on strings, whose
// natives it uses through views without copying.
package bytes

import (
	"strings"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// view is b as a string; it must not outlive a change of b.
func view(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// native: whether the contents are equal
func Equal(a, b []byte) bool

// native: -1, 0, +1
func Compare(a, b []byte) int

// native: first index of sep in s, -1 if none; 0 for empty sep
func Index(s, sep []byte) int

// native: first index of c
func IndexByte(b []byte, c byte) int

// native: last index of c
func LastIndexByte(s []byte, c byte) int

// native: number of non-overlapping sep; 1 + number of runes for empty sep
func Count(s, sep []byte) int

// native: whether prefix begins s
func HasPrefix(s, prefix []byte) bool

// native: whether suffix ends s
func HasSuffix(s, suffix []byte) bool

// Contains reports whether subslice is in b.
func Contains(b, subslice []byte) bool { return Index(b, subslice) >= 0 }

// ContainsAny reports whether a rune of chars is in b.
func ContainsAny(b []byte, chars string) bool { return strings.IndexAny(view(b), chars) >= 0 }

// ContainsRune reports whether r is in b.
func ContainsRune(b []byte, r rune) bool { return strings.IndexRune(view(b), r) >= 0 }

// ContainsFunc reports whether b has a rune that satisfies f.
func ContainsFunc(b []byte, f func(rune) bool) bool { return strings.IndexFunc(view(b), f) >= 0 }

// IndexRune returns the index of the first r.
func IndexRune(s []byte, r rune) int { return strings.IndexRune(view(s), r) }

// IndexAny returns the index of the first of chars.
func IndexAny(s []byte, chars string) int { return strings.IndexAny(view(s), chars) }

// IndexFunc returns the index of the first rune that satisfies f.
func IndexFunc(s []byte, f func(r rune) bool) int { return strings.IndexFunc(view(s), f) }

// LastIndex returns the index of the last sep.
func LastIndex(s, sep []byte) int { return strings.LastIndex(view(s), view(sep)) }

// LastIndexAny returns the index of the last of chars.
func LastIndexAny(s []byte, chars string) int { return strings.LastIndexAny(view(s), chars) }

// LastIndexFunc returns the index of the last rune that satisfies f.
func LastIndexFunc(s []byte, f func(r rune) bool) int { return strings.LastIndexFunc(view(s), f) }

// EqualFold reports equality under simple folding.
func EqualFold(s, t []byte) bool { return strings.EqualFold(view(s), view(t)) }

// Clone returns a copy of b, nil for nil.
func Clone(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}

// Cut splits s around the first sep.
func Cut(s, sep []byte) (before, after []byte, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

// CutLast splits s around the last sep.
func CutLast(s, sep []byte) (before, after []byte, found bool) {
	if i := LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

// CutPrefix removes prefix.
func CutPrefix(s, prefix []byte) (after []byte, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// CutSuffix removes suffix.
func CutSuffix(s, suffix []byte) (before []byte, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

// Trim removes leading and trailing runes of cutset.
func Trim(s []byte, cutset string) []byte { return TrimRight(TrimLeft(s, cutset), cutset) }

// TrimLeft removes leading runes of cutset.
func TrimLeft(s []byte, cutset string) []byte {
	return tail(s, len(s)-len(strings.TrimLeft(view(s), cutset)))
}

// tail is s[i:], nil if nothing is left.
func tail(s []byte, i int) []byte {
	if i == len(s) {
		return nil
	}
	return s[i:]
}

// TrimRight removes trailing runes of cutset.
func TrimRight(s []byte, cutset string) []byte {
	return s[:len(strings.TrimRight(view(s), cutset))]
}

// TrimSpace removes leading and trailing white space.
func TrimSpace(s []byte) []byte {
	s = TrimLeftFunc(s, unicode.IsSpace)
	return s[:len(strings.TrimSpace(view(s)))]
}

// TrimPrefix removes prefix.
func TrimPrefix(s, prefix []byte) []byte {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

// TrimSuffix removes suffix.
func TrimSuffix(s, suffix []byte) []byte {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}

// TrimFunc removes leading and trailing runes that satisfy f.
func TrimFunc(s []byte, f func(r rune) bool) []byte { return TrimRightFunc(TrimLeftFunc(s, f), f) }

// TrimLeftFunc removes leading runes that satisfy f.
func TrimLeftFunc(s []byte, f func(r rune) bool) []byte {
	return tail(s, len(s)-len(strings.TrimLeftFunc(view(s), f)))
}

// TrimRightFunc removes trailing runes that satisfy f.
func TrimRightFunc(s []byte, f func(r rune) bool) []byte {
	return s[:len(strings.TrimRightFunc(view(s), f))]
}

// explode cuts s into runes, at most n.
func explode(s []byte, n int) [][]byte {
	if n <= 0 || n > len(s) {
		n = len(s)
	}
	parts := make([][]byte, 0, n)
	for len(s) > 0 {
		if len(parts) == n-1 {
			parts = append(parts, s[:len(s):len(s)])
			break
		}
		_, w := utf8.DecodeRune(s)
		parts = append(parts, s[:w:w])
		s = s[w:]
	}
	return parts
}

func split(s, sep []byte, keep, n int) [][]byte {
	if n == 0 {
		return nil
	}
	if len(sep) == 0 {
		return explode(s, n)
	}
	if n < 0 {
		n = Count(s, sep) + 1
	}
	parts := make([][]byte, 0, min(n, len(s)+1))
	for len(parts) < n-1 {
		i := Index(s, sep)
		if i < 0 {
			break
		}
		parts = append(parts, s[:i+keep:i+keep])
		s = s[i+len(sep):]
	}
	return append(parts, s)
}

// Split cuts s at each sep.
func Split(s, sep []byte) [][]byte { return split(s, sep, 0, -1) }

// SplitN cuts s at sep into at most n parts.
func SplitN(s, sep []byte, n int) [][]byte { return split(s, sep, 0, n) }

// SplitAfter cuts s after each sep.
func SplitAfter(s, sep []byte) [][]byte { return split(s, sep, len(sep), -1) }

// SplitAfterN cuts s after sep into at most n parts.
func SplitAfterN(s, sep []byte, n int) [][]byte { return split(s, sep, len(sep), n) }

// Fields cuts s at runs of white space.
func Fields(s []byte) [][]byte { return FieldsFunc(s, unicode.IsSpace) }

// FieldsFunc cuts s at runs of runes that satisfy f.
func FieldsFunc(s []byte, f func(rune) bool) [][]byte {
	parts := [][]byte{}
	start := -1
	for i, r := range view(s) {
		if f(r) {
			if start >= 0 {
				parts = append(parts, s[start:i:i])
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		parts = append(parts, s[start:len(s):len(s)])
	}
	return parts
}

// Join puts sep between the parts.
func Join(s [][]byte, sep []byte) []byte {
	if len(s) == 0 {
		return []byte{}
	}
	n := len(sep) * (len(s) - 1)
	for _, p := range s {
		n += len(p)
	}
	b := append(make([]byte, 0, n), s[0]...)
	for _, p := range s[1:] {
		b = append(b, sep...)
		b = append(b, p...)
	}
	return b
}

// Map maps each rune of s, dropping those that become negative.
func Map(mapping func(r rune) rune, s []byte) []byte {
	b := make([]byte, 0, len(s))
	for _, r := range view(s) {
		if r = mapping(r); r >= 0 {
			b = utf8.AppendRune(b, r)
		}
	}
	return b
}

// Repeat returns count copies of b.
func Repeat(b []byte, count int) []byte {
	if count < 0 {
		panic("bytes: negative Repeat count")
	}
	if len(b) > 0 && count > (1<<63-1)/len(b) {
		panic("bytes: Repeat output length overflow")
	}
	out := make([]byte, len(b)*count)
	for n := copy(out, b); 0 < n && n < len(out); {
		n += copy(out[n:], out[:n])
	}
	return out
}

// Replace replaces the first n (all if n < 0) old by new.
func Replace(s, old, new []byte, n int) []byte {
	return append([]byte(nil), strings.Replace(view(s), view(old), view(new), n)...)
}

// ReplaceAll replaces all old by new.
func ReplaceAll(s, old, new []byte) []byte { return Replace(s, old, new, -1) }

// Runes returns the runes of s.
func Runes(s []byte) []rune { return []rune(view(s)) }

// ToUpper returns s in upper case.
func ToUpper(s []byte) []byte { return []byte(strings.ToUpper(view(s))) }

// ToLower returns s in lower case.
func ToLower(s []byte) []byte { return []byte(strings.ToLower(view(s))) }

// ToTitle returns s in title case.
func ToTitle(s []byte) []byte { return []byte(strings.ToTitle(view(s))) }

// ToUpperSpecial is ToUpper with mappings of a language.
func ToUpperSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToUpper, s) }

// ToLowerSpecial is ToLower with mappings of a language.
func ToLowerSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToLower, s) }

// ToTitleSpecial is ToTitle with mappings of a language.
func ToTitleSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToTitle, s) }

// ToValidUTF8 replaces each run of invalid bytes.
func ToValidUTF8(s, replacement []byte) []byte {
	return append([]byte{}, strings.ToValidUTF8(view(s), view(replacement))...)
}

// Title is s with words begun in title case.
func Title(s []byte) []byte { return []byte(strings.Title(view(s))) }
