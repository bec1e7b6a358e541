// Fields that a nested literal leaves out are zero, whatever the frame held before.
package main

import "fmt"

type in struct{ a, b int32 }
type P struct {
	in in
	n  int
}

//go:noinline
func junk(n int) int {
	var a [40]int
	for i := range a {
		a[i] = -n
	}
	return a[n%40] + a[3]
}

//go:noinline
func mk(i int) P {
	x, y, z := junk(i), junk(i+1), junk(i+2)
	p := P{in{a: 1}, 2}
	_, _, _ = x, y, z
	return p
}
func main() {
	junk(5)
	fmt.Println(mk(3).in.b, mk(4).in.b)
	s := []P{{in{a: 1}, 2}, {n: 3}}
	fmt.Println(s[0].in.b, s[1].in.a)
}

// Output:
// 0 0
// 0 0
