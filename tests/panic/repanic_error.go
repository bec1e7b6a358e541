// A runtime error recovered and raised again.
package main

func main() {
	defer func() {
		panic(recover())
	}()
	var s []int
	_ = s[0]
}

// Stderr:
// panic: runtime error: index out of range [0] with length 0 [recovered, repanicked]
//
// goroutine 1 [running]:
// main.main.func1(...)
// 	repanic_error.go:6
// ...
// main.main(...)
// 	repanic_error.go:9
// ...

// Exit: 2
