// Calling pointer methods on addressable values takes their address.
package main

import "fmt"

type T struct {
	n  int
	in Sub
	p  *Sub
}
type Sub struct{ k int }

func (t *T) Inc()   { t.n++ }
func (s *Sub) Inc() { s.k++ }
func (s Sub) Val() int { return s.k }

func get() *T { return &T{n: 41} }

func main() {
	var t T
	t.p = &Sub{10}
	t.Inc()
	t.in.Inc()
	t.p.Inc()
	(&t).Inc()
	(*t.p).Inc()
	fmt.Println(t.n, t.in, *t.p)
	s := []T{{}, {}}
	s[1].Inc()
	s[1].in.Inc()
	arr := [2]Sub{}
	arr[0].Inc()
	fmt.Println(s[1].n, s[1].in, arr)
	m := map[string]*T{"x": {}}
	m["x"].Inc()
	m["x"].in.Inc()
	fmt.Println(m["x"].n, m["x"].in)
	g := get()
	g.Inc()
	get().Inc()
	fmt.Println(g.n)
	ms := map[string]Sub{"y": {5}}
	fmt.Println(ms["y"].Val())
	x := struct{ Sub }{Sub{1}}
	x.Inc()
	fmt.Println(x.Val(), x.k)
	for i := range arr {
		p := &arr[i]
		p.Inc()
	}
	fmt.Println(arr)
	c := make(chan *Sub, 1)
	c <- &arr[0]
	(<-c).Inc()
	fmt.Println(arr)
	pp := &t.p
	(*pp).Inc()
	(**pp).Inc()
	fmt.Println(t.p.k)
}

// Output:
// 2 {1} {12}
// 1 {1} [{1} {0}]
// 1 {1}
// 42
// 5
// 2 2
// [{2} {1}]
// [{3} {1}]
// 14
