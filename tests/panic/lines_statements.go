// Statements over several lines: the line of a panic is that of the operator, of
// the selector, of the bracket.
package main

import (
	"fmt"
	"runtime"
)

func at(f func()) {
	defer func() {
		recover()
		var pcs [10]uintptr
		n := runtime.Callers(1, pcs[:])
		iter := runtime.CallersFrames(pcs[:n])
		for {
			fr, more := iter.Next()
			if fr.Function != "main.at" && fr.Function != "main.main" && len(fr.Function) > 4 && fr.Function[:5] == "main." && fr.Function != "main.at.func1" {
				fmt.Println(fr.Line)
			}
			if !more {
				break
			}
		}
	}()
	f()
}

var i = 9
var m map[string]int
var p *struct{ x [4]int }
var z int
var e any

func main() {
	at(func() {
		var a [3]int
		_ = a[i]
	})
	at(func() {
		var a []int
		_ = a[i:10]
	})
	at(func() {
		m["x"] =
			5
	})
	at(func() {
		p.
			x[2] = 1
	})
	at(func() {
		_ = i /
			z
	})
	at(func() {
		_ = e.(int)
	})
	at(func() {
		var f func(int)
		f(
			i,
		)
	})
	at(func() {
		panic(
			i,
		)
	})
	at(func() {
		_ = make([]int,
			-i)
	})
	at(func() {
		_ = 1 +
			i/
				z
	})
	at(func() {
		var a []int
		a[i], i = 1,
			2
	})
	at(func() {
		var a []int
		_ = [4]int(
			a)
	})
	at(func() {
		i :=
			*(*int)(
				nil)
		_ = i
	})
	at(func() {
		var s string
		_ = s[i]
	})
	at(func() {
		i <<=
			-i
	})
	at(func() {
		ch := make(chan int)
		close(ch)
		ch <- i
	})
}

// Output:
// 38
// 42
// 45
// 49
// 53
// 57
// 61
// 66
// 71
// 76
// 81
// 87
// 91
// 97
// 100
// 106
