// Bit operators and their assignment forms on all kinds of integers.
package main

import "fmt"

func popcount(x uint64) (n int) {
	for ; x != 0; x &= x - 1 {
		n++
	}
	return
}

func main() {
	x := 0b1100
	y := 0b1010
	fmt.Printf("%04b %04b %04b %04b\n", x&y, x|y, x^y, x&^y)
	fmt.Println(^x, ^uint8(x), ^int8(x), -x, +x)
	x &= y
	x |= 1
	x ^= 0xff
	x &^= 0xf0
	x <<= 3
	x >>= 1
	fmt.Println(x)
	fmt.Println(popcount(0xdeadbeef), popcount(1<<63|1))
	var u8 uint8 = 0x81
	fmt.Println(u8<<1|u8>>7, u8<<8, u8>>8)
	var i32 int32 = -8
	fmt.Println(i32>>1, i32>>31, i32>>40, uint32(i32)>>28, i32<<29)
	var s8 uint8 = 3
	var s64 int64 = 5
	fmt.Println(1<<s8, 1<<s64, i32>>s8)
	a := [3]uint16{1, 2, 3}
	a[1] <<= 4
	a[2] |= 0xf00
	fmt.Println(a)
	h := uint32(2166136261)
	for _, c := range []byte("gopher") {
		h ^= uint32(c)
		h *= 16777619
	}
	fmt.Println(h)
	fmt.Println(5&6 == 4, 1|2 == 3, 3&1<<1, 7&^2|8)
}

// Output:
// 1000 1110 0110 0100
// -13 243 -13 -12 12
// 24
// 24 2
// 3 0 0
// -4 -1 -1 15 0
// 8 32 -1
// [1 32 3843]
// 3500961320
// true true 2 13
