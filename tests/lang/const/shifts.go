// Untyped constant operands of non-constant shifts take the type from context.
package main

import "fmt"

func main() {
	s := uint(33)
	var i = 1 << s
	var j int32 = 1 << s
	var k = uint64(1 << s)
	var m int = 1.0 << s
	var n = 1.0<<s == j
	var u8 = uint8(255) << (s - 29) >> 4
	fmt.Println(i, j, k, m, n, u8)
	var w int64 = 1.0 << 33
	fmt.Println(w)
	b := make([]byte, 1.0<<(s-30))
	fmt.Println(len(b))
	arr := [40]int{33: 7}
	fmt.Println(arr[1.0<<5+1])
	var x int8 = -128
	fmt.Println(x>>7, x<<1, uint8(x)>>7, x>>100)
	var big uint = 100
	fmt.Println(1<<big == 0, -1>>big, uint32(1)<<big)
	var neg int = 3
	fmt.Println(8>>neg, 1<<neg)
}

// Output:
// 8589934592 0 8589934592 8589934592 true 15
// 8589934592
// 8
// 7
// -1 0 1 -1
// true -1 0
// 1 8
