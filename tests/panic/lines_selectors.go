// Selectors over several lines: a nil pointer panics at the dot behind it.
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

type T struct {
	x [4]int
	y int
	n *T
	E
}
type E struct{ z int }

func (t *T) id() *T   { return t }
func (t T) val() int  { return t.y }
func (e E) emb() int  { return e.z }
func (e *E) pemb() *E { return e }

var p *T
var pp = &T{}

func main() {
	at(func() {
		p.
			x[2] = 1
	})
	at(func() {
		pp.
			n.
			y = 1
	})
	at(func() {
		_ = p.
			id().
			y
	})
	at(func() {
		_ = pp.
			n.
			n.
			n
	})
	at(func() {
		_ = p.
			id().
			val()
	})
	at(func() {
		p.
			val()
	})
	at(func() {
		p.
			emb()
	})
	at(func() {
		p.
			id().
			emb()
	})
	at(func() {
		_ = &p.
			id().
			y
	})
	at(func() {
		p.
			pemb()
	})
	at(func() {
		f := p.
			val
		_ = f
	})
	at(func() {
		for range p.
			x {
		}
		for i := range p.
			x[:] {
			_ = i
		}
	})
	at(func() {
		p.
			y++
	})
	at(func() {
	})
	at(func() {
		switch x := any(func() {}); x {
		case 1,
			x:
		}
	})
	at(func() {
		switch x := any(func() {}); {
		case false,
			x ==
				x:
		}
	})
	at(func() {
		switch p.
			y {
		case 1:
		}
	})
	at(func() {
		if p.
			id().
			y == 1 {
		}
	})
	at(func() {
		go p.
			id().
			val()
	})
	at(func() {
		defer p.
			id().
			val()
	})
	at(func() {
		func(int, int) {}(
			1,
			p.y)
	})
	at(func() {
		_ = *p.
			n
	})
	at(func() {
		*p.
			id() = T{}
	})
	at(func() {
		_ = T{
			n: p.
				n,
		}
	})
}

// Output:
// 46
// 51
// 56
// 61
// 67
// 71
// 75
// 80
// 85
// 89
// 93
// 101
// 107
// 114
// 121
// 126
// 133
// 139
// 144
// 150
// 153
// 157
// 162
