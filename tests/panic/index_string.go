// Indexing a string.
package main

func main() {
	s := "abc"
	i := 3
	println(s[i])
}

// Stderr:
// panic: runtime error: index out of range [3] with length 3
//
// goroutine 1 [running]:
// main.main(...)
// 	index_string.go:7
// ...

// Exit: 2
