// The option "string": what is in the string is a literal of the field's kind.
package main

import (
	"encoding/json"
	"fmt"
)

type W struct {
	S string      `json:",string"`
	B bool        `json:",string"`
	I int         `json:",string"`
	F *float64    `json:",string"`
	N json.Number `json:",string"`
}

func main() {
	for _, f := range []string{"S", "B", "I", "F", "N"} {
		for _, x := range []string{`"x"`, `""`, `"\""`, `"\"a\""`, `"\"a\"b"`, `"true"`, `"null"`, `" 5"`, `"5 "`, `"5"`, `"1.5"`, `"{}"`, `5`, `true`, `{}`, `[]`, `null`, `"\"a"`, `"nul"`, `"-"`, `"tru"`, `"\"\\x\""`, `"false"`, `"1e999"`} {
			var w W
			err := json.Unmarshal([]byte(`{"`+f+`":`+x+`}`), &w)
			fmt.Println(f, x, err, w.S, w.B, w.I, w.F != nil, w.N)
			if e, ok := err.(*json.UnmarshalTypeError); ok {
				fmt.Println("    ", e.Offset, e.Value, e.Err)
			}
		}
	}
}

// Output:
// S "x" json: cannot unmarshal string into Go struct field W.S of type string: invalid character 'x' looking for beginning of object key string  false 0 false
//      8 string invalid character 'x' looking for beginning of object key string
// S "" json: cannot unmarshal string into Go struct field W.S of type string: unexpected end of JSON input  false 0 false
//      7 string unexpected end of JSON input
// S "\"" json: cannot unmarshal string into Go struct field W.S of type string: unexpected end of JSON input  false 0 false
//      9 string unexpected end of JSON input
// S "\"a\"" <nil> a false 0 false
// S "\"a\"b" json: cannot unmarshal string into Go struct field W.S of type string: invalid character 'b' after string value  false 0 false
//      13 string invalid character 'b' after string value
// S "true" json: cannot unmarshal string into Go struct field W.S of type string: invalid character 't' looking for beginning of object key string  false 0 false
//      11 string invalid character 't' looking for beginning of object key string
// S "null" <nil>  false 0 false
// S " 5" json: cannot unmarshal string into Go struct field W.S of type string: invalid character ' ' looking for beginning of object key string  false 0 false
//      9 string invalid character ' ' looking for beginning of object key string
// S "5 " json: cannot unmarshal string into Go struct field W.S of type string: invalid character '5' looking for beginning of object key string  false 0 false
//      9 string invalid character '5' looking for beginning of object key string
// S "5" json: cannot unmarshal string into Go struct field W.S of type string: invalid character '5' looking for beginning of object key string  false 0 false
//      8 string invalid character '5' looking for beginning of object key string
// S "1.5" json: cannot unmarshal string into Go struct field W.S of type string: invalid character '1' looking for beginning of object key string  false 0 false
//      10 string invalid character '1' looking for beginning of object key string
// S "{}" json: cannot unmarshal string into Go struct field W.S of type string: invalid character '{' looking for beginning of object key string  false 0 false
//      9 string invalid character '{' looking for beginning of object key string
// S 5 json: cannot unmarshal number into Go struct field W.S of type string  false 0 false
//      6 number <nil>
// S true json: cannot unmarshal bool into Go struct field W.S of type string  false 0 false
//      9 bool <nil>
// S {} json: cannot unmarshal object into Go struct field W.S of type string  false 0 false
//      6 object <nil>
// S [] json: cannot unmarshal array into Go struct field W.S of type string  false 0 false
//      6 array <nil>
// S null <nil>  false 0 false
// S "\"a" json: cannot unmarshal string into Go struct field W.S of type string: unexpected end of JSON input  false 0 false
//      10 string unexpected end of JSON input
// S "nul" json: cannot unmarshal string into Go struct field W.S of type string: invalid character 'n' looking for beginning of object key string  false 0 false
//      10 string invalid character 'n' looking for beginning of object key string
// S "-" json: cannot unmarshal string into Go struct field W.S of type string: invalid character '-' looking for beginning of object key string  false 0 false
//      8 string invalid character '-' looking for beginning of object key string
// S "tru" json: cannot unmarshal string into Go struct field W.S of type string: invalid character 't' looking for beginning of object key string  false 0 false
//      10 string invalid character 't' looking for beginning of object key string
// S "\"\\x\"" json: cannot unmarshal string into Go struct field W.S of type string: invalid escape sequence `\x` in string  false 0 false
//      14 string invalid escape sequence `\x` in string
// S "false" json: cannot unmarshal string into Go struct field W.S of type string: invalid character 'f' looking for beginning of object key string  false 0 false
//      12 string invalid character 'f' looking for beginning of object key string
// S "1e999" json: cannot unmarshal string into Go struct field W.S of type string: invalid character '1' looking for beginning of object key string  false 0 false
//      12 string invalid character '1' looking for beginning of object key string
// B "x" json: cannot unmarshal string "x" into Go struct field W.B of type bool: invalid syntax  false 0 false
//      8 string "x" invalid syntax
// B "" json: cannot unmarshal string "" into Go struct field W.B of type bool: invalid syntax  false 0 false
//      7 string "" invalid syntax
// B "\"" json: cannot unmarshal string "\"" into Go struct field W.B of type bool: invalid syntax  false 0 false
//      9 string "\"" invalid syntax
// B "\"a\"" json: cannot unmarshal string "\"a\"" into Go struct field W.B of type bool: invalid syntax  false 0 false
//      12 string "\"a\"" invalid syntax
// B "\"a\"b" json: cannot unmarshal string "\"a\"b" into Go struct field W.B of type bool: invalid syntax  false 0 false
//      13 string "\"a\"b" invalid syntax
// B "true" <nil>  true 0 false
// B "null" <nil>  false 0 false
// B " 5" json: cannot unmarshal string " 5" into Go struct field W.B of type bool: invalid syntax  false 0 false
//      9 string " 5" invalid syntax
// B "5 " json: cannot unmarshal string "5 " into Go struct field W.B of type bool: invalid syntax  false 0 false
//      9 string "5 " invalid syntax
// B "5" json: cannot unmarshal string "5" into Go struct field W.B of type bool: invalid syntax  false 0 false
//      8 string "5" invalid syntax
// B "1.5" json: cannot unmarshal string "1.5" into Go struct field W.B of type bool: invalid syntax  false 0 false
//      10 string "1.5" invalid syntax
// B "{}" json: cannot unmarshal string "{}" into Go struct field W.B of type bool: invalid syntax  false 0 false
//      9 string "{}" invalid syntax
// B 5 json: cannot unmarshal number into Go struct field W.B of type bool  false 0 false
//      6 number <nil>
// B true json: cannot unmarshal bool into Go struct field W.B of type bool  false 0 false
//      9 bool <nil>
// B {} json: cannot unmarshal object into Go struct field W.B of type bool  false 0 false
//      6 object <nil>
// B [] json: cannot unmarshal array into Go struct field W.B of type bool  false 0 false
//      6 array <nil>
// B null <nil>  false 0 false
// B "\"a" json: cannot unmarshal string "\"a" into Go struct field W.B of type bool: invalid syntax  false 0 false
//      10 string "\"a" invalid syntax
// B "nul" json: cannot unmarshal string "nul" into Go struct field W.B of type bool: invalid syntax  false 0 false
//      10 string "nul" invalid syntax
// B "-" json: cannot unmarshal string "-" into Go struct field W.B of type bool: invalid syntax  false 0 false
//      8 string "-" invalid syntax
// B "tru" json: cannot unmarshal string "tru" into Go struct field W.B of type bool: invalid syntax  false 0 false
//      10 string "tru" invalid syntax
// B "\"\\x\"" json: cannot unmarshal string "\"\\x\"" into Go struct field W.B of type bool: invalid syntax  false 0 false
//      14 string "\"\\x\"" invalid syntax
// B "false" <nil>  false 0 false
// B "1e999" json: cannot unmarshal string "1e999" into Go struct field W.B of type bool: invalid syntax  false 0 false
//      12 string "1e999" invalid syntax
// I "x" json: cannot unmarshal number x into Go struct field W.I of type int  false 0 false
//      8 number x <nil>
// I "" json: cannot unmarshal number  into Go struct field W.I of type int  false 0 false
//      7 number  <nil>
// I "\"" json: cannot unmarshal number " into Go struct field W.I of type int  false 0 false
//      9 number " <nil>
// I "\"a\"" json: cannot unmarshal number "a" into Go struct field W.I of type int  false 0 false
//      12 number "a" <nil>
// I "\"a\"b" json: cannot unmarshal number "a"b into Go struct field W.I of type int  false 0 false
//      13 number "a"b <nil>
// I "true" json: cannot unmarshal number true into Go struct field W.I of type int  false 0 false
//      11 number true <nil>
// I "null" <nil>  false 0 false
// I " 5" json: cannot unmarshal number  5 into Go struct field W.I of type int  false 0 false
//      9 number  5 <nil>
// I "5 " json: cannot unmarshal number 5  into Go struct field W.I of type int  false 0 false
//      9 number 5  <nil>
// I "5" <nil>  false 5 false
// I "1.5" json: cannot unmarshal number 1.5 into Go struct field W.I of type int  false 0 false
//      10 number 1.5 <nil>
// I "{}" json: cannot unmarshal number {} into Go struct field W.I of type int  false 0 false
//      9 number {} <nil>
// I 5 json: cannot unmarshal number into Go struct field W.I of type int  false 0 false
//      6 number <nil>
// I true json: cannot unmarshal bool into Go struct field W.I of type int  false 0 false
//      9 bool <nil>
// I {} json: cannot unmarshal object into Go struct field W.I of type int  false 0 false
//      6 object <nil>
// I [] json: cannot unmarshal array into Go struct field W.I of type int  false 0 false
//      6 array <nil>
// I null <nil>  false 0 false
// I "\"a" json: cannot unmarshal number "a into Go struct field W.I of type int  false 0 false
//      10 number "a <nil>
// I "nul" json: cannot unmarshal number nul into Go struct field W.I of type int  false 0 false
//      10 number nul <nil>
// I "-" json: cannot unmarshal number - into Go struct field W.I of type int  false 0 false
//      8 number - <nil>
// I "tru" json: cannot unmarshal number tru into Go struct field W.I of type int  false 0 false
//      10 number tru <nil>
// I "\"\\x\"" json: cannot unmarshal number "\x" into Go struct field W.I of type int  false 0 false
//      14 number "\x" <nil>
// I "false" json: cannot unmarshal number false into Go struct field W.I of type int  false 0 false
//      12 number false <nil>
// I "1e999" json: cannot unmarshal number 1e999 into Go struct field W.I of type int  false 0 false
//      12 number 1e999 <nil>
// F "x" json: cannot unmarshal number x into Go struct field W.F of type float64  false 0 true
//      8 number x <nil>
// F "" json: cannot unmarshal number  into Go struct field W.F of type float64  false 0 true
//      7 number  <nil>
// F "\"" json: cannot unmarshal number " into Go struct field W.F of type float64  false 0 true
//      9 number " <nil>
// F "\"a\"" json: cannot unmarshal number "a" into Go struct field W.F of type float64  false 0 true
//      12 number "a" <nil>
// F "\"a\"b" json: cannot unmarshal number "a"b into Go struct field W.F of type float64  false 0 true
//      13 number "a"b <nil>
// F "true" json: cannot unmarshal number true into Go struct field W.F of type float64  false 0 true
//      11 number true <nil>
// F "null" <nil>  false 0 false
// F " 5" json: cannot unmarshal number  5 into Go struct field W.F of type float64  false 0 true
//      9 number  5 <nil>
// F "5 " json: cannot unmarshal number 5  into Go struct field W.F of type float64  false 0 true
//      9 number 5  <nil>
// F "5" <nil>  false 0 true
// F "1.5" <nil>  false 0 true
// F "{}" json: cannot unmarshal number {} into Go struct field W.F of type float64  false 0 true
//      9 number {} <nil>
// F 5 json: cannot unmarshal number into Go struct field W.F of type float64  false 0 true
//      6 number <nil>
// F true json: cannot unmarshal bool into Go struct field W.F of type float64  false 0 true
//      9 bool <nil>
// F {} json: cannot unmarshal object into Go struct field W.F of type float64  false 0 true
//      6 object <nil>
// F [] json: cannot unmarshal array into Go struct field W.F of type float64  false 0 true
//      6 array <nil>
// F null <nil>  false 0 false
// F "\"a" json: cannot unmarshal number "a into Go struct field W.F of type float64  false 0 true
//      10 number "a <nil>
// F "nul" json: cannot unmarshal number nul into Go struct field W.F of type float64  false 0 true
//      10 number nul <nil>
// F "-" json: cannot unmarshal number - into Go struct field W.F of type float64  false 0 true
//      8 number - <nil>
// F "tru" json: cannot unmarshal number tru into Go struct field W.F of type float64  false 0 true
//      10 number tru <nil>
// F "\"\\x\"" json: cannot unmarshal number "\x" into Go struct field W.F of type float64  false 0 true
//      14 number "\x" <nil>
// F "false" json: cannot unmarshal number false into Go struct field W.F of type float64  false 0 true
//      12 number false <nil>
// F "1e999" json: cannot unmarshal number 1e999 into Go struct field W.F of type float64  false 0 true
//      12 number 1e999 <nil>
// N "x" json: cannot unmarshal string "x" into Go value of type json.Number: invalid syntax  false 0 false
//      0 string "x" invalid syntax
// N "" json: cannot unmarshal string "" into Go value of type json.Number: invalid syntax  false 0 false
//      0 string "" invalid syntax
// N "\"" json: cannot unmarshal string "\"" into Go value of type json.Number: invalid syntax  false 0 false
//      0 string "\"" invalid syntax
// N "\"a\"" json: cannot unmarshal string "\"a\"" into Go value of type json.Number: invalid syntax  false 0 false
//      0 string "\"a\"" invalid syntax
// N "\"a\"b" json: cannot unmarshal string "\"a\"b" into Go value of type json.Number: invalid syntax  false 0 false
//      0 string "\"a\"b" invalid syntax
// N "true" json: cannot unmarshal string "true" into Go value of type json.Number: invalid syntax  false 0 false
//      0 string "true" invalid syntax
// N "null" json: cannot unmarshal string "null" into Go value of type json.Number: invalid syntax  false 0 false
//      0 string "null" invalid syntax
// N " 5" json: cannot unmarshal string " 5" into Go value of type json.Number: invalid syntax  false 0 false
//      0 string " 5" invalid syntax
// N "5 " json: cannot unmarshal string "5 " into Go value of type json.Number: invalid syntax  false 0 false
//      0 string "5 " invalid syntax
// N "5" <nil>  false 0 false 5
// N "1.5" <nil>  false 0 false 1.5
// N "{}" json: cannot unmarshal string "{}" into Go value of type json.Number: invalid syntax  false 0 false
//      0 string "{}" invalid syntax
// N 5 json: cannot unmarshal number into Go value of type json.Number  false 0 false
//      0 number <nil>
// N true json: cannot unmarshal bool into Go value of type json.Number  false 0 false
//      0 bool <nil>
// N {} json: cannot unmarshal object into Go value of type json.Number  false 0 false
//      0 object <nil>
// N [] json: cannot unmarshal array into Go value of type json.Number  false 0 false
//      0 array <nil>
// N null <nil>  false 0 false
// N "\"a" json: cannot unmarshal string "\"a" into Go value of type json.Number: invalid syntax  false 0 false
//      0 string "\"a" invalid syntax
// N "nul" json: cannot unmarshal string "nul" into Go value of type json.Number: invalid syntax  false 0 false
//      0 string "nul" invalid syntax
// N "-" json: cannot unmarshal string "-" into Go value of type json.Number: invalid syntax  false 0 false
//      0 string "-" invalid syntax
// N "tru" json: cannot unmarshal string "tru" into Go value of type json.Number: invalid syntax  false 0 false
//      0 string "tru" invalid syntax
// N "\"\\x\"" json: cannot unmarshal string "\"\\x\"" into Go value of type json.Number: invalid syntax  false 0 false
//      0 string "\"\\x\"" invalid syntax
// N "false" json: cannot unmarshal string "false" into Go value of type json.Number: invalid syntax  false 0 false
//      0 string "false" invalid syntax
// N "1e999" <nil>  false 0 false 1e999
