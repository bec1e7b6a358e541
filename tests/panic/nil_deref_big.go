// The address of a far field of a nil pointer.
package main

type T struct {
	pad [1 << 20]byte
	n   int
}

func main() {
	var p *T
	println(p.n)
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x? addr=0x? pc=0x?]
//
// goroutine 1 [running]:
// main.main(...)
// 	nil_deref_big.go:11
// ...

// Exit: 2
