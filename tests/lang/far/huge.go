// Values larger than any frame could hold, by value everywhere.
package main

import "fmt"

type Huge [1 << 21]int

func fill(h Huge, v int) Huge {
	h[len(h)-1] = v
	return h
}

func pair(h Huge) (Huge, Huge, int) { return fill(h, 1), fill(h, 2), 3 }

type Holder interface{ Last() int }

func (h Huge) Last() int { return h[len(h)-1] }

func main() {
	var h Huge
	a, b, c := pair(h)
	fmt.Println(h.Last(), a.Last(), b.Last(), c, a == b, h == Huge{})
	m := map[int]Huge{1: a}
	fmt.Println(m[1].Last(), m[2].Last())
	var i Holder = b
	fmt.Println(i.Last(), i == Holder(b))
	s := []Huge{a}
	s = append(s, b)
	fmt.Println(s[1].Last(), len(s))
	f := b.Last
	b = fill(b, 9)
	fmt.Println(f(), b.Last())
	defer func(h Huge) { fmt.Println(h.Last(), recover()) }(a)
	panic("end")
}

// Output:
// 0 1 2 3 false true
// 1 0
// 2 true
// 2 2
// 2 9
// 1 end
