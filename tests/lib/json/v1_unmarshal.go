// encoding/json: what unmarshaling says of the types of v2_unmarshal.go.
package main

import (
	"encoding/json"
	"encoding/json/jsontext"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/netip"
	"reflect"
	"time"
)

type U1 struct{ s string }

func (u *U1) UnmarshalJSON(b []byte) error {
	if string(b) == `"bad"` {
		return errors.New("uoops")
	}
	u.s = "U1:" + string(b)
	return nil
}

type UT string

func (u *UT) UnmarshalText(b []byte) error {
	if string(b) == "bad" {
		return errors.New("toops")
	}
	*u = UT("t:" + string(b))
	return nil
}

type UF struct{ n int }

func (u *UF) UnmarshalJSONFrom(d *jsontext.Decoder) error {
	v, err := d.ReadValue()
	if err != nil {
		return err
	}
	u.n = len(v)
	switch string(v) {
	case "1":
		return errors.New("one")
	case "2":
		d.ReadValue()
	case "3":
		return errors.ErrUnsupported
	}
	return nil
}

type UN struct{ N int }

func (u *UN) UnmarshalJSONFrom(d *jsontext.Decoder) error {
	switch d.PeekKind() {
	case 'n':
		return nil
	case '{':
		d.ReadToken()
		d.ReadToken()
		return errors.New("deep")
	case '[':
		return errors.ErrUnsupported
	case '"':
		return d.SkipValue()
	}
	return d.SkipValue()
}

type Emb struct {
	A int
	B string `json:"b"`
}
type S struct {
	Emb
	C *int
	D []int
	E map[string]int
	F any
	G [2]int
	H string `json:"h"`
	I int    `json:",string"`
	J time.Time
	K []byte
	L [3]byte
	M bool
	N float32
	O uint8
	P int8
	X map[string]any `json:",embed"`
}
type Case struct {
	FooBar int `json:"foo_bar,case:ignore"`
	Strict int `json:",case:strict"`
	Norm   int
}
type Case2 struct {
	Foo int
	FOO int
}
type badEmb struct{ A int }
type PE struct {
	*badEmb
	B int
}
type PV struct {
	*Emb
	V jsontext.Value `json:",embed"`
}

func fresh[T any]() any { return new(T) }
func u(in string, v any) {
	err := json.Unmarshal([]byte(in), v)
	rv := reflect.ValueOf(v)
	s := ""
	if rv.Kind() == reflect.Pointer && !rv.IsNil() {
		b, merr := json.Marshal(rv.Elem().Interface())
		s = string(b)
		if merr != nil {
			s = fmt.Sprintf("%+v", rv.Elem().Interface())
		}
	}
	fmt.Printf("%s -> %T: %s %v %T\n", in, v, s, err, err)
	if e, ok := err.(*json.UnmarshalTypeError); ok {
		fmt.Printf("   %q %v %d %q %q %v\n", e.Value, e.Type, e.Offset, e.Struct, e.Field, e.Err)
	}
	if e, ok := err.(*json.SyntaxError); ok {
		fmt.Printf("   %d\n", e.Offset)
	}
}
func main() {
	for _, in := range []string{`null`, `true`, `"a"`, `1`, `-1`, `1.5`, `1e2`, `300`, `[]`, `[1]`, `[1,2,3]`, `{}`, `{"A":1}`, `"12"`, `" 1"`, `1e400`, `""`, `"AQID"`, `"AQI="`, `"AQ\n=="`, `"AQ*="`, ` `, `x`, `[1,`, `{"A":`, `1 2`, `"\ud800"`, `{"A":1,"A":2}`, `[null]`, `"2020-01-02T03:04:05Z"`, `"2020-01-02T3:04:05Z"`, `"1.2.3.4"`, `"bad"`, `2`, `3`, `18446744073709551616`, `{"1":2}`, `{"a":"b"}`, `["a"]`, `{"A":"x"}`} {
		for _, f := range []func() any{fresh[bool], fresh[string], fresh[int], fresh[uint8], fresh[float32], fresh[float64], fresh[[]byte], fresh[[3]byte], fresh[[]int], fresh[[2]int], fresh[map[string]int], fresh[map[int]int], fresh[map[string]any], fresh[any], fresh[*int], fresh[Emb], fresh[time.Time], fresh[time.Duration], fresh[netip.Addr], fresh[U1], fresh[UT], fresh[UF], fresh[UN], fresh[chan int], fresh[io.Reader], fresh[jsontext.Value], fresh[big.Int], fresh[map[UT]int], fresh[[]any], fresh[map[bool]int], fresh[struct{ a int }], fresh[PE], fresh[map[any]int]} {
			u(in, f())
		}
	}
	u(`{"A":1,"b":"x","C":5,"D":[1,2],"E":{"q":1},"F":{"z":[1]},"G":[1,2],"h":"H","I":"77","J":"2020-01-02T03:04:05Z","K":"AQID","L":"AQID","M":true,"N":1.5,"O":255,"P":-128,"zzz":[1],"yyy":null}`, &S{})
	for _, in := range []string{`{"I":7}`, `{"I":"x"}`, `{"I":""}`, `{"I":"0x1"}`, `{"G":[1]}`, `{"G":[1,2,3]}`, `{"O":256}`, `{"P":-129}`, `{"L":"AQI="}`, `{"a":1,"B":2}`, `{"zzz":1,"zzz":2}`, `{"E":{"a":"b"}}`, `{"D":[1,"x"]}`, `{"F":{"a":1,"a":2}}`, `{"b":1}`, `{"C":null,"D":null}`, `{"H":1}`, `{"N":1e39}`, `{"J":"x"}`, `{"J":1}`, `{"J":"2020-13-01T00:00:00Z"}`, `{"M":"true"}`} {
		u(in, &S{})
		u(in, &S{})
		u(in, &S{})
	}
	for _, in := range []string{`{"foo_bar":1}`, `{"FOO-BAR":1}`, `{"foobar":1}`, `{"strict":1}`, `{"Strict":1}`, `{"norm":1}`, `{"no_rm":1}`, `{"foo_bar":1,"fooBar":2}`} {
		u(in, &Case{})
		u(in, &Case{})
		u(in, &Case{})
	}
	for _, in := range []string{`{"Foo":1,"FOO":2}`, `{"foo":1}`, `{"fOO":1}`} {
		u(in, &Case2{})
		u(in, &Case2{})
	}
	u(`{"A":1,"q":{"x": 1},"r":2}`, &PV{})
	u(`{"A":1,"q":1}`, &PV{V: jsontext.Value(`{"z":0}`)})
	u(`{"A":1}`, &PE{})
	u(`{"B":1}`, &PE{})
	u(`{"q":1}`, &Emb{})
	u(`1`, nil)
	u(`1`, 5)
	u(`1`, (*int)(nil))
	x := 5
	p := &x
	pp := &p
	u(`6`, pp)
	fmt.Println(x)
	var a any = &x
	u(`7`, &a)
	fmt.Println(x)
	a = x
	u(`8`, &a)
	fmt.Println(a)
	var m = map[string]Emb{"k": {A: 1, B: "keep"}}
	u(`{"k":{"A":2}}`, &m)
	var sl = []Emb{{1, "x"}, {2, "y"}}
	u(`[{"A":9}]`, &sl)
	ma := map[string]any{"a": map[string]any{"x": 1.0}}
	u(`{"a":{"y":2}}`, &ma)
	mi := map[string]*int{"a": &x}
	u(`{"a":11}`, &mi)
	fmt.Println(x)
	u(`{"a":[1,{"b":"c"}]}`, new(map[string][]int))
	u(`{"a/b":{"c":[true]}}`, new(map[string]map[string][]int))
	u(`{"a":"\ud800"}`, new(any))
	u(`{"a":"\ud800"}`, new(any))
	u(`{"a":1,"a":2}`, new(map[string]int))
	u(`["1"]`, new([]int))
	u(`[1]`, new([]int))
	u(`["x"]`, new([]float64))
	u(`["1"]`, new([]any))
	u(`{"a":1,"a":2}`, &Emb{})
	u(`{"01":1,"1":2}`, new(map[int]int))
	u(`{"1":1,"1":2}`, new(map[int]int))
	u(`{"x":1}`, new(map[netip.Addr]int))
	u(`{"1.2.3.4":1}`, new(map[netip.Addr]int))
	u(`{"t":1,"t":2}`, new(map[UT]int))
}

// Output:
// null -> *bool: false <nil> <nil>
// null -> *string: "" <nil> <nil>
// null -> *int: 0 <nil> <nil>
// null -> *uint8: 0 <nil> <nil>
// null -> *float32: 0 <nil> <nil>
// null -> *float64: 0 <nil> <nil>
// null -> *[]uint8: null <nil> <nil>
// null -> *[3]uint8: [0,0,0] <nil> <nil>
// null -> *[]int: null <nil> <nil>
// null -> *[2]int: [0,0] <nil> <nil>
// null -> *map[string]int: null <nil> <nil>
// null -> *map[int]int: null <nil> <nil>
// null -> *map[string]interface {}: null <nil> <nil>
// null -> *interface {}: null <nil> <nil>
// null -> **int: null <nil> <nil>
// null -> *main.Emb: {"A":0,"b":""} <nil> <nil>
// null -> *time.Time: "0001-01-01T00:00:00Z" <nil> <nil>
// null -> *time.Duration: 0 <nil> <nil>
// null -> *netip.Addr: "" <nil> <nil>
// null -> *main.U1: {} <nil> <nil>
// null -> *main.UT: "" <nil> <nil>
// null -> *main.UF: {} <nil> <nil>
// null -> *main.UN: {"N":0} must read or write exactly one value *errors.errorString
// null -> *chan int: <nil> <nil> <nil>
// null -> *io.Reader: null <nil> <nil>
// null -> *jsontext.Value: null <nil> <nil>
// null -> *big.Int: {} <nil> <nil>
// null -> *map[main.UT]int: null <nil> <nil>
// null -> *[]interface {}: null <nil> <nil>
// null -> *map[bool]int: null <nil> <nil>
// null -> *struct { a int }: {} <nil> <nil>
// null -> *main.PE: {"B":0} <nil> <nil>
// null -> *map[interface {}]int: null <nil> <nil>
// true -> *bool: true <nil> <nil>
// true -> *string: "" json: cannot unmarshal bool into Go value of type string *json.UnmarshalTypeError
//    "bool" string 4 "" "" <nil>
// true -> *int: 0 json: cannot unmarshal bool into Go value of type int *json.UnmarshalTypeError
//    "bool" int 4 "" "" <nil>
// true -> *uint8: 0 json: cannot unmarshal bool into Go value of type uint8 *json.UnmarshalTypeError
//    "bool" uint8 4 "" "" <nil>
// true -> *float32: 0 json: cannot unmarshal bool into Go value of type float32 *json.UnmarshalTypeError
//    "bool" float32 4 "" "" <nil>
// true -> *float64: 0 json: cannot unmarshal bool into Go value of type float64 *json.UnmarshalTypeError
//    "bool" float64 4 "" "" <nil>
// true -> *[]uint8: null json: cannot unmarshal bool into Go value of type []uint8 *json.UnmarshalTypeError
//    "bool" []uint8 4 "" "" <nil>
// true -> *[3]uint8: [0,0,0] json: cannot unmarshal bool into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "bool" [3]uint8 4 "" "" <nil>
// true -> *[]int: null json: cannot unmarshal bool into Go value of type []int *json.UnmarshalTypeError
//    "bool" []int 4 "" "" <nil>
// true -> *[2]int: [0,0] json: cannot unmarshal bool into Go value of type [2]int *json.UnmarshalTypeError
//    "bool" [2]int 4 "" "" <nil>
// true -> *map[string]int: null json: cannot unmarshal bool into Go value of type map[string]int *json.UnmarshalTypeError
//    "bool" map[string]int 4 "" "" <nil>
// true -> *map[int]int: null json: cannot unmarshal bool into Go value of type map[int]int *json.UnmarshalTypeError
//    "bool" map[int]int 4 "" "" <nil>
// true -> *map[string]interface {}: null json: cannot unmarshal bool into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "bool" map[string]interface {} 4 "" "" <nil>
// true -> *interface {}: true <nil> <nil>
// true -> **int: 0 json: cannot unmarshal bool into Go value of type int *json.UnmarshalTypeError
//    "bool" int 4 "" "" <nil>
// true -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal bool into Go value of type main.Emb *json.UnmarshalTypeError
//    "bool" main.Emb 4 "" "" <nil>
// true -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal bool into Go value of type time.Time *json.UnmarshalTypeError
//    "bool" time.Time 4 "" "" <nil>
// true -> *time.Duration: 0 json: cannot unmarshal bool into Go value of type time.Duration *json.UnmarshalTypeError
//    "bool" time.Duration 4 "" "" <nil>
// true -> *netip.Addr: "" json: cannot unmarshal bool into Go value of type netip.Addr: JSON value must be string type *json.UnmarshalTypeError
//    "bool" netip.Addr 4 "" "" JSON value must be string type
// true -> *main.U1: {} <nil> <nil>
// true -> *main.UT: "" json: cannot unmarshal bool into Go value of type main.UT: JSON value must be string type *json.UnmarshalTypeError
//    "bool" main.UT 4 "" "" JSON value must be string type
// true -> *main.UF: {} <nil> <nil>
// true -> *main.UN: {"N":0} <nil> <nil>
// true -> *chan int: <nil> json: cannot unmarshal bool into Go value of type chan int *json.UnmarshalTypeError
//    "bool" chan int 4 "" "" <nil>
// true -> *io.Reader: null json: cannot unmarshal bool into Go value of type io.Reader *json.UnmarshalTypeError
//    "bool" io.Reader 0 "" "" <nil>
// true -> *jsontext.Value: true <nil> <nil>
// true -> *big.Int: {} math/big: cannot unmarshal "true" into a *big.Int *errors.errorString
// true -> *map[main.UT]int: null json: cannot unmarshal bool into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "bool" map[main.UT]int 4 "" "" <nil>
// true -> *[]interface {}: null json: cannot unmarshal bool into Go value of type []interface {} *json.UnmarshalTypeError
//    "bool" []interface {} 4 "" "" <nil>
// true -> *map[bool]int: null json: cannot unmarshal bool into Go value of type map[bool]int *json.UnmarshalTypeError
//    "bool" map[bool]int 4 "" "" <nil>
// true -> *struct { a int }: {} json: cannot unmarshal bool into Go value of type struct { a int } *json.UnmarshalTypeError
//    "bool" struct { a int } 4 "" "" <nil>
// true -> *main.PE: {"B":0} json: cannot unmarshal bool into Go value of type main.PE *json.UnmarshalTypeError
//    "bool" main.PE 4 "" "" <nil>
// true -> *map[interface {}]int: null json: cannot unmarshal bool into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "bool" map[interface {}]int 4 "" "" <nil>
// "a" -> *bool: false json: cannot unmarshal string into Go value of type bool *json.UnmarshalTypeError
//    "string" bool 3 "" "" <nil>
// "a" -> *string: "a" <nil> <nil>
// "a" -> *int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 3 "" "" <nil>
// "a" -> *uint8: 0 json: cannot unmarshal string into Go value of type uint8 *json.UnmarshalTypeError
//    "string" uint8 3 "" "" <nil>
// "a" -> *float32: 0 json: cannot unmarshal string into Go value of type float32 *json.UnmarshalTypeError
//    "string" float32 3 "" "" <nil>
// "a" -> *float64: 0 json: cannot unmarshal string into Go value of type float64 *json.UnmarshalTypeError
//    "string" float64 3 "" "" <nil>
// "a" -> *[]uint8: null json: cannot unmarshal string into Go value of type []uint8: illegal base64 data at input byte 0 *json.UnmarshalTypeError
//    "string" []uint8 3 "" "" illegal base64 data at input byte 0
// "a" -> *[3]uint8: [0,0,0] json: cannot unmarshal string into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "string" [3]uint8 3 "" "" <nil>
// "a" -> *[]int: null json: cannot unmarshal string into Go value of type []int *json.UnmarshalTypeError
//    "string" []int 3 "" "" <nil>
// "a" -> *[2]int: [0,0] json: cannot unmarshal string into Go value of type [2]int *json.UnmarshalTypeError
//    "string" [2]int 3 "" "" <nil>
// "a" -> *map[string]int: null json: cannot unmarshal string into Go value of type map[string]int *json.UnmarshalTypeError
//    "string" map[string]int 3 "" "" <nil>
// "a" -> *map[int]int: null json: cannot unmarshal string into Go value of type map[int]int *json.UnmarshalTypeError
//    "string" map[int]int 3 "" "" <nil>
// "a" -> *map[string]interface {}: null json: cannot unmarshal string into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "string" map[string]interface {} 3 "" "" <nil>
// "a" -> *interface {}: "a" <nil> <nil>
// "a" -> **int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 3 "" "" <nil>
// "a" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal string into Go value of type main.Emb *json.UnmarshalTypeError
//    "string" main.Emb 3 "" "" <nil>
// "a" -> *time.Time: "0001-01-01T00:00:00Z" parsing time "a" as "2006-01-02T15:04:05Z07:00": cannot parse "a" as "2006" *time.ParseError
// "a" -> *time.Duration: 0 json: cannot unmarshal string into Go value of type time.Duration *json.UnmarshalTypeError
//    "string" time.Duration 3 "" "" <nil>
// "a" -> *netip.Addr: "" ParseAddr("a"): unable to parse IP netip.parseAddrError
// "a" -> *main.U1: {} <nil> <nil>
// "a" -> *main.UT: "t:a" <nil> <nil>
// "a" -> *main.UF: {} <nil> <nil>
// "a" -> *main.UN: {"N":0} <nil> <nil>
// "a" -> *chan int: <nil> json: cannot unmarshal string into Go value of type chan int *json.UnmarshalTypeError
//    "string" chan int 3 "" "" <nil>
// "a" -> *io.Reader: null json: cannot unmarshal string into Go value of type io.Reader *json.UnmarshalTypeError
//    "string" io.Reader 0 "" "" <nil>
// "a" -> *jsontext.Value: "a" <nil> <nil>
// "a" -> *big.Int: {} math/big: cannot unmarshal "\"a\"" into a *big.Int *errors.errorString
// "a" -> *map[main.UT]int: null json: cannot unmarshal string into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "string" map[main.UT]int 3 "" "" <nil>
// "a" -> *[]interface {}: null json: cannot unmarshal string into Go value of type []interface {} *json.UnmarshalTypeError
//    "string" []interface {} 3 "" "" <nil>
// "a" -> *map[bool]int: null json: cannot unmarshal string into Go value of type map[bool]int *json.UnmarshalTypeError
//    "string" map[bool]int 3 "" "" <nil>
// "a" -> *struct { a int }: {} json: cannot unmarshal string into Go value of type struct { a int } *json.UnmarshalTypeError
//    "string" struct { a int } 3 "" "" <nil>
// "a" -> *main.PE: {"B":0} json: cannot unmarshal string into Go value of type main.PE *json.UnmarshalTypeError
//    "string" main.PE 3 "" "" <nil>
// "a" -> *map[interface {}]int: null json: cannot unmarshal string into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "string" map[interface {}]int 3 "" "" <nil>
// 1 -> *bool: false json: cannot unmarshal number into Go value of type bool *json.UnmarshalTypeError
//    "number" bool 1 "" "" <nil>
// 1 -> *string: "" json: cannot unmarshal number into Go value of type string *json.UnmarshalTypeError
//    "number" string 1 "" "" <nil>
// 1 -> *int: 1 <nil> <nil>
// 1 -> *uint8: 1 <nil> <nil>
// 1 -> *float32: 1 <nil> <nil>
// 1 -> *float64: 1 <nil> <nil>
// 1 -> *[]uint8: null json: cannot unmarshal number into Go value of type []uint8 *json.UnmarshalTypeError
//    "number" []uint8 1 "" "" <nil>
// 1 -> *[3]uint8: [0,0,0] json: cannot unmarshal number into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "number" [3]uint8 1 "" "" <nil>
// 1 -> *[]int: null json: cannot unmarshal number into Go value of type []int *json.UnmarshalTypeError
//    "number" []int 1 "" "" <nil>
// 1 -> *[2]int: [0,0] json: cannot unmarshal number into Go value of type [2]int *json.UnmarshalTypeError
//    "number" [2]int 1 "" "" <nil>
// 1 -> *map[string]int: null json: cannot unmarshal number into Go value of type map[string]int *json.UnmarshalTypeError
//    "number" map[string]int 1 "" "" <nil>
// 1 -> *map[int]int: null json: cannot unmarshal number into Go value of type map[int]int *json.UnmarshalTypeError
//    "number" map[int]int 1 "" "" <nil>
// 1 -> *map[string]interface {}: null json: cannot unmarshal number into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "number" map[string]interface {} 1 "" "" <nil>
// 1 -> *interface {}: 1 <nil> <nil>
// 1 -> **int: 1 <nil> <nil>
// 1 -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal number into Go value of type main.Emb *json.UnmarshalTypeError
//    "number" main.Emb 1 "" "" <nil>
// 1 -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal number into Go value of type time.Time *json.UnmarshalTypeError
//    "number" time.Time 1 "" "" <nil>
// 1 -> *time.Duration: 1 <nil> <nil>
// 1 -> *netip.Addr: "" json: cannot unmarshal number into Go value of type netip.Addr: JSON value must be string type *json.UnmarshalTypeError
//    "number" netip.Addr 1 "" "" JSON value must be string type
// 1 -> *main.U1: {} <nil> <nil>
// 1 -> *main.UT: "" json: cannot unmarshal number into Go value of type main.UT: JSON value must be string type *json.UnmarshalTypeError
//    "number" main.UT 1 "" "" JSON value must be string type
// 1 -> *main.UF: {} one *errors.errorString
// 1 -> *main.UN: {"N":0} <nil> <nil>
// 1 -> *chan int: <nil> json: cannot unmarshal number into Go value of type chan int *json.UnmarshalTypeError
//    "number" chan int 1 "" "" <nil>
// 1 -> *io.Reader: null json: cannot unmarshal number into Go value of type io.Reader *json.UnmarshalTypeError
//    "number" io.Reader 0 "" "" <nil>
// 1 -> *jsontext.Value: 1 <nil> <nil>
// 1 -> *big.Int: {} <nil> <nil>
// 1 -> *map[main.UT]int: null json: cannot unmarshal number into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "number" map[main.UT]int 1 "" "" <nil>
// 1 -> *[]interface {}: null json: cannot unmarshal number into Go value of type []interface {} *json.UnmarshalTypeError
//    "number" []interface {} 1 "" "" <nil>
// 1 -> *map[bool]int: null json: cannot unmarshal number into Go value of type map[bool]int *json.UnmarshalTypeError
//    "number" map[bool]int 1 "" "" <nil>
// 1 -> *struct { a int }: {} json: cannot unmarshal number into Go value of type struct { a int } *json.UnmarshalTypeError
//    "number" struct { a int } 1 "" "" <nil>
// 1 -> *main.PE: {"B":0} json: cannot unmarshal number into Go value of type main.PE *json.UnmarshalTypeError
//    "number" main.PE 1 "" "" <nil>
// 1 -> *map[interface {}]int: null json: cannot unmarshal number into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "number" map[interface {}]int 1 "" "" <nil>
// -1 -> *bool: false json: cannot unmarshal number into Go value of type bool *json.UnmarshalTypeError
//    "number" bool 2 "" "" <nil>
// -1 -> *string: "" json: cannot unmarshal number into Go value of type string *json.UnmarshalTypeError
//    "number" string 2 "" "" <nil>
// -1 -> *int: -1 <nil> <nil>
// -1 -> *uint8: 0 json: cannot unmarshal number -1 into Go value of type uint8 *json.UnmarshalTypeError
//    "number -1" uint8 2 "" "" <nil>
// -1 -> *float32: -1 <nil> <nil>
// -1 -> *float64: -1 <nil> <nil>
// -1 -> *[]uint8: null json: cannot unmarshal number into Go value of type []uint8 *json.UnmarshalTypeError
//    "number" []uint8 2 "" "" <nil>
// -1 -> *[3]uint8: [0,0,0] json: cannot unmarshal number into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "number" [3]uint8 2 "" "" <nil>
// -1 -> *[]int: null json: cannot unmarshal number into Go value of type []int *json.UnmarshalTypeError
//    "number" []int 2 "" "" <nil>
// -1 -> *[2]int: [0,0] json: cannot unmarshal number into Go value of type [2]int *json.UnmarshalTypeError
//    "number" [2]int 2 "" "" <nil>
// -1 -> *map[string]int: null json: cannot unmarshal number into Go value of type map[string]int *json.UnmarshalTypeError
//    "number" map[string]int 2 "" "" <nil>
// -1 -> *map[int]int: null json: cannot unmarshal number into Go value of type map[int]int *json.UnmarshalTypeError
//    "number" map[int]int 2 "" "" <nil>
// -1 -> *map[string]interface {}: null json: cannot unmarshal number into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "number" map[string]interface {} 2 "" "" <nil>
// -1 -> *interface {}: -1 <nil> <nil>
// -1 -> **int: -1 <nil> <nil>
// -1 -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal number into Go value of type main.Emb *json.UnmarshalTypeError
//    "number" main.Emb 2 "" "" <nil>
// -1 -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal number into Go value of type time.Time *json.UnmarshalTypeError
//    "number" time.Time 2 "" "" <nil>
// -1 -> *time.Duration: -1 <nil> <nil>
// -1 -> *netip.Addr: "" json: cannot unmarshal number into Go value of type netip.Addr: JSON value must be string type *json.UnmarshalTypeError
//    "number" netip.Addr 2 "" "" JSON value must be string type
// -1 -> *main.U1: {} <nil> <nil>
// -1 -> *main.UT: "" json: cannot unmarshal number into Go value of type main.UT: JSON value must be string type *json.UnmarshalTypeError
//    "number" main.UT 2 "" "" JSON value must be string type
// -1 -> *main.UF: {} <nil> <nil>
// -1 -> *main.UN: {"N":0} <nil> <nil>
// -1 -> *chan int: <nil> json: cannot unmarshal number into Go value of type chan int *json.UnmarshalTypeError
//    "number" chan int 2 "" "" <nil>
// -1 -> *io.Reader: null json: cannot unmarshal number into Go value of type io.Reader *json.UnmarshalTypeError
//    "number" io.Reader 0 "" "" <nil>
// -1 -> *jsontext.Value: -1 <nil> <nil>
// -1 -> *big.Int: {} <nil> <nil>
// -1 -> *map[main.UT]int: null json: cannot unmarshal number into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "number" map[main.UT]int 2 "" "" <nil>
// -1 -> *[]interface {}: null json: cannot unmarshal number into Go value of type []interface {} *json.UnmarshalTypeError
//    "number" []interface {} 2 "" "" <nil>
// -1 -> *map[bool]int: null json: cannot unmarshal number into Go value of type map[bool]int *json.UnmarshalTypeError
//    "number" map[bool]int 2 "" "" <nil>
// -1 -> *struct { a int }: {} json: cannot unmarshal number into Go value of type struct { a int } *json.UnmarshalTypeError
//    "number" struct { a int } 2 "" "" <nil>
// -1 -> *main.PE: {"B":0} json: cannot unmarshal number into Go value of type main.PE *json.UnmarshalTypeError
//    "number" main.PE 2 "" "" <nil>
// -1 -> *map[interface {}]int: null json: cannot unmarshal number into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "number" map[interface {}]int 2 "" "" <nil>
// 1.5 -> *bool: false json: cannot unmarshal number into Go value of type bool *json.UnmarshalTypeError
//    "number" bool 3 "" "" <nil>
// 1.5 -> *string: "" json: cannot unmarshal number into Go value of type string *json.UnmarshalTypeError
//    "number" string 3 "" "" <nil>
// 1.5 -> *int: 0 json: cannot unmarshal number 1.5 into Go value of type int *json.UnmarshalTypeError
//    "number 1.5" int 3 "" "" <nil>
// 1.5 -> *uint8: 0 json: cannot unmarshal number 1.5 into Go value of type uint8 *json.UnmarshalTypeError
//    "number 1.5" uint8 3 "" "" <nil>
// 1.5 -> *float32: 1.5 <nil> <nil>
// 1.5 -> *float64: 1.5 <nil> <nil>
// 1.5 -> *[]uint8: null json: cannot unmarshal number into Go value of type []uint8 *json.UnmarshalTypeError
//    "number" []uint8 3 "" "" <nil>
// 1.5 -> *[3]uint8: [0,0,0] json: cannot unmarshal number into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "number" [3]uint8 3 "" "" <nil>
// 1.5 -> *[]int: null json: cannot unmarshal number into Go value of type []int *json.UnmarshalTypeError
//    "number" []int 3 "" "" <nil>
// 1.5 -> *[2]int: [0,0] json: cannot unmarshal number into Go value of type [2]int *json.UnmarshalTypeError
//    "number" [2]int 3 "" "" <nil>
// 1.5 -> *map[string]int: null json: cannot unmarshal number into Go value of type map[string]int *json.UnmarshalTypeError
//    "number" map[string]int 3 "" "" <nil>
// 1.5 -> *map[int]int: null json: cannot unmarshal number into Go value of type map[int]int *json.UnmarshalTypeError
//    "number" map[int]int 3 "" "" <nil>
// 1.5 -> *map[string]interface {}: null json: cannot unmarshal number into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "number" map[string]interface {} 3 "" "" <nil>
// 1.5 -> *interface {}: 1.5 <nil> <nil>
// 1.5 -> **int: 0 json: cannot unmarshal number 1.5 into Go value of type int *json.UnmarshalTypeError
//    "number 1.5" int 3 "" "" <nil>
// 1.5 -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal number into Go value of type main.Emb *json.UnmarshalTypeError
//    "number" main.Emb 3 "" "" <nil>
// 1.5 -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal number into Go value of type time.Time *json.UnmarshalTypeError
//    "number" time.Time 3 "" "" <nil>
// 1.5 -> *time.Duration: 0 json: cannot unmarshal number 1.5 into Go value of type time.Duration *json.UnmarshalTypeError
//    "number 1.5" time.Duration 3 "" "" <nil>
// 1.5 -> *netip.Addr: "" json: cannot unmarshal number into Go value of type netip.Addr: JSON value must be string type *json.UnmarshalTypeError
//    "number" netip.Addr 3 "" "" JSON value must be string type
// 1.5 -> *main.U1: {} <nil> <nil>
// 1.5 -> *main.UT: "" json: cannot unmarshal number into Go value of type main.UT: JSON value must be string type *json.UnmarshalTypeError
//    "number" main.UT 3 "" "" JSON value must be string type
// 1.5 -> *main.UF: {} <nil> <nil>
// 1.5 -> *main.UN: {"N":0} <nil> <nil>
// 1.5 -> *chan int: <nil> json: cannot unmarshal number into Go value of type chan int *json.UnmarshalTypeError
//    "number" chan int 3 "" "" <nil>
// 1.5 -> *io.Reader: null json: cannot unmarshal number into Go value of type io.Reader *json.UnmarshalTypeError
//    "number" io.Reader 0 "" "" <nil>
// 1.5 -> *jsontext.Value: 1.5 <nil> <nil>
// 1.5 -> *big.Int: {} math/big: cannot unmarshal "1.5" into a *big.Int *errors.errorString
// 1.5 -> *map[main.UT]int: null json: cannot unmarshal number into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "number" map[main.UT]int 3 "" "" <nil>
// 1.5 -> *[]interface {}: null json: cannot unmarshal number into Go value of type []interface {} *json.UnmarshalTypeError
//    "number" []interface {} 3 "" "" <nil>
// 1.5 -> *map[bool]int: null json: cannot unmarshal number into Go value of type map[bool]int *json.UnmarshalTypeError
//    "number" map[bool]int 3 "" "" <nil>
// 1.5 -> *struct { a int }: {} json: cannot unmarshal number into Go value of type struct { a int } *json.UnmarshalTypeError
//    "number" struct { a int } 3 "" "" <nil>
// 1.5 -> *main.PE: {"B":0} json: cannot unmarshal number into Go value of type main.PE *json.UnmarshalTypeError
//    "number" main.PE 3 "" "" <nil>
// 1.5 -> *map[interface {}]int: null json: cannot unmarshal number into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "number" map[interface {}]int 3 "" "" <nil>
// 1e2 -> *bool: false json: cannot unmarshal number into Go value of type bool *json.UnmarshalTypeError
//    "number" bool 3 "" "" <nil>
// 1e2 -> *string: "" json: cannot unmarshal number into Go value of type string *json.UnmarshalTypeError
//    "number" string 3 "" "" <nil>
// 1e2 -> *int: 0 json: cannot unmarshal number 1e2 into Go value of type int *json.UnmarshalTypeError
//    "number 1e2" int 3 "" "" <nil>
// 1e2 -> *uint8: 0 json: cannot unmarshal number 1e2 into Go value of type uint8 *json.UnmarshalTypeError
//    "number 1e2" uint8 3 "" "" <nil>
// 1e2 -> *float32: 100 <nil> <nil>
// 1e2 -> *float64: 100 <nil> <nil>
// 1e2 -> *[]uint8: null json: cannot unmarshal number into Go value of type []uint8 *json.UnmarshalTypeError
//    "number" []uint8 3 "" "" <nil>
// 1e2 -> *[3]uint8: [0,0,0] json: cannot unmarshal number into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "number" [3]uint8 3 "" "" <nil>
// 1e2 -> *[]int: null json: cannot unmarshal number into Go value of type []int *json.UnmarshalTypeError
//    "number" []int 3 "" "" <nil>
// 1e2 -> *[2]int: [0,0] json: cannot unmarshal number into Go value of type [2]int *json.UnmarshalTypeError
//    "number" [2]int 3 "" "" <nil>
// 1e2 -> *map[string]int: null json: cannot unmarshal number into Go value of type map[string]int *json.UnmarshalTypeError
//    "number" map[string]int 3 "" "" <nil>
// 1e2 -> *map[int]int: null json: cannot unmarshal number into Go value of type map[int]int *json.UnmarshalTypeError
//    "number" map[int]int 3 "" "" <nil>
// 1e2 -> *map[string]interface {}: null json: cannot unmarshal number into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "number" map[string]interface {} 3 "" "" <nil>
// 1e2 -> *interface {}: 100 <nil> <nil>
// 1e2 -> **int: 0 json: cannot unmarshal number 1e2 into Go value of type int *json.UnmarshalTypeError
//    "number 1e2" int 3 "" "" <nil>
// 1e2 -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal number into Go value of type main.Emb *json.UnmarshalTypeError
//    "number" main.Emb 3 "" "" <nil>
// 1e2 -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal number into Go value of type time.Time *json.UnmarshalTypeError
//    "number" time.Time 3 "" "" <nil>
// 1e2 -> *time.Duration: 0 json: cannot unmarshal number 1e2 into Go value of type time.Duration *json.UnmarshalTypeError
//    "number 1e2" time.Duration 3 "" "" <nil>
// 1e2 -> *netip.Addr: "" json: cannot unmarshal number into Go value of type netip.Addr: JSON value must be string type *json.UnmarshalTypeError
//    "number" netip.Addr 3 "" "" JSON value must be string type
// 1e2 -> *main.U1: {} <nil> <nil>
// 1e2 -> *main.UT: "" json: cannot unmarshal number into Go value of type main.UT: JSON value must be string type *json.UnmarshalTypeError
//    "number" main.UT 3 "" "" JSON value must be string type
// 1e2 -> *main.UF: {} <nil> <nil>
// 1e2 -> *main.UN: {"N":0} <nil> <nil>
// 1e2 -> *chan int: <nil> json: cannot unmarshal number into Go value of type chan int *json.UnmarshalTypeError
//    "number" chan int 3 "" "" <nil>
// 1e2 -> *io.Reader: null json: cannot unmarshal number into Go value of type io.Reader *json.UnmarshalTypeError
//    "number" io.Reader 0 "" "" <nil>
// 1e2 -> *jsontext.Value: 1e2 <nil> <nil>
// 1e2 -> *big.Int: {} math/big: cannot unmarshal "1e2" into a *big.Int *errors.errorString
// 1e2 -> *map[main.UT]int: null json: cannot unmarshal number into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "number" map[main.UT]int 3 "" "" <nil>
// 1e2 -> *[]interface {}: null json: cannot unmarshal number into Go value of type []interface {} *json.UnmarshalTypeError
//    "number" []interface {} 3 "" "" <nil>
// 1e2 -> *map[bool]int: null json: cannot unmarshal number into Go value of type map[bool]int *json.UnmarshalTypeError
//    "number" map[bool]int 3 "" "" <nil>
// 1e2 -> *struct { a int }: {} json: cannot unmarshal number into Go value of type struct { a int } *json.UnmarshalTypeError
//    "number" struct { a int } 3 "" "" <nil>
// 1e2 -> *main.PE: {"B":0} json: cannot unmarshal number into Go value of type main.PE *json.UnmarshalTypeError
//    "number" main.PE 3 "" "" <nil>
// 1e2 -> *map[interface {}]int: null json: cannot unmarshal number into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "number" map[interface {}]int 3 "" "" <nil>
// 300 -> *bool: false json: cannot unmarshal number into Go value of type bool *json.UnmarshalTypeError
//    "number" bool 3 "" "" <nil>
// 300 -> *string: "" json: cannot unmarshal number into Go value of type string *json.UnmarshalTypeError
//    "number" string 3 "" "" <nil>
// 300 -> *int: 300 <nil> <nil>
// 300 -> *uint8: 0 json: cannot unmarshal number 300 into Go value of type uint8 *json.UnmarshalTypeError
//    "number 300" uint8 3 "" "" <nil>
// 300 -> *float32: 300 <nil> <nil>
// 300 -> *float64: 300 <nil> <nil>
// 300 -> *[]uint8: null json: cannot unmarshal number into Go value of type []uint8 *json.UnmarshalTypeError
//    "number" []uint8 3 "" "" <nil>
// 300 -> *[3]uint8: [0,0,0] json: cannot unmarshal number into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "number" [3]uint8 3 "" "" <nil>
// 300 -> *[]int: null json: cannot unmarshal number into Go value of type []int *json.UnmarshalTypeError
//    "number" []int 3 "" "" <nil>
// 300 -> *[2]int: [0,0] json: cannot unmarshal number into Go value of type [2]int *json.UnmarshalTypeError
//    "number" [2]int 3 "" "" <nil>
// 300 -> *map[string]int: null json: cannot unmarshal number into Go value of type map[string]int *json.UnmarshalTypeError
//    "number" map[string]int 3 "" "" <nil>
// 300 -> *map[int]int: null json: cannot unmarshal number into Go value of type map[int]int *json.UnmarshalTypeError
//    "number" map[int]int 3 "" "" <nil>
// 300 -> *map[string]interface {}: null json: cannot unmarshal number into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "number" map[string]interface {} 3 "" "" <nil>
// 300 -> *interface {}: 300 <nil> <nil>
// 300 -> **int: 300 <nil> <nil>
// 300 -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal number into Go value of type main.Emb *json.UnmarshalTypeError
//    "number" main.Emb 3 "" "" <nil>
// 300 -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal number into Go value of type time.Time *json.UnmarshalTypeError
//    "number" time.Time 3 "" "" <nil>
// 300 -> *time.Duration: 300 <nil> <nil>
// 300 -> *netip.Addr: "" json: cannot unmarshal number into Go value of type netip.Addr: JSON value must be string type *json.UnmarshalTypeError
//    "number" netip.Addr 3 "" "" JSON value must be string type
// 300 -> *main.U1: {} <nil> <nil>
// 300 -> *main.UT: "" json: cannot unmarshal number into Go value of type main.UT: JSON value must be string type *json.UnmarshalTypeError
//    "number" main.UT 3 "" "" JSON value must be string type
// 300 -> *main.UF: {} <nil> <nil>
// 300 -> *main.UN: {"N":0} <nil> <nil>
// 300 -> *chan int: <nil> json: cannot unmarshal number into Go value of type chan int *json.UnmarshalTypeError
//    "number" chan int 3 "" "" <nil>
// 300 -> *io.Reader: null json: cannot unmarshal number into Go value of type io.Reader *json.UnmarshalTypeError
//    "number" io.Reader 0 "" "" <nil>
// 300 -> *jsontext.Value: 300 <nil> <nil>
// 300 -> *big.Int: {} <nil> <nil>
// 300 -> *map[main.UT]int: null json: cannot unmarshal number into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "number" map[main.UT]int 3 "" "" <nil>
// 300 -> *[]interface {}: null json: cannot unmarshal number into Go value of type []interface {} *json.UnmarshalTypeError
//    "number" []interface {} 3 "" "" <nil>
// 300 -> *map[bool]int: null json: cannot unmarshal number into Go value of type map[bool]int *json.UnmarshalTypeError
//    "number" map[bool]int 3 "" "" <nil>
// 300 -> *struct { a int }: {} json: cannot unmarshal number into Go value of type struct { a int } *json.UnmarshalTypeError
//    "number" struct { a int } 3 "" "" <nil>
// 300 -> *main.PE: {"B":0} json: cannot unmarshal number into Go value of type main.PE *json.UnmarshalTypeError
//    "number" main.PE 3 "" "" <nil>
// 300 -> *map[interface {}]int: null json: cannot unmarshal number into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "number" map[interface {}]int 3 "" "" <nil>
// [] -> *bool: false json: cannot unmarshal array into Go value of type bool *json.UnmarshalTypeError
//    "array" bool 1 "" "" <nil>
// [] -> *string: "" json: cannot unmarshal array into Go value of type string *json.UnmarshalTypeError
//    "array" string 1 "" "" <nil>
// [] -> *int: 0 json: cannot unmarshal array into Go value of type int *json.UnmarshalTypeError
//    "array" int 1 "" "" <nil>
// [] -> *uint8: 0 json: cannot unmarshal array into Go value of type uint8 *json.UnmarshalTypeError
//    "array" uint8 1 "" "" <nil>
// [] -> *float32: 0 json: cannot unmarshal array into Go value of type float32 *json.UnmarshalTypeError
//    "array" float32 1 "" "" <nil>
// [] -> *float64: 0 json: cannot unmarshal array into Go value of type float64 *json.UnmarshalTypeError
//    "array" float64 1 "" "" <nil>
// [] -> *[]uint8: "" <nil> <nil>
// [] -> *[3]uint8: [0,0,0] <nil> <nil>
// [] -> *[]int: [] <nil> <nil>
// [] -> *[2]int: [0,0] <nil> <nil>
// [] -> *map[string]int: null json: cannot unmarshal array into Go value of type map[string]int *json.UnmarshalTypeError
//    "array" map[string]int 1 "" "" <nil>
// [] -> *map[int]int: null json: cannot unmarshal array into Go value of type map[int]int *json.UnmarshalTypeError
//    "array" map[int]int 1 "" "" <nil>
// [] -> *map[string]interface {}: null json: cannot unmarshal array into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "array" map[string]interface {} 1 "" "" <nil>
// [] -> *interface {}: [] <nil> <nil>
// [] -> **int: 0 json: cannot unmarshal array into Go value of type int *json.UnmarshalTypeError
//    "array" int 1 "" "" <nil>
// [] -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal array into Go value of type main.Emb *json.UnmarshalTypeError
//    "array" main.Emb 1 "" "" <nil>
// [] -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal array into Go value of type time.Time *json.UnmarshalTypeError
//    "array" time.Time 1 "" "" <nil>
// [] -> *time.Duration: 0 json: cannot unmarshal array into Go value of type time.Duration *json.UnmarshalTypeError
//    "array" time.Duration 1 "" "" <nil>
// [] -> *netip.Addr: "" json: cannot unmarshal array into Go value of type netip.Addr: JSON value must be string type *json.UnmarshalTypeError
//    "array" netip.Addr 1 "" "" JSON value must be string type
// [] -> *main.U1: {} <nil> <nil>
// [] -> *main.UT: "" json: cannot unmarshal array into Go value of type main.UT: JSON value must be string type *json.UnmarshalTypeError
//    "array" main.UT 1 "" "" JSON value must be string type
// [] -> *main.UF: {} <nil> <nil>
// [] -> *main.UN: {"N":0} json: cannot unmarshal array into Go value of type main.UN *json.UnmarshalTypeError
//    "array" main.UN 1 "" "" <nil>
// [] -> *chan int: <nil> json: cannot unmarshal array into Go value of type chan int *json.UnmarshalTypeError
//    "array" chan int 1 "" "" <nil>
// [] -> *io.Reader: null json: cannot unmarshal array into Go value of type io.Reader *json.UnmarshalTypeError
//    "array" io.Reader 0 "" "" <nil>
// [] -> *jsontext.Value: [] <nil> <nil>
// [] -> *big.Int: {} math/big: cannot unmarshal "[]" into a *big.Int *errors.errorString
// [] -> *map[main.UT]int: null json: cannot unmarshal array into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "array" map[main.UT]int 1 "" "" <nil>
// [] -> *[]interface {}: [] <nil> <nil>
// [] -> *map[bool]int: null json: cannot unmarshal array into Go value of type map[bool]int *json.UnmarshalTypeError
//    "array" map[bool]int 1 "" "" <nil>
// [] -> *struct { a int }: {} json: cannot unmarshal array into Go value of type struct { a int } *json.UnmarshalTypeError
//    "array" struct { a int } 1 "" "" <nil>
// [] -> *main.PE: {"B":0} json: cannot unmarshal array into Go value of type main.PE *json.UnmarshalTypeError
//    "array" main.PE 1 "" "" <nil>
// [] -> *map[interface {}]int: null json: cannot unmarshal array into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "array" map[interface {}]int 1 "" "" <nil>
// [1] -> *bool: false json: cannot unmarshal array into Go value of type bool *json.UnmarshalTypeError
//    "array" bool 1 "" "" <nil>
// [1] -> *string: "" json: cannot unmarshal array into Go value of type string *json.UnmarshalTypeError
//    "array" string 1 "" "" <nil>
// [1] -> *int: 0 json: cannot unmarshal array into Go value of type int *json.UnmarshalTypeError
//    "array" int 1 "" "" <nil>
// [1] -> *uint8: 0 json: cannot unmarshal array into Go value of type uint8 *json.UnmarshalTypeError
//    "array" uint8 1 "" "" <nil>
// [1] -> *float32: 0 json: cannot unmarshal array into Go value of type float32 *json.UnmarshalTypeError
//    "array" float32 1 "" "" <nil>
// [1] -> *float64: 0 json: cannot unmarshal array into Go value of type float64 *json.UnmarshalTypeError
//    "array" float64 1 "" "" <nil>
// [1] -> *[]uint8: "AQ==" <nil> <nil>
// [1] -> *[3]uint8: [1,0,0] <nil> <nil>
// [1] -> *[]int: [1] <nil> <nil>
// [1] -> *[2]int: [1,0] <nil> <nil>
// [1] -> *map[string]int: null json: cannot unmarshal array into Go value of type map[string]int *json.UnmarshalTypeError
//    "array" map[string]int 1 "" "" <nil>
// [1] -> *map[int]int: null json: cannot unmarshal array into Go value of type map[int]int *json.UnmarshalTypeError
//    "array" map[int]int 1 "" "" <nil>
// [1] -> *map[string]interface {}: null json: cannot unmarshal array into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "array" map[string]interface {} 1 "" "" <nil>
// [1] -> *interface {}: [1] <nil> <nil>
// [1] -> **int: 0 json: cannot unmarshal array into Go value of type int *json.UnmarshalTypeError
//    "array" int 1 "" "" <nil>
// [1] -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal array into Go value of type main.Emb *json.UnmarshalTypeError
//    "array" main.Emb 1 "" "" <nil>
// [1] -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal array into Go value of type time.Time *json.UnmarshalTypeError
//    "array" time.Time 1 "" "" <nil>
// [1] -> *time.Duration: 0 json: cannot unmarshal array into Go value of type time.Duration *json.UnmarshalTypeError
//    "array" time.Duration 1 "" "" <nil>
// [1] -> *netip.Addr: "" json: cannot unmarshal array into Go value of type netip.Addr: JSON value must be string type *json.UnmarshalTypeError
//    "array" netip.Addr 1 "" "" JSON value must be string type
// [1] -> *main.U1: {} <nil> <nil>
// [1] -> *main.UT: "" json: cannot unmarshal array into Go value of type main.UT: JSON value must be string type *json.UnmarshalTypeError
//    "array" main.UT 1 "" "" JSON value must be string type
// [1] -> *main.UF: {} <nil> <nil>
// [1] -> *main.UN: {"N":0} json: cannot unmarshal array into Go value of type main.UN *json.UnmarshalTypeError
//    "array" main.UN 1 "" "" <nil>
// [1] -> *chan int: <nil> json: cannot unmarshal array into Go value of type chan int *json.UnmarshalTypeError
//    "array" chan int 1 "" "" <nil>
// [1] -> *io.Reader: null json: cannot unmarshal array into Go value of type io.Reader *json.UnmarshalTypeError
//    "array" io.Reader 0 "" "" <nil>
// [1] -> *jsontext.Value: [1] <nil> <nil>
// [1] -> *big.Int: {} math/big: cannot unmarshal "[1]" into a *big.Int *errors.errorString
// [1] -> *map[main.UT]int: null json: cannot unmarshal array into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "array" map[main.UT]int 1 "" "" <nil>
// [1] -> *[]interface {}: [1] <nil> <nil>
// [1] -> *map[bool]int: null json: cannot unmarshal array into Go value of type map[bool]int *json.UnmarshalTypeError
//    "array" map[bool]int 1 "" "" <nil>
// [1] -> *struct { a int }: {} json: cannot unmarshal array into Go value of type struct { a int } *json.UnmarshalTypeError
//    "array" struct { a int } 1 "" "" <nil>
// [1] -> *main.PE: {"B":0} json: cannot unmarshal array into Go value of type main.PE *json.UnmarshalTypeError
//    "array" main.PE 1 "" "" <nil>
// [1] -> *map[interface {}]int: null json: cannot unmarshal array into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "array" map[interface {}]int 1 "" "" <nil>
// [1,2,3] -> *bool: false json: cannot unmarshal array into Go value of type bool *json.UnmarshalTypeError
//    "array" bool 1 "" "" <nil>
// [1,2,3] -> *string: "" json: cannot unmarshal array into Go value of type string *json.UnmarshalTypeError
//    "array" string 1 "" "" <nil>
// [1,2,3] -> *int: 0 json: cannot unmarshal array into Go value of type int *json.UnmarshalTypeError
//    "array" int 1 "" "" <nil>
// [1,2,3] -> *uint8: 0 json: cannot unmarshal array into Go value of type uint8 *json.UnmarshalTypeError
//    "array" uint8 1 "" "" <nil>
// [1,2,3] -> *float32: 0 json: cannot unmarshal array into Go value of type float32 *json.UnmarshalTypeError
//    "array" float32 1 "" "" <nil>
// [1,2,3] -> *float64: 0 json: cannot unmarshal array into Go value of type float64 *json.UnmarshalTypeError
//    "array" float64 1 "" "" <nil>
// [1,2,3] -> *[]uint8: "AQID" <nil> <nil>
// [1,2,3] -> *[3]uint8: [1,2,3] <nil> <nil>
// [1,2,3] -> *[]int: [1,2,3] <nil> <nil>
// [1,2,3] -> *[2]int: [1,2] <nil> <nil>
// [1,2,3] -> *map[string]int: null json: cannot unmarshal array into Go value of type map[string]int *json.UnmarshalTypeError
//    "array" map[string]int 1 "" "" <nil>
// [1,2,3] -> *map[int]int: null json: cannot unmarshal array into Go value of type map[int]int *json.UnmarshalTypeError
//    "array" map[int]int 1 "" "" <nil>
// [1,2,3] -> *map[string]interface {}: null json: cannot unmarshal array into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "array" map[string]interface {} 1 "" "" <nil>
// [1,2,3] -> *interface {}: [1,2,3] <nil> <nil>
// [1,2,3] -> **int: 0 json: cannot unmarshal array into Go value of type int *json.UnmarshalTypeError
//    "array" int 1 "" "" <nil>
// [1,2,3] -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal array into Go value of type main.Emb *json.UnmarshalTypeError
//    "array" main.Emb 1 "" "" <nil>
// [1,2,3] -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal array into Go value of type time.Time *json.UnmarshalTypeError
//    "array" time.Time 1 "" "" <nil>
// [1,2,3] -> *time.Duration: 0 json: cannot unmarshal array into Go value of type time.Duration *json.UnmarshalTypeError
//    "array" time.Duration 1 "" "" <nil>
// [1,2,3] -> *netip.Addr: "" json: cannot unmarshal array into Go value of type netip.Addr: JSON value must be string type *json.UnmarshalTypeError
//    "array" netip.Addr 1 "" "" JSON value must be string type
// [1,2,3] -> *main.U1: {} <nil> <nil>
// [1,2,3] -> *main.UT: "" json: cannot unmarshal array into Go value of type main.UT: JSON value must be string type *json.UnmarshalTypeError
//    "array" main.UT 1 "" "" JSON value must be string type
// [1,2,3] -> *main.UF: {} <nil> <nil>
// [1,2,3] -> *main.UN: {"N":0} json: cannot unmarshal array into Go value of type main.UN *json.UnmarshalTypeError
//    "array" main.UN 1 "" "" <nil>
// [1,2,3] -> *chan int: <nil> json: cannot unmarshal array into Go value of type chan int *json.UnmarshalTypeError
//    "array" chan int 1 "" "" <nil>
// [1,2,3] -> *io.Reader: null json: cannot unmarshal array into Go value of type io.Reader *json.UnmarshalTypeError
//    "array" io.Reader 0 "" "" <nil>
// [1,2,3] -> *jsontext.Value: [1,2,3] <nil> <nil>
// [1,2,3] -> *big.Int: {} math/big: cannot unmarshal "[1,2,3]" into a *big.Int *errors.errorString
// [1,2,3] -> *map[main.UT]int: null json: cannot unmarshal array into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "array" map[main.UT]int 1 "" "" <nil>
// [1,2,3] -> *[]interface {}: [1,2,3] <nil> <nil>
// [1,2,3] -> *map[bool]int: null json: cannot unmarshal array into Go value of type map[bool]int *json.UnmarshalTypeError
//    "array" map[bool]int 1 "" "" <nil>
// [1,2,3] -> *struct { a int }: {} json: cannot unmarshal array into Go value of type struct { a int } *json.UnmarshalTypeError
//    "array" struct { a int } 1 "" "" <nil>
// [1,2,3] -> *main.PE: {"B":0} json: cannot unmarshal array into Go value of type main.PE *json.UnmarshalTypeError
//    "array" main.PE 1 "" "" <nil>
// [1,2,3] -> *map[interface {}]int: null json: cannot unmarshal array into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "array" map[interface {}]int 1 "" "" <nil>
// {} -> *bool: false json: cannot unmarshal object into Go value of type bool *json.UnmarshalTypeError
//    "object" bool 1 "" "" <nil>
// {} -> *string: "" json: cannot unmarshal object into Go value of type string *json.UnmarshalTypeError
//    "object" string 1 "" "" <nil>
// {} -> *int: 0 json: cannot unmarshal object into Go value of type int *json.UnmarshalTypeError
//    "object" int 1 "" "" <nil>
// {} -> *uint8: 0 json: cannot unmarshal object into Go value of type uint8 *json.UnmarshalTypeError
//    "object" uint8 1 "" "" <nil>
// {} -> *float32: 0 json: cannot unmarshal object into Go value of type float32 *json.UnmarshalTypeError
//    "object" float32 1 "" "" <nil>
// {} -> *float64: 0 json: cannot unmarshal object into Go value of type float64 *json.UnmarshalTypeError
//    "object" float64 1 "" "" <nil>
// {} -> *[]uint8: null json: cannot unmarshal object into Go value of type []uint8 *json.UnmarshalTypeError
//    "object" []uint8 1 "" "" <nil>
// {} -> *[3]uint8: [0,0,0] json: cannot unmarshal object into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "object" [3]uint8 1 "" "" <nil>
// {} -> *[]int: null json: cannot unmarshal object into Go value of type []int *json.UnmarshalTypeError
//    "object" []int 1 "" "" <nil>
// {} -> *[2]int: [0,0] json: cannot unmarshal object into Go value of type [2]int *json.UnmarshalTypeError
//    "object" [2]int 1 "" "" <nil>
// {} -> *map[string]int: {} <nil> <nil>
// {} -> *map[int]int: {} <nil> <nil>
// {} -> *map[string]interface {}: {} <nil> <nil>
// {} -> *interface {}: {} <nil> <nil>
// {} -> **int: 0 json: cannot unmarshal object into Go value of type int *json.UnmarshalTypeError
//    "object" int 1 "" "" <nil>
// {} -> *main.Emb: {"A":0,"b":""} <nil> <nil>
// {} -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal object into Go value of type time.Time *json.UnmarshalTypeError
//    "object" time.Time 1 "" "" <nil>
// {} -> *time.Duration: 0 json: cannot unmarshal object into Go value of type time.Duration *json.UnmarshalTypeError
//    "object" time.Duration 1 "" "" <nil>
// {} -> *netip.Addr: "" json: cannot unmarshal object into Go value of type netip.Addr: JSON value must be string type *json.UnmarshalTypeError
//    "object" netip.Addr 1 "" "" JSON value must be string type
// {} -> *main.U1: {} <nil> <nil>
// {} -> *main.UT: "" json: cannot unmarshal object into Go value of type main.UT: JSON value must be string type *json.UnmarshalTypeError
//    "object" main.UT 1 "" "" JSON value must be string type
// {} -> *main.UF: {} <nil> <nil>
// {} -> *main.UN: {"N":0} deep *errors.errorString
// {} -> *chan int: <nil> json: cannot unmarshal object into Go value of type chan int *json.UnmarshalTypeError
//    "object" chan int 1 "" "" <nil>
// {} -> *io.Reader: null json: cannot unmarshal object into Go value of type io.Reader *json.UnmarshalTypeError
//    "object" io.Reader 0 "" "" <nil>
// {} -> *jsontext.Value: {} <nil> <nil>
// {} -> *big.Int: {} math/big: cannot unmarshal "{}" into a *big.Int *errors.errorString
// {} -> *map[main.UT]int: {} <nil> <nil>
// {} -> *[]interface {}: null json: cannot unmarshal object into Go value of type []interface {} *json.UnmarshalTypeError
//    "object" []interface {} 1 "" "" <nil>
// {} -> *map[bool]int: {} <nil> <nil>
// {} -> *struct { a int }: {} <nil> <nil>
// {} -> *main.PE: {"B":0} <nil> <nil>
// {} -> *map[interface {}]int: {} <nil> <nil>
// {"A":1} -> *bool: false json: cannot unmarshal object into Go value of type bool *json.UnmarshalTypeError
//    "object" bool 1 "" "" <nil>
// {"A":1} -> *string: "" json: cannot unmarshal object into Go value of type string *json.UnmarshalTypeError
//    "object" string 1 "" "" <nil>
// {"A":1} -> *int: 0 json: cannot unmarshal object into Go value of type int *json.UnmarshalTypeError
//    "object" int 1 "" "" <nil>
// {"A":1} -> *uint8: 0 json: cannot unmarshal object into Go value of type uint8 *json.UnmarshalTypeError
//    "object" uint8 1 "" "" <nil>
// {"A":1} -> *float32: 0 json: cannot unmarshal object into Go value of type float32 *json.UnmarshalTypeError
//    "object" float32 1 "" "" <nil>
// {"A":1} -> *float64: 0 json: cannot unmarshal object into Go value of type float64 *json.UnmarshalTypeError
//    "object" float64 1 "" "" <nil>
// {"A":1} -> *[]uint8: null json: cannot unmarshal object into Go value of type []uint8 *json.UnmarshalTypeError
//    "object" []uint8 1 "" "" <nil>
// {"A":1} -> *[3]uint8: [0,0,0] json: cannot unmarshal object into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "object" [3]uint8 1 "" "" <nil>
// {"A":1} -> *[]int: null json: cannot unmarshal object into Go value of type []int *json.UnmarshalTypeError
//    "object" []int 1 "" "" <nil>
// {"A":1} -> *[2]int: [0,0] json: cannot unmarshal object into Go value of type [2]int *json.UnmarshalTypeError
//    "object" [2]int 1 "" "" <nil>
// {"A":1} -> *map[string]int: {"A":1} <nil> <nil>
// {"A":1} -> *map[int]int: {} json: cannot unmarshal number A into Go struct field .A of type int *json.UnmarshalTypeError
//    "number A" int 4 "" "A" <nil>
// {"A":1} -> *map[string]interface {}: {"A":1} <nil> <nil>
// {"A":1} -> *interface {}: {"A":1} <nil> <nil>
// {"A":1} -> **int: 0 json: cannot unmarshal object into Go value of type int *json.UnmarshalTypeError
//    "object" int 1 "" "" <nil>
// {"A":1} -> *main.Emb: {"A":1,"b":""} <nil> <nil>
// {"A":1} -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal object into Go value of type time.Time *json.UnmarshalTypeError
//    "object" time.Time 1 "" "" <nil>
// {"A":1} -> *time.Duration: 0 json: cannot unmarshal object into Go value of type time.Duration *json.UnmarshalTypeError
//    "object" time.Duration 1 "" "" <nil>
// {"A":1} -> *netip.Addr: "" json: cannot unmarshal object into Go value of type netip.Addr: JSON value must be string type *json.UnmarshalTypeError
//    "object" netip.Addr 1 "" "" JSON value must be string type
// {"A":1} -> *main.U1: {} <nil> <nil>
// {"A":1} -> *main.UT: "" json: cannot unmarshal object into Go value of type main.UT: JSON value must be string type *json.UnmarshalTypeError
//    "object" main.UT 1 "" "" JSON value must be string type
// {"A":1} -> *main.UF: {} <nil> <nil>
// {"A":1} -> *main.UN: {"N":0} deep *errors.errorString
// {"A":1} -> *chan int: <nil> json: cannot unmarshal object into Go value of type chan int *json.UnmarshalTypeError
//    "object" chan int 1 "" "" <nil>
// {"A":1} -> *io.Reader: null json: cannot unmarshal object into Go value of type io.Reader *json.UnmarshalTypeError
//    "object" io.Reader 0 "" "" <nil>
// {"A":1} -> *jsontext.Value: {"A":1} <nil> <nil>
// {"A":1} -> *big.Int: {} math/big: cannot unmarshal "{\"A\":1}" into a *big.Int *errors.errorString
// {"A":1} -> *map[main.UT]int: {"t:A":1} <nil> <nil>
// {"A":1} -> *[]interface {}: null json: cannot unmarshal object into Go value of type []interface {} *json.UnmarshalTypeError
//    "object" []interface {} 1 "" "" <nil>
// {"A":1} -> *map[bool]int: {} json: cannot unmarshal string into Go struct field .A of type bool *json.UnmarshalTypeError
//    "string" bool 4 "" "A" <nil>
// {"A":1} -> *struct { a int }: {} <nil> <nil>
// {"A":1} -> *main.PE: {"B":0} json: cannot unmarshal number into Go struct field PE.A of type main.PE: cannot set embedded pointer to unexported struct type *json.UnmarshalTypeError
//    "number" main.PE 5 "PE" "A" cannot set embedded pointer to unexported struct type
// {"A":1} -> *map[interface {}]int: {"A":1} <nil> <nil>
// "12" -> *bool: false json: cannot unmarshal string into Go value of type bool *json.UnmarshalTypeError
//    "string" bool 4 "" "" <nil>
// "12" -> *string: "12" <nil> <nil>
// "12" -> *int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 4 "" "" <nil>
// "12" -> *uint8: 0 json: cannot unmarshal string into Go value of type uint8 *json.UnmarshalTypeError
//    "string" uint8 4 "" "" <nil>
// "12" -> *float32: 0 json: cannot unmarshal string into Go value of type float32 *json.UnmarshalTypeError
//    "string" float32 4 "" "" <nil>
// "12" -> *float64: 0 json: cannot unmarshal string into Go value of type float64 *json.UnmarshalTypeError
//    "string" float64 4 "" "" <nil>
// "12" -> *[]uint8: null json: cannot unmarshal string into Go value of type []uint8: illegal base64 data at input byte 0 *json.UnmarshalTypeError
//    "string" []uint8 4 "" "" illegal base64 data at input byte 0
// "12" -> *[3]uint8: [0,0,0] json: cannot unmarshal string into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "string" [3]uint8 4 "" "" <nil>
// "12" -> *[]int: null json: cannot unmarshal string into Go value of type []int *json.UnmarshalTypeError
//    "string" []int 4 "" "" <nil>
// "12" -> *[2]int: [0,0] json: cannot unmarshal string into Go value of type [2]int *json.UnmarshalTypeError
//    "string" [2]int 4 "" "" <nil>
// "12" -> *map[string]int: null json: cannot unmarshal string into Go value of type map[string]int *json.UnmarshalTypeError
//    "string" map[string]int 4 "" "" <nil>
// "12" -> *map[int]int: null json: cannot unmarshal string into Go value of type map[int]int *json.UnmarshalTypeError
//    "string" map[int]int 4 "" "" <nil>
// "12" -> *map[string]interface {}: null json: cannot unmarshal string into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "string" map[string]interface {} 4 "" "" <nil>
// "12" -> *interface {}: "12" <nil> <nil>
// "12" -> **int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 4 "" "" <nil>
// "12" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal string into Go value of type main.Emb *json.UnmarshalTypeError
//    "string" main.Emb 4 "" "" <nil>
// "12" -> *time.Time: "0001-01-01T00:00:00Z" parsing time "12" as "2006-01-02T15:04:05Z07:00": cannot parse "12" as "2006" *time.ParseError
// "12" -> *time.Duration: 0 json: cannot unmarshal string into Go value of type time.Duration *json.UnmarshalTypeError
//    "string" time.Duration 4 "" "" <nil>
// "12" -> *netip.Addr: "" ParseAddr("12"): unable to parse IP netip.parseAddrError
// "12" -> *main.U1: {} <nil> <nil>
// "12" -> *main.UT: "t:12" <nil> <nil>
// "12" -> *main.UF: {} <nil> <nil>
// "12" -> *main.UN: {"N":0} <nil> <nil>
// "12" -> *chan int: <nil> json: cannot unmarshal string into Go value of type chan int *json.UnmarshalTypeError
//    "string" chan int 4 "" "" <nil>
// "12" -> *io.Reader: null json: cannot unmarshal string into Go value of type io.Reader *json.UnmarshalTypeError
//    "string" io.Reader 0 "" "" <nil>
// "12" -> *jsontext.Value: "12" <nil> <nil>
// "12" -> *big.Int: {} math/big: cannot unmarshal "\"12\"" into a *big.Int *errors.errorString
// "12" -> *map[main.UT]int: null json: cannot unmarshal string into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "string" map[main.UT]int 4 "" "" <nil>
// "12" -> *[]interface {}: null json: cannot unmarshal string into Go value of type []interface {} *json.UnmarshalTypeError
//    "string" []interface {} 4 "" "" <nil>
// "12" -> *map[bool]int: null json: cannot unmarshal string into Go value of type map[bool]int *json.UnmarshalTypeError
//    "string" map[bool]int 4 "" "" <nil>
// "12" -> *struct { a int }: {} json: cannot unmarshal string into Go value of type struct { a int } *json.UnmarshalTypeError
//    "string" struct { a int } 4 "" "" <nil>
// "12" -> *main.PE: {"B":0} json: cannot unmarshal string into Go value of type main.PE *json.UnmarshalTypeError
//    "string" main.PE 4 "" "" <nil>
// "12" -> *map[interface {}]int: null json: cannot unmarshal string into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "string" map[interface {}]int 4 "" "" <nil>
// " 1" -> *bool: false json: cannot unmarshal string into Go value of type bool *json.UnmarshalTypeError
//    "string" bool 4 "" "" <nil>
// " 1" -> *string: " 1" <nil> <nil>
// " 1" -> *int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 4 "" "" <nil>
// " 1" -> *uint8: 0 json: cannot unmarshal string into Go value of type uint8 *json.UnmarshalTypeError
//    "string" uint8 4 "" "" <nil>
// " 1" -> *float32: 0 json: cannot unmarshal string into Go value of type float32 *json.UnmarshalTypeError
//    "string" float32 4 "" "" <nil>
// " 1" -> *float64: 0 json: cannot unmarshal string into Go value of type float64 *json.UnmarshalTypeError
//    "string" float64 4 "" "" <nil>
// " 1" -> *[]uint8: null json: cannot unmarshal string into Go value of type []uint8: illegal base64 data at input byte 0 *json.UnmarshalTypeError
//    "string" []uint8 4 "" "" illegal base64 data at input byte 0
// " 1" -> *[3]uint8: [0,0,0] json: cannot unmarshal string into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "string" [3]uint8 4 "" "" <nil>
// " 1" -> *[]int: null json: cannot unmarshal string into Go value of type []int *json.UnmarshalTypeError
//    "string" []int 4 "" "" <nil>
// " 1" -> *[2]int: [0,0] json: cannot unmarshal string into Go value of type [2]int *json.UnmarshalTypeError
//    "string" [2]int 4 "" "" <nil>
// " 1" -> *map[string]int: null json: cannot unmarshal string into Go value of type map[string]int *json.UnmarshalTypeError
//    "string" map[string]int 4 "" "" <nil>
// " 1" -> *map[int]int: null json: cannot unmarshal string into Go value of type map[int]int *json.UnmarshalTypeError
//    "string" map[int]int 4 "" "" <nil>
// " 1" -> *map[string]interface {}: null json: cannot unmarshal string into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "string" map[string]interface {} 4 "" "" <nil>
// " 1" -> *interface {}: " 1" <nil> <nil>
// " 1" -> **int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 4 "" "" <nil>
// " 1" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal string into Go value of type main.Emb *json.UnmarshalTypeError
//    "string" main.Emb 4 "" "" <nil>
// " 1" -> *time.Time: "0001-01-01T00:00:00Z" parsing time " 1" as "2006-01-02T15:04:05Z07:00": cannot parse " 1" as "2006" *time.ParseError
// " 1" -> *time.Duration: 0 json: cannot unmarshal string into Go value of type time.Duration *json.UnmarshalTypeError
//    "string" time.Duration 4 "" "" <nil>
// " 1" -> *netip.Addr: "" ParseAddr(" 1"): unable to parse IP netip.parseAddrError
// " 1" -> *main.U1: {} <nil> <nil>
// " 1" -> *main.UT: "t: 1" <nil> <nil>
// " 1" -> *main.UF: {} <nil> <nil>
// " 1" -> *main.UN: {"N":0} <nil> <nil>
// " 1" -> *chan int: <nil> json: cannot unmarshal string into Go value of type chan int *json.UnmarshalTypeError
//    "string" chan int 4 "" "" <nil>
// " 1" -> *io.Reader: null json: cannot unmarshal string into Go value of type io.Reader *json.UnmarshalTypeError
//    "string" io.Reader 0 "" "" <nil>
// " 1" -> *jsontext.Value: " 1" <nil> <nil>
// " 1" -> *big.Int: {} math/big: cannot unmarshal "\" 1\"" into a *big.Int *errors.errorString
// " 1" -> *map[main.UT]int: null json: cannot unmarshal string into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "string" map[main.UT]int 4 "" "" <nil>
// " 1" -> *[]interface {}: null json: cannot unmarshal string into Go value of type []interface {} *json.UnmarshalTypeError
//    "string" []interface {} 4 "" "" <nil>
// " 1" -> *map[bool]int: null json: cannot unmarshal string into Go value of type map[bool]int *json.UnmarshalTypeError
//    "string" map[bool]int 4 "" "" <nil>
// " 1" -> *struct { a int }: {} json: cannot unmarshal string into Go value of type struct { a int } *json.UnmarshalTypeError
//    "string" struct { a int } 4 "" "" <nil>
// " 1" -> *main.PE: {"B":0} json: cannot unmarshal string into Go value of type main.PE *json.UnmarshalTypeError
//    "string" main.PE 4 "" "" <nil>
// " 1" -> *map[interface {}]int: null json: cannot unmarshal string into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "string" map[interface {}]int 4 "" "" <nil>
// 1e400 -> *bool: false json: cannot unmarshal number into Go value of type bool *json.UnmarshalTypeError
//    "number" bool 5 "" "" <nil>
// 1e400 -> *string: "" json: cannot unmarshal number into Go value of type string *json.UnmarshalTypeError
//    "number" string 5 "" "" <nil>
// 1e400 -> *int: 0 json: cannot unmarshal number 1e400 into Go value of type int *json.UnmarshalTypeError
//    "number 1e400" int 5 "" "" <nil>
// 1e400 -> *uint8: 0 json: cannot unmarshal number 1e400 into Go value of type uint8 *json.UnmarshalTypeError
//    "number 1e400" uint8 5 "" "" <nil>
// 1e400 -> *float32: 0 json: cannot unmarshal number 1e400 into Go value of type float32 *json.UnmarshalTypeError
//    "number 1e400" float32 5 "" "" <nil>
// 1e400 -> *float64: 0 json: cannot unmarshal number 1e400 into Go value of type float64 *json.UnmarshalTypeError
//    "number 1e400" float64 5 "" "" <nil>
// 1e400 -> *[]uint8: null json: cannot unmarshal number into Go value of type []uint8 *json.UnmarshalTypeError
//    "number" []uint8 5 "" "" <nil>
// 1e400 -> *[3]uint8: [0,0,0] json: cannot unmarshal number into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "number" [3]uint8 5 "" "" <nil>
// 1e400 -> *[]int: null json: cannot unmarshal number into Go value of type []int *json.UnmarshalTypeError
//    "number" []int 5 "" "" <nil>
// 1e400 -> *[2]int: [0,0] json: cannot unmarshal number into Go value of type [2]int *json.UnmarshalTypeError
//    "number" [2]int 5 "" "" <nil>
// 1e400 -> *map[string]int: null json: cannot unmarshal number into Go value of type map[string]int *json.UnmarshalTypeError
//    "number" map[string]int 5 "" "" <nil>
// 1e400 -> *map[int]int: null json: cannot unmarshal number into Go value of type map[int]int *json.UnmarshalTypeError
//    "number" map[int]int 5 "" "" <nil>
// 1e400 -> *map[string]interface {}: null json: cannot unmarshal number into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "number" map[string]interface {} 5 "" "" <nil>
// 1e400 -> *interface {}: 0 json: cannot unmarshal number 1e400 into Go value of type float64 *json.UnmarshalTypeError
//    "number 1e400" float64 5 "" "" <nil>
// 1e400 -> **int: 0 json: cannot unmarshal number 1e400 into Go value of type int *json.UnmarshalTypeError
//    "number 1e400" int 5 "" "" <nil>
// 1e400 -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal number into Go value of type main.Emb *json.UnmarshalTypeError
//    "number" main.Emb 5 "" "" <nil>
// 1e400 -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal number into Go value of type time.Time *json.UnmarshalTypeError
//    "number" time.Time 5 "" "" <nil>
// 1e400 -> *time.Duration: 0 json: cannot unmarshal number 1e400 into Go value of type time.Duration *json.UnmarshalTypeError
//    "number 1e400" time.Duration 5 "" "" <nil>
// 1e400 -> *netip.Addr: "" json: cannot unmarshal number into Go value of type netip.Addr: JSON value must be string type *json.UnmarshalTypeError
//    "number" netip.Addr 5 "" "" JSON value must be string type
// 1e400 -> *main.U1: {} <nil> <nil>
// 1e400 -> *main.UT: "" json: cannot unmarshal number into Go value of type main.UT: JSON value must be string type *json.UnmarshalTypeError
//    "number" main.UT 5 "" "" JSON value must be string type
// 1e400 -> *main.UF: {} <nil> <nil>
// 1e400 -> *main.UN: {"N":0} <nil> <nil>
// 1e400 -> *chan int: <nil> json: cannot unmarshal number into Go value of type chan int *json.UnmarshalTypeError
//    "number" chan int 5 "" "" <nil>
// 1e400 -> *io.Reader: null json: cannot unmarshal number into Go value of type io.Reader *json.UnmarshalTypeError
//    "number" io.Reader 0 "" "" <nil>
// 1e400 -> *jsontext.Value: 1e400 <nil> <nil>
// 1e400 -> *big.Int: {} math/big: cannot unmarshal "1e400" into a *big.Int *errors.errorString
// 1e400 -> *map[main.UT]int: null json: cannot unmarshal number into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "number" map[main.UT]int 5 "" "" <nil>
// 1e400 -> *[]interface {}: null json: cannot unmarshal number into Go value of type []interface {} *json.UnmarshalTypeError
//    "number" []interface {} 5 "" "" <nil>
// 1e400 -> *map[bool]int: null json: cannot unmarshal number into Go value of type map[bool]int *json.UnmarshalTypeError
//    "number" map[bool]int 5 "" "" <nil>
// 1e400 -> *struct { a int }: {} json: cannot unmarshal number into Go value of type struct { a int } *json.UnmarshalTypeError
//    "number" struct { a int } 5 "" "" <nil>
// 1e400 -> *main.PE: {"B":0} json: cannot unmarshal number into Go value of type main.PE *json.UnmarshalTypeError
//    "number" main.PE 5 "" "" <nil>
// 1e400 -> *map[interface {}]int: null json: cannot unmarshal number into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "number" map[interface {}]int 5 "" "" <nil>
// "" -> *bool: false json: cannot unmarshal string into Go value of type bool *json.UnmarshalTypeError
//    "string" bool 2 "" "" <nil>
// "" -> *string: "" <nil> <nil>
// "" -> *int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 2 "" "" <nil>
// "" -> *uint8: 0 json: cannot unmarshal string into Go value of type uint8 *json.UnmarshalTypeError
//    "string" uint8 2 "" "" <nil>
// "" -> *float32: 0 json: cannot unmarshal string into Go value of type float32 *json.UnmarshalTypeError
//    "string" float32 2 "" "" <nil>
// "" -> *float64: 0 json: cannot unmarshal string into Go value of type float64 *json.UnmarshalTypeError
//    "string" float64 2 "" "" <nil>
// "" -> *[]uint8: "" <nil> <nil>
// "" -> *[3]uint8: [0,0,0] json: cannot unmarshal string into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "string" [3]uint8 2 "" "" <nil>
// "" -> *[]int: null json: cannot unmarshal string into Go value of type []int *json.UnmarshalTypeError
//    "string" []int 2 "" "" <nil>
// "" -> *[2]int: [0,0] json: cannot unmarshal string into Go value of type [2]int *json.UnmarshalTypeError
//    "string" [2]int 2 "" "" <nil>
// "" -> *map[string]int: null json: cannot unmarshal string into Go value of type map[string]int *json.UnmarshalTypeError
//    "string" map[string]int 2 "" "" <nil>
// "" -> *map[int]int: null json: cannot unmarshal string into Go value of type map[int]int *json.UnmarshalTypeError
//    "string" map[int]int 2 "" "" <nil>
// "" -> *map[string]interface {}: null json: cannot unmarshal string into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "string" map[string]interface {} 2 "" "" <nil>
// "" -> *interface {}: "" <nil> <nil>
// "" -> **int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 2 "" "" <nil>
// "" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal string into Go value of type main.Emb *json.UnmarshalTypeError
//    "string" main.Emb 2 "" "" <nil>
// "" -> *time.Time: "0001-01-01T00:00:00Z" parsing time "" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "2006" *time.ParseError
// "" -> *time.Duration: 0 json: cannot unmarshal string into Go value of type time.Duration *json.UnmarshalTypeError
//    "string" time.Duration 2 "" "" <nil>
// "" -> *netip.Addr: "" <nil> <nil>
// "" -> *main.U1: {} <nil> <nil>
// "" -> *main.UT: "t:" <nil> <nil>
// "" -> *main.UF: {} <nil> <nil>
// "" -> *main.UN: {"N":0} <nil> <nil>
// "" -> *chan int: <nil> json: cannot unmarshal string into Go value of type chan int *json.UnmarshalTypeError
//    "string" chan int 2 "" "" <nil>
// "" -> *io.Reader: null json: cannot unmarshal string into Go value of type io.Reader *json.UnmarshalTypeError
//    "string" io.Reader 0 "" "" <nil>
// "" -> *jsontext.Value: "" <nil> <nil>
// "" -> *big.Int: {} math/big: cannot unmarshal "\"\"" into a *big.Int *errors.errorString
// "" -> *map[main.UT]int: null json: cannot unmarshal string into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "string" map[main.UT]int 2 "" "" <nil>
// "" -> *[]interface {}: null json: cannot unmarshal string into Go value of type []interface {} *json.UnmarshalTypeError
//    "string" []interface {} 2 "" "" <nil>
// "" -> *map[bool]int: null json: cannot unmarshal string into Go value of type map[bool]int *json.UnmarshalTypeError
//    "string" map[bool]int 2 "" "" <nil>
// "" -> *struct { a int }: {} json: cannot unmarshal string into Go value of type struct { a int } *json.UnmarshalTypeError
//    "string" struct { a int } 2 "" "" <nil>
// "" -> *main.PE: {"B":0} json: cannot unmarshal string into Go value of type main.PE *json.UnmarshalTypeError
//    "string" main.PE 2 "" "" <nil>
// "" -> *map[interface {}]int: null json: cannot unmarshal string into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "string" map[interface {}]int 2 "" "" <nil>
// "AQID" -> *bool: false json: cannot unmarshal string into Go value of type bool *json.UnmarshalTypeError
//    "string" bool 6 "" "" <nil>
// "AQID" -> *string: "AQID" <nil> <nil>
// "AQID" -> *int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 6 "" "" <nil>
// "AQID" -> *uint8: 0 json: cannot unmarshal string into Go value of type uint8 *json.UnmarshalTypeError
//    "string" uint8 6 "" "" <nil>
// "AQID" -> *float32: 0 json: cannot unmarshal string into Go value of type float32 *json.UnmarshalTypeError
//    "string" float32 6 "" "" <nil>
// "AQID" -> *float64: 0 json: cannot unmarshal string into Go value of type float64 *json.UnmarshalTypeError
//    "string" float64 6 "" "" <nil>
// "AQID" -> *[]uint8: "AQID" <nil> <nil>
// "AQID" -> *[3]uint8: [0,0,0] json: cannot unmarshal string into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "string" [3]uint8 6 "" "" <nil>
// "AQID" -> *[]int: null json: cannot unmarshal string into Go value of type []int *json.UnmarshalTypeError
//    "string" []int 6 "" "" <nil>
// "AQID" -> *[2]int: [0,0] json: cannot unmarshal string into Go value of type [2]int *json.UnmarshalTypeError
//    "string" [2]int 6 "" "" <nil>
// "AQID" -> *map[string]int: null json: cannot unmarshal string into Go value of type map[string]int *json.UnmarshalTypeError
//    "string" map[string]int 6 "" "" <nil>
// "AQID" -> *map[int]int: null json: cannot unmarshal string into Go value of type map[int]int *json.UnmarshalTypeError
//    "string" map[int]int 6 "" "" <nil>
// "AQID" -> *map[string]interface {}: null json: cannot unmarshal string into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "string" map[string]interface {} 6 "" "" <nil>
// "AQID" -> *interface {}: "AQID" <nil> <nil>
// "AQID" -> **int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 6 "" "" <nil>
// "AQID" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal string into Go value of type main.Emb *json.UnmarshalTypeError
//    "string" main.Emb 6 "" "" <nil>
// "AQID" -> *time.Time: "0001-01-01T00:00:00Z" parsing time "AQID" as "2006-01-02T15:04:05Z07:00": cannot parse "AQID" as "2006" *time.ParseError
// "AQID" -> *time.Duration: 0 json: cannot unmarshal string into Go value of type time.Duration *json.UnmarshalTypeError
//    "string" time.Duration 6 "" "" <nil>
// "AQID" -> *netip.Addr: "" ParseAddr("AQID"): unable to parse IP netip.parseAddrError
// "AQID" -> *main.U1: {} <nil> <nil>
// "AQID" -> *main.UT: "t:AQID" <nil> <nil>
// "AQID" -> *main.UF: {} <nil> <nil>
// "AQID" -> *main.UN: {"N":0} <nil> <nil>
// "AQID" -> *chan int: <nil> json: cannot unmarshal string into Go value of type chan int *json.UnmarshalTypeError
//    "string" chan int 6 "" "" <nil>
// "AQID" -> *io.Reader: null json: cannot unmarshal string into Go value of type io.Reader *json.UnmarshalTypeError
//    "string" io.Reader 0 "" "" <nil>
// "AQID" -> *jsontext.Value: "AQID" <nil> <nil>
// "AQID" -> *big.Int: {} math/big: cannot unmarshal "\"AQID\"" into a *big.Int *errors.errorString
// "AQID" -> *map[main.UT]int: null json: cannot unmarshal string into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "string" map[main.UT]int 6 "" "" <nil>
// "AQID" -> *[]interface {}: null json: cannot unmarshal string into Go value of type []interface {} *json.UnmarshalTypeError
//    "string" []interface {} 6 "" "" <nil>
// "AQID" -> *map[bool]int: null json: cannot unmarshal string into Go value of type map[bool]int *json.UnmarshalTypeError
//    "string" map[bool]int 6 "" "" <nil>
// "AQID" -> *struct { a int }: {} json: cannot unmarshal string into Go value of type struct { a int } *json.UnmarshalTypeError
//    "string" struct { a int } 6 "" "" <nil>
// "AQID" -> *main.PE: {"B":0} json: cannot unmarshal string into Go value of type main.PE *json.UnmarshalTypeError
//    "string" main.PE 6 "" "" <nil>
// "AQID" -> *map[interface {}]int: null json: cannot unmarshal string into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "string" map[interface {}]int 6 "" "" <nil>
// "AQI=" -> *bool: false json: cannot unmarshal string into Go value of type bool *json.UnmarshalTypeError
//    "string" bool 6 "" "" <nil>
// "AQI=" -> *string: "AQI=" <nil> <nil>
// "AQI=" -> *int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 6 "" "" <nil>
// "AQI=" -> *uint8: 0 json: cannot unmarshal string into Go value of type uint8 *json.UnmarshalTypeError
//    "string" uint8 6 "" "" <nil>
// "AQI=" -> *float32: 0 json: cannot unmarshal string into Go value of type float32 *json.UnmarshalTypeError
//    "string" float32 6 "" "" <nil>
// "AQI=" -> *float64: 0 json: cannot unmarshal string into Go value of type float64 *json.UnmarshalTypeError
//    "string" float64 6 "" "" <nil>
// "AQI=" -> *[]uint8: "AQI=" <nil> <nil>
// "AQI=" -> *[3]uint8: [0,0,0] json: cannot unmarshal string into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "string" [3]uint8 6 "" "" <nil>
// "AQI=" -> *[]int: null json: cannot unmarshal string into Go value of type []int *json.UnmarshalTypeError
//    "string" []int 6 "" "" <nil>
// "AQI=" -> *[2]int: [0,0] json: cannot unmarshal string into Go value of type [2]int *json.UnmarshalTypeError
//    "string" [2]int 6 "" "" <nil>
// "AQI=" -> *map[string]int: null json: cannot unmarshal string into Go value of type map[string]int *json.UnmarshalTypeError
//    "string" map[string]int 6 "" "" <nil>
// "AQI=" -> *map[int]int: null json: cannot unmarshal string into Go value of type map[int]int *json.UnmarshalTypeError
//    "string" map[int]int 6 "" "" <nil>
// "AQI=" -> *map[string]interface {}: null json: cannot unmarshal string into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "string" map[string]interface {} 6 "" "" <nil>
// "AQI=" -> *interface {}: "AQI=" <nil> <nil>
// "AQI=" -> **int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 6 "" "" <nil>
// "AQI=" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal string into Go value of type main.Emb *json.UnmarshalTypeError
//    "string" main.Emb 6 "" "" <nil>
// "AQI=" -> *time.Time: "0001-01-01T00:00:00Z" parsing time "AQI=" as "2006-01-02T15:04:05Z07:00": cannot parse "AQI=" as "2006" *time.ParseError
// "AQI=" -> *time.Duration: 0 json: cannot unmarshal string into Go value of type time.Duration *json.UnmarshalTypeError
//    "string" time.Duration 6 "" "" <nil>
// "AQI=" -> *netip.Addr: "" ParseAddr("AQI="): unable to parse IP netip.parseAddrError
// "AQI=" -> *main.U1: {} <nil> <nil>
// "AQI=" -> *main.UT: "t:AQI=" <nil> <nil>
// "AQI=" -> *main.UF: {} <nil> <nil>
// "AQI=" -> *main.UN: {"N":0} <nil> <nil>
// "AQI=" -> *chan int: <nil> json: cannot unmarshal string into Go value of type chan int *json.UnmarshalTypeError
//    "string" chan int 6 "" "" <nil>
// "AQI=" -> *io.Reader: null json: cannot unmarshal string into Go value of type io.Reader *json.UnmarshalTypeError
//    "string" io.Reader 0 "" "" <nil>
// "AQI=" -> *jsontext.Value: "AQI=" <nil> <nil>
// "AQI=" -> *big.Int: {} math/big: cannot unmarshal "\"AQI=\"" into a *big.Int *errors.errorString
// "AQI=" -> *map[main.UT]int: null json: cannot unmarshal string into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "string" map[main.UT]int 6 "" "" <nil>
// "AQI=" -> *[]interface {}: null json: cannot unmarshal string into Go value of type []interface {} *json.UnmarshalTypeError
//    "string" []interface {} 6 "" "" <nil>
// "AQI=" -> *map[bool]int: null json: cannot unmarshal string into Go value of type map[bool]int *json.UnmarshalTypeError
//    "string" map[bool]int 6 "" "" <nil>
// "AQI=" -> *struct { a int }: {} json: cannot unmarshal string into Go value of type struct { a int } *json.UnmarshalTypeError
//    "string" struct { a int } 6 "" "" <nil>
// "AQI=" -> *main.PE: {"B":0} json: cannot unmarshal string into Go value of type main.PE *json.UnmarshalTypeError
//    "string" main.PE 6 "" "" <nil>
// "AQI=" -> *map[interface {}]int: null json: cannot unmarshal string into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "string" map[interface {}]int 6 "" "" <nil>
// "AQ\n==" -> *bool: false json: cannot unmarshal string into Go value of type bool *json.UnmarshalTypeError
//    "string" bool 8 "" "" <nil>
// "AQ\n==" -> *string: "AQ\n==" <nil> <nil>
// "AQ\n==" -> *int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 8 "" "" <nil>
// "AQ\n==" -> *uint8: 0 json: cannot unmarshal string into Go value of type uint8 *json.UnmarshalTypeError
//    "string" uint8 8 "" "" <nil>
// "AQ\n==" -> *float32: 0 json: cannot unmarshal string into Go value of type float32 *json.UnmarshalTypeError
//    "string" float32 8 "" "" <nil>
// "AQ\n==" -> *float64: 0 json: cannot unmarshal string into Go value of type float64 *json.UnmarshalTypeError
//    "string" float64 8 "" "" <nil>
// "AQ\n==" -> *[]uint8: "AQ==" <nil> <nil>
// "AQ\n==" -> *[3]uint8: [0,0,0] json: cannot unmarshal string into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "string" [3]uint8 8 "" "" <nil>
// "AQ\n==" -> *[]int: null json: cannot unmarshal string into Go value of type []int *json.UnmarshalTypeError
//    "string" []int 8 "" "" <nil>
// "AQ\n==" -> *[2]int: [0,0] json: cannot unmarshal string into Go value of type [2]int *json.UnmarshalTypeError
//    "string" [2]int 8 "" "" <nil>
// "AQ\n==" -> *map[string]int: null json: cannot unmarshal string into Go value of type map[string]int *json.UnmarshalTypeError
//    "string" map[string]int 8 "" "" <nil>
// "AQ\n==" -> *map[int]int: null json: cannot unmarshal string into Go value of type map[int]int *json.UnmarshalTypeError
//    "string" map[int]int 8 "" "" <nil>
// "AQ\n==" -> *map[string]interface {}: null json: cannot unmarshal string into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "string" map[string]interface {} 8 "" "" <nil>
// "AQ\n==" -> *interface {}: "AQ\n==" <nil> <nil>
// "AQ\n==" -> **int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 8 "" "" <nil>
// "AQ\n==" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal string into Go value of type main.Emb *json.UnmarshalTypeError
//    "string" main.Emb 8 "" "" <nil>
// "AQ\n==" -> *time.Time: "0001-01-01T00:00:00Z" parsing time "AQ\x0a==" as "2006-01-02T15:04:05Z07:00": cannot parse "AQ\x0a==" as "2006" *time.ParseError
// "AQ\n==" -> *time.Duration: 0 json: cannot unmarshal string into Go value of type time.Duration *json.UnmarshalTypeError
//    "string" time.Duration 8 "" "" <nil>
// "AQ\n==" -> *netip.Addr: "" ParseAddr("AQ\n=="): unable to parse IP netip.parseAddrError
// "AQ\n==" -> *main.U1: {} <nil> <nil>
// "AQ\n==" -> *main.UT: "t:AQ\n==" <nil> <nil>
// "AQ\n==" -> *main.UF: {} <nil> <nil>
// "AQ\n==" -> *main.UN: {"N":0} <nil> <nil>
// "AQ\n==" -> *chan int: <nil> json: cannot unmarshal string into Go value of type chan int *json.UnmarshalTypeError
//    "string" chan int 8 "" "" <nil>
// "AQ\n==" -> *io.Reader: null json: cannot unmarshal string into Go value of type io.Reader *json.UnmarshalTypeError
//    "string" io.Reader 0 "" "" <nil>
// "AQ\n==" -> *jsontext.Value: "AQ\n==" <nil> <nil>
// "AQ\n==" -> *big.Int: {} math/big: cannot unmarshal "\"AQ\\n==\"" into a *big.Int *errors.errorString
// "AQ\n==" -> *map[main.UT]int: null json: cannot unmarshal string into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "string" map[main.UT]int 8 "" "" <nil>
// "AQ\n==" -> *[]interface {}: null json: cannot unmarshal string into Go value of type []interface {} *json.UnmarshalTypeError
//    "string" []interface {} 8 "" "" <nil>
// "AQ\n==" -> *map[bool]int: null json: cannot unmarshal string into Go value of type map[bool]int *json.UnmarshalTypeError
//    "string" map[bool]int 8 "" "" <nil>
// "AQ\n==" -> *struct { a int }: {} json: cannot unmarshal string into Go value of type struct { a int } *json.UnmarshalTypeError
//    "string" struct { a int } 8 "" "" <nil>
// "AQ\n==" -> *main.PE: {"B":0} json: cannot unmarshal string into Go value of type main.PE *json.UnmarshalTypeError
//    "string" main.PE 8 "" "" <nil>
// "AQ\n==" -> *map[interface {}]int: null json: cannot unmarshal string into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "string" map[interface {}]int 8 "" "" <nil>
// "AQ*=" -> *bool: false json: cannot unmarshal string into Go value of type bool *json.UnmarshalTypeError
//    "string" bool 6 "" "" <nil>
// "AQ*=" -> *string: "AQ*=" <nil> <nil>
// "AQ*=" -> *int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 6 "" "" <nil>
// "AQ*=" -> *uint8: 0 json: cannot unmarshal string into Go value of type uint8 *json.UnmarshalTypeError
//    "string" uint8 6 "" "" <nil>
// "AQ*=" -> *float32: 0 json: cannot unmarshal string into Go value of type float32 *json.UnmarshalTypeError
//    "string" float32 6 "" "" <nil>
// "AQ*=" -> *float64: 0 json: cannot unmarshal string into Go value of type float64 *json.UnmarshalTypeError
//    "string" float64 6 "" "" <nil>
// "AQ*=" -> *[]uint8: null json: cannot unmarshal string into Go value of type []uint8: illegal base64 data at input byte 2 *json.UnmarshalTypeError
//    "string" []uint8 6 "" "" illegal base64 data at input byte 2
// "AQ*=" -> *[3]uint8: [0,0,0] json: cannot unmarshal string into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "string" [3]uint8 6 "" "" <nil>
// "AQ*=" -> *[]int: null json: cannot unmarshal string into Go value of type []int *json.UnmarshalTypeError
//    "string" []int 6 "" "" <nil>
// "AQ*=" -> *[2]int: [0,0] json: cannot unmarshal string into Go value of type [2]int *json.UnmarshalTypeError
//    "string" [2]int 6 "" "" <nil>
// "AQ*=" -> *map[string]int: null json: cannot unmarshal string into Go value of type map[string]int *json.UnmarshalTypeError
//    "string" map[string]int 6 "" "" <nil>
// "AQ*=" -> *map[int]int: null json: cannot unmarshal string into Go value of type map[int]int *json.UnmarshalTypeError
//    "string" map[int]int 6 "" "" <nil>
// "AQ*=" -> *map[string]interface {}: null json: cannot unmarshal string into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "string" map[string]interface {} 6 "" "" <nil>
// "AQ*=" -> *interface {}: "AQ*=" <nil> <nil>
// "AQ*=" -> **int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 6 "" "" <nil>
// "AQ*=" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal string into Go value of type main.Emb *json.UnmarshalTypeError
//    "string" main.Emb 6 "" "" <nil>
// "AQ*=" -> *time.Time: "0001-01-01T00:00:00Z" parsing time "AQ*=" as "2006-01-02T15:04:05Z07:00": cannot parse "AQ*=" as "2006" *time.ParseError
// "AQ*=" -> *time.Duration: 0 json: cannot unmarshal string into Go value of type time.Duration *json.UnmarshalTypeError
//    "string" time.Duration 6 "" "" <nil>
// "AQ*=" -> *netip.Addr: "" ParseAddr("AQ*="): unable to parse IP netip.parseAddrError
// "AQ*=" -> *main.U1: {} <nil> <nil>
// "AQ*=" -> *main.UT: "t:AQ*=" <nil> <nil>
// "AQ*=" -> *main.UF: {} <nil> <nil>
// "AQ*=" -> *main.UN: {"N":0} <nil> <nil>
// "AQ*=" -> *chan int: <nil> json: cannot unmarshal string into Go value of type chan int *json.UnmarshalTypeError
//    "string" chan int 6 "" "" <nil>
// "AQ*=" -> *io.Reader: null json: cannot unmarshal string into Go value of type io.Reader *json.UnmarshalTypeError
//    "string" io.Reader 0 "" "" <nil>
// "AQ*=" -> *jsontext.Value: "AQ*=" <nil> <nil>
// "AQ*=" -> *big.Int: {} math/big: cannot unmarshal "\"AQ*=\"" into a *big.Int *errors.errorString
// "AQ*=" -> *map[main.UT]int: null json: cannot unmarshal string into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "string" map[main.UT]int 6 "" "" <nil>
// "AQ*=" -> *[]interface {}: null json: cannot unmarshal string into Go value of type []interface {} *json.UnmarshalTypeError
//    "string" []interface {} 6 "" "" <nil>
// "AQ*=" -> *map[bool]int: null json: cannot unmarshal string into Go value of type map[bool]int *json.UnmarshalTypeError
//    "string" map[bool]int 6 "" "" <nil>
// "AQ*=" -> *struct { a int }: {} json: cannot unmarshal string into Go value of type struct { a int } *json.UnmarshalTypeError
//    "string" struct { a int } 6 "" "" <nil>
// "AQ*=" -> *main.PE: {"B":0} json: cannot unmarshal string into Go value of type main.PE *json.UnmarshalTypeError
//    "string" main.PE 6 "" "" <nil>
// "AQ*=" -> *map[interface {}]int: null json: cannot unmarshal string into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "string" map[interface {}]int 6 "" "" <nil>
//   -> *bool: false unexpected end of JSON input *json.SyntaxError
//    1
//   -> *string: "" unexpected end of JSON input *json.SyntaxError
//    1
//   -> *int: 0 unexpected end of JSON input *json.SyntaxError
//    1
//   -> *uint8: 0 unexpected end of JSON input *json.SyntaxError
//    1
//   -> *float32: 0 unexpected end of JSON input *json.SyntaxError
//    1
//   -> *float64: 0 unexpected end of JSON input *json.SyntaxError
//    1
//   -> *[]uint8: null unexpected end of JSON input *json.SyntaxError
//    1
//   -> *[3]uint8: [0,0,0] unexpected end of JSON input *json.SyntaxError
//    1
//   -> *[]int: null unexpected end of JSON input *json.SyntaxError
//    1
//   -> *[2]int: [0,0] unexpected end of JSON input *json.SyntaxError
//    1
//   -> *map[string]int: null unexpected end of JSON input *json.SyntaxError
//    1
//   -> *map[int]int: null unexpected end of JSON input *json.SyntaxError
//    1
//   -> *map[string]interface {}: null unexpected end of JSON input *json.SyntaxError
//    1
//   -> *interface {}: null unexpected end of JSON input *json.SyntaxError
//    1
//   -> **int: null unexpected end of JSON input *json.SyntaxError
//    1
//   -> *main.Emb: {"A":0,"b":""} unexpected end of JSON input *json.SyntaxError
//    1
//   -> *time.Time: "0001-01-01T00:00:00Z" unexpected end of JSON input *json.SyntaxError
//    1
//   -> *time.Duration: 0 unexpected end of JSON input *json.SyntaxError
//    1
//   -> *netip.Addr: "" unexpected end of JSON input *json.SyntaxError
//    1
//   -> *main.U1: {} unexpected end of JSON input *json.SyntaxError
//    1
//   -> *main.UT: "" unexpected end of JSON input *json.SyntaxError
//    1
//   -> *main.UF: {} unexpected end of JSON input *json.SyntaxError
//    1
//   -> *main.UN: {"N":0} unexpected end of JSON input *json.SyntaxError
//    1
//   -> *chan int: <nil> unexpected end of JSON input *json.SyntaxError
//    1
//   -> *io.Reader: null unexpected end of JSON input *json.SyntaxError
//    1
//   -> *jsontext.Value: null unexpected end of JSON input *json.SyntaxError
//    1
//   -> *big.Int: {} unexpected end of JSON input *json.SyntaxError
//    1
//   -> *map[main.UT]int: null unexpected end of JSON input *json.SyntaxError
//    1
//   -> *[]interface {}: null unexpected end of JSON input *json.SyntaxError
//    1
//   -> *map[bool]int: null unexpected end of JSON input *json.SyntaxError
//    1
//   -> *struct { a int }: {} unexpected end of JSON input *json.SyntaxError
//    1
//   -> *main.PE: {"B":0} unexpected end of JSON input *json.SyntaxError
//    1
//   -> *map[interface {}]int: null unexpected end of JSON input *json.SyntaxError
//    1
// x -> *bool: false invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *string: "" invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *int: 0 invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *uint8: 0 invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *float32: 0 invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *float64: 0 invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *[]uint8: null invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *[3]uint8: [0,0,0] invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *[]int: null invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *[2]int: [0,0] invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *map[string]int: null invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *map[int]int: null invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *map[string]interface {}: null invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *interface {}: null invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> **int: null invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *main.Emb: {"A":0,"b":""} invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *time.Time: "0001-01-01T00:00:00Z" invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *time.Duration: 0 invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *netip.Addr: "" invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *main.U1: {} invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *main.UT: "" invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *main.UF: {} invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *main.UN: {"N":0} invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *chan int: <nil> invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *io.Reader: null invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *jsontext.Value: null invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *big.Int: {} invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *map[main.UT]int: null invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *[]interface {}: null invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *map[bool]int: null invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *struct { a int }: {} invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *main.PE: {"B":0} invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// x -> *map[interface {}]int: null invalid character 'x' looking for beginning of value *json.SyntaxError
//    1
// [1, -> *bool: false unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *string: "" unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *int: 0 unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *uint8: 0 unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *float32: 0 unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *float64: 0 unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *[]uint8: null unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *[3]uint8: [0,0,0] unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *[]int: null unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *[2]int: [0,0] unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *map[string]int: null unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *map[int]int: null unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *map[string]interface {}: null unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *interface {}: null unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> **int: null unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *main.Emb: {"A":0,"b":""} unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *time.Time: "0001-01-01T00:00:00Z" unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *time.Duration: 0 unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *netip.Addr: "" unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *main.U1: {} unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *main.UT: "" unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *main.UF: {} unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *main.UN: {"N":0} unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *chan int: <nil> unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *io.Reader: null unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *jsontext.Value: null unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *big.Int: {} unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *map[main.UT]int: null unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *[]interface {}: null unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *map[bool]int: null unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *struct { a int }: {} unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *main.PE: {"B":0} unexpected end of JSON input *json.SyntaxError
//    3
// [1, -> *map[interface {}]int: null unexpected end of JSON input *json.SyntaxError
//    3
// {"A": -> *bool: false unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *string: "" unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *int: 0 unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *uint8: 0 unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *float32: 0 unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *float64: 0 unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *[]uint8: null unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *[3]uint8: [0,0,0] unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *[]int: null unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *[2]int: [0,0] unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *map[string]int: null unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *map[int]int: null unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *map[string]interface {}: null unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *interface {}: null unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> **int: null unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *main.Emb: {"A":0,"b":""} unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *time.Time: "0001-01-01T00:00:00Z" unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *time.Duration: 0 unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *netip.Addr: "" unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *main.U1: {} unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *main.UT: "" unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *main.UF: {} unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *main.UN: {"N":0} unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *chan int: <nil> unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *io.Reader: null unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *jsontext.Value: null unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *big.Int: {} unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *map[main.UT]int: null unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *[]interface {}: null unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *map[bool]int: null unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *struct { a int }: {} unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *main.PE: {"B":0} unexpected end of JSON input *json.SyntaxError
//    5
// {"A": -> *map[interface {}]int: null unexpected end of JSON input *json.SyntaxError
//    5
// 1 2 -> *bool: false invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *string: "" invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *int: 0 invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *uint8: 0 invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *float32: 0 invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *float64: 0 invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *[]uint8: null invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *[3]uint8: [0,0,0] invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *[]int: null invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *[2]int: [0,0] invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *map[string]int: null invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *map[int]int: null invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *map[string]interface {}: null invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *interface {}: null invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> **int: null invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *main.Emb: {"A":0,"b":""} invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *time.Time: "0001-01-01T00:00:00Z" invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *time.Duration: 0 invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *netip.Addr: "" invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *main.U1: {} invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *main.UT: "" invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *main.UF: {} invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *main.UN: {"N":0} invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *chan int: <nil> invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *io.Reader: null invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *jsontext.Value: null invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *big.Int: {} invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *map[main.UT]int: null invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *[]interface {}: null invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *map[bool]int: null invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *struct { a int }: {} invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *main.PE: {"B":0} invalid character '2' after top-level value *json.SyntaxError
//    3
// 1 2 -> *map[interface {}]int: null invalid character '2' after top-level value *json.SyntaxError
//    3
// "\ud800" -> *bool: false json: cannot unmarshal string into Go value of type bool *json.UnmarshalTypeError
//    "string" bool 8 "" "" <nil>
// "\ud800" -> *string: "�" <nil> <nil>
// "\ud800" -> *int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 8 "" "" <nil>
// "\ud800" -> *uint8: 0 json: cannot unmarshal string into Go value of type uint8 *json.UnmarshalTypeError
//    "string" uint8 8 "" "" <nil>
// "\ud800" -> *float32: 0 json: cannot unmarshal string into Go value of type float32 *json.UnmarshalTypeError
//    "string" float32 8 "" "" <nil>
// "\ud800" -> *float64: 0 json: cannot unmarshal string into Go value of type float64 *json.UnmarshalTypeError
//    "string" float64 8 "" "" <nil>
// "\ud800" -> *[]uint8: null json: cannot unmarshal string into Go value of type []uint8: illegal base64 data at input byte 0 *json.UnmarshalTypeError
//    "string" []uint8 8 "" "" illegal base64 data at input byte 0
// "\ud800" -> *[3]uint8: [0,0,0] json: cannot unmarshal string into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "string" [3]uint8 8 "" "" <nil>
// "\ud800" -> *[]int: null json: cannot unmarshal string into Go value of type []int *json.UnmarshalTypeError
//    "string" []int 8 "" "" <nil>
// "\ud800" -> *[2]int: [0,0] json: cannot unmarshal string into Go value of type [2]int *json.UnmarshalTypeError
//    "string" [2]int 8 "" "" <nil>
// "\ud800" -> *map[string]int: null json: cannot unmarshal string into Go value of type map[string]int *json.UnmarshalTypeError
//    "string" map[string]int 8 "" "" <nil>
// "\ud800" -> *map[int]int: null json: cannot unmarshal string into Go value of type map[int]int *json.UnmarshalTypeError
//    "string" map[int]int 8 "" "" <nil>
// "\ud800" -> *map[string]interface {}: null json: cannot unmarshal string into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "string" map[string]interface {} 8 "" "" <nil>
// "\ud800" -> *interface {}: "�" <nil> <nil>
// "\ud800" -> **int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 8 "" "" <nil>
// "\ud800" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal string into Go value of type main.Emb *json.UnmarshalTypeError
//    "string" main.Emb 8 "" "" <nil>
// "\ud800" -> *time.Time: "0001-01-01T00:00:00Z" parsing time "\xef\xbf\xbd" as "2006-01-02T15:04:05Z07:00": cannot parse "\xef\xbf\xbd" as "2006" *time.ParseError
// "\ud800" -> *time.Duration: 0 json: cannot unmarshal string into Go value of type time.Duration *json.UnmarshalTypeError
//    "string" time.Duration 8 "" "" <nil>
// "\ud800" -> *netip.Addr: "" ParseAddr("�"): unable to parse IP netip.parseAddrError
// "\ud800" -> *main.U1: {} <nil> <nil>
// "\ud800" -> *main.UT: "t:�" <nil> <nil>
// "\ud800" -> *main.UF: {} <nil> <nil>
// "\ud800" -> *main.UN: {"N":0} <nil> <nil>
// "\ud800" -> *chan int: <nil> json: cannot unmarshal string into Go value of type chan int *json.UnmarshalTypeError
//    "string" chan int 8 "" "" <nil>
// "\ud800" -> *io.Reader: null json: cannot unmarshal string into Go value of type io.Reader *json.UnmarshalTypeError
//    "string" io.Reader 0 "" "" <nil>
// "\ud800" -> *jsontext.Value: "\ud800" <nil> <nil>
// "\ud800" -> *big.Int: {} math/big: cannot unmarshal "\"\\ud800\"" into a *big.Int *errors.errorString
// "\ud800" -> *map[main.UT]int: null json: cannot unmarshal string into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "string" map[main.UT]int 8 "" "" <nil>
// "\ud800" -> *[]interface {}: null json: cannot unmarshal string into Go value of type []interface {} *json.UnmarshalTypeError
//    "string" []interface {} 8 "" "" <nil>
// "\ud800" -> *map[bool]int: null json: cannot unmarshal string into Go value of type map[bool]int *json.UnmarshalTypeError
//    "string" map[bool]int 8 "" "" <nil>
// "\ud800" -> *struct { a int }: {} json: cannot unmarshal string into Go value of type struct { a int } *json.UnmarshalTypeError
//    "string" struct { a int } 8 "" "" <nil>
// "\ud800" -> *main.PE: {"B":0} json: cannot unmarshal string into Go value of type main.PE *json.UnmarshalTypeError
//    "string" main.PE 8 "" "" <nil>
// "\ud800" -> *map[interface {}]int: null json: cannot unmarshal string into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "string" map[interface {}]int 8 "" "" <nil>
// {"A":1,"A":2} -> *bool: false json: cannot unmarshal object into Go value of type bool *json.UnmarshalTypeError
//    "object" bool 1 "" "" <nil>
// {"A":1,"A":2} -> *string: "" json: cannot unmarshal object into Go value of type string *json.UnmarshalTypeError
//    "object" string 1 "" "" <nil>
// {"A":1,"A":2} -> *int: 0 json: cannot unmarshal object into Go value of type int *json.UnmarshalTypeError
//    "object" int 1 "" "" <nil>
// {"A":1,"A":2} -> *uint8: 0 json: cannot unmarshal object into Go value of type uint8 *json.UnmarshalTypeError
//    "object" uint8 1 "" "" <nil>
// {"A":1,"A":2} -> *float32: 0 json: cannot unmarshal object into Go value of type float32 *json.UnmarshalTypeError
//    "object" float32 1 "" "" <nil>
// {"A":1,"A":2} -> *float64: 0 json: cannot unmarshal object into Go value of type float64 *json.UnmarshalTypeError
//    "object" float64 1 "" "" <nil>
// {"A":1,"A":2} -> *[]uint8: null json: cannot unmarshal object into Go value of type []uint8 *json.UnmarshalTypeError
//    "object" []uint8 1 "" "" <nil>
// {"A":1,"A":2} -> *[3]uint8: [0,0,0] json: cannot unmarshal object into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "object" [3]uint8 1 "" "" <nil>
// {"A":1,"A":2} -> *[]int: null json: cannot unmarshal object into Go value of type []int *json.UnmarshalTypeError
//    "object" []int 1 "" "" <nil>
// {"A":1,"A":2} -> *[2]int: [0,0] json: cannot unmarshal object into Go value of type [2]int *json.UnmarshalTypeError
//    "object" [2]int 1 "" "" <nil>
// {"A":1,"A":2} -> *map[string]int: {"A":2} <nil> <nil>
// {"A":1,"A":2} -> *map[int]int: {} json: cannot unmarshal number A into Go struct field .A of type int *json.UnmarshalTypeError
//    "number A" int 4 "" "A" <nil>
// {"A":1,"A":2} -> *map[string]interface {}: {"A":2} <nil> <nil>
// {"A":1,"A":2} -> *interface {}: {"A":2} <nil> <nil>
// {"A":1,"A":2} -> **int: 0 json: cannot unmarshal object into Go value of type int *json.UnmarshalTypeError
//    "object" int 1 "" "" <nil>
// {"A":1,"A":2} -> *main.Emb: {"A":2,"b":""} <nil> <nil>
// {"A":1,"A":2} -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal object into Go value of type time.Time *json.UnmarshalTypeError
//    "object" time.Time 1 "" "" <nil>
// {"A":1,"A":2} -> *time.Duration: 0 json: cannot unmarshal object into Go value of type time.Duration *json.UnmarshalTypeError
//    "object" time.Duration 1 "" "" <nil>
// {"A":1,"A":2} -> *netip.Addr: "" json: cannot unmarshal object into Go value of type netip.Addr: JSON value must be string type *json.UnmarshalTypeError
//    "object" netip.Addr 1 "" "" JSON value must be string type
// {"A":1,"A":2} -> *main.U1: {} <nil> <nil>
// {"A":1,"A":2} -> *main.UT: "" json: cannot unmarshal object into Go value of type main.UT: JSON value must be string type *json.UnmarshalTypeError
//    "object" main.UT 1 "" "" JSON value must be string type
// {"A":1,"A":2} -> *main.UF: {} <nil> <nil>
// {"A":1,"A":2} -> *main.UN: {"N":0} deep *errors.errorString
// {"A":1,"A":2} -> *chan int: <nil> json: cannot unmarshal object into Go value of type chan int *json.UnmarshalTypeError
//    "object" chan int 1 "" "" <nil>
// {"A":1,"A":2} -> *io.Reader: null json: cannot unmarshal object into Go value of type io.Reader *json.UnmarshalTypeError
//    "object" io.Reader 0 "" "" <nil>
// {"A":1,"A":2} -> *jsontext.Value: {"A":1,"A":2} <nil> <nil>
// {"A":1,"A":2} -> *big.Int: {} math/big: cannot unmarshal "{\"A\":1,\"A\":2}" into a *big.Int *errors.errorString
// {"A":1,"A":2} -> *map[main.UT]int: {"t:A":2} <nil> <nil>
// {"A":1,"A":2} -> *[]interface {}: null json: cannot unmarshal object into Go value of type []interface {} *json.UnmarshalTypeError
//    "object" []interface {} 1 "" "" <nil>
// {"A":1,"A":2} -> *map[bool]int: {} json: cannot unmarshal string into Go struct field .A of type bool *json.UnmarshalTypeError
//    "string" bool 4 "" "A" <nil>
// {"A":1,"A":2} -> *struct { a int }: {} <nil> <nil>
// {"A":1,"A":2} -> *main.PE: {"B":0} json: cannot unmarshal number into Go struct field PE.A of type main.PE: cannot set embedded pointer to unexported struct type *json.UnmarshalTypeError
//    "number" main.PE 5 "PE" "A" cannot set embedded pointer to unexported struct type
// {"A":1,"A":2} -> *map[interface {}]int: {"A":2} <nil> <nil>
// [null] -> *bool: false json: cannot unmarshal array into Go value of type bool *json.UnmarshalTypeError
//    "array" bool 1 "" "" <nil>
// [null] -> *string: "" json: cannot unmarshal array into Go value of type string *json.UnmarshalTypeError
//    "array" string 1 "" "" <nil>
// [null] -> *int: 0 json: cannot unmarshal array into Go value of type int *json.UnmarshalTypeError
//    "array" int 1 "" "" <nil>
// [null] -> *uint8: 0 json: cannot unmarshal array into Go value of type uint8 *json.UnmarshalTypeError
//    "array" uint8 1 "" "" <nil>
// [null] -> *float32: 0 json: cannot unmarshal array into Go value of type float32 *json.UnmarshalTypeError
//    "array" float32 1 "" "" <nil>
// [null] -> *float64: 0 json: cannot unmarshal array into Go value of type float64 *json.UnmarshalTypeError
//    "array" float64 1 "" "" <nil>
// [null] -> *[]uint8: "AA==" <nil> <nil>
// [null] -> *[3]uint8: [0,0,0] <nil> <nil>
// [null] -> *[]int: [0] <nil> <nil>
// [null] -> *[2]int: [0,0] <nil> <nil>
// [null] -> *map[string]int: null json: cannot unmarshal array into Go value of type map[string]int *json.UnmarshalTypeError
//    "array" map[string]int 1 "" "" <nil>
// [null] -> *map[int]int: null json: cannot unmarshal array into Go value of type map[int]int *json.UnmarshalTypeError
//    "array" map[int]int 1 "" "" <nil>
// [null] -> *map[string]interface {}: null json: cannot unmarshal array into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "array" map[string]interface {} 1 "" "" <nil>
// [null] -> *interface {}: [null] <nil> <nil>
// [null] -> **int: 0 json: cannot unmarshal array into Go value of type int *json.UnmarshalTypeError
//    "array" int 1 "" "" <nil>
// [null] -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal array into Go value of type main.Emb *json.UnmarshalTypeError
//    "array" main.Emb 1 "" "" <nil>
// [null] -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal array into Go value of type time.Time *json.UnmarshalTypeError
//    "array" time.Time 1 "" "" <nil>
// [null] -> *time.Duration: 0 json: cannot unmarshal array into Go value of type time.Duration *json.UnmarshalTypeError
//    "array" time.Duration 1 "" "" <nil>
// [null] -> *netip.Addr: "" json: cannot unmarshal array into Go value of type netip.Addr: JSON value must be string type *json.UnmarshalTypeError
//    "array" netip.Addr 1 "" "" JSON value must be string type
// [null] -> *main.U1: {} <nil> <nil>
// [null] -> *main.UT: "" json: cannot unmarshal array into Go value of type main.UT: JSON value must be string type *json.UnmarshalTypeError
//    "array" main.UT 1 "" "" JSON value must be string type
// [null] -> *main.UF: {} <nil> <nil>
// [null] -> *main.UN: {"N":0} json: cannot unmarshal array into Go value of type main.UN *json.UnmarshalTypeError
//    "array" main.UN 1 "" "" <nil>
// [null] -> *chan int: <nil> json: cannot unmarshal array into Go value of type chan int *json.UnmarshalTypeError
//    "array" chan int 1 "" "" <nil>
// [null] -> *io.Reader: null json: cannot unmarshal array into Go value of type io.Reader *json.UnmarshalTypeError
//    "array" io.Reader 0 "" "" <nil>
// [null] -> *jsontext.Value: [null] <nil> <nil>
// [null] -> *big.Int: {} math/big: cannot unmarshal "[null]" into a *big.Int *errors.errorString
// [null] -> *map[main.UT]int: null json: cannot unmarshal array into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "array" map[main.UT]int 1 "" "" <nil>
// [null] -> *[]interface {}: [null] <nil> <nil>
// [null] -> *map[bool]int: null json: cannot unmarshal array into Go value of type map[bool]int *json.UnmarshalTypeError
//    "array" map[bool]int 1 "" "" <nil>
// [null] -> *struct { a int }: {} json: cannot unmarshal array into Go value of type struct { a int } *json.UnmarshalTypeError
//    "array" struct { a int } 1 "" "" <nil>
// [null] -> *main.PE: {"B":0} json: cannot unmarshal array into Go value of type main.PE *json.UnmarshalTypeError
//    "array" main.PE 1 "" "" <nil>
// [null] -> *map[interface {}]int: null json: cannot unmarshal array into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "array" map[interface {}]int 1 "" "" <nil>
// "2020-01-02T03:04:05Z" -> *bool: false json: cannot unmarshal string into Go value of type bool *json.UnmarshalTypeError
//    "string" bool 22 "" "" <nil>
// "2020-01-02T03:04:05Z" -> *string: "2020-01-02T03:04:05Z" <nil> <nil>
// "2020-01-02T03:04:05Z" -> *int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 22 "" "" <nil>
// "2020-01-02T03:04:05Z" -> *uint8: 0 json: cannot unmarshal string into Go value of type uint8 *json.UnmarshalTypeError
//    "string" uint8 22 "" "" <nil>
// "2020-01-02T03:04:05Z" -> *float32: 0 json: cannot unmarshal string into Go value of type float32 *json.UnmarshalTypeError
//    "string" float32 22 "" "" <nil>
// "2020-01-02T03:04:05Z" -> *float64: 0 json: cannot unmarshal string into Go value of type float64 *json.UnmarshalTypeError
//    "string" float64 22 "" "" <nil>
// "2020-01-02T03:04:05Z" -> *[]uint8: null json: cannot unmarshal string into Go value of type []uint8: illegal base64 data at input byte 4 *json.UnmarshalTypeError
//    "string" []uint8 22 "" "" illegal base64 data at input byte 4
// "2020-01-02T03:04:05Z" -> *[3]uint8: [0,0,0] json: cannot unmarshal string into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "string" [3]uint8 22 "" "" <nil>
// "2020-01-02T03:04:05Z" -> *[]int: null json: cannot unmarshal string into Go value of type []int *json.UnmarshalTypeError
//    "string" []int 22 "" "" <nil>
// "2020-01-02T03:04:05Z" -> *[2]int: [0,0] json: cannot unmarshal string into Go value of type [2]int *json.UnmarshalTypeError
//    "string" [2]int 22 "" "" <nil>
// "2020-01-02T03:04:05Z" -> *map[string]int: null json: cannot unmarshal string into Go value of type map[string]int *json.UnmarshalTypeError
//    "string" map[string]int 22 "" "" <nil>
// "2020-01-02T03:04:05Z" -> *map[int]int: null json: cannot unmarshal string into Go value of type map[int]int *json.UnmarshalTypeError
//    "string" map[int]int 22 "" "" <nil>
// "2020-01-02T03:04:05Z" -> *map[string]interface {}: null json: cannot unmarshal string into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "string" map[string]interface {} 22 "" "" <nil>
// "2020-01-02T03:04:05Z" -> *interface {}: "2020-01-02T03:04:05Z" <nil> <nil>
// "2020-01-02T03:04:05Z" -> **int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 22 "" "" <nil>
// "2020-01-02T03:04:05Z" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal string into Go value of type main.Emb *json.UnmarshalTypeError
//    "string" main.Emb 22 "" "" <nil>
// "2020-01-02T03:04:05Z" -> *time.Time: "2020-01-02T03:04:05Z" <nil> <nil>
// "2020-01-02T03:04:05Z" -> *time.Duration: 0 json: cannot unmarshal string into Go value of type time.Duration *json.UnmarshalTypeError
//    "string" time.Duration 22 "" "" <nil>
// "2020-01-02T03:04:05Z" -> *netip.Addr: "" ParseAddr("2020-01-02T03:04:05Z"): unexpected character, want colon (at "-01-02T03:04:05Z") netip.parseAddrError
// "2020-01-02T03:04:05Z" -> *main.U1: {} <nil> <nil>
// "2020-01-02T03:04:05Z" -> *main.UT: "t:2020-01-02T03:04:05Z" <nil> <nil>
// "2020-01-02T03:04:05Z" -> *main.UF: {} <nil> <nil>
// "2020-01-02T03:04:05Z" -> *main.UN: {"N":0} <nil> <nil>
// "2020-01-02T03:04:05Z" -> *chan int: <nil> json: cannot unmarshal string into Go value of type chan int *json.UnmarshalTypeError
//    "string" chan int 22 "" "" <nil>
// "2020-01-02T03:04:05Z" -> *io.Reader: null json: cannot unmarshal string into Go value of type io.Reader *json.UnmarshalTypeError
//    "string" io.Reader 0 "" "" <nil>
// "2020-01-02T03:04:05Z" -> *jsontext.Value: "2020-01-02T03:04:05Z" <nil> <nil>
// "2020-01-02T03:04:05Z" -> *big.Int: {} math/big: cannot unmarshal "\"2020-01-02T03:04:05Z\"" into a *big.Int *errors.errorString
// "2020-01-02T03:04:05Z" -> *map[main.UT]int: null json: cannot unmarshal string into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "string" map[main.UT]int 22 "" "" <nil>
// "2020-01-02T03:04:05Z" -> *[]interface {}: null json: cannot unmarshal string into Go value of type []interface {} *json.UnmarshalTypeError
//    "string" []interface {} 22 "" "" <nil>
// "2020-01-02T03:04:05Z" -> *map[bool]int: null json: cannot unmarshal string into Go value of type map[bool]int *json.UnmarshalTypeError
//    "string" map[bool]int 22 "" "" <nil>
// "2020-01-02T03:04:05Z" -> *struct { a int }: {} json: cannot unmarshal string into Go value of type struct { a int } *json.UnmarshalTypeError
//    "string" struct { a int } 22 "" "" <nil>
// "2020-01-02T03:04:05Z" -> *main.PE: {"B":0} json: cannot unmarshal string into Go value of type main.PE *json.UnmarshalTypeError
//    "string" main.PE 22 "" "" <nil>
// "2020-01-02T03:04:05Z" -> *map[interface {}]int: null json: cannot unmarshal string into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "string" map[interface {}]int 22 "" "" <nil>
// "2020-01-02T3:04:05Z" -> *bool: false json: cannot unmarshal string into Go value of type bool *json.UnmarshalTypeError
//    "string" bool 21 "" "" <nil>
// "2020-01-02T3:04:05Z" -> *string: "2020-01-02T3:04:05Z" <nil> <nil>
// "2020-01-02T3:04:05Z" -> *int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 21 "" "" <nil>
// "2020-01-02T3:04:05Z" -> *uint8: 0 json: cannot unmarshal string into Go value of type uint8 *json.UnmarshalTypeError
//    "string" uint8 21 "" "" <nil>
// "2020-01-02T3:04:05Z" -> *float32: 0 json: cannot unmarshal string into Go value of type float32 *json.UnmarshalTypeError
//    "string" float32 21 "" "" <nil>
// "2020-01-02T3:04:05Z" -> *float64: 0 json: cannot unmarshal string into Go value of type float64 *json.UnmarshalTypeError
//    "string" float64 21 "" "" <nil>
// "2020-01-02T3:04:05Z" -> *[]uint8: null json: cannot unmarshal string into Go value of type []uint8: illegal base64 data at input byte 4 *json.UnmarshalTypeError
//    "string" []uint8 21 "" "" illegal base64 data at input byte 4
// "2020-01-02T3:04:05Z" -> *[3]uint8: [0,0,0] json: cannot unmarshal string into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "string" [3]uint8 21 "" "" <nil>
// "2020-01-02T3:04:05Z" -> *[]int: null json: cannot unmarshal string into Go value of type []int *json.UnmarshalTypeError
//    "string" []int 21 "" "" <nil>
// "2020-01-02T3:04:05Z" -> *[2]int: [0,0] json: cannot unmarshal string into Go value of type [2]int *json.UnmarshalTypeError
//    "string" [2]int 21 "" "" <nil>
// "2020-01-02T3:04:05Z" -> *map[string]int: null json: cannot unmarshal string into Go value of type map[string]int *json.UnmarshalTypeError
//    "string" map[string]int 21 "" "" <nil>
// "2020-01-02T3:04:05Z" -> *map[int]int: null json: cannot unmarshal string into Go value of type map[int]int *json.UnmarshalTypeError
//    "string" map[int]int 21 "" "" <nil>
// "2020-01-02T3:04:05Z" -> *map[string]interface {}: null json: cannot unmarshal string into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "string" map[string]interface {} 21 "" "" <nil>
// "2020-01-02T3:04:05Z" -> *interface {}: "2020-01-02T3:04:05Z" <nil> <nil>
// "2020-01-02T3:04:05Z" -> **int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 21 "" "" <nil>
// "2020-01-02T3:04:05Z" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal string into Go value of type main.Emb *json.UnmarshalTypeError
//    "string" main.Emb 21 "" "" <nil>
// "2020-01-02T3:04:05Z" -> *time.Time: "2020-01-02T03:04:05Z" <nil> <nil>
// "2020-01-02T3:04:05Z" -> *time.Duration: 0 json: cannot unmarshal string into Go value of type time.Duration *json.UnmarshalTypeError
//    "string" time.Duration 21 "" "" <nil>
// "2020-01-02T3:04:05Z" -> *netip.Addr: "" ParseAddr("2020-01-02T3:04:05Z"): unexpected character, want colon (at "-01-02T3:04:05Z") netip.parseAddrError
// "2020-01-02T3:04:05Z" -> *main.U1: {} <nil> <nil>
// "2020-01-02T3:04:05Z" -> *main.UT: "t:2020-01-02T3:04:05Z" <nil> <nil>
// "2020-01-02T3:04:05Z" -> *main.UF: {} <nil> <nil>
// "2020-01-02T3:04:05Z" -> *main.UN: {"N":0} <nil> <nil>
// "2020-01-02T3:04:05Z" -> *chan int: <nil> json: cannot unmarshal string into Go value of type chan int *json.UnmarshalTypeError
//    "string" chan int 21 "" "" <nil>
// "2020-01-02T3:04:05Z" -> *io.Reader: null json: cannot unmarshal string into Go value of type io.Reader *json.UnmarshalTypeError
//    "string" io.Reader 0 "" "" <nil>
// "2020-01-02T3:04:05Z" -> *jsontext.Value: "2020-01-02T3:04:05Z" <nil> <nil>
// "2020-01-02T3:04:05Z" -> *big.Int: {} math/big: cannot unmarshal "\"2020-01-02T3:04:05Z\"" into a *big.Int *errors.errorString
// "2020-01-02T3:04:05Z" -> *map[main.UT]int: null json: cannot unmarshal string into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "string" map[main.UT]int 21 "" "" <nil>
// "2020-01-02T3:04:05Z" -> *[]interface {}: null json: cannot unmarshal string into Go value of type []interface {} *json.UnmarshalTypeError
//    "string" []interface {} 21 "" "" <nil>
// "2020-01-02T3:04:05Z" -> *map[bool]int: null json: cannot unmarshal string into Go value of type map[bool]int *json.UnmarshalTypeError
//    "string" map[bool]int 21 "" "" <nil>
// "2020-01-02T3:04:05Z" -> *struct { a int }: {} json: cannot unmarshal string into Go value of type struct { a int } *json.UnmarshalTypeError
//    "string" struct { a int } 21 "" "" <nil>
// "2020-01-02T3:04:05Z" -> *main.PE: {"B":0} json: cannot unmarshal string into Go value of type main.PE *json.UnmarshalTypeError
//    "string" main.PE 21 "" "" <nil>
// "2020-01-02T3:04:05Z" -> *map[interface {}]int: null json: cannot unmarshal string into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "string" map[interface {}]int 21 "" "" <nil>
// "1.2.3.4" -> *bool: false json: cannot unmarshal string into Go value of type bool *json.UnmarshalTypeError
//    "string" bool 9 "" "" <nil>
// "1.2.3.4" -> *string: "1.2.3.4" <nil> <nil>
// "1.2.3.4" -> *int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 9 "" "" <nil>
// "1.2.3.4" -> *uint8: 0 json: cannot unmarshal string into Go value of type uint8 *json.UnmarshalTypeError
//    "string" uint8 9 "" "" <nil>
// "1.2.3.4" -> *float32: 0 json: cannot unmarshal string into Go value of type float32 *json.UnmarshalTypeError
//    "string" float32 9 "" "" <nil>
// "1.2.3.4" -> *float64: 0 json: cannot unmarshal string into Go value of type float64 *json.UnmarshalTypeError
//    "string" float64 9 "" "" <nil>
// "1.2.3.4" -> *[]uint8: null json: cannot unmarshal string into Go value of type []uint8: illegal base64 data at input byte 1 *json.UnmarshalTypeError
//    "string" []uint8 9 "" "" illegal base64 data at input byte 1
// "1.2.3.4" -> *[3]uint8: [0,0,0] json: cannot unmarshal string into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "string" [3]uint8 9 "" "" <nil>
// "1.2.3.4" -> *[]int: null json: cannot unmarshal string into Go value of type []int *json.UnmarshalTypeError
//    "string" []int 9 "" "" <nil>
// "1.2.3.4" -> *[2]int: [0,0] json: cannot unmarshal string into Go value of type [2]int *json.UnmarshalTypeError
//    "string" [2]int 9 "" "" <nil>
// "1.2.3.4" -> *map[string]int: null json: cannot unmarshal string into Go value of type map[string]int *json.UnmarshalTypeError
//    "string" map[string]int 9 "" "" <nil>
// "1.2.3.4" -> *map[int]int: null json: cannot unmarshal string into Go value of type map[int]int *json.UnmarshalTypeError
//    "string" map[int]int 9 "" "" <nil>
// "1.2.3.4" -> *map[string]interface {}: null json: cannot unmarshal string into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "string" map[string]interface {} 9 "" "" <nil>
// "1.2.3.4" -> *interface {}: "1.2.3.4" <nil> <nil>
// "1.2.3.4" -> **int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 9 "" "" <nil>
// "1.2.3.4" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal string into Go value of type main.Emb *json.UnmarshalTypeError
//    "string" main.Emb 9 "" "" <nil>
// "1.2.3.4" -> *time.Time: "0001-01-01T00:00:00Z" parsing time "1.2.3.4" as "2006-01-02T15:04:05Z07:00": cannot parse "1.2.3.4" as "2006" *time.ParseError
// "1.2.3.4" -> *time.Duration: 0 json: cannot unmarshal string into Go value of type time.Duration *json.UnmarshalTypeError
//    "string" time.Duration 9 "" "" <nil>
// "1.2.3.4" -> *netip.Addr: "1.2.3.4" <nil> <nil>
// "1.2.3.4" -> *main.U1: {} <nil> <nil>
// "1.2.3.4" -> *main.UT: "t:1.2.3.4" <nil> <nil>
// "1.2.3.4" -> *main.UF: {} <nil> <nil>
// "1.2.3.4" -> *main.UN: {"N":0} <nil> <nil>
// "1.2.3.4" -> *chan int: <nil> json: cannot unmarshal string into Go value of type chan int *json.UnmarshalTypeError
//    "string" chan int 9 "" "" <nil>
// "1.2.3.4" -> *io.Reader: null json: cannot unmarshal string into Go value of type io.Reader *json.UnmarshalTypeError
//    "string" io.Reader 0 "" "" <nil>
// "1.2.3.4" -> *jsontext.Value: "1.2.3.4" <nil> <nil>
// "1.2.3.4" -> *big.Int: {} math/big: cannot unmarshal "\"1.2.3.4\"" into a *big.Int *errors.errorString
// "1.2.3.4" -> *map[main.UT]int: null json: cannot unmarshal string into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "string" map[main.UT]int 9 "" "" <nil>
// "1.2.3.4" -> *[]interface {}: null json: cannot unmarshal string into Go value of type []interface {} *json.UnmarshalTypeError
//    "string" []interface {} 9 "" "" <nil>
// "1.2.3.4" -> *map[bool]int: null json: cannot unmarshal string into Go value of type map[bool]int *json.UnmarshalTypeError
//    "string" map[bool]int 9 "" "" <nil>
// "1.2.3.4" -> *struct { a int }: {} json: cannot unmarshal string into Go value of type struct { a int } *json.UnmarshalTypeError
//    "string" struct { a int } 9 "" "" <nil>
// "1.2.3.4" -> *main.PE: {"B":0} json: cannot unmarshal string into Go value of type main.PE *json.UnmarshalTypeError
//    "string" main.PE 9 "" "" <nil>
// "1.2.3.4" -> *map[interface {}]int: null json: cannot unmarshal string into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "string" map[interface {}]int 9 "" "" <nil>
// "bad" -> *bool: false json: cannot unmarshal string into Go value of type bool *json.UnmarshalTypeError
//    "string" bool 5 "" "" <nil>
// "bad" -> *string: "bad" <nil> <nil>
// "bad" -> *int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 5 "" "" <nil>
// "bad" -> *uint8: 0 json: cannot unmarshal string into Go value of type uint8 *json.UnmarshalTypeError
//    "string" uint8 5 "" "" <nil>
// "bad" -> *float32: 0 json: cannot unmarshal string into Go value of type float32 *json.UnmarshalTypeError
//    "string" float32 5 "" "" <nil>
// "bad" -> *float64: 0 json: cannot unmarshal string into Go value of type float64 *json.UnmarshalTypeError
//    "string" float64 5 "" "" <nil>
// "bad" -> *[]uint8: null json: cannot unmarshal string into Go value of type []uint8: illegal base64 data at input byte 0 *json.UnmarshalTypeError
//    "string" []uint8 5 "" "" illegal base64 data at input byte 0
// "bad" -> *[3]uint8: [0,0,0] json: cannot unmarshal string into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "string" [3]uint8 5 "" "" <nil>
// "bad" -> *[]int: null json: cannot unmarshal string into Go value of type []int *json.UnmarshalTypeError
//    "string" []int 5 "" "" <nil>
// "bad" -> *[2]int: [0,0] json: cannot unmarshal string into Go value of type [2]int *json.UnmarshalTypeError
//    "string" [2]int 5 "" "" <nil>
// "bad" -> *map[string]int: null json: cannot unmarshal string into Go value of type map[string]int *json.UnmarshalTypeError
//    "string" map[string]int 5 "" "" <nil>
// "bad" -> *map[int]int: null json: cannot unmarshal string into Go value of type map[int]int *json.UnmarshalTypeError
//    "string" map[int]int 5 "" "" <nil>
// "bad" -> *map[string]interface {}: null json: cannot unmarshal string into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "string" map[string]interface {} 5 "" "" <nil>
// "bad" -> *interface {}: "bad" <nil> <nil>
// "bad" -> **int: 0 json: cannot unmarshal string into Go value of type int *json.UnmarshalTypeError
//    "string" int 5 "" "" <nil>
// "bad" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal string into Go value of type main.Emb *json.UnmarshalTypeError
//    "string" main.Emb 5 "" "" <nil>
// "bad" -> *time.Time: "0001-01-01T00:00:00Z" parsing time "bad" as "2006-01-02T15:04:05Z07:00": cannot parse "bad" as "2006" *time.ParseError
// "bad" -> *time.Duration: 0 json: cannot unmarshal string into Go value of type time.Duration *json.UnmarshalTypeError
//    "string" time.Duration 5 "" "" <nil>
// "bad" -> *netip.Addr: "" ParseAddr("bad"): unable to parse IP netip.parseAddrError
// "bad" -> *main.U1: {} uoops *errors.errorString
// "bad" -> *main.UT: "" toops *errors.errorString
// "bad" -> *main.UF: {} <nil> <nil>
// "bad" -> *main.UN: {"N":0} <nil> <nil>
// "bad" -> *chan int: <nil> json: cannot unmarshal string into Go value of type chan int *json.UnmarshalTypeError
//    "string" chan int 5 "" "" <nil>
// "bad" -> *io.Reader: null json: cannot unmarshal string into Go value of type io.Reader *json.UnmarshalTypeError
//    "string" io.Reader 0 "" "" <nil>
// "bad" -> *jsontext.Value: "bad" <nil> <nil>
// "bad" -> *big.Int: {} math/big: cannot unmarshal "\"bad\"" into a *big.Int *errors.errorString
// "bad" -> *map[main.UT]int: null json: cannot unmarshal string into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "string" map[main.UT]int 5 "" "" <nil>
// "bad" -> *[]interface {}: null json: cannot unmarshal string into Go value of type []interface {} *json.UnmarshalTypeError
//    "string" []interface {} 5 "" "" <nil>
// "bad" -> *map[bool]int: null json: cannot unmarshal string into Go value of type map[bool]int *json.UnmarshalTypeError
//    "string" map[bool]int 5 "" "" <nil>
// "bad" -> *struct { a int }: {} json: cannot unmarshal string into Go value of type struct { a int } *json.UnmarshalTypeError
//    "string" struct { a int } 5 "" "" <nil>
// "bad" -> *main.PE: {"B":0} json: cannot unmarshal string into Go value of type main.PE *json.UnmarshalTypeError
//    "string" main.PE 5 "" "" <nil>
// "bad" -> *map[interface {}]int: null json: cannot unmarshal string into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "string" map[interface {}]int 5 "" "" <nil>
// 2 -> *bool: false json: cannot unmarshal number into Go value of type bool *json.UnmarshalTypeError
//    "number" bool 1 "" "" <nil>
// 2 -> *string: "" json: cannot unmarshal number into Go value of type string *json.UnmarshalTypeError
//    "number" string 1 "" "" <nil>
// 2 -> *int: 2 <nil> <nil>
// 2 -> *uint8: 2 <nil> <nil>
// 2 -> *float32: 2 <nil> <nil>
// 2 -> *float64: 2 <nil> <nil>
// 2 -> *[]uint8: null json: cannot unmarshal number into Go value of type []uint8 *json.UnmarshalTypeError
//    "number" []uint8 1 "" "" <nil>
// 2 -> *[3]uint8: [0,0,0] json: cannot unmarshal number into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "number" [3]uint8 1 "" "" <nil>
// 2 -> *[]int: null json: cannot unmarshal number into Go value of type []int *json.UnmarshalTypeError
//    "number" []int 1 "" "" <nil>
// 2 -> *[2]int: [0,0] json: cannot unmarshal number into Go value of type [2]int *json.UnmarshalTypeError
//    "number" [2]int 1 "" "" <nil>
// 2 -> *map[string]int: null json: cannot unmarshal number into Go value of type map[string]int *json.UnmarshalTypeError
//    "number" map[string]int 1 "" "" <nil>
// 2 -> *map[int]int: null json: cannot unmarshal number into Go value of type map[int]int *json.UnmarshalTypeError
//    "number" map[int]int 1 "" "" <nil>
// 2 -> *map[string]interface {}: null json: cannot unmarshal number into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "number" map[string]interface {} 1 "" "" <nil>
// 2 -> *interface {}: 2 <nil> <nil>
// 2 -> **int: 2 <nil> <nil>
// 2 -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal number into Go value of type main.Emb *json.UnmarshalTypeError
//    "number" main.Emb 1 "" "" <nil>
// 2 -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal number into Go value of type time.Time *json.UnmarshalTypeError
//    "number" time.Time 1 "" "" <nil>
// 2 -> *time.Duration: 2 <nil> <nil>
// 2 -> *netip.Addr: "" json: cannot unmarshal number into Go value of type netip.Addr: JSON value must be string type *json.UnmarshalTypeError
//    "number" netip.Addr 1 "" "" JSON value must be string type
// 2 -> *main.U1: {} <nil> <nil>
// 2 -> *main.UT: "" json: cannot unmarshal number into Go value of type main.UT: JSON value must be string type *json.UnmarshalTypeError
//    "number" main.UT 1 "" "" JSON value must be string type
// 2 -> *main.UF: {} <nil> <nil>
// 2 -> *main.UN: {"N":0} <nil> <nil>
// 2 -> *chan int: <nil> json: cannot unmarshal number into Go value of type chan int *json.UnmarshalTypeError
//    "number" chan int 1 "" "" <nil>
// 2 -> *io.Reader: null json: cannot unmarshal number into Go value of type io.Reader *json.UnmarshalTypeError
//    "number" io.Reader 0 "" "" <nil>
// 2 -> *jsontext.Value: 2 <nil> <nil>
// 2 -> *big.Int: {} <nil> <nil>
// 2 -> *map[main.UT]int: null json: cannot unmarshal number into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "number" map[main.UT]int 1 "" "" <nil>
// 2 -> *[]interface {}: null json: cannot unmarshal number into Go value of type []interface {} *json.UnmarshalTypeError
//    "number" []interface {} 1 "" "" <nil>
// 2 -> *map[bool]int: null json: cannot unmarshal number into Go value of type map[bool]int *json.UnmarshalTypeError
//    "number" map[bool]int 1 "" "" <nil>
// 2 -> *struct { a int }: {} json: cannot unmarshal number into Go value of type struct { a int } *json.UnmarshalTypeError
//    "number" struct { a int } 1 "" "" <nil>
// 2 -> *main.PE: {"B":0} json: cannot unmarshal number into Go value of type main.PE *json.UnmarshalTypeError
//    "number" main.PE 1 "" "" <nil>
// 2 -> *map[interface {}]int: null json: cannot unmarshal number into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "number" map[interface {}]int 1 "" "" <nil>
// 3 -> *bool: false json: cannot unmarshal number into Go value of type bool *json.UnmarshalTypeError
//    "number" bool 1 "" "" <nil>
// 3 -> *string: "" json: cannot unmarshal number into Go value of type string *json.UnmarshalTypeError
//    "number" string 1 "" "" <nil>
// 3 -> *int: 3 <nil> <nil>
// 3 -> *uint8: 3 <nil> <nil>
// 3 -> *float32: 3 <nil> <nil>
// 3 -> *float64: 3 <nil> <nil>
// 3 -> *[]uint8: null json: cannot unmarshal number into Go value of type []uint8 *json.UnmarshalTypeError
//    "number" []uint8 1 "" "" <nil>
// 3 -> *[3]uint8: [0,0,0] json: cannot unmarshal number into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "number" [3]uint8 1 "" "" <nil>
// 3 -> *[]int: null json: cannot unmarshal number into Go value of type []int *json.UnmarshalTypeError
//    "number" []int 1 "" "" <nil>
// 3 -> *[2]int: [0,0] json: cannot unmarshal number into Go value of type [2]int *json.UnmarshalTypeError
//    "number" [2]int 1 "" "" <nil>
// 3 -> *map[string]int: null json: cannot unmarshal number into Go value of type map[string]int *json.UnmarshalTypeError
//    "number" map[string]int 1 "" "" <nil>
// 3 -> *map[int]int: null json: cannot unmarshal number into Go value of type map[int]int *json.UnmarshalTypeError
//    "number" map[int]int 1 "" "" <nil>
// 3 -> *map[string]interface {}: null json: cannot unmarshal number into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "number" map[string]interface {} 1 "" "" <nil>
// 3 -> *interface {}: 3 <nil> <nil>
// 3 -> **int: 3 <nil> <nil>
// 3 -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal number into Go value of type main.Emb *json.UnmarshalTypeError
//    "number" main.Emb 1 "" "" <nil>
// 3 -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal number into Go value of type time.Time *json.UnmarshalTypeError
//    "number" time.Time 1 "" "" <nil>
// 3 -> *time.Duration: 3 <nil> <nil>
// 3 -> *netip.Addr: "" json: cannot unmarshal number into Go value of type netip.Addr: JSON value must be string type *json.UnmarshalTypeError
//    "number" netip.Addr 1 "" "" JSON value must be string type
// 3 -> *main.U1: {} <nil> <nil>
// 3 -> *main.UT: "" json: cannot unmarshal number into Go value of type main.UT: JSON value must be string type *json.UnmarshalTypeError
//    "number" main.UT 1 "" "" JSON value must be string type
// 3 -> *main.UF: {} unsupported calls must not read or write any tokens *errors.errorString
// 3 -> *main.UN: {"N":0} <nil> <nil>
// 3 -> *chan int: <nil> json: cannot unmarshal number into Go value of type chan int *json.UnmarshalTypeError
//    "number" chan int 1 "" "" <nil>
// 3 -> *io.Reader: null json: cannot unmarshal number into Go value of type io.Reader *json.UnmarshalTypeError
//    "number" io.Reader 0 "" "" <nil>
// 3 -> *jsontext.Value: 3 <nil> <nil>
// 3 -> *big.Int: {} <nil> <nil>
// 3 -> *map[main.UT]int: null json: cannot unmarshal number into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "number" map[main.UT]int 1 "" "" <nil>
// 3 -> *[]interface {}: null json: cannot unmarshal number into Go value of type []interface {} *json.UnmarshalTypeError
//    "number" []interface {} 1 "" "" <nil>
// 3 -> *map[bool]int: null json: cannot unmarshal number into Go value of type map[bool]int *json.UnmarshalTypeError
//    "number" map[bool]int 1 "" "" <nil>
// 3 -> *struct { a int }: {} json: cannot unmarshal number into Go value of type struct { a int } *json.UnmarshalTypeError
//    "number" struct { a int } 1 "" "" <nil>
// 3 -> *main.PE: {"B":0} json: cannot unmarshal number into Go value of type main.PE *json.UnmarshalTypeError
//    "number" main.PE 1 "" "" <nil>
// 3 -> *map[interface {}]int: null json: cannot unmarshal number into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "number" map[interface {}]int 1 "" "" <nil>
// 18446744073709551616 -> *bool: false json: cannot unmarshal number into Go value of type bool *json.UnmarshalTypeError
//    "number" bool 20 "" "" <nil>
// 18446744073709551616 -> *string: "" json: cannot unmarshal number into Go value of type string *json.UnmarshalTypeError
//    "number" string 20 "" "" <nil>
// 18446744073709551616 -> *int: 0 json: cannot unmarshal number 18446744073709551616 into Go value of type int *json.UnmarshalTypeError
//    "number 18446744073709551616" int 20 "" "" <nil>
// 18446744073709551616 -> *uint8: 0 json: cannot unmarshal number 18446744073709551616 into Go value of type uint8 *json.UnmarshalTypeError
//    "number 18446744073709551616" uint8 20 "" "" <nil>
// 18446744073709551616 -> *float32: 18446744000000000000 <nil> <nil>
// 18446744073709551616 -> *float64: 18446744073709552000 <nil> <nil>
// 18446744073709551616 -> *[]uint8: null json: cannot unmarshal number into Go value of type []uint8 *json.UnmarshalTypeError
//    "number" []uint8 20 "" "" <nil>
// 18446744073709551616 -> *[3]uint8: [0,0,0] json: cannot unmarshal number into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "number" [3]uint8 20 "" "" <nil>
// 18446744073709551616 -> *[]int: null json: cannot unmarshal number into Go value of type []int *json.UnmarshalTypeError
//    "number" []int 20 "" "" <nil>
// 18446744073709551616 -> *[2]int: [0,0] json: cannot unmarshal number into Go value of type [2]int *json.UnmarshalTypeError
//    "number" [2]int 20 "" "" <nil>
// 18446744073709551616 -> *map[string]int: null json: cannot unmarshal number into Go value of type map[string]int *json.UnmarshalTypeError
//    "number" map[string]int 20 "" "" <nil>
// 18446744073709551616 -> *map[int]int: null json: cannot unmarshal number into Go value of type map[int]int *json.UnmarshalTypeError
//    "number" map[int]int 20 "" "" <nil>
// 18446744073709551616 -> *map[string]interface {}: null json: cannot unmarshal number into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "number" map[string]interface {} 20 "" "" <nil>
// 18446744073709551616 -> *interface {}: 18446744073709552000 <nil> <nil>
// 18446744073709551616 -> **int: 0 json: cannot unmarshal number 18446744073709551616 into Go value of type int *json.UnmarshalTypeError
//    "number 18446744073709551616" int 20 "" "" <nil>
// 18446744073709551616 -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal number into Go value of type main.Emb *json.UnmarshalTypeError
//    "number" main.Emb 20 "" "" <nil>
// 18446744073709551616 -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal number into Go value of type time.Time *json.UnmarshalTypeError
//    "number" time.Time 20 "" "" <nil>
// 18446744073709551616 -> *time.Duration: 0 json: cannot unmarshal number 18446744073709551616 into Go value of type time.Duration *json.UnmarshalTypeError
//    "number 18446744073709551616" time.Duration 20 "" "" <nil>
// 18446744073709551616 -> *netip.Addr: "" json: cannot unmarshal number into Go value of type netip.Addr: JSON value must be string type *json.UnmarshalTypeError
//    "number" netip.Addr 20 "" "" JSON value must be string type
// 18446744073709551616 -> *main.U1: {} <nil> <nil>
// 18446744073709551616 -> *main.UT: "" json: cannot unmarshal number into Go value of type main.UT: JSON value must be string type *json.UnmarshalTypeError
//    "number" main.UT 20 "" "" JSON value must be string type
// 18446744073709551616 -> *main.UF: {} <nil> <nil>
// 18446744073709551616 -> *main.UN: {"N":0} <nil> <nil>
// 18446744073709551616 -> *chan int: <nil> json: cannot unmarshal number into Go value of type chan int *json.UnmarshalTypeError
//    "number" chan int 20 "" "" <nil>
// 18446744073709551616 -> *io.Reader: null json: cannot unmarshal number into Go value of type io.Reader *json.UnmarshalTypeError
//    "number" io.Reader 0 "" "" <nil>
// 18446744073709551616 -> *jsontext.Value: 18446744073709551616 <nil> <nil>
// 18446744073709551616 -> *big.Int: {} <nil> <nil>
// 18446744073709551616 -> *map[main.UT]int: null json: cannot unmarshal number into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "number" map[main.UT]int 20 "" "" <nil>
// 18446744073709551616 -> *[]interface {}: null json: cannot unmarshal number into Go value of type []interface {} *json.UnmarshalTypeError
//    "number" []interface {} 20 "" "" <nil>
// 18446744073709551616 -> *map[bool]int: null json: cannot unmarshal number into Go value of type map[bool]int *json.UnmarshalTypeError
//    "number" map[bool]int 20 "" "" <nil>
// 18446744073709551616 -> *struct { a int }: {} json: cannot unmarshal number into Go value of type struct { a int } *json.UnmarshalTypeError
//    "number" struct { a int } 20 "" "" <nil>
// 18446744073709551616 -> *main.PE: {"B":0} json: cannot unmarshal number into Go value of type main.PE *json.UnmarshalTypeError
//    "number" main.PE 20 "" "" <nil>
// 18446744073709551616 -> *map[interface {}]int: null json: cannot unmarshal number into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "number" map[interface {}]int 20 "" "" <nil>
// {"1":2} -> *bool: false json: cannot unmarshal object into Go value of type bool *json.UnmarshalTypeError
//    "object" bool 1 "" "" <nil>
// {"1":2} -> *string: "" json: cannot unmarshal object into Go value of type string *json.UnmarshalTypeError
//    "object" string 1 "" "" <nil>
// {"1":2} -> *int: 0 json: cannot unmarshal object into Go value of type int *json.UnmarshalTypeError
//    "object" int 1 "" "" <nil>
// {"1":2} -> *uint8: 0 json: cannot unmarshal object into Go value of type uint8 *json.UnmarshalTypeError
//    "object" uint8 1 "" "" <nil>
// {"1":2} -> *float32: 0 json: cannot unmarshal object into Go value of type float32 *json.UnmarshalTypeError
//    "object" float32 1 "" "" <nil>
// {"1":2} -> *float64: 0 json: cannot unmarshal object into Go value of type float64 *json.UnmarshalTypeError
//    "object" float64 1 "" "" <nil>
// {"1":2} -> *[]uint8: null json: cannot unmarshal object into Go value of type []uint8 *json.UnmarshalTypeError
//    "object" []uint8 1 "" "" <nil>
// {"1":2} -> *[3]uint8: [0,0,0] json: cannot unmarshal object into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "object" [3]uint8 1 "" "" <nil>
// {"1":2} -> *[]int: null json: cannot unmarshal object into Go value of type []int *json.UnmarshalTypeError
//    "object" []int 1 "" "" <nil>
// {"1":2} -> *[2]int: [0,0] json: cannot unmarshal object into Go value of type [2]int *json.UnmarshalTypeError
//    "object" [2]int 1 "" "" <nil>
// {"1":2} -> *map[string]int: {"1":2} <nil> <nil>
// {"1":2} -> *map[int]int: {"1":2} <nil> <nil>
// {"1":2} -> *map[string]interface {}: {"1":2} <nil> <nil>
// {"1":2} -> *interface {}: {"1":2} <nil> <nil>
// {"1":2} -> **int: 0 json: cannot unmarshal object into Go value of type int *json.UnmarshalTypeError
//    "object" int 1 "" "" <nil>
// {"1":2} -> *main.Emb: {"A":0,"b":""} <nil> <nil>
// {"1":2} -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal object into Go value of type time.Time *json.UnmarshalTypeError
//    "object" time.Time 1 "" "" <nil>
// {"1":2} -> *time.Duration: 0 json: cannot unmarshal object into Go value of type time.Duration *json.UnmarshalTypeError
//    "object" time.Duration 1 "" "" <nil>
// {"1":2} -> *netip.Addr: "" json: cannot unmarshal object into Go value of type netip.Addr: JSON value must be string type *json.UnmarshalTypeError
//    "object" netip.Addr 1 "" "" JSON value must be string type
// {"1":2} -> *main.U1: {} <nil> <nil>
// {"1":2} -> *main.UT: "" json: cannot unmarshal object into Go value of type main.UT: JSON value must be string type *json.UnmarshalTypeError
//    "object" main.UT 1 "" "" JSON value must be string type
// {"1":2} -> *main.UF: {} <nil> <nil>
// {"1":2} -> *main.UN: {"N":0} deep *errors.errorString
// {"1":2} -> *chan int: <nil> json: cannot unmarshal object into Go value of type chan int *json.UnmarshalTypeError
//    "object" chan int 1 "" "" <nil>
// {"1":2} -> *io.Reader: null json: cannot unmarshal object into Go value of type io.Reader *json.UnmarshalTypeError
//    "object" io.Reader 0 "" "" <nil>
// {"1":2} -> *jsontext.Value: {"1":2} <nil> <nil>
// {"1":2} -> *big.Int: {} math/big: cannot unmarshal "{\"1\":2}" into a *big.Int *errors.errorString
// {"1":2} -> *map[main.UT]int: {"t:1":2} <nil> <nil>
// {"1":2} -> *[]interface {}: null json: cannot unmarshal object into Go value of type []interface {} *json.UnmarshalTypeError
//    "object" []interface {} 1 "" "" <nil>
// {"1":2} -> *map[bool]int: {} json: cannot unmarshal string into .1 of type bool *json.UnmarshalTypeError
//    "string" bool 4 "" "1" <nil>
// {"1":2} -> *struct { a int }: {} <nil> <nil>
// {"1":2} -> *main.PE: {"B":0} <nil> <nil>
// {"1":2} -> *map[interface {}]int: {"1":2} <nil> <nil>
// {"a":"b"} -> *bool: false json: cannot unmarshal object into Go value of type bool *json.UnmarshalTypeError
//    "object" bool 1 "" "" <nil>
// {"a":"b"} -> *string: "" json: cannot unmarshal object into Go value of type string *json.UnmarshalTypeError
//    "object" string 1 "" "" <nil>
// {"a":"b"} -> *int: 0 json: cannot unmarshal object into Go value of type int *json.UnmarshalTypeError
//    "object" int 1 "" "" <nil>
// {"a":"b"} -> *uint8: 0 json: cannot unmarshal object into Go value of type uint8 *json.UnmarshalTypeError
//    "object" uint8 1 "" "" <nil>
// {"a":"b"} -> *float32: 0 json: cannot unmarshal object into Go value of type float32 *json.UnmarshalTypeError
//    "object" float32 1 "" "" <nil>
// {"a":"b"} -> *float64: 0 json: cannot unmarshal object into Go value of type float64 *json.UnmarshalTypeError
//    "object" float64 1 "" "" <nil>
// {"a":"b"} -> *[]uint8: null json: cannot unmarshal object into Go value of type []uint8 *json.UnmarshalTypeError
//    "object" []uint8 1 "" "" <nil>
// {"a":"b"} -> *[3]uint8: [0,0,0] json: cannot unmarshal object into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "object" [3]uint8 1 "" "" <nil>
// {"a":"b"} -> *[]int: null json: cannot unmarshal object into Go value of type []int *json.UnmarshalTypeError
//    "object" []int 1 "" "" <nil>
// {"a":"b"} -> *[2]int: [0,0] json: cannot unmarshal object into Go value of type [2]int *json.UnmarshalTypeError
//    "object" [2]int 1 "" "" <nil>
// {"a":"b"} -> *map[string]int: {"a":0} json: cannot unmarshal string into Go struct field .a of type int *json.UnmarshalTypeError
//    "string" int 8 "" "a" <nil>
// {"a":"b"} -> *map[int]int: {} json: cannot unmarshal number a into Go struct field .a of type int *json.UnmarshalTypeError
//    "number a" int 4 "" "a" <nil>
// {"a":"b"} -> *map[string]interface {}: {"a":"b"} <nil> <nil>
// {"a":"b"} -> *interface {}: {"a":"b"} <nil> <nil>
// {"a":"b"} -> **int: 0 json: cannot unmarshal object into Go value of type int *json.UnmarshalTypeError
//    "object" int 1 "" "" <nil>
// {"a":"b"} -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal string into Go struct field Emb.a of type int *json.UnmarshalTypeError
//    "string" int 8 "Emb" "a" <nil>
// {"a":"b"} -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal object into Go value of type time.Time *json.UnmarshalTypeError
//    "object" time.Time 1 "" "" <nil>
// {"a":"b"} -> *time.Duration: 0 json: cannot unmarshal object into Go value of type time.Duration *json.UnmarshalTypeError
//    "object" time.Duration 1 "" "" <nil>
// {"a":"b"} -> *netip.Addr: "" json: cannot unmarshal object into Go value of type netip.Addr: JSON value must be string type *json.UnmarshalTypeError
//    "object" netip.Addr 1 "" "" JSON value must be string type
// {"a":"b"} -> *main.U1: {} <nil> <nil>
// {"a":"b"} -> *main.UT: "" json: cannot unmarshal object into Go value of type main.UT: JSON value must be string type *json.UnmarshalTypeError
//    "object" main.UT 1 "" "" JSON value must be string type
// {"a":"b"} -> *main.UF: {} <nil> <nil>
// {"a":"b"} -> *main.UN: {"N":0} deep *errors.errorString
// {"a":"b"} -> *chan int: <nil> json: cannot unmarshal object into Go value of type chan int *json.UnmarshalTypeError
//    "object" chan int 1 "" "" <nil>
// {"a":"b"} -> *io.Reader: null json: cannot unmarshal object into Go value of type io.Reader *json.UnmarshalTypeError
//    "object" io.Reader 0 "" "" <nil>
// {"a":"b"} -> *jsontext.Value: {"a":"b"} <nil> <nil>
// {"a":"b"} -> *big.Int: {} math/big: cannot unmarshal "{\"a\":\"b\"}" into a *big.Int *errors.errorString
// {"a":"b"} -> *map[main.UT]int: {"t:a":0} json: cannot unmarshal string into Go struct field .a of type int *json.UnmarshalTypeError
//    "string" int 8 "" "a" <nil>
// {"a":"b"} -> *[]interface {}: null json: cannot unmarshal object into Go value of type []interface {} *json.UnmarshalTypeError
//    "object" []interface {} 1 "" "" <nil>
// {"a":"b"} -> *map[bool]int: {} json: cannot unmarshal string into Go struct field .a of type bool *json.UnmarshalTypeError
//    "string" bool 4 "" "a" <nil>
// {"a":"b"} -> *struct { a int }: {} <nil> <nil>
// {"a":"b"} -> *main.PE: {"B":0} json: cannot unmarshal string into Go struct field PE.a of type main.PE: cannot set embedded pointer to unexported struct type *json.UnmarshalTypeError
//    "string" main.PE 5 "PE" "a" cannot set embedded pointer to unexported struct type
// {"a":"b"} -> *map[interface {}]int: {"a":0} json: cannot unmarshal string into Go struct field .a of type int *json.UnmarshalTypeError
//    "string" int 8 "" "a" <nil>
// ["a"] -> *bool: false json: cannot unmarshal array into Go value of type bool *json.UnmarshalTypeError
//    "array" bool 1 "" "" <nil>
// ["a"] -> *string: "" json: cannot unmarshal array into Go value of type string *json.UnmarshalTypeError
//    "array" string 1 "" "" <nil>
// ["a"] -> *int: 0 json: cannot unmarshal array into Go value of type int *json.UnmarshalTypeError
//    "array" int 1 "" "" <nil>
// ["a"] -> *uint8: 0 json: cannot unmarshal array into Go value of type uint8 *json.UnmarshalTypeError
//    "array" uint8 1 "" "" <nil>
// ["a"] -> *float32: 0 json: cannot unmarshal array into Go value of type float32 *json.UnmarshalTypeError
//    "array" float32 1 "" "" <nil>
// ["a"] -> *float64: 0 json: cannot unmarshal array into Go value of type float64 *json.UnmarshalTypeError
//    "array" float64 1 "" "" <nil>
// ["a"] -> *[]uint8: "AA==" json: cannot unmarshal string into .0 of type uint8 *json.UnmarshalTypeError
//    "string" uint8 4 "" "0" <nil>
// ["a"] -> *[3]uint8: [0,0,0] json: cannot unmarshal string into .0 of type uint8 *json.UnmarshalTypeError
//    "string" uint8 4 "" "0" <nil>
// ["a"] -> *[]int: [0] json: cannot unmarshal string into .0 of type int *json.UnmarshalTypeError
//    "string" int 4 "" "0" <nil>
// ["a"] -> *[2]int: [0,0] json: cannot unmarshal string into .0 of type int *json.UnmarshalTypeError
//    "string" int 4 "" "0" <nil>
// ["a"] -> *map[string]int: null json: cannot unmarshal array into Go value of type map[string]int *json.UnmarshalTypeError
//    "array" map[string]int 1 "" "" <nil>
// ["a"] -> *map[int]int: null json: cannot unmarshal array into Go value of type map[int]int *json.UnmarshalTypeError
//    "array" map[int]int 1 "" "" <nil>
// ["a"] -> *map[string]interface {}: null json: cannot unmarshal array into Go value of type map[string]interface {} *json.UnmarshalTypeError
//    "array" map[string]interface {} 1 "" "" <nil>
// ["a"] -> *interface {}: ["a"] <nil> <nil>
// ["a"] -> **int: 0 json: cannot unmarshal array into Go value of type int *json.UnmarshalTypeError
//    "array" int 1 "" "" <nil>
// ["a"] -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal array into Go value of type main.Emb *json.UnmarshalTypeError
//    "array" main.Emb 1 "" "" <nil>
// ["a"] -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal array into Go value of type time.Time *json.UnmarshalTypeError
//    "array" time.Time 1 "" "" <nil>
// ["a"] -> *time.Duration: 0 json: cannot unmarshal array into Go value of type time.Duration *json.UnmarshalTypeError
//    "array" time.Duration 1 "" "" <nil>
// ["a"] -> *netip.Addr: "" json: cannot unmarshal array into Go value of type netip.Addr: JSON value must be string type *json.UnmarshalTypeError
//    "array" netip.Addr 1 "" "" JSON value must be string type
// ["a"] -> *main.U1: {} <nil> <nil>
// ["a"] -> *main.UT: "" json: cannot unmarshal array into Go value of type main.UT: JSON value must be string type *json.UnmarshalTypeError
//    "array" main.UT 1 "" "" JSON value must be string type
// ["a"] -> *main.UF: {} <nil> <nil>
// ["a"] -> *main.UN: {"N":0} json: cannot unmarshal array into Go value of type main.UN *json.UnmarshalTypeError
//    "array" main.UN 1 "" "" <nil>
// ["a"] -> *chan int: <nil> json: cannot unmarshal array into Go value of type chan int *json.UnmarshalTypeError
//    "array" chan int 1 "" "" <nil>
// ["a"] -> *io.Reader: null json: cannot unmarshal array into Go value of type io.Reader *json.UnmarshalTypeError
//    "array" io.Reader 0 "" "" <nil>
// ["a"] -> *jsontext.Value: ["a"] <nil> <nil>
// ["a"] -> *big.Int: {} math/big: cannot unmarshal "[\"a\"]" into a *big.Int *errors.errorString
// ["a"] -> *map[main.UT]int: null json: cannot unmarshal array into Go value of type map[main.UT]int *json.UnmarshalTypeError
//    "array" map[main.UT]int 1 "" "" <nil>
// ["a"] -> *[]interface {}: ["a"] <nil> <nil>
// ["a"] -> *map[bool]int: null json: cannot unmarshal array into Go value of type map[bool]int *json.UnmarshalTypeError
//    "array" map[bool]int 1 "" "" <nil>
// ["a"] -> *struct { a int }: {} json: cannot unmarshal array into Go value of type struct { a int } *json.UnmarshalTypeError
//    "array" struct { a int } 1 "" "" <nil>
// ["a"] -> *main.PE: {"B":0} json: cannot unmarshal array into Go value of type main.PE *json.UnmarshalTypeError
//    "array" main.PE 1 "" "" <nil>
// ["a"] -> *map[interface {}]int: null json: cannot unmarshal array into Go value of type map[interface {}]int *json.UnmarshalTypeError
//    "array" map[interface {}]int 1 "" "" <nil>
// {"A":"x"} -> *bool: false json: cannot unmarshal object into Go value of type bool *json.UnmarshalTypeError
//    "object" bool 1 "" "" <nil>
// {"A":"x"} -> *string: "" json: cannot unmarshal object into Go value of type string *json.UnmarshalTypeError
//    "object" string 1 "" "" <nil>
// {"A":"x"} -> *int: 0 json: cannot unmarshal object into Go value of type int *json.UnmarshalTypeError
//    "object" int 1 "" "" <nil>
// {"A":"x"} -> *uint8: 0 json: cannot unmarshal object into Go value of type uint8 *json.UnmarshalTypeError
//    "object" uint8 1 "" "" <nil>
// {"A":"x"} -> *float32: 0 json: cannot unmarshal object into Go value of type float32 *json.UnmarshalTypeError
//    "object" float32 1 "" "" <nil>
// {"A":"x"} -> *float64: 0 json: cannot unmarshal object into Go value of type float64 *json.UnmarshalTypeError
//    "object" float64 1 "" "" <nil>
// {"A":"x"} -> *[]uint8: null json: cannot unmarshal object into Go value of type []uint8 *json.UnmarshalTypeError
//    "object" []uint8 1 "" "" <nil>
// {"A":"x"} -> *[3]uint8: [0,0,0] json: cannot unmarshal object into Go value of type [3]uint8 *json.UnmarshalTypeError
//    "object" [3]uint8 1 "" "" <nil>
// {"A":"x"} -> *[]int: null json: cannot unmarshal object into Go value of type []int *json.UnmarshalTypeError
//    "object" []int 1 "" "" <nil>
// {"A":"x"} -> *[2]int: [0,0] json: cannot unmarshal object into Go value of type [2]int *json.UnmarshalTypeError
//    "object" [2]int 1 "" "" <nil>
// {"A":"x"} -> *map[string]int: {"A":0} json: cannot unmarshal string into Go struct field .A of type int *json.UnmarshalTypeError
//    "string" int 8 "" "A" <nil>
// {"A":"x"} -> *map[int]int: {} json: cannot unmarshal number A into Go struct field .A of type int *json.UnmarshalTypeError
//    "number A" int 4 "" "A" <nil>
// {"A":"x"} -> *map[string]interface {}: {"A":"x"} <nil> <nil>
// {"A":"x"} -> *interface {}: {"A":"x"} <nil> <nil>
// {"A":"x"} -> **int: 0 json: cannot unmarshal object into Go value of type int *json.UnmarshalTypeError
//    "object" int 1 "" "" <nil>
// {"A":"x"} -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal string into Go struct field Emb.A of type int *json.UnmarshalTypeError
//    "string" int 8 "Emb" "A" <nil>
// {"A":"x"} -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal object into Go value of type time.Time *json.UnmarshalTypeError
//    "object" time.Time 1 "" "" <nil>
// {"A":"x"} -> *time.Duration: 0 json: cannot unmarshal object into Go value of type time.Duration *json.UnmarshalTypeError
//    "object" time.Duration 1 "" "" <nil>
// {"A":"x"} -> *netip.Addr: "" json: cannot unmarshal object into Go value of type netip.Addr: JSON value must be string type *json.UnmarshalTypeError
//    "object" netip.Addr 1 "" "" JSON value must be string type
// {"A":"x"} -> *main.U1: {} <nil> <nil>
// {"A":"x"} -> *main.UT: "" json: cannot unmarshal object into Go value of type main.UT: JSON value must be string type *json.UnmarshalTypeError
//    "object" main.UT 1 "" "" JSON value must be string type
// {"A":"x"} -> *main.UF: {} <nil> <nil>
// {"A":"x"} -> *main.UN: {"N":0} deep *errors.errorString
// {"A":"x"} -> *chan int: <nil> json: cannot unmarshal object into Go value of type chan int *json.UnmarshalTypeError
//    "object" chan int 1 "" "" <nil>
// {"A":"x"} -> *io.Reader: null json: cannot unmarshal object into Go value of type io.Reader *json.UnmarshalTypeError
//    "object" io.Reader 0 "" "" <nil>
// {"A":"x"} -> *jsontext.Value: {"A":"x"} <nil> <nil>
// {"A":"x"} -> *big.Int: {} math/big: cannot unmarshal "{\"A\":\"x\"}" into a *big.Int *errors.errorString
// {"A":"x"} -> *map[main.UT]int: {"t:A":0} json: cannot unmarshal string into Go struct field .A of type int *json.UnmarshalTypeError
//    "string" int 8 "" "A" <nil>
// {"A":"x"} -> *[]interface {}: null json: cannot unmarshal object into Go value of type []interface {} *json.UnmarshalTypeError
//    "object" []interface {} 1 "" "" <nil>
// {"A":"x"} -> *map[bool]int: {} json: cannot unmarshal string into Go struct field .A of type bool *json.UnmarshalTypeError
//    "string" bool 4 "" "A" <nil>
// {"A":"x"} -> *struct { a int }: {} <nil> <nil>
// {"A":"x"} -> *main.PE: {"B":0} json: cannot unmarshal string into Go struct field PE.A of type main.PE: cannot set embedded pointer to unexported struct type *json.UnmarshalTypeError
//    "string" main.PE 5 "PE" "A" cannot set embedded pointer to unexported struct type
// {"A":"x"} -> *map[interface {}]int: {"A":0} json: cannot unmarshal string into Go struct field .A of type int *json.UnmarshalTypeError
//    "string" int 8 "" "A" <nil>
// {"A":1,"b":"x","C":5,"D":[1,2],"E":{"q":1},"F":{"z":[1]},"G":[1,2],"h":"H","I":"77","J":"2020-01-02T03:04:05Z","K":"AQID","L":"AQID","M":true,"N":1.5,"O":255,"P":-128,"zzz":[1],"yyy":null} -> *main.S: {"A":1,"b":"x","C":5,"D":[1,2],"E":{"q":1},"F":{"z":[1]},"G":[1,2],"h":"H","I":"77","J":"2020-01-02T03:04:05Z","K":"AQID","L":[0,0,0],"M":true,"N":1.5,"O":255,"P":-128,"yyy":null,"zzz":[1]} json: cannot unmarshal string into Go struct field S.L of type [3]uint8 *json.UnmarshalTypeError
//    "string" [3]uint8 132 "S" "L" <nil>
// {"I":7} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number into Go struct field S.I of type int *json.UnmarshalTypeError
//    "number" int 6 "S" "I" <nil>
// {"I":7} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number into Go struct field S.I of type int *json.UnmarshalTypeError
//    "number" int 6 "S" "I" <nil>
// {"I":7} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number into Go struct field S.I of type int *json.UnmarshalTypeError
//    "number" int 6 "S" "I" <nil>
// {"I":"x"} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number x into Go struct field S.I of type int *json.UnmarshalTypeError
//    "number x" int 8 "S" "I" <nil>
// {"I":"x"} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number x into Go struct field S.I of type int *json.UnmarshalTypeError
//    "number x" int 8 "S" "I" <nil>
// {"I":"x"} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number x into Go struct field S.I of type int *json.UnmarshalTypeError
//    "number x" int 8 "S" "I" <nil>
// {"I":""} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number  into Go struct field S.I of type int *json.UnmarshalTypeError
//    "number " int 7 "S" "I" <nil>
// {"I":""} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number  into Go struct field S.I of type int *json.UnmarshalTypeError
//    "number " int 7 "S" "I" <nil>
// {"I":""} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number  into Go struct field S.I of type int *json.UnmarshalTypeError
//    "number " int 7 "S" "I" <nil>
// {"I":"0x1"} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number 0x1 into Go struct field S.I of type int *json.UnmarshalTypeError
//    "number 0x1" int 10 "S" "I" <nil>
// {"I":"0x1"} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number 0x1 into Go struct field S.I of type int *json.UnmarshalTypeError
//    "number 0x1" int 10 "S" "I" <nil>
// {"I":"0x1"} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number 0x1 into Go struct field S.I of type int *json.UnmarshalTypeError
//    "number 0x1" int 10 "S" "I" <nil>
// {"G":[1]} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[1,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} <nil> <nil>
// {"G":[1]} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[1,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} <nil> <nil>
// {"G":[1]} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[1,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} <nil> <nil>
// {"G":[1,2,3]} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[1,2],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} <nil> <nil>
// {"G":[1,2,3]} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[1,2],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} <nil> <nil>
// {"G":[1,2,3]} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[1,2],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} <nil> <nil>
// {"O":256} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number 256 into Go struct field S.O of type uint8 *json.UnmarshalTypeError
//    "number 256" uint8 8 "S" "O" <nil>
// {"O":256} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number 256 into Go struct field S.O of type uint8 *json.UnmarshalTypeError
//    "number 256" uint8 8 "S" "O" <nil>
// {"O":256} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number 256 into Go struct field S.O of type uint8 *json.UnmarshalTypeError
//    "number 256" uint8 8 "S" "O" <nil>
// {"P":-129} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number -129 into Go struct field S.P of type int8 *json.UnmarshalTypeError
//    "number -129" int8 9 "S" "P" <nil>
// {"P":-129} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number -129 into Go struct field S.P of type int8 *json.UnmarshalTypeError
//    "number -129" int8 9 "S" "P" <nil>
// {"P":-129} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number -129 into Go struct field S.P of type int8 *json.UnmarshalTypeError
//    "number -129" int8 9 "S" "P" <nil>
// {"L":"AQI="} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal string into Go struct field S.L of type [3]uint8 *json.UnmarshalTypeError
//    "string" [3]uint8 11 "S" "L" <nil>
// {"L":"AQI="} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal string into Go struct field S.L of type [3]uint8 *json.UnmarshalTypeError
//    "string" [3]uint8 11 "S" "L" <nil>
// {"L":"AQI="} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal string into Go struct field S.L of type [3]uint8 *json.UnmarshalTypeError
//    "string" [3]uint8 11 "S" "L" <nil>
// {"a":1,"B":2} -> *main.S: {"A":1,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number into Go struct field S.B of type string *json.UnmarshalTypeError
//    "number" string 12 "S" "B" <nil>
// {"a":1,"B":2} -> *main.S: {"A":1,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number into Go struct field S.B of type string *json.UnmarshalTypeError
//    "number" string 12 "S" "B" <nil>
// {"a":1,"B":2} -> *main.S: {"A":1,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number into Go struct field S.B of type string *json.UnmarshalTypeError
//    "number" string 12 "S" "B" <nil>
// {"zzz":1,"zzz":2} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0,"zzz":2} <nil> <nil>
// {"zzz":1,"zzz":2} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0,"zzz":2} <nil> <nil>
// {"zzz":1,"zzz":2} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0,"zzz":2} <nil> <nil>
// {"E":{"a":"b"}} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":{"a":0},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal string into Go struct field S.E.a of type int *json.UnmarshalTypeError
//    "string" int 13 "S" "E.a" <nil>
// {"E":{"a":"b"}} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":{"a":0},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal string into Go struct field S.E.a of type int *json.UnmarshalTypeError
//    "string" int 13 "S" "E.a" <nil>
// {"E":{"a":"b"}} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":{"a":0},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal string into Go struct field S.E.a of type int *json.UnmarshalTypeError
//    "string" int 13 "S" "E.a" <nil>
// {"D":[1,"x"]} -> *main.S: {"A":0,"b":"","C":null,"D":[1,0],"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal string into S.D.1 of type int *json.UnmarshalTypeError
//    "string" int 11 "S" "D.1" <nil>
// {"D":[1,"x"]} -> *main.S: {"A":0,"b":"","C":null,"D":[1,0],"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal string into S.D.1 of type int *json.UnmarshalTypeError
//    "string" int 11 "S" "D.1" <nil>
// {"D":[1,"x"]} -> *main.S: {"A":0,"b":"","C":null,"D":[1,0],"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal string into S.D.1 of type int *json.UnmarshalTypeError
//    "string" int 11 "S" "D.1" <nil>
// {"F":{"a":1,"a":2}} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":{"a":2},"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} <nil> <nil>
// {"F":{"a":1,"a":2}} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":{"a":2},"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} <nil> <nil>
// {"F":{"a":1,"a":2}} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":{"a":2},"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} <nil> <nil>
// {"b":1} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number into Go struct field S.b of type string *json.UnmarshalTypeError
//    "number" string 6 "S" "b" <nil>
// {"b":1} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number into Go struct field S.b of type string *json.UnmarshalTypeError
//    "number" string 6 "S" "b" <nil>
// {"b":1} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number into Go struct field S.b of type string *json.UnmarshalTypeError
//    "number" string 6 "S" "b" <nil>
// {"C":null,"D":null} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} <nil> <nil>
// {"C":null,"D":null} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} <nil> <nil>
// {"C":null,"D":null} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} <nil> <nil>
// {"H":1} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number into Go struct field S.H of type string *json.UnmarshalTypeError
//    "number" string 6 "S" "H" <nil>
// {"H":1} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number into Go struct field S.H of type string *json.UnmarshalTypeError
//    "number" string 6 "S" "H" <nil>
// {"H":1} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number into Go struct field S.H of type string *json.UnmarshalTypeError
//    "number" string 6 "S" "H" <nil>
// {"N":1e39} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number 1e39 into Go struct field S.N of type float32 *json.UnmarshalTypeError
//    "number 1e39" float32 9 "S" "N" <nil>
// {"N":1e39} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number 1e39 into Go struct field S.N of type float32 *json.UnmarshalTypeError
//    "number 1e39" float32 9 "S" "N" <nil>
// {"N":1e39} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number 1e39 into Go struct field S.N of type float32 *json.UnmarshalTypeError
//    "number 1e39" float32 9 "S" "N" <nil>
// {"J":"x"} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} parsing time "x" as "2006-01-02T15:04:05Z07:00": cannot parse "x" as "2006" *time.ParseError
// {"J":"x"} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} parsing time "x" as "2006-01-02T15:04:05Z07:00": cannot parse "x" as "2006" *time.ParseError
// {"J":"x"} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} parsing time "x" as "2006-01-02T15:04:05Z07:00": cannot parse "x" as "2006" *time.ParseError
// {"J":1} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number into Go struct field S.J of type time.Time *json.UnmarshalTypeError
//    "number" time.Time 6 "S" "J" <nil>
// {"J":1} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number into Go struct field S.J of type time.Time *json.UnmarshalTypeError
//    "number" time.Time 6 "S" "J" <nil>
// {"J":1} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal number into Go struct field S.J of type time.Time *json.UnmarshalTypeError
//    "number" time.Time 6 "S" "J" <nil>
// {"J":"2020-13-01T00:00:00Z"} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} parsing time "2020-13-01T00:00:00Z": month out of range *time.ParseError
// {"J":"2020-13-01T00:00:00Z"} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} parsing time "2020-13-01T00:00:00Z": month out of range *time.ParseError
// {"J":"2020-13-01T00:00:00Z"} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} parsing time "2020-13-01T00:00:00Z": month out of range *time.ParseError
// {"M":"true"} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal string into Go struct field S.M of type bool *json.UnmarshalTypeError
//    "string" bool 11 "S" "M" <nil>
// {"M":"true"} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal string into Go struct field S.M of type bool *json.UnmarshalTypeError
//    "string" bool 11 "S" "M" <nil>
// {"M":"true"} -> *main.S: {"A":0,"b":"","C":null,"D":null,"E":null,"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":null,"L":[0,0,0],"M":false,"N":0,"O":0,"P":0} json: cannot unmarshal string into Go struct field S.M of type bool *json.UnmarshalTypeError
//    "string" bool 11 "S" "M" <nil>
// {"foo_bar":1} -> *main.Case: {"foo_bar":1,"Strict":0,"Norm":0} <nil> <nil>
// {"foo_bar":1} -> *main.Case: {"foo_bar":1,"Strict":0,"Norm":0} <nil> <nil>
// {"foo_bar":1} -> *main.Case: {"foo_bar":1,"Strict":0,"Norm":0} <nil> <nil>
// {"FOO-BAR":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":0} <nil> <nil>
// {"FOO-BAR":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":0} <nil> <nil>
// {"FOO-BAR":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":0} <nil> <nil>
// {"foobar":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":0} <nil> <nil>
// {"foobar":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":0} <nil> <nil>
// {"foobar":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":0} <nil> <nil>
// {"strict":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":0} <nil> <nil>
// {"strict":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":0} <nil> <nil>
// {"strict":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":0} <nil> <nil>
// {"Strict":1} -> *main.Case: {"foo_bar":0,"Strict":1,"Norm":0} <nil> <nil>
// {"Strict":1} -> *main.Case: {"foo_bar":0,"Strict":1,"Norm":0} <nil> <nil>
// {"Strict":1} -> *main.Case: {"foo_bar":0,"Strict":1,"Norm":0} <nil> <nil>
// {"norm":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":1} <nil> <nil>
// {"norm":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":1} <nil> <nil>
// {"norm":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":1} <nil> <nil>
// {"no_rm":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":0} <nil> <nil>
// {"no_rm":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":0} <nil> <nil>
// {"no_rm":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":0} <nil> <nil>
// {"foo_bar":1,"fooBar":2} -> *main.Case: {"foo_bar":1,"Strict":0,"Norm":0} <nil> <nil>
// {"foo_bar":1,"fooBar":2} -> *main.Case: {"foo_bar":1,"Strict":0,"Norm":0} <nil> <nil>
// {"foo_bar":1,"fooBar":2} -> *main.Case: {"foo_bar":1,"Strict":0,"Norm":0} <nil> <nil>
// {"Foo":1,"FOO":2} -> *main.Case2: {"Foo":1,"FOO":2} <nil> <nil>
// {"Foo":1,"FOO":2} -> *main.Case2: {"Foo":1,"FOO":2} <nil> <nil>
// {"foo":1} -> *main.Case2: {"Foo":1,"FOO":0} <nil> <nil>
// {"foo":1} -> *main.Case2: {"Foo":1,"FOO":0} <nil> <nil>
// {"fOO":1} -> *main.Case2: {"Foo":1,"FOO":0} <nil> <nil>
// {"fOO":1} -> *main.Case2: {"Foo":1,"FOO":0} <nil> <nil>
// {"A":1,"q":{"x": 1},"r":2} -> *main.PV: {"A":1,"b":"","q":{"x":1},"r":2} <nil> <nil>
// {"A":1,"q":1} -> *main.PV: {"A":1,"b":"","z":0,"q":1} <nil> <nil>
// {"A":1} -> *main.PE: {"B":0} json: cannot unmarshal number into Go struct field PE.A of type main.PE: cannot set embedded pointer to unexported struct type *json.UnmarshalTypeError
//    "number" main.PE 5 "PE" "A" cannot set embedded pointer to unexported struct type
// {"B":1} -> *main.PE: {"B":1} <nil> <nil>
// {"q":1} -> *main.Emb: {"A":0,"b":""} <nil> <nil>
// 1 -> <nil>:  json: Unmarshal(nil) *json.InvalidUnmarshalError
// 1 -> int:  json: Unmarshal(non-pointer int) *json.InvalidUnmarshalError
// 1 -> *int:  json: Unmarshal(nil *int) *json.InvalidUnmarshalError
// 6 -> **int: 6 <nil> <nil>
// 6
// 7 -> *interface {}: 7 <nil> <nil>
// 7
// 8 -> *interface {}: 8 <nil> <nil>
// 8
// {"k":{"A":2}} -> *map[string]main.Emb: {"k":{"A":2,"b":""}} <nil> <nil>
// [{"A":9}] -> *[]main.Emb: [{"A":9,"b":"x"}] <nil> <nil>
// {"a":{"y":2}} -> *map[string]interface {}: {"a":{"y":2}} <nil> <nil>
// {"a":11} -> *map[string]*int: {"a":11} <nil> <nil>
// 7
// {"a":[1,{"b":"c"}]} -> *map[string][]int: {"a":[1,0]} json: cannot unmarshal object into .a.1 of type int *json.UnmarshalTypeError
//    "object" int 9 "" "a.1" <nil>
// {"a/b":{"c":[true]}} -> *map[string]map[string][]int: {"a/b":{"c":[0]}} json: cannot unmarshal bool into .a~1b.c.0 of type int *json.UnmarshalTypeError
//    "bool" int 17 "" "a~1b.c.0" <nil>
// {"a":"\ud800"} -> *interface {}: {"a":"�"} <nil> <nil>
// {"a":"\ud800"} -> *interface {}: {"a":"�"} <nil> <nil>
// {"a":1,"a":2} -> *map[string]int: {"a":2} <nil> <nil>
// ["1"] -> *[]int: [0] json: cannot unmarshal string into .0 of type int *json.UnmarshalTypeError
//    "string" int 4 "" "0" <nil>
// [1] -> *[]int: [1] <nil> <nil>
// ["x"] -> *[]float64: [0] json: cannot unmarshal string into .0 of type float64 *json.UnmarshalTypeError
//    "string" float64 4 "" "0" <nil>
// ["1"] -> *[]interface {}: ["1"] <nil> <nil>
// {"a":1,"a":2} -> *main.Emb: {"A":2,"b":""} <nil> <nil>
// {"01":1,"1":2} -> *map[int]int: {"1":2} <nil> <nil>
// {"1":1,"1":2} -> *map[int]int: {"1":2} <nil> <nil>
// {"x":1} -> *map[netip.Addr]int: {} ParseAddr("x"): unable to parse IP netip.parseAddrError
// {"1.2.3.4":1} -> *map[netip.Addr]int: {"1.2.3.4":1} <nil> <nil>
// {"t":1,"t":2} -> *map[main.UT]int: {"t:t":2} <nil> <nil>
