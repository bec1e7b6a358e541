// Large slices and arrays with and without pointers.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	ptrs := make([]*int, 50000)
	for i := range ptrs {
		ptrs[i] = new(int)
		*ptrs[i] = i
	}
	runtime.GC()
	sum := 0
	for _, p := range ptrs {
		sum += *p
	}
	fmt.Println(sum)
	strs := make([]string, 20000)
	for i := range strs {
		strs[i] = fmt.Sprint(i)
	}
	ptrs = nil
	runtime.GC()
	n := 0
	for _, s := range strs {
		n += len(s)
	}
	fmt.Println(n)
	for i := range 20 {
		b := make([]byte, 1<<20)
		b[i] = 1
	}
	type cell struct {
		a int
		p *int
		b [5]byte
		s string
	}
	cells := make([]cell, 3000)
	for i := range cells {
		cells[i] = cell{i, &cells[(i+1)%3000].a, [5]byte{byte(i)}, fmt.Sprint("c", i)}
	}
	runtime.GC()
	ok := true
	for i, c := range cells {
		ok = ok && *c.p == (i+1)%3000 && c.s == fmt.Sprint("c", i)
	}
	fmt.Println(ok)
	grow := []any{}
	for i := range 5000 {
		grow = append(grow, i, fmt.Sprint(i))
	}
	fmt.Println(len(grow), grow[9999])
}

// Skip-gcstress

// Output:
// 1249975000
// 88890
// true
// 10000 4999
