// Weak pointers: equality, clearing before finalizers, words of what is no heap object.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"unique"
	"weak"
)

type T struct {
	a, b int
	p    *T
}

var global T
var kept []*T

//go:noinline
func clearstack(n int) int {
	var a [100]int
	for i := range a {
		a[i] = n
	}
	if n > 0 {
		return clearstack(n-1) + a[5]
	}
	return a[3]
}

//go:noinline
func mk() (weak.Pointer[T], weak.Pointer[T], weak.Pointer[int]) {
	x := &T{a: 1}
	w, v := weak.Make(x), weak.Make(x)
	fmt.Println(w == v, w.Value() == x, weak.Make(&x.b) == weak.Make(&x.b))
	return w, v, weak.Make(&x.b)
}

//go:noinline
func fin(c chan *T) weak.Pointer[T] {
	x := &T{a: 5}
	w := weak.Make(x)
	runtime.SetFinalizer(x, func(x *T) { fmt.Println("fin", w.Value()); c <- x })
	return w
}

//go:noinline
func val(w weak.Pointer[T]) int { return w.Value().a }

func main() {
	var z weak.Pointer[T]
	fmt.Println(z.Value(), z == weak.Make[T](nil))
	w, v, u := mk()
	clearstack(20)
	runtime.GC()
	fmt.Println(w.Value(), v.Value(), w == v, u.Value(), w == z)
	g := weak.Make(&global)
	runtime.GC()
	fmt.Println(g.Value() == &global, g == weak.Make(&global))
	x := &T{a: 7}
	kept = append(kept, x)
	w = weak.Make(x)
	x = nil
	runtime.GC()
	fmt.Println(val(w), w == weak.Make(kept[0]))
	c := make(chan *T)
	f := fin(c)
	clearstack(20)
	runtime.GC()
	y := <-c
	fmt.Println(y.a, f.Value(), f == weak.Make(y))
	var wg sync.WaitGroup
	var mu sync.Mutex
	seen := map[weak.Pointer[T]]int{}
	for range 20 {
		wg.Go(func() {
			p := weak.Make(y)
			mu.Lock()
			seen[p]++
			mu.Unlock()
		})
	}
	wg.Wait()
	fmt.Println(len(seen))
	e := weak.Make(new(struct{}))
	fmt.Println(e.Value() != nil)
	for i := range 20000 {
		h := unique.Make(fmt.Sprint("v", i))
		if i%4000 == 0 {
			runtime.GC()
			if h.Value() != fmt.Sprint("v", i) || h != unique.Make(fmt.Sprint("v", i)) {
				fmt.Println("bad")
			}
		}
	}
}

// Output:
// <nil> true
// true true true
// <nil> <nil> true <nil> false
// true true
// 7 true
// fin <nil>
// 5 <nil> false
// 1
// true
