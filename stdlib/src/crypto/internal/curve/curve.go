// Package curve computes with points of elliptic curves. Points are the big-endian
// bytes of x and y, each as long as those of the field's prime p; none at all is the
// point at infinity.
package curve

import "math/big"

// native: a + b on the curve y² = x³ - 3x + b modulo p
func Add(p, a, b []byte) []byte

// native: a·k, k big-endian, on such a curve
func Multiple(p, a, k []byte) []byte

// native: a·k + b, k big-endian and b perhaps empty, on the curve -x² + y² = 1 + d·x²·y² modulo p; d2 is 2d
func Edwards(p, d2, a, k, b []byte) []byte

// native: X25519 of RFC 7748 of the little-endian k and u; p is its prime
func x25519(p, k, u []byte) []byte

var prime25519 = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 255), big.NewInt(19)).Bytes()

// X25519 returns the product of RFC 7748.
func X25519(k, u []byte) []byte { return x25519(prime25519, k, u) }
