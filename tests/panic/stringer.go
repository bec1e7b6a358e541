// A panic with a Stringer calls its String method.
package main

import "strconv"

type T struct{ n int }

func (t T) String() string { return "T#" + strconv.Itoa(t.n) }

func main() {
	panic(T{3})
}

// Stderr:
// panic: T#3
//
// goroutine 1 [running]:
// main.main(...)
// 	stringer.go:11
// ...

// Exit: 2
