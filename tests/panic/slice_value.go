// A panic with a slice shows its type and addresses.
package main

func main() {
	panic([]int{1})
}

// Stderr:
// panic: ([]int) 0x?
//
// goroutine 1 [running]:
// main.main(...)
// 	slice_value.go:5
// ...

// Exit: 2
