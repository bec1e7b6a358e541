// A recovered panic followed by another in the same deferred call.
package main

func main() {
	defer func() {
		println(recover().(string))
		panic("new")
	}()
	panic("old")
}

// Stderr:
// old
// panic: old [recovered]
// 	panic: new
//
// goroutine 1 [running]:
// main.main.func1(...)
// 	recovered_then_new.go:7
// ...
// main.main(...)
// 	recovered_then_new.go:9
// ...

// Exit: 2
