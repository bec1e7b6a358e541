// RSA: a fixed key signs as Go does; everything else undoes itself.
package main

import (
	"bytes"
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"fmt"
	"math/big"
)

func prime(high uint, from int64) *big.Int {
	p := new(big.Int).Lsh(big.NewInt(int64(1)<<high-1), 512-high)
	p.Add(p, new(big.Int).Lsh(big.NewInt(from), 200))
	for p.SetBit(p, 0, 1); !p.ProbablyPrime(10) || new(big.Int).Mod(new(big.Int).Sub(p, big.NewInt(1)), big.NewInt(65537)).Sign() == 0; {
		p.Add(p, big.NewInt(2))
	}
	return p
}

func main() {
	p, q := prime(2, 12345), prime(5, 98765)
	k := &rsa.PrivateKey{PublicKey: rsa.PublicKey{N: new(big.Int).Mul(p, q), E: 65537}, Primes: []*big.Int{p, q}}
	one := big.NewInt(1)
	phi := new(big.Int).Mul(new(big.Int).Sub(p, one), new(big.Int).Sub(q, one))
	k.D = new(big.Int).ModInverse(big.NewInt(65537), phi)
	k.Precompute()
	fmt.Println(k.Size(), k.Equal(k), k.Public().(*rsa.PublicKey).Equal(&k.PublicKey))
	fmt.Printf("%x\n", k.Precomputed.Qinv)
	d := sha256.Sum256([]byte("message"))
	for _, h := range []crypto.Hash{crypto.SHA256, 0, crypto.SHA512_256, crypto.SHA3_256, crypto.SHA1} {
		sig, err := rsa.SignPKCS1v15(nil, k, h, d[:])
		fmt.Printf("%x %v\n", sig, err)
		if err == nil {
			fmt.Println(rsa.VerifyPKCS1v15(&k.PublicKey, h, d[:], sig), rsa.VerifyPKCS1v15(&k.PublicKey, crypto.SHA256, d[:], sig[1:]))
			sig[9]++
			fmt.Println(rsa.VerifyPKCS1v15(&k.PublicKey, h, d[:], sig))
		}
	}
	for _, n := range []int{rsa.PSSSaltLengthAuto, rsa.PSSSaltLengthEqualsHash, 20} {
		o := &rsa.PSSOptions{SaltLength: n, Hash: crypto.SHA256}
		sig, err := k.Sign(rand.Reader, d[:], o)
		fmt.Println(len(sig), err, rsa.VerifyPSS(&k.PublicKey, crypto.SHA256, d[:], sig, o), rsa.VerifyPSS(&k.PublicKey, crypto.SHA256, d[:], sig, nil), rsa.VerifyPSS(&k.PublicKey, crypto.SHA256, d[:], sig, &rsa.PSSOptions{SaltLength: 7}))
		sig[5]++
		fmt.Println(rsa.VerifyPSS(&k.PublicKey, crypto.SHA256, d[:], sig, o))
	}
	c, err := rsa.EncryptOAEP(sha1.New(), rand.Reader, &k.PublicKey, []byte("secret"), []byte("label"))
	m, err2 := rsa.DecryptOAEP(sha1.New(), nil, k, c, []byte("label"))
	_, err3 := rsa.DecryptOAEP(sha1.New(), nil, k, c, nil)
	fmt.Println(len(c), err, string(m), err2, err3)
	_, err = rsa.EncryptOAEP(sha512.New(), rand.Reader, &k.PublicKey, []byte("secret"), nil)
	fmt.Println(err)
	zero := bytes.NewReader(make([]byte, 100))
	c, _ = rsa.EncryptOAEP(sha256.New(), zero, &k.PublicKey, []byte("secret"), nil)
	fmt.Printf("%x\n", c)
	m, err = k.Decrypt(nil, c, &rsa.OAEPOptions{Hash: crypto.SHA256})
	fmt.Println(string(m), err)
	c, err = rsa.EncryptPKCS1v15(nil, &k.PublicKey, []byte("secret"))
	m, err2 = k.Decrypt(nil, c, nil)
	fmt.Println(len(c), err, string(m), err2)
	key := []byte("666666")
	fmt.Println(rsa.DecryptPKCS1v15SessionKey(nil, k, c, key), string(key))
	_, err = rsa.EncryptPKCS1v15(nil, &k.PublicKey, make([]byte, 120))
	_, err2 = rsa.DecryptPKCS1v15(nil, k, c[1:])
	_, err3 = k.Decrypt(nil, c, 5)
	fmt.Println(err, err2, err3)
	g, err := rsa.GenerateKey(rand.Reader, 1024)
	fmt.Println(g.N.BitLen(), g.E, err, g.Validate(), len(g.Primes))
	_, err = rsa.GenerateKey(rand.Reader, 512)
	fmt.Println(err)
	bad := *g
	bad.N = new(big.Int).Add(g.N, big.NewInt(2))
	bad.Precomputed = rsa.PrecomputedValues{}
	fmt.Println(bad.Validate(), rsa.VerifyPKCS1v15(&rsa.PublicKey{N: big.NewInt(77), E: 3}, 0, nil, nil))
	fmt.Println(rsa.VerifyPKCS1v15(&rsa.PublicKey{N: g.N, E: 4}, 0, nil, nil), rsa.VerifyPKCS1v15(&rsa.PublicKey{N: g.N, E: 1}, 0, nil, nil), rsa.VerifyPKCS1v15(&rsa.PublicKey{E: 3}, 0, nil, nil))
}

// Output:
// 128 true true
// 6d0679c196e1abf580b40772f2d712779fd9d960b1f589e6d5d9a83324a85ff8ad2bf6e6423c24286d6ea1d83e751834ad54b494a1bc85aa1a367aa655cc8f6b
// 64edba6792e61bd341179ba405b039b8b425faf7697a0b68d3079e40332ec4aec52f3a47664a30c7b2754ed3aa4231af52d8b25f87891cc54f054135d40741d7e1400f6da4fabe6337b8fbaf86409e97dbc0e53889e46735425a2f800a671cecd589927cd84194f1ae1c7b5138fb3cecabfc0dcca6f90e3035a61013051ba79c <nil>
// <nil> crypto/rsa: verification error
// crypto/rsa: verification error
// 936b75088caeed6b2212776efce2b99d5ba549360b50d737e4d7a6b026490131c5e821c89ebb03ba4c12c243fcf3ed153d84d07041c4a111b1a36614e8b902981bca373723ea77c3ee8b109583acf2ba3140593a66c3e8e1a7b809e4330d2075cc86ff0f87b8c2c4588263edb016c6b6e96126d1dc8478fb1dabcf99d17018fb <nil>
// <nil> crypto/rsa: verification error
// crypto/rsa: verification error
// 4ad7e22bd242f45e348c2b74aae65263c416295556528ba463d670b45ca768cf07e8e42a4b9c43423390c865ebf24fd66c014aebcad406232212b28646250993bba90e662a51f308aa2d07a3661b572affca8c9deaff51151898f0b3f9ae9789759edbd17f46461d9a14ebfac2e30340fe19f20e2cd5e23afea326a23bbf35f7 <nil>
// <nil> crypto/rsa: verification error
// crypto/rsa: verification error
// 922c7cfbb7a53bd1a38c9769d6e04940baeae229ffbe4cfbb1088d44d3a0447050757f18ea7f1cbec8e9fbd7667f49ef583a26c94a7c41978d7a39a96666aaa7c8f8e6d11e6a244c7544cd8958149d83fcfd665c71dfe4918214ae3be0b1e05c1a75ddc763ececb3a3d5a9633cb6aff042c077945a81877f3b74a38ae6601389 <nil>
// <nil> crypto/rsa: verification error
// crypto/rsa: verification error
//  crypto/rsa: input must be hashed message
// 128 <nil> <nil> <nil> crypto/rsa: verification error
// crypto/rsa: verification error
// 128 <nil> <nil> <nil> crypto/rsa: verification error
// crypto/rsa: verification error
// 128 <nil> <nil> <nil> crypto/rsa: verification error
// crypto/rsa: verification error
// 128 <nil> secret <nil> crypto/rsa: decryption error
// crypto/rsa: message too long for RSA key size
// ac00b86e147a1a45e9ffd8ada655c902f2d3d720ad360a65212528e1398936ae5bff397e1e9d9b1ce97d7318dbcfe2e4bb4669eb164a6e06ba3dc411d2e5ab8fde58eb545984147f48ae8e572725b05586fb26a7574d3eb069b5c09caced60093d6a2b992c56c765c08cc51d195b5809af837f6194fdb549151f38b33bb3e3e0
// secret <nil>
// 128 <nil> secret <nil>
// <nil> secret
// crypto/rsa: message too long for RSA key size crypto/rsa: decryption error crypto/rsa: invalid options for Decrypt
// 1024 65537 <nil> <nil> 2
// crypto/rsa: 512-bit keys are insecure (see https://go.dev/pkg/crypto/rsa#hdr-Minimum_key_size)
// crypto/rsa: p * q != n crypto/rsa: 7-bit keys are insecure (see https://go.dev/pkg/crypto/rsa#hdr-Minimum_key_size)
// crypto/rsa: public exponent is even crypto/rsa: public exponent too small or negative crypto/rsa: missing public modulus
