// The line about the signal stays while panics that followed are under way.
package main

import (
	"errors"
	"fmt"
	"runtime"
)

type myErr struct{ s string }

func (e myErr) Error() string { return e.s }

func main() {
	defer func() {
		r := recover()
		var re runtime.Error
		fmt.Println(r, errors.As(r.(error), &re))
		defer func() {
			panic(fmt.Sprint("third ", recover()))
		}()
		panic(myErr{"second"})
	}()
	var p *int
	_ = *p
}

// Output:
// runtime error: invalid memory address or nil pointer dereference true

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference [recovered]
// 	panic: second [recovered]
// 	panic: third second
// [signal SIGSEGV: segmentation violation code=0x? addr=0x? pc=0x?]
//
// goroutine 1 [running]:
// main.main.func1.1(...)
// 	signal_line_stays.go:20
// ...
// main.main.func1(...)
// 	signal_line_stays.go:22
// ...
// main.main(...)
// 	signal_line_stays.go:25
// ...

// Exit: 2
