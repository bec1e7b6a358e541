// Guards ast.Walk, Inspect, Preorder and PreorderStack: every kind of node in
// order, and where it begins and ends.
package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"strings"
)

const src = `package p

import (
	"a"
	b "c" // d
)

const x, y = 1 + 2*3, "s"

type (
	S struct {
		a, b int ` + "`t`" + `
		E
	}
	I interface {
		m(int) string
		~int | string
	}
	G[P, Q any] = map[P][]chan<- [4]Q
)

var z func(...int) = func(v ...int) { f(v...) }

func (r *S) m(a, b int) (c <-chan int, err error) {
	var q = T{1, k: 2, {}}
	if x := a; x == b {
		return
	} else if y {
		x++
	} else {
		goto L
	}
L:
	for i := range v {
		continue L
	}
	for i := 0; i < 3; i++ {
	}
	for range 3 {
		break
	}
	switch x := y.(type) {
	case int, string:
	default:
		{
		}
	}
	switch a {
	case 1:
		fallthrough
	case 2, 3:
	}
	select {
	case c <- 1:
	case v, ok := <-c:
	default:
	}
	go f(x[1], x[1:2:3])
	defer (g[int, string])(&a, *b.c)
	;
	return nil, x.(error)
}
`

type depth struct {
	fset *token.FileSet
	n    int
}

func (d depth) Visit(n ast.Node) ast.Visitor {
	if n == nil {
		fmt.Println(strings.Repeat(" ", d.n-1) + ".")
		return nil
	}
	fmt.Printf("%s%T %s-%s\n", strings.Repeat(" ", d.n), n, d.fset.Position(n.Pos()), d.fset.Position(n.End()))
	if _, ok := n.(*ast.CommentGroup); ok {
		return nil
	}
	return depth{d.fset, d.n + 1}
}

func main() {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "", src, parser.ParseComments)
	fmt.Println(err)
	ast.Walk(depth{fset, 0}, f)

	count := map[string]int{}
	for n := range ast.Preorder(f) {
		count[fmt.Sprintf("%T", n)]++
		if _, ok := n.(*ast.SelectStmt); ok {
			break
		}
	}
	fmt.Println(count)
	outside := []ast.Node{f}
	ast.PreorderStack(f, outside, func(n ast.Node, stack []ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && id.Name == "v" {
			for _, s := range stack {
				fmt.Printf("%T ", s)
			}
			fmt.Println()
		}
		_, lit := n.(*ast.FuncLit)
		return !lit
	})
	ast.Inspect(&ast.ParenExpr{X: ast.NewIdent("x")}, func(n ast.Node) bool {
		fmt.Printf("%T ", n)
		return true
	})
	fmt.Println(ast.Unparen(&ast.ParenExpr{X: &ast.ParenExpr{X: ast.NewIdent("x")}}), (*ast.Ident)(nil).String(), ast.IsExported("É"), ast.NewIdent("a").IsExported())

	// What is not complete.
	for _, n := range []ast.Node{
		&ast.Field{}, &ast.FieldList{}, &ast.FieldList{List: []*ast.Field{{Type: &ast.Ident{NamePos: 5, Name: "ab"}}}}, &ast.BlockStmt{Lbrace: 3}, &ast.EmptyStmt{Semicolon: 2}, &ast.EmptyStmt{Semicolon: 2, Implicit: true},
		&ast.ReturnStmt{Return: 4}, &ast.BranchStmt{TokPos: 7, Tok: token.FALLTHROUGH}, &ast.CaseClause{Case: 1, Colon: 9}, &ast.Ellipsis{Ellipsis: 3}, &ast.BasicLit{ValuePos: 3, Value: "abc"}, &ast.BasicLit{ValuePos: 3, ValueEnd: 9, Value: "abc"},
		&ast.FuncType{Params: &ast.FieldList{Opening: 2, Closing: 4}}, &ast.CompositeLit{Lbrace: 1, Rbrace: 2}, &ast.ImportSpec{Path: &ast.BasicLit{ValuePos: 2, Value: `"a"`}, EndPos: 30}, &ast.Package{}, &ast.BadDecl{From: 1, To: 2},
	} {
		fmt.Printf("%T %d %d\n", n, n.Pos(), n.End())
	}
	fmt.Println((*ast.FieldList)(nil).NumFields(), f.Decls[4].(*ast.FuncDecl).Type.Params.NumFields())
}

// Output:
// <nil>
// *ast.File 1:1-62:2
//  *ast.Ident 1:9-1:10
//  .
//  *ast.GenDecl 3:1-6:2
//   *ast.ImportSpec 4:2-4:5
//    *ast.BasicLit 4:2-4:5
//    .
//   .
//   *ast.ImportSpec 5:2-5:7
//    *ast.Ident 5:2-5:3
//    .
//    *ast.BasicLit 5:4-5:7
//    .
//    *ast.CommentGroup 5:8-5:12
//   .
//  .
//  *ast.GenDecl 8:1-8:26
//   *ast.ValueSpec 8:7-8:26
//    *ast.Ident 8:7-8:8
//    .
//    *ast.Ident 8:10-8:11
//    .
//    *ast.BinaryExpr 8:14-8:21
//     *ast.BasicLit 8:14-8:15
//     .
//     *ast.BinaryExpr 8:18-8:21
//      *ast.BasicLit 8:18-8:19
//      .
//      *ast.BasicLit 8:20-8:21
//      .
//     .
//    .
//    *ast.BasicLit 8:23-8:26
//    .
//   .
//  .
//  *ast.GenDecl 10:1-20:2
//   *ast.TypeSpec 11:2-14:3
//    *ast.Ident 11:2-11:3
//    .
//    *ast.StructType 11:4-14:3
//     *ast.FieldList 11:11-14:3
//      *ast.Field 12:3-12:15
//       *ast.Ident 12:3-12:4
//       .
//       *ast.Ident 12:6-12:7
//       .
//       *ast.Ident 12:8-12:11
//       .
//       *ast.BasicLit 12:12-12:15
//       .
//      .
//      *ast.Field 13:3-13:4
//       *ast.Ident 13:3-13:4
//       .
//      .
//     .
//    .
//   .
//   *ast.TypeSpec 15:2-18:3
//    *ast.Ident 15:2-15:3
//    .
//    *ast.InterfaceType 15:4-18:3
//     *ast.FieldList 15:14-18:3
//      *ast.Field 16:3-16:16
//       *ast.Ident 16:3-16:4
//       .
//       *ast.FuncType 16:4-16:16
//        *ast.FieldList 16:4-16:9
//         *ast.Field 16:5-16:8
//          *ast.Ident 16:5-16:8
//          .
//         .
//        .
//        *ast.FieldList 16:10-16:16
//         *ast.Field 16:10-16:16
//          *ast.Ident 16:10-16:16
//          .
//         .
//        .
//       .
//      .
//      *ast.Field 17:3-17:16
//       *ast.BinaryExpr 17:3-17:16
//        *ast.UnaryExpr 17:3-17:7
//         *ast.Ident 17:4-17:7
//         .
//        .
//        *ast.Ident 17:10-17:16
//        .
//       .
//      .
//     .
//    .
//   .
//   *ast.TypeSpec 19:2-19:35
//    *ast.Ident 19:2-19:3
//    .
//    *ast.FieldList 19:3-19:13
//     *ast.Field 19:4-19:12
//      *ast.Ident 19:4-19:5
//      .
//      *ast.Ident 19:7-19:8
//      .
//      *ast.Ident 19:9-19:12
//      .
//     .
//    .
//    *ast.MapType 19:16-19:35
//     *ast.Ident 19:20-19:21
//     .
//     *ast.ArrayType 19:22-19:35
//      *ast.ChanType 19:24-19:35
//       *ast.ArrayType 19:31-19:35
//        *ast.BasicLit 19:32-19:33
//        .
//        *ast.Ident 19:34-19:35
//        .
//       .
//      .
//     .
//    .
//   .
//  .
//  *ast.GenDecl 22:1-22:48
//   *ast.ValueSpec 22:5-22:48
//    *ast.Ident 22:5-22:6
//    .
//    *ast.FuncType 22:7-22:19
//     *ast.FieldList 22:11-22:19
//      *ast.Field 22:12-22:18
//       *ast.Ellipsis 22:12-22:18
//        *ast.Ident 22:15-22:18
//        .
//       .
//      .
//     .
//    .
//    *ast.FuncLit 22:22-22:48
//     *ast.FuncType 22:22-22:36
//      *ast.FieldList 22:26-22:36
//       *ast.Field 22:27-22:35
//        *ast.Ident 22:27-22:28
//        .
//        *ast.Ellipsis 22:29-22:35
//         *ast.Ident 22:32-22:35
//         .
//        .
//       .
//      .
//     .
//     *ast.BlockStmt 22:37-22:48
//      *ast.ExprStmt 22:39-22:46
//       *ast.CallExpr 22:39-22:46
//        *ast.Ident 22:39-22:40
//        .
//        *ast.Ident 22:41-22:42
//        .
//       .
//      .
//     .
//    .
//   .
//  .
//  *ast.FuncDecl 24:1-62:2
//   *ast.FieldList 24:6-24:12
//    *ast.Field 24:7-24:11
//     *ast.Ident 24:7-24:8
//     .
//     *ast.StarExpr 24:9-24:11
//      *ast.Ident 24:10-24:11
//      .
//     .
//    .
//   .
//   *ast.Ident 24:13-24:14
//   .
//   *ast.FuncType 24:1-24:50
//    *ast.FieldList 24:14-24:24
//     *ast.Field 24:15-24:23
//      *ast.Ident 24:15-24:16
//      .
//      *ast.Ident 24:18-24:19
//      .
//      *ast.Ident 24:20-24:23
//      .
//     .
//    .
//    *ast.FieldList 24:25-24:50
//     *ast.Field 24:26-24:38
//      *ast.Ident 24:26-24:27
//      .
//      *ast.ChanType 24:28-24:38
//       *ast.Ident 24:35-24:38
//       .
//      .
//     .
//     *ast.Field 24:40-24:49
//      *ast.Ident 24:40-24:43
//      .
//      *ast.Ident 24:44-24:49
//      .
//     .
//    .
//   .
//   *ast.BlockStmt 24:51-62:2
//    *ast.DeclStmt 25:2-25:24
//     *ast.GenDecl 25:2-25:24
//      *ast.ValueSpec 25:6-25:24
//       *ast.Ident 25:6-25:7
//       .
//       *ast.CompositeLit 25:10-25:24
//        *ast.Ident 25:10-25:11
//        .
//        *ast.BasicLit 25:12-25:13
//        .
//        *ast.KeyValueExpr 25:15-25:19
//         *ast.Ident 25:15-25:16
//         .
//         *ast.BasicLit 25:18-25:19
//         .
//        .
//        *ast.CompositeLit 25:21-25:23
//        .
//       .
//      .
//     .
//    .
//    *ast.IfStmt 26:2-32:3
//     *ast.AssignStmt 26:5-26:11
//      *ast.Ident 26:5-26:6
//      .
//      *ast.Ident 26:10-26:11
//      .
//     .
//     *ast.BinaryExpr 26:13-26:19
//      *ast.Ident 26:13-26:14
//      .
//      *ast.Ident 26:18-26:19
//      .
//     .
//     *ast.BlockStmt 26:20-28:3
//      *ast.ReturnStmt 27:3-27:9
//      .
//     .
//     *ast.IfStmt 28:9-32:3
//      *ast.Ident 28:12-28:13
//      .
//      *ast.BlockStmt 28:14-30:3
//       *ast.IncDecStmt 29:3-29:6
//        *ast.Ident 29:3-29:4
//        .
//       .
//      .
//      *ast.BlockStmt 30:9-32:3
//       *ast.BranchStmt 31:3-31:9
//        *ast.Ident 31:8-31:9
//        .
//       .
//      .
//     .
//    .
//    *ast.LabeledStmt 33:1-36:3
//     *ast.Ident 33:1-33:2
//     .
//     *ast.RangeStmt 34:2-36:3
//      *ast.Ident 34:6-34:7
//      .
//      *ast.Ident 34:17-34:18
//      .
//      *ast.BlockStmt 34:19-36:3
//       *ast.BranchStmt 35:3-35:13
//        *ast.Ident 35:12-35:13
//        .
//       .
//      .
//     .
//    .
//    *ast.ForStmt 37:2-38:3
//     *ast.AssignStmt 37:6-37:12
//      *ast.Ident 37:6-37:7
//      .
//      *ast.BasicLit 37:11-37:12
//      .
//     .
//     *ast.BinaryExpr 37:14-37:19
//      *ast.Ident 37:14-37:15
//      .
//      *ast.BasicLit 37:18-37:19
//      .
//     .
//     *ast.IncDecStmt 37:21-37:24
//      *ast.Ident 37:21-37:22
//      .
//     .
//     *ast.BlockStmt 37:25-38:3
//     .
//    .
//    *ast.RangeStmt 39:2-41:3
//     *ast.BasicLit 39:12-39:13
//     .
//     *ast.BlockStmt 39:14-41:3
//      *ast.BranchStmt 40:3-40:8
//      .
//     .
//    .
//    *ast.TypeSwitchStmt 42:2-47:3
//     *ast.AssignStmt 42:9-42:22
//      *ast.Ident 42:9-42:10
//      .
//      *ast.TypeAssertExpr 42:14-42:22
//       *ast.Ident 42:14-42:15
//       .
//      .
//     .
//     *ast.BlockStmt 42:23-47:3
//      *ast.CaseClause 43:2-43:19
//       *ast.Ident 43:7-43:10
//       .
//       *ast.Ident 43:12-43:18
//       .
//      .
//      *ast.CaseClause 44:2-46:4
//       *ast.BlockStmt 45:3-46:4
//       .
//      .
//     .
//    .
//    *ast.SwitchStmt 48:2-52:3
//     *ast.Ident 48:9-48:10
//     .
//     *ast.BlockStmt 48:11-52:3
//      *ast.CaseClause 49:2-50:14
//       *ast.BasicLit 49:7-49:8
//       .
//       *ast.BranchStmt 50:3-50:14
//       .
//      .
//      *ast.CaseClause 51:2-51:12
//       *ast.BasicLit 51:7-51:8
//       .
//       *ast.BasicLit 51:10-51:11
//       .
//      .
//     .
//    .
//    *ast.SelectStmt 53:2-57:3
//     *ast.BlockStmt 53:9-57:3
//      *ast.CommClause 54:2-54:14
//       *ast.SendStmt 54:7-54:13
//        *ast.Ident 54:7-54:8
//        .
//        *ast.BasicLit 54:12-54:13
//        .
//       .
//      .
//      *ast.CommClause 55:2-55:20
//       *ast.AssignStmt 55:7-55:19
//        *ast.Ident 55:7-55:8
//        .
//        *ast.Ident 55:10-55:12
//        .
//        *ast.UnaryExpr 55:16-55:19
//         *ast.Ident 55:18-55:19
//         .
//        .
//       .
//      .
//      *ast.CommClause 56:2-56:10
//      .
//     .
//    .
//    *ast.GoStmt 58:2-58:22
//     *ast.CallExpr 58:5-58:22
//      *ast.Ident 58:5-58:6
//      .
//      *ast.IndexExpr 58:7-58:11
//       *ast.Ident 58:7-58:8
//       .
//       *ast.BasicLit 58:9-58:10
//       .
//      .
//      *ast.SliceExpr 58:13-58:21
//       *ast.Ident 58:13-58:14
//       .
//       *ast.BasicLit 58:15-58:16
//       .
//       *ast.BasicLit 58:17-58:18
//       .
//       *ast.BasicLit 58:19-58:20
//       .
//      .
//     .
//    .
//    *ast.DeferStmt 59:2-59:34
//     *ast.CallExpr 59:8-59:34
//      *ast.ParenExpr 59:8-59:24
//       *ast.IndexListExpr 59:9-59:23
//        *ast.Ident 59:9-59:10
//        .
//        *ast.Ident 59:11-59:14
//        .
//        *ast.Ident 59:16-59:22
//        .
//       .
//      .
//      *ast.UnaryExpr 59:25-59:27
//       *ast.Ident 59:26-59:27
//       .
//      .
//      *ast.StarExpr 59:29-59:33
//       *ast.SelectorExpr 59:30-59:33
//        *ast.Ident 59:30-59:31
//        .
//        *ast.Ident 59:32-59:33
//        .
//       .
//      .
//     .
//    .
//    *ast.EmptyStmt 60:2-60:3
//    .
//    *ast.ReturnStmt 61:2-61:23
//     *ast.Ident 61:9-61:12
//     .
//     *ast.TypeAssertExpr 61:14-61:23
//      *ast.Ident 61:14-61:15
//      .
//      *ast.Ident 61:17-61:22
//      .
//     .
//    .
//   .
//  .
// .
// map[*ast.ArrayType:2 *ast.AssignStmt:3 *ast.BasicLit:16 *ast.BinaryExpr:5 *ast.BlockStmt:11 *ast.BranchStmt:4 *ast.CallExpr:1 *ast.CaseClause:4 *ast.ChanType:2 *ast.Comment:1 *ast.CommentGroup:1 *ast.CompositeLit:2 *ast.DeclStmt:1 *ast.Ellipsis:2 *ast.ExprStmt:1 *ast.Field:13 *ast.FieldList:10 *ast.File:1 *ast.ForStmt:1 *ast.FuncDecl:1 *ast.FuncLit:1 *ast.FuncType:4 *ast.GenDecl:5 *ast.Ident:59 *ast.IfStmt:2 *ast.ImportSpec:2 *ast.IncDecStmt:2 *ast.InterfaceType:1 *ast.KeyValueExpr:1 *ast.LabeledStmt:1 *ast.MapType:1 *ast.RangeStmt:2 *ast.ReturnStmt:1 *ast.SelectStmt:1 *ast.StarExpr:1 *ast.StructType:1 *ast.SwitchStmt:1 *ast.TypeAssertExpr:1 *ast.TypeSpec:3 *ast.TypeSwitchStmt:1 *ast.UnaryExpr:1 *ast.ValueSpec:3]
// *ast.File *ast.File *ast.FuncDecl *ast.BlockStmt *ast.LabeledStmt *ast.RangeStmt
// *ast.File *ast.File *ast.FuncDecl *ast.BlockStmt *ast.SelectStmt *ast.BlockStmt *ast.CommClause *ast.AssignStmt
// *ast.ParenExpr *ast.Ident <nil> <nil> x <nil> true false
// *ast.Field 0 0
// *ast.FieldList 0 0
// *ast.FieldList 5 7
// *ast.BlockStmt 3 4
// *ast.EmptyStmt 2 3
// *ast.EmptyStmt 2 2
// *ast.ReturnStmt 4 10
// *ast.BranchStmt 7 18
// *ast.CaseClause 1 10
// *ast.Ellipsis 3 6
// *ast.BasicLit 3 6
// *ast.BasicLit 3 9
// *ast.FuncType 2 5
// *ast.CompositeLit 1 3
// *ast.ImportSpec 2 30
// *ast.Package 0 0
// *ast.BadDecl 1 2
// 0 2
