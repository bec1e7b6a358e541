// Guards go/format: source texts that are anything but formatted, parts of files,
// nodes, errors.
package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/printer"
	"go/token"
	"os"
)

var texts = []string{
	"package p\nimport (\"z\";\"a\" // a\n\n\"c\"\n\"b\"\n\"b\")\nvar x=1\nvar yy   int=2\n",
	// Columns.
	"package p\ntype T struct{a int // a\nbcd string `t` // b\n\ne,f func(int)(string,error)\nE\n*F // f\ng struct{x int}\nh interface{m()}\n}\nvar(\na=1 // one\nbcd int=2\ne,f=3,4 // two\n\ng string\n)\nconst(\nA=iota\nB\nCcc // c\n)\n",
	"package p\nvar m=map[string]int{\n\"a\":1, // one\n\"bbbbbb\":22,\n\"cc\":333}\nvar l=[]T{{a:1,b:2},\n{a:1},\n{\na:1,\nlongname:2,\n},}\nvar k=map[string]string{\n\"a\":\"b\",\n\"averyveryveryveryveryveryveryverylongkeythatisverylong\":\"c\",\n\"d\":\"e\",\n}\n",
	// Blanks by precedence and depth.
	"package p\nfunc f(){x=a+b*c\nx=a*b+c<<d\nx=a[i+1:j*2]\nx=a[i:j+1:k]\nf(a+b,c*d+e)\nf(a+b)\nx=a&&b||c==d\nx=-a - -b\nx=a/ *p\nx=a& ^b\nx=(a+b)*c\ny=a[b+c*d]\nx,y=a+b,c*d\nx=<-c\nx++\nif a+b>c&&d*e<f{}\nreturn a+b,c*d\n}\n",
	// Lines.
	"package p\nfunc f(a,\nb int,c string) (x,y int) {return a,\nb}\nfunc g(\na int,\nb string) {}\nfunc h() {a(b,\nc)\na(\nb,\nc,\n)\nx := a.\nb().\nc(1,\n2)\ny := a +\nb +\nc\nz := func() {\nreturn\n}\nreturn func() {\n}, 1\n}\n",
	"package p\nfunc a() {return}\nfunc b() {x(); y()}\nfunc c() {x(); y(); z(); u(); v(); w()}\nfunc d() { /* c */ }\nfunc e() { x() // c\n}\nfunc ff() { a.very.long.call(with, many, arguments, that, does, not, fit, on, one, line, with, the, header) }\nvar f=func(){x()}\ntype I interface{m()}\ntype J interface{m();n()}\ntype K interface{\nm()\n\n\nn() // n\n}\ntype S struct{}\ntype T struct{a int}\n",
	// Statements.
	"package p\nfunc f() {\nL:\nfor{break L}\nfor ;;{}\nfor i:=0;i<3;i++{}\nfor i:=range x{}\nfor range x{}\nfor x<y{}\nif x:=1;(x==2){}else if(y){}else{}\nif (T{})==x{}\nswitch{case a,b:x()\n\n\ny()\ndefault:\n}\nswitch x:=y.(type){case int:}\nswitch x:=1;y:=x.(type){}\nselect{}\nselect{case x:=<-c:case c<-1:default:}\nM:\n}\nfunc g() {\nif x {\nN:\n}\ngoto N;;;\n{\n}\nvar(a int\nb=1)\ndefer func(){}()\ngo (f)()\n}\n",
	// Comments.
	"// Package p.\npackage p // p\n/* a */ import \"x\" // x\n\n\n\n// d\nfunc f(/* a */ x int /* b */, y /* c */ int) /* d */ { // e\n// f\nx() /* g */; y() // h\n\n/* i\n   j\n     k */\nif x { // l\n} else { // m\n// n\n}\n// o\n}\n\n// q\nvar (\n// r\na = 1 // s\n// t\n)\n// u\n",
	"package p\n\n// Doc is a\n//  - list\n// with\n//    code\n//\n//\n//\n// # Head\n//go:noinline\nfunc f() {}\n\n/*\nBlock\n  code\n*/\nfunc g() {\n\t\t/*\n\t\t * stars\n\t\t */\n/* b\nc */\n}\n",
	"// +build a,!b c\n\npackage p\n", "/* x */\n//go:build a&&(b||!c)\n// +build d\npackage p\n", "package p\n//go:build (\nvar x int\n",
	"package p\nfunc f() {\nreturn T{\n1,\n},&T{\n2,\n}\nreturn (T{\n1,\n}),f(\nx)\nreturn func() {\nx()\n},func() {}\nreturn func() {\nx()\n},g(\ny)\nreturn a,\nT{\n1,\n}\nreturn T{\n1,\n}.x,!T{\n1,\n}\n}\n",
	// Numbers and types.
	"package p\nvar _=[]any{0X1F,0B11,0O17,1E5,0x1P-2,0777,012i,0_1i,00i,1.E3i,'a',`r`}\nvar a<-chan int\nvar b chan<- (<-chan int)\nvar c=(<-chan int)(x)\nvar d=(func())(x)\ntype G[P any]struct{}\ntype H[P *C,]int\ntype A[P,Q any,]=map[P]Q\nvar e G[int]\nvar g=[...]int{1,2}\nfunc (r (*T)) m(x (int)) (y (string)) {}\nfunc (T) n[P any](P) {}\nvar h=f[int,string](x)\nvar i interface{~int|string}\n",
	// Parts of files.
	"x:=1+2", "\n\n\t  x := 1\n  y:=2 // c\n\n", "func f(){x()}\ntype T struct{a int\nbc string}", "var x=1;var y=2", " \t", "", "// only a comment", "x+y", "if x {\ny()\n}", "import(\"b\"\n\"a\")", "   a{1}",
	// Errors.
	"package p\nvar x = ", "x := ", "func f( {", "package", "a b c", "package p\nfunc f() { x y }",
}

func main() {
	for _, src := range texts {
		out, err := format.Source([]byte(src))
		fmt.Printf("--- %v\n%s|\n", err, out)
		if err == nil {
			again, err := format.Source(out)
			fmt.Println(err == nil && bytes.Equal(out, again))
		}
	}

	fset := token.NewFileSet()
	f, _ := parser.ParseFile(fset, "p.go", texts[0], parser.ParseComments)
	for _, node := range []any{f, f.Decls, f.Decls[1], &printer.CommentedNode{Node: f, Comments: f.Comments}, &printer.CommentedNode{Node: f.Decls[0], Comments: f.Comments}, f.Name, 1, []ast.Stmt{}, nil} {
		err := format.Node(os.Stdout, fset, node)
		fmt.Printf("|%T %v\n", node, err)
	}
	fmt.Println(fset.Position(f.Imports[0].Pos()), f.Imports[0].Path.Value)
}

// Output:
// --- <nil>
// package p
//
// import (
// 	"a" // a
// 	"z"
//
// 	"b"
// 	"c"
// )
//
// var x = 1
// var yy int = 2
// |
// true
// --- <nil>
// package p
//
// type T struct {
// 	a   int    // a
// 	bcd string `t` // b
//
// 	e, f func(int) (string, error)
// 	E
// 	*F // f
// 	g  struct{ x int }
// 	h  interface{ m() }
// }
//
// var (
// 	a        = 1 // one
// 	bcd  int = 2
// 	e, f     = 3, 4 // two
//
// 	g string
// )
//
// const (
// 	A = iota
// 	B
// 	Ccc // c
// )
// |
// true
// --- <nil>
// package p
//
// var m = map[string]int{
// 	"a":      1, // one
// 	"bbbbbb": 22,
// 	"cc":     333}
// var l = []T{{a: 1, b: 2},
// 	{a: 1},
// 	{
// 		a:        1,
// 		longname: 2,
// 	}}
// var k = map[string]string{
// 	"a": "b",
// 	"averyveryveryveryveryveryveryverylongkeythatisverylong": "c",
// 	"d": "e",
// }
// |
// true
// --- <nil>
// package p
//
// func f() {
// 	x = a + b*c
// 	x = a*b + c<<d
// 	x = a[i+1 : j*2]
// 	x = a[i : j+1 : k]
// 	f(a+b, c*d+e)
// 	f(a + b)
// 	x = a && b || c == d
// 	x = -a - -b
// 	x = a / *p
// 	x = a & ^b
// 	x = (a + b) * c
// 	y = a[b+c*d]
// 	x, y = a+b, c*d
// 	x = <-c
// 	x++
// 	if a+b > c && d*e < f {
// 	}
// 	return a + b, c * d
// }
// |
// true
// --- <nil>
// package p
//
// func f(a,
// 	b int, c string) (x, y int) {
// 	return a,
// 		b
// }
// func g(
// 	a int,
// 	b string) {
// }
// func h() {
// 	a(b,
// 		c)
// 	a(
// 		b,
// 		c,
// 	)
// 	x := a.
// 		b().
// 		c(1,
// 			2)
// 	y := a +
// 		b +
// 		c
// 	z := func() {
// 		return
// 	}
// 	return func() {
// 	}, 1
// }
// |
// true
// --- <nil>
// package p
//
// func a() { return }
// func b() { x(); y() }
// func c() {
// 	x()
// 	y()
// 	z()
// 	u()
// 	v()
// 	w()
// }
// func d() { /* c */ }
// func e() {
// 	x() // c
// }
// func ff() {
// 	a.very.long.call(with, many, arguments, that, does, not, fit, on, one, line, with, the, header)
// }
//
// var f = func() { x() }
//
// type I interface{ m() }
// type J interface {
// 	m()
// 	n()
// }
// type K interface {
// 	m()
//
// 	n() // n
// }
// type S struct{}
// type T struct{ a int }
// |
// true
// --- <nil>
// package p
//
// func f() {
// L:
// 	for {
// 		break L
// 	}
// 	for {
// 	}
// 	for i := 0; i < 3; i++ {
// 	}
// 	for i := range x {
// 	}
// 	for range x {
// 	}
// 	for x < y {
// 	}
// 	if x := 1; x == 2 {
// 	} else if y {
// 	} else {
// 	}
// 	if (T{}) == x {
// 	}
// 	switch {
// 	case a, b:
// 		x()
//
// 		y()
// 	default:
// 	}
// 	switch x := y.(type) {
// 	case int:
// 	}
// 	switch x := 1; y := x.(type) {
// 	}
// 	select {}
// 	select {
// 	case x := <-c:
// 	case c <- 1:
// 	default:
// 	}
// M:
// }
// func g() {
// 	if x {
// 	N:
// 	}
// 	goto N
// 	{
// 	}
// 	var (
// 		a int
// 		b = 1
// 	)
// 	defer func() {}()
// 	go (f)()
// }
// |
// true
// --- <nil>
// // Package p.
// package p // p
// /* a */
// import "x" // x
//
// // d
// func f( /* a */ x int /* b */, y /* c */ int) /* d */ { // e
// 	// f
// 	x() /* g */
// 	y() // h
//
// 	/*
// 	   i
//
// 	   	j
// 	   	  k
// 	*/
// 	if x { // l
// 	} else { // m
// 		// n
// 	}
// 	// o
// }
//
// // q
// var (
// 	// r
// 	a = 1 // s
// // t
// )
//
// // u
// |
// true
// --- <nil>
// package p
//
// // Doc is a
// //   - list
// //
// // with
// //
// //	code
// //
// // # Head
// //
// //go:noinline
// func f() {}
//
// /*
// Block
//
// 	code
// */
// func g() {
// 	/*
// 	 * stars
// 	 */
// 	/* b
// 	   c */
// }
// |
// true
// --- <nil>
// //go:build (a && !b) || c
// // +build a,!b c
//
// package p
// |
// true
// --- <nil>
// //go:build a && (b || !c)
// // +build a
// // +build b !c
//
// /* x */
// package p
// |
// true
// --- <nil>
// //go:build (
//
// package p
//
// var x int
// |
// true
// --- <nil>
// package p
//
// func f() {
// 	return T{
// 		1,
// 	}, &T{
// 		2,
// 	}
// 	return (T{
// 		1,
// 	}), f(
// 		x)
// 	return func() {
// 		x()
// 	}, func() {}
// 	return func() {
// 			x()
// 		}, g(
// 			y)
// 	return a,
// 		T{
// 			1,
// 		}
// 	return T{
// 			1,
// 		}.x, !T{
// 			1,
// 		}
// }
// |
// true
// --- <nil>
// package p
//
// var _ = []any{0x1F, 0b11, 0o17, 1e5, 0x1p-2, 0777, 12i, 1i, 0i, 1.e3i, 'a', `r`}
// var a <-chan int
// var b chan<- (<-chan int)
// var c = (<-chan int)(x)
// var d = (func())(x)
//
// type G[P any] struct{}
// type H[P *C,] int
// type A[P, Q any] = map[P]Q
//
// var e G[int]
// var g = [...]int{1, 2}
//
// func (r *T) m(x int) (y string) {}
// func (T) n[P any](P)            {}
//
// var h = f[int, string](x)
// var i interface{ ~int | string }
// |
// true
// --- <nil>
// x := 1 + 2|
// true
// --- <nil>
//
//
// 	x := 1
// 	y := 2 // c
//
// |
// true
// --- <nil>
// func f() { x() }
//
// type T struct {
// 	a  int
// 	bc string
// }|
// true
// --- <nil>
// var x = 1
// var y = 2|
// true
// --- <nil>
//  	|
// true
// --- <nil>
// |
// true
// --- <nil>
// // only a comment|
// true
// --- <nil>
// x + y|
// true
// --- <nil>
// if x {
// 	y()
// }|
// true
// --- <nil>
// import (
// 	"b"
// 	"a"
// )|
// true
// --- <nil>
// 	a{1}|
// true
// --- 2:9: expected operand, found 'EOF'
// |
// --- 3:1: expected operand, found '}'
// |
// --- 1:19: expected ')', found '{'
// |
// --- 1:8: expected 'IDENT', found 'EOF'
// |
// --- 1:24: expected ';', found b (and 1 more errors)
// |
// --- 2:14: expected ';', found y
// |
// package p
//
// import (
// 	"a" // a
// 	"z"
//
// 	"b"
// 	"c"
// )
//
// var x = 1
// var yy int = 2
// |*ast.File <nil>
// import (
// 	"z"
// 	"a" // a
//
// 	"c"
// 	"b"
// 	"b"
// )
//
// var x = 1
// var yy int = 2|[]ast.Decl <nil>
// var x = 1|*ast.GenDecl <nil>
// package p
//
// import (
// 	"a" // a
// 	"z"
//
// 	"b"
// 	"c"
// )
//
// var x = 1
// var yy int = 2
// |*printer.CommentedNode <nil>
// import (
// 	"z"
// 	"a" // a
//
// 	"c"
// 	"b"
// 	"b"
// )|*printer.CommentedNode <nil>
// p|*ast.Ident <nil>
// |int go/printer: unsupported node type int
// |[]ast.Stmt <nil>
// |<nil> go/printer: unsupported node type <nil>
// p.go:2:9 "z"
