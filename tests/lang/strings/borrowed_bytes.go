// Bytes that become a string only to be compared or looked up are not copied, and
// are those of that moment.
package main

import (
	"fmt"
	"testing"
)

type text string
type raw []byte

func change(b []byte) string {
	b[0] = 'z'
	return "zbc"
}

func kind(b []byte) string {
	switch string(b) {
	case "abc":
		b[0] = 'x'
		return "first"
	case "xbc":
		return "second"
	}
	return "none"
}

func byValue(b []byte, s string) string {
	switch string(b) {
	case change(b):
		return "changed"
	case s:
		return "the same"
	}
	return "none"
}

func main() {
	b := []byte("abc")
	s := "abc"
	m := map[string]int{"abc": 1, "zbc": 2}
	t := map[text]int{"abc": 3}
	fmt.Println(string(b) == s, string(b) < "abd", s != string(b), string(b) == string(b[:2])+"c")
	fmt.Println(m[string(b)], t[text(b)], m[string(raw(b))])
	v, ok := m[string(b[1:])]
	fmt.Println(v, ok)
	if string(b) == "abc" {
		fmt.Println("equal")
	}
	fmt.Println(string(b) == change(b), m[string(b)])
	b = []byte("abc")
	fmt.Println(kind(b), kind(b), string(b))
	fmt.Println(byValue([]byte("abc"), "abc"))
	m[string(b)] = 7
	b[0] = 'y'
	m[string(b)]++
	b[0] = 'w'
	fmt.Println(m["xbc"], m["ybc"], len(m))
	var none []byte
	fmt.Println(string(none) == "", m[string(none)])
	keep := string(b)
	b[0] = 'q'
	fmt.Println(keep)

	n := testing.AllocsPerRun(20, func() {
		if string(b) == s || m[string(b)] == 9 || string(b) > "r" {
			panic("equal")
		}
		switch string(b) {
		case "a", "b":
			panic("equal")
		}
		if _, ok := m[string(b)]; ok {
			panic("found")
		}
	})
	fmt.Println(n)
}

// Output:
// true true false true
// 1 3 1
// 0 false
// equal
// true 2
// first second xbc
// the same
// 7 1 4
// true 0
// wbc
// 0
