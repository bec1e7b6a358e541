// sync/atomic: functions and types on every width, from many goroutines.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type conf struct{ n int }

func main() {
	var a atomic.Int64
	var b int32
	var u atomic.Uint32
	var flag atomic.Bool
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 50 {
				a.Add(2)
				atomic.AddInt32(&b, -1)
				u.Add(^uint32(0))
			}
			if i == 7 {
				flag.Store(true)
			}
		}()
	}
	wg.Wait()
	fmt.Println(a.Load(), b, u.Load(), flag.Load())
	fmt.Println(a.CompareAndSwap(2000, 5), a.CompareAndSwap(2000, 6), a.Swap(9), a.Load())
	var p atomic.Pointer[conf]
	fmt.Println(p.Load() == nil)
	c := &conf{1}
	p.Store(c)
	fmt.Println(p.CompareAndSwap(c, &conf{2}), p.Load().n)
	var v atomic.Value
	fmt.Println(v.Load())
	v.Store([]int{1})
	fmt.Println(v.Load(), v.Load().([]int)[0])
	func() {
		defer func() { fmt.Println(recover()) }()
		v.Store("other type")
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		v.Store(nil)
	}()
	var w uint64 = 0xf0
	fmt.Println(atomic.AndUint64(&w, 0x3f), w, atomic.OrUint64(&w, 1), w)
	var up uintptr
	atomic.StoreUintptr(&up, 3)
	fmt.Println(atomic.LoadUintptr(&up), atomic.AddUintptr(&up, 1), atomic.SwapInt32(&b, 8), atomic.CompareAndSwapInt32(&b, 8, 9), b)
	fmt.Println(flag.Swap(false), flag.CompareAndSwap(false, true), flag.Load())
	x := []int64{1, 2}
	atomic.AddInt64(&x[1], 40)
	fmt.Println(x)
}

// Output:
// 2000 -1000 4294966296 true
// true false 5 9
// true
// true 2
// <nil>
// [1] 1
// sync/atomic: store of inconsistently typed value into Value
// sync/atomic: store of nil value into Value
// 240 49 48 49
// 3 4 -1000 true 9
// true true true
// [1 42]
