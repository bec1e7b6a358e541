// panic(nil) becomes a *runtime.PanicNilError.
package main

func main() {
	panic(nil)
}

// Stderr:
// panic: runtime error: panic called with nil argument
//
// goroutine 1 [running]:
// main.main(...)
// 	nil_value.go:5
// ...

// Exit: 2
