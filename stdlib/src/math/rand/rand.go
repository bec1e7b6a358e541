// Package rand makes pseudo-random numbers that do not change from release to
// release for a given seed.
package rand

// Source gives uniform integers of 63 bits.
type Source interface {
	Int63() int64
	Seed(seed int64)
}

// Source64 also gives integers of 64 bits.
type Source64 interface {
	Source
	Uint64() uint64
}

// native: a random number from a fast generator that is seeded by the system
func runtime_rand() uint64

// runtimeSource is the machine's generator; it needs no lock.
type runtimeSource struct{}

func (runtimeSource) Int63() int64   { return int64(runtime_rand() >> 1) }
func (runtimeSource) Uint64() uint64 { return runtime_rand() }
func (runtimeSource) Seed(int64)     { panic("internal error: call to runtimeSource.Seed") }

// Rand makes random numbers from a Source.
type Rand struct {
	src Source
	s64 Source64

	readVal int64 // rest of an Int63 for Read
	readPos int8
}

// New returns a Rand that uses src.
func New(src Source) *Rand {
	s64, _ := src.(Source64)
	return &Rand{src: src, s64: s64}
}

// Seed makes the numbers begin anew.
func (r *Rand) Seed(seed int64) {
	r.src.Seed(seed)
	r.readPos = 0
}

// Int63 returns an integer of 63 bits.
func (r *Rand) Int63() int64 { return r.src.Int63() }

// Uint32 returns an integer of 32 bits.
func (r *Rand) Uint32() uint32 { return uint32(r.Int63() >> 31) }

// Uint64 returns an integer of 64 bits.
func (r *Rand) Uint64() uint64 {
	if r.s64 != nil {
		return r.s64.Uint64()
	}
	return uint64(r.Int63())>>31 | uint64(r.Int63())<<32
}

// Int31 returns an integer of 31 bits.
func (r *Rand) Int31() int32 { return int32(r.Int63() >> 32) }

// Int returns an integer that is not negative.
func (r *Rand) Int() int { return int(uint(r.Int63())) }

// Int63n returns an integer in [0, n).
func (r *Rand) Int63n(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int63n")
	}
	if n&(n-1) == 0 {
		return r.Int63() & (n - 1)
	}
	most := int64(1<<63 - 1 - 1<<63%uint64(n))
	v := r.Int63()
	for v > most {
		v = r.Int63()
	}
	return v % n
}

// Int31n returns an integer in [0, n).
func (r *Rand) Int31n(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int31n")
	}
	if n&(n-1) == 0 {
		return r.Int31() & (n - 1)
	}
	most := int32(1<<31 - 1 - 1<<31%uint32(n))
	v := r.Int31()
	for v > most {
		v = r.Int31()
	}
	return v % n
}

// int31n is Int31n by multiplication, as Shuffle uses it.
func (r *Rand) int31n(n int32) int32 {
	p := uint64(r.Uint32()) * uint64(n)
	if low := uint32(p); low < uint32(n) {
		for least := uint32(-n) % uint32(n); low < least; low = uint32(p) {
			p = uint64(r.Uint32()) * uint64(n)
		}
	}
	return int32(p >> 32)
}

// Intn returns an integer in [0, n).
func (r *Rand) Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn")
	}
	if n <= 1<<31-1 {
		return int(r.Int31n(int32(n)))
	}
	return int(r.Int63n(int64(n)))
}

// Float64 returns a number in [0, 1).
func (r *Rand) Float64() float64 {
	for {
		if f := float64(r.Int63()) / (1 << 63); f != 1 {
			return f
		}
	}
}

// Float32 returns a number in [0, 1).
func (r *Rand) Float32() float32 {
	for {
		if f := float32(r.Float64()); f != 1 {
			return f
		}
	}
}

// Perm returns a permutation of 0 to n-1.
func (r *Rand) Perm(n int) []int {
	m := make([]int, n)
	for i := 0; i < n; i++ {
		j := r.Intn(i + 1)
		m[i] = m[j]
		m[j] = i
	}
	return m
}

// Shuffle exchanges elements at random.
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	i := n - 1
	for ; i > 1<<31-1-1; i-- {
		swap(i, int(r.Int63n(int64(i+1))))
	}
	for ; i > 0; i-- {
		swap(i, int(r.int31n(int32(i+1))))
	}
}

// Read fills p.
func (r *Rand) Read(p []byte) (n int, err error) {
	for n = 0; n < len(p); n++ {
		if r.readPos == 0 {
			r.readVal = r.Int63()
			r.readPos = 7
		}
		p[n] = byte(r.readVal)
		r.readVal >>= 8
		r.readPos--
	}
	return
}

var global = &Rand{src: runtimeSource{}, s64: runtimeSource{}}

// Seed has no effect on the functions of the package; a Rand has its own Seed.
func Seed(seed int64) {}

// Int63 returns an integer of 63 bits.
func Int63() int64 { return global.Int63() }

// Uint32 returns an integer of 32 bits.
func Uint32() uint32 { return global.Uint32() }

// Uint64 returns an integer of 64 bits.
func Uint64() uint64 { return global.Uint64() }

// Int31 returns an integer of 31 bits.
func Int31() int32 { return global.Int31() }

// Int returns an integer that is not negative.
func Int() int { return global.Int() }

// Int63n returns an integer in [0, n).
func Int63n(n int64) int64 { return global.Int63n(n) }

// Int31n returns an integer in [0, n).
func Int31n(n int32) int32 { return global.Int31n(n) }

// Intn returns an integer in [0, n).
func Intn(n int) int { return global.Intn(n) }

// Float64 returns a number in [0, 1).
func Float64() float64 { return global.Float64() }

// Float32 returns a number in [0, 1).
func Float32() float32 { return global.Float32() }

// Perm returns a permutation of 0 to n-1.
func Perm(n int) []int { return global.Perm(n) }

// Shuffle exchanges elements at random.
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }

// Read fills p.
func Read(p []byte) (n int, err error) { return global.Read(p) }

// NormFloat64 returns a normally distributed number.
func NormFloat64() float64 { return global.NormFloat64() }

// ExpFloat64 returns an exponentially distributed number.
func ExpFloat64() float64 { return global.ExpFloat64() }
