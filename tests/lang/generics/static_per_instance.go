// Each instantiation has its own code and its own types; equality follows them.
package main

import "fmt"

type Tag[T any] struct{}
type Counter[T any] struct{ n int }

func (c *Counter[T]) Inc() int { c.n++; return c.n }

func key[T any]() any { return Tag[T]{} }

func typeName[T any]() string { return fmt.Sprintf("%T", *new(T)) }

func rec[T any](n int, x T) string {
	if n == 0 {
		return fmt.Sprintf("%T", x)
	}
	return rec(n-1, x)
}

type Node[T any] interface {
	Val() T
	Kids() []Node[T]
}
type leaf[T any] struct{ v T }

func (l leaf[T]) Val() T          { return l.v }
func (l leaf[T]) Kids() []Node[T] { return nil }

type branch[T any] struct {
	leaf[T]
	kids []Node[T]
}

func (b branch[T]) Kids() []Node[T] { return b.kids }

func total[T int | float64 | string](n Node[T]) T {
	t := n.Val()
	for _, k := range n.Kids() {
		t += total(k)
	}
	return t
}

type Eq[T any] interface{ Equal(T) bool }
type I int

func (a I) Equal(b I) bool { return a == b }
func has[T Eq[T]](xs []T, x T) bool {
	for _, y := range xs {
		if y.Equal(x) {
			return true
		}
	}
	return false
}

func main() {
	m := map[any]string{key[int](): "int", key[string](): "string", key[[]int](): "[]int"}
	fmt.Println(m[key[int]()], m[key[string]()], m[Tag[[]int]{}], len(m), key[int]() == key[uint]())
	var a Counter[int]
	var b Counter[string]
	a.Inc()
	fmt.Println(a.Inc(), b.Inc())
	fmt.Println(typeName[int](), typeName[map[string]Tag[int]](), typeName[*Counter[I]](), typeName[func(Tag[I]) []error]())
	fmt.Println(rec(3, 1.5), rec(2, Tag[bool]{}))
	fmt.Println(total[int](branch[int]{leaf[int]{1}, []Node[int]{leaf[int]{2}, branch[int]{leaf[int]{3}, nil}}}))
	fmt.Println(total[string](branch[string]{leaf[string]{"a"}, []Node[string]{leaf[string]{"b"}}}))
	fmt.Println(has([]I{1, 2}, 2), has([]I{1, 2}, 3))
}

// Output:
// int string []int 3 false
// 2 1
// int map[string]main.Tag[int] *main.Counter[main.I] func(main.Tag[main.I]) []error
// float64 main.Tag[bool]
// 6
// ab
// true false
