package strconv

import "unicode/utf8"

// What Quote leaves as it is.
const (
	quotePrint = iota
	quoteASCII
	quoteGraphic
)

// native: appends s between quote bytes, escaped as a Go literal; mode 0 keeps what IsPrint, 1 printable ASCII only, 2 what IsGraphic
func appendQuoted(dst []byte, s string, quote byte, mode int) []byte

// native: appends r (invalid ones as U+FFFD) between single quotes; mode as appendQuoted
func appendQuotedRune(dst []byte, r rune, mode int) []byte

// native: whether Go source may show r (letters, marks, numbers, punctuation, symbols, ASCII space)
func IsPrint(r rune) bool

// native: as IsPrint with all spaces of category Zs
func IsGraphic(r rune) bool

// native: whether s can be a raw string literal on one line (no control but tab, no backquote, no U+FEFF, valid UTF-8)
func CanBackquote(s string) bool

// native: double-quoted, mode 0
func Quote(s string) string

// AppendQuote appends Quote(s).
func AppendQuote(dst []byte, s string) []byte { return appendQuoted(dst, s, '"', quotePrint) }

// QuoteToASCII is Quote with all but ASCII escaped.
func QuoteToASCII(s string) string { return string(appendQuoted(nil, s, '"', quoteASCII)) }

// AppendQuoteToASCII appends QuoteToASCII(s).
func AppendQuoteToASCII(dst []byte, s string) []byte {
	return appendQuoted(dst, s, '"', quoteASCII)
}

// QuoteToGraphic is Quote that leaves graphic runes.
func QuoteToGraphic(s string) string { return string(appendQuoted(nil, s, '"', quoteGraphic)) }

// AppendQuoteToGraphic appends QuoteToGraphic(s).
func AppendQuoteToGraphic(dst []byte, s string) []byte {
	return appendQuoted(dst, s, '"', quoteGraphic)
}

// QuoteRune returns r as a rune literal.
func QuoteRune(r rune) string { return string(appendQuotedRune(nil, r, quotePrint)) }

// AppendQuoteRune appends QuoteRune(r).
func AppendQuoteRune(dst []byte, r rune) []byte { return appendQuotedRune(dst, r, quotePrint) }

// QuoteRuneToASCII is QuoteRune with all but ASCII escaped.
func QuoteRuneToASCII(r rune) string { return string(appendQuotedRune(nil, r, quoteASCII)) }

// AppendQuoteRuneToASCII appends QuoteRuneToASCII(r).
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte {
	return appendQuotedRune(dst, r, quoteASCII)
}

// QuoteRuneToGraphic is QuoteRune that leaves graphic runes.
func QuoteRuneToGraphic(r rune) string { return string(appendQuotedRune(nil, r, quoteGraphic)) }

// AppendQuoteRuneToGraphic appends QuoteRuneToGraphic(r).
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte {
	return appendQuotedRune(dst, r, quoteGraphic)
}

func hexDigit(c byte) (v rune, ok bool) {
	switch {
	case '0' <= c && c <= '9':
		return rune(c - '0'), true
	case 'a' <= c && c <= 'f':
		return rune(c-'a') + 10, true
	case 'A' <= c && c <= 'F':
		return rune(c-'A') + 10, true
	}
	return 0, false
}

// UnquoteChar reads the first character of a literal's inside.
func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	if s == "" {
		return 0, false, "", ErrSyntax
	}
	c := s[0]
	if c == quote && (quote == '\'' || quote == '"') {
		return 0, false, "", ErrSyntax
	}
	if c >= utf8.RuneSelf {
		r, n := utf8.DecodeRuneInString(s)
		return r, true, s[n:], nil
	}
	if c != '\\' {
		return rune(c), false, s[1:], nil
	}
	if len(s) < 2 {
		return 0, false, "", ErrSyntax
	}
	c = s[1]
	s = s[2:]
	digits := 0
	switch c {
	case 'a':
		value = '\a'
	case 'b':
		value = '\b'
	case 'f':
		value = '\f'
	case 'n':
		value = '\n'
	case 'r':
		value = '\r'
	case 't':
		value = '\t'
	case 'v':
		value = '\v'
	case '\\':
		value = '\\'
	case '\'', '"':
		if c != quote {
			return 0, false, "", ErrSyntax
		}
		value = rune(c)
	case 'x':
		digits = 2
	case 'u':
		digits = 4
	case 'U':
		digits = 8
	case '0', '1', '2', '3', '4', '5', '6', '7':
		value = rune(c - '0')
		if len(s) < 2 {
			return 0, false, "", ErrSyntax
		}
		for i := 0; i < 2; i++ {
			if s[i] < '0' || s[i] > '7' {
				return 0, false, "", ErrSyntax
			}
			value = value<<3 | rune(s[i]-'0')
		}
		if value > 255 {
			return 0, false, "", ErrSyntax
		}
		s = s[2:]
	default:
		return 0, false, "", ErrSyntax
	}
	if digits > 0 {
		if len(s) < digits {
			return 0, false, "", ErrSyntax
		}
		for i := 0; i < digits; i++ {
			d, ok := hexDigit(s[i])
			if !ok {
				return 0, false, "", ErrSyntax
			}
			value = value<<4 | d
		}
		s = s[digits:]
		if digits > 2 {
			if !utf8.ValidRune(value) {
				return 0, false, "", ErrSyntax
			}
			multibyte = true
		}
	}
	return value, multibyte, s, nil
}

// QuotedPrefix returns the literal at the start of s.
func QuotedPrefix(s string) (string, error) {
	_, n, err := unquote(s, false)
	if err != nil {
		return "", err
	}
	return s[:n], nil
}

// Unquote returns what a string or rune literal stands for.
func Unquote(s string) (string, error) {
	out, n, err := unquote(s, true)
	if err != nil || n != len(s) {
		return "", ErrSyntax
	}
	return out, nil
}

// unquote reads the literal at the start of s; n is its length.
func unquote(s string, want bool) (out string, n int, err error) {
	if len(s) < 2 {
		return "", 0, ErrSyntax
	}
	quote := s[0]
	if quote == '`' {
		var b []byte
		for i := 1; i < len(s); i++ {
			switch s[i] {
			case '`':
				if b != nil {
					return string(b), i + 1, nil
				}
				return s[1:i], i + 1, nil
			case '\r':
				if b == nil {
					b = append([]byte{}, s[1:i]...)
				}
			default:
				if b != nil {
					b = append(b, s[i])
				}
			}
		}
		return "", 0, ErrSyntax
	}
	if quote != '"' && quote != '\'' {
		return "", 0, ErrSyntax
	}
	var b []byte
	rest := s[1:]
	for count := 0; rest != "" && rest[0] != quote; count++ {
		if rest[0] == '\n' || quote == '\'' && count == 1 {
			return "", 0, ErrSyntax
		}
		r, multi, tail, err := UnquoteChar(rest, quote)
		if err != nil {
			return "", 0, ErrSyntax
		}
		if want {
			switch {
			case r < utf8.RuneSelf || !multi:
				b = append(b, byte(r))
			default:
				b = utf8.AppendRune(b, r)
			}
		}
		rest = tail
	}
	if rest == "" {
		return "", 0, ErrSyntax
	}
	return string(b), len(s) - len(rest) + 1, nil
}
