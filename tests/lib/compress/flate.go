// DEFLATE, gzip and zlib: streams of other compressors, everything there and back at all
// levels, flushes, dictionaries, what is behind a stream, and errors with their offsets.
package main

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"encoding/hex"
	"fmt"
	"io"
	"math/rand"
	"strings"
)

type slow struct{ r *strings.Reader }

func (s slow) Read(b []byte) (int, error) { return s.r.Read(b) }
func (s slow) ReadByte() (byte, error)    { return s.r.ReadByte() }

type only struct{ io.Reader }

func data(kind, n int) []byte {
	r := rand.New(rand.NewSource(int64(kind)))
	var b []byte
	for len(b) < n {
		switch kind {
		case 0:
			b = append(b, strings.Fields("the quick brown fox jumps over a lazy dog.")[r.Intn(9)]...)
		case 1:
			b = append(b, byte(r.Intn(256)))
		default:
			b = append(b, 'x')
		}
	}
	return b[:n]
}

func main() {
	// Literals and copies by the fixed code, then by one of their own.
	for _, s := range []string{
		"ca48cdc9c9d751c04271010600",
		"4a4c4a4e494d4bcfc8cc1a651162010600",
		"04c08100000000009056ff13000000000000000000000000c00100",
		"000100feff610300",
	} {
		x, _ := hex.DecodeString(s)
		for i := range 2 * len(x) {
			y := bytes.Clone(x)
			if i < len(x) {
				y = y[:i]
			} else {
				y[i-len(x)] ^= 1 << (i % 8)
			}
			got, err := io.ReadAll(flate.NewReader(bytes.NewReader(y)))
			fmt.Printf("%d %.20q %v;", len(got), got, err)
		}
		for _, r := range []io.Reader{bytes.NewBuffer(append(x, "tail"...)), strings.NewReader(string(x) + "tail"), slow{strings.NewReader(string(x) + "tail")}} {
			got, err := io.ReadAll(flate.NewReader(r))
			tail, _ := io.ReadAll(r)
			fmt.Println(len(got), err, string(tail))
		}
		got, err := io.ReadAll(flate.NewReader(only{bytes.NewReader(x)}))
		fmt.Printf("%.30q %v\n", got, err)
	}
	for kind := range 3 {
		for level := -2; level <= 9; level++ {
			ok := true
			for _, n := range []int{0, 1, 5000, 70000} {
				var buf bytes.Buffer
				w, _ := flate.NewWriterDict(&buf, level, []byte("the quick brown fox"))
				d := data(kind, n)
				w.Write(d[:n/2])
				w.Flush()
				half, _ := io.ReadAll(flate.NewReaderDict(bytes.NewReader(buf.Bytes()), []byte("the quick brown fox")))
				w.Write(d[n/2:])
				w.Close()
				got, err := io.ReadAll(flate.NewReaderDict(&buf, []byte("the quick brown fox")))
				ok = ok && err == nil && bytes.Equal(got, d) && bytes.Equal(half, d[:n/2])
			}
			fmt.Print(ok, " ")
		}
	}
	fmt.Println()
	var buf bytes.Buffer
	w, _ := gzip.NewWriterLevel(&buf, gzip.BestSpeed)
	w.Name, w.Comment, w.Extra = "n\u00e9", "c", []byte("ex")
	w.Write([]byte("hello"))
	w.Close()
	fmt.Printf("%x\n", buf.Bytes())
	w.Reset(&buf)
	w.Write([]byte("more"))
	w.Close()
	c := bytes.Clone(buf.Bytes())
	r, err := gzip.NewReader(&buf)
	fmt.Println(r.Name, r.Comment, r.Extra, r.OS, r.ModTime.IsZero(), err)
	r.Multistream(false)
	x, err := io.ReadAll(r)
	fmt.Println(string(x), err, buf.Len(), r.Reset(&buf))
	x, err = io.ReadAll(r)
	fmt.Println(string(x), err, r.Reset(&buf))
	r, _ = gzip.NewReader(bytes.NewReader(c))
	x, err = io.ReadAll(r)
	fmt.Println(string(x), err)
	for i := range c {
		y := bytes.Clone(c)
		y[i]++
		for _, y := range [][]byte{y, c[:i]} {
			r, err := gzip.NewReader(bytes.NewReader(y))
			var x []byte
			if err == nil {
				x, err = io.ReadAll(r)
			}
			fmt.Printf("%d %q %v;", i, x, err)
		}
	}
	fmt.Println()
	w.Reset(io.Discard)
	w.Name = "\u4e16"
	_, err = w.Write(nil)
	fmt.Println(err)
	_, err = gzip.NewWriterLevel(nil, 10)
	fmt.Println(err)
	_, err = zlib.NewWriterLevel(nil, -3)
	fmt.Println(err)
	_, err = flate.NewWriter(nil, 10)
	fmt.Println(err)
	for level := -2; level < 10; level++ {
		for _, dict := range [][]byte{nil, []byte("hello dictionary")} {
			var buf bytes.Buffer
			z, _ := zlib.NewWriterLevelDict(&buf, level, dict)
			z.Write([]byte("hello"))
			z.Close()
			c := buf.Bytes()
			fmt.Printf("%x ", c[:6])
			zr, err := zlib.NewReaderDict(bytes.NewReader(c), dict)
			x, _ := io.ReadAll(zr)
			_, err2 := zlib.NewReaderDict(bytes.NewReader(c), []byte("bad"))
			c[len(c)-1]++
			zr, _ = zlib.NewReaderDict(bytes.NewReader(c), dict)
			_, err3 := io.ReadAll(zr)
			c[0]++
			_, err4 := zlib.NewReader(bytes.NewReader(c))
			fmt.Println(string(x), err, err2, err3, err4)
		}
	}
}

// Skip-gcstress

// Output:
// 0 "" unexpected EOF;0 "" unexpected EOF;1 "h" unexpected EOF;2 "he" unexpected EOF;3 "hel" unexpected EOF;4 "hell" unexpected EOF;5 "hello" unexpected EOF;6 "hello," unexpected EOF;7 "hello, " unexpected EOF;7 "hello, " unexpected EOF;26 "hello, hello, hello," unexpected EOF;27 "hello, hello, hello," unexpected EOF;27 "hello, hello, hello," unexpected EOF;27 "\x88ello, \x88ello, \x88ello," <nil>;27 "hUllo, hUllo, hUllo," <nil>;27 "hedlo, hedlo, hedlo," <nil>;27 "hehlo, hehlo, hehlo," <nil>;27 "helno, helno, helno," <nil>;27 "helln, helln, helln," <nil>;8 "hello,\xa0\x04" flate: corrupt input before offset 12;8 "hello, *" flate: corrupt input before offset 11;7 "hello, " flate: corrupt input before offset 10;27 "hello, hello, hello," <nil>;27 "hello, hello, hello," unexpected EOF;27 "hello, hello, hello," unexpected EOF;31 "hello, hello, hello," unexpected EOF;27 <nil> tail
// 27 <nil> tail
// 27 <nil> tail
// "hello, hello, hello, hello\n" <nil>
// 0 "" unexpected EOF;0 "" unexpected EOF;1 "a" unexpected EOF;2 "ab" unexpected EOF;3 "abc" unexpected EOF;4 "abcd" unexpected EOF;5 "abcde" unexpected EOF;6 "abcdef" unexpected EOF;7 "abcdefg" unexpected EOF;8 "abcdefgh" unexpected EOF;9 "abcdefghi" unexpected EOF;10 "abcdefghij" unexpected EOF;10 "abcdefghij" unexpected EOF;268 "abcdefghijabcdefghij" unexpected EOF;268 "abcdefghijabcdefghij" unexpected EOF;300 "abcdefghijabcdefghij" unexpected EOF;300 "abcdefghijabcdefghij" unexpected EOF;0 "" flate: corrupt input before offset 5;300 "`bcdefghij`bcdefghij" <nil>;2 "ab" flate: corrupt input before offset 5;4 "abc\xa9" flate: corrupt input before offset 8;300 "abcd\x85fghijabcd\x85fghij" <nil>;300 "abcdeVghijabcdeVghij" <nil>;300 "abcdefohijabcdefohij" <nil>;300 "abcdefchijabcdefchij" <nil>;300 "abcdefgjijabcdefgjij" <nil>;300 "abcdefghhjabcdefghhj" <nil>;14 "abcdefghij\x15\x04\x12\x04" flate: corrupt input before offset 17;10 "abcdefghij" flate: corrupt input before offset 13;289 "abcdefghijabcdefghij" unexpected EOF;300 "abcdefghijabcdefghij" flate: corrupt input before offset 16;300 "abcdefghijabcdefghij" unexpected EOF;300 "abcdefghijabcdefghij" unexpected EOF;304 "abcdefghijabcdefghij" unexpected EOF;300 <nil> tail
// 300 <nil> tail
// 300 <nil> tail
// "abcdefghijabcdefghijabcdefghij" <nil>
// 0 "" unexpected EOF;0 "" unexpected EOF;0 "" unexpected EOF;0 "" unexpected EOF;0 "" unexpected EOF;0 "" unexpected EOF;0 "" unexpected EOF;0 "" unexpected EOF;0 "" unexpected EOF;0 "" unexpected EOF;0 "" unexpected EOF;0 "" unexpected EOF;0 "" unexpected EOF;6 "aaaaaa" unexpected EOF;14 "aaaaaaaaaaaaaa" unexpected EOF;22 "aaaaaaaaaaaaaaaaaaaa" unexpected EOF;30 "aaaaaaaaaaaaaaaaaaaa" unexpected EOF;38 "aaaaaaaaaaaaaaaaaaaa" unexpected EOF;46 "aaaaaaaaaaaaaaaaaaaa" unexpected EOF;54 "aaaaaaaaaaaaaaaaaaaa" unexpected EOF;62 "aaaaaaaaaaaaaaaaaaaa" unexpected EOF;70 "aaaaaaaaaaaaaaaaaaaa" unexpected EOF;78 "aaaaaaaaaaaaaaaaaaaa" unexpected EOF;86 "aaaaaaaaaaaaaaaaaaaa" unexpected EOF;94 "aaaaaaaaaaaaaaaaaaaa" unexpected EOF;100 "aaaaaaaaaaaaaaaaaaaa" unexpected EOF;100 "aaaaaaaaaaaaaaaaaaaa" unexpected EOF;0 "" flate: corrupt input before offset 13;0 "" flate: corrupt input before offset 15;0 "" flate: corrupt input before offset 9;0 "" flate: corrupt input before offset 9;0 "" flate: corrupt input before offset 9;0 "" flate: corrupt input before offset 9;0 "" flate: corrupt input before offset 9;0 "" flate: corrupt input before offset 9;0 "" flate: corrupt input before offset 9;0 "" flate: corrupt input before offset 15;0 "" flate: corrupt input before offset 15;0 "" flate: corrupt input before offset 12;5 "aaaaa" flate: corrupt input before offset 18;6 "aaaaaa" flate: corrupt input before offset 18;15 "aaaaaaaaaaaaaaa" flate: corrupt input before offset 19;24 "aaaaaaaaaaaaaaaaaaaa" flate: corrupt input before offset 20;33 "aaaaaaaaaaaaaaaaaaaa" flate: corrupt input before offset 21;42 "aaaaaaaaaaaaaaaaaaaa" flate: corrupt input before offset 22;51 "aaaaaaaaaaaaaaaaaaaa" flate: corrupt input before offset 24;60 "aaaaaaaaaaaaaaaaaaaa" flate: corrupt input before offset 25;69 "aaaaaaaaaaaaaaaaaaaa" flate: corrupt input before offset 26;70 "aaaaaaaaaaaaaaaaaaaa" flate: corrupt input before offset 26;79 "aaaaaaaaaaaaaaaaaaaa" flate: corrupt input before offset 27;88 "aaaaaaaaaaaaaaaaaaaa" unexpected EOF;97 "aaaaaaaaaaaaaaaaaaaa" unexpected EOF;131 "aaaaaaaaaaaaaaaaaaaa" unexpected EOF;100 "aaaaaaaaaaaaaaaaaaaa" <nil>;100 <nil> tail
// 100 <nil> tail
// 100 <nil> tail
// "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" <nil>
// 0 "" unexpected EOF;0 "" unexpected EOF;0 "" unexpected EOF;0 "" unexpected EOF;0 "" unexpected EOF;0 "" unexpected EOF;1 "a" unexpected EOF;1 "a" unexpected EOF;1 "a" <nil>;0 "" flate: corrupt input before offset 5;0 "" flate: corrupt input before offset 5;0 "" flate: corrupt input before offset 5;0 "" flate: corrupt input before offset 5;1 "A" <nil>;11 "aaaaaaaaaaa" unexpected EOF;1 "a" <nil>;1 <nil> tail
// 1 <nil> tail
// 1 <nil> tail
// "a" <nil>
// true true true true true true true true true true true true true true true true true true true true true true true true true true true true true true true true true true true true
// 1f8b081c0000000004ff020065786ee9006300000500faff68656c6c6f030086a6103605000000
// né c [101 120] 255 true <nil>
// hello <nil> 29 <nil>
// more <nil> EOF
// hellomore <nil>
// 0 "" gzip: invalid header;0 "" EOF;1 "" gzip: invalid header;1 "" unexpected EOF;2 "" gzip: invalid header;2 "" unexpected EOF;3 "hellomore" <nil>;3 "" unexpected EOF;4 "hellomore" <nil>;4 "" unexpected EOF;5 "hellomore" <nil>;5 "" unexpected EOF;6 "hellomore" <nil>;6 "" unexpected EOF;7 "hellomore" <nil>;7 "" unexpected EOF;8 "hellomore" <nil>;8 "" unexpected EOF;9 "hellomore" <nil>;9 "" unexpected EOF;10 "hellomore" <nil>;10 "" unexpected EOF;11 "" unexpected EOF;11 "" unexpected EOF;12 "hellomore" <nil>;12 "" unexpected EOF;13 "hellomore" <nil>;13 "" unexpected EOF;14 "hellomore" <nil>;14 "" unexpected EOF;15 "hellomore" <nil>;15 "" unexpected EOF;16 "" flate: corrupt input before offset 4;16 "" unexpected EOF;17 "hellomore" <nil>;17 "" unexpected EOF;18 "" flate: corrupt input before offset 4;18 "" unexpected EOF;19 "hello" gzip: invalid checksum;19 "" unexpected EOF;20 "" flate: corrupt input before offset 5;20 "" unexpected EOF;21 "" flate: corrupt input before offset 5;21 "" unexpected EOF;22 "" flate: corrupt input before offset 5;22 "" unexpected EOF;23 "" flate: corrupt input before offset 5;23 "" unexpected EOF;24 "iello" gzip: invalid checksum;24 "" unexpected EOF;25 "hfllo" gzip: invalid checksum;25 "h" unexpected EOF;26 "hemlo" gzip: invalid checksum;26 "he" unexpected EOF;27 "helmo" gzip: invalid checksum;27 "hel" unexpected EOF;28 "hellp" gzip: invalid checksum;28 "hell" unexpected EOF;29 "hello" flate: corrupt input before offset 14;29 "hello" unexpected EOF;30 "hellooooo\x00\x82T\x06 " gzip: invalid checksum;30 "hello" unexpected EOF;31 "hello" gzip: invalid checksum;31 "hello" unexpected EOF;32 "hello" gzip: invalid checksum;32 "hello" unexpected EOF;33 "hello" gzip: invalid checksum;33 "hello" unexpected EOF;34 "hello" gzip: invalid checksum;34 "hello" unexpected EOF;35 "hello" gzip: invalid checksum;35 "hello" unexpected EOF;36 "hello" gzip: invalid checksum;36 "hello" unexpected EOF;37 "hello" gzip: invalid checksum;37 "hello" unexpected EOF;38 "hello" gzip: invalid checksum;38 "hello" unexpected EOF;39 "hello" gzip: invalid header;39 "hello" <nil>;40 "hello" gzip: invalid header;40 "hello" unexpected EOF;41 "hello" gzip: invalid header;41 "hello" unexpected EOF;42 "hellomore" <nil>;42 "hello" unexpected EOF;43 "hellomore" <nil>;43 "hello" unexpected EOF;44 "hellomore" <nil>;44 "hello" unexpected EOF;45 "hellomore" <nil>;45 "hello" unexpected EOF;46 "hellomore" <nil>;46 "hello" unexpected EOF;47 "hellomore" <nil>;47 "hello" unexpected EOF;48 "hellomore" <nil>;48 "hello" unexpected EOF;49 "hellomore" gzip: invalid checksum;49 "hello" unexpected EOF;50 "hello" flate: corrupt input before offset 5;50 "hello" unexpected EOF;51 "hello" flate: corrupt input before offset 5;51 "hello" unexpected EOF;52 "hello" flate: corrupt input before offset 5;52 "hello" unexpected EOF;53 "hello" flate: corrupt input before offset 5;53 "hello" unexpected EOF;54 "hellonore" gzip: invalid checksum;54 "hello" unexpected EOF;55 "hellompre" gzip: invalid checksum;55 "hellom" unexpected EOF;56 "hellomose" gzip: invalid checksum;56 "hellomo" unexpected EOF;57 "hellomorf" gzip: invalid checksum;57 "hellomor" unexpected EOF;58 "hellomore" flate: corrupt input before offset 13;58 "hellomore" unexpected EOF;59 "hellomoreeeee" flate: corrupt input before offset 13;59 "hellomore" unexpected EOF;60 "hellomore" gzip: invalid checksum;60 "hellomore" unexpected EOF;61 "hellomore" gzip: invalid checksum;61 "hellomore" unexpected EOF;62 "hellomore" gzip: invalid checksum;62 "hellomore" unexpected EOF;63 "hellomore" gzip: invalid checksum;63 "hellomore" unexpected EOF;64 "hellomore" gzip: invalid checksum;64 "hellomore" unexpected EOF;65 "hellomore" gzip: invalid checksum;65 "hellomore" unexpected EOF;66 "hellomore" gzip: invalid checksum;66 "hellomore" unexpected EOF;67 "hellomore" gzip: invalid checksum;67 "hellomore" unexpected EOF;
// gzip.Write: non-Latin-1 header string
// gzip: invalid compression level: 10
// zlib: invalid compression level: -3
// flate: invalid compression level 10: want value in range [-2, 9]
// 7801000500fa hello <nil> <nil> zlib: invalid checksum zlib: invalid header
// 783f3529066b hello <nil> zlib: invalid dictionary zlib: invalid checksum zlib: invalid header
// 789c000500fa hello <nil> <nil> zlib: invalid checksum zlib: invalid header
// 78bb3529066b hello <nil> zlib: invalid dictionary zlib: invalid checksum zlib: invalid header
// 7801000500fa hello <nil> <nil> zlib: invalid checksum zlib: invalid header
// 783f3529066b hello <nil> zlib: invalid dictionary zlib: invalid checksum zlib: invalid header
// 7801000500fa hello <nil> <nil> zlib: invalid checksum zlib: invalid header
// 783f3529066b hello <nil> zlib: invalid dictionary zlib: invalid checksum zlib: invalid header
// 785e000500fa hello <nil> <nil> zlib: invalid checksum zlib: invalid header
// 787d3529066b hello <nil> zlib: invalid dictionary zlib: invalid checksum zlib: invalid header
// 785e000500fa hello <nil> <nil> zlib: invalid checksum zlib: invalid header
// 787d3529066b hello <nil> zlib: invalid dictionary zlib: invalid checksum zlib: invalid header
// 785e000500fa hello <nil> <nil> zlib: invalid checksum zlib: invalid header
// 787d3529066b hello <nil> zlib: invalid dictionary zlib: invalid checksum zlib: invalid header
// 785e000500fa hello <nil> <nil> zlib: invalid checksum zlib: invalid header
// 787d3529066b hello <nil> zlib: invalid dictionary zlib: invalid checksum zlib: invalid header
// 789c000500fa hello <nil> <nil> zlib: invalid checksum zlib: invalid header
// 78bb3529066b hello <nil> zlib: invalid dictionary zlib: invalid checksum zlib: invalid header
// 78daca48cdc9 hello <nil> <nil> zlib: invalid checksum zlib: invalid header
// 78f93529066b hello <nil> zlib: invalid dictionary zlib: invalid checksum zlib: invalid header
// 78daca48cdc9 hello <nil> <nil> zlib: invalid checksum zlib: invalid header
// 78f93529066b hello <nil> zlib: invalid dictionary zlib: invalid checksum zlib: invalid header
// 78daca48cdc9 hello <nil> <nil> zlib: invalid checksum zlib: invalid header
// 78f93529066b hello <nil> zlib: invalid dictionary zlib: invalid checksum zlib: invalid header
