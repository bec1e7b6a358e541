// Package sha512 has the hashes of FIPS 180-4 with words of 64 bits.
package sha512

import (
	"crypto/internal/md"
	"hash"
)

// Digest is a hash of the SHA-512 family.
type Digest struct{ md.Digest }

var kind = md.Kind{
	Alg: md.SHA512, Package: "crypto/sha512", Magic: "sha\x07", Words: 8, Size: 64,
	Start: [8]uint64{
		0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
		0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179,
	},
}

var kind384 = md.Kind{
	Alg: md.SHA512, Package: "crypto/sha512", Magic: "sha\x04", Words: 8, Size: 48,
	Start: [8]uint64{
		0xcbbb9d5dc1059ed8, 0x629a292a367cd507, 0x9159015a3070dd17, 0x152fecd8f70e5939,
		0x67332667ffc00b31, 0x8eb44a8768581511, 0xdb0c2e0d64f98fa7, 0x47b5481dbefa4fa4,
	},
}

var kind224 = md.Kind{
	Alg: md.SHA512, Package: "crypto/sha512", Magic: "sha\x05", Words: 8, Size: 28,
	Start: [8]uint64{
		0x8c3d37c819544da2, 0x73e1996689dcd4d6, 0x1dfab7ae32ff9c82, 0x679dd514582f9fcf,
		0x0f6d2b697bd44da8, 0x77e36f7304c48942, 0x3f9d85a86a1d36c8, 0x1112e6ad91d692a1,
	},
}

var kind256 = md.Kind{
	Alg: md.SHA512, Package: "crypto/sha512", Magic: "sha\x06", Words: 8, Size: 32,
	Start: [8]uint64{
		0x22312194fc2bf72c, 0x9f555fa3c84c64c2, 0x2393b86b6f53b151, 0x963877195940eabd,
		0x96283ee2a88effe3, 0xbe5e1e2553863992, 0x2b0199fc2c85b8aa, 0x0eb72ddc81c52ca2,
	},
}

// New returns a SHA-512 hash.
func New() *Digest { return &Digest{md.New(&kind)} }

// New384 returns a SHA-384 hash.
func New384() *Digest { return &Digest{md.New(&kind384)} }

// New512_224 returns a SHA-512/224 hash.
func New512_224() *Digest { return &Digest{md.New(&kind224)} }

// New512_256 returns a SHA-512/256 hash.
func New512_256() *Digest { return &Digest{md.New(&kind256)} }

func (d *Digest) Clone() (hash.Cloner, error) { return new(*d), nil }

// Sum returns the SHA-512 hash of data.
func Sum(data []byte) []byte { return md.Sum(&kind, data) }

// Sum384 returns the SHA-384 hash of data.
func Sum384(data []byte) []byte { return md.Sum(&kind384, data) }

// Sum512_224 returns the SHA-512/224 hash of data.
func Sum512_224(data []byte) []byte { return md.Sum(&kind224, data) }

// Sum512_256 returns the SHA-512/256 hash of data.
func Sum512_256(data []byte) []byte { return md.Sum(&kind256, data) }
