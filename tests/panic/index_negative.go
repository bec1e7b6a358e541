// A negative index.
package main

func main() {
	s := []int{1, 2, 3}
	i := -1
	println(s[i])
}

// Stderr:
// panic: runtime error: index out of range [-1]
//
// goroutine 1 [running]:
// main.main(...)
// 	index_negative.go:7
// ...

// Exit: 2
