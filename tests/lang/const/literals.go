// Every form of number, rune and string literal.
package main

import "fmt"

func main() {
	fmt.Println(0b1010, 0B11, 0o17, 0O7, 017, 0xFf, 0XAB, 1_000_000, 0x_dead_beef)
	fmt.Println(1., .5, 1e3, 1E-3, 1.5e+2, 0x1p4, 0x1.8p1, 0X.8p-1, 1_0.2_5)
	fmt.Println(2i, 0.5i, 1e2i, 0x10i, 0b11i, 010i)
	fmt.Println('a', '\n', '\t', '\'', '\\', '\x41', '\101', '\u00e9', '\U0001F600', '世')
	fmt.Println('\a', '\b', '\f', '\r', '\v')
	fmt.Printf("%q\n", "a\tb\"c\\\x00\xff\101\u00e9\U0001F600")
	fmt.Printf("%q\n", `raw \n "quoted"
second line`)
	fmt.Println(len("\xff\u00ff"), len("世界"), len(`\n`))
	fmt.Println("\u65e5本\U00008a9e" == "日本語")
}

// Output:
// 10 3 15 7 15 255 171 1000000 3735928559
// 1 0.5 1000 0.001 150 16 3 0.25 10.25
// (0+2i) (0+0.5i) (0+100i) (0+16i) (0+3i) (0+10i)
// 97 10 9 39 92 65 65 233 128512 19990
// 7 8 12 13 11
// "a\tb\"c\\\x00\xffAé😀"
// "raw \\n \"quoted\"\nsecond line"
// 3 6 2
// true
