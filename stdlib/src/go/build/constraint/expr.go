// Package constraint parses the lines that say when a file is built.
package constraint

import (
	"errors"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxSize is how many operators and operands an expression may have.
const maxSize = 1000

// Expr is a build constraint: an AndExpr, OrExpr, NotExpr or TagExpr.
type Expr interface {
	// String is the expression as in a //go:build line.
	String() string
	// Eval reports whether it holds for the tags that ok says are set.
	Eval(ok func(tag string) bool) bool

	isExpr()
}

// TagExpr is a tag.
type TagExpr struct {
	Tag string
}

// NotExpr is !X.
type NotExpr struct {
	X Expr
}

// AndExpr is X && Y.
type AndExpr struct {
	X, Y Expr
}

// OrExpr is X || Y.
type OrExpr struct {
	X, Y Expr
}

func (x *TagExpr) isExpr() {}
func (x *NotExpr) isExpr() {}
func (x *AndExpr) isExpr() {}
func (x *OrExpr) isExpr()  {}

func (x *TagExpr) Eval(ok func(tag string) bool) bool { return ok(x.Tag) }
func (x *NotExpr) Eval(ok func(tag string) bool) bool { return !x.X.Eval(ok) }

// Eval asks of both sides: ok may want to see all tags.
func (x *AndExpr) Eval(ok func(tag string) bool) bool {
	a, b := x.X.Eval(ok), x.Y.Eval(ok)
	return a && b
}

// Eval asks of both sides.
func (x *OrExpr) Eval(ok func(tag string) bool) bool {
	a, b := x.X.Eval(ok), x.Y.Eval(ok)
	return a || b
}

func (x *TagExpr) String() string { return x.Tag }

func (x *NotExpr) String() string {
	switch x.X.(type) {
	case *AndExpr, *OrExpr:
		return "!(" + x.X.String() + ")"
	}
	return "!" + x.X.String()
}

func (x *AndExpr) String() string {
	side := func(x Expr) string {
		if _, ok := x.(*OrExpr); ok {
			return "(" + x.String() + ")"
		}
		return x.String()
	}
	return side(x.X) + " && " + side(x.Y)
}

func (x *OrExpr) String() string {
	side := func(x Expr) string {
		if _, ok := x.(*AndExpr); ok {
			return "(" + x.String() + ")"
		}
		return x.String()
	}
	return side(x.X) + " || " + side(x.Y)
}

// SyntaxError says what is wrong with a line.
type SyntaxError struct {
	Offset int // where
	Err    string
}

func (e *SyntaxError) Error() string { return e.Err }

var errNotConstraint = errors.New("not a build constraint")

// Parse parses a //go:build or // +build line.
func Parse(line string) (Expr, error) {
	if text, ok := cutGoBuild(line); ok {
		return parseExpr(text)
	}
	if text, ok := cutPlusBuild(line); ok {
		return parsePlusBuild(text)
	}
	return nil, errNotConstraint
}

// IsGoBuild reports whether the line is a //go:build line, right or wrong.
func IsGoBuild(line string) bool {
	_, ok := cutGoBuild(line)
	return ok
}

// IsPlusBuild reports whether the line is a // +build line, right or wrong.
func IsPlusBuild(line string) bool {
	_, ok := cutPlusBuild(line)
	return ok
}

// oneLine is the line without its newline.
func oneLine(line string) (string, bool) {
	line = strings.TrimSuffix(line, "\n")
	line = strings.TrimSuffix(line, "\r")
	return line, !strings.Contains(line, "\n")
}

func cutGoBuild(line string) (expr string, ok bool) {
	if line, ok = oneLine(line); !ok {
		return "", false
	}
	if line, ok = strings.CutPrefix(line, "//go:build"); !ok {
		return "", false
	}
	return spaced(line)
}

// spaced is what follows a prefix, which a space must.
func spaced(line string) (string, bool) {
	trimmed := strings.TrimSpace(line)
	return trimmed, len(line) != len(trimmed) || line == ""
}

func cutPlusBuild(line string) (expr string, ok bool) {
	if line, ok = oneLine(line); !ok {
		return "", false
	}
	if line, ok = strings.CutPrefix(line, "//"); !ok {
		return "", false
	}
	if line, ok = strings.CutPrefix(strings.TrimSpace(line), "+build"); !ok {
		return "", false
	}
	return spaced(line)
}

type parser struct {
	s    string
	i    int // after the token
	tok  string
	isId bool // the token is a tag
	pos  int
	size int
}

func parseExpr(text string) (x Expr, err error) {
	defer func() {
		if e := recover(); e != nil {
			se, ok := e.(*SyntaxError)
			if !ok {
				panic(e)
			}
			err = se
		}
	}()
	p := &parser{s: text}
	x = p.or()
	if p.tok != "" {
		panic(&SyntaxError{Offset: p.pos, Err: "unexpected token " + p.tok})
	}
	return x, nil
}

// or parses with the next token not yet read; it reads the one after.
func (p *parser) or() Expr {
	x := p.and()
	for p.tok == "||" {
		x = &OrExpr{x, p.and()}
	}
	return x
}

func (p *parser) and() Expr {
	x := p.not()
	for p.tok == "&&" {
		x = &AndExpr{x, p.not()}
	}
	return x
}

func (p *parser) not() Expr {
	if p.size++; p.size > maxSize {
		panic(&SyntaxError{Offset: p.pos, Err: "build expression too large"})
	}
	p.lex()
	if p.tok != "!" {
		return p.atom()
	}
	p.lex()
	if p.tok == "!" {
		panic(&SyntaxError{Offset: p.pos, Err: "double negation not allowed"})
	}
	return &NotExpr{p.atom()}
}

func (p *parser) atom() Expr {
	if p.tok == "(" {
		pos := p.pos
		defer func() {
			if e := recover(); e != nil {
				if e, ok := e.(*SyntaxError); ok && e.Err == "unexpected end of expression" {
					e.Err = "missing close paren"
				}
				panic(e)
			}
		}()
		x := p.or()
		if p.tok != ")" {
			panic(&SyntaxError{Offset: pos, Err: "missing close paren"})
		}
		p.lex()
		return x
	}
	if !p.isId {
		if p.tok == "" {
			panic(&SyntaxError{Offset: p.pos, Err: "unexpected end of expression"})
		}
		panic(&SyntaxError{Offset: p.pos, Err: "unexpected token " + p.tok})
	}
	tag := p.tok
	p.lex()
	return &TagExpr{tag}
}

func (p *parser) lex() {
	p.isId = false
	for p.i < len(p.s) && (p.s[p.i] == ' ' || p.s[p.i] == '\t') {
		p.i++
	}
	p.pos = p.i
	if p.i >= len(p.s) {
		p.tok = ""
		return
	}
	switch c := p.s[p.i]; c {
	case '(', ')', '!':
		p.i++
		p.tok = p.s[p.pos:p.i]
		return
	case '&', '|':
		if p.i+1 >= len(p.s) || p.s[p.i+1] != c {
			panic(&SyntaxError{Offset: p.i, Err: "invalid syntax at " + string(rune(c))})
		}
		p.i += 2
		p.tok = p.s[p.pos:p.i]
		return
	}
	n := tagLen(p.s[p.i:])
	if n == 0 {
		c, _ := utf8.DecodeRuneInString(p.s[p.i:])
		panic(&SyntaxError{Offset: p.i, Err: "invalid syntax at " + string(c)})
	}
	p.i += n
	p.tok = p.s[p.pos:p.i]
	p.isId = true
}

// tagLen is the length of the tag that s begins with.
func tagLen(s string) int {
	for i, c := range s {
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) && c != '_' && c != '.' {
			return i
		}
	}
	return len(s)
}

// parsePlusBuild parses alternatives with spaces between them, of tags with
// commas between them. What is no tag is one that is never set.
func parsePlusBuild(text string) (Expr, error) {
	var x Expr
	size := 0
	for _, clause := range strings.Fields(text) {
		var y Expr
		for _, lit := range strings.Split(clause, ",") {
			if size++; size > maxSize {
				return nil, errors.New("build expression too complex for // +build lines")
			}
			var z Expr
			tag, neg := strings.CutPrefix(lit, "!")
			if tag == "" || tagLen(tag) != len(tag) {
				z = &TagExpr{"ignore"}
			} else {
				z = &TagExpr{tag}
				if neg {
					z = &NotExpr{z}
				}
			}
			if y == nil {
				y = z
			} else {
				y = &AndExpr{y, z}
			}
		}
		if x == nil {
			x = y
		} else {
			x = &OrExpr{x, y}
		}
	}
	if x == nil {
		x = &TagExpr{"ignore"}
	}
	return x, nil
}

var errComplex = errors.New("expression too complex for // +build lines")

// PlusBuildLines is the expression as // +build lines, if it is not too complex
// for them.
func PlusBuildLines(x Expr) ([]string, error) {
	x = pushNot(x, false)
	// Lines hold together, alternatives in each, tags together in those.
	var lines [][][]Expr
	for _, or := range split(x, false) {
		var ands [][]Expr
		for _, and := range split(or, true) {
			tags := split(and, false)
			for _, lit := range tags {
				switch lit.(type) {
				case *TagExpr, *NotExpr:
				default:
					return nil, errComplex
				}
			}
			ands = append(ands, tags)
		}
		lines = append(lines, ands)
	}
	// Lines of one alternative each may be one line.
	maxOr := 0
	for _, or := range lines {
		maxOr = max(maxOr, len(or))
	}
	if maxOr == 1 {
		var all []Expr
		for _, or := range lines {
			all = append(all, or[0]...)
		}
		lines = [][][]Expr{{all}}
	}
	var out []string
	for _, or := range lines {
		line := "// +build"
		for _, and := range or {
			var tags []string
			for _, lit := range and {
				tags = append(tags, lit.String())
			}
			line += " " + strings.Join(tags, ",")
		}
		out = append(out, line)
	}
	return out, nil
}

// pushNot is x, or !x, with negations at tags only.
func pushNot(x Expr, not bool) Expr {
	switch x := x.(type) {
	case *NotExpr:
		if _, ok := x.X.(*TagExpr); ok && !not {
			return x
		}
		return pushNot(x.X, !not)
	case *TagExpr:
		if not {
			return &NotExpr{X: x}
		}
	case *AndExpr:
		a, b := pushNot(x.X, not), pushNot(x.Y, not)
		if not {
			return &OrExpr{a, b}
		}
		return &AndExpr{a, b}
	case *OrExpr:
		a, b := pushNot(x.X, not), pushNot(x.Y, not)
		if not {
			return &AndExpr{a, b}
		}
		return &OrExpr{a, b}
	}
	return x
}

// split is the operands of x as a chain of || (or) or of &&.
func split(x Expr, or bool) []Expr {
	switch y := x.(type) {
	case *AndExpr:
		if !or {
			return append(split(y.X, or), split(y.Y, or)...)
		}
	case *OrExpr:
		if or {
			return append(split(y.X, or), split(y.Y, or)...)
		}
	}
	return []Expr{x}
}

// GoVersion is the least version of Go that the expression asks for, "" if it
// asks for none.
func GoVersion(x Expr) string {
	v := minVersion(x, +1)
	switch {
	case v < 0:
		return ""
	case v == 0:
		return "go1"
	}
	return "go1." + strconv.Itoa(v)
}

// minVersion is the N of the least go1.N for which x, or !x if sign is negative,
// can hold; -1 if any.
func minVersion(z Expr, sign int) int {
	switch z := z.(type) {
	case *AndExpr:
		x, y := minVersion(z.X, sign), minVersion(z.Y, sign)
		if sign < 0 {
			return min(x, y)
		}
		return max(x, y)
	case *OrExpr:
		x, y := minVersion(z.X, sign), minVersion(z.Y, sign)
		if sign < 0 {
			return max(x, y)
		}
		return min(x, y)
	case *NotExpr:
		return minVersion(z.X, -sign)
	case *TagExpr:
		if sign < 0 {
			return -1
		}
		if z.Tag == "go1" {
			return 0
		}
		minor, ok := strings.CutPrefix(z.Tag, "go1.")
		if !ok {
			return -1
		}
		n, err := strconv.Atoi(minor)
		if err != nil {
			return -1
		}
		return n
	}
	return -1
}
