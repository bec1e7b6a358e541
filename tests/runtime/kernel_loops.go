// Loops that are one instruction are preempted like any other, and resume
// where they were.
package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"time"
)

func dot(a, b []float64, n int) float64 {
	s := 0.0
	for k := 0; k < n; k++ {
		s += a[k] * b[k]
	}
	return s
}

func fill(b []bool, step, limit int) int {
	i := 0
	for ; i <= limit; i += step {
		b[i] = true
	}
	return i
}

func main() {
	runtime.GOMAXPROCS(1)
	marks := make([]bool, 8)
	go fill(marks, 0, 7)
	time.Sleep(time.Millisecond)
	fmt.Println("main got its P back")

	var done atomic.Bool
	turns := 0
	go func() {
		a := make([]float64, 1<<16)
		for i := range a {
			a[i] = float64(i % 7)
		}
		want := dot(a, a, len(a))
		for range 200 {
			if got := dot(a, a, len(a)); got != want {
				fmt.Println("got", got, "want", want)
			}
		}
		fmt.Println("sum", want)
		done.Store(true)
	}()
	for !done.Load() {
		runtime.Gosched()
		turns++
	}
	fmt.Println(turns > 0)

	set := make([]bool, 1000)
	end := fill(set, 3, 999)
	count := 0
	for _, b := range set {
		if b {
			count++
		}
	}
	fmt.Println(end, count)
	func() {
		defer func() { fmt.Println(recover()) }()
		fill(set, 300, 1300)
	}()
	s, x, y := 1.0, []float64{2, 3}, []float64{5, 7}
	for k := 0; k < 2; k++ {
		v, w := x[k], y[k]
		v += v * w
		s += v
	}
	fmt.Println(s)
}

// Output:
// main got its P back
// sum 851943
// true
// 1002 334
// runtime error: index out of range [1200] with length 1000
// 37
