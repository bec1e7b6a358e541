// Closures within closures share the same variables at any depth.
package main

import "fmt"

type account struct {
	deposit func(int)
	balance func() int
	audit   func() func() []int
}

func open() account {
	total := 0
	var log []int
	return account{
		deposit: func(n int) {
			total += n
			func() {
				func() { log = append(log, total) }()
			}()
		},
		balance: func() int { return total },
		audit: func() func() []int {
			return func() []int { total++; return log }
		},
	}
}

func main() {
	a := open()
	a.deposit(10)
	a.deposit(5)
	fmt.Println(a.balance(), a.audit()(), a.balance())
	x := 0
	f := func() func() func() int {
		x++
		y := x * 10
		return func() func() int {
			y++
			z := y
			return func() int { z++; x += z; return x + y + z }
		}
	}
	g := f()
	h := g()
	fmt.Println(h(), h(), g()(), x)
	var tree func(depth int) func() int
	tree = func(depth int) func() int {
		if depth == 0 {
			return func() int { return 1 }
		}
		l, r := tree(depth-1), tree(depth-1)
		return func() int { return l() + r() }
	}
	fmt.Println(tree(8)())
	type op func(float64) op
	var acc float64
	var add op
	add = func(v float64) op { acc += v; return add }
	add(1)(2)(3.5)
	fmt.Println(acc)
	s := []func(){}
	for i := range 3 {
		for j := range 2 {
			s = append(s, func() { fmt.Print(i*10+j, " ") })
		}
	}
	for _, f := range s {
		f()
	}
	fmt.Println()
}

// Output:
// 15 [10 15] 16
// 36 50 64 39
// 256
// 6.5
// 0 1 10 11 20 21
