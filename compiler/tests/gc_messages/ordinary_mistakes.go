package main

import (
	"fmt"
	"os"
	str "strings"
)

type Shape interface {
	Area() float64
	Perimeter() float64
}
type Sq struct{ side float64 }

func (s Sq) Area() float64 { return s.side * s.side }
func (s *Sq) Perimeter() float64 { return 4 * s.side }

type Animal struct{ Name string }
func (a *Animal) Speak() string { return a.Name }
type Dog struct { Animal; Age int }
type Cat struct { *Animal }
type Both struct { Dog; Cat }

type node struct { next *node; val int }
type Stack[T any] struct { items []T }
func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }
func (s *Stack[T]) Pop() (T, bool) { var zero T; if len(s.items) == 0 { return zero, false }; x := s.items[len(s.items)-1]; return x }
func Map[T, U any](xs []T, f func(T) U) []U { return nil }

func f1() (int, error) {
	for { }
}
func f2(x int) int {
	if x > 0 { return 1 } else { fmt.Println() }
}
func f3(x int) int {
	switch x { case 1: return 1; default: panic("x") }
}
func f4(x int) int {
	for { break }
}
func f5(x int) int {
	L: for { for { break L } }
}
func f6() int { for true {} }
func f7() int { goto X; X: return 1 }
func f8() int { select {} }
func f9(b bool) int { { return 1 } }
func f10() (x int) { defer func() { x = 1 }(); os.Exit(1) }

func main() {
	var s Shape = Sq{2}
	s = &Sq{2}
	var d Dog
	d.Speak()
	Dog{}.Speak()
	_ = Dog.Speak
	_ = (*Dog).Speak
	var b Both
	b.Speak()
	b.Name = "x"
	b.Age = "y"
	var n *node
	n.nxt.val = 1
	n.next.next.val = "a"
	st := Stack[int]{}
	st.Push("a")
	v := st.Pop()
	v, ok, z := st.Pop()
	Map([]int{1}, func(x int) string { return x })
	Map([]int{1}, func(x string) string { return x })
	x := []int{1,2,3}
	for i, v := range x { x[i] = v.foo }
	for i := range 10 { i = "a" }
	for k, v := range map[string]int{} { k + v }
	for _, c := range "abc" { var b byte = c }
	if x := 5; x { }
	if d == nil {}
	if s == d {}
	switch y := s.(type) { case Sq: y.side = "a"; case *Dog: ; case error: y.Error() + 1 }
	var err error = fmt.Errorf("x")
	if err != nil { return err }
	defer fmt.Println
	go func() { }
	ch := make(chan int)
	ch <- "a"
	var recvOnly <-chan int = ch
	recvOnly <- 1
	close(recvOnly)
	select { case v := <-ch: ; case ch <- 1.5: ; case x, ok := <-recvOnly: _ = ok }
	fmt.Printf("%d\n")
	fmt.Sprintf("x")
	str.ToUpper(1)
	var arr [3]int = [4]int{}
	arr[3] = 1
	arr[-1] = 1
	_ = arr[1:5]
	m := map[string][]int{"a": {1, "b"}}
	m["a"][0] = "x"
	m[1] = nil
	var f func(int) int = func(x string) int { return 0 }
	f = func(x int) { }
	f("a")
	f(1, 2)
	f()
	p := &x[0]
	*p = "a"
	p++
	*x = 1
	const c = 1 << 3
	c = 2
	var i8 int8 = 128
	var u uint = -1
	i8 = u
	i8 += 1.5
	_ = i8 << 1.5
	_ = i8 & 1.0
	_ = "a" * 2
	_ = !i8
	_ = -"a"
	_ = i8 && true
	_ = 5 % 2.0
	_ = 5.5 % 2
	lab: for { continue lab2 }
	undefined1(undefined2, undefined3)
	os.Foo = 1
	os.args()
	var _ fmt.Stringr
	type T struct { x int }
	_ = T{y: 1}
	_ = T{1, 2}
	_ = &T{x: "a"}
	_ = []T{{1}, {x: 2}, {"a"}, 3}
	_ = map[T]int{{1}: 1, {1}: 2}
	_ = [...]int{5: 1, 2, 5: 3}
	_ = struct{ a int }{b: 1}
	return
	fmt.Println("unreachable")
}
