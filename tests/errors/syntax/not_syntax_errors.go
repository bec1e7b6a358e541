// Complaints of the parser that do not keep the program from being checked.
package main

func (recv int, other int) two() {}

func dots(x ...int, y int) {}

func main() {
	var s []int
	_ = s[0::1]
	_ = s[::]
	go (main())
	for a, b, c := range s {
	}
	var x int = "text"
	_ = 1e999999999999
}

// Errors:
// not_syntax_errors.go:4:12: cannot define new methods on non-local type int
// not_syntax_errors.go:4:28: method has multiple receivers
// not_syntax_errors.go:6:13: can only use ... with final parameter
// not_syntax_errors.go:10:10: middle index required in 3-index slice
// not_syntax_errors.go:11:9: middle index required in 3-index slice
// not_syntax_errors.go:11:10: final index required in 3-index slice
// not_syntax_errors.go:12:5: expression in go must not be parenthesized
// not_syntax_errors.go:13:12: range clause permits at most two iteration variables
// not_syntax_errors.go:15:14: cannot use "text" (untyped string constant) as int value in variable declaration
// not_syntax_errors.go:16:6: malformed constant: 1e999999999999
// not_syntax_errors.go:16:6: too many errors
