// Untyped constants are exact, however large, and are rounded only at their use.
package main

import "fmt"

const (
	Huge  = 1 << 200
	Big   = Huge >> 190
	Third = 1.0 / 3
	Pi    = 3.14159265358979323846264338327950288419716939937510582097494459
)

func main() {
	fmt.Println(Big)
	fmt.Println(Huge / (1 << 198))
	fmt.Println(Third*3 == 1)
	fmt.Println(float32(Pi), float64(Pi))
	const tiny = 1e-400
	fmt.Println(tiny * 1e400)
	fmt.Println(5/2, 5.0/2, 5/2.0, -5/2, -5%3)
	fmt.Println(0.1+0.2 == 0.3)
	v := 0.1
	w := 0.2
	fmt.Println(v+w == 0.3)
	const c = 'a' + 1.0
	fmt.Printf("%T %v\n", c, c)
	const i = 'a' * 2
	fmt.Printf("%T %v\n", i, i)
	const k = 1i * 1i
	fmt.Printf("%T %v\n", k, k)
	var n int = k
	fmt.Println(n)
	const m = uint64(1<<64 - 1)
	fmt.Println(m, ^uint8(3), -7>>1, uint32(1)<<31)
	fmt.Println(len("constant"), len([4]int{}))
	const shifted = 1.0 << 3
	fmt.Printf("%T %v\n", shifted, shifted)
}

// Output:
// 1024
// 4
// true
// 3.1415927 3.141592653589793
// 1
// 2 2.5 2.5 -2 -2
// true
// false
// float64 98
// int32 194
// complex128 (-1+0i)
// -1
// 18446744073709551615 252 -4 2147483648
// 8 4
// int 8
