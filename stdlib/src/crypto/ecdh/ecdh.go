// Package ecdh has the Diffie-Hellman exchange on the NIST curves and on Curve25519.
package ecdh

import (
	"bytes"
	"crypto"
	"crypto/elliptic"
	"crypto/internal/curve"
	cryptorand "crypto/rand"
	"crypto/subtle"
	"errors"
	"io"
	"math/big"
)

// Curve is one of the curves here.
type Curve interface {
	// GenerateKey makes a random key; rand is not used.
	GenerateKey(rand io.Reader) (*PrivateKey, error)
	// NewPrivateKey checks a key: big-endian for the NIST curves.
	NewPrivateKey(key []byte) (*PrivateKey, error)
	// NewPublicKey checks a key: uncompressed for the NIST curves.
	NewPublicKey(key []byte) (*PublicKey, error)

	ecdh(local *PrivateKey, remote *PublicKey) ([]byte, error)
}

// PublicKey is a public key.
type PublicKey struct {
	curve     Curve
	publicKey []byte
}

// Bytes returns the key as NewPublicKey takes it.
func (k *PublicKey) Bytes() []byte { return bytes.Clone(k.publicKey) }

// Equal reports whether x is the same key.
func (k *PublicKey) Equal(x crypto.PublicKey) bool {
	other, ok := x.(*PublicKey)
	return ok && k.curve == other.curve && subtle.ConstantTimeCompare(k.publicKey, other.publicKey) == 1
}

// Curve returns the key's curve.
func (k *PublicKey) Curve() Curve { return k.curve }

// KeyExchanger is a private key, perhaps of some hardware.
type KeyExchanger interface {
	PublicKey() *PublicKey
	Curve() Curve
	ECDH(*PublicKey) ([]byte, error)
}

// PrivateKey is a private key.
type PrivateKey struct {
	curve      Curve
	privateKey []byte
	publicKey  *PublicKey
}

// ECDH returns the secret that both sides have in common.
func (k *PrivateKey) ECDH(remote *PublicKey) ([]byte, error) {
	if k.curve != remote.curve {
		return nil, errors.New("crypto/ecdh: private key and public key curves do not match")
	}
	return k.curve.ecdh(k, remote)
}

// Bytes returns the key as NewPrivateKey takes it.
func (k *PrivateKey) Bytes() []byte { return bytes.Clone(k.privateKey) }

// Equal reports whether x is the same key.
func (k *PrivateKey) Equal(x crypto.PrivateKey) bool {
	other, ok := x.(*PrivateKey)
	return ok && k.curve == other.curve && subtle.ConstantTimeCompare(k.privateKey, other.privateKey) == 1
}

// Curve returns the key's curve.
func (k *PrivateKey) Curve() Curve { return k.curve }

// PublicKey returns the public key.
func (k *PrivateKey) PublicKey() *PublicKey { return k.publicKey }

// Public returns the public key, as crypto.PrivateKey has it.
func (k *PrivateKey) Public() crypto.PublicKey { return k.PublicKey() }

type nistCurve struct {
	name  string
	curve elliptic.Curve
}

var (
	p256 = &nistCurve{"P-256", elliptic.P256()}
	p384 = &nistCurve{"P-384", elliptic.P384()}
	p521 = &nistCurve{"P-521", elliptic.P521()}
)

// P256 returns the curve P-256.
func P256() Curve { return p256 }

// P384 returns the curve P-384.
func P384() Curve { return p384 }

// P521 returns the curve P-521.
func P521() Curve { return p521 }

func (c *nistCurve) String() string { return c.name }

func (c *nistCurve) size() int { return (c.curve.Params().BitSize + 7) / 8 }

func (c *nistCurve) GenerateKey(rand io.Reader) (*PrivateKey, error) {
	key, _, _, err := elliptic.GenerateKey(c.curve, cryptorand.Reader)
	if err != nil {
		return nil, err
	}
	return c.NewPrivateKey(key)
}

func (c *nistCurve) NewPrivateKey(key []byte) (*PrivateKey, error) {
	n := new(big.Int).SetBytes(key)
	if len(key) != c.size() || n.Sign() == 0 || n.Cmp(c.curve.Params().N) >= 0 {
		return nil, errors.New("crypto/ecdh: invalid private key")
	}
	x, y := c.curve.ScalarBaseMult(key)
	return &PrivateKey{c, bytes.Clone(key), &PublicKey{c, elliptic.Marshal(c.curve, x, y)}}, nil
}

func (c *nistCurve) NewPublicKey(key []byte) (*PublicKey, error) {
	if x, _ := elliptic.Unmarshal(c.curve, key); x == nil {
		return nil, errors.New("crypto/ecdh: invalid public key")
	}
	return &PublicKey{c, bytes.Clone(key)}, nil
}

func (c *nistCurve) ecdh(local *PrivateKey, remote *PublicKey) ([]byte, error) {
	x, y := elliptic.Unmarshal(c.curve, remote.publicKey)
	x, _ = c.curve.ScalarMult(x, y, local.privateKey)
	return x.FillBytes(make([]byte, c.size())), nil
}

type x25519Curve struct{}

var x25519 = &x25519Curve{}

// X25519 returns Curve25519 with the function of RFC 7748.
func X25519() Curve { return x25519 }

func (c *x25519Curve) String() string { return "X25519" }

func (c *x25519Curve) GenerateKey(rand io.Reader) (*PrivateKey, error) {
	key := make([]byte, 32)
	if _, err := cryptorand.Read(key); err != nil {
		return nil, err
	}
	return c.NewPrivateKey(key)
}

func (c *x25519Curve) NewPrivateKey(key []byte) (*PrivateKey, error) {
	if len(key) != 32 {
		return nil, errors.New("crypto/ecdh: invalid private key size")
	}
	base := make([]byte, 32)
	base[0] = 9
	return &PrivateKey{c, bytes.Clone(key), &PublicKey{c, curve.X25519(key, base)}}, nil
}

func (c *x25519Curve) NewPublicKey(key []byte) (*PublicKey, error) {
	if len(key) != 32 {
		return nil, errors.New("crypto/ecdh: invalid public key")
	}
	return &PublicKey{c, bytes.Clone(key)}, nil
}

func (c *x25519Curve) ecdh(local *PrivateKey, remote *PublicKey) ([]byte, error) {
	out := curve.X25519(local.privateKey, remote.publicKey)
	if subtle.ConstantTimeCompare(out, make([]byte, 32)) == 1 {
		return nil, errors.New("crypto/ecdh: bad X25519 remote ECDH input: low order point")
	}
	return out, nil
}
