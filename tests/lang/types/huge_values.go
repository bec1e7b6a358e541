// Values larger than any frame: kept, copied, boxed, dereferenced, dropped.
package main

import "fmt"

type huge struct {
	n int
	a [1 << 20]byte
	s string
}

func caught(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	var x huge
	x.n, x.a[1<<19], x.s = 1, 7, "s"
	_ = x
	y := x
	y.n++
	p := &y
	var i any = x
	var j any = *p
	x.a[1<<19] = 8
	_, ok := i.(*huge)
	fmt.Println(ok, i == j, i == any(x), j == any(*p), y.s, p.a[1<<19])
	fmt.Printf("%T %T\n", i, j)
	q := new(huge)
	*q = *p
	q.n = 9
	fmt.Println(p.n, q.n, *q == *p)
	m := map[string]*huge{"q": q}
	_ = *m["q"]
	_ = m["q"].a[3]
	all := []huge{}
	caught("nil", func() { _ = *(*huge)(nil) })
	caught("box", func() { i = *(*huge)(nil) })
	caught("map", func() { _ = *m["none"] })
	caught("index", func() { _ = all[len(all)] })
	caught("boxed index", func() { i = all[len(all)] })
}

// Output:
// false false false true s 7
// main.huge main.huge
// 2 9 false
// nil runtime error: invalid memory address or nil pointer dereference
// box runtime error: invalid memory address or nil pointer dereference
// map runtime error: invalid memory address or nil pointer dereference
// index runtime error: index out of range [0] with length 0
// boxed index runtime error: index out of range [0] with length 0
