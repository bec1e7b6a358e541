// Package sha256 has the SHA-224 and SHA-256 hashes of FIPS 180-4.
package sha256

import (
	"crypto"
	"crypto/internal/fips140/sha256"
	"hash"
)

func init() {
	crypto.RegisterHash(crypto.SHA224, New224)
	crypto.RegisterHash(crypto.SHA256, New)
}

// Size is a SHA-256 hash's size in bytes.
const Size = 32

// Size224 is a SHA-224 hash's size in bytes.
const Size224 = 28

// BlockSize is the size of a block in bytes.
const BlockSize = 64

// New returns a SHA-256 hash; it can be marshaled and cloned.
func New() hash.Hash { return sha256.New() }

// New224 returns a SHA-224 hash; it can be marshaled and cloned.
func New224() hash.Hash { return sha256.New224() }

// Sum256 returns the SHA-256 hash of data.
func Sum256(data []byte) [Size]byte { return [Size]byte(sha256.Sum(data)) }

// Sum224 returns the SHA-224 hash of data.
func Sum224(data []byte) [Size224]byte { return [Size224]byte(sha256.Sum224(data)) }
