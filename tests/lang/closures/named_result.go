// Returning assigns to named results that closures captured.
package main

import "fmt"

func deferred() (x int) {
	defer func() { fmt.Println("deferred sees", x) }()
	return 42
}

func nested() (x int) {
	defer func() func() {
		return func() { fmt.Println("nested sees", x) }
	}()()
	return 43
}

func changed() (x, y int) {
	defer func() { x, y = y, x }()
	return 1, 2
}

func main() {
	fmt.Println(deferred(), nested())
	fmt.Println(changed())
}

// Output:
// deferred sees 42
// nested sees 43
// 42 43
// 2 1
