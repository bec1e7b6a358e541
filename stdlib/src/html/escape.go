// Package html escapes text for HTML and takes that back.
package html

import "strings"

var escaper = strings.NewReplacer("&", "&amp;", "'", "&#39;", "<", "&lt;", ">", "&gt;", `"`, "&#34;")

// EscapeString escapes <, >, &, ' and ".
func EscapeString(s string) string {
	if !strings.ContainsAny(s, `&'<>"`) {
		return s
	}
	return escaper.Replace(s)
}

// windows1252 is what the references to 0x80 to 0x9f mean.
var windows1252 = [...]rune{
	0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f,
	0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178,
}

// UnescapeString replaces all character references, by name or by number.
func UnescapeString(s string) string {
	i := strings.IndexByte(s, '&')
	if i < 0 {
		return s
	}
	b := make([]byte, 0, len(s))
	for i >= 0 {
		b = append(b, s[:i]...)
		var text string
		text, s = reference(s[i:])
		b = append(b, text...)
		i = strings.IndexByte(s, '&')
	}
	return string(append(b, s...))
}

// reference is what the reference at the beginning of s stands for, and what
// follows it.
func reference(s string) (text, rest string) {
	if len(s) > 1 && s[1] == '#' {
		return numeric(s)
	}
	i := 1
	for i < len(s) {
		c := s[i]
		i++
		if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' {
			continue
		}
		if c != ';' {
			i--
		}
		break
	}
	name := s[1:i]
	if name == "" {
		return "&", s[1:]
	}
	all := entities()
	if text, ok := all[name]; ok {
		return text, s[i:]
	}
	for j := min(len(name)-1, longestBare); j > 1; j-- {
		if text, ok := all[name[:j]]; ok {
			return text, s[1+j:]
		}
	}
	return s[:i], s[i:]
}

func numeric(s string) (text, rest string) {
	if len(s) <= 3 {
		return "&", s[1:]
	}
	i, base := 2, rune(10)
	if s[i] == 'x' || s[i] == 'X' {
		base = 16
		i++
	}
	var x rune
	for i < len(s) {
		c := s[i]
		i++
		switch {
		case '0' <= c && c <= '9':
			x = base*x + rune(c-'0')
			continue
		case base == 16 && 'a' <= c && c <= 'f':
			x = 16*x + rune(c-'a') + 10
			continue
		case base == 16 && 'A' <= c && c <= 'F':
			x = 16*x + rune(c-'A') + 10
			continue
		case c != ';':
			i--
		}
		break
	}
	if i <= 3 {
		return "&", s[1:]
	}
	switch {
	case 0x80 <= x && x <= 0x9f:
		x = windows1252[x-0x80]
	case x == 0 || 0xd800 <= x && x <= 0xdfff || x > 0x10ffff:
		x = '\uFFFD'
	}
	return string(x), s[i:]
}
