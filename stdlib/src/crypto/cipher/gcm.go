package cipher

import (
	"crypto/internal/alias"
	"crypto/internal/fips140/aes"
	"crypto/rand"
	"crypto/subtle"
	"encoding/binary"
	"errors"
)

const (
	standardNonce = 12
	standardTag   = 16
	leastTag      = 12
)

var errOpen = errors.New("cipher: message authentication failed")

// native: y = (y + block)*h for each block of data, the last filled with zeros
func ghash(h, y *[16]byte, data []byte)

// gcm is Galois counter mode.
type gcm struct {
	b             Block
	nonce, tag    int
	h             [16]byte
}

// NewGCM returns b in Galois counter mode with nonces of 12 bytes.
func NewGCM(cipher Block) (AEAD, error) { return newGCM(cipher, standardNonce, standardTag) }

// NewGCMWithNonceSize returns b in Galois counter mode with nonces of another size.
func NewGCMWithNonceSize(cipher Block, size int) (AEAD, error) {
	return newGCM(cipher, size, standardTag)
}

// NewGCMWithTagSize returns b in Galois counter mode with tags of 12 to 16 bytes.
func NewGCMWithTagSize(cipher Block, tagSize int) (AEAD, error) {
	return newGCM(cipher, standardNonce, tagSize)
}

func newGCM(b Block, nonce, tag int) (AEAD, error) {
	if tag < leastTag || tag > standardTag {
		return nil, errors.New("cipher: incorrect tag size given to GCM")
	}
	if nonce <= 0 {
		return nil, errors.New("cipher: the nonce can't have zero length")
	}
	if able, ok := b.(interface {
		NewGCM(nonceSize, tagSize int) (AEAD, error)
	}); ok {
		return able.NewGCM(nonce, tag)
	}
	if b.BlockSize() != 16 {
		return nil, errors.New("cipher: NewGCM requires 128-bit block cipher")
	}
	g := &gcm{b: b, nonce: nonce, tag: tag}
	b.Encrypt(g.h[:], g.h[:])
	return g, nil
}

func (g *gcm) NonceSize() int { return g.nonce }
func (g *gcm) Overhead() int  { return g.tag }

// start returns the first counter.
func (g *gcm) start(nonce []byte) (counter [16]byte) {
	if len(nonce) == standardNonce {
		copy(counter[:], nonce)
		counter[15] = 1
		return counter
	}
	ghash(&g.h, &counter, nonce)
	g.lengths(&counter, 0, len(nonce))
	return counter
}

func (g *gcm) lengths(y *[16]byte, a, b int) {
	var l [16]byte
	binary.BigEndian.PutUint64(l[:], uint64(a)*8)
	binary.BigEndian.PutUint64(l[8:], uint64(b)*8)
	ghash(&g.h, y, l[:])
}

// stream sets dst to src under the counter, which counts in its last 32 bits.
func (g *gcm) stream(dst, src []byte, counter *[16]byte) {
	var buf [2048]byte
	for len(src) > 0 {
		size := min((len(src)+15)/16*16, len(buf))
		if b, ok := g.b.(*aes.Block); ok {
			b.Keystream(counter, true, buf[:size])
		} else {
			for i := 0; i < size; i += 16 {
				g.b.Encrypt(buf[i:i+16], counter[:])
				count(counter[12:])
			}
		}
		n := subtle.XORBytes(dst, src, buf[:size])
		dst, src = dst[n:], src[n:]
	}
}

// auth returns the tag of the ciphertext and data.
func (g *gcm) auth(ciphertext, data []byte, mask []byte) (tag [16]byte) {
	ghash(&g.h, &tag, data)
	ghash(&g.h, &tag, ciphertext)
	g.lengths(&tag, len(data), len(ciphertext))
	subtle.XORBytes(tag[:], tag[:], mask)
	return tag
}

// grown returns in with n bytes more, and those.
func grown(in []byte, n int) (head, tail []byte) {
	if total := len(in) + n; cap(in) >= total {
		head = in[:total]
	} else {
		head = make([]byte, total)
		copy(head, in)
	}
	return head, head[len(in):]
}

func checkGCM(out, in, data []byte) {
	if alias.InexactOverlap(out, in) {
		panic("crypto/cipher: invalid buffer overlap of output and input")
	}
	if alias.AnyOverlap(out, data) {
		panic("crypto/cipher: invalid buffer overlap of output and additional data")
	}
}

func (g *gcm) Seal(dst, nonce, plaintext, data []byte) []byte {
	if len(nonce) != g.nonce {
		panic("crypto/cipher: incorrect nonce length given to GCM")
	}
	if uint64(len(plaintext)) > (1<<32-2)*16 {
		panic("crypto/cipher: message too large for GCM")
	}
	ret, out := grown(dst, len(plaintext)+g.tag)
	checkGCM(out, plaintext, data)
	counter := g.start(nonce)
	var mask [16]byte
	g.b.Encrypt(mask[:], counter[:])
	count(counter[12:])
	g.stream(out, plaintext, &counter)
	tag := g.auth(out[:len(plaintext)], data, mask[:])
	copy(out[len(plaintext):], tag[:g.tag])
	return ret
}

func (g *gcm) Open(dst, nonce, ciphertext, data []byte) ([]byte, error) {
	if len(nonce) != g.nonce {
		panic("crypto/cipher: incorrect nonce length given to GCM")
	}
	if len(ciphertext) < g.tag {
		return nil, errOpen
	}
	if uint64(len(ciphertext)) > (1<<32-2)*16+uint64(g.tag) {
		return nil, errOpen
	}
	end := len(ciphertext) - g.tag
	ret, out := grown(dst, end)
	checkGCM(out, ciphertext, data)
	counter := g.start(nonce)
	var mask [16]byte
	g.b.Encrypt(mask[:], counter[:])
	count(counter[12:])
	tag := g.auth(ciphertext[:end], data, mask[:])
	if subtle.ConstantTimeCompare(tag[:g.tag], ciphertext[end:]) != 1 {
		clear(out)
		return nil, errOpen
	}
	g.stream(out, ciphertext[:end], &counter)
	return ret, nil
}

// gcmWithRandomNonce puts a random nonce before each ciphertext.
type gcmWithRandomNonce struct{ *gcm }

// NewGCMWithRandomNonce returns cipher, which is package aes's, in Galois counter
// mode with random nonces, which stand before the ciphertexts.
func NewGCMWithRandomNonce(cipher Block) (AEAD, error) {
	b, ok := cipher.(*aes.Block)
	if !ok {
		return nil, errors.New("cipher: NewGCMWithRandomNonce requires aes.Block")
	}
	g, err := newGCM(b, standardNonce, standardTag)
	if err != nil {
		return nil, err
	}
	return gcmWithRandomNonce{g.(*gcm)}, nil
}

func (g gcmWithRandomNonce) NonceSize() int { return 0 }
func (g gcmWithRandomNonce) Overhead() int  { return standardNonce + standardTag }

func (g gcmWithRandomNonce) Seal(dst, nonce, plaintext, data []byte) []byte {
	if len(nonce) != 0 {
		panic("crypto/cipher: non-empty nonce passed to GCMWithRandomNonce")
	}
	ret, out := grown(dst, standardNonce+len(plaintext)+standardTag)
	if alias.InexactOverlap(out, plaintext) {
		panic("crypto/cipher: invalid buffer overlap of output and input")
	}
	if alias.AnyOverlap(out, data) {
		panic("crypto/cipher: invalid buffer overlap of output and additional data")
	}
	text := out[standardNonce:]
	// In place, the plaintext makes room for the nonce first.
	if alias.AnyOverlap(out, plaintext) {
		copy(text, plaintext)
		plaintext = text[:len(plaintext)]
	}
	nonce = out[:standardNonce]
	rand.Read(nonce)
	g.gcm.Seal(text[:0], nonce, plaintext, data)
	return ret
}

func (g gcmWithRandomNonce) Open(dst, nonce, ciphertext, data []byte) ([]byte, error) {
	if len(nonce) != 0 {
		panic("crypto/cipher: non-empty nonce passed to GCMWithRandomNonce")
	}
	if len(ciphertext) < standardNonce+standardTag {
		return nil, errOpen
	}
	ret, out := grown(dst, len(ciphertext)-standardNonce-standardTag)
	if alias.InexactOverlap(out, ciphertext) {
		panic("crypto/cipher: invalid buffer overlap of output and input")
	}
	if alias.AnyOverlap(out, data) {
		panic("crypto/cipher: invalid buffer overlap of output and additional data")
	}
	text := ciphertext[standardNonce:]
	nonce = append([]byte{}, ciphertext[:standardNonce]...)
	if alias.AnyOverlap(out, ciphertext) {
		// In place, the ciphertext moves over its nonce.
		text = append([]byte{}, text...)
	}
	if _, err := g.gcm.Open(out[:0], nonce, text, data); err != nil {
		return nil, err
	}
	return ret, nil
}
