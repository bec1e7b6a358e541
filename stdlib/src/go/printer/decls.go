package printer

import (
	"go/ast"
	"go/token"
	"strconv"
	"strings"
	"unicode"
)

func (p *printer) file(f *ast.File) {
	p.setComment(f.Doc)
	p.at(f.Pos())
	p.tok(token.PACKAGE)
	p.put(blank)
	p.expr(f.Name)
	p.declList(f.Decls)
	p.put(newline)
}

func keyword(d ast.Decl) token.Token {
	switch d := d.(type) {
	case *ast.GenDecl:
		return d.Tok
	case *ast.FuncDecl:
		return token.FUNC
	}
	return token.ILLEGAL
}

// lines is how many lines of the source a node has.
func (p *printer) lines(n ast.Node) int {
	if from := n.Pos(); from.IsValid() {
		if to := n.End(); to.IsValid() {
			return p.lineFor(to) - p.lineFor(from) + 1
		}
	}
	return infinity
}

// declList prints declarations, with an empty line before another keyword and
// before documentation.
func (p *printer) declList(list []ast.Decl) {
	tok := token.ILLEGAL
	for _, d := range list {
		prev := tok
		tok = keyword(d)
		if len(p.output) > 0 {
			least := 1
			if prev != tok || docOf(d) != nil {
				least = 2
			}
			p.linebreak(p.lineFor(d.Pos()), least, ignore, tok == token.FUNC && p.lines(d) > 1)
		}
		p.decl(d)
	}
}

func (p *printer) decl(decl ast.Decl) {
	switch d := decl.(type) {
	case *ast.BadDecl:
		p.at(d.Pos())
		p.text("BadDecl")
	case *ast.GenDecl:
		p.genDecl(d)
	case *ast.FuncDecl:
		p.funcDecl(d)
	default:
		panic("unreachable")
	}
}

func (p *printer) genDecl(d *ast.GenDecl) {
	p.setComment(d.Doc)
	p.at(d.Pos())
	p.tok(d.Tok)
	p.put(blank)
	n := len(d.Specs)
	if !d.Lparen.IsValid() && n == 1 {
		p.spec(d.Specs[0], 1, true)
		return
	}
	p.at(d.Lparen)
	p.tok(token.LPAREN)
	if n > 0 {
		p.put(indent, formfeed)
		var typed []bool
		if n > 1 && (d.Tok == token.CONST || d.Tok == token.VAR) {
			typed = typeColumns(d.Specs)
		}
		line := 0
		for i, s := range d.Specs {
			if i > 0 {
				p.linebreak(p.lineFor(s.Pos()), 1, ignore, p.linesFrom(line) > 0)
			}
			p.recordLine(&line)
			if typed != nil {
				p.valueSpec(s.(*ast.ValueSpec), typed[i])
			} else {
				p.spec(s, n, false)
			}
		}
		p.put(unindent, formfeed)
	}
	p.at(d.Rparen)
	p.tok(token.RPAREN)
}

// typeColumns says which of the specs have a column for types, even without one:
// those in a run with values in which one has a type.
func typeColumns(specs []ast.Spec) []bool {
	columns := make([]bool, len(specs))
	begin, typed := -1, false
	end := func(i int) {
		if begin >= 0 && typed {
			for j := begin; j < i; j++ {
				columns[j] = true
			}
		}
		begin = -1
	}
	for i, s := range specs {
		s := s.(*ast.ValueSpec)
		if s.Values == nil {
			end(i)
		} else if begin < 0 {
			begin, typed = i, false
		}
		if s.Type != nil {
			typed = true
		}
	}
	end(len(specs))
	return columns
}

// valueSpec prints names, type and values in columns.
func (p *printer) valueSpec(s *ast.ValueSpec, typed bool) {
	p.setComment(s.Doc)
	p.identList(s.Names, false)
	tabs := 3 // before the comment's column
	if s.Type != nil || typed {
		p.put(vtab)
		tabs--
	}
	if s.Type != nil {
		p.expr(s.Type)
	}
	if s.Values != nil {
		p.put(vtab)
		p.tok(token.ASSIGN)
		p.put(blank)
		p.exprList(token.NoPos, s.Values, 1, 0, token.NoPos, false)
		tabs--
	}
	if s.Comment != nil {
		for range tabs {
			p.put(vtab)
		}
		p.setComment(s.Comment)
	}
}

// spec prints one of n specs; indented says whether names on further lines are.
func (p *printer) spec(spec ast.Spec, n int, indented bool) {
	switch s := spec.(type) {
	case *ast.ImportSpec:
		p.setComment(s.Doc)
		if s.Name != nil {
			p.expr(s.Name)
			p.put(blank)
		}
		p.expr(usualPath(s.Path))
		p.setComment(s.Comment)
		p.at(s.EndPos)
	case *ast.ValueSpec:
		p.setComment(s.Doc)
		p.identList(s.Names, indented)
		if s.Type != nil {
			p.put(blank)
			p.expr(s.Type)
		}
		if s.Values != nil {
			p.put(blank)
			p.tok(token.ASSIGN)
			p.put(blank)
			p.exprList(token.NoPos, s.Values, 1, 0, token.NoPos, false)
		}
		p.setComment(s.Comment)
	case *ast.TypeSpec:
		p.setComment(s.Doc)
		p.expr(s.Name)
		if s.TypeParams != nil {
			p.params(s.TypeParams, typeTypeParams)
		}
		if n == 1 {
			p.put(blank)
		} else {
			p.put(vtab)
		}
		if s.Assign.IsValid() {
			p.tok(token.ASSIGN)
			p.put(blank)
		}
		p.expr(s.Type)
		p.setComment(s.Comment)
	default:
		panic("unreachable")
	}
}

// usualPath is an import path in double quotes, if it is a valid one.
func usualPath(lit *ast.BasicLit) *ast.BasicLit {
	if lit.Kind != token.STRING {
		return lit
	}
	s, err := strconv.Unquote(lit.Value)
	if err != nil || s == "" {
		return lit
	}
	for _, r := range s {
		if !unicode.IsGraphic(r) || unicode.IsSpace(r) || strings.ContainsRune("!\"#$%&'()*,:;<=>?[\\]^{|}`\uFFFD", r) {
			return lit
		}
	}
	if s = strconv.Quote(s); s == lit.Value {
		return lit
	}
	return &ast.BasicLit{ValuePos: lit.ValuePos, Kind: token.STRING, Value: s}
}

// usualNumber is a number with lower case letters, and an imaginary one without
// zeros in front.
func usualNumber(lit *ast.BasicLit) *ast.BasicLit {
	x := lit.Value
	if lit.Kind != token.INT && lit.Kind != token.FLOAT && lit.Kind != token.IMAG || len(x) < 2 {
		return lit
	}
	lower := func(exponent string) {
		if i := strings.LastIndex(x, exponent); i >= 0 {
			x = x[:i] + strings.ToLower(exponent) + x[i+1:]
		}
	}
	switch x[:2] {
	case "0x", "0X":
		x = "0x" + x[2:]
		lower("P")
	case "0o", "0O":
		x = "0o" + x[2:]
	case "0b", "0B":
		x = "0b" + x[2:]
	default:
		lower("E")
		if x[len(x)-1] == 'i' && !strings.ContainsAny(x, ".e") {
			if x = strings.TrimLeft(x, "0_"); x == "i" {
				x = "0i"
			}
		}
	}
	if x == lit.Value {
		return lit
	}
	return &ast.BasicLit{ValuePos: lit.ValuePos, Kind: lit.Kind, Value: x}
}

// A function's header and body are on one line if they are there in the source,
// and not longer than this; so many statements at most.
const (
	maxFunc  = 100
	maxStmts = 5
)

// bodySize is how long a body is on one line, more than maxFunc if it does not
// belong there.
func (p *printer) bodySize(b *ast.BlockStmt) int {
	from, to := b.Pos(), b.Rbrace
	if from.IsValid() && to.IsValid() && p.lineFor(from) != p.lineFor(to) || len(b.List) > maxStmts {
		return maxFunc + 1
	}
	size := p.commentsSize(p.posFor(to))
	for i, s := range b.List {
		if size > maxFunc {
			break
		}
		if i > 0 {
			size += len("; ")
		}
		size += p.nodeSize(s, maxFunc)
	}
	return size
}

// funcBody prints a body, after sep if it is on the line of the header, which is
// so long.
func (p *printer) funcBody(header int, sep space, b *ast.BlockStmt) {
	if b == nil {
		return
	}
	defer func(n int) { p.level = n }(p.level)
	p.level = 0
	if header+p.bodySize(b) > maxFunc {
		if sep != ignore {
			p.put(blank)
		}
		p.block(b, 1)
		return
	}
	p.put(sep)
	p.at(b.Lbrace)
	p.tok(token.LBRACE)
	if len(b.List) > 0 {
		p.put(blank)
		for i, s := range b.List {
			if i > 0 {
				p.tok(token.SEMICOLON)
				p.put(blank)
			}
			p.stmt(s, i == len(b.List)-1)
		}
		p.put(blank)
	}
	p.toggle(noExtraLinebreak)
	p.at(b.Rbrace)
	p.tok(token.RBRACE)
	p.toggle(noExtraLinebreak)
}

// distance is how far the output is from a column, if what is at pos in the source
// is on this line; infinity otherwise.
func (p *printer) distance(pos token.Pos, column int) int {
	if pos.IsValid() && p.pos.IsValid() && p.posFor(pos).Line == p.pos.Line {
		return p.out.Column - column
	}
	return infinity
}

func (p *printer) funcDecl(d *ast.FuncDecl) {
	p.setComment(d.Doc)
	p.at(d.Pos())
	p.tok(token.FUNC)
	p.put(blank)
	// The blank is pending, but counts.
	from := p.out.Column - len("func ")
	if d.Recv != nil {
		p.params(d.Recv, funcParams)
		p.put(blank)
	}
	p.expr(d.Name)
	p.signature(d.Type)
	p.funcBody(p.distance(d.Pos(), from), vtab, d.Body)
}
