package printer

import (
	"go/ast"
	"go/token"
)

// expr prints an expression that is in no other one.
func (p *printer) expr(x ast.Expr) { p.expr1(x, token.LowestPrec, 1) }

// expr0 prints an expression at a depth: the deeper, the fewer blanks.
func (p *printer) expr0(x ast.Expr, depth int) { p.expr1(x, token.LowestPrec, depth) }

// kinds is of which precedences a binary expression has operators, and which
// precedence must have blanks, as its operator and the operand's would be another
// one or could be mistaken.
type kinds struct {
	has4, has5 bool
	problem    int
}

func (k *kinds) walk(e *ast.BinaryExpr) {
	prec := e.Op.Precedence()
	switch prec {
	case 4:
		k.has4 = true
	case 5:
		k.has5 = true
	}
	// Operands that get parentheses do not count.
	if l, ok := e.X.(*ast.BinaryExpr); ok && l.Op.Precedence() >= prec {
		k.walk(l)
	}
	switch r := e.Y.(type) {
	case *ast.BinaryExpr:
		if r.Op.Precedence() > prec {
			k.walk(r)
		}
	case *ast.StarExpr:
		if e.Op == token.QUO {
			k.problem = 5
		}
	case *ast.UnaryExpr:
		switch e.Op.String() + r.Op.String() {
		case "/*", "&&", "&^":
			k.problem = 5
		case "++", "--":
			k.problem = max(k.problem, 4)
		}
	}
}

// cutoff is the precedence from which on operators have no blanks around them.
func cutoff(e *ast.BinaryExpr, depth int) int {
	var k kinds
	k.walk(e)
	switch {
	case k.problem > 0:
		return k.problem + 1
	case k.has4 && k.has5:
		if depth == 1 {
			return 5
		}
		return 4
	case depth == 1:
		return 6
	}
	return 4
}

func (p *printer) binary(x *ast.BinaryExpr, least, cutoff, depth int) {
	prec := x.Op.Precedence()
	if prec < least {
		// Only in trees that no parser made.
		p.tok(token.LPAREN)
		p.expr0(x, max(1, depth-1))
		p.tok(token.RPAREN)
		return
	}
	blanks := prec < cutoff
	deeper := 1
	if l, ok := x.X.(*ast.BinaryExpr); ok && l.Op.Precedence() == prec {
		deeper = 0
	}
	p.expr1(x.X, prec, depth+deeper)
	if blanks {
		p.put(blank)
	}
	from, to := p.pos.Line, p.lineFor(x.Y.Pos())
	p.at(x.OpPos)
	p.tok(x.Op)
	indented := false
	if from != to && from > 0 && to > 0 && p.linebreak(to, 1, indent, true) > 0 {
		indented = true
		blanks = false
	}
	if blanks {
		p.put(blank)
	}
	p.expr1(x.Y, prec+1, depth+1)
	if indented {
		p.put(unindent)
	}
}

// expr1 prints an operand of an operator of precedence least.
func (p *printer) expr1(expr ast.Expr, least, depth int) {
	p.at(expr.Pos())
	switch x := expr.(type) {
	case *ast.BadExpr:
		p.text("BadExpr")
	case *ast.Ident:
		p.ident(x)
	case *ast.BasicLit:
		if p.Mode&normalizeNumbers != 0 {
			x = usualNumber(x)
		}
		p.literal(x)
	case *ast.BinaryExpr:
		depth = max(1, depth)
		p.binary(x, least, cutoff(x, depth), depth)
	case *ast.UnaryExpr:
		if token.UnaryPrec < least {
			p.tok(token.LPAREN)
			p.expr(x)
			p.tok(token.RPAREN)
			break
		}
		p.tok(x.Op)
		if x.Op == token.RANGE {
			p.put(blank)
		}
		p.expr1(x.X, token.UnaryPrec, depth)
	case *ast.StarExpr:
		if token.UnaryPrec < least {
			p.tok(token.LPAREN, token.MUL)
			p.expr(x.X)
			p.tok(token.RPAREN)
			break
		}
		p.tok(token.MUL)
		p.expr(x.X)
	case *ast.ParenExpr:
		if _, twice := x.X.(*ast.ParenExpr); twice {
			p.expr0(x.X, depth)
			break
		}
		p.tok(token.LPAREN)
		p.expr0(x.X, max(1, depth-1))
		p.at(x.Rparen)
		p.tok(token.RPAREN)
	case *ast.KeyValueExpr:
		p.expr(x.Key)
		p.at(x.Colon)
		p.tok(token.COLON)
		p.put(blank)
		p.expr(x.Value)
	case *ast.SelectorExpr:
		p.selector(x, depth, false)
	case *ast.TypeAssertExpr:
		p.expr1(x.X, token.HighestPrec, depth)
		p.tok(token.PERIOD)
		p.at(x.Lparen)
		p.tok(token.LPAREN)
		if x.Type == nil {
			p.tok(token.TYPE)
		} else {
			p.expr(x.Type)
		}
		p.at(x.Rparen)
		p.tok(token.RPAREN)
	case *ast.IndexExpr:
		p.expr1(x.X, token.HighestPrec, 1)
		p.at(x.Lbrack)
		p.tok(token.LBRACK)
		p.expr0(x.Index, depth+1)
		p.at(x.Rbrack)
		p.tok(token.RBRACK)
	case *ast.IndexListExpr:
		p.expr1(x.X, token.HighestPrec, 1)
		p.at(x.Lbrack)
		p.tok(token.LBRACK)
		p.exprList(x.Lbrack, x.Indices, depth+1, commaTerm, x.Rbrack, false)
		p.at(x.Rbrack)
		p.tok(token.RBRACK)
	case *ast.SliceExpr:
		p.slice(x, depth)
	case *ast.CallExpr:
		p.call(x, depth)
	case *ast.CompositeLit:
		p.composite(x, depth)
	case *ast.FuncLit:
		p.at(x.Type.Pos())
		p.tok(token.FUNC)
		from := p.out.Column - len("func")
		p.signature(x.Type)
		p.funcBody(p.distance(x.Type.Pos(), from), blank, x.Body)
	default:
		p.typ(expr)
	}
}

// typ prints what can be a type only.
func (p *printer) typ(expr ast.Expr) {
	switch x := expr.(type) {
	case *ast.Ellipsis:
		p.tok(token.ELLIPSIS)
		if x.Elt != nil {
			p.expr(x.Elt)
		}
	case *ast.ArrayType:
		p.tok(token.LBRACK)
		if x.Len != nil {
			p.expr(x.Len)
		}
		p.tok(token.RBRACK)
		p.expr(x.Elt)
	case *ast.StructType:
		p.tok(token.STRUCT)
		p.fieldList(x.Fields, true, x.Incomplete)
	case *ast.FuncType:
		p.tok(token.FUNC)
		p.signature(x)
	case *ast.InterfaceType:
		p.tok(token.INTERFACE)
		p.fieldList(x.Methods, false, x.Incomplete)
	case *ast.MapType:
		p.tok(token.MAP, token.LBRACK)
		p.expr(x.Key)
		p.tok(token.RBRACK)
		p.expr(x.Value)
	case *ast.ChanType:
		switch x.Dir {
		case ast.SEND | ast.RECV:
			p.tok(token.CHAN)
		case ast.RECV:
			p.tok(token.ARROW, token.CHAN)
		case ast.SEND:
			p.tok(token.CHAN)
			p.at(x.Arrow)
			p.tok(token.ARROW)
		}
		p.put(blank)
		p.expr(x.Value)
	default:
		panic("unreachable")
	}
}

// selector prints x; if its name is on another line, it says so and leaves the
// indentation of what follows to its caller if that is a call.
func (p *printer) selector(x *ast.SelectorExpr, depth int, called bool) (indented bool) {
	p.expr1(x.X, token.HighestPrec, depth)
	p.tok(token.PERIOD)
	indented = p.pos.IsValid() && p.pos.Line < p.lineFor(x.Sel.Pos())
	if indented {
		p.put(indent, newline)
	}
	p.at(x.Sel.Pos())
	p.ident(x.Sel)
	if indented && !called {
		p.put(unindent)
	}
	return
}

func (p *printer) slice(x *ast.SliceExpr, depth int) {
	p.expr1(x.X, token.HighestPrec, 1)
	p.at(x.Lbrack)
	p.tok(token.LBRACK)
	bounds := []ast.Expr{x.Low, x.High, x.Max}
	if x.Max == nil {
		bounds = bounds[:2]
	}
	n, binary := 0, false
	for _, b := range bounds {
		if b != nil {
			n++
			if _, ok := b.(*ast.BinaryExpr); ok {
				binary = true
			}
		}
	}
	blanks := depth <= 1 && n > 1 && binary
	for i, b := range bounds {
		if i > 0 {
			if blanks && bounds[i-1] != nil {
				p.put(blank)
			}
			p.tok(token.COLON)
			if blanks && b != nil {
				p.put(blank)
			}
		}
		if b != nil {
			p.expr0(b, depth+1)
		}
	}
	p.at(x.Rbrack)
	p.tok(token.RBRACK)
}

func (p *printer) call(x *ast.CallExpr, depth int) {
	if len(x.Args) > 1 {
		depth++
	}
	// Such types would take what follows for a part of them.
	paren := false
	switch t := x.Fun.(type) {
	case *ast.FuncType:
		paren = true
	case *ast.ChanType:
		paren = t.Dir == ast.RECV
	}
	if paren {
		p.tok(token.LPAREN)
	}
	indented := false
	if sel, ok := x.Fun.(*ast.SelectorExpr); ok {
		// As expr1 does not say where it is, neither does this.
		indented = p.selector(sel, depth, true)
	} else {
		p.expr1(x.Fun, token.HighestPrec, depth)
	}
	if paren {
		p.tok(token.RPAREN)
	}
	p.at(x.Lparen)
	p.tok(token.LPAREN)
	if x.Ellipsis.IsValid() {
		p.exprList(x.Lparen, x.Args, depth, 0, x.Ellipsis, false)
		p.at(x.Ellipsis)
		p.tok(token.ELLIPSIS)
		if x.Rparen.IsValid() && p.lineFor(x.Ellipsis) < p.lineFor(x.Rparen) {
			p.tok(token.COMMA)
			p.put(formfeed)
		}
	} else {
		p.exprList(x.Lparen, x.Args, depth, commaTerm, x.Rparen, false)
	}
	p.at(x.Rparen)
	p.tok(token.RPAREN)
	if indented {
		p.put(unindent)
	}
}

func (p *printer) composite(x *ast.CompositeLit, depth int) {
	if x.Type != nil {
		p.expr1(x.Type, token.HighestPrec, depth)
	}
	p.level++
	p.at(x.Lbrace)
	p.tok(token.LBRACE)
	p.exprList(x.Lbrace, x.Elts, 1, commaTerm, x.Rbrace, x.Incomplete)
	// A line that a comment at the end would break is wrong without a comma.
	m := noExtraLinebreak
	if len(x.Elts) > 0 {
		m |= noExtraBlank
	}
	// A comment alone is indented.
	p.put(indent, unindent)
	p.toggle(m)
	p.at(x.Rbrace)
	p.tok(token.RBRACE)
	p.toggle(m)
	p.level--
}

// typeName says whether x may be a type's name.
func typeName(x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.Ident:
		return true
	case *ast.SelectorExpr:
		return typeName(x.X)
	}
	return false
}

// stripParens is x without parentheses around it, if none are needed in the
// header of a statement: a literal that begins with a type's name needs some.
func stripParens(x ast.Expr) ast.Expr {
	px, ok := x.(*ast.ParenExpr)
	if !ok {
		return x
	}
	needed := false
	ast.Inspect(px.X, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ParenExpr:
			return false
		case *ast.CompositeLit:
			needed = needed || typeName(n.Type)
			return false
		}
		return true
	})
	if needed {
		return x
	}
	return stripParens(px.X)
}
