// Defined types, aliases, identity and assignability between them.
package main

import "fmt"

type (
	Ints   []int
	Alias  = Ints
	Pair   struct{ A, B int }
	Fn     func(int) int
	M      map[string]Ints
	Matrix [2][2]float64
)

func (p Pair) Sum() int { return p.A + p.B }
func (f Fn) Twice(x int) int {
	return f(f(x))
}
func (m Matrix) Det() float64 { return m[0][0]*m[1][1] - m[0][1]*m[1][0] }
func (s Ints) Len() int       { return len(s) }

func main() {
	var s Ints = []int{1, 2}
	var a Alias = s
	var plain []int = a
	fmt.Printf("%T %T %T %d\n", s, a, plain, a.Len())
	p := Pair(struct{ A, B int }{3, 4})
	fmt.Println(p.Sum(), Pair{1, 1} == struct{ A, B int }{1, 1})
	var f Fn = func(x int) int { return x * 3 }
	fmt.Println(f.Twice(2), Fn(func(x int) int { return x + 1 }).Twice(0))
	m := M{"x": {1, 2, 3}}
	fmt.Println(m, len(m["x"]))
	fmt.Println(Matrix{{1, 2}, {3, 4}}.Det())
	type Local Pair
	l := Local(p)
	fmt.Printf("%T %v\n", l, l)
	type Node struct {
		next *Node
		v    int
	}
	n := &Node{&Node{nil, 2}, 1}
	fmt.Println(n.v, n.next.v, n.next.next == nil)
	{
		type Local string
		fmt.Printf("%T\n", Local("x"))
	}
}

// Output:
// main.Ints main.Ints []int 2
// 7 true
// 18 2
// map[x:[1 2 3]] 3
// -2
// main.Local {3 4}
// 1 2 true
// main.Local
