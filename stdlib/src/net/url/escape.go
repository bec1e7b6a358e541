package url

import (
	"strconv"
	"strings"
)

// EscapeError is an invalid escape sequence.
type EscapeError string

func (e EscapeError) Error() string { return "invalid URL escape " + strconv.Quote(string(e)) }

// InvalidHostError is a character that a host cannot have.
type InvalidHostError string

func (e InvalidHostError) Error() string {
	return "invalid character " + strconv.Quote(string(e)) + " in host name"
}

// part is a part of a URL; each has characters of its own that need no escape.
type part int

const (
	path part = 1 + iota
	pathSegment
	host
	zone
	userPassword
	query
	fragment
)

// plain lists, beside letters, digits and -_.~, what a part may hold as it is.
// Semicolons and commas are plain in whole paths only.
var plain = [...]string{
	path:         "$&+/:=@;,",
	pathSegment:  "$&+:=@",
	host:         "!$&'()*+,;=:[]<>\"",
	zone:         "!$&'()*+,;=:[]<>\"",
	userPassword: "$&+,;=",
	query:        "",
	fragment:     "$&+,/:;=?@!()*",
}

func isPlain(c byte, p part) bool {
	if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' {
		return true
	}
	switch c {
	case '-', '_', '.', '~':
		return true
	}
	return strings.IndexByte(plain[p], c) >= 0
}

func escape(s string, p part) string {
	n := 0
	for i := range len(s) {
		if !isPlain(s[i], p) {
			n++
		}
	}
	if n == 0 {
		return s
	}
	const digits = "0123456789ABCDEF"
	b := make([]byte, 0, len(s)+2*n)
	for i := range len(s) {
		switch c := s[i]; {
		case isPlain(c, p):
			b = append(b, c)
		case c == ' ' && p == query:
			b = append(b, '+')
		default:
			b = append(b, '%', digits[c>>4], digits[c&15])
		}
	}
	return string(b)
}

func hexValue(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c - 'a' + 10)
	case 'A' <= c && c <= 'F':
		return int(c - 'A' + 10)
	}
	return -1
}

func unescape(s string, p part) (string, error) {
	changes := false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '%':
			changes = true
			if i+2 >= len(s) || hexValue(s[i+1]) < 0 || hexValue(s[i+2]) < 0 {
				return "", EscapeError(s[i:min(i+3, len(s))])
			}
			x := byte(hexValue(s[i+1])<<4 | hexValue(s[i+2]))
			seq := s[i : i+3]
			// In hosts only bytes beyond ASCII are escaped, but for %25 before
			// a zone; zones may hold what a host could hold plain, and %25.
			if p == host && x < 0x80 && seq != "%25" {
				return "", EscapeError(seq)
			}
			if p == zone && seq != "%25" && x != ' ' && !isPlain(x, host) {
				return "", EscapeError(seq)
			}
			i += 2
		case c == '+':
			changes = changes || p == query
		case (p == host || p == zone) && c < 0x80 && !isPlain(c, p):
			return "", InvalidHostError(s[i : i+1])
		}
	}
	if !changes {
		return s, nil
	}
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '%':
			b = append(b, byte(hexValue(s[i+1])<<4|hexValue(s[i+2])))
			i += 2
		case c == '+' && p == query:
			b = append(b, ' ')
		default:
			b = append(b, c)
		}
	}
	return string(b), nil
}

// QueryEscape escapes s for use in a query.
func QueryEscape(s string) string { return escape(s, query) }

// PathEscape escapes s for use as a segment of a path.
func PathEscape(s string) string { return escape(s, pathSegment) }

// QueryUnescape is the reverse of QueryEscape.
func QueryUnescape(s string) (string, error) { return unescape(s, query) }

// PathUnescape is the reverse of PathEscape.
func PathUnescape(s string) (string, error) { return unescape(s, pathSegment) }
