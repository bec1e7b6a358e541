package syntax

// The parser: a stack of nodes, with markers for open parentheses and bars.
// What stands between two markers is joined when the next marker comes.

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

type parser struct {
	flags  Flags
	stack  []*Regexp
	numCap int
	whole  string
	lim    limits
}

// Parse parses s as flags say.
func Parse(s string, flags Flags) (_ *Regexp, err error) {
	defer func() {
		switch e := recover(); e {
		case nil:
		case ErrLarge, ErrNestingDepth:
			err = &Error{Code: e.(ErrorCode), Expr: s}
		default:
			panic(e)
		}
	}()
	if flags&Literal != 0 {
		if err := checkUTF8(s); err != nil {
			return nil, err
		}
		return &Regexp{Op: OpLiteral, Flags: flags, Rune: []rune(s)}, nil
	}
	p := &parser{flags: flags, whole: s}
	if err := p.parse(s); err != nil {
		return nil, err
	}
	p.concat()
	if p.joinBar() {
		p.stack = p.stack[:len(p.stack)-1]
	}
	p.alternate()
	if len(p.stack) != 1 {
		return nil, &Error{ErrMissingParen, s}
	}
	return p.stack[0], nil
}

func (p *parser) parse(t string) error {
	var repeated string // t when the repetition just before began
	for t != "" {
		var repeat string
		var err error
		switch c := t[0]; c {
		default:
			var r rune
			if r, t, err = nextRune(t); err == nil {
				p.literal(r)
			}
		case '(':
			if p.flags&PerlX != 0 && len(t) >= 2 && t[1] == '?' {
				t, err = p.perlGroup(t)
				break
			}
			p.numCap++
			p.marker(opLeftParen).Cap = p.numCap
			t = t[1:]
		case '|':
			p.bar()
			t = t[1:]
		case ')':
			err = p.rightParen()
			t = t[1:]
		case '^':
			if p.flags&OneLine != 0 {
				p.op(OpBeginText)
			} else {
				p.op(OpBeginLine)
			}
			t = t[1:]
		case '$':
			if p.flags&OneLine != 0 {
				p.op(OpEndText).Flags |= WasDollar
			} else {
				p.op(OpEndLine)
			}
			t = t[1:]
		case '.':
			if p.flags&DotNL != 0 {
				p.op(OpAnyChar)
			} else {
				p.op(OpAnyCharNotNL)
			}
			t = t[1:]
		case '[':
			t, err = p.class(t)
		case '*', '+', '?':
			op := OpStar
			if c == '+' {
				op = OpPlus
			} else if c == '?' {
				op = OpQuest
			}
			repeat = t
			t, err = p.repeat(op, 0, 0, t, t[1:], repeated)
		case '{':
			lo, hi, after, ok := counts(t)
			if !ok {
				p.literal('{')
				t = t[1:]
				break
			}
			if lo < 0 || lo > 1000 || hi > 1000 || hi >= 0 && lo > hi {
				return &Error{ErrInvalidRepeatSize, t[:len(t)-len(after)]}
			}
			repeat = t
			t, err = p.repeat(OpRepeat, lo, hi, t, after, repeated)
		case '\\':
			t, err = p.backslash(t)
		}
		if err != nil {
			return err
		}
		repeated = repeat
	}
	return nil
}

// backslash parses what begins with one.
func (p *parser) backslash(t string) (rest string, err error) {
	if p.flags&PerlX != 0 && len(t) >= 2 {
		switch t[1] {
		case 'A':
			p.op(OpBeginText)
			return t[2:], nil
		case 'b':
			p.op(OpWordBoundary)
			return t[2:], nil
		case 'B':
			p.op(OpNoWordBoundary)
			return t[2:], nil
		case 'z':
			p.op(OpEndText)
			return t[2:], nil
		case 'C':
			return "", &Error{ErrInvalidEscape, t[:2]}
		case 'Q':
			text, rest, _ := strings.Cut(t[2:], `\E`)
			for text != "" {
				var r rune
				if r, text, err = nextRune(text); err != nil {
					return "", err
				}
				p.literal(r)
			}
			return rest, nil
		}
	}
	re := p.newNode(OpCharClass)
	re.Flags = p.flags
	class, rest, err := p.classEscape(t, re.Rune0[:0])
	if err != nil {
		return "", err
	}
	if rest != t {
		re.Rune = class
		p.push(re)
		return rest, nil
	}
	r, rest, err := escape(t)
	if err != nil {
		return "", err
	}
	p.literal(r)
	return rest, nil
}

// push puts re on the stack. A class of one rune, or of the two cases of one,
// is a literal.
func (p *parser) push(re *Regexp) *Regexp {
	p.lim.runes += len(re.Rune)
	switch c := re.Rune; {
	case re.Op == OpCharClass && len(c) == 2 && c[0] == c[1]:
		if p.joinLiterals(c[0], p.flags&^FoldCase) {
			return nil
		}
		re.Op = OpLiteral
		re.Rune = c[:1]
		re.Flags = p.flags &^ FoldCase
	case re.Op == OpCharClass && twoCases(c):
		if p.joinLiterals(c[0], p.flags|FoldCase) {
			return nil
		}
		re.Op = OpLiteral
		re.Rune = c[:1]
		re.Flags = p.flags | FoldCase
	default:
		p.joinLiterals(-1, 0)
	}
	p.stack = append(p.stack, re)
	p.checkLimits(re)
	return re
}

// twoCases reports whether the class is just a letter's two cases.
func twoCases(c []rune) bool {
	a, b := rune(-1), rune(-1)
	switch {
	case len(c) == 4 && c[0] == c[1] && c[2] == c[3]:
		a, b = c[0], c[2]
	case len(c) == 2 && c[0]+1 == c[1]:
		a, b = c[0], c[1]
	}
	return a >= 0 && unicode.SimpleFold(a) == b && unicode.SimpleFold(b) == a
}

// joinLiterals makes one literal of the two on top, if they are under the same
// case rule. The next rune, if it is not negative, then takes the place of the
// second: the result says whether it did.
func (p *parser) joinLiterals(next rune, flags Flags) bool {
	n := len(p.stack)
	if n < 2 {
		return false
	}
	top, under := p.stack[n-1], p.stack[n-2]
	if top.Op != OpLiteral || under.Op != OpLiteral || top.Flags&FoldCase != under.Flags&FoldCase {
		return false
	}
	under.Rune = append(under.Rune, top.Rune...)
	if next >= 0 {
		top.Rune = top.Rune0[:1]
		top.Rune[0] = next
		top.Flags = flags
		return true
	}
	p.stack = p.stack[:n-1]
	p.lim.drop()
	return false
}

func (p *parser) newNode(op Op) *Regexp {
	p.lim.nodes++
	return &Regexp{Op: op}
}

func (p *parser) literal(r rune) {
	re := p.newNode(OpLiteral)
	re.Flags = p.flags
	if p.flags&FoldCase != 0 {
		r = foldedLiteral(r)
	}
	re.Rune0[0] = r
	re.Rune = re.Rune0[:1]
	p.push(re)
}

func foldedLiteral(r rune) rune {
	if r < minFold || r > maxFold {
		return r
	}
	return smallestFold(r)
}

func (p *parser) op(op Op) *Regexp {
	re := p.newNode(op)
	re.Flags = p.flags
	return p.push(re)
}

func (p *parser) marker(op Op) *Regexp { return p.op(op) }

// repeat repeats what is on top of the stack. before is the text from the
// operator on, after the text behind it; repeated is the text from a repetition
// that ended where this one begins.
func (p *parser) repeat(op Op, lo, hi int, before, after, repeated string) (string, error) {
	flags := p.flags
	if p.flags&PerlX != 0 {
		if after != "" && after[0] == '?' {
			after = after[1:]
			flags ^= NonGreedy
		}
		if repeated != "" {
			return "", &Error{ErrInvalidRepeatOp, repeated[:len(repeated)-len(after)]}
		}
	}
	n := len(p.stack)
	if n == 0 || p.stack[n-1].Op >= opPseudo {
		return "", &Error{ErrMissingRepeatArgument, before[:len(before)-len(after)]}
	}
	re := p.newNode(op)
	re.Min, re.Max, re.Flags = lo, hi, flags
	re.Sub = re.Sub0[:1]
	re.Sub[0] = p.stack[n-1]
	p.stack[n-1] = re
	p.checkLimits(re)
	if op == OpRepeat && (lo >= 2 || hi >= 2) && !countable(re, 1000) {
		return "", &Error{ErrInvalidRepeatSize, before[:len(before)-len(after)]}
	}
	return after, nil
}

// countable reports whether the counts of nested repetitions multiply to no
// more than n.
func countable(re *Regexp, n int) bool {
	if re.Op == OpRepeat {
		m := re.Max
		if m == 0 {
			return true
		}
		if m < 0 {
			m = re.Min
		}
		if m > n {
			return false
		}
		if m > 0 {
			n /= m
		}
	}
	for _, sub := range re.Sub {
		if !countable(sub, n) {
			return false
		}
	}
	return true
}

// counts parses {n}, {n,} or {n,m}; ok is whether it is one. A count that is
// too large is -1 in lo.
func counts(s string) (lo, hi int, rest string, ok bool) {
	lo, s, ok = count(s[1:])
	if !ok || s == "" {
		return 0, 0, "", false
	}
	if s[0] != ',' {
		hi = lo
	} else {
		s = s[1:]
		if s == "" {
			return 0, 0, "", false
		}
		if s[0] == '}' {
			hi = -1
		} else if hi, s, ok = count(s); !ok {
			return 0, 0, "", false
		} else if hi < 0 {
			lo = -1
		}
	}
	if s == "" || s[0] != '}' {
		return 0, 0, "", false
	}
	return lo, hi, s[1:], true
}

func count(s string) (n int, rest string, ok bool) {
	digits := 0
	for digits < len(s) && '0' <= s[digits] && s[digits] <= '9' {
		if n < 1e8 {
			n = n*10 + int(s[digits]-'0')
		}
		digits++
	}
	if digits == 0 || digits > 1 && s[0] == '0' {
		return 0, s, false
	}
	if n >= 1e8 {
		n = -1
	}
	return n, s[digits:], true
}

// concat joins what is above the last marker.
func (p *parser) concat() {
	p.joinLiterals(-1, 0)
	i := len(p.stack)
	for i > 0 && p.stack[i-1].Op < opPseudo {
		i--
	}
	parts := p.stack[i:]
	p.stack = p.stack[:i]
	if len(parts) == 0 {
		p.push(p.newNode(OpEmptyMatch))
		return
	}
	p.push(p.collapse(parts, OpConcat))
}

// alternate joins what is above the last parenthesis; the bars are gone.
func (p *parser) alternate() {
	i := len(p.stack)
	for i > 0 && p.stack[i-1].Op < opPseudo {
		i--
	}
	parts := p.stack[i:]
	p.stack = p.stack[:i]
	if len(parts) > 0 {
		tidy(parts[len(parts)-1])
	}
	if len(parts) == 0 {
		p.push(p.newNode(OpNoMatch))
		return
	}
	p.push(p.collapse(parts, OpAlternate))
}

// tidy finishes a class that alternatives were merged into.
func tidy(re *Regexp) {
	if re.Op != OpCharClass {
		return
	}
	re.Rune = clean(re.Rune)
	if len(re.Rune) == 2 && re.Rune[0] == 0 && re.Rune[1] == unicode.MaxRune {
		re.Rune = nil
		re.Op = OpAnyChar
	} else if len(re.Rune) == 4 && re.Rune[0] == 0 && re.Rune[1] == '\n'-1 && re.Rune[2] == '\n'+1 && re.Rune[3] == unicode.MaxRune {
		re.Rune = nil
		re.Op = OpAnyCharNotNL
	}
}

// collapse is op of the parts; parts of the same op give theirs.
func (p *parser) collapse(parts []*Regexp, op Op) *Regexp {
	if len(parts) == 1 {
		return parts[0]
	}
	re := p.newNode(op)
	re.Sub = re.Sub0[:0]
	for _, part := range parts {
		if part.Op == op {
			re.Sub = append(re.Sub, part.Sub...)
			p.lim.drop()
		} else {
			re.Sub = append(re.Sub, part)
		}
	}
	if op == OpAlternate {
		re.Sub = p.factor(re.Sub)
		if len(re.Sub) == 1 {
			p.lim.drop()
			return re.Sub[0]
		}
	}
	return re
}

func (p *parser) bar() {
	p.concat()
	if !p.joinBar() {
		p.marker(opVerticalBar)
	}
}

// joinBar puts what is on top under the bar beneath it, if there is one;
// single runes there become one class.
func (p *parser) joinBar() bool {
	n := len(p.stack)
	if n >= 3 && p.stack[n-2].Op == opVerticalBar && oneRune(p.stack[n-1]) && oneRune(p.stack[n-3]) {
		a, b := p.stack[n-1], p.stack[n-3]
		// The one that means more takes the other in.
		if a.Op > b.Op {
			a, b = b, a
			p.stack[n-3] = b
		}
		mergeRunes(b, a)
		p.stack = p.stack[:n-1]
		p.lim.drop()
		return true
	}
	if n >= 2 && p.stack[n-2].Op == opVerticalBar {
		if n >= 3 {
			tidy(p.stack[n-3])
		}
		p.stack[n-2], p.stack[n-1] = p.stack[n-1], p.stack[n-2]
		return true
	}
	return false
}

// oneRune reports whether re matches just one rune.
func oneRune(re *Regexp) bool {
	switch re.Op {
	case OpLiteral:
		return len(re.Rune) == 1
	case OpCharClass, OpAnyCharNotNL, OpAnyChar:
		return true
	}
	return false
}

// mergeRunes makes dst match what src does; both match one rune, and dst.Op is
// no less than src.Op.
func mergeRunes(dst, src *Regexp) {
	switch dst.Op {
	case OpAnyChar:
	case OpAnyCharNotNL:
		if matchesRune(src, '\n') {
			dst.Op = OpAnyChar
		}
	case OpCharClass:
		if src.Op == OpLiteral {
			dst.Rune = addLiteral(dst.Rune, src.Rune[0], src.Flags)
		} else {
			dst.Rune = addClass(dst.Rune, src.Rune)
		}
	case OpLiteral:
		if src.Rune[0] == dst.Rune[0] && src.Flags == dst.Flags {
			return
		}
		dst.Op = OpCharClass
		dst.Rune = addLiteral(dst.Rune[:0], dst.Rune[0], dst.Flags)
		dst.Rune = addLiteral(dst.Rune, src.Rune[0], src.Flags)
	}
}

func matchesRune(re *Regexp, r rune) bool {
	switch re.Op {
	case OpLiteral:
		return len(re.Rune) == 1 && re.Rune[0] == r
	case OpCharClass:
		for i := 0; i < len(re.Rune); i += 2 {
			if re.Rune[i] <= r && r <= re.Rune[i+1] {
				return true
			}
		}
		return false
	case OpAnyCharNotNL:
		return r != '\n'
	}
	return re.Op == OpAnyChar
}

func (p *parser) rightParen() error {
	p.concat()
	if p.joinBar() {
		p.stack = p.stack[:len(p.stack)-1]
	}
	p.alternate()
	n := len(p.stack)
	if n < 2 || p.stack[n-2].Op != opLeftParen {
		return &Error{ErrUnexpectedParen, p.whole}
	}
	inner, open := p.stack[n-1], p.stack[n-2]
	p.stack = p.stack[:n-2]
	p.flags = open.Flags // those when the group began
	if open.Cap == 0 {
		p.push(inner)
		return nil
	}
	open.Op = OpCapture
	open.Sub = open.Sub0[:1]
	open.Sub[0] = inner
	p.push(open)
	return nil
}

// perlGroup parses what begins with (?.
func (p *parser) perlGroup(s string) (rest string, err error) {
	start := 0
	if len(s) > 4 && s[2] == 'P' && s[3] == '<' {
		start = 4
	} else if len(s) > 3 && s[2] == '<' {
		start = 3
	}
	if start > 0 {
		end := strings.IndexByte(s, '>')
		if end < 0 {
			if err := checkUTF8(s); err != nil {
				return "", err
			}
			return "", &Error{ErrInvalidNamedCapture, s}
		}
		name := s[start:end]
		if err := checkUTF8(name); err != nil {
			return "", err
		}
		if !validName(name) {
			return "", &Error{ErrInvalidNamedCapture, s[:end+1]}
		}
		p.numCap++
		re := p.marker(opLeftParen)
		re.Cap = p.numCap
		re.Name = name
		return s[end+1:], nil
	}

	t := s[2:]
	flags := p.flags
	off, seen := false, false
	for t != "" {
		var c rune
		if c, t, err = nextRune(t); err != nil {
			return "", err
		}
		var flag Flags
		invert := false
		switch c {
		case 'i':
			flag = FoldCase
		case 'm':
			flag, invert = OneLine, true
		case 's':
			flag = DotNL
		case 'U':
			flag = NonGreedy
		case '-':
			if off {
				return "", &Error{ErrInvalidPerlOp, s[:len(s)-len(t)]}
			}
			off, seen = true, false
			continue
		case ':', ')':
			if off && !seen {
				return "", &Error{ErrInvalidPerlOp, s[:len(s)-len(t)]}
			}
			if c == ':' {
				p.marker(opLeftParen)
			}
			p.flags = flags
			return t, nil
		default:
			return "", &Error{ErrInvalidPerlOp, s[:len(s)-len(t)]}
		}
		seen = true
		if off != invert {
			flags &^= flag
		} else {
			flags |= flag
		}
	}
	return "", &Error{ErrInvalidPerlOp, s}
}

func validName(name string) bool {
	for _, c := range name {
		if c != '_' && !alnum(c) {
			return false
		}
	}
	return name != ""
}

func alnum(c rune) bool {
	return '0' <= c && c <= '9' || 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z'
}

// escape parses a sequence that stands for one rune.
func escape(s string) (r rune, rest string, err error) {
	t := s[1:]
	if t == "" {
		return 0, "", &Error{ErrTrailingBackslash, ""}
	}
	c, t, err := nextRune(t)
	if err != nil {
		return 0, "", err
	}
	switch c {
	case '0', '1', '2', '3', '4', '5', '6', '7':
		// A single digit other than 0 would be a reference.
		if c != '0' && (t == "" || t[0] < '0' || t[0] > '7') {
			break
		}
		r = c - '0'
		for i := 1; i < 3 && t != "" && '0' <= t[0] && t[0] <= '7'; i++ {
			r = r*8 + rune(t[0]-'0')
			t = t[1:]
		}
		return r, t, nil
	case 'x':
		if t == "" {
			break
		}
		if c, t, err = nextRune(t); err != nil {
			return 0, "", err
		}
		if c == '{' {
			digits := 0
			for {
				if t == "" {
					return 0, "", &Error{ErrInvalidEscape, s}
				}
				if c, t, err = nextRune(t); err != nil {
					return 0, "", err
				}
				if c == '}' {
					break
				}
				v := unhex(c)
				if v < 0 {
					return 0, "", &Error{ErrInvalidEscape, s[:len(s)-len(t)]}
				}
				if r = r*16 + v; r > unicode.MaxRune {
					return 0, "", &Error{ErrInvalidEscape, s[:len(s)-len(t)]}
				}
				digits++
			}
			if digits == 0 {
				break
			}
			return r, t, nil
		}
		hi := unhex(c)
		if c, t, err = nextRune(t); err != nil {
			return 0, "", err
		}
		if lo := unhex(c); hi >= 0 && lo >= 0 {
			return hi*16 + lo, t, nil
		}
	case 'a':
		return '\a', t, nil
	case 'f':
		return '\f', t, nil
	case 'n':
		return '\n', t, nil
	case 'r':
		return '\r', t, nil
	case 't':
		return '\t', t, nil
	case 'v':
		return '\v', t, nil
	default:
		if c < utf8.RuneSelf && !alnum(c) {
			return c, t, nil
		}
	}
	return 0, "", &Error{ErrInvalidEscape, s[:len(s)-len(t)]}
}

func unhex(c rune) rune {
	switch {
	case '0' <= c && c <= '9':
		return c - '0'
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10
	case 'A' <= c && c <= 'F':
		return c - 'A' + 10
	}
	return -1
}

// class parses what begins with [.
func (p *parser) class(s string) (rest string, err error) {
	t := s[1:]
	re := p.newNode(OpCharClass)
	re.Flags = p.flags
	class := re.Rune0[:0]
	negated := false
	if t != "" && t[0] == '^' {
		negated = true
		t = t[1:]
		if p.flags&ClassNL == 0 {
			class = append(class, '\n', '\n')
		}
	}
	for first := true; t == "" || t[0] != ']' || first; first = false {
		// In POSIX a - stands for itself only at either end.
		if t != "" && t[0] == '-' && p.flags&PerlX == 0 && !first && (len(t) == 1 || t[1] != ']') {
			_, size := utf8.DecodeRuneInString(t[1:])
			return "", &Error{ErrInvalidCharRange, t[:1+size]}
		}
		if len(t) > 2 && t[0] == '[' && t[1] == ':' {
			if i := strings.Index(t[2:], ":]"); i >= 0 {
				name := t[:i+4]
				n, ok := posixClass(name)
				if !ok {
					return "", &Error{ErrInvalidCharRange, name}
				}
				class = p.addNamed(class, n)
				t = t[i+4:]
				continue
			}
		}
		after, next, err := p.classEscape(t, class)
		if err != nil {
			return "", err
		}
		if next != t {
			class, t = after, next
			continue
		}
		from := t
		var lo, hi rune
		if lo, t, err = classRune(t, s); err != nil {
			return "", err
		}
		hi = lo
		if len(t) >= 2 && t[0] == '-' && t[1] != ']' {
			if hi, t, err = classRune(t[1:], s); err != nil {
				return "", err
			}
			if hi < lo {
				return "", &Error{ErrInvalidCharRange, from[:len(from)-len(t)]}
			}
		}
		if p.flags&FoldCase != 0 {
			class = addFolded(class, lo, hi)
		} else {
			class = addRange(class, lo, hi)
		}
	}
	class = clean(class)
	if negated {
		class = negate(class)
	}
	re.Rune = class
	p.push(re)
	return t[1:], nil
}

func classRune(s, whole string) (r rune, rest string, err error) {
	if s == "" {
		return 0, "", &Error{ErrMissingBracket, whole}
	}
	if s[0] == '\\' {
		return escape(s)
	}
	return nextRune(s)
}

// classEscape adds the class that an escape at the beginning of s stands for;
// if there is none, rest is s.
func (p *parser) classEscape(s string, class []rune) (_ []rune, rest string, err error) {
	if len(s) < 2 || s[0] != '\\' {
		return class, s, nil
	}
	if p.flags&UnicodeGroups != 0 && (s[1] == 'p' || s[1] == 'P') {
		return p.unicodeEscape(s, class)
	}
	if p.flags&PerlX != 0 {
		if n, ok := perlClass(s[1]); ok {
			return p.addNamed(class, n), s[2:], nil
		}
	}
	return class, s, nil
}

func (p *parser) unicodeEscape(s string, class []rune) (_ []rune, rest string, err error) {
	negated := s[1] == 'P'
	c, t, err := utf8.RuneError, s[2:], error(nil)
	if t == "" {
		return nil, "", &Error{ErrInvalidCharRange, s}
	}
	if c, t, err = nextRune(t); err != nil {
		return nil, "", err
	}
	var seq, name string
	if c != '{' {
		seq = s[:len(s)-len(t)]
		name = seq[2:]
	} else {
		end := strings.IndexByte(s, '}')
		if end < 0 {
			if err := checkUTF8(s); err != nil {
				return nil, "", err
			}
			return nil, "", &Error{ErrInvalidCharRange, s}
		}
		seq, t = s[:end+1], s[end+1:]
		name = s[3:end]
		if err := checkUTF8(name); err != nil {
			return nil, "", err
		}
	}
	if strings.HasPrefix(name, "^") {
		negated = !negated
		name = name[1:]
	}
	members, folds, known := unicodeClass(name)
	if !known {
		return nil, "", &Error{ErrInvalidCharRange, seq}
	}
	if p.flags&FoldCase != 0 && folds != nil {
		members = clean(addClass(addClass(nil, members), folds))
	}
	if negated {
		return addNegated(class, members), t, nil
	}
	return addClass(class, members), t, nil
}

func nextRune(s string) (r rune, rest string, err error) {
	r, size := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && size == 1 {
		return 0, "", &Error{ErrInvalidUTF8, s}
	}
	return r, s[size:], nil
}

func checkUTF8(s string) error {
	for s != "" {
		r, size := utf8.DecodeRuneInString(s)
		if r == utf8.RuneError && size == 1 {
			return &Error{ErrInvalidUTF8, s}
		}
		s = s[size:]
	}
	return nil
}
