// The Sscan family.
package main

import (
	"fmt"
	"strings"
)

func main() {
	var a, b int
	var s string
	var f float64
	n, err := fmt.Sscan("10 20 text 2.5", &a, &b, &s, &f)
	fmt.Println(n, err, a, b, s, f)
	n, err = fmt.Sscanf("7-8:word", "%d-%d:%s", &a, &b, &s)
	fmt.Println(n, err, a, b, s)
	n, err = fmt.Sscanf("x=0x1f y=101", "x=%v y=%b", &a, &b)
	fmt.Println(n, err, a, b)
	n, err = fmt.Sscan("abc", &a)
	fmt.Println(n, err)
	n, err = fmt.Sscan("5", &a, &b)
	fmt.Println(n, err, a)
	var c rune
	var t bool
	var q string
	n, err = fmt.Sscanf("Z true \"quoted str\"", "%c %t %q", &c, &t, &q)
	fmt.Println(n, err, string(c), t, q)
	n, err = fmt.Sscanln("1 2\n3", &a, &b)
	fmt.Println(n, err, a, b)
	n, err = fmt.Sscanln("1\n2", &a, &b)
	fmt.Println(n, err)
	r := strings.NewReader("3 4 five\n6")
	n, err = fmt.Fscan(r, &a, &b, &s)
	fmt.Println(n, err, a, b, s)
	var u8 uint8
	n, err = fmt.Sscan("300", &u8)
	fmt.Println(n, err)
	var x, y string
	n, err = fmt.Sscanf("12345abc", "%3s%s", &x, &y)
	fmt.Println(n, err, x, y)
	n, err = fmt.Sscanf("50%", "%d%%", &a)
	fmt.Println(n, err, a)
}

// Output:
// 4 <nil> 10 20 text 2.5
// 3 <nil> 7 8 word
// 2 <nil> 31 5
// 0 expected integer
// 1 EOF 5
// 3 <nil> Z true quoted str
// 2 <nil> 1 2
// 1 unexpected newline
// 3 <nil> 3 4 five
// 0 unsigned integer overflow on token 300
// 2 <nil> 123 45abc
// 1 <nil> 50
