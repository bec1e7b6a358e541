// Deferred functions see and change named results; recover sets what is returned.
package main

import (
	"errors"
	"fmt"
)

func double(x int) (r int) {
	defer func() { r *= 2 }()
	return x + 1
}

func unnamed(x int) int {
	r := x
	defer func() { r = 100 }()
	return r
}

func safeDiv(a, b int) (q int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	return a / b, nil
}

func partial() (a int, b string, c []int) {
	defer func() { recover() }()
	a = 1
	b = "set"
	c = append(c, 1, 2)
	panic("x")
}

func swap(a, b int) (x, y int) {
	defer func() { x, y = y, x }()
	x, y = a, b
	return y * 10, x * 10
}

func wrap() (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("wrapped: %w", err)
		}
	}()
	return errors.New("base")
}

func shadow() (n int) {
	{
		n := 5
		n++
	}
	defer func(n *int) { *n += 7 }(&n)
	return n
}

func big() (s struct{ a, b, c, d int }) {
	defer func() { s.d = s.a + s.b }()
	s.a = 1
	return struct{ a, b, c, d int }{10, 20, 30, 0}
}

func escape() (f func() int, n int) {
	f = func() int { n++; return n }
	n = 10
	return f, 20
}

func main() {
	fmt.Println(double(4), unnamed(3))
	fmt.Println(safeDiv(6, 3))
	fmt.Println(safeDiv(1, 0))
	fmt.Println(partial())
	fmt.Println(swap(1, 2))
	e := wrap()
	fmt.Println(e, errors.Unwrap(e))
	fmt.Println(shadow(), big())
	f, n := escape()
	fmt.Println(f(), f(), n)
}

// Output:
// 10 3
// 2 <nil>
// 0 recovered: runtime error: integer divide by zero
// 1 set [1 2]
// 10 20
// wrapped: base base
// 7 {10 20 30 30}
// 21 22 20
