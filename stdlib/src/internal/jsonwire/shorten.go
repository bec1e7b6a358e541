package jsonwire

import (
	"strings"
	"unicode/utf8"
)

// Shorten leaves out the middle of a pointer of more than n bytes.
func Shorten(s string, n int) string {
	if len(s) <= n {
		return s
	}
	i, j := n/2, len(s)-n/2
	if k := strings.LastIndexByte(s[:i], '/'); k > 0 {
		i = k
	}
	if k := strings.IndexByte(s[j:], '/'); k >= 0 {
		j += k + 1
	}
	middle := "…"
	if s[i] == '/' && i > 0 {
		middle = "/" + middle
	}
	if s[j-1] == '/' {
		middle += "/"
	}
	for i > 0 && !utf8.RuneStart(s[i]) {
		i--
	}
	for j < len(s) && !utf8.RuneStart(s[j]) {
		j++
	}
	return s[:i] + middle + s[j:]
}
