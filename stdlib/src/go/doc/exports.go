package doc

import (
	"go/ast"
	"go/token"
)

// exports removes from a file, in place, what is not exported. What it sees of
// embedded types goes to the reader.
func (r *reader) exports(f *ast.File) { f.Decls = kept(f.Decls, r.exportedDecl) }

func (r *reader) exportedDecl(decl ast.Decl) bool {
	switch d := decl.(type) {
	case *ast.GenDecl:
		if d.Tok == token.CONST {
			keepTypes(d.Specs)
		}
		d.Specs = kept(d.Specs, r.exportedSpec)
		return len(d.Specs) > 0
	case *ast.FuncDecl:
		return token.IsExported(d.Name.Name)
	}
	return false
}

// keepTypes gives constants that repeat others which will be removed their type.
func keepTypes(specs []ast.Spec) {
	var typ ast.Expr
	for _, s := range specs {
		s := s.(*ast.ValueSpec)
		if s.Type == nil && len(s.Values) == 0 && typ != nil {
			s.Type = typeName(typ, s.Pos())
		}
		typ = s.Type
		for _, id := range s.Names {
			if id.IsExported() {
				typ = nil
			}
		}
	}
}

// typeName is a copy of a type's name, at pos; nil if x is none.
func typeName(x ast.Expr, pos token.Pos) ast.Expr {
	switch x := x.(type) {
	case *ast.Ident:
		return &ast.Ident{NamePos: pos, Name: x.Name}
	case *ast.SelectorExpr:
		if id, ok := x.X.(*ast.Ident); ok {
			return &ast.SelectorExpr{X: &ast.Ident{NamePos: pos, Name: id.Name}, Sel: ast.NewIdent(x.Sel.Name)}
		}
	}
	return nil
}

func exportedIdents(list []*ast.Ident) []*ast.Ident {
	return kept(list, (*ast.Ident).IsExported)
}

func (r *reader) exportedSpec(spec ast.Spec) bool {
	switch s := spec.(type) {
	case *ast.ImportSpec:
		return true
	case *ast.ValueSpec:
		s.Values = exportedExprs(s.Values)
		any := false
		if s.Type == nil || len(s.Values) > 0 {
			// Names and values, also repeated ones, belong together.
			for i, id := range s.Names {
				if id.IsExported() {
					any = true
				} else {
					s.Names[i] = underscore
				}
			}
		} else {
			s.Names = exportedIdents(s.Names)
			any = len(s.Names) > 0
		}
		if any {
			r.exportedType(nil, s.Type)
		}
		return any
	case *ast.TypeSpec:
		name := s.Name.Name
		if token.IsExported(name) {
			r.exportedType(r.lookup(name), s.Type)
			return true
		}
		if IsPredeclared(name) {
			r.shadowed[name] = true
		}
	}
	return false
}

var underscore = ast.NewIdent("_")

// exportedExprs removes from composite literals elements with keys that are not
// exported.
func exportedExprs(list []ast.Expr) []ast.Expr {
	return kept(list, func(x ast.Expr) bool {
		if kv, ok := x.(*ast.KeyValueExpr); ok {
			if key, ok := kv.Key.(*ast.Ident); ok && !key.IsExported() {
				return false
			}
			x = kv.Value
		}
		if lit, ok := x.(*ast.CompositeLit); ok {
			n := len(lit.Elts)
			lit.Elts = exportedExprs(lit.Elts)
			lit.Incomplete = lit.Incomplete || len(lit.Elts) < n
		}
		return true
	})
}

// exportedType goes through a type, that of parent if it is not nil.
func (r *reader) exportedType(parent *namedType, x ast.Expr) {
	switch x := x.(type) {
	case *ast.ParenExpr:
		r.exportedType(nil, x.X)
	case *ast.StarExpr:
		r.exportedType(nil, x.X)
	case *ast.UnaryExpr:
		if x.Op == token.TILDE {
			r.exportedType(nil, x.X)
		}
	case *ast.BinaryExpr:
		if x.Op == token.OR {
			r.exportedType(nil, x.X)
			r.exportedType(nil, x.Y)
		}
	case *ast.ArrayType:
		r.exportedType(nil, x.Elt)
	case *ast.MapType:
		r.exportedType(nil, x.Key)
		r.exportedType(nil, x.Value)
	case *ast.ChanType:
		r.exportedType(nil, x.Value)
	case *ast.FuncType:
		r.exportedParams(x.TypeParams)
		r.exportedParams(x.Params)
		r.exportedParams(x.Results)
	case *ast.StructType:
		if r.exportedFields(parent, x.Fields, nil) {
			x.Incomplete = true
		}
	case *ast.InterfaceType:
		if r.exportedFields(parent, x.Methods, x) {
			x.Incomplete = true
		}
	}
}

func (r *reader) exportedParams(list *ast.FieldList) {
	if list != nil {
		for _, f := range list.List {
			r.exportedType(nil, f.Type)
		}
	}
}

// exportedFields removes fields, or methods of the interface if it is not nil, and
// reports whether there were some to remove.
func (r *reader) exportedFields(parent *namedType, fields *ast.FieldList, iface *ast.InterfaceType) (removed bool) {
	if fields == nil {
		return
	}
	fields.List = kept(fields.List, func(f *ast.Field) bool {
		keep := false
		if n := len(f.Names); n > 0 {
			f.Names = exportedIdents(f.Names)
			removed = removed || len(f.Names) < n
			keep = len(f.Names) > 0
		} else if name := r.embedded(parent, f.Type); name == "" {
			keep = iface != nil
		} else if token.IsExported(name) {
			keep = true
		} else if iface != nil && types[name] {
			// Unless the package has such a type too.
			keep = true
			r.predeclared[name] = append(r.predeclared[name], iface)
		}
		if keep {
			r.exportedType(nil, f.Type)
		} else {
			removed = true
		}
		return keep
	})
	return
}

// removeEmbedded removes what is embedded by name in an interface.
func removeEmbedded(name string, x *ast.InterfaceType) {
	n := len(x.Methods.List)
	x.Methods.List = kept(x.Methods.List, func(f *ast.Field) bool {
		base, _ := baseName(f.Type)
		return len(f.Names) > 0 || base != name
	})
	x.Incomplete = x.Incomplete || len(x.Methods.List) < n
}
