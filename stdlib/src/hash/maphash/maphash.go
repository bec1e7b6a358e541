// Package maphash hashes bytes and comparable values as maps do: with a seed, and
// differently in every process.
package maphash

import (
	"encoding/binary"
	"hash"
	"math"
	"math/rand/v2"
	"reflect"
)

// native: a hash of p, which depends on the seed
func mix(seed uint64, p []byte) uint64

// native: as mix for the bytes of s
func mixString(seed uint64, s string) uint64

// Seed chooses among hash functions; MakeSeed makes one.
type Seed struct{ s uint64 }

// bufferSize is how many bytes are hashed at a time; the mix of many bytes is that
// of one buffer after the other.
const bufferSize = 128

// MakeSeed returns a random seed.
func MakeSeed() Seed {
	for {
		if s := rand.Uint64(); s != 0 {
			return Seed{s}
		}
	}
}

func (s Seed) check() {
	if s.s == 0 {
		panic("maphash: use of uninitialized Seed")
	}
}

// Bytes returns the hash of b.
func Bytes(seed Seed, b []byte) uint64 {
	seed.check()
	return mix(seed.s, b)
}

// String returns the hash of the bytes of s.
func String(seed Seed, s string) uint64 {
	seed.check()
	return mixString(seed.s, s)
}

// Hash is a running hash; the zero Hash has a random seed.
type Hash struct {
	_     [0]func()
	seed  Seed
	state uint64
	buf   [bufferSize]byte
	n     int
}

func (h *Hash) start() {
	if h.seed.s == 0 {
		h.SetSeed(MakeSeed())
	}
}

// Write adds b to what is hashed.
func (h *Hash) Write(b []byte) (int, error) {
	h.start()
	size := len(b)
	for {
		k := copy(h.buf[h.n:], b)
		h.n += k
		b = b[k:]
		if len(b) == 0 {
			return size, nil
		}
		h.flush()
	}
}

// WriteString adds s to what is hashed.
func (h *Hash) WriteString(s string) (int, error) {
	h.start()
	size := len(s)
	for {
		k := copy(h.buf[h.n:], s)
		h.n += k
		s = s[k:]
		if s == "" {
			return size, nil
		}
		h.flush()
	}
}

// WriteByte adds b to what is hashed.
func (h *Hash) WriteByte(b byte) error {
	h.start()
	if h.n == len(h.buf) {
		h.flush()
	}
	h.buf[h.n] = b
	h.n++
	return nil
}

// flush hashes a full buffer; there is more to come.
func (h *Hash) flush() {
	h.state = mix(h.state, h.buf[:])
	h.n = 0
}

// Seed returns the seed.
func (h *Hash) Seed() Seed {
	h.start()
	return h.seed
}

// SetSeed sets the seed and forgets what was written.
func (h *Hash) SetSeed(seed Seed) {
	seed.check()
	h.seed = seed
	h.state = seed.s
	h.n = 0
}

// Reset forgets what was written.
func (h *Hash) Reset() {
	h.start()
	h.state = h.seed.s
	h.n = 0
}

// Sum64 returns the hash of what was written.
func (h *Hash) Sum64() uint64 {
	h.start()
	return mix(h.state, h.buf[:h.n])
}

// Sum appends the hash to b.
func (h *Hash) Sum(b []byte) []byte { return binary.LittleEndian.AppendUint64(b, h.Sum64()) }

// Size returns 8.
func (h *Hash) Size() int { return 8 }

// BlockSize returns the size of the buffer.
func (h *Hash) BlockSize() int { return len(h.buf) }

// Clone returns a copy.
func (h *Hash) Clone() (hash.Cloner, error) {
	h.start()
	c := *h
	return &c, nil
}

// Comparable returns the hash of v; equal values have equal hashes.
func Comparable[T comparable](seed Seed, v T) uint64 {
	var h Hash
	h.SetSeed(seed)
	WriteComparable(&h, v)
	return h.Sum64()
}

// WriteComparable adds x to what h hashes.
func WriteComparable[T comparable](h *Hash, x T) {
	h.start()
	switch x := any(x).(type) {
	case int:
		h.word(uint64(x))
	case string:
		h.text(x)
	default:
		h.value(reflect.ValueOf(&x).Elem())
	}
}

func (h *Hash) word(w uint64) {
	var b [8]byte
	binary.LittleEndian.PutUint64(b[:], w)
	h.Write(b[:])
}

// text adds the length too, so that strings in a row stay apart.
func (h *Hash) text(s string) {
	h.word(uint64(len(s)))
	h.WriteString(s)
}

func (h *Hash) float(f float64) {
	switch {
	case f == 0:
		// -0 equals 0.
		h.word(0)
	case f != f:
		// A NaN equals nothing.
		h.word(rand.Uint64())
	default:
		h.word(math.Float64bits(f))
	}
}

func (h *Hash) value(v reflect.Value) {
	switch v.Kind() {
	case reflect.Bool:
		if v.Bool() {
			h.word(1)
		} else {
			h.word(0)
		}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		h.word(uint64(v.Int()))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		h.word(v.Uint())
	case reflect.Float32, reflect.Float64:
		h.float(v.Float())
	case reflect.Complex64, reflect.Complex128:
		h.float(real(v.Complex()))
		h.float(imag(v.Complex()))
	case reflect.String:
		h.text(v.String())
	case reflect.Pointer, reflect.Chan, reflect.UnsafePointer:
		h.word(uint64(v.Pointer()))
	case reflect.Array:
		for i := range v.Len() {
			h.value(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).Name != "_" {
				h.value(v.Field(i))
			}
		}
	case reflect.Interface:
		if v.IsNil() {
			h.word(0)
			return
		}
		h.text(v.Elem().Type().String())
		h.value(v.Elem())
	default:
		// A map says what it says of such a key.
		_ = map[any]bool{nil: true}[v.Interface()]
	}
}

// Hasher is how a container hashes and compares its elements: equal ones hash
// alike.
type Hasher[T any] interface {
	Hash(*Hash, T)
	Equal(x, y T) bool
}

// ComparableHasher is a Hasher for ==.
type ComparableHasher[T comparable] struct {
	_ [0]func(T)
}

// Hash adds v to what h hashes.
func (ComparableHasher[T]) Hash(h *Hash, v T) { WriteComparable(h, v) }

// Equal reports whether x == y.
func (ComparableHasher[T]) Equal(x, y T) bool { return x == y }
