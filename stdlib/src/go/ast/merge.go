package ast

import (
	"maps"
	"slices"
)

// MergeMode says what MergePackageFiles leaves out.
//
// Deprecated: as Object.
type MergeMode uint

// Deprecated: as Object.
const (
	FilterFuncDuplicates       MergeMode = 1 << iota // functions that are declared before
	FilterUnassociatedComments                       // comments that are no node's
	FilterImportDuplicates                           // imports that are there already
)

// MergePackageFiles makes one file of a package's, in the order of their names.
//
// Deprecated: as Object.
func MergePackageFiles(pkg *Package, mode MergeMode) *File {
	f := &File{Name: NewIdent(pkg.Name), Scope: pkg.Scope}
	var doc []*Comment
	funcs := map[string]int{} // where in f.Decls
	paths := map[string]bool{}
	first := true
	for _, name := range slices.Sorted(maps.Keys(pkg.Files)) {
		src := pkg.Files[name]
		if first || src.FileStart < f.FileStart {
			f.FileStart = src.FileStart
		}
		if first || src.FileEnd > f.FileEnd {
			f.FileEnd = src.FileEnd
		}
		first = false
		if src.Doc != nil {
			if len(doc) > 0 {
				// An empty line between what two files say.
				doc = append(doc, &Comment{Slash: f.Package, Text: "//"})
			}
			doc = append(doc, src.Doc.List...)
			f.Package = max(f.Package, src.Package)
		}
		for _, d := range src.Decls {
			if fn, ok := d.(*FuncDecl); ok && mode&FilterFuncDuplicates != 0 {
				key := qualified(fn)
				if at, ok := funcs[key]; ok {
					// One with documentation stays.
					if old := f.Decls[at]; old == nil || old.(*FuncDecl).Doc != nil {
						continue
					}
					f.Decls[at] = nil
				}
				funcs[key] = len(f.Decls)
			}
			f.Decls = append(f.Decls, d)
		}
		for _, imp := range src.Imports {
			if mode&FilterImportDuplicates != 0 {
				if paths[imp.Path.Value] {
					continue
				}
				paths[imp.Path.Value] = true
			}
			f.Imports = append(f.Imports, imp)
		}
		if mode&FilterUnassociatedComments == 0 {
			f.Comments = append(f.Comments, src.Comments...)
		}
	}
	f.Decls = slices.DeleteFunc(f.Decls, func(d Decl) bool { return d == nil })
	if len(doc) > 0 {
		f.Doc = &CommentGroup{doc}
	}
	return f
}

// qualified is the name of a function, of a method with its receiver's type.
func qualified(f *FuncDecl) string {
	if f.Recv == nil || len(f.Recv.List) != 1 {
		return f.Name.Name
	}
	typ := f.Recv.List[0].Type
	if p, ok := typ.(*StarExpr); ok {
		typ = p.X
	}
	if id, ok := typ.(*Ident); ok {
		return id.Name + "." + f.Name.Name
	}
	return f.Name.Name
}
