// Package rsa has encryption and signatures of PKCS #1.
package rsa

import (
	"crypto"
	cryptorand "crypto/rand"
	"crypto/subtle"
	"errors"
	"fmt"
	"hash"
	"internal/godebug"
	"io"
	"math/big"
)

// What goes wrong.
var (
	ErrMessageTooLong = errors.New("crypto/rsa: message too long for RSA key size")
	ErrDecryption     = errors.New("crypto/rsa: decryption error")
	ErrVerification   = errors.New("crypto/rsa: verification error")
)

var one = big.NewInt(1)

// PublicKey is a public key.
type PublicKey struct {
	N *big.Int
	E int
}

// Size returns the modulus's size in bytes.
func (pub *PublicKey) Size() int { return (pub.N.BitLen() + 7) / 8 }

// Equal reports whether x is the same key.
func (pub *PublicKey) Equal(x crypto.PublicKey) bool {
	other, ok := x.(*PublicKey)
	return ok && pub.N.Cmp(other.N) == 0 && pub.E == other.E
}

// OAEPOptions asks Decrypt for OAEP; MGFHash is Hash if it is 0.
type OAEPOptions struct {
	Hash    crypto.Hash
	MGFHash crypto.Hash
	Label   []byte
}

// PKCS1v15DecryptOptions asks Decrypt for PKCS #1 v1.5; with a SessionKeyLen what is
// wrong gives a random key.
type PKCS1v15DecryptOptions struct {
	SessionKeyLen int
}

// PrecomputedValues makes a key's use faster.
type PrecomputedValues struct {
	Dp, Dq *big.Int
	Qinv   *big.Int
	// Deprecated: keys of more than two primes.
	CRTValues []CRTValue
}

// CRTValue is what a prime after the second needs.
type CRTValue struct {
	Exp   *big.Int
	Coeff *big.Int
	R     *big.Int
}

// PrivateKey is a private key.
type PrivateKey struct {
	PublicKey
	D           *big.Int
	Primes      []*big.Int
	Precomputed PrecomputedValues
}

// Public returns the public key.
func (priv *PrivateKey) Public() crypto.PublicKey { return &priv.PublicKey }

// Equal reports whether x is the same key.
func (priv *PrivateKey) Equal(x crypto.PrivateKey) bool {
	other, ok := x.(*PrivateKey)
	if !ok || !priv.PublicKey.Equal(&other.PublicKey) || priv.D.Cmp(other.D) != 0 || len(priv.Primes) != len(other.Primes) {
		return false
	}
	for i, p := range priv.Primes {
		if p.Cmp(other.Primes[i]) != 0 {
			return false
		}
	}
	return true
}

// Sign signs a digest: with PSS if opts are *PSSOptions, else with PKCS #1 v1.5.
func (priv *PrivateKey) Sign(rand io.Reader, digest []byte, opts crypto.SignerOpts) ([]byte, error) {
	if pss, ok := opts.(*PSSOptions); ok {
		return SignPSS(rand, priv, pss.Hash, digest, pss)
	}
	return SignPKCS1v15(rand, priv, opts.HashFunc(), digest)
}

// Decrypt decrypts as opts say; with PKCS #1 v1.5 if they are nil.
func (priv *PrivateKey) Decrypt(rand io.Reader, ciphertext []byte, opts crypto.DecrypterOpts) (plaintext []byte, err error) {
	switch opts := opts.(type) {
	case nil:
		return DecryptPKCS1v15(rand, priv, ciphertext)
	case *OAEPOptions:
		mgf := opts.MGFHash
		if mgf == 0 {
			mgf = opts.Hash
		}
		for _, h := range []crypto.Hash{opts.Hash, mgf} {
			if !h.Available() {
				return nil, errors.New("rsa: requested hash function unavailable: " + h.String())
			}
		}
		return decryptOAEP(opts.Hash.New(), mgf.New(), priv, ciphertext, opts.Label)
	case *PKCS1v15DecryptOptions:
		n := opts.SessionKeyLen
		if n <= 0 {
			return DecryptPKCS1v15(rand, priv, ciphertext)
		}
		plaintext = make([]byte, n)
		if _, err := io.ReadFull(cryptorand.Reader, plaintext); err != nil {
			return nil, err
		}
		if err := DecryptPKCS1v15SessionKey(rand, priv, ciphertext, plaintext); err != nil {
			return nil, err
		}
		return plaintext, nil
	}
	return nil, errors.New("crypto/rsa: invalid options for Decrypt")
}

// smallKeys is the GODEBUG setting that allows small keys.
var smallKeys = godebug.New("rsa1024min")

func checkSize(bits int) error {
	if bits >= 1024 || smallKeys.Value() == "0" {
		return nil
	}
	return fmt.Errorf("crypto/rsa: %d-bit keys are insecure (see https://go.dev/pkg/crypto/rsa#hdr-Minimum_key_size)", bits)
}

// check returns why a public key is not to be used.
func (pub *PublicKey) check() error {
	if pub.N != nil {
		if err := checkSize(pub.N.BitLen()); err != nil {
			return err
		}
	}
	return pub.wrong()
}

// wrong returns what is wrong with a public key of any size.
func (pub *PublicKey) wrong() error {
	switch {
	case pub.N == nil:
		return errors.New("crypto/rsa: missing public modulus")
	case pub.N.Bit(0) == 0:
		return errors.New("crypto/rsa: public modulus is even")
	case pub.E < 2:
		return errors.New("crypto/rsa: public exponent too small or negative")
	case pub.E&1 == 0:
		return errors.New("crypto/rsa: public exponent is even")
	case pub.E > 1<<31-1:
		return errors.New("crypto/rsa: public exponent too large")
	}
	return nil
}

// Validate returns what is wrong with the key.
func (priv *PrivateKey) Validate() error {
	if err := priv.PublicKey.wrong(); err != nil {
		return err
	}
	if priv.D == nil {
		return errors.New("crypto/rsa: missing private exponent")
	}
	if len(priv.Primes) < 2 {
		return errors.New("crypto/rsa: missing primes")
	}
	product := big.NewInt(1)
	for _, p := range priv.Primes {
		if p == nil {
			return errors.New("crypto/rsa: prime factor is nil")
		}
		if p.Cmp(one) <= 0 {
			return errors.New("crypto/rsa: prime factor is <= 1")
		}
		if p.Bit(0) == 0 {
			return errors.New("crypto/rsa: p is even")
		}
		product.Mul(product, p)
	}
	if product.Cmp(priv.N) != 0 {
		return errors.New("crypto/rsa: p * q != n")
	}
	// The exponents undo each other modulo each prime.
	both := new(big.Int).Mul(big.NewInt(int64(priv.E)), priv.D)
	both.Sub(both, one)
	for _, p := range priv.Primes {
		if new(big.Int).Mod(both, new(big.Int).Sub(p, one)).Sign() != 0 {
			return errors.New("crypto/rsa: invalid CRT exponent")
		}
	}
	return priv.weak()
}

// Precompute works out what makes the key's use faster.
func (priv *PrivateKey) Precompute() {
	if priv.Precomputed.Dp != nil || len(priv.Primes) < 2 || priv.D == nil {
		return
	}
	p, q := priv.Primes[0], priv.Primes[1]
	for _, f := range priv.Primes {
		if f == nil || f.Cmp(one) <= 0 {
			return
		}
	}
	less := func(p *big.Int) *big.Int { return new(big.Int).Sub(p, one) }
	pre := &priv.Precomputed
	pre.Dp = new(big.Int).Mod(priv.D, less(p))
	pre.Dq = new(big.Int).Mod(priv.D, less(q))
	pre.Qinv = new(big.Int).ModInverse(q, p)
	r := new(big.Int).Mul(p, q)
	pre.CRTValues = make([]CRTValue, len(priv.Primes)-2)
	for i, f := range priv.Primes[2:] {
		v := &pre.CRTValues[i]
		v.Exp = new(big.Int).Mod(priv.D, less(f))
		v.R = new(big.Int).Set(r)
		v.Coeff = new(big.Int).ModInverse(r, f)
		r.Mul(r, f)
	}
}

// GenerateKey makes a key of so many bits; random is not used.
func GenerateKey(random io.Reader, bits int) (*PrivateKey, error) {
	if err := checkSize(bits); err != nil {
		return nil, err
	}
	return GenerateMultiPrimeKey(random, 2, bits)
}

// GenerateMultiPrimeKey makes a key of so many bits and primes; random is not used.
//
// Deprecated: keys of more than two primes.
func GenerateMultiPrimeKey(random io.Reader, nprimes int, bits int) (*PrivateKey, error) {
	if nprimes < 2 {
		return nil, errors.New("crypto/rsa: GenerateMultiPrimeKey: nprimes must be >= 2")
	}
	if bits < 64 {
		return nil, errors.New("crypto/rsa: too few primes of given length to generate an RSA key")
	}
	priv := &PrivateKey{PublicKey: PublicKey{E: 65537}}
	e := big.NewInt(int64(priv.E))
next:
	for {
		left := bits
		if nprimes >= 7 {
			// Many primes, each with its two highest bits set, may make too few bits.
			left += (nprimes - 2) / 5
		}
		priv.Primes = make([]*big.Int, nprimes)
		n, totient := big.NewInt(1), big.NewInt(1)
		for i := range priv.Primes {
			p, err := cryptorand.Prime(cryptorand.Reader, left/(nprimes-i))
			if err != nil {
				return nil, err
			}
			left -= p.BitLen()
			for _, other := range priv.Primes[:i] {
				if p.Cmp(other) == 0 {
					continue next
				}
			}
			priv.Primes[i] = p
			n.Mul(n, p)
			totient.Mul(totient, new(big.Int).Sub(p, one))
		}
		if n.BitLen() != bits {
			continue
		}
		if priv.D = new(big.Int).ModInverse(e, totient); priv.D == nil {
			continue
		}
		priv.N = n
		priv.Precompute()
		return priv, nil
	}
}

// encrypt returns m to the power of E.
func (pub *PublicKey) encrypt(m []byte) []byte {
	v := new(big.Int).SetBytes(m)
	v.Exp(v, big.NewInt(int64(pub.E)), pub.N)
	return v.FillBytes(make([]byte, pub.Size()))
}

// decrypt returns c to the power of D.
func (priv *PrivateKey) decrypt(c []byte) ([]byte, error) {
	v := new(big.Int).SetBytes(c)
	if v.Cmp(priv.N) >= 0 {
		return nil, ErrDecryption
	}
	pre := &priv.Precomputed
	if len(priv.Primes) == 2 && pre.Dp != nil && pre.Qinv != nil {
		// By the Chinese remainder theorem.
		p, q := priv.Primes[0], priv.Primes[1]
		a := new(big.Int).Exp(v, pre.Dp, p)
		b := new(big.Int).Exp(v, pre.Dq, q)
		a.Sub(a, b)
		a.Mul(a, pre.Qinv)
		a.Mod(a, p)
		v.Add(a.Mul(a, q), b)
	} else {
		if priv.N.Sign() == 0 || priv.D == nil {
			return nil, ErrDecryption
		}
		v.Exp(v, priv.D, priv.N)
	}
	return v.FillBytes(make([]byte, priv.Size())), nil
}

func (priv *PrivateKey) usable() error {
	if err := priv.PublicKey.check(); err != nil {
		return err
	}
	if priv.D == nil {
		return errors.New("crypto/rsa: missing private exponent")
	}
	return priv.weak()
}

// weak returns why somebody might guess the key.
func (priv *PrivateKey) weak() error {
	if len(priv.Primes) != 2 || priv.Primes[0] == nil || priv.Primes[1] == nil {
		return nil
	}
	p, q := priv.Primes[0], priv.Primes[1]
	distance := new(big.Int).Sub(p, q)
	half := priv.N.BitLen() / 2
	switch {
	case distance.Sign() == 0:
		return errors.New("crypto/rsa: p == q")
	case distance.BitLen() <= half-100:
		return errors.New("crypto/rsa: |p - q| too small")
	case priv.D.BitLen() <= half:
		return errors.New("crypto/rsa: d too small")
	}
	return nil
}

// EncryptPKCS1v15 encrypts with the padding of PKCS #1 v1.5; random is not used.
//
// Deprecated: use EncryptOAEP.
func EncryptPKCS1v15(random io.Reader, pub *PublicKey, msg []byte) ([]byte, error) {
	if err := pub.check(); err != nil {
		return nil, err
	}
	k := pub.Size()
	if len(msg) > k-11 {
		return nil, ErrMessageTooLong
	}
	em := make([]byte, k)
	em[1] = 2
	pad := em[2 : k-len(msg)-1]
	cryptorand.Read(pad)
	for i := range pad {
		for pad[i] == 0 {
			cryptorand.Read(pad[i : i+1])
		}
	}
	copy(em[k-len(msg):], msg)
	return pub.encrypt(em), nil
}

// unpad returns where the message begins after the padding of PKCS #1 v1.5.
func unpad(em []byte) (at int, ok bool) {
	if len(em) < 11 || em[0] != 0 || em[1] != 2 {
		return 0, false
	}
	for i := 2; i < len(em); i++ {
		if em[i] == 0 {
			return i + 1, i >= 10
		}
	}
	return 0, false
}

// DecryptPKCS1v15 undoes EncryptPKCS1v15; random is not used.
//
// Deprecated: use DecryptOAEP.
func DecryptPKCS1v15(random io.Reader, priv *PrivateKey, ciphertext []byte) ([]byte, error) {
	if err := priv.usable(); err != nil {
		return nil, err
	}
	if priv.Size() < 11 || len(ciphertext) > priv.Size() {
		return nil, ErrDecryption
	}
	em, err := priv.decrypt(ciphertext)
	if err != nil {
		return nil, err
	}
	at, ok := unpad(em)
	if !ok {
		return nil, ErrDecryption
	}
	return em[at:], nil
}

// DecryptPKCS1v15SessionKey decrypts a key of the length of key; if that is wrong, key
// stays what it is, which should be random.
//
// Deprecated: use DecryptOAEP.
func DecryptPKCS1v15SessionKey(random io.Reader, priv *PrivateKey, ciphertext []byte, key []byte) error {
	if err := priv.usable(); err != nil {
		return err
	}
	k := priv.Size()
	if k-(len(key)+3+8) < 0 {
		return ErrDecryption
	}
	em, err := priv.decrypt(ciphertext)
	if err != nil {
		return err
	}
	at, ok := unpad(em)
	valid := 0
	if ok && len(em)-at == len(key) {
		valid = 1
	}
	subtle.ConstantTimeCopy(valid, key, em[len(em)-len(key):])
	return nil
}

// prefixes begin digests in signatures: their algorithms in ASN.1.
var prefixes = map[crypto.Hash]string{
	crypto.MD5:        "\x30\x20\x30\x0c\x06\x08\x2a\x86\x48\x86\xf7\x0d\x02\x05\x05\x00\x04\x10",
	crypto.SHA1:       "\x30\x21\x30\x09\x06\x05\x2b\x0e\x03\x02\x1a\x05\x00\x04\x14",
	crypto.SHA224:     sha2(4, 28),
	crypto.SHA256:     sha2(1, 32),
	crypto.SHA384:     sha2(2, 48),
	crypto.SHA512:     sha2(3, 64),
	crypto.SHA512_224: sha2(5, 28),
	crypto.SHA512_256: sha2(6, 32),
	crypto.SHA3_224:   sha2(7, 28),
	crypto.SHA3_256:   sha2(8, 32),
	crypto.SHA3_384:   sha2(9, 48),
	crypto.SHA3_512:   sha2(10, 64),
	crypto.MD5SHA1:    "",
	crypto.RIPEMD160:  "\x30\x20\x30\x08\x06\x06\x28\xcf\x06\x03\x00\x31\x04\x14",
}

// sha2 returns the prefix of NIST's hash of this number.
func sha2(number, size byte) string {
	return string([]byte{0x30, size + 17, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, number, 5, 0, 4, size})
}

// padded returns a digest as PKCS #1 v1.5 signs it.
func padded(size int, h crypto.Hash, digest []byte) ([]byte, error) {
	prefix := ""
	if h != 0 {
		if len(digest) != h.Size() {
			return nil, errors.New("crypto/rsa: input must be hashed message")
		}
		var ok bool
		if prefix, ok = prefixes[h]; !ok {
			return nil, errors.New("crypto/rsa: unsupported hash function")
		}
	}
	n := len(prefix) + len(digest)
	if size < n+11 {
		return nil, ErrMessageTooLong
	}
	em := make([]byte, size)
	em[1] = 1
	for i := 2; i < size-n-1; i++ {
		em[i] = 0xff
	}
	copy(em[size-n:], prefix)
	copy(em[size-len(digest):], digest)
	return em, nil
}

// SignPKCS1v15 signs a digest that hash made, or anything short if hash is 0; random is
// not used.
func SignPKCS1v15(random io.Reader, priv *PrivateKey, hash crypto.Hash, hashed []byte) ([]byte, error) {
	if err := priv.usable(); err != nil {
		return nil, err
	}
	em, err := padded(priv.Size(), hash, hashed)
	if err != nil {
		return nil, err
	}
	return priv.decrypt(em)
}

// VerifyPKCS1v15 returns nil if sig is SignPKCS1v15's.
func VerifyPKCS1v15(pub *PublicKey, hash crypto.Hash, hashed []byte, sig []byte) error {
	if err := pub.check(); err != nil {
		return err
	}
	if len(sig) != pub.Size() || new(big.Int).SetBytes(sig).Cmp(pub.N) >= 0 {
		return ErrVerification
	}
	em, err := padded(pub.Size(), hash, hashed)
	if err != nil {
		if err == ErrMessageTooLong {
			return ErrVerification
		}
		return err
	}
	if subtle.ConstantTimeCompare(em, pub.encrypt(sig)) != 1 {
		return ErrVerification
	}
	return nil
}

// mask xors out with MGF1 of seed.
func mask(out []byte, h hash.Hash, seed []byte) {
	for counter := byte(0); len(out) > 0; counter++ {
		h.Reset()
		h.Write(seed)
		h.Write([]byte{0, 0, 0, counter})
		out = out[subtle.XORBytes(out, out, h.Sum(nil)):]
	}
}

// EncryptOAEP encrypts with OAEP by this hash.
func EncryptOAEP(hash hash.Hash, random io.Reader, pub *PublicKey, msg []byte, label []byte) ([]byte, error) {
	return encryptOAEP(hash, hash, random, pub, msg, label)
}

// EncryptOAEPWithOptions encrypts with OAEP as opts say.
func EncryptOAEPWithOptions(random io.Reader, pub *PublicKey, msg []byte, opts *OAEPOptions) ([]byte, error) {
	mgf := opts.MGFHash
	if mgf == 0 {
		mgf = opts.Hash
	}
	for _, h := range []crypto.Hash{opts.Hash, mgf} {
		if !h.Available() {
			return nil, errors.New("crypto/rsa: requested hash function unavailable: " + h.String())
		}
	}
	return encryptOAEP(opts.Hash.New(), mgf.New(), random, pub, msg, opts.Label)
}

func encryptOAEP(h, mgf hash.Hash, random io.Reader, pub *PublicKey, msg, label []byte) ([]byte, error) {
	if err := pub.check(); err != nil {
		return nil, err
	}
	k, size := pub.Size(), h.Size()
	if len(msg) > k-2*size-2 {
		return nil, ErrMessageTooLong
	}
	em := make([]byte, k)
	seed, db := em[1:1+size], em[1+size:]
	h.Reset()
	h.Write(label)
	copy(db, h.Sum(nil))
	db[len(db)-len(msg)-1] = 1
	copy(db[len(db)-len(msg):], msg)
	if _, err := io.ReadFull(random, seed); err != nil {
		return nil, err
	}
	mask(db, mgf, seed)
	mask(seed, mgf, db)
	return pub.encrypt(em), nil
}

// DecryptOAEP undoes EncryptOAEP; random is not used.
func DecryptOAEP(hash hash.Hash, random io.Reader, priv *PrivateKey, ciphertext []byte, label []byte) ([]byte, error) {
	return decryptOAEP(hash, hash, priv, ciphertext, label)
}

func decryptOAEP(h, mgf hash.Hash, priv *PrivateKey, ciphertext, label []byte) ([]byte, error) {
	if err := priv.usable(); err != nil {
		return nil, err
	}
	k, size := priv.Size(), h.Size()
	if len(ciphertext) > k || k < 2*size+2 {
		return nil, ErrDecryption
	}
	em, err := priv.decrypt(ciphertext)
	if err != nil {
		return nil, err
	}
	seed, db := em[1:1+size], em[1+size:]
	mask(seed, mgf, db)
	mask(db, mgf, seed)
	h.Reset()
	h.Write(label)
	ok := em[0] == 0 && subtle.ConstantTimeCompare(h.Sum(nil), db[:size]) == 1
	rest := db[size:]
	at := 0
	for at < len(rest) && rest[at] == 0 {
		at++
	}
	if !ok || at == len(rest) || rest[at] != 1 {
		return nil, ErrDecryption
	}
	return rest[at+1:], nil
}

// Lengths of salts.
const (
	// PSSSaltLengthAuto is as long as can be; verifying finds it out.
	PSSSaltLengthAuto = 0
	// PSSSaltLengthEqualsHash is the hash's length.
	PSSSaltLengthEqualsHash = -1
)

// PSSOptions says how a PSS signature is made.
type PSSOptions struct {
	SaltLength int
	// Hash, unless 0, is the hash for Sign of a PrivateKey.
	Hash crypto.Hash
}

// HashFunc returns opts.Hash.
func (opts *PSSOptions) HashFunc() crypto.Hash { return opts.Hash }

func (opts *PSSOptions) saltLength() int {
	if opts == nil {
		return PSSSaltLengthAuto
	}
	return opts.SaltLength
}

// SignPSS signs a digest with PSS.
func SignPSS(random io.Reader, priv *PrivateKey, hash crypto.Hash, digest []byte, opts *PSSOptions) ([]byte, error) {
	if err := priv.usable(); err != nil {
		return nil, err
	}
	if opts != nil && opts.Hash != 0 {
		hash = opts.Hash
	}
	if !hash.Available() {
		return nil, errors.New("crypto/rsa: requested hash function unavailable: " + hash.String())
	}
	h := hash.New()
	bits := priv.N.BitLen() - 1
	size := (bits + 7) / 8
	n := opts.saltLength()
	switch n {
	case PSSSaltLengthAuto:
		n = size - 2 - h.Size()
		if n < 0 {
			return nil, ErrMessageTooLong
		}
	case PSSSaltLengthEqualsHash:
		n = h.Size()
	default:
		if n <= 0 {
			return nil, errors.New("crypto/rsa: invalid PSS salt length")
		}
	}
	if len(digest) != h.Size() {
		return nil, errors.New("crypto/rsa: input must be hashed with given hash")
	}
	if size < h.Size()+n+2 {
		return nil, ErrMessageTooLong
	}
	salt := make([]byte, n)
	if _, err := io.ReadFull(random, salt); err != nil {
		return nil, err
	}
	em := make([]byte, size)
	db, end := em[:size-h.Size()-1], em[size-h.Size()-1:]
	h.Write(make([]byte, 8))
	h.Write(digest)
	h.Write(salt)
	copy(end, h.Sum(nil))
	db[len(db)-n-1] = 1
	copy(db[len(db)-n:], salt)
	mask(db, h, end[:h.Size()])
	db[0] &= 0xff >> (8*size - bits)
	em[size-1] = 0xbc
	return priv.decrypt(em)
}

// VerifyPSS returns nil if sig is SignPSS's.
func VerifyPSS(pub *PublicKey, hash crypto.Hash, digest []byte, sig []byte, opts *PSSOptions) error {
	if err := pub.check(); err != nil {
		return err
	}
	if !hash.Available() {
		return errors.New("crypto/rsa: requested hash function unavailable: " + hash.String())
	}
	h := hash.New()
	bits := pub.N.BitLen() - 1
	size := (bits + 7) / 8
	n := opts.saltLength()
	if n == PSSSaltLengthEqualsHash {
		n = h.Size()
	}
	if n < 0 {
		return errors.New("crypto/rsa: invalid PSS salt length")
	}
	if len(sig) != pub.Size() || len(digest) != h.Size() || size < h.Size()+n+2 || new(big.Int).SetBytes(sig).Cmp(pub.N) >= 0 {
		return ErrVerification
	}
	em := pub.encrypt(sig)
	if len(em) > size {
		if em[0] != 0 {
			return ErrVerification
		}
		em = em[1:]
	}
	db, end := em[:size-h.Size()-1], em[size-h.Size()-1:size-1]
	over := byte(0xff) >> (8*size - bits)
	if em[size-1] != 0xbc || db[0]&^over != 0 {
		return ErrVerification
	}
	mask(db, h, end)
	db[0] &= over
	at := 0
	for at < len(db) && db[at] == 0 {
		at++
	}
	if at == len(db) || db[at] != 1 {
		return ErrVerification
	}
	salt := db[at+1:]
	if n != PSSSaltLengthAuto && len(salt) != n {
		return ErrVerification
	}
	h.Reset()
	h.Write(make([]byte, 8))
	h.Write(digest)
	h.Write(salt)
	if subtle.ConstantTimeCompare(h.Sum(nil), end) != 1 {
		return ErrVerification
	}
	return nil
}
