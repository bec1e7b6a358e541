package jsontext

import (
	"errors"
	"internal/jsonwire"
	"strconv"
	"unicode/utf8"
)

// kindOf says what a value or token begins that starts with c.
func kindOf(c byte) Kind {
	switch c {
	case 'n', 'f', 't', '"', '{', '}', '[', ']':
		return Kind(c)
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return '0'
	}
	return 0
}

// literalOf is the text of null, false and true.
func literalOf(k Kind) string {
	switch k {
	case 'n':
		return "null"
	case 'f':
		return "false"
	}
	return "true"
}

func scanLiteral(b []byte, at int, lit string) (int, *fault) {
	for i := range len(lit) {
		if at+i == len(b) {
			return 0, eof(len(b))
		}
		if b[at+i] != lit[i] {
			return 0, &fault{at + i, "", invalid(b[at+i:], "in literal "+lit+" (expecting "+strconv.QuoteRune(rune(lit[i]))+")")}
		}
	}
	return at + len(lit), nil
}

// scanNumber returns where the number ends. If the text ends in it where it might, a
// fault says so, at what of it is a number.
func scanNumber(b []byte, at int) (int, *fault) {
	i := at
	whole := at
	digits := func() *fault {
		if i == len(b) {
			return eof(whole)
		}
		if b[i] < '0' || b[i] > '9' {
			return &fault{i, "", invalid(b[i:], "in number (expecting digit)")}
		}
		for i < len(b) && '0' <= b[i] && b[i] <= '9' {
			i++
		}
		whole = i
		return nil
	}
	if b[i] == '-' {
		i++
	}
	if i < len(b) && b[i] == '0' {
		i++
		whole = i
	} else if f := digits(); f != nil {
		return 0, f
	}
	if i < len(b) && b[i] == '.' {
		i++
		if f := digits(); f != nil {
			return 0, f
		}
	}
	if i < len(b) && b[i]|0x20 == 'e' {
		i++
		if i < len(b) && (b[i] == '+' || b[i] == '-') {
			i++
		}
		if f := digits(); f != nil {
			return 0, f
		}
	}
	return i, nil
}

func hex4(b []byte) (rune, bool) {
	v, err := strconv.ParseUint(string(b[:4]), 16, 16)
	return rune(v), err == nil && b[0] != '+' && b[0] != '_'
}

// scanString returns where the string ends, and whether its text is what stands
// between the quotes. Without lax, what is no Unicode is a fault.
func scanString(b []byte, at int, lax bool) (end int, plain bool, f *fault) {
	if end := jsonwire.Plain(b, at); end > 0 {
		return end, true, nil
	}
	plain = true
	if at == len(b) {
		return 0, false, eof(at)
	}
	if b[at] != '"' {
		return 0, false, &fault{at, "", invalid(b[at:], `at start of string (expecting '"')`)}
	}
	for i := at + 1; i < len(b); {
		switch c := b[i]; {
		case c == '"':
			return i + 1, plain, nil
		case c == '\\':
			plain = false
			n, bad := scanEscape(b[i:], lax)
			if bad != nil {
				bad.at += i
				return 0, false, bad
			}
			i += n
		case c < ' ':
			return 0, false, &fault{i, "", invalid(b[i:], "in string (expecting non-control character)")}
		case c < utf8.RuneSelf:
			i++
		default:
			r, n := utf8.DecodeRune(b[i:])
			if r == utf8.RuneError && n == 1 {
				if !utf8.FullRune(b[i:]) {
					return 0, false, eof(i)
				}
				if !lax {
					return 0, false, &fault{i, "", errInvalidUTF8}
				}
				plain = false
			}
			i += n
		}
	}
	return 0, false, eof(len(b))
}

// scanEscape returns how long the escape sequence at the start of b is.
func scanEscape(b []byte, lax bool) (int, *fault) {
	wrong := func(n int, what string) (int, *fault) {
		return 0, &fault{0, "", errors.New("invalid " + what + " " + quoteText(b[:min(n, len(b))]) + " in string")}
	}
	if len(b) < 2 {
		return 0, eof(0)
	}
	switch b[1] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return 2, nil
	case 'u':
	default:
		return wrong(2, "escape sequence")
	}
	if len(b) < 6 {
		for _, c := range b[2:] {
			if !isHex(c) {
				return wrong(6, "escape sequence")
			}
		}
		return 0, eof(0)
	}
	r, ok := hex4(b[2:])
	if !ok {
		return wrong(6, "escape sequence")
	}
	if lax || r < 0xd800 || r > 0xdfff {
		return 6, nil
	}
	if r >= 0xdc00 {
		return wrong(6, "surrogate pair")
	}
	// The other half must follow.
	for i := 6; i < 12; i++ {
		if i == len(b) {
			return 0, eof(0)
		}
		if i == 6 && b[i] != '\\' || i == 7 && b[i] != 'u' || i > 7 && !isHex(b[i]) {
			if i > 7 {
				return 6, nil // the next sequence is wrong by itself
			}
			return wrong(12, "surrogate pair")
		}
	}
	if low, _ := hex4(b[8:]); low < 0xdc00 || low > 0xdfff {
		return wrong(12, "surrogate pair")
	}
	return 12, nil
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'f'
}

// quoteText writes text for an error: as it is, in back quotes, if that is possible.
func quoteText(b []byte) string {
	s := string(b)
	if strconv.CanBackquote(s) {
		return "`" + s + "`"
	}
	return strconv.Quote(s)
}

// text returns the text of a string literal that scanString found right.
func text(b []byte, plain bool) string {
	if plain {
		return string(b[1 : len(b)-1])
	}
	return jsonwire.Unquote(b)
}

// scanValue returns where the value that begins at b[at] ends; depth is how many
// levels are open around it. Faults have the way to them from the value.
func (c *config) scanValue(b []byte, at, depth int) (int, *fault) {
	if at == len(b) {
		return 0, eof(at)
	}
	switch k := kindOf(b[at]); k {
	case 'n', 'f', 't':
		return scanLiteral(b, at, literalOf(k))
	case '"':
		end, _, f := scanString(b, at, c.badUTF8)
		return end, f
	case '0':
		return scanNumber(b, at)
	case '{':
		return c.scanObject(b, at, depth+1)
	case '[':
		return c.scanArray(b, at, depth+1)
	}
	return 0, &fault{at, "", invalid(b[at:], "at start of value")}
}

func (c *config) scanObject(b []byte, at, depth int) (int, *fault) {
	if depth > maxDepth {
		return 0, &fault{at, "", errMaxDepth}
	}
	i := jsonwire.SkipSpace(b, at+1)
	if i < len(b) && b[i] == '}' {
		return i + 1, nil
	}
	var seen names
	for {
		i = jsonwire.SkipSpace(b, i)
		end, plain, f := scanString(b, i, c.badUTF8)
		if f != nil {
			return 0, f
		}
		name := text(b[i:end], plain)
		if !c.dup && !seen.add(name) {
			return 0, &fault{i, Pointer("").AppendToken(name), ErrDuplicateName}
		}
		within := func(f *fault) (int, *fault) {
			f.in = Pointer("").AppendToken(name) + f.in
			return 0, f
		}
		if i = jsonwire.SkipSpace(b, end); i == len(b) {
			return within(eof(i))
		}
		if b[i] != ':' {
			return within(&fault{i, "", invalid(b[i:], "after object name (expecting ':')")})
		}
		if i, f = c.scanValue(b, jsonwire.SkipSpace(b, i+1), depth); f != nil {
			return within(f)
		}
		if i = jsonwire.SkipSpace(b, i); i == len(b) {
			return 0, eof(i)
		}
		switch b[i] {
		case ',':
			i++
		case '}':
			return i + 1, nil
		default:
			return 0, &fault{i, "", invalid(b[i:], "after object value (expecting ',' or '}')")}
		}
	}
}

func (c *config) scanArray(b []byte, at, depth int) (int, *fault) {
	if depth > maxDepth {
		return 0, &fault{at, "", errMaxDepth}
	}
	i := jsonwire.SkipSpace(b, at+1)
	if i < len(b) && b[i] == ']' {
		return i + 1, nil
	}
	for n := 0; ; n++ {
		i = jsonwire.SkipSpace(b, i)
		if i == len(b) {
			return 0, eof(i)
		}
		end, f := c.scanValue(b, i, depth)
		if f != nil {
			f.in = "/" + Pointer(strconv.Itoa(n)) + f.in
			return 0, f
		}
		if i = jsonwire.SkipSpace(b, end); i == len(b) {
			return 0, eof(i)
		}
		switch b[i] {
		case ',':
			i++
		case ']':
			return i + 1, nil
		default:
			return 0, &fault{i, "", invalid(b[i:], "after array element (expecting ',' or ']')")}
		}
	}
}
