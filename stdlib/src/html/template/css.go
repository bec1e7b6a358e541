package template

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

func endsWithCSSKeyword(b []byte, kw string) bool {
	i := len(b) - len(kw)
	if i < 0 {
		return false
	}
	if i != 0 {
		if r, _ := utf8.DecodeLastRune(b[:i]); isCSSNmchar(r) {
			return false
		}
	}
	return string(bytes.ToLower(b[i:])) == kw
}

func isCSSNmchar(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '-' || r == '_' ||
		0x80 <= r && r <= 0xd7ff || 0xe000 <= r && r <= 0xfffd || 0x10000 <= r && r <= 0x10ffff
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}

func hexDecode(s []byte) rune {
	n := rune(0)
	for _, c := range s {
		n <<= 4
		switch {
		case c <= '9':
			n |= rune(c - '0')
		case c >= 'a':
			n |= rune(c-'a') + 10
		default:
			n |= rune(c-'A') + 10
		}
	}
	return n
}

// decodeCSS is s without its escapes.
func decodeCSS(s []byte) []byte {
	i := bytes.IndexByte(s, '\\')
	if i < 0 {
		return s
	}
	b := make([]byte, 0, len(s))
	for len(s) > 0 {
		i := bytes.IndexByte(s, '\\')
		if i < 0 {
			i = len(s)
		}
		b, s = append(b, s[:i]...), s[i:]
		if len(s) < 2 {
			break
		}
		if !isHex(s[1]) {
			_, n := utf8.DecodeRune(s[1:])
			b, s = append(b, s[1:1+n]...), s[1+n:]
			continue
		}
		j := 2
		for j < len(s) && j < 7 && isHex(s[j]) {
			j++
		}
		r := hexDecode(s[1:j])
		if r > unicode.MaxRune {
			r, j = r/16, j-1
		}
		b = utf8.AppendRune(b, r)
		s = skipCSSSpace(s[j:])
	}
	return b
}

// skipCSSSpace skips the space that ends an escape.
func skipCSSSpace(c []byte) []byte {
	if len(c) == 0 {
		return c
	}
	switch c[0] {
	case '\t', '\n', '\f', ' ':
		return c[1:]
	case '\r':
		if len(c) >= 2 && c[1] == '\n' {
			return c[2:]
		}
		return c[1:]
	}
	return c
}

func isCSSSpace(b byte) bool {
	switch b {
	case '\t', '\n', '\f', '\r', ' ':
		return true
	}
	return false
}

var cssReplacementTable = []string{
	0: `\0`, '\t': `\9`, '\n': `\a`, '\f': `\c`, '\r': `\d`, '"': `\22`, '&': `\26`, '\'': `\27`, '(': `\28`, ')': `\29`,
	'+': `\2b`, '/': `\2f`, ':': `\3a`, ';': `\3b`, '<': `\3c`, '>': `\3e`, '\\': `\\`, '{': `\7b`, '}': `\7d`,
}

func cssEscaper(args ...any) string {
	s, _ := stringify(args...)
	var b strings.Builder
	last := 0
	for i, r := range s {
		if int(r) >= len(cssReplacementTable) || cssReplacementTable[r] == "" {
			continue
		}
		repl := cssReplacementTable[r]
		b.WriteString(s[last:i])
		b.WriteString(repl)
		last = i + 1
		// A digit or space would be taken for a part of it.
		if repl != `\\` && (last == len(s) || isHex(s[last]) || isCSSSpace(s[last])) {
			b.WriteByte(' ')
		}
	}
	if last == 0 {
		return s
	}
	b.WriteString(s[last:])
	return b.String()
}

// cssValueFilter lets values through that are no more than values.
func cssValueFilter(args ...any) string {
	s, t := stringify(args...)
	if t == contentTypeCSS {
		return s
	}
	b, id := decodeCSS([]byte(s)), make([]byte, 0, 64)
	for i, c := range b {
		switch c {
		case 0, '"', '\'', '(', ')', '/', ';', '@', '[', '\\', ']', '`', '{', '}', '<', '>':
			return filterFailsafe
		case '-':
			// No <!-- or -->.
			if i != 0 && b[i-1] == '-' {
				return filterFailsafe
			}
		default:
			if c < utf8.RuneSelf && isCSSNmchar(rune(c)) {
				id = append(id, c)
			}
		}
	}
	id = bytes.ToLower(id)
	if bytes.Contains(id, []byte("expression")) || bytes.Contains(id, []byte("mozbinding")) {
		return filterFailsafe
	}
	return string(b)
}
