// Pointers into the middle of objects keep the whole alive.
package main

import (
	"fmt"
	"runtime"
)

type big struct {
	pad  [100]int
	x    int
	tail []int
}

func inner() (*int, []byte, string, *[]int) {
	b := &big{x: 42, tail: []int{1, 2, 3}}
	buf := make([]byte, 5000)
	for i := range buf {
		buf[i] = byte(i)
	}
	s := string(buf[:1000])
	return &b.x, buf[4000:4010], s[500:510], &b.tail
}

func main() {
	p, s, t, tail := inner()
	for range 5 {
		runtime.GC()
		for range 100 {
			_ = make([]byte, 1000)
			_ = new(big)
		}
	}
	fmt.Println(*p, s, len(t), t[0] == byte(500%256), *tail)
	arr := make([]*int, 1000)
	vals := make([]int, 1000)
	for i := range arr {
		vals[i] = i
		arr[i] = &vals[i]
	}
	vals = nil
	runtime.GC()
	sum := 0
	for _, p := range arr {
		sum += *p
	}
	fmt.Println(sum)
	sl := make([]string, 0, 100)
	sl = append(sl, "a", "b")
	end := sl[2:2]
	sl = nil
	runtime.GC()
	end = append(end, "c")
	fmt.Println(end, cap(end))
}

// Output:
// 42 [160 161 162 163 164 165 166 167 168 169] 10 true [1 2 3]
// 499500
// [c] 98
