package doc

import (
	"go/ast"
	"slices"
)

// Filter says whether a name is kept.
type Filter func(string) bool

// Filter keeps what has a name that passes f: with a type all that belongs to it,
// or what of that passes. The package's own documentation goes.
func (p *Package) Filter(f Filter) {
	p.Consts = f.values(p.Consts)
	p.Vars = f.values(p.Vars)
	p.Types = f.types(p.Types)
	p.Funcs = f.funcs(p.Funcs)
	p.Doc = ""
}

func (f Filter) idents(list []*ast.Ident) bool {
	return slices.ContainsFunc(list, func(id *ast.Ident) bool { return f(id.Name) })
}

func (f Filter) fields(list *ast.FieldList) bool {
	return list != nil && slices.ContainsFunc(list.List, func(x *ast.Field) bool { return f.idents(x.Names) })
}

func (f Filter) decl(d *ast.GenDecl) bool {
	for _, s := range d.Specs {
		switch s := s.(type) {
		case *ast.ValueSpec:
			if f.idents(s.Names) {
				return true
			}
		case *ast.TypeSpec:
			if f(s.Name.Name) {
				return true
			}
			switch t := s.Type.(type) {
			case *ast.StructType:
				if f.fields(t.Fields) {
					return true
				}
			case *ast.InterfaceType:
				if f.fields(t.Methods) {
					return true
				}
			}
		}
	}
	return false
}

// kept is the elements that keep wants.
func kept[T any](list []T, keep func(T) bool) []T {
	return slices.DeleteFunc(list, func(x T) bool { return !keep(x) })
}

func (f Filter) values(list []*Value) []*Value {
	return kept(list, func(v *Value) bool { return f.decl(v.Decl) })
}

func (f Filter) funcs(list []*Func) []*Func {
	return kept(list, func(x *Func) bool { return f(x.Name) })
}

func (f Filter) types(list []*Type) []*Type {
	return kept(list, func(t *Type) bool {
		if f.decl(t.Decl) {
			return true
		}
		t.Consts = f.values(t.Consts)
		t.Vars = f.values(t.Vars)
		t.Funcs = f.funcs(t.Funcs)
		t.Methods = f.funcs(t.Methods)
		return len(t.Consts)+len(t.Vars)+len(t.Funcs)+len(t.Methods) > 0
	})
}
