// Package md5 has the MD5 hash of RFC 1321, which is broken: it proves nothing
// about who made a text.
package md5

import (
	"crypto"
	"crypto/internal/md"
	"hash"
)

func init() { crypto.RegisterHash(crypto.MD5, New) }

// Size is a hash's size in bytes.
const Size = 16

// BlockSize is the size of a block in bytes.
const BlockSize = 64

type digest struct{ md.Digest }

var kind = md.Kind{
	Alg: md.MD5, Package: "crypto/md5", Magic: "md5\x01", Words: 4, Size: Size,
	Start: [8]uint64{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476},
}

// New returns an MD5 hash; it can be marshaled and cloned.
func New() hash.Hash { return &digest{md.New(&kind)} }

func (d *digest) Clone() (hash.Cloner, error) { return new(*d), nil }

// Sum returns the MD5 hash of data.
func Sum(data []byte) [Size]byte { return [Size]byte(md.Sum(&kind, data)) }
