// Package rc4 has the stream cipher RC4, which is broken.
package rc4

import (
	"crypto/internal/alias"
	"strconv"
)

// Cipher is RC4 with a key.
type Cipher struct {
	s    [256]uint32
	i, j uint8
}

// KeySizeError is the length of a key that is not 1 to 256 bytes long.
type KeySizeError int

func (k KeySizeError) Error() string { return "crypto/rc4: invalid key size " + strconv.Itoa(int(k)) }

// native: dst = src ^ stream; i and j go on
func xor(s *[256]uint32, i, j uint8, dst, src []byte) (uint8, uint8)

// NewCipher returns RC4 with this key, of 1 to 256 bytes.
func NewCipher(key []byte) (*Cipher, error) {
	if len(key) < 1 || len(key) > 256 {
		return nil, KeySizeError(len(key))
	}
	c := new(Cipher)
	for i := range c.s {
		c.s[i] = uint32(i)
	}
	var j uint8
	for i := range c.s {
		j += uint8(c.s[i]) + key[i%len(key)]
		c.s[i], c.s[j] = c.s[j], c.s[i]
	}
	return c, nil
}

// Reset forgets the key.
func (c *Cipher) Reset() { *c = Cipher{} }

// XORKeyStream sets dst to src and the stream; they are the same memory or share
// none.
func (c *Cipher) XORKeyStream(dst, src []byte) {
	if len(src) == 0 {
		return
	}
	_ = dst[len(src)-1]
	if alias.InexactOverlap(dst[:len(src)], src) {
		panic("crypto/rc4: invalid buffer overlap")
	}
	c.i, c.j = xor(&c.s, c.i, c.j, dst[:len(src)], src)
}
