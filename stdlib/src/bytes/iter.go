package bytes

import "iter"

func each(list func() [][]byte) func(func([]byte) bool) {
	return func(yield func([]byte) bool) {
		for _, p := range list() {
			if !yield(p) {
				return
			}
		}
	}
}

// Lines yields the lines of s with their newlines.
func Lines(s []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for s := s; len(s) > 0; {
			n := IndexByte(s, '\n') + 1
			if n == 0 {
				n = len(s)
			}
			if !yield(s[:n:n]) {
				return
			}
			s = s[n:]
		}
	}
}

// SplitSeq yields what Split returns.
func SplitSeq(s, sep []byte) iter.Seq[[]byte] {
	return each(func() [][]byte { return Split(s, sep) })
}

// SplitAfterSeq yields what SplitAfter returns.
func SplitAfterSeq(s, sep []byte) iter.Seq[[]byte] {
	return each(func() [][]byte { return SplitAfter(s, sep) })
}

// FieldsSeq yields what Fields returns.
func FieldsSeq(s []byte) iter.Seq[[]byte] {
	return each(func() [][]byte { return Fields(s) })
}

// FieldsFuncSeq yields what FieldsFunc returns.
func FieldsFuncSeq(s []byte, f func(rune) bool) iter.Seq[[]byte] {
	return each(func() [][]byte { return FieldsFunc(s, f) })
}
