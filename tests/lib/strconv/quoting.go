// Quoting and unquoting.
package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"plain", "tab\t nl\n", "q\"uo\\te", "é世😀", "\x00\x7f\xff", "\u200b\ufeff", "`back`", "\u00a0\u2028"} {
		fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), strconv.CanBackquote(s))
	}
	for _, r := range []rune{'a', '\'', '"', '\n', 0, 'é', 0x1F600, 0x10ffff, -1, 0xd800} {
		fmt.Print(strconv.QuoteRune(r), " ", strconv.QuoteRuneToASCII(r), " ", strconv.IsPrint(r), " ")
	}
	fmt.Println()
	for _, s := range []string{`"a\tb"`, "`raw\\n`", `'x'`, `"\u00e9\x41\101"`, `"bad`, `'ab'`, `""`, `"\q"`, `abc`} {
		t, err := strconv.Unquote(s)
		fmt.Printf("%q %v\n", t, err)
	}
	r, multi, tail, err := strconv.UnquoteChar(`\nrest`, '"')
	fmt.Println(r, multi, tail, err)
	p, err := strconv.QuotedPrefix(`"abc"def`)
	fmt.Println(p, err)
}

// Output:
// "plain" "plain" "plain" true
// "tab\t nl\n" "tab\t nl\n" "tab\t nl\n" false
// "q\"uo\\te" "q\"uo\\te" "q\"uo\\te" true
// "é世😀" "\u00e9\u4e16\U0001f600" "é世😀" true
// "\x00\x7f\xff" "\x00\x7f\xff" "\x00\x7f\xff" false
// "\u200b\ufeff" "\u200b\ufeff" "\u200b\ufeff" false
// "`back`" "`back`" "`back`" false
// "\u00a0\u2028" "\u00a0\u2028" " \u2028" true
// 'a' 'a' true '\'' '\'' true '"' '"' true '\n' '\n' false '\x00' '\x00' false 'é' '\u00e9' true '😀' '\U0001f600' true '\U0010ffff' '\U0010ffff' false '�' '\ufffd' false '�' '\ufffd' false
// "a\tb" <nil>
// "raw\\n" <nil>
// "x" <nil>
// "éAA" <nil>
// "" invalid syntax
// "" invalid syntax
// "" <nil>
// "" invalid syntax
// "" invalid syntax
// 10 false rest <nil>
// "abc" <nil>
