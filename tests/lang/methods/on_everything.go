// Methods on every kind of defined type, with value and pointer receivers.
package main

import (
	"fmt"
	"sort"
	"strings"
)

type Ints []int

func (s Ints) Len() int           { return len(s) }
func (s Ints) Less(i, j int) bool { return s[i] > s[j] }
func (s Ints) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }
func (s *Ints) Push(v int)        { *s = append(*s, v) }
func (s *Ints) Pop() int {
	old := *s
	v := old[len(old)-1]
	*s = old[:len(old)-1]
	return v
}

type Set map[string]bool

func (s Set) Add(k string) Set { s[k] = true; return s }
func (s Set) Keys() []string {
	var ks []string
	for k := range s {
		ks = append(ks, k)
	}
	sort.Strings(ks)
	return ks
}

type Pred func(int) bool

func (p Pred) And(q Pred) Pred { return func(x int) bool { return p(x) && q(x) } }
func (p Pred) Filter(xs ...int) (out []int) {
	for _, x := range xs {
		if p(x) {
			out = append(out, x)
		}
	}
	return
}

type Vec [3]float64

func (v Vec) Dot(w Vec) (s float64) {
	for i := range v {
		s += v[i] * w[i]
	}
	return
}
func (v *Vec) Scale(k float64) *Vec {
	for i := range v {
		v[i] *= k
	}
	return v
}

type Ch chan int

func (c Ch) Send(v int) Ch { c <- v; return c }

type Str string

func (s Str) Upper() Str { return Str(strings.ToUpper(string(s))) }

type B bool

func (b B) Not() B   { return !b }
func (b *B) Toggle() { *b = !*b }

type Cx complex128

func (c Cx) Conj() Cx { return Cx(complex(real(c), -imag(c))) }

func main() {
	s := Ints{3, 1, 2}
	s.Push(9)
	sort.Sort(s)
	fmt.Println(s, s.Pop(), s)
	fmt.Println(Set{}.Add("b").Add("a").Keys())
	even := Pred(func(x int) bool { return x%2 == 0 })
	fmt.Println(even.And(func(x int) bool { return x > 2 }).Filter(1, 2, 3, 4, 5, 6))
	v := Vec{1, 2, 3}
	fmt.Println(v.Scale(2).Dot(Vec{1, 1, 1}), v)
	c := make(Ch, 2)
	c.Send(1).Send(2)
	fmt.Println(<-c + <-c)
	fmt.Println(Str("abc").Upper()[1:], B(true).Not(), Cx(1+2i).Conj())
	b := B(false)
	b.Toggle()
	fmt.Println(b)
}

// Output:
// [9 3 2] 1 [9 3 2]
// [a b]
// [4 6]
// 12 [2 4 6]
// 3
// BC false (1-2i)
// true
