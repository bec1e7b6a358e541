// A Pool's values survive one collection as victims, not two; each P finds its
// own first, and others' when it has none.
// Skip-gcstress
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"sync"
)

func main() {
	debug.SetGCPercent(-1)
	procs := runtime.GOMAXPROCS(1)
	var p sync.Pool
	fmt.Println(p.Get())
	p.Put("a")
	p.Put("b")
	p.Put(nil)
	fmt.Println(p.Get(), p.Get(), p.Get())

	p.Put("c")
	for range 100 {
		p.Put("c")
	}
	runtime.GC()
	fmt.Println(p.Get())
	runtime.GC()
	fmt.Println(p.Get())
	p.Put("d")
	runtime.GC()
	runtime.GC()
	fmt.Println(p.Get())

	i := 0
	q := sync.Pool{New: func() any { i++; return i }}
	fmt.Println(q.Get(), q.Get())
	q.Put(42)
	fmt.Println(q.Get(), q.Get())

	// Values wander between goroutines, never twice at once.
	runtime.GOMAXPROCS(procs)
	debug.SetGCPercent(100)
	type box struct{ busy bool }
	r := sync.Pool{New: func() any { return new(box) }}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for i := range 2000 {
				b := r.Get().(*box)
				if b.busy {
					panic("shared")
				}
				b.busy = true
				if i%16 == 0 {
					runtime.Gosched()
				}
				b.busy = false
				r.Put(b)
			}
		})
	}
	wg.Wait()
	fmt.Println("done")
}

// Output:
// <nil>
// a b <nil>
// c
// <nil>
// <nil>
// 1 2
// 42 3
// done
