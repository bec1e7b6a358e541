package strings

import (
	"iter"
	"unicode"
)

// Lines yields the lines of s with their newlines.
func Lines(s string) iter.Seq[string] { return lines(s) }

func lines(s string) func(func(string) bool) {
	return func(yield func(string) bool) {
		for s := s; s != ""; {
			n := IndexByte(s, '\n') + 1
			if n == 0 {
				n = len(s)
			}
			if !yield(s[:n]) {
				return
			}
			s = s[n:]
		}
	}
}

// SplitSeq yields what Split returns.
func SplitSeq(s, sep string) iter.Seq[string] { return each(func() []string { return Split(s, sep) }) }

// SplitAfterSeq yields what SplitAfter returns.
func SplitAfterSeq(s, sep string) iter.Seq[string] {
	return each(func() []string { return SplitAfter(s, sep) })
}

// FieldsSeq yields what Fields returns.
func FieldsSeq(s string) iter.Seq[string] { return FieldsFuncSeq(s, unicode.IsSpace) }

// FieldsFuncSeq yields what FieldsFunc returns.
func FieldsFuncSeq(s string, f func(rune) bool) iter.Seq[string] {
	return func(yield func(string) bool) {
		start := -1
		for i, r := range s {
			if f(r) {
				if start >= 0 && !yield(s[start:i]) {
					return
				}
				start = -1
			} else if start < 0 {
				start = i
			}
		}
		if start >= 0 {
			yield(s[start:])
		}
	}
}

func each(list func() []string) func(func(string) bool) {
	return func(yield func(string) bool) {
		for _, s := range list() {
			if !yield(s) {
				return
			}
		}
	}
}
