// Functions as values: nil, comparison with nil, in structs, maps, arrays, results.
package main

import "fmt"

func add(a, b int) int { return a + b }
func pick(name string) func(int, int) int {
	switch name {
	case "add":
		return add
	case "mul":
		return func(a, b int) int { return a * b }
	}
	return nil
}
func variadic(prefix string, xs ...int) string { return fmt.Sprint(prefix, len(xs), xs) }
func multi() (int, string)                     { return 1, "x" }
func take(n int, s string) string              { return fmt.Sprint(n, s) }

type handler struct {
	fn   func(...any) string
	next *handler
}

func main() {
	fmt.Println(pick("add")(2, 3), pick("mul")(2, 3), pick("?") == nil)
	fmt.Println(variadic("a"), variadic("b", 1, 2), variadic("c", []int{4, 5, 6}...), variadic("d", nil...))
	fmt.Println(take(multi()))
	h := handler{fn: fmt.Sprint, next: &handler{fn: func(a ...any) string { return fmt.Sprint(len(a)) }}}
	fmt.Println(h.fn(1, 2), h.next.fn(1, 2, 3))
	table := [...]func(float64) float64{func(x float64) float64 { return x }, func(x float64) float64 { return x * x }}
	for _, f := range table {
		fmt.Print(f(3), " ")
	}
	fmt.Println()
	var nilf func()
	fmt.Println(nilf == nil)
	func() {
		defer func() { fmt.Println(recover()) }()
		nilf()
	}()
	f := variadic
	fmt.Printf("%T %s\n", f, f("v", 9))
	res := func(a, b int) (q, r int) { q = a / b; r = a % b; return }
	q, r := res(17, 5)
	fmt.Println(q, r)
	s := []int{1, 2}
	mod := func(xs ...int) { xs[0] = 100 }
	mod(s...)
	fmt.Println(s)
	mod(s[0], s[1])
	fmt.Println(s)
	fmt.Println(func() int { return 5 }() + func(x int) int { return x }(6))
	print := fmt.Sprintln
	fmt.Print(print("shadowed", 1))
}

// Output:
// 5 6 true
// a0 [] b2 [1 2] c3 [4 5 6] d0 []
// 1x
// 1 2 3
// 3 9
// true
// runtime error: invalid memory address or nil pointer dereference
// func(string, ...int) string v1 [9]
// 3 2
// [100 2]
// [100 2]
// 11
// shadowed 1
