// Iterators that go on after the loop has ended are caught.
package main

import "fmt"

func bad(yield func(int) bool) {
	yield(1)
	yield(2)
	yield(3)
}

var saved func(int) bool

func keep(yield func(int) bool) {
	saved = yield
	yield(0)
}

func try(f func()) {
	defer func() {
		r := recover()
		_, ok := r.(error)
		fmt.Println(r, ok)
	}()
	f()
}

func main() {
	try(func() {
		for x := range bad {
			fmt.Print(x, " ")
			break
		}
	})
	try(func() {
		for range keep {
		}
		saved(1)
	})
	try(func() {
		for x := range func(yield func(int) bool) {
			defer func() { recover() }()
			yield(1)
		} {
			panic(fmt.Sprint("swallowed ", x))
		}
	})
	try(func() {
		var f func(func() bool)
		for range f {
		}
	})
}

// Output:
// 1 runtime error: range function continued iteration after function for loop body returned false true
// runtime error: range function continued iteration after whole loop exit true
// runtime error: range function recovered a loop body panic and did not resume panicking true
// runtime error: invalid memory address or nil pointer dereference true
