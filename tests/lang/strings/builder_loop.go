// Long strings made piece by piece, substrings kept alive.
package main

import (
	"fmt"
	"strings"
)

func caesar(s string, k int) string {
	out := make([]byte, len(s))
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case 'a' <= c && c <= 'z':
			c = 'a' + (c-'a'+byte(k))%26
		case 'A' <= c && c <= 'Z':
			c = 'A' + (c-'A'+byte(k))%26
		}
		out[i] = c
	}
	return string(out)
}

func main() {
	s := ""
	for i := 0; i < 500; i++ {
		s += fmt.Sprint(i % 10)
	}
	fmt.Println(len(s), s[490:])
	var sb strings.Builder
	for i := range 1000 {
		sb.WriteByte(byte('a' + i%26))
		sb.WriteRune('é')
		sb.WriteString("--")
	}
	t := sb.String()
	fmt.Println(len(t), sb.Len(), t[:10])
	subs := []string{}
	for i := 0; i+7 < len(t); i += 1000 {
		subs = append(subs, t[i:i+2])
	}
	fmt.Println(subs)
	e := caesar("Hello, World!", 3)
	fmt.Println(e, caesar(e, 23))
	fmt.Println(strings.Repeat("ab", 5), strings.Count(t, "é"))
}

// Output:
// 500 0123456789
// 5000 5000 aé--bé--
// [a� s� k� c� u�]
// Khoor, Zruog! Hello, World!
// ababababab 1000
