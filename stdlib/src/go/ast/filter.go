package ast

import "slices"

// Filter says whether a name is kept.
type Filter func(string) bool

// FileExports keeps what is exported of a file; it reports whether that is
// anything. Comments stay.
func FileExports(src *File) bool { return exports.file(src) }

// PackageExports is FileExports for all files.
//
// Deprecated: as Object.
func PackageExports(pkg *Package) bool { return exports.pkg(pkg) }

// FilterDecl keeps of a declaration, also in its structs and interfaces, what
// passes f; it reports whether that is anything.
func FilterDecl(decl Decl, f Filter) bool { return trimmer{f, false}.decl(decl) }

// FilterFile is FilterDecl for all declarations of a file, and drops those of
// which nothing is left, and imports. Comments stay.
func FilterFile(src *File, f Filter) bool { return trimmer{f, false}.file(src) }

// FilterPackage is FilterFile for all files.
//
// Deprecated: as Object.
func FilterPackage(pkg *Package, f Filter) bool { return trimmer{f, false}.pkg(pkg) }

var exports = trimmer{IsExported, true}

// trimmer removes what does not pass keep. With export it goes on into what
// passed; else it looks into types that did not pass.
type trimmer struct {
	keep   Filter
	export bool
}

// kept removes from the list, in place, what f does not want.
func kept[T any](list []T, f func(T) bool) []T {
	return slices.DeleteFunc(list, func(x T) bool { return !f(x) })
}

func (t trimmer) pkg(pkg *Package) (any bool) {
	for _, f := range pkg.Files {
		if t.file(f) {
			any = true
		}
	}
	return
}

func (t trimmer) file(src *File) bool {
	src.Decls = kept(src.Decls, t.decl)
	return len(src.Decls) > 0
}

func (t trimmer) decl(decl Decl) bool {
	switch d := decl.(type) {
	case *GenDecl:
		d.Specs = kept(d.Specs, t.spec)
		return len(d.Specs) > 0
	case *FuncDecl:
		return t.keep(d.Name.Name)
	}
	return false
}

func (t trimmer) spec(spec Spec) bool {
	switch s := spec.(type) {
	case *ValueSpec:
		s.Names = t.idents(s.Names)
		s.Values = t.exprs(s.Values)
		if len(s.Names) == 0 {
			return false
		}
		if t.export {
			t.typ(s.Type)
		}
		return true
	case *TypeSpec:
		if !t.keep(s.Name.Name) {
			return !t.export && t.typ(s.Type)
		}
		if t.export {
			t.typ(s.Type)
		}
		return true
	}
	return false
}

func (t trimmer) idents(list []*Ident) []*Ident {
	return kept(list, func(id *Ident) bool { return t.keep(id.Name) })
}

// exprs trims composite literals: keyed elements whose key does not pass go.
func (t trimmer) exprs(list []Expr) []Expr {
	return kept(list, func(x Expr) bool {
		switch x := x.(type) {
		case *CompositeLit:
			t.literal(x)
		case *KeyValueExpr:
			if key, ok := x.Key.(*Ident); ok && !t.keep(key.Name) {
				return false
			}
			if lit, ok := x.Value.(*CompositeLit); ok {
				t.literal(lit)
			}
		}
		return true
	})
}

func (t trimmer) literal(x *CompositeLit) {
	n := len(x.Elts)
	x.Elts = t.exprs(x.Elts)
	x.Incomplete = x.Incomplete || len(x.Elts) < n
}

// typ trims a type and reports whether something in it passes.
func (t trimmer) typ(x Expr) bool {
	switch x := x.(type) {
	case *Ident:
		return t.keep(x.Name)
	case *ParenExpr:
		return t.typ(x.X)
	case *ArrayType:
		return t.typ(x.Elt)
	case *ChanType:
		return t.typ(x.Value)
	case *MapType:
		key := t.typ(x.Key)
		return t.typ(x.Value) || key
	case *FuncType:
		params := t.params(x.Params)
		return t.params(x.Results) || params
	case *StructType:
		if t.fields(x.Fields) {
			x.Incomplete = true
		}
		return len(x.Fields.List) > 0
	case *InterfaceType:
		if t.fields(x.Methods) {
			x.Incomplete = true
		}
		return len(x.Methods.List) > 0
	}
	return false
}

func (t trimmer) params(list *FieldList) (any bool) {
	if list != nil {
		for _, f := range list.List {
			if t.typ(f.Type) {
				any = true
			}
		}
	}
	return
}

// fields trims fields or methods and reports whether it removed some.
func (t trimmer) fields(list *FieldList) (removed bool) {
	if list == nil {
		return false
	}
	list.List = kept(list.List, func(f *Field) (keep bool) {
		if len(f.Names) == 0 {
			name := embedded(f.Type)
			keep = name != nil && t.keep(name.Name)
		} else {
			n := len(f.Names)
			f.Names = t.idents(f.Names)
			removed = removed || len(f.Names) < n
			keep = len(f.Names) > 0
		}
		if !keep {
			removed = true
		} else if t.export {
			t.typ(f.Type)
		}
		return
	})
	return
}

// embedded is the name of an embedded field of type x, nil if it can have none.
func embedded(x Expr) *Ident {
	switch x := x.(type) {
	case *Ident:
		return x
	case *SelectorExpr:
		if _, ok := x.X.(*Ident); ok {
			return x.Sel
		}
	case *StarExpr:
		return embedded(x.X)
	}
	return nil
}
