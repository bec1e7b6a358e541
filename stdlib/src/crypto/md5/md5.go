// Package md5 has the MD5 hash of RFC 1321, which is broken: it proves nothing
// about who made a text.
package md5

import (
	"encoding/binary"
	"errors"
	"hash"
	"math"
	"math/bits"
)

// Size is a hash's size in bytes.
const Size = 16

// BlockSize is the size of a block in bytes.
const BlockSize = 64

type digest struct {
	state [4]uint32
	block [BlockSize]byte
	// length counts the bytes written; the last, incomplete block is in block.
	length uint64
}

var start = [4]uint32{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476}

// sines has the RFC's table T: the sine of i+1 radians, 32 bits of it.
var sines = func() (t [64]uint32) {
	for i := range t {
		t[i] = uint32(math.Abs(math.Sin(float64(i+1))) * (1 << 32))
	}
	return t
}()

var shifts = [4][4]int{{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}}

// New returns an MD5 hash. It can be marshaled, with encoding.BinaryMarshaler and
// BinaryAppender.
func New() hash.Hash { return &digest{state: start} }

// Sum returns the MD5 hash of data.
func Sum(data []byte) [Size]byte {
	d := digest{state: start}
	d.Write(data)
	return d.sum()
}

func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return BlockSize }
func (d *digest) Reset()         { *d = digest{state: start} }

func (d *digest) Clone() (hash.Cloner, error) {
	c := *d
	return &c, nil
}

func (d *digest) Write(p []byte) (int, error) {
	n := len(p)
	if at := int(d.length % BlockSize); at > 0 {
		k := copy(d.block[at:], p)
		d.length += uint64(k)
		p = p[k:]
		if at+k < BlockSize {
			return n, nil
		}
		d.mix(d.block[:])
	}
	for len(p) >= BlockSize {
		d.mix(p[:BlockSize])
		d.length += BlockSize
		p = p[BlockSize:]
	}
	d.length += uint64(copy(d.block[:], p))
	return n, nil
}

func (d *digest) Sum(b []byte) []byte {
	c := *d
	h := c.sum()
	return append(b, h[:]...)
}

// sum pads and ends the hash.
func (d *digest) sum() (h [Size]byte) {
	length := d.length
	pad := [BlockSize + 8]byte{0x80}
	n := (BlockSize+55-int(length%BlockSize))%BlockSize + 1
	binary.LittleEndian.PutUint64(pad[n:], length*8)
	d.Write(pad[:n+8])
	for i, s := range d.state {
		binary.LittleEndian.PutUint32(h[4*i:], s)
	}
	return h
}

// mix takes a block in.
func (d *digest) mix(block []byte) {
	var x [16]uint32
	for i := range x {
		x[i] = binary.LittleEndian.Uint32(block[4*i:])
	}
	a, b, c, e := d.state[0], d.state[1], d.state[2], d.state[3]
	for i := range 64 {
		var f uint32
		k := i
		switch i / 16 {
		case 0:
			f = b&c | ^b&e
		case 1:
			f, k = b&e|c&^e, 5*i+1
		case 2:
			f, k = b^c^e, 3*i+5
		case 3:
			f, k = c^(b|^e), 7*i
		}
		f += a + sines[i] + x[k%16]
		a, e, c = e, c, b
		b += bits.RotateLeft32(f, shifts[i/16][i%4])
	}
	d.state[0] += a
	d.state[1] += b
	d.state[2] += c
	d.state[3] += e
}

const magic = "md5\x01"

const marshaledSize = len(magic) + Size + BlockSize + 8

func (d *digest) MarshalBinary() ([]byte, error) {
	return d.AppendBinary(make([]byte, 0, marshaledSize))
}

func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, magic...)
	for _, s := range d.state {
		b = binary.BigEndian.AppendUint32(b, s)
	}
	at := d.length % BlockSize
	b = append(b, d.block[:at]...)
	b = append(b, make([]byte, BlockSize-at)...)
	return binary.BigEndian.AppendUint64(b, d.length), nil
}

func (d *digest) UnmarshalBinary(b []byte) error {
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return errors.New("crypto/md5: invalid hash state identifier")
	}
	if len(b) != marshaledSize {
		return errors.New("crypto/md5: invalid hash state size")
	}
	b = b[len(magic):]
	for i := range d.state {
		d.state[i] = binary.BigEndian.Uint32(b[4*i:])
	}
	b = b[Size:]
	copy(d.block[:], b)
	d.length = binary.BigEndian.Uint64(b[BlockSize:])
	return nil
}
