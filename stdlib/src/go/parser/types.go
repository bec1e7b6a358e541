package parser

import (
	"go/ast"
	"go/token"
)

func (p *parser) ident() *ast.Ident {
	x := &ast.Ident{NamePos: p.pos, Name: "_"}
	if p.tok == token.IDENT {
		x.Name = p.lit
		p.next()
	} else {
		p.expect(token.IDENT)
	}
	return x
}

func (p *parser) typ() ast.Expr {
	if p.trace {
		defer p.production("Type")()
	}
	x := p.tryType()
	if x == nil {
		x = p.bad("type", &exprEnd)
	}
	return x
}

// bad skips something wrong, where what was expected.
func (p *parser) bad(what string, to *tokens) ast.Expr {
	pos := p.pos
	p.expected(pos, what)
	p.advance(to)
	return &ast.BadExpr{From: pos, To: p.pos}
}

// tryType consumes a type; nil and nothing if there is none.
func (p *parser) tryType() ast.Expr {
	p.nest()
	defer func() { p.depth-- }()
	switch p.tok {
	case token.IDENT:
		x := p.typeName(nil)
		if p.tok == token.LBRACK {
			x = p.typeInstance(x)
		}
		return x
	case token.LBRACK:
		lbrack := p.expect(token.LBRACK)
		return p.arrayType(lbrack, nil)
	case token.STRUCT:
		return p.structType()
	case token.MUL:
		return p.pointerType()
	case token.FUNC:
		return p.funcType()
	case token.INTERFACE:
		return p.interfaceType()
	case token.MAP:
		return p.mapType()
	case token.CHAN, token.ARROW:
		return p.chanType()
	case token.LPAREN:
		lparen := p.pos
		p.next()
		x := p.typ()
		return &ast.ParenExpr{Lparen: lparen, X: x, Rparen: p.expect(token.RPAREN)}
	}
	return nil
}

// typeName is a name, after first if that is not nil.
func (p *parser) typeName(first *ast.Ident) ast.Expr {
	if p.trace {
		defer p.production("TypeName")()
	}
	if first == nil {
		first = p.ident()
	}
	if p.tok != token.PERIOD {
		return first
	}
	p.next()
	return &ast.SelectorExpr{X: first, Sel: p.ident()}
}

// embeddedName is a name, perhaps with type arguments.
func (p *parser) embeddedName(first *ast.Ident) ast.Expr {
	if p.trace {
		defer p.production("QualifiedIdent")()
	}
	x := p.typeName(first)
	if p.tok == token.LBRACK {
		x = p.typeInstance(x)
	}
	return x
}

// index is x[list].
func index(x ast.Expr, lbrack token.Pos, list []ast.Expr, rbrack token.Pos) ast.Expr {
	if len(list) == 1 {
		return &ast.IndexExpr{X: x, Lbrack: lbrack, Index: list[0], Rbrack: rbrack}
	}
	return &ast.IndexListExpr{X: x, Lbrack: lbrack, Indices: list, Rbrack: rbrack}
}

// typeArgs is types up to the bracket.
func (p *parser) typeArgs(list []ast.Expr) []ast.Expr {
	p.level++
	for p.tok != token.RBRACK && p.tok != token.EOF {
		list = append(list, p.typ())
		if !p.comma("type argument list", token.RBRACK) {
			break
		}
		p.next()
	}
	p.level--
	return list
}

func (p *parser) typeInstance(x ast.Expr) ast.Expr {
	if p.trace {
		defer p.production("TypeInstance")()
	}
	lbrack := p.expect(token.LBRACK)
	list := p.typeArgs(nil)
	rbrack := p.expectClosing(token.RBRACK, "type argument list")
	if len(list) == 0 {
		p.expected(rbrack, "type argument list")
		list = []ast.Expr{&ast.BadExpr{From: lbrack + 1, To: rbrack}}
	}
	return index(x, lbrack, list, rbrack)
}

// arrayType is the rest of an array type, after the length if that is not nil.
func (p *parser) arrayType(lbrack token.Pos, length ast.Expr) ast.Expr {
	if p.trace {
		defer p.production("ArrayType")()
	}
	if length == nil {
		p.level++
		if p.tok == token.ELLIPSIS {
			length = &ast.Ellipsis{Ellipsis: p.pos}
			p.next()
		} else if p.tok != token.RBRACK {
			length = p.rhs()
		}
		p.level--
	}
	if p.tok == token.COMMA {
		p.error(p.pos, "unexpected comma; expecting ]")
		p.next()
	}
	p.expect(token.RBRACK)
	return &ast.ArrayType{Lbrack: lbrack, Len: length, Elt: p.typ()}
}

// arrayOrInstance is an array type, of what x names, or the instance x[...].
func (p *parser) arrayOrInstance(x *ast.Ident) ast.Expr {
	if p.trace {
		defer p.production("ArrayFieldOrTypeInstance")()
	}
	lbrack := p.expect(token.LBRACK)
	comma := token.NoPos // at the end
	var list []ast.Expr
	if p.tok != token.RBRACK {
		p.level++
		list = append(list, p.rhs())
		for p.tok == token.COMMA {
			at := p.pos
			p.next()
			if p.tok == token.RBRACK {
				comma = at
				break
			}
			list = append(list, p.rhs())
		}
		p.level--
	}
	rbrack := p.expect(token.RBRACK)
	switch len(list) {
	case 0:
		return &ast.ArrayType{Lbrack: lbrack, Elt: p.typ()}
	case 1:
		if elem := p.tryType(); elem != nil {
			if comma.IsValid() {
				p.error(comma, "unexpected comma; expecting ]")
			}
			return &ast.ArrayType{Lbrack: lbrack, Len: list[0], Elt: elem}
		}
	}
	return index(x, lbrack, list, rbrack)
}

func (p *parser) structType() ast.Expr {
	if p.trace {
		defer p.production("StructType")()
	}
	pos := p.expect(token.STRUCT)
	fields := &ast.FieldList{Opening: p.expect(token.LBRACE)}
	for p.tok == token.IDENT || p.tok == token.MUL || p.tok == token.LPAREN {
		fields.List = append(fields.List, p.fieldDecl())
	}
	fields.Closing = p.expect(token.RBRACE)
	return &ast.StructType{Struct: pos, Fields: fields}
}

func (p *parser) fieldDecl() *ast.Field {
	if p.trace {
		defer p.production("FieldDecl")()
	}
	f := &ast.Field{Doc: p.lead}
	switch p.tok {
	case token.IDENT:
		p.fieldNames(f)
	case token.MUL:
		star := p.pos
		p.next()
		f.Type = &ast.StarExpr{Star: star, X: p.embedded(false)}
	case token.LPAREN:
		f.Type = p.embedded(true)
	default:
		f.Type = p.bad("field name or embedded type", &exprEnd)
	}
	if p.tok == token.STRING {
		f.Tag = p.literal()
	}
	f.Comment = p.expectSemi()
	return f
}

// embedded is the name of an embedded type, which should have no parentheses;
// pointer says whether it may be a pointer's in them.
func (p *parser) embedded(pointer bool) ast.Expr {
	if p.tok != token.LPAREN {
		return p.embeddedName(nil)
	}
	p.error(p.pos, "cannot parenthesize embedded type")
	p.next()
	var x ast.Expr
	if pointer && p.tok == token.MUL {
		star := p.pos
		p.next()
		x = &ast.StarExpr{Star: star, X: p.embeddedName(nil)}
	} else {
		x = p.embeddedName(nil)
	}
	if p.tok == token.RPAREN {
		p.next()
	}
	return x
}

// fieldNames is names and their type, or an embedded type.
func (p *parser) fieldNames(f *ast.Field) {
	name := p.ident()
	switch p.tok {
	case token.PERIOD:
		f.Type = p.embeddedName(name)
		return
	case token.STRING, token.SEMICOLON, token.RBRACE:
		f.Type = name
		return
	}
	f.Names = []*ast.Ident{name}
	for p.tok == token.COMMA {
		p.next()
		f.Names = append(f.Names, p.ident())
	}
	if len(f.Names) > 1 || p.tok != token.LBRACK {
		f.Type = p.typ()
		return
	}
	f.Type = p.arrayOrInstance(name)
	if _, ok := f.Type.(*ast.ArrayType); !ok {
		f.Names = nil
	}
}

func (p *parser) pointerType() ast.Expr {
	if p.trace {
		defer p.production("PointerType")()
	}
	star := p.expect(token.MUL)
	return &ast.StarExpr{Star: star, X: p.typ()}
}

func (p *parser) mapType() ast.Expr {
	if p.trace {
		defer p.production("MapType")()
	}
	pos := p.expect(token.MAP)
	p.expect(token.LBRACK)
	key := p.typ()
	p.expect(token.RBRACK)
	return &ast.MapType{Map: pos, Key: key, Value: p.typ()}
}

func (p *parser) chanType() ast.Expr {
	if p.trace {
		defer p.production("ChanType")()
	}
	x := &ast.ChanType{Begin: p.pos, Dir: ast.SEND | ast.RECV}
	if p.tok == token.CHAN {
		p.next()
		if p.tok == token.ARROW {
			x.Arrow, x.Dir = p.pos, ast.SEND
			p.next()
		}
	} else {
		x.Arrow, x.Dir = p.expect(token.ARROW), ast.RECV
		p.expect(token.CHAN)
	}
	x.Value = p.typ()
	return x
}

func (p *parser) interfaceType() ast.Expr {
	if p.trace {
		defer p.production("InterfaceType")()
	}
	pos := p.expect(token.INTERFACE)
	methods := &ast.FieldList{Opening: p.expect(token.LBRACE)}
	for {
		var f *ast.Field
		if p.tok == token.IDENT {
			f = p.methodSpec()
			if f.Names == nil {
				f.Type = p.union(f.Type)
			}
		} else if p.tok == token.TILDE {
			f = &ast.Field{Type: p.union(nil)}
		} else if x := p.tryType(); x != nil {
			f = &ast.Field{Type: p.union(x)}
		} else {
			break
		}
		f.Comment = p.expectSemi()
		methods.List = append(methods.List, f)
	}
	methods.Closing = p.expect(token.RBRACE)
	return &ast.InterfaceType{Interface: pos, Methods: methods}
}

// union is terms between |, after the first if x is not nil.
func (p *parser) union(x ast.Expr) ast.Expr {
	if p.trace {
		defer p.production("EmbeddedElem")()
	}
	if x == nil {
		x = p.term()
	}
	for p.tok == token.OR {
		b := &ast.BinaryExpr{X: x, OpPos: p.pos, Op: token.OR}
		p.next()
		b.Y = p.term()
		x = b
	}
	return x
}

func (p *parser) term() ast.Expr {
	if p.trace {
		defer p.production("EmbeddedTerm")()
	}
	if p.tok == token.TILDE {
		t := &ast.UnaryExpr{OpPos: p.pos, Op: token.TILDE}
		p.next()
		t.X = p.typ()
		return t
	}
	if x := p.tryType(); x != nil {
		return x
	}
	return p.bad("~ term or type", &exprEnd)
}

// methodSpec is a method, or the name of an embedded type.
func (p *parser) methodSpec() *ast.Field {
	if p.trace {
		defer p.production("MethodSpec")()
	}
	f := &ast.Field{Doc: p.lead}
	f.Type = p.typeName(nil)
	name, ok := f.Type.(*ast.Ident)
	if !ok {
		if p.tok == token.LBRACK {
			f.Type = p.typeInstance(f.Type)
		}
		return f
	}
	if p.tok == token.LBRACK {
		lbrack := p.pos
		p.next()
		p.level++
		x := p.expr()
		p.level--
		first, ok := x.(*ast.Ident)
		if !ok || p.tok == token.COMMA || p.tok == token.RBRACK {
			list := []ast.Expr{x}
			if p.comma("type argument list", token.RBRACK) {
				p.level++
				p.next()
				list = p.typeArgs(list)
				p.level--
			}
			rbrack := p.expectClosing(token.RBRACK, "type argument list")
			f.Type = index(name, lbrack, list, rbrack)
			return f
		}
		p.paramList(first, nil, token.RBRACK, false)
		p.expect(token.RBRACK)
		p.error(lbrack, "interface method must have no type parameters")
	} else if p.tok != token.LPAREN {
		return f
	}
	params := p.params(true)
	f.Names = []*ast.Ident{name}
	f.Type = &ast.FuncType{Params: params, Results: p.result()}
	return f
}
