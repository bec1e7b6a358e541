// Assigning to a nil map panics after the operands are evaluated.
package main

import "fmt"

func f(s string, v int) int {
	fmt.Println("eval", s)
	return v
}

func main() {
	defer func() {
		r := recover()
		fmt.Println(r)
		e, ok := r.(error)
		fmt.Println(ok, e)
	}()
	var m map[int]int
	m[f("key", 1)] = f("value", 2)
	fmt.Println("unreachable")
}

// Output:
// eval key
// eval value
// assignment to entry in nil map
// true assignment to entry in nil map
