// Defer and go want calls.
package main

func f() {}

func main() {
	defer f
	go f
	defer (f())
	go func() {}
	defer int(1)
	go len("a")
	defer append([]int{}, 1)
	defer 1
	go recover()
}

// Errors:
// defer_go.go:7:8: expression in defer must be function call
// defer_go.go:8:5: expression in go must be function call
// defer_go.go:9:8: expression in defer must not be parenthesized
// defer_go.go:10:5: expression in go must be function call
// defer_go.go:11:8: defer requires function call, not conversion int(1) (constant 1 of type int)
// defer_go.go:12:5: go discards result of len("a") (constant 1 of type int)
// defer_go.go:13:8: defer discards result of append([]int{}, 1) (value of type []int)
// defer_go.go:14:8: expression in defer must be function call
