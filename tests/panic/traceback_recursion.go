// A traceback through recursion.
package main

func down(n int) int {
	if n == 0 {
		var p *int
		return *p
	}
	return down(n-1) + 1
}

func main() {
	println(down(4))
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x? addr=0x? pc=0x?]
//
// goroutine 1 [running]:
// main.down(...)
// 	traceback_recursion.go:7
// main.down(...)
// 	traceback_recursion.go:9
// main.down(...)
// 	traceback_recursion.go:9
// main.down(...)
// 	traceback_recursion.go:9
// main.down(...)
// 	traceback_recursion.go:9
// main.main(...)
// 	traceback_recursion.go:13
// ...

// Exit: 2
