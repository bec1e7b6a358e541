package parse

// Tokens. The lexer gives one at a time when asked; outside of actions it looks
// for the left delimiter only.

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

type item struct {
	typ  itemType
	pos  Pos
	val  string
	line int // where it begins
}

func (i item) String() string {
	switch {
	case i.typ == itemEOF:
		return "EOF"
	case i.typ == itemError:
		return i.val
	case i.typ > itemKeyword:
		return fmt.Sprintf("<%s>", i.val)
	case len(i.val) > 10:
		return fmt.Sprintf("%.10q...", i.val)
	}
	return fmt.Sprintf("%q", i.val)
}

type itemType int

const (
	itemError itemType = iota // val is its text
	itemBool
	itemChar // a character that means something by itself
	itemCharConstant
	itemComment
	itemComplex
	itemAssign
	itemDeclare
	itemEOF
	itemField // .Name
	itemIdentifier
	itemLeftDelim
	itemLeftParen
	itemNumber
	itemPipe
	itemRawString
	itemRightDelim
	itemRightParen
	itemSpace
	itemString
	itemText
	itemVariable // $ or $Name
	itemKeyword  // what follows are keywords
	itemBlock
	itemBreak
	itemContinue
	itemDot
	itemDefine
	itemElse
	itemEnd
	itemIf
	itemNil
	itemRange
	itemTemplate
	itemWith
)

func keyword(word string) itemType {
	switch word {
	case ".":
		return itemDot
	case "block":
		return itemBlock
	case "break":
		return itemBreak
	case "continue":
		return itemContinue
	case "define":
		return itemDefine
	case "else":
		return itemElse
	case "end":
		return itemEnd
	case "if":
		return itemIf
	case "nil":
		return itemNil
	case "range":
		return itemRange
	case "template":
		return itemTemplate
	case "with":
		return itemWith
	}
	return itemKeyword
}

const (
	spaces       = " \t\r\n"
	leftComment  = "/*"
	rightComment = "*/"
	eof          = -1
)

type lexer struct {
	input        string
	left, right  string // the delimiters
	pos, start   int    // where it is, where the item begins
	line         int    // at pos
	startLine    int    // at start
	atEOF        bool
	inside       bool // an action
	parens       int
	comments     bool // are items
	breakKeyword bool // break is a keyword
	contKeyword  bool // continue is a keyword
	item         item
}

func lex(input, left, right string) *lexer {
	if left == "" {
		left = "{{"
	}
	if right == "" {
		right = "}}"
	}
	return &lexer{input: input, left: left, right: right, line: 1, startLine: 1}
}

func (l *lexer) next() rune {
	if l.pos >= len(l.input) {
		l.atEOF = true
		return eof
	}
	r, w := rune(l.input[l.pos]), 1
	if r >= utf8.RuneSelf {
		r, w = utf8.DecodeRuneInString(l.input[l.pos:])
	}
	l.pos += w
	if r == '\n' {
		l.line++
	}
	return r
}

func (l *lexer) peek() rune {
	r := l.next()
	l.backup()
	return r
}

func (l *lexer) backup() {
	if l.atEOF || l.pos == 0 {
		return
	}
	r, w := utf8.DecodeLastRuneInString(l.input[:l.pos])
	l.pos -= w
	if r == '\n' {
		l.line--
	}
}

// make makes the item that ends here.
func (l *lexer) make(typ itemType) item {
	i := item{typ, Pos(l.start), l.input[l.start:l.pos], l.startLine}
	l.start = l.pos
	l.startLine = l.line
	return i
}

// emit makes the item that ends here what nextItem gives.
func (l *lexer) emit(typ itemType) { l.item = l.make(typ) }

// ignore skips what was not counted into lines yet.
func (l *lexer) ignore() {
	l.line += strings.Count(l.input[l.start:l.pos], "\n")
	l.start = l.pos
	l.startLine = l.line
}

func (l *lexer) accept(valid string) bool {
	if strings.ContainsRune(valid, l.next()) {
		return true
	}
	l.backup()
	return false
}

func (l *lexer) acceptRun(valid string) {
	for strings.ContainsRune(valid, l.next()) {
	}
	l.backup()
}

func (l *lexer) errorf(format string, args ...any) bool {
	l.item = item{itemError, Pos(l.start), fmt.Sprintf(format, args...), l.startLine}
	l.start, l.pos = 0, 0
	l.input = ""
	return true
}

func (l *lexer) nextItem() item {
	l.item = item{itemEOF, Pos(l.pos), "EOF", l.startLine}
	for {
		var done bool
		if l.inside {
			done = l.action()
		} else {
			done = l.text()
		}
		if done {
			return l.item
		}
	}
}

// text lexes up to and with the next left delimiter; like its peers it says
// whether there is an item.
func (l *lexer) text() bool {
	x := strings.Index(l.input[l.pos:], l.left)
	if x == 0 {
		return l.leftDelim()
	}
	if x < 0 {
		l.pos = len(l.input)
		if l.pos > l.start {
			l.line += strings.Count(l.input[l.start:l.pos], "\n")
			l.emit(itemText)
			return true
		}
		l.emit(itemEOF)
		return true
	}
	l.pos += x
	trim := 0
	if leftTrim(l.input[l.pos+len(l.left):]) {
		t := l.input[l.start:l.pos]
		trim = len(t) - len(strings.TrimRight(t, spaces))
	}
	l.pos -= trim
	l.line += strings.Count(l.input[l.start:l.pos], "\n")
	i := l.make(itemText)
	l.pos += trim
	l.ignore()
	if i.val == "" {
		return l.leftDelim()
	}
	l.item = i
	return true
}

// The marker that trims is a - with a space on its other side.
func leftTrim(s string) bool  { return len(s) >= 2 && s[0] == '-' && isSpace(rune(s[1])) }
func rightTrim(s string) bool { return len(s) >= 2 && isSpace(rune(s[0])) && s[1] == '-' }

const trimLen = 2

func (l *lexer) atRightDelim() (delim, trim bool) {
	s := l.input[l.pos:]
	if rightTrim(s) && strings.HasPrefix(s[trimLen:], l.right) {
		return true, true
	}
	return strings.HasPrefix(s, l.right), false
}

func (l *lexer) leftDelim() bool {
	l.pos += len(l.left)
	after := 0
	if leftTrim(l.input[l.pos:]) {
		after = trimLen
	}
	if strings.HasPrefix(l.input[l.pos+after:], leftComment) {
		l.pos += after
		l.ignore()
		return l.comment()
	}
	i := l.make(itemLeftDelim)
	l.inside = true
	l.pos += after
	l.ignore()
	l.parens = 0
	l.item = i
	return true
}

func (l *lexer) comment() bool {
	l.pos += len(leftComment)
	x := strings.Index(l.input[l.pos:], rightComment)
	if x < 0 {
		return l.errorf("unclosed comment")
	}
	l.pos += x + len(rightComment)
	delim, trim := l.atRightDelim()
	if !delim {
		return l.errorf("comment ends before closing delimiter")
	}
	l.line += strings.Count(l.input[l.start:l.pos], "\n")
	i := l.make(itemComment)
	if trim {
		l.pos += trimLen
	}
	l.pos += len(l.right)
	if trim {
		l.skipSpaces()
	}
	l.ignore()
	l.item = i
	return l.comments
}

func (l *lexer) skipSpaces() {
	s := l.input[l.pos:]
	l.pos += len(s) - len(strings.TrimLeft(s, spaces))
}

func (l *lexer) rightDelim() bool {
	_, trim := l.atRightDelim()
	if trim {
		l.pos += trimLen
		l.ignore()
	}
	l.pos += len(l.right)
	i := l.make(itemRightDelim)
	if trim {
		l.skipSpaces()
		l.ignore()
	}
	l.inside = false
	l.item = i
	return true
}

func (l *lexer) action() bool {
	if delim, _ := l.atRightDelim(); delim {
		if l.parens == 0 {
			return l.rightDelim()
		}
		return l.errorf("unclosed left paren")
	}
	switch r := l.next(); {
	case r == eof:
		return l.errorf("unclosed action")
	case isSpace(r):
		l.backup()
		return l.space()
	case r == '=':
		l.emit(itemAssign)
	case r == ':':
		if l.next() != '=' {
			return l.errorf("expected :=")
		}
		l.emit(itemDeclare)
	case r == '|':
		l.emit(itemPipe)
	case r == '"':
		return l.quoted('"', itemString, "unterminated quoted string")
	case r == '`':
		return l.rawString()
	case r == '$':
		return l.name(itemVariable)
	case r == '\'':
		return l.quoted('\'', itemCharConstant, "unterminated character constant")
	case r == '.' && l.pos < len(l.input) && (l.input[l.pos] < '0' || '9' < l.input[l.pos]):
		return l.name(itemField)
	case r == '.' || r == '+' || r == '-' || '0' <= r && r <= '9':
		l.backup()
		return l.number()
	case isAlphaNumeric(r):
		l.backup()
		return l.identifier()
	case r == '(':
		l.emit(itemLeftParen)
		l.parens++
	case r == ')':
		l.emit(itemRightParen)
		l.parens--
		if l.parens < 0 {
			l.start = int(l.item.pos)
			return l.errorf("unexpected right paren")
		}
	case r <= unicode.MaxASCII && unicode.IsPrint(r):
		l.emit(itemChar)
	default:
		return l.errorf("unrecognized character in action: %#U", r)
	}
	return true
}

// space lexes a run of spaces; the last may belong to a right delimiter that
// trims.
func (l *lexer) space() bool {
	n := 0
	for isSpace(l.peek()) {
		l.next()
		n++
	}
	if rightTrim(l.input[l.pos-1:]) && strings.HasPrefix(l.input[l.pos-1+trimLen:], l.right) {
		l.backup()
		if n == 1 {
			return l.rightDelim()
		}
	}
	l.emit(itemSpace)
	return true
}

func (l *lexer) identifier() bool {
	r := l.word()
	word := l.input[l.start:l.pos]
	if !l.atTerminator() {
		return l.errorf("bad character %#U", r)
	}
	typ := keyword(word)
	switch {
	case typ == itemBreak && !l.breakKeyword, typ == itemContinue && !l.contKeyword:
		typ = itemIdentifier
	case typ > itemKeyword:
	case word[0] == '.':
		typ = itemField
	case word == "true", word == "false":
		typ = itemBool
	default:
		typ = itemIdentifier
	}
	l.emit(typ)
	return true
}

// word skips letters and digits; it gives the rune after them.
func (l *lexer) word() rune {
	for {
		r := l.next()
		if !isAlphaNumeric(r) {
			l.backup()
			return r
		}
	}
}

// name lexes what follows a . or a $.
func (l *lexer) name(typ itemType) bool {
	if l.atTerminator() {
		if typ == itemField {
			typ = itemDot
		}
		l.emit(typ)
		return true
	}
	r := l.word()
	if !l.atTerminator() {
		return l.errorf("bad character %#U", r)
	}
	l.emit(typ)
	return true
}

// atTerminator reports whether what comes next may follow an identifier.
func (l *lexer) atTerminator() bool {
	r := l.peek()
	if isSpace(r) {
		return true
	}
	switch r {
	case eof, '.', ',', '|', ':', ')', '(':
		return true
	}
	return strings.HasPrefix(l.input[l.pos:], l.right)
}

func (l *lexer) quoted(end rune, typ itemType, unterminated string) bool {
	for {
		r := l.next()
		if r == '\\' {
			if r = l.next(); r != eof && r != '\n' {
				continue
			}
		}
		switch r {
		case eof, '\n':
			return l.errorf("%s", unterminated)
		case end:
			l.emit(typ)
			return true
		}
	}
}

func (l *lexer) rawString() bool {
	for {
		switch l.next() {
		case eof:
			return l.errorf("unterminated raw quoted string")
		case '`':
			l.emit(itemRawString)
			return true
		}
	}
}

func (l *lexer) number() bool {
	if !l.scanNumber() {
		return l.errorf("bad number syntax: %q", l.input[l.start:l.pos])
	}
	if sign := l.peek(); sign == '+' || sign == '-' {
		// A complex number, without spaces, ends in i.
		if !l.scanNumber() || l.input[l.pos-1] != 'i' {
			return l.errorf("bad number syntax: %q", l.input[l.start:l.pos])
		}
		l.emit(itemComplex)
		return true
	}
	l.emit(itemNumber)
	return true
}

func (l *lexer) scanNumber() bool {
	const decimal, hex = "0123456789_", "0123456789abcdefABCDEF_"
	l.accept("+-")
	digits := decimal
	if l.accept("0") {
		if l.accept("xX") {
			digits = hex
		} else if l.accept("oO") {
			digits = "01234567_"
		} else if l.accept("bB") {
			digits = "01_"
		}
	}
	l.acceptRun(digits)
	if l.accept(".") {
		l.acceptRun(digits)
	}
	if digits == decimal && l.accept("eE") || digits == hex && l.accept("pP") {
		l.accept("+-")
		l.acceptRun(decimal)
	}
	l.accept("i")
	if isAlphaNumeric(l.peek()) {
		l.next()
		return false
	}
	return true
}

func isSpace(r rune) bool { return r == ' ' || r == '\t' || r == '\r' || r == '\n' }

func isAlphaNumeric(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }
