// What no one keeps takes no allocation: variables whose address is passed down,
// literals, closures, variadic arguments.
package main

import (
	"fmt"
	"runtime"
	"testing"
)

type vec struct{ x, y int }

func (v *vec) add(o *vec) *vec { v.x += o.x; v.y += o.y; return v }
func (v vec) sum() int         { return v.x + v.y }

//go:noinline
func swap(a, b *int) { *a, *b = *b, *a }

//go:noinline
func each(n int, f func(int)) {
	for i := range n {
		f(i)
	}
}

//go:noinline
func largest(ns ...int) int {
	m := ns[0]
	for _, n := range ns {
		m = max(m, n)
	}
	return m
}

//go:noinline
func down(n int, p *int) {
	x := n
	if n > 0 {
		down(n-1, &x)
		*p += x
	}
}

//go:noinline
func first(b []byte) byte { return b[0] }

//go:noinline
func recovers() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = r.(error)
		}
	}()
	return nil
}

type list struct {
	next *list
	v    int
}

//go:noinline
func length(l *list) (n int) {
	for ; l != nil; l = l.next {
		n++
	}
	return
}

var sink int

func main() {
	none := func(name string, f func()) {
		if n := testing.AllocsPerRun(50, f); n != 0 {
			fmt.Println(name, "allocates", n)
		}
	}
	none("swap", func() { a, b := 1, 2; swap(&a, &b); sink = a })
	none("methods", func() { v := vec{1, 2}; v.add(&vec{3, 4}).add(&v); sink = v.sum() })
	none("closure", func() { s := 0; each(3, func(i int) { s += i }); sink = s })
	none("variadic", func() { sink = largest(1, 5, 3) })
	none("recursion", func() { n := 0; down(5, &n); sink = n })
	none("slice of array", func() { var a [16]byte; a[0] = 7; sink = int(first(a[:])) })
	none("make", func() { b := make([]byte, 16); sink = int(first(b)) })
	none("slice literal", func() { sink = len([]int{1, 2, 3}[1:]) })
	none("new", func() { p := new(int); *p = 4; sink = *p })
	none("linked", func() { sink = length(&list{&list{&list{}, 1}, 2}) })
	none("deferred", func() { _ = recovers() })
	none("called at once", func() { x := 1; func() { x++ }(); sink = x })
	fmt.Println(recovers(), sink)

	// They live as long as they are used, and what they refer to does.
	type cell struct{ p *[1000]int }
	freed := make(chan int, 10)
	obj := new([1000]int)
	runtime.SetFinalizer(obj, func(*[1000]int) { freed <- 1 })
	c := cell{obj}
	obj = nil
	pc := &c
	runtime.GC()
	runtime.GC()
	fmt.Println(len(freed), pc.p[3])
	pc = nil
	for len(freed) == 0 {
		runtime.GC()
		runtime.Gosched()
	}
	fmt.Println("freed")
}

// Output:
// <nil> 2
// 0 0
// freed
