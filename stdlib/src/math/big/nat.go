package big

import (
	"math/bits"
	"math/rand"
)

// MaxBase is the greatest base of texts.
const MaxBase = 10 + ('z' - 'a' + 1) + ('Z' - 'A' + 1)

// Word is a digit of a number in base 2^64.
type Word uint

// nat is a natural number: words, least significant first, without leading zeros.
// Natives that return one take one first whose array they may use.
type nat []Word

// native: x * y
func natMul(z, x, y nat) nat

// native: -1, 0, +1 as x is less, equal or greater
func natCmp(x, y nat) int

// native: x << n
func natShl(z, x nat, n uint) nat

// native: x >> n
func natShr(z, x nat, n uint) nat

// native: the square root, rounded down
func natSqrt(z, x nat) nat

// native: the product of all numbers from a to b, 0 < a
func natRange(z nat, a, b uint64) nat

// native: the number of bits
func natBitLen(x nat) int

// native: how many zero bits x ends with, 0 for 0
func natTrailingZeros(x nat) uint

// native: appends the digits of x in a base from 2 to MaxBase
func natText(dst []byte, x nat, base int) []byte

// native: the digits as a string, after a minus if neg
func natString(neg bool, x nat, base int) string

// native: the number of these digits, of which there is one; false unless all are digits of the base
func natParse(z nat, digits string, base int) (nat, bool)

// native: the number of these bytes, most significant first
func natSetBytes(z nat, buf []byte) nat

// native: writes the bytes of x to the end of buf, the least significant last
func natBytes(buf []byte, x nat)

// native: the float64 (or the float32 if single) nearest to m/d, or its negative, and whether it is exact
func natFloat(neg bool, m, d nat, single bool) (float64, bool)

func (z nat) norm() nat {
	n := len(z)
	for n > 0 && z[n-1] == 0 {
		n--
	}
	return z[:n]
}

func (z nat) setWord(w uint64) nat {
	if w == 0 {
		return z[:0]
	}
	return append(z[:0], Word(w))
}

func (z nat) set(x nat) nat {
	if cap(z) < len(x) {
		// As with results: numbers grow.
		z = make(nat, 0, len(x)+4)
	}
	return append(z[:0], x...)
}

// random returns a number below limit, which is not 0.
func (z nat) random(rnd *rand.Rand, limit nat) nat {
	n := len(limit)
	if cap(z) < n || &z[:1][0] == &limit[0] {
		z = make(nat, n)
	}
	z = z[:n]
	mask := Word(1)<<bits.Len(uint(limit[n-1])) - 1
	for {
		for i := range z {
			low := rnd.Uint32()
			z[i] = Word(low) | Word(rnd.Uint32())<<32
		}
		z[n-1] &= mask
		if x := z.norm(); natCmp(x, limit) < 0 {
			return x
		}
	}
}
