// io: Copy, Pipe, MultiReader, TeeReader, LimitReader, SectionReader, ReadFull and errors.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

type upper struct{ r io.Reader }

func (u upper) Read(p []byte) (int, error) {
	n, err := u.r.Read(p)
	copy(p, bytes.ToUpper(p[:n]))
	return n, err
}

func main() {
	var out bytes.Buffer
	n, err := io.Copy(&out, upper{strings.NewReader("shout")})
	fmt.Println(n, err, out.String())
	m := io.MultiReader(strings.NewReader("a"), strings.NewReader("b"), strings.NewReader(""))
	all, _ := io.ReadAll(m)
	fmt.Println(string(all))
	var tee bytes.Buffer
	t := io.TeeReader(strings.NewReader("tee"), &tee)
	io.Copy(io.Discard, t)
	fmt.Println(tee.String())
	l, _ := io.ReadAll(io.LimitReader(strings.NewReader("limited"), 3))
	fmt.Println(string(l))
	buf := make([]byte, 4)
	k, err := io.ReadFull(strings.NewReader("abc"), buf)
	fmt.Println(k, err, errors.Is(err, io.ErrUnexpectedEOF))
	k, err = io.ReadAtLeast(strings.NewReader("abcdef"), buf, 2)
	fmt.Println(k, err)
	s := io.NewSectionReader(strings.NewReader("0123456789"), 2, 5)
	sec, _ := io.ReadAll(s)
	fmt.Println(string(sec), s.Size())
	var w1, w2 strings.Builder
	io.WriteString(io.MultiWriter(&w1, &w2), "both")
	fmt.Println(w1.String(), w2.String())
	pr, pw := io.Pipe()
	go func() {
		for i := range 3 {
			fmt.Fprint(pw, i, ";")
		}
		pw.CloseWithError(errors.New("pipe done"))
	}()
	got, err := io.ReadAll(pr)
	fmt.Println(string(got), err)
	c, err := io.CopyN(&out, strings.NewReader("xy"), 5)
	fmt.Println(c, err, out.String())
	_, err = pr.Read(buf)
	fmt.Println(err)
}

// Output:
// 5 <nil> SHOUT
// ab
// tee
// lim
// 3 unexpected EOF true
// 4 <nil>
// 23456 5
// both both
// 0;1;2; pipe done
// 2 EOF SHOUTxy
// pipe done
