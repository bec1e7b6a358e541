// Every allocation is in the memory profile, also those of panics, Goexit and deferred
// calls, after calls whose frames are gone.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func deep(n int, s string) int {
	var a [20]string
	a[n%20] = s + "x"
	if n == 0 {
		return len(a[0])
	}
	return deep(n-1, a[n%20]) + len(a[n%20])
}

func fails(i int) (r any) {
	defer func() { r = recover() }()
	deep(30, "a")
	switch i % 4 {
	case 0:
		var p *int
		*p = i
	case 1:
		var s []int
		s[deep(3, "b")] = 1
	case 2:
		panic(fmt.Sprint("value ", i))
	}
	var e any = i
	return e.(string)
}

func loops(n int) (sum int) {
	for i := range n {
		deep(i, "c")
		defer func() { sum += i }()
	}
	for range func(yield func(int) bool) { _ = yield(1) && yield(2) } {
		deep(5, "d")
		defer func(s string) { sum += len(s) }(fmt.Sprint(n))
	}
	return deep(2, "e")
}

func main() {
	runtime.MemProfileRate = 1
	for i := range 4 {
		fmt.Println(fails(i))
	}
	fmt.Println(loops(5), loops(10))
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			deep(10+i, "f")
			runtime.Goexit()
		}()
	}
	wg.Wait()
	runtime.GC()
	n, _ := runtime.MemProfile(nil, true)
	fmt.Println(n > 5)
}

// Output:
// runtime error: invalid memory address or nil pointer dereference
// runtime error: index out of range [14] with length 0
// value 2
// interface conversion: interface {} is int, not string
// 21 58
// true
