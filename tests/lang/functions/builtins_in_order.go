// Calls of builtins are calls: they are evaluated in order with others.
package main

import "fmt"

func main() {
	x := make([]int, 1)
	f := func() int { x = make([]int, 3); return 2 }
	a, b, c := len(x), f(), cap(x)
	fmt.Println(a, b, c)

	y := []int{}
	g := func() int { y = make([]int, 2); return 2 }
	d, e, h := append(y, 1), g(), append(y, 1)
	fmt.Println(d, e, h)

	z := 1.0
	k := func() int { z = 3; return 2 }
	i, _, j := complex(z, 0), k(), complex(z, 0)
	fmt.Println(i, j)
}

// Output:
// 1 2 3
// [1] 2 [0 0 1]
// (1+0i) (3+0i)
