// Guards what trims and merges trees: exports, filters, packages, import
// declarations that are sorted.
package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/scanner"
	"go/token"
	"os"
	"slices"
	"strings"
)

const first = `// Package p is first.
package p

import "fmt"
import . "dot"

// T is exported.
type T struct {
	A, b int
	c string
	*E
	e
	q.Q
	f struct{ X, y int }
}

type t struct{ A int }
type i interface { M(); n() }
type I interface { M(t); n(); I2; i2 }

const A, b = 1, 2
var v = T{A: 1, b: 2}
var V, w = T{A: 1, c: t{A: 2}}, []t{{A: 3}}

func (T) M() { g() }
func (*t) N(x T) {}
func F() int { return undefined }
func g() { fmt.Println(h, int(1)) }
`

const second = `// Package p is second.
package p

import "fmt"
import "os"

func F3() { F2() }
func (T) M() {}
// F2 is documented.
func F2() {}
func h() { os.Exit(1) }
var v2 = v
`

func parse(fset *token.FileSet, name, src string) *ast.File {
	f, err := parser.ParseFile(fset, name, src, parser.ParseComments)
	if err != nil {
		fmt.Println(err)
	}
	return f
}

func main() {
	fset := token.NewFileSet()
	show := func(what string, ok bool, x any) {
		fmt.Println("---", what, ok)
		printer.Fprint(os.Stdout, fset, x)
		fmt.Println()
	}
	f := parse(fset, "a.go", first)
	f.Comments = nil
	show("exports", ast.FileExports(f), f)
	long := func(name string) bool { return len(name) > 1 }
	for _, keep := range []ast.Filter{long, func(s string) bool { return strings.ToLower(s) == s }, func(string) bool { return false }} {
		f = parse(fset, "a.go", first)
		f.Comments = nil
		show("filter", ast.FilterFile(f, keep), f)
		for i, d := range parse(fset, "a.go", first).Decls {
			fmt.Print(i, ast.FilterDecl(d, keep), " ")
		}
		fmt.Println()
	}

	universe := ast.NewScope(nil)
	universe.Insert(ast.NewObj(ast.Typ, "int"))
	for mode := range ast.MergeMode(8) {
		files := map[string]*ast.File{"b.go": parse(fset, "b.go", first), "c.go": parse(fset, "c.go", second)}
		importer := func(imports map[string]*ast.Object, path string) (*ast.Object, error) {
			if path == "os" && mode > 0 {
				return nil, errors.New("not found")
			}
			if imports[path] == nil {
				imports[path] = ast.NewObj(ast.Pkg, path)
				scope := ast.NewScope(nil)
				scope.Insert(ast.NewObj(ast.Fun, "undefined"))
				imports[path].Data = scope
			}
			return imports[path], nil
		}
		if mode == 2 {
			importer = nil
		}
		pkg, err := ast.NewPackage(fset, files, importer, universe)
		scanner.PrintError(os.Stdout, err)
		var names []string
		for _, id := range files["b.go"].Unresolved {
			names = append(names, id.Name)
		}
		fmt.Println(names, len(pkg.Scope.Objects), len(pkg.Imports))
		if mode == 4 {
			fmt.Println(ast.PackageExports(pkg))
		}
		if mode == 5 {
			fmt.Println(ast.FilterPackage(pkg, long))
		}
		merged := ast.MergePackageFiles(pkg, mode)
		fmt.Println(merged.Doc.Text(), len(merged.Imports), len(merged.Comments))
		merged.Comments = nil
		show(fmt.Sprint("merge ", mode), true, merged.Decls)
	}

	f = parse(fset, "s.go", `package p

import "z"
import (
	"c"
	b "b" // b
	/* left */ "a"
	"a"

	"d" // first
	"d" // second
	x "d"
	"d"
	. "d"
	"c"
)
import ("y"; "x")
`)
	ast.SortImports(fset, f)
	show("sorted", slices.IsSorted([]int{1}), f)
	for _, s := range f.Imports {
		fmt.Print(fset.Position(s.Pos()), "-", fset.Position(s.End()), " ")
	}
	fmt.Println()

	scope := ast.NewScope(universe)
	v := ast.NewObj(ast.Var, "v")
	fmt.Println(scope.Insert(v), scope.Insert(ast.NewObj(ast.Con, "v")) == v, scope.Lookup("int"), scope.Outer.Lookup("int").Kind, v.Pos(), ast.Lbl, ast.Bad)
	fmt.Print(scope.String()[len("scope 0x"):][strings.Index(scope.String(), " {")-len("scope 0x"):])
}

// Output:
// --- exports true
// // Package p is first.
// package p
//
// // T is exported.
// type T struct {
// 	A	int
//
// 	*E
//
// 	q.Q
// 	// contains filtered or unexported fields
// }
//
// type I interface {
// 	M(t)
// 	I2
// 	// contains filtered or unexported methods
// }
//
// const A = 1, 2
//
// var V = T{A: 1, /* contains filtered or unexported fields */}, []t{{A: 3}}
//
// func (T) M()		{ g() }
// func (*t) N(x T)	{}
// func F() int		{ return undefined }
//
// --- filter true
// // Package p is first.
// package p
//
// type I interface {
// 	I2
// 	i2
// 	// contains filtered or unexported methods
// }
//
// 0 false 1 false 2 false 3 false 4 false 5 true 6 false 7 false 8 false 9 false 10 false 11 false 12 false
// --- filter true
// // Package p is first.
// package p
//
// // T is exported.
// type T struct {
// 	b	int
// 	c	string
//
// 	e
//
// 	f	struct{ X, y int }
// 	// contains filtered or unexported fields
// }
//
// type t struct{ A int }
// type i interface {
// 	M()
// 	n()
// }
// type I interface {
// 	n()
// 	i2
// 	// contains filtered or unexported methods
// }
//
// const b = 1, 2
//
// var v = T{b: 2, /* contains filtered or unexported fields */}
// var w = T{c: t{/* contains filtered or unexported fields */}, /* contains filtered or unexported fields */}, []t{{/* contains filtered or unexported fields */}}
//
// func g()	{ fmt.Println(h, int(1)) }
//
// 0 false 1 false 2 true 3 true 4 true 5 true 6 true 7 true 8 true 9 false 10 false 11 false 12 true
// --- filter false
// // Package p is first.
// package p
//
// 0 false 1 false 2 false 3 false 4 false 5 false 6 false 7 false 8 false 9 false 10 false 11 false 12 false
// b.go:10:4: undeclared name: string
// b.go:11:3: undeclared name: E
// b.go:12:2: undeclared name: e
// b.go:13:2: undeclared name: q
// b.go:19:31: undeclared name: I2
// b.go:19:35: undeclared name: i2
// [string E e q I2 i2] 15 3
// Package p is first.
//
// Package p is second.
//  4 4
// --- merge 0 true
// import "fmt"
// import . "dot"
//
// // T is exported.
// type T struct {
// 	A, b	int
// 	c	string
// 	*E
// 	e
// 	q.Q
// 	f	struct{ X, y int }
// }
//
// type t struct{ A int }
// type i interface {
// 	M()
// 	n()
// }
// type I interface {
// 	M(t)
// 	n()
// 	I2
// 	i2
// }
//
// const A, b = 1, 2
//
// var v = T{A: 1, b: 2}
// var V, w = T{A: 1, c: t{A: 2}}, []t{{A: 3}}
//
// func (T) M()		{ g() }
// func (*t) N(x T)	{}
// func F() int		{ return undefined }
// func g()		{ fmt.Println(h, int(1)) }
//
// import "fmt"
// import "os"
//
// func F3()	{ F2() }
// func (T) M()	{}
//
// // F2 is documented.
// func F2()	{}
// func h()	{ os.Exit(1) }
//
// var v2 = v
// b.go:10:4: undeclared name: string
// b.go:11:3: undeclared name: E
// b.go:12:2: undeclared name: e
// b.go:13:2: undeclared name: q
// b.go:19:31: undeclared name: I2
// b.go:19:35: undeclared name: i2
// c.go:5:8: could not import os (not found)
// c.go:11:12: undeclared name: os
// [string E e q I2 i2] 15 2
// Package p is first.
//
// Package p is second.
//  4 4
// --- merge 1 true
// import "fmt"
// import . "dot"
//
// // T is exported.
// type T struct {
// 	A, b	int
// 	c	string
// 	*E
// 	e
// 	q.Q
// 	f	struct{ X, y int }
// }
//
// type t struct{ A int }
// type i interface {
// 	M()
// 	n()
// }
// type I interface {
// 	M(t)
// 	n()
// 	I2
// 	i2
// }
//
// const A, b = 1, 2
//
// var v = T{A: 1, b: 2}
// var V, w = T{A: 1, c: t{A: 2}}, []t{{A: 3}}
//
// func (*t) N(x T)	{}
// func F() int		{ return undefined }
// func g()		{ fmt.Println(h, int(1)) }
//
// import "fmt"
// import "os"
//
// func F3()	{ F2() }
// func (T) M()	{}
//
// // F2 is documented.
// func F2()	{}
// func h()	{ os.Exit(1) }
//
// var v2 = v
// b.go:9:7: undeclared name: int
// b.go:10:4: undeclared name: string
// b.go:11:3: undeclared name: E
// b.go:12:2: undeclared name: e
// b.go:13:2: undeclared name: q
// b.go:14:17: undeclared name: int
// b.go:17:18: undeclared name: int
// b.go:19:31: undeclared name: I2
// b.go:19:35: undeclared name: i2
// b.go:27:10: undeclared name: int
// b.go:27:23: undeclared name: undefined
// b.go:28:12: undeclared name: fmt
// b.go:28:27: undeclared name: int
// c.go:11:12: undeclared name: os
// [int string E e q int int I2 i2 int undefined fmt int] 15 0
// Package p is first.
//
// Package p is second.
//  4 0
// --- merge 2 true
// import "fmt"
// import . "dot"
//
// // T is exported.
// type T struct {
// 	A, b	int
// 	c	string
// 	*E
// 	e
// 	q.Q
// 	f	struct{ X, y int }
// }
//
// type t struct{ A int }
// type i interface {
// 	M()
// 	n()
// }
// type I interface {
// 	M(t)
// 	n()
// 	I2
// 	i2
// }
//
// const A, b = 1, 2
//
// var v = T{A: 1, b: 2}
// var V, w = T{A: 1, c: t{A: 2}}, []t{{A: 3}}
//
// func (T) M()		{ g() }
// func (*t) N(x T)	{}
// func F() int		{ return undefined }
// func g()		{ fmt.Println(h, int(1)) }
//
// import "fmt"
// import "os"
//
// func F3()	{ F2() }
// func (T) M()	{}
//
// // F2 is documented.
// func F2()	{}
// func h()	{ os.Exit(1) }
//
// var v2 = v
// b.go:10:4: undeclared name: string
// b.go:11:3: undeclared name: E
// b.go:12:2: undeclared name: e
// b.go:13:2: undeclared name: q
// b.go:19:31: undeclared name: I2
// b.go:19:35: undeclared name: i2
// c.go:5:8: could not import os (not found)
// c.go:11:12: undeclared name: os
// [string E e q I2 i2] 15 2
// Package p is first.
//
// Package p is second.
//  4 0
// --- merge 3 true
// import "fmt"
// import . "dot"
//
// // T is exported.
// type T struct {
// 	A, b	int
// 	c	string
// 	*E
// 	e
// 	q.Q
// 	f	struct{ X, y int }
// }
//
// type t struct{ A int }
// type i interface {
// 	M()
// 	n()
// }
// type I interface {
// 	M(t)
// 	n()
// 	I2
// 	i2
// }
//
// const A, b = 1, 2
//
// var v = T{A: 1, b: 2}
// var V, w = T{A: 1, c: t{A: 2}}, []t{{A: 3}}
//
// func (*t) N(x T)	{}
// func F() int		{ return undefined }
// func g()		{ fmt.Println(h, int(1)) }
//
// import "fmt"
// import "os"
//
// func F3()	{ F2() }
// func (T) M()	{}
//
// // F2 is documented.
// func F2()	{}
// func h()	{ os.Exit(1) }
//
// var v2 = v
// b.go:10:4: undeclared name: string
// b.go:11:3: undeclared name: E
// b.go:12:2: undeclared name: e
// b.go:13:2: undeclared name: q
// b.go:19:31: undeclared name: I2
// b.go:19:35: undeclared name: i2
// c.go:5:8: could not import os (not found)
// c.go:11:12: undeclared name: os
// [string E e q I2 i2] 15 2
// true
// Package p is first.
//
// Package p is second.
//  3 4
// --- merge 4 true
// // T is exported.
// type T struct {
// 	A	int
//
// 	*E
//
// 	q.Q
// 	// contains filtered or unexported fields
// }
//
// type I interface {
// 	M(t)
// 	I2
// 	// contains filtered or unexported methods
// }
//
// const A = 1, 2
//
// var V = T{A: 1, /* contains filtered or unexported fields */}, []t{{A: 3}}
//
// func (T) M()		{ g() }
// func (*t) N(x T)	{}
// func F() int		{ return undefined }
// func F3()		{ F2() }
// func (T) M()		{}
//
// // F2 is documented.
// func F2()	{}
// b.go:10:4: undeclared name: string
// b.go:11:3: undeclared name: E
// b.go:12:2: undeclared name: e
// b.go:13:2: undeclared name: q
// b.go:19:31: undeclared name: I2
// b.go:19:35: undeclared name: i2
// c.go:5:8: could not import os (not found)
// c.go:11:12: undeclared name: os
// [string E e q I2 i2] 15 2
// true
// Package p is first.
//
// Package p is second.
//  3 4
// --- merge 5 true
// type I interface {
// 	I2
// 	i2
// 	// contains filtered or unexported methods
// }
//
// func F3()	{ F2() }
//
// // F2 is documented.
// func F2()	{}
//
// var v2 = v
// b.go:10:4: undeclared name: string
// b.go:11:3: undeclared name: E
// b.go:12:2: undeclared name: e
// b.go:13:2: undeclared name: q
// b.go:19:31: undeclared name: I2
// b.go:19:35: undeclared name: i2
// c.go:5:8: could not import os (not found)
// c.go:11:12: undeclared name: os
// [string E e q I2 i2] 15 2
// Package p is first.
//
// Package p is second.
//  3 0
// --- merge 6 true
// import "fmt"
// import . "dot"
//
// // T is exported.
// type T struct {
// 	A, b	int
// 	c	string
// 	*E
// 	e
// 	q.Q
// 	f	struct{ X, y int }
// }
//
// type t struct{ A int }
// type i interface {
// 	M()
// 	n()
// }
// type I interface {
// 	M(t)
// 	n()
// 	I2
// 	i2
// }
//
// const A, b = 1, 2
//
// var v = T{A: 1, b: 2}
// var V, w = T{A: 1, c: t{A: 2}}, []t{{A: 3}}
//
// func (T) M()		{ g() }
// func (*t) N(x T)	{}
// func F() int		{ return undefined }
// func g()		{ fmt.Println(h, int(1)) }
//
// import "fmt"
// import "os"
//
// func F3()	{ F2() }
// func (T) M()	{}
//
// // F2 is documented.
// func F2()	{}
// func h()	{ os.Exit(1) }
//
// var v2 = v
// b.go:10:4: undeclared name: string
// b.go:11:3: undeclared name: E
// b.go:12:2: undeclared name: e
// b.go:13:2: undeclared name: q
// b.go:19:31: undeclared name: I2
// b.go:19:35: undeclared name: i2
// c.go:5:8: could not import os (not found)
// c.go:11:12: undeclared name: os
// [string E e q I2 i2] 15 2
// Package p is first.
//
// Package p is second.
//  3 0
// --- merge 7 true
// import "fmt"
// import . "dot"
//
// // T is exported.
// type T struct {
// 	A, b	int
// 	c	string
// 	*E
// 	e
// 	q.Q
// 	f	struct{ X, y int }
// }
//
// type t struct{ A int }
// type i interface {
// 	M()
// 	n()
// }
// type I interface {
// 	M(t)
// 	n()
// 	I2
// 	i2
// }
//
// const A, b = 1, 2
//
// var v = T{A: 1, b: 2}
// var V, w = T{A: 1, c: t{A: 2}}, []t{{A: 3}}
//
// func (*t) N(x T)	{}
// func F() int		{ return undefined }
// func g()		{ fmt.Println(h, int(1)) }
//
// import "fmt"
// import "os"
//
// func F3()	{ F2() }
// func (T) M()	{}
//
// // F2 is documented.
// func F2()	{}
// func h()	{ os.Exit(1) }
//
// var v2 = v
// --- sorted true
// package p
//
// import "z"
// import (
// 	"a"
// 	b "b"	// b
// 	/* left */ "c"
//
// 	"c"
// 	"d"	// first
// 	"d"	// second
// 	. "d"
// 	x "d"
// )
// import (
// 	"x"
// 	"y"
// )
//
// s.go:3:8-s.go:3:11 s.go:5:2-s.go:5:5 s.go:6:2-s.go:6:7 s.go:7:13-s.go:7:16 s.go:9:2-s.go:9:5 s.go:10:2-s.go:10:5 s.go:11:2-s.go:11:7 s.go:12:2-s.go:12:5 s.go:12:7-s.go:12:12 s.go:14:9-s.go:14:12 s.go:14:14-s.go:14:17
// <nil> true <nil> type 0 label bad
//  {
// 	var v
// }
