// Arithmetic wraps at each width, signed and unsigned.
package main

import "fmt"

func main() {
	var i8 int8 = 127
	var i16 int16 = 32767
	var i32 int32 = 1<<31 - 1
	var i64 int64 = 1<<63 - 1
	i8++
	i16++
	i32++
	i64++
	fmt.Println(i8, i16, i32, i64)
	i8--
	i16--
	i32--
	i64--
	fmt.Println(i8, i16, i32, i64)
	var u8 uint8
	var u16 uint16
	var u32 uint32
	var u64 uint64
	u8--
	u16--
	u32--
	u64--
	fmt.Println(u8, u16, u32, u64)
	fmt.Println(u8*u8, u16*u16, u32*u32, u64*u64)
	fmt.Println(u8+1, u16+1, u32+1, u64+1)
	i8 = -128
	fmt.Println(-i8, i8/-1, i8%-1, i8*i8, i8-1)
	i32 = -1 << 31
	fmt.Println(-i32, i32/-1, i32%-1, i32-1)
	i64 = -1 << 63
	fmt.Println(-i64, i64/-1, i64%-1, i64-1)
	var p uintptr
	p--
	fmt.Println(p == ^uintptr(0), u8<<1, u8>>1, ^u8, ^i8)
	x := int16(-300)
	fmt.Println(x<<8, x>>3, uint16(x)>>3, x&0xff, x|1, x^0x55, x&^0xf)
}

// Output:
// -128 -32768 -2147483648 -9223372036854775808
// 127 32767 2147483647 9223372036854775807
// 255 65535 4294967295 18446744073709551615
// 1 1 1 1
// 0 0 0 0
// -128 -128 0 0 127
// -2147483648 -2147483648 0 2147483647
// -9223372036854775808 -9223372036854775808 0 9223372036854775807
// true 254 127 0 127
// -11264 -38 8154 212 -299 -383 -304
