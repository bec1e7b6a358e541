// Finalizers run in the order of dependency, cleanups after their object's finalizer.
package main

import (
	"fmt"
	"runtime"
	"slices"
	"time"
	"unsafe"
)

type node struct {
	name string
	next *node
	pad  [64]byte
}

var log = make(chan string, 100)

//go:noinline
func chain(n int) {
	var head *node
	for i := 0; i < n; i++ {
		x := &node{name: fmt.Sprint("n", i), next: head}
		runtime.SetFinalizer(x, func(x *node) { log <- "fin " + x.name })
		head = x
	}
}

//go:noinline
func both() {
	x := &node{name: "both"}
	runtime.AddCleanup(x, func(s string) { log <- "cleanup " + s }, "both")
	runtime.SetFinalizer(x, func(x *node) { log <- "fin " + x.name })
}

var saved *node

//go:noinline
func resurrect() {
	x := &node{name: "res"}
	runtime.AddCleanup(x, func(s string) { log <- "cleanup " + s }, "res")
	runtime.SetFinalizer(x, func(x *node) { saved = x; log <- "fin " + x.name })
}

//go:noinline
func cycle() {
	a := &node{name: "cyca"}
	b := &node{name: "cycb", next: a}
	a.next = b
	runtime.SetFinalizer(a, func(x *node) { log <- "fin " + x.name })
}

//go:noinline
func many() {
	x := &node{name: "many"}
	for i := 0; i < 3; i++ {
		runtime.AddCleanup(x, func(i int) { log <- fmt.Sprint("cleanup many ", i) }, i)
	}
	c := runtime.AddCleanup(x, func(i int) { log <- "stopped" }, 1)
	c.Stop()
	runtime.KeepAlive(x)
}

//go:noinline
func interior() {
	x := &node{name: "interior"}
	runtime.AddCleanup(&x.pad[5], func(i int) { log <- "interior" }, 1)
}

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

// gc collects and takes n messages of finalizers and cleanups.
func gc(what string, n int) {
	clearstack(30)
	runtime.GC()
	got := make([]string, n)
	for i := range got {
		got[i] = <-log
	}
	slices.Sort(got)
	fmt.Println(what, got)
}

func main() {
	chain(3)
	gc("chain", 1)
	gc("chain", 1)
	gc("chain", 1)
	both()
	gc("both", 1)
	gc("both", 1)
	resurrect()
	gc("resurrected", 1)
	gc("resurrected", 0)
	saved = nil
	gc("resurrected", 1)
	cycle()
	gc("cycle", 0)
	many()
	gc("many", 3)
	interior()
	gc("interior", 1)
	time.Sleep(time.Millisecond)
	fmt.Println(len(log))
	x := &node{}
	try(func() { runtime.AddCleanup(x, func(y *node) {}, x) })
	try(func() { runtime.AddCleanup(x, func(unsafe.Pointer) {}, unsafe.Pointer(x)) })
	try(func() { runtime.AddCleanup((*node)(nil), func(y int) {}, 1) })
	runtime.KeepAlive(x)
}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

// Output:
// chain [fin n2]
// chain [fin n1]
// chain [fin n0]
// both [fin both]
// both [cleanup both]
// resurrected [fin res]
// resurrected []
// resurrected [cleanup res]
// cycle []
// many [cleanup many 0 cleanup many 1 cleanup many 2]
// interior [interior]
// 0
// runtime.AddCleanup: ptr is equal to arg, cleanup will never run
// runtime.AddCleanup: ptr is equal to arg, cleanup will never run
// runtime.AddCleanup: ptr is nil
