package parser

import (
	"go/ast"
	"go/token"
)

// expr is an expression or a type, as far as the grammar can tell.
func (p *parser) expr() ast.Expr {
	if p.trace {
		defer p.production("Expression")()
	}
	return p.binary(nil, token.LowestPrec+1)
}

// rhs is an expression where an assignment cannot be: = is meant to be ==.
func (p *parser) rhs() ast.Expr {
	old := p.value
	p.value = true
	x := p.expr()
	p.value = old
	return x
}

func (p *parser) exprList(value bool) []ast.Expr {
	old := p.value
	p.value = value
	list := p.expressions()
	p.value = old
	return list
}

func (p *parser) expressions() []ast.Expr {
	if p.trace {
		defer p.production("ExpressionList")()
	}
	list := []ast.Expr{p.expr()}
	for p.tok == token.COMMA {
		p.next()
		list = append(list, p.expr())
	}
	return list
}

// binary is operations of at least this precedence, after their first operand if
// x is not nil.
func (p *parser) binary(x ast.Expr, least int) ast.Expr {
	if p.trace {
		defer p.production("BinaryExpr")()
	}
	if x == nil {
		x = p.unary()
	}
	deep := 0
	for {
		p.nest()
		deep++
		op := p.tok
		if op == token.ASSIGN && p.value {
			op = token.EQL
		}
		prec := op.Precedence()
		if prec < least {
			p.depth -= deep
			return x
		}
		pos := p.expect(op)
		x = &ast.BinaryExpr{X: x, OpPos: pos, Op: op, Y: p.binary(nil, prec+1)}
	}
}

func (p *parser) unary() ast.Expr {
	p.nest()
	defer func() { p.depth-- }()
	if p.trace {
		defer p.production("UnaryExpr")()
	}
	pos, op := p.pos, p.tok
	switch op {
	case token.ADD, token.SUB, token.NOT, token.XOR, token.AND, token.TILDE:
		p.next()
		return &ast.UnaryExpr{OpPos: pos, Op: op, X: p.unary()}
	case token.MUL:
		p.next()
		return &ast.StarExpr{Star: pos, X: p.unary()}
	case token.ARROW:
		p.next()
		x := p.unary()
		if typ, ok := x.(*ast.ChanType); ok {
			p.receiving(typ, pos)
			return x
		}
		return &ast.UnaryExpr{OpPos: pos, Op: token.ARROW, X: x}
	}
	return p.primary(nil)
}

// receiving puts an arrow before a channel type: the arrow of a chan<- in it
// goes on to the next one.
func (p *parser) receiving(typ *ast.ChanType, arrow token.Pos) {
	for {
		if typ.Dir == ast.RECV {
			p.expected(typ.Arrow, "'chan'")
		}
		dir := typ.Dir
		typ.Dir = ast.RECV
		arrow, typ.Begin, typ.Arrow = typ.Arrow, arrow, arrow
		if dir != ast.SEND {
			return
		}
		inner, ok := typ.Value.(*ast.ChanType)
		if !ok {
			p.expected(arrow, "channel type")
			return
		}
		typ = inner
	}
}

func (p *parser) literal() *ast.BasicLit {
	x := &ast.BasicLit{ValuePos: p.pos, ValueEnd: p.scanner.End(), Kind: p.tok, Value: p.lit}
	p.next()
	return x
}

func (p *parser) operand() ast.Expr {
	if p.trace {
		defer p.production("Operand")()
	}
	switch p.tok {
	case token.IDENT:
		return p.ident()
	case token.INT, token.FLOAT, token.IMAG, token.CHAR, token.STRING:
		return p.literal()
	case token.LPAREN:
		lparen := p.pos
		p.next()
		p.level++
		x := p.rhs()
		p.level--
		return &ast.ParenExpr{Lparen: lparen, X: x, Rparen: p.expect(token.RPAREN)}
	case token.FUNC:
		return p.funcTypeOrLit()
	}
	if x := p.tryType(); x != nil {
		return x
	}
	return p.bad("operand", &stmtStart)
}

func (p *parser) funcTypeOrLit() ast.Expr {
	if p.trace {
		defer p.production("FuncTypeOrLit")()
	}
	typ := p.funcType()
	if p.tok != token.LBRACE {
		return typ
	}
	p.level++
	body := p.body()
	p.level--
	return &ast.FuncLit{Type: typ, Body: body}
}

// primary is an operand and what follows it; the operand is x if that is not nil.
func (p *parser) primary(x ast.Expr) ast.Expr {
	if p.trace {
		defer p.production("PrimaryExpr")()
	}
	if x == nil {
		x = p.operand()
	}
	deep := 0
	defer func() { p.depth -= deep }()
	for {
		p.nest()
		deep++
		switch p.tok {
		case token.PERIOD:
			p.next()
			x = p.selector(x)
		case token.LBRACK:
			x = p.indexOrSlice(x)
		case token.LPAREN:
			x = p.call(x)
		case token.LBRACE:
			t := ast.Unparen(x)
			if !p.literalType(t) {
				return x
			}
			if t != x {
				p.error(t.Pos(), "cannot parenthesize type in composite literal")
			}
			x = p.composite(x)
		default:
			return x
		}
	}
}

// literalType says whether a brace after t begins a composite literal.
func (p *parser) literalType(t ast.Expr) bool {
	switch t.(type) {
	case *ast.BadExpr, *ast.Ident, *ast.SelectorExpr, *ast.IndexExpr, *ast.IndexListExpr:
		return p.level >= 0
	case *ast.ArrayType, *ast.StructType, *ast.MapType:
		return true
	}
	return false
}

// selector is what follows a period.
func (p *parser) selector(x ast.Expr) ast.Expr {
	switch p.tok {
	case token.IDENT:
		if p.trace {
			defer p.production("Selector")()
		}
		return &ast.SelectorExpr{X: x, Sel: p.ident()}
	case token.LPAREN:
		if p.trace {
			defer p.production("TypeAssertion")()
		}
		a := &ast.TypeAssertExpr{X: x, Lparen: p.expect(token.LPAREN)}
		if p.tok == token.TYPE {
			p.next()
		} else {
			a.Type = p.typ()
		}
		a.Rparen = p.expect(token.RPAREN)
		return a
	}
	pos := p.pos
	p.expected(pos, "selector or type assertion")
	if p.tok != token.RBRACE {
		p.next()
	}
	return &ast.SelectorExpr{X: x, Sel: &ast.Ident{NamePos: pos, Name: "_"}}
}

// indexOrSlice is x with what is in brackets: an index, type arguments, or two or
// three bounds.
func (p *parser) indexOrSlice(x ast.Expr) ast.Expr {
	if p.trace {
		defer p.production("parseIndexOrSliceOrInstance")()
	}
	lbrack := p.expect(token.LBRACK)
	if p.tok == token.RBRACK {
		p.expected(p.pos, "operand")
		rbrack := p.pos
		p.next()
		return &ast.IndexExpr{X: x, Lbrack: lbrack, Index: &ast.BadExpr{From: rbrack, To: rbrack}, Rbrack: rbrack}
	}
	p.level++
	var bounds [3]ast.Expr
	var colons [2]token.Pos
	var args []ast.Expr
	n := 0 // of colons
	if p.tok != token.COLON {
		bounds[0] = p.rhs()
	}
	switch p.tok {
	case token.COLON:
		for p.tok == token.COLON && n < len(colons) {
			colons[n] = p.pos
			n++
			p.next()
			if p.tok != token.COLON && p.tok != token.RBRACK && p.tok != token.EOF {
				bounds[n] = p.rhs()
			}
		}
	case token.COMMA:
		args = append(args, bounds[0])
		for p.tok == token.COMMA {
			p.next()
			if p.tok != token.RBRACK && p.tok != token.EOF {
				args = append(args, p.typ())
			}
		}
	}
	p.level--
	rbrack := p.expect(token.RBRACK)
	if n == 0 {
		if args == nil {
			args = bounds[:1]
		}
		return index(x, lbrack, args, rbrack)
	}
	if n == 2 {
		if bounds[1] == nil {
			p.error(colons[0], "middle index required in 3-index slice")
			bounds[1] = &ast.BadExpr{From: colons[0] + 1, To: colons[1]}
		}
		if bounds[2] == nil {
			p.error(colons[1], "final index required in 3-index slice")
			bounds[2] = &ast.BadExpr{From: colons[1] + 1, To: rbrack}
		}
	}
	return &ast.SliceExpr{X: x, Lbrack: lbrack, Low: bounds[0], High: bounds[1], Max: bounds[2], Slice3: n == 2, Rbrack: rbrack}
}

func (p *parser) call(fun ast.Expr) ast.Expr {
	if p.trace {
		defer p.production("CallOrConversion")()
	}
	x := &ast.CallExpr{Fun: fun, Lparen: p.expect(token.LPAREN)}
	p.level++
	for p.tok != token.RPAREN && p.tok != token.EOF && !x.Ellipsis.IsValid() {
		x.Args = append(x.Args, p.rhs())
		if p.tok == token.ELLIPSIS {
			x.Ellipsis = p.pos
			p.next()
		}
		if !p.comma("argument list", token.RPAREN) {
			break
		}
		p.next()
	}
	p.level--
	x.Rparen = p.expectClosing(token.RPAREN, "argument list")
	return x
}

// composite is a literal of a type, nil within another one.
func (p *parser) composite(typ ast.Expr) ast.Expr {
	p.nest()
	defer func() { p.depth-- }()
	if p.trace {
		defer p.production("LiteralValue")()
	}
	x := &ast.CompositeLit{Type: typ, Lbrace: p.expect(token.LBRACE)}
	p.level++
	if p.tok != token.RBRACE {
		x.Elts = p.elements()
	}
	p.level--
	x.Rbrace = p.expectClosing(token.RBRACE, "composite literal")
	return x
}

func (p *parser) elements() (list []ast.Expr) {
	if p.trace {
		defer p.production("ElementList")()
	}
	for p.tok != token.RBRACE && p.tok != token.EOF {
		list = append(list, p.element())
		if !p.comma("composite literal", token.RBRACE) {
			break
		}
		p.next()
	}
	return
}

func (p *parser) element() ast.Expr {
	if p.trace {
		defer p.production("Element")()
	}
	x := p.elementValue()
	if p.tok == token.COLON {
		colon := p.pos
		p.next()
		x = &ast.KeyValueExpr{Key: x, Colon: colon, Value: p.elementValue()}
	}
	return x
}

func (p *parser) elementValue() ast.Expr {
	if p.trace {
		defer p.production("Element")()
	}
	if p.tok == token.LBRACE {
		return p.composite(nil)
	}
	return p.expr()
}
