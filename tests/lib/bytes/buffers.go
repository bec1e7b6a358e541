// bytes: Buffer and the functions on slices.
package main

import (
	"bytes"
	"fmt"
	"io"
)

func main() {
	var b bytes.Buffer
	b.WriteString("hello ")
	b.Write([]byte("world"))
	b.WriteByte('!')
	b.WriteRune('é')
	fmt.Println(b.String(), b.Len())
	p := make([]byte, 6)
	n, _ := b.Read(p)
	fmt.Println(n, string(p), b.Len())
	line, err := b.ReadString('!')
	fmt.Println(line, err)
	r, size, _ := b.ReadRune()
	fmt.Println(string(r), size, b.Len())
	_, err = b.ReadByte()
	fmt.Println(err == io.EOF)
	b.Reset()
	fmt.Fprintf(&b, "%d-%d", 1, 2)
	b.Truncate(2)
	fmt.Println(b.String(), string(b.Next(1)), b.String())
	c := bytes.NewBufferString("a,b")
	io.Copy(c, bytes.NewReader([]byte(",c")))
	fmt.Println(bytes.Split(c.Bytes(), []byte(",")), bytes.Count(c.Bytes(), []byte(",")))
	x, y := []byte("abc"), []byte("abd")
	fmt.Println(bytes.Compare(x, y), bytes.Equal(x, x), bytes.Contains(x, []byte("b")), bytes.Index(y, []byte("d")))
	fmt.Printf("%s %s %s %q\n", bytes.ToUpper(x), bytes.Repeat(x, 2), bytes.TrimSpace([]byte(" z ")), bytes.Fields([]byte(" p q ")))
	fmt.Printf("%s %s\n", bytes.ReplaceAll(x, []byte("b"), []byte("XX")), bytes.Join([][]byte{x, y}, []byte("+")))
	before, after, ok := bytes.Cut([]byte("k:v"), []byte(":"))
	fmt.Printf("%s %s %v %s\n", before, after, ok, bytes.Title([]byte("go")))
	fmt.Println(bytes.HasPrefix(x, []byte("ab")), bytes.IndexByte(x, 'c'), bytes.EqualFold([]byte("A"), []byte("a")), bytes.Runes([]byte("é")))
}

// Output:
// hello world!é 14
// 6 hello  8
// world! <nil>
// é 2 0
// true
// 1- 1 -
// [[97] [98] [99]] 2
// -1 true true 2
// ABC abcabc z ["p" "q"]
// aXXc abc+abd
// k v true Go
// true 2 true [233]
