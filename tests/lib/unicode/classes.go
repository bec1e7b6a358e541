// unicode and unicode/utf8.
package main

import (
	"fmt"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

func main() {
	for _, r := range "aZ5 _é世!\t٣Ⅷ\u00a0ǅ" {
		fmt.Print(string(r), unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsNumber(r), unicode.IsSpace(r), unicode.IsUpper(r), unicode.IsLower(r), unicode.IsPunct(r), unicode.IsTitle(r), unicode.IsControl(r), unicode.IsGraphic(r), unicode.IsSymbol(r), "\n")
	}
	fmt.Println(string(unicode.ToUpper('ß')), string(unicode.ToLower('Σ')), string(unicode.ToTitle('ǆ')), unicode.SimpleFold('k'))
	fmt.Println(unicode.Is(unicode.Han, '世'), unicode.In('я', unicode.Latin, unicode.Cyrillic))
	s := "aé世😀\xff"
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		fmt.Print(r, ":", n, " ")
		i += n
	}
	fmt.Println(utf8.RuneCountInString(s), utf8.ValidString(s), utf8.RuneLen('世'), utf8.RuneLen(-1), utf8.ValidRune(0xd800))
	r, n := utf8.DecodeLastRuneInString("x世")
	fmt.Println(r, n, utf8.FullRune([]byte{0xe4, 0xb8}), utf8.RuneStart(0x80))
	b := utf8.AppendRune(nil, '😀')
	var buf [4]byte
	fmt.Println(b, utf8.EncodeRune(buf[:], 'é'), buf, utf8.RuneError, utf8.UTFMax)
	fmt.Println(utf16.Encode([]rune("a😀")), string(utf16.Decode([]uint16{0xd83d, 0xde00, 0xd800})))
}

// Output:
// atrue false false false false true false false false true false
// Ztrue false false false true false false false false true false
// 5false true true false false false false false false true false
//  false false false true false false false false false true false
// _false false false false false false true false false true false
// étrue false false false false true false false false true false
// 世true false false false false false false false false true false
// !false false false false false false true false false true false
// 	false false false true false false false false true false false
// ٣false true true false false false false false false true false
// Ⅷfalse false true false false false false false false true false
//  false false false true false false false false false true false
// ǅtrue false false false false false false true false true false
// ß σ ǅ 8490
// true true
// 97:1 233:2 19990:3 128512:4 65533:1 5 false 3 -1 false
// 19990 3 false false
// [240 159 152 128] 2 [195 169 0 0] 65533 4
// [97 55357 56832] 😀�
