// Package hmac has the keyed hash of FIPS 198-1.
package hmac

import (
	"crypto/internal/fips140/hmac"
	"crypto/subtle"
	"hash"
)

// New returns a hash with this key by the function whose hashes h makes, a new one
// at each call.
func New(h func() hash.Hash, key []byte) hash.Hash { return hmac.New(h, key) }

// Equal compares two hashes without telling how much of them is equal.
func Equal(mac1, mac2 []byte) bool { return subtle.ConstantTimeCompare(mac1, mac2) == 1 }
