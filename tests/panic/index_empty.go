// Indexing an empty slice.
package main

func main() {
	var s []string
	println(s[len(s)])
}

// Stderr:
// panic: runtime error: index out of range [0] with length 0
//
// goroutine 1 [running]:
// main.main(...)
// 	index_empty.go:6
// ...

// Exit: 2
