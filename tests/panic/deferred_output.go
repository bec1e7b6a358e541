// Deferred calls run before an uncaught panic is printed.
package main

import "fmt"

func main() {
	defer fmt.Println("deferred 1")
	defer func() { fmt.Println("deferred 2") }()
	panic("end")
}

// Output:
// deferred 2
// deferred 1

// Stderr:
// panic: end
//
// goroutine 1 [running]:
// main.main(...)
// 	deferred_output.go:9
// ...

// Exit: 2
