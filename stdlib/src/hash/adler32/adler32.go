// Package adler32 has the Adler-32 checksum of RFC 1950.
package adler32

import (
	"encoding/binary"
	"errors"
	"hash"
)

// Size is a checksum's size in bytes.
const Size = 4

// digest has the sum of sums in its upper half, the sum of bytes in its lower.
type digest uint32

// native: the checksum of p after d
func update(d uint32, p []byte) uint32

// New returns a checksum; it can be marshaled and cloned.
func New() hash.Hash32 { return new(digest(1)) }

func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return 4 }
func (d *digest) Reset()         { *d = 1 }
func (d *digest) Sum32() uint32  { return uint32(*d) }

func (d *digest) Sum(in []byte) []byte { return binary.BigEndian.AppendUint32(in, uint32(*d)) }

func (d *digest) Write(p []byte) (nn int, err error) {
	*d = digest(update(uint32(*d), p))
	return len(p), nil
}

func (d *digest) Clone() (hash.Cloner, error) { return new(*d), nil }

// Checksum returns the checksum of data.
func Checksum(data []byte) uint32 { return update(1, data) }

const magic = "adl\x01"

func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	return d.Sum(append(b, magic...)), nil
}

func (d *digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(nil) }

func (d *digest) UnmarshalBinary(b []byte) error {
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return errors.New("hash/adler32: invalid hash state identifier")
	}
	if len(b) != len(magic)+4 {
		return errors.New("hash/adler32: invalid hash state size")
	}
	*d = digest(binary.BigEndian.Uint32(b[4:]))
	return nil
}
