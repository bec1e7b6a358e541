// Deferred calls run last-in first-out; their arguments are evaluated at the defer statement.
package main

import "fmt"

type T struct{ n int }

func (t T) Show()   { fmt.Print("val", t.n, " ") }
func (t *T) ShowP() { fmt.Print("ptr", t.n, " ") }

func args() {
	x := 1
	defer fmt.Println("x =", x)
	x = 2
	defer func() { fmt.Print("closure ", x, " ") }()
	x = 3
	t := T{1}
	defer t.Show()
	defer t.ShowP()
	t.n = 2
	defer func(n int) { fmt.Print("param ", n, " ") }(x)
	for i := range 3 {
		defer fmt.Print("loop", i, " ")
	}
	f := func() { fmt.Print("first ") }
	defer f()
	f = func() { fmt.Print("second ") }
}

func early(n int) (s string) {
	defer func() { s += fmt.Sprint("+deferred", n) }()
	if n == 0 {
		return "zero"
	}
	defer func() { s += "+late" }()
	return "other"
}

func nested() {
	defer fmt.Println("outer done")
	defer func() {
		defer fmt.Println("inner deferred")
		fmt.Println("in deferred")
	}()
	func() {
		defer fmt.Println("literal's own")
	}()
	fmt.Println("body")
}

func many(n int) (sum int) {
	for i := range n {
		defer func() { sum += i }()
	}
	return 0
}

func main() {
	args()
	fmt.Println(early(0), early(1))
	nested()
	fmt.Println(many(1000))
	defer func() {
		fmt.Println(recover())
	}()
	var nilf func()
	defer fmt.Println("before nil func")
	defer nilf()
	fmt.Println("end of main")
}

// Output:
// first loop2 loop1 loop0 param 3 ptr2 val1 closure 3 x = 1
// zero+deferred0 other+late+deferred1
// literal's own
// body
// in deferred
// inner deferred
// outer done
// 499500
// end of main
// before nil func
// runtime error: invalid memory address or nil pointer dereference
