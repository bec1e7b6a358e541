// Package subtle compares and copies without branches on what is secret.
package subtle

// native: dst = x ^ y for as many bytes as both have, which dst has too
func xor(dst, x, y []byte)

// native: whether dst and src overlap without beginning at the same byte
func overlap(dst, src []byte) bool

// ConstantTimeCompare returns 1 if x and y are equal and 0 if not; only their
// lengths matter for how long that takes.
func ConstantTimeCompare(x, y []byte) int {
	if len(x) != len(y) {
		return 0
	}
	var v byte
	for i := range x {
		v |= x[i] ^ y[i]
	}
	return ConstantTimeByteEq(v, 0)
}

// ConstantTimeSelect returns x if v is 1 and y if it is 0.
func ConstantTimeSelect(v, x, y int) int { return ^(v-1)&x | (v-1)&y }

// ConstantTimeByteEq returns 1 if x is y, else 0.
func ConstantTimeByteEq(x, y uint8) int {
	return int((uint32(x^y) - 1) >> 31)
}

// ConstantTimeEq returns 1 if x is y, else 0.
func ConstantTimeEq(x, y int32) int {
	return int((uint64(uint32(x^y)) - 1) >> 63)
}

// ConstantTimeCopy copies y to x, which is as long, if v is 1, and not if it is 0.
func ConstantTimeCopy(v int, x, y []byte) {
	if len(x) != len(y) {
		panic("subtle: slices have different lengths")
	}
	keep := byte(v - 1)
	for i := range x {
		x[i] = x[i]&keep | y[i]&^keep
	}
}

// ConstantTimeLessOrEq returns 1 if x <= y, else 0, for numbers of 31 bits.
func ConstantTimeLessOrEq(x, y int) int {
	return int((int32(x) - int32(y) - 1) >> 31 & 1)
}

// XORBytes sets dst to x ^ y, for as many bytes as both have, and returns how many.
func XORBytes(dst, x, y []byte) int {
	n := min(len(x), len(y))
	if n == 0 {
		return 0
	}
	if n > len(dst) {
		panic("subtle.XORBytes: dst too short")
	}
	if overlap(dst[:n], x[:n]) || overlap(dst[:n], y[:n]) {
		panic("subtle.XORBytes: invalid overlap")
	}
	xor(dst[:n], x[:n], y[:n])
	return n
}

// WithDataIndependentTiming calls f.
func WithDataIndependentTiming(f func()) { f() }
