// A result of more than half a frame's size.
package main

import "fmt"

type tokens struct {
	n    int
	list [65536]uint32
}

func index(n int) tokens {
	var t tokens
	for i := range n {
		t.list[i] = uint32(i)
		t.n++
	}
	return t
}

func main() {
	t := index(1000)
	fmt.Println(t.n, t.list[999], t.list[1000])
}

// Output:
// 1000 999 0
