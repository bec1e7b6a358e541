// Package hash has the interfaces of hash functions.
package hash

import "io"

// Hash is a running hash: what is written goes into it, and no write fails.
type Hash interface {
	io.Writer
	// Sum appends the hash of what was written so far to b.
	Sum(b []byte) []byte
	// Reset makes it as new.
	Reset()
	// Size returns how many bytes Sum appends.
	Size() int
	// BlockSize returns the size of the blocks that Write works on.
	BlockSize() int
}

// Hash32 is a Hash of 32 bits.
type Hash32 interface {
	Hash
	Sum32() uint32
}

// Hash64 is a Hash of 64 bits.
type Hash64 interface {
	Hash
	Sum64() uint64
}

// A Cloner can be copied, with what was written to it.
type Cloner interface {
	Hash
	// Clone returns a copy, or an error that wraps errors.ErrUnsupported.
	Clone() (Cloner, error)
}

// XOF is a hash function whose output may be of any length.
type XOF interface {
	io.Writer
	// Read reads more output; nothing may be written after it.
	io.Reader
	// Reset makes it as new.
	Reset()
	// BlockSize returns the size of the blocks that Write works on.
	BlockSize() int
}
