// Expressions that are evaluated and not used.
package main

type T struct{}

func f() {}

func main() {
	x := 1
	x + 1
	"s"
	x == 1
	f
	len("abc")
	append([]int{}, 1)
	-x
	(x)
	func() {}
	&x
	T{}
	[]int{1}[0]
	x
}

// Errors:
// unused_results.go:10:2: x + 1 (value of type int) is not used
// unused_results.go:11:2: "s" (untyped string constant) is not used
// unused_results.go:12:2: x == 1 (untyped bool value) is not used
// unused_results.go:13:2: f (value of type func()) is not used
// unused_results.go:14:2: len("abc") (constant 3 of type int) is not used
// unused_results.go:15:2: append([]int{}, 1) (value of type []int) is not used
// unused_results.go:16:2: -x (value of type int) is not used
// unused_results.go:17:2: (x) (variable of type int) is not used
// unused_results.go:18:2: func() {} (value of type func()) is not used
// unused_results.go:19:2: &x (value of type *int) is not used
// unused_results.go:19:2: too many errors
