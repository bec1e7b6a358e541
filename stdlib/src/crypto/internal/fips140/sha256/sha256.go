// Package sha256 has the hashes of FIPS 180-4 with words of 32 bits.
package sha256

import (
	"crypto/internal/md"
	"hash"
)

// Digest is a SHA-224 or SHA-256 hash.
type Digest struct{ md.Digest }

var kind = md.Kind{
	Alg: md.SHA256, Package: "crypto/sha256", Magic: "sha\x03", Words: 8, Size: 32,
	Start: [8]uint64{
		0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
	},
}

var kind224 = md.Kind{
	Alg: md.SHA256, Package: "crypto/sha256", Magic: "sha\x02", Words: 8, Size: 28,
	Start: [8]uint64{
		0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4,
	},
}

// New returns a SHA-256 hash.
func New() *Digest { return &Digest{md.New(&kind)} }

// New224 returns a SHA-224 hash.
func New224() *Digest { return &Digest{md.New(&kind224)} }

func (d *Digest) Clone() (hash.Cloner, error) { return new(*d), nil }

// Sum returns the SHA-256 hash of data.
func Sum(data []byte) []byte { return md.Sum(&kind, data) }

// Sum224 returns the SHA-224 hash of data.
func Sum224(data []byte) []byte { return md.Sum(&kind224, data) }
