// Operands over several lines: an index panics at its bracket, a conversion at its
// operand, a case at its clause.
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

func id(a []int) []int { return a }

var i = 9
var s []int
var e any
var np *struct{ x, y int }
var nm map[string]int

func str(s string) string { return s }

func main() {
	at(func() {
		_ = id(
			s)[i]
	})
	at(func() {
		_ = id(
			s)[i:]
	})
	at(func() {
		id(
			s,
		)[i] = 1
	})
	at(func() {
		_ = str(
			"x",
		)[i]
	})
	at(func() {
		_ = [4]int(
			id(
				s))
	})
	at(func() {
		_ = (*[4]int)(
			s)
	})
	at(func() {
		_ = any(
			e,
		).(int)
	})
	at(func() {
		_ = any(
			e,
		).(fmt.Stringer)
	})
	at(func() {
		_ = id(
			s,
		)[i] +
			1
	})
	at(func() {
		id(
			s,
		)[i]++
	})
	at(func() {
		id(
			s,
		)[i] +=
			2
	})
	at(func() {
		func() *struct{ x int } {
			return nil
		}().x = 4
	})
	at(func() {
		_ = func() *struct{ x int } {
			return nil
		}().x
	})
	at(func() {
		_ = *func() *struct{ x int } {
			return nil
		}()
	})
	at(func() {
		func() map[string]int {
			return nil
		}()["x"] = 1
	})
	at(func() {
		for range id(
			s)[i:] {
		}
	})
	at(func() {
		if id(
			s)[i] == 1 {
		}
	})
	at(func() {
		x, y := 1,
			id(
				s)[i]
		_, _ = x, y
	})
	at(func() {
		println(1,
			id(
				s)[i])
	})
	at(func() {
		func(a int) {
		}(
			s[i])
	})
	at(func() {
		defer func(a int) {
		}(
			s[i])
	})
	at(func() {
		var x any = func() {}
		m := map[any]int{
			x: 1,
		}
		_ = m
	})
	at(func() {
		var x any = func() {}
		_ = x ==
			x
	})
	at(func() {
		switch x := any(func() {}); x {
		case 1,
			x:
		}
	})
	at(func() {
		var f func() int
		_ = []int{
			1,
			f(),
		}
	})
	at(func() {
		_ = struct{ a, b int }{
			a: 1,
			b: s[i],
		}
	})
}

// Output:
// 42
// 46
// 51
// 56
// 60
// 65
// 70
// 75
// 80
// 86
// 91
// 97
// 102
// 105
// 112
// 116
// 121
// 127
// 133
// 138
// 143
// 147
// 154
// 159
// 167
// 173
