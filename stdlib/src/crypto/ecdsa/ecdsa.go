// Package ecdsa has the signatures of FIPS 186-5 on elliptic curves.
package ecdsa

import (
	"bytes"
	"crypto"
	"crypto/ecdh"
	"crypto/elliptic"
	"crypto/hmac"
	cryptorand "crypto/rand"
	"errors"
	"hash"
	"io"
	"math/big"
	"strings"
)

// PublicKey is a public key.
type PublicKey struct {
	elliptic.Curve
	X, Y *big.Int
}

// PrivateKey is a private key.
type PrivateKey struct {
	PublicKey
	D *big.Int
}

func nist(c elliptic.Curve) bool {
	return c == elliptic.P224() || c == elliptic.P256() || c == elliptic.P384() || c == elliptic.P521()
}

func exchange(c elliptic.Curve) ecdh.Curve {
	switch c {
	case elliptic.P256():
		return ecdh.P256()
	case elliptic.P384():
		return ecdh.P384()
	case elliptic.P521():
		return ecdh.P521()
	}
	return nil
}

// check returns why the key is none.
func (pub *PublicKey) check() error {
	params := pub.Curve.Params()
	for _, v := range []*big.Int{pub.X, pub.Y} {
		if v.Sign() < 0 {
			return errors.New("negative coordinate")
		}
		if v.BitLen() > params.BitSize {
			return errors.New("overflowing coordinate")
		}
	}
	if !pub.Curve.IsOnCurve(pub.X, pub.Y) {
		return errors.New(strings.ReplaceAll(params.Name, "-", "") + " point not on curve")
	}
	return nil
}

// check returns why the key's number is none.
func (priv *PrivateKey) check() error {
	n := priv.Curve.Params().N
	switch {
	case priv.D.Sign() <= 0:
		return errors.New("ecdsa: private key scalar is zero or negative")
	case priv.D.BitLen() > (n.BitLen()+7)/8*8:
		return errors.New("ecdsa: private key scalar too large")
	case priv.D.Cmp(n) >= 0:
		return errors.New("input overflows the modulus")
	}
	return nil
}

// ECDH returns the key for package ecdh.
func (pub *PublicKey) ECDH() (*ecdh.PublicKey, error) {
	c := exchange(pub.Curve)
	if c == nil {
		return nil, errors.New("ecdsa: unsupported curve by crypto/ecdh")
	}
	if err := pub.check(); err != nil {
		return nil, err
	}
	return c.NewPublicKey(elliptic.Marshal(pub.Curve, pub.X, pub.Y))
}

// Equal reports whether x is the same key.
func (pub *PublicKey) Equal(x crypto.PublicKey) bool {
	other, ok := x.(*PublicKey)
	return ok && pub.X.Cmp(other.X) == 0 && pub.Y.Cmp(other.Y) == 0 && pub.Curve == other.Curve
}

// ParseUncompressedPublicKey reads the uncompressed form of SEC 1.
func ParseUncompressedPublicKey(curve elliptic.Curve, data []byte) (*PublicKey, error) {
	if len(data) < 1 || data[0] != 4 {
		return nil, errors.New("ecdsa: invalid uncompressed public key")
	}
	if !nist(curve) {
		return nil, errors.New("ecdsa: curve not supported by ParseUncompressedPublicKey")
	}
	x, y := elliptic.Unmarshal(curve, data)
	if x == nil {
		return nil, errors.New("ecdsa: invalid uncompressed public key")
	}
	return &PublicKey{curve, x, y}, nil
}

// Bytes returns the uncompressed form of SEC 1.
func (pub *PublicKey) Bytes() ([]byte, error) {
	if !nist(pub.Curve) {
		return nil, errors.New("ecdsa: curve not supported by PublicKey.Bytes")
	}
	if err := pub.check(); err != nil {
		return nil, err
	}
	return elliptic.Marshal(pub.Curve, pub.X, pub.Y), nil
}

// ECDH returns the key for package ecdh.
func (priv *PrivateKey) ECDH() (*ecdh.PrivateKey, error) {
	c := exchange(priv.Curve)
	if c == nil {
		return nil, errors.New("ecdsa: unsupported curve by crypto/ecdh")
	}
	if err := priv.check(); err != nil {
		return nil, err
	}
	size := (priv.Curve.Params().N.BitLen() + 7) / 8
	return c.NewPrivateKey(priv.D.FillBytes(make([]byte, size)))
}

// Public returns the public key.
func (priv *PrivateKey) Public() crypto.PublicKey { return &priv.PublicKey }

// Equal reports whether x is the same key.
func (priv *PrivateKey) Equal(x crypto.PrivateKey) bool {
	other, ok := x.(*PrivateKey)
	return ok && priv.PublicKey.Equal(&other.PublicKey) && priv.D.Cmp(other.D) == 0
}

// ParseRawPrivateKey reads a big-endian key of the order's length.
func ParseRawPrivateKey(curve elliptic.Curve, data []byte) (*PrivateKey, error) {
	if !nist(curve) {
		return nil, errors.New("ecdsa: curve not supported by ParseRawPrivateKey")
	}
	n := curve.Params().N
	if len(data) != (n.BitLen()+7)/8 {
		return nil, errors.New("invalid scalar length")
	}
	d := new(big.Int).SetBytes(data)
	switch {
	case d.Sign() == 0:
		return nil, errors.New("ecdsa: private key is zero")
	case d.Cmp(n) >= 0:
		return nil, errors.New("input overflows the modulus")
	}
	return newKey(curve, d), nil
}

func newKey(c elliptic.Curve, d *big.Int) *PrivateKey {
	priv := &PrivateKey{PublicKey{Curve: c}, d}
	priv.X, priv.Y = c.ScalarBaseMult(d.Bytes())
	return priv
}

// Bytes returns the key as ParseRawPrivateKey takes it.
func (priv *PrivateKey) Bytes() ([]byte, error) {
	if !nist(priv.Curve) {
		return nil, errors.New("ecdsa: curve not supported by PrivateKey.Bytes")
	}
	if err := priv.check(); err != nil {
		return nil, err
	}
	size := (priv.Curve.Params().N.BitLen() + 7) / 8
	return priv.D.FillBytes(make([]byte, size)), nil
}

// Sign signs a hash: at random, or if random is nil as RFC 6979 says with the hash of
// opts. The signature is in ASN.1.
func (priv *PrivateKey) Sign(random io.Reader, digest []byte, opts crypto.SignerOpts) ([]byte, error) {
	var h crypto.Hash
	if opts != nil {
		if h = opts.HashFunc(); h == 0 {
			return nil, errors.New("ecdsa: Sign must be called with a hash, not with crypto.Hash(0)")
		}
		if h.Size() != len(digest) {
			return nil, errors.New("ecdsa: hash length does not match hash function")
		}
	}
	if random != nil {
		return SignASN1(random, priv, digest)
	}
	if opts == nil {
		return nil, errors.New("ecdsa: Sign called with nil random and nil opts")
	}
	if !nist(priv.Curve) {
		return nil, errors.New("ecdsa: curve not supported by deterministic signatures")
	}
	if err := priv.check(); err != nil {
		return nil, err
	}
	if !h.Available() {
		return nil, errors.New("ecdsa: requested hash function unavailable: " + h.String())
	}
	if len(digest) == 0 {
		return nil, errors.New("ecdsa: hash cannot be empty")
	}
	r, s := priv.sign(digest, priv.deterministic(digest, h.New))
	return encode(r, s), nil
}

// GenerateKey makes a random key; r is not used.
func GenerateKey(c elliptic.Curve, r io.Reader) (*PrivateKey, error) {
	d, err := below(c.Params().N)
	if err != nil {
		return nil, err
	}
	return newKey(c, d), nil
}

// below returns a random number from 1 to n-1.
func below(n *big.Int) (*big.Int, error) {
	k, err := cryptorand.Int(cryptorand.Reader, new(big.Int).Sub(n, big.NewInt(1)))
	if err != nil {
		return nil, err
	}
	return k.Add(k, big.NewInt(1)), nil
}

// integer returns the number that a hash stands for: its first bits.
func integer(hash []byte, n *big.Int) *big.Int {
	size := (n.BitLen() + 7) / 8
	if len(hash) > size {
		hash = hash[:size]
	}
	e := new(big.Int).SetBytes(hash)
	if over := len(hash)*8 - n.BitLen(); over > 0 {
		e.Rsh(e, uint(over))
	}
	return e
}

// deterministic returns the numbers of RFC 6979, one after the other.
func (priv *PrivateKey) deterministic(digest []byte, newHash func() hash.Hash) func() *big.Int {
	n := priv.Curve.Params().N
	size := (n.BitLen() + 7) / 8
	seed := priv.D.FillBytes(make([]byte, size))
	e := integer(digest, n)
	if e.Cmp(n) >= 0 {
		e.Sub(e, n)
	}
	seed = append(seed, e.FillBytes(make([]byte, size))...)
	mac := func(key []byte, parts ...[]byte) []byte {
		h := hmac.New(newHash, key)
		for _, p := range parts {
			h.Write(p)
		}
		return h.Sum(nil)
	}
	v := bytes.Repeat([]byte{1}, newHash().Size())
	k := make([]byte, len(v))
	for _, b := range []byte{0, 1} {
		k = mac(k, v, []byte{b}, seed)
		v = mac(k, v)
	}
	first := true
	return func() *big.Int {
		for {
			if !first {
				k = mac(k, v, []byte{0})
				v = mac(k, v)
			}
			first = false
			var t []byte
			for len(t) < size {
				v = mac(k, v)
				t = append(t, v...)
			}
			if x := integer(t, n); x.Sign() > 0 && x.Cmp(n) < 0 {
				return x
			}
		}
	}
}

// sign signs with the numbers that next returns.
func (priv *PrivateKey) sign(digest []byte, next func() *big.Int) (r, s *big.Int) {
	n := priv.Curve.Params().N
	e := integer(digest, n)
	for {
		k := next()
		r, _ = priv.Curve.ScalarBaseMult(k.Bytes())
		r.Mod(r, n)
		s = new(big.Int).Mul(priv.D, r)
		s.Add(s, e)
		s.Mul(s, k.ModInverse(k, n))
		s.Mod(s, n)
		if r.Sign() != 0 && s.Sign() != 0 {
			return r, s
		}
	}
}

// Sign signs a hash and returns the signature's numbers; rand is not used.
func Sign(rand io.Reader, priv *PrivateKey, hash []byte) (r, s *big.Int, err error) {
	if err := priv.check(); err != nil {
		return nil, nil, err
	}
	if len(hash) == 0 {
		return nil, nil, errors.New("ecdsa: hash cannot be empty")
	}
	r, s = priv.sign(hash, func() *big.Int {
		k, e := below(priv.Curve.Params().N)
		if e != nil {
			panic(e)
		}
		return k
	})
	return r, s, nil
}

// SignASN1 signs a hash and returns the signature in ASN.1; r is not used.
func SignASN1(r io.Reader, priv *PrivateKey, hash []byte) ([]byte, error) {
	x, s, err := Sign(r, priv, hash)
	if err != nil {
		return nil, err
	}
	return encode(x, s), nil
}

// element returns an element of ASN.1.
func element(tag byte, b []byte) []byte {
	out := []byte{tag}
	if n := len(b); n < 128 {
		out = append(out, byte(n))
	} else {
		out = append(out, 0x81, byte(n))
	}
	return append(out, b...)
}

func encode(r, s *big.Int) []byte {
	var b []byte
	for _, n := range []*big.Int{r, s} {
		v := n.Bytes()
		if len(v) == 0 || v[0]&0x80 != 0 {
			v = append([]byte{0}, v...)
		}
		b = append(b, element(2, v)...)
	}
	return element(0x30, b)
}

// take takes an element with this tag off b.
func take(b []byte, tag byte) (body, rest []byte, ok bool) {
	if len(b) < 2 || b[0] != tag {
		return nil, nil, false
	}
	n := int(b[1])
	b = b[2:]
	if n == 0x81 {
		if len(b) < 1 || b[0] < 128 {
			return nil, nil, false
		}
		n = int(b[0])
		b = b[1:]
	} else if n > 0x7f {
		return nil, nil, false
	}
	if len(b) < n {
		return nil, nil, false
	}
	return b[:n], b[n:], true
}

func decode(sig []byte) (r, s *big.Int, ok bool) {
	b, rest, ok := take(sig, 0x30)
	if !ok || len(rest) > 0 {
		return nil, nil, false
	}
	var n [2]*big.Int
	for i := range n {
		var v []byte
		if v, b, ok = take(b, 2); !ok || len(v) == 0 || v[0]&0x80 != 0 {
			return nil, nil, false
		}
		if len(v) > 1 && v[0] == 0 && v[1]&0x80 == 0 {
			// Longer than it need be.
			return nil, nil, false
		}
		n[i] = new(big.Int).SetBytes(v)
	}
	return n[0], n[1], len(b) == 0
}

// VerifyASN1 reports whether sig, in ASN.1, is a signature of hash.
func VerifyASN1(pub *PublicKey, hash, sig []byte) bool {
	r, s, ok := decode(sig)
	return ok && Verify(pub, hash, r, s)
}

// Verify reports whether r and s are a signature of hash.
func Verify(pub *PublicKey, hash []byte, r, s *big.Int) bool {
	c := pub.Curve
	n := c.Params().N
	if r.Sign() <= 0 || s.Sign() <= 0 || r.Cmp(n) >= 0 || s.Cmp(n) >= 0 || len(hash) == 0 {
		return false
	}
	if !c.IsOnCurve(pub.X, pub.Y) {
		return false
	}
	w := new(big.Int).ModInverse(s, n)
	u1 := integer(hash, n)
	u1.Mod(u1.Mul(u1, w), n)
	u2 := w.Mod(w.Mul(r, w), n)
	x1, y1 := c.ScalarBaseMult(u1.Bytes())
	x2, y2 := c.ScalarMult(pub.X, pub.Y, u2.Bytes())
	x, y := c.Add(x1, y1, x2, y2)
	if x.Sign() == 0 && y.Sign() == 0 {
		return false
	}
	return x.Mod(x, n).Cmp(r) == 0
}
