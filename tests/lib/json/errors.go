// What Marshal, Unmarshal, Decoder and Token make of good and bad input, with
// error texts, offsets and paths.
package main

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"time"
)

type In struct{ X int }
type T struct {
	A int
	B string `json:"b"`
	C []int  `json:"c,omitempty"`
	D *In
	E map[string]int
	F float64
	G any
	H bool `json:",string"`
	I uint8
	J [2]int
	K time.Duration
	L json.Number
	M []byte
	In
	u int
}
type M1 struct{}

func (M1) MarshalJSON() ([]byte, error) { return nil, fmt.Errorf("bad m1") }

type M2 struct{}

func (M2) MarshalJSON() ([]byte, error) { return []byte("{x"), nil }

type U1 struct{}

func (*U1) UnmarshalJSON(b []byte) error { return fmt.Errorf("u1 %s", b) }

type TX struct{}

func (TX) MarshalText() ([]byte, error)  { return []byte("tx<"), nil }
func (*TX) UnmarshalText(b []byte) error { return fmt.Errorf("tx %s", b) }

type Cyc struct{ P *Cyc }

func main() {
	m := func(v any) {
		b, err := json.Marshal(v)
		fmt.Printf("%s %T %v\n", b, err, err)
	}
	m(T{A: 1, B: "x<>&\u2028\x01\xff\"\\\n\r\t\b\f/é", F: 1e21, G: map[string]any{"z": 1, "a": nil}, M: []byte("hi"), L: "12"})
	m(make(chan int))
	m(func() {})
	m(math.NaN())
	m(math.Inf(-1))
	m(complex(1, 2))
	m(M1{})
	m(M2{})
	m(map[M1]int{{}: 1})
	m(map[TX]int{{}: 1})
	m(map[bool]int{true: 1})
	m(map[int]string{10: "a", 9: "b", -1: "c"})
	c := &Cyc{}
	c.P = c
	m(c)
	m([]any{1.0, 1e20, 1e21, 1e-6, 1e-7, 0.1, float32(0.1), 100000000.0, -0.0, math.MaxFloat64, math.SmallestNonzeroFloat64})
	m(json.Number("x"))
	m(json.RawMessage(`{"a" : 1 , "b":[ ]}`))
	m(json.RawMessage(`{"a" 1}`))
	m(nil)
	m(struct {
		A any `json:"-"`
		B int `json:"-,"`
		C string `json:"c,string"`
		D *int `json:"d,string"`
		E time.Time `json:"e,omitzero"`
		F time.Time `json:"f,omitempty"`
		G []int `json:",omitzero"`
	}{})
	u := func(s string, v any) {
		err := json.Unmarshal([]byte(s), v)
		back, _ := json.Marshal(v)
		fmt.Printf("%q: %T %v | %s\n", s, err, err, back)
		if se, ok := err.(*json.SyntaxError); ok {
			fmt.Println("   off", se.Offset)
		}
		if se, ok := err.(*json.UnmarshalTypeError); ok {
			fmt.Println("   ute", se.Value, se.Type, se.Offset, se.Struct, se.Field)
		}
	}
	for _, s := range []string{``, ` `, `{`, `{"a`, `{"a"`, `{"a":`, `{"a":1`, `{"a":1,`, `{"a":1,}`, `[1,]`, `[1 2]`, `{"a" 1}`, `{a:1}`, `nul`, `nulx`, `tru`, `truex`, `01`, `-`, `1.`, `1e`, `1e+`, `.5`, `+1`, `"\x"`, `"\u12"`, "\"a\nb\"", `"abc`, `[`, `]`, `}`, `1 2`, `{} x`, `'a'`, `"\ud800"`, "\"\xff\"", `-x`, `1.x`, `1ex`, `[1}`, `{"a":1]`, `{"a":1,"a":2}`, `{1:2}`, `é`, "\x00", `/`, `tRue`, `fals`, `{"a":tru}`, `"\u00zz"`, "\"\x7f\""} {
		var v any
		u(s, &v)
	}
	t := func() *T { return &T{} }
	u(`{"A":"x"}`, t())
	u(`{"A":1.5}`, t())
	u(`{"A":1e3,"b":3}`, t())
	u(`{"A":99999999999999999999}`, t())
	u(`{"I":256,"J":[1,2,3],"F":"x"}`, t())
	u(`{"I":-1}`, t())
	u(`{"D":{"X":"s"}}`, t())
	u(`{"D":[1]}`, t())
	u(`{"E":{"a":"b","c":1}}`, t())
	u(`{"H":"true","J":[5]}`, t())
	u(`{"H":true}`, t())
	u(`{"H":"x"}`, t())
	u(`{"M":"aGk=","X":5,"x":6,"a":7,"B":"bb"}`, t())
	u(`{"M":"a!"}`, t())
	u(`{"M":[1,2]}`, t())
	u(`{"L":"x"}`, t())
	u(`{"L":12.5}`, t())
	u(`{"C":null,"D":null,"A":null,"b":null}`, t())
	u(`{"c":{"x":1}}`, t())
	u(`[1,2]`, t())
	u(`1`, t())
	u(`"s"`, new(int))
	u(`true`, new(int))
	u(`{}`, new(int))
	u(`[]`, new(int))
	u(`null`, new(int))
	u(`12`, new(string))
	u(`12`, new(chan int))
	u(`12`, new(func()))
	u(`12`, new(fmt.Stringer))
	u(`{"a":1}`, new(map[int]int))
	u(`{"5":1}`, new(map[int]int))
	u(`{"500":1}`, new(map[int8]int))
	u(`{"5":1}`, new(map[bool]int))
	u(`5`, new(U1))
	u(`{"a":5}`, &struct{ A U1 }{})
	u(`"x"`, new(TX))
	u(`5`, new(TX))
	u(`{"q":1}`, new(map[TX]int))
	u(`5`, nil)
	u(`5`, 5)
	u(`5`, (*int)(nil))
	d := json.NewDecoder(strings.NewReader(`{"A":1,"zz":2}`))
	d.DisallowUnknownFields()
	fmt.Println(d.Decode(t()))
	d = json.NewDecoder(strings.NewReader(`{"a":[1,"x",true,null,{"b":1.5}]} 5 "s" x`))
	for {
		tok, err := d.Token()
		fmt.Printf("%T %v %v %v %v\n", tok, tok, err, d.More(), d.InputOffset())
		if err != nil {
			break
		}
	}
	d = json.NewDecoder(strings.NewReader(`1 {"a":2} [3] 4x`))
	for {
		var v any
		err := d.Decode(&v)
		fmt.Println(v, err, d.InputOffset())
		if err != nil {
			break
		}
	}
	d = json.NewDecoder(strings.NewReader(`{"a":`))
	var v any
	fmt.Println(d.Decode(&v), d.Decode(&v))
	d = json.NewDecoder(strings.NewReader(``))
	fmt.Println(d.Decode(&v))
	d = json.NewDecoder(strings.NewReader(`{"a":12345678901234567890}`))
	d.UseNumber()
	fmt.Println(d.Decode(&v), v)
}

// Output:
// {"A":1,"b":"x\u003c\u003e\u0026\u2028\u0001�\"\\\n\r\t\b\f/é","D":null,"E":null,"F":1e+21,"G":{"a":null,"z":1},"H":"false","I":0,"J":[0,0],"K":0,"L":12,"M":"aGk=","X":0} <nil> <nil>
//  *json.UnsupportedTypeError json: unsupported type: chan int
//  *json.UnsupportedTypeError json: unsupported type: func()
//  *json.UnsupportedValueError json: unsupported value: NaN
//  *json.UnsupportedValueError json: unsupported value: -Inf
//  *json.UnsupportedTypeError json: unsupported type: complex128
//  *json.MarshalerError json: error calling MarshalJSON for type *main.M1: bad m1
//  *json.MarshalerError json: error calling MarshalJSON for type *main.M2: invalid character 'x' looking for beginning of object key string
//  *json.UnsupportedValueError json: unsupported value: jsontext: object member name must be a string after offset 2
// {"tx\u003c":1} <nil> <nil>
//  *json.UnsupportedValueError json: unsupported value: jsontext: object member name must be a string after offset 2
// {"-1":"c","10":"a","9":"b"} <nil> <nil>
//  *json.UnsupportedValueError json: unsupported value: encountered a cycle via *main.Cyc
// [1,100000000000000000000,1e+21,0.000001,1e-7,0.1,0.1,100000000,0,1.7976931348623157e+308,5e-324] <nil> <nil>
//  *json.MarshalerError json: error calling MarshalJSONTo for type *json.Number: cannot parse "x" as JSON number: invalid syntax
// {"a":1,"b":[]} <nil> <nil>
//  *json.MarshalerError json: error calling MarshalJSON for type *jsontext.Value: invalid character '1' after object key
// null <nil> <nil>
// {"-":0,"c":"\"\"","d":null,"f":"0001-01-01T00:00:00Z"} <nil> <nil>
// "": *json.SyntaxError unexpected end of JSON input | null
//    off 0
// " ": *json.SyntaxError unexpected end of JSON input | null
//    off 1
// "{": *json.SyntaxError unexpected end of JSON input | null
//    off 1
// "{\"a": *json.SyntaxError unexpected end of JSON input | null
//    off 3
// "{\"a\"": *json.SyntaxError unexpected end of JSON input | null
//    off 4
// "{\"a\":": *json.SyntaxError unexpected end of JSON input | null
//    off 5
// "{\"a\":1": *json.SyntaxError unexpected end of JSON input | null
//    off 6
// "{\"a\":1,": *json.SyntaxError unexpected end of JSON input | null
//    off 7
// "{\"a\":1,}": *json.SyntaxError invalid character '}' looking for beginning of object key string | null
//    off 8
// "[1,]": *json.SyntaxError invalid character ']' looking for beginning of value | null
//    off 4
// "[1 2]": *json.SyntaxError invalid character '2' after array element | null
//    off 4
// "{\"a\" 1}": *json.SyntaxError invalid character '1' after object key | null
//    off 6
// "{a:1}": *json.SyntaxError invalid character 'a' looking for beginning of object key string | null
//    off 2
// "nul": *json.SyntaxError unexpected end of JSON input | null
//    off 3
// "nulx": *json.SyntaxError invalid character 'x' in literal null (expecting 'l') | null
//    off 4
// "tru": *json.SyntaxError unexpected end of JSON input | null
//    off 3
// "truex": *json.SyntaxError invalid character 'x' after top-level value | null
//    off 5
// "01": *json.SyntaxError invalid character '1' after top-level value | null
//    off 2
// "-": *json.SyntaxError unexpected end of JSON input | null
//    off 0
// "1.": *json.SyntaxError unexpected end of JSON input | null
//    off 0
// "1e": *json.SyntaxError unexpected end of JSON input | null
//    off 0
// "1e+": *json.SyntaxError unexpected end of JSON input | null
//    off 0
// ".5": *json.SyntaxError invalid character '.' looking for beginning of value | null
//    off 1
// "+1": *json.SyntaxError invalid character '+' looking for beginning of value | null
//    off 1
// "\"\\x\"": *json.SyntaxError invalid escape sequence `\x` in string | null
//    off 3
// "\"\\u12\"": *json.SyntaxError invalid escape sequence `\u12"` in string | null
//    off 6
// "\"a\nb\"": *json.SyntaxError invalid character '\n' in string | null
//    off 3
// "\"abc": *json.SyntaxError unexpected end of JSON input | null
//    off 4
// "[": *json.SyntaxError unexpected end of JSON input | null
//    off 1
// "]": *json.SyntaxError invalid character ']' looking for beginning of value | null
//    off 1
// "}": *json.SyntaxError invalid character '}' looking for beginning of value | null
//    off 1
// "1 2": *json.SyntaxError invalid character '2' after top-level value | null
//    off 3
// "{} x": *json.SyntaxError invalid character 'x' after top-level value | null
//    off 4
// "'a'": *json.SyntaxError invalid character '\'' looking for beginning of value | null
//    off 1
// "\"\\ud800\"": <nil> <nil> | "�"
// "\"\xff\"": <nil> <nil> | "�"
// "-x": *json.SyntaxError invalid character 'x' in numeric literal | null
//    off 2
// "1.x": *json.SyntaxError invalid character 'x' in numeric literal | null
//    off 3
// "1ex": *json.SyntaxError invalid character 'x' in numeric literal | null
//    off 3
// "[1}": *json.SyntaxError invalid character '}' after array element | null
//    off 3
// "{\"a\":1]": *json.SyntaxError invalid character ']' after object key:value pair | null
//    off 7
// "{\"a\":1,\"a\":2}": <nil> <nil> | {"a":2}
// "{1:2}": *json.SyntaxError invalid character '1' looking for beginning of object key string | null
//    off 2
// "é": *json.SyntaxError invalid character 'é' looking for beginning of value | null
//    off 2
// "\x00": *json.SyntaxError invalid character '\x00' looking for beginning of value | null
//    off 1
// "/": *json.SyntaxError invalid character '/' looking for beginning of value | null
//    off 1
// "tRue": *json.SyntaxError invalid character 'R' in literal true (expecting 'r') | null
//    off 2
// "fals": *json.SyntaxError unexpected end of JSON input | null
//    off 4
// "{\"a\":tru}": *json.SyntaxError invalid character '}' in literal true (expecting 'e') | null
//    off 9
// "\"\\u00zz\"": *json.SyntaxError invalid escape sequence `\u00zz` in string | null
//    off 7
// "\"\x7f\"": <nil> <nil> | ""
// "{\"A\":\"x\"}": *json.UnmarshalTypeError json: cannot unmarshal string into Go struct field T.A of type int | {"A":0,"b":"","D":null,"E":null,"F":0,"G":null,"H":"false","I":0,"J":[0,0],"K":0,"L":0,"M":null,"X":0}
//    ute string int 8 T A
// "{\"A\":1.5}": *json.UnmarshalTypeError json: cannot unmarshal number 1.5 into Go struct field T.A of type int | {"A":0,"b":"","D":null,"E":null,"F":0,"G":null,"H":"false","I":0,"J":[0,0],"K":0,"L":0,"M":null,"X":0}
//    ute number 1.5 int 8 T A
// "{\"A\":1e3,\"b\":3}": *json.UnmarshalTypeError json: cannot unmarshal number 1e3 into Go struct field T.A of type int | {"A":0,"b":"","D":null,"E":null,"F":0,"G":null,"H":"false","I":0,"J":[0,0],"K":0,"L":0,"M":null,"X":0}
//    ute number 1e3 int 8 T A
// "{\"A\":99999999999999999999}": *json.UnmarshalTypeError json: cannot unmarshal number 99999999999999999999 into Go struct field T.A of type int | {"A":0,"b":"","D":null,"E":null,"F":0,"G":null,"H":"false","I":0,"J":[0,0],"K":0,"L":0,"M":null,"X":0}
//    ute number 99999999999999999999 int 25 T A
// "{\"I\":256,\"J\":[1,2,3],\"F\":\"x\"}": *json.UnmarshalTypeError json: cannot unmarshal number 256 into Go struct field T.I of type uint8 | {"A":0,"b":"","D":null,"E":null,"F":0,"G":null,"H":"false","I":0,"J":[1,2],"K":0,"L":0,"M":null,"X":0}
//    ute number 256 uint8 8 T I
// "{\"I\":-1}": *json.UnmarshalTypeError json: cannot unmarshal number -1 into Go struct field T.I of type uint8 | {"A":0,"b":"","D":null,"E":null,"F":0,"G":null,"H":"false","I":0,"J":[0,0],"K":0,"L":0,"M":null,"X":0}
//    ute number -1 uint8 7 T I
// "{\"D\":{\"X\":\"s\"}}": *json.UnmarshalTypeError json: cannot unmarshal string into Go struct field T.D.X of type int | {"A":0,"b":"","D":{"X":0},"E":null,"F":0,"G":null,"H":"false","I":0,"J":[0,0],"K":0,"L":0,"M":null,"X":0}
//    ute string int 13 T D.X
// "{\"D\":[1]}": *json.UnmarshalTypeError json: cannot unmarshal array into Go struct field T.D of type main.In | {"A":0,"b":"","D":{"X":0},"E":null,"F":0,"G":null,"H":"false","I":0,"J":[0,0],"K":0,"L":0,"M":null,"X":0}
//    ute array main.In 6 T D
// "{\"E\":{\"a\":\"b\",\"c\":1}}": *json.UnmarshalTypeError json: cannot unmarshal string into Go struct field T.E.a of type int | {"A":0,"b":"","D":null,"E":{"a":0,"c":1},"F":0,"G":null,"H":"false","I":0,"J":[0,0],"K":0,"L":0,"M":null,"X":0}
//    ute string int 13 T E.a
// "{\"H\":\"true\",\"J\":[5]}": <nil> <nil> | {"A":0,"b":"","D":null,"E":null,"F":0,"G":null,"H":"true","I":0,"J":[5,0],"K":0,"L":0,"M":null,"X":0}
// "{\"H\":true}": *json.UnmarshalTypeError json: cannot unmarshal bool into Go struct field T.H of type bool | {"A":0,"b":"","D":null,"E":null,"F":0,"G":null,"H":"false","I":0,"J":[0,0],"K":0,"L":0,"M":null,"X":0}
//    ute bool bool 9 T H
// "{\"H\":\"x\"}": *json.UnmarshalTypeError json: cannot unmarshal string "x" into Go struct field T.H of type bool: invalid syntax | {"A":0,"b":"","D":null,"E":null,"F":0,"G":null,"H":"false","I":0,"J":[0,0],"K":0,"L":0,"M":null,"X":0}
//    ute string "x" bool 8 T H
// "{\"M\":\"aGk=\",\"X\":5,\"x\":6,\"a\":7,\"B\":\"bb\"}": <nil> <nil> | {"A":7,"b":"bb","D":null,"E":null,"F":0,"G":null,"H":"false","I":0,"J":[0,0],"K":0,"L":0,"M":"aGk=","X":6}
// "{\"M\":\"a!\"}": *json.UnmarshalTypeError json: cannot unmarshal string into Go struct field T.M of type []uint8: illegal base64 data at input byte 1 | {"A":0,"b":"","D":null,"E":null,"F":0,"G":null,"H":"false","I":0,"J":[0,0],"K":0,"L":0,"M":null,"X":0}
//    ute string []uint8 9 T M
// "{\"M\":[1,2]}": <nil> <nil> | {"A":0,"b":"","D":null,"E":null,"F":0,"G":null,"H":"false","I":0,"J":[0,0],"K":0,"L":0,"M":"AQI=","X":0}
// "{\"L\":\"x\"}": *json.UnmarshalTypeError json: cannot unmarshal string "x" into Go value of type json.Number: invalid syntax | {"A":0,"b":"","D":null,"E":null,"F":0,"G":null,"H":"false","I":0,"J":[0,0],"K":0,"L":0,"M":null,"X":0}
//    ute string "x" json.Number 0
// "{\"L\":12.5}": <nil> <nil> | {"A":0,"b":"","D":null,"E":null,"F":0,"G":null,"H":"false","I":0,"J":[0,0],"K":0,"L":12.5,"M":null,"X":0}
// "{\"C\":null,\"D\":null,\"A\":null,\"b\":null}": <nil> <nil> | {"A":0,"b":"","D":null,"E":null,"F":0,"G":null,"H":"false","I":0,"J":[0,0],"K":0,"L":0,"M":null,"X":0}
// "{\"c\":{\"x\":1}}": *json.UnmarshalTypeError json: cannot unmarshal object into Go struct field T.c of type []int | {"A":0,"b":"","D":null,"E":null,"F":0,"G":null,"H":"false","I":0,"J":[0,0],"K":0,"L":0,"M":null,"X":0}
//    ute object []int 6 T c
// "[1,2]": *json.UnmarshalTypeError json: cannot unmarshal array into Go value of type main.T | {"A":0,"b":"","D":null,"E":null,"F":0,"G":null,"H":"false","I":0,"J":[0,0],"K":0,"L":0,"M":null,"X":0}
//    ute array main.T 1
// "1": *json.UnmarshalTypeError json: cannot unmarshal number into Go value of type main.T | {"A":0,"b":"","D":null,"E":null,"F":0,"G":null,"H":"false","I":0,"J":[0,0],"K":0,"L":0,"M":null,"X":0}
//    ute number main.T 1
// "\"s\"": *json.UnmarshalTypeError json: cannot unmarshal string into Go value of type int | 0
//    ute string int 3
// "true": *json.UnmarshalTypeError json: cannot unmarshal bool into Go value of type int | 0
//    ute bool int 4
// "{}": *json.UnmarshalTypeError json: cannot unmarshal object into Go value of type int | 0
//    ute object int 1
// "[]": *json.UnmarshalTypeError json: cannot unmarshal array into Go value of type int | 0
//    ute array int 1
// "null": <nil> <nil> | 0
// "12": *json.UnmarshalTypeError json: cannot unmarshal number into Go value of type string | ""
//    ute number string 2
// "12": *json.UnmarshalTypeError json: cannot unmarshal number into Go value of type chan int |
//    ute number chan int 2
// "12": *json.UnmarshalTypeError json: cannot unmarshal number into Go value of type func() |
//    ute number func() 2
// "12": *json.UnmarshalTypeError json: cannot unmarshal number into Go value of type fmt.Stringer | null
//    ute number fmt.Stringer 0
// "{\"a\":1}": *json.UnmarshalTypeError json: cannot unmarshal number a into Go struct field .a of type int | {}
//    ute number a int 4  a
// "{\"5\":1}": <nil> <nil> | {"5":1}
// "{\"500\":1}": *json.UnmarshalTypeError json: cannot unmarshal number 500 into .500 of type int8 | {}
//    ute number 500 int8 6  500
// "{\"5\":1}": *json.UnmarshalTypeError json: cannot unmarshal string into .5 of type bool | {}
//    ute string bool 4  5
// "5": *errors.errorString u1 5 | {}
// "{\"a\":5}": *errors.errorString u1 5 | {"A":{}}
// "\"x\"": *errors.errorString tx x | "tx\u003c"
// "5": *json.UnmarshalTypeError json: cannot unmarshal number into Go value of type main.TX: JSON value must be string type | "tx\u003c"
//    ute number main.TX 1
// "{\"q\":1}": *errors.errorString tx q | {}
// "5": *json.InvalidUnmarshalError json: Unmarshal(nil) | null
// "5": *json.InvalidUnmarshalError json: Unmarshal(non-pointer int) | 5
// "5": *json.InvalidUnmarshalError json: Unmarshal(nil *int) | null
// json: unknown field "zz"
// json.Delim { <nil> true 1
// string a <nil> true 4
// json.Delim [ <nil> true 6
// float64 1 <nil> true 7
// string x <nil> true 11
// bool true <nil> true 16
// <nil> <nil> <nil> true 21
// json.Delim { <nil> true 23
// string b <nil> true 26
// float64 1.5 <nil> false 30
// json.Delim } <nil> false 31
// json.Delim ] <nil> false 32
// json.Delim } <nil> true 34
// float64 5 <nil> true 36
// string s <nil> true 40
// <nil> <nil> invalid character 'x' looking for beginning of value true 40
// 1 <nil> 1
// map[a:2] <nil> 9
// [3] <nil> 13
// 4 <nil> 15
// <nil> invalid character 'x' looking for beginning of value 15
// unexpected EOF unexpected EOF
// EOF
// <nil> map[a:12345678901234567890]
