// Guards go/parser's errors: texts, places, how it goes on after them.
package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"os"
	"strings"
)

var texts = []string{
	"", "x", "package", "package 1", "package p;", "package _", "\xff\xfepackage p", "package p; var x = 08; var y = \"a\nb\"",
	"import", "import x", "import 1", "import 'a'", "import (x y)", "import ) ; var x int", "import +\nvar x int", "import \"a\"\nvar x int\nimport \"b\"",
	"func f(a ...int, b int)", "func f(...int, ...int)", "func f() (a ...int)", "func f() ...int", "func f[P ...int]()", "func f(a, b ...int)", "func f(a ...int, b)", "func f[...int]()", "type F func(...int, a ...int)",
	"func f(a, int b)", "func f(a.b c)", "func f(a int, b)", "func f(a int, b string c)", "func f(a b c)", "func f[P]()", "func f[P any, Q]()", "func f[]()", "func f[*P]()", "func f(", "func f",
	"type T[]", "type T[P any,] int", "type T[P *C] int", "type T[P *C,] int", "type T[P (C)] int", "type T[P *struct{}|D] int", "type T[P] int", "type A[P any] = int", "type T", "type T =", "var x T[]", "var x [1,]int", "var x [...]int",
	"type I interface { m[P any]() }", "func (T) m[P any]() {}", "var f = func[P any]() {}", "type I interface { int | }", "type I interface { (a) }", "type I interface { m() int; ~ }",
	"const x int", "var x", "var x,", "const (a; b)", "var x = ", "var x int = 1, 2", "func f()\n{\n}",
	"type T struct { (a); *(b); (*c); *(*d); 1 }", "type T struct { a, b }", "type T struct { a [1]int; b[int]; c[int,]; d[int, string]; e[1,]int }",
	"var x <-chan<- int", "var x = <-chan<-chan int(y)", "var x = <-chan<- int(y)", "var x = <-<-chan int(y)", "var x = <-chan chan<- int(y)",
	"var x = a[]", "var x = a[::]", "var x = a[1::]", "var x = a[:1:]", "var x = a[1,2:3]", "var x = a[1:2:3:4]", "var x = T[int,]{}", "var x = (T){}", "var x = f(a b)", "var x = f(a\n)", "var x = f(a..., b)", "var x = T{a\n}", "var x = T{a:1, b", "var x = x.1", "var x = x.(", "var x = func() {", "var x = a +", "var x = (", "var x = )", "x := 1", "} var x int",
}

var stmts = []string{
	"goto 1", "goto", "break 1", "~x", "for ;; {", "for ; {", "for a; b {", "for a, b, c = range x {}", "for var i = 0; i < 3; i++ {}", "for i := 0; i < 3\n{}", "for x\n{}", "for range", "for x := range {}",
	"if x := 1 {}", "if x; {}", "if ; x {}", "if var x = 1; x {}", "if x\n{}", "if {}", "if x {} else return", "if x {} else\nif y {}", "if T{} == x {}", "if (T{}) == x {}", "if x = y {}", "if f() {}; else {}",
	"switch x\n{}", "switch x := y; {}", "switch x = y.(type) {}", "switch x := y {}", "switch x := y.(type) { case a b: }", "switch { x }", "switch { case a = b: }", "a, b := range x", "x = range y",
	"defer (x())", "go x", "defer 1 + x()", "go func() {}", "select { case a, b <- c: case a, b, c = <-d: case a, b: }", "select { case x = 1: }", "return,", "const x = ;", "var x = 1,", "a, b", "a, b++", "(a): x", "a: }", "x y", "x = = y", "x ++ y", "{", "}", "else", "case x:", "func g() {}", "type", "x.y.", "import \"a\"", "1 = 2 = 3",
}

func main() {
	report := func(src string, mode parser.Mode) {
		f, err := parser.ParseFile(token.NewFileSet(), "p.go", src, mode)
		fmt.Printf("--- %q %d %v\n", src, mode, f.Name.Name)
		scanner.PrintError(os.Stdout, err)
		bad := 0
		ast.Inspect(f, func(n ast.Node) bool {
			switch n.(type) {
			case *ast.BadExpr, *ast.BadStmt, *ast.BadDecl:
				bad++
				fmt.Printf("%T %d-%d ", n, n.Pos(), n.End())
			}
			return true
		})
		if bad > 0 {
			fmt.Println()
		}
	}
	for i, src := range texts {
		if i > 7 {
			src = "package p\n" + src
		}
		report(src, parser.AllErrors)
	}
	for _, src := range stmts {
		report("package p; func f() {\n"+src+"\n}", parser.AllErrors)
	}

	// At most ten lines with errors, the first of each, or all.
	many := "package p\n" + strings.Repeat("var = = ]\n", 20)
	for _, mode := range []parser.Mode{0, parser.AllErrors} {
		_, err := parser.ParseFile(token.NewFileSet(), "p.go", many, mode)
		fmt.Println(len(err.(scanner.ErrorList)), err)
	}
	for _, src := range []string{"var x int; var x string", "func f(a int, a int) { a := 1; a := 2; b, c := 1, 2; L: ; goto M; _ = b }", "func f() { L: for { break L; continue N }; L: }", "type T[P, P any] struct { a int; a string }", "import \"a\"; var a int; func init() {}; func init() {}"} {
		report("package p\n"+src, parser.AllErrors|parser.DeclarationErrors)
	}
	report("package _", parser.AllErrors|parser.DeclarationErrors)

	// Sources, and what is none.
	for _, src := range []any{[]byte("x"), "x + 1", bytes.NewBufferString("f(x)"), strings.NewReader("[]int"), 1, (*bytes.Buffer)(nil), "x +", "x y", "x\n", "x;", "", "func() {", "struct{a int}", "a:b", "T{1}"} {
		x, err := parser.ParseExprFrom(token.NewFileSet(), "e", src, parser.AllErrors)
		fmt.Printf("%T %v\n", x, err)
	}
	_, err := parser.ParseFile(token.NewFileSet(), "no/such.go", nil, 0)
	fmt.Println(err)
	_, err = parser.ParseDir(token.NewFileSet(), "no/such", nil, 0)
	fmt.Println(err)
	for _, try := range []func(){func() { parser.ParseFile(nil, "", "", 0) }, func() { parser.ParseExprFrom(nil, "", "", 0) }} {
		func() {
			defer func() { fmt.Println(recover()) }()
			try()
		}()
	}
}

// Output:
// --- "" 32
// p.go:1:1: expected ';', found 'EOF'
// p.go:1:1: expected 'IDENT', found 'EOF'
// p.go:1:1: expected 'package', found 'EOF'
// --- "x" 32
// p.go:1:1: expected 'package', found x
// p.go:1:2: expected ';', found 'EOF'
// p.go:1:2: expected 'IDENT', found newline
// --- "package" 32
// p.go:1:8: expected ';', found 'EOF'
// p.go:1:8: expected 'IDENT', found 'EOF'
// --- "package 1" 32
// p.go:1:9: expected 'IDENT', found 1
// --- "package p;" 32 p
// --- "package _" 32 _
// --- "\xff\xfepackage p" 32
// p.go:1:1: illegal UTF-8 encoding (got UTF-16)
// p.go:1:1: illegal character U+FFFD '�'
// --- "package p; var x = 08; var y = \"a\nb\"" 32 p
// p.go:1:21: invalid digit '8' in octal literal
// p.go:1:32: string literal not terminated
// p.go:2:1: expected declaration, found b
// p.go:2:2: string literal not terminated
// *ast.BadDecl 35-37
// --- "package p\nimport" 32 p
// p.go:2:7: expected ';', found 'EOF'
// p.go:2:7: missing import path
// --- "package p\nimport x" 32 p
// p.go:2:9: missing import path
// --- "package p\nimport 1" 32 p
// p.go:2:8: import path must be a string
// --- "package p\nimport 'a'" 32 p
// p.go:2:8: import path must be a string
// --- "package p\nimport (x y)" 32 p
// p.go:2:11: import path must be a string
// --- "package p\nimport ) ; var x int" 32 p
// p.go:2:8: expected declaration, found ')'
// p.go:2:8: missing import path
// *ast.BadDecl 18-22
// --- "package p\nimport +\nvar x int" 32 p
// p.go:2:8: missing import path
// --- "package p\nimport \"a\"\nvar x int\nimport \"b\"" 32 p
// p.go:4:1: imports must appear before other declarations
// --- "package p\nfunc f(a ...int, b int)" 32 p
// p.go:2:10: can only use ... with final parameter
// *ast.BadExpr 20-26
// --- "package p\nfunc f(...int, ...int)" 32 p
// p.go:2:8: can only use ... with final parameter
// *ast.BadExpr 18-24
// --- "package p\nfunc f() (a ...int)" 32 p
// p.go:2:13: invalid use of ...
// *ast.BadExpr 23-29
// --- "package p\nfunc f() ...int" 32 p
// p.go:2:10: expected ';', found '...'
// --- "package p\nfunc f[P ...int]()" 32 p
// p.go:2:10: invalid use of ...
// *ast.BadExpr 20-26
// --- "package p\nfunc f(a, b ...int)" 32 p
// p.go:2:13: can only use ... with final parameter
// *ast.BadExpr 23-29
// --- "package p\nfunc f(a ...int, b)" 32 p
// p.go:2:10: can only use ... with final parameter
// p.go:2:19: missing parameter type
// *ast.BadExpr 20-26 *ast.BadExpr 28-29
// --- "package p\nfunc f[...int]()" 32 p
// p.go:2:8: invalid use of ...
// p.go:2:8: missing type parameter name or invalid array length
// *ast.BadExpr 18-24
// --- "package p\ntype F func(...int, a ...int)" 32 p
// p.go:2:13: can only use ... with final parameter
// p.go:2:13: missing parameter name
// *ast.BadExpr 23-29
// --- "package p\nfunc f(a, int b)" 32 p
// --- "package p\nfunc f(a.b c)" 32 p
// p.go:2:12: missing ',' in parameter list
// --- "package p\nfunc f(a int, b)" 32 p
// p.go:2:16: missing parameter type
// *ast.BadExpr 25-26
// --- "package p\nfunc f(a int, b string c)" 32 p
// p.go:2:24: missing ',' in parameter list
// --- "package p\nfunc f(a b c)" 32 p
// p.go:2:12: missing ',' in parameter list
// --- "package p\nfunc f[P]()" 32 p
// p.go:2:9: missing type constraint
// --- "package p\nfunc f[P any, Q]()" 32 p
// p.go:2:16: missing type constraint
// *ast.BadExpr 25-26
// --- "package p\nfunc f[]()" 32 p
// p.go:2:8: empty type parameter list
// --- "package p\nfunc f[*P]()" 32 p
// p.go:2:8: missing type parameter name or invalid array length
// --- "package p\nfunc f(" 32 p
// p.go:2:8: expected ')', found 'EOF'
// p.go:2:8: expected ';', found 'EOF'
// --- "package p\nfunc f" 32 p
// p.go:2:7: expected '(', found newline
// p.go:2:7: expected ')', found 'EOF'
// p.go:2:7: expected ';', found 'EOF'
// --- "package p\ntype T[]" 32 p
// p.go:2:9: expected type, found newline
// *ast.BadExpr 19-19
// --- "package p\ntype T[P any,] int" 32 p
// --- "package p\ntype T[P *C] int" 32 p
// --- "package p\ntype T[P *C,] int" 32 p
// --- "package p\ntype T[P (C)] int" 32 p
// --- "package p\ntype T[P *struct{}|D] int" 32 p
// --- "package p\ntype T[P] int" 32 p
// --- "package p\ntype A[P any] = int" 32 p
// --- "package p\ntype T" 32 p
// p.go:2:7: expected type, found newline
// *ast.BadExpr 17-17
// --- "package p\ntype T =" 32 p
// p.go:2:9: expected ';', found 'EOF'
// p.go:2:9: expected type, found 'EOF'
// *ast.BadExpr 19-19
// --- "package p\nvar x T[]" 32 p
// p.go:2:9: expected type argument list
// *ast.BadExpr 19-19
// --- "package p\nvar x [1,]int" 32 p
// p.go:2:9: unexpected comma; expecting ]
// --- "package p\nvar x [...]int" 32 p
// --- "package p\ntype I interface { m[P any]() }" 32 p
// p.go:2:21: interface method must have no type parameters
// --- "package p\nfunc (T) m[P any]() {}" 32 p
// --- "package p\nvar f = func[P any]() {}" 32 p
// p.go:2:13: function type must have no type parameters
// --- "package p\ntype I interface { int | }" 32 p
// p.go:2:26: expected ~ term or type, found '}'
// *ast.BadExpr 36-36
// --- "package p\ntype I interface { (a) }" 32 p
// --- "package p\ntype I interface { m() int; ~ }" 32 p
// p.go:2:31: expected type, found '}'
// *ast.BadExpr 41-41
// --- "package p\nconst x int" 32 p
// --- "package p\nvar x" 32 p
// p.go:2:6: expected type, found newline
// *ast.BadExpr 16-16
// --- "package p\nvar x," 32 p
// p.go:2:7: expected ';', found 'EOF'
// p.go:2:7: expected 'IDENT', found 'EOF'
// p.go:2:7: expected type, found 'EOF'
// *ast.BadExpr 17-17
// --- "package p\nconst (a; b)" 32 p
// --- "package p\nvar x = " 32 p
// p.go:2:9: expected ';', found 'EOF'
// p.go:2:9: expected operand, found 'EOF'
// *ast.BadExpr 19-19
// --- "package p\nvar x int = 1, 2" 32 p
// --- "package p\nfunc f()\n{\n}" 32 p
// p.go:3:1: unexpected semicolon or newline before {
// --- "package p\ntype T struct { (a); *(b); (*c); *(*d); 1 }" 32 p
// p.go:2:17: cannot parenthesize embedded type
// p.go:2:23: cannot parenthesize embedded type
// p.go:2:28: cannot parenthesize embedded type
// p.go:2:35: cannot parenthesize embedded type
// p.go:2:36: expected 'IDENT', found '*'
// p.go:2:37: expected ';', found d
// p.go:2:44: expected ';', found 'EOF'
// p.go:2:44: expected '}', found 'EOF'
// --- "package p\ntype T struct { a, b }" 32 p
// p.go:2:22: expected type, found '}'
// *ast.BadExpr 32-32
// --- "package p\ntype T struct { a [1]int; b[int]; c[int,]; d[int, string]; e[1,]int }" 32 p
// p.go:2:63: unexpected comma; expecting ]
// --- "package p\nvar x <-chan<- int" 32 p
// p.go:2:16: expected 'chan', found int
// p.go:2:19: expected type, found newline
// *ast.BadExpr 29-29
// --- "package p\nvar x = <-chan<-chan int(y)" 32 p
// --- "package p\nvar x = <-chan<- int(y)" 32 p
// --- "package p\nvar x = <-<-chan int(y)" 32 p
// --- "package p\nvar x = <-chan chan<- int(y)" 32 p
// --- "package p\nvar x = a[]" 32 p
// p.go:2:11: expected operand, found ']'
// *ast.BadExpr 21-21
// --- "package p\nvar x = a[::]" 32 p
// p.go:2:11: middle index required in 3-index slice
// p.go:2:12: final index required in 3-index slice
// *ast.BadExpr 22-22 *ast.BadExpr 23-23
// --- "package p\nvar x = a[1::]" 32 p
// p.go:2:12: middle index required in 3-index slice
// p.go:2:13: final index required in 3-index slice
// *ast.BadExpr 23-23 *ast.BadExpr 24-24
// --- "package p\nvar x = a[:1:]" 32 p
// p.go:2:13: final index required in 3-index slice
// *ast.BadExpr 24-24
// --- "package p\nvar x = a[1,2:3]" 32 p
// p.go:2:13: expected type, found 2
// p.go:2:14: expected ']', found ':'
// p.go:2:15: expected ';', found 3
// *ast.BadExpr 23-24
// --- "package p\nvar x = a[1:2:3:4]" 32 p
// p.go:2:16: expected ']', found ':'
// p.go:2:17: expected ';', found 4
// --- "package p\nvar x = T[int,]{}" 32 p
// --- "package p\nvar x = (T){}" 32 p
// p.go:2:10: cannot parenthesize type in composite literal
// --- "package p\nvar x = f(a b)" 32 p
// p.go:2:13: missing ',' in argument list
// --- "package p\nvar x = f(a\n)" 32 p
// p.go:2:12: missing ',' before newline in argument list
// --- "package p\nvar x = f(a..., b)" 32 p
// p.go:2:17: expected ')', found b
// p.go:2:18: expected declaration, found ')'
// *ast.BadDecl 28-29
// --- "package p\nvar x = T{a\n}" 32 p
// p.go:2:12: missing ',' before newline in composite literal
// --- "package p\nvar x = T{a:1, b" 32 p
// p.go:2:17: expected ';', found 'EOF'
// p.go:2:17: expected '}', found 'EOF'
// p.go:2:17: missing ',' before newline in composite literal
// --- "package p\nvar x = x.1" 32 p
// p.go:2:10: expected ';', found .1
// --- "package p\nvar x = x.(" 32 p
// p.go:2:12: expected ')', found 'EOF'
// p.go:2:12: expected ';', found 'EOF'
// p.go:2:12: expected type, found 'EOF'
// *ast.BadExpr 22-22
// --- "package p\nvar x = func() {" 32 p
// p.go:2:17: expected ';', found 'EOF'
// p.go:2:17: expected '}', found 'EOF'
// --- "package p\nvar x = a +" 32 p
// p.go:2:12: expected ';', found 'EOF'
// p.go:2:12: expected operand, found 'EOF'
// *ast.BadExpr 22-22
// --- "package p\nvar x = (" 32 p
// p.go:2:10: expected ')', found 'EOF'
// p.go:2:10: expected ';', found 'EOF'
// p.go:2:10: expected operand, found 'EOF'
// *ast.BadExpr 20-20
// --- "package p\nvar x = )" 32 p
// p.go:2:9: expected operand, found ')'
// p.go:2:10: expected ';', found 'EOF'
// *ast.BadExpr 19-20
// --- "package p\nx := 1" 32 p
// p.go:2:1: expected declaration, found x
// *ast.BadDecl 11-17
// --- "package p\n} var x int" 32 p
// p.go:2:1: expected declaration, found '}'
// *ast.BadDecl 11-13
// --- "package p; func f() {\ngoto 1\n}" 32 p
// p.go:2:6: expected 'IDENT', found 1
// --- "package p; func f() {\ngoto\n}" 32 p
// p.go:3:1: expected 'IDENT', found '}'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// --- "package p; func f() {\nbreak 1\n}" 32 p
// p.go:2:7: expected ';', found 1
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// --- "package p; func f() {\n~x\n}" 32 p
// p.go:2:1: expected statement, found '~'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// *ast.BadStmt 23-27
// --- "package p; func f() {\nfor ;; {\n}" 32 p
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// --- "package p; func f() {\nfor ; {\n}" 32 p
// p.go:2:7: expected operand, found '{'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '{', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// p.go:3:2: expected operand, found 'EOF'
// *ast.BadExpr 29-32 *ast.BadExpr 32-32
// --- "package p; func f() {\nfor a; b {\n}" 32 p
// p.go:2:10: expected ';', found '{'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '{', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// p.go:3:2: expected operand, found 'EOF'
// *ast.BadExpr 35-35
// --- "package p; func f() {\nfor a, b, c = range x {}\n}" 32 p
// p.go:2:11: expected at most 2 expressions
// *ast.BadStmt 23-47
// --- "package p; func f() {\nfor var i = 0; i < 3; i++ {}\n}" 32 p
// p.go:2:5: expected '{', found 'var'
// p.go:2:5: expected operand, found 'var'
// p.go:2:27: expected ';', found '{'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// *ast.BadExpr 27-27
// --- "package p; func f() {\nfor i := 0; i < 3\n{}\n}" 32 p
// --- "package p; func f() {\nfor x\n{}\n}" 32 p
// p.go:3:1: expected operand, found '{'
// p.go:4:2: expected ';', found 'EOF'
// p.go:4:2: expected ';', found 'EOF'
// p.go:4:2: expected ';', found 'EOF'
// p.go:4:2: expected '{', found 'EOF'
// p.go:4:2: expected '}', found 'EOF'
// p.go:4:2: expected '}', found 'EOF'
// p.go:4:2: expected operand, found 'EOF'
// *ast.BadExpr 29-33 *ast.BadExpr 33-33
// --- "package p; func f() {\nfor range\n}" 32 p
// p.go:3:1: expected operand, found '}'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '{', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// *ast.BadExpr 33-34
// --- "package p; func f() {\nfor x := range {}\n}" 32 p
// p.go:2:16: expected operand, found '{'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '{', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// *ast.BadExpr 38-42
// --- "package p; func f() {\nif x := 1 {}\n}" 32 p
// p.go:2:4: expected boolean expression, found assignment (missing parentheses around composite literal?)
// *ast.BadExpr 26-32
// --- "package p; func f() {\nif x; {}\n}" 32 p
// p.go:2:5: missing condition in if statement
// *ast.BadExpr 29-29
// --- "package p; func f() {\nif ; x {}\n}" 32 p
// --- "package p; func f() {\nif var x = 1; x {}\n}" 32 p
// p.go:2:8: var declaration not allowed in if initializer
// --- "package p; func f() {\nif x\n{}\n}" 32 p
// p.go:2:5: unexpected newline, expecting { after if clause
// *ast.BadExpr 28-28
// --- "package p; func f() {\nif {}\n}" 32 p
// p.go:2:4: missing condition in if statement
// *ast.BadExpr 26-26
// --- "package p; func f() {\nif x {} else return\n}" 32 p
// p.go:2:14: expected if statement or block, found 'return'
// *ast.BadStmt 36-36
// --- "package p; func f() {\nif x {} else\nif y {}\n}" 32 p
// --- "package p; func f() {\nif T{} == x {}\n}" 32 p
// p.go:2:8: expected ';', found '=='
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// --- "package p; func f() {\nif (T{}) == x {}\n}" 32 p
// --- "package p; func f() {\nif x = y {}\n}" 32 p
// p.go:2:4: expected boolean expression, found assignment (missing parentheses around composite literal?)
// *ast.BadExpr 26-31
// --- "package p; func f() {\nif f() {}; else {}\n}" 32 p
// p.go:2:12: expected statement, found 'else'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// *ast.BadStmt 34-43
// --- "package p; func f() {\nswitch x\n{}\n}" 32 p
// --- "package p; func f() {\nswitch x := y; {}\n}" 32 p
// --- "package p; func f() {\nswitch x = y.(type) {}\n}" 32 p
// p.go:2:10: expected ':=', found '='
// --- "package p; func f() {\nswitch x := y {}\n}" 32 p
// p.go:2:8: expected switch expression, found assignment (missing parentheses around composite literal?)
// *ast.BadExpr 30-36
// --- "package p; func f() {\nswitch x := y.(type) { case a b: }\n}" 32 p
// p.go:2:31: expected ':', found b
// p.go:2:32: expected statement, found ':'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// *ast.BadStmt 54-59
// --- "package p; func f() {\nswitch { x }\n}" 32 p
// p.go:2:10: expected '}', found x
// p.go:3:1: expected declaration, found '}'
// *ast.BadDecl 36-37
// --- "package p; func f() {\nswitch { case a = b: }\n}" 32 p
// p.go:2:17: expected '==', found '='
// --- "package p; func f() {\na, b := range x\n}" 32 p
// p.go:2:9: expected operand, found 'range'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// *ast.BadExpr 31-40
// --- "package p; func f() {\nx = range y\n}" 32 p
// p.go:2:5: expected operand, found 'range'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// *ast.BadExpr 27-36
// --- "package p; func f() {\ndefer (x())\n}" 32 p
// p.go:2:7: expression in defer must not be parenthesized
// --- "package p; func f() {\ngo x\n}" 32 p
// p.go:2:5: expression in go must be function call
// *ast.BadStmt 23-25
// --- "package p; func f() {\ndefer 1 + x()\n}" 32 p
// p.go:2:14: expression in defer must be function call
// *ast.BadStmt 23-28
// --- "package p; func f() {\ngo func() {}\n}" 32 p
// p.go:2:13: expression in go must be function call
// *ast.BadStmt 23-25
// --- "package p; func f() {\nselect { case a, b <- c: case a, b, c = <-d: case a, b: }\n}" 32 p
// p.go:2:15: expected 1 expression
// p.go:2:31: expected 1 or 2 expressions
// p.go:2:51: expected 1 expression
// --- "package p; func f() {\nselect { case x = 1: }\n}" 32 p
// --- "package p; func f() {\nreturn,\n}" 32 p
// p.go:2:7: expected operand, found ','
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// *ast.BadExpr 29-32
// --- "package p; func f() {\nconst x = ;\n}" 32 p
// p.go:2:11: expected operand, found ';'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// *ast.BadExpr 33-36
// --- "package p; func f() {\nvar x = 1,\n}" 32 p
// p.go:3:1: expected operand, found '}'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// *ast.BadExpr 34-35
// --- "package p; func f() {\na, b\n}" 32 p
// p.go:2:1: expected 1 expression
// --- "package p; func f() {\na, b++\n}" 32 p
// p.go:2:1: expected 1 expression
// --- "package p; func f() {\n(a): x\n}" 32 p
// p.go:2:4: illegal label declaration
// p.go:2:6: expected ';', found x
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// *ast.BadStmt 23-27
// --- "package p; func f() {\na: }\n}" 32 p
// p.go:3:1: expected declaration, found '}'
// *ast.BadDecl 28-29
// --- "package p; func f() {\nx y\n}" 32 p
// p.go:2:3: expected ';', found y
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// --- "package p; func f() {\nx = = y\n}" 32 p
// p.go:2:5: expected operand, found '='
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// *ast.BadExpr 27-32
// --- "package p; func f() {\nx ++ y\n}" 32 p
// p.go:2:6: expected ';', found y
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// --- "package p; func f() {\n{\n}" 32 p
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// --- "package p; func f() {\n}\n}" 32 p
// p.go:3:1: expected declaration, found '}'
// *ast.BadDecl 25-26
// --- "package p; func f() {\nelse\n}" 32 p
// p.go:2:1: expected statement, found 'else'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// *ast.BadStmt 23-29
// --- "package p; func f() {\ncase x:\n}" 32 p
// p.go:2:1: expected '}', found 'case'
// p.go:2:6: expected ';', found x
// --- "package p; func f() {\nfunc g() {}\n}" 32 p
// p.go:2:6: expected '(', found g
// p.go:2:8: expected type, found ')'
// p.go:2:10: missing ',' in parameter list
// p.go:2:11: expected ')', found '}'
// p.go:2:11: missing ',' in parameter list
// p.go:2:12: expected ')', found newline
// p.go:2:12: missing ',' before newline in parameter list
// p.go:3:1: expected ')', found '}'
// p.go:3:1: missing ',' in parameter list
// p.go:3:2: expected ')', found 'EOF'
// p.go:3:2: expected ')', found newline
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// p.go:3:2: missing ',' before newline in parameter list
// *ast.BadExpr 30-30
// --- "package p; func f() {\ntype\n}" 32 p
// p.go:3:1: expected 'IDENT', found '}'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// p.go:3:2: expected type, found newline
// *ast.BadExpr 29-29
// --- "package p; func f() {\nx.y.\n}" 32 p
// p.go:3:1: expected selector or type assertion, found '}'
// --- "package p; func f() {\nimport \"a\"\n}" 32 p
// p.go:2:1: expected statement, found 'import'
// p.go:3:2: expected ';', found 'EOF'
// p.go:3:2: expected '}', found 'EOF'
// *ast.BadStmt 23-35
// --- "package p; func f() {\n1 = 2 = 3\n}" 32 p
// p.go:2:7: expected '==', found '='
// 11 p.go:2:5: expected 'IDENT', found '=' (and 10 more errors)
// 60 p.go:2:5: expected 'IDENT', found '=' (and 59 more errors)
// --- "package p\nvar x int; var x string" 48 p
// p.go:2:16: x redeclared in this block
// 	previous declaration at p.go:2:5
// --- "package p\nfunc f(a int, a int) { a := 1; a := 2; b, c := 1, 2; L: ; goto M; _ = b }" 48 p
// p.go:2:15: a redeclared in this block
// 	previous declaration at p.go:2:8
// p.go:2:24: no new variables on left side of :=
// p.go:2:32: no new variables on left side of :=
// p.go:2:64: label M undefined
// --- "package p\nfunc f() { L: for { break L; continue N }; L: }" 48 p
// p.go:2:39: label N undefined
// p.go:2:44: L redeclared in this block
// 	previous declaration at p.go:2:12
// --- "package p\ntype T[P, P any] struct { a int; a string }" 48 p
// p.go:2:11: P redeclared in this block
// 	previous declaration at p.go:2:8
// p.go:2:34: a redeclared in this block
// 	previous declaration at p.go:2:27
// --- "package p\nimport \"a\"; var a int; func init() {}; func init() {}" 48 p
// --- "package _" 48
// p.go:1:10: invalid package name _
// *ast.Ident <nil>
// *ast.BinaryExpr <nil>
// *ast.CallExpr <nil>
// *ast.ArrayType <nil>
// <nil> invalid source
// <nil> invalid source
// *ast.BinaryExpr e:1:4: expected operand, found 'EOF'
// *ast.Ident e:1:3: expected 'EOF', found y
// *ast.Ident <nil>
// *ast.Ident e:1:2: expected 'EOF', found ';'
// *ast.BadExpr e:1:1: expected operand, found 'EOF'
// *ast.FuncLit e:1:9: expected '}', found 'EOF'
// *ast.StructType <nil>
// *ast.Ident e:1:2: expected 'EOF', found ':'
// *ast.CompositeLit <nil>
// open no/such.go: no such file or directory
// open no/such: no such file or directory
// parser.ParseFile: no token.FileSet provided (fset == nil)
// parser.ParseExprFrom: no token.FileSet provided (fset == nil)
