package main

import "os"
import f "fmt"

type T struct{ a, b int }
type MyInt int
type I interface{ M(); N(x int) string }
type E struct{ *T }

func two() (int, error) { return 0, nil }
func none() {}
func gen[P any](p P) {}

func main() {
	var x int = "s"
	var t T
	var m MyInt = t
	x = m
	x + 1
	var i I = t
	i = &t
	x = nil
	y := two()
	two()+1
	none() + 1
	x = none()
	var s string = 'a'
	s = x
	x = 1.5
	var u8 uint8 = 300
	u8 = u8 + 1000
	t.c = 1
	t.foo()
	undefinedFn()
	f.Foo()
	for i := 0; i < 10; i++ { }
	return 1
	if x {}
	if x == "a" {}
	if t == nil {}
	_ = x && true
	_ = s + x
	_ = &1
	_ = *x
	x()
	len(s)
	_ = len(1, 2)
	_ = len(x)
	_ = append(x, 1)
	_ = make(int)
	_ = []int{1, "a"}
	_ = T{1}
	_ = T{1,2,3}
	_ = T{c: 1}
	_ = T{a: 1, 2}
	_ = map[string]int{"a": 1, "a": 2}
	_ = [2]int{1,2,3}
	gen
	_ = gen
	var p *T = t
	_ = p.zz
	_ = i.(T)
	_ = x.(int)
	x := 1
	x, y := 1, 2
	a, b := 1
	x, t = 1
	two(1)
	gen[int, int](1)
	var ch chan<- int
	<-ch
	var rc <-chan int
	rc <- 1
	x++
	s++
	go x
	defer none
	break
	continue
	L:
	goto M
	switch x { case 1: case 1: case "a": }
	switch i.(type) { case int: case T: case string, string: }
	func() int { }()
	_ = 1 << 1.5
	_ = 1 / 0
	_ = x % 0.0
	var e E
	_ = e
}
