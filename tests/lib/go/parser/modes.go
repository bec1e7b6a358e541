// Guards go/parser's modes, scopes, traces, ParseDir, build constraints and
// comments of nodes.
package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

const src = `// Header.

//go:build go1.20 && linux

// Package p.
package p

import (
	// about a
	"a" // beside a
)

// about T
type T[P any] struct {
	// about f
	f, g P // beside f
	h    int
} // beside T

const (
	// about c
	c, d = iota, x // beside c
	e, _
)

func (t *T[P]) m(a int) (b int) {
	type U struct{ a P }
	x, y := a, b
L:
	for i, x := range y {
		if x := i; x > 0 {
			continue L
		}
		go func(a T[int]) { a.f = x }(U{f: x, a: i})
	}
	switch z := x.(type) {
	case int:
		z, w := 1, z
	}
	return x + d
}
`

func main() {
	fset := token.NewFileSet()
	for _, mode := range []parser.Mode{0, parser.ParseComments, parser.ImportsOnly, parser.PackageClauseOnly | parser.ParseComments, parser.SkipObjectResolution} {
		f, err := parser.ParseFile(fset, "p.go", src, mode)
		fmt.Println(mode, err, len(f.Decls), len(f.Imports), len(f.Comments), f.Scope == nil, f.GoVersion, f.Doc.Text(), fset.Position(f.FileStart), fset.Position(f.FileEnd))
		if f.Scope != nil {
			fmt.Println(slices.Sorted(maps.Keys(f.Scope.Objects)))
		}
		for _, id := range f.Unresolved {
			fmt.Print(id, " ")
		}
		fmt.Println()
	}

	f, _ := parser.ParseFile(fset, "p.go", src, parser.ParseComments)
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Ident:
			if n.Obj != nil {
				data := n.Obj.Data
				fmt.Printf("%s %s is %s %s %T %v at %s\n", fset.Position(n.Pos()), n, n.Obj.Kind, n.Obj.Name, n.Obj.Decl, data, fset.Position(n.Obj.Pos()))
			}
		case *ast.ImportSpec:
			fmt.Printf("%q %q\n", n.Doc.Text(), n.Comment.Text())
		case *ast.ValueSpec:
			fmt.Printf("%q %q\n", n.Doc.Text(), n.Comment.Text())
		case *ast.TypeSpec:
			fmt.Printf("%q %q\n", n.Doc.Text(), n.Comment.Text())
		case *ast.GenDecl:
			fmt.Printf("%q\n", n.Doc.Text())
		case *ast.Field:
			fmt.Printf("%q %q\n", n.Doc.Text(), n.Comment.Text())
		}
		return true
	})

	for _, text := range []string{"//go:build go1.5\npackage p", "// +build go1.7\n\npackage p", "package p\n//go:build go1.5", "//go:build (\npackage p", "/* */ //go:build go1.9 || go1.8\npackage p"} {
		f, _ := parser.ParseFile(fset, "", text, 0)
		fmt.Printf("%q ", f.GoVersion)
	}
	fmt.Println()
	parser.ParseFile(token.NewFileSet(), "", "package p\ntype T[P any] = map[string]func(a, b int, c ...*P) (<-chan int, error)\nfunc f[Q I[int]]() { L: for i := range x[1:2] { if a.b(c...) { return T{1: 2} }; select { case <-c: } } }\nvar x = (", parser.Trace|parser.AllErrors)

	dir, err := os.MkdirTemp("", "parser")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	for name, text := range map[string]string{"a.go": "package a", "b.go": "package a; var x", "c.go": "package c", "d.txt": "package d", "e_test.go": "package a_test", "f.go": "package f"} {
		os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666)
	}
	os.Mkdir(filepath.Join(dir, "g.go"), 0o777)
	pkgs, err := parser.ParseDir(fset, dir, func(info fs.FileInfo) bool { return info.Name() != "f.go" }, 0)
	for _, name := range slices.Sorted(maps.Keys(pkgs)) {
		for file := range pkgs[name].Files {
			fmt.Println(name, pkgs[name].Name, strings.TrimPrefix(file, dir))
		}
	}
	fmt.Println(strings.ReplaceAll(err.Error(), dir, ""))
}

// Output:
// 0 <nil> 4 1 0 false go1.20  p.go:1:1 p.go:41:3
// [T c d e]
// any int iota x int int int int
// 4 <nil> 4 1 11 false go1.20 Package p.
//  p.go:1:1 p.go:41:3
// [T c d e]
// any int iota x int int int int
// 2 <nil> 1 1 0 false go1.20  p.go:1:1 p.go:14:392
// []
//
// 5 <nil> 0 0 3 false go1.20 Package p.
//  p.go:1:1 p.go:8:444
// []
//
// 64 <nil> 4 1 0 true go1.20  p.go:1:1 p.go:41:3
//
// ""
// "about a\n" "beside a\n"
// "about T\n"
// "" "beside T\n"
// p.go:14:6 T is type T *ast.TypeSpec <nil> at p.go:14:6
// "" ""
// p.go:14:8 P is type P *ast.Field <nil> at p.go:14:8
// "about f\n" "beside f\n"
// p.go:16:2 f is var f *ast.Field <nil> at p.go:16:2
// p.go:16:5 g is var g *ast.Field <nil> at p.go:16:5
// p.go:16:7 P is type P *ast.Field <nil> at p.go:14:8
// "" ""
// p.go:17:2 h is var h *ast.Field <nil> at p.go:17:2
// ""
// "about c\n" "beside c\n"
// p.go:22:2 c is const c *ast.ValueSpec 0 at p.go:22:2
// p.go:22:5 d is const d *ast.ValueSpec 0 at p.go:22:5
// "" ""
// p.go:23:2 e is const e *ast.ValueSpec 1 at p.go:23:2
// p.go:23:5 _ is const _ *ast.ValueSpec 1 at p.go:23:5
// "" ""
// p.go:26:7 t is var t *ast.Field <nil> at p.go:26:7
// p.go:26:10 T is type T *ast.TypeSpec <nil> at p.go:14:6
// "" ""
// p.go:26:18 a is var a *ast.Field <nil> at p.go:26:18
// "" ""
// p.go:26:26 b is var b *ast.Field <nil> at p.go:26:26
// ""
// "" ""
// p.go:27:7 U is type U *ast.TypeSpec <nil> at p.go:27:7
// "" ""
// p.go:27:17 a is var a *ast.Field <nil> at p.go:27:17
// p.go:28:2 x is var x *ast.AssignStmt <nil> at p.go:28:2
// p.go:28:5 y is var y *ast.AssignStmt <nil> at p.go:28:5
// p.go:28:10 a is var a *ast.Field <nil> at p.go:26:18
// p.go:28:13 b is var b *ast.Field <nil> at p.go:26:26
// p.go:29:1 L is label L *ast.LabeledStmt <nil> at p.go:29:1
// p.go:30:6 i is var i *ast.AssignStmt <nil> at p.go:30:6
// p.go:30:9 x is var x *ast.AssignStmt <nil> at p.go:30:9
// p.go:30:20 y is var y *ast.AssignStmt <nil> at p.go:28:5
// p.go:31:6 x is var x *ast.AssignStmt <nil> at p.go:31:6
// p.go:31:11 i is var i *ast.AssignStmt <nil> at p.go:30:6
// p.go:31:14 x is var x *ast.AssignStmt <nil> at p.go:31:6
// p.go:32:13 L is label L *ast.LabeledStmt <nil> at p.go:29:1
// "" ""
// p.go:34:11 a is var a *ast.Field <nil> at p.go:34:11
// p.go:34:13 T is type T *ast.TypeSpec <nil> at p.go:14:6
// p.go:34:23 a is var a *ast.Field <nil> at p.go:34:11
// p.go:34:29 x is var x *ast.AssignStmt <nil> at p.go:30:9
// p.go:34:33 U is type U *ast.TypeSpec <nil> at p.go:27:7
// p.go:34:38 x is var x *ast.AssignStmt <nil> at p.go:30:9
// p.go:34:41 a is var a *ast.Field <nil> at p.go:26:18
// p.go:34:44 i is var i *ast.AssignStmt <nil> at p.go:30:6
// p.go:36:9 z is var z *ast.AssignStmt <nil> at p.go:36:9
// p.go:36:14 x is var x *ast.AssignStmt <nil> at p.go:28:2
// p.go:38:3 z is var z *ast.AssignStmt <nil> at p.go:38:3
// p.go:38:6 w is var w *ast.AssignStmt <nil> at p.go:38:6
// p.go:38:14 z is var z *ast.AssignStmt <nil> at p.go:36:9
// p.go:40:9 x is var x *ast.AssignStmt <nil> at p.go:28:2
// p.go:40:13 d is const d *ast.ValueSpec 0 at p.go:22:5
// "go1.5" "" "" "" "go1.8"
//     1:  1: File (
//     1:  1: . "package"
//     1:  9: . IDENT p
//     1: 10: . ";"
//     2:  1: . Declaration (
//     2:  1: . . GenDecl(type) (
//     2:  1: . . . "type"
//     2:  6: . . . TypeSpec (
//     2:  6: . . . . IDENT T
//     2:  7: . . . . "["
//     2:  8: . . . . IDENT P
//     2: 10: . . . . PrimaryExpr (
//     2: 10: . . . . )
//     2: 10: . . . . BinaryExpr (
//     2: 10: . . . . )
//     2: 10: . . . . parseGenericType (
//     2: 10: . . . . . ParameterList (
//     2: 10: . . . . . . ParamDecl (
//     2: 10: . . . . . . . Type (
//     2: 10: . . . . . . . . TypeName (
//     2: 10: . . . . . . . . . IDENT any
//     2: 13: . . . . . . . . )
//     2: 13: . . . . . . . )
//     2: 13: . . . . . . )
//     2: 13: . . . . . )
//     2: 13: . . . . . "]"
//     2: 15: . . . . . "="
//     2: 17: . . . . . Type (
//     2: 17: . . . . . . MapType (
//     2: 17: . . . . . . . "map"
//     2: 20: . . . . . . . "["
//     2: 21: . . . . . . . Type (
//     2: 21: . . . . . . . . TypeName (
//     2: 21: . . . . . . . . . IDENT string
//     2: 27: . . . . . . . . )
//     2: 27: . . . . . . . )
//     2: 27: . . . . . . . "]"
//     2: 28: . . . . . . . Type (
//     2: 28: . . . . . . . . FuncType (
//     2: 28: . . . . . . . . . "func"
//     2: 32: . . . . . . . . . Parameters (
//     2: 32: . . . . . . . . . . "("
//     2: 33: . . . . . . . . . . ParameterList (
//     2: 33: . . . . . . . . . . . ParamDecl (
//     2: 33: . . . . . . . . . . . . IDENT a
//     2: 34: . . . . . . . . . . . )
//     2: 34: . . . . . . . . . . . ","
//     2: 36: . . . . . . . . . . . ParamDecl (
//     2: 36: . . . . . . . . . . . . IDENT b
//     2: 38: . . . . . . . . . . . . Type (
//     2: 38: . . . . . . . . . . . . . TypeName (
//     2: 38: . . . . . . . . . . . . . . IDENT int
//     2: 41: . . . . . . . . . . . . . )
//     2: 41: . . . . . . . . . . . . )
//     2: 41: . . . . . . . . . . . )
//     2: 41: . . . . . . . . . . . ","
//     2: 43: . . . . . . . . . . . ParamDecl (
//     2: 43: . . . . . . . . . . . . IDENT c
//     2: 45: . . . . . . . . . . . . DotsType (
//     2: 45: . . . . . . . . . . . . . "..."
//     2: 48: . . . . . . . . . . . . . Type (
//     2: 48: . . . . . . . . . . . . . . PointerType (
//     2: 48: . . . . . . . . . . . . . . . "*"
//     2: 49: . . . . . . . . . . . . . . . Type (
//     2: 49: . . . . . . . . . . . . . . . . TypeName (
//     2: 49: . . . . . . . . . . . . . . . . . IDENT P
//     2: 50: . . . . . . . . . . . . . . . . )
//     2: 50: . . . . . . . . . . . . . . . )
//     2: 50: . . . . . . . . . . . . . . )
//     2: 50: . . . . . . . . . . . . . )
//     2: 50: . . . . . . . . . . . . )
//     2: 50: . . . . . . . . . . . )
//     2: 50: . . . . . . . . . . )
//     2: 50: . . . . . . . . . . ")"
//     2: 52: . . . . . . . . . )
//     2: 52: . . . . . . . . . Parameters (
//     2: 52: . . . . . . . . . . "("
//     2: 53: . . . . . . . . . . ParameterList (
//     2: 53: . . . . . . . . . . . ParamDecl (
//     2: 53: . . . . . . . . . . . . Type (
//     2: 53: . . . . . . . . . . . . . ChanType (
//     2: 53: . . . . . . . . . . . . . . "<-"
//     2: 55: . . . . . . . . . . . . . . "chan"
//     2: 60: . . . . . . . . . . . . . . Type (
//     2: 60: . . . . . . . . . . . . . . . TypeName (
//     2: 60: . . . . . . . . . . . . . . . . IDENT int
//     2: 63: . . . . . . . . . . . . . . . )
//     2: 63: . . . . . . . . . . . . . . )
//     2: 63: . . . . . . . . . . . . . )
//     2: 63: . . . . . . . . . . . . )
//     2: 63: . . . . . . . . . . . )
//     2: 63: . . . . . . . . . . . ","
//     2: 65: . . . . . . . . . . . ParamDecl (
//     2: 65: . . . . . . . . . . . . IDENT error
//     2: 70: . . . . . . . . . . . )
//     2: 70: . . . . . . . . . . )
//     2: 70: . . . . . . . . . . ")"
//     2: 71: . . . . . . . . . )
//     2: 71: . . . . . . . . )
//     2: 71: . . . . . . . )
//     2: 71: . . . . . . )
//     2: 71: . . . . . )
//     2: 71: . . . . )
//     2: 71: . . . . ";"
//     3:  1: . . . )
//     3:  1: . . )
//     3:  1: . )
//     3:  1: . Declaration (
//     3:  1: . . FunctionDecl (
//     3:  1: . . . "func"
//     3:  6: . . . IDENT f
//     3:  7: . . . TypeParameters (
//     3:  7: . . . . "["
//     3:  8: . . . . ParameterList (
//     3:  8: . . . . . ParamDecl (
//     3:  8: . . . . . . IDENT Q
//     3: 10: . . . . . . Type (
//     3: 10: . . . . . . . TypeName (
//     3: 10: . . . . . . . . IDENT I
//     3: 11: . . . . . . . )
//     3: 11: . . . . . . . TypeInstance (
//     3: 11: . . . . . . . . "["
//     3: 12: . . . . . . . . Type (
//     3: 12: . . . . . . . . . TypeName (
//     3: 12: . . . . . . . . . . IDENT int
//     3: 15: . . . . . . . . . )
//     3: 15: . . . . . . . . )
//     3: 15: . . . . . . . . "]"
//     3: 16: . . . . . . . )
//     3: 16: . . . . . . )
//     3: 16: . . . . . )
//     3: 16: . . . . )
//     3: 16: . . . . "]"
//     3: 17: . . . )
//     3: 17: . . . Parameters (
//     3: 17: . . . . "("
//     3: 18: . . . . ")"
//     3: 20: . . . )
//     3: 20: . . . Parameters (
//     3: 20: . . . )
//     3: 20: . . . Body (
//     3: 20: . . . . "{"
//     3: 22: . . . . StatementList (
//     3: 22: . . . . . Statement (
//     3: 22: . . . . . . SimpleStmt (
//     3: 22: . . . . . . . ExpressionList (
//     3: 22: . . . . . . . . Expression (
//     3: 22: . . . . . . . . . BinaryExpr (
//     3: 22: . . . . . . . . . . UnaryExpr (
//     3: 22: . . . . . . . . . . . PrimaryExpr (
//     3: 22: . . . . . . . . . . . . Operand (
//     3: 22: . . . . . . . . . . . . . IDENT L
//     3: 23: . . . . . . . . . . . . )
//     3: 23: . . . . . . . . . . . )
//     3: 23: . . . . . . . . . . )
//     3: 23: . . . . . . . . . )
//     3: 23: . . . . . . . . )
//     3: 23: . . . . . . . )
//     3: 23: . . . . . . . ":"
//     3: 25: . . . . . . . Statement (
//     3: 25: . . . . . . . . ForStmt (
//     3: 25: . . . . . . . . . "for"
//     3: 29: . . . . . . . . . SimpleStmt (
//     3: 29: . . . . . . . . . . ExpressionList (
//     3: 29: . . . . . . . . . . . Expression (
//     3: 29: . . . . . . . . . . . . BinaryExpr (
//     3: 29: . . . . . . . . . . . . . UnaryExpr (
//     3: 29: . . . . . . . . . . . . . . PrimaryExpr (
//     3: 29: . . . . . . . . . . . . . . . Operand (
//     3: 29: . . . . . . . . . . . . . . . . IDENT i
//     3: 31: . . . . . . . . . . . . . . . )
//     3: 31: . . . . . . . . . . . . . . )
//     3: 31: . . . . . . . . . . . . . )
//     3: 31: . . . . . . . . . . . . )
//     3: 31: . . . . . . . . . . . )
//     3: 31: . . . . . . . . . . )
//     3: 31: . . . . . . . . . . ":="
//     3: 34: . . . . . . . . . . "range"
//     3: 40: . . . . . . . . . . Expression (
//     3: 40: . . . . . . . . . . . BinaryExpr (
//     3: 40: . . . . . . . . . . . . UnaryExpr (
//     3: 40: . . . . . . . . . . . . . PrimaryExpr (
//     3: 40: . . . . . . . . . . . . . . Operand (
//     3: 40: . . . . . . . . . . . . . . . IDENT x
//     3: 41: . . . . . . . . . . . . . . )
//     3: 41: . . . . . . . . . . . . . . parseIndexOrSliceOrInstance (
//     3: 41: . . . . . . . . . . . . . . . "["
//     3: 42: . . . . . . . . . . . . . . . Expression (
//     3: 42: . . . . . . . . . . . . . . . . BinaryExpr (
//     3: 42: . . . . . . . . . . . . . . . . . UnaryExpr (
//     3: 42: . . . . . . . . . . . . . . . . . . PrimaryExpr (
//     3: 42: . . . . . . . . . . . . . . . . . . . Operand (
//     3: 42: . . . . . . . . . . . . . . . . . . . . INT 1
//     3: 43: . . . . . . . . . . . . . . . . . . . )
//     3: 43: . . . . . . . . . . . . . . . . . . )
//     3: 43: . . . . . . . . . . . . . . . . . )
//     3: 43: . . . . . . . . . . . . . . . . )
//     3: 43: . . . . . . . . . . . . . . . )
//     3: 43: . . . . . . . . . . . . . . . ":"
//     3: 44: . . . . . . . . . . . . . . . Expression (
//     3: 44: . . . . . . . . . . . . . . . . BinaryExpr (
//     3: 44: . . . . . . . . . . . . . . . . . UnaryExpr (
//     3: 44: . . . . . . . . . . . . . . . . . . PrimaryExpr (
//     3: 44: . . . . . . . . . . . . . . . . . . . Operand (
//     3: 44: . . . . . . . . . . . . . . . . . . . . INT 2
//     3: 45: . . . . . . . . . . . . . . . . . . . )
//     3: 45: . . . . . . . . . . . . . . . . . . )
//     3: 45: . . . . . . . . . . . . . . . . . )
//     3: 45: . . . . . . . . . . . . . . . . )
//     3: 45: . . . . . . . . . . . . . . . )
//     3: 45: . . . . . . . . . . . . . . . "]"
//     3: 47: . . . . . . . . . . . . . . )
//     3: 47: . . . . . . . . . . . . . )
//     3: 47: . . . . . . . . . . . . )
//     3: 47: . . . . . . . . . . . )
//     3: 47: . . . . . . . . . . )
//     3: 47: . . . . . . . . . )
//     3: 47: . . . . . . . . . BlockStmt (
//     3: 47: . . . . . . . . . . "{"
//     3: 49: . . . . . . . . . . StatementList (
//     3: 49: . . . . . . . . . . . Statement (
//     3: 49: . . . . . . . . . . . . IfStmt (
//     3: 49: . . . . . . . . . . . . . "if"
//     3: 52: . . . . . . . . . . . . . SimpleStmt (
//     3: 52: . . . . . . . . . . . . . . ExpressionList (
//     3: 52: . . . . . . . . . . . . . . . Expression (
//     3: 52: . . . . . . . . . . . . . . . . BinaryExpr (
//     3: 52: . . . . . . . . . . . . . . . . . UnaryExpr (
//     3: 52: . . . . . . . . . . . . . . . . . . PrimaryExpr (
//     3: 52: . . . . . . . . . . . . . . . . . . . Operand (
//     3: 52: . . . . . . . . . . . . . . . . . . . . IDENT a
//     3: 53: . . . . . . . . . . . . . . . . . . . )
//     3: 53: . . . . . . . . . . . . . . . . . . . "."
//     3: 54: . . . . . . . . . . . . . . . . . . . Selector (
//     3: 54: . . . . . . . . . . . . . . . . . . . . IDENT b
//     3: 55: . . . . . . . . . . . . . . . . . . . )
//     3: 55: . . . . . . . . . . . . . . . . . . . CallOrConversion (
//     3: 55: . . . . . . . . . . . . . . . . . . . . "("
//     3: 56: . . . . . . . . . . . . . . . . . . . . Expression (
//     3: 56: . . . . . . . . . . . . . . . . . . . . . BinaryExpr (
//     3: 56: . . . . . . . . . . . . . . . . . . . . . . UnaryExpr (
//     3: 56: . . . . . . . . . . . . . . . . . . . . . . . PrimaryExpr (
//     3: 56: . . . . . . . . . . . . . . . . . . . . . . . . Operand (
//     3: 56: . . . . . . . . . . . . . . . . . . . . . . . . . IDENT c
//     3: 57: . . . . . . . . . . . . . . . . . . . . . . . . )
//     3: 57: . . . . . . . . . . . . . . . . . . . . . . . )
//     3: 57: . . . . . . . . . . . . . . . . . . . . . . )
//     3: 57: . . . . . . . . . . . . . . . . . . . . . )
//     3: 57: . . . . . . . . . . . . . . . . . . . . )
//     3: 57: . . . . . . . . . . . . . . . . . . . . "..."
//     3: 60: . . . . . . . . . . . . . . . . . . . . ")"
//     3: 62: . . . . . . . . . . . . . . . . . . . )
//     3: 62: . . . . . . . . . . . . . . . . . . )
//     3: 62: . . . . . . . . . . . . . . . . . )
//     3: 62: . . . . . . . . . . . . . . . . )
//     3: 62: . . . . . . . . . . . . . . . )
//     3: 62: . . . . . . . . . . . . . . )
//     3: 62: . . . . . . . . . . . . . )
//     3: 62: . . . . . . . . . . . . . BlockStmt (
//     3: 62: . . . . . . . . . . . . . . "{"
//     3: 64: . . . . . . . . . . . . . . StatementList (
//     3: 64: . . . . . . . . . . . . . . . Statement (
//     3: 64: . . . . . . . . . . . . . . . . ReturnStmt (
//     3: 64: . . . . . . . . . . . . . . . . . "return"
//     3: 71: . . . . . . . . . . . . . . . . . ExpressionList (
//     3: 71: . . . . . . . . . . . . . . . . . . Expression (
//     3: 71: . . . . . . . . . . . . . . . . . . . BinaryExpr (
//     3: 71: . . . . . . . . . . . . . . . . . . . . UnaryExpr (
//     3: 71: . . . . . . . . . . . . . . . . . . . . . PrimaryExpr (
//     3: 71: . . . . . . . . . . . . . . . . . . . . . . Operand (
//     3: 71: . . . . . . . . . . . . . . . . . . . . . . . IDENT T
//     3: 72: . . . . . . . . . . . . . . . . . . . . . . )
//     3: 72: . . . . . . . . . . . . . . . . . . . . . . LiteralValue (
//     3: 72: . . . . . . . . . . . . . . . . . . . . . . . "{"
//     3: 73: . . . . . . . . . . . . . . . . . . . . . . . ElementList (
//     3: 73: . . . . . . . . . . . . . . . . . . . . . . . . Element (
//     3: 73: . . . . . . . . . . . . . . . . . . . . . . . . . Element (
//     3: 73: . . . . . . . . . . . . . . . . . . . . . . . . . . Expression (
//     3: 73: . . . . . . . . . . . . . . . . . . . . . . . . . . . BinaryExpr (
//     3: 73: . . . . . . . . . . . . . . . . . . . . . . . . . . . . UnaryExpr (
//     3: 73: . . . . . . . . . . . . . . . . . . . . . . . . . . . . . PrimaryExpr (
//     3: 73: . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . Operand (
//     3: 73: . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . INT 1
//     3: 74: . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . )
//     3: 74: . . . . . . . . . . . . . . . . . . . . . . . . . . . . . )
//     3: 74: . . . . . . . . . . . . . . . . . . . . . . . . . . . . )
//     3: 74: . . . . . . . . . . . . . . . . . . . . . . . . . . . )
//     3: 74: . . . . . . . . . . . . . . . . . . . . . . . . . . )
//     3: 74: . . . . . . . . . . . . . . . . . . . . . . . . . )
//     3: 74: . . . . . . . . . . . . . . . . . . . . . . . . . ":"
//     3: 76: . . . . . . . . . . . . . . . . . . . . . . . . . Element (
//     3: 76: . . . . . . . . . . . . . . . . . . . . . . . . . . Expression (
//     3: 76: . . . . . . . . . . . . . . . . . . . . . . . . . . . BinaryExpr (
//     3: 76: . . . . . . . . . . . . . . . . . . . . . . . . . . . . UnaryExpr (
//     3: 76: . . . . . . . . . . . . . . . . . . . . . . . . . . . . . PrimaryExpr (
//     3: 76: . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . Operand (
//     3: 76: . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . INT 2
//     3: 77: . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . )
//     3: 77: . . . . . . . . . . . . . . . . . . . . . . . . . . . . . )
//     3: 77: . . . . . . . . . . . . . . . . . . . . . . . . . . . . )
//     3: 77: . . . . . . . . . . . . . . . . . . . . . . . . . . . )
//     3: 77: . . . . . . . . . . . . . . . . . . . . . . . . . . )
//     3: 77: . . . . . . . . . . . . . . . . . . . . . . . . . )
//     3: 77: . . . . . . . . . . . . . . . . . . . . . . . . )
//     3: 77: . . . . . . . . . . . . . . . . . . . . . . . )
//     3: 77: . . . . . . . . . . . . . . . . . . . . . . . "}"
//     3: 79: . . . . . . . . . . . . . . . . . . . . . . )
//     3: 79: . . . . . . . . . . . . . . . . . . . . . )
//     3: 79: . . . . . . . . . . . . . . . . . . . . )
//     3: 79: . . . . . . . . . . . . . . . . . . . )
//     3: 79: . . . . . . . . . . . . . . . . . . )
//     3: 79: . . . . . . . . . . . . . . . . . )
//     3: 79: . . . . . . . . . . . . . . . . )
//     3: 79: . . . . . . . . . . . . . . . )
//     3: 79: . . . . . . . . . . . . . . )
//     3: 79: . . . . . . . . . . . . . . "}"
//     3: 80: . . . . . . . . . . . . . )
//     3: 80: . . . . . . . . . . . . . ";"
//     3: 82: . . . . . . . . . . . . )
//     3: 82: . . . . . . . . . . . )
//     3: 82: . . . . . . . . . . . Statement (
//     3: 82: . . . . . . . . . . . . SelectStmt (
//     3: 82: . . . . . . . . . . . . . "select"
//     3: 89: . . . . . . . . . . . . . "{"
//     3: 91: . . . . . . . . . . . . . CommClause (
//     3: 91: . . . . . . . . . . . . . . "case"
//     3: 96: . . . . . . . . . . . . . . ExpressionList (
//     3: 96: . . . . . . . . . . . . . . . Expression (
//     3: 96: . . . . . . . . . . . . . . . . BinaryExpr (
//     3: 96: . . . . . . . . . . . . . . . . . UnaryExpr (
//     3: 96: . . . . . . . . . . . . . . . . . . "<-"
//     3: 98: . . . . . . . . . . . . . . . . . . UnaryExpr (
//     3: 98: . . . . . . . . . . . . . . . . . . . PrimaryExpr (
//     3: 98: . . . . . . . . . . . . . . . . . . . . Operand (
//     3: 98: . . . . . . . . . . . . . . . . . . . . . IDENT c
//     3: 99: . . . . . . . . . . . . . . . . . . . . )
//     3: 99: . . . . . . . . . . . . . . . . . . . )
//     3: 99: . . . . . . . . . . . . . . . . . . )
//     3: 99: . . . . . . . . . . . . . . . . . )
//     3: 99: . . . . . . . . . . . . . . . . )
//     3: 99: . . . . . . . . . . . . . . . )
//     3: 99: . . . . . . . . . . . . . . )
//     3: 99: . . . . . . . . . . . . . . ":"
//     3:101: . . . . . . . . . . . . . . StatementList (
//     3:101: . . . . . . . . . . . . . . )
//     3:101: . . . . . . . . . . . . . )
//     3:101: . . . . . . . . . . . . . "}"
//     3:103: . . . . . . . . . . . . )
//     3:103: . . . . . . . . . . . )
//     3:103: . . . . . . . . . . )
//     3:103: . . . . . . . . . . "}"
//     3:105: . . . . . . . . . )
//     3:105: . . . . . . . . )
//     3:105: . . . . . . . )
//     3:105: . . . . . . )
//     3:105: . . . . . )
//     3:105: . . . . )
//     3:105: . . . . "}"
//     3:106: . . . )
//     3:106: . . . ";"
//     4:  1: . . )
//     4:  1: . )
//     4:  1: . Declaration (
//     4:  1: . . GenDecl(var) (
//     4:  1: . . . "var"
//     4:  5: . . . varSpec (
//     4:  5: . . . . IdentList (
//     4:  5: . . . . . IDENT x
//     4:  7: . . . . )
//     4:  7: . . . . "="
//     4:  9: . . . . ExpressionList (
//     4:  9: . . . . . Expression (
//     4:  9: . . . . . . BinaryExpr (
//     4:  9: . . . . . . . UnaryExpr (
//     4:  9: . . . . . . . . PrimaryExpr (
//     4:  9: . . . . . . . . . Operand (
//     4:  9: . . . . . . . . . . "("
//     4: 10: . . . . . . . . . . Expression (
//     4: 10: . . . . . . . . . . . BinaryExpr (
//     4: 10: . . . . . . . . . . . . UnaryExpr (
//     4: 10: . . . . . . . . . . . . . PrimaryExpr (
//     4: 10: . . . . . . . . . . . . . . Operand (
//     4: 10: . . . . . . . . . . . . . . . error: expected operand, found 'EOF' (
//     4: 10: . . . . . . . . . . . . . . . )
//     4: 10: . . . . . . . . . . . . . . )
//     4: 10: . . . . . . . . . . . . . )
//     4: 10: . . . . . . . . . . . . )
//     4: 10: . . . . . . . . . . . )
//     4: 10: . . . . . . . . . . )
//     4: 10: . . . . . . . . . . error: expected ')', found 'EOF' (
//     4: 10: . . . . . . . . . . )
//     4: 10: . . . . . . . . . . EOF
//     4: 10: . . . . . . . . . )
//     4: 10: . . . . . . . . )
//     4: 10: . . . . . . . )
//     4: 10: . . . . . . )
//     4: 10: . . . . . )
//     4: 10: . . . . )
//     4: 10: . . . . error: expected ';', found 'EOF' (
//     4: 10: . . . . )
//     4: 10: . . . )
//     4: 10: . . )
//     4: 10: . )
//     4: 10: )
// a a /a.go
// a_test a_test /e_test.go
// c c /c.go
// /b.go:1:17: expected type, found newline
