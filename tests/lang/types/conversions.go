// Conversions between integers of all widths sign- and zero-extend as specified.
package main

import "fmt"

func main() {
	n := -1
	fmt.Println(int8(n), int16(n), int32(n), int64(n), uint8(n), uint16(n), uint32(n), uint64(n))
	m := 0x1234_5678_9abc_def0
	fmt.Println(int8(m), int16(m), int32(m), uint8(m), uint16(m), uint32(m))
	var u8 uint8 = 200
	fmt.Println(int8(u8), int(u8), int(int8(u8)), uint32(int8(u8)), uint64(int8(u8)))
	var i16 int16 = -2
	fmt.Println(uint16(i16), uint32(i16), uint8(i16), int64(uint16(i16)))
	var u32 uint32 = 1 << 31
	fmt.Println(int32(u32), int64(u32), int64(int32(u32)))
	fmt.Println(string(rune(65)), string(rune(0x4e16)), string(rune(-1)), string(rune(0xd800)))
	var r rune = 0x1F600
	fmt.Println(string(r), []byte(string(r)))
	type MyInt int
	type MyStr string
	fmt.Println(MyInt(3)+4, MyStr("x")+"y", string(MyStr("z")), []byte(MyStr("ab")))
	var p uintptr = uintptr(m)
	fmt.Println(int(p) == m)
}

// Output:
// -1 -1 -1 -1 255 65535 4294967295 18446744073709551615
// -16 -8464 -1698898192 240 57072 2596069104
// -56 200 -56 4294967240 18446744073709551560
// 65534 4294967294 254 65534
// -2147483648 2147483648 -2147483648
// A 世 � �
// 😀 [240 159 152 128]
// 7 xy z [97 98]
// true
