// Indexing an array, and through a pointer to one.
package main

func main() {
	var a [4]int
	p := &a
	n := len(a)
	p[n] = 1
}

// Stderr:
// panic: runtime error: index out of range [4] with length 4
//
// goroutine 1 [running]:
// main.main(...)
// 	index_array.go:8
// ...

// Exit: 2
