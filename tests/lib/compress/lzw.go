// LZW in both orders with all widths, there and back, with more codes than there are;
// what is refused.
package main

import (
	"bytes"
	"compress/lzw"
	"crypto/md5"
	"fmt"
	"io"
	"math/rand"
)

func main() {
	for _, order := range []lzw.Order{lzw.LSB, lzw.MSB} {
		for width := 2; width <= 8; width++ {
			r := rand.New(rand.NewSource(int64(width)))
			for _, n := range []int{0, 1, 100, 20000} {
				data := make([]byte, n)
				for i := range data {
					data[i] = byte(r.Intn(1<<width) & r.Intn(1<<width))
				}
				var buf bytes.Buffer
				w := lzw.NewWriter(&buf, order, width)
				w.Write(data[:n/3])
				w.Write(data[n/3:])
				err := w.Close()
				fmt.Printf("%d %d %d %d %x %v", order, width, n, buf.Len(), md5.Sum(buf.Bytes()), err)
				x := append([]byte{}, buf.Bytes()...)
				buf.WriteString("tail")
				got, err := io.ReadAll(lzw.NewReader(&buf, order, width))
				fmt.Println("", bytes.Equal(got, data), err, buf.String())
				b, err := io.ReadAll(lzw.NewReader(bytes.NewReader(x[:len(x)/2]), order, width))
				fmt.Println(len(b), err)
			}
		}
	}
	_, err := lzw.NewReader(nil, 5, 8).Read(nil)
	fmt.Println(err)
	_, err = lzw.NewReader(nil, lzw.LSB, 9).Read(nil)
	fmt.Println(err)
	w := lzw.NewWriter(io.Discard, lzw.MSB, 3)
	_, err = w.Write([]byte{8})
	fmt.Println(err, w.Close())
	_, err = lzw.NewWriter(nil, 5, 8).Write(nil)
	fmt.Println(err)
	b, err := io.ReadAll(lzw.NewReader(bytes.NewReader([]byte{0xff, 0xff, 0xff}), lzw.LSB, 8))
	fmt.Println(b, err)
	r := lzw.NewReader(bytes.NewReader(nil), lzw.LSB, 8)
	fmt.Println(r.Close())
	_, err = r.Read(make([]byte, 1))
	fmt.Println(err)
}

// Output:
// 0 2 0 1 c0cb5f0fcf239ab3d9c1fcd31fff1efc <nil> true <nil> tail
// 0 unexpected EOF
// 0 2 1 2 ab648bfa17fa36e67f82321c0eb846cb <nil> true <nil> tail
// 1 unexpected EOF
// 0 2 100 30 3c3e8ccf2c23f248480bcf6ff8ecfe17 <nil> true <nil> tail
// 44 unexpected EOF
// 0 2 20000 4781 12defa22086f25e49906e5bae10e2830 <nil> true <nil> tail
// 9826 unexpected EOF
// 0 3 0 1 4716b07ce684754b6cb0223c8af429b1 <nil> true <nil> tail
// 0 unexpected EOF
// 0 3 1 2 9ed4a12cf365a4e7f4569fee07c1e276 <nil> true <nil> tail
// 1 unexpected EOF
// 0 3 100 47 7472c8dd29ba686c32743b514b1d2d29 <nil> true <nil> tail
// 51 unexpected EOF
// 0 3 20000 7137 2146c4651629aba1ee3943fd89c907c2 <nil> true <nil> tail
// 9943 unexpected EOF
// 0 4 0 2 b1149980f79e9aeb7b010e6b1411187b <nil> true <nil> tail
// 0 unexpected EOF
// 0 4 1 2 4962fee6863438807e9ae7260192ee6c <nil> true <nil> tail
// 0 unexpected EOF
// 0 4 100 56 ca3b31479505fb286317ff5e4f6e5883 <nil> true <nil> tail
// 46 unexpected EOF
// 0 4 20000 9819 50eeccb93e62828c4a4f39fc7b4b138c <nil> true <nil> tail
// 10048 unexpected EOF
// 0 5 0 2 90e8c12db0e0b83989442f62205dc96d <nil> true <nil> tail
// 0 unexpected EOF
// 0 5 1 3 0c3e10b5876ccfddac288bb071b1db06 <nil> true <nil> tail
// 0 unexpected EOF
// 0 5 100 72 154fb60ad004441c20cbe0546c0532af <nil> true <nil> tail
// 49 unexpected EOF
// 0 5 20000 12566 9ff06366871981417ac0adb80ee69e61 <nil> true <nil> tail
// 9992 unexpected EOF
// 0 6 0 2 e744123204f6ebabffeaf5628a000500 <nil> true <nil> tail
// 0 unexpected EOF
// 0 6 1 3 e9abc50bbfe01fc467d9d6065aa1ba5d <nil> true <nil> tail
// 0 unexpected EOF
// 0 6 100 87 42185a53c4c3dca8e1fd912a7ce500aa <nil> true <nil> tail
// 48 unexpected EOF
// 0 6 20000 15647 3af822c40c6a8159b5ff71525382bfe1 <nil> true <nil> tail
// 9940 unexpected EOF
// 0 7 0 2 69c9cfa990523f5c2189544a7395a61e <nil> true <nil> tail
// 0 unexpected EOF
// 0 7 1 3 8774011427fd7bfde9cc00d3b7f4fb4c <nil> true <nil> tail
// 0 unexpected EOF
// 0 7 100 99 c6157202bc8d849c2e24a7044691967c <nil> true <nil> tail
// 49 unexpected EOF
// 0 7 20000 18834 342ee30d68f8b133c5648fd86c7a6ae5 <nil> true <nil> tail
// 10002 unexpected EOF
// 0 8 0 3 bcdf11edb1a574390da64dd73f828d4f <nil> true <nil> tail
// 0 unexpected EOF
// 0 8 1 4 b98c193ecdbaff193a9fe12652d6814a <nil> true <nil> tail
// 0 unexpected EOF
// 0 8 100 113 f73f94bcf5b9e90640f6db87dbd6c686 <nil> true <nil> tail
// 49 unexpected EOF
// 0 8 20000 21986 838049689a22759288f815e218aa2771 <nil> true <nil> tail
// 10014 unexpected EOF
// 1 2 0 1 9da8aa9f77119c9219b103922a74e91c <nil> true <nil> tail
// 0 unexpected EOF
// 1 2 1 2 e15eedcaaafd4e754f005c3cd913776f <nil> true <nil> tail
// 1 unexpected EOF
// 1 2 100 30 fc04d218cbd75d2f088e3747d6b2de69 <nil> true <nil> tail
// 44 unexpected EOF
// 1 2 20000 4781 857681d38d6e532448bd92735e16aaa4 <nil> true <nil> tail
// 9826 unexpected EOF
// 1 3 0 1 2854272fec044d0bdb16de12cb62d07e <nil> true <nil> tail
// 0 unexpected EOF
// 1 3 1 2 205c8a7b437dabb05c30ce981c43ef01 <nil> true <nil> tail
// 1 unexpected EOF
// 1 3 100 47 b6a00d6d64a67674267efc11a8e4fdf9 <nil> true <nil> tail
// 51 unexpected EOF
// 1 3 20000 7137 e8bb92fb7efe74ebfbea41ed2c08aad9 <nil> true <nil> tail
// 9943 unexpected EOF
// 1 4 0 2 16aadcab5fc391f6ca45e282b1460d48 <nil> true <nil> tail
// 0 unexpected EOF
// 1 4 1 2 30b2cda77c68ebc964bd1d1762da6250 <nil> true <nil> tail
// 0 unexpected EOF
// 1 4 100 56 f961894ae1f8e4883d27d940dd243772 <nil> true <nil> tail
// 46 unexpected EOF
// 1 4 20000 9819 dc85eaeb43cb6ff0887a69661627ed5a <nil> true <nil> tail
// 10048 unexpected EOF
// 1 5 0 2 42a74b02ab0fd359630aaae3771cddbb <nil> true <nil> tail
// 0 unexpected EOF
// 1 5 1 3 8f5e0efecaea8857ccf3bfef1e2fa17b <nil> true <nil> tail
// 0 unexpected EOF
// 1 5 100 72 3a5a3d82c911c376d894ef767fe0a7f1 <nil> true <nil> tail
// 49 unexpected EOF
// 1 5 20000 12566 a2aeac42866f66e19c6bf7c6b061075c <nil> true <nil> tail
// 9992 unexpected EOF
// 1 6 0 2 67b89d0c0aa20882817fa18b02bbd032 <nil> true <nil> tail
// 0 unexpected EOF
// 1 6 1 3 5826b30861ed8a0f995c0b41cd261db1 <nil> true <nil> tail
// 0 unexpected EOF
// 1 6 100 87 0779b21db87fe45729c631e628f37c7f <nil> true <nil> tail
// 48 unexpected EOF
// 1 6 20000 15647 fe0ad4a6b6d41d37f79f88d3413da217 <nil> true <nil> tail
// 9940 unexpected EOF
// 1 7 0 2 69c9cfa990523f5c2189544a7395a61e <nil> true <nil> tail
// 0 unexpected EOF
// 1 7 1 3 8774011427fd7bfde9cc00d3b7f4fb4c <nil> true <nil> tail
// 0 unexpected EOF
// 1 7 100 99 c6157202bc8d849c2e24a7044691967c <nil> true <nil> tail
// 49 unexpected EOF
// 1 7 20000 18834 8ec1951e4fb7fe710e75b998adb81bbc <nil> true <nil> tail
// 10002 unexpected EOF
// 1 8 0 3 72e7d90db9de5a4dc2135d1b950101f1 <nil> true <nil> tail
// 0 unexpected EOF
// 1 8 1 4 213f38abf633d17dd6a8bc8f29140506 <nil> true <nil> tail
// 0 unexpected EOF
// 1 8 100 113 70506e512af893fbc81a9cebbf8b5422 <nil> true <nil> tail
// 49 unexpected EOF
// 1 8 20000 21986 58d4fc4a01e36a41db6dde1d65be1227 <nil> true <nil> tail
// 10014 unexpected EOF
// lzw: unknown order
// lzw: litWidth 9 out of range
// lzw: input byte too large for the litWidth lzw: input byte too large for the litWidth
// lzw: unknown order
// [] lzw: invalid code
// <nil>
// lzw: reader/writer is closed
