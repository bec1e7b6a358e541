// Bytes as hexadecimal and base64 text, numbers and structs as bytes, varints.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"io"
	"strings"
)

type Header struct {
	Magic [4]byte
	Ver   uint16
	_     uint16
	Size  int32
	F     float32
	C     complex128
	Flags [3]bool
	In    struct{ A, B int8 }
}

func main() {
	data := []byte("hello, 世界\x00\xff")
	fmt.Println(hex.EncodeToString(data))
	fmt.Print(hex.Dump(append(data, data...)))
	for _, s := range []string{"", "00ff", "0", "zz", "0g", "abC1"} {
		b, err := hex.DecodeString(s)
		fmt.Printf("%q %x %v\n", s, b, err)
	}
	for n := range 6 {
		for _, e := range []*base64.Encoding{base64.StdEncoding, base64.RawURLEncoding} {
			s := e.EncodeToString(data[10 : 10+n])
			b, err := e.DecodeString(s)
			fmt.Println(n, s, bytes.Equal(b, data[10:10+n]), err, e.EncodedLen(n), e.DecodedLen(len(s)))
		}
	}
	for _, s := range []string{"aGk=", "aGk", "aG\nk=", "aGk==", "a", "!aGk", "aGk=x", "aGl=", "===="} {
		b, err := base64.StdEncoding.DecodeString(s)
		c, err2 := base64.StdEncoding.Strict().DecodeString(s)
		fmt.Printf("%q %q %v %q %v\n", s, b, err, c, err2)
	}
	var text strings.Builder
	w := base64.NewEncoder(base64.StdEncoding, &text)
	for _, c := range data {
		w.Write([]byte{c})
	}
	w.Close()
	back, err := io.ReadAll(base64.NewDecoder(base64.StdEncoding, strings.NewReader(text.String())))
	fmt.Println(text.String(), bytes.Equal(back, data), err)

	h := Header{Magic: [4]byte{'G', 'O', 'P', 'K'}, Ver: 0x102, Size: -2, F: 1.5, C: complex(1, -1), Flags: [3]bool{true, false, true}}
	h.In.B = -1
	for _, o := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
		var buf bytes.Buffer
		fmt.Println(binary.Write(&buf, o, h), binary.Size(h), o)
		fmt.Printf("%x\n", buf.Bytes())
		var g Header
		fmt.Println(binary.Read(&buf, o, &g), g == h)
	}
	fmt.Println(binary.Write(io.Discard, binary.LittleEndian, 5), binary.Read(strings.NewReader("a"), binary.LittleEndian, new(uint32)))
	b := binary.BigEndian.AppendUint32(nil, 0x01020304)
	fmt.Println(b, binary.LittleEndian.Uint16(b), binary.BigEndian.Uint32(b))
	for _, x := range []int64{0, 1, -1, 63, -64, 64, 300, 1 << 40, -1 << 63} {
		v := binary.AppendVarint(nil, x)
		y, n := binary.Varint(v)
		u := binary.AppendUvarint(nil, uint64(x))
		z, k := binary.Uvarint(u)
		fmt.Println(x, v, y, n, len(u), int64(z), k)
	}
	fmt.Println(binary.Uvarint(bytes.Repeat([]byte{0x80}, 11)))
	fmt.Println(binary.Uvarint([]byte{0x80}))
}

// Output:
// 68656c6c6f2c20e4b896e7958c00ff
// 00000000  68 65 6c 6c 6f 2c 20 e4  b8 96 e7 95 8c 00 ff 68  |hello, ........h|
// 00000010  65 6c 6c 6f 2c 20 e4 b8  96 e7 95 8c 00 ff        |ello, ........|
// ""  <nil>
// "00ff" 00ff <nil>
// "0"  encoding/hex: odd length hex string
// "zz"  encoding/hex: invalid byte: U+007A 'z'
// "0g"  encoding/hex: invalid byte: U+0067 'g'
// "abC1" abc1 <nil>
// 0  true <nil> 0 0
// 0  true <nil> 0 0
// 1 5w== true <nil> 4 3
// 1 5w true <nil> 2 1
// 2 55U= true <nil> 4 3
// 2 55U true <nil> 3 2
// 3 55WM true <nil> 4 3
// 3 55WM true <nil> 4 3
// 4 55WMAA== true <nil> 8 6
// 4 55WMAA true <nil> 6 4
// 5 55WMAP8= true <nil> 8 6
// 5 55WMAP8 true <nil> 7 5
// "aGk=" "hi" <nil> "hi" <nil>
// "aGk" "" illegal base64 data at input byte 0 "" illegal base64 data at input byte 0
// "aG\nk=" "hi" <nil> "hi" <nil>
// "aGk==" "hi" illegal base64 data at input byte 4 "hi" illegal base64 data at input byte 4
// "a" "" illegal base64 data at input byte 0 "" illegal base64 data at input byte 0
// "!aGk" "" illegal base64 data at input byte 0 "" illegal base64 data at input byte 0
// "aGk=x" "hi" illegal base64 data at input byte 4 "hi" illegal base64 data at input byte 4
// "aGl=" "hi" <nil> "" illegal base64 data at input byte 3
// "====" "" illegal base64 data at input byte 0 "" illegal base64 data at input byte 0
// aGVsbG8sIOS4lueVjAD/ true <nil>
// <nil> 37 LittleEndian
// 474f504b02010000feffffff0000c03f000000000000f03f000000000000f0bf01000100ff
// <nil> true
// <nil> 37 BigEndian
// 474f504b01020000fffffffe3fc000003ff0000000000000bff000000000000001000100ff
// <nil> true
// binary.Write: some values are not fixed-sized in type int unexpected EOF
// [1 2 3 4] 513 16909060
// 0 [0] 0 1 1 0 1
// 1 [2] 1 1 1 1 1
// -1 [1] -1 1 10 -1 10
// 63 [126] 63 1 1 63 1
// -64 [127] -64 1 10 -64 10
// 64 [128 1] 64 2 1 64 1
// 300 [216 4] 300 2 2 300 2
// 1099511627776 [128 128 128 128 128 64] 1099511627776 6 6 1099511627776 6
// -9223372036854775808 [255 255 255 255 255 255 255 255 255 1] -9223372036854775808 10 10 -9223372036854775808 10
// 0 -11
// 0 0
