// strings.Builder and strings.Reader.
package main

import (
	"fmt"
	"io"
	"strings"
)

func main() {
	var b strings.Builder
	b.Grow(10)
	fmt.Fprintf(&b, "%d", 5)
	b.WriteByte('x')
	b.WriteRune('世')
	b.WriteString("end")
	fmt.Println(b.String(), b.Len())
	b.Reset()
	fmt.Println(b.Len(), b.String() == "")
	r := strings.NewReader("hello world")
	buf := make([]byte, 5)
	n, err := r.Read(buf)
	fmt.Println(n, err, string(buf), r.Len(), r.Size())
	c, _ := r.ReadByte()
	fmt.Println(c, r.UnreadByte())
	ru, size, _ := r.ReadRune()
	fmt.Println(ru, size)
	pos, _ := r.Seek(-3, io.SeekEnd)
	rest, _ := io.ReadAll(r)
	fmt.Println(pos, string(rest))
	_, err = r.Read(buf)
	fmt.Println(err, err == io.EOF)
	n, err = r.ReadAt(buf, 6)
	fmt.Println(n, err, string(buf[:n]))
	r.Reset("new")
	var sb strings.Builder
	k, err := r.WriteTo(&sb)
	fmt.Println(k, err, sb.String())
	_, err = r.Seek(-1, io.SeekStart)
	fmt.Println(err)
	copyOf := b
	func() {
		defer func() { fmt.Println(recover()) }()
		b.WriteString("x")
		copyOf = b
		copyOf.WriteString("y")
	}()
}

// Output:
// 5x世end 8
// 0 true
// 5 <nil> hello 6 11
// 32 <nil>
// 32 1
// 8 rld
// EOF true
// 5 <nil> world
// 3 <nil> new
// strings.Reader.Seek: negative position
// strings: illegal use of non-zero Builder copied by value
