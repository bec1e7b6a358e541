// A panic with a value of a defined basic type shows the type.
package main

type Code int8

func main() {
	panic(Code(-7))
}

// Stderr:
// panic: main.Code(-7)
//
// goroutine 1 [running]:
// main.main(...)
// 	basic_kinds.go:7
// ...

// Exit: 2
