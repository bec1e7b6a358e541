// Conversions between strings and slices copy; later changes are not seen.
package main

import "fmt"

type Bytes []byte
type B byte
type Text string

func main() {
	b := []byte("hello")
	s := string(b)
	b[0] = 'J'
	fmt.Println(s, string(b))
	c := []byte(s)
	c[1] = 'u'
	fmt.Println(s, string(c))
	fmt.Println(string(Bytes{104, 105}), Text(b), Bytes("x")[0], []B("hi"))
	m := map[string]int{}
	key := []byte("key")
	m[string(key)] = 1
	key[0] = 'K'
	fmt.Println(m, m[string(key)], m["key"])
	if string(key) == "Key" {
		fmt.Println("equal")
	}
	for i, r := range []rune("añ") {
		fmt.Print(i, r, ";")
	}
	fmt.Println()
	switch string(c) {
	case "hullo":
		fmt.Println("hullo")
	default:
		fmt.Println("?")
	}
	var x any = string(b)
	b[0] = 'X'
	fmt.Println(x)
	parts := [][]byte{[]byte("a"), []byte("b")}
	out := ""
	for _, p := range parts {
		out += string(p)
	}
	fmt.Println(out, string(rune('a'+1)))
}

// Output:
// hello Jello
// hello hullo
// hi Jello 120 [104 105]
// map[key:1] 0 1
// equal
// 0 97;1 241;
// hullo
// Jello
// ab b
