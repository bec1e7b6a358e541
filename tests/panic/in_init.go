// A panic in an init function.
package main

var table = map[string]int{"a": 1}

func init() {
	panic(table["a"])
}

func main() {
	println("never")
}

// Stderr:
// panic: 1
//
// goroutine 1 [running]:
// main.init.0(...)
// 	in_init.go:7
// ...

// Exit: 2
