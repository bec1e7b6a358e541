// A panic with a wrapping error.
package main

import (
	"fmt"
	"os"
)

func main() {
	panic(fmt.Errorf("outer: %w", os.ErrNotExist))
}

// Stderr:
// panic: outer: file does not exist
//
// goroutine 1 [running]:
// main.main(...)
// 	error_wrapped.go:10
// ...

// Exit: 2
