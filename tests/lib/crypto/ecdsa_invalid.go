// Keys and points that are none, and what Sign is asked wrongly.
package main

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"fmt"
	"math/big"
)

func main() {
	for _, c := range []elliptic.Curve{elliptic.P224(), elliptic.P256(), elliptic.P521()} {
		k, _ := ecdsa.GenerateKey(c, rand.Reader)
		n := c.Params().N
		for _, d := range []*big.Int{n, new(big.Int).Add(n, big.NewInt(5)), new(big.Int).Lsh(n, 9), big.NewInt(0), big.NewInt(-1)} {
			b := *k
			b.D = d
			_, err := b.Bytes()
			_, err2 := b.ECDH()
			_, err3 := ecdsa.SignASN1(rand.Reader, &b, []byte("1234567890"))
			_, _, err4 := ecdsa.Sign(rand.Reader, &b, []byte("1234567890"))
			_, err5 := b.Sign(nil, make([]byte, 32), crypto.SHA256)
			fmt.Println(err, "|", err2, "|", err3, "|", err4, "|", err5)
		}
		p := c.Params().P
		for _, xy := range [][2]*big.Int{{k.X, new(big.Int).Add(k.Y, big.NewInt(1))}, {k.X, new(big.Int).Add(k.Y, p)}, {big.NewInt(0), big.NewInt(0)}, {big.NewInt(-1), k.Y}, {new(big.Int).Lsh(k.X, 300), k.Y}} {
			b := ecdsa.PublicKey{Curve: c, X: xy[0], Y: xy[1]}
			_, err := b.Bytes()
			_, err2 := b.ECDH()
			fmt.Println(err, "|", err2, "|", ecdsa.Verify(&b, []byte("x"), big.NewInt(1), big.NewInt(1)))
		}
		for _, o := range []crypto.SignerOpts{crypto.SHA256, crypto.Hash(0), crypto.SHA512} {
			_, err := k.Sign(rand.Reader, make([]byte, 32), o)
			_, err2 := k.Sign(nil, make([]byte, 32), o)
			_, err3 := k.Sign(rand.Reader, nil, o)
			fmt.Println(err, "|", err2, "|", err3)
		}
		_, err := k.Sign(rand.Reader, make([]byte, 32), nil)
		fmt.Println(err)
	}
	for _, h := range []crypto.Hash{0, 50, crypto.MLDSAMu} {
		func() {
			defer func() { fmt.Println(recover()) }()
			crypto.RegisterHash(h, nil)
		}()
	}
}

// Output:
// input overflows the modulus | ecdsa: unsupported curve by crypto/ecdh | input overflows the modulus | input overflows the modulus | input overflows the modulus
// input overflows the modulus | ecdsa: unsupported curve by crypto/ecdh | input overflows the modulus | input overflows the modulus | input overflows the modulus
// ecdsa: private key scalar too large | ecdsa: unsupported curve by crypto/ecdh | ecdsa: private key scalar too large | ecdsa: private key scalar too large | ecdsa: private key scalar too large
// ecdsa: private key scalar is zero or negative | ecdsa: unsupported curve by crypto/ecdh | ecdsa: private key scalar is zero or negative | ecdsa: private key scalar is zero or negative | ecdsa: private key scalar is zero or negative
// ecdsa: private key scalar is zero or negative | ecdsa: unsupported curve by crypto/ecdh | ecdsa: private key scalar is zero or negative | ecdsa: private key scalar is zero or negative | ecdsa: private key scalar is zero or negative
// P224 point not on curve | ecdsa: unsupported curve by crypto/ecdh | false
// overflowing coordinate | ecdsa: unsupported curve by crypto/ecdh | false
// P224 point not on curve | ecdsa: unsupported curve by crypto/ecdh | false
// negative coordinate | ecdsa: unsupported curve by crypto/ecdh | false
// overflowing coordinate | ecdsa: unsupported curve by crypto/ecdh | false
// <nil> | ecdsa: requested hash function unavailable: SHA-256 | ecdsa: hash length does not match hash function
// ecdsa: Sign must be called with a hash, not with crypto.Hash(0) | ecdsa: Sign must be called with a hash, not with crypto.Hash(0) | ecdsa: Sign must be called with a hash, not with crypto.Hash(0)
// ecdsa: hash length does not match hash function | ecdsa: hash length does not match hash function | ecdsa: hash length does not match hash function
// <nil>
// input overflows the modulus | input overflows the modulus | input overflows the modulus | input overflows the modulus | input overflows the modulus
// input overflows the modulus | input overflows the modulus | input overflows the modulus | input overflows the modulus | input overflows the modulus
// ecdsa: private key scalar too large | ecdsa: private key scalar too large | ecdsa: private key scalar too large | ecdsa: private key scalar too large | ecdsa: private key scalar too large
// ecdsa: private key scalar is zero or negative | ecdsa: private key scalar is zero or negative | ecdsa: private key scalar is zero or negative | ecdsa: private key scalar is zero or negative | ecdsa: private key scalar is zero or negative
// ecdsa: private key scalar is zero or negative | ecdsa: private key scalar is zero or negative | ecdsa: private key scalar is zero or negative | ecdsa: private key scalar is zero or negative | ecdsa: private key scalar is zero or negative
// P256 point not on curve | P256 point not on curve | false
// overflowing coordinate | overflowing coordinate | false
// P256 point not on curve | P256 point not on curve | false
// negative coordinate | negative coordinate | false
// overflowing coordinate | overflowing coordinate | false
// <nil> | ecdsa: requested hash function unavailable: SHA-256 | ecdsa: hash length does not match hash function
// ecdsa: Sign must be called with a hash, not with crypto.Hash(0) | ecdsa: Sign must be called with a hash, not with crypto.Hash(0) | ecdsa: Sign must be called with a hash, not with crypto.Hash(0)
// ecdsa: hash length does not match hash function | ecdsa: hash length does not match hash function | ecdsa: hash length does not match hash function
// <nil>
// input overflows the modulus | input overflows the modulus | input overflows the modulus | input overflows the modulus | input overflows the modulus
// input overflows the modulus | input overflows the modulus | input overflows the modulus | input overflows the modulus | input overflows the modulus
// ecdsa: private key scalar too large | ecdsa: private key scalar too large | ecdsa: private key scalar too large | ecdsa: private key scalar too large | ecdsa: private key scalar too large
// ecdsa: private key scalar is zero or negative | ecdsa: private key scalar is zero or negative | ecdsa: private key scalar is zero or negative | ecdsa: private key scalar is zero or negative | ecdsa: private key scalar is zero or negative
// ecdsa: private key scalar is zero or negative | ecdsa: private key scalar is zero or negative | ecdsa: private key scalar is zero or negative | ecdsa: private key scalar is zero or negative | ecdsa: private key scalar is zero or negative
// P521 point not on curve | P521 point not on curve | false
// overflowing coordinate | overflowing coordinate | false
// P521 point not on curve | P521 point not on curve | false
// negative coordinate | negative coordinate | false
// overflowing coordinate | overflowing coordinate | false
// <nil> | ecdsa: requested hash function unavailable: SHA-256 | ecdsa: hash length does not match hash function
// ecdsa: Sign must be called with a hash, not with crypto.Hash(0) | ecdsa: Sign must be called with a hash, not with crypto.Hash(0) | ecdsa: Sign must be called with a hash, not with crypto.Hash(0)
// ecdsa: hash length does not match hash function | ecdsa: hash length does not match hash function | ecdsa: hash length does not match hash function
// <nil>
// crypto: RegisterHash of unknown hash function
// crypto: RegisterHash of unknown hash function
// crypto: cannot RegisterHash for MLDSAMu
