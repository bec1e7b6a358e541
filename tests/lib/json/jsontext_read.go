// encoding/json/jsontext: tokens, values and formatting of right and wrong texts.
package main

import (
	"encoding/json/jsontext"
	"fmt"
	"io"
	"strings"
)

func try(in string, opts ...jsontext.Options) {
	fmt.Printf("%q\n", in)
	d := jsontext.NewDecoder(strings.NewReader(in), opts...)
	for {
		t, err := d.ReadToken()
		if err != nil {
			fmt.Printf("  token err %v off=%d ptr=%q eof=%v", err, d.InputOffset(), d.StackPointer(), err == io.EOF)
			if s, ok := err.(*jsontext.SyntacticError); ok {
				fmt.Printf(" %d %q", s.ByteOffset, s.JSONPointer)
			}
			fmt.Println()
			break
		}
		fmt.Printf("  %v %v @%d %q depth=%d\n", t.Kind(), t, d.InputOffset(), d.StackPointer(), d.StackDepth())
	}
	d = jsontext.NewDecoder(strings.NewReader(in), opts...)
	v, err := d.ReadValue()
	fmt.Printf("  value %q %v off=%d", v, err, d.InputOffset())
	if s, ok := err.(*jsontext.SyntacticError); ok {
		fmt.Printf(" %d %q", s.ByteOffset, s.JSONPointer)
	}
	fmt.Println()
	fmt.Println("  ", jsontext.Value(in).IsValid())
	w := jsontext.Value(in)
	err = w.Format(opts...)
	fmt.Printf("   fmt %q %v\n", w, err)
}
func main() {
	for _, s := range []string{``, ` `, `nul`, `nulx`, `tru`, `fals1`, `"`, `"a`, `"\x"`, `"\u12"`, `"\u12x"`, `"\ud800"`, `"\ud800\u0041"`, `"\ud800\udc00"`, "\"\xff\"", "\"a\x01\"", `-`, `01`, `1.`, `1.x`, `1e`, `1e+`, `-x`, `-0`, `1 2`, `1,2`, `[1,]`, `[1 2]`, `[1,2`, `[`, `{`, `{"a"`, `{"a"}`, `{"a":}`, `{"a":1`, `{"a":1,`, `{"a":1,}`, `{"a":1 "b":2}`, `{1:2}`, `{"a":1,"a":2}`, `{"a":{"b":1,"b":2}}`, `}`, `]`, `[}`, `{]`, `[1,2]]`, `@`, `[@`, `{"a" 1}`, `:`, `,`, `[,`, `{"a":[1,{"x":tru}]}`, `[1,"\ud800"]`, `[nul`, `[truex`, `["a`, "\"\\", `"\u`, `"\ud800\u`, `"\ud800\`, "[\"\xe2\x82", "\xff", "[\xef\xbb\xbf", "é", `{"a":"\n","a":1}`, `{"a/b~c":x}`, `{"a":[0,1,x`, `{"":x`, `[[[]`, `{null:1}`, `{"a":1:2}`, `[1:2]`, `/`, `[1]x`, "\x00"} {
		try(s)
	}
	try("\"\xff\"", jsontext.AllowInvalidUTF8(true))
	try(`{"a":1,"a":2}`, jsontext.AllowDuplicateNames(true))
	try(`{"\ud800":1,"\ud801":2}`, jsontext.AllowInvalidUTF8(true))
	try(strings.Repeat("[", 21))
}

// Output:
// ""
//   token err EOF off=0 ptr="" eof=true
//   value "null" EOF off=0
//    false
//    fmt "" jsontext: unexpected EOF
// " "
//   token err EOF off=0 ptr="" eof=true
//   value "null" EOF off=0
//    false
//    fmt " " jsontext: unexpected EOF after offset 1
// "nul"
//   token err jsontext: unexpected EOF after offset 3 off=0 ptr="" eof=false 3 ""
//   value "null" jsontext: unexpected EOF after offset 3 off=0 3 ""
//    false
//    fmt "nul" jsontext: unexpected EOF after offset 3
// "nulx"
//   token err jsontext: invalid character 'x' in literal null (expecting 'l') after offset 3 off=0 ptr="" eof=false 3 ""
//   value "null" jsontext: invalid character 'x' in literal null (expecting 'l') after offset 3 off=0 3 ""
//    false
//    fmt "nulx" jsontext: invalid character 'x' in literal null (expecting 'l') after offset 3
// "tru"
//   token err jsontext: unexpected EOF after offset 3 off=0 ptr="" eof=false 3 ""
//   value "null" jsontext: unexpected EOF after offset 3 off=0 3 ""
//    false
//    fmt "tru" jsontext: unexpected EOF after offset 3
// "fals1"
//   token err jsontext: invalid character '1' in literal false (expecting 'e') after offset 4 off=0 ptr="" eof=false 4 ""
//   value "null" jsontext: invalid character '1' in literal false (expecting 'e') after offset 4 off=0 4 ""
//    false
//    fmt "fals1" jsontext: invalid character '1' in literal false (expecting 'e') after offset 4
// "\""
//   token err jsontext: unexpected EOF after offset 1 off=0 ptr="" eof=false 1 ""
//   value "null" jsontext: unexpected EOF after offset 1 off=0 1 ""
//    false
//    fmt "\"" jsontext: unexpected EOF after offset 1
// "\"a"
//   token err jsontext: unexpected EOF after offset 2 off=0 ptr="" eof=false 2 ""
//   value "null" jsontext: unexpected EOF after offset 2 off=0 2 ""
//    false
//    fmt "\"a" jsontext: unexpected EOF after offset 2
// "\"\\x\""
//   token err jsontext: invalid escape sequence `\x` in string after offset 1 off=0 ptr="" eof=false 1 ""
//   value "null" jsontext: invalid escape sequence `\x` in string after offset 1 off=0 1 ""
//    false
//    fmt "\"\\x\"" jsontext: invalid escape sequence `\x` in string after offset 1
// "\"\\u12\""
//   token err jsontext: invalid escape sequence `\u12"` in string after offset 1 off=0 ptr="" eof=false 1 ""
//   value "null" jsontext: invalid escape sequence `\u12"` in string after offset 1 off=0 1 ""
//    false
//    fmt "\"\\u12\"" jsontext: invalid escape sequence `\u12"` in string after offset 1
// "\"\\u12x\""
//   token err jsontext: invalid escape sequence `\u12x"` in string after offset 1 off=0 ptr="" eof=false 1 ""
//   value "null" jsontext: invalid escape sequence `\u12x"` in string after offset 1 off=0 1 ""
//    false
//    fmt "\"\\u12x\"" jsontext: invalid escape sequence `\u12x"` in string after offset 1
// "\"\\ud800\""
//   token err jsontext: invalid surrogate pair `\ud800"` in string after offset 1 off=0 ptr="" eof=false 1 ""
//   value "null" jsontext: invalid surrogate pair `\ud800"` in string after offset 1 off=0 1 ""
//    false
//    fmt "\"\\ud800\"" jsontext: invalid surrogate pair `\ud800"` in string after offset 1
// "\"\\ud800\\u0041\""
//   token err jsontext: invalid surrogate pair `\ud800\u0041` in string after offset 1 off=0 ptr="" eof=false 1 ""
//   value "null" jsontext: invalid surrogate pair `\ud800\u0041` in string after offset 1 off=0 1 ""
//    false
//    fmt "\"\\ud800\\u0041\"" jsontext: invalid surrogate pair `\ud800\u0041` in string after offset 1
// "\"\\ud800\\udc00\""
//   string 𐀀 @14 "" depth=0
//   token err EOF off=14 ptr="" eof=true
//   value "\"\\ud800\\udc00\"" <nil> off=14
//    true
//    fmt "\"𐀀\"" <nil>
// "\"\xff\""
//   token err jsontext: invalid UTF-8 after offset 1 off=0 ptr="" eof=false 1 ""
//   value "null" jsontext: invalid UTF-8 after offset 1 off=0 1 ""
//    false
//    fmt "\"\xff\"" jsontext: invalid UTF-8 after offset 1
// "\"a\x01\""
//   token err jsontext: invalid character '\x01' in string (expecting non-control character) after offset 2 off=0 ptr="" eof=false 2 ""
//   value "null" jsontext: invalid character '\x01' in string (expecting non-control character) after offset 2 off=0 2 ""
//    false
//    fmt "\"a\x01\"" jsontext: invalid character '\x01' in string (expecting non-control character) after offset 2
// "-"
//   token err jsontext: unexpected EOF off=0 ptr="" eof=false 0 ""
//   value "null" jsontext: unexpected EOF off=0 0 ""
//    false
//    fmt "-" jsontext: unexpected EOF
// "01"
//   number 0 @1 "" depth=0
//   number 1 @2 "" depth=0
//   token err EOF off=2 ptr="" eof=true
//   value "0" <nil> off=1
//    false
//    fmt "01" jsontext: invalid character '1' after top-level value after offset 1
// "1."
//   token err jsontext: unexpected EOF off=0 ptr="" eof=false 0 ""
//   value "null" jsontext: unexpected EOF off=0 0 ""
//    false
//    fmt "1." jsontext: unexpected EOF after offset 1
// "1.x"
//   token err jsontext: invalid character 'x' in number (expecting digit) after offset 2 off=0 ptr="" eof=false 2 ""
//   value "null" jsontext: invalid character 'x' in number (expecting digit) after offset 2 off=0 2 ""
//    false
//    fmt "1.x" jsontext: invalid character 'x' in number (expecting digit) after offset 2
// "1e"
//   token err jsontext: unexpected EOF off=0 ptr="" eof=false 0 ""
//   value "null" jsontext: unexpected EOF off=0 0 ""
//    false
//    fmt "1e" jsontext: unexpected EOF after offset 1
// "1e+"
//   token err jsontext: unexpected EOF off=0 ptr="" eof=false 0 ""
//   value "null" jsontext: unexpected EOF off=0 0 ""
//    false
//    fmt "1e+" jsontext: unexpected EOF after offset 1
// "-x"
//   token err jsontext: invalid character 'x' in number (expecting digit) after offset 1 off=0 ptr="" eof=false 1 ""
//   value "null" jsontext: invalid character 'x' in number (expecting digit) after offset 1 off=0 1 ""
//    false
//    fmt "-x" jsontext: invalid character 'x' in number (expecting digit) after offset 1
// "-0"
//   number -0 @2 "" depth=0
//   token err EOF off=2 ptr="" eof=true
//   value "-0" <nil> off=2
//    true
//    fmt "-0" <nil>
// "1 2"
//   number 1 @1 "" depth=0
//   number 2 @3 "" depth=0
//   token err EOF off=3 ptr="" eof=true
//   value "1" <nil> off=1
//    false
//    fmt "1 2" jsontext: invalid character '2' after top-level value after offset 2
// "1,2"
//   number 1 @1 "" depth=0
//   token err jsontext: invalid character ',' at start of value after offset 1 off=1 ptr="" eof=false 1 ""
//   value "1" <nil> off=1
//    false
//    fmt "1,2" jsontext: invalid character ',' after top-level value after offset 1
// "[1,]"
//   [ [ @1 "" depth=1
//   number 1 @2 "/0" depth=1
//   token err jsontext: invalid character ',' at start of value after offset 2 off=2 ptr="/0" eof=false 2 ""
//   value "null" jsontext: invalid character ']' at start of value within "/1" after offset 3 off=0 3 "/1"
//    false
//    fmt "[1,]" jsontext: invalid character ']' at start of value within "/1" after offset 3
// "[1 2]"
//   [ [ @1 "" depth=1
//   number 1 @2 "/0" depth=1
//   token err jsontext: invalid character '2' after array element (expecting ',' or ']') after offset 3 off=2 ptr="/0" eof=false 3 ""
//   value "null" jsontext: invalid character '2' after array element (expecting ',' or ']') after offset 3 off=0 3 ""
//    false
//    fmt "[1 2]" jsontext: invalid character '2' after array value (expecting ',' or ']') after offset 3
// "[1,2"
//   [ [ @1 "" depth=1
//   number 1 @2 "/0" depth=1
//   number 2 @4 "/1" depth=1
//   token err jsontext: unexpected EOF after offset 4 off=4 ptr="/1" eof=false 4 ""
//   value "null" jsontext: unexpected EOF after offset 4 off=0 4 ""
//    false
//    fmt "[1,2" jsontext: unexpected EOF after offset 4
// "["
//   [ [ @1 "" depth=1
//   token err jsontext: unexpected EOF after offset 1 off=1 ptr="" eof=false 1 ""
//   value "null" jsontext: unexpected EOF after offset 1 off=0 1 ""
//    false
//    fmt "[" jsontext: unexpected EOF after offset 1
// "{"
//   { { @1 "" depth=1
//   token err jsontext: unexpected EOF after offset 1 off=1 ptr="" eof=false 1 ""
//   value "null" jsontext: unexpected EOF after offset 1 off=0 1 ""
//    false
//    fmt "{" jsontext: unexpected EOF after offset 1
// "{\"a\""
//   { { @1 "" depth=1
//   string a @4 "/a" depth=1
//   token err jsontext: unexpected EOF within "/a" after offset 4 off=4 ptr="/a" eof=false 4 "/a"
//   value "null" jsontext: unexpected EOF within "/a" after offset 4 off=0 4 "/a"
//    false
//    fmt "{\"a\"" jsontext: unexpected EOF within "/a" after offset 4
// "{\"a\"}"
//   { { @1 "" depth=1
//   string a @4 "/a" depth=1
//   token err jsontext: invalid character '}' after object name (expecting ':') within "/a" after offset 4 off=4 ptr="/a" eof=false 4 "/a"
//   value "null" jsontext: invalid character '}' after object name (expecting ':') within "/a" after offset 4 off=0 4 "/a"
//    false
//    fmt "{\"a\"}" jsontext: invalid character '}' after object name (expecting ':') within "/a" after offset 4
// "{\"a\":}"
//   { { @1 "" depth=1
//   string a @4 "/a" depth=1
//   token err jsontext: missing value after object name within "/a" after offset 5 off=4 ptr="/a" eof=false 5 "/a"
//   value "null" jsontext: invalid character '}' at start of value within "/a" after offset 5 off=0 5 "/a"
//    false
//    fmt "{\"a\":}" jsontext: invalid character '}' at start of value within "/a" after offset 5
// "{\"a\":1"
//   { { @1 "" depth=1
//   string a @4 "/a" depth=1
//   number 1 @6 "/a" depth=1
//   token err jsontext: unexpected EOF after offset 6 off=6 ptr="/a" eof=false 6 ""
//   value "null" jsontext: unexpected EOF after offset 6 off=0 6 ""
//    false
//    fmt "{\"a\":1" jsontext: unexpected EOF after offset 6
// "{\"a\":1,"
//   { { @1 "" depth=1
//   string a @4 "/a" depth=1
//   number 1 @6 "/a" depth=1
//   token err jsontext: unexpected EOF after offset 7 off=6 ptr="/a" eof=false 7 ""
//   value "null" jsontext: unexpected EOF after offset 7 off=0 7 ""
//    false
//    fmt "{\"a\":1," jsontext: unexpected EOF after offset 7
// "{\"a\":1,}"
//   { { @1 "" depth=1
//   string a @4 "/a" depth=1
//   number 1 @6 "/a" depth=1
//   token err jsontext: invalid character ',' at start of value after offset 6 off=6 ptr="/a" eof=false 6 ""
//   value "null" jsontext: invalid character '}' at start of string (expecting '"') after offset 7 off=0 7 ""
//    false
//    fmt "{\"a\":1,}" jsontext: invalid character '}' at start of string (expecting '"') after offset 7
// "{\"a\":1 \"b\":2}"
//   { { @1 "" depth=1
//   string a @4 "/a" depth=1
//   number 1 @6 "/a" depth=1
//   token err jsontext: invalid character '"' after object value (expecting ',' or '}') after offset 7 off=6 ptr="/a" eof=false 7 ""
//   value "null" jsontext: invalid character '"' after object value (expecting ',' or '}') after offset 7 off=0 7 ""
//    false
//    fmt "{\"a\":1 \"b\":2}" jsontext: invalid character '"' after object value (expecting ',' or '}') after offset 7
// "{1:2}"
//   { { @1 "" depth=1
//   token err jsontext: object member name must be a string after offset 1 off=1 ptr="" eof=false 1 ""
//   value "null" jsontext: invalid character '1' at start of string (expecting '"') after offset 1 off=0 1 ""
//    false
//    fmt "{1:2}" jsontext: invalid character '1' at start of string (expecting '"') after offset 1
// "{\"a\":1,\"a\":2}"
//   { { @1 "" depth=1
//   string a @4 "/a" depth=1
//   number 1 @6 "/a" depth=1
//   token err jsontext: duplicate object member name "a" off=6 ptr="/a" eof=false 7 "/a"
//   value "null" jsontext: duplicate object member name "a" off=0 7 "/a"
//    false
//    fmt "{\"a\":1,\"a\":2}" jsontext: duplicate object member name "a"
// "{\"a\":{\"b\":1,\"b\":2}}"
//   { { @1 "" depth=1
//   string a @4 "/a" depth=1
//   { { @6 "/a" depth=2
//   string b @9 "/a/b" depth=2
//   number 1 @11 "/a/b" depth=2
//   token err jsontext: duplicate object member name "b" within "/a" off=11 ptr="/a/b" eof=false 12 "/a/b"
//   value "null" jsontext: duplicate object member name "b" within "/a" off=0 12 "/a/b"
//    false
//    fmt "{\"a\":{\"b\":1,\"b\":2}}" jsontext: duplicate object member name "b" within "/a"
// "}"
//   token err jsontext: invalid character '}' at start of value off=0 ptr="" eof=false 0 ""
//   value "null" jsontext: invalid character '}' at start of value off=0 0 ""
//    false
//    fmt "}" jsontext: invalid character '}' at start of value
// "]"
//   token err jsontext: invalid character ']' at start of value off=0 ptr="" eof=false 0 ""
//   value "null" jsontext: invalid character ']' at start of value off=0 0 ""
//    false
//    fmt "]" jsontext: invalid character ']' at start of value
// "[}"
//   [ [ @1 "" depth=1
//   token err jsontext: invalid character '}' at start of value within "/0" after offset 1 off=1 ptr="" eof=false 1 "/0"
//   value "null" jsontext: invalid character '}' at start of value within "/0" after offset 1 off=0 1 "/0"
//    false
//    fmt "[}" jsontext: invalid character '}' at start of value within "/0" after offset 1
// "{]"
//   { { @1 "" depth=1
//   token err jsontext: invalid character ']' at start of value after offset 1 off=1 ptr="" eof=false 1 ""
//   value "null" jsontext: invalid character ']' at start of string (expecting '"') after offset 1 off=0 1 ""
//    false
//    fmt "{]" jsontext: invalid character ']' at start of string (expecting '"') after offset 1
// "[1,2]]"
//   [ [ @1 "" depth=1
//   number 1 @2 "/0" depth=1
//   number 2 @4 "/1" depth=1
//   ] ] @5 "" depth=0
//   token err jsontext: invalid character ']' at start of value after offset 5 off=5 ptr="" eof=false 5 ""
//   value "[1,2]" <nil> off=5
//    false
//    fmt "[1,2]]" jsontext: invalid character ']' after top-level value after offset 5
// "@"
//   token err jsontext: invalid character '@' at start of value off=0 ptr="" eof=false 0 ""
//   value "null" jsontext: invalid character '@' at start of value off=0 0 ""
//    false
//    fmt "@" jsontext: invalid character '@' at start of value
// "[@"
//   [ [ @1 "" depth=1
//   token err jsontext: invalid character '@' at start of value within "/0" after offset 1 off=1 ptr="" eof=false 1 "/0"
//   value "null" jsontext: invalid character '@' at start of value within "/0" after offset 1 off=0 1 "/0"
//    false
//    fmt "[@" jsontext: invalid character '@' at start of value within "/0" after offset 1
// "{\"a\" 1}"
//   { { @1 "" depth=1
//   string a @4 "/a" depth=1
//   token err jsontext: invalid character '1' after object name (expecting ':') within "/a" after offset 5 off=4 ptr="/a" eof=false 5 "/a"
//   value "null" jsontext: invalid character '1' after object name (expecting ':') within "/a" after offset 5 off=0 5 "/a"
//    false
//    fmt "{\"a\" 1}" jsontext: invalid character '1' after object name (expecting ':') within "/a" after offset 5
// ":"
//   token err jsontext: invalid character ':' at start of value off=0 ptr="" eof=false 0 ""
//   value "null" jsontext: invalid character ':' at start of value off=0 0 ""
//    false
//    fmt ":" jsontext: invalid character ':' at start of value
// ","
//   token err jsontext: invalid character ',' at start of value off=0 ptr="" eof=false 0 ""
//   value "null" jsontext: invalid character ',' at start of value off=0 0 ""
//    false
//    fmt "," jsontext: invalid character ',' at start of value
// "[,"
//   [ [ @1 "" depth=1
//   token err jsontext: invalid character ',' at start of value after offset 1 off=1 ptr="" eof=false 1 ""
//   value "null" jsontext: invalid character ',' at start of value within "/0" after offset 1 off=0 1 "/0"
//    false
//    fmt "[," jsontext: invalid character ',' at start of value within "/0" after offset 1
// "{\"a\":[1,{\"x\":tru}]}"
//   { { @1 "" depth=1
//   string a @4 "/a" depth=1
//   [ [ @6 "/a" depth=2
//   number 1 @7 "/a/0" depth=2
//   { { @9 "/a/1" depth=3
//   string x @12 "/a/1/x" depth=3
//   token err jsontext: invalid character '}' in literal true (expecting 'e') within "/a/1/x" after offset 16 off=12 ptr="/a/1/x" eof=false 16 "/a/1/x"
//   value "null" jsontext: invalid character '}' in literal true (expecting 'e') within "/a/1/x" after offset 16 off=0 16 "/a/1/x"
//    false
//    fmt "{\"a\":[1,{\"x\":tru}]}" jsontext: invalid character '}' in literal true (expecting 'e') within "/a/1/x" after offset 16
// "[1,\"\\ud800\"]"
//   [ [ @1 "" depth=1
//   number 1 @2 "/0" depth=1
//   token err jsontext: invalid surrogate pair `\ud800"]` in string within "/1" after offset 4 off=2 ptr="/0" eof=false 4 "/1"
//   value "null" jsontext: invalid surrogate pair `\ud800"]` in string within "/1" after offset 4 off=0 4 "/1"
//    false
//    fmt "[1,\"\\ud800\"]" jsontext: invalid surrogate pair `\ud800"]` in string within "/1" after offset 4
// "[nul"
//   [ [ @1 "" depth=1
//   token err jsontext: unexpected EOF within "/0" after offset 4 off=1 ptr="" eof=false 4 "/0"
//   value "null" jsontext: unexpected EOF within "/0" after offset 4 off=0 4 "/0"
//    false
//    fmt "[nul" jsontext: unexpected EOF within "/0" after offset 4
// "[truex"
//   [ [ @1 "" depth=1
//   true true @5 "/0" depth=1
//   token err jsontext: invalid character 'x' after array element (expecting ',' or ']') after offset 5 off=5 ptr="/0" eof=false 5 ""
//   value "null" jsontext: invalid character 'x' after array element (expecting ',' or ']') after offset 5 off=0 5 ""
//    false
//    fmt "[truex" jsontext: invalid character 'x' after array value (expecting ',' or ']') after offset 5
// "[\"a"
//   [ [ @1 "" depth=1
//   token err jsontext: unexpected EOF within "/0" after offset 3 off=1 ptr="" eof=false 3 "/0"
//   value "null" jsontext: unexpected EOF within "/0" after offset 3 off=0 3 "/0"
//    false
//    fmt "[\"a" jsontext: unexpected EOF within "/0" after offset 3
// "\"\\"
//   token err jsontext: unexpected EOF after offset 1 off=0 ptr="" eof=false 1 ""
//   value "null" jsontext: unexpected EOF after offset 1 off=0 1 ""
//    false
//    fmt "\"\\" jsontext: unexpected EOF after offset 1
// "\"\\u"
//   token err jsontext: unexpected EOF after offset 1 off=0 ptr="" eof=false 1 ""
//   value "null" jsontext: unexpected EOF after offset 1 off=0 1 ""
//    false
//    fmt "\"\\u" jsontext: unexpected EOF after offset 1
// "\"\\ud800\\u"
//   token err jsontext: unexpected EOF after offset 1 off=0 ptr="" eof=false 1 ""
//   value "null" jsontext: unexpected EOF after offset 1 off=0 1 ""
//    false
//    fmt "\"\\ud800\\u" jsontext: unexpected EOF after offset 1
// "\"\\ud800\\"
//   token err jsontext: unexpected EOF after offset 1 off=0 ptr="" eof=false 1 ""
//   value "null" jsontext: unexpected EOF after offset 1 off=0 1 ""
//    false
//    fmt "\"\\ud800\\" jsontext: unexpected EOF after offset 1
// "[\"\xe2\x82"
//   [ [ @1 "" depth=1
//   token err jsontext: unexpected EOF within "/0" after offset 2 off=1 ptr="" eof=false 2 "/0"
//   value "null" jsontext: unexpected EOF within "/0" after offset 2 off=0 2 "/0"
//    false
//    fmt "[\"\xe2\x82" jsontext: unexpected EOF within "/0" after offset 2
// "\xff"
//   token err jsontext: invalid character '\xff' at start of value off=0 ptr="" eof=false 0 ""
//   value "null" jsontext: invalid character '\xff' at start of value off=0 0 ""
//    false
//    fmt "\xff" jsontext: invalid character '\xff' at start of value
// "[\ufeff"
//   [ [ @1 "" depth=1
//   token err jsontext: invalid character '\ufeff' at start of value within "/0" after offset 1 off=1 ptr="" eof=false 1 "/0"
//   value "null" jsontext: invalid character '\ufeff' at start of value within "/0" after offset 1 off=0 1 "/0"
//    false
//    fmt "[\ufeff" jsontext: invalid character '\ufeff' at start of value within "/0" after offset 1
// "é"
//   token err jsontext: invalid character 'é' at start of value off=0 ptr="" eof=false 0 ""
//   value "null" jsontext: invalid character 'é' at start of value off=0 0 ""
//    false
//    fmt "é" jsontext: invalid character 'é' at start of value
// "{\"a\":\"\\n\",\"a\":1}"
//   { { @1 "" depth=1
//   string a @4 "/a" depth=1
//   string
//  @9 "/a" depth=1
//   token err jsontext: duplicate object member name "a" off=9 ptr="/a" eof=false 10 "/a"
//   value "null" jsontext: duplicate object member name "a" off=0 10 "/a"
//    false
//    fmt "{\"a\":\"\\n\",\"a\":1}" jsontext: duplicate object member name "a"
// "{\"a/b~c\":x}"
//   { { @1 "" depth=1
//   string a/b~c @8 "/a~1b~0c" depth=1
//   token err jsontext: invalid character 'x' at start of value within "/a~1b~0c" after offset 9 off=8 ptr="/a~1b~0c" eof=false 9 "/a~1b~0c"
//   value "null" jsontext: invalid character 'x' at start of value within "/a~1b~0c" after offset 9 off=0 9 "/a~1b~0c"
//    false
//    fmt "{\"a/b~c\":x}" jsontext: invalid character 'x' at start of value within "/a~1b~0c" after offset 9
// "{\"a\":[0,1,x"
//   { { @1 "" depth=1
//   string a @4 "/a" depth=1
//   [ [ @6 "/a" depth=2
//   number 0 @7 "/a/0" depth=2
//   number 1 @9 "/a/1" depth=2
//   token err jsontext: invalid character 'x' at start of value within "/a/2" after offset 10 off=9 ptr="/a/1" eof=false 10 "/a/2"
//   value "null" jsontext: invalid character 'x' at start of value within "/a/2" after offset 10 off=0 10 "/a/2"
//    false
//    fmt "{\"a\":[0,1,x" jsontext: invalid character 'x' at start of value within "/a/2" after offset 10
// "{\"\":x"
//   { { @1 "" depth=1
//   string  @3 "/" depth=1
//   token err jsontext: invalid character 'x' at start of value within "/" after offset 4 off=3 ptr="/" eof=false 4 "/"
//   value "null" jsontext: invalid character 'x' at start of value within "/" after offset 4 off=0 4 "/"
//    false
//    fmt "{\"\":x" jsontext: invalid character 'x' at start of value within "/" after offset 4
// "[[[]"
//   [ [ @1 "" depth=1
//   [ [ @2 "/0" depth=2
//   [ [ @3 "/0/0" depth=3
//   ] ] @4 "/0/0" depth=2
//   token err jsontext: unexpected EOF within "/0" after offset 4 off=4 ptr="/0/0" eof=false 4 "/0"
//   value "null" jsontext: unexpected EOF within "/0" after offset 4 off=0 4 "/0"
//    false
//    fmt "[[[]" jsontext: unexpected EOF within "/0" after offset 4
// "{null:1}"
//   { { @1 "" depth=1
//   token err jsontext: object member name must be a string after offset 1 off=1 ptr="" eof=false 1 ""
//   value "null" jsontext: invalid character 'n' at start of string (expecting '"') after offset 1 off=0 1 ""
//    false
//    fmt "{null:1}" jsontext: invalid character 'n' at start of string (expecting '"') after offset 1
// "{\"a\":1:2}"
//   { { @1 "" depth=1
//   string a @4 "/a" depth=1
//   number 1 @6 "/a" depth=1
//   token err jsontext: invalid character ':' after object value (expecting ',' or '}') after offset 6 off=6 ptr="/a" eof=false 6 ""
//   value "null" jsontext: invalid character ':' after object value (expecting ',' or '}') after offset 6 off=0 6 ""
//    false
//    fmt "{\"a\":1:2}" jsontext: invalid character ':' after object value (expecting ',' or '}') after offset 6
// "[1:2]"
//   [ [ @1 "" depth=1
//   number 1 @2 "/0" depth=1
//   token err jsontext: invalid character ':' after array element (expecting ',' or ']') after offset 2 off=2 ptr="/0" eof=false 2 ""
//   value "null" jsontext: invalid character ':' after array element (expecting ',' or ']') after offset 2 off=0 2 ""
//    false
//    fmt "[1:2]" jsontext: invalid character ':' after array value (expecting ',' or ']') after offset 2
// "/"
//   token err jsontext: invalid character '/' at start of value off=0 ptr="" eof=false 0 ""
//   value "null" jsontext: invalid character '/' at start of value off=0 0 ""
//    false
//    fmt "/" jsontext: invalid character '/' at start of value
// "[1]x"
//   [ [ @1 "" depth=1
//   number 1 @2 "/0" depth=1
//   ] ] @3 "" depth=0
//   token err jsontext: invalid character 'x' at start of value after offset 3 off=3 ptr="" eof=false 3 ""
//   value "[1]" <nil> off=3
//    false
//    fmt "[1]x" jsontext: invalid character 'x' after top-level value after offset 3
// "\x00"
//   token err jsontext: invalid character '\x00' at start of value off=0 ptr="" eof=false 0 ""
//   value "null" jsontext: invalid character '\x00' at start of value off=0 0 ""
//    false
//    fmt "\x00" jsontext: invalid character '\x00' at start of value
// "\"\xff\""
//   string � @3 "" depth=0
//   token err EOF off=3 ptr="" eof=true
//   value "\"\xff\"" <nil> off=3
//    false
//    fmt "\"�\"" <nil>
// "{\"a\":1,\"a\":2}"
//   { { @1 "" depth=1
//   string a @4 "/a" depth=1
//   number 1 @6 "/a" depth=1
//   string a @10 "/a" depth=1
//   number 2 @12 "/a" depth=1
//   } } @13 "" depth=0
//   token err EOF off=13 ptr="" eof=true
//   value "{\"a\":1,\"a\":2}" <nil> off=13
//    false
//    fmt "{\"a\":1,\"a\":2}" <nil>
// "{\"\\ud800\":1,\"\\ud801\":2}"
//   { { @1 "" depth=1
//   string � @9 "/�" depth=1
//   number 1 @11 "/�" depth=1
//   token err jsontext: duplicate object member name "�" off=11 ptr="/�" eof=false 12 "/�"
//   value "null" jsontext: duplicate object member name "�" off=0 12 "/�"
//    false
//    fmt "{\"\\ud800\":1,\"\\ud801\":2}" jsontext: duplicate object member name "�"
// "[[[[[[[[[[[[[[[[[[[[["
//   [ [ @1 "" depth=1
//   [ [ @2 "/0" depth=2
//   [ [ @3 "/0/0" depth=3
//   [ [ @4 "/0/0/0" depth=4
//   [ [ @5 "/0/0/0/0" depth=5
//   [ [ @6 "/0/0/0/0/0" depth=6
//   [ [ @7 "/0/0/0/0/0/0" depth=7
//   [ [ @8 "/0/0/0/0/0/0/0" depth=8
//   [ [ @9 "/0/0/0/0/0/0/0/0" depth=9
//   [ [ @10 "/0/0/0/0/0/0/0/0/0" depth=10
//   [ [ @11 "/0/0/0/0/0/0/0/0/0/0" depth=11
//   [ [ @12 "/0/0/0/0/0/0/0/0/0/0/0" depth=12
//   [ [ @13 "/0/0/0/0/0/0/0/0/0/0/0/0" depth=13
//   [ [ @14 "/0/0/0/0/0/0/0/0/0/0/0/0/0" depth=14
//   [ [ @15 "/0/0/0/0/0/0/0/0/0/0/0/0/0/0" depth=15
//   [ [ @16 "/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0" depth=16
//   [ [ @17 "/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0" depth=17
//   [ [ @18 "/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0" depth=18
//   [ [ @19 "/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0" depth=19
//   [ [ @20 "/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0" depth=20
//   [ [ @21 "/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0" depth=21
//   token err jsontext: unexpected EOF within "/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0" after offset 21 off=21 ptr="/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0" eof=false 21 "/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0"
//   value "null" jsontext: unexpected EOF within "/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0" after offset 21 off=0 21 "/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0"
//    false
//    fmt "[[[[[[[[[[[[[[[[[[[[[" jsontext: unexpected EOF within "/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0" after offset 21
