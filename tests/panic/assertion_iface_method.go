// An assertion between interfaces names the method that is missing.
package main

type T struct{}

func (T) M() {}

type A interface{ M() }
type B interface {
	A
	N()
}

func main() {
	var x A = T{}
	println(x.(B))
}

// Stderr:
// panic: interface conversion: main.T is not main.B: missing method N
//
// goroutine 1 [running]:
// main.main(...)
// 	assertion_iface_method.go:16
// ...

// Exit: 2
