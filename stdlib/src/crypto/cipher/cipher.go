// Package cipher makes streams and modes of operation of block ciphers.
package cipher

import (
	"crypto/internal/alias"
	"crypto/internal/fips140/aes"
	"crypto/subtle"
	"io"
)

// Block is a block cipher with a key.
type Block interface {
	BlockSize() int
	// Encrypt encrypts the first block of src; dst and src are the same memory or
	// share none.
	Encrypt(dst, src []byte)
	Decrypt(dst, src []byte)
}

// BlockMode works on whole blocks.
type BlockMode interface {
	BlockSize() int
	CryptBlocks(dst, src []byte)
}

// Stream is a cipher of bytes.
type Stream interface {
	XORKeyStream(dst, src []byte)
}

// AEAD encrypts and vouches for data.
type AEAD interface {
	NonceSize() int
	// Overhead is how much longer a ciphertext is than its plaintext.
	Overhead() int
	// Seal appends the ciphertext to dst.
	Seal(dst, nonce, plaintext, additionalData []byte) []byte
	// Open appends the plaintext to dst, if the ciphertext and additionalData are
	// genuine.
	Open(dst, nonce, ciphertext, additionalData []byte) ([]byte, error)
}

// StreamReader reads from R through S.
type StreamReader struct {
	S Stream
	R io.Reader
}

func (r StreamReader) Read(dst []byte) (n int, err error) {
	n, err = r.R.Read(dst)
	r.S.XORKeyStream(dst[:n], dst[:n])
	return n, err
}

// StreamWriter writes to W through S.
type StreamWriter struct {
	S   Stream
	W   io.Writer
	Err error
}

func (w StreamWriter) Write(src []byte) (n int, err error) {
	c := make([]byte, len(src))
	w.S.XORKeyStream(c, src)
	n, err = w.W.Write(c)
	if n != len(src) && err == nil {
		err = io.ErrShortWrite
	}
	return n, err
}

// Close closes W if that can be closed.
func (w StreamWriter) Close() error {
	if c, ok := w.W.(io.Closer); ok {
		return c.Close()
	}
	return nil
}

func check(dst, src []byte) {
	if len(dst) < len(src) {
		panic("crypto/cipher: output smaller than input")
	}
	if alias.InexactOverlap(dst[:len(src)], src) {
		panic("crypto/cipher: invalid buffer overlap")
	}
}

// cbc encrypts each block after the ciphertext before it.
type cbc struct {
	b    Block
	last []byte
}

type (
	cbcEncrypter struct{ cbc }
	cbcDecrypter struct{ cbc }
)

// NewCBCEncrypter returns a mode that encrypts in cipher block chaining from iv on.
func NewCBCEncrypter(b Block, iv []byte) BlockMode {
	if len(iv) != b.BlockSize() {
		panic("cipher.NewCBCEncrypter: IV length must equal block size")
	}
	switch b := b.(type) {
	case *aes.Block:
		return aes.NewCBCEncrypter(b, [16]byte(iv))
	case interface{ NewCBCEncrypter(iv []byte) BlockMode }:
		return b.NewCBCEncrypter(iv)
	}
	return &cbcEncrypter{cbc{b, append([]byte{}, iv...)}}
}

// NewCBCDecrypter returns a mode that decrypts in cipher block chaining from iv on.
func NewCBCDecrypter(b Block, iv []byte) BlockMode {
	if len(iv) != b.BlockSize() {
		panic("cipher.NewCBCDecrypter: IV length must equal block size")
	}
	switch b := b.(type) {
	case *aes.Block:
		return aes.NewCBCDecrypter(b, [16]byte(iv))
	case interface{ NewCBCDecrypter(iv []byte) BlockMode }:
		return b.NewCBCDecrypter(iv)
	}
	return &cbcDecrypter{cbc{b, append([]byte{}, iv...)}}
}

func (c *cbc) BlockSize() int { return c.b.BlockSize() }

func (c *cbc) SetIV(iv []byte) {
	if len(iv) != len(c.last) {
		panic("cipher: incorrect length IV")
	}
	copy(c.last, iv)
}

func (c *cbc) check(dst, src []byte) {
	if len(src)%c.BlockSize() != 0 {
		panic("crypto/cipher: input not full blocks")
	}
	check(dst, src)
}

func (c *cbcEncrypter) CryptBlocks(dst, src []byte) {
	c.check(dst, src)
	size := c.BlockSize()
	for ; len(src) > 0; dst, src = dst[size:], src[size:] {
		subtle.XORBytes(dst[:size], src[:size], c.last)
		c.b.Encrypt(dst[:size], dst[:size])
		copy(c.last, dst)
	}
}

func (c *cbcDecrypter) CryptBlocks(dst, src []byte) {
	c.check(dst, src)
	size := c.BlockSize()
	next := make([]byte, size)
	for ; len(src) > 0; dst, src = dst[size:], src[size:] {
		copy(next, src)
		c.b.Decrypt(dst[:size], src[:size])
		subtle.XORBytes(dst[:size], dst[:size], c.last)
		c.last, next = next, c.last
	}
}

// keystream is a stream that is made block by block.
type keystream struct {
	b Block
	// next fills out with the next part of the stream.
	next func(out []byte)
	out  []byte
	used int
}

func (s *keystream) XORKeyStream(dst, src []byte) {
	check(dst, src)
	for len(src) > 0 {
		if s.used == len(s.out) {
			s.next(s.out)
			s.used = 0
		}
		n := subtle.XORBytes(dst, src, s.out[s.used:])
		s.used += n
		dst, src = dst[n:], src[n:]
	}
}

func newKeystream(b Block, next func(out []byte)) *keystream {
	size := b.BlockSize()
	return &keystream{b: b, next: next, out: make([]byte, size), used: size}
}

func count(counter []byte) {
	for i := len(counter) - 1; i >= 0; i-- {
		counter[i]++
		if counter[i] != 0 {
			return
		}
	}
}

// aesCTR shows of a CTR only what a Stream has.
type aesCTR struct{ c *aes.CTR }

func (s aesCTR) XORKeyStream(dst, src []byte) { s.c.XORKeyStream(dst, src) }

// A block cipher may have modes of its own: what has a method NewCTR,
// NewCBCEncrypter, NewCBCDecrypter or NewGCM is asked first.

// NewCTR returns a stream of encrypted counters from iv on.
func NewCTR(block Block, iv []byte) Stream {
	switch b := block.(type) {
	case *aes.Block:
		return aesCTR{aes.NewCTR(b, iv)}
	case interface{ NewCTR(iv []byte) Stream }:
		return b.NewCTR(iv)
	}
	if len(iv) != block.BlockSize() {
		panic("cipher.NewCTR: IV length must equal block size")
	}
	counter := append([]byte{}, iv...)
	return newKeystream(block, func(out []byte) {
		block.Encrypt(out, counter)
		count(counter)
	})
}

// NewOFB returns a stream in output feedback mode from iv on.
func NewOFB(b Block, iv []byte) Stream {
	if len(iv) != b.BlockSize() {
		panic("cipher.NewOFB: IV length must equal block size")
	}
	last := append([]byte{}, iv...)
	return newKeystream(b, func(out []byte) {
		b.Encrypt(last, last)
		copy(out, last)
	})
}

// cfb encrypts the ciphertext before it as its stream.
type cfb struct {
	b       Block
	next    []byte
	out     []byte
	used    int
	decrypt bool
}

func newCFB(b Block, iv []byte, decrypt bool) Stream {
	size := b.BlockSize()
	if len(iv) != size {
		panic("cipher.newCFB: IV length must equal block size")
	}
	return &cfb{b: b, next: append([]byte{}, iv...), out: make([]byte, size), used: size, decrypt: decrypt}
}

// NewCFBEncrypter returns a stream that encrypts in cipher feedback mode from iv on.
func NewCFBEncrypter(block Block, iv []byte) Stream { return newCFB(block, iv, false) }

// NewCFBDecrypter returns a stream that decrypts in cipher feedback mode from iv on.
func NewCFBDecrypter(block Block, iv []byte) Stream { return newCFB(block, iv, true) }

func (c *cfb) XORKeyStream(dst, src []byte) {
	check(dst, src)
	for len(src) > 0 {
		if c.used == len(c.out) {
			c.b.Encrypt(c.out, c.next)
			c.used = 0
		}
		if c.decrypt {
			copy(c.next[c.used:], src)
		}
		n := subtle.XORBytes(dst, src, c.out[c.used:])
		if !c.decrypt {
			copy(c.next[c.used:], dst[:n])
		}
		dst, src = dst[n:], src[n:]
		c.used += n
	}
}
