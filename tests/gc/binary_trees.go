// Trees built and dropped; the checks count every node.
package main

import "fmt"

type tree struct{ l, r *tree }

func build(d int) *tree {
	if d == 0 {
		return &tree{}
	}
	return &tree{build(d - 1), build(d - 1)}
}
func (t *tree) check() int {
	if t.l == nil {
		return 1
	}
	return 1 + t.l.check() + t.r.check()
}

func main() {
	const max = 9
	long := build(max)
	for d := 4; d <= max; d += 2 {
		n := 1 << (max - d + 2)
		c := 0
		for range n {
			c += build(d).check()
		}
		fmt.Println(n, "trees of depth", d, "check", c)
	}
	fmt.Println("long lived", long.check())
}

// Output:
// 128 trees of depth 4 check 3968
// 32 trees of depth 6 check 4064
// 8 trees of depth 8 check 4088
// long lived 1023
