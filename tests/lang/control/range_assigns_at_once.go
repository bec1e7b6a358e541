// A range clause that assigns evaluates both operands before it changes either.
package main

import "fmt"

func main() {
	x, i := []int{10, 20}, 1
	for i, x[i] = range []int{99} {
		break
	}
	fmt.Println(i, x)
	y, r := []int{1, 2, 3}, rune(1)
	for y[r], r = range "\x02" {
		break
	}
	fmt.Println(r, y)
	m, k := map[string]int{}, "a"
	for k, m[k] = range map[string]int{"b": 5} {
		break
	}
	fmt.Println(k, m)
	for _, x[0] = range []int{7} {
	}
	for i, _ = range []int{7, 8} {
	}
	fmt.Println(i, x)
}

// Output:
// 0 [10 99]
// 2 [1 0 3]
// b map[a:5]
// 1 [7 99]
