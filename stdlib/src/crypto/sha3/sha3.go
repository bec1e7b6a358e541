// Package sha3 has the SHA-3 hashes and the SHAKE functions of FIPS 202, and the
// cSHAKE functions of SP 800-185.
package sha3

import (
	"crypto"
	"crypto/subtle"
	"errors"
	"hash"
	"math/bits"
)

func init() {
	crypto.RegisterHash(crypto.SHA3_224, func() hash.Hash { return New224() })
	crypto.RegisterHash(crypto.SHA3_256, func() hash.Hash { return New256() })
	crypto.RegisterHash(crypto.SHA3_384, func() hash.Hash { return New384() })
	crypto.RegisterHash(crypto.SHA3_512, func() hash.Hash { return New512() })
}

// native: Keccak-f[1600]
func permute(a *[200]byte)

// What ends the input of each kind of function.
const (
	endSHA3   = 0x06
	endShake  = 0x1f
	endCShake = 0x04
)

// sponge is Keccak's: input is added to the first rate bytes of the state, output
// taken from there.
type sponge struct {
	a [200]byte
	// n counts the bytes added or taken since the last permutation.
	n, rate   int
	end       byte
	size      int
	squeezing bool
}

func (s *sponge) reset() { *s = sponge{rate: s.rate, end: s.end, size: s.size} }

func (s *sponge) write(p []byte) (int, error) {
	if s.squeezing {
		panic("sha3: Write after Read")
	}
	n := len(p)
	for len(p) > 0 {
		x := subtle.XORBytes(s.a[s.n:s.rate], s.a[s.n:s.rate], p)
		s.n += x
		p = p[x:]
		if s.n == s.rate {
			permute(&s.a)
			s.n = 0
		}
	}
	return n, nil
}

func (s *sponge) read(out []byte) int {
	if !s.squeezing {
		s.a[s.n] ^= s.end
		s.a[s.rate-1] ^= 0x80
		permute(&s.a)
		s.n = 0
		s.squeezing = true
	}
	n := len(out)
	for len(out) > 0 {
		if s.n == s.rate {
			permute(&s.a)
			s.n = 0
		}
		x := copy(out, s.a[s.n:s.rate])
		s.n += x
		out = out[x:]
	}
	return n
}

func (s *sponge) sum(b []byte) []byte {
	if s.squeezing {
		panic("sha3: Sum after Read")
	}
	c := *s
	out := make([]byte, s.size)
	c.read(out)
	return append(b, out...)
}

// What a marshaled state begins with.
const (
	magicSHA3   = "sha\x08"
	magicShake  = "sha\x09"
	magicCShake = "sha\x0a"
)

const stateSize = len(magicSHA3) + 1 + 200 + 1 + 1

func (s *sponge) append(b []byte) []byte {
	switch s.end {
	case endSHA3:
		b = append(b, magicSHA3...)
	case endShake:
		b = append(b, magicShake...)
	default:
		b = append(b, magicCShake...)
	}
	b = append(b, byte(s.rate))
	b = append(b, s.a[:]...)
	b = append(b, byte(s.n))
	if s.squeezing {
		return append(b, 1)
	}
	return append(b, 0)
}

func (s *sponge) unmarshal(b []byte) error {
	if len(b) != stateSize {
		return errors.New("sha3: invalid hash state")
	}
	var end byte
	switch string(b[:4]) {
	case magicSHA3:
		end = endSHA3
	case magicShake:
		end = endShake
	case magicCShake:
		end = endCShake
	}
	if end == 0 || end != s.end {
		return errors.New("sha3: invalid hash state identifier")
	}
	if int(b[4]) != s.rate {
		return errors.New("sha3: invalid hash state function")
	}
	n, state := int(b[205]), b[206]
	if n > s.rate {
		return errors.New("sha3: invalid hash state")
	}
	if state > 1 {
		return errors.New("sha3: invalid hash state")
	}
	copy(s.a[:], b[5:])
	s.n = n
	s.squeezing = state == 1
	return nil
}

// SHA3 is a running SHA-3 hash; the zero one is SHA3-256.
type SHA3 struct{ s sponge }

func newSHA3(size int) *SHA3 {
	return &SHA3{sponge{rate: 200 - 2*size, end: endSHA3, size: size}}
}

// New224 returns a SHA3-224 hash.
func New224() *SHA3 { return newSHA3(28) }

// New256 returns a SHA3-256 hash.
func New256() *SHA3 { return newSHA3(32) }

// New384 returns a SHA3-384 hash.
func New384() *SHA3 { return newSHA3(48) }

// New512 returns a SHA3-512 hash.
func New512() *SHA3 { return newSHA3(64) }

func sumOf(h *SHA3, data []byte) []byte {
	h.Write(data)
	return h.Sum(nil)
}

// Sum224 returns the SHA3-224 hash of data.
func Sum224(data []byte) [28]byte { return [28]byte(sumOf(New224(), data)) }

// Sum256 returns the SHA3-256 hash of data.
func Sum256(data []byte) [32]byte { return [32]byte(sumOf(New256(), data)) }

// Sum384 returns the SHA3-384 hash of data.
func Sum384(data []byte) [48]byte { return [48]byte(sumOf(New384(), data)) }

// Sum512 returns the SHA3-512 hash of data.
func Sum512(data []byte) [64]byte { return [64]byte(sumOf(New512(), data)) }

func (s *SHA3) start() *sponge {
	if s.s.rate == 0 {
		*s = *New256()
	}
	return &s.s
}

// Write adds p to what is hashed.
func (s *SHA3) Write(p []byte) (n int, err error) { return s.start().write(p) }

// Sum appends the hash to b.
func (s *SHA3) Sum(b []byte) []byte { return s.start().sum(b) }

// Reset forgets what was written.
func (s *SHA3) Reset() { s.start().reset() }

// Size returns the size of a hash in bytes.
func (s *SHA3) Size() int { return s.start().size }

// BlockSize returns how many bytes are taken in at a time.
func (s *SHA3) BlockSize() int { return s.start().rate }

// MarshalBinary returns the state.
func (s *SHA3) MarshalBinary() ([]byte, error) { return s.AppendBinary(make([]byte, 0, stateSize)) }

// AppendBinary appends the state to p.
func (s *SHA3) AppendBinary(p []byte) ([]byte, error) { return s.start().append(p), nil }

// UnmarshalBinary makes s what was marshaled.
func (s *SHA3) UnmarshalBinary(data []byte) error { return s.start().unmarshal(data) }

// Clone returns a copy.
func (d *SHA3) Clone() (hash.Cloner, error) {
	c := *d
	return &c, nil
}

// SHAKE is a function with output of any length; the zero one is SHAKE256.
type SHAKE struct {
	s sponge
	// prefix is the name and the customization of cSHAKE, encoded.
	prefix []byte
}

func newShake(strength int) *SHAKE {
	return &SHAKE{s: sponge{rate: 200 - strength/4, end: endShake, size: strength / 4}}
}

// NewSHAKE128 returns a SHAKE128.
func NewSHAKE128() *SHAKE { return newShake(128) }

// NewSHAKE256 returns a SHAKE256.
func NewSHAKE256() *SHAKE { return newShake(256) }

func encodeLeft(b []byte, n uint64) []byte {
	size := max((bits.Len64(n)+7)/8, 1)
	b = append(b, byte(size))
	for i := size - 1; i >= 0; i-- {
		b = append(b, byte(n>>(8*i)))
	}
	return b
}

func newCShake(strength int, name, custom []byte) *SHAKE {
	s := newShake(strength)
	if len(name) == 0 && len(custom) == 0 {
		return s
	}
	s.s.end = endCShake
	for _, text := range [][]byte{name, custom} {
		s.prefix = encodeLeft(s.prefix, uint64(len(text))*8)
		s.prefix = append(s.prefix, text...)
	}
	s.writePrefix()
	return s
}

// writePrefix writes what cSHAKE starts with, filled up to whole blocks.
func (s *SHAKE) writePrefix() {
	b := append(encodeLeft(nil, uint64(s.s.rate)), s.prefix...)
	if over := len(b) % s.s.rate; over > 0 {
		b = append(b, make([]byte, s.s.rate-over)...)
	}
	s.s.write(b)
}

// NewCSHAKE128 returns a cSHAKE128 for the function N and the customization S.
func NewCSHAKE128(N, S []byte) *SHAKE { return newCShake(128, N, S) }

// NewCSHAKE256 returns a cSHAKE256 for the function N and the customization S.
func NewCSHAKE256(N, S []byte) *SHAKE { return newCShake(256, N, S) }

// SumSHAKE128 returns length bytes of SHAKE128 of data.
func SumSHAKE128(data []byte, length int) []byte { return shakeOf(NewSHAKE128(), data, length) }

// SumSHAKE256 returns length bytes of SHAKE256 of data.
func SumSHAKE256(data []byte, length int) []byte { return shakeOf(NewSHAKE256(), data, length) }

func shakeOf(s *SHAKE, data []byte, length int) []byte {
	s.Write(data)
	out := make([]byte, length)
	s.Read(out)
	return out
}

func (s *SHAKE) start() *sponge {
	if s.s.rate == 0 {
		*s = *NewSHAKE256()
	}
	return &s.s
}

// Write adds p to the input; it panics after a Read.
func (s *SHAKE) Write(p []byte) (n int, err error) { return s.start().write(p) }

// Read reads more output.
func (s *SHAKE) Read(p []byte) (n int, err error) { return s.start().read(p), nil }

// Reset forgets what was written.
func (s *SHAKE) Reset() {
	s.start().reset()
	if len(s.prefix) > 0 {
		s.writePrefix()
	}
}

// BlockSize returns how many bytes are taken in at a time.
func (s *SHAKE) BlockSize() int { return s.start().rate }

// MarshalBinary returns the state.
func (s *SHAKE) MarshalBinary() ([]byte, error) {
	return s.AppendBinary(make([]byte, 0, stateSize+len(s.prefix)))
}

// AppendBinary appends the state to p.
func (s *SHAKE) AppendBinary(p []byte) ([]byte, error) {
	return append(s.start().append(p), s.prefix...), nil
}

// UnmarshalBinary makes s what was marshaled.
func (s *SHAKE) UnmarshalBinary(data []byte) error {
	if len(data) < stateSize {
		return errors.New("sha3: invalid hash state")
	}
	if err := s.start().unmarshal(data[:stateSize]); err != nil {
		return err
	}
	s.prefix = append([]byte{}, data[stateSize:]...)
	return nil
}
