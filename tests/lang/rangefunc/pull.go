// iter.Pull turns an iterator inside out.
package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
)

func fib(yield func(int) bool) {
	a, b := 0, 1
	for yield(a) {
		a, b = b, a+b
	}
	fmt.Println("fib stopped")
}

func zip[A, B any](x iter.Seq[A], y iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(y)
		defer stop()
		for a := range x {
			b, ok := next()
			if !ok || !yield(a, b) {
				return
			}
		}
	}
}

func take[T any](n int, s iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		i := 0
		for v := range s {
			if !yield(v) {
				return
			}
			if i++; i == n {
				return
			}
		}
	}
}

func main() {
	next, stop := iter.Pull(fib)
	for range 5 {
		fmt.Println(next())
	}
	stop()
	fmt.Println(next())
	for a, b := range zip(take(4, fib), slices.Values([]string{"a", "b", "c"})) {
		fmt.Print(a, b, " ")
	}
	fmt.Println()
	fmt.Println(slices.Collect(take(8, fib)))
	m := map[string]int{"x": 1, "y": 2, "z": 3}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)))
	for i, v := range slices.Backward([]int{1, 2, 3}) {
		fmt.Print(i, v, " ")
	}
	fmt.Println(maps.Collect(slices.All([]string{"p", "q"})))
	n2, s2 := iter.Pull2(maps.All(map[string]int{"only": 1}))
	fmt.Println(n2())
	fmt.Println(n2())
	s2()
}

// Output:
// 0 true
// 1 true
// 1 true
// 2 true
// 3 true
// fib stopped
// 0 false
// 0a 1b 1c fib stopped
//
// fib stopped
// [0 1 1 2 3 5 8 13]
// [x y z] [1 2 3]
// 2 3 1 2 0 1 map[0:p 1:q]
// only 1 true
//  0 false
