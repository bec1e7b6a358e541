// Slicing shares memory; capacity reaches to the end of the array.
package main

import "fmt"

func main() {
	a := [6]int{0, 1, 2, 3, 4, 5}
	s := a[1:4]
	fmt.Println(s, len(s), cap(s))
	s[0] = 100
	fmt.Println(a)
	t := s[:5]
	fmt.Println(t, len(t), cap(t))
	u := a[2:3:4]
	fmt.Println(u, len(u), cap(u))
	u = append(u, 200)
	fmt.Println(a, u)
	u = append(u, 300)
	u[0] = -1
	fmt.Println(a, u)
	p := &a
	fmt.Println(p[1:3], len(p), cap(p[2:]), p[5])
	var nilSlice []int
	fmt.Println(nilSlice == nil, len(nilSlice), nilSlice[:0] == nil, nilSlice[0:] == nil)
	empty := []int{}
	fmt.Println(empty == nil, len(empty[:]))
	lit := []string{2: "c", 0: "a", 5: "f"}
	fmt.Printf("%q %d\n", lit, len(lit))
	m := make([]byte, 2, 10)
	fmt.Println(len(m), cap(m), m[:4])
	x := s[len(s):]
	fmt.Println(x, len(x), cap(x))
}

// Output:
// [1 2 3] 3 5
// [0 100 2 3 4 5]
// [100 2 3 4 5] 5 5
// [2] 1 2
// [0 100 2 200 4 5] [2 200]
// [0 100 2 200 4 5] [-1 200 300]
// [100 2] 6 4 5
// true 0 true true
// false 0
// ["a" "" "c" "" "" "f"] 6
// 2 10 [0 0 0 0]
// [] 0 2
