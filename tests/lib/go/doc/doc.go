// Guards go/doc: what belongs to which type, exports, notes, embedded methods,
// examples, synopses, filters.
package main

import (
	"fmt"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/printer"
	"go/token"
	"os"
	"slices"
	"strings"
)

const src = `// Package p is documented. It links to [T], [T.A], [T.Meth], [I.M], [fmt.Println] and [low].
package p

import "fmt"
import x "a/b"

// BUG(me): it has
//   a bug
// TODO(you, too) do it
// AB(): none

// T is a struct.
type T struct {
	E
	*F
	q.G
	A, low int
}

type E struct{}

// N is promoted.
func (E) N() {}
func (*E) P() {}

type F struct{ e }
type e struct{}

func (e) Q() {}
func (*e) R() {}

type I interface { M(); J; low() }
type G[X, Y any] struct { F1 X }

func (g *G[X, Y]) Meth(x X) {}
func NewG[X, Y any]() *G[X, Y] { return nil }
func Id[P any](p P) P { return p }

// NewT makes one.
func NewT() (*T, error) { return nil, nil }
func NewTs() []T { return nil }
func Two() (T, E) { return T{}, E{} }

// Constants of a type.
const ( C T2 = iota; D; low; _ )
const ( X0 = 1; X1 T2 = 2 )

type T2 int

var V, v = f()
var W = T{A: 1, low: 2}

type (
	P int // p
	// Q has documentation.
	Q int
)
type error interface { Foo() }
type Err interface { error; Bar() }

func (T) Meth() {}
func hidden() {}
`

const test = `package p_test

import (
	"fmt"
	"p"
	_ "blank"

	"os"
)

var unused, used = 1, 2

const ( k0 = iota; k1 )

type helper struct { a int }

func (h helper) m() { fmt.Println(h.a) }

func Example() { fmt.Println(used) // Output: 2
}

// doc
func ExampleT() {
	fmt.Println(k1)
	var h helper; h.m()
	// Unordered output:
	//  a
	//  b
}
func ExampleT_Meth() {
	os.Exit(0)
	// c

	// OUTPUT:
}
func ExampleT_Meth_suffix() { undefinedThing() }
func ExampleT_Nope() {}
func ExampleNewT_x_y() { p.NewT() }
func ExampleG_Meth() { for _, x := range []int{} { _ = map[string]int{"a": x} } }
func Examplelower() {}
func ExampleX(a int) {}
`

const whole = `// Copyright somebody.

package p_test

import "fmt"

type local struct{}

func ExampleI() {
	// inner
	fmt.Println(local{})
	// Output: {}
}
`

func load(opts ...any) (*token.FileSet, *doc.Package) {
	fset := token.NewFileSet()
	var files []*ast.File
	for i, text := range []string{src, test, whole} {
		f, err := parser.ParseFile(fset, []string{"p.go", "p_test.go", "q_test.go"}[i], text, parser.ParseComments)
		if err != nil {
			panic(err)
		}
		files = append(files, f)
	}
	p, err := doc.NewFromFiles(fset, files, "example.com/p", opts...)
	if err != nil {
		panic(err)
	}
	return fset, p
}

func main() {
	for _, mode := range []doc.Mode{0, doc.AllDecls | doc.AllMethods | doc.PreserveAST} {
		fset, p := load(mode)
		fmt.Printf("--- %q %q %q %q %q\n", p.Doc, p.Imports, p.Filenames, p.Bugs, p.Notes["TODO"][0].Body)
		fmt.Printf("%s%s%s%s\n", p.HTML(p.Doc), p.Markdown(p.Doc), p.Text(p.Doc), p.Synopsis(p.Doc))
		code := func(n any) { printer.Fprint(os.Stdout, fset, n); fmt.Println() }
		values := func(list []*doc.Value) {
			for _, v := range list {
				fmt.Printf("%q %q\n", v.Names, v.Doc)
				code(v.Decl)
			}
		}
		examples := func(list []*doc.Example) {
			for _, e := range list {
				fmt.Printf("example %q %q %q %q %v %v %d\n", e.Name, e.Suffix, e.Doc, e.Output, e.Unordered, e.EmptyOutput, e.Order)
				if mode == 0 {
					if e.Play != nil {
						code(e.Play)
					} else {
						code(e.Code)
					}
				}
			}
		}
		funcs := func(list []*doc.Func) {
			for _, f := range list {
				fmt.Printf("%s %q %q %q %d\n", f.Name, f.Doc, f.Recv, f.Orig, f.Level)
				code(f.Decl)
				examples(f.Examples)
			}
		}
		values(p.Consts)
		values(p.Vars)
		funcs(p.Funcs)
		examples(p.Examples)
		for _, t := range p.Types {
			fmt.Printf("type %s %q\n", t.Name, t.Doc)
			code(t.Decl)
			values(t.Consts)
			values(t.Vars)
			funcs(t.Funcs)
			funcs(t.Methods)
			examples(t.Examples)
		}
	}
	_, p := load()
	p.Filter(func(name string) bool { return strings.ContainsAny(name, "MN2") })
	for _, t := range p.Types {
		fmt.Print(t.Name, len(t.Funcs), len(t.Methods), len(t.Consts), " ")
	}
	fmt.Println(len(p.Funcs), len(p.Consts), len(p.Vars), p.Doc)

	for _, text := range []string{"A b. C", "Copyright x. y", "A U. B. c d. E", "世界。x y", "a\n\nb", "\tcode", "", "x ``y'' [z]. q", "Foo e.g. bar. Baz", "AB. c"} {
		fmt.Printf("%q ", doc.Synopsis(text))
	}
	fmt.Println()
	doc.ToHTML(os.Stdout, "the x\n\n\tcode <a>\n", map[string]string{"the": "http://t", "x": ""})
	doc.ToText(os.Stdout, "the x and a long line of text that will be wrapped\n\n\tcode <a>\n", "> ", ">> ", 30)
	fmt.Println(doc.IsPredeclared("int"), doc.IsPredeclared("iota"), doc.IsPredeclared("x"), slices.IsSorted(doc.IllegalPrefixes))
	for _, try := range []func(){func() { doc.NewFromFiles(nil, nil, "") }, func() { load(1) }, func() { load(doc.AllDecls, doc.AllDecls) }} {
		func() {
			defer func() { fmt.Println(recover()) }()
			try()
		}()
	}
	fset := token.NewFileSet()
	f, _ := parser.ParseFile(fset, "a.txt", "package p", 0)
	_, err := doc.NewFromFiles(fset, []*ast.File{f}, "p")
	fmt.Println(err)
	_, err = doc.NewFromFiles(token.NewFileSet(), []*ast.File{f}, "p")
	fmt.Println(err)
}

// Output:
// --- "Package p is documented. It links to [T], [T.A], [T.Meth], [I.M], [fmt.Println] and [low].\n" ["a/b" "fmt"] ["p.go"] ["it has\n a bug\n"] "do it\nAB(): none\n"
// <p>Package p is documented. It links to <a href="#T">T</a>, <a href="#T.A">T.A</a>, <a href="#T.Meth">T.Meth</a>, <a href="#I.M">I.M</a>, <a href="/fmt#Println">fmt.Println</a> and [low].
// Package p is documented. It links to [T](#T), [T.A](#T.A), [T.Meth](#T.Meth), [I.M](#I.M), [fmt.Println](/fmt#Println) and \[low].
// Package p is documented. It links to T, T.A, T.Meth, I.M, fmt.Println and [low].
// Package p is documented.
// ["V" "_"] ""
// var V, _ = f()
// ["W"] ""
// var W = T{A: 1, /* contains filtered or unexported fields */}
// Id "" "" "" 0
// func Id[P any](p P) P
// Two "" "" "" 0
// func Two() (T, E)
// example "" "" "" "2\n" false false 0
// package main
//
// import (
// 	"fmt"
//
// 	_ "blank"
// )
//
// var used = 2
//
// func main()	{ fmt.Println(used) }
//
// type E ""
// type E struct{}
// N "N is promoted.\n" "E" "E" 0
// func (E) N()
// P "" "*E" "*E" 0
// func (*E) P()
// type Err ""
// type Err interface {
// 	Bar()
// 	// contains filtered or unexported methods
// }
// type F ""
// type F struct {
// 	// contains filtered or unexported fields
// }
// Q "" "F" "e" 1
// func (F) Q()
// R "" "*F" "*e" 1
// func (*F) R()
// type G ""
// type G[X, Y any] struct{ F1 X }
// NewG "" "" "" 0
// func NewG[X, Y any]() *G[X, Y]
// Meth "" "*G[X, Y]" "*G[X, Y]" 0
// func (g *G[X, Y]) Meth(x X)
// example "G_Meth" "" "" "" false false 6
// package main
//
// import (
// 	_ "blank"
// )
//
// func main() {
// 	for _, x := range []int{} {
// 		_ = map[string]int{"a": x}
// 	}
// }
//
// type I ""
// type I interface {
// 	M()
// 	J
// 	// contains filtered or unexported methods
// }
// example "I" "" "" "{}\n" false false 0
// package main
//
// import "fmt"
//
// type local struct{}
//
// func main() {
// 	// inner
// 	fmt.Println(local{})
// }
//
// type P ""
// type P int	// p
//
// type Q "Q has documentation.\n"
// type Q int
// type T "T is a struct.\n"
// type T struct {
// 	E
// 	*F
// 	q.G
// 	A	int
// 	// contains filtered or unexported fields
// }
// NewT "NewT makes one.\n" "" "" 0
// func NewT() (*T, error)
// example "NewT_x_y" "x_y" "" "" false false 5
// package main
//
// import (
// 	"p"
//
// 	_ "blank"
// )
//
// func main()	{ p.NewT() }
//
// NewTs "" "" "" 0
// func NewTs() []T
// Meth "" "T" "T" 0
// func (T) Meth()
// example "T_Meth" "" "" "" false true 2
// package main
//
// import (
// 	"os"
// 	_ "blank"
// )
//
// func main() {
// 	os.Exit(0)
// 	// c
//
// }
//
// example "T_Meth_suffix" "suffix" "" "" false false 3
// {
// 	undefinedThing()
// }
// Q "" "T" "e" 2
// func (T) Q()
// R "" "T" "*e" 2
// func (T) R()
// example "T" "" "doc\n" " a\n b\n" true false 1
// package main
//
// import (
// 	"fmt"
//
// 	_ "blank"
// )
//
// const (
// 	k0	= iota
// 	k1
// )
//
// type helper struct{ a int }
//
// func (h helper) m()	{ fmt.Println(h.a) }
//
// func main() {
// 	fmt.Println(k1)
// 	var h helper
// 	h.m()
// }
//
// type T2 ""
// type T2 int
// ["C" "D"] "Constants of a type.\n"
// const (
// 	C	T2	= iota
// 	D
// )
// ["X0" "X1"] ""
// const (
// 	X0		= 1
// 	X1	T2	= 2
// )
// --- "Package p is documented. It links to [T], [T.A], [T.Meth], [I.M], [fmt.Println] and [low].\n" ["a/b" "fmt"] ["p.go"] ["it has\n a bug\n"] "do it\nAB(): none\n"
// <p>Package p is documented. It links to <a href="#T">T</a>, <a href="#T.A">T.A</a>, <a href="#T.Meth">T.Meth</a>, <a href="#I.M">I.M</a>, <a href="/fmt#Println">fmt.Println</a> and [low].
// Package p is documented. It links to [T](#T), [T.A](#T.A), [T.Meth](#T.Meth), [I.M](#I.M), [fmt.Println](/fmt#Println) and \[low].
// Package p is documented. It links to T, T.A, T.Meth, I.M, fmt.Println and [low].
// Package p is documented.
// ["V" "v"] ""
// var V, v = f()
// ["W"] ""
// var W = T{A: 1, low: 2}
// Id "" "" "" 0
// func Id[P any](p P) P	{ return p }
// NewT "NewT makes one.\n" "" "" 0
// // NewT makes one.
// func NewT() (*T, error)	{ return nil, nil }
// example "NewT_x_y" "x_y" "" "" false false 5
// Two "" "" "" 0
// func Two() (T, E)	{ return T{}, E{} }
// hidden "" "" "" 0
// func hidden()	{}
// example "" "" "" "2\n" false false 0
// type E ""
// type E struct{}
// N "N is promoted.\n" "E" "E" 0
// // N is promoted.
// func (E) N()	{}
// P "" "*E" "*E" 0
// func (*E) P()	{}
// type Err ""
// type Err interface {
// 	error
// 	Bar()
// }
// type F ""
// type F struct{ e }
// Q "" "F" "e" 1
// func (F) Q()	{}
// R "" "*F" "*e" 1
// func (*F) R()	{}
// type G ""
// type G[X, Y any] struct{ F1 X }
// NewG "" "" "" 0
// func NewG[X, Y any]() *G[X, Y]	{ return nil }
// Meth "" "*G[X, Y]" "*G[X, Y]" 0
// func (g *G[X, Y]) Meth(x X)	{}
// example "G_Meth" "" "" "" false false 6
// type I ""
// type I interface {
// 	M()
// 	J
// 	low()
// }
// example "I" "" "" "{}\n" false false 0
// type P ""
// type P int	// p
//
// type Q "Q has documentation.\n"
// type// Q has documentation.
// Q int
// type T "T is a struct.\n"
// // T is a struct.
// type T struct {
// 	E
// 	*F
// 	q.G
// 	A, low	int
// }
// NewTs "" "" "" 0
// func NewTs() []T	{ return nil }
// Meth "" "T" "T" 0
// func (T) Meth()	{}
// example "T_Meth" "" "" "" false true 2
// example "T_Meth_suffix" "suffix" "" "" false false 3
// N "N is promoted.\n" "T" "E" 1
// // N is promoted.
// func (T) N()	{}
// P "" "*T" "*E" 1
// func (*T) P()	{}
// Q "" "T" "e" 2
// func (T) Q()	{}
// R "" "T" "*e" 2
// func (T) R()	{}
// example "T" "" "doc\n" " a\n b\n" true false 1
// type T2 ""
// type T2 int
// ["C" "D" "low" "_"] "Constants of a type.\n"
// // Constants of a type.
// const (
// 	C	T2	= iota
// 	D
// 	low
// 	_
// )
// ["X0" "X1"] ""
// const (
// 	X0		= 1
// 	X1	T2	= 2
// )
// type e ""
// type e struct{}
// Q "" "e" "e" 0
// func (e) Q()	{}
// R "" "*e" "*e" 0
// func (*e) R()	{}
// type error ""
// type error interface{ Foo() }
// E0 1 0 G1 1 0 I0 0 0 T2 1 0 T20 0 2 0 0 0
// "A b." "" "A U. B. c d." "世界。" "a" "code" "" "x “y” [z]." "Foo e.g." "AB."
// <p><a href="http://t"><i>the</i></a> <i>x</i>
// <pre>code &lt;a&gt;
// </pre>
// > the x and a long line of text
// > that will be wrapped
// >
// >> code <a>
// true true false false
// doc.NewFromFiles: no token.FileSet provided (fset == nil)
// doc.NewFromFiles: option argument type must be doc.Mode
// doc.NewFromFiles: there must not be more than 1 option argument
// file files[0] filename "a.txt" does not have a .go extension
// file files[0] is not found in the provided file set
