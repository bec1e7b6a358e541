// A failed type assertion to a concrete type.
package main

func main() {
	var x any = "s"
	println(x.(int))
}

// Stderr:
// panic: interface conversion: interface {} is string, not int
//
// goroutine 1 [running]:
// main.main(...)
// 	assertion.go:6
// ...

// Exit: 2
