// Recursion: mutual, deep, tree-shaped, with many locals.
package main

import "fmt"

func even(n int) bool {
	if n == 0 {
		return true
	}
	return odd(n - 1)
}
func odd(n int) bool {
	if n == 0 {
		return false
	}
	return even(n - 1)
}

func ackermann(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ackermann(m-1, 1)
	}
	return ackermann(m-1, ackermann(m, n-1))
}

func depth(n int) int {
	var pad [32]int
	pad[n%32] = n
	if n == 0 {
		return 0
	}
	return depth(n-1) + 1 + pad[n%32] - n
}

func hanoi(n int, a, b, c string, move func(string, string)) {
	if n > 0 {
		hanoi(n-1, a, c, b, move)
		move(a, c)
		hanoi(n-1, b, a, c, move)
	}
}

func perms(xs []int, k int, out *[][]int) {
	if k == len(xs) {
		*out = append(*out, append([]int(nil), xs...))
		return
	}
	for i := k; i < len(xs); i++ {
		xs[k], xs[i] = xs[i], xs[k]
		perms(xs, k+1, out)
		xs[k], xs[i] = xs[i], xs[k]
	}
}

func main() {
	fmt.Println(even(10000), odd(7))
	fmt.Println(ackermann(2, 9))
	fmt.Println(depth(50000))
	n := 0
	hanoi(10, "a", "b", "c", func(from, to string) { n++ })
	fmt.Println(n)
	var ps [][]int
	perms([]int{1, 2, 3}, 0, &ps)
	fmt.Println(ps)
}

// Output:
// true true
// 21
// 50000
// 1023
// [[1 2 3] [1 3 2] [2 1 3] [2 3 1] [3 2 1] [3 1 2]]
