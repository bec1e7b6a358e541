// A panic in the initialiser of a package variable.
package main

var n = 0
var x = 10 / n

func main() {
	println(x)
}

// Stderr:
// panic: runtime error: integer divide by zero
//
// goroutine 1 [running]:
// main.init(...)
// 	in_var_init.go:5
// ...

// Exit: 2
