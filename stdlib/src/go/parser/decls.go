package parser

import (
	"go/ast"
	"go/token"
)

// file is a source file; nil if it does not even begin like one.
func (p *parser) file() *ast.File {
	if p.trace {
		defer p.production("File")()
	}
	if len(p.errors) > 0 {
		return nil
	}
	f := &ast.File{Doc: p.lead}
	f.Package = p.expect(token.PACKAGE)
	f.Name = p.ident()
	if f.Name.Name == "_" && p.mode&DeclarationErrors != 0 {
		p.error(p.pos, "invalid package name _")
	}
	p.expectSemi()
	if len(p.errors) > 0 {
		return nil
	}
	if p.mode&PackageClauseOnly == 0 {
		for p.tok == token.IMPORT {
			f.Decls = append(f.Decls, p.genDecl(p.importSpec))
		}
		if p.mode&ImportsOnly == 0 {
			prev := token.IMPORT
			for p.tok != token.EOF {
				if p.tok == token.IMPORT && prev != token.IMPORT {
					p.error(p.pos, "imports must appear before other declarations")
				}
				prev = p.tok
				f.Decls = append(f.Decls, p.decl(&declStart))
			}
		}
	}
	f.Imports, f.Comments, f.GoVersion = p.imports, p.comments, p.goVersion
	if p.mode&SkipObjectResolution == 0 {
		var report func(token.Pos, string)
		if p.mode&DeclarationErrors != 0 {
			report = p.error
		}
		resolve(f, p.handle, report)
	}
	return f
}

func (p *parser) decl(sync *tokens) ast.Decl {
	if p.trace {
		defer p.production("Declaration")()
	}
	switch p.tok {
	case token.IMPORT:
		return p.genDecl(p.importSpec)
	case token.CONST, token.VAR:
		return p.genDecl(p.valueSpec)
	case token.TYPE:
		return p.genDecl(p.typeSpec)
	case token.FUNC:
		return p.funcDecl()
	}
	pos := p.pos
	p.expected(pos, "declaration")
	p.advance(sync)
	return &ast.BadDecl{From: pos, To: p.pos}
}

// genDecl is a declaration of what spec parses, which is told its documentation
// and the keyword.
func (p *parser) genDecl(spec func(doc *ast.CommentGroup, keyword token.Token) ast.Spec) *ast.GenDecl {
	if p.trace {
		defer p.production("GenDecl(" + p.tok.String() + ")")()
	}
	d := &ast.GenDecl{Doc: p.lead, Tok: p.tok}
	d.TokPos = p.expect(p.tok)
	if p.tok != token.LPAREN {
		d.Specs = []ast.Spec{spec(nil, d.Tok)}
		return d
	}
	d.Lparen = p.pos
	p.next()
	for p.tok != token.RPAREN && p.tok != token.EOF {
		d.Specs = append(d.Specs, spec(p.lead, d.Tok))
	}
	d.Rparen = p.expect(token.RPAREN)
	p.expectSemi()
	return d
}

func (p *parser) importSpec(doc *ast.CommentGroup, _ token.Token) ast.Spec {
	if p.trace {
		defer p.production("ImportSpec")()
	}
	s := &ast.ImportSpec{Doc: doc}
	switch p.tok {
	case token.IDENT:
		s.Name = p.ident()
	case token.PERIOD:
		s.Name = &ast.Ident{NamePos: p.pos, Name: "."}
		p.next()
	}
	s.Path = &ast.BasicLit{ValuePos: p.pos, ValueEnd: p.pos, Kind: token.STRING}
	switch {
	case p.tok == token.STRING:
		s.Path = p.literal()
	case p.tok.IsLiteral():
		p.error(p.pos, "import path must be a string")
		p.next()
	default:
		p.error(p.pos, "missing import path")
		p.advance(&exprEnd)
	}
	s.Comment = p.expectSemi()
	p.imports = append(p.imports, s)
	return s
}

func (p *parser) valueSpec(doc *ast.CommentGroup, keyword token.Token) ast.Spec {
	if p.trace {
		defer p.production(keyword.String() + "Spec")()
	}
	s := &ast.ValueSpec{Doc: doc, Names: p.identList()}
	if keyword == token.VAR {
		if p.tok != token.ASSIGN {
			s.Type = p.typ()
		}
	} else if p.tok != token.EOF && p.tok != token.SEMICOLON && p.tok != token.RPAREN {
		s.Type = p.tryType()
	}
	if p.tok == token.ASSIGN {
		p.next()
		s.Values = p.exprList(true)
	}
	s.Comment = p.expectSemi()
	return s
}

func (p *parser) identList() []*ast.Ident {
	if p.trace {
		defer p.production("IdentList")()
	}
	list := []*ast.Ident{p.ident()}
	for p.tok == token.COMMA {
		p.next()
		list = append(list, p.ident())
	}
	return list
}

func (p *parser) typeSpec(doc *ast.CommentGroup, _ token.Token) ast.Spec {
	if p.trace {
		defer p.production("TypeSpec")()
	}
	s := &ast.TypeSpec{Doc: doc, Name: p.ident()}
	if p.tok == token.LBRACK {
		p.arrayOrGeneric(s)
	} else {
		p.aliasOrType(s)
	}
	s.Comment = p.expectSemi()
	return s
}

func (p *parser) aliasOrType(s *ast.TypeSpec) {
	if p.tok == token.ASSIGN {
		s.Assign = p.pos
		p.next()
	}
	s.Type = p.typ()
}

// arrayOrGeneric is what follows a type's name if it begins with a bracket: an
// array type, or type parameters and the type.
func (p *parser) arrayOrGeneric(s *ast.TypeSpec) {
	lbrack := p.pos
	p.next()
	if p.tok != token.IDENT {
		s.Type = p.arrayType(lbrack, nil)
		return
	}
	var x ast.Expr = p.ident()
	if p.tok != token.LBRACK {
		// A length that begins so, or a parameter whose constraint looks like the
		// rest of it.
		p.level++
		x = p.binary(p.primary(x), token.LowestPrec+1)
		p.level--
	}
	name, constraint := nameAndConstraint(x, p.tok == token.COMMA)
	if name == nil || constraint == nil && p.tok == token.RBRACK {
		s.Type = p.arrayType(lbrack, x)
		return
	}
	p.genericType(s, lbrack, name, constraint)
}

func (p *parser) genericType(s *ast.TypeSpec, lbrack token.Pos, name *ast.Ident, constraint ast.Expr) {
	if p.trace {
		defer p.production("parseGenericType")()
	}
	list := p.paramList(name, constraint, token.RBRACK, false)
	s.TypeParams = &ast.FieldList{Opening: lbrack, List: list, Closing: p.expect(token.RBRACK)}
	p.aliasOrType(s)
}

// nameAndConstraint splits x into the name of a type parameter and what of its
// constraint x has, if x must be that: because of what is in it, or if force.
func nameAndConstraint(x ast.Expr, force bool) (*ast.Ident, ast.Expr) {
	switch x := x.(type) {
	case *ast.Ident:
		return x, nil
	case *ast.BinaryExpr:
		switch x.Op {
		case token.MUL:
			name, ok := x.X.(*ast.Ident)
			if ok && (force || onlyType(x.Y)) {
				return name, &ast.StarExpr{Star: x.OpPos, X: x.Y}
			}
		case token.OR:
			name, left := nameAndConstraint(x.X, force || onlyType(x.Y))
			if name != nil && left != nil {
				union := *x
				union.X = left
				return name, &union
			}
		}
	case *ast.CallExpr:
		name, ok := x.Fun.(*ast.Ident)
		if ok && len(x.Args) == 1 && !x.Ellipsis.IsValid() && (force || onlyType(x.Args[0])) {
			return name, &ast.ParenExpr{Lparen: x.Lparen, X: x.Args[0], Rparen: x.Rparen}
		}
	}
	return nil, x
}

// onlyType says whether x cannot be a value.
func onlyType(x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.ArrayType, *ast.StructType, *ast.FuncType, *ast.InterfaceType, *ast.MapType, *ast.ChanType:
		return true
	case *ast.BinaryExpr:
		return onlyType(x.X) || onlyType(x.Y)
	case *ast.UnaryExpr:
		return x.Op == token.TILDE
	case *ast.ParenExpr:
		return onlyType(x.X)
	}
	return false
}

func (p *parser) funcDecl() *ast.FuncDecl {
	if p.trace {
		defer p.production("FunctionDecl")()
	}
	d := &ast.FuncDecl{Doc: p.lead}
	pos := p.expect(token.FUNC)
	if p.tok == token.LPAREN {
		d.Recv = p.params(true)
	}
	d.Name = p.ident()
	d.Type = &ast.FuncType{Func: pos, TypeParams: p.typeParams()}
	d.Type.Params = p.params(true)
	d.Type.Results = p.result()
	switch p.tok {
	case token.SEMICOLON:
		p.next()
		if p.tok != token.LBRACE {
			break
		}
		p.error(p.pos, "unexpected semicolon or newline before {")
		fallthrough
	case token.LBRACE:
		d.Body = p.body()
		p.expectSemi()
	default:
		p.expectSemi()
	}
	return d
}
