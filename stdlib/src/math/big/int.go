// Package big computes with integers, fractions and floating-point numbers of
// any size. What works on words is native.
package big

import (
	"math/rand"
	"strings"
)

// Int is an integer; the zero value is 0.
type Int struct {
	neg bool
	abs nat
}

var one = &Int{abs: nat{1}}

// NewInt returns a new Int of value x.
func NewInt(x int64) *Int { return new(Int).SetInt64(x) }

// native: z = x + y
func intAdd(z, x, y *Int)

// native: z = x - y
func intSub(z, x, y *Int)

// native: z = x * y
func intMul(z, x, y *Int)

// native: quotient and remainder, unless nil, of x and y, which is not 0, rounded as mode says: one of Divide's, or euclid
func intQuoRem(q, r, x, y *Int, mode RoundingMode)

// native: -1, 0, +1 as x is less, equal or greater
func intCmp(x, y *Int) int

// native: z = x op y in two's complement, op one of & | ^ and ~ for &^
func intBitwise(z, x, y *Int, op byte)

// native: z = x << n
func intLsh(z, x *Int, n uint)

// native: z = x >> n, towards minus infinity
func intRsh(z, x *Int, n uint)

// native: z = x with bit i made b
func intSetBit(z, x *Int, i int, b bool)

// native: z = gcd(a, b) and x and y, unless nil, as GCD says
func intGCD(z, x, y, a, b *Int)

// native: z = x**y mod |m|; false if that does not exist
func intExp(z, x, y, m *Int) bool

// native: z = 1/g mod n for positive n; false if that does not exist
func intModInverse(z, g, n *Int) bool

// native: the Jacobi symbol of x and odd y
func intJacobi(x, y *Int) int

// native: whether x, not negative, passes a Baillie-PSW test and n Miller-Rabin tests
func intProbablyPrime(x *Int, n int) bool

// euclid is intQuoRem's mode for a remainder that is not negative.
const euclid RoundingMode = 6

// Rounding modes of Divide.
const (
	Trunc = ToZero
	Floor = ToNegativeInf
	Round = ToNearestEven
	Ceil  = ToPositiveInf
)

// Sign returns -1, 0 or +1 as x is negative, zero or positive.
func (x *Int) Sign() int {
	switch {
	case len(x.abs) == 0:
		return 0
	case x.neg:
		return -1
	}
	return 1
}

// SetInt64 sets z to x.
func (z *Int) SetInt64(x int64) *Int {
	z.neg = x < 0
	u := uint64(x)
	if z.neg {
		u = -u
	}
	z.abs = z.abs.setWord(u)
	return z
}

// SetUint64 sets z to x.
func (z *Int) SetUint64(x uint64) *Int {
	z.abs = z.abs.setWord(x)
	z.neg = false
	return z
}

// Set sets z to x.
func (z *Int) Set(x *Int) *Int {
	if z != x {
		z.abs = z.abs.set(x.abs)
		z.neg = x.neg
	}
	return z
}

// Bits returns the words of |x|, least significant first; they are x's own.
func (x *Int) Bits() []Word { return x.abs }

// SetBits sets z to the number of these words, which become z's own.
func (z *Int) SetBits(abs []Word) *Int {
	z.abs = nat(abs).norm()
	z.neg = false
	return z
}

// Abs sets z to |x|.
func (z *Int) Abs(x *Int) *Int {
	z.Set(x)
	z.neg = false
	return z
}

// Neg sets z to -x.
func (z *Int) Neg(x *Int) *Int {
	z.Set(x)
	z.neg = len(z.abs) > 0 && !z.neg
	return z
}

// Add sets z to x + y.
func (z *Int) Add(x, y *Int) *Int {
	intAdd(z, x, y)
	return z
}

// Sub sets z to x - y.
func (z *Int) Sub(x, y *Int) *Int {
	intSub(z, x, y)
	return z
}

// Mul sets z to x * y.
func (z *Int) Mul(x, y *Int) *Int {
	intMul(z, x, y)
	return z
}

// MulRange sets z to the product of all integers from a to b.
func (z *Int) MulRange(a, b int64) *Int {
	switch {
	case a > b:
		return z.SetInt64(1)
	case a <= 0 && b >= 0:
		return z.SetInt64(0)
	}
	neg := false
	if a < 0 {
		neg = (b-a)&1 == 0
		a, b = -b, -a
	}
	z.abs = natRange(z.abs, uint64(a), uint64(b))
	z.neg = neg
	return z
}

// Binomial sets z to the number of ways to choose k of n.
func (z *Int) Binomial(n, k int64) *Int {
	if k < 0 || k > n {
		return z.SetInt64(0)
	}
	if k > n-k {
		k = n - k
	}
	// After each step z is a binomial coefficient, so the division is exact.
	var top, bottom, next Int
	z.SetInt64(1)
	for next.SetInt64(0); next.Cmp(bottom.SetInt64(k)) < 0; {
		z.Mul(z, top.Sub(top.SetInt64(n), &next))
		next.Add(&next, one)
		z.Quo(z, &next)
	}
	return z
}

func nonzero(y *Int) {
	if len(y.abs) == 0 {
		panic("division by zero")
	}
}

// Quo sets z to the quotient x/y, truncated.
func (z *Int) Quo(x, y *Int) *Int {
	nonzero(y)
	intQuoRem(z, nil, x, y, ToZero)
	return z
}

// Rem sets z to the remainder of the truncated quotient x/y.
func (z *Int) Rem(x, y *Int) *Int {
	nonzero(y)
	intQuoRem(nil, z, x, y, ToZero)
	return z
}

// QuoRem sets z to the quotient x/y, truncated, and r to the remainder.
func (z *Int) QuoRem(x, y, r *Int) (*Int, *Int) {
	nonzero(y)
	_, _ = z.abs, r.abs
	intQuoRem(z, r, x, y, ToZero)
	return z, r
}

// Div sets z to the quotient x/y with the remainder that is not negative.
func (z *Int) Div(x, y *Int) *Int {
	nonzero(y)
	intQuoRem(z, nil, x, y, euclid)
	return z
}

// Mod sets z to the remainder of x/y that is not negative.
func (z *Int) Mod(x, y *Int) *Int {
	nonzero(y)
	intQuoRem(nil, z, x, y, euclid)
	return z
}

// DivMod sets z to the quotient x/y and m to the remainder that is not negative.
func (z *Int) DivMod(x, y, m *Int) (*Int, *Int) {
	nonzero(y)
	_, _ = z.abs, m.abs
	intQuoRem(z, m, x, y, euclid)
	return z, m
}

// Divide sets z to the quotient x/y rounded as mode says, which is one of Trunc,
// Floor, Round and Ceil, and r to the remainder; both may be nil.
func (z *Int) Divide(x, y, r *Int, mode RoundingMode) (*Int, *Int) {
	nonzero(y)
	switch mode {
	case Trunc, Floor, Round, Ceil:
	default:
		panic("unsupported rounding mode")
	}
	intQuoRem(z, r, x, y, mode)
	return z, r
}

// Cmp returns -1, 0 or +1 as x is less than, equal to or greater than y.
func (x *Int) Cmp(y *Int) (r int) { return intCmp(x, y) }

// CmpAbs compares |x| with |y|.
func (x *Int) CmpAbs(y *Int) int { return natCmp(x.abs, y.abs) }

func (x *Int) low() uint64 {
	if len(x.abs) == 0 {
		return 0
	}
	return uint64(x.abs[0])
}

// Int64 returns the low 64 bits of x.
func (x *Int) Int64() int64 {
	v := int64(x.low())
	if x.neg {
		v = -v
	}
	return v
}

// Uint64 returns the low 64 bits of x's magnitude.
func (x *Int) Uint64() uint64 { return x.low() }

// IsInt64 reports whether x is an int64.
func (x *Int) IsInt64() bool {
	if len(x.abs) > 1 {
		return false
	}
	w := int64(x.low())
	return w >= 0 || x.neg && w == -w
}

// IsUint64 reports whether x is a uint64.
func (x *Int) IsUint64() bool { return !x.neg && len(x.abs) <= 1 }

// Float64 returns the float64 nearest to x and how it compares with x.
func (x *Int) Float64() (float64, Accuracy) {
	if len(x.abs) == 0 {
		return 0, Exact
	}
	f := Float{prec: uint32(max(x.BitLen(), 64))}
	f.SetInt(x)
	return f.Float64()
}

// SetString sets z to the value of s in the base, 0 for that of its prefix.
func (z *Int) SetString(s string, base int) (*Int, bool) {
	if base >= 2 && base <= MaxBase {
		// The common case: a sign and digits.
		digits := s
		neg := false
		if digits != "" && (digits[0] == '-' || digits[0] == '+') {
			neg = digits[0] == '-'
			digits = digits[1:]
		}
		abs, ok := natParse(z.abs, digits, base)
		if !ok {
			return nil, false
		}
		z.abs = abs
		z.neg = neg && len(abs) > 0
		return z, true
	}
	r := strings.NewReader(s)
	if _, _, err := z.scan(r, base); err != nil || r.Len() > 0 {
		return nil, false
	}
	return z, true
}

// SetBytes sets z to the number of these bytes, most significant first.
func (z *Int) SetBytes(buf []byte) *Int {
	z.abs = natSetBytes(z.abs, buf)
	z.neg = false
	return z
}

// Bytes returns the bytes of |x|, most significant first.
func (x *Int) Bytes() []byte {
	buf := make([]byte, (x.BitLen()+7)/8)
	natBytes(buf, x.abs)
	return buf
}

// FillBytes sets buf to |x|, most significant byte first, after zeros; it panics
// if there is no room.
func (x *Int) FillBytes(buf []byte) []byte {
	if (x.BitLen()+7)/8 > len(buf) {
		panic("math/big: buffer too small to fit value")
	}
	clear(buf)
	natBytes(buf, x.abs)
	return buf
}

// BitLen returns the number of bits of |x|.
func (x *Int) BitLen() int { return natBitLen(x.abs) }

// TrailingZeroBits returns how many zero bits |x| ends with.
func (x *Int) TrailingZeroBits() uint { return natTrailingZeros(x.abs) }

// Exp sets z to x**y mod |m|, or to x**y if m is nil or 0; then it is 1 for y <= 0.
// It returns nil, and leaves z, if y < 0 and x has no inverse modulo m.
func (z *Int) Exp(x, y, m *Int) *Int {
	if !intExp(z, x, y, m) {
		return nil
	}
	return z
}

// GCD sets z to the greatest common divisor of a and b, and x and y, unless nil,
// so that z = a*x + b*y.
func (z *Int) GCD(x, y, a, b *Int) *Int {
	intGCD(z, x, y, a, b)
	return z
}

// Rand sets z to a random number at least 0 and less than n.
func (z *Int) Rand(rnd *rand.Rand, n *Int) *Int {
	if n.neg || len(n.abs) == 0 {
		z.neg, z.abs = false, nil
		return z
	}
	z.neg = false
	z.abs = z.abs.random(rnd, n.abs)
	return z
}

// ModInverse sets z to the inverse of g modulo n; it returns nil, and leaves z, if
// there is none.
func (z *Int) ModInverse(g, n *Int) *Int {
	if n.neg {
		n = new(Int).Neg(n)
	}
	if len(n.abs) == 0 {
		// Only a negative g is reduced before anything else.
		if g.neg {
			nonzero(n)
		}
		if g.Cmp(one) != 0 {
			return nil
		}
		return z.SetInt64(1)
	}
	if !intModInverse(z, g, n) {
		return nil
	}
	return z
}

// Lsh sets z to x << n.
func (z *Int) Lsh(x *Int, n uint) *Int {
	intLsh(z, x, n)
	return z
}

// Rsh sets z to x >> n.
func (z *Int) Rsh(x *Int, n uint) *Int {
	intRsh(z, x, n)
	return z
}

// Bit returns bit i of x.
func (x *Int) Bit(i int) uint {
	if i < 0 {
		panic("negative bit index")
	}
	w := i / 64
	if w >= len(x.abs) {
		if x.neg {
			return 1
		}
		return 0
	}
	b := uint(x.abs[w]>>(i%64)) & 1
	if x.neg && uint(i) > natTrailingZeros(x.abs) {
		// Above the lowest one, two's complement inverts.
		b ^= 1
	}
	return b
}

// SetBit sets z to x with bit i made b.
func (z *Int) SetBit(x *Int, i int, b uint) *Int {
	if i < 0 {
		panic("negative bit index")
	}
	if b > 1 {
		panic("set bit is not 0 or 1")
	}
	intSetBit(z, x, i, b == 1)
	return z
}

// And sets z to x & y.
func (z *Int) And(x, y *Int) *Int {
	intBitwise(z, x, y, '&')
	return z
}

// AndNot sets z to x &^ y.
func (z *Int) AndNot(x, y *Int) *Int {
	intBitwise(z, x, y, '~')
	return z
}

// Or sets z to x | y.
func (z *Int) Or(x, y *Int) *Int {
	intBitwise(z, x, y, '|')
	return z
}

// Xor sets z to x ^ y.
func (z *Int) Xor(x, y *Int) *Int {
	intBitwise(z, x, y, '^')
	return z
}

// Not sets z to ^x, which is -x - 1.
func (z *Int) Not(x *Int) *Int {
	z.Neg(x)
	return z.Sub(z, one)
}

// Sqrt sets z to the greatest integer whose square is at most x.
func (z *Int) Sqrt(x *Int) *Int {
	if x.neg {
		panic("square root of negative number")
	}
	z.neg = false
	z.abs = natSqrt(z.abs, x.abs)
	return z
}
