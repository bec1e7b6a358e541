// && and || evaluate the right side only when needed, in every context.
package main

import "fmt"

type N struct {
	next *N
	ok   bool
}

func boom() bool { panic("evaluated") }

func count(n *int) bool { *n++; return *n > 2 }

func main() {
	var p *N
	if p != nil && p.ok {
		fmt.Println("no")
	}
	if p == nil || p.ok {
		fmt.Println("yes")
	}
	x := false && boom()
	y := true || boom()
	fmt.Println(x, y)
	n := 0
	fmt.Println(count(&n) || count(&n) || count(&n), n)
	n = 0
	fmt.Println(count(&n) && count(&n), n)
	a := []int{}
	for i := 0; i < len(a) && a[i] > 0; i++ {
	}
	z := !(len(a) > 0 && a[0] == 1) && (len(a) == 0 || a[0] == 2)
	fmt.Println(z)
	f := func(b bool) string {
		if b && !z || !b && z {
			return "xor"
		}
		return "eq"
	}
	fmt.Println(f(true), f(false))
	b := 3 > 2 == true
	var i any = 5
	v, ok := i.(int)
	c := ok && v == 5 && b
	fmt.Println(c, b != c, !b == c)
	m := map[bool]int{x || y: 1, x && y: 2}
	fmt.Println(m)
	for x || !y {
		break
	}
	switch x || y {
	case true:
		fmt.Println("switch")
	}
	var e1, e2 error
	fmt.Println(e1 == nil && e2 == nil)
	d := 0
	fmt.Println(d != 0 && 10/d > 1)
}

// Output:
// yes
// false true
// true 3
// false 1
// true
// eq xor
// true false false
// map[false:2 true:1]
// switch
// true
// false
