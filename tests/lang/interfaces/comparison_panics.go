// Comparing interfaces that hold incomparable values panics; differing types do not.
package main

import "fmt"

type U struct {
	n int
	f func()
}
type W struct{ a, b any }

func try(f func() bool) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	fmt.Println(f())
}

func main() {
	var a, b any = []int{1}, []int{1}
	try(func() bool { return a == b })
	try(func() bool { return a == any(1) })
	try(func() bool { return a == nil })
	a, b = map[string]int{}, map[string]int{}
	try(func() bool { return a == b })
	a, b = func() {}, func() {}
	try(func() bool { return a == b })
	a, b = U{1, nil}, U{2, nil}
	try(func() bool { return a == b })
	a, b = W{1, []int{}}, W{2, []int{}}
	try(func() bool { return a == b })
	a, b = W{[]int{}, 1}, W{[]int{}, 2}
	try(func() bool { return a == b })
	try(func() bool { return a.(W) == b.(W) })
	a, b = [2]any{1, 2}, [2]any{1, 2}
	try(func() bool { return a == b })
	a, b = [1]any{[]int{}}, [1]any{[]int{}}
	try(func() bool { return a == b })
	switch a := any([]int{}); a {
	case 1, "x", nil:
		fmt.Println("no")
	default:
		fmt.Println("no match")
	}
}

// Output:
// panic: runtime error: comparing uncomparable type []int
// false
// false
// panic: runtime error: comparing uncomparable type map[string]int
// panic: runtime error: comparing uncomparable type func()
// panic: runtime error: comparing uncomparable type main.U
// false
// panic: runtime error: comparing uncomparable type []int
// panic: runtime error: comparing uncomparable type []int
// true
// panic: runtime error: comparing uncomparable type []int
// no match
