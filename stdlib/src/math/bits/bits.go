// Package bits counts and moves bits; the functions are native.
package bits

// UintSize is the size of a uint in bits.
const UintSize = 64

// native: panics with the runtime error "integer overflow"
func overflow()

// native: panics with the runtime error "integer divide by zero"
func divide()

// native: Go's bits.Add
func Add(x, y, carry uint) (sum, carryOut uint)

// native: Go's bits.Add32
func Add32(x, y, carry uint32) (sum, carryOut uint32)

// native: Go's bits.Add64
func Add64(x, y, carry uint64) (sum, carryOut uint64)

// native: Div for 0 < y, hi < y
func div(hi, lo, y uint) (quo, rem uint)

// Div divides (hi, lo) by y.
func Div(hi, lo, y uint) (quo, rem uint) {
	if y == 0 {
		divide()
	}
	if y <= hi {
		overflow()
	}
	return div(hi, lo, y)
}

// native: Div32 for 0 < y, hi < y
func div32(hi, lo, y uint32) (quo, rem uint32)

// Div32 divides (hi, lo) by y.
func Div32(hi, lo, y uint32) (quo, rem uint32) {
	if y == 0 {
		divide()
	}
	if y <= hi {
		overflow()
	}
	return div32(hi, lo, y)
}

// native: Div64 for 0 < y, hi < y
func div64(hi, lo, y uint64) (quo, rem uint64)

// Div64 divides (hi, lo) by y.
func Div64(hi, lo, y uint64) (quo, rem uint64) {
	if y == 0 {
		divide()
	}
	if y <= hi {
		overflow()
	}
	return div64(hi, lo, y)
}

// native: Go's bits.LeadingZeros
func LeadingZeros(x uint) int

// native: Go's bits.LeadingZeros16
func LeadingZeros16(x uint16) int

// native: Go's bits.LeadingZeros32
func LeadingZeros32(x uint32) int

// native: Go's bits.LeadingZeros64
func LeadingZeros64(x uint64) int

// native: Go's bits.LeadingZeros8
func LeadingZeros8(x uint8) int

// native: Go's bits.Len
func Len(x uint) int

// native: Go's bits.Len16
func Len16(x uint16) (n int)

// native: Go's bits.Len32
func Len32(x uint32) (n int)

// native: Go's bits.Len64
func Len64(x uint64) (n int)

// native: Go's bits.Len8
func Len8(x uint8) int

// native: Go's bits.Mul
func Mul(x, y uint) (hi, lo uint)

// native: Go's bits.Mul32
func Mul32(x, y uint32) (hi, lo uint32)

// native: Go's bits.Mul64
func Mul64(x, y uint64) (hi, lo uint64)

// native: Go's bits.OnesCount
func OnesCount(x uint) int

// native: Go's bits.OnesCount16
func OnesCount16(x uint16) int

// native: Go's bits.OnesCount32
func OnesCount32(x uint32) int

// native: Go's bits.OnesCount64
func OnesCount64(x uint64) int

// native: Go's bits.OnesCount8
func OnesCount8(x uint8) int

// Rem returns the rest of the division of (hi, lo) by y.
func Rem(hi, lo, y uint) uint {
	if y == 0 {
		divide()
	}
	_, rem := div(hi%y, lo, y)
	return rem
}

// Rem32 returns the rest of the division of (hi, lo) by y.
func Rem32(hi, lo, y uint32) uint32 {
	if y == 0 {
		divide()
	}
	_, rem := div32(hi%y, lo, y)
	return rem
}

// Rem64 returns the rest of the division of (hi, lo) by y.
func Rem64(hi, lo, y uint64) uint64 {
	if y == 0 {
		divide()
	}
	_, rem := div64(hi%y, lo, y)
	return rem
}

// native: Go's bits.Reverse
func Reverse(x uint) uint

// native: Go's bits.Reverse16
func Reverse16(x uint16) uint16

// native: Go's bits.Reverse32
func Reverse32(x uint32) uint32

// native: Go's bits.Reverse64
func Reverse64(x uint64) uint64

// native: Go's bits.Reverse8
func Reverse8(x uint8) uint8

// native: Go's bits.ReverseBytes
func ReverseBytes(x uint) uint

// native: Go's bits.ReverseBytes16
func ReverseBytes16(x uint16) uint16

// native: Go's bits.ReverseBytes32
func ReverseBytes32(x uint32) uint32

// native: Go's bits.ReverseBytes64
func ReverseBytes64(x uint64) uint64

// native: Go's bits.RotateLeft
func RotateLeft(x uint, k int) uint

// native: Go's bits.RotateLeft16
func RotateLeft16(x uint16, k int) uint16

// native: Go's bits.RotateLeft32
func RotateLeft32(x uint32, k int) uint32

// native: Go's bits.RotateLeft64
func RotateLeft64(x uint64, k int) uint64

// native: Go's bits.RotateLeft8
func RotateLeft8(x uint8, k int) uint8

// native: Go's bits.Sub
func Sub(x, y, borrow uint) (diff, borrowOut uint)

// native: Go's bits.Sub32
func Sub32(x, y, borrow uint32) (diff, borrowOut uint32)

// native: Go's bits.Sub64
func Sub64(x, y, borrow uint64) (diff, borrowOut uint64)

// native: Go's bits.TrailingZeros
func TrailingZeros(x uint) int

// native: Go's bits.TrailingZeros16
func TrailingZeros16(x uint16) int

// native: Go's bits.TrailingZeros32
func TrailingZeros32(x uint32) int

// native: Go's bits.TrailingZeros64
func TrailingZeros64(x uint64) int

// native: Go's bits.TrailingZeros8
func TrailingZeros8(x uint8) int
