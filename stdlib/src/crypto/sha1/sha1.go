// Package sha1 has the SHA-1 hash of FIPS 180-4, which is broken: it proves nothing
// about who made a text.
package sha1

import (
	"crypto"
	"crypto/internal/md"
	"hash"
)

func init() { crypto.RegisterHash(crypto.SHA1, New) }

// Size is a hash's size in bytes.
const Size = 20

// BlockSize is the size of a block in bytes.
const BlockSize = 64

type digest struct{ md.Digest }

var kind = md.Kind{
	Alg: md.SHA1, Package: "crypto/sha1", Magic: "sha\x01", Words: 5, Size: Size,
	Start: [8]uint64{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0},
}

// New returns a SHA-1 hash; it can be marshaled and cloned.
func New() hash.Hash { return &digest{md.New(&kind)} }

func (d *digest) Clone() (hash.Cloner, error) { return new(*d), nil }

// ConstantTimeSum is Sum.
func (d *digest) ConstantTimeSum(in []byte) []byte { return d.Sum(in) }

// Sum returns the SHA-1 hash of data.
func Sum(data []byte) [Size]byte { return [Size]byte(md.Sum(&kind, data)) }
