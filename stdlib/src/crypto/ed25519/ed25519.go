// Package ed25519 has the signatures of RFC 8032.
package ed25519

import (
	"bytes"
	"crypto"
	"crypto/internal/curve"
	cryptorand "crypto/rand"
	"crypto/sha512"
	"crypto/subtle"
	"errors"
	"io"
	"math/big"
	"slices"
	"strconv"
)

// Sizes in bytes.
const (
	PublicKeySize  = 32
	PrivateKeySize = 64
	SignatureSize  = 64
	SeedSize       = 32
)

// PublicKey is a public key.
type PublicKey []byte

// Equal reports whether x is the same key.
func (pub PublicKey) Equal(x crypto.PublicKey) bool {
	other, ok := x.(PublicKey)
	return ok && subtle.ConstantTimeCompare(pub, other) == 1
}

// PrivateKey is a seed and the public key that belongs to it.
type PrivateKey []byte

// Public returns the public key.
func (priv PrivateKey) Public() crypto.PublicKey { return PublicKey(bytes.Clone(priv[32:])) }

// Equal reports whether x is the same key.
func (priv PrivateKey) Equal(x crypto.PrivateKey) bool {
	other, ok := x.(PrivateKey)
	return ok && subtle.ConstantTimeCompare(priv, other) == 1
}

// Seed returns what NewKeyFromSeed makes the key of.
func (priv PrivateKey) Seed() []byte { return bytes.Clone(priv[:SeedSize]) }

// Options says which of the variants of RFC 8032 is meant: with Hash SHA512 it is
// Ed25519ph, with a Context Ed25519ctx.
type Options struct {
	Hash    crypto.Hash
	Context string
}

// HashFunc returns o.Hash.
func (o *Options) HashFunc() crypto.Hash { return o.Hash }

// GenerateKey makes a key of random bytes; of crypto/rand's if random is nil.
func GenerateKey(random io.Reader) (PublicKey, PrivateKey, error) {
	if random == nil {
		random = cryptorand.Reader
	}
	seed := make([]byte, SeedSize)
	if _, err := io.ReadFull(random, seed); err != nil {
		return nil, nil, err
	}
	priv := NewKeyFromSeed(seed)
	return priv.Public().(PublicKey), priv, nil
}

func number(s string, base int) *big.Int {
	n, _ := new(big.Int).SetString(s, base)
	return n
}

// The field, the order of the base point, and the curve's d.
var (
	p     = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 255), big.NewInt(19))
	order = new(big.Int).Add(new(big.Int).Lsh(big.NewInt(1), 252), number("27742317777372353535851937790883648493", 10))
	d     = number("37095705934669439343138083508754565189542113879843219016388785533085940283555", 10)
	d2    = new(big.Int).Mod(new(big.Int).Lsh(d, 1), p).Bytes()
	// root is a square root of -1.
	root = new(big.Int).Exp(big.NewInt(2), new(big.Int).Rsh(p, 2), p)
	base = func() []byte {
		// y = 4/5
		y := new(big.Int).ModInverse(big.NewInt(5), p)
		y.Mod(y.Lsh(y, 2), p)
		return decode(little(y))
	}()
)

// little returns the 32 little-endian bytes of n.
func little(n *big.Int) []byte {
	b := n.FillBytes(make([]byte, 32))
	slices.Reverse(b)
	return b
}

func fromLittle(b []byte) *big.Int {
	b = bytes.Clone(b)
	slices.Reverse(b)
	return new(big.Int).SetBytes(b)
}

// decode returns the point that these bytes stand for, nil if they stand for none.
func decode(b []byte) []byte {
	sign := uint(b[31] >> 7)
	b = bytes.Clone(b)
	b[31] &= 0x7f
	y := fromLittle(b)
	y.Mod(y, p)
	// x² = (y²-1)/(dy²+1)
	y2 := new(big.Int).Mul(y, y)
	u := new(big.Int).Sub(y2, big.NewInt(1))
	v := new(big.Int).Mul(y2, d)
	v.Add(v, big.NewInt(1))
	v.ModInverse(v.Mod(v, p), p)
	x2 := u.Mod(u.Mul(u, v), p)
	x := new(big.Int).Exp(x2, new(big.Int).Rsh(new(big.Int).Add(p, big.NewInt(3)), 3), p)
	if t := new(big.Int).Mul(x, x); t.Mod(t, p).Cmp(x2) != 0 {
		x.Mod(x.Mul(x, root), p)
		if t.Mod(t.Mul(x, x), p).Cmp(x2) != 0 {
			return nil
		}
	}
	if x.Bit(0) != sign && x.Sign() != 0 {
		x.Sub(p, x)
	}
	out := make([]byte, 64)
	x.FillBytes(out[:32])
	y.FillBytes(out[32:])
	return out
}

// encode is decode's inverse.
func encode(xy []byte) []byte {
	b := bytes.Clone(xy[32:])
	slices.Reverse(b)
	b[31] |= xy[31] << 7
	return b
}

func multiple(point []byte, k *big.Int, plus []byte) []byte {
	return curve.Edwards(p.Bytes(), d2, point, k.Bytes(), plus)
}

// NewKeyFromSeed makes a key of SeedSize bytes; it panics if there are not so many.
func NewKeyFromSeed(seed []byte) PrivateKey {
	if n := len(seed); n != SeedSize {
		panic("ed25519: bad seed length: " + strconv.Itoa(n))
	}
	s, _ := expand(seed)
	return append(bytes.Clone(seed), encode(multiple(base, s, nil))...)
}

// expand returns the secret number and the secret prefix of a seed.
func expand(seed []byte) (s *big.Int, prefix []byte) {
	h := sha512.Sum512(seed)
	h[0] &= 248
	h[31] = h[31]&63 | 64
	return fromLittle(h[:32]), h[32:]
}

// hash returns the hash of all that, modulo the order.
func hash(parts ...[]byte) *big.Int {
	h := sha512.New()
	for _, part := range parts {
		h.Write(part)
	}
	n := fromLittle(h.Sum(nil))
	return n.Mod(n, order)
}

// domain returns what sets a variant apart from the others.
func domain(prehashed byte, context string) []byte {
	b := []byte("SigEd25519 no Ed25519 collisions")
	b = append(b, prehashed, byte(len(context)))
	return append(b, context...)
}

// variant returns the domain that opts ask for.
func variant(message []byte, hash crypto.Hash, context, word string) ([]byte, error) {
	switch {
	case hash == crypto.SHA512:
		if n := len(message); n != sha512.Size {
			return nil, errors.New("ed25519: bad Ed25519ph message hash length: " + strconv.Itoa(n))
		}
		if n := len(context); n > 255 {
			return nil, errors.New("ed25519: bad Ed25519ph context length: " + strconv.Itoa(n))
		}
		return domain(1, context), nil
	case hash == 0 && context != "":
		if n := len(context); n > 255 {
			return nil, errors.New("ed25519: bad Ed25519ctx context length: " + strconv.Itoa(n))
		}
		return domain(0, context), nil
	case hash == 0:
		return nil, nil
	}
	return nil, errors.New("ed25519: expected opts." + word + " zero (unhashed message, for standard Ed25519) or SHA-512 (for Ed25519ph)")
}

func (priv PrivateKey) check() error {
	if n := len(priv); n != PrivateKeySize {
		return errors.New("ed25519: bad private key length: " + strconv.Itoa(n))
	}
	return nil
}

// Sign signs message as opts say: rand is not used.
func (priv PrivateKey) Sign(rand io.Reader, message []byte, opts crypto.SignerOpts) (signature []byte, err error) {
	context := ""
	if o, ok := opts.(*Options); ok {
		context = o.Context
	}
	if err := priv.check(); err != nil {
		return nil, err
	}
	dom, err := variant(message, opts.HashFunc(), context, "HashFunc()")
	if err != nil {
		return nil, err
	}
	return priv.sign(message, dom), nil
}

func (priv PrivateKey) sign(message, dom []byte) []byte {
	s, prefix := expand(priv[:SeedSize])
	r := hash(dom, prefix, message)
	point := encode(multiple(base, r, nil))
	k := hash(dom, point, priv[32:], message)
	s.Mul(s, k)
	s.Mod(s.Add(s, r), order)
	return append(point, little(s)...)
}

// Sign signs message; it panics if the key's length is wrong.
func Sign(privateKey PrivateKey, message []byte) []byte {
	if err := privateKey.check(); err != nil {
		panic("ed25519: bad private key: " + err.Error())
	}
	return privateKey.sign(message, nil)
}

// Verify reports whether sig is a signature of message; it panics if the key's length
// is wrong.
func Verify(publicKey PublicKey, message, sig []byte) bool {
	return VerifyWithOptions(publicKey, message, sig, &Options{}) == nil
}

// VerifyWithOptions returns nil if sig is a signature of message as opts say.
func VerifyWithOptions(publicKey PublicKey, message, sig []byte, opts *Options) error {
	if n := len(publicKey); n != PublicKeySize {
		panic("ed25519: bad public key length: " + strconv.Itoa(n))
	}
	a := decode(publicKey)
	if a == nil {
		return errors.New("ed25519: bad public key")
	}
	dom, err := variant(message, opts.Hash, opts.Context, "Hash")
	if err != nil {
		return err
	}
	if n := len(sig); n != SignatureSize {
		return errors.New("ed25519: bad signature length: " + strconv.Itoa(n))
	}
	s := fromLittle(sig[32:])
	if s.Cmp(order) >= 0 {
		return errors.New("ed25519: invalid signature")
	}
	// R = s·B - k·A
	k := hash(dom, sig[:32], publicKey, message)
	x := new(big.Int).SetBytes(a[:32])
	x.Mod(x.Neg(x), p)
	x.FillBytes(a[:32])
	if !bytes.Equal(encode(multiple(a, k, multiple(base, s, nil))), sig[:32]) {
		return errors.New("ed25519: invalid signature")
	}
	return nil
}
