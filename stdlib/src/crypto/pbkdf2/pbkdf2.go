// Package pbkdf2 derives keys from passwords, as RFC 8018 says.
package pbkdf2

import (
	"crypto/internal/fips140/hmac"
	"crypto/internal/md"
	"crypto/subtle"
	"encoding/binary"
	"errors"
	"hash"
)

// Key derives a key of this length from password and salt with iter rounds of HMAC
// by the hash that h makes.
func Key[Hash hash.Hash](h func() Hash, password string, salt []byte, iter, keyLength int) ([]byte, error) {
	if keyLength <= 0 {
		return nil, errors.New("pbkdf2: keyLength must be larger than 0")
	}
	prf := hmac.New(h, []byte(password))
	size := prf.Size()
	blocks := (keyLength + size - 1) / size
	if blocks > 1<<32-1 {
		return nil, errors.New("pbkdf2: keyLength too long")
	}
	key := make([]byte, 0, blocks*size)
	u := make([]byte, size)
	for i := 1; i <= blocks; i++ {
		prf.Reset()
		prf.Write(salt)
		prf.Write(binary.BigEndian.AppendUint32(nil, uint32(i)))
		key = prf.Sum(key)
		t := key[len(key)-size:]
		copy(u, t)
		if md.Derive(h(), []byte(password), u, t, iter-1) {
			continue
		}
		for range iter - 1 {
			prf.Reset()
			prf.Write(u)
			u = prf.Sum(u[:0])
			subtle.XORBytes(t, t, u)
		}
	}
	return key[:keyLength], nil
}
