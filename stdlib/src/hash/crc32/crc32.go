// Package crc32 has the 32-bit cyclic redundancy check.
package crc32

import (
	"encoding/binary"
	"errors"
	"hash"
	"sync"
)

// Size is a checksum's size in bytes.
const Size = 4

// Polynomials, in the order of bits that a table wants.
const (
	IEEE       = 0xedb88320
	Castagnoli = 0x82f63b78
	Koopman    = 0xeb31d82e
)

// Table is a polynomial as the checksums of all bytes.
type Table [256]uint32

// IEEETable is the table of IEEE.
var IEEETable = newTable(IEEE)

var castagnoli = sync.OnceValue(func() *Table { return newTable(Castagnoli) })

// native: sets t to the table of the polynomial
func fill(t *Table, poly uint32)

// native: the checksum of p after crc by the table
func update(crc uint32, t *Table, p []byte) uint32

// native: as update for the table of IEEE
func updateIEEE(crc uint32, p []byte) uint32

func newTable(poly uint32) *Table {
	t := new(Table)
	fill(t, poly)
	return t
}

// MakeTable returns the table of the polynomial, which must not be changed.
func MakeTable(poly uint32) *Table {
	switch poly {
	case IEEE:
		return IEEETable
	case Castagnoli:
		return castagnoli()
	}
	return newTable(poly)
}

type digest struct {
	crc uint32
	tab *Table
}

// New returns a checksum by the table; it can be marshaled and cloned.
func New(tab *Table) hash.Hash32 { return &digest{tab: tab} }

// NewIEEE returns a checksum by the table of IEEE.
func NewIEEE() hash.Hash32 { return New(IEEETable) }

func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return 1 }
func (d *digest) Reset()         { d.crc = 0 }
func (d *digest) Sum32() uint32  { return d.crc }

func (d *digest) Sum(in []byte) []byte { return binary.BigEndian.AppendUint32(in, d.crc) }

func (d *digest) Write(p []byte) (n int, err error) {
	d.crc = Update(d.crc, d.tab, p)
	return len(p), nil
}

func (d *digest) Clone() (hash.Cloner, error) { return new(*d), nil }

// Update returns the checksum of p after what crc is of.
func Update(crc uint32, tab *Table, p []byte) uint32 {
	if tab == IEEETable {
		return updateIEEE(crc, p)
	}
	return update(crc, tab, p)
}

// Checksum returns the checksum of data by the table.
func Checksum(data []byte, tab *Table) uint32 { return Update(0, tab, data) }

// ChecksumIEEE returns the checksum of data by the table of IEEE.
func ChecksumIEEE(data []byte) uint32 { return updateIEEE(0, data) }

const magic = "crc\x01"

// sum tells tables apart.
func (t *Table) sum() uint32 {
	b := make([]byte, 0, 4*len(t))
	for _, w := range t {
		b = binary.BigEndian.AppendUint32(b, w)
	}
	return ChecksumIEEE(b)
}

func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, magic...)
	b = binary.BigEndian.AppendUint32(b, d.tab.sum())
	return binary.BigEndian.AppendUint32(b, d.crc), nil
}

func (d *digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(nil) }

func (d *digest) UnmarshalBinary(b []byte) error {
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return errors.New("hash/crc32: invalid hash state identifier")
	}
	if len(b) != len(magic)+8 {
		return errors.New("hash/crc32: invalid hash state size")
	}
	if d.tab.sum() != binary.BigEndian.Uint32(b[4:]) {
		return errors.New("hash/crc32: tables do not match")
	}
	d.crc = binary.BigEndian.Uint32(b[8:])
	return nil
}
