package fmt

import "unicode/utf8"

// literal matches the format up to the next verb: how much of it, -1 if the
// input differs.
func (s *ss) literal(format string) int {
	i := 0
	for i < len(format) {
		c, w := utf8.DecodeRuneInString(format[i:])
		if isSpace(c) {
			newlines, trailing := 0, false
			for i < len(format) && isSpace(c) {
				if c == '\n' {
					newlines++
				}
				trailing = c != '\n'
				i += w
				c, w = utf8.DecodeRuneInString(format[i:])
			}
			s.spaces(newlines, trailing)
			continue
		}
		if c == '%' {
			if i+w == len(format) {
				s.failText("missing verb: % at end of format string")
			}
			if format[i+w] != '%' {
				return i
			}
			i += w
		}
		if s.mustRune() != c {
			s.UnreadRune()
			return -1
		}
		i += w
	}
	return i
}

// spaces matches space in the format: each newline takes blanks and a newline
// or the end; trailing blanks take blanks, at least one if without newline.
func (s *ss) spaces(newlines int, trailing bool) {
	blank := func(r rune) bool { return r != '\n' && isSpace(r) }
	after := newlines > 0
	for ; newlines > 0; newlines-- {
		r := s.rune()
		for blank(r) {
			r = s.rune()
		}
		if r != '\n' && r != eof {
			s.failText("newline in format does not match input")
		}
	}
	if !trailing {
		return
	}
	if !after {
		r := s.rune()
		if r == '\n' {
			s.failText("newline in input does not match format")
		}
		if r == eof {
			return
		}
		if !isSpace(r) {
			s.failText("expected space in input to match format")
		}
	}
	s.blanks()
}

// blanks skips blanks.
func (s *ss) blanks() {
	for {
		r := s.rune()
		if r == eof {
			return
		}
		if r == '\n' || !isSpace(r) {
			s.UnreadRune()
			return
		}
	}
}

func (s *ss) scanf(format string, a []any) (n int, err error) {
	defer catch(&err)
	for i := 0; i < len(format); {
		w := s.literal(format[i:])
		if w > 0 {
			i += w
			continue
		}
		if format[i] != '%' {
			if w < 0 {
				s.failText("input does not match format")
			}
			break
		}
		i++
		var has bool
		s.wid, has, i = parseNum(format, i)
		if !has {
			s.wid = hugeWid
		}
		c, w := utf8.DecodeRuneInString(format[i:])
		i += w
		if c != 'c' {
			s.SkipSpace()
		}
		if c == '%' {
			s.SkipSpace()
			s.notEOF()
			if !s.accept("%") {
				s.failText("missing literal %")
			}
			continue
		}
		if end := s.count + s.wid; end < hugeWid {
			s.argLimit = end
		}
		if n >= len(a) {
			s.failText("too few operands for format '%" + format[i-w:] + "'")
		}
		s.one(c, a[n])
		n++
		s.argLimit = hugeWid
	}
	if n < len(a) {
		s.failText("too many operands")
	}
	return
}
