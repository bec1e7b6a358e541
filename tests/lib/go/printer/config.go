// Guards go/printer's configurations, nodes that are no files, and trees that no
// parser made.
package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"os"
)

const src = `// Package p.
package p

import "fmt"

// T has columns.
type T struct {
	a int // a
	bcd string // b
}

func f(x int) string { // f
	switch {
	case x > 0: // c
		y := 1 /* d */ + x

		return fmt.Sprint(y) // e
	}
L:
	for {
		break L
	}
	return ` + "`raw\n\tstring` + `x`" + ` // g
}
`

type closed struct{}

func (closed) Write([]byte) (int, error) { return 0, errors.New("closed") }

func main() {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "dir/p.go", src, parser.ParseComments)
	fmt.Println(err)
	for _, cfg := range []printer.Config{
		{}, {Tabwidth: 4}, {Mode: printer.RawFormat}, {Mode: printer.UseSpaces, Tabwidth: 4}, {Mode: printer.TabIndent | printer.UseSpaces, Tabwidth: 8},
		{Mode: printer.SourcePos, Tabwidth: 8}, {Mode: printer.SourcePos | printer.RawFormat}, {Mode: printer.TabIndent, Tabwidth: 8, Indent: 2},
	} {
		fmt.Printf("--- %+v\n", cfg)
		fmt.Println(cfg.Fprint(os.Stdout, fset, f))
	}

	ast.Inspect(f, func(n ast.Node) bool {
		switch n.(type) {
		case ast.Expr, ast.Stmt, ast.Spec:
			fmt.Printf("%T: ", n)
			fmt.Println(printer.Fprint(os.Stdout, fset, n))
			fmt.Println(printer.Fprint(os.Stdout, fset, &printer.CommentedNode{Node: n, Comments: f.Comments}))
		}
		return true
	})

	id := ast.NewIdent
	sum := &ast.BinaryExpr{X: id("a"), Op: token.ADD, Y: id("b")}
	for _, n := range []any{
		&ast.BinaryExpr{X: sum, Op: token.MUL, Y: sum},
		&ast.UnaryExpr{Op: token.SUB, X: &ast.UnaryExpr{Op: token.SUB, X: id("x")}},
		&ast.StarExpr{X: sum},
		&ast.SelectorExpr{X: &ast.StarExpr{X: id("p")}, Sel: id("f")},
		&ast.CallExpr{Fun: &ast.FuncType{Params: &ast.FieldList{}}, Args: []ast.Expr{id("x")}},
		&ast.CallExpr{Fun: &ast.ChanType{Dir: ast.RECV, Value: id("int")}, Args: []ast.Expr{id("x"), sum}},
		&ast.CompositeLit{Type: id("T"), Elts: []ast.Expr{&ast.KeyValueExpr{Key: id("k"), Value: sum}, id("y")}},
		&ast.CompositeLit{Type: id("T"), Incomplete: true},
		&ast.CompositeLit{Type: id("T"), Elts: []ast.Expr{id("y")}, Incomplete: true},
		&ast.StructType{Fields: &ast.FieldList{}, Incomplete: true},
		&ast.StructType{Fields: &ast.FieldList{List: []*ast.Field{{Doc: &ast.CommentGroup{List: []*ast.Comment{{Text: "// doc"}}}, Names: []*ast.Ident{id("a"), id("b")}, Type: id("int"), Comment: &ast.CommentGroup{List: []*ast.Comment{{Text: "// c"}}}}, {Type: id("E"), Tag: &ast.BasicLit{Kind: token.STRING, Value: `"t"`}}}}},
		&ast.InterfaceType{Methods: &ast.FieldList{List: []*ast.Field{{Names: []*ast.Ident{id("m")}, Type: &ast.FuncType{Params: &ast.FieldList{}}}}}, Incomplete: true},
		&ast.IfStmt{Cond: id("x"), Body: &ast.BlockStmt{}, Else: &ast.ExprStmt{X: id("y")}},
		&ast.IfStmt{Init: &ast.EmptyStmt{}, Cond: &ast.ParenExpr{X: &ast.ParenExpr{X: id("x")}}, Body: &ast.BlockStmt{List: []ast.Stmt{&ast.ReturnStmt{}}}},
		&ast.LabeledStmt{Label: id("L"), Stmt: &ast.EmptyStmt{}},
		[]ast.Stmt{&ast.LabeledStmt{Label: id("L"), Stmt: &ast.BranchStmt{Tok: token.BREAK, Label: id("L")}}, &ast.BadStmt{}, &ast.DeclStmt{Decl: &ast.BadDecl{}}},
		&ast.GenDecl{Tok: token.VAR}, &ast.GenDecl{Tok: token.IMPORT, Specs: []ast.Spec{&ast.ImportSpec{Path: &ast.BasicLit{Kind: token.STRING, Value: "`a/b`"}}, &ast.ImportSpec{Name: id("x"), Path: &ast.BasicLit{Kind: token.STRING, Value: "`a b`"}}}},
		&ast.GenDecl{Tok: token.CONST, Specs: []ast.Spec{&ast.ValueSpec{Names: []*ast.Ident{id("a")}, Values: []ast.Expr{id("iota")}}, &ast.ValueSpec{Names: []*ast.Ident{id("bcd")}, Type: id("int"), Values: []ast.Expr{id("c")}}}},
		&ast.FuncDecl{Name: id("f"), Type: &ast.FuncType{}}, &ast.BadExpr{}, &ast.File{Name: id("q"), Decls: []ast.Decl{&ast.GenDecl{Tok: token.TYPE, Specs: []ast.Spec{&ast.TypeSpec{Name: id("T"), Type: &ast.ArrayType{Elt: id("int")}}}}}},
		&ast.Field{}, "text", &printer.CommentedNode{Node: 1, Comments: f.Comments}, &printer.CommentedNode{Node: []ast.Stmt{}},
	} {
		err := printer.Fprint(os.Stdout, fset, n)
		fmt.Printf("|%v\n", err)
	}
	fmt.Println(printer.Fprint(closed{}, fset, f))
	odd, _ := parser.ParseFile(fset, "a\nb.go", src, 0)
	fmt.Println((&printer.Config{Mode: printer.SourcePos}).Fprint(closed{}, fset, odd))
}

// Output:
// <nil>
// --- {Mode:0 Tabwidth:0 Indent:0}
// // Package p.
// package p
//
// import "fmt"
//
// // T has columns.
// type T struct {
// aint// a
// bcdstring// b
// }
//
// func f(x int) string {// f
// switch {
// case x > 0:// c
// y := 1 /* d */ + x
//
// return fmt.Sprint(y)// e
// }
// L:
// for {
// break L
// }
// return `raw
// 	string` + `x` // g
// }
// <nil>
// --- {Mode:0 Tabwidth:4 Indent:0}
// // Package p.
// package p
//
// import "fmt"
//
// // T has columns.
// type T struct {
// 	a	int		// a
// 	bcd	string	// b
// }
//
// func f(x int) string {	// f
// 	switch {
// 	case x > 0:	// c
// 		y := 1 /* d */ + x
//
// 		return fmt.Sprint(y)	// e
// 	}
// L:
// 	for {
// 		break L
// 	}
// 	return `raw
// 	string` + `x` // g
// }
// <nil>
// --- {Mode:1 Tabwidth:0 Indent:0}
// // Package p.
// package p
//
// import "fmt"
//
// // T has columns.
// type T struct {
// 	a	int	// a
// 	bcd	string	// b
// }
//
// func f(x int) string {	// f
// 	switch {
// 	case x > 0:	// c
// 		y := 1 /* d */ + x
//
// 		return fmt.Sprint(y)	// e
// 	}
// L:
// 	for {
// 		break L
// 	}
// 	return `raw
// 	string` + `x` // g
// }
// <nil>
// --- {Mode:4 Tabwidth:4 Indent:0}
// // Package p.
// package p
//
// import "fmt"
//
// // T has columns.
// type T struct {
//     a   int    // a
//     bcd string // b
// }
//
// func f(x int) string { // f
//     switch {
//     case x > 0: // c
//         y := 1 /* d */ + x
//
//         return fmt.Sprint(y) // e
//     }
// L:
//     for {
//         break L
//     }
//     return `raw
// 	string` + `x` // g
// }
// <nil>
// --- {Mode:6 Tabwidth:8 Indent:0}
// // Package p.
// package p
//
// import "fmt"
//
// // T has columns.
// type T struct {
// 	a   int    // a
// 	bcd string // b
// }
//
// func f(x int) string { // f
// 	switch {
// 	case x > 0: // c
// 		y := 1 /* d */ + x
//
// 		return fmt.Sprint(y) // e
// 	}
// L:
// 	for {
// 		break L
// 	}
// 	return `raw
// 	string` + `x` // g
// }
// <nil>
// --- {Mode:8 Tabwidth:8 Indent:0}
// //line dir/p.go:1
// // Package p.
// package p
//
// import "fmt"
//
// // T has columns.
// type T struct {
// 	a	int	// a
// 	bcd	string	// b
// }
//
// func f(x int) string {	// f
// 	switch {
// 	case x > 0:	// c
// 		y := 1 /* d */ + x
//
// 		return fmt.Sprint(y)	// e
// 	}
// L:
// 	for {
// 		break L
// 	}
// 	return `raw
// 	string` + `x` // g
// }
// <nil>
// --- {Mode:9 Tabwidth:0 Indent:0}
// //line dir/p.go:1
// // Package p.
// package p
//
// import "fmt"
//
// // T has columns.
// type T struct {
// 	a	int	// a
// 	bcd	string	// b
// }
//
// func f(x int) string {	// f
// 	switch {
// 	case x > 0:	// c
// 		y := 1 /* d */ + x
//
// 		return fmt.Sprint(y)	// e
// 	}
// L:
// 	for {
// 		break L
// 	}
// 	return `raw
// 	string` + `x` // g
// }
// <nil>
// --- {Mode:2 Tabwidth:8 Indent:2}
// 		// Package p.
// 		package p
//
// 		import "fmt"
//
// 		// T has columns.
// 		type T struct {
// 			a	int	// a
// 			bcd	string	// b
// 		}
//
// 		func f(x int) string {	// f
// 			switch {
// 			case x > 0:	// c
// 				y := 1 /* d */ + x
//
// 				return fmt.Sprint(y)	// e
// 			}
// 		L:
// 			for {
// 				break L
// 			}
// 			return `raw
// 	string` + `x` // g
// 		}
// <nil>
// *ast.Ident: p<nil>
// p<nil>
// *ast.ImportSpec: "fmt"<nil>
// "fmt"<nil>
// *ast.BasicLit: "fmt"<nil>
// "fmt"<nil>
// *ast.TypeSpec: T struct {
// 	a	int	// a
// 	bcd	string	// b
// }<nil>
// T struct {
// 	a	int	// a
// 	bcd	string	// b
// }<nil>
// *ast.Ident: T<nil>
// T<nil>
// *ast.StructType: struct {
// 	a	int	// a
// 	bcd	string	// b
// }<nil>
// struct {
// 	a	int	// a
// 	bcd	string	// b
// }<nil>
// *ast.Ident: a<nil>
// a<nil>
// *ast.Ident: int<nil>
// int<nil>
// *ast.Ident: bcd<nil>
// bcd<nil>
// *ast.Ident: string<nil>
// string<nil>
// *ast.Ident: f<nil>
// f<nil>
// *ast.FuncType: func(x int) string<nil>
// func(x int) string<nil>
// *ast.Ident: x<nil>
// x<nil>
// *ast.Ident: int<nil>
// int<nil>
// *ast.Ident: string<nil>
// string<nil>
// *ast.BlockStmt: {
// 	switch {
// 	case x > 0:
// 		y := 1 + x
//
// 		return fmt.Sprint(y)
// 	}
// L:
// 	for {
// 		break L
// 	}
// 	return `raw
// 	string` + `x`
// }<nil>
// {	// f
// 	switch {
// 	case x > 0:	// c
// 		y := 1 /* d */ + x
//
// 		return fmt.Sprint(y)	// e
// 	}
// L:
// 	for {
// 		break L
// 	}
// 	return `raw
// 	string` + `x` // g
// }<nil>
// *ast.SwitchStmt: switch {
// case x > 0:
// 	y := 1 + x
//
// 	return fmt.Sprint(y)
// }<nil>
// switch {
// case x > 0:	// c
// 	y := 1 /* d */ + x
//
// 	return fmt.Sprint(y)	// e
// }<nil>
// *ast.BlockStmt: {
// 	case x > 0:
// 		y := 1 + x
//
// 		return fmt.Sprint(y)
// }<nil>
// {
// 	case x > 0:	// c
// 		y := 1 /* d */ + x
//
// 		return fmt.Sprint(y)	// e
// }<nil>
// *ast.CaseClause: case x > 0:
// 	y := 1 + x
//
// 	return fmt.Sprint(y)<nil>
// case x > 0:	// c
// 	y := 1 /* d */ + x
//
// 	return fmt.Sprint(y)<nil>
// *ast.BinaryExpr: x > 0<nil>
// x > 0<nil>
// *ast.Ident: x<nil>
// x<nil>
// *ast.BasicLit: 0<nil>
// 0<nil>
// *ast.AssignStmt: y := 1 + x<nil>
// y := 1 /* d */ + x<nil>
// *ast.Ident: y<nil>
// y<nil>
// *ast.BinaryExpr: 1 + x<nil>
// 1 /* d */ + x<nil>
// *ast.BasicLit: 1<nil>
// 1<nil>
// *ast.Ident: x<nil>
// x<nil>
// *ast.ReturnStmt: return fmt.Sprint(y)<nil>
// return fmt.Sprint(y)<nil>
// *ast.CallExpr: fmt.Sprint(y)<nil>
// fmt.Sprint(y)<nil>
// *ast.SelectorExpr: fmt.Sprint<nil>
// fmt.Sprint<nil>
// *ast.Ident: fmt<nil>
// fmt<nil>
// *ast.Ident: Sprint<nil>
// Sprint<nil>
// *ast.Ident: y<nil>
// y<nil>
// *ast.LabeledStmt: L:
// 	for {
// 		break L
// 	}<nil>
// L:
// 	for {
// 		break L
// 	}<nil>
// *ast.Ident: L<nil>
// L<nil>
// *ast.ForStmt: for {
// 	break L
// }<nil>
// for {
// 	break L
// }<nil>
// *ast.BlockStmt: {
// 	break L
// }<nil>
// {
// 	break L
// }<nil>
// *ast.BranchStmt: break L<nil>
// break L<nil>
// *ast.Ident: L<nil>
// L<nil>
// *ast.ReturnStmt: return `raw
// 	string` + `x`<nil>
// return `raw
// 	string` + `x`<nil>
// *ast.BinaryExpr: `raw
// 	string` + `x`<nil>
// `raw
// 	string` + `x`<nil>
// *ast.BasicLit: `raw
// 	string`<nil>
// `raw
// 	string`<nil>
// *ast.BasicLit: `x`<nil>
// `x`<nil>
// (a + b) * (a + b)|<nil>
// - -x|<nil>
// *a + b|<nil>
// (*p).f|<nil>
// (func())(x)|<nil>
// (<-chan int)(x, a+b)|<nil>
// T{k: a + b, y}|<nil>
// T{
// 	// contains filtered or unexported fields
// }|<nil>
// T{y,
// // contains filtered or unexported fields
// }|<nil>
// struct {
// 	// contains filtered or unexported fields
// }|<nil>
// struct {// doc
// 	a, b	int// c
// 	E	"t"
// }|<nil>
// interface {
// 	m()
// 	// contains filtered or unexported methods
// }|<nil>
// if x {
// } else {
// 	y
// }|<nil>
// if ; x {
// 	return
// }|<nil>
// L:
// 	;|<nil>
// L:
// 	break L
// 	BadStmt
// 	BadDecl|<nil>
// var ()|<nil>
// import (
// 	"a/b"
// 	x `a b`
// )|<nil>
// const (
// 	a		= iota
// 	bcd	int	= c
// )|<nil>
// func f()|<nil>
// BadExpr|<nil>
// package q
//
// type T []int
// |<nil>
// |go/printer: unsupported node type *ast.Field
// |go/printer: unsupported node type string
// |go/printer: unsupported node type int
// |<nil>
// closed
// go/printer: source filename contains unexpected newline character: "a\nb.go"
