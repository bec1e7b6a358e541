// A generic least-recently-used cache over container/list, with statistics.
package main

import (
	"container/list"
	"fmt"
	"strings"
)

type Cache[K comparable, V any] struct {
	cap     int
	order   *list.List
	items   map[K]*list.Element
	onEvict func(K, V)
	stats   struct{ hits, misses, evictions int }
}

type entry[K comparable, V any] struct {
	key K
	val V
}

func New[K comparable, V any](cap int, onEvict func(K, V)) *Cache[K, V] {
	return &Cache[K, V]{cap: cap, order: list.New(), items: make(map[K]*list.Element), onEvict: onEvict}
}

func (c *Cache[K, V]) Get(k K) (v V, ok bool) {
	e, ok := c.items[k]
	if !ok {
		c.stats.misses++
		return v, false
	}
	c.stats.hits++
	c.order.MoveToFront(e)
	return e.Value.(*entry[K, V]).val, true
}

func (c *Cache[K, V]) Put(k K, v V) {
	if e, ok := c.items[k]; ok {
		e.Value.(*entry[K, V]).val = v
		c.order.MoveToFront(e)
		return
	}
	c.items[k] = c.order.PushFront(&entry[K, V]{k, v})
	if c.order.Len() > c.cap {
		last := c.order.Back()
		old := c.order.Remove(last).(*entry[K, V])
		delete(c.items, old.key)
		c.stats.evictions++
		if c.onEvict != nil {
			c.onEvict(old.key, old.val)
		}
	}
}

func (c *Cache[K, V]) All() func(func(K, V) bool) {
	return func(yield func(K, V) bool) {
		for e := c.order.Front(); e != nil; e = e.Next() {
			en := e.Value.(*entry[K, V])
			if !yield(en.key, en.val) {
				return
			}
		}
	}
}

func memo[K comparable, V any](c *Cache[K, V], f func(K) V) func(K) V {
	return func(k K) V {
		if v, ok := c.Get(k); ok {
			return v
		}
		v := f(k)
		c.Put(k, v)
		return v
	}
}

func main() {
	var evicted []string
	c := New(3, func(k string, v int) { evicted = append(evicted, fmt.Sprint(k, "=", v)) })
	for i, w := range strings.Fields("a b c a d a e b a f") {
		if _, ok := c.Get(w); !ok {
			c.Put(w, i)
		}
	}
	for k, v := range c.All() {
		fmt.Print(k, ":", v, " ")
	}
	fmt.Println(evicted, c.stats)
	calls := 0
	var fib func(int) int
	fib = memo(New[int, int](10, nil), func(n int) int {
		calls++
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	})
	fmt.Println(fib(50), calls)
	type point struct{ x, y int }
	pc := New[point, []string](2, nil)
	pc.Put(point{1, 2}, []string{"p"})
	pc.Put(point{1, 2}, []string{"q", "r"})
	v, ok := pc.Get(point{1, 2})
	_, no := pc.Get(point{2, 1})
	fmt.Printf("%v %v %v %T\n", v, ok, no, pc)
}

// Output:
// f:9 a:0 b:7 [b=1 c=2 d=4 e=6] {3 7 4}
// 12586269025 51
// [q r] true false *main.Cache[main.point·1,[]string]
