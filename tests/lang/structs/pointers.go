// Pointers to variables, fields, elements; automatic dereference; escape to the heap.
package main

import "fmt"

type Node struct {
	Val  int
	Next *Node
}

func newInt(n int) *int { return &n }
func push(l **Node, v int) {
	*l = &Node{v, *l}
}

func main() {
	x := 1
	p := &x
	pp := &p
	**pp = 5
	fmt.Println(x, *p == **pp, p == &x)
	a, b := newInt(1), newInt(1)
	fmt.Println(a == b, *a == *b)
	var list *Node
	for i := range 4 {
		push(&list, i)
	}
	for n := list; n != nil; n = n.Next {
		fmt.Print(n.Val, " ")
	}
	fmt.Println()
	for n := &list; *n != nil; {
		if (*n).Val%2 == 0 {
			*n = (*n).Next
		} else {
			n = &(*n).Next
		}
	}
	fmt.Println(list.Val, list.Next.Val, list.Next.Next)
	arr := [3]int{1, 2, 3}
	e := &arr[1]
	*e *= 10
	fmt.Println(arr)
	s := arr[:]
	q := &s[2]
	s = append(s, 4)
	*q = 99
	fmt.Println(arr, s)
	n := &Node{}
	v := &n.Val
	*v = 3
	n.Next = n
	fmt.Println(n.Next.Next.Val)
	m := new(map[string]int)
	*m = map[string]int{"a": 1}
	(*m)["a"]++
	fmt.Println(*m)
	y := new(123)
	*y++
	fmt.Println(*y, *new("str"))
	fns := []*func() int{}
	for i := range 2 {
		f := func() int { return i }
		fns = append(fns, &f)
	}
	fmt.Println((*fns[0])(), (*fns[1])())
}

// Output:
// 5 true true
// false true
// 3 2 1 0
// 3 1 <nil>
// [1 20 3]
// [1 20 99] [1 20 3 4]
// 3
// map[a:2]
// 124 str
// 0 1
