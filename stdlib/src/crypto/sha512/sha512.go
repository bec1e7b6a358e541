// Package sha512 has the SHA-384, SHA-512, SHA-512/224 and SHA-512/256 hashes of
// FIPS 180-4.
package sha512

import (
	"crypto"
	"crypto/internal/fips140/sha512"
	"hash"
)

func init() {
	crypto.RegisterHash(crypto.SHA384, New384)
	crypto.RegisterHash(crypto.SHA512, New)
	crypto.RegisterHash(crypto.SHA512_224, New512_224)
	crypto.RegisterHash(crypto.SHA512_256, New512_256)
}

const (
	// Size is a SHA-512 hash's size in bytes.
	Size = 64
	// Size224 is a SHA-512/224 hash's size in bytes.
	Size224 = 28
	// Size256 is a SHA-512/256 hash's size in bytes.
	Size256 = 32
	// Size384 is a SHA-384 hash's size in bytes.
	Size384 = 48
	// BlockSize is the size of a block in bytes.
	BlockSize = 128
)

// New returns a SHA-512 hash; as all here, it can be marshaled and cloned.
func New() hash.Hash { return sha512.New() }

// New384 returns a SHA-384 hash.
func New384() hash.Hash { return sha512.New384() }

// New512_224 returns a SHA-512/224 hash.
func New512_224() hash.Hash { return sha512.New512_224() }

// New512_256 returns a SHA-512/256 hash.
func New512_256() hash.Hash { return sha512.New512_256() }

// Sum512 returns the SHA-512 hash of data.
func Sum512(data []byte) [Size]byte { return [Size]byte(sha512.Sum(data)) }

// Sum384 returns the SHA-384 hash of data.
func Sum384(data []byte) [Size384]byte { return [Size384]byte(sha512.Sum384(data)) }

// Sum512_224 returns the SHA-512/224 hash of data.
func Sum512_224(data []byte) [Size224]byte { return [Size224]byte(sha512.Sum512_224(data)) }

// Sum512_256 returns the SHA-512/256 hash of data.
func Sum512_256(data []byte) [Size256]byte { return [Size256]byte(sha512.Sum512_256(data)) }
