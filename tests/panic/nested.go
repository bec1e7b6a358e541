// A panic while another is under way shows both.
package main

func main() {
	defer func() {
		panic("second")
	}()
	panic("first")
}

// Stderr:
// panic: first
// 	panic: second
//
// goroutine 1 [running]:
// main.main.func1(...)
// 	nested.go:6
// ...
// main.main(...)
// 	nested.go:8
// ...

// Exit: 2
