// Range over functions of no, one and two values; early exit tells the iterator.
package main

import (
	"fmt"
	"iter"
)

func count(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		defer fmt.Print("[done]")
		for i := range n {
			if !yield(i) {
				fmt.Print("[stopped]")
				return
			}
		}
	}
}

func pairs(m []string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, s := range m {
			if !yield(i, s) {
				return
			}
		}
	}
}

func times(n int) func(func() bool) {
	return func(yield func() bool) {
		for ; n > 0 && yield(); n-- {
		}
	}
}

type Tree struct {
	l, r *Tree
	v    int
}

func (t *Tree) All(yield func(int) bool) bool {
	return t == nil || t.l.All(yield) && yield(t.v) && t.r.All(yield)
}

func main() {
	for i := range count(3) {
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i := range count(10) {
		if i == 1 {
			continue
		}
		if i == 3 {
			break
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i, s := range pairs([]string{"a", "b"}) {
		fmt.Print(i, s, " ")
	}
	for i := range pairs([]string{"x"}) {
		fmt.Print(i)
	}
	n := 0
	for range times(4) {
		n++
	}
	for range count(2) {
		n += 10
	}
	fmt.Println(n)
	t := &Tree{&Tree{nil, nil, 1}, &Tree{&Tree{nil, nil, 3}, nil, 4}, 2}
	for v := range func(y func(int) bool) { t.All(y) } {
		fmt.Print(v, " ")
		if v == 3 {
			break
		}
	}
	fmt.Println()
	var fs []func() int
	for i := range count(3) {
		fs = append(fs, func() int { i++; return i })
	}
	fmt.Println(fs[0](), fs[0](), fs[2]())
	var i int
	for i = range count(3) {
	}
	fmt.Println(i)
}

// Output:
// 0 1 2 [done]
// 0 2 [stopped][done]
// 0a 1b 0[done]24
// 1 2 3
// [done]1 2 3
// [done]2
