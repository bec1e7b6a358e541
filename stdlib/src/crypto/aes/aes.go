// Package aes has the block cipher AES of FIPS 197.
package aes

import (
	"crypto/cipher"
	"crypto/internal/fips140/aes"
	"strconv"
)

// BlockSize is the size of a block in bytes.
const BlockSize = 16

// KeySizeError is the length of a key that is not 16, 24 or 32 bytes long.
type KeySizeError int

func (k KeySizeError) Error() string { return "crypto/aes: invalid key size " + strconv.Itoa(int(k)) }

// NewCipher returns AES with this key, of 16, 24 or 32 bytes.
func NewCipher(key []byte) (cipher.Block, error) {
	b, err := aes.New(key)
	if err != nil {
		return nil, KeySizeError(len(key))
	}
	return b, nil
}
