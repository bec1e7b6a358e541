package ast

import (
	"fmt"
	"go/scanner"
	"go/token"
	"maps"
	"slices"
	"strconv"
)

// Importer is the package of an import path, which it adds to imports if it is
// not there.
//
// Deprecated: as Object.
type Importer func(imports map[string]*Object, path string) (pkg *Object, err error)

type resolver struct {
	fset   *token.FileSet
	errors scanner.ErrorList
}

func (r *resolver) errorf(pos token.Pos, format string, args ...any) {
	r.errors.Add(r.fset.Position(pos), fmt.Sprintf(format, args...))
}

// declare adds obj to the scope; neither that nor the other one may have the name.
func (r *resolver) declare(scope, other *Scope, obj *Object) {
	old := scope.Insert(obj)
	if old == nil && other != nil {
		old = other.Lookup(obj.Name)
	}
	if old == nil {
		return
	}
	before := ""
	if pos := old.Pos(); pos.IsValid() {
		before = "\n\tprevious declaration at " + r.fset.Position(pos).String()
	}
	r.errorf(obj.Pos(), "%s redeclared in this block%s", obj.Name, before)
}

// imports declares what a file imports in its scope; it reports whether
// everything could be imported.
func (r *resolver) imports(scope *Scope, f *File, known map[string]*Object, importer Importer) bool {
	ok := true
	for _, spec := range f.Imports {
		if importer == nil {
			ok = false
			continue
		}
		path, _ := strconv.Unquote(spec.Path.Value)
		pkg, err := importer(known, path)
		if err != nil {
			r.errorf(spec.Path.Pos(), "could not import %s (%s)", path, err)
			ok = false
			continue
		}
		name := pkg.Name
		if spec.Name != nil {
			name = spec.Name.Name
		}
		switch name {
		case "_":
		case ".":
			for _, obj := range pkg.Data.(*Scope).Objects {
				r.declare(scope, scope.Outer, obj)
			}
		default:
			// Each file has an object of its own, as the declarations differ.
			r.declare(scope, scope.Outer, &Object{Kind: Pkg, Name: name, Decl: spec, Data: pkg.Data})
		}
	}
	return ok
}

// NewPackage makes a package of files, and finds what their unresolved
// identifiers stand for: in other files, in what importer imports, and in
// universe. Files of another package than the first are ignored, with an error.
//
// Deprecated: as Object.
func NewPackage(fset *token.FileSet, files map[string]*File, importer Importer, universe *Scope) (*Package, error) {
	r := resolver{fset: fset}
	pkg := &Package{Scope: NewScope(universe), Imports: map[string]*Object{}, Files: files}
	names := slices.Sorted(maps.Keys(files))
	for _, name := range names {
		f := files[name]
		if pkg.Name == "" {
			pkg.Name = f.Name.Name
		}
		if f.Name.Name != pkg.Name {
			r.errorf(f.Package, "package %s; expected %s", f.Name.Name, pkg.Name)
			continue
		}
		if f.Scope == nil {
			continue
		}
		for _, obj := range f.Scope.Objects {
			r.declare(pkg.Scope, nil, obj)
		}
	}
	for _, name := range names {
		f := files[name]
		if f.Name.Name != pkg.Name {
			continue
		}
		scope := NewScope(pkg.Scope)
		if !r.imports(scope, f, pkg.Imports, importer) {
			// What is predeclared could be what an import has.
			pkg.Scope.Outer = nil
		}
		f.Unresolved = slices.DeleteFunc(f.Unresolved, func(id *Ident) bool {
			for s := scope; s != nil; s = s.Outer {
				if obj := s.Lookup(id.Name); obj != nil {
					id.Obj = obj
					return true
				}
			}
			r.errorf(id.Pos(), "undeclared name: %s", id.Name)
			return false
		})
		pkg.Scope.Outer = universe
	}
	r.errors.Sort()
	return pkg, r.errors.Err()
}
