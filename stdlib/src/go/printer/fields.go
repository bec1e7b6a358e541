package printer

import (
	"go/ast"
	"go/token"
)

// paramKind is what parameters are of.
type paramKind int

const (
	funcParams paramKind = iota
	funcTypeParams
	typeTypeParams
)

// params prints parameters with what is around them.
func (p *printer) params(list *ast.FieldList, kind paramKind) {
	opening, closing := token.LPAREN, token.RPAREN
	if kind != funcParams {
		opening, closing = token.LBRACK, token.RBRACK
	}
	p.at(list.Opening)
	p.tok(opening)
	if len(list.List) > 0 {
		p.paramList(list, kind)
	}
	p.at(list.Closing)
	p.tok(closing)
}

func (p *printer) paramList(list *ast.FieldList, kind paramKind) {
	prevLine := p.lineFor(list.Opening)
	indented := false
	for i, f := range list.List {
		begin, end := p.lineFor(f.Pos()), p.lineFor(f.End())
		fresh := 0 < prevLine && prevLine < begin
		if i > 0 {
			if !fresh {
				p.at(f.Pos())
			}
			p.tok(token.COMMA)
		}
		s := indent
		if indented {
			s = ignore
		}
		if fresh && p.linebreak(begin, 0, s, true) > 0 {
			indented = true
		} else if i > 0 {
			p.put(blank)
		}
		if len(f.Names) > 0 {
			p.identList(f.Names, !indented)
			p.put(blank)
		}
		p.expr(ast.Unparen(f.Type))
		prevLine = end
	}
	if line := p.lineFor(list.Closing); 0 < prevLine && prevLine < line {
		p.tok(token.COMMA)
		p.linebreak(line, 0, ignore, true)
	} else if kind == typeTypeParams && list.NumFields() == 1 && likeLength(ast.Unparen(list.List[0].Type)) {
		// Without it the parameter would be an array's length.
		p.tok(token.COMMA)
	}
	if indented {
		p.put(unindent)
	}
}

// likeLength says whether x after a name could be an expression with it.
func likeLength(x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.StarExpr:
		return !onlyType(x.X)
	case *ast.BinaryExpr:
		return likeLength(x.X) && !onlyType(x.Y)
	case *ast.ParenExpr:
		return !onlyType(x.X)
	}
	return false
}

// onlyType says whether x cannot be a value.
func onlyType(x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.ArrayType, *ast.StructType, *ast.FuncType, *ast.InterfaceType, *ast.MapType, *ast.ChanType:
		return true
	case *ast.UnaryExpr:
		return x.Op == token.TILDE
	case *ast.BinaryExpr:
		return onlyType(x.X) || onlyType(x.Y)
	case *ast.ParenExpr:
		return onlyType(x.X)
	}
	return false
}

// signature prints parameters and results.
func (p *printer) signature(t *ast.FuncType) {
	if t.TypeParams != nil {
		p.params(t.TypeParams, funcTypeParams)
	}
	if t.Params != nil {
		p.params(t.Params, funcParams)
	} else {
		p.tok(token.LPAREN, token.RPAREN)
	}
	n := t.Results.NumFields()
	if n == 0 {
		return
	}
	p.put(blank)
	if n == 1 && t.Results.List[0].Names == nil {
		p.expr(ast.Unparen(t.Results.List[0].Type))
		return
	}
	p.params(t.Results, funcParams)
}

// maxOneLine is how long a field's type on the line of the braces may be.
const maxOneLine = 30

// onOneLine says whether fields of which the source is on one line stay there.
func (p *printer) onOneLine(list []*ast.Field) bool {
	if len(list) != 1 {
		return false
	}
	f := list[0]
	if f.Tag != nil || f.Comment != nil {
		return false
	}
	// Names do not count, only the blank behind them.
	names := min(len(f.Names), 1)
	return names+p.nodeSize(f.Type, maxOneLine) <= maxOneLine
}

// fieldList prints the fields of a struct, or the methods of an interface, in
// braces.
func (p *printer) fieldList(fields *ast.FieldList, isStruct, incomplete bool) {
	lbrace, rbrace, list := fields.Opening, fields.Closing, fields.List
	comments := incomplete || p.commentBefore(p.posFor(rbrace))
	if !comments && lbrace.IsValid() && rbrace.IsValid() && p.lineFor(lbrace) == p.lineFor(rbrace) {
		if len(list) == 0 {
			p.at(lbrace)
			p.tok(token.LBRACE)
			p.at(rbrace)
			p.tok(token.RBRACE)
			return
		}
		if p.onOneLine(list) {
			p.at(lbrace)
			p.tok(token.LBRACE)
			p.put(blank)
			p.oneField(list[0], isStruct)
			p.put(blank)
			p.at(rbrace)
			p.tok(token.RBRACE)
			return
		}
	}
	p.put(blank)
	p.at(lbrace)
	p.tok(token.LBRACE)
	p.put(indent)
	if comments || len(list) > 0 {
		p.put(formfeed)
	}
	what := filteredFields
	if isStruct {
		p.fields(list)
	} else {
		p.methods(list)
		what = filteredMethods
	}
	if incomplete {
		if len(list) > 0 {
			p.put(formfeed)
		}
		p.flush(p.posFor(rbrace), token.RBRACE)
		p.lineComment("// " + what)
	}
	p.put(unindent, formfeed)
	p.at(rbrace)
	p.tok(token.RBRACE)
}

// oneField prints a field without regard to lines in the source.
func (p *printer) oneField(f *ast.Field, isStruct bool) {
	if !isStruct && len(f.Names) > 0 {
		p.expr(f.Names[0])
		p.signature(f.Type.(*ast.FuncType))
		return
	}
	for i, id := range f.Names {
		if i > 0 {
			p.tok(token.COMMA)
			p.put(blank)
		}
		p.expr(id)
	}
	if len(f.Names) > 0 {
		p.put(blank)
	}
	p.expr(f.Type)
}

func (p *printer) fields(list []*ast.Field) {
	sep := vtab
	if len(list) == 1 {
		sep = blank
	}
	line := 0
	for i, f := range list {
		if i > 0 {
			p.linebreak(p.lineFor(f.Pos()), 1, ignore, p.linesFrom(line) > 0)
		}
		p.setComment(f.Doc)
		p.recordLine(&line)
		tabs := 2 // before the comment's column
		if len(f.Names) > 0 {
			p.identList(f.Names, false)
			p.put(sep)
			tabs = 1
		}
		p.expr(f.Type)
		if f.Tag != nil {
			if len(f.Names) > 0 && sep == vtab {
				p.put(sep)
			}
			p.put(sep)
			p.expr(f.Tag)
			tabs = 0
		}
		if f.Comment != nil {
			for range tabs {
				p.put(sep)
			}
			p.setComment(f.Comment)
		}
	}
}

func (p *printer) methods(list []*ast.Field) {
	line := 0
	for i, f := range list {
		if i > 0 {
			p.linebreak(p.lineFor(f.Pos()), 1, ignore, p.linesFrom(line) > 0)
		}
		p.setComment(f.Doc)
		p.recordLine(&line)
		if len(f.Names) > 0 {
			p.expr(f.Names[0])
			p.signature(f.Type.(*ast.FuncType))
		} else {
			p.expr(f.Type)
		}
		p.setComment(f.Comment)
	}
}
