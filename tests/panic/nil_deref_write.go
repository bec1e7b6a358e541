// Writing through a nil pointer.
package main

func main() {
	var p *int
	*p = 1
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x? addr=0x? pc=0x?]
//
// goroutine 1 [running]:
// main.main(...)
// 	nil_deref_write.go:6
// ...

// Exit: 2
