package parser

import (
	"fmt"
	"go/ast"
	"go/build/constraint"
	"go/scanner"
	"go/token"
	"strings"
)

// parser is at a token, which no production has consumed yet. Productions are
// methods; each consumes something unless it says that it may not.
type parser struct {
	handle  *token.File
	errors  scanner.ErrorList
	scanner scanner.Scanner
	mode    Mode

	pos token.Pos
	tok token.Token
	lit string

	comments []*ast.CommentGroup
	lead     *ast.CommentGroup // ends on the line before the token
	trailing *ast.CommentGroup // on the line of the token before, the last one on it

	top       bool // nothing but comments yet
	goVersion string
	imports   []*ast.ImportSpec

	// Where advance stopped last, and how often in a row there.
	syncPos   token.Pos
	syncCount int

	// Below 0 in the header of a statement, where a brace after a type name begins
	// the body.
	level int
	value bool // = is == in an expression
	depth int  // of nested productions

	trace  bool
	indent int
}

// maxDepth is how deep productions may be nested.
const maxDepth = 100_000

// bailout is what the parser panics with to give up, with an error if msg.
type bailout struct {
	pos token.Pos
	msg string
}

func (p *parser) init(file *token.File, src []byte, mode Mode) {
	p.handle = file
	p.scanner.Init(file, src, func(pos token.Position, msg string) { p.errors.Add(pos, msg) }, scanner.ScanComments)
	p.mode = mode
	p.trace = mode&Trace != 0
	p.top = true
	p.next()
}

// end takes what was recovered, and sorts the errors.
func (p *parser) end(recovered any) {
	if recovered != nil {
		b, ok := recovered.(bailout)
		if !ok {
			panic(recovered)
		}
		if b.msg != "" {
			p.errors.Add(p.handle.Position(b.pos), b.msg)
		}
	}
	p.errors.Sort()
}

func (p *parser) line(pos token.Pos) int { return p.handle.PositionFor(pos, false).Line }

func (p *parser) printTrace(a ...any) {
	pos := p.handle.Position(p.pos)
	fmt.Printf("%5d:%3d: ", pos.Line, pos.Column)
	const dots = ". . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . "
	n := 2 * p.indent
	for ; n > len(dots); n -= len(dots) {
		fmt.Print(dots)
	}
	fmt.Print(dots[:n])
	fmt.Println(a...)
}

// production says that a production begins; what it returns, that it ends.
func (p *parser) production(name string) func() {
	p.printTrace(name, "(")
	p.indent++
	return func() {
		p.indent--
		p.printTrace(")")
	}
}

// nest counts productions that may be within themselves.
func (p *parser) nest() {
	p.depth++
	if p.depth > maxDepth {
		p.error(p.pos, "exceeded max nesting depth")
		panic(bailout{})
	}
}

func (p *parser) scan() {
	if p.trace && p.pos.IsValid() {
		switch {
		case p.tok.IsLiteral():
			p.printTrace(p.tok.String(), p.lit)
		case p.tok.IsOperator(), p.tok.IsKeyword():
			p.printTrace(`"` + p.tok.String() + `"`)
		default:
			p.printTrace(p.tok.String())
		}
	}
	for {
		p.pos, p.tok, p.lit = p.scanner.Scan()
		if p.tok != token.COMMENT {
			p.top = false
			return
		}
		if p.top && strings.HasPrefix(p.lit, "//go:build") {
			if x, err := constraint.Parse(p.lit); err == nil {
				p.goVersion = constraint.GoVersion(x)
			}
		}
		if p.mode&ParseComments != 0 {
			return
		}
	}
}

// commentGroup takes comments that have less than gap lines between them; end is
// the line on which the last one ends.
func (p *parser) commentGroup(gap int) (g *ast.CommentGroup, end int) {
	g = &ast.CommentGroup{}
	end = p.line(p.pos)
	for p.tok == token.COMMENT && p.line(p.pos) <= end+gap {
		end = p.line(p.pos)
		if p.lit[1] == '*' {
			end += strings.Count(p.lit, "\n")
		}
		g.List = append(g.List, &ast.Comment{Slash: p.pos, Text: p.lit})
		p.scan()
	}
	p.comments = append(p.comments, g)
	return
}

// next goes to the next token that is no comment.
func (p *parser) next() {
	p.lead, p.trailing = nil, nil
	before := p.pos
	p.scan()
	if p.tok != token.COMMENT {
		return
	}
	if p.line(p.pos) == p.line(before) {
		g, end := p.commentGroup(0)
		if p.line(p.pos) != end || p.tok == token.SEMICOLON || p.tok == token.EOF {
			p.trailing = g
		}
	}
	var g *ast.CommentGroup
	end := -1
	for p.tok == token.COMMENT {
		g, end = p.commentGroup(1)
	}
	if end+1 == p.line(p.pos) {
		p.lead = g
	}
}

// error adds an error; but for AllErrors the first one on a line, and ten.
func (p *parser) error(pos token.Pos, msg string) {
	if p.trace {
		defer p.production("error: " + msg)()
	}
	where := p.handle.Position(pos)
	if n := len(p.errors); p.mode&AllErrors == 0 && n > 0 {
		if p.errors[n-1].Pos.Line == where.Line {
			return
		}
		if n > 10 {
			panic(bailout{})
		}
	}
	p.errors.Add(where, msg)
}

// newline says whether a newline is a semicolon here.
func (p *parser) newline() bool { return p.tok == token.SEMICOLON && p.lit == "\n" }

func (p *parser) expected(pos token.Pos, what string) {
	msg := "expected " + what
	if pos == p.pos {
		switch {
		case p.newline():
			msg += ", found newline"
		case p.tok.IsLiteral():
			msg += ", found " + p.lit
		default:
			msg += ", found '" + p.tok.String() + "'"
		}
	}
	p.error(pos, msg)
}

// expect consumes a token, which should be tok, and returns its place.
func (p *parser) expect(tok token.Token) token.Pos {
	pos := p.pos
	if p.tok != tok {
		p.expected(pos, "'"+tok.String()+"'")
	}
	p.next()
	return pos
}

// expectClosing is expect for what closes a list that ends its lines with commas.
func (p *parser) expectClosing(tok token.Token, context string) token.Pos {
	if p.tok != tok && p.newline() {
		p.error(p.pos, "missing ',' before newline in "+context)
		p.next()
	}
	return p.expect(tok)
}

// expectSemi consumes a semicolon, which may be missing before what closes, and
// returns the comment on its line.
func (p *parser) expectSemi() *ast.CommentGroup {
	switch p.tok {
	case token.RPAREN, token.RBRACE:
		return nil
	case token.COMMA:
		p.expected(p.pos, "';'")
	case token.SEMICOLON:
	default:
		p.expected(p.pos, "';'")
		p.advance(&stmtStart)
		return nil
	}
	if p.lit == ";" {
		p.next()
		return p.trailing
	}
	comment := p.trailing
	p.next()
	return comment
}

// comma says whether a list goes on, up to follow; a comma may be missing.
func (p *parser) comma(context string, follow token.Token) bool {
	if p.tok == token.COMMA {
		return true
	}
	if p.tok == follow {
		return false
	}
	msg := "missing ','"
	if p.newline() {
		msg += " before newline"
	}
	p.error(p.pos, msg+" in "+context)
	return true
}

// tokens is a set of tokens.
type tokens [token.VAR + 10]bool

var (
	stmtStart = tokens{
		token.BREAK: true, token.CONST: true, token.CONTINUE: true, token.DEFER: true, token.FALLTHROUGH: true,
		token.FOR: true, token.GO: true, token.GOTO: true, token.IF: true, token.RETURN: true,
		token.SELECT: true, token.SWITCH: true, token.TYPE: true, token.VAR: true,
	}
	declStart = tokens{token.IMPORT: true, token.CONST: true, token.TYPE: true, token.VAR: true}
	exprEnd   = tokens{token.COMMA: true, token.COLON: true, token.SEMICOLON: true, token.RPAREN: true, token.RBRACK: true, token.RBRACE: true}
)

// advance skips to a token of the set. Where it stopped ten times without
// getting on it does not stop again.
func (p *parser) advance(to *tokens) {
	for ; p.tok != token.EOF; p.next() {
		if !to[p.tok] {
			continue
		}
		if p.pos == p.syncPos && p.syncCount < 10 {
			p.syncCount++
			return
		}
		if p.pos > p.syncPos {
			p.syncPos, p.syncCount = p.pos, 0
			return
		}
	}
}
