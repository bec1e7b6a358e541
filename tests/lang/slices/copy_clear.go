// copy with overlap and from strings; clear; min of the lengths.
package main

import "fmt"

func main() {
	s := []int{1, 2, 3, 4, 5}
	fmt.Println(copy(s[1:], s), s)
	s = []int{1, 2, 3, 4, 5}
	fmt.Println(copy(s, s[2:]), s)
	b := make([]byte, 3)
	fmt.Println(copy(b, "hello"), string(b))
	fmt.Println(copy(b, ""), copy(b[:0], "x"), copy([]int(nil), s))
	clear(s[1:3])
	fmt.Println(s)
	type T struct {
		n int
		s string
	}
	ts := []T{{1, "a"}, {2, "b"}}
	us := make([]T, 3)
	fmt.Println(copy(us, ts), us)
	us[0].n = 100
	fmt.Println(ts, us)
	clear(us)
	fmt.Println(us)
	bools := []bool{true, true}
	clear(bools)
	fmt.Println(bools)
	ss := [][]int{{1}, {2}}
	cc := make([][]int, 2)
	copy(cc, ss)
	cc[0][0] = 42
	fmt.Println(ss, cc)
	ifs := make([]any, 2)
	copy(ifs, []any{1, "x", 2.5})
	fmt.Println(ifs)
}

// Output:
// 4 [1 1 2 3 4]
// 3 [3 4 5 4 5]
// 3 hel
// 0 0 0
// [3 0 0 4 5]
// 2 [{1 a} {2 b} {0 }]
// [{1 a} {2 b}] [{100 a} {2 b} {0 }]
// [{0 } {0 } {0 }]
// [false false]
// [[42] [2]] [[42] [2]]
// [1 x]
