// encoding/json/jsontext: encoders with all options, errors of tokens and values, pointers and numbers.
package main

import (
	"bytes"
	"encoding/json/jsontext"
	"fmt"
	"math"
)

type T = jsontext.Token
type V = jsontext.Value

func run(name string, opts []jsontext.Options, ops ...any) {
	var b bytes.Buffer
	e := jsontext.NewEncoder(&b, opts...)
	fmt.Println("==", name)
	for _, o := range ops {
		var err error
		switch o := o.(type) {
		case T:
			err = e.WriteToken(o)
		case V:
			err = e.WriteValue(o)
		}
		if err != nil {
			fmt.Printf("  err %v", err)
			if s, ok := err.(*jsontext.SyntacticError); ok {
				fmt.Printf(" %d %q", s.ByteOffset, s.JSONPointer)
			}
			fmt.Println()
		}
		k, n := e.StackIndex(e.StackDepth())
		fmt.Printf("  off=%d ptr=%q d=%d %v %d\n", e.OutputOffset(), e.StackPointer(), e.StackDepth(), k, n)
	}
	fmt.Printf("  %q\n", b.String())
}
func main() {
	s := jsontext.String
	O, C, A, B := jsontext.BeginObject, jsontext.EndObject, jsontext.BeginArray, jsontext.EndArray
	o := func(x ...jsontext.Options) []jsontext.Options { return x }
	run("all", nil, O, s("a"), A, jsontext.Int(1), jsontext.Null, jsontext.True, B, s("b"), O, C, s("c"), A, B, C, jsontext.Float(1.5))
	run("multi", o(jsontext.Multiline(true)), O, s("a"), A, jsontext.Int(1), jsontext.Null, B, s("b"), O, C, s("c"), A, B, C, s("x"))
	run("indent", o(jsontext.WithIndent("  "), jsontext.WithIndentPrefix("\t")), O, s("a"), V(`[1,{"x":2},[],{} ]`), C)
	run("spaces", o(jsontext.SpaceAfterColon(true), jsontext.SpaceAfterComma(true)), O, s("a"), V(`[1,{"x":2,"y":3},[],{} ]`), C)
	run("multinospace", o(jsontext.Multiline(true), jsontext.SpaceAfterColon(false), jsontext.SpaceAfterComma(true)), O, s("a"), V(`[1,{"x":2,"y":3},[],{} ]`), C)
	run("badname", nil, O, jsontext.Int(1), jsontext.Null, A, O, s("ok"), C, s("v"), s("ok"), B, C)
	run("badend", nil, C, B, A, C, B)
	run("zero", nil, T{}, V(nil), V(" "), A, T{}, V(""), V(`]`), V(`1 2`), V(`{"a":1,"a":2}`), V("\"\xff\""), s("\xff"), V(`nul`), V(`[1,]`), V("1."), V(`{"a":[tru]}`), B)
	run("val", nil, O, V(`1`), V(`"a"`), V(`}`), V(` [ 1 , 2 ] `), V(`"a"`), V(`"b\u0000\u00e9\/"`), V("-0"), C)
	run("float", nil, jsontext.Float(math.NaN()), jsontext.Float(math.Inf(1)), jsontext.Float(math.Inf(-1)), jsontext.Float(-0.0), jsontext.Float(math.Copysign(0, -1)), jsontext.Float(1e20), jsontext.Float(1e21), jsontext.Float(1e-6), jsontext.Float(1e-7), jsontext.Float32(1e-7), jsontext.Float32(3.4e38))
	run("html", o(jsontext.EscapeForHTML(true)), s("<a&b>\u2028"), V(`"<a&\u003cb>\u2028"`))
	run("js", o(jsontext.EscapeForJS(true)), s("<a&b>\u2028\u2029"), V("\"<a&b>\u2028\""))
	run("raw", o(jsontext.PreserveRawStrings(true)), V(`"<a&\u003cb>\u2028\/\u0041"`), V(`{"\u0041":1,"A":2}`))
	run("rawhtml", o(jsontext.PreserveRawStrings(true), jsontext.EscapeForHTML(true)), V(`"<a&\u003cb>\u2028\/\u0041"`))
	run("canon", o(jsontext.CanonicalizeRawInts(true), jsontext.CanonicalizeRawFloats(true)), V(`[1234567890123456789, -0, 1.50, 1e400, -1e400, 100e-2, -0.0, 0.000000001]`))
	run("canonf", o(jsontext.CanonicalizeRawFloats(true)), V(`[1234567890123456789, -0, 1.50, 1e400]`))
	run("reorder", o(jsontext.ReorderRawObjects(true)), V(`{"b":1,"a":{"z":1,"y":[{"q":1,"p":2}]},"\u00e9":1,"e":0,"\ud83d\ude00":1,"\uffee":2}`))
	run("reordermulti", o(jsontext.ReorderRawObjects(true), jsontext.Multiline(true)), V(`{"b":1,"a":{"z":1,"y":[{"q":1,"p":2}]}}`))
	run("invalid", o(jsontext.AllowInvalidUTF8(true)), s("\xff\xed\xa0\x80"), V("\"\xff\""), V(`"\ud800"`))
	run("invalidraw", o(jsontext.AllowInvalidUTF8(true), jsontext.PreserveRawStrings(true)), V("\"\xff\""), V(`"\ud800"`))
	run("dup", o(jsontext.AllowDuplicateNames(true)), O, s("a"), jsontext.Null, s("a"), jsontext.Null, C)
	run("dupn", nil, O, s("a"), jsontext.Null, s("a"), V(`"\u0061"`), V(`"b"`), jsontext.Null, C)
	run("ctl", nil, s("\x00\x01\b\f\n\r\t\"\\/\x7f\u2028é😀"))
	run("ptr", nil, O, s("a/b~"), A, A, A, jsontext.Null, B, B, B, C)
	var v V
	for _, x := range []string{`{"b":1.0,"a":[1,2,"\u0041"],"a":3}`, ` [1, 2 ] `, `{"b":-0,"a":1E3}`, `[1`, "\"\xff\"", ``} {
		v = V(x)
		fmt.Printf("%q ", x)
		fmt.Print(v.Compact(), " ")
		fmt.Printf("%q\n", v)
		v = V(x)
		fmt.Print(v.Indent(), " ")
		fmt.Printf("%q\n", v)
		v = V(x)
		fmt.Print(v.Canonicalize(), " ")
		fmt.Printf("%q\n", v)
		v = V(x)
		fmt.Println(v.IsValid(), v.IsValid(jsontext.AllowInvalidUTF8(true), jsontext.AllowDuplicateNames(true)), v.Kind())
		b, err := v.MarshalJSON()
		fmt.Printf("%q %v\n", b, err)
		b, err = jsontext.AppendFormat([]byte("x"), x)
		fmt.Printf("%q %v\n", b, err)
	}
	for _, x := range []string{"a\xffb", "é\"\n", ""} {
		b, err := jsontext.AppendQuote([]byte("x"), x)
		fmt.Printf("%q %v\n", b, err)
	}
	for _, x := range []string{`"a"`, `"a`, `a`, ``, `"a"b`, `"\u0041\n"`, "\"\xff\"", `"\ud800"`, ` "a"`, `"\x"`} {
		b, err := jsontext.AppendUnquote([]byte("x"), x)
		fmt.Printf("%q %v\n", b, err)
	}
	fmt.Println((*V)(nil).UnmarshalJSON(nil), V(nil).String(), V(nil).Clone() == nil, V(nil).Kind())
	for _, p := range []jsontext.Pointer{"", "/", "/a/b", "a", "/~", "/~2", "/~0~1/x", "/\xff"} {
		fmt.Printf("%q %v %q %q %q %v\n", p, p.IsValid(), p.Parent(), p.LastToken(), p.AppendToken("~/x"), p.Contains("/a/b/c"))
		for t := range p.Tokens() {
			fmt.Printf(" %q", t)
		}
		fmt.Println()
	}
	for _, n := range []string{"0", "-5", "5.7", "-5.7", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616", "1e3", "1e400", "-1e400", "1e-400", "0.1"} {
		d := jsontext.NewDecoder(bytes.NewReader([]byte(n)))
		t, _ := d.ReadToken()
		t = t.Clone()
		i, err := t.Int()
		fmt.Print(n, " ", i, " ", err, " ")
		u, err := t.Uint()
		fmt.Print(u, " ", err, " ")
		f, err := t.Float()
		fmt.Print(f, " ", err, " ")
		g, err := t.Float32()
		fmt.Println(g, err)
	}
}

// Output:
// == all
//   off=1 ptr="" d=1 { 0
//   off=4 ptr="/a" d=1 { 1
//   off=6 ptr="/a" d=2 [ 0
//   off=7 ptr="/a/0" d=2 [ 1
//   off=12 ptr="/a/1" d=2 [ 2
//   off=17 ptr="/a/2" d=2 [ 3
//   off=18 ptr="/a" d=1 { 2
//   off=22 ptr="/b" d=1 { 3
//   off=24 ptr="/b" d=2 { 0
//   off=25 ptr="/b" d=1 { 4
//   off=29 ptr="/c" d=1 { 5
//   off=31 ptr="/c" d=2 [ 0
//   off=32 ptr="/c" d=1 { 6
//   off=34 ptr="" d=0 invalid 1
//   off=38 ptr="" d=0 invalid 2
//   "{\"a\":[1,null,true],\"b\":{},\"c\":[]}\n1.5\n"
// == multi
//   off=1 ptr="" d=1 { 0
//   off=6 ptr="/a" d=1 { 1
//   off=9 ptr="/a" d=2 [ 0
//   off=13 ptr="/a/0" d=2 [ 1
//   off=21 ptr="/a/1" d=2 [ 2
//   off=24 ptr="/a" d=1 { 2
//   off=30 ptr="/b" d=1 { 3
//   off=33 ptr="/b" d=2 { 0
//   off=34 ptr="/b" d=1 { 4
//   off=40 ptr="/c" d=1 { 5
//   off=43 ptr="/c" d=2 [ 0
//   off=44 ptr="/c" d=1 { 6
//   off=47 ptr="" d=0 invalid 1
//   off=51 ptr="" d=0 invalid 2
//   "{\n\t\"a\": [\n\t\t1,\n\t\tnull\n\t],\n\t\"b\": {},\n\t\"c\": []\n}\n\"x\"\n"
// == indent
//   off=1 ptr="" d=1 { 0
//   off=8 ptr="/a" d=1 { 1
//   off=70 ptr="/a" d=1 { 2
//   off=74 ptr="" d=0 invalid 1
//   "{\n\t  \"a\": [\n\t    1,\n\t    {\n\t      \"x\": 2\n\t    },\n\t    [],\n\t    {}\n\t  ]\n\t}\n"
// == spaces
//   off=1 ptr="" d=1 { 0
//   off=4 ptr="/a" d=1 { 1
//   off=35 ptr="/a" d=1 { 2
//   off=37 ptr="" d=0 invalid 1
//   "{\"a\": [1, {\"x\": 2, \"y\": 3}, [], {}]}\n"
// == multinospace
//   off=1 ptr="" d=1 { 0
//   off=6 ptr="/a" d=1 { 1
//   off=59 ptr="/a" d=1 { 2
//   off=62 ptr="" d=0 invalid 1
//   "{\n\t\"a\":[\n\t\t1, \n\t\t{\n\t\t\t\"x\":2, \n\t\t\t\"y\":3\n\t\t}, \n\t\t[], \n\t\t{}\n\t]\n}\n"
// == badname
//   off=1 ptr="" d=1 { 0
//   err jsontext: object member name must be a string after offset 1 1 ""
//   off=1 ptr="" d=1 { 0
//   err jsontext: object member name must be a string after offset 1 1 ""
//   off=1 ptr="" d=1 { 0
//   err jsontext: object member name must be a string after offset 1 1 ""
//   off=1 ptr="" d=1 { 0
//   err jsontext: object member name must be a string after offset 1 1 ""
//   off=1 ptr="" d=1 { 0
//   off=5 ptr="/ok" d=1 { 1
//   err jsontext: missing value after object name within "/ok" after offset 6 6 "/ok"
//   off=5 ptr="/ok" d=1 { 1
//   off=9 ptr="/ok" d=1 { 2
//   err jsontext: duplicate object member name "ok" 10 "/ok"
//   off=9 ptr="/ok" d=1 { 2
//   err jsontext: mismatching structural token for object or array after offset 9 9 ""
//   off=9 ptr="/ok" d=1 { 2
//   off=11 ptr="" d=0 invalid 1
//   "{\"ok\":\"v\"}\n"
// == badend
//   err jsontext: mismatching structural token for object or array 0 ""
//   off=0 ptr="" d=0 invalid 0
//   err jsontext: mismatching structural token for object or array 0 ""
//   off=0 ptr="" d=0 invalid 0
//   off=1 ptr="" d=1 [ 0
//   err jsontext: mismatching structural token for object or array within "/0" after offset 1 1 "/0"
//   off=1 ptr="" d=1 [ 0
//   off=3 ptr="" d=0 invalid 1
//   "[]\n"
// == zero
//   err jsontext: invalid jsontext.Token 0 ""
//   off=0 ptr="" d=0 invalid 0
//   err jsontext: unexpected EOF 0 ""
//   off=0 ptr="" d=0 invalid 0
//   err jsontext: unexpected EOF after offset 1 1 ""
//   off=0 ptr="" d=0 invalid 0
//   off=1 ptr="" d=1 [ 0
//   err jsontext: invalid jsontext.Token within "/0" after offset 1 1 "/0"
//   off=1 ptr="" d=1 [ 0
//   err jsontext: unexpected EOF within "/0" after offset 1 1 "/0"
//   off=1 ptr="" d=1 [ 0
//   err jsontext: invalid character ']' at start of value within "/0" after offset 1 1 "/0"
//   off=1 ptr="" d=1 [ 0
//   err jsontext: invalid character '2' after top-level value after offset 3 3 ""
//   off=1 ptr="" d=1 [ 0
//   err jsontext: duplicate object member name "a" within "/0" 8 "/0/a"
//   off=1 ptr="" d=1 [ 0
//   err jsontext: invalid UTF-8 within "/0" after offset 2 2 "/0"
//   off=1 ptr="" d=1 [ 0
//   err jsontext: invalid UTF-8 within "/0" after offset 1 1 "/0"
//   off=1 ptr="" d=1 [ 0
//   err jsontext: unexpected EOF within "/0" after offset 4 4 "/0"
//   off=1 ptr="" d=1 [ 0
//   err jsontext: invalid character ']' at start of value within "/0/1" after offset 4 4 "/0/1"
//   off=1 ptr="" d=1 [ 0
//   err jsontext: unexpected EOF within "/0" after offset 2 2 "/0"
//   off=1 ptr="" d=1 [ 0
//   err jsontext: invalid character ']' in literal true (expecting 'e') within "/0/a/0" after offset 10 10 "/0/a/0"
//   off=1 ptr="" d=1 [ 0
//   off=3 ptr="" d=0 invalid 1
//   "[]\n"
// == val
//   off=1 ptr="" d=1 { 0
//   err jsontext: object member name must be a string after offset 1 1 ""
//   off=1 ptr="" d=1 { 0
//   off=4 ptr="/a" d=1 { 1
//   err jsontext: invalid character '}' at start of value within "/a" after offset 5 5 "/a"
//   off=4 ptr="/a" d=1 { 1
//   off=10 ptr="/a" d=1 { 2
//   err jsontext: duplicate object member name "a" 11 "/a"
//   off=10 ptr="/a" d=1 { 2
//   off=23 ptr="/b\x00é~1" d=1 { 3
//   off=26 ptr="/b\x00é~1" d=1 { 4
//   off=28 ptr="" d=0 invalid 1
//   "{\"a\":[1,2],\"b\\u0000é/\":-0}\n"
// == float
//   off=6 ptr="" d=0 invalid 1
//   off=17 ptr="" d=0 invalid 2
//   off=29 ptr="" d=0 invalid 3
//   off=31 ptr="" d=0 invalid 4
//   off=34 ptr="" d=0 invalid 5
//   off=56 ptr="" d=0 invalid 6
//   off=62 ptr="" d=0 invalid 7
//   off=71 ptr="" d=0 invalid 8
//   off=76 ptr="" d=0 invalid 9
//   off=81 ptr="" d=0 invalid 10
//   off=89 ptr="" d=0 invalid 11
//   "\"NaN\"\n\"Infinity\"\n\"-Infinity\"\n0\n-0\n100000000000000000000\n1e+21\n0.000001\n1e-7\n1e-7\n3.4e+38\n"
// == html
//   off=26 ptr="" d=0 invalid 1
//   off=58 ptr="" d=0 invalid 2
//   "\"\\u003ca\\u0026b\\u003e\u2028\"\n\"\\u003ca\\u0026\\u003cb\\u003e\u2028\"\n"
// == js
//   off=20 ptr="" d=0 invalid 1
//   off=34 ptr="" d=0 invalid 2
//   "\"<a&b>\\u2028\\u2029\"\n\"<a&b>\\u2028\"\n"
// == raw
//   off=28 ptr="" d=0 invalid 1
//   err jsontext: duplicate object member name "A" 40 "/A"
//   off=28 ptr="" d=0 invalid 1
//   "\"<a&\\u003cb>\\u2028\\/\\u0041\"\n"
// == rawhtml
//   off=43 ptr="" d=0 invalid 1
//   "\"\\u003ca\\u0026\\u003cb\\u003e\\u2028\\/\\u0041\"\n"
// == canon
//   off=86 ptr="" d=0 invalid 1
//   "[1234567890123456800,0,1.5,1.7976931348623157e+308,-1.7976931348623157e+308,1,0,1e-9]\n"
// == canonf
//   off=52 ptr="" d=0 invalid 1
//   "[1234567890123456789,0,1.5,1.7976931348623157e+308]\n"
// == reorder
//   off=70 ptr="" d=0 invalid 1
//   "{\"a\":{\"y\":[{\"p\":2,\"q\":1}],\"z\":1},\"b\":1,\"e\":0,\"é\":1,\"😀\":1,\"￮\":2}\n"
// == reordermulti
//   off=80 ptr="" d=0 invalid 1
//   "{\n\t\"a\": {\n\t\t\"y\": [\n\t\t\t{\n\t\t\t\t\"p\": 2,\n\t\t\t\t\"q\": 1\n\t\t\t}\n\t\t],\n\t\t\"z\": 1\n\t},\n\t\"b\": 1\n}\n"
// == invalid
//   off=15 ptr="" d=0 invalid 1
//   off=21 ptr="" d=0 invalid 2
//   off=27 ptr="" d=0 invalid 3
//   "\"����\"\n\"�\"\n\"�\"\n"
// == invalidraw
//   off=4 ptr="" d=0 invalid 1
//   off=13 ptr="" d=0 invalid 2
//   "\"\xff\"\n\"\\ud800\"\n"
// == dup
//   off=1 ptr="" d=1 { 0
//   off=4 ptr="/a" d=1 { 1
//   off=9 ptr="/a" d=1 { 2
//   off=13 ptr="/a" d=1 { 3
//   off=18 ptr="/a" d=1 { 4
//   off=20 ptr="" d=0 invalid 1
//   "{\"a\":null,\"a\":null}\n"
// == dupn
//   off=1 ptr="" d=1 { 0
//   off=4 ptr="/a" d=1 { 1
//   off=9 ptr="/a" d=1 { 2
//   err jsontext: duplicate object member name "a" 10 "/a"
//   off=9 ptr="/a" d=1 { 2
//   err jsontext: duplicate object member name "a" 10 "/a"
//   off=9 ptr="/a" d=1 { 2
//   off=13 ptr="/b" d=1 { 3
//   off=18 ptr="/b" d=1 { 4
//   off=20 ptr="" d=0 invalid 1
//   "{\"a\":null,\"b\":null}\n"
// == ctl
//   off=40 ptr="" d=0 invalid 1
//   "\"\\u0000\\u0001\\b\\f\\n\\r\\t\\\"\\\\/\x7f\u2028é😀\"\n"
// == ptr
//   off=1 ptr="" d=1 { 0
//   off=7 ptr="/a~1b~0" d=1 { 1
//   off=9 ptr="/a~1b~0" d=2 [ 0
//   off=10 ptr="/a~1b~0/0" d=3 [ 0
//   off=11 ptr="/a~1b~0/0/0" d=4 [ 0
//   off=15 ptr="/a~1b~0/0/0/0" d=4 [ 1
//   off=16 ptr="/a~1b~0/0/0" d=3 [ 1
//   off=17 ptr="/a~1b~0/0" d=2 [ 1
//   off=18 ptr="/a~1b~0" d=1 { 2
//   off=20 ptr="" d=0 invalid 1
//   "{\"a/b~\":[[[null]]]}\n"
// "{\"b\":1.0,\"a\":[1,2,\"\\u0041\"],\"a\":3}" <nil> "{\"b\":1.0,\"a\":[1,2,\"\\u0041\"],\"a\":3}"
// <nil> "{\n\t\"b\": 1.0,\n\t\"a\": [\n\t\t1,\n\t\t2,\n\t\t\"\\u0041\"\n\t],\n\t\"a\": 3\n}"
// jsontext: duplicate object member name "a" "{\"b\":1.0,\"a\":[1,2,\"\\u0041\"],\"a\":3}"
// false true {
// "{\"b\":1.0,\"a\":[1,2,\"\\u0041\"],\"a\":3}" <nil>
// "x{\"b\":1.0,\"a\":[1,2,\"\\u0041\"],\"a\":3}" jsontext: duplicate object member name "a"
// " [1, 2 ] " <nil> "[1,2]"
// <nil> "[\n\t1,\n\t2\n]"
// <nil> "[1,2]"
// true true [
// " [1, 2 ] " <nil>
// "x[1,2]" <nil>
// "{\"b\":-0,\"a\":1E3}" <nil> "{\"b\":-0,\"a\":1E3}"
// <nil> "{\n\t\"b\": -0,\n\t\"a\": 1E3\n}"
// <nil> "{\"a\":1000,\"b\":0}"
// true true {
// "{\"b\":-0,\"a\":1E3}" <nil>
// "x{\"b\":-0,\"a\":1E3}" <nil>
// "[1" jsontext: unexpected EOF after offset 2 "[1"
// jsontext: unexpected EOF after offset 2 "[1"
// jsontext: unexpected EOF after offset 2 "[1"
// false false [
// "[1" <nil>
// "x[1" jsontext: unexpected EOF after offset 2
// "\"\xff\"" <nil> "\"\xff\""
// <nil> "\"\xff\""
// jsontext: invalid UTF-8 after offset 1 "\"\xff\""
// false true string
// "\"\xff\"" <nil>
// "x\"\xff\"" jsontext: invalid UTF-8 after offset 1
// "" jsontext: unexpected EOF ""
// jsontext: unexpected EOF ""
// jsontext: unexpected EOF ""
// false false invalid
// "" <nil>
// "x" jsontext: unexpected EOF
// "x\"a�b\"" jsontext: invalid UTF-8
// "x\"é\\\"\\n\"" <nil>
// "x\"\"" <nil>
// "xa" <nil>
// "xa" jsontext: unexpected EOF
// "x" jsontext: invalid character 'a' at start of string (expecting '"')
// "x" jsontext: unexpected EOF
// "xa" jsontext: invalid character 'b' after string value
// "xA\n" <nil>
// "x�" jsontext: invalid UTF-8
// "x�" jsontext: invalid surrogate pair `\ud800"` in string
// "x" jsontext: invalid character ' ' at start of string (expecting '"')
// "x" jsontext: invalid escape sequence `\x` in string
// jsontext.Value: UnmarshalJSON on nil pointer null true invalid
// "" true "" "" "/~0~1x" true
//
// "/" true "" "" "//~0~1x" false
//  ""
// "/a/b" true "/a" "b" "/a/b/~0~1x" true
//  "a" "b"
// "a" false "" "a" "a/~0~1x" false
//  "a"
// "/~" false "" "~" "/~/~0~1x" false
//  "~"
// "/~2" false "" "~2" "/~2/~0~1x" false
//  "~2"
// "/~0~1/x" true "/~0~1" "x" "/~0~1/x/~0~1x" false
//  "~/" "x"
// "/\xff" false "" "\xff" "/\xff/~0~1x" false
//  "\xff"
// 0 0 <nil> 0 <nil> 0 <nil> 0 <nil>
// -5 -5 <nil> 0 jsontext.Token(-5).Uint error: invalid syntax -5 <nil> -5 <nil>
// 5.7 5 jsontext.Token(5.7).Int error: invalid syntax 5 jsontext.Token(5.7).Uint error: invalid syntax 5.7 <nil> 5.7 <nil>
// -5.7 -5 jsontext.Token(-5.7).Int error: invalid syntax 0 jsontext.Token(-5.7).Uint error: invalid syntax -5.7 <nil> -5.7 <nil>
// 9223372036854775807 9223372036854775807 <nil> 9223372036854775807 <nil> 9.223372036854776e+18 <nil> 9.223372e+18 <nil>
// 9223372036854775808 9223372036854775807 jsontext.Token(9223372036854775808).Int error: value out of range 9223372036854775808 <nil> 9.223372036854776e+18 <nil> 9.223372e+18 <nil>
// -9223372036854775808 -9223372036854775808 <nil> 0 jsontext.Token(-9223372036854775808).Uint error: invalid syntax -9.223372036854776e+18 <nil> -9.223372e+18 <nil>
// -9223372036854775809 -9223372036854775808 jsontext.Token(-9223372036854775809).Int error: value out of range 0 jsontext.Token(-9223372036854775809).Uint error: invalid syntax -9.223372036854776e+18 <nil> -9.223372e+18 <nil>
// 18446744073709551615 9223372036854775807 jsontext.Token(18446744073709551615).Int error: value out of range 18446744073709551615 <nil> 1.8446744073709552e+19 <nil> 1.8446744e+19 <nil>
// 18446744073709551616 9223372036854775807 jsontext.Token(18446744073709551616).Int error: value out of range 18446744073709551615 jsontext.Token(18446744073709551616).Uint error: value out of range 1.8446744073709552e+19 <nil> 1.8446744e+19 <nil>
// 1e3 1000 jsontext.Token(1e3).Int error: invalid syntax 1000 jsontext.Token(1e3).Uint error: invalid syntax 1000 <nil> 1000 <nil>
// 1e400 9223372036854775807 jsontext.Token(1e400).Int error: invalid syntax 18446744073709551615 jsontext.Token(1e400).Uint error: invalid syntax +Inf jsontext.Token(1e400).Float error: value out of range +Inf jsontext.Token(1e400).Float error: value out of range
// -1e400 -9223372036854775808 jsontext.Token(-1e400).Int error: invalid syntax 0 jsontext.Token(-1e400).Uint error: invalid syntax -Inf jsontext.Token(-1e400).Float error: value out of range -Inf jsontext.Token(-1e400).Float error: value out of range
// 1e-400 0 jsontext.Token(1e-400).Int error: invalid syntax 0 jsontext.Token(1e-400).Uint error: invalid syntax 0 <nil> 0 <nil>
// 0.1 0 jsontext.Token(0.1).Int error: invalid syntax 0 jsontext.Token(0.1).Uint error: invalid syntax 0.1 <nil> 0.1 <nil>
