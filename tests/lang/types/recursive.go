// Types that refer to themselves and to each other.
package main

import "fmt"

type Tree struct {
	Left, Right *Tree
	Key         int
}

func (t *Tree) Insert(k int) *Tree {
	if t == nil {
		return &Tree{Key: k}
	}
	if k < t.Key {
		t.Left = t.Left.Insert(k)
	} else {
		t.Right = t.Right.Insert(k)
	}
	return t
}

func (t *Tree) Walk(f func(int)) {
	if t != nil {
		t.Left.Walk(f)
		f(t.Key)
		t.Right.Walk(f)
	}
}

type F func(F) int
type S []S
type M map[string]M
type P *P
type I interface{ Self() I }
type C chan C
type A struct{ b *B }
type B struct{ a []A }

type impl int

func (i impl) Self() I { return i }

func main() {
	var root *Tree
	for _, k := range []int{5, 2, 8, 1, 9, 3} {
		root = root.Insert(k)
	}
	root.Walk(func(k int) { fmt.Print(k, " ") })
	fmt.Println()
	var f F = func(g F) int {
		if g == nil {
			return 1
		}
		return g(nil) + 1
	}
	fmt.Println(f(f))
	s := S{S{}, S{S{}, nil}}
	fmt.Println(len(s), len(s[1]), s)
	m := M{"a": {"b": {}}}
	fmt.Println(m, len(m["a"]["b"]["c"]))
	var p P
	p = &p
	fmt.Println(*p == p)
	fmt.Println(impl(3).Self().Self())
	c := make(C, 1)
	c <- c
	fmt.Println(<-c == c)
	fmt.Println(len(B{[]A{{&B{}}}}.a[0].b.a))
}

// Output:
// 1 2 3 5 8 9
// 2
// 2 2 [[] [[] []]]
// map[a:map[b:map[]]] 0
// true
// 3
// true
// 0
