// Guards how deep go/parser follows.
package main

import (
	"fmt"
	"go/parser"
	"go/token"
	"strings"
)

func main() {
	for _, deep := range []string{"(", "[]", "{", "!", "f(", "x[", "func() {", "T{", "a.", "1+"} {
		for _, n := range []int{1000, 110000} {
			_, err := parser.ParseFile(token.NewFileSet(), "p.go", "package p; func f() { x = "+strings.Repeat(deep, n), 0)
			fmt.Println(deep, err)
		}
	}
}

// Skip-gcstress

// Output:
// ( p.go:1:1027: expected operand, found 'EOF'
// ( p.go:1:100026: exceeded max nesting depth
// [] p.go:1:2027: expected type, found newline
// [] p.go:1:200023: exceeded max nesting depth
// { p.go:1:27: expected operand, found '{'
// { p.go:1:27: expected operand, found '{'
// ! p.go:1:1027: expected operand, found 'EOF'
// ! p.go:1:100026: exceeded max nesting depth
// f( p.go:1:2027: expected ')', found 'EOF'
// f( p.go:1:100026: exceeded max nesting depth
// x[ p.go:1:2027: expected operand, found 'EOF'
// x[ p.go:1:100026: exceeded max nesting depth
// func() { p.go:1:8011: exceeded max scope depth during object resolution (and 1 more errors)
// func() { p.go:1:400026: exceeded max nesting depth
// T{ p.go:1:2027: expected '}', found 'EOF'
// T{ p.go:1:66693: exceeded max nesting depth
// a. p.go:1:2027: expected selector or type assertion, found 'EOF'
// a. p.go:1:200024: exceeded max nesting depth
// 1+ p.go:1:2027: expected operand, found 'EOF'
// 1+ p.go:1:200024: exceeded max nesting depth
