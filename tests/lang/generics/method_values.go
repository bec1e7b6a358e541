// Method values and expressions of generic methods and of generic types'
// methods, with pointer and value receivers, promoted ones too.
package main

import (
	"fmt"
	"strings"
)

type Seq[T any] struct{ xs []T }

func (s Seq[T]) Map[U any](f func(T) U) Seq[U] {
	var out Seq[U]
	for _, x := range s.xs {
		out.xs = append(out.xs, f(x))
	}
	return out
}

func (s Seq[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range s.xs {
		a = f(a, x)
	}
	return a
}

func (s *Seq[T]) Push[U ~[]T](u U) { s.xs = append(s.xs, u...) }

type Plain struct{ n int }

func (p Plain) Conv[T ~int | ~string](f func(int) T) T { return f(p.n) }
func (p *Plain) Set[T int | int64](t T)                 { p.n = int(t) }

type Embeds struct{ *Plain }

func take(f func(func(int) string) string) string { return f(func(i int) string { return fmt.Sprint("<", i, ">") }) }

func main() {
	s := Seq[int]{[]int{1, 2, 3}}
	m := s.Map[float64]
	fmt.Println(m(func(i int) float64 { return float64(i) / 2 }))
	type ints []int
	push := s.Push[ints]
	push(ints{8, 7})
	fmt.Println(s, s.Map(func(i int) string { return strings.Repeat("x", i) }).xs)
	f := Seq[int].Fold[int]
	fmt.Println(f(s, 0, func(a, b int) int { return a + b }))
	fmt.Printf("%T %T\n", f, (*Seq[int]).Push[[]int])
	p := &Plain{4}
	fmt.Println(Plain.Conv[int](*p, func(i int) int { return i * i }), take(p.Conv[string]), take(p.Conv))
	set := p.Set[int]
	set(5)
	e := Embeds{p}
	set2 := e.Set[int64]
	set2(6)
	(*Plain).Set[int64](p, int64(p.n)+2)
	Embeds.Set[int](e, p.n+1)
	fmt.Println(p.n, e.Conv(func(i int) int { return -i }))
	defer e.Set[int](3)
	go p.Conv(func(i int) int { return i })
}

// Output:
// {[0.5 1 1.5]}
// {[1 2 3 8 7]} [x xx xxx xxxxxxxx xxxxxxx]
// 21
// func(main.Seq[int], int, func(int, int) int) int func(*main.Seq[int], []int)
// 16 <4> <4>
// 9 -9
