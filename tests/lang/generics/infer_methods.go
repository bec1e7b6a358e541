// Type arguments follow from methods even where the constraint has a core
// type, channel directions do not matter within type arguments, and generic
// functions take the type that they are converted, sent or assigned to.
package main

import "fmt"

type S struct{ n int }

func (s *S) Get() string { return fmt.Sprint("got ", s.n) }

func call[A interface {
	~*B
	Get() C
}, B, C any](a A) (C, B) {
	return a.Get(), *a
}

type F[T any] func(T) string

func show[T any]() F[<-chan T] { return func(c <-chan T) string { return fmt.Sprintf("%T", c) } }

func apply[T any](c T, f F[T]) string { return f(c) }

func double[T int | string](x T) T { return x + x }

type Fn func(int) int

func through[G func(string) string]() {
	fs := []G{double}
	fmt.Println(fs[0]("ab"), G(double)("cd"))
}

type Any[P any] interface{}

func second[P any](_ Any[P], p P) { fmt.Printf("%T\n", p) }

func main() {
	fmt.Println(call(&S{3}))
	fmt.Println(apply(make(chan string), show[string]()))
	fmt.Println(Fn(double)(4))
	c := make(chan Fn, 1)
	c <- double
	fmt.Println((<-c)(5))
	through[func(string) string]()
	var x Any[int]
	second(x, 1.5)
}

// Output:
// got 3 {3}
// <-chan string
// 8
// 10
// abab cdcd
// float64
