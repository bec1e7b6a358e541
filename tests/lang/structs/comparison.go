// Structs and arrays compare field by field, blank fields aside.
package main

import "fmt"

type T struct {
	a int8
	_ int32
	b string
	f float64
	i any
	p *int
	c [2]bool
}

func main() {
	x := 1
	t := T{a: 1, b: "b", f: 2, i: 3, p: &x}
	u := t
	fmt.Println(t == u)
	u.b = "b" + ""
	fmt.Println(t == u)
	u.i = int8(3)
	fmt.Println(t == u, t != u)
	u = t
	u.c[1] = true
	fmt.Println(t == u)
	var z float64
	n := T{f: z / z}
	fmt.Println(n == n)
	zero, neg := T{f: 0}, T{f: -1 / (1 / z)}
	fmt.Println(zero == neg)
	a := [2]T{t, u}
	b := [2]T{t, t}
	fmt.Println(a == b, a == [2]T{t, u})
	var i, j any = t, t
	fmt.Println(i == j, i == any(u), i == any(&t))
	fmt.Println(struct{}{} == struct{}{}, [0]int{} == [0]int{})
	pp := struct{ x, y int16 }{1, 2}
	qq := struct{ x, y int16 }{1, 2}
	fmt.Println(pp == qq, &pp == &qq)
	type E struct {
		error
		n int
	}
	fmt.Println(E{nil, 1} == E{nil, 1})
	m := map[T]int{t: 1}
	fmt.Println(m[t], m[u])
}

// Output:
// true
// true
// false true
// false
// false
// true
// false true
// true false false
// true true
// true false
// true
// 1 0
