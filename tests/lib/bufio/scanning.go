// bufio: Scanner, Reader, Writer on standard input.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

func main() {
	in := bufio.NewReader(os.Stdin)
	line, err := in.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	sc := bufio.NewScanner(in)
	n := 0
	for sc.Scan() {
		n++
		fmt.Println(n, sc.Text())
	}
	fmt.Println(sc.Err())
	ws := bufio.NewScanner(strings.NewReader("several words\n here  "))
	ws.Split(bufio.ScanWords)
	for ws.Scan() {
		fmt.Print(ws.Text(), "|")
	}
	rs := bufio.NewScanner(strings.NewReader("añ"))
	rs.Split(bufio.ScanRunes)
	for rs.Scan() {
		fmt.Print(rs.Text(), "|")
	}
	fmt.Println()
	w := bufio.NewWriter(os.Stdout)
	fmt.Fprintf(w, "buffered %d", 1)
	fmt.Println("first", w.Buffered(), w.Available() > 0)
	w.WriteByte('\n')
	w.Flush()
	r := bufio.NewReader(strings.NewReader("abc\ndef"))
	b, _ := r.Peek(2)
	c, _ := r.ReadByte()
	r.UnreadByte()
	ru, size, _ := r.ReadRune()
	fmt.Println(string(b), c, ru, size, r.Buffered())
	l, isPrefix, err := r.ReadLine()
	fmt.Println(string(l), isPrefix, err)
	rest, err := r.ReadBytes('\n')
	fmt.Println(string(rest), err)
	small := bufio.NewScanner(strings.NewReader(strings.Repeat("x", 100)))
	small.Buffer(make([]byte, 10), 20)
	fmt.Println(small.Scan(), small.Err())
}

// Stdin: header line\n
// Stdin: second\nthird\n\n
// Stdin: last without newline

// Output:
// "header line\n" <nil>
// 1 second
// 2 third
// 3
// 4 last without newline
// <nil>
// several|words|here|a|ñ|
// first 10 true
// buffered 1
// ab 97 97 1 6
// bc false <nil>
// def EOF
// false bufio.Scanner: token too long
