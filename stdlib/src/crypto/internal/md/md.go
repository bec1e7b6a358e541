// Package md has what the hashes of the MD4 family share: blocks, padding and
// marshaling around a compression function.
package md

import (
	"encoding/binary"
	"errors"
)

// The compression functions.
const (
	MD5 = iota
	SHA1
	SHA256
	SHA512
)

// native: takes whole blocks of p into the state h, of which words of 32 bits fill the lower halves, by the function alg
func block(alg int, h *[8]uint64, p []byte)

// native: appends to dst the first size bytes of the hash of what the state h has taken in, whole blocks, and of rest, n bytes together
func finish(alg int, h *[8]uint64, rest []byte, n uint64, dst []byte, size int) []byte

// native: so many rounds of PBKDF2 with a key no longer than a block, by the hash with this start: u becomes its own HMAC, and t takes it in
func derive(alg int, start *[8]uint64, key, u, t []byte, rounds int)

// atOnce is how many rounds are done before others have their turn.
const atOnce = 1000

// Derive does so many rounds of PBKDF2, if h is a hash of this package; false if not. u
// and t are as long as its results.
func Derive(h any, password, u, t []byte, rounds int) bool {
	d, ok := h.(interface{ of() *Kind })
	if !ok {
		return false
	}
	k := d.of()
	if len(password) > k.blockSize() {
		password = Sum(k, password)
	}
	for ; rounds > 0; rounds -= atOnce {
		derive(k.Alg, &k.Start, password, u, t, min(rounds, atOnce))
	}
	return true
}

// Kind is a hash function.
type Kind struct {
	// Alg is its compression function.
	Alg int
	// Package begins the texts of errors.
	Package string
	// Magic begins a marshaled hash.
	Magic string
	// Words is the length of the state, Size that of the result in bytes.
	Words, Size int
	Start       [8]uint64
}

// long reports whether words have 64 bits and blocks 128 bytes.
func (k *Kind) long() bool { return k.Alg == SHA512 }

func (k *Kind) blockSize() int {
	if k.long() {
		return 128
	}
	return 64
}

// Digest is a running hash.
type Digest struct {
	kind *Kind
	h    [8]uint64
	// x has the last, incomplete block.
	x [128]byte
	// n counts the bytes written.
	n uint64
}

// New returns a hash of this kind.
func New(k *Kind) Digest { return Digest{kind: k, h: k.Start} }

func (d *Digest) of() *Kind     { return d.kind }
func (d *Digest) Size() int      { return d.kind.Size }
func (d *Digest) BlockSize() int { return d.kind.blockSize() }
func (d *Digest) Reset()         { *d = New(d.kind) }

func (d *Digest) Write(p []byte) (nn int, err error) {
	nn = len(p)
	size := d.kind.blockSize()
	at := int(d.n % uint64(size))
	d.n += uint64(nn)
	if at > 0 {
		k := copy(d.x[at:size], p)
		p = p[k:]
		if at+k < size {
			return nn, nil
		}
		block(d.kind.Alg, &d.h, d.x[:size])
	}
	if full := len(p) / size * size; full > 0 {
		block(d.kind.Alg, &d.h, p[:full])
		p = p[full:]
	}
	copy(d.x[:], p)
	return nn, nil
}

// Sum appends the hash to in.
func (d *Digest) Sum(in []byte) []byte {
	at := d.n % uint64(d.kind.blockSize())
	return finish(d.kind.Alg, &d.h, d.x[:at], d.n, in, d.kind.Size)
}

// Sum returns the hash of data.
func Sum(k *Kind, data []byte) []byte {
	return finish(k.Alg, &k.Start, data, uint64(len(data)), nil, k.Size)
}

func (d *Digest) stateSize() int {
	if d.kind.long() {
		return 8 * d.kind.Words
	}
	return 4 * d.kind.Words
}

// MarshalBinary returns the state.
func (d *Digest) MarshalBinary() ([]byte, error) {
	size := len(d.kind.Magic) + d.stateSize() + d.kind.blockSize() + 8
	return d.AppendBinary(make([]byte, 0, size))
}

// AppendBinary appends the state to b.
func (d *Digest) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, d.kind.Magic...)
	for _, w := range d.h[:d.kind.Words] {
		if d.kind.long() {
			b = binary.BigEndian.AppendUint64(b, w)
		} else {
			b = binary.BigEndian.AppendUint32(b, uint32(w))
		}
	}
	size := d.kind.blockSize()
	at := int(d.n % uint64(size))
	b = append(b, d.x[:at]...)
	b = append(b, make([]byte, size-at)...)
	return binary.BigEndian.AppendUint64(b, d.n), nil
}

// UnmarshalBinary makes d what was marshaled.
func (d *Digest) UnmarshalBinary(b []byte) error {
	magic := d.kind.Magic
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return errors.New(d.kind.Package + ": invalid hash state identifier")
	}
	b = b[len(magic):]
	size := d.kind.blockSize()
	if len(b) != d.stateSize()+size+8 {
		return errors.New(d.kind.Package + ": invalid hash state size")
	}
	for i := range d.h[:d.kind.Words] {
		if d.kind.long() {
			d.h[i] = binary.BigEndian.Uint64(b[8*i:])
		} else {
			d.h[i] = uint64(binary.BigEndian.Uint32(b[4*i:]))
		}
	}
	b = b[d.stateSize():]
	copy(d.x[:], b[:size])
	d.n = binary.BigEndian.Uint64(b[size:])
	return nil
}
