// A panic text of several lines is indented.
package main

func main() {
	panic("line one\nline two\n\nline four")
}

// Stderr:
// panic: line one
// 	line two
//
// 	line four
//
// goroutine 1 [running]:
// main.main(...)
// 	multi_line.go:5
// ...

// Exit: 2
