package parser

import (
	"go/ast"
	"go/token"
)

// param is a parameter: a name, a type, or both. What is only a name may be a
// type.
type param struct {
	name *ast.Ident
	typ  ast.Expr
}

// paramDecl is a parameter, after its name if first is not nil; an empty one if
// there is none. Type parameters may have unions.
func (p *parser) paramDecl(first *ast.Ident, tparam bool) (x param) {
	if p.trace {
		defer p.production("ParamDecl")()
	}
	if first == nil && tparam && p.tok == token.TILDE {
		return param{nil, p.union(nil)}
	}
	if first == nil && p.tok != token.IDENT {
		switch p.tok {
		case token.MUL, token.ARROW, token.FUNC, token.LBRACK, token.CHAN, token.MAP, token.STRUCT, token.INTERFACE, token.LPAREN:
			x.typ = p.typ()
		case token.ELLIPSIS:
			x.typ = p.dotsType()
			return
		default:
			p.expected(p.pos, "')'")
			p.advance(&exprEnd)
		}
	} else {
		if first == nil {
			first = p.ident()
		}
		x.name = first
		switch p.tok {
		case token.IDENT, token.MUL, token.ARROW, token.FUNC, token.CHAN, token.MAP, token.STRUCT, token.INTERFACE, token.LPAREN:
			x.typ = p.typ()
		case token.LBRACK:
			x.typ = p.arrayOrInstance(first)
			if _, ok := x.typ.(*ast.ArrayType); !ok {
				x.name = nil
			}
		case token.ELLIPSIS:
			x.typ = p.dotsType()
			return
		case token.PERIOD:
			x.typ = p.embeddedName(first)
			x.name = nil
		case token.TILDE:
			if tparam {
				x.typ = p.union(nil)
				return
			}
		case token.OR:
			if tparam {
				return param{nil, p.union(first)}
			}
		}
	}
	if tparam && p.tok == token.OR && x.typ != nil {
		x.typ = p.union(x.typ)
	}
	return
}

func (p *parser) dotsType() ast.Expr {
	if p.trace {
		defer p.production("DotsType")()
	}
	pos := p.expect(token.ELLIPSIS)
	return &ast.Ellipsis{Ellipsis: pos, Elt: p.typ()}
}

// paramList is parameters up to closing, which is not consumed; name0 and typ0,
// if they are not nil, begin the first one. Only the last parameter may be
// variadic, and only if dots.
func (p *parser) paramList(name0 *ast.Ident, typ0 ast.Expr, closing token.Token, dots bool) []*ast.Field {
	if p.trace {
		defer p.production("ParameterList")()
	}
	tparams := closing == token.RBRACK
	begin := p.pos
	if name0 != nil {
		begin = name0.Pos()
	} else if typ0 != nil {
		begin = typ0.Pos()
	}
	var list []param
	named, typed := 0, 0 // with names and types; with types
	for name0 != nil || p.tok != closing && p.tok != token.EOF {
		var x param
		if typ0 != nil {
			if tparams {
				typ0 = p.union(typ0)
			}
			x = param{name0, typ0}
		} else {
			x = p.paramDecl(name0, tparams)
		}
		name0, typ0 = nil, nil
		if x.name != nil || x.typ != nil {
			list = append(list, x)
			if x.typ != nil {
				typed++
				if x.name != nil {
					named++
				}
			}
		}
		if !p.comma("parameter list", closing) {
			break
		}
		p.next()
	}
	if len(list) == 0 {
		return nil
	}
	if named == 0 {
		// All are types.
		for i := range list {
			if x := &list[i]; x.name != nil {
				x.typ, x.name = x.name, nil
			}
		}
		if tparams {
			if typed == 0 {
				p.error(p.pos, "missing type constraint")
			} else {
				p.error(begin, unnamed(len(list)))
			}
		}
	} else if named < len(list) {
		p.spread(list, named == typed, tparams)
	}
	p.checkDots(list, dots)
	return fields(list, named > 0)
}

func unnamed(n int) string {
	msg := "missing type parameter name"
	if n == 1 {
		msg += " or invalid array length"
	}
	return msg
}

// spread gives names the types that follow them, and complains, as some lack a
// type at the end, or some types a name.
func (p *parser) spread(list []param, untyped, tparams bool) {
	var at token.Pos
	var typ ast.Expr
	for i := len(list) - 1; i >= 0; i-- {
		x := &list[i]
		switch {
		case x.typ != nil:
			typ = x.typ
			if x.name == nil {
				at = typ.Pos()
				x.name = &ast.Ident{NamePos: at, Name: "_"}
			}
		case typ != nil:
			x.typ = typ
		default:
			at = x.name.Pos()
			x.typ = &ast.BadExpr{From: at, To: p.pos}
		}
	}
	if !at.IsValid() {
		return
	}
	switch {
	case untyped && tparams:
		p.error(p.pos, "missing type constraint")
	case untyped:
		p.error(p.pos, "missing parameter type")
	case tparams:
		p.error(at, unnamed(len(list)))
	default:
		p.error(at, "missing parameter name")
	}
}

// checkDots takes parameters that should not be variadic for wrong, and
// complains of the first.
func (p *parser) checkDots(list []param, dots bool) {
	reported := false
	for i := range list {
		t, ok := list[i].typ.(*ast.Ellipsis)
		if !ok || dots && i+1 == len(list) {
			continue
		}
		if !reported {
			reported = true
			if dots {
				p.error(t.Pos(), "can only use ... with final parameter")
			} else {
				p.error(t.Pos(), "invalid use of ...")
			}
		}
		list[i].typ = &ast.BadExpr{From: t.Pos(), To: t.End()}
	}
}

// fields makes fields of parameters: names before a type share one.
func fields(list []param, named bool) (result []*ast.Field) {
	for _, x := range list {
		if !named {
			result = append(result, &ast.Field{Type: x.typ})
			continue
		}
		if n := len(result); n > 0 && result[n-1].Type == x.typ {
			result[n-1].Names = append(result[n-1].Names, x.name)
		} else {
			result = append(result, &ast.Field{Names: []*ast.Ident{x.name}, Type: x.typ})
		}
	}
	return
}

// typeParams is type parameters if there are any; at least one.
func (p *parser) typeParams() *ast.FieldList {
	if p.tok != token.LBRACK {
		return nil
	}
	if p.trace {
		defer p.production("TypeParameters")()
	}
	opening := p.pos
	p.next()
	list := p.paramList(nil, nil, token.RBRACK, false)
	closing := p.expect(token.RBRACK)
	if len(list) == 0 {
		p.error(closing, "empty type parameter list")
		return nil
	}
	return &ast.FieldList{Opening: opening, List: list, Closing: closing}
}

// params is parameters; only the last one may be variadic, and only if dots.
func (p *parser) params(dots bool) *ast.FieldList {
	if p.trace {
		defer p.production("Parameters")()
	}
	list := &ast.FieldList{Opening: p.expect(token.LPAREN)}
	if p.tok != token.RPAREN {
		list.List = p.paramList(nil, nil, token.RPAREN, dots)
	}
	list.Closing = p.expect(token.RPAREN)
	return list
}

// result is results; nil if there are none.
func (p *parser) result() *ast.FieldList {
	if p.tok == token.LPAREN {
		return p.params(false)
	}
	if p.trace {
		defer p.production("Parameters")()
	}
	if x := p.tryType(); x != nil {
		return &ast.FieldList{List: []*ast.Field{{Type: x}}}
	}
	return nil
}

func (p *parser) funcType() *ast.FuncType {
	if p.trace {
		defer p.production("FuncType")()
	}
	pos := p.expect(token.FUNC)
	if tparams := p.typeParams(); tparams != nil {
		p.error(tparams.Pos(), "function type must have no type parameters")
	}
	params := p.params(true)
	return &ast.FuncType{Func: pos, Params: params, Results: p.result()}
}
