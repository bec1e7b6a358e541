// Package aes has the block cipher of FIPS 197, and the modes of operation for which
// many blocks at a time pay.
package aes

import (
	"crypto/internal/alias"
	"crypto/subtle"
	"encoding/binary"
	"math/bits"
	"strconv"
)

// BlockSize is the size of a block in bytes.
const BlockSize = 16

// KeySizeError is the length of a key that is not 16, 24 or 32 bytes long.
type KeySizeError int

func (k KeySizeError) Error() string { return "crypto/aes: invalid key size " + strconv.Itoa(int(k)) }

// Block is AES with a key.
type Block struct {
	rounds   int
	enc, dec [240]byte
}

// native: sets enc and dec to the round keys of key; how many rounds
func expand(key []byte, enc, dec *[240]byte) int

// native: encrypts the whole blocks of src, each alone; dst may be src
func encrypt(keys *[240]byte, rounds int, dst, src []byte)

// native: decrypts the whole blocks of src, each alone; dst may be src
func decrypt(keys *[240]byte, rounds int, dst, src []byte)

// native: encrypts the whole blocks of src, each after the ciphertext before it; that goes on in iv
func encryptCBC(keys *[240]byte, rounds int, iv *[16]byte, dst, src []byte)

// native: as encryptCBC, the other way
func decryptCBC(keys *[240]byte, rounds int, iv *[16]byte, dst, src []byte)

// native: fills out, whole blocks, with the encrypted counter, which counts on; in its last 32 bits if short
func keystream(keys *[240]byte, rounds int, counter *[16]byte, short bool, out []byte)

// New returns AES with this key.
func New(key []byte) (*Block, error) {
	switch len(key) {
	case 16, 24, 32:
	default:
		return nil, KeySizeError(len(key))
	}
	b := new(Block)
	b.rounds = expand(key, &b.enc, &b.dec)
	return b, nil
}

func (c *Block) BlockSize() int { return BlockSize }

func check(dst, src []byte) {
	if len(src) < BlockSize {
		panic("crypto/aes: input not full block")
	}
	if len(dst) < BlockSize {
		panic("crypto/aes: output not full block")
	}
	if alias.InexactOverlap(dst[:BlockSize], src[:BlockSize]) {
		panic("crypto/aes: invalid buffer overlap")
	}
}

func (c *Block) Encrypt(dst, src []byte) {
	check(dst, src)
	encrypt(&c.enc, c.rounds, dst[:BlockSize], src[:BlockSize])
}

func (c *Block) Decrypt(dst, src []byte) {
	check(dst, src)
	decrypt(&c.dec, c.rounds, dst[:BlockSize], src[:BlockSize])
}

// Keystream fills out, whole blocks, with the encrypted counter, which counts on.
func (c *Block) Keystream(counter *[16]byte, short bool, out []byte) {
	keystream(&c.enc, c.rounds, counter, short, out)
}

// CBCEncrypter encrypts each block after the one before it.
type CBCEncrypter struct {
	b  *Block
	iv [BlockSize]byte
}

// CBCDecrypter undoes that.
type CBCDecrypter struct {
	b  *Block
	iv [BlockSize]byte
}

// NewCBCEncrypter returns a CBCEncrypter that starts with iv.
func NewCBCEncrypter(b *Block, iv [BlockSize]byte) *CBCEncrypter { return &CBCEncrypter{b, iv} }

// NewCBCDecrypter returns a CBCDecrypter that starts with iv.
func NewCBCDecrypter(b *Block, iv [BlockSize]byte) *CBCDecrypter { return &CBCDecrypter{b, iv} }

func checkBlocks(dst, src []byte) {
	if len(src)%BlockSize != 0 {
		panic("crypto/cipher: input not full blocks")
	}
	if len(dst) < len(src) {
		panic("crypto/cipher: output smaller than input")
	}
	if alias.InexactOverlap(dst[:len(src)], src) {
		panic("crypto/cipher: invalid buffer overlap")
	}
}

func (c *CBCEncrypter) BlockSize() int { return BlockSize }

func (c *CBCEncrypter) CryptBlocks(dst, src []byte) {
	checkBlocks(dst, src)
	encryptCBC(&c.b.enc, c.b.rounds, &c.iv, dst[:len(src)], src)
}

func (c *CBCEncrypter) SetIV(iv []byte) {
	if len(iv) != BlockSize {
		panic("cipher: incorrect length IV")
	}
	copy(c.iv[:], iv)
}

func (c *CBCDecrypter) BlockSize() int { return BlockSize }

func (c *CBCDecrypter) CryptBlocks(dst, src []byte) {
	checkBlocks(dst, src)
	decryptCBC(&c.b.dec, c.b.rounds, &c.iv, dst[:len(src)], src)
}

func (c *CBCDecrypter) SetIV(iv []byte) {
	if len(iv) != BlockSize {
		panic("cipher: incorrect length IV")
	}
	copy(c.iv[:], iv)
}

// CTR is a stream of encrypted counters.
type CTR struct {
	b           *Block
	iv, counter [BlockSize]byte
	// out[used:] is what is left of the stream.
	out  []byte
	used int
}

// NewCTR returns a stream that counts from iv.
func NewCTR(b *Block, iv []byte) *CTR {
	if len(iv) != BlockSize {
		panic("bad IV length")
	}
	return &CTR{b: b, iv: [BlockSize]byte(iv), counter: [BlockSize]byte(iv)}
}

// XORKeyStreamAt is XORKeyStream with the stream from this byte on; where
// XORKeyStream is does not change.
func (c *CTR) XORKeyStreamAt(dst, src []byte, offset uint64) {
	at := CTR{b: c.b}
	high, low := binary.BigEndian.Uint64(c.iv[:]), binary.BigEndian.Uint64(c.iv[8:])
	low, carry := bits.Add64(low, offset/BlockSize, 0)
	high, carry = bits.Add64(high, 0, carry)
	if carry != 0 {
		panic("crypto/aes: counter overflow")
	}
	binary.BigEndian.PutUint64(at.counter[:], high)
	binary.BigEndian.PutUint64(at.counter[8:], low)
	if skip := offset % BlockSize; skip > 0 {
		var unused [BlockSize]byte
		at.XORKeyStream(unused[:skip], unused[:skip])
	}
	at.XORKeyStream(dst, src)
}

func (c *CTR) XORKeyStream(dst, src []byte) {
	if len(dst) < len(src) {
		panic("crypto/aes: len(dst) < len(src)")
	}
	dst = dst[:len(src)]
	if alias.InexactOverlap(dst, src) {
		panic("crypto/aes: invalid buffer overlap")
	}
	for len(src) > 0 {
		if c.used == len(c.out) {
			size := min((len(src)+BlockSize-1)/BlockSize*BlockSize, 4096)
			if cap(c.out) < size {
				c.out = make([]byte, size)
			}
			c.out = c.out[:size]
			c.used = 0
			c.b.Keystream(&c.counter, false, c.out)
		}
		n := subtle.XORBytes(dst, src, c.out[c.used:])
		c.used += n
		dst, src = dst[n:], src[n:]
	}
}
