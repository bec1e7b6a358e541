// Once, OnceFunc, OnceValue, Cond, Pool, Map.
package main

import (
	"fmt"
	"sort"
	"sync"
)

func main() {
	var once sync.Once
	var wg sync.WaitGroup
	n := 0
	for range 10 {
		wg.Add(1)
		go func() { defer wg.Done(); once.Do(func() { n++ }) }()
	}
	wg.Wait()
	fmt.Println(n)
	f := sync.OnceFunc(func() { n += 10 })
	f()
	f()
	v := sync.OnceValue(func() int { n++; return n })
	fmt.Println(v(), v(), n)
	vs := sync.OnceValues(func() (string, error) { return "x", nil })
	fmt.Println(vs())
	p := sync.OnceFunc(func() { panic("once") })
	for range 2 {
		func() {
			defer func() { fmt.Println("recovered", recover()) }()
			p()
		}()
	}
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	ready, woken := false, 0
	for range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			for !ready {
				cond.Wait()
			}
			woken++
			mu.Unlock()
		}()
	}
	mu.Lock()
	ready = true
	mu.Unlock()
	cond.Broadcast()
	wg.Wait()
	fmt.Println(woken)
	q := []int{}
	go func() {
		for i := range 3 {
			mu.Lock()
			q = append(q, i)
			mu.Unlock()
			cond.Signal()
		}
	}()
	mu.Lock()
	for len(q) < 3 {
		cond.Wait()
	}
	fmt.Println(q)
	mu.Unlock()
	pool := sync.Pool{New: func() any { return new([]byte) }}
	b := pool.Get().(*[]byte)
	*b = append(*b, 1)
	pool.Put(b)
	fmt.Println(pool.Get() != nil)
	var m sync.Map
	m.Store("a", 1)
	act, loaded := m.LoadOrStore("a", 2)
	fmt.Println(act, loaded)
	m.Store("b", 3)
	x, ok := m.LoadAndDelete("a")
	_, gone := m.Load("a")
	fmt.Println(x, ok, gone, m.CompareAndSwap("b", 3, 4))
	old, had := m.Swap("c", 5)
	fmt.Println(old, had)
	var keys []string
	m.Range(func(k, v any) bool { keys = append(keys, fmt.Sprint(k, v)); return true })
	sort.Strings(keys)
	fmt.Println(keys)
	m.Clear()
	m.Range(func(k, v any) bool { fmt.Println("left"); return true })
}

// Output:
// 1
// 12 12 12
// x <nil>
// recovered once
// recovered once
// 5
// [0 1 2]
// true
// 1 true
// 1 true false true
// <nil> false
// [b4 c5]
