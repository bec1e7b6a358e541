// Package dsa signs by the algorithm of FIPS 186-3, which is out of use.
package dsa

import (
	"crypto/rand"
	"errors"
	"io"
	"math/big"
)

// Parameters are the numbers that keys share: G generates a group of the prime order
// Q modulo the prime P. The length of Q is whole bytes.
type Parameters struct {
	P, Q, G *big.Int
}

// PublicKey checks signatures.
type PublicKey struct {
	Parameters
	Y *big.Int // G to the power of X
}

// PrivateKey makes signatures.
type PrivateKey struct {
	PublicKey
	X *big.Int
}

// ErrInvalidPublicKey is the error of numbers that are no key.
var ErrInvalidPublicKey = errors.New("crypto/dsa: invalid public key")

// ParameterSizes are the lengths of P and Q.
type ParameterSizes int

// The lengths that there are, in bits.
const (
	L1024N160 ParameterSizes = iota
	L2048N224
	L2048N256
	L3072N256
)

var lengths = [...]struct{ p, q int }{{1024, 160}, {2048, 224}, {2048, 256}, {3072, 256}}

// rounds is how often a number is tested for being a prime.
const rounds = 64

var one = big.NewInt(1)

// odd returns a random odd number of exactly so many bits.
func odd(r io.Reader, bits int) (*big.Int, error) {
	b := make([]byte, bits/8)
	if _, err := io.ReadFull(r, b); err != nil {
		return nil, err
	}
	b[0] |= 0x80
	b[len(b)-1] |= 1
	return new(big.Int).SetBytes(b), nil
}

// GenerateParameters finds random parameters, which may take seconds.
func GenerateParameters(params *Parameters, r io.Reader, sizes ParameterSizes) error {
	if sizes < 0 || int(sizes) >= len(lengths) {
		return errors.New("crypto/dsa: invalid ParameterSizes")
	}
	r = rand.Reader
	n := lengths[sizes]
	for {
		q, err := odd(r, n.q)
		if err != nil {
			return err
		}
		if !q.ProbablyPrime(rounds) {
			continue
		}
		p, err := primeOver(r, q, n.p)
		if err != nil {
			return err
		}
		if p == nil {
			continue
		}
		params.P, params.Q, params.G = p, q, generator(p, q)
		return nil
	}
}

// primeOver looks for a prime of which q divides the predecessor; nil after many tries.
func primeOver(r io.Reader, q *big.Int, bits int) (*big.Int, error) {
	for range 4 * bits {
		p, err := odd(r, bits)
		if err != nil {
			return nil, err
		}
		// Down to the next that leaves 1.
		rem := new(big.Int).Mod(p, q)
		p.Sub(p, rem.Sub(rem, one))
		if p.BitLen() == bits && p.ProbablyPrime(rounds) {
			return p, nil
		}
	}
	return nil, nil
}

// generator returns an element of order q.
func generator(p, q *big.Int) *big.Int {
	exp := new(big.Int).Sub(p, one)
	exp.Div(exp, q)
	for h := big.NewInt(2); ; h.Add(h, one) {
		if g := new(big.Int).Exp(h, exp, p); g.Cmp(one) != 0 {
			return g
		}
	}
}

// GenerateKey makes a key pair for the parameters in priv.
func GenerateKey(priv *PrivateKey, r io.Reader) error {
	if priv.P == nil || priv.Q == nil || priv.G == nil {
		return errors.New("crypto/dsa: parameters not set up before generating key")
	}
	x, err := below(rand.Reader, priv.Q)
	if err != nil {
		return err
	}
	priv.X = x
	priv.Y = new(big.Int).Exp(priv.G, x, priv.P)
	return nil
}

// below returns a random number from 1 to q-1.
func below(r io.Reader, q *big.Int) (*big.Int, error) {
	b := make([]byte, q.BitLen()/8)
	for {
		if _, err := io.ReadFull(r, b); err != nil {
			return nil, err
		}
		if n := new(big.Int).SetBytes(b); n.Sign() > 0 && n.Cmp(q) < 0 {
			return n, nil
		}
	}
}

// Sign signs a hash, which should not be longer than Q.
func Sign(random io.Reader, priv *PrivateKey, hash []byte) (r, s *big.Int, err error) {
	if priv.P.Sign() <= 0 || priv.Q.Sign() <= 0 || priv.G.Sign() <= 0 || priv.X.Sign() <= 0 || priv.Q.BitLen()%8 != 0 {
		return nil, nil, ErrInvalidPublicKey
	}
	z := new(big.Int).SetBytes(hash)
	// Hardly ever is a number zero; if so again and again, the key is none.
	for range 10 {
		k, err := below(rand.Reader, priv.Q)
		if err != nil {
			return nil, nil, err
		}
		inverse := new(big.Int).ModInverse(k, priv.Q)
		if inverse == nil {
			return nil, nil, ErrInvalidPublicKey
		}
		r = new(big.Int).Exp(priv.G, k, priv.P)
		if r.Mod(r, priv.Q); r.Sign() == 0 {
			continue
		}
		s = new(big.Int).Mul(priv.X, r)
		s.Add(s, z)
		s.Mul(s.Mod(s, priv.Q), inverse)
		if s.Mod(s, priv.Q); s.Sign() != 0 {
			return r, s, nil
		}
	}
	return nil, nil, ErrInvalidPublicKey
}

// Verify reports whether r and s sign the hash.
func Verify(pub *PublicKey, hash []byte, r, s *big.Int) bool {
	if pub.P.Sign() == 0 || r.Sign() <= 0 || r.Cmp(pub.Q) >= 0 || s.Sign() <= 0 || s.Cmp(pub.Q) >= 0 {
		return false
	}
	w := new(big.Int).ModInverse(s, pub.Q)
	if w == nil || pub.Q.BitLen()%8 != 0 {
		return false
	}
	u1 := new(big.Int).SetBytes(hash)
	u1.Mod(u1.Mul(u1, w), pub.Q)
	u2 := w.Mod(w.Mul(r, w), pub.Q)
	v := u1.Exp(pub.G, u1, pub.P)
	v.Mul(v, u2.Exp(pub.Y, u2, pub.P))
	v.Mod(v, pub.P)
	return v.Mod(v, pub.Q).Cmp(r) == 0
}
