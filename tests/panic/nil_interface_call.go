// Calling a method of a nil interface.
package main

func main() {
	var e error
	println(e.Error())
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x? addr=0x? pc=0x?]
//
// goroutine 1 [running]:
// main.main(...)
// 	nil_interface_call.go:6
// ...

// Exit: 2
