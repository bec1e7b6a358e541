// Package scanner splits source text of Go into tokens.
package scanner

import (
	"bytes"
	"fmt"
	"go/token"
	"path/filepath"
	"strconv"
	"unicode"
	"unicode/utf8"
)

// ErrorHandler is called for each error with its place, the token's beginning.
type ErrorHandler func(pos token.Position, msg string)

// Mode says how to scan.
type Mode uint

const (
	ScanComments    Mode = 1 << iota // comments are tokens
	dontInsertSemis                  // for tests
)

// Scanner scans a file; Init must come first.
type Scanner struct {
	file *token.File
	dir  string // of the file
	src  []byte
	err  ErrorHandler
	mode Mode

	ch         rune // the character at offset, -1 at the end
	offset     int
	rdOffset   int // after ch
	lineOffset int // where the line begins
	insertSemi bool
	nlPos      token.Pos // of a newline in a comment that ends a statement
	end        token.Pos // of the last token

	// ErrorCount is how many errors there were.
	ErrorCount int
}

const (
	bom = 0xFEFF
	eof = -1
)

func (s *Scanner) next() {
	if s.ch == '\n' && s.offset < len(s.src) {
		s.lineOffset = s.rdOffset
		s.file.AddLine(s.rdOffset)
	}
	if s.rdOffset >= len(s.src) {
		s.offset = len(s.src)
		s.ch = eof
		return
	}
	s.offset = s.rdOffset
	r, w := rune(s.src[s.rdOffset]), 1
	switch {
	case r == 0:
		s.error(s.offset, "illegal character NUL")
	case r >= utf8.RuneSelf:
		in := s.src[s.rdOffset:]
		r, w = utf8.DecodeRune(in)
		if r == utf8.RuneError && w == 1 {
			if s.offset == 0 && len(in) >= 2 && (in[0] == 0xFF && in[1] == 0xFE || in[0] == 0xFE && in[1] == 0xFF) {
				s.error(s.offset, "illegal UTF-8 encoding (got UTF-16)")
				// All that follows would be wrong too.
				s.rdOffset += len(in)
			} else {
				s.error(s.offset, "illegal UTF-8 encoding")
			}
		} else if r == bom && s.offset > 0 {
			s.error(s.offset, "illegal byte order mark")
		}
	}
	s.rdOffset += w
	s.ch = r
}

func (s *Scanner) peek() byte {
	if s.rdOffset < len(s.src) {
		return s.src[s.rdOffset]
	}
	return 0
}

// Init has s scan src, the text of file, from its beginning; it panics if the
// sizes differ.
func (s *Scanner) Init(file *token.File, src []byte, err ErrorHandler, mode Mode) {
	if file.Size() != len(src) {
		panic(fmt.Sprintf("file size (%d) does not match src len (%d)", file.Size(), len(src)))
	}
	dir, _ := filepath.Split(file.Name())
	*s = Scanner{file: file, dir: dir, src: src, err: err, mode: mode, ch: ' '}
	s.next()
	if s.ch == bom {
		s.next()
	}
}

func (s *Scanner) error(offs int, msg string) {
	if s.err != nil {
		s.err(s.file.Position(s.file.Pos(offs)), msg)
	}
	s.ErrorCount++
}

func (s *Scanner) errorf(offs int, format string, args ...any) {
	s.error(offs, fmt.Sprintf(format, args...))
}

// comment scans a comment after its first /; nl is where its first newline is, 0
// if it has none.
func (s *Scanner) comment() (text string, nl int) {
	offs := s.offset - 1
	after := -1
	crs := 0
	if s.ch == '/' {
		s.next()
		for s.ch != '\n' && s.ch >= 0 {
			if s.ch == '\r' {
				crs++
			}
			s.next()
		}
		after = s.offset
		if s.ch == '\n' {
			after++
		}
	} else {
		s.next()
		for s.ch >= 0 {
			ch := s.ch
			if ch == '\r' {
				crs++
			} else if ch == '\n' && nl == 0 {
				nl = s.offset
			}
			s.next()
			if ch == '*' && s.ch == '/' {
				s.next()
				after = s.offset
				break
			}
		}
		if after < 0 {
			s.error(offs, "comment not terminated")
		}
	}
	lit := s.src[offs:s.offset]
	if crs > 0 && len(lit) >= 2 && lit[1] == '/' && lit[len(lit)-1] == '\r' {
		lit = lit[:len(lit)-1]
		crs--
	}
	if after >= 0 && (lit[1] == '*' || offs == s.lineOffset) && bytes.HasPrefix(lit[2:], []byte("line ")) {
		s.lineDirective(after, offs, lit)
	}
	if crs > 0 {
		lit = stripCR(lit, lit[1] == '*')
	}
	return string(lit), nl
}

// lineDirective reads file:line or file:line:column, which the text after the
// comment is from.
func (s *Scanner) lineDirective(after, offs int, text []byte) {
	if text[1] == '*' {
		text = text[:len(text)-2]
	}
	text = text[7:]
	offs += 7
	i, n, ok := trailingDigits(text)
	if i == 0 {
		return
	}
	if !ok {
		s.error(offs+i, "invalid line number: "+string(text[i:]))
		return
	}
	const most = 1 << 30
	line, col := n, 0
	i2, n2, ok2 := trailingDigits(text[:i-1])
	if ok2 {
		i, i2 = i2, i
		line, col = n2, n
		if col == 0 || col > most {
			s.error(offs+i2, "invalid column number: "+string(text[i2:]))
			return
		}
		text = text[:i2-1]
	}
	if line == 0 || line > most {
		s.error(offs+i, "invalid line number: "+string(text[i:]))
		return
	}
	filename := string(text[:i-1])
	if filename == "" && ok2 {
		// As before.
		filename = s.file.Position(s.file.Pos(offs)).Filename
	} else if filename != "" {
		filename = filepath.Clean(filename)
		if !filepath.IsAbs(filename) {
			filename = filepath.Join(s.dir, filename)
		}
	}
	s.file.AddLineColumnInfo(after, filename, line, col)
}

// trailingDigits is the number after the last colon, and where it is; 0 if there
// is no colon.
func trailingDigits(text []byte) (int, int, bool) {
	i := bytes.LastIndexByte(text, ':')
	if i < 0 {
		return 0, 0, false
	}
	n, err := strconv.ParseUint(string(text[i+1:]), 10, 0)
	return i + 1, int(n), err == nil
}

// stripCR is b without its carriage returns; one between * and / stays.
func stripCR(b []byte, comment bool) []byte {
	c := make([]byte, 0, len(b))
	for j, ch := range b {
		if ch != '\r' || comment && len(c) > len("/*") && c[len(c)-1] == '*' && j+1 < len(b) && b[j+1] == '/' {
			c = append(c, ch)
		}
	}
	return c
}

func isLetter(ch rune) bool {
	return 'a' <= lower(ch) && lower(ch) <= 'z' || ch == '_' || ch >= utf8.RuneSelf && unicode.IsLetter(ch)
}

func isDigit(ch rune) bool {
	return isDecimal(ch) || ch >= utf8.RuneSelf && unicode.IsDigit(ch)
}

func lower(ch rune) rune     { return ('a' - 'A') | ch }
func isDecimal(ch rune) bool { return '0' <= ch && ch <= '9' }
func isHex(ch rune) bool     { return isDecimal(ch) || 'a' <= lower(ch) && lower(ch) <= 'f' }

func (s *Scanner) identifier() string {
	offs := s.offset
	// What is plain is skipped at once.
	i := s.rdOffset
	for i < len(s.src) {
		c := s.src[i]
		if c != '_' && (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'z') {
			break
		}
		i++
	}
	if i > s.rdOffset {
		s.rdOffset, s.offset, s.ch = i, i-1, rune(s.src[i-1])
	}
	for isLetter(s.ch) || isDigit(s.ch) {
		s.next()
	}
	return string(s.src[offs:s.offset])
}

// digits scans digits and underscores: seen has a bit 0 for the former, a bit 1
// for the latter. invalid becomes where the first digit is that is too large.
func (s *Scanner) digits(base int, invalid *int) (seen int) {
	max := rune('0' + base)
	for isDecimal(s.ch) || base == 16 && isHex(s.ch) || s.ch == '_' {
		bit := 1
		if s.ch == '_' {
			bit = 2
		} else if base < 10 && s.ch >= max && *invalid < 0 {
			*invalid = s.offset
		}
		seen |= bit
		s.next()
	}
	return
}

func (s *Scanner) number() (token.Token, string) {
	offs := s.offset
	tok := token.ILLEGAL
	base, prefix := 10, rune(0)
	seen, invalid := 0, -1
	if s.ch != '.' {
		tok = token.INT
		if s.ch == '0' {
			s.next()
			switch lower(s.ch) {
			case 'x':
				s.next()
				base, prefix = 16, 'x'
			case 'o':
				s.next()
				base, prefix = 8, 'o'
			case 'b':
				s.next()
				base, prefix = 2, 'b'
			default:
				base, prefix = 8, '0'
				seen = 1
			}
		}
		seen |= s.digits(base, &invalid)
	}
	if s.ch == '.' {
		tok = token.FLOAT
		if prefix == 'o' || prefix == 'b' {
			s.error(s.offset, "invalid radix point in "+litname(prefix))
		}
		s.next()
		seen |= s.digits(base, &invalid)
	}
	if seen&1 == 0 {
		s.error(s.offset, litname(prefix)+" has no digits")
	}
	if e := lower(s.ch); e == 'e' || e == 'p' {
		switch {
		case e == 'e' && prefix != 0 && prefix != '0':
			s.errorf(s.offset, "%q exponent requires decimal mantissa", s.ch)
		case e == 'p' && prefix != 'x':
			s.errorf(s.offset, "%q exponent requires hexadecimal mantissa", s.ch)
		}
		s.next()
		tok = token.FLOAT
		if s.ch == '+' || s.ch == '-' {
			s.next()
		}
		ds := s.digits(10, nil)
		seen |= ds
		if ds&1 == 0 {
			s.error(s.offset, "exponent has no digits")
		}
	} else if prefix == 'x' && tok == token.FLOAT {
		s.error(s.offset, "hexadecimal mantissa requires a 'p' exponent")
	}
	if s.ch == 'i' {
		tok = token.IMAG
		s.next()
	}
	lit := string(s.src[offs:s.offset])
	if tok == token.INT && invalid >= 0 {
		s.errorf(invalid, "invalid digit %q in %s", lit[invalid-offs], litname(prefix))
	}
	if seen&2 != 0 {
		if i := invalidSep(lit); i >= 0 {
			s.error(offs+i, "'_' must separate successive digits")
		}
	}
	return tok, lit
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

// invalidSep is where an underscore is that is not between digits, -1 if
// nowhere; a prefix is a digit.
func invalidSep(x string) int {
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
				return i
			}
		case isDecimal(d) || kind == 'x' && isHex(d):
			d = '0'
		default:
			if d0 == '_' {
				return i - 1
			}
			d = '.'
		}
	}
	if d == '_' {
		return len(x) - 1
	}
	return -1
}

func digitVal(ch rune) int {
	switch {
	case isDecimal(ch):
		return int(ch - '0')
	case isHex(ch):
		return int(lower(ch) - 'a' + 10)
	}
	return 16
}

// escape scans what follows a backslash; it says whether that is right.
func (s *Scanner) escape(quote rune) bool {
	offs := s.offset
	var n int
	var base, max uint32
	switch s.ch {
	case 'a', 'b', 'f', 'n', 'r', 't', 'v', '\\', quote:
		s.next()
		return true
	case '0', '1', '2', '3', '4', '5', '6', '7':
		n, base, max = 3, 8, 255
	case 'x':
		s.next()
		n, base, max = 2, 16, 255
	case 'u':
		s.next()
		n, base, max = 4, 16, unicode.MaxRune
	case 'U':
		s.next()
		n, base, max = 8, 16, unicode.MaxRune
	default:
		msg := "unknown escape sequence"
		if s.ch < 0 {
			msg = "escape sequence not terminated"
		}
		s.error(offs, msg)
		return false
	}
	var x uint32
	for ; n > 0; n-- {
		d := uint32(digitVal(s.ch))
		if d >= base {
			msg := fmt.Sprintf("illegal character %#U in escape sequence", s.ch)
			if s.ch < 0 {
				msg = "escape sequence not terminated"
			}
			s.error(s.offset, msg)
			return false
		}
		x = x*base + d
		s.next()
	}
	if x > max || 0xD800 <= x && x < 0xE000 {
		s.error(offs, "escape sequence is invalid Unicode code point")
		return false
	}
	return true
}

func (s *Scanner) runeLit() string {
	offs := s.offset - 1
	valid := true
	n := 0
	for {
		ch := s.ch
		if ch == '\n' || ch < 0 {
			if valid {
				s.error(offs, "rune literal not terminated")
				valid = false
			}
			break
		}
		s.next()
		if ch == '\'' {
			break
		}
		n++
		if ch == '\\' && !s.escape('\'') {
			valid = false
		}
	}
	if valid && n != 1 {
		s.error(offs, "illegal rune literal")
	}
	return string(s.src[offs:s.offset])
}

func (s *Scanner) stringLit() string {
	offs := s.offset - 1
	for {
		ch := s.ch
		if ch == '\n' || ch < 0 {
			s.error(offs, "string literal not terminated")
			break
		}
		s.next()
		if ch == '"' {
			break
		}
		if ch == '\\' {
			s.escape('"')
		}
	}
	return string(s.src[offs:s.offset])
}

func (s *Scanner) rawString() string {
	offs := s.offset - 1
	cr := false
	for {
		ch := s.ch
		if ch < 0 {
			s.error(offs, "raw string literal not terminated")
			break
		}
		s.next()
		if ch == '`' {
			break
		}
		cr = cr || ch == '\r'
	}
	lit := s.src[offs:s.offset]
	if cr {
		lit = stripCR(lit, false)
	}
	return string(lit)
}

// assign is tok0, or tok1 if a = follows.
func (s *Scanner) assign(tok0, tok1 token.Token) token.Token {
	if s.ch == '=' {
		s.next()
		return tok1
	}
	return tok0
}

// twice is tok0, tok1 if a = follows, or tok2 if ch does.
func (s *Scanner) twice(tok0, tok1 token.Token, ch rune, tok2 token.Token) token.Token {
	if s.ch == ch {
		s.next()
		return tok2
	}
	return s.assign(tok0, tok1)
}

// shift is twice, and tok3 if a = follows the second ch.
func (s *Scanner) shift(tok0, tok1 token.Token, ch rune, tok2, tok3 token.Token) token.Token {
	if s.ch == ch {
		s.next()
		return s.assign(tok2, tok3)
	}
	return s.assign(tok0, tok1)
}

// End is where the last token ends.
func (s *Scanner) End() token.Pos { return s.end }

// Scan is the next token: where it is, what, and its text if that is not known
// by that; a semicolon that is not there has the text "\n".
func (s *Scanner) Scan() (pos token.Pos, tok token.Token, lit string) {
again:
	if s.nlPos.IsValid() {
		pos = s.nlPos
		s.nlPos = token.NoPos
		s.end = pos + 1
		return pos, token.SEMICOLON, "\n"
	}
	for s.ch == ' ' || s.ch == '\t' || s.ch == '\n' && !s.insertSemi || s.ch == '\r' {
		s.next()
	}
	pos = s.file.Pos(s.offset)
	semi := false
	switch ch := s.ch; {
	case isLetter(ch):
		lit = s.identifier()
		tok = token.Lookup(lit)
		switch tok {
		case token.IDENT, token.BREAK, token.CONTINUE, token.FALLTHROUGH, token.RETURN:
			semi = true
		}
	case isDecimal(ch) || ch == '.' && isDecimal(rune(s.peek())):
		semi = true
		tok, lit = s.number()
	default:
		s.next()
		switch ch {
		case eof:
			if s.insertSemi {
				s.insertSemi = false
				s.end = pos
				return pos, token.SEMICOLON, "\n"
			}
			tok = token.EOF
		case '\n':
			s.insertSemi = false
			s.end = pos + 1
			return pos, token.SEMICOLON, "\n"
		case '"':
			semi = true
			tok, lit = token.STRING, s.stringLit()
		case '\'':
			semi = true
			tok, lit = token.CHAR, s.runeLit()
		case '`':
			semi = true
			tok, lit = token.STRING, s.rawString()
		case ':':
			tok = s.assign(token.COLON, token.DEFINE)
		case '.':
			tok = token.PERIOD
			if s.ch == '.' && s.peek() == '.' {
				s.next()
				s.next()
				tok = token.ELLIPSIS
			}
		case ',':
			tok = token.COMMA
		case ';':
			tok, lit = token.SEMICOLON, ";"
		case '(':
			tok = token.LPAREN
		case ')':
			semi = true
			tok = token.RPAREN
		case '[':
			tok = token.LBRACK
		case ']':
			semi = true
			tok = token.RBRACK
		case '{':
			tok = token.LBRACE
		case '}':
			semi = true
			tok = token.RBRACE
		case '+':
			tok = s.twice(token.ADD, token.ADD_ASSIGN, '+', token.INC)
			semi = tok == token.INC
		case '-':
			tok = s.twice(token.SUB, token.SUB_ASSIGN, '-', token.DEC)
			semi = tok == token.DEC
		case '*':
			tok = s.assign(token.MUL, token.MUL_ASSIGN)
		case '/':
			if s.ch != '/' && s.ch != '*' {
				tok = s.assign(token.QUO, token.QUO_ASSIGN)
				break
			}
			text, nl := s.comment()
			if s.insertSemi && nl != 0 {
				// The comment is a newline too.
				s.nlPos = s.file.Pos(nl)
				s.insertSemi = false
			} else {
				semi = s.insertSemi
			}
			if s.mode&ScanComments == 0 {
				goto again
			}
			tok, lit = token.COMMENT, text
		case '%':
			tok = s.assign(token.REM, token.REM_ASSIGN)
		case '^':
			tok = s.assign(token.XOR, token.XOR_ASSIGN)
		case '<':
			if s.ch == '-' {
				s.next()
				tok = token.ARROW
			} else {
				tok = s.shift(token.LSS, token.LEQ, '<', token.SHL, token.SHL_ASSIGN)
			}
		case '>':
			tok = s.shift(token.GTR, token.GEQ, '>', token.SHR, token.SHR_ASSIGN)
		case '=':
			tok = s.assign(token.ASSIGN, token.EQL)
		case '!':
			tok = s.assign(token.NOT, token.NEQ)
		case '&':
			if s.ch == '^' {
				s.next()
				tok = s.assign(token.AND_NOT, token.AND_NOT_ASSIGN)
			} else {
				tok = s.twice(token.AND, token.AND_ASSIGN, '&', token.LAND)
			}
		case '|':
			tok = s.twice(token.OR, token.OR_ASSIGN, '|', token.LOR)
		case '~':
			tok = token.TILDE
		default:
			switch ch {
			case bom:
				// That was said already.
			case '“', '”':
				s.errorf(s.file.Offset(pos), "curly quotation mark %q (use neutral %q)", ch, '"')
			default:
				s.errorf(s.file.Offset(pos), "illegal character %#U", ch)
			}
			semi = s.insertSemi
			tok, lit = token.ILLEGAL, string(ch)
		}
	}
	if s.mode&dontInsertSemis == 0 {
		s.insertSemi = semi
	}
	s.end = s.file.Pos(s.offset)
	return
}
