// Variables whose address is known, read and written directly and by pointer in one
// statement.
package main

import "fmt"

func main() {
	p, q := &[3]int{1, 2, 3}, &[3]int{4, 5, 6}
	for i, v := range p {
		p = q
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	a := [3]int{1, 2, 3}
	for i, v := range a[:] {
		a[2] = 9
		fmt.Print(i, v, " ")
	}
	var x any = 1
	switch v := x.(type) {
	case int:
		x = "s"
		fmt.Println(v, x)
	}
	x1, y1 := 1, []int{0, 0, 0}
	x1, y1[x1] = 2, 7
	fmt.Println(x1, y1)
	pp := &x1
	*pp, y1[x1] = 1, 8
	fmt.Println(x1, y1)
	z := 5
	pz := &z
	var w int
	*pz, w = 6, z
	fmt.Println(z, w)
	w, *pz = z, 7
	fmt.Println(z, w)
	type T struct{ a, b int }
	t := T{1, 2}
	pt := &t
	pt.a, pt.b = t.b, t.a
	fmt.Println(t)
	*pt = T{pt.b, t.a}
	fmt.Println(t)
	t = T{pt.b, pt.a}
	fmt.Println(t)
	t.a, w = 9, pt.a
	fmt.Println(t, w)
	s := []int{1, 2, 3}
	ps := &s
	s = (*ps)[1:]
	fmt.Println(s)
	*ps, w = nil, s[0]
	fmt.Println(s, w)
	str := "ab"
	pstr := &str
	str = *pstr + str + *pstr
	fmt.Println(str)
	f := func() int { z++; return z }
	w = z + f() + z
	fmt.Println(w)
	arr := [3]int{z, f(), z}
	fmt.Println(arr)
	switch z {
	case f():
		fmt.Println("no")
	case z:
		fmt.Println("is", z)
	default:
		fmt.Println("default", z)
	}
	var e error
	pe := &e
	*pe, e = fmt.Errorf("one"), *pe
	fmt.Println(e)
	func() {
		defer func() { recover(); fmt.Println(t) }()
		t = T{100, *(*int)(nil)}
	}()
	for i := 0; i < z; i++ {
		pz := &z
		if i == 2 {
			*pz = 3
		}
		fmt.Print(i, " ")
	}
	fmt.Println(z)
	for range z {
		*pz = 0
		fmt.Print("r")
	}
	fmt.Println(z)
	if *pz = 4; z > 3 && *pz < 5 {
		*pz, z = z+1, *pz+2
	}
	fmt.Println(z)
}

// Output:
// 0 1 1 2 2 3
// 0 1 1 2 2 9 1 s
// 2 [0 7 0]
// 1 [0 7 8]
// 6 5
// 7 6
// {2 1}
// {1 2}
// {2 1}
// {9 1} 2
// [2 3]
// [] 2
// ababab
// 24
// [9 9 9]
// default 10
// <nil>
// {9 1}
// 0 1 2 3
// rrr0
// 6
