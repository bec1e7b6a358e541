// Package hkdf derives keys from secrets, as RFC 5869 says.
package hkdf

import (
	"crypto/internal/fips140/hmac"
	"errors"
	"hash"
)

// Extract makes a key for Expand of secret and salt.
func Extract[H hash.Hash](h func() H, secret, salt []byte) ([]byte, error) {
	if salt == nil {
		salt = make([]byte, h().Size())
	}
	m := hmac.New(h, salt)
	m.Write(secret)
	return m.Sum(nil), nil
}

// Expand derives a key of this length for what info says.
func Expand[H hash.Hash](h func() H, pseudorandomKey []byte, info string, keyLength int) ([]byte, error) {
	if keyLength > 255*h().Size() {
		return nil, errors.New("hkdf: requested key length too large")
	}
	m := hmac.New(h, pseudorandomKey)
	out := make([]byte, 0, max(keyLength, 0)+m.Size())
	var last []byte
	for i := byte(1); len(out) < keyLength; i++ {
		m.Reset()
		m.Write(last)
		m.Write([]byte(info))
		m.Write([]byte{i})
		at := len(out)
		out = m.Sum(out)
		last = out[at:]
	}
	return out[:keyLength], nil
}

// Key derives a key of this length from secret and salt for what info says.
func Key[Hash hash.Hash](h func() Hash, secret, salt []byte, info string, keyLength int) ([]byte, error) {
	if keyLength > 255*h().Size() {
		return nil, errors.New("hkdf: requested key length too large")
	}
	prk, err := Extract(h, secret, salt)
	if err != nil {
		return nil, err
	}
	return Expand(h, prk, info, keyLength)
}
