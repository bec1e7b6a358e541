// MD5: known sums, writes of every length, state that goes on elsewhere.
package main

import (
	"crypto/md5"
	"encoding"
	"fmt"
	"hash"
	"io"
	"strings"
)

func main() {
	for _, s := range []string{"", "a", "abc", "message digest", strings.Repeat("1234567890", 8)} {
		fmt.Printf("%x\n", md5.Sum([]byte(s)))
	}
	all := md5.New()
	for n := range 200 {
		s := strings.Repeat("x", n)
		h := md5.New()
		io.WriteString(h, s[:n/3])
		state, _ := h.(encoding.BinaryMarshaler).MarshalBinary()
		g := md5.New()
		if err := g.(encoding.BinaryUnmarshaler).UnmarshalBinary(state); err != nil {
			fmt.Println(err)
		}
		io.WriteString(g, s[n/3:])
		if want := md5.Sum([]byte(s)); string(g.Sum(nil)) != string(want[:]) {
			fmt.Println("differs at", n)
		}
		all.Write(g.Sum([]byte("-")))
	}
	fmt.Printf("%x %d %d\n", all.Sum(nil), all.Size(), all.BlockSize())
	state, _ := all.(encoding.BinaryAppender).AppendBinary(nil)
	fmt.Printf("%q\n", state)
	c, err := all.(hash.Cloner).Clone()
	io.WriteString(c, "more")
	fmt.Printf("%x %v %x\n", c.Sum(nil), err, all.Sum(nil))
	all.Reset()
	fmt.Printf("%x\n", all.Sum(nil))
	fmt.Println(all.(encoding.BinaryUnmarshaler).UnmarshalBinary([]byte("md5")))
	fmt.Println(all.(encoding.BinaryUnmarshaler).UnmarshalBinary([]byte("md5\x01")))
}

// Output:
// d41d8cd98f00b204e9800998ecf8427e
// 0cc175b9c0f1b6a831c399e269772661
// 900150983cd24fb0d6963f7d28e17f72
// f96b697d7cb7938d525a2f31aaf161d0
// 57edf4a22be3c955ac49da2e2107b67a
// c81f41f4d2fd2155d52356ffe99f47e2 16 64
// "md5\x01X.\x82\x13\xe0rGQ\x8a'\x91.\xfdĹ\xadl\xe7=\x8f\nl\xf6f\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\rH"
// c428c66f85a172373f20c59aa68d1b05 <nil> c81f41f4d2fd2155d52356ffe99f47e2
// d41d8cd98f00b204e9800998ecf8427e
// crypto/md5: invalid hash state identifier
// crypto/md5: invalid hash state size
