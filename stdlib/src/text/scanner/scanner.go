// Package scanner splits text into tokens like those of Go.
package scanner

import (
	"fmt"
	"io"
	"os"
	"unicode"
	"unicode/utf8"
)

// Position is a place in a text; it is one if Line > 0.
type Position struct {
	Filename string
	Offset   int // in bytes, from 0
	Line     int // from 1
	Column   int // in characters, from 1
}

// IsValid reports whether it is a place.
func (pos *Position) IsValid() bool { return pos.Line > 0 }

func (pos Position) String() string {
	s := pos.Filename
	if s == "" {
		s = "<input>"
	}
	if pos.IsValid() {
		s += fmt.Sprintf(":%d:%d", pos.Line, pos.Column)
	}
	return s
}

// What a Scanner recognizes besides characters.
const (
	ScanIdents     = 1 << -Ident
	ScanInts       = 1 << -Int
	ScanFloats     = 1 << -Float // with them Ints
	ScanChars      = 1 << -Char
	ScanStrings    = 1 << -String
	ScanRawStrings = 1 << -RawString
	ScanComments   = 1 << -Comment
	SkipComments   = 1 << -skipComment // with ScanComments: comments are white space
	GoTokens       = ScanIdents | ScanFloats | ScanChars | ScanStrings | ScanRawStrings | ScanComments | SkipComments
)

// What Scan gives: one of these, or a character.
const (
	EOF = -(iota + 1)
	Ident
	Int
	Float
	Char
	String
	RawString
	Comment

	skipComment
)

var tokenString = map[rune]string{
	EOF: "EOF", Ident: "Ident", Int: "Int", Float: "Float", Char: "Char", String: "String", RawString: "RawString", Comment: "Comment",
}

// TokenString is a token or character, as text.
func TokenString(tok rune) string {
	if s, found := tokenString[tok]; found {
		return s
	}
	return fmt.Sprintf("%q", string(tok))
}

// GoWhitespace is Go's white space.
const GoWhitespace = 1<<'\t' | 1<<'\n' | 1<<'\r' | 1<<' '

const bufLen = 1024

// Scanner splits what a reader gives.
type Scanner struct {
	src       io.Reader
	srcBuf    [bufLen + 1]byte // read, with a sentinel at its end
	srcPos    int              // in srcBuf
	srcEnd    int
	bufOffset int // of srcBuf in the text

	line, column           int // at srcPos, the line from 1, the column from 0
	lastLineLen, lastChLen int // for going back

	tokBuf []byte // the part of the token that is out of srcBuf
	tokPos int    // where in srcBuf it goes on, -1 if there is none
	tokEnd int

	ch rune // one ahead of srcPos's; -2 before the first

	// Error is called for each error; if nil they go to standard error.
	Error func(s *Scanner, msg string)
	// ErrorCount is how many errors there were.
	ErrorCount int
	// Mode is what is recognized.
	Mode uint
	// Whitespace has a bit for each character that is white space.
	Whitespace uint64
	// IsIdentRune, if not nil, reports whether ch may be the ith of an
	// identifier.
	IsIdentRune func(ch rune, i int) bool
	// Position is where the last token begins; not valid before there is one.
	Position
}

// Init has s scan src as Go.
func (s *Scanner) Init(src io.Reader) *Scanner {
	s.src = src
	s.srcBuf[0] = utf8.RuneSelf
	s.srcPos, s.srcEnd, s.bufOffset = 0, 0, 0
	s.line, s.column = 1, 0
	s.lastLineLen, s.lastChLen = 0, 0
	s.tokPos = -1
	s.ch = -2
	s.Error = nil
	s.ErrorCount = 0
	s.Mode = GoTokens
	s.Whitespace = GoWhitespace
	s.Line = 0
	return s
}

// next reads a character.
func (s *Scanner) next() rune {
	ch, width := rune(s.srcBuf[s.srcPos]), 1
	if ch >= utf8.RuneSelf {
		for s.srcPos+utf8.UTFMax > s.srcEnd && !utf8.FullRune(s.srcBuf[s.srcPos:s.srcEnd]) {
			if s.tokPos >= 0 {
				s.tokBuf = append(s.tokBuf, s.srcBuf[s.tokPos:s.srcPos]...)
				s.tokPos = 0
			}
			copy(s.srcBuf[:], s.srcBuf[s.srcPos:s.srcEnd])
			s.bufOffset += s.srcPos
			i := s.srcEnd - s.srcPos
			n, err := s.src.Read(s.srcBuf[i:bufLen])
			s.srcPos = 0
			s.srcEnd = i + n
			s.srcBuf[s.srcEnd] = utf8.RuneSelf
			if err != nil {
				if err != io.EOF {
					s.error(err.Error())
				}
				if s.srcEnd == 0 {
					if s.lastChLen > 0 {
						// The last character is before the end.
						s.column++
					}
					s.lastChLen = 0
					return EOF
				}
				// What is left may be no whole character.
				break
			}
		}
		ch = rune(s.srcBuf[s.srcPos])
		if ch >= utf8.RuneSelf {
			ch, width = utf8.DecodeRune(s.srcBuf[s.srcPos:s.srcEnd])
			if ch == utf8.RuneError && width == 1 {
				s.srcPos += width
				s.lastChLen = width
				s.column++
				s.error("invalid UTF-8 encoding")
				return ch
			}
		}
	}
	s.srcPos += width
	s.lastChLen = width
	s.column++
	switch ch {
	case 0:
		s.error("invalid character NUL")
	case '\n':
		s.line++
		s.lastLineLen = s.column
		s.column = 0
	}
	return ch
}

// Next is the next character, EOF at the end.
func (s *Scanner) Next() rune {
	s.tokPos = -1
	s.Line = 0
	ch := s.Peek()
	if ch != EOF {
		s.ch = s.next()
	}
	return ch
}

// Peek is the character that Next will give.
func (s *Scanner) Peek() rune {
	if s.ch == -2 {
		// The first may be a byte order mark.
		if s.ch = s.next(); s.ch == '\uFEFF' {
			s.ch = s.next()
		}
	}
	return s.ch
}

func (s *Scanner) error(msg string) {
	s.tokEnd = s.srcPos - s.lastChLen
	s.ErrorCount++
	if s.Error != nil {
		s.Error(s, msg)
		return
	}
	pos := s.Position
	if !pos.IsValid() {
		pos = s.Pos()
	}
	fmt.Fprintf(os.Stderr, "%s: %s\n", pos, msg)
}

func (s *Scanner) errorf(format string, args ...any) { s.error(fmt.Sprintf(format, args...)) }

func (s *Scanner) isIdentRune(ch rune, i int) bool {
	if s.IsIdentRune != nil {
		return ch != EOF && s.IsIdentRune(ch, i)
	}
	return ch == '_' || unicode.IsLetter(ch) || unicode.IsDigit(ch) && i > 0
}

func (s *Scanner) identifier() rune {
	// The first is known to be one. What is plain after it is skipped at once;
	// the sentinel ends that.
	if s.IsIdentRune == nil {
		i := s.srcPos
		for {
			c := s.srcBuf[i]
			if c != '_' && (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'z') {
				break
			}
			i++
		}
		s.column += i - s.srcPos
		s.srcPos = i
	}
	ch := s.next()
	for i := 1; s.isIdentRune(ch, i); i++ {
		ch = s.next()
	}
	return ch
}

func lower(ch rune) rune     { return ('a' - 'A') | ch }
func isDecimal(ch rune) bool { return '0' <= ch && ch <= '9' }
func isHex(ch rune) bool     { return '0' <= ch && ch <= '9' || 'a' <= lower(ch) && lower(ch) <= 'f' }

// digits reads digits and underscores: seen has a bit 0 for the former, a bit 1
// for the latter. invalid becomes the first digit that is too large.
func (s *Scanner) digits(ch0 rune, base int, invalid *rune) (ch rune, seen int) {
	ch = ch0
	if base <= 10 {
		max := rune('0' + base)
		for isDecimal(ch) || ch == '_' {
			bit := 1
			if ch == '_' {
				bit = 2
			} else if ch >= max && *invalid == 0 {
				*invalid = ch
			}
			seen |= bit
			ch = s.next()
		}
		return ch, seen
	}
	for isHex(ch) || ch == '_' {
		if ch == '_' {
			seen |= 2
		} else {
			seen |= 1
		}
		ch = s.next()
	}
	return ch, seen
}

func litname(prefix rune) string {
	switch prefix {
	case 'x':
		return "hexadecimal literal"
	case 'o', '0':
		return "octal literal"
	case 'b':
		return "binary literal"
	}
	return "decimal literal"
}

func (s *Scanner) number(ch rune, seenDot bool) (rune, rune) {
	base, prefix := 10, rune(0)
	seen := 0
	invalid := rune(0)
	var tok, bits = rune(0), 0
	if !seenDot {
		tok = Int
		if ch == '0' {
			ch = s.next()
			switch lower(ch) {
			case 'x':
				ch = s.next()
				base, prefix = 16, 'x'
			case 'o':
				ch = s.next()
				base, prefix = 8, 'o'
			case 'b':
				ch = s.next()
				base, prefix = 2, 'b'
			default:
				base, prefix = 8, '0'
				seen = 1
			}
		}
		ch, bits = s.digits(ch, base, &invalid)
		seen |= bits
		if ch == '.' && s.Mode&ScanFloats != 0 {
			ch = s.next()
			seenDot = true
		}
	}
	if seenDot {
		tok = Float
		if prefix == 'o' || prefix == 'b' {
			s.error("invalid radix point in " + litname(prefix))
		}
		ch, bits = s.digits(ch, base, &invalid)
		seen |= bits
	}
	if seen&1 == 0 {
		s.error(litname(prefix) + " has no digits")
	}
	if e := lower(ch); (e == 'e' || e == 'p') && s.Mode&ScanFloats != 0 {
		switch {
		case e == 'e' && prefix != 0 && prefix != '0':
			s.errorf("%q exponent requires decimal mantissa", ch)
		case e == 'p' && prefix != 'x':
			s.errorf("%q exponent requires hexadecimal mantissa", ch)
		}
		ch = s.next()
		tok = Float
		if ch == '+' || ch == '-' {
			ch = s.next()
		}
		ch, bits = s.digits(ch, 10, nil)
		seen |= bits
		if bits&1 == 0 {
			s.error("exponent has no digits")
		}
	} else if prefix == 'x' && tok == Float {
		s.error("hexadecimal mantissa requires a 'p' exponent")
	}
	if tok == Int && invalid != 0 {
		s.errorf("invalid digit %q in %s", invalid, litname(prefix))
	}
	if seen&2 != 0 {
		s.tokEnd = s.srcPos - s.lastChLen
		if invalidSep(s.TokenText()) {
			s.error("'_' must separate successive digits")
		}
	}
	return tok, ch
}

// invalidSep reports whether there is an underscore that is not between digits;
// a prefix is a digit.
func invalidSep(x string) bool {
	kind := rune(' ')
	d := '.' // what was before: a digit '0', an underscore '_', or neither
	i := 0
	if len(x) >= 2 && x[0] == '0' {
		kind = lower(rune(x[1]))
		if kind == 'x' || kind == 'o' || kind == 'b' {
			d = '0'
			i = 2
		}
	}
	for ; i < len(x); i++ {
		d0 := d
		switch d = rune(x[i]); {
		case d == '_':
			if d0 != '0' {
				return true
			}
		case isDecimal(d) || kind == 'x' && isHex(d):
			d = '0'
		default:
			if d0 == '_' {
				return true
			}
			d = '.'
		}
	}
	return d == '_'
}

func digitVal(ch rune) int {
	switch {
	case '0' <= ch && ch <= '9':
		return int(ch - '0')
	case 'a' <= lower(ch) && lower(ch) <= 'f':
		return int(lower(ch) - 'a' + 10)
	}
	return 16
}

func (s *Scanner) escapeDigits(ch rune, base, n int) rune {
	for n > 0 && digitVal(ch) < base {
		ch = s.next()
		n--
	}
	if n > 0 {
		s.error("invalid char escape")
	}
	return ch
}

func (s *Scanner) escape(quote rune) rune {
	ch := s.next()
	switch ch {
	case 'a', 'b', 'f', 'n', 'r', 't', 'v', '\\', quote:
		return s.next()
	case '0', '1', '2', '3', '4', '5', '6', '7':
		return s.escapeDigits(ch, 8, 3)
	case 'x':
		return s.escapeDigits(s.next(), 16, 2)
	case 'u':
		return s.escapeDigits(s.next(), 16, 4)
	case 'U':
		return s.escapeDigits(s.next(), 16, 8)
	}
	s.error("invalid char escape")
	return ch
}

// quoted reads a literal; n is how many characters it has.
func (s *Scanner) quoted(quote rune) (n int) {
	ch := s.next()
	for ch != quote {
		if ch == '\n' || ch < 0 {
			s.error("literal not terminated")
			return
		}
		if ch == '\\' {
			ch = s.escape(quote)
		} else {
			ch = s.next()
		}
		n++
	}
	return
}

func (s *Scanner) rawString() {
	for ch := s.next(); ch != '`'; ch = s.next() {
		if ch < 0 {
			s.error("literal not terminated")
			return
		}
	}
}

// comment reads a comment after its first /.
func (s *Scanner) comment(ch rune) rune {
	if ch == '/' {
		ch = s.next()
		for ch != '\n' && ch >= 0 {
			ch = s.next()
		}
		return ch
	}
	ch = s.next()
	for {
		if ch < 0 {
			s.error("comment not terminated")
			return ch
		}
		ch0 := ch
		ch = s.next()
		if ch0 == '*' && ch == '/' {
			return s.next()
		}
	}
}

// Scan is the next token, EOF at the end.
func (s *Scanner) Scan() rune {
	ch := s.Peek()
	s.tokPos = -1
	s.Line = 0
redo:
	for ch >= 0 && ch <= 63 && s.Whitespace&(1<<uint(ch)) != 0 {
		ch = s.next()
	}
	s.tokBuf = s.tokBuf[:0]
	s.tokPos = s.srcPos - s.lastChLen
	s.Offset = s.bufOffset + s.tokPos
	if s.column > 0 {
		s.Line = s.line
		s.Column = s.column
	} else {
		// The newline was read already.
		s.Line = s.line - 1
		s.Column = s.lastLineLen
	}
	tok := ch
	switch {
	case s.isIdentRune(ch, 0):
		if s.Mode&ScanIdents != 0 {
			tok = Ident
			ch = s.identifier()
		} else {
			ch = s.next()
		}
	case isDecimal(ch):
		if s.Mode&(ScanInts|ScanFloats) != 0 {
			tok, ch = s.number(ch, false)
		} else {
			ch = s.next()
		}
	default:
		switch ch {
		case EOF:
		case '"':
			if s.Mode&ScanStrings != 0 {
				s.quoted('"')
				tok = String
			}
			ch = s.next()
		case '\'':
			if s.Mode&ScanChars != 0 {
				if s.quoted('\'') != 1 {
					s.error("invalid char literal")
				}
				tok = Char
			}
			ch = s.next()
		case '.':
			ch = s.next()
			if isDecimal(ch) && s.Mode&ScanFloats != 0 {
				tok, ch = s.number(ch, true)
			}
		case '/':
			ch = s.next()
			if (ch == '/' || ch == '*') && s.Mode&ScanComments != 0 {
				if s.Mode&SkipComments != 0 {
					s.tokPos = -1
					ch = s.comment(ch)
					goto redo
				}
				ch = s.comment(ch)
				tok = Comment
			}
		case '`':
			if s.Mode&ScanRawStrings != 0 {
				s.rawString()
				tok = RawString
			}
			ch = s.next()
		default:
			ch = s.next()
		}
	}
	s.tokEnd = s.srcPos - s.lastChLen
	s.ch = ch
	return tok
}

// Pos is the place after the last character or token.
func (s *Scanner) Pos() (pos Position) {
	pos.Filename = s.Filename
	pos.Offset = s.bufOffset + s.srcPos - s.lastChLen
	switch {
	case s.column > 0:
		pos.Line = s.line
		pos.Column = s.column
	case s.lastLineLen > 0:
		pos.Line = s.line - 1
		pos.Column = s.lastLineLen
	default:
		pos.Line = 1
		pos.Column = 1
	}
	return
}

// TokenText is the last token's text.
func (s *Scanner) TokenText() string {
	if s.tokPos < 0 {
		return ""
	}
	if s.tokEnd < s.tokPos {
		s.tokEnd = s.tokPos
	}
	if len(s.tokBuf) == 0 {
		return string(s.srcBuf[s.tokPos:s.tokEnd])
	}
	s.tokBuf = append(s.tokBuf, s.srcBuf[s.tokPos:s.tokEnd]...)
	s.tokPos = s.tokEnd
	return string(s.tokBuf)
}
