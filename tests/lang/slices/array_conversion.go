// Slices convert to arrays and array pointers.
package main

import "fmt"

func main() {
	s := []int{1, 2, 3, 4}
	a := [3]int(s)
	a[0] = 10
	fmt.Println(a, s)
	p := (*[2]int)(s)
	p[0] = 20
	fmt.Println(*p, s, len(p))
	z := (*[0]int)(s[:0])
	fmt.Println(z != nil, (*[0]int)([]int(nil)) == nil)
	type Key [4]byte
	k := Key([]byte("abcdef")[:4])
	fmt.Println(string(k[:]))
	defer func() { fmt.Println(recover()) }()
	_ = [5]int(s)
}

// Output:
// [10 2 3] [1 2 3 4]
// [20 2] [20 2 3 4] 2
// true true
// abcd
// runtime error: cannot convert slice with length 4 to array or pointer to array with length 5
