// Ciphers: known answers, all modes, streams in parts, and what is refused.
package main

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"crypto/hkdf"
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/rc4"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/subtle"
	"fmt"
	"io"
	"math/big"
	"strings"
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
	key := []byte("0123456789abcdefghijklmnopqrstuv")
	text := make([]byte, 5000)
	for i := range text {
		text[i] = byte(i * i)
	}
	sum := func(b []byte) string { return fmt.Sprintf("%d %x", len(b), sha256.Sum256(b)) }
	block := func(b cipher.Block, err error) cipher.Block {
		if err != nil {
			panic(err)
		}
		return b
	}
	blocks := []cipher.Block{
		block(aes.NewCipher(key[:16])), block(aes.NewCipher(key[:24])), block(aes.NewCipher(key)),
		block(des.NewCipher(key[:8])), block(des.NewTripleDESCipher(key[:24])),
	}
	for _, b := range blocks {
		n := b.BlockSize()
		iv := text[100 : 100+n]
		out := make([]byte, n)
		b.Encrypt(out, text)
		fmt.Printf("%T %d %x", b, n, out)
		b.Decrypt(out, out)
		fmt.Println("", bytes.Equal(out, text[:n]))
		size := 5000 / n * n
		dst := make([]byte, size)
		e := cipher.NewCBCEncrypter(b, iv)
		e.CryptBlocks(dst[:n], text[:n])
		e.CryptBlocks(dst[n:], text[n:size])
		fmt.Println("cbc", sum(dst), e.BlockSize())
		d := cipher.NewCBCDecrypter(b, iv)
		d.CryptBlocks(dst[:2*n], dst[:2*n])
		d.CryptBlocks(dst[2*n:], dst[2*n:])
		fmt.Println(bytes.Equal(dst, text[:size]))
		for name, mk := range map[string]func(cipher.Block, []byte) cipher.Stream{"ctr": cipher.NewCTR} {
			ff := bytes.Repeat([]byte{255}, n)
			s := mk(b, ff)
			dst := make([]byte, 5000)
			for i, j := 0, 0; i < 5000; i = j {
				j = min(i+i/3+5, 5000)
				s.XORKeyStream(dst[i:], text[i:j])
			}
			fmt.Println(name, sum(dst))
		}
		for i, mk := range []func(cipher.Block, []byte) cipher.Stream{cipher.NewOFB, cipher.NewCFBEncrypter, cipher.NewCFBDecrypter} {
			s := mk(b, iv)
			dst := make([]byte, 5000)
			for i, j := 0, 0; i < 5000; i = j {
				j = min(i+i/3+5, 5000)
				s.XORKeyStream(dst[i:], text[i:j])
			}
			fmt.Println(i, sum(dst))
		}
		try(func() { cipher.NewCBCEncrypter(b, text[:3]) })
		try(func() { cipher.NewCBCDecrypter(b, text[:3]) })
		try(func() { cipher.NewCTR(b, text[:3]) })
		try(func() { cipher.NewOFB(b, text[:3]) })
		try(func() { cipher.NewCFBEncrypter(b, text[:3]) })
		try(func() { e.CryptBlocks(dst, text[:3]) })
		try(func() { e.CryptBlocks(dst[:n], text[:2*n]) })
		try(func() { e.CryptBlocks(text[1:], text[:2*n]) })
		try(func() { cipher.NewCTR(b, iv).XORKeyStream(dst[:1], text) })
		try(func() { cipher.NewCTR(b, iv).XORKeyStream(text[1:], text[:10]) })
		try(func() { cipher.NewOFB(b, iv).XORKeyStream(dst[:1], text) })
		try(func() { b.Encrypt(dst[:3], text) })
		try(func() { b.Encrypt(dst, text[:3]) })
		try(func() { b.Decrypt(text[1:], text) })
		g, err := cipher.NewGCM(b)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(g.NonceSize(), g.Overhead())
		for _, n := range []int{0, 1, 15, 16, 17, 100, 3000} {
			c := g.Seal([]byte("pre"), text[:12], text[:n], text[n:2*n/3+n])
			fmt.Println(sum(c))
			p, err := g.Open(nil, text[:12], c[3:], text[n:2*n/3+n])
			fmt.Println(bytes.Equal(p, text[:n]), err)
			c[5]++
			p, err = g.Open(nil, text[:12], c[3:], text[n:2*n/3+n])
			fmt.Println(p, err)
		}
		g, err = cipher.NewGCMWithNonceSize(b, 20)
		fmt.Println(sum(g.Seal(nil, text[:20], text[:50], nil)), err)
		g, err = cipher.NewGCMWithTagSize(b, 13)
		fmt.Printf("%x %v\n", g.Seal(nil, text[:12], text[:5], nil), err)
		_, err = cipher.NewGCMWithTagSize(b, 11)
		fmt.Println(err)
		_, err = cipher.NewGCMWithNonceSize(b, 0)
		fmt.Println(err)
		try(func() { g.Seal(nil, text[:3], nil, nil) })
		try(func() { g.Open(nil, text[:3], nil, nil) })
		try(func() { g.Seal(text[:1], text[:12], text[:5], nil) })
		_, err = g.Open(nil, text[:12], text[:3], nil)
		fmt.Println(err)
		g, err = cipher.NewGCMWithRandomNonce(b)
		c := g.Seal(nil, nil, text[:33], nil)
		p, err := g.Open(c[:0], nil, c, nil)
		fmt.Println(g.NonceSize(), g.Overhead(), len(c), bytes.Equal(p, text[:33]), err)
		try(func() { g.Seal(nil, text[:3], nil, nil) })
	}
	_, err := aes.NewCipher(key[:5])
	fmt.Println(err)
	_, err = des.NewCipher(key[:5])
	fmt.Println(err)
	_, err = des.NewTripleDESCipher(key[:5])
	fmt.Println(err)
	_, err = rc4.NewCipher(nil)
	fmt.Println(err)
	r, _ := rc4.NewCipher(key[:9])
	dst := make([]byte, 3000)
	r.XORKeyStream(dst, text[:1000])
	r.XORKeyStream(dst[1000:], text[1000:3000])
	fmt.Println(sum(dst))
	k, err := pbkdf2.Key(sha1.New, "password", []byte("salt"), 100, 50)
	fmt.Printf("%x %v\n", k, err)
	_, err = pbkdf2.Key(sha1.New, "password", []byte("salt"), 100, 0)
	fmt.Println(err)
	k, err = hkdf.Key(sha256.New, key, []byte("salt"), "info", 100)
	fmt.Printf("%x %v\n", k, err)
	k, err = hkdf.Key(sha256.New, key, nil, "", 10)
	fmt.Printf("%x %v\n", k, err)
	_, err = hkdf.Expand(sha256.New, key, "", 10000)
	fmt.Println(err)
	fmt.Println(subtle.ConstantTimeCompare(key, key), subtle.ConstantTimeCompare(key, key[1:]), subtle.ConstantTimeEq(1, 2), subtle.ConstantTimeEq(-1, -1), subtle.ConstantTimeByteEq(3, 3), subtle.ConstantTimeSelect(1, 5, 6), subtle.ConstantTimeSelect(0, 5, 6), subtle.ConstantTimeLessOrEq(3, 4), subtle.ConstantTimeLessOrEq(4, 4), subtle.ConstantTimeLessOrEq(5, 4))
	try(func() { subtle.XORBytes(dst[:1], key, key) })
	try(func() { subtle.XORBytes(dst[1:], dst, key) })
	try(func() { subtle.ConstantTimeCopy(1, dst, key) })
	fmt.Println(subtle.XORBytes(dst, key, key[:4]), dst[:6])
	subtle.ConstantTimeCopy(0, dst[:4], key[:4])
	fmt.Println(dst[:5])
	sr := cipher.StreamReader{S: cipher.NewCTR(blocks[0], key[:16]), R: strings.NewReader("hello, world")}
	b, _ := io.ReadAll(sr)
	var buf bytes.Buffer
	sw := cipher.StreamWriter{S: cipher.NewCTR(blocks[0], key[:16]), W: &buf}
	sw.Write(b)
	fmt.Printf("%x %s %v\n", b, buf.String(), sw.Close())
	n, err := rand.Int(rand.Reader, big.NewInt(10))
	fmt.Println(n.Cmp(big.NewInt(10)), err, len(rand.Text()))
	p, err := rand.Prime(rand.Reader, 64)
	fmt.Println(p.BitLen(), p.ProbablyPrime(5), err)
	_, err = rand.Prime(rand.Reader, 1)
	fmt.Println(err)
	try(func() { rand.Int(rand.Reader, big.NewInt(0)) })
	m, err := rand.Read(dst)
	fmt.Println(m, err, !bytes.Equal(dst[:100], make([]byte, 100)))
	_, err = rand.Int(strings.NewReader(""), big.NewInt(1000))
	fmt.Println(err)
}

// Output:
// *aes.Block 16 072099446b030a28b5fc8a9deab28683 true
// cbc 4992 2e5461c2943fb56948fd531f8e825dbf479be14e529391aaa671299f535f1b8c 16
// true
// ctr 5000 c875b39171c06a5c084893816044696956863dc2c5d5e8299159b8270b949991
// 0 5000 bde0de100d1fcf384c8d1b6d545d20ee1007a91365634752e4357cbac6066c7e
// 1 5000 a4a216bc25a6fe65719207b2df750c67901ccb4fc13b47b64260252b0bd7b340
// 2 5000 90a1540df97c180d1cdc0834b236a1faa1d5a497a568c5cb0ac9776fa231d903
// panic cipher.NewCBCEncrypter: IV length must equal block size
// panic cipher.NewCBCDecrypter: IV length must equal block size
// panic bad IV length
// panic cipher.NewOFB: IV length must equal block size
// panic cipher.newCFB: IV length must equal block size
// panic crypto/cipher: input not full blocks
// panic crypto/cipher: output smaller than input
// panic crypto/cipher: invalid buffer overlap
// panic crypto/aes: len(dst) < len(src)
// panic crypto/aes: invalid buffer overlap
// panic crypto/cipher: output smaller than input
// panic crypto/aes: output not full block
// panic crypto/aes: input not full block
// panic crypto/aes: invalid buffer overlap
// 12 16
// 19 e5fe66dedb92be48b917040b73fd3036379be6d86ca1b4f78f1830b12dcd83a7
// true <nil>
// [] cipher: message authentication failed
// 20 10a91ef0683cee3f75ce042975a99f8e4ae4e2b6f7c8c801eb7477ae739a9927
// true <nil>
// [] cipher: message authentication failed
// 34 324e38d92c07b04acdf22b108be6783527bbe469c2492660a65680e483a5e446
// true <nil>
// [] cipher: message authentication failed
// 35 08c400bb7eba178834ec4c4da9e9b293d6fe0c6a798505364b723121cc06dfc2
// true <nil>
// [] cipher: message authentication failed
// 36 f20d84357665e0d537ceeb77cc5beaaef39916b4503e3598f9317ea3dbc39114
// true <nil>
// [] cipher: message authentication failed
// 119 f2dbbadff118dd6ccbbd3b9494d1f8f539350f1a48bf3be1dce0673536201f46
// true <nil>
// [] cipher: message authentication failed
// 3019 67aa203d622314db8b0c8d35deccbb47951c47e5abe1f387d3fc6a7ac4e0e531
// true <nil>
// [] cipher: message authentication failed
// 66 80846c487b876b0b75ce6778b22980cba832c410fe23e4374bdd304da0f63025 <nil>
// 0b79403e58bee620d1e8dc52aefba74a8108 <nil>
// cipher: incorrect tag size given to GCM
// cipher: the nonce can't have zero length
// panic crypto/cipher: incorrect nonce length given to GCM
// panic crypto/cipher: incorrect nonce length given to GCM
// panic crypto/cipher: invalid buffer overlap of output and input
// cipher: message authentication failed
// 0 28 61 true <nil>
// panic crypto/cipher: non-empty nonce passed to GCMWithRandomNonce
// *aes.Block 16 0c7537e39edc4ecf36c9d7cca508bb50 true
// cbc 4992 38a6394666eb7319617a400fa0790e48066329ecbb08c505142fa1b775593efd 16
// true
// ctr 5000 1ac482886906928a152cbeea4ff6288e51d758a42fbd37202cbd2454f21d2624
// 0 5000 6369dd50ecd56c96fe0fac4fe7cc9cb26716ad666f1e510466c451d681c02a52
// 1 5000 0ce8b43b6abe197928f190f778ea77e71274818df036f5c77081234ce59bc91d
// 2 5000 764466af24cd5ce09b74d25a6933fe10d7d61bab13281606a9617f6b121143e5
// panic cipher.NewCBCEncrypter: IV length must equal block size
// panic cipher.NewCBCDecrypter: IV length must equal block size
// panic bad IV length
// panic cipher.NewOFB: IV length must equal block size
// panic cipher.newCFB: IV length must equal block size
// panic crypto/cipher: input not full blocks
// panic crypto/cipher: output smaller than input
// panic crypto/cipher: invalid buffer overlap
// panic crypto/aes: len(dst) < len(src)
// panic crypto/aes: invalid buffer overlap
// panic crypto/cipher: output smaller than input
// panic crypto/aes: output not full block
// panic crypto/aes: input not full block
// panic crypto/aes: invalid buffer overlap
// 12 16
// 19 578a74e4e5e1adf9aba6a1a2238feb311c4b3668d55c3184f4f187b915c8cc72
// true <nil>
// [] cipher: message authentication failed
// 20 1e8ee619ddfc39d1435fc4508c4b83bd35e4653549e513f61d4cf1a89e81eb5a
// true <nil>
// [] cipher: message authentication failed
// 34 8f8f5d96dca3c34e10fd37062ac1ec3a9cedab7ffd01305a0a405125990789f3
// true <nil>
// [] cipher: message authentication failed
// 35 0e772ce1b9fd805761b1ecabccf046340d4d785007b27886c4ccd953e9c1e161
// true <nil>
// [] cipher: message authentication failed
// 36 1923f9865eb05d9042731a77323b2ec3c00a75de922dfc18b92cd64b63b1b329
// true <nil>
// [] cipher: message authentication failed
// 119 c8ca2ccb08592fa5e18b4eab591ea884b648815e5e3b4072be508f3f2de57882
// true <nil>
// [] cipher: message authentication failed
// 3019 c9b980e11dc9b3c8eec97116f3afb88727999d48976f3ead9227d8b7f93f36d6
// true <nil>
// [] cipher: message authentication failed
// 66 d9ae6dd364ba888d0d10ee8a202c8883c3f5e9805b6442b90b669e1f6fc94e24 <nil>
// dde0ba83e7b6cdd9cb4d64a8a4a3e7a78c5e <nil>
// cipher: incorrect tag size given to GCM
// cipher: the nonce can't have zero length
// panic crypto/cipher: incorrect nonce length given to GCM
// panic crypto/cipher: incorrect nonce length given to GCM
// panic crypto/cipher: invalid buffer overlap of output and input
// cipher: message authentication failed
// 0 28 61 true <nil>
// panic crypto/cipher: non-empty nonce passed to GCMWithRandomNonce
// *aes.Block 16 0f913fbda3f42a3dabb8d067c69c58e9 true
// cbc 4992 1143e24959e0c7b854b41b97705bf75f465af69d20e2bd1142e6d1405883a61a 16
// true
// ctr 5000 42119324860ff203a94bdaf72dd7f74fb84231889c61e0f75d5dd52b8711fd48
// 0 5000 3c36eaf5c9525af810a19e5d53c6a7899740713482e7ab2113651db013358825
// 1 5000 7ef6e0fe8413d754ab0710182fef03dfc19a9341898029290313a5eb368d0c4f
// 2 5000 d762792ed16282fe786aed6945d16557e392391c8c300eeaa20f98f71f1535f9
// panic cipher.NewCBCEncrypter: IV length must equal block size
// panic cipher.NewCBCDecrypter: IV length must equal block size
// panic bad IV length
// panic cipher.NewOFB: IV length must equal block size
// panic cipher.newCFB: IV length must equal block size
// panic crypto/cipher: input not full blocks
// panic crypto/cipher: output smaller than input
// panic crypto/cipher: invalid buffer overlap
// panic crypto/aes: len(dst) < len(src)
// panic crypto/aes: invalid buffer overlap
// panic crypto/cipher: output smaller than input
// panic crypto/aes: output not full block
// panic crypto/aes: input not full block
// panic crypto/aes: invalid buffer overlap
// 12 16
// 19 1b703992e34da24f6e58844ba5e888608198841122961caea8d6d28896aa3d72
// true <nil>
// [] cipher: message authentication failed
// 20 e6ba6c60864682ad4705b2df3efc37194ae3ace8f0069a0484c5d4855b3ebb39
// true <nil>
// [] cipher: message authentication failed
// 34 f55c14d4c48eeed477f94ecf51d52aa8048c5e94052bc2a4e43e8350513f4a8a
// true <nil>
// [] cipher: message authentication failed
// 35 93129a2eaf370b651cf92df7cb2f47bb52c83f300de5940ce09d4ca570cfc927
// true <nil>
// [] cipher: message authentication failed
// 36 67aa8f36eaaa5f3a5c2b20cf15eca2dd7cfa29e411d6726904538552c8bfa79b
// true <nil>
// [] cipher: message authentication failed
// 119 7ead11a61a729632d7a34e34cfaa05676c874fb75366f141c00f30b542f9e00b
// true <nil>
// [] cipher: message authentication failed
// 3019 34c6d415ba6d21ef56629c45475a16447a99ebd6f03c7e45eabbc8ded0df9890
// true <nil>
// [] cipher: message authentication failed
// 66 4d45814d869a6ee85a028cebc5c2286f8ed61316a16d40c751d2cc627d950de8 <nil>
// 93ab28837fc6108cb453bd67ad97d133e747 <nil>
// cipher: incorrect tag size given to GCM
// cipher: the nonce can't have zero length
// panic crypto/cipher: incorrect nonce length given to GCM
// panic crypto/cipher: incorrect nonce length given to GCM
// panic crypto/cipher: invalid buffer overlap of output and input
// cipher: message authentication failed
// 0 28 61 true <nil>
// panic crypto/cipher: non-empty nonce passed to GCMWithRandomNonce
// *des.desCipher 8 66041ef5d522fb3d true
// cbc 5000 c4bd3f0b5edab5336f0107b715cd3438797a25daa341c9c173c4621f13cab8f8 8
// true
// ctr 5000 25b9e2bc1b5e12475fe9dd0bf7408159ffc7855bac33a57faa1aef20534eab52
// 0 5000 39ab9b813e0a2a505638ba111d5484bee99f46d986fd31c28e91936e2deb68fa
// 1 5000 bc9b8a64c62527d97e3466e0d0f5a5e0efa59af280b3e7aa05a88209a24bbd78
// 2 5000 2d01bf97b98b815aeeba51556cac8dfd22dccce2a1620fc801a5c15fd0352da7
// panic cipher.NewCBCEncrypter: IV length must equal block size
// panic cipher.NewCBCDecrypter: IV length must equal block size
// panic cipher.NewCTR: IV length must equal block size
// panic cipher.NewOFB: IV length must equal block size
// panic cipher.newCFB: IV length must equal block size
// panic crypto/cipher: input not full blocks
// panic crypto/cipher: output smaller than input
// panic crypto/cipher: invalid buffer overlap
// panic crypto/cipher: output smaller than input
// panic crypto/cipher: invalid buffer overlap
// panic crypto/cipher: output smaller than input
// panic crypto/des: output not full block
// panic crypto/des: input not full block
// panic crypto/des: invalid buffer overlap
// cipher: NewGCM requires 128-bit block cipher
// *des.tripleDESCipher 8 99580731d8a96cb7 true
// cbc 5000 eca6e4be39d16d69a74d016c277cd2877557290a7dcbf772a8839a3c64f6b1dd 8
// true
// ctr 5000 73178a9bf37cec86815c0725ddfe4e2e5936219818a542b3d9eee3a7e85f49c4
// 0 5000 088290f33cf1bc25f4b1cca04fdf32d9b22fc6f0a823eb6abad08ed5c8956211
// 1 5000 641d40b54b9f30295f3b7ad4286c7cd48ac9c57467795817b4e398b15409d070
// 2 5000 61833db1e17f8b150a7a0398c160b720fd672c80d1a964991503f269a0397617
// panic cipher.NewCBCEncrypter: IV length must equal block size
// panic cipher.NewCBCDecrypter: IV length must equal block size
// panic cipher.NewCTR: IV length must equal block size
// panic cipher.NewOFB: IV length must equal block size
// panic cipher.newCFB: IV length must equal block size
// panic crypto/cipher: input not full blocks
// panic crypto/cipher: output smaller than input
// panic crypto/cipher: invalid buffer overlap
// panic crypto/cipher: output smaller than input
// panic crypto/cipher: invalid buffer overlap
// panic crypto/cipher: output smaller than input
// panic crypto/des: output not full block
// panic crypto/des: input not full block
// panic crypto/des: invalid buffer overlap
// cipher: NewGCM requires 128-bit block cipher
// crypto/aes: invalid key size 5
// crypto/des: invalid key size 5
// crypto/des: invalid key size 5
// crypto/rc4: invalid key size 0
// 3000 d42186e8828005f1f7ed97b50fe25cb039d632e4abbc4c0ad88192163b46a48d
// 8595d7aea0e7c952a35af9a838cc6b393449307cfcc7bd340e7e32ee901156509cd8f76e53cf8cc09d851fd2da1388ce4518 <nil>
// pbkdf2: keyLength must be larger than 0
// e0cd78729bbfd0537f9d4ee37eda38aad20a64884f3b0ddfbbb1b0385a9307c0d8b7503dc0f3f4b6c2f5f6cfd1446c076743678a1cd97488fc17a93bbd2ffaea838168b881599049eed798988c31616a87275265de1e0c214dce0858fa95123a87638901 <nil>
// 330524035c5caa9ac4df <nil>
// hkdf: requested key length too large
// 1 0 0 1 1 5 6 1 1 0
// panic subtle.XORBytes: dst too short
// panic subtle.XORBytes: invalid overlap
// panic subtle: slices have different lengths
// 4 [0 0 0 0 139 145]
// [0 0 0 0 139]
// 1a1712e471f0dd766fd5740c hello, world <nil>
// -1 <nil> 26
// 64 true <nil>
// crypto/rand: prime size must be at least 2-bit
// panic crypto/rand: argument to Int is <= 0
// 3000 <nil> true
// EOF
