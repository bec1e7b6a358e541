// Guards regexp's replacements, templates, Split, QuoteMeta, LiteralPrefix, and
// the texts of errors and panics.
package main

import (
	"encoding/json"
	"fmt"
	"regexp"
	"regexp/syntax"
	"strings"
)

func main() {
	re := regexp.MustCompile(`(?P<k>\w+)=(?P<v>\w*)`)
	for _, t := range []string{"$v=$k", "${v}x", "$1x", "$$1", "$", "${", "${k", "$9", "${nope}", "${1}$2", "plain"} {
		fmt.Printf("%q %q %q\n", t, re.ReplaceAllString("a=1, b=;c", t), re.ReplaceAll([]byte("a=1, b=;c"), []byte(t)))
	}
	fmt.Println(re.ReplaceAllLiteralString("a=1", "$k"), re.SubexpIndex("v"), re.SubexpIndex("w"))
	fmt.Println(re.ReplaceAllStringFunc("a=1,b=2", strings.ToUpper))
	fmt.Printf("%q\n", re.ReplaceAllFunc([]byte("a=1,b=2"), func(b []byte) []byte { return b[:1] }))
	fmt.Printf("%q\n", regexp.MustCompile(`a*`).ReplaceAllString("baaac", "-"))
	fmt.Println(regexp.MustCompile(`x`).ReplaceAll(nil, nil) == nil)
	fmt.Printf("%s\n", re.Expand([]byte("> "), []byte("$k is $v"), []byte("a=1"), re.FindSubmatchIndex([]byte("a=1"))))
	for _, p := range []string{`a`, `a*`, ``, `,\s*`} {
		for n := -1; n < 4; n++ {
			fmt.Printf("%q ", regexp.MustCompile(p).Split("baaac, a,b", n))
		}
		fmt.Println()
	}
	fmt.Println(regexp.QuoteMeta(`[a.b]\*é`), regexp.QuoteMeta("plain"))
	for _, p := range []string{`abc`, `abc+`, `^abc$`, `^abc`, `^ab+c`, `(?i)abc`, `a|b`, `(abc)`} {
		fmt.Println(regexp.MustCompile(p).LiteralPrefix())
	}
	var v struct{ R *regexp.Regexp }
	fmt.Println(json.Unmarshal([]byte(`{"R":"a+b"}`), &v), v.R)
	j, err := json.Marshal(v)
	fmt.Println(string(j), err, json.Unmarshal([]byte(`{"R":"("}`), &v))

	for _, p := range []string{
		`[a`, `(`, `)`, `a**`, `*`, `a{1001}`, `(a{500}){3}`, `[z-a]`, `\`, `\q`, `[[:x:]]`, `\p{Nope}`, `(?<=a)`, `(?P<1`,
		`(?P<n-m>a)`, `(?x)`, "a\xffb", `x{2}{3}`, `\8`, `\x{110000}`, strings.Repeat("(", 1001) + strings.Repeat(")", 1001),
	} {
		_, err := regexp.Compile(p)
		e := err.(*syntax.Error)
		fmt.Printf("%q %.100s\n", e.Code, err)
	}
	for _, p := range []string{"[`a", "(a"} {
		func() {
			defer func() { fmt.Println(recover()) }()
			regexp.MustCompile(p)
		}()
		func() {
			defer func() { fmt.Println(recover()) }()
			regexp.MustCompilePOSIX(p)
		}()
	}
}

// Output:
// "$v=$k" "1=a, =b;c" "1=a, =b;c"
// "${v}x" "1x, x;c" "1x, x;c"
// "$1x" ", ;c" ", ;c"
// "$$1" "$1, $1;c" "$1, $1;c"
// "$" "$, $;c" "$, $;c"
// "${" "${, ${;c" "${, ${;c"
// "${k" "${k, ${k;c" "${k, ${k;c"
// "$9" ", ;c" ", ;c"
// "${nope}" ", ;c" ", ;c"
// "${1}$2" "a1, b;c" "a1, b;c"
// "plain" "plain, plain;c" "plain, plain;c"
// $k 2 -1
// A=1,B=2
// "a,b"
// "-b-c-"
// true
// > a is 1
// ["b" "" "" "c, " ",b"] [] ["baaac, a,b"] ["b" "aac, a,b"] ["b" "" "ac, a,b"]
// ["b" "c" "," " " "," "b"] [] ["baaac, a,b"] ["b" "c, a,b"] ["b" "c" ", a,b"]
// ["b" "a" "a" "a" "c" "," " " "a" "," "b"] [] ["baaac, a,b"] ["b" "aaac, a,b"] ["b" "a" "aac, a,b"]
// ["baaac" "a" "b"] [] ["baaac, a,b"] ["baaac" "a,b"] ["baaac" "a" "b"]
// \[a\.b\]\\\*é plain
// abc true
// abc false
// abc true
// abc false
//  false
//  false
//  false
// abc true
// <nil> a+b
// {"R":"a+b"} <nil> error parsing regexp: missing closing ): `(`
// "missing closing ]" error parsing regexp: missing closing ]: `[a`
// "missing closing )" error parsing regexp: missing closing ): `(`
// "unexpected )" error parsing regexp: unexpected ): `)`
// "invalid nested repetition operator" error parsing regexp: invalid nested repetition operator: `**`
// "missing argument to repetition operator" error parsing regexp: missing argument to repetition operator: `*`
// "invalid repeat count" error parsing regexp: invalid repeat count: `{1001}`
// "invalid repeat count" error parsing regexp: invalid repeat count: `{3}`
// "invalid character class range" error parsing regexp: invalid character class range: `z-a`
// "trailing backslash at end of expression" error parsing regexp: trailing backslash at end of expression: ``
// "invalid escape sequence" error parsing regexp: invalid escape sequence: `\q`
// "invalid character class range" error parsing regexp: invalid character class range: `[:x:]`
// "invalid character class range" error parsing regexp: invalid character class range: `\p{Nope}`
// "invalid named capture" error parsing regexp: invalid named capture: `(?<=a)`
// "invalid named capture" error parsing regexp: invalid named capture: `(?P<1`
// "invalid named capture" error parsing regexp: invalid named capture: `(?P<n-m>`
// "invalid or unsupported Perl syntax" error parsing regexp: invalid or unsupported Perl syntax: `(?x`
// "invalid UTF-8" error parsing regexp: invalid UTF-8: `�b`
// "invalid nested repetition operator" error parsing regexp: invalid nested repetition operator: `{2}{3}`
// "invalid escape sequence" error parsing regexp: invalid escape sequence: `\8`
// "invalid escape sequence" error parsing regexp: invalid escape sequence: `\x{110000`
// "expression nests too deeply" error parsing regexp: expression nests too deeply: `((((((((((((((((((((((((((((((((((((((((((((((((
// regexp: Compile("[`a"): error parsing regexp: missing closing ]: `[`a`
// regexp: CompilePOSIX("[`a"): error parsing regexp: missing closing ]: `[`a`
// regexp: Compile(`(a`): error parsing regexp: missing closing ): `(a`
// regexp: CompilePOSIX(`(a`): error parsing regexp: missing closing ): `(a`
