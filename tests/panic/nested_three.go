// Three panics, one after the other.
package main

func main() {
	defer func() { panic("third") }()
	defer func() { panic(2) }()
	panic("first")
}

// Stderr:
// panic: first
// 	panic: 2
// 	panic: third
//
// goroutine 1 [running]:
// main.main.func1(...)
// 	nested_three.go:5
// ...
// main.main.func2(...)
// 	nested_three.go:6
// ...
// main.main(...)
// 	nested_three.go:7
// ...

// Exit: 2
