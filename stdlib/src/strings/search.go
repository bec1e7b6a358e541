// Package strings works on UTF-8 strings. What needs no callback is native.
package strings

import (
	"unicode"
	"unicode/utf8"
)

// native: first index of substr in s, -1 if none; 0 for empty substr
func Index(s, substr string) int

// native: first index of c
func IndexByte(s string, c byte) int

// native: first index of r; U+FFFD finds the first invalid byte too; -1 for other invalid runes
func IndexRune(s string, r rune) int

// native: first index of any rune of chars; U+FFFD in chars matches invalid bytes of s
func IndexAny(s, chars string) int

// native: last index of substr, len(s) for empty substr
func LastIndex(s, substr string) int

// native: last index of c
func LastIndexByte(s string, c byte) int

// native: as IndexAny from the end
func LastIndexAny(s, chars string) int

// native: number of non-overlapping substr; 1 + number of runes for empty substr
func Count(s, substr string) int

// native: equality under simple folding
func EqualFold(s, t string) bool

// native: -1, 0, +1
func Compare(a, b string) int

// native: whether prefix begins s
func HasPrefix(s, prefix string) bool

// native: whether suffix ends s
func HasSuffix(s, suffix string) bool

// native: whether substr is in s
func Contains(s, substr string) bool

// ContainsAny reports whether a rune of chars is in s.
func ContainsAny(s, chars string) bool { return IndexAny(s, chars) >= 0 }

// ContainsRune reports whether r is in s.
func ContainsRune(s string, r rune) bool { return IndexRune(s, r) >= 0 }

// ContainsFunc reports whether s has a rune that satisfies f.
func ContainsFunc(s string, f func(rune) bool) bool { return IndexFunc(s, f) >= 0 }

// IndexFunc returns the index of the first rune that satisfies f.
func IndexFunc(s string, f func(rune) bool) int { return indexFunc(s, f, true) }

func indexFunc(s string, f func(rune) bool, truth bool) int {
	for i, r := range s {
		if f(r) == truth {
			return i
		}
	}
	return -1
}

// LastIndexFunc returns the index of the last rune that satisfies f.
func LastIndexFunc(s string, f func(rune) bool) int { return lastIndexFunc(s, f, true) }

func lastIndexFunc(s string, f func(rune) bool, truth bool) int {
	for i := len(s); i > 0; {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		i -= n
		if f(r) == truth {
			return i
		}
	}
	return -1
}

// Cut splits s around the first sep.
func Cut(s, sep string) (before, after string, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// CutLast splits s around the last sep.
func CutLast(s, sep string) (before, after string, found bool) {
	if i := LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// CutPrefix removes prefix.
func CutPrefix(s, prefix string) (after string, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// CutSuffix removes suffix.
func CutSuffix(s, suffix string) (before string, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

// native: without leading and trailing runes of cutset
func Trim(s, cutset string) string

// native: without leading runes of cutset
func TrimLeft(s, cutset string) string

// native: without trailing runes of cutset
func TrimRight(s, cutset string) string

// native: without leading and trailing white space (unicode.IsSpace)
func TrimSpace(s string) string

// native: without prefix
func TrimPrefix(s, prefix string) string

// native: without suffix
func TrimSuffix(s, suffix string) string

// TrimFunc removes leading and trailing runes that satisfy f.
func TrimFunc(s string, f func(rune) bool) string {
	return TrimRightFunc(TrimLeftFunc(s, f), f)
}

// TrimLeftFunc removes leading runes that satisfy f.
func TrimLeftFunc(s string, f func(rune) bool) string {
	i := indexFunc(s, f, false)
	if i < 0 {
		return ""
	}
	return s[i:]
}

// TrimRightFunc removes trailing runes that satisfy f.
func TrimRightFunc(s string, f func(rune) bool) string {
	i := lastIndexFunc(s, f, false)
	if i < 0 {
		return ""
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	return s[:i+n]
}

// native: strings.Fields
func Fields(s string) []string

// native: SplitN with parts that keep the first keep bytes of sep (0 or len(sep)); n as SplitN; splits runes for empty sep
func split(s, sep string, keep, n int) []string

// Split cuts s at each sep.
func Split(s, sep string) []string { return split(s, sep, 0, -1) }

// SplitN cuts s at sep into at most n parts.
func SplitN(s, sep string, n int) []string { return split(s, sep, 0, n) }

// SplitAfter cuts s after each sep.
func SplitAfter(s, sep string) []string { return split(s, sep, len(sep), -1) }

// SplitAfterN cuts s after sep into at most n parts.
func SplitAfterN(s, sep string, n int) []string { return split(s, sep, len(sep), n) }

// FieldsFunc cuts s at runs of runes that satisfy f.
func FieldsFunc(s string, f func(rune) bool) []string {
	parts := []string{}
	start := -1
	for i, r := range s {
		if f(r) {
			if start >= 0 {
				parts = append(parts, s[start:i])
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		parts = append(parts, s[start:])
	}
	return parts
}

// Title is s with words begun in title case.
func Title(s string) string {
	prev := rune(' ')
	return Map(func(r rune) rune {
		sep := isSeparator(prev)
		prev = r
		if sep {
			return unicode.ToTitle(r)
		}
		return r
	}, s)
}

func isSeparator(r rune) bool {
	if r <= 0x7F {
		return !('0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r == '_')
	}
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && unicode.IsSpace(r)
}
