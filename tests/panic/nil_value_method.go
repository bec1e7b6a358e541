// Calling a value method through a nil pointer in an interface.
package main

type T struct{ n int }

func (t T) M() int { return t.n }

type I interface{ M() int }

func main() {
	var p *T
	var i I = p
	println(i.M())
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x? addr=0x? pc=0x?]
//
// goroutine 1 [running]:
// main.main(...)
// 	nil_value_method.go:13
// ...

// Exit: 2
