package template

import (
	"fmt"
	"strings"
)

// urlFilter lets URLs through that do nothing but lead somewhere.
func urlFilter(args ...any) string {
	s, t := stringify(args...)
	if t == contentTypeURL || isSafeURL(s) {
		return s
	}
	return "#" + filterFailsafe
}

func isSafeURL(s string) bool {
	if protocol, _, ok := strings.Cut(s, ":"); ok && !strings.Contains(protocol, "/") {
		return strings.EqualFold(protocol, "http") || strings.EqualFold(protocol, "https") || strings.EqualFold(protocol, "mailto")
	}
	return true
}

// urlEscaper is a part of a URL, urlNormalizer a URL that may have escapes.
func urlEscaper(args ...any) string    { return urlProcessor(false, args...) }
func urlNormalizer(args ...any) string { return urlProcessor(true, args...) }

func urlProcessor(norm bool, args ...any) string {
	s, t := stringify(args...)
	if t == contentTypeURL {
		norm = true
	}
	var b strings.Builder
	if processURLOnto(s, norm, &b) {
		return b.String()
	}
	return s
}

// processURLOnto writes s, escaped; it says whether that was needed.
func processURLOnto(s string, norm bool, b *strings.Builder) bool {
	last := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case '!', '#', '$', '&', '*', '+', ',', '/', ':', ';', '=', '?', '@', '[', ']':
			if norm {
				continue
			}
		case '-', '.', '_', '~':
			continue
		case '%':
			if norm && i+2 < len(s) && isHex(s[i+1]) && isHex(s[i+2]) {
				continue
			}
		default:
			if asciiAlphaNum(c) {
				continue
			}
		}
		b.WriteString(s[last:i])
		fmt.Fprintf(b, "%%%02x", s[i])
		last = i + 1
	}
	b.WriteString(s[last:])
	return last != 0
}

func srcsetFilterAndEscaper(args ...any) string {
	s, t := stringify(args...)
	switch t {
	case contentTypeSrcset:
		return s
	case contentTypeURL:
		var b strings.Builder
		if processURLOnto(s, true, &b) {
			s = b.String()
		}
		return strings.ReplaceAll(s, ",", "%2c")
	}
	var b strings.Builder
	for i, part := range strings.Split(s, ",") {
		if i > 0 {
			b.WriteByte(',')
		}
		filterSrcsetElement(part, &b)
	}
	return b.String()
}

func isHTMLSpace(c byte) bool { return c <= ' ' && isCSSSpace(c) }

// filterSrcsetElement writes a URL with its size.
func filterSrcsetElement(s string, b *strings.Builder) {
	start := 0
	for start < len(s) && isHTMLSpace(s[start]) {
		start++
	}
	end := start
	for end < len(s) && !isHTMLSpace(s[end]) {
		end++
	}
	if url := s[start:end]; isSafeURL(url) {
		plain := true
		for i := end; i < len(s); i++ {
			if !isHTMLSpace(s[i]) && !asciiAlphaNum(s[i]) {
				plain = false
				break
			}
		}
		if plain {
			b.WriteString(s[:start])
			processURLOnto(url, true, b)
			b.WriteString(s[end:])
			return
		}
	}
	b.WriteString("#" + filterFailsafe)
}
