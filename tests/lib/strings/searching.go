// Searching, splitting and replacing in strings.
package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	s := "the quick brown fox jumps over the lazy dog"
	fmt.Println(strings.Index(s, "the"), strings.LastIndex(s, "the"), strings.Index(s, "cat"), strings.IndexByte(s, 'q'), strings.IndexRune("añb", 'ñ'), strings.IndexAny(s, "xyz"), strings.LastIndexByte(s, 'o'))
	fmt.Println(strings.Contains(s, "fox"), strings.ContainsRune(s, 'z'), strings.ContainsAny(s, "!?"), strings.HasPrefix(s, "the"), strings.HasSuffix(s, "dog"))
	fmt.Printf("%q %q %q\n", strings.Split("a,b,,c", ","), strings.SplitN("a,b,c", ",", 2), strings.SplitAfter("a,b", ","))
	fmt.Printf("%q %q %q\n", strings.Split("", ","), strings.Split("abc", ""), strings.Fields("  a  b\tc\n"))
	fmt.Println(strings.Replace("oink oink oink", "k", "ky", 2), strings.ReplaceAll("aaa", "a", "bb"), strings.Replace("ab", "", "-", -1))
	fmt.Println(strings.ToUpper("héß"), strings.ToLower("ÀÉ"), strings.Title("hello world"), strings.ToTitle("x"))
	fmt.Printf("%q %q %q %q\n", strings.TrimSpace(" \t x y \n"), strings.Trim("xxhixx", "x"), strings.TrimLeft("aab", "a"), strings.TrimRight("baa", "a"))
	fmt.Println(strings.TrimPrefix("prefix-x", "prefix-"), strings.TrimSuffix("x.go", ".go"), strings.TrimFunc("12ab34", unicode.IsDigit))
	before, after, found := strings.Cut("key=value=x", "=")
	fmt.Println(before, after, found)
	fmt.Println(strings.CutPrefix("foobar", "foo"))
	fmt.Println(strings.Count("cheese", "e"), strings.Count("abc", ""), strings.Repeat("ab", 3), strings.EqualFold("Go", "GO"), strings.Compare("a", "b"))
	fmt.Println(strings.Map(func(r rune) rune {
		if r == 'a' {
			return -1
		}
		return unicode.ToUpper(r)
	}, "banana"), strings.Join([]string{"x", "y"}, "-"), strings.IndexFunc("abc1", unicode.IsDigit))
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;", "a", "1")
	fmt.Println(r.Replace("<a>bc</a>"))
	for l := range strings.Lines("one\ntwo\nthree") {
		fmt.Printf("%q ", l)
	}
	for p := range strings.SplitSeq("a-b-c", "-") {
		fmt.Print(p, " ")
	}
	fmt.Println(strings.Fields("a b")[1], strings.FieldsFunc("a1b2c", unicode.IsDigit))
	fmt.Printf("%q %v\n", strings.ToValidUTF8("a\xffb", "?"), strings.ContainsFunc("abc", unicode.IsUpper))
	fmt.Println(strings.LastIndexAny("golang", "gn"), strings.SplitAfterN("a.b.c", ".", 2))
}

// Output:
// 0 31 -1 4 1 18 41
// true true false true true
// ["a" "b" "" "c"] ["a" "b,c"] ["a," "b"]
// [""] ["a" "b" "c"] ["a" "b" "c"]
// oinky oinky oink bbbbbb -a-b-
// HÉß àé Hello World X
// "x y" "hi" "b" "b"
// x x ab
// key value=x true
// bar true
// 3 4 ababab true -1
// BNN x-y 3
// &lt;1&gt;bc&lt;/1&gt;
// "one\n" "two\n" "three" a b c b [a b c]
// "a?b" false
// 5 [a. b.c]
