// Generic types: methods, embedding, recursion, printed names.
package main

import (
	"fmt"
	"strings"
)

type List[T any] struct {
	head, tail *node[T]
	n          int
}
type node[T any] struct {
	v    T
	next *node[T]
}

func (l *List[T]) Push(v T) *List[T] {
	nd := &node[T]{v: v}
	if l.tail == nil {
		l.head, l.tail = nd, nd
	} else {
		l.tail.next = nd
		l.tail = nd
	}
	l.n++
	return l
}
func (l *List[T]) All() func(func(int, T) bool) {
	return func(yield func(int, T) bool) {
		i := 0
		for n := l.head; n != nil; n = n.next {
			if !yield(i, n.v) {
				return
			}
			i++
		}
	}
}
func (l List[_]) Len() int { return l.n }

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func (p Pair[K, V]) String() string { return fmt.Sprintf("<%v=%v>", p.Key, p.Val) }
func (p Pair[K, V]) Swap(f func(V) K, g func(K) V) Pair[K, V] {
	return Pair[K, V]{f(p.Val), g(p.Key)}
}

type Tree[K any, V any] struct {
	cmp  func(a, b K) int
	root *tnode[K, V]
}
type tnode[K, V any] struct {
	k    K
	v    V
	l, r *tnode[K, V]
}

func (t *Tree[K, V]) Put(k K, v V) {
	p := &t.root
	for *p != nil {
		switch c := t.cmp(k, (*p).k); {
		case c < 0:
			p = &(*p).l
		case c > 0:
			p = &(*p).r
		default:
			(*p).v = v
			return
		}
	}
	*p = &tnode[K, V]{k: k, v: v}
}
func (t *Tree[K, V]) Walk(f func(K, V)) {
	var walk func(*tnode[K, V])
	walk = func(n *tnode[K, V]) {
		if n != nil {
			walk(n.l)
			f(n.k, n.v)
			walk(n.r)
		}
	}
	walk(t.root)
}

type Set[T comparable] map[T]struct{}

func (s Set[T]) Add(v T) bool { _, had := s[v]; s[v] = struct{}{}; return !had }

type Named[T any] struct {
	*List[T]
	Name string
}
type Matrix[T ~int | ~float64] [2][2]T

func (m Matrix[T]) Det() T { return m[0][0]*m[1][1] - m[0][1]*m[1][0] }

type Fn[A, R any] func(A) R

func (f Fn[A, R]) Call(a A) R { return f(a) }

type Opt[T any] struct {
	v  *T
	in struct{ tag T }
}

func main() {
	l := &List[string]{}
	l.Push("a").Push("b")
	for i, v := range l.All() {
		fmt.Print(i, v, " ")
	}
	fmt.Println(l.Len())
	p := Pair[string, int]{"k", 1}
	fmt.Println(p, p.Swap(func(i int) string { return fmt.Sprint(i) }, func(s string) int { return len(s) }))
	t := Tree[string, int]{cmp: strings.Compare}
	for i, s := range strings.Fields("the quick brown fox the") {
		t.Put(s, i)
	}
	t.Walk(func(k string, v int) { fmt.Print(k, v, " ") })
	fmt.Println()
	s := Set[int]{}
	fmt.Println(s.Add(1), s.Add(1), len(s))
	n := Named[string]{l, "n"}
	n.Push("c")
	fmt.Println(n.Len(), n.Name)
	fmt.Println(Matrix[int]{{1, 2}, {3, 4}}.Det(), Matrix[float64]{{0.5, 0}, {0, 2}}.Det())
	fmt.Println(Fn[int, string](func(i int) string { return strings.Repeat("x", i) }).Call(3))
	fmt.Printf("%T %T %T\n", l, p, t)
	fmt.Printf("%T %T %T\n", s, n, Opt[Pair[int, []string]]{})
	fmt.Printf("%T %v\n", Fn[map[string]int, error](nil), Opt[int]{})
}

// Output:
// 0a 1b 2
// <k=1> <1=1>
// brown2 fox3 quick1 the4
// true false 1
// 3 n
// -2 1
// xxx
// *main.List[string] main.Pair[string,int] main.Tree[string,int]
// main.Set[int] main.Named[string] main.Opt[main.Pair[int,[]string]]
// main.Fn[map[string]int,error] {<nil> {0}}
