// Parameter lists that mix named and unnamed.
package main

func f(a int, string) {}
func g(a, b int, ...string) {}
func h(a ...int, b int) {}
func i(...) {}

func main() {}

// Errors:
// params.go:4:21: syntax error: missing parameter type
// params.go:5:18: syntax error: missing parameter name
// params.go:6:10: can only use ... with final parameter
// params.go:7:11: syntax error: ... is missing type
