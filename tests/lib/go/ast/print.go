// Guards ast.Print and Fprint: lines, indentation, references to what was
// printed, filters, errors of the writer.
package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"reflect"
	"strings"
)

const src = `// Doc of p.
package p

import f "fmt" // why

// T is a type.
type T[P any] struct {
	a, b int ` + "`tag`" + `
	*E
}

func (t *T[P]) m(x ...int) (y int, err error) {
	y = x[0]
	return y, nil
}
`

type node struct {
	Next   *node
	Any    any
	hidden int
}

type broken struct{ n int }

func (b *broken) Write(p []byte) (int, error) {
	b.n++
	if b.n > 1 {
		return 0, errors.New("no more room")
	}
	return len(p), nil
}

func main() {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "p.go", src, parser.ParseComments)
	fmt.Println(err)
	for _, d := range f.Decls {
		fmt.Println(ast.Print(fset, d))
	}
	// Without positions, and all fields of one kind.
	ast.Fprint(os.Stdout, nil, f.Comments, nil)
	ast.Fprint(os.Stdout, fset, f.Decls[1], func(name string, v reflect.Value) bool {
		return v.Kind() != reflect.Int && !strings.HasPrefix(name, "Obj")
	})

	// Anything can be printed.
	n := &node{Any: 1.5}
	n.Next = n
	for _, x := range []any{
		nil, 1, "a\n", 'x', []byte("bytes`"), []int{}, [2]bool{true}, map[string]int{"k": 1}, map[int]int(nil),
		struct{}{}, struct{ a, B int }{1, 2}, n, &n, token.ADD, token.Pos(3), []any{nil, (*node)(nil), func() {}, new(int)},
		ast.RECV, ast.Typ, error(nil), errors.New("e"),
	} {
		if reflect.ValueOf(x).Kind() == reflect.Slice && reflect.TypeOf(x).Elem().Kind() == reflect.Interface {
			x = x.([]any)[:2]
		}
		if err := ast.Print(nil, x); err != nil {
			fmt.Println(err)
		}
	}
	fmt.Println(ast.NotNilFilter("", reflect.ValueOf(n.Any)), ast.NotNilFilter("", reflect.ValueOf((*int)(nil))))

	var b broken
	b.n = 1
	fmt.Println(ast.Fprint(&b, fset, f, nil))
}

// Output:
// <nil>
//      0  *ast.GenDecl {
//      1  .  TokPos: p.go:4:1
//      2  .  Tok: import
//      3  .  Lparen: -
//      4  .  Specs: []ast.Spec (len = 1) {
//      5  .  .  0: *ast.ImportSpec {
//      6  .  .  .  Name: *ast.Ident {
//      7  .  .  .  .  NamePos: p.go:4:8
//      8  .  .  .  .  Name: "f"
//      9  .  .  .  }
//     10  .  .  .  Path: *ast.BasicLit {
//     11  .  .  .  .  ValuePos: p.go:4:10
//     12  .  .  .  .  ValueEnd: p.go:4:15
//     13  .  .  .  .  Kind: STRING
//     14  .  .  .  .  Value: "\"fmt\""
//     15  .  .  .  }
//     16  .  .  .  Comment: *ast.CommentGroup {
//     17  .  .  .  .  List: []*ast.Comment (len = 1) {
//     18  .  .  .  .  .  0: *ast.Comment {
//     19  .  .  .  .  .  .  Slash: p.go:4:16
//     20  .  .  .  .  .  .  Text: "// why"
//     21  .  .  .  .  .  }
//     22  .  .  .  .  }
//     23  .  .  .  }
//     24  .  .  .  EndPos: -
//     25  .  .  }
//     26  .  }
//     27  .  Rparen: -
//     28  }
// <nil>
//      0  *ast.GenDecl {
//      1  .  Doc: *ast.CommentGroup {
//      2  .  .  List: []*ast.Comment (len = 1) {
//      3  .  .  .  0: *ast.Comment {
//      4  .  .  .  .  Slash: p.go:6:1
//      5  .  .  .  .  Text: "// T is a type."
//      6  .  .  .  }
//      7  .  .  }
//      8  .  }
//      9  .  TokPos: p.go:7:1
//     10  .  Tok: type
//     11  .  Lparen: -
//     12  .  Specs: []ast.Spec (len = 1) {
//     13  .  .  0: *ast.TypeSpec {
//     14  .  .  .  Name: *ast.Ident {
//     15  .  .  .  .  NamePos: p.go:7:6
//     16  .  .  .  .  Name: "T"
//     17  .  .  .  .  Obj: *ast.Object {
//     18  .  .  .  .  .  Kind: type
//     19  .  .  .  .  .  Name: "T"
//     20  .  .  .  .  .  Decl: *(obj @ 13)
//     21  .  .  .  .  }
//     22  .  .  .  }
//     23  .  .  .  TypeParams: *ast.FieldList {
//     24  .  .  .  .  Opening: p.go:7:7
//     25  .  .  .  .  List: []*ast.Field (len = 1) {
//     26  .  .  .  .  .  0: *ast.Field {
//     27  .  .  .  .  .  .  Names: []*ast.Ident (len = 1) {
//     28  .  .  .  .  .  .  .  0: *ast.Ident {
//     29  .  .  .  .  .  .  .  .  NamePos: p.go:7:8
//     30  .  .  .  .  .  .  .  .  Name: "P"
//     31  .  .  .  .  .  .  .  .  Obj: *ast.Object {
//     32  .  .  .  .  .  .  .  .  .  Kind: type
//     33  .  .  .  .  .  .  .  .  .  Name: "P"
//     34  .  .  .  .  .  .  .  .  .  Decl: *(obj @ 26)
//     35  .  .  .  .  .  .  .  .  }
//     36  .  .  .  .  .  .  .  }
//     37  .  .  .  .  .  .  }
//     38  .  .  .  .  .  .  Type: *ast.Ident {
//     39  .  .  .  .  .  .  .  NamePos: p.go:7:10
//     40  .  .  .  .  .  .  .  Name: "any"
//     41  .  .  .  .  .  .  }
//     42  .  .  .  .  .  }
//     43  .  .  .  .  }
//     44  .  .  .  .  Closing: p.go:7:13
//     45  .  .  .  }
//     46  .  .  .  Assign: -
//     47  .  .  .  Type: *ast.StructType {
//     48  .  .  .  .  Struct: p.go:7:15
//     49  .  .  .  .  Fields: *ast.FieldList {
//     50  .  .  .  .  .  Opening: p.go:7:22
//     51  .  .  .  .  .  List: []*ast.Field (len = 2) {
//     52  .  .  .  .  .  .  0: *ast.Field {
//     53  .  .  .  .  .  .  .  Names: []*ast.Ident (len = 2) {
//     54  .  .  .  .  .  .  .  .  0: *ast.Ident {
//     55  .  .  .  .  .  .  .  .  .  NamePos: p.go:8:2
//     56  .  .  .  .  .  .  .  .  .  Name: "a"
//     57  .  .  .  .  .  .  .  .  .  Obj: *ast.Object {
//     58  .  .  .  .  .  .  .  .  .  .  Kind: var
//     59  .  .  .  .  .  .  .  .  .  .  Name: "a"
//     60  .  .  .  .  .  .  .  .  .  .  Decl: *(obj @ 52)
//     61  .  .  .  .  .  .  .  .  .  }
//     62  .  .  .  .  .  .  .  .  }
//     63  .  .  .  .  .  .  .  .  1: *ast.Ident {
//     64  .  .  .  .  .  .  .  .  .  NamePos: p.go:8:5
//     65  .  .  .  .  .  .  .  .  .  Name: "b"
//     66  .  .  .  .  .  .  .  .  .  Obj: *ast.Object {
//     67  .  .  .  .  .  .  .  .  .  .  Kind: var
//     68  .  .  .  .  .  .  .  .  .  .  Name: "b"
//     69  .  .  .  .  .  .  .  .  .  .  Decl: *(obj @ 52)
//     70  .  .  .  .  .  .  .  .  .  }
//     71  .  .  .  .  .  .  .  .  }
//     72  .  .  .  .  .  .  .  }
//     73  .  .  .  .  .  .  .  Type: *ast.Ident {
//     74  .  .  .  .  .  .  .  .  NamePos: p.go:8:7
//     75  .  .  .  .  .  .  .  .  Name: "int"
//     76  .  .  .  .  .  .  .  }
//     77  .  .  .  .  .  .  .  Tag: *ast.BasicLit {
//     78  .  .  .  .  .  .  .  .  ValuePos: p.go:8:11
//     79  .  .  .  .  .  .  .  .  ValueEnd: p.go:8:16
//     80  .  .  .  .  .  .  .  .  Kind: STRING
//     81  .  .  .  .  .  .  .  .  Value: "`tag`"
//     82  .  .  .  .  .  .  .  }
//     83  .  .  .  .  .  .  }
//     84  .  .  .  .  .  .  1: *ast.Field {
//     85  .  .  .  .  .  .  .  Type: *ast.StarExpr {
//     86  .  .  .  .  .  .  .  .  Star: p.go:9:2
//     87  .  .  .  .  .  .  .  .  X: *ast.Ident {
//     88  .  .  .  .  .  .  .  .  .  NamePos: p.go:9:3
//     89  .  .  .  .  .  .  .  .  .  Name: "E"
//     90  .  .  .  .  .  .  .  .  }
//     91  .  .  .  .  .  .  .  }
//     92  .  .  .  .  .  .  }
//     93  .  .  .  .  .  }
//     94  .  .  .  .  .  Closing: p.go:10:1
//     95  .  .  .  .  }
//     96  .  .  .  .  Incomplete: false
//     97  .  .  .  }
//     98  .  .  }
//     99  .  }
//    100  .  Rparen: -
//    101  }
// <nil>
//      0  *ast.FuncDecl {
//      1  .  Recv: *ast.FieldList {
//      2  .  .  Opening: p.go:12:6
//      3  .  .  List: []*ast.Field (len = 1) {
//      4  .  .  .  0: *ast.Field {
//      5  .  .  .  .  Names: []*ast.Ident (len = 1) {
//      6  .  .  .  .  .  0: *ast.Ident {
//      7  .  .  .  .  .  .  NamePos: p.go:12:7
//      8  .  .  .  .  .  .  Name: "t"
//      9  .  .  .  .  .  .  Obj: *ast.Object {
//     10  .  .  .  .  .  .  .  Kind: var
//     11  .  .  .  .  .  .  .  Name: "t"
//     12  .  .  .  .  .  .  .  Decl: *(obj @ 4)
//     13  .  .  .  .  .  .  }
//     14  .  .  .  .  .  }
//     15  .  .  .  .  }
//     16  .  .  .  .  Type: *ast.StarExpr {
//     17  .  .  .  .  .  Star: p.go:12:9
//     18  .  .  .  .  .  X: *ast.IndexExpr {
//     19  .  .  .  .  .  .  X: *ast.Ident {
//     20  .  .  .  .  .  .  .  NamePos: p.go:12:10
//     21  .  .  .  .  .  .  .  Name: "T"
//     22  .  .  .  .  .  .  .  Obj: *ast.Object {
//     23  .  .  .  .  .  .  .  .  Kind: type
//     24  .  .  .  .  .  .  .  .  Name: "T"
//     25  .  .  .  .  .  .  .  .  Decl: *ast.TypeSpec {
//     26  .  .  .  .  .  .  .  .  .  Name: *ast.Ident {
//     27  .  .  .  .  .  .  .  .  .  .  NamePos: p.go:7:6
//     28  .  .  .  .  .  .  .  .  .  .  Name: "T"
//     29  .  .  .  .  .  .  .  .  .  .  Obj: *(obj @ 22)
//     30  .  .  .  .  .  .  .  .  .  }
//     31  .  .  .  .  .  .  .  .  .  TypeParams: *ast.FieldList {
//     32  .  .  .  .  .  .  .  .  .  .  Opening: p.go:7:7
//     33  .  .  .  .  .  .  .  .  .  .  List: []*ast.Field (len = 1) {
//     34  .  .  .  .  .  .  .  .  .  .  .  0: *ast.Field {
//     35  .  .  .  .  .  .  .  .  .  .  .  .  Names: []*ast.Ident (len = 1) {
//     36  .  .  .  .  .  .  .  .  .  .  .  .  .  0: *ast.Ident {
//     37  .  .  .  .  .  .  .  .  .  .  .  .  .  .  NamePos: p.go:7:8
//     38  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Name: "P"
//     39  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Obj: *ast.Object {
//     40  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Kind: type
//     41  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Name: "P"
//     42  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Decl: *(obj @ 34)
//     43  .  .  .  .  .  .  .  .  .  .  .  .  .  .  }
//     44  .  .  .  .  .  .  .  .  .  .  .  .  .  }
//     45  .  .  .  .  .  .  .  .  .  .  .  .  }
//     46  .  .  .  .  .  .  .  .  .  .  .  .  Type: *ast.Ident {
//     47  .  .  .  .  .  .  .  .  .  .  .  .  .  NamePos: p.go:7:10
//     48  .  .  .  .  .  .  .  .  .  .  .  .  .  Name: "any"
//     49  .  .  .  .  .  .  .  .  .  .  .  .  }
//     50  .  .  .  .  .  .  .  .  .  .  .  }
//     51  .  .  .  .  .  .  .  .  .  .  }
//     52  .  .  .  .  .  .  .  .  .  .  Closing: p.go:7:13
//     53  .  .  .  .  .  .  .  .  .  }
//     54  .  .  .  .  .  .  .  .  .  Assign: -
//     55  .  .  .  .  .  .  .  .  .  Type: *ast.StructType {
//     56  .  .  .  .  .  .  .  .  .  .  Struct: p.go:7:15
//     57  .  .  .  .  .  .  .  .  .  .  Fields: *ast.FieldList {
//     58  .  .  .  .  .  .  .  .  .  .  .  Opening: p.go:7:22
//     59  .  .  .  .  .  .  .  .  .  .  .  List: []*ast.Field (len = 2) {
//     60  .  .  .  .  .  .  .  .  .  .  .  .  0: *ast.Field {
//     61  .  .  .  .  .  .  .  .  .  .  .  .  .  Names: []*ast.Ident (len = 2) {
//     62  .  .  .  .  .  .  .  .  .  .  .  .  .  .  0: *ast.Ident {
//     63  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  NamePos: p.go:8:2
//     64  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Name: "a"
//     65  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Obj: *ast.Object {
//     66  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Kind: var
//     67  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Name: "a"
//     68  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Decl: *(obj @ 60)
//     69  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  }
//     70  .  .  .  .  .  .  .  .  .  .  .  .  .  .  }
//     71  .  .  .  .  .  .  .  .  .  .  .  .  .  .  1: *ast.Ident {
//     72  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  NamePos: p.go:8:5
//     73  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Name: "b"
//     74  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Obj: *ast.Object {
//     75  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Kind: var
//     76  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Name: "b"
//     77  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Decl: *(obj @ 60)
//     78  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  }
//     79  .  .  .  .  .  .  .  .  .  .  .  .  .  .  }
//     80  .  .  .  .  .  .  .  .  .  .  .  .  .  }
//     81  .  .  .  .  .  .  .  .  .  .  .  .  .  Type: *ast.Ident {
//     82  .  .  .  .  .  .  .  .  .  .  .  .  .  .  NamePos: p.go:8:7
//     83  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Name: "int"
//     84  .  .  .  .  .  .  .  .  .  .  .  .  .  }
//     85  .  .  .  .  .  .  .  .  .  .  .  .  .  Tag: *ast.BasicLit {
//     86  .  .  .  .  .  .  .  .  .  .  .  .  .  .  ValuePos: p.go:8:11
//     87  .  .  .  .  .  .  .  .  .  .  .  .  .  .  ValueEnd: p.go:8:16
//     88  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Kind: STRING
//     89  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Value: "`tag`"
//     90  .  .  .  .  .  .  .  .  .  .  .  .  .  }
//     91  .  .  .  .  .  .  .  .  .  .  .  .  }
//     92  .  .  .  .  .  .  .  .  .  .  .  .  1: *ast.Field {
//     93  .  .  .  .  .  .  .  .  .  .  .  .  .  Type: *ast.StarExpr {
//     94  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Star: p.go:9:2
//     95  .  .  .  .  .  .  .  .  .  .  .  .  .  .  X: *ast.Ident {
//     96  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  NamePos: p.go:9:3
//     97  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Name: "E"
//     98  .  .  .  .  .  .  .  .  .  .  .  .  .  .  }
//     99  .  .  .  .  .  .  .  .  .  .  .  .  .  }
//    100  .  .  .  .  .  .  .  .  .  .  .  .  }
//    101  .  .  .  .  .  .  .  .  .  .  .  }
//    102  .  .  .  .  .  .  .  .  .  .  .  Closing: p.go:10:1
//    103  .  .  .  .  .  .  .  .  .  .  }
//    104  .  .  .  .  .  .  .  .  .  .  Incomplete: false
//    105  .  .  .  .  .  .  .  .  .  }
//    106  .  .  .  .  .  .  .  .  }
//    107  .  .  .  .  .  .  .  }
//    108  .  .  .  .  .  .  }
//    109  .  .  .  .  .  .  Lbrack: p.go:12:11
//    110  .  .  .  .  .  .  Index: *ast.Ident {
//    111  .  .  .  .  .  .  .  NamePos: p.go:12:12
//    112  .  .  .  .  .  .  .  Name: "P"
//    113  .  .  .  .  .  .  }
//    114  .  .  .  .  .  .  Rbrack: p.go:12:13
//    115  .  .  .  .  .  }
//    116  .  .  .  .  }
//    117  .  .  .  }
//    118  .  .  }
//    119  .  .  Closing: p.go:12:14
//    120  .  }
//    121  .  Name: *ast.Ident {
//    122  .  .  NamePos: p.go:12:16
//    123  .  .  Name: "m"
//    124  .  }
//    125  .  Type: *ast.FuncType {
//    126  .  .  Func: p.go:12:1
//    127  .  .  Params: *ast.FieldList {
//    128  .  .  .  Opening: p.go:12:17
//    129  .  .  .  List: []*ast.Field (len = 1) {
//    130  .  .  .  .  0: *ast.Field {
//    131  .  .  .  .  .  Names: []*ast.Ident (len = 1) {
//    132  .  .  .  .  .  .  0: *ast.Ident {
//    133  .  .  .  .  .  .  .  NamePos: p.go:12:18
//    134  .  .  .  .  .  .  .  Name: "x"
//    135  .  .  .  .  .  .  .  Obj: *ast.Object {
//    136  .  .  .  .  .  .  .  .  Kind: var
//    137  .  .  .  .  .  .  .  .  Name: "x"
//    138  .  .  .  .  .  .  .  .  Decl: *(obj @ 130)
//    139  .  .  .  .  .  .  .  }
//    140  .  .  .  .  .  .  }
//    141  .  .  .  .  .  }
//    142  .  .  .  .  .  Type: *ast.Ellipsis {
//    143  .  .  .  .  .  .  Ellipsis: p.go:12:20
//    144  .  .  .  .  .  .  Elt: *ast.Ident {
//    145  .  .  .  .  .  .  .  NamePos: p.go:12:23
//    146  .  .  .  .  .  .  .  Name: "int"
//    147  .  .  .  .  .  .  }
//    148  .  .  .  .  .  }
//    149  .  .  .  .  }
//    150  .  .  .  }
//    151  .  .  .  Closing: p.go:12:26
//    152  .  .  }
//    153  .  .  Results: *ast.FieldList {
//    154  .  .  .  Opening: p.go:12:28
//    155  .  .  .  List: []*ast.Field (len = 2) {
//    156  .  .  .  .  0: *ast.Field {
//    157  .  .  .  .  .  Names: []*ast.Ident (len = 1) {
//    158  .  .  .  .  .  .  0: *ast.Ident {
//    159  .  .  .  .  .  .  .  NamePos: p.go:12:29
//    160  .  .  .  .  .  .  .  Name: "y"
//    161  .  .  .  .  .  .  .  Obj: *ast.Object {
//    162  .  .  .  .  .  .  .  .  Kind: var
//    163  .  .  .  .  .  .  .  .  Name: "y"
//    164  .  .  .  .  .  .  .  .  Decl: *(obj @ 156)
//    165  .  .  .  .  .  .  .  }
//    166  .  .  .  .  .  .  }
//    167  .  .  .  .  .  }
//    168  .  .  .  .  .  Type: *ast.Ident {
//    169  .  .  .  .  .  .  NamePos: p.go:12:31
//    170  .  .  .  .  .  .  Name: "int"
//    171  .  .  .  .  .  }
//    172  .  .  .  .  }
//    173  .  .  .  .  1: *ast.Field {
//    174  .  .  .  .  .  Names: []*ast.Ident (len = 1) {
//    175  .  .  .  .  .  .  0: *ast.Ident {
//    176  .  .  .  .  .  .  .  NamePos: p.go:12:36
//    177  .  .  .  .  .  .  .  Name: "err"
//    178  .  .  .  .  .  .  .  Obj: *ast.Object {
//    179  .  .  .  .  .  .  .  .  Kind: var
//    180  .  .  .  .  .  .  .  .  Name: "err"
//    181  .  .  .  .  .  .  .  .  Decl: *(obj @ 173)
//    182  .  .  .  .  .  .  .  }
//    183  .  .  .  .  .  .  }
//    184  .  .  .  .  .  }
//    185  .  .  .  .  .  Type: *ast.Ident {
//    186  .  .  .  .  .  .  NamePos: p.go:12:40
//    187  .  .  .  .  .  .  Name: "error"
//    188  .  .  .  .  .  }
//    189  .  .  .  .  }
//    190  .  .  .  }
//    191  .  .  .  Closing: p.go:12:45
//    192  .  .  }
//    193  .  }
//    194  .  Body: *ast.BlockStmt {
//    195  .  .  Lbrace: p.go:12:47
//    196  .  .  List: []ast.Stmt (len = 2) {
//    197  .  .  .  0: *ast.AssignStmt {
//    198  .  .  .  .  Lhs: []ast.Expr (len = 1) {
//    199  .  .  .  .  .  0: *ast.Ident {
//    200  .  .  .  .  .  .  NamePos: p.go:13:2
//    201  .  .  .  .  .  .  Name: "y"
//    202  .  .  .  .  .  .  Obj: *(obj @ 161)
//    203  .  .  .  .  .  }
//    204  .  .  .  .  }
//    205  .  .  .  .  TokPos: p.go:13:4
//    206  .  .  .  .  Tok: =
//    207  .  .  .  .  Rhs: []ast.Expr (len = 1) {
//    208  .  .  .  .  .  0: *ast.IndexExpr {
//    209  .  .  .  .  .  .  X: *ast.Ident {
//    210  .  .  .  .  .  .  .  NamePos: p.go:13:6
//    211  .  .  .  .  .  .  .  Name: "x"
//    212  .  .  .  .  .  .  .  Obj: *(obj @ 135)
//    213  .  .  .  .  .  .  }
//    214  .  .  .  .  .  .  Lbrack: p.go:13:7
//    215  .  .  .  .  .  .  Index: *ast.BasicLit {
//    216  .  .  .  .  .  .  .  ValuePos: p.go:13:8
//    217  .  .  .  .  .  .  .  ValueEnd: p.go:13:9
//    218  .  .  .  .  .  .  .  Kind: INT
//    219  .  .  .  .  .  .  .  Value: "0"
//    220  .  .  .  .  .  .  }
//    221  .  .  .  .  .  .  Rbrack: p.go:13:9
//    222  .  .  .  .  .  }
//    223  .  .  .  .  }
//    224  .  .  .  }
//    225  .  .  .  1: *ast.ReturnStmt {
//    226  .  .  .  .  Return: p.go:14:2
//    227  .  .  .  .  Results: []ast.Expr (len = 2) {
//    228  .  .  .  .  .  0: *ast.Ident {
//    229  .  .  .  .  .  .  NamePos: p.go:14:9
//    230  .  .  .  .  .  .  Name: "y"
//    231  .  .  .  .  .  .  Obj: *(obj @ 161)
//    232  .  .  .  .  .  }
//    233  .  .  .  .  .  1: *ast.Ident {
//    234  .  .  .  .  .  .  NamePos: p.go:14:12
//    235  .  .  .  .  .  .  Name: "nil"
//    236  .  .  .  .  .  }
//    237  .  .  .  .  }
//    238  .  .  .  }
//    239  .  .  }
//    240  .  .  Rbrace: p.go:15:1
//    241  .  }
//    242  }
// <nil>
//      0  []*ast.CommentGroup (len = 3) {
//      1  .  0: *ast.CommentGroup {
//      2  .  .  List: []*ast.Comment (len = 1) {
//      3  .  .  .  0: *ast.Comment {
//      4  .  .  .  .  Slash: 1
//      5  .  .  .  .  Text: "// Doc of p."
//      6  .  .  .  }
//      7  .  .  }
//      8  .  }
//      9  .  1: *ast.CommentGroup {
//     10  .  .  List: []*ast.Comment (len = 1) {
//     11  .  .  .  0: *ast.Comment {
//     12  .  .  .  .  Slash: 40
//     13  .  .  .  .  Text: "// why"
//     14  .  .  .  }
//     15  .  .  }
//     16  .  }
//     17  .  2: *ast.CommentGroup {
//     18  .  .  List: []*ast.Comment (len = 1) {
//     19  .  .  .  0: *ast.Comment {
//     20  .  .  .  .  Slash: 48
//     21  .  .  .  .  Text: "// T is a type."
//     22  .  .  .  }
//     23  .  .  }
//     24  .  }
//     25  }
//      0  *ast.GenDecl {
//      1  .  Doc: *ast.CommentGroup {
//      2  .  .  List: []*ast.Comment (len = 1) {
//      3  .  .  .  0: *ast.Comment {
//      4  .  .  .  .  Text: "// T is a type."
//      5  .  .  .  }
//      6  .  .  }
//      7  .  }
//      8  .  Specs: []ast.Spec (len = 1) {
//      9  .  .  0: *ast.TypeSpec {
//     10  .  .  .  Doc: nil
//     11  .  .  .  Name: *ast.Ident {
//     12  .  .  .  .  Name: "T"
//     13  .  .  .  }
//     14  .  .  .  TypeParams: *ast.FieldList {
//     15  .  .  .  .  List: []*ast.Field (len = 1) {
//     16  .  .  .  .  .  0: *ast.Field {
//     17  .  .  .  .  .  .  Doc: nil
//     18  .  .  .  .  .  .  Names: []*ast.Ident (len = 1) {
//     19  .  .  .  .  .  .  .  0: *ast.Ident {
//     20  .  .  .  .  .  .  .  .  Name: "P"
//     21  .  .  .  .  .  .  .  }
//     22  .  .  .  .  .  .  }
//     23  .  .  .  .  .  .  Type: *ast.Ident {
//     24  .  .  .  .  .  .  .  Name: "any"
//     25  .  .  .  .  .  .  }
//     26  .  .  .  .  .  .  Tag: nil
//     27  .  .  .  .  .  .  Comment: nil
//     28  .  .  .  .  .  }
//     29  .  .  .  .  }
//     30  .  .  .  }
//     31  .  .  .  Type: *ast.StructType {
//     32  .  .  .  .  Fields: *ast.FieldList {
//     33  .  .  .  .  .  List: []*ast.Field (len = 2) {
//     34  .  .  .  .  .  .  0: *ast.Field {
//     35  .  .  .  .  .  .  .  Doc: nil
//     36  .  .  .  .  .  .  .  Names: []*ast.Ident (len = 2) {
//     37  .  .  .  .  .  .  .  .  0: *ast.Ident {
//     38  .  .  .  .  .  .  .  .  .  Name: "a"
//     39  .  .  .  .  .  .  .  .  }
//     40  .  .  .  .  .  .  .  .  1: *ast.Ident {
//     41  .  .  .  .  .  .  .  .  .  Name: "b"
//     42  .  .  .  .  .  .  .  .  }
//     43  .  .  .  .  .  .  .  }
//     44  .  .  .  .  .  .  .  Type: *ast.Ident {
//     45  .  .  .  .  .  .  .  .  Name: "int"
//     46  .  .  .  .  .  .  .  }
//     47  .  .  .  .  .  .  .  Tag: *ast.BasicLit {
//     48  .  .  .  .  .  .  .  .  Value: "`tag`"
//     49  .  .  .  .  .  .  .  }
//     50  .  .  .  .  .  .  .  Comment: nil
//     51  .  .  .  .  .  .  }
//     52  .  .  .  .  .  .  1: *ast.Field {
//     53  .  .  .  .  .  .  .  Doc: nil
//     54  .  .  .  .  .  .  .  Names: nil
//     55  .  .  .  .  .  .  .  Type: *ast.StarExpr {
//     56  .  .  .  .  .  .  .  .  X: *ast.Ident {
//     57  .  .  .  .  .  .  .  .  .  Name: "E"
//     58  .  .  .  .  .  .  .  .  }
//     59  .  .  .  .  .  .  .  }
//     60  .  .  .  .  .  .  .  Tag: nil
//     61  .  .  .  .  .  .  .  Comment: nil
//     62  .  .  .  .  .  .  }
//     63  .  .  .  .  .  }
//     64  .  .  .  .  }
//     65  .  .  .  .  Incomplete: false
//     66  .  .  .  }
//     67  .  .  .  Comment: nil
//     68  .  .  }
//     69  .  }
//     70  }
//      0  nil
//      0  1
//      0  "a\n"
//      0  120
//      0  "bytes`"
//      0  []int (len = 0) {}
//      0  [2]bool {
//      1  .  0: true
//      2  .  1: false
//      3  }
//      0  map[string]int (len = 1) {
//      1  .  "k": 1
//      2  }
//      0  nil
//      0  struct {} {}
//      0  struct { a int; B int } {
//      1  .  B: 2
//      2  }
//      0  *main.node {
//      1  .  Next: *(obj @ 0)
//      2  .  Any: 1.5
//      3  }
//      0  **main.node {
//      1  .  Next: *(obj @ 0)
//      2  .  Any: 1.5
//      3  }
//      0  +
//      0  3
//      0  []interface {} (len = 2) {
//      1  .  0: nil
//      2  .  1: nil
//      3  }
//      0  2
//      0  type
//      0  nil
//      0  *errors.errorString {}
// true false
// no more room
