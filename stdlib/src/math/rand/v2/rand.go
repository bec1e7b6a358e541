// Package rand makes pseudo-random numbers.
package rand

import "math/bits"

// Source gives uniform integers of 64 bits.
type Source interface {
	Uint64() uint64
}

// native: a random number from a fast generator that is seeded by the system
func runtime_rand() uint64

type runtimeSource struct{}

func (runtimeSource) Uint64() uint64 { return runtime_rand() }

// Rand makes random numbers from a Source.
type Rand struct {
	src Source
}

// New returns a Rand that uses src.
func New(src Source) *Rand { return &Rand{src} }

// Int64 returns an integer that is not negative.
func (r *Rand) Int64() int64 { return int64(r.src.Uint64() &^ (1 << 63)) }

// Uint32 returns an integer of 32 bits.
func (r *Rand) Uint32() uint32 { return uint32(r.src.Uint64() >> 32) }

// Uint64 returns an integer of 64 bits.
func (r *Rand) Uint64() uint64 { return r.src.Uint64() }

// Int32 returns an integer that is not negative.
func (r *Rand) Int32() int32 { return int32(r.src.Uint64() >> 33) }

// Int returns an integer that is not negative.
func (r *Rand) Int() int { return int(uint(r.src.Uint64()) << 1 >> 1) }

// Uint returns an integer.
func (r *Rand) Uint() uint { return uint(r.src.Uint64()) }

// below returns an integer in [0, n) by multiplication, without bias.
func (r *Rand) below(n uint64) uint64 {
	if n>>32 == 0 {
		return uint64(r.below32(uint32(n)))
	}
	if n&(n-1) == 0 {
		return r.src.Uint64() & (n - 1)
	}
	hi, lo := bits.Mul64(r.src.Uint64(), n)
	if lo < n {
		for least := -n % n; lo < least; {
			hi, lo = bits.Mul64(r.src.Uint64(), n)
		}
	}
	return hi
}

func (r *Rand) below32(n uint32) uint32 {
	if n&(n-1) == 0 {
		return uint32(r.src.Uint64()) & (n - 1)
	}
	p := uint64(r.Uint32()) * uint64(n)
	if low := uint32(p); low < n {
		for least := -n % n; low < least; low = uint32(p) {
			p = uint64(r.Uint32()) * uint64(n)
		}
	}
	return uint32(p >> 32)
}

// Int64N returns an integer in [0, n).
func (r *Rand) Int64N(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int64N")
	}
	return int64(r.below(uint64(n)))
}

// Uint64N returns an integer in [0, n).
func (r *Rand) Uint64N(n uint64) uint64 {
	if n == 0 {
		panic("invalid argument to Uint64N")
	}
	return r.below(n)
}

// Int32N returns an integer in [0, n).
func (r *Rand) Int32N(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int32N")
	}
	return int32(r.below(uint64(n)))
}

// Uint32N returns an integer in [0, n).
func (r *Rand) Uint32N(n uint32) uint32 {
	if n == 0 {
		panic("invalid argument to Uint32N")
	}
	return uint32(r.below(uint64(n)))
}

// IntN returns an integer in [0, n).
func (r *Rand) IntN(n int) int {
	if n <= 0 {
		panic("invalid argument to IntN")
	}
	return int(r.below(uint64(n)))
}

// UintN returns an integer in [0, n).
func (r *Rand) UintN(n uint) uint {
	if n == 0 {
		panic("invalid argument to UintN")
	}
	return uint(r.below(uint64(n)))
}

// Float64 returns a number in [0, 1).
func (r *Rand) Float64() float64 { return float64(r.src.Uint64()<<11>>11) / (1 << 53) }

// Float32 returns a number in [0, 1).
func (r *Rand) Float32() float32 { return float32(r.Uint32()<<8>>8) / (1 << 24) }

// Perm returns a permutation of 0 to n-1.
func (r *Rand) Perm(n int) []int {
	p := make([]int, n)
	for i := range p {
		p[i] = i
	}
	r.Shuffle(len(p), func(i, j int) { p[i], p[j] = p[j], p[i] })
	return p
}

// Shuffle exchanges elements at random.
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		swap(i, int(r.below(uint64(i+1))))
	}
}

var global = &Rand{runtimeSource{}}

// Int64 returns an integer that is not negative.
func Int64() int64 { return global.Int64() }

// Uint32 returns an integer of 32 bits.
func Uint32() uint32 { return global.Uint32() }

// Uint64 returns an integer of 64 bits.
func Uint64() uint64 { return runtime_rand() }

// Int32 returns an integer that is not negative.
func Int32() int32 { return global.Int32() }

// Int returns an integer that is not negative.
func Int() int { return global.Int() }

// Uint returns an integer.
func Uint() uint { return global.Uint() }

// Int64N returns an integer in [0, n).
func Int64N(n int64) int64 { return global.Int64N(n) }

// Uint64N returns an integer in [0, n).
func Uint64N(n uint64) uint64 { return global.Uint64N(n) }

// Int32N returns an integer in [0, n).
func Int32N(n int32) int32 { return global.Int32N(n) }

// Uint32N returns an integer in [0, n).
func Uint32N(n uint32) uint32 { return global.Uint32N(n) }

// IntN returns an integer in [0, n).
func IntN(n int) int { return global.IntN(n) }

// UintN returns an integer in [0, n).
func UintN(n uint) uint { return global.UintN(n) }

// Float64 returns a number in [0, 1).
func Float64() float64 { return global.Float64() }

// Float32 returns a number in [0, 1).
func Float32() float32 { return global.Float32() }

// Perm returns a permutation of 0 to n-1.
func Perm(n int) []int { return global.Perm(n) }

// Shuffle exchanges elements at random.
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }

// NormFloat64 returns a normally distributed number.
func NormFloat64() float64 { return global.NormFloat64() }

// ExpFloat64 returns an exponentially distributed number.
func ExpFloat64() float64 { return global.ExpFloat64() }
