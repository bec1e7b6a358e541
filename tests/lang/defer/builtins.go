// Builtins and conversions may be deferred where the spec allows.
package main

import "fmt"

func main() {
	m := map[string]int{"a": 1, "b": 2}
	c := make(chan int, 1)
	dst := make([]int, 2)
	func() {
		defer delete(m, "a")
		defer close(c)
		defer copy(dst, []int{5, 6})
		defer clear(map[int]int{1: 1})
		fmt.Println(len(m), dst)
	}()
	_, open := <-c
	fmt.Println(m, open, dst)
	func() {
		defer func() { fmt.Println("got", recover()) }()
		defer panic("deferred panic")
		fmt.Println("body")
	}()
	func() {
		defer func() { fmt.Println("after") }()
		defer recover()
		fmt.Println("recover deferred directly")
	}()
	func() {
		defer func() { fmt.Println("outer", recover()) }()
		defer recover()
		panic("swallowed?")
	}()
}

// Output:
// 2 [0 0]
// map[b:2] false [5 6]
// body
// got deferred panic
// recover deferred directly
// after
// outer swallowed?
