// A discrete event simulation: queue of events, closures as events, a seeded generator.
package main

import (
	"container/heap"
	"fmt"
)

type event struct {
	at  int
	seq int
	do  func()
}
type events []event

func (e events) Len() int { return len(e) }
func (e events) Less(i, j int) bool {
	return e[i].at < e[j].at || e[i].at == e[j].at && e[i].seq < e[j].seq
}
func (e events) Swap(i, j int) { e[i], e[j] = e[j], e[i] }
func (e *events) Push(x any)   { *e = append(*e, x.(event)) }
func (e *events) Pop() any {
	last := len(*e) - 1
	x := (*e)[last]
	*e = (*e)[:last]
	return x
}

type sim struct {
	now, seq int
	q        events
	seed     uint32
}

func (s *sim) after(d int, do func()) {
	s.seq++
	heap.Push(&s.q, event{s.now + d, s.seq, do})
}
func (s *sim) rand(n int) int {
	s.seed ^= s.seed << 13
	s.seed ^= s.seed >> 17
	s.seed ^= s.seed << 5
	return int(s.seed % uint32(n))
}
func (s *sim) run(until int) {
	for len(s.q) > 0 && s.q[0].at <= until {
		e := heap.Pop(&s.q).(event)
		s.now = e.at
		e.do()
	}
}

type customer struct{ id, arrived, service int }
type shop struct {
	*sim
	waiting []customer
	busy    int
	clerks  int
	served  int
	waited  int
	longest customer
	maxLine int
}

func (s *shop) arrive(id int) {
	c := customer{id, s.now, 2 + s.rand(9)}
	s.waiting = append(s.waiting, c)
	if len(s.waiting) > s.maxLine {
		s.maxLine = len(s.waiting)
	}
	s.start()
	if id < 200 {
		s.after(1+s.rand(5), func() { s.arrive(id + 1) })
	}
}

func (s *shop) start() {
	for s.busy < s.clerks && len(s.waiting) > 0 {
		c := s.waiting[0]
		s.waiting = s.waiting[1:]
		s.busy++
		s.waited += s.now - c.arrived
		s.after(c.service, func() {
			s.busy--
			s.served++
			if c.service > s.longest.service {
				s.longest = c
			}
			s.start()
		})
	}
}

func main() {
	for _, clerks := range []int{1, 2, 3} {
		s := &shop{sim: &sim{seed: 12345}, clerks: clerks}
		s.after(0, func() { s.arrive(1) })
		s.run(100000)
		fmt.Printf("%d clerks: served %d by %d, mean wait %.2f, longest line %d, longest %v\n", clerks, s.served, s.now, float64(s.waited)/float64(s.served), s.maxLine, s.longest)
	}
}

// Output:
// 1 clerks: served 200 by 1163, mean wait 254.59, longest line 92, longest {28 82 10}
// 2 clerks: served 200 by 624, mean wait 6.04, longest line 7, longest {28 82 10}
// 3 clerks: served 200 by 612, mean wait 0.12, longest line 2, longest {28 82 10}
