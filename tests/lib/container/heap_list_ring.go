// container/heap, container/list, container/ring.
package main

import (
	"container/heap"
	"container/list"
	"container/ring"
	"fmt"
)

type item struct {
	name string
	prio int
	idx  int
}
type pq []*item

func (q pq) Len() int            { return len(q) }
func (q pq) Less(i, j int) bool  { return q[i].prio > q[j].prio }
func (q pq) Swap(i, j int)       { q[i], q[j] = q[j], q[i]; q[i].idx, q[j].idx = i, j }
func (q *pq) Push(x any)         { it := x.(*item); it.idx = len(*q); *q = append(*q, it) }
func (q *pq) Pop() any {
	old := *q
	it := old[len(old)-1]
	*q = old[:len(old)-1]
	return it
}

func main() {
	q := pq{}
	var keep *item
	for i, n := range []string{"a", "b", "c", "d", "e"} {
		it := &item{name: n, prio: (i * 7) % 5}
		if n == "b" {
			keep = it
		}
		heap.Push(&q, it)
	}
	keep.prio = 100
	heap.Fix(&q, keep.idx)
	heap.Remove(&q, 2)
	for q.Len() > 0 {
		it := heap.Pop(&q).(*item)
		fmt.Print(it.name, it.prio, " ")
	}
	fmt.Println()
	l := list.New()
	e4 := l.PushBack(4)
	e1 := l.PushFront(1)
	l.InsertBefore(3, e4)
	l.InsertAfter(2, e1)
	l.MoveToFront(e4)
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	l.Remove(e1)
	fmt.Println(l.Len(), l.Back().Value, l.Front().Next().Value)
	r := ring.New(4)
	for i := range r.Len() {
		r.Value = i
		r = r.Next()
	}
	r.Unlink(1)
	s := 0
	r.Do(func(v any) { s = s*10 + v.(int) })
	fmt.Println(s, r.Len())
}

// Output:
// b100 e3 d1 a0
// 4 1 2 3 3 3 2
// 23 3
