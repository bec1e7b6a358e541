// Iota: skipping, several names per line, implicit repetition, expressions.
package main

import "fmt"

const (
	a = iota
	b
	_
	d
	e = "text"
	f
	g = iota
)

const (
	KB = 1 << (10 * (iota + 1))
	MB
	GB
)

const (
	x, y = iota, iota * 10
	z, w
	_, _
	u, v
)

type Day int

const (
	Sunday Day = iota
	Monday
	Tuesday
)

func main() {
	fmt.Println(a, b, d, e, f, g)
	fmt.Println(KB, MB, GB)
	fmt.Println(x, y, z, w, u, v)
	fmt.Printf("%T %v %v\n", Monday, Monday, Tuesday)
	const inner = iota
	fmt.Println(inner)
	const (
		p = iota + 1
		q
	)
	fmt.Println(p, q)
}

// Output:
// 0 1 3 text text 6
// 1024 1048576 1073741824
// 0 0 1 10 3 30
// main.Day 1 2
// 0
// 1 2
