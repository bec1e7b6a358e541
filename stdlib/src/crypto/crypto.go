// Package crypto names hash functions and has the interfaces of keys.
package crypto

import (
	"hash"
	"io"
	"strconv"
)

// Hash names a hash function.
type Hash uint

// HashFunc returns h, so that a Hash is a SignerOpts.
func (h Hash) HashFunc() Hash { return h }

// The hash functions; most are there once their packages are imported.
const (
	MD4 Hash = 1 + iota
	MD5
	SHA1
	SHA224
	SHA256
	SHA384
	SHA512
	MD5SHA1
	RIPEMD160
	SHA3_224
	SHA3_256
	SHA3_384
	SHA3_512
	SHA512_224
	SHA512_256
	BLAKE2s_256
	BLAKE2b_256
	BLAKE2b_384
	BLAKE2b_512
	MLDSAMu
	last
)

var names = [last]string{
	MD4: "MD4", MD5: "MD5", SHA1: "SHA-1", SHA224: "SHA-224", SHA256: "SHA-256",
	SHA384: "SHA-384", SHA512: "SHA-512", MD5SHA1: "MD5+SHA1", RIPEMD160: "RIPEMD-160",
	SHA3_224: "SHA3-224", SHA3_256: "SHA3-256", SHA3_384: "SHA3-384", SHA3_512: "SHA3-512",
	SHA512_224: "SHA-512/224", SHA512_256: "SHA-512/256", BLAKE2s_256: "BLAKE2s-256",
	BLAKE2b_256: "BLAKE2b-256", BLAKE2b_384: "BLAKE2b-384", BLAKE2b_512: "BLAKE2b-512",
	MLDSAMu: "ML-DSA μ message representative",
}

var sizes = [last]uint8{
	MD4: 16, MD5: 16, SHA1: 20, SHA224: 28, SHA256: 32, SHA384: 48, SHA512: 64, MD5SHA1: 36,
	RIPEMD160: 20, SHA3_224: 28, SHA3_256: 32, SHA3_384: 48, SHA3_512: 64, SHA512_224: 28,
	SHA512_256: 32, BLAKE2s_256: 32, BLAKE2b_256: 32, BLAKE2b_384: 48, BLAKE2b_512: 64,
	MLDSAMu: 64,
}

var makers [last]func() hash.Hash

func (h Hash) String() string {
	if h > 0 && h < last {
		return names[h]
	}
	return "unknown hash value " + strconv.Itoa(int(h))
}

// Size returns the size of the function's results in bytes.
func (h Hash) Size() int {
	if h > 0 && h < last {
		return int(sizes[h])
	}
	panic("crypto: Size of unknown hash function")
}

// New returns a hash by this function; it panics if its package is not in the
// program.
func (h Hash) New() hash.Hash {
	if h.Available() {
		return makers[h]()
	}
	panic("crypto: requested hash function unavailable: " + h.String())
}

// Available reports whether the function's package is in the program.
func (h Hash) Available() bool { return h < last && makers[h] != nil }

// RegisterHash says how to make a hash by this function.
func RegisterHash(h Hash, f func() hash.Hash) {
	if h == 0 || h >= last {
		panic("crypto: RegisterHash of unknown hash function")
	}
	if h == MLDSAMu {
		panic("crypto: cannot RegisterHash for MLDSAMu")
	}
	makers[h] = f
}

// PublicKey is a public key of any kind. Those of the library have an Equal method.
type PublicKey any

// PrivateKey is a private key of any kind. Those of the library have the methods
// Public and Equal.
type PrivateKey any

// Signer is a private key that signs.
type Signer interface {
	Public() PublicKey
	// Sign signs a hash that opts.HashFunc() made, or the message if that is 0.
	Sign(rand io.Reader, digest []byte, opts SignerOpts) (signature []byte, err error)
}

// MessageSigner is a Signer that hashes messages by itself.
type MessageSigner interface {
	Signer
	SignMessage(rand io.Reader, msg []byte, opts SignerOpts) (signature []byte, err error)
}

// SignerOpts is what a Signer is asked for.
type SignerOpts interface {
	HashFunc() Hash
}

// Decrypter is a private key that decrypts.
type Decrypter interface {
	Public() PublicKey
	Decrypt(rand io.Reader, msg []byte, opts DecrypterOpts) (plaintext []byte, err error)
}

// DecrypterOpts is what a Decrypter is asked for.
type DecrypterOpts any

// Encapsulator is the public key of a key encapsulation mechanism.
type Encapsulator interface {
	Bytes() []byte
	// Encapsulate makes a shared key and its ciphertext.
	Encapsulate() (sharedKey, ciphertext []byte)
}

// Decapsulator is the private key of a key encapsulation mechanism.
type Decapsulator interface {
	Encapsulator() Encapsulator
	Decapsulate(ciphertext []byte) (sharedKey []byte, err error)
}

// SignMessage signs msg with signer, which hashes it if it can; else it is hashed by
// opts.HashFunc() here.
func SignMessage(signer Signer, rand io.Reader, msg []byte, opts SignerOpts) (signature []byte, err error) {
	if s, ok := signer.(MessageSigner); ok {
		return s.SignMessage(rand, msg, opts)
	}
	if opts.HashFunc() != 0 {
		h := opts.HashFunc().New()
		h.Write(msg)
		msg = h.Sum(nil)
	}
	return signer.Sign(rand, msg, opts)
}
