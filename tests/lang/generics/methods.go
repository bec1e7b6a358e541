// Methods with type parameters of their own, method values of generic types.
package main

import "fmt"

type Box[T any] struct{ v T }

func (b Box[T]) Get() T                     { return b.v }
func (b *Box[T]) Set(v T)                   { b.v = v }
func (b Box[T]) Map[U any](f func(T) U) Box[U] { return Box[U]{f(b.v)} }

type Stream []int

func (s Stream) Fold[A any](init A, f func(A, int) A) A {
	for _, x := range s {
		init = f(init, x)
	}
	return init
}

func main() {
	b := Box[int]{3}
	c := b.Map(func(i int) string { return fmt.Sprint("n", i) })
	fmt.Printf("%T %v\n", c, c.Get())
	d := c.Map[float64](func(s string) float64 { return float64(len(s)) })
	fmt.Println(d)
	fmt.Println(Stream{1, 2, 3}.Fold("", func(a string, x int) string { return a + fmt.Sprint(x) }))
	fmt.Println(Stream{1, 2, 3}.Fold(0, func(a, x int) int { return a + x }))
	get := b.Get
	set := b.Set
	set(10)
	fmt.Println(get(), b.Get())
	f := Box[string].Get
	g := (*Box[string]).Set
	bs := Box[string]{"s"}
	g(&bs, "t")
	fmt.Printf("%v %T %T\n", f(bs), f, g)
	var i interface{ Get() string } = bs
	fmt.Println(i.Get())
	_, ok := any(b).(interface{ Get() int })
	_, no := any(b).(interface{ Get() string })
	fmt.Println(ok, no)
}

// Output:
// main.Box[string] n3
// {2}
// 123
// 6
// 3 10
// t func(main.Box[string]) string func(*main.Box[string], string)
// t
// true false
