// Package hmac has the keyed hash of FIPS 198-1.
package hmac

import (
	"errors"
	"hash"
)

// HMAC is a running keyed hash.
type HMAC struct {
	opad, ipad   []byte
	outer, inner hash.Hash
}

// New returns an HMAC with the hash that h makes.
func New[H hash.Hash](h func() H, key []byte) *HMAC {
	m := &HMAC{outer: h(), inner: h()}
	unique := true
	func() {
		// Hashes that cannot be compared are taken to be unique.
		defer func() { _ = recover() }()
		unique = m.outer != m.inner
	}()
	if !unique {
		panic("crypto/hmac: hash generation function does not produce unique values")
	}
	size := m.inner.BlockSize()
	m.opad, m.ipad = make([]byte, size), make([]byte, size)
	if len(key) > size {
		m.outer.Write(key)
		key = m.outer.Sum(nil)
	}
	copy(m.opad, key)
	copy(m.ipad, key)
	for i := range m.opad {
		m.opad[i] ^= 0x5c
		m.ipad[i] ^= 0x36
	}
	m.inner.Write(m.ipad)
	return m
}

func (m *HMAC) Write(p []byte) (n int, err error) { return m.inner.Write(p) }
func (m *HMAC) Size() int                         { return m.outer.Size() }
func (m *HMAC) BlockSize() int                    { return m.inner.BlockSize() }

func (m *HMAC) Sum(in []byte) []byte {
	at := len(in)
	in = m.inner.Sum(in)
	m.outer.Reset()
	m.outer.Write(m.opad)
	m.outer.Write(in[at:])
	return m.outer.Sum(in[:at])
}

func (m *HMAC) Reset() {
	m.inner.Reset()
	m.inner.Write(m.ipad)
}

// errCannotClone is what Clone says of hashes that cannot be cloned.
type errCannotClone struct{}

func (errCannotClone) Error() string { return "crypto/hmac: hash does not support hash.Cloner" }
func (errCannotClone) Unwrap() error { return errors.ErrUnsupported }

// Clone returns a copy, if the hash can be cloned.
func (m *HMAC) Clone() (hash.Cloner, error) {
	c := *m
	inner, ok := m.inner.(hash.Cloner)
	if !ok {
		return nil, errCannotClone{}
	}
	outer, ok := m.outer.(hash.Cloner)
	if !ok {
		return nil, errCannotClone{}
	}
	var err error
	if c.inner, err = inner.Clone(); err != nil {
		return nil, errCannotClone{}
	}
	if c.outer, err = outer.Clone(); err != nil {
		return nil, errCannotClone{}
	}
	return &c, nil
}
