// Append in all its forms, and Go's growth of capacities.
package main

import "fmt"

// sink makes what it points to escape: what stays on the stack grows differently.
var sink any

func main() {
	var s []int
	sink = &s
	last := -1
	for i := 0; i < 3000; i++ {
		s = append(s, i)
		if cap(s) != last {
			last = cap(s)
			fmt.Print(last, " ")
		}
	}
	fmt.Println()
	b := append([]byte("hello "), "world"...)
	fmt.Println(string(b))
	t := append([]int(nil), 1, 2, 3)
	t = append(t, t...)
	t = append(t, t[1:3]...)
	fmt.Println(t, len(t), cap(t))
	fmt.Println(append([]int(nil)) == nil, append(t[:1], 9), t)
	x := append(append([]int{}, 1), 2)
	y := append(x, 3)
	z := append(x, 4)
	fmt.Println(x, y, z)
	strs := append([]string{}, []string{}...)
	fmt.Println(strs == nil, len(strs))
	type pair struct {
		a int8
		b string
	}
	var ps []pair
	sink = &ps
	for i := range 5 {
		ps = append(ps, pair{int8(i), fmt.Sprint(i)})
		fmt.Print(cap(ps), " ")
	}
	fmt.Println(ps)
	var nested [][]int
	for i := range 4 {
		nested = append(nested, make([]int, i))
	}
	fmt.Println(nested)
}

// Output:
// 1 2 4 8 16 32 64 128 256 512 848 1280 1792 2560 3408
// hello world
// [1 2 3 1 2 3 2 3] 8 12
// true [1 9] [1 9 3 1 2 3 2 3]
// [1 2] [1 2 3] [1 2 4]
// false 0
// 1 2 4 4 8 [{0 0} {1 1} {2 2} {3 3} {4 4}]
// [[] [0] [0 0] [0 0 0]]
