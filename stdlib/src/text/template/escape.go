package template

import (
	"fmt"
	"io"
	"unicode"
	"unicode/utf8"
)

// HTMLEscape writes b, escaped for HTML.
func HTMLEscape(w io.Writer, b []byte) { w.Write(appendHTML(nil, string(b))) }

func appendHTML(b []byte, s string) []byte {
	last := 0
	for i := 0; i < len(s); i++ {
		var html string
		switch s[i] {
		case '\000':
			html = "\uFFFD"
		case '"':
			html = "&#34;"
		case '\'':
			html = "&#39;"
		case '&':
			html = "&amp;"
		case '<':
			html = "&lt;"
		case '>':
			html = "&gt;"
		default:
			continue
		}
		b = append(b, s[last:i]...)
		b = append(b, html...)
		last = i + 1
	}
	return append(b, s[last:]...)
}

// JSEscape writes b, escaped for JavaScript.
func JSEscape(w io.Writer, b []byte) { w.Write(appendJS(nil, string(b))) }

func jsSpecial(r rune) bool {
	switch r {
	case '\\', '\'', '"', '<', '>', '&', '=':
		return true
	}
	return r < ' ' || utf8.RuneSelf <= r
}

func appendJS(b []byte, s string) []byte {
	last := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if !jsSpecial(rune(c)) {
			continue
		}
		b = append(b, s[last:i]...)
		switch {
		case c >= utf8.RuneSelf:
			r, size := utf8.DecodeRuneInString(s[i:])
			if unicode.IsPrint(r) {
				b = append(b, s[i:i+size]...)
			} else {
				b = fmt.Appendf(b, "\\u%04X", r)
			}
			i += size - 1
		case c == '\\', c == '\'', c == '"':
			b = append(b, '\\', c)
		default:
			b = fmt.Appendf(b, `\u%04X`, c)
		}
		last = i + 1
	}
	return append(b, s[last:]...)
}
