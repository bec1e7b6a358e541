// A panic with an error calls its Error method.
package main

import "errors"

func main() {
	panic(errors.New("an error"))
}

// Stderr:
// panic: an error
//
// goroutine 1 [running]:
// main.main(...)
// 	error_value.go:7
// ...

// Exit: 2
