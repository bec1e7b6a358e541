package rand

import (
	"errors"
	"math/bits"
)

// PCG is a permuted congruential generator with 128 bits of state.
type PCG struct {
	hi, lo uint64
}

// NewPCG returns a PCG with the seeds.
func NewPCG(seed1, seed2 uint64) *PCG { return &PCG{seed1, seed2} }

// Seed makes the numbers begin anew.
func (p *PCG) Seed(seed1, seed2 uint64) { p.hi, p.lo = seed1, seed2 }

// Uint64 returns an integer of 64 bits.
func (p *PCG) Uint64() uint64 {
	const (
		mulHi = 2549297995355413924
		mulLo = 4865540595714422341
		incHi = 6364136223846793005
		incLo = 1442695040888963407
	)
	hi, lo := bits.Mul64(p.lo, mulLo)
	hi += p.hi*mulLo + p.lo*mulHi
	lo, carry := bits.Add64(lo, incLo, 0)
	hi, _ = bits.Add64(hi, incHi, carry)
	p.hi, p.lo = hi, lo
	hi ^= hi >> 32
	hi *= 0xda942042e4dd58b5
	hi ^= hi >> 48
	return hi * (lo | 1)
}

func appendUint64(b []byte, x uint64) []byte {
	for i := 56; i >= 0; i -= 8 {
		b = append(b, byte(x>>i))
	}
	return b
}

func readUint64(b []byte) (x uint64) {
	for _, c := range b[:8] {
		x = x<<8 | uint64(c)
	}
	return
}

// AppendBinary appends the state.
func (p *PCG) AppendBinary(b []byte) ([]byte, error) {
	return appendUint64(appendUint64(append(b, "pcg:"...), p.hi), p.lo), nil
}

// MarshalBinary returns the state.
func (p *PCG) MarshalBinary() ([]byte, error) { return p.AppendBinary(nil) }

// UnmarshalBinary sets the state.
func (p *PCG) UnmarshalBinary(data []byte) error {
	if len(data) != 20 || string(data[:4]) != "pcg:" {
		return errors.New("invalid PCG encoding")
	}
	p.hi, p.lo = readUint64(data[4:]), readUint64(data[12:])
	return nil
}

// ChaCha8 is a cryptographically strong generator (C2SP chacha8rand).
//
// A block is four ChaCha8 blocks side by side, 32 numbers; the sixteenth
// ChaCha8 block's last four numbers are the next seed.
type ChaCha8 struct {
	seed    [4]uint64
	buf     [32]uint64
	next    int // in buf
	limit   int // of buf
	counter uint32

	left  [8]byte // bytes left of a number, for Read
	nleft int
}

// NewChaCha8 returns a ChaCha8 with the seed.
func NewChaCha8(seed [32]byte) *ChaCha8 {
	c := new(ChaCha8)
	c.Seed(seed)
	return c
}

// Seed makes the numbers begin anew.
func (c *ChaCha8) Seed(seed [32]byte) {
	*c = ChaCha8{limit: 32}
	for i := range c.seed {
		for j := 7; j >= 0; j-- {
			c.seed[i] = c.seed[i]<<8 | uint64(seed[8*i+j])
		}
	}
	c.block()
}

// quarter is ChaCha's quarter round.
func quarter(x *[16]uint32, a, b, c, d int) {
	xa, xb, xc, xd := x[a], x[b], x[c], x[d]
	xa += xb
	xd = bits.RotateLeft32(xd^xa, 16)
	xc += xd
	xb = bits.RotateLeft32(xb^xc, 12)
	xa += xb
	xd = bits.RotateLeft32(xd^xa, 8)
	xc += xd
	xb = bits.RotateLeft32(xb^xc, 7)
	x[a], x[b], x[c], x[d] = xa, xb, xc, xd
}

// chacha8block makes four blocks, counting from counter. Row i of block k, 32
// bits wide, is at the k-th place of the i-th group of four in buf; only the
// seed's rows are added in at the end.
func chacha8block(seed *[4]uint64, buf *[32]uint64, counter uint32) {
	for k := 0; k < 4; k++ {
		x := [16]uint32{0x61707865, 0x3320646e, 0x79622d32, 0x6b206574}
		for i, s := range seed {
			x[4+2*i] = uint32(s)
			x[5+2*i] = uint32(s >> 32)
		}
		x[12] = counter + uint32(k)
		for round := 0; round < 4; round++ {
			for i := 0; i < 4; i++ {
				quarter(&x, i, 4+i, 8+i, 12+i)
			}
			for i := 0; i < 4; i++ {
				quarter(&x, i, 4+(i+1)%4, 8+(i+2)%4, 12+(i+3)%4)
			}
		}
		for i, s := range seed {
			x[4+2*i] += uint32(s)
			x[5+2*i] += uint32(s >> 32)
		}
		shift := 32 * (k % 2)
		for i, v := range x {
			at := &buf[2*i+k/2]
			*at = *at&^(0xFFFFFFFF<<shift) | uint64(v)<<shift
		}
	}
}

func (c *ChaCha8) block() {
	chacha8block(&c.seed, &c.buf, c.counter)
	c.next = 0
	c.limit = 32
	if c.counter == 12 {
		c.limit = 28
	}
}

// Uint64 returns an integer of 64 bits.
func (c *ChaCha8) Uint64() uint64 {
	if c.next == c.limit {
		if c.counter == 12 {
			c.counter = 0
			copy(c.seed[:], c.buf[28:])
		} else {
			c.counter += 4
		}
		c.block()
	}
	x := c.buf[c.next]
	c.next++
	return x
}

// Read fills p.
func (c *ChaCha8) Read(p []byte) (n int, err error) {
	for n < len(p) {
		if c.nleft == 0 {
			x := c.Uint64()
			for i := range c.left {
				c.left[i] = byte(x >> (8 * i))
			}
			c.nleft = 8
		}
		k := copy(p[n:], c.left[8-c.nleft:])
		n += k
		c.nleft -= k
	}
	return n, nil
}

// AppendBinary appends the state.
func (c *ChaCha8) AppendBinary(b []byte) ([]byte, error) {
	if c.nleft > 0 {
		b = append(b, "readbuf:"...)
		b = append(b, byte(c.nleft))
		b = append(b, c.left[8-c.nleft:]...)
	}
	b = append(b, "chacha8:"...)
	// The place counts numbers since the seed was set.
	b = appendUint64(b, uint64(c.counter)/4*32+uint64(c.next))
	for _, s := range c.seed {
		for i := 0; i < 64; i += 8 {
			b = append(b, byte(s>>i))
		}
	}
	return b, nil
}

// MarshalBinary returns the state.
func (c *ChaCha8) MarshalBinary() ([]byte, error) { return c.AppendBinary(make([]byte, 0, 64)) }

// UnmarshalBinary sets the state.
func (c *ChaCha8) UnmarshalBinary(data []byte) error {
	var left [8]byte
	n := 0
	if len(data) > 9 && string(data[:8]) == "readbuf:" {
		n = int(data[8])
		if n > 8 || len(data) < 9+n {
			return errors.New("invalid ChaCha8 Read buffer encoding")
		}
		copy(left[8-n:], data[9:9+n])
		data = data[9+n:]
	}
	if len(data) != 48 || string(data[:8]) != "chacha8:" {
		return errors.New("invalid ChaCha8 encoding")
	}
	used := readUint64(data[8:])
	if used > 4*32-4 {
		return errors.New("invalid ChaCha8 encoding")
	}
	var seed [32]byte
	copy(seed[:], data[16:])
	c.Seed(seed)
	c.counter = uint32(used / 32 * 4)
	c.block()
	c.next = int(used % 32)
	c.left, c.nleft = left, n
	return nil
}
