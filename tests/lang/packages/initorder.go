// Package variables initialise in dependency order, then init functions in source order.
package main

import "fmt"

var (
	a = c + b
	b = f("b", 1)
	c = f("c", 2) + d
	d = f("d", 3)
	_ = f("blank", 0)
	x, y = pair()
	z = func() int { return g() + 1 }()
	t = T{}.M()
	arr = [...]int{f("arr", 5), len(names)}
	names = map[string]int{"n": f("names", 7)}
)

type T struct{}

func (T) M() int { return late * 2 }

var late = f("late", 21)

func f(name string, v int) int {
	fmt.Println("init", name)
	return v
}
func g() int              { return deep }
func pair() (int, string) { fmt.Println("pair"); return 8, "y" }

var deep = f("deep", 10)

func init() { fmt.Println("first init", a, b, c, d) }

func main() {
	fmt.Println(a, b, c, d, x, y, z, t, arr, names, deep)
}

func init() { fmt.Println("second init", x, y) }
func init() {
	a = 100
}

// Output:
// init b
// init d
// init c
// init blank
// pair
// init names
// init arr
// init late
// init deep
// first init 6 1 5 3
// second init 8 y
// 100 1 5 3 8 y 11 42 [5 1] map[n:7] 10
