// Functions without a name and fields without one: gc goes on with the body.
package main

func "s"() {
	_ = 1
}

func func()() {
	var v int
}

type T struct {
	func
	a int
}

func main() {
	var _ []T[1]
	var _ T[]
}

// Errors:
// nameless.go:4:6: syntax error: unexpected literal "s", expected name or (
// nameless.go:8:6: syntax error: unexpected keyword func, expected name or (
// nameless.go:13:2: syntax error: unexpected keyword func, expected field name or embedded type
// nameless.go:18:12: syntax error: unexpected literal 1, expected type
// nameless.go:19:10: syntax error: unexpected ], expected type argument list
