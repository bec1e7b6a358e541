// Every hash function: sums of texts of all lengths around blocks, written in parts;
// what is marshaled and goes on from there; names, sizes and errors.
package main

import (
	"crypto"
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	"encoding"
	"encoding/hex"
	"fmt"
	"hash"
	"hash/adler32"
	"hash/crc32"
	"hash/crc64"
	"hash/fnv"
)

func main() {
	all := []struct {
		name string
		make func() hash.Hash
	}{
		{"fnv32", func() hash.Hash { return fnv.New32() }},
		{"fnv32a", func() hash.Hash { return fnv.New32a() }},
		{"fnv64", func() hash.Hash { return fnv.New64() }},
		{"fnv64a", func() hash.Hash { return fnv.New64a() }},
		{"fnv128", fnv.New128},
		{"fnv128a", fnv.New128a},
		{"ieee", func() hash.Hash { return crc32.NewIEEE() }},
		{"castagnoli", func() hash.Hash { return crc32.New(crc32.MakeTable(crc32.Castagnoli)) }},
		{"koopman", func() hash.Hash { return crc32.New(crc32.MakeTable(crc32.Koopman)) }},
		{"iso", func() hash.Hash { return crc64.New(crc64.MakeTable(crc64.ISO)) }},
		{"ecma", func() hash.Hash { return crc64.New(crc64.MakeTable(crc64.ECMA)) }},
		{"adler", func() hash.Hash { return adler32.New() }},
		{"md5", md5.New},
		{"sha1", sha1.New},
		{"sha224", sha256.New224},
		{"sha256", sha256.New},
		{"sha384", sha512.New384},
		{"sha512", sha512.New},
		{"sha512/224", sha512.New512_224},
		{"sha512/256", sha512.New512_256},
		{"sha3-224", func() hash.Hash { return sha3.New224() }},
		{"sha3-256", func() hash.Hash { return sha3.New256() }},
		{"sha3-384", func() hash.Hash { return sha3.New384() }},
		{"sha3-512", func() hash.Hash { return sha3.New512() }},
		{"hmac", func() hash.Hash { return hmac.New(sha256.New, []byte("key")) }},
		{"hmac long", func() hash.Hash { return hmac.New(md5.New, make([]byte, 100)) }},
	}
	text := make([]byte, 1000)
	for i := range text {
		text[i] = byte(i * 7)
	}
	for _, h := range all {
		d := h.make()
		fmt.Printf("%s %T size %d block %d empty %x\n", h.name, d, d.Size(), d.BlockSize(), d.Sum(nil))
		mixed := h.make()
		for _, n := range []int{0, 1, 3, 54, 55, 56, 57, 63, 64, 65, 111, 112, 113, 119, 120, 127, 128, 129, 135, 136, 200, 1000} {
			d.Reset()
			d.Write(text[:n/3])
			d.Write(text[n/3 : n])
			mixed.Write(d.Sum(nil))
		}
		fmt.Printf("  %x\n", mixed.Sum([]byte("ab")))
		m, ok := mixed.(encoding.BinaryMarshaler)
		if ok {
			b, err := m.MarshalBinary()
			e := h.make()
			err2 := e.(encoding.BinaryUnmarshaler).UnmarshalBinary(b)
			e.Write(text[:77])
			mixed.Write(text[:77])
			fmt.Println(" ", hex.EncodeToString(b), err, err2, string(e.Sum(nil)) == string(mixed.Sum(nil)))
			u := e.(encoding.BinaryUnmarshaler)
			fmt.Println(" ", u.UnmarshalBinary(nil), u.UnmarshalBinary([]byte("xyz\x01")), u.UnmarshalBinary(b[:len(b)-1]), u.UnmarshalBinary(append(b, 0)))
			b[len(b)/2]++
			fmt.Println(" ", u.UnmarshalBinary(b) != nil)
		}
		if c, ok := mixed.(hash.Cloner); ok {
			x, err := c.Clone()
			x.Write(text)
			mixed.Write(text)
			fmt.Printf("  clone %T %v %v\n", x, err, string(x.Sum(nil)) == string(mixed.Sum(nil)))
		}
	}
	s := []byte("The quick brown fox jumps over the lazy dog")
	fmt.Printf("%x\n%x\n%x\n%x\n", md5.Sum(s), sha1.Sum(s), sha256.Sum256(s), sha256.Sum224(s))
	fmt.Printf("%x\n%x\n%x\n%x\n", sha512.Sum512(s), sha512.Sum384(s), sha512.Sum512_224(s), sha512.Sum512_256(s))
	fmt.Printf("%x\n%x\n%x\n%x\n", sha3.Sum224(s), sha3.Sum256(s), sha3.Sum384(s), sha3.Sum512(s))
	fmt.Printf("%x\n%x\n", sha3.SumSHAKE128(s, 40), sha3.SumSHAKE256(s, 300))
	fmt.Println(crc32.ChecksumIEEE(s), crc32.Checksum(s, crc32.MakeTable(crc32.Castagnoli)), crc64.Checksum(s, crc64.MakeTable(crc64.ECMA)), adler32.Checksum(s), crc32.Update(1, crc32.IEEETable, s))
	c := sha3.NewCSHAKE128([]byte("N"), []byte("S"))
	c.Write(s)
	b, _ := c.MarshalBinary()
	fmt.Printf("%x\n", b)
	out := make([]byte, 200)
	c.Read(out[:3])
	c.Read(out[3:])
	fmt.Printf("%x %d\n", out, c.BlockSize())
	c.Reset()
	c.Write(s)
	c.Read(out)
	fmt.Printf("%x\n", out)
	fmt.Println(sha3.NewSHAKE256().UnmarshalBinary(b), sha3.NewSHAKE128().UnmarshalBinary(b), sha3.NewCSHAKE128(nil, s).UnmarshalBinary(b), sha3.New256().UnmarshalBinary(b[:207]))
	func() {
		defer func() { fmt.Println(recover()) }()
		c.Write(s)
	}()
	var z sha3.SHA3
	var k sha3.SHAKE
	fmt.Printf("%x %d\n", z.Sum(nil), k.BlockSize())
	for h := crypto.Hash(0); h < 22; h++ {
		fmt.Print(h, " ", h.Available(), " ")
		func() {
			defer func() {
				if e := recover(); e != nil {
					fmt.Println(e)
				}
			}()
			fmt.Println(h.Size(), h.New().Size())
		}()
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		h := md5.New()
		hmac.New(func() hash.Hash { return h }, nil)
	}()
	fmt.Println(hmac.Equal([]byte("a"), []byte("a")), hmac.Equal([]byte("a"), []byte("b")), hmac.Equal([]byte("a"), nil))
}

// Output:
// fnv32 *fnv.sum32 size 4 block 1 empty 811c9dc5
//   6162248c2544
//   666e7601248c2544 <nil> <nil> true
//   hash/fnv: invalid hash state identifier hash/fnv: invalid hash state identifier hash/fnv: invalid hash state size hash/fnv: invalid hash state size
//   false
//   clone *fnv.sum32 <nil> true
// fnv32a *fnv.sum32a size 4 block 1 empty 811c9dc5
//   61620fe36c47
//   666e76020fe36c47 <nil> <nil> true
//   hash/fnv: invalid hash state identifier hash/fnv: invalid hash state identifier hash/fnv: invalid hash state size hash/fnv: invalid hash state size
//   false
//   clone *fnv.sum32a <nil> true
// fnv64 *fnv.sum64 size 8 block 1 empty cbf29ce484222325
//   6162281f9d80d7e3002b
//   666e7603281f9d80d7e3002b <nil> <nil> true
//   hash/fnv: invalid hash state identifier hash/fnv: invalid hash state identifier hash/fnv: invalid hash state size hash/fnv: invalid hash state size
//   false
//   clone *fnv.sum64 <nil> true
// fnv64a *fnv.sum64a size 8 block 1 empty cbf29ce484222325
//   61629499be1916cdf5a9
//   666e76049499be1916cdf5a9 <nil> <nil> true
//   hash/fnv: invalid hash state identifier hash/fnv: invalid hash state identifier hash/fnv: invalid hash state size hash/fnv: invalid hash state size
//   false
//   clone *fnv.sum64a <nil> true
// fnv128 *fnv.sum128 size 16 block 1 empty 6c62272e07bb014262b821756295c58d
//   616225c3e5c7643531e005a33bcfd66a72bb
//   666e760525c3e5c7643531e005a33bcfd66a72bb <nil> <nil> true
//   hash/fnv: invalid hash state identifier hash/fnv: invalid hash state identifier hash/fnv: invalid hash state size hash/fnv: invalid hash state size
//   false
//   clone *fnv.sum128 <nil> true
// fnv128a *fnv.sum128a size 16 block 1 empty 6c62272e07bb014262b821756295c58d
//   6162f2620ab4cc227d859ed7913ad8df8fa5
//   666e7606f2620ab4cc227d859ed7913ad8df8fa5 <nil> <nil> true
//   hash/fnv: invalid hash state identifier hash/fnv: invalid hash state identifier hash/fnv: invalid hash state size hash/fnv: invalid hash state size
//   false
//   clone *fnv.sum128a <nil> true
// ieee *crc32.digest size 4 block 1 empty 00000000
//   6162c1367f78
//   63726301ca87914dc1367f78 <nil> <nil> true
//   hash/crc32: invalid hash state identifier hash/crc32: invalid hash state identifier hash/crc32: invalid hash state size hash/crc32: invalid hash state size
//   true
//   clone *crc32.digest <nil> true
// castagnoli *crc32.digest size 4 block 1 empty 00000000
//   6162e8d2a03a
//   6372630177428481e8d2a03a <nil> <nil> true
//   hash/crc32: invalid hash state identifier hash/crc32: invalid hash state identifier hash/crc32: invalid hash state size hash/crc32: invalid hash state size
//   true
//   clone *crc32.digest <nil> true
// koopman *crc32.digest size 4 block 1 empty 00000000
//   616295a7f06b
//   637263017a66c6a095a7f06b <nil> <nil> true
//   hash/crc32: invalid hash state identifier hash/crc32: invalid hash state identifier hash/crc32: invalid hash state size hash/crc32: invalid hash state size
//   true
//   clone *crc32.digest <nil> true
// iso *crc64.digest size 8 block 1 empty 0000000000000000
//   6162a52af6849f9c9770
//   6372630273ba8484bbcd5defa52af6849f9c9770 <nil> <nil> true
//   hash/crc64: invalid hash state identifier hash/crc64: invalid hash state identifier hash/crc64: invalid hash state size hash/crc64: invalid hash state size
//   true
//   clone *crc64.digest <nil> true
// ecma *crc64.digest size 8 block 1 empty 0000000000000000
//   61623ec07a78c7f1d919
//   6372630260269a52e1b7fe653ec07a78c7f1d919 <nil> <nil> true
//   hash/crc64: invalid hash state identifier hash/crc64: invalid hash state identifier hash/crc64: invalid hash state size hash/crc64: invalid hash state size
//   true
//   clone *crc64.digest <nil> true
// adler *adler32.digest size 4 block 4 empty 00000001
//   61624fee1e1f
//   61646c014fee1e1f <nil> <nil> true
//   hash/adler32: invalid hash state identifier hash/adler32: invalid hash state identifier hash/adler32: invalid hash state size hash/adler32: invalid hash state size
//   false
//   clone *adler32.digest <nil> true
// md5 *md5.digest size 16 block 64 empty d41d8cd98f00b204e9800998ecf8427e
//   6162c1113733f42af423ef965f49d9f2472b
//   6d64350172920387699a0824f95678fe3aee4edcd96c89b9da43f6903ceaa14a7166a22ede809ff794e91b68f9e91a2b7030bcb000000000000000000000000000000000000000000000000000000000000000000000000000000160 <nil> <nil> true
//   crypto/md5: invalid hash state identifier crypto/md5: invalid hash state identifier crypto/md5: invalid hash state size crypto/md5: invalid hash state size
//   false
//   clone *md5.digest <nil> true
// sha1 *sha1.digest size 20 block 64 empty da39a3ee5e6b4b0d3255bfef95601890afd80709
//   616264650752bcd243108446b5aa143adf74692b9601
//   7368610158dbbe539c881708a89cf4cf6b30a952b57b11ce39477b7c64f829a77fdb5c9eb9871cd76071e0338c68d8fbc6ce92fe6ba208fea2b68cf138f3aa587f4aa04965a359f9151092759b3a4c2a000000000000000000000000000001b8 <nil> <nil> true
//   crypto/sha1: invalid hash state identifier crypto/sha1: invalid hash state identifier crypto/sha1: invalid hash state size crypto/sha1: invalid hash state size
//   false
//   clone *sha1.digest <nil> true
// sha224 *sha256.Digest size 28 block 64 empty d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f
//   61620253d5224df919fe3a8580a79d9695507aeba78831945638c47ada5f
//   736861021760d03d3fbf3f19ad880000385c7a888d22a967de4329f2a8af4404d5d48d43fe2cbc77b2e604e91901f4b54c334cc5a66546204312043478bd53c4df7129020e5dbb418d8f088f0000000000000000000000000000000000000000000000000000000000000268 <nil> <nil> true
//   crypto/sha256: invalid hash state identifier crypto/sha256: invalid hash state identifier crypto/sha256: invalid hash state size crypto/sha256: invalid hash state size
//   false
//   clone *sha256.Digest <nil> true
// sha256 *sha256.Digest size 32 block 64 empty e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
//   61620ba138e3835154bcf2697d29f0fb6cd63ea291ac5f275f2235d47310b9cf74d9
//   73686103b5bba3ef6db4e4078fc0d3351b0992cb746786180c9b53187cd3d93e6fb5d2bf0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002c0 <nil> <nil> true
//   crypto/sha256: invalid hash state identifier crypto/sha256: invalid hash state identifier crypto/sha256: invalid hash state size crypto/sha256: invalid hash state size
//   false
//   clone *sha256.Digest <nil> true
// sha384 *sha512.Digest size 48 block 128 empty 38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b
//   6162d222a111899e808dc074e2d9f9c8168152dfe0c3de5faa027520b58eedf3c2b82e6d5b1b2822bba4d5b6df061f1eeabd
//   73686104908b78e581907b09bce6dbb1167bbcc3b185efde6d6af4d7d278b2d1ec7a15fd79afa07216f687f6ffe48fba0c99d4d24d4dbc0af8227754824880bf9dcdf6d6ac9f7a01ac065d3a2a83832eef6a237814d36ba50696e09a31424a2eaedd9e570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000420 <nil> <nil> true
//   crypto/sha512: invalid hash state identifier crypto/sha512: invalid hash state identifier crypto/sha512: invalid hash state size crypto/sha512: invalid hash state size
//   false
//   clone *sha512.Digest <nil> true
// sha512 *sha512.Digest size 64 block 128 empty cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e
//   6162a958baede9dd34a03d901b71c8895d32b52dedfba5658ac6a49387563f77d0d1d9a46d99c0cfee8ecbbcc43849dad75f10ddf7700c0e101eabca131a9b94f09a
//   73686107bc5d17f3b31664b24d5b4076ae0760be5536bc34dea846e4153b422041e66d55264efeca9bf9e1849757955cb25b3457b1ddfeaa5d1b8b2e527ab94c2c7bc36000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000580 <nil> <nil> true
//   crypto/sha512: invalid hash state identifier crypto/sha512: invalid hash state identifier crypto/sha512: invalid hash state size crypto/sha512: invalid hash state size
//   false
//   clone *sha512.Digest <nil> true
// sha512/224 *sha512.Digest size 28 block 128 empty 6ed0dd02806fa89e25de060c19d3ac86cabb87d6a0ddd05c333b84f4
//   6162a0da8bc0f716f2df75303bbfe284b0c641608c3ae890e15b13f30afe
//   7368610571c38bbf9559f9876a678a1df69e83bd6b1aa9408143d695550a026becf6ed10c97c4c808ec1a85f4b2f2fa17afebda8c969821460553cba494f08456264e6f66c17ae4ff879a4c6240eb753213397543d15d99ca693f7dfc6941d134b2d4a4fcce52c534899ccac6d2e64b74a1bfc7843ba2d6594c7ae7068ef69eb46450f1cc6965bf6660646c77b27006740df3daea578b911804af7409f23950ccc60402de249a7e37ba270a20000000000000000000000000000000000000000000000000000000000000268 <nil> <nil> true
//   crypto/sha512: invalid hash state identifier crypto/sha512: invalid hash state identifier crypto/sha512: invalid hash state size crypto/sha512: invalid hash state size
//   false
//   clone *sha512.Digest <nil> true
// sha512/256 *sha512.Digest size 32 block 128 empty c672b8d1ef56ed28ab87c3622c5114069bdd3ad7b8f9737498d0c01ecef0967a
//   6162147927345661625ed078621ee8859cb75a02c3a92f05394cc5e94101c54f0bb1
//   73686106c417f79916bb2dd94241946255bae704fbbc4c12d1d632885bc00087d1be0c9d47f4418b3ef066f21318a917228e7de3597a988fadfdcede7af70da21d0788958f7ff4760da158728113122d038024b9803e9d055e3a2383fec90a306d2630e19fcc4b1db1bb5edafdad4c6c54a1e6a5552ab30a7d5fbf82a6597ed3292c62900000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002c0 <nil> <nil> true
//   crypto/sha512: invalid hash state identifier crypto/sha512: invalid hash state identifier crypto/sha512: invalid hash state size crypto/sha512: invalid hash state size
//   false
//   clone *sha512.Digest <nil> true
// sha3-224 *sha3.SHA3 size 28 block 144 empty 6b4e03423667dbb73b6e15454f0eb1abd4597f9a1b078e3f5b5a6bc7
//   6162d74972c0c1f56474d5a694b89a235b750040e31b0c3c4fa3b6731d12
//   7368610890dbd3d38ea24fadc0b47a8c7ed70cb55d3dd7a92b9d7c06bf911b16c424ad2acfba69d115fcf954f396285b3430812206623df8ba3fb6ddb1c4f55ec3b535617088c3385a2f97c3aeca89a2f67fb0902c4f67dc6818fab57ba8a2ed7490cc34f533b12b6207a59d1a8a6b94d8cd599d53226003ff3802d622ea7e419fa3614b2727621b935e98742e5b27150b261c75656cbf5148c1373aeb6e5a3affd78ed1e88afbfe41cc505e0eb137a23d44c68465bc4b4908314546278b1a7c478a03d8c6b4f2819afcc454fe2800 <nil> <nil> true
//   sha3: invalid hash state sha3: invalid hash state sha3: invalid hash state sha3: invalid hash state
//   false
//   clone *sha3.SHA3 <nil> true
// sha3-256 *sha3.SHA3 size 32 block 136 empty a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a
//   6162462e6f48c5a8b822691e20871c82fd16961cc75759a7e42f3d70917d76c07331
//   73686108889d38b6c2d8d60320a6c3907b989365b305f91790d7fb0adf03e739dbecbb609738cf41aeeee9447916b64b98f72d19935dd91571cad59e180a59b52916ecd67f03f363f57038b6a2157954940c941684e51340920f674abd8cd604fb1f31ff0650490dd8a50eb7770f2b82067c5bd6c57c16aa46b66835f664853bdd728d0fe2e19046658d4c1b9cdceef4ee5ae12caeab57dcd209652b5d977dd59c8ebed27afdfb3d8920dd68eadd7ea6a04d2aea5b795d9dfd0e89682b57180ff77cc8ec60ecd15eea51d265cd1800 <nil> <nil> true
//   sha3: invalid hash state sha3: invalid hash state sha3: invalid hash state sha3: invalid hash state
//   false
//   clone *sha3.SHA3 <nil> true
// sha3-384 *sha3.SHA3 size 48 block 104 empty 0c63a75b845e4f7d01107d852e4c2485c51a50aaaa94fc61995e71bbee983a2ac3713831264adb47fb6bd1e058d5f004
//   61625b0b25a8b89f063293fe2072b3ee20099566cd0f7034e17a1d62c3b9fb65bb976e359117d0f6845d40fba0e9894e9c5a
//   7368610868e590493aff45f1570c1a5ce6ed6f61f7e851f7b7f62590d1a22631a908a04b040139ed635cc9dff8a4aff088821e221564c4a92cb14b6eb39ba43a6558f90c0aa3d976a203ed75f3b2a7f7fb74c106c483c6b1f47db15b5cde1217f723adb8e4b4fcde4ecfc0c6121a3ec495f2178e62124bbbf050eaee8b414fb28f38b375218c73e1c483c78e834c44049cd523a49deb8fc0e9afb4bbbd0e64409110f114e3265cf56f4b633ec3cbade81d6bba87299e2032c793afc7336c6e45c4b0f2df42fc81fb13f82c17371000 <nil> <nil> true
//   sha3: invalid hash state sha3: invalid hash state sha3: invalid hash state sha3: invalid hash state
//   false
//   clone *sha3.SHA3 <nil> true
// sha3-512 *sha3.SHA3 size 64 block 72 empty a69f73cca23a9ac5c8b567dc185a756e97c982164fe25859e0d1dcc1475c80a615b2123af1f5f94c11e3e9402c3ac558f500199d95b6d3e301758586281dcd26
//   61623829a7a8a6242ae73960fdd14ec70a5c7f08e81f39e5b0dbd8d21db032fa93c8d3c3a7863462d71b79c1a34cd74a4c19779bec5789fe52db69843d3dce159b04
//   73686108485798d3d6db8c1031443d7df7e34eaa024d2522400112d89e7180f13dd4d1ec49fd6af1ce851f4407deb449bde22f86cbf545a193218a9c4c0a5ddb7d97bad8e02ccdd6916abf6a17b9014570ec45129f73cf7ce54e9859a0086ef703381554380e844b8691aba805e6b90dbb408aded9e97d48aad84c83925fcb7e18e0317288e2eafc564895ccc1bb43241575427b50544dc81c86c9dfb7a6acc3e1c6ac7846238992ea5d0b9c4a193d8b41749e5bd3b9a7e5af1c4cf89ee9222620fc22686c4d45bccd4167ff3c2800 <nil> <nil> true
//   sha3: invalid hash state sha3: invalid hash state sha3: invalid hash state sha3: invalid hash state
//   false
//   clone *sha3.SHA3 <nil> true
// hmac *hmac.HMAC size 32 block 64 empty 5d5d139563c95b5967b9bd9a8c9b233a9dedb45072794cd232dc1b74832607d0
//   6162b4177beb10cc126cc23722cee2ba8333af4799bb34f13d336ea822820aa7c056
//   clone *hmac.HMAC <nil> true
// hmac long *hmac.HMAC size 16 block 64 empty 3e7b9184bca775ea83cf79b2e5c786fb
//   6162101f5ecd8f311d83bdd914f9d92b8d50
//   clone *hmac.HMAC <nil> true
// 9e107d9d372bb6826bd81d3542a419d6
// 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12
// d7a8fbb307d7809469ca9abcb0082e4f8d5651e46d3cdb762d02d0bf37c9e592
// 730e109bd7a8a32b1cb9d9a09aa2325d2430587ddbc0c38bad911525
// 07e547d9586f6a73f73fbac0435ed76951218fb7d0c8d788a309d785436bbb642e93a252a954f23912547d1e8a3b5ed6e1bfd7097821233fa0538f3db854fee6
// ca737f1014a48f4c0b6dd43cb177b0afd9e5169367544c494011e3317dbf9a509cb1e5dc1e85a941bbee3d7f2afbc9b1
// 944cd2847fb54558d4775db0485a50003111c8e5daa63fe722c6aa37
// dd9d67b371519c339ed8dbd25af90e976a1eeefd4ad3d889005e532fc5bef04d
// d15dadceaa4d5d7bb3b48f446421d542e08ad8887305e28d58335795
// 69070dda01975c8c120c3aada1b282394e7f032fa9cf32f4cb2259a0897dfc04
// 7063465e08a93bce31cd89d2e3ca8f602498696e253592ed26f07bf7e703cf328581e1471a7ba7ab119b1a9ebdf8be41
// 01dedd5de4ef14642445ba5f5b97c15e47b9ad931326e4b0727cd94cefc44fff23f07bf543139939b49128caf436dc1bdee54fcb24023a08d9403f9b4bf0d450
// f4202e3c5852f9182a0430fd8144f0a74b95e7417ecae17db0f8cfeed0e3e66eb5585ec6f86021ca
// 2f671343d9b2e1604dc9dcf0753e5fe15c7c64a0d283cbbf722d411a0e36f6ca1d01d1369a23539cd80f7c054b6e5daf9c962cad5b8ed5bd11998b40d5734442bed798f6e5c915bd8bb07e0188d0a55c1290074f1c287af06352299184492cbdec9acba737ee292e5adaa445547355e72a03a3bac3aac770fe5d6b66600ff15d37d5b4789994ea2aeb097f550aa5e88e4d8ff0ba07b88c1c88573063f5d96df820abc2abd177ab037f351c375e553af917132cf2f563c79a619e1bb76e8e2266b0c5617d695f2c496a25f4073b6840c1833757ebb386f16757a8e16a21e9355e9b248f3b33be672da700266be99b8f8725e8ab06075f0219e655ebc188976364b7db139390d34a6ea67b4b223229183a94cf455ece91fdaf5b9c707fa4b40ec39816c1120c7aaaf47920977b
// 1095738169 576848900 6583902852472283588 1541148634 106714562
// 7368610aa81cceb4d084a7591484ace2226ed79334f87d0708874693211320afd50864e5cd2f0317d27b3fc58531f73543cf3af7b84235344a799de1a087e6c0ef824f1ea288187c9678fdca5f3fbba39999c645a218d38c6bab591cef2669627d64059916e5a88e53e438117e57ae4be6f884c0969bdfcea2d620f88e85f8c9e6ea93ce065889efda2965d707c2ff8c6a5fd64e64173e9e8f4c084d9f684e43ce0e9bb16b4f4be4814ec4100520bd8d5a974ff36e5bbef5da48e8e28d8c1980c34f812201a4da04b839932fe52b0001084e010853
// 630abcfad0beeddff01f779f5d458f86b19102038f763c76564afd405bb842801cfe9b0064b0bdf080ba5dbe9b4f58a3cd522e869b476f70870d6ce8b208fe7c3ed8170d870774b8425e1e1e936b3339e0b58dc59b8bb18037aedd88f18ce623d4229edf86de5201d6a43f4d709ea505f0e1d6b1a8b671993f7bedbbb8dcb3aa264dfd5026603acad126e6bc436c53f4821df9210e4937e8254ff981920c92011bec7113c8ab6847b78eb1c37e1f413bd689086c6fe926b77eff087f11ffad9cbb4fe6961f558ac0 168
// 630abcfad0beeddff01f779f5d458f86b19102038f763c76564afd405bb842801cfe9b0064b0bdf080ba5dbe9b4f58a3cd522e869b476f70870d6ce8b208fe7c3ed8170d870774b8425e1e1e936b3339e0b58dc59b8bb18037aedd88f18ce623d4229edf86de5201d6a43f4d709ea505f0e1d6b1a8b671993f7bedbbb8dcb3aa264dfd5026603acad126e6bc436c53f4821df9210e4937e8254ff981920c92011bec7113c8ab6847b78eb1c37e1f413bd689086c6fe926b77eff087f11ffad9cbb4fe6961f558ac0
// sha3: invalid hash state identifier sha3: invalid hash state identifier <nil> sha3: invalid hash state identifier
// sha3: Write after Read
// a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a 136
// unknown hash value 0 false crypto: Size of unknown hash function
// MD4 false crypto: requested hash function unavailable: MD4
// MD5 true 16 16
// SHA-1 true 20 20
// SHA-224 true 28 28
// SHA-256 true 32 32
// SHA-384 true 48 48
// SHA-512 true 64 64
// MD5+SHA1 false crypto: requested hash function unavailable: MD5+SHA1
// RIPEMD-160 false crypto: requested hash function unavailable: RIPEMD-160
// SHA3-224 true 28 28
// SHA3-256 true 32 32
// SHA3-384 true 48 48
// SHA3-512 true 64 64
// SHA-512/224 true 28 28
// SHA-512/256 true 32 32
// BLAKE2s-256 false crypto: requested hash function unavailable: BLAKE2s-256
// BLAKE2b-256 false crypto: requested hash function unavailable: BLAKE2b-256
// BLAKE2b-384 false crypto: requested hash function unavailable: BLAKE2b-384
// BLAKE2b-512 false crypto: requested hash function unavailable: BLAKE2b-512
// ML-DSA μ message representative false crypto: requested hash function unavailable: ML-DSA μ message representative
// unknown hash value 21 false crypto: Size of unknown hash function
// crypto/hmac: hash generation function does not produce unique values
// true false false
