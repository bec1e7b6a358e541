// Guards testing/iotest.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
	"testing/iotest"
)

// wrong reads its text but does not seek or end as it should.
type wrong struct {
	*strings.Reader
	how string
}

func (w wrong) Seek(off int64, whence int) (int64, error) {
	n, err := w.Reader.Seek(off, whence)
	if w.how == "seek" && whence == io.SeekCurrent && off == -1 {
		n += 2
	}
	return n, err
}

func (w wrong) ReadAt(p []byte, off int64) (int, error) {
	n, err := w.Reader.ReadAt(p, off)
	if w.how == "at" && off == 3 {
		return n, errors.New("no")
	}
	return n, err
}

func main() {
	text := "hello, world"
	for _, f := range []func(io.Reader) io.Reader{iotest.OneByteReader, iotest.HalfReader, iotest.DataErrReader, iotest.TimeoutReader} {
		r := f(strings.NewReader(text))
		for range 4 {
			buf := make([]byte, 7)
			n, err := r.Read(buf)
			fmt.Printf("%q %v; ", buf[:n], err)
		}
		fmt.Println()
	}
	_, err := iotest.ErrReader(errors.New("broken")).Read(nil)
	fmt.Println(err)
	var b bytes.Buffer
	w := iotest.TruncateWriter(&b, 7)
	for range 3 {
		n, err := w.Write([]byte("abcd"))
		fmt.Println(n, err, b.String())
	}
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	io.Copy(iotest.NewWriteLogger("w:", io.Discard), iotest.NewReadLogger("r:", struct{ io.Reader }{strings.NewReader("ab")}))
	fmt.Println(iotest.TestReader(strings.NewReader(text), []byte(text)))
	fmt.Println(iotest.TestReader(strings.NewReader(""), nil))
	fmt.Println(iotest.TestReader(iotest.HalfReader(strings.NewReader(text)), []byte(text)))
	fmt.Println(iotest.TestReader(strings.NewReader(text), []byte("hello")))
	fmt.Println(iotest.TestReader(iotest.TimeoutReader(strings.NewReader(text)), []byte(text)))
	fmt.Println(iotest.TestReader(wrong{strings.NewReader(text), "seek"}, []byte(text)))
	fmt.Println(iotest.TestReader(wrong{strings.NewReader(text), "at"}, []byte(text)))
}

// Output:
// "h" <nil>; "e" <nil>; "l" <nil>; "l" <nil>;
// "hell" <nil>; "o, w" <nil>; "orld" <nil>; "" EOF;
// "hello, " <nil>; "world" EOF; "" EOF; "" EOF;
// "hello, " <nil>; "" timeout; "world" <nil>; "" EOF;
// broken
// 4 <nil> abcd
// 4 <nil> abcdabc
// 4 <nil> abcdabc
// r: 6162
// w: 6162
// r: : EOF
// <nil>
// <nil>
// <nil>
// ReadAll(small amounts) = "hello, world"
// 	want "hello"
// Read(0 bytes at offset 0): timeout
// Seek(-1, 1) from EOF = -13, <nil>, want 11, nil
// ReadAt(1, 3) = 1, no, want 1, nil
