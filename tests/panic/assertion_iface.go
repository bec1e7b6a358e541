// A type assertion to an interface that is not implemented.
package main

type T struct{}

type I interface{ M() }

func main() {
	var x any = T{}
	println(x.(I))
}

// Stderr:
// panic: interface conversion: main.T is not main.I: missing method M
//
// goroutine 1 [running]:
// main.main(...)
// 	assertion_iface.go:10
// ...

// Exit: 2
