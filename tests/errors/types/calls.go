// Calls with wrong arguments.
package main

type T struct{}

func (T) M()               {}
func f(a int, b string)    {}
func v(a int, b ...string) {}
func g(a int)              {}
func f2() (int, int)       { return 1, 2 }
func h()                   {}

func main() {
	f(1)
	f(1, "a", 2)
	f("a", 1)
	v("x", 1)
	v(1, "a")
	v(1, []int{}...)
	f(v...)
	x := h()
	1()
	var i int
	i()
	g(f2())
	f(f2())
	var t T
	t.M(1)
	f()
}

// Errors:
// calls.go:14:4: not enough arguments in call to f
// 	have (number)
// 	want (int, string)
// calls.go:15:12: too many arguments in call to f
// 	have (number, string, number)
// 	want (int, string)
// calls.go:16:4: cannot use "a" (untyped string constant) as int value in argument to f
// calls.go:16:9: cannot use 1 (untyped int constant) as string value in argument to f
// calls.go:17:4: cannot use "x" (untyped string constant) as int value in argument to v
// calls.go:17:9: cannot use 1 (untyped int constant) as string value in argument to v
// calls.go:19:7: cannot use []int{} (value of type []int) as []string value in argument to v
// calls.go:20:2: cannot use ... in call to non-variadic f
// calls.go:21:7: h() (no value) used as value
// calls.go:22:2: invalid operation: cannot call 1 (untyped int constant): untyped int is not a function
// calls.go:22:2: too many errors
