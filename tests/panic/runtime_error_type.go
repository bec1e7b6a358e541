// What a recovered runtime error says through its methods.
package main

import (
	"errors"
	"fmt"
	"runtime"
)

func try(f func()) {
	defer func() {
		r := recover()
		err := r.(error)
		var re runtime.Error
		var ta *runtime.TypeAssertionError
		fmt.Println(errors.As(err, &re), errors.As(err, &ta), err)
	}()
	f()
}

func main() {
	zero := 0
	idx := 10
	try(func() { fmt.Println(1 / zero) })
	try(func() { fmt.Println([]int{1}[idx]) })
	try(func() { fmt.Println("abc"[idx:]) })
	try(func() { fmt.Println([]int{1}[1:zero]) })
	try(func() { fmt.Println([]int{1}[:idx:idx]) })
	try(func() { var p *struct{ x int }; p.x = 1 })
	try(func() { var x any = 1; fmt.Println(x.(string)) })
	try(func() { var x any; fmt.Println(x.(fmt.Stringer)) })
	try(func() { var x any = 1; fmt.Println(x.(fmt.Stringer)) })
	try(func() { var m map[string]int; m["a"] = 1 })
	try(func() { _ = make([]int, idx-11) })
	try(func() { fmt.Println(1 << (idx - 11)) })
	try(func() { var c chan int; close(c) })
	try(func() { c := make(chan int); close(c); c <- 1 })
	try(func() { fmt.Println([4]int([]int{1})) })
	try(func() { fmt.Println(any([]int{}) == any([]int{})) })
	try(func() { var a [3]int; fmt.Println(a[idx%7]) })
	try(func() { var u uint64 = 1 << 63; fmt.Println([]int{1}[u]) })
	try(func() { var u int8 = -1; fmt.Println([]int{1}[u]) })
	try(func() { panic(nil) })
}

// Output:
// true false runtime error: integer divide by zero
// true false runtime error: index out of range [10] with length 1
// true false runtime error: slice bounds out of range [10:3]
// true false runtime error: slice bounds out of range [1:0]
// true false runtime error: slice bounds out of range [::10] with capacity 1
// true false runtime error: invalid memory address or nil pointer dereference
// true true interface conversion: interface {} is int, not string
// true true interface conversion: interface is nil, not fmt.Stringer
// true true interface conversion: int is not fmt.Stringer: missing method String
// true false assignment to entry in nil map
// true false runtime error: makeslice: len out of range
// true false runtime error: negative shift amount
// true false close of nil channel
// true false send on closed channel
// true false runtime error: cannot convert slice with length 1 to array or pointer to array with length 4
// true false runtime error: comparing uncomparable type []int
// true false runtime error: index out of range [3] with length 3
// true false runtime error: index out of range [9223372036854775808] with length 1
// true false runtime error: index out of range [-1]
// true false runtime error: panic called with nil argument
