// Keys and signatures on elliptic curves: fixed keys give fixed results, random ones
// agree with themselves.
package main

import (
	"bytes"
	"crypto"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/sha512"
	"fmt"
	"math/big"
)

func try(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("panic", e)
		}
	}()
	f()
}

func main() {
	seed := bytes.Repeat([]byte{7}, 32)
	key := ed25519.NewKeyFromSeed(seed)
	fmt.Printf("%x\n", key)
	for _, m := range []string{"", "a", "message"} {
		sig := ed25519.Sign(key, []byte(m))
		pub := key.Public().(ed25519.PublicKey)
		fmt.Printf("%x %v\n", sig, ed25519.Verify(pub, []byte(m), sig))
		sig[3]++
		fmt.Println(ed25519.Verify(pub, []byte(m), sig), ed25519.VerifyWithOptions(pub, []byte(m), sig[1:], &ed25519.Options{}))
	}
	h := sha512.Sum512([]byte("x"))
	for _, o := range []*ed25519.Options{{Hash: crypto.SHA512}, {Context: "c"}, {Hash: crypto.SHA512, Context: "c"}, {Hash: crypto.SHA256}} {
		sig, err := key.Sign(nil, h[:], o)
		fmt.Printf("%x %v\n", sig, err)
		fmt.Println(ed25519.VerifyWithOptions(key.Public().(ed25519.PublicKey), h[:], sig, o))
	}
	_, err := key.Sign(nil, h[:3], crypto.SHA512)
	fmt.Println(err)
	try(func() { ed25519.NewKeyFromSeed(seed[1:]) })
	try(func() { ed25519.Sign(key[1:], nil) })
	try(func() { ed25519.Verify(nil, nil, nil) })
	pub, priv, err := ed25519.GenerateKey(nil)
	fmt.Println(ed25519.Verify(pub, seed, ed25519.Sign(priv, seed)), err, priv.Equal(priv), priv.Equal(key), pub.Equal(priv.Public()))
	for _, c := range []elliptic.Curve{elliptic.P224(), elliptic.P256(), elliptic.P384(), elliptic.P521()} {
		p := c.Params()
		x, y := c.ScalarBaseMult([]byte{1, 2, 3, 4, 5})
		x2, y2 := c.Double(x, y)
		x3, y3 := c.Add(x, y, x2, y2)
		x4, y4 := c.ScalarMult(x, y, []byte{3})
		fmt.Printf("%s %x %x %v %v\n", p.Name, x3, y3, x3.Cmp(x4), y3.Cmp(y4))
		x5, y5 := c.Add(x, y, x, new(big.Int).Sub(p.P, y))
		fmt.Println(x5, y5, c.IsOnCurve(x3, y3), c.IsOnCurve(x3, y2))
		m := elliptic.Marshal(c, x, y)
		mc := elliptic.MarshalCompressed(c, x, y)
		fmt.Printf("%x\n%x\n", m, mc)
		u, v := elliptic.Unmarshal(c, m)
		w, z := elliptic.UnmarshalCompressed(c, mc)
		fmt.Println(u.Cmp(x), v.Cmp(y), w.Cmp(x), z.Cmp(y))
		m[5]++
		u, _ = elliptic.Unmarshal(c, m)
		fmt.Println(u)
		try(func() { c.Add(x, y, x, x) })
		try(func() { c.ScalarMult(x, x, nil) })
		try(func() { elliptic.Marshal(c, x, x) })
		d := make([]byte, (p.N.BitLen()+7)/8)
		d[len(d)-1], d[1] = 77, 5
		k, err := ecdsa.ParseRawPrivateKey(c, d)
		kb, err2 := k.Bytes()
		pb, err3 := k.PublicKey.Bytes()
		fmt.Printf("%v %v %v %x %x\n", err, err2, err3, kb, pb)
		digest := sha256.Sum256([]byte("digest"))
		sig, err := k.Sign(nil, digest[:], crypto.SHA256)
		fmt.Printf("%x %v %v\n", sig, err, ecdsa.VerifyASN1(&k.PublicKey, digest[:], sig))
		sig[10]++
		fmt.Println(ecdsa.VerifyASN1(&k.PublicKey, digest[:], sig), ecdsa.VerifyASN1(&k.PublicKey, digest[:], sig[1:]))
		k, err = ecdsa.GenerateKey(c, rand.Reader)
		r, s, err2 := ecdsa.Sign(rand.Reader, k, digest[:])
		fmt.Println(err, err2, ecdsa.Verify(&k.PublicKey, digest[:], r, s), ecdsa.Verify(&k.PublicKey, digest[:], s, r))
		_, err = k.Sign(nil, digest[:3], crypto.SHA256)
		_, err2 = k.Sign(nil, digest[:3], nil)
		_, err3 = ecdsa.SignASN1(rand.Reader, k, nil)
		fmt.Println(err, err2, err3)
		_, err = ecdsa.ParseRawPrivateKey(c, d[1:])
		_, err2 = ecdsa.ParseUncompressedPublicKey(c, mc)
		fmt.Println(err, err2)
	}
	for _, c := range []ecdh.Curve{ecdh.P256(), ecdh.P384(), ecdh.P521(), ecdh.X25519()} {
		a, err := c.GenerateKey(rand.Reader)
		b, _ := c.GenerateKey(rand.Reader)
		s1, err1 := a.ECDH(b.PublicKey())
		s2, err2 := b.ECDH(a.PublicKey())
		fmt.Println(c, err, err1, err2, bytes.Equal(s1, s2), len(s1), len(a.PublicKey().Bytes()))
		_, err1 = c.NewPrivateKey(nil)
		_, err2 = c.NewPublicKey(make([]byte, 32))
		fmt.Println(err1, err2)
	}
	k, _ := ecdh.X25519().NewPrivateKey(seed)
	k2, _ := ecdh.X25519().NewPrivateKey(bytes.Repeat([]byte{9}, 32))
	s, err := k.ECDH(k2.PublicKey())
	fmt.Printf("%x %x %v\n", k.PublicKey().Bytes(), s, err)
	low, _ := ecdh.X25519().NewPublicKey(make([]byte, 32))
	_, err = k.ECDH(low)
	fmt.Println(err)
	p, _ := ecdh.P256().GenerateKey(rand.Reader)
	_, err = k.ECDH(p.PublicKey())
	fmt.Println(err)
}

// Output:
// 0707070707070707070707070707070707070707070707070707070707070707ea4a6c63e29c520abef5507b132ec5f9954776aebebe7b92421eea691446d22c
// 4c359336805e0db35d333e85a786f0a297d1dee2ee64a5d2d696829fdb420d560155eddbd304e6d267016658f782f736d611ff98792c5134dd959187a3f30904 true
// false ed25519: bad signature length: 63
// f457c6cb8085378041f947fdb432001a9a15efd5ba9098d51e369cb1489b8b73cc67dd7017bf41431759502bd489d6fd0455e73b2b22cec80fe732168c2d2900 true
// false ed25519: bad signature length: 63
// 9e46ad095242486ab68b0b6664ade0909c98e02de019d98810c448d7e58d4319c8ae941a474f6ef64ea9dd22106c5c52196e4728f9a3464737bbac84df2fab0a true
// false ed25519: bad signature length: 63
// 4c656f6558a7b23ab2ef8e558ddcf2814623930212f146450e01d5dfa9bc5c9ea344556a84a3ce449d7f2c55d34021c769144cffac62b805830370a9b964f905 <nil>
// <nil>
// 24a26f2092218e5c7754588e251629663738958f84fe37698d07b4850c49898b31472da63d2483fa7afe3c1d1ef64b09c33876dea4f851be3bb06dfb64435801 <nil>
// <nil>
// cdb746091fdb49ef30db6b071cb0e8adb8d136d9ac56f2133768fcb5f26978e5bb3c53512db15957334ae1995bc14d69a63a98301f6ab9b91e188fb18c000c03 <nil>
// <nil>
//  ed25519: expected opts.HashFunc() zero (unhashed message, for standard Ed25519) or SHA-512 (for Ed25519ph)
// ed25519: expected opts.Hash zero (unhashed message, for standard Ed25519) or SHA-512 (for Ed25519ph)
// ed25519: bad Ed25519ph message hash length: 3
// panic ed25519: bad seed length: 31
// panic ed25519: bad private key: ed25519: bad private key length: 63
// panic ed25519: bad public key length: 0
// true <nil> true false true
// P-224 8fa383935ec02518253425485c21a70b1f978d5898ecc587760b3d29 f6bc2598eb3275593ae399dd829db048c7fb7cbfe6f44b1bd41a4939 0 0
// 0 0 true false
// 0481f0c187bf34d6659271b1b642492d83d01c6ec272d9c36e8e30d86efa00342ab11e34d102c6d72131f60d2dac0f4d520fc02fc8c28c8d50
// 0281f0c187bf34d6659271b1b642492d83d01c6ec272d9c36e8e30d86e
// 0 0 0 0
// <nil>
// panic crypto/elliptic: Add was called on an invalid point
// panic crypto/elliptic: ScalarMult was called on an invalid point
// panic crypto/elliptic: attempted operation on invalid point
// <nil> <nil> <nil> 0005000000000000000000000000000000000000000000000000004d 0421030fef9e313ce9e24a2376716c6c99daea65147ca4c20c9c4182190ed8b3aeab212343cb9d8593dc88e939d1291efee281c4fa9cd0904b
// 303c021c0e02e37c0a247566cb77c403a4b1e35b00fb966291fe0be5cfe16293021c7f3805ddf0bcceafad1a7365c4c6c1c5d88acf244154f3e4b673b39b <nil> true
// false false
// <nil> <nil> true false
// ecdsa: hash length does not match hash function ecdsa: Sign called with nil random and nil opts ecdsa: hash cannot be empty
// invalid scalar length ecdsa: invalid uncompressed public key
// P-256 905e69a8af72c588b8edf6b2d1e4c4a701b74cfb5d5f76a5571ad0d70788931c 744efd3b70978acef6688cfe1c9b107810485151a09984af9fcedc3e05210cd6 0 0
// 0 0 true false
// 041180dedd258cf7a34eded66c7325c06783b97e5629fb3f764a9a94ec84c6bbf0c24b25c3f4ef7bb638d1cedd5c46b4ca87be8a18c24e879ddade396e7660f7fc
// 021180dedd258cf7a34eded66c7325c06783b97e5629fb3f764a9a94ec84c6bbf0
// 0 0 0 0
// <nil>
// panic crypto/elliptic: Add was called on an invalid point
// panic crypto/elliptic: ScalarMult was called on an invalid point
// panic crypto/elliptic: attempted operation on invalid point
// <nil> <nil> <nil> 000500000000000000000000000000000000000000000000000000000000004d 044dd8dc1f05ab1b2be3bc6d4e44c7de1f7988543635a40122b00858c685a63c05d7d78c1beabb16e2bb50d316b79eaa9a8f3a23460168e3fb306cdea5c80305c0
// 3046022100ed53889923a152a71148d7d338181f99f456b64ae0e7c589547807feaf1765b60221008da0ad1bfa76c0e1e31ff4b326c9163d69ad38f63781a81634e88a64a44f0cf6 <nil> true
// false false
// <nil> <nil> true false
// ecdsa: hash length does not match hash function ecdsa: Sign called with nil random and nil opts ecdsa: hash cannot be empty
// invalid scalar length ecdsa: invalid uncompressed public key
// P-384 52328a670174700bedbdc962a23cc41b56798f8f4dd1c571d1e9fc9330c5e1678371e85622cccc16cc4661408b350273 1c862b475340bf6a7d23a9f7c2c893c6e69554178d1d05a1c3b1c9e98affb8f0a779b88b1b6c2ac396fa2015f5f42ba5 0 0
// 0 0 true false
// 040f3b65429f1c876637cbe37efca7bd4157b8fba0a4b99653675c32a321faa4cb20a4dc2fbbafd37308c3dfd6c3ec6e1f21ca6c503151839732c01a06e7ec31a482d5cae55b96323ab4cd671a5fca44aca0bf20eab7fb740245d4fe456162acc4
// 020f3b65429f1c876637cbe37efca7bd4157b8fba0a4b99653675c32a321faa4cb20a4dc2fbbafd37308c3dfd6c3ec6e1f
// 0 0 0 0
// <nil>
// panic crypto/elliptic: Add was called on an invalid point
// panic crypto/elliptic: ScalarMult was called on an invalid point
// panic crypto/elliptic: attempted operation on invalid point
// <nil> <nil> <nil> 00050000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004d 047103eb765777c5e05f47e852018c14b2efc3a12147b1efaa4f03d37828b8a819162ae901f651c8f3b75c9c334b8f83bd29b88f6b89499eb69de3fea9f172a5fd9782fd8a8443a80145d3da5c50935ebdd289735bce0aecb0d30617edf752207c
// 3066023100eb76b1d8f2ec9593c3e3c26173a7bcd86226cecf60eef06df1f38f9ee1c32dd98344b62c61ed18ff220518c92849122c023100c64e665f510731f3765def98f54193758117e4ad1df9e396ab08996a82198914c93c1238f1953f1245d7984ea591b22c <nil> true
// false false
// <nil> <nil> true false
// ecdsa: hash length does not match hash function ecdsa: Sign called with nil random and nil opts ecdsa: hash cannot be empty
// invalid scalar length ecdsa: invalid uncompressed public key
// P-521 10cfc97ae319e82a8eed0164c2a280bc3c3bad7b8946cea2a7ed05f9dad7231fdc14591388c2df9024235983ce47b3e5ccdddc277572b13c7ddda32658d7341f1f0 1a703f4291cb779b021cc466ee1230164fdc35441c53e5beac8110658bc89e8c4f65a46805485459c004f3bd37bf8d991e08b1a4e334ceae69f849d696b3af4650c 0 0
// 0 0 true false
// 04017480cace5395ddbaf182a68e8c25fbc07f98bc1a367634bb9110b784f5569665a533c2215de507049dd1358652ca1270955a7fa21d761fb39073c15571aa4d94bb0190386dfaae9d0507ccf20a03480f7fd75bde1e3d629c0138189b6a8d606ade83a855df0588b91f707a00d54c017712e1daf8858bee4db5d78a785a88d43ddd9ddb
// 03017480cace5395ddbaf182a68e8c25fbc07f98bc1a367634bb9110b784f5569665a533c2215de507049dd1358652ca1270955a7fa21d761fb39073c15571aa4d94bb
// 0 0 0 0
// <nil>
// panic crypto/elliptic: Add was called on an invalid point
// panic crypto/elliptic: ScalarMult was called on an invalid point
// panic crypto/elliptic: attempted operation on invalid point
// <nil> <nil> <nil> 00050000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004d 0401635d1444da6ee4b4e2736cd956fc25d0cfc8252b34976dab6d0c30622e8a0c46986f9b825e530f8410a4d7430103fed5385c811696f3b169ee7f3ebe5f1a91b64400129ea83d8d73dc769e8d827b566b3bc8511b7fc78c2d8ca39b34137a6af6b340794832c99a4797781de2f87477e7cf97e823d9468bcc50c5b158b9fe6de2eb6335
// 308188024201ef8a5f2f42a74a172487e2bea8040651ef2256ee684622114f8ab157bda1ac3d98433048a722404171d740a41884a7a80c8dcfedae5f5e969c79ad30b46ed20eb6024201789e97a83fc18451138bd5c1b0d1c9feda17400d2aeb6d8ffbeab993651709ae64fa89cabe975ab294750b4cb65fd1c938dd19981758966c9f2a5c4bdfb5856a4f <nil> true
// false false
// <nil> <nil> true false
// ecdsa: hash length does not match hash function ecdsa: Sign called with nil random and nil opts ecdsa: hash cannot be empty
// invalid scalar length ecdsa: invalid uncompressed public key
// P-256 <nil> <nil> <nil> true 32 65
// crypto/ecdh: invalid private key crypto/ecdh: invalid public key
// P-384 <nil> <nil> <nil> true 48 97
// crypto/ecdh: invalid private key crypto/ecdh: invalid public key
// P-521 <nil> <nil> <nil> true 66 133
// crypto/ecdh: invalid private key crypto/ecdh: invalid public key
// X25519 <nil> <nil> <nil> true 32 32
// crypto/ecdh: invalid private key size <nil>
// 13be4feaeaf204c7fd3358fc9c00721881d174278128227ec674f37f7fe97b6d 2ffe325b2a26611bf1911325d4a62b33749b8f350d0e88ba91e316acaae66554 <nil>
// crypto/ecdh: bad X25519 remote ECDH input: low order point
// crypto/ecdh: private key and public key curves do not match
