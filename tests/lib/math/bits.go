// math/bits on every width.
package main

import (
	"fmt"
	"math/bits"
)

func main() {
	fmt.Println(bits.LeadingZeros(1), bits.LeadingZeros8(1), bits.LeadingZeros32(0), bits.TrailingZeros(8), bits.TrailingZeros64(0))
	fmt.Println(bits.OnesCount(255), bits.OnesCount64(1<<63|1), bits.Len(255), bits.Len16(0), bits.Len64(1<<40))
	fmt.Println(bits.RotateLeft8(0x81, 1), bits.RotateLeft32(1, -1), bits.RotateLeft64(3, 63))
	fmt.Printf("%#x %#x %#x\n", bits.Reverse8(0x12), bits.Reverse32(1), bits.ReverseBytes64(0x0102030405060708))
	hi, lo := bits.Mul64(1<<63, 6)
	fmt.Println(hi, lo)
	q, r := bits.Div64(1, 0, 3)
	fmt.Println(q, r)
	sum, carry := bits.Add64(1<<63, 1<<63, 1)
	fmt.Println(sum, carry)
	diff, borrow := bits.Sub64(0, 1, 0)
	fmt.Println(diff, borrow)
	fmt.Println(bits.UintSize)
	defer func() { fmt.Println(recover()) }()
	bits.Div64(5, 0, 3)
}

// Output:
// 63 7 32 3 64
// 8 2 8 0 41
// 3 2147483648 9223372036854775809
// 0x48 0x80000000 0x807060504030201
// 3 0
// 6148914691236517205 1
// 1 1
// 18446744073709551615 1
// 64
// runtime error: integer overflow
