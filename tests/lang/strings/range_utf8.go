// Ranging over a string decodes UTF-8, giving U+FFFD of width 1 for what is wrong.
package main

import "fmt"

func main() {
	for i, r := range "aé世😀" {
		fmt.Println(i, r, string(r))
	}
	bad := "a\xffb\xc3\x28\xe4\xb8z\xed\xa0\x80\xf8\x88\xc0\x80\xf4\x90\x80\x80"
	for i, r := range bad {
		fmt.Printf("%d:%U ", i, r)
	}
	fmt.Println()
	fmt.Println(len([]rune(bad)), len(bad), []rune("\xf0\x9f\x98"))
	n := 0
	for range "日本語" {
		n++
	}
	fmt.Println(n)
	for i := range "xé" {
		fmt.Print(i, " ")
	}
	fmt.Println()
	for _, r := range []rune("é\xff") {
		fmt.Print(r, " ")
	}
	fmt.Println()
	s := "abc"
	for i, c := range s {
		s = "changed"
		fmt.Print(i, string(c), " ")
	}
	fmt.Println(s)
	for i, b := range []byte("é") {
		fmt.Print(i, ":", b, " ")
	}
	fmt.Println()
	for range "" {
		fmt.Println("never")
	}
	rev := []rune("añ世")
	for i, j := 0, len(rev)-1; i < j; i, j = i+1, j-1 {
		rev[i], rev[j] = rev[j], rev[i]
	}
	fmt.Println(string(rev), string([]byte{0xe4, 0xb8, 0x96}))
}

// Output:
// 0 97 a
// 1 233 é
// 3 19990 世
// 6 128512 😀
// 0:U+0061 1:U+FFFD 2:U+0062 3:U+FFFD 4:U+0028 5:U+FFFD 6:U+FFFD 7:U+007A 8:U+FFFD 9:U+FFFD 10:U+FFFD 11:U+FFFD 12:U+FFFD 13:U+FFFD 14:U+FFFD 15:U+FFFD 16:U+FFFD 17:U+FFFD 18:U+FFFD
// 19 19 [65533 65533 65533]
// 3
// 0 1
// 233 65533
// 0a 1b 2c changed
// 0:195 1:169
// 世ña 世
