// Package des has the block ciphers DES and triple DES of FIPS 46-3, which are too
// weak for today.
package des

import (
	"crypto/cipher"
	"crypto/internal/alias"
	"encoding/binary"
	"strconv"
)

// BlockSize is the size of a block in bytes.
const BlockSize = 8

// KeySizeError is the length of a key that does not fit.
type KeySizeError int

func (k KeySizeError) Error() string { return "crypto/des: invalid key size " + strconv.Itoa(int(k)) }

// native: sets keys to those of the rounds
func subkeys(keys *[16]uint64, key uint64)

// native: v encrypted, or decrypted
func crypt(v uint64, keys *[16]uint64, decrypt bool) uint64

type desCipher struct{ keys [16]uint64 }

// tripleDESCipher encrypts with the first key, decrypts with the second and encrypts
// with the third.
type tripleDESCipher struct{ a, b, c desCipher }

func (c *desCipher) set(key []byte) { subkeys(&c.keys, binary.BigEndian.Uint64(key)) }

// NewCipher returns DES with this key, of 8 bytes.
func NewCipher(key []byte) (cipher.Block, error) {
	if len(key) != 8 {
		return nil, KeySizeError(len(key))
	}
	c := new(desCipher)
	c.set(key)
	return c, nil
}

// NewTripleDESCipher returns triple DES with this key, of 24 bytes.
func NewTripleDESCipher(key []byte) (cipher.Block, error) {
	if len(key) != 24 {
		return nil, KeySizeError(len(key))
	}
	c := new(tripleDESCipher)
	c.a.set(key)
	c.b.set(key[8:])
	c.c.set(key[16:])
	return c, nil
}

func load(dst, src []byte) uint64 {
	if len(src) < BlockSize {
		panic("crypto/des: input not full block")
	}
	if len(dst) < BlockSize {
		panic("crypto/des: output not full block")
	}
	if alias.InexactOverlap(dst[:BlockSize], src[:BlockSize]) {
		panic("crypto/des: invalid buffer overlap")
	}
	return binary.BigEndian.Uint64(src)
}

func (c *desCipher) BlockSize() int       { return BlockSize }
func (c *tripleDESCipher) BlockSize() int { return BlockSize }

func (c *desCipher) Encrypt(dst, src []byte) {
	binary.BigEndian.PutUint64(dst, crypt(load(dst, src), &c.keys, false))
}

func (c *desCipher) Decrypt(dst, src []byte) {
	binary.BigEndian.PutUint64(dst, crypt(load(dst, src), &c.keys, true))
}

func (c *tripleDESCipher) Encrypt(dst, src []byte) {
	v := crypt(load(dst, src), &c.a.keys, false)
	v = crypt(v, &c.b.keys, true)
	binary.BigEndian.PutUint64(dst, crypt(v, &c.c.keys, false))
}

func (c *tripleDESCipher) Decrypt(dst, src []byte) {
	v := crypt(load(dst, src), &c.c.keys, true)
	v = crypt(v, &c.b.keys, false)
	binary.BigEndian.PutUint64(dst, crypt(v, &c.a.keys, true))
}
