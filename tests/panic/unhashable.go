// An unhashable key in a map of interfaces.
package main

func main() {
	m := map[any]int{}
	m[[]int{}] = 1
}

// Stderr:
// panic: runtime error: hash of unhashable type []int
//
// goroutine 1 [running]:
// main.main(...)
// 	unhashable.go:6
// ...

// Exit: 2
