// Closures capture variables, not values; each call makes new ones.
package main

import "fmt"

func counter() (func() int, func()) {
	n := 0
	return func() int { n++; return n }, func() { n = 100 }
}

func fib() func() int {
	a, b := 0, 1
	return func() int {
		r := a
		a, b = b, a+b
		return r
	}
}

func apply(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func params(a int, s string, t struct{ v [2]int }) func() (int, string, int) {
	return func() (int, string, int) {
		a++
		s += "!"
		t.v[1] += a
		return a, s, t.v[1]
	}
}

func main() {
	inc, reset := counter()
	other, _ := counter()
	inc()
	fmt.Println(inc(), other())
	reset()
	fmt.Println(inc(), other())
	f := fib()
	for range 10 {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	k := 10
	g := apply(func(x int) int { return x + k }, func(x int) int { return x * 2 })
	k = 20
	fmt.Println(g(1))
	h := params(1, "s", struct{ v [2]int }{})
	h()
	fmt.Println(h())
	var fact func(int) int
	fact = func(n int) int {
		if n <= 1 {
			return 1
		}
		return n * fact(n-1)
	}
	fmt.Println(fact(10))
	x := 1
	func() {
		x := x
		x++
		fmt.Println("inner", x)
	}()
	func() { x += 5 }()
	fmt.Println(x)
	compose := func(f, g func(int) int) func(int) int { return func(x int) int { return g(f(x)) } }
	fmt.Println(compose(fact, func(n int) int { return -n })(3))
	adders := map[string]func(int) func(int) int{"add": func(a int) func(int) int { return func(b int) int { return a + b } }}
	fmt.Println(adders["add"](3)(4))
}

// Output:
// 2 1
// 101 2
// 0 1 1 2 3 5 8 13 21 34
// 42
// 3 s!! 5
// 3628800
// inner 2
// 6
// -6
// 7
