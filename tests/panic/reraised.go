// A recovered panic that is raised again.
package main

func main() {
	defer func() {
		r := recover()
		panic(r)
	}()
	panic("first")
}

// Stderr:
// panic: first [recovered, repanicked]
//
// goroutine 1 [running]:
// main.main.func1(...)
// 	reraised.go:7
// ...
// main.main(...)
// 	reraised.go:9
// ...

// Exit: 2
