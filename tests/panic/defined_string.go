// A panic with a defined string type quotes it.
package main

type Name string

func main() {
	panic(Name("a\nb"))
}

// Stderr:
// panic: main.Name("a
// 	b")
//
// goroutine 1 [running]:
// main.main(...)
// 	defined_string.go:7
// ...

// Exit: 2
