// Package crc64 has the 64-bit cyclic redundancy check.
package crc64

import (
	"encoding/binary"
	"errors"
	"hash"
	"sync"
)

// Size is a checksum's size in bytes.
const Size = 8

// Polynomials, in the order of bits that a table wants.
const (
	ISO  = 0xD800000000000000
	ECMA = 0xC96C5795D7870F42
)

// Table is a polynomial as the checksums of all bytes.
type Table [256]uint64

var (
	iso  = sync.OnceValue(func() *Table { return newTable(ISO) })
	ecma = sync.OnceValue(func() *Table { return newTable(ECMA) })
)

// native: sets t to the table of the polynomial
func fill(t *Table, poly uint64)

// native: the checksum of p after crc by the table
func update(crc uint64, t *Table, p []byte) uint64

func newTable(poly uint64) *Table {
	t := new(Table)
	fill(t, poly)
	return t
}

// MakeTable returns the table of the polynomial, which must not be changed.
func MakeTable(poly uint64) *Table {
	switch poly {
	case ISO:
		return iso()
	case ECMA:
		return ecma()
	}
	return newTable(poly)
}

type digest struct {
	crc uint64
	tab *Table
}

// New returns a checksum by the table; it can be marshaled and cloned.
func New(tab *Table) hash.Hash64 { return &digest{tab: tab} }

func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return 1 }
func (d *digest) Reset()         { d.crc = 0 }
func (d *digest) Sum64() uint64  { return d.crc }

func (d *digest) Sum(in []byte) []byte { return binary.BigEndian.AppendUint64(in, d.crc) }

func (d *digest) Write(p []byte) (n int, err error) {
	d.crc = update(d.crc, d.tab, p)
	return len(p), nil
}

func (d *digest) Clone() (hash.Cloner, error) { return new(*d), nil }

// Update returns the checksum of p after what crc is of.
func Update(crc uint64, tab *Table, p []byte) uint64 { return update(crc, tab, p) }

// Checksum returns the checksum of data by the table.
func Checksum(data []byte, tab *Table) uint64 { return update(0, tab, data) }

const magic = "crc\x02"

// sum tells tables apart.
func (t *Table) sum() uint64 {
	b := make([]byte, 0, 8*len(t))
	for _, w := range t {
		b = binary.BigEndian.AppendUint64(b, w)
	}
	return Checksum(b, iso())
}

func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, magic...)
	b = binary.BigEndian.AppendUint64(b, d.tab.sum())
	return binary.BigEndian.AppendUint64(b, d.crc), nil
}

func (d *digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(nil) }

func (d *digest) UnmarshalBinary(b []byte) error {
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return errors.New("hash/crc64: invalid hash state identifier")
	}
	if len(b) != len(magic)+16 {
		return errors.New("hash/crc64: invalid hash state size")
	}
	if d.tab.sum() != binary.BigEndian.Uint64(b[4:]) {
		return errors.New("hash/crc64: tables do not match")
	}
	d.crc = binary.BigEndian.Uint64(b[12:])
	return nil
}
