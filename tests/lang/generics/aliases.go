// Generic aliases, instantiated aliases, generic types local to use.
package main

import "fmt"

type Vec[T any] = []T
type IntMap[V any] = map[int]V
type P[T any] struct{ a, b T }
type IP = P[int]
type Both[A, B any] = struct {
	A A
	B B
}

func (p P[T]) Flip() P[T] { return P[T]{p.b, p.a} }

func sum(v Vec[int]) (t int) {
	for _, x := range v {
		t += x
	}
	return
}

func make2[T any](x T) Both[T, []T] { return Both[T, []T]{x, []T{x, x}} }

func main() {
	var v Vec[string] = []string{"a"}
	fmt.Printf("%T %T\n", v, IntMap[bool]{1: true})
	fmt.Println(sum([]int{1, 2, 3}))
	ip := IP{1, 2}
	fmt.Printf("%T %v\n", ip, ip.Flip())
	fmt.Printf("%T %+v\n", make2("x"), make2(7))
	type Local struct{ n int }
	fmt.Printf("%T %v\n", P[Local]{}, P[Local]{Local{1}, Local{2}}.Flip())
}

// Output:
// []string map[int]bool
// 6
// main.P[int] {2 1}
// struct { A string; B []string } {A:7 B:[7 7]}
// main.P[main.Local·1] {{2} {1}}
