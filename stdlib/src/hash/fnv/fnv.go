// Package fnv has the FNV-1 and FNV-1a hashes of 32, 64 and 128 bits.
package fnv

import (
	"encoding/binary"
	"errors"
	"hash"
)

type (
	sum32   uint32
	sum32a  uint32
	sum64   uint64
	sum64a  uint64
	sum128  [2]uint64
	sum128a [2]uint64
)

// What the hashes start with.
const (
	start32  = 2166136261
	start64  = 14695981039346656037
	start128 = 0x6c62272e07bb0142
	low128   = 0x62b821756295c58d
)

// native: FNV-1, or FNV-1a if a, of p after h
func update32(h uint32, p []byte, a bool) uint32

// native: as update32
func update64(h uint64, p []byte, a bool) uint64

// native: as update32
func update128(h *[2]uint64, p []byte, a bool)

// New32 returns a 32-bit FNV-1 hash; as all here, it can be marshaled and cloned.
func New32() hash.Hash32 {
	s := sum32(start32)
	return &s
}

// New32a returns a 32-bit FNV-1a hash.
func New32a() hash.Hash32 {
	s := sum32a(start32)
	return &s
}

// New64 returns a 64-bit FNV-1 hash.
func New64() hash.Hash64 {
	s := sum64(start64)
	return &s
}

// New64a returns a 64-bit FNV-1a hash.
func New64a() hash.Hash64 {
	s := sum64a(start64)
	return &s
}

// New128 returns a 128-bit FNV-1 hash.
func New128() hash.Hash { return &sum128{start128, low128} }

// New128a returns a 128-bit FNV-1a hash.
func New128a() hash.Hash { return &sum128a{start128, low128} }

func (s *sum32) Reset()   { *s = start32 }
func (s *sum32a) Reset()  { *s = start32 }
func (s *sum64) Reset()   { *s = start64 }
func (s *sum64a) Reset()  { *s = start64 }
func (s *sum128) Reset()  { *s = sum128{start128, low128} }
func (s *sum128a) Reset() { *s = sum128a{start128, low128} }

func (s *sum32) Sum32() uint32  { return uint32(*s) }
func (s *sum32a) Sum32() uint32 { return uint32(*s) }
func (s *sum64) Sum64() uint64  { return uint64(*s) }
func (s *sum64a) Sum64() uint64 { return uint64(*s) }

func (s *sum32) Write(data []byte) (int, error) {
	*s = sum32(update32(uint32(*s), data, false))
	return len(data), nil
}

func (s *sum32a) Write(data []byte) (int, error) {
	*s = sum32a(update32(uint32(*s), data, true))
	return len(data), nil
}

func (s *sum64) Write(data []byte) (int, error) {
	*s = sum64(update64(uint64(*s), data, false))
	return len(data), nil
}

func (s *sum64a) Write(data []byte) (int, error) {
	*s = sum64a(update64(uint64(*s), data, true))
	return len(data), nil
}

func (s *sum128) Write(data []byte) (int, error) {
	update128((*[2]uint64)(s), data, false)
	return len(data), nil
}

func (s *sum128a) Write(data []byte) (int, error) {
	update128((*[2]uint64)(s), data, true)
	return len(data), nil
}

func (s *sum32) Size() int   { return 4 }
func (s *sum32a) Size() int  { return 4 }
func (s *sum64) Size() int   { return 8 }
func (s *sum64a) Size() int  { return 8 }
func (s *sum128) Size() int  { return 16 }
func (s *sum128a) Size() int { return 16 }

func (s *sum32) BlockSize() int   { return 1 }
func (s *sum32a) BlockSize() int  { return 1 }
func (s *sum64) BlockSize() int   { return 1 }
func (s *sum64a) BlockSize() int  { return 1 }
func (s *sum128) BlockSize() int  { return 1 }
func (s *sum128a) BlockSize() int { return 1 }

func (s *sum32) Sum(in []byte) []byte   { return binary.BigEndian.AppendUint32(in, uint32(*s)) }
func (s *sum32a) Sum(in []byte) []byte  { return binary.BigEndian.AppendUint32(in, uint32(*s)) }
func (s *sum64) Sum(in []byte) []byte   { return binary.BigEndian.AppendUint64(in, uint64(*s)) }
func (s *sum64a) Sum(in []byte) []byte  { return binary.BigEndian.AppendUint64(in, uint64(*s)) }
func (s *sum128) Sum(in []byte) []byte  { return append128(in, *s) }
func (s *sum128a) Sum(in []byte) []byte { return append128(in, *s) }

func append128(in []byte, s [2]uint64) []byte {
	return binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(in, s[0]), s[1])
}

func (s *sum32) Clone() (hash.Cloner, error)   { return new(*s), nil }
func (s *sum32a) Clone() (hash.Cloner, error)  { return new(*s), nil }
func (s *sum64) Clone() (hash.Cloner, error)   { return new(*s), nil }
func (s *sum64a) Clone() (hash.Cloner, error)  { return new(*s), nil }
func (s *sum128) Clone() (hash.Cloner, error)  { return new(*s), nil }
func (s *sum128a) Clone() (hash.Cloner, error) { return new(*s), nil }

// A marshaled hash begins with these.
const (
	magic32   = "fnv\x01"
	magic32a  = "fnv\x02"
	magic64   = "fnv\x03"
	magic64a  = "fnv\x04"
	magic128  = "fnv\x05"
	magic128a = "fnv\x06"
)

func (s *sum32) AppendBinary(b []byte) ([]byte, error)   { return s.Sum(append(b, magic32...)), nil }
func (s *sum32a) AppendBinary(b []byte) ([]byte, error)  { return s.Sum(append(b, magic32a...)), nil }
func (s *sum64) AppendBinary(b []byte) ([]byte, error)   { return s.Sum(append(b, magic64...)), nil }
func (s *sum64a) AppendBinary(b []byte) ([]byte, error)  { return s.Sum(append(b, magic64a...)), nil }
func (s *sum128) AppendBinary(b []byte) ([]byte, error)  { return s.Sum(append(b, magic128...)), nil }
func (s *sum128a) AppendBinary(b []byte) ([]byte, error) { return s.Sum(append(b, magic128a...)), nil }

func (s *sum32) MarshalBinary() ([]byte, error)   { return s.AppendBinary(nil) }
func (s *sum32a) MarshalBinary() ([]byte, error)  { return s.AppendBinary(nil) }
func (s *sum64) MarshalBinary() ([]byte, error)   { return s.AppendBinary(nil) }
func (s *sum64a) MarshalBinary() ([]byte, error)  { return s.AppendBinary(nil) }
func (s *sum128) MarshalBinary() ([]byte, error)  { return s.AppendBinary(nil) }
func (s *sum128a) MarshalBinary() ([]byte, error) { return s.AppendBinary(nil) }

// state returns what follows the magic in b.
func state(b []byte, magic string, size int) ([]byte, error) {
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return nil, errors.New("hash/fnv: invalid hash state identifier")
	}
	if len(b) != len(magic)+size {
		return nil, errors.New("hash/fnv: invalid hash state size")
	}
	return b[len(magic):], nil
}

func (s *sum32) UnmarshalBinary(b []byte) error {
	b, err := state(b, magic32, 4)
	if err == nil {
		*s = sum32(binary.BigEndian.Uint32(b))
	}
	return err
}

func (s *sum32a) UnmarshalBinary(b []byte) error {
	b, err := state(b, magic32a, 4)
	if err == nil {
		*s = sum32a(binary.BigEndian.Uint32(b))
	}
	return err
}

func (s *sum64) UnmarshalBinary(b []byte) error {
	b, err := state(b, magic64, 8)
	if err == nil {
		*s = sum64(binary.BigEndian.Uint64(b))
	}
	return err
}

func (s *sum64a) UnmarshalBinary(b []byte) error {
	b, err := state(b, magic64a, 8)
	if err == nil {
		*s = sum64a(binary.BigEndian.Uint64(b))
	}
	return err
}

func (s *sum128) UnmarshalBinary(b []byte) error {
	b, err := state(b, magic128, 16)
	if err == nil {
		*s = sum128{binary.BigEndian.Uint64(b), binary.BigEndian.Uint64(b[8:])}
	}
	return err
}

func (s *sum128a) UnmarshalBinary(b []byte) error {
	b, err := state(b, magic128a, 16)
	if err == nil {
		*s = sum128a{binary.BigEndian.Uint64(b), binary.BigEndian.Uint64(b[8:])}
	}
	return err
}
