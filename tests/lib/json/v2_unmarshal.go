// encoding/json/v2: many texts into many types; merging, functions, names, errors.
package main

import (
	"encoding/json/jsontext"
	"encoding/json/v2"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/netip"
	"reflect"
	"strings"
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
		return json.UnmarshalDecode(d, &u.N)
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
func u(in string, v any, o ...json.Options) {
	err := json.Unmarshal([]byte(in), v, o...)
	rv := reflect.ValueOf(v)
	s := ""
	if rv.Kind() == reflect.Pointer && !rv.IsNil() {
		b, merr := json.Marshal(rv.Elem().Interface(), json.Deterministic(true))
		s = string(b)
		if merr != nil {
			s = fmt.Sprintf("%+v", rv.Elem().Interface())
		}
	}
	fmt.Printf("%s -> %T: %s %s\n", in, v, s, say(err))
	if s, ok := err.(*json.SemanticError); ok {
		fmt.Printf("   off=%d ptr=%q kind=%v val=%q type=%v err=%v\n", s.ByteOffset, s.JSONPointer, s.JSONKind, s.JSONValue, s.GoType, s.Err)
	}
	if s, ok := err.(*jsontext.SyntacticError); ok {
		fmt.Printf("   syn off=%d ptr=%q err=%v\n", s.ByteOffset, s.JSONPointer, s.Err)
	}
}

// say leaves out the verb, which Go chooses anew in each process.
func say(err error) string { return strings.Replace(fmt.Sprint(err), "unable to", "cannot", 1) }
func main() {
	for _, in := range []string{`null`, `true`, `"a"`, `1`, `-1`, `1.5`, `1e2`, `300`, `[]`, `[1]`, `[1,2,3]`, `{}`, `{"A":1}`, `"12"`, `" 1"`, `1e400`, `""`, `"AQID"`, `"AQI="`, `"AQ\n=="`, `"AQ*="`, ` `, `x`, `[1,`, `{"A":`, `1 2`, `"\ud800"`, `{"A":1,"A":2}`, `[null]`, `"2020-01-02T03:04:05Z"`, `"2020-01-02T3:04:05Z"`, `"1.2.3.4"`, `"bad"`, `2`, `3`, `18446744073709551616`, `{"1":2}`, `{"a":"b"}`, `["a"]`, `{"A":"x"}`} {
		for _, f := range []func() any{fresh[bool], fresh[string], fresh[int], fresh[uint8], fresh[float32], fresh[float64], fresh[[]byte], fresh[[3]byte], fresh[[]int], fresh[[2]int], fresh[map[string]int], fresh[map[int]int], fresh[map[string]any], fresh[any], fresh[*int], fresh[Emb], fresh[time.Time], fresh[time.Duration], fresh[netip.Addr], fresh[U1], fresh[UT], fresh[UF], fresh[UN], fresh[chan int], fresh[io.Reader], fresh[jsontext.Value], fresh[big.Int], fresh[map[UT]int], fresh[[]any], fresh[map[bool]int], fresh[struct{ a int }], fresh[PE], fresh[map[any]int]} {
			u(in, f())
		}
	}
	u(`{"A":1,"b":"x","C":5,"D":[1,2],"E":{"q":1},"F":{"z":[1]},"G":[1,2],"h":"H","I":"77","J":"2020-01-02T03:04:05Z","K":"AQID","L":"AQID","M":true,"N":1.5,"O":255,"P":-128,"zzz":[1],"yyy":null}`, &S{})
	for _, in := range []string{`{"I":7}`, `{"I":"x"}`, `{"I":""}`, `{"I":"0x1"}`, `{"G":[1]}`, `{"G":[1,2,3]}`, `{"O":256}`, `{"P":-129}`, `{"L":"AQI="}`, `{"a":1,"B":2}`, `{"zzz":1,"zzz":2}`, `{"E":{"a":"b"}}`, `{"D":[1,"x"]}`, `{"F":{"a":1,"a":2}}`, `{"b":1}`, `{"C":null,"D":null}`, `{"H":1}`, `{"N":1e39}`, `{"J":"x"}`, `{"J":1}`, `{"J":"2020-13-01T00:00:00Z"}`, `{"M":"true"}`} {
		u(in, &S{})
		u(in, &S{}, json.RejectUnknownMembers(true))
		u(in, &S{}, json.MatchCaseInsensitiveNames(true))
	}
	for _, in := range []string{`{"foo_bar":1}`, `{"FOO-BAR":1}`, `{"foobar":1}`, `{"strict":1}`, `{"Strict":1}`, `{"norm":1}`, `{"no_rm":1}`, `{"foo_bar":1,"fooBar":2}`} {
		u(in, &Case{})
		u(in, &Case{}, json.MatchCaseInsensitiveNames(true))
		u(in, &Case{}, json.RejectUnknownMembers(true))
	}
	for _, in := range []string{`{"Foo":1,"FOO":2}`, `{"foo":1}`, `{"fOO":1}`} {
		u(in, &Case2{})
		u(in, &Case2{}, json.MatchCaseInsensitiveNames(true))
	}
	u(`{"A":1,"q":{"x": 1},"r":2}`, &PV{})
	u(`{"A":1,"q":1}`, &PV{V: jsontext.Value(`{"z":0}`)})
	u(`{"A":1}`, &PE{})
	u(`{"B":1}`, &PE{})
	u(`{"q":1}`, &Emb{}, json.RejectUnknownMembers(true))
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
	us := json.JoinUnmarshalers(json.UnmarshalFunc(func(b []byte, x *bool) error { *x = string(b) == `"yes"`; return nil }), json.UnmarshalFromFunc(func(d *jsontext.Decoder, x *int) error {
		if d.PeekKind() == '"' {
			t, _ := d.ReadToken()
			*x = len(t.String())
			return nil
		}
		return errors.ErrUnsupported
	}), json.UnmarshalFunc(func(b []byte, x *any) error { *x = "any:" + string(b); return nil }))
	u(`["yes"]`, new([]bool), json.WithUnmarshalers(us))
	u(`["yes",5]`, new([]int), json.WithUnmarshalers(us))
	u(`["yes",5]`, new([]any), json.WithUnmarshalers(us))
	u(`["yes",5]`, new(any), json.WithUnmarshalers(us))
	func() {
		defer func() { fmt.Println(recover()) }()
		json.UnmarshalFunc(func(b []byte, x int) error { return nil })
	}()
	fmt.Println(json.UnmarshalRead(strings.NewReader(`[1] x`), new([]int)), json.UnmarshalRead(strings.NewReader(``), new([]int)), json.UnmarshalRead(strings.NewReader(` 5 `), &x), x)
	d := jsontext.NewDecoder(strings.NewReader(`1 "a" [2]`))
	fmt.Println(json.UnmarshalDecode(d, &x), x, say(json.UnmarshalDecode(d, &x)), say(json.UnmarshalDecode(d, &sl)), json.UnmarshalDecode(d, &a), a)
	u(`{"a":"\ud800"}`, new(any))
	u(`{"a":"\ud800"}`, new(any), jsontext.AllowInvalidUTF8(true))
	u(`{"a":1,"a":2}`, new(map[string]int), jsontext.AllowDuplicateNames(true))
	u(`["1"]`, new([]int), json.StringifyNumbers(true))
	u(`[1]`, new([]int), json.StringifyNumbers(true))
	u(`["x"]`, new([]float64), json.StringifyNumbers(true))
	u(`["1"]`, new([]any), json.StringifyNumbers(true))
	u(`{"a":1,"a":2}`, &Emb{}, jsontext.AllowDuplicateNames(true))
	u(`{"01":1,"1":2}`, new(map[int]int))
	u(`{"1":1,"1":2}`, new(map[int]int))
	u(`{"x":1}`, new(map[netip.Addr]int))
	u(`{"1.2.3.4":1}`, new(map[netip.Addr]int))
	u(`{"t":1,"t":2}`, new(map[UT]int))
}

// Output:
// null -> *bool: false <nil>
// null -> *string: "" <nil>
// null -> *int: 0 <nil>
// null -> *uint8: 0 <nil>
// null -> *float32: 0 <nil>
// null -> *float64: 0 <nil>
// null -> *[]uint8: "" <nil>
// null -> *[3]uint8: "AAAA" <nil>
// null -> *[]int: [] <nil>
// null -> *[2]int: [0,0] <nil>
// null -> *map[string]int: {} <nil>
// null -> *map[int]int: {} <nil>
// null -> *map[string]interface {}: {} <nil>
// null -> *interface {}: null <nil>
// null -> **int: null <nil>
// null -> *main.Emb: {"A":0,"b":""} <nil>
// null -> *time.Time: "0001-01-01T00:00:00Z" <nil>
// null -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// null -> *netip.Addr: "" <nil>
// null -> *main.U1: {s:U1:null} <nil>
// null -> *main.UT: "" <nil>
// null -> *main.UF: {n:4} <nil>
// null -> *main.UN: {"N":0} json: cannot unmarshal into Go main.UN: must read or write exactly one value
//    off=0 ptr="" kind=invalid val="null" type=main.UN err=must read or write exactly one value
// null -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// null -> *io.Reader: null <nil>
// null -> *jsontext.Value: null <nil>
// null -> *big.Int: 0 <nil>
// null -> *map[main.UT]int: {} <nil>
// null -> *[]interface {}: [] <nil>
// null -> *map[bool]int: {} <nil>
// null -> *struct { a int }: {a:0} <nil>
// null -> *main.PE: {"B":0} <nil>
// null -> *map[interface {}]int: {} <nil>
// true -> *bool: true <nil>
// true -> *string: "" json: cannot unmarshal JSON boolean into Go string
//    off=0 ptr="" kind=true val="null" type=string err=<nil>
// true -> *int: 0 json: cannot unmarshal JSON boolean into Go int
//    off=0 ptr="" kind=true val="null" type=int err=<nil>
// true -> *uint8: 0 json: cannot unmarshal JSON boolean into Go uint8
//    off=0 ptr="" kind=true val="null" type=uint8 err=<nil>
// true -> *float32: 0 json: cannot unmarshal JSON boolean into Go float32
//    off=0 ptr="" kind=true val="null" type=float32 err=<nil>
// true -> *float64: 0 json: cannot unmarshal JSON boolean into Go float64
//    off=0 ptr="" kind=true val="null" type=float64 err=<nil>
// true -> *[]uint8: "" json: cannot unmarshal JSON boolean into Go []uint8
//    off=0 ptr="" kind=true val="null" type=[]uint8 err=<nil>
// true -> *[3]uint8: "AAAA" json: cannot unmarshal JSON boolean into Go [3]uint8
//    off=0 ptr="" kind=true val="null" type=[3]uint8 err=<nil>
// true -> *[]int: [] json: cannot unmarshal JSON boolean into Go []int
//    off=0 ptr="" kind=true val="null" type=[]int err=<nil>
// true -> *[2]int: [0,0] json: cannot unmarshal JSON boolean into Go [2]int
//    off=0 ptr="" kind=true val="null" type=[2]int err=<nil>
// true -> *map[string]int: {} json: cannot unmarshal JSON boolean into Go map[string]int
//    off=0 ptr="" kind=true val="null" type=map[string]int err=<nil>
// true -> *map[int]int: {} json: cannot unmarshal JSON boolean into Go map[int]int
//    off=0 ptr="" kind=true val="null" type=map[int]int err=<nil>
// true -> *map[string]interface {}: {} json: cannot unmarshal JSON boolean into Go map[string]interface {}
//    off=0 ptr="" kind=true val="null" type=map[string]interface {} err=<nil>
// true -> *interface {}: true <nil>
// true -> **int: 0 json: cannot unmarshal JSON boolean into Go int
//    off=0 ptr="" kind=true val="null" type=int err=<nil>
// true -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON boolean into Go main.Emb
//    off=0 ptr="" kind=true val="null" type=main.Emb err=<nil>
// true -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON boolean into Go time.Time
//    off=0 ptr="" kind=true val="null" type=time.Time err=<nil>
// true -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// true -> *netip.Addr: "" json: cannot unmarshal JSON boolean into Go netip.Addr: JSON value must be string type
//    off=0 ptr="" kind=true val="null" type=netip.Addr err=JSON value must be string type
// true -> *main.U1: {s:U1:true} <nil>
// true -> *main.UT: "" json: cannot unmarshal JSON boolean into Go main.UT: JSON value must be string type
//    off=0 ptr="" kind=true val="null" type=main.UT err=JSON value must be string type
// true -> *main.UF: {n:4} <nil>
// true -> *main.UN: {"N":0} <nil>
// true -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// true -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// true -> *jsontext.Value: true <nil>
// true -> *big.Int: 0 json: cannot unmarshal JSON boolean into Go big.Int: math/big: cannot unmarshal "true" into a *big.Int
//    off=0 ptr="" kind=true val="null" type=big.Int err=math/big: cannot unmarshal "true" into a *big.Int
// true -> *map[main.UT]int: {} json: cannot unmarshal JSON boolean into Go map[main.UT]int
//    off=0 ptr="" kind=true val="null" type=map[main.UT]int err=<nil>
// true -> *[]interface {}: [] json: cannot unmarshal JSON boolean into Go []interface {}
//    off=0 ptr="" kind=true val="null" type=[]interface {} err=<nil>
// true -> *map[bool]int: {} json: cannot unmarshal JSON boolean into Go map[bool]int
//    off=0 ptr="" kind=true val="null" type=map[bool]int err=<nil>
// true -> *struct { a int }: {a:0} json: cannot unmarshal JSON boolean into Go struct { a int }
//    off=0 ptr="" kind=true val="null" type=struct { a int } err=<nil>
// true -> *main.PE: {"B":0} json: cannot unmarshal JSON boolean into Go main.PE
//    off=0 ptr="" kind=true val="null" type=main.PE err=<nil>
// true -> *map[interface {}]int: {} json: cannot unmarshal JSON boolean into Go map[interface {}]int
//    off=0 ptr="" kind=true val="null" type=map[interface {}]int err=<nil>
// "a" -> *bool: false json: cannot unmarshal JSON string into Go bool
//    off=0 ptr="" kind=string val="null" type=bool err=<nil>
// "a" -> *string: "a" <nil>
// "a" -> *int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "a" -> *uint8: 0 json: cannot unmarshal JSON string into Go uint8
//    off=0 ptr="" kind=string val="null" type=uint8 err=<nil>
// "a" -> *float32: 0 json: cannot unmarshal JSON string into Go float32
//    off=0 ptr="" kind=string val="null" type=float32 err=<nil>
// "a" -> *float64: 0 json: cannot unmarshal JSON string into Go float64
//    off=0 ptr="" kind=string val="null" type=float64 err=<nil>
// "a" -> *[]uint8: "" json: cannot unmarshal JSON string into Go []uint8: illegal base64 data at input byte 0
//    off=0 ptr="" kind=string val="null" type=[]uint8 err=illegal base64 data at input byte 0
// "a" -> *[3]uint8: "AAAA" json: cannot unmarshal JSON string into Go [3]uint8: illegal base64 data at input byte 0
//    off=0 ptr="" kind=string val="null" type=[3]uint8 err=illegal base64 data at input byte 0
// "a" -> *[]int: [] json: cannot unmarshal JSON string into Go []int
//    off=0 ptr="" kind=string val="null" type=[]int err=<nil>
// "a" -> *[2]int: [0,0] json: cannot unmarshal JSON string into Go [2]int
//    off=0 ptr="" kind=string val="null" type=[2]int err=<nil>
// "a" -> *map[string]int: {} json: cannot unmarshal JSON string into Go map[string]int
//    off=0 ptr="" kind=string val="null" type=map[string]int err=<nil>
// "a" -> *map[int]int: {} json: cannot unmarshal JSON string into Go map[int]int
//    off=0 ptr="" kind=string val="null" type=map[int]int err=<nil>
// "a" -> *map[string]interface {}: {} json: cannot unmarshal JSON string into Go map[string]interface {}
//    off=0 ptr="" kind=string val="null" type=map[string]interface {} err=<nil>
// "a" -> *interface {}: "a" <nil>
// "a" -> **int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "a" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON string into Go main.Emb
//    off=0 ptr="" kind=string val="null" type=main.Emb err=<nil>
// "a" -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON string into Go time.Time: parsing time "a" as "2006-01-02T15:04:05Z07:00": cannot parse "a" as "2006"
//    off=0 ptr="" kind=string val="null" type=time.Time err=parsing time "a" as "2006-01-02T15:04:05Z07:00": cannot parse "a" as "2006"
// "a" -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// "a" -> *netip.Addr: "" json: cannot unmarshal JSON string into Go netip.Addr: ParseAddr("a"): cannot parse IP
//    off=0 ptr="" kind=string val="null" type=netip.Addr err=ParseAddr("a"): unable to parse IP
// "a" -> *main.U1: {s:U1:"a"} <nil>
// "a" -> *main.UT: "t:a" <nil>
// "a" -> *main.UF: {n:3} <nil>
// "a" -> *main.UN: {"N":0} json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "a" -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// "a" -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// "a" -> *jsontext.Value: "a" <nil>
// "a" -> *big.Int: 0 json: cannot unmarshal JSON string into Go big.Int: math/big: cannot unmarshal "\"a\"" into a *big.Int
//    off=0 ptr="" kind=string val="null" type=big.Int err=math/big: cannot unmarshal "\"a\"" into a *big.Int
// "a" -> *map[main.UT]int: {} json: cannot unmarshal JSON string into Go map[main.UT]int
//    off=0 ptr="" kind=string val="null" type=map[main.UT]int err=<nil>
// "a" -> *[]interface {}: [] json: cannot unmarshal JSON string into Go []interface {}
//    off=0 ptr="" kind=string val="null" type=[]interface {} err=<nil>
// "a" -> *map[bool]int: {} json: cannot unmarshal JSON string into Go map[bool]int
//    off=0 ptr="" kind=string val="null" type=map[bool]int err=<nil>
// "a" -> *struct { a int }: {a:0} json: cannot unmarshal JSON string into Go struct { a int }
//    off=0 ptr="" kind=string val="null" type=struct { a int } err=<nil>
// "a" -> *main.PE: {"B":0} json: cannot unmarshal JSON string into Go main.PE
//    off=0 ptr="" kind=string val="null" type=main.PE err=<nil>
// "a" -> *map[interface {}]int: {} json: cannot unmarshal JSON string into Go map[interface {}]int
//    off=0 ptr="" kind=string val="null" type=map[interface {}]int err=<nil>
// 1 -> *bool: false json: cannot unmarshal JSON number into Go bool
//    off=0 ptr="" kind=number val="null" type=bool err=<nil>
// 1 -> *string: "" json: cannot unmarshal JSON number into Go string
//    off=0 ptr="" kind=number val="null" type=string err=<nil>
// 1 -> *int: 1 <nil>
// 1 -> *uint8: 1 <nil>
// 1 -> *float32: 1 <nil>
// 1 -> *float64: 1 <nil>
// 1 -> *[]uint8: "" json: cannot unmarshal JSON number into Go []uint8
//    off=0 ptr="" kind=number val="null" type=[]uint8 err=<nil>
// 1 -> *[3]uint8: "AAAA" json: cannot unmarshal JSON number into Go [3]uint8
//    off=0 ptr="" kind=number val="null" type=[3]uint8 err=<nil>
// 1 -> *[]int: [] json: cannot unmarshal JSON number into Go []int
//    off=0 ptr="" kind=number val="null" type=[]int err=<nil>
// 1 -> *[2]int: [0,0] json: cannot unmarshal JSON number into Go [2]int
//    off=0 ptr="" kind=number val="null" type=[2]int err=<nil>
// 1 -> *map[string]int: {} json: cannot unmarshal JSON number into Go map[string]int
//    off=0 ptr="" kind=number val="null" type=map[string]int err=<nil>
// 1 -> *map[int]int: {} json: cannot unmarshal JSON number into Go map[int]int
//    off=0 ptr="" kind=number val="null" type=map[int]int err=<nil>
// 1 -> *map[string]interface {}: {} json: cannot unmarshal JSON number into Go map[string]interface {}
//    off=0 ptr="" kind=number val="null" type=map[string]interface {} err=<nil>
// 1 -> *interface {}: 1 <nil>
// 1 -> **int: 1 <nil>
// 1 -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON number into Go main.Emb
//    off=0 ptr="" kind=number val="null" type=main.Emb err=<nil>
// 1 -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON number into Go time.Time
//    off=0 ptr="" kind=number val="null" type=time.Time err=<nil>
// 1 -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// 1 -> *netip.Addr: "" json: cannot unmarshal JSON number into Go netip.Addr: JSON value must be string type
//    off=0 ptr="" kind=number val="null" type=netip.Addr err=JSON value must be string type
// 1 -> *main.U1: {s:U1:1} <nil>
// 1 -> *main.UT: "" json: cannot unmarshal JSON number into Go main.UT: JSON value must be string type
//    off=0 ptr="" kind=number val="null" type=main.UT err=JSON value must be string type
// 1 -> *main.UF: {n:1} json: cannot unmarshal into Go main.UF: one
//    off=0 ptr="" kind=invalid val="null" type=main.UF err=one
// 1 -> *main.UN: {"N":0} <nil>
// 1 -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// 1 -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// 1 -> *jsontext.Value: 1 <nil>
// 1 -> *big.Int: 1 <nil>
// 1 -> *map[main.UT]int: {} json: cannot unmarshal JSON number into Go map[main.UT]int
//    off=0 ptr="" kind=number val="null" type=map[main.UT]int err=<nil>
// 1 -> *[]interface {}: [] json: cannot unmarshal JSON number into Go []interface {}
//    off=0 ptr="" kind=number val="null" type=[]interface {} err=<nil>
// 1 -> *map[bool]int: {} json: cannot unmarshal JSON number into Go map[bool]int
//    off=0 ptr="" kind=number val="null" type=map[bool]int err=<nil>
// 1 -> *struct { a int }: {a:0} json: cannot unmarshal JSON number into Go struct { a int }
//    off=0 ptr="" kind=number val="null" type=struct { a int } err=<nil>
// 1 -> *main.PE: {"B":0} json: cannot unmarshal JSON number into Go main.PE
//    off=0 ptr="" kind=number val="null" type=main.PE err=<nil>
// 1 -> *map[interface {}]int: {} json: cannot unmarshal JSON number into Go map[interface {}]int
//    off=0 ptr="" kind=number val="null" type=map[interface {}]int err=<nil>
// -1 -> *bool: false json: cannot unmarshal JSON number into Go bool
//    off=0 ptr="" kind=number val="null" type=bool err=<nil>
// -1 -> *string: "" json: cannot unmarshal JSON number into Go string
//    off=0 ptr="" kind=number val="null" type=string err=<nil>
// -1 -> *int: -1 <nil>
// -1 -> *uint8: 0 json: cannot unmarshal JSON number -1 into Go uint8: invalid syntax
//    off=0 ptr="" kind=number val="-1" type=uint8 err=invalid syntax
// -1 -> *float32: -1 <nil>
// -1 -> *float64: -1 <nil>
// -1 -> *[]uint8: "" json: cannot unmarshal JSON number into Go []uint8
//    off=0 ptr="" kind=number val="null" type=[]uint8 err=<nil>
// -1 -> *[3]uint8: "AAAA" json: cannot unmarshal JSON number into Go [3]uint8
//    off=0 ptr="" kind=number val="null" type=[3]uint8 err=<nil>
// -1 -> *[]int: [] json: cannot unmarshal JSON number into Go []int
//    off=0 ptr="" kind=number val="null" type=[]int err=<nil>
// -1 -> *[2]int: [0,0] json: cannot unmarshal JSON number into Go [2]int
//    off=0 ptr="" kind=number val="null" type=[2]int err=<nil>
// -1 -> *map[string]int: {} json: cannot unmarshal JSON number into Go map[string]int
//    off=0 ptr="" kind=number val="null" type=map[string]int err=<nil>
// -1 -> *map[int]int: {} json: cannot unmarshal JSON number into Go map[int]int
//    off=0 ptr="" kind=number val="null" type=map[int]int err=<nil>
// -1 -> *map[string]interface {}: {} json: cannot unmarshal JSON number into Go map[string]interface {}
//    off=0 ptr="" kind=number val="null" type=map[string]interface {} err=<nil>
// -1 -> *interface {}: -1 <nil>
// -1 -> **int: -1 <nil>
// -1 -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON number into Go main.Emb
//    off=0 ptr="" kind=number val="null" type=main.Emb err=<nil>
// -1 -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON number into Go time.Time
//    off=0 ptr="" kind=number val="null" type=time.Time err=<nil>
// -1 -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// -1 -> *netip.Addr: "" json: cannot unmarshal JSON number into Go netip.Addr: JSON value must be string type
//    off=0 ptr="" kind=number val="null" type=netip.Addr err=JSON value must be string type
// -1 -> *main.U1: {s:U1:-1} <nil>
// -1 -> *main.UT: "" json: cannot unmarshal JSON number into Go main.UT: JSON value must be string type
//    off=0 ptr="" kind=number val="null" type=main.UT err=JSON value must be string type
// -1 -> *main.UF: {n:2} <nil>
// -1 -> *main.UN: {"N":0} <nil>
// -1 -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// -1 -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// -1 -> *jsontext.Value: -1 <nil>
// -1 -> *big.Int: -1 <nil>
// -1 -> *map[main.UT]int: {} json: cannot unmarshal JSON number into Go map[main.UT]int
//    off=0 ptr="" kind=number val="null" type=map[main.UT]int err=<nil>
// -1 -> *[]interface {}: [] json: cannot unmarshal JSON number into Go []interface {}
//    off=0 ptr="" kind=number val="null" type=[]interface {} err=<nil>
// -1 -> *map[bool]int: {} json: cannot unmarshal JSON number into Go map[bool]int
//    off=0 ptr="" kind=number val="null" type=map[bool]int err=<nil>
// -1 -> *struct { a int }: {a:0} json: cannot unmarshal JSON number into Go struct { a int }
//    off=0 ptr="" kind=number val="null" type=struct { a int } err=<nil>
// -1 -> *main.PE: {"B":0} json: cannot unmarshal JSON number into Go main.PE
//    off=0 ptr="" kind=number val="null" type=main.PE err=<nil>
// -1 -> *map[interface {}]int: {} json: cannot unmarshal JSON number into Go map[interface {}]int
//    off=0 ptr="" kind=number val="null" type=map[interface {}]int err=<nil>
// 1.5 -> *bool: false json: cannot unmarshal JSON number into Go bool
//    off=0 ptr="" kind=number val="null" type=bool err=<nil>
// 1.5 -> *string: "" json: cannot unmarshal JSON number into Go string
//    off=0 ptr="" kind=number val="null" type=string err=<nil>
// 1.5 -> *int: 0 json: cannot unmarshal JSON number 1.5 into Go int: invalid syntax
//    off=0 ptr="" kind=number val="1.5" type=int err=invalid syntax
// 1.5 -> *uint8: 0 json: cannot unmarshal JSON number 1.5 into Go uint8: invalid syntax
//    off=0 ptr="" kind=number val="1.5" type=uint8 err=invalid syntax
// 1.5 -> *float32: 1.5 <nil>
// 1.5 -> *float64: 1.5 <nil>
// 1.5 -> *[]uint8: "" json: cannot unmarshal JSON number into Go []uint8
//    off=0 ptr="" kind=number val="null" type=[]uint8 err=<nil>
// 1.5 -> *[3]uint8: "AAAA" json: cannot unmarshal JSON number into Go [3]uint8
//    off=0 ptr="" kind=number val="null" type=[3]uint8 err=<nil>
// 1.5 -> *[]int: [] json: cannot unmarshal JSON number into Go []int
//    off=0 ptr="" kind=number val="null" type=[]int err=<nil>
// 1.5 -> *[2]int: [0,0] json: cannot unmarshal JSON number into Go [2]int
//    off=0 ptr="" kind=number val="null" type=[2]int err=<nil>
// 1.5 -> *map[string]int: {} json: cannot unmarshal JSON number into Go map[string]int
//    off=0 ptr="" kind=number val="null" type=map[string]int err=<nil>
// 1.5 -> *map[int]int: {} json: cannot unmarshal JSON number into Go map[int]int
//    off=0 ptr="" kind=number val="null" type=map[int]int err=<nil>
// 1.5 -> *map[string]interface {}: {} json: cannot unmarshal JSON number into Go map[string]interface {}
//    off=0 ptr="" kind=number val="null" type=map[string]interface {} err=<nil>
// 1.5 -> *interface {}: 1.5 <nil>
// 1.5 -> **int: 0 json: cannot unmarshal JSON number 1.5 into Go int: invalid syntax
//    off=0 ptr="" kind=number val="1.5" type=int err=invalid syntax
// 1.5 -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON number into Go main.Emb
//    off=0 ptr="" kind=number val="null" type=main.Emb err=<nil>
// 1.5 -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON number into Go time.Time
//    off=0 ptr="" kind=number val="null" type=time.Time err=<nil>
// 1.5 -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// 1.5 -> *netip.Addr: "" json: cannot unmarshal JSON number into Go netip.Addr: JSON value must be string type
//    off=0 ptr="" kind=number val="null" type=netip.Addr err=JSON value must be string type
// 1.5 -> *main.U1: {s:U1:1.5} <nil>
// 1.5 -> *main.UT: "" json: cannot unmarshal JSON number into Go main.UT: JSON value must be string type
//    off=0 ptr="" kind=number val="null" type=main.UT err=JSON value must be string type
// 1.5 -> *main.UF: {n:3} <nil>
// 1.5 -> *main.UN: {"N":0} <nil>
// 1.5 -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// 1.5 -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// 1.5 -> *jsontext.Value: 1.5 <nil>
// 1.5 -> *big.Int: 1 json: cannot unmarshal JSON number into Go big.Int: math/big: cannot unmarshal "1.5" into a *big.Int
//    off=0 ptr="" kind=number val="null" type=big.Int err=math/big: cannot unmarshal "1.5" into a *big.Int
// 1.5 -> *map[main.UT]int: {} json: cannot unmarshal JSON number into Go map[main.UT]int
//    off=0 ptr="" kind=number val="null" type=map[main.UT]int err=<nil>
// 1.5 -> *[]interface {}: [] json: cannot unmarshal JSON number into Go []interface {}
//    off=0 ptr="" kind=number val="null" type=[]interface {} err=<nil>
// 1.5 -> *map[bool]int: {} json: cannot unmarshal JSON number into Go map[bool]int
//    off=0 ptr="" kind=number val="null" type=map[bool]int err=<nil>
// 1.5 -> *struct { a int }: {a:0} json: cannot unmarshal JSON number into Go struct { a int }
//    off=0 ptr="" kind=number val="null" type=struct { a int } err=<nil>
// 1.5 -> *main.PE: {"B":0} json: cannot unmarshal JSON number into Go main.PE
//    off=0 ptr="" kind=number val="null" type=main.PE err=<nil>
// 1.5 -> *map[interface {}]int: {} json: cannot unmarshal JSON number into Go map[interface {}]int
//    off=0 ptr="" kind=number val="null" type=map[interface {}]int err=<nil>
// 1e2 -> *bool: false json: cannot unmarshal JSON number into Go bool
//    off=0 ptr="" kind=number val="null" type=bool err=<nil>
// 1e2 -> *string: "" json: cannot unmarshal JSON number into Go string
//    off=0 ptr="" kind=number val="null" type=string err=<nil>
// 1e2 -> *int: 0 json: cannot unmarshal JSON number 1e2 into Go int: invalid syntax
//    off=0 ptr="" kind=number val="1e2" type=int err=invalid syntax
// 1e2 -> *uint8: 0 json: cannot unmarshal JSON number 1e2 into Go uint8: invalid syntax
//    off=0 ptr="" kind=number val="1e2" type=uint8 err=invalid syntax
// 1e2 -> *float32: 100 <nil>
// 1e2 -> *float64: 100 <nil>
// 1e2 -> *[]uint8: "" json: cannot unmarshal JSON number into Go []uint8
//    off=0 ptr="" kind=number val="null" type=[]uint8 err=<nil>
// 1e2 -> *[3]uint8: "AAAA" json: cannot unmarshal JSON number into Go [3]uint8
//    off=0 ptr="" kind=number val="null" type=[3]uint8 err=<nil>
// 1e2 -> *[]int: [] json: cannot unmarshal JSON number into Go []int
//    off=0 ptr="" kind=number val="null" type=[]int err=<nil>
// 1e2 -> *[2]int: [0,0] json: cannot unmarshal JSON number into Go [2]int
//    off=0 ptr="" kind=number val="null" type=[2]int err=<nil>
// 1e2 -> *map[string]int: {} json: cannot unmarshal JSON number into Go map[string]int
//    off=0 ptr="" kind=number val="null" type=map[string]int err=<nil>
// 1e2 -> *map[int]int: {} json: cannot unmarshal JSON number into Go map[int]int
//    off=0 ptr="" kind=number val="null" type=map[int]int err=<nil>
// 1e2 -> *map[string]interface {}: {} json: cannot unmarshal JSON number into Go map[string]interface {}
//    off=0 ptr="" kind=number val="null" type=map[string]interface {} err=<nil>
// 1e2 -> *interface {}: 100 <nil>
// 1e2 -> **int: 0 json: cannot unmarshal JSON number 1e2 into Go int: invalid syntax
//    off=0 ptr="" kind=number val="1e2" type=int err=invalid syntax
// 1e2 -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON number into Go main.Emb
//    off=0 ptr="" kind=number val="null" type=main.Emb err=<nil>
// 1e2 -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON number into Go time.Time
//    off=0 ptr="" kind=number val="null" type=time.Time err=<nil>
// 1e2 -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// 1e2 -> *netip.Addr: "" json: cannot unmarshal JSON number into Go netip.Addr: JSON value must be string type
//    off=0 ptr="" kind=number val="null" type=netip.Addr err=JSON value must be string type
// 1e2 -> *main.U1: {s:U1:1e2} <nil>
// 1e2 -> *main.UT: "" json: cannot unmarshal JSON number into Go main.UT: JSON value must be string type
//    off=0 ptr="" kind=number val="null" type=main.UT err=JSON value must be string type
// 1e2 -> *main.UF: {n:3} <nil>
// 1e2 -> *main.UN: {"N":0} <nil>
// 1e2 -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// 1e2 -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// 1e2 -> *jsontext.Value: 1e2 <nil>
// 1e2 -> *big.Int: 1 json: cannot unmarshal JSON number into Go big.Int: math/big: cannot unmarshal "1e2" into a *big.Int
//    off=0 ptr="" kind=number val="null" type=big.Int err=math/big: cannot unmarshal "1e2" into a *big.Int
// 1e2 -> *map[main.UT]int: {} json: cannot unmarshal JSON number into Go map[main.UT]int
//    off=0 ptr="" kind=number val="null" type=map[main.UT]int err=<nil>
// 1e2 -> *[]interface {}: [] json: cannot unmarshal JSON number into Go []interface {}
//    off=0 ptr="" kind=number val="null" type=[]interface {} err=<nil>
// 1e2 -> *map[bool]int: {} json: cannot unmarshal JSON number into Go map[bool]int
//    off=0 ptr="" kind=number val="null" type=map[bool]int err=<nil>
// 1e2 -> *struct { a int }: {a:0} json: cannot unmarshal JSON number into Go struct { a int }
//    off=0 ptr="" kind=number val="null" type=struct { a int } err=<nil>
// 1e2 -> *main.PE: {"B":0} json: cannot unmarshal JSON number into Go main.PE
//    off=0 ptr="" kind=number val="null" type=main.PE err=<nil>
// 1e2 -> *map[interface {}]int: {} json: cannot unmarshal JSON number into Go map[interface {}]int
//    off=0 ptr="" kind=number val="null" type=map[interface {}]int err=<nil>
// 300 -> *bool: false json: cannot unmarshal JSON number into Go bool
//    off=0 ptr="" kind=number val="null" type=bool err=<nil>
// 300 -> *string: "" json: cannot unmarshal JSON number into Go string
//    off=0 ptr="" kind=number val="null" type=string err=<nil>
// 300 -> *int: 300 <nil>
// 300 -> *uint8: 0 json: cannot unmarshal JSON number 300 into Go uint8: value out of range
//    off=0 ptr="" kind=number val="300" type=uint8 err=value out of range
// 300 -> *float32: 300 <nil>
// 300 -> *float64: 300 <nil>
// 300 -> *[]uint8: "" json: cannot unmarshal JSON number into Go []uint8
//    off=0 ptr="" kind=number val="null" type=[]uint8 err=<nil>
// 300 -> *[3]uint8: "AAAA" json: cannot unmarshal JSON number into Go [3]uint8
//    off=0 ptr="" kind=number val="null" type=[3]uint8 err=<nil>
// 300 -> *[]int: [] json: cannot unmarshal JSON number into Go []int
//    off=0 ptr="" kind=number val="null" type=[]int err=<nil>
// 300 -> *[2]int: [0,0] json: cannot unmarshal JSON number into Go [2]int
//    off=0 ptr="" kind=number val="null" type=[2]int err=<nil>
// 300 -> *map[string]int: {} json: cannot unmarshal JSON number into Go map[string]int
//    off=0 ptr="" kind=number val="null" type=map[string]int err=<nil>
// 300 -> *map[int]int: {} json: cannot unmarshal JSON number into Go map[int]int
//    off=0 ptr="" kind=number val="null" type=map[int]int err=<nil>
// 300 -> *map[string]interface {}: {} json: cannot unmarshal JSON number into Go map[string]interface {}
//    off=0 ptr="" kind=number val="null" type=map[string]interface {} err=<nil>
// 300 -> *interface {}: 300 <nil>
// 300 -> **int: 300 <nil>
// 300 -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON number into Go main.Emb
//    off=0 ptr="" kind=number val="null" type=main.Emb err=<nil>
// 300 -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON number into Go time.Time
//    off=0 ptr="" kind=number val="null" type=time.Time err=<nil>
// 300 -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// 300 -> *netip.Addr: "" json: cannot unmarshal JSON number into Go netip.Addr: JSON value must be string type
//    off=0 ptr="" kind=number val="null" type=netip.Addr err=JSON value must be string type
// 300 -> *main.U1: {s:U1:300} <nil>
// 300 -> *main.UT: "" json: cannot unmarshal JSON number into Go main.UT: JSON value must be string type
//    off=0 ptr="" kind=number val="null" type=main.UT err=JSON value must be string type
// 300 -> *main.UF: {n:3} <nil>
// 300 -> *main.UN: {"N":0} <nil>
// 300 -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// 300 -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// 300 -> *jsontext.Value: 300 <nil>
// 300 -> *big.Int: 300 <nil>
// 300 -> *map[main.UT]int: {} json: cannot unmarshal JSON number into Go map[main.UT]int
//    off=0 ptr="" kind=number val="null" type=map[main.UT]int err=<nil>
// 300 -> *[]interface {}: [] json: cannot unmarshal JSON number into Go []interface {}
//    off=0 ptr="" kind=number val="null" type=[]interface {} err=<nil>
// 300 -> *map[bool]int: {} json: cannot unmarshal JSON number into Go map[bool]int
//    off=0 ptr="" kind=number val="null" type=map[bool]int err=<nil>
// 300 -> *struct { a int }: {a:0} json: cannot unmarshal JSON number into Go struct { a int }
//    off=0 ptr="" kind=number val="null" type=struct { a int } err=<nil>
// 300 -> *main.PE: {"B":0} json: cannot unmarshal JSON number into Go main.PE
//    off=0 ptr="" kind=number val="null" type=main.PE err=<nil>
// 300 -> *map[interface {}]int: {} json: cannot unmarshal JSON number into Go map[interface {}]int
//    off=0 ptr="" kind=number val="null" type=map[interface {}]int err=<nil>
// [] -> *bool: false json: cannot unmarshal JSON array into Go bool
//    off=0 ptr="" kind=[ val="null" type=bool err=<nil>
// [] -> *string: "" json: cannot unmarshal JSON array into Go string
//    off=0 ptr="" kind=[ val="null" type=string err=<nil>
// [] -> *int: 0 json: cannot unmarshal JSON array into Go int
//    off=0 ptr="" kind=[ val="null" type=int err=<nil>
// [] -> *uint8: 0 json: cannot unmarshal JSON array into Go uint8
//    off=0 ptr="" kind=[ val="null" type=uint8 err=<nil>
// [] -> *float32: 0 json: cannot unmarshal JSON array into Go float32
//    off=0 ptr="" kind=[ val="null" type=float32 err=<nil>
// [] -> *float64: 0 json: cannot unmarshal JSON array into Go float64
//    off=0 ptr="" kind=[ val="null" type=float64 err=<nil>
// [] -> *[]uint8: "" json: cannot unmarshal JSON array into Go []uint8
//    off=0 ptr="" kind=[ val="null" type=[]uint8 err=<nil>
// [] -> *[3]uint8: "AAAA" json: cannot unmarshal JSON array into Go [3]uint8
//    off=0 ptr="" kind=[ val="null" type=[3]uint8 err=<nil>
// [] -> *[]int: [] <nil>
// [] -> *[2]int: [0,0] json: cannot unmarshal JSON array into Go [2]int after offset 1: too few array elements
//    off=1 ptr="" kind=] val="null" type=[2]int err=too few array elements
// [] -> *map[string]int: {} json: cannot unmarshal JSON array into Go map[string]int
//    off=0 ptr="" kind=[ val="null" type=map[string]int err=<nil>
// [] -> *map[int]int: {} json: cannot unmarshal JSON array into Go map[int]int
//    off=0 ptr="" kind=[ val="null" type=map[int]int err=<nil>
// [] -> *map[string]interface {}: {} json: cannot unmarshal JSON array into Go map[string]interface {}
//    off=0 ptr="" kind=[ val="null" type=map[string]interface {} err=<nil>
// [] -> *interface {}: [] <nil>
// [] -> **int: 0 json: cannot unmarshal JSON array into Go int
//    off=0 ptr="" kind=[ val="null" type=int err=<nil>
// [] -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON array into Go main.Emb
//    off=0 ptr="" kind=[ val="null" type=main.Emb err=<nil>
// [] -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON array into Go time.Time
//    off=0 ptr="" kind=[ val="null" type=time.Time err=<nil>
// [] -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// [] -> *netip.Addr: "" json: cannot unmarshal JSON array into Go netip.Addr: JSON value must be string type
//    off=0 ptr="" kind=[ val="null" type=netip.Addr err=JSON value must be string type
// [] -> *main.U1: {s:U1:[]} <nil>
// [] -> *main.UT: "" json: cannot unmarshal JSON array into Go main.UT: JSON value must be string type
//    off=0 ptr="" kind=[ val="null" type=main.UT err=JSON value must be string type
// [] -> *main.UF: {n:2} <nil>
// [] -> *main.UN: {"N":0} json: cannot unmarshal JSON array into Go main.UN
//    off=0 ptr="" kind=[ val="null" type=main.UN err=<nil>
// [] -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// [] -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// [] -> *jsontext.Value: [] <nil>
// [] -> *big.Int: 0 json: cannot unmarshal JSON array into Go big.Int: math/big: cannot unmarshal "[]" into a *big.Int
//    off=0 ptr="" kind=[ val="null" type=big.Int err=math/big: cannot unmarshal "[]" into a *big.Int
// [] -> *map[main.UT]int: {} json: cannot unmarshal JSON array into Go map[main.UT]int
//    off=0 ptr="" kind=[ val="null" type=map[main.UT]int err=<nil>
// [] -> *[]interface {}: [] <nil>
// [] -> *map[bool]int: {} json: cannot unmarshal JSON array into Go map[bool]int
//    off=0 ptr="" kind=[ val="null" type=map[bool]int err=<nil>
// [] -> *struct { a int }: {a:0} json: cannot unmarshal JSON array into Go struct { a int }
//    off=0 ptr="" kind=[ val="null" type=struct { a int } err=<nil>
// [] -> *main.PE: {"B":0} json: cannot unmarshal JSON array into Go main.PE
//    off=0 ptr="" kind=[ val="null" type=main.PE err=<nil>
// [] -> *map[interface {}]int: {} json: cannot unmarshal JSON array into Go map[interface {}]int
//    off=0 ptr="" kind=[ val="null" type=map[interface {}]int err=<nil>
// [1] -> *bool: false json: cannot unmarshal JSON array into Go bool
//    off=0 ptr="" kind=[ val="null" type=bool err=<nil>
// [1] -> *string: "" json: cannot unmarshal JSON array into Go string
//    off=0 ptr="" kind=[ val="null" type=string err=<nil>
// [1] -> *int: 0 json: cannot unmarshal JSON array into Go int
//    off=0 ptr="" kind=[ val="null" type=int err=<nil>
// [1] -> *uint8: 0 json: cannot unmarshal JSON array into Go uint8
//    off=0 ptr="" kind=[ val="null" type=uint8 err=<nil>
// [1] -> *float32: 0 json: cannot unmarshal JSON array into Go float32
//    off=0 ptr="" kind=[ val="null" type=float32 err=<nil>
// [1] -> *float64: 0 json: cannot unmarshal JSON array into Go float64
//    off=0 ptr="" kind=[ val="null" type=float64 err=<nil>
// [1] -> *[]uint8: "" json: cannot unmarshal JSON array into Go []uint8
//    off=0 ptr="" kind=[ val="null" type=[]uint8 err=<nil>
// [1] -> *[3]uint8: "AAAA" json: cannot unmarshal JSON array into Go [3]uint8
//    off=0 ptr="" kind=[ val="null" type=[3]uint8 err=<nil>
// [1] -> *[]int: [1] <nil>
// [1] -> *[2]int: [1,0] json: cannot unmarshal JSON array into Go [2]int after offset 2: too few array elements
//    off=2 ptr="" kind=] val="null" type=[2]int err=too few array elements
// [1] -> *map[string]int: {} json: cannot unmarshal JSON array into Go map[string]int
//    off=0 ptr="" kind=[ val="null" type=map[string]int err=<nil>
// [1] -> *map[int]int: {} json: cannot unmarshal JSON array into Go map[int]int
//    off=0 ptr="" kind=[ val="null" type=map[int]int err=<nil>
// [1] -> *map[string]interface {}: {} json: cannot unmarshal JSON array into Go map[string]interface {}
//    off=0 ptr="" kind=[ val="null" type=map[string]interface {} err=<nil>
// [1] -> *interface {}: [1] <nil>
// [1] -> **int: 0 json: cannot unmarshal JSON array into Go int
//    off=0 ptr="" kind=[ val="null" type=int err=<nil>
// [1] -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON array into Go main.Emb
//    off=0 ptr="" kind=[ val="null" type=main.Emb err=<nil>
// [1] -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON array into Go time.Time
//    off=0 ptr="" kind=[ val="null" type=time.Time err=<nil>
// [1] -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// [1] -> *netip.Addr: "" json: cannot unmarshal JSON array into Go netip.Addr: JSON value must be string type
//    off=0 ptr="" kind=[ val="null" type=netip.Addr err=JSON value must be string type
// [1] -> *main.U1: {s:U1:[1]} <nil>
// [1] -> *main.UT: "" json: cannot unmarshal JSON array into Go main.UT: JSON value must be string type
//    off=0 ptr="" kind=[ val="null" type=main.UT err=JSON value must be string type
// [1] -> *main.UF: {n:3} <nil>
// [1] -> *main.UN: {"N":0} json: cannot unmarshal JSON array into Go main.UN
//    off=0 ptr="" kind=[ val="null" type=main.UN err=<nil>
// [1] -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// [1] -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// [1] -> *jsontext.Value: [1] <nil>
// [1] -> *big.Int: 0 json: cannot unmarshal JSON array into Go big.Int: math/big: cannot unmarshal "[1]" into a *big.Int
//    off=0 ptr="" kind=[ val="null" type=big.Int err=math/big: cannot unmarshal "[1]" into a *big.Int
// [1] -> *map[main.UT]int: {} json: cannot unmarshal JSON array into Go map[main.UT]int
//    off=0 ptr="" kind=[ val="null" type=map[main.UT]int err=<nil>
// [1] -> *[]interface {}: [1] <nil>
// [1] -> *map[bool]int: {} json: cannot unmarshal JSON array into Go map[bool]int
//    off=0 ptr="" kind=[ val="null" type=map[bool]int err=<nil>
// [1] -> *struct { a int }: {a:0} json: cannot unmarshal JSON array into Go struct { a int }
//    off=0 ptr="" kind=[ val="null" type=struct { a int } err=<nil>
// [1] -> *main.PE: {"B":0} json: cannot unmarshal JSON array into Go main.PE
//    off=0 ptr="" kind=[ val="null" type=main.PE err=<nil>
// [1] -> *map[interface {}]int: {} json: cannot unmarshal JSON array into Go map[interface {}]int
//    off=0 ptr="" kind=[ val="null" type=map[interface {}]int err=<nil>
// [1,2,3] -> *bool: false json: cannot unmarshal JSON array into Go bool
//    off=0 ptr="" kind=[ val="null" type=bool err=<nil>
// [1,2,3] -> *string: "" json: cannot unmarshal JSON array into Go string
//    off=0 ptr="" kind=[ val="null" type=string err=<nil>
// [1,2,3] -> *int: 0 json: cannot unmarshal JSON array into Go int
//    off=0 ptr="" kind=[ val="null" type=int err=<nil>
// [1,2,3] -> *uint8: 0 json: cannot unmarshal JSON array into Go uint8
//    off=0 ptr="" kind=[ val="null" type=uint8 err=<nil>
// [1,2,3] -> *float32: 0 json: cannot unmarshal JSON array into Go float32
//    off=0 ptr="" kind=[ val="null" type=float32 err=<nil>
// [1,2,3] -> *float64: 0 json: cannot unmarshal JSON array into Go float64
//    off=0 ptr="" kind=[ val="null" type=float64 err=<nil>
// [1,2,3] -> *[]uint8: "" json: cannot unmarshal JSON array into Go []uint8
//    off=0 ptr="" kind=[ val="null" type=[]uint8 err=<nil>
// [1,2,3] -> *[3]uint8: "AAAA" json: cannot unmarshal JSON array into Go [3]uint8
//    off=0 ptr="" kind=[ val="null" type=[3]uint8 err=<nil>
// [1,2,3] -> *[]int: [1,2,3] <nil>
// [1,2,3] -> *[2]int: [1,2] json: cannot unmarshal JSON array into Go [2]int after offset 6: too many array elements
//    off=6 ptr="" kind=] val="null" type=[2]int err=too many array elements
// [1,2,3] -> *map[string]int: {} json: cannot unmarshal JSON array into Go map[string]int
//    off=0 ptr="" kind=[ val="null" type=map[string]int err=<nil>
// [1,2,3] -> *map[int]int: {} json: cannot unmarshal JSON array into Go map[int]int
//    off=0 ptr="" kind=[ val="null" type=map[int]int err=<nil>
// [1,2,3] -> *map[string]interface {}: {} json: cannot unmarshal JSON array into Go map[string]interface {}
//    off=0 ptr="" kind=[ val="null" type=map[string]interface {} err=<nil>
// [1,2,3] -> *interface {}: [1,2,3] <nil>
// [1,2,3] -> **int: 0 json: cannot unmarshal JSON array into Go int
//    off=0 ptr="" kind=[ val="null" type=int err=<nil>
// [1,2,3] -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON array into Go main.Emb
//    off=0 ptr="" kind=[ val="null" type=main.Emb err=<nil>
// [1,2,3] -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON array into Go time.Time
//    off=0 ptr="" kind=[ val="null" type=time.Time err=<nil>
// [1,2,3] -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// [1,2,3] -> *netip.Addr: "" json: cannot unmarshal JSON array into Go netip.Addr: JSON value must be string type
//    off=0 ptr="" kind=[ val="null" type=netip.Addr err=JSON value must be string type
// [1,2,3] -> *main.U1: {s:U1:[1,2,3]} <nil>
// [1,2,3] -> *main.UT: "" json: cannot unmarshal JSON array into Go main.UT: JSON value must be string type
//    off=0 ptr="" kind=[ val="null" type=main.UT err=JSON value must be string type
// [1,2,3] -> *main.UF: {n:7} <nil>
// [1,2,3] -> *main.UN: {"N":0} json: cannot unmarshal JSON array into Go main.UN
//    off=0 ptr="" kind=[ val="null" type=main.UN err=<nil>
// [1,2,3] -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// [1,2,3] -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// [1,2,3] -> *jsontext.Value: [1,2,3] <nil>
// [1,2,3] -> *big.Int: 0 json: cannot unmarshal JSON array into Go big.Int: math/big: cannot unmarshal "[1,2,3]" into a *big.Int
//    off=0 ptr="" kind=[ val="null" type=big.Int err=math/big: cannot unmarshal "[1,2,3]" into a *big.Int
// [1,2,3] -> *map[main.UT]int: {} json: cannot unmarshal JSON array into Go map[main.UT]int
//    off=0 ptr="" kind=[ val="null" type=map[main.UT]int err=<nil>
// [1,2,3] -> *[]interface {}: [1,2,3] <nil>
// [1,2,3] -> *map[bool]int: {} json: cannot unmarshal JSON array into Go map[bool]int
//    off=0 ptr="" kind=[ val="null" type=map[bool]int err=<nil>
// [1,2,3] -> *struct { a int }: {a:0} json: cannot unmarshal JSON array into Go struct { a int }
//    off=0 ptr="" kind=[ val="null" type=struct { a int } err=<nil>
// [1,2,3] -> *main.PE: {"B":0} json: cannot unmarshal JSON array into Go main.PE
//    off=0 ptr="" kind=[ val="null" type=main.PE err=<nil>
// [1,2,3] -> *map[interface {}]int: {} json: cannot unmarshal JSON array into Go map[interface {}]int
//    off=0 ptr="" kind=[ val="null" type=map[interface {}]int err=<nil>
// {} -> *bool: false json: cannot unmarshal JSON object into Go bool
//    off=0 ptr="" kind={ val="null" type=bool err=<nil>
// {} -> *string: "" json: cannot unmarshal JSON object into Go string
//    off=0 ptr="" kind={ val="null" type=string err=<nil>
// {} -> *int: 0 json: cannot unmarshal JSON object into Go int
//    off=0 ptr="" kind={ val="null" type=int err=<nil>
// {} -> *uint8: 0 json: cannot unmarshal JSON object into Go uint8
//    off=0 ptr="" kind={ val="null" type=uint8 err=<nil>
// {} -> *float32: 0 json: cannot unmarshal JSON object into Go float32
//    off=0 ptr="" kind={ val="null" type=float32 err=<nil>
// {} -> *float64: 0 json: cannot unmarshal JSON object into Go float64
//    off=0 ptr="" kind={ val="null" type=float64 err=<nil>
// {} -> *[]uint8: "" json: cannot unmarshal JSON object into Go []uint8
//    off=0 ptr="" kind={ val="null" type=[]uint8 err=<nil>
// {} -> *[3]uint8: "AAAA" json: cannot unmarshal JSON object into Go [3]uint8
//    off=0 ptr="" kind={ val="null" type=[3]uint8 err=<nil>
// {} -> *[]int: [] json: cannot unmarshal JSON object into Go []int
//    off=0 ptr="" kind={ val="null" type=[]int err=<nil>
// {} -> *[2]int: [0,0] json: cannot unmarshal JSON object into Go [2]int
//    off=0 ptr="" kind={ val="null" type=[2]int err=<nil>
// {} -> *map[string]int: {} <nil>
// {} -> *map[int]int: {} <nil>
// {} -> *map[string]interface {}: {} <nil>
// {} -> *interface {}: {} <nil>
// {} -> **int: 0 json: cannot unmarshal JSON object into Go int
//    off=0 ptr="" kind={ val="null" type=int err=<nil>
// {} -> *main.Emb: {"A":0,"b":""} <nil>
// {} -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON object into Go time.Time
//    off=0 ptr="" kind={ val="null" type=time.Time err=<nil>
// {} -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// {} -> *netip.Addr: "" json: cannot unmarshal JSON object into Go netip.Addr: JSON value must be string type
//    off=0 ptr="" kind={ val="null" type=netip.Addr err=JSON value must be string type
// {} -> *main.U1: {s:U1:{}} <nil>
// {} -> *main.UT: "" json: cannot unmarshal JSON object into Go main.UT: JSON value must be string type
//    off=0 ptr="" kind={ val="null" type=main.UT err=JSON value must be string type
// {} -> *main.UF: {n:2} <nil>
// {} -> *main.UN: {"N":0} json: cannot unmarshal into Go main.UN after offset 1: deep
//    off=1 ptr="" kind=invalid val="null" type=main.UN err=deep
// {} -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// {} -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// {} -> *jsontext.Value: {} <nil>
// {} -> *big.Int: 0 json: cannot unmarshal JSON object into Go big.Int: math/big: cannot unmarshal "{}" into a *big.Int
//    off=0 ptr="" kind={ val="null" type=big.Int err=math/big: cannot unmarshal "{}" into a *big.Int
// {} -> *map[main.UT]int: {} <nil>
// {} -> *[]interface {}: [] json: cannot unmarshal JSON object into Go []interface {}
//    off=0 ptr="" kind={ val="null" type=[]interface {} err=<nil>
// {} -> *map[bool]int: {} <nil>
// {} -> *struct { a int }: {a:0} json: cannot unmarshal JSON object into Go struct { a int }: Go struct has no exported fields
//    off=0 ptr="" kind={ val="null" type=struct { a int } err=Go struct has no exported fields
// {} -> *main.PE: {"B":0} <nil>
// {} -> *map[interface {}]int: {} <nil>
// {"A":1} -> *bool: false json: cannot unmarshal JSON object into Go bool
//    off=0 ptr="" kind={ val="null" type=bool err=<nil>
// {"A":1} -> *string: "" json: cannot unmarshal JSON object into Go string
//    off=0 ptr="" kind={ val="null" type=string err=<nil>
// {"A":1} -> *int: 0 json: cannot unmarshal JSON object into Go int
//    off=0 ptr="" kind={ val="null" type=int err=<nil>
// {"A":1} -> *uint8: 0 json: cannot unmarshal JSON object into Go uint8
//    off=0 ptr="" kind={ val="null" type=uint8 err=<nil>
// {"A":1} -> *float32: 0 json: cannot unmarshal JSON object into Go float32
//    off=0 ptr="" kind={ val="null" type=float32 err=<nil>
// {"A":1} -> *float64: 0 json: cannot unmarshal JSON object into Go float64
//    off=0 ptr="" kind={ val="null" type=float64 err=<nil>
// {"A":1} -> *[]uint8: "" json: cannot unmarshal JSON object into Go []uint8
//    off=0 ptr="" kind={ val="null" type=[]uint8 err=<nil>
// {"A":1} -> *[3]uint8: "AAAA" json: cannot unmarshal JSON object into Go [3]uint8
//    off=0 ptr="" kind={ val="null" type=[3]uint8 err=<nil>
// {"A":1} -> *[]int: [] json: cannot unmarshal JSON object into Go []int
//    off=0 ptr="" kind={ val="null" type=[]int err=<nil>
// {"A":1} -> *[2]int: [0,0] json: cannot unmarshal JSON object into Go [2]int
//    off=0 ptr="" kind={ val="null" type=[2]int err=<nil>
// {"A":1} -> *map[string]int: {"A":1} <nil>
// {"A":1} -> *map[int]int: {} json: cannot unmarshal JSON string "A" into Go int within "/A": invalid syntax
//    off=1 ptr="/A" kind=string val="\"A\"" type=int err=invalid syntax
// {"A":1} -> *map[string]interface {}: {"A":1} <nil>
// {"A":1} -> *interface {}: {"A":1} <nil>
// {"A":1} -> **int: 0 json: cannot unmarshal JSON object into Go int
//    off=0 ptr="" kind={ val="null" type=int err=<nil>
// {"A":1} -> *main.Emb: {"A":1,"b":""} <nil>
// {"A":1} -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON object into Go time.Time
//    off=0 ptr="" kind={ val="null" type=time.Time err=<nil>
// {"A":1} -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// {"A":1} -> *netip.Addr: "" json: cannot unmarshal JSON object into Go netip.Addr: JSON value must be string type
//    off=0 ptr="" kind={ val="null" type=netip.Addr err=JSON value must be string type
// {"A":1} -> *main.U1: {s:U1:{"A":1}} <nil>
// {"A":1} -> *main.UT: "" json: cannot unmarshal JSON object into Go main.UT: JSON value must be string type
//    off=0 ptr="" kind={ val="null" type=main.UT err=JSON value must be string type
// {"A":1} -> *main.UF: {n:7} <nil>
// {"A":1} -> *main.UN: {"N":0} json: cannot unmarshal into Go main.UN within "/A": deep
//    off=1 ptr="/A" kind=invalid val="null" type=main.UN err=deep
// {"A":1} -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// {"A":1} -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// {"A":1} -> *jsontext.Value: {"A":1} <nil>
// {"A":1} -> *big.Int: 0 json: cannot unmarshal JSON object into Go big.Int: math/big: cannot unmarshal "{\"A\":1}" into a *big.Int
//    off=0 ptr="" kind={ val="null" type=big.Int err=math/big: cannot unmarshal "{\"A\":1}" into a *big.Int
// {"A":1} -> *map[main.UT]int: {"t:A":1} <nil>
// {"A":1} -> *[]interface {}: [] json: cannot unmarshal JSON object into Go []interface {}
//    off=0 ptr="" kind={ val="null" type=[]interface {} err=<nil>
// {"A":1} -> *map[bool]int: {} json: cannot unmarshal JSON string into Go bool within "/A"
//    off=1 ptr="/A" kind=string val="null" type=bool err=<nil>
// {"A":1} -> *struct { a int }: {a:0} json: cannot unmarshal JSON object into Go struct { a int }: Go struct has no exported fields
//    off=0 ptr="" kind={ val="null" type=struct { a int } err=Go struct has no exported fields
// {"A":1} -> *main.PE: {"B":0} json: cannot unmarshal into Go main.PE within "/A": cannot set embedded pointer to unexported struct type
//    off=5 ptr="/A" kind=invalid val="null" type=main.PE err=cannot set embedded pointer to unexported struct type
// {"A":1} -> *map[interface {}]int: {"A":1} <nil>
// "12" -> *bool: false json: cannot unmarshal JSON string into Go bool
//    off=0 ptr="" kind=string val="null" type=bool err=<nil>
// "12" -> *string: "12" <nil>
// "12" -> *int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "12" -> *uint8: 0 json: cannot unmarshal JSON string into Go uint8
//    off=0 ptr="" kind=string val="null" type=uint8 err=<nil>
// "12" -> *float32: 0 json: cannot unmarshal JSON string into Go float32
//    off=0 ptr="" kind=string val="null" type=float32 err=<nil>
// "12" -> *float64: 0 json: cannot unmarshal JSON string into Go float64
//    off=0 ptr="" kind=string val="null" type=float64 err=<nil>
// "12" -> *[]uint8: "" json: cannot unmarshal JSON string into Go []uint8: illegal base64 data at input byte 0
//    off=0 ptr="" kind=string val="null" type=[]uint8 err=illegal base64 data at input byte 0
// "12" -> *[3]uint8: "AAAA" json: cannot unmarshal JSON string into Go [3]uint8: illegal base64 data at input byte 0
//    off=0 ptr="" kind=string val="null" type=[3]uint8 err=illegal base64 data at input byte 0
// "12" -> *[]int: [] json: cannot unmarshal JSON string into Go []int
//    off=0 ptr="" kind=string val="null" type=[]int err=<nil>
// "12" -> *[2]int: [0,0] json: cannot unmarshal JSON string into Go [2]int
//    off=0 ptr="" kind=string val="null" type=[2]int err=<nil>
// "12" -> *map[string]int: {} json: cannot unmarshal JSON string into Go map[string]int
//    off=0 ptr="" kind=string val="null" type=map[string]int err=<nil>
// "12" -> *map[int]int: {} json: cannot unmarshal JSON string into Go map[int]int
//    off=0 ptr="" kind=string val="null" type=map[int]int err=<nil>
// "12" -> *map[string]interface {}: {} json: cannot unmarshal JSON string into Go map[string]interface {}
//    off=0 ptr="" kind=string val="null" type=map[string]interface {} err=<nil>
// "12" -> *interface {}: "12" <nil>
// "12" -> **int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "12" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON string into Go main.Emb
//    off=0 ptr="" kind=string val="null" type=main.Emb err=<nil>
// "12" -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON string into Go time.Time: parsing time "12" as "2006-01-02T15:04:05Z07:00": cannot parse "12" as "2006"
//    off=0 ptr="" kind=string val="null" type=time.Time err=parsing time "12" as "2006-01-02T15:04:05Z07:00": cannot parse "12" as "2006"
// "12" -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// "12" -> *netip.Addr: "" json: cannot unmarshal JSON string into Go netip.Addr: ParseAddr("12"): cannot parse IP
//    off=0 ptr="" kind=string val="null" type=netip.Addr err=ParseAddr("12"): unable to parse IP
// "12" -> *main.U1: {s:U1:"12"} <nil>
// "12" -> *main.UT: "t:12" <nil>
// "12" -> *main.UF: {n:4} <nil>
// "12" -> *main.UN: {"N":0} json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "12" -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// "12" -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// "12" -> *jsontext.Value: "12" <nil>
// "12" -> *big.Int: 0 json: cannot unmarshal JSON string into Go big.Int: math/big: cannot unmarshal "\"12\"" into a *big.Int
//    off=0 ptr="" kind=string val="null" type=big.Int err=math/big: cannot unmarshal "\"12\"" into a *big.Int
// "12" -> *map[main.UT]int: {} json: cannot unmarshal JSON string into Go map[main.UT]int
//    off=0 ptr="" kind=string val="null" type=map[main.UT]int err=<nil>
// "12" -> *[]interface {}: [] json: cannot unmarshal JSON string into Go []interface {}
//    off=0 ptr="" kind=string val="null" type=[]interface {} err=<nil>
// "12" -> *map[bool]int: {} json: cannot unmarshal JSON string into Go map[bool]int
//    off=0 ptr="" kind=string val="null" type=map[bool]int err=<nil>
// "12" -> *struct { a int }: {a:0} json: cannot unmarshal JSON string into Go struct { a int }
//    off=0 ptr="" kind=string val="null" type=struct { a int } err=<nil>
// "12" -> *main.PE: {"B":0} json: cannot unmarshal JSON string into Go main.PE
//    off=0 ptr="" kind=string val="null" type=main.PE err=<nil>
// "12" -> *map[interface {}]int: {} json: cannot unmarshal JSON string into Go map[interface {}]int
//    off=0 ptr="" kind=string val="null" type=map[interface {}]int err=<nil>
// " 1" -> *bool: false json: cannot unmarshal JSON string into Go bool
//    off=0 ptr="" kind=string val="null" type=bool err=<nil>
// " 1" -> *string: " 1" <nil>
// " 1" -> *int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// " 1" -> *uint8: 0 json: cannot unmarshal JSON string into Go uint8
//    off=0 ptr="" kind=string val="null" type=uint8 err=<nil>
// " 1" -> *float32: 0 json: cannot unmarshal JSON string into Go float32
//    off=0 ptr="" kind=string val="null" type=float32 err=<nil>
// " 1" -> *float64: 0 json: cannot unmarshal JSON string into Go float64
//    off=0 ptr="" kind=string val="null" type=float64 err=<nil>
// " 1" -> *[]uint8: "" json: cannot unmarshal JSON string into Go []uint8: illegal base64 data at input byte 0
//    off=0 ptr="" kind=string val="null" type=[]uint8 err=illegal base64 data at input byte 0
// " 1" -> *[3]uint8: "AAAA" json: cannot unmarshal JSON string into Go [3]uint8: illegal base64 data at input byte 0
//    off=0 ptr="" kind=string val="null" type=[3]uint8 err=illegal base64 data at input byte 0
// " 1" -> *[]int: [] json: cannot unmarshal JSON string into Go []int
//    off=0 ptr="" kind=string val="null" type=[]int err=<nil>
// " 1" -> *[2]int: [0,0] json: cannot unmarshal JSON string into Go [2]int
//    off=0 ptr="" kind=string val="null" type=[2]int err=<nil>
// " 1" -> *map[string]int: {} json: cannot unmarshal JSON string into Go map[string]int
//    off=0 ptr="" kind=string val="null" type=map[string]int err=<nil>
// " 1" -> *map[int]int: {} json: cannot unmarshal JSON string into Go map[int]int
//    off=0 ptr="" kind=string val="null" type=map[int]int err=<nil>
// " 1" -> *map[string]interface {}: {} json: cannot unmarshal JSON string into Go map[string]interface {}
//    off=0 ptr="" kind=string val="null" type=map[string]interface {} err=<nil>
// " 1" -> *interface {}: " 1" <nil>
// " 1" -> **int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// " 1" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON string into Go main.Emb
//    off=0 ptr="" kind=string val="null" type=main.Emb err=<nil>
// " 1" -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON string into Go time.Time: parsing time " 1" as "2006-01-02T15:04:05Z07:00": cannot parse " 1" as "2006"
//    off=0 ptr="" kind=string val="null" type=time.Time err=parsing time " 1" as "2006-01-02T15:04:05Z07:00": cannot parse " 1" as "2006"
// " 1" -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// " 1" -> *netip.Addr: "" json: cannot unmarshal JSON string into Go netip.Addr: ParseAddr(" 1"): cannot parse IP
//    off=0 ptr="" kind=string val="null" type=netip.Addr err=ParseAddr(" 1"): unable to parse IP
// " 1" -> *main.U1: {s:U1:" 1"} <nil>
// " 1" -> *main.UT: "t: 1" <nil>
// " 1" -> *main.UF: {n:4} <nil>
// " 1" -> *main.UN: {"N":0} json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// " 1" -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// " 1" -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// " 1" -> *jsontext.Value: " 1" <nil>
// " 1" -> *big.Int: 0 json: cannot unmarshal JSON string into Go big.Int: math/big: cannot unmarshal "\" 1\"" into a *big.Int
//    off=0 ptr="" kind=string val="null" type=big.Int err=math/big: cannot unmarshal "\" 1\"" into a *big.Int
// " 1" -> *map[main.UT]int: {} json: cannot unmarshal JSON string into Go map[main.UT]int
//    off=0 ptr="" kind=string val="null" type=map[main.UT]int err=<nil>
// " 1" -> *[]interface {}: [] json: cannot unmarshal JSON string into Go []interface {}
//    off=0 ptr="" kind=string val="null" type=[]interface {} err=<nil>
// " 1" -> *map[bool]int: {} json: cannot unmarshal JSON string into Go map[bool]int
//    off=0 ptr="" kind=string val="null" type=map[bool]int err=<nil>
// " 1" -> *struct { a int }: {a:0} json: cannot unmarshal JSON string into Go struct { a int }
//    off=0 ptr="" kind=string val="null" type=struct { a int } err=<nil>
// " 1" -> *main.PE: {"B":0} json: cannot unmarshal JSON string into Go main.PE
//    off=0 ptr="" kind=string val="null" type=main.PE err=<nil>
// " 1" -> *map[interface {}]int: {} json: cannot unmarshal JSON string into Go map[interface {}]int
//    off=0 ptr="" kind=string val="null" type=map[interface {}]int err=<nil>
// 1e400 -> *bool: false json: cannot unmarshal JSON number into Go bool
//    off=0 ptr="" kind=number val="null" type=bool err=<nil>
// 1e400 -> *string: "" json: cannot unmarshal JSON number into Go string
//    off=0 ptr="" kind=number val="null" type=string err=<nil>
// 1e400 -> *int: 0 json: cannot unmarshal JSON number 1e400 into Go int: invalid syntax
//    off=0 ptr="" kind=number val="1e400" type=int err=invalid syntax
// 1e400 -> *uint8: 0 json: cannot unmarshal JSON number 1e400 into Go uint8: invalid syntax
//    off=0 ptr="" kind=number val="1e400" type=uint8 err=invalid syntax
// 1e400 -> *float32: 0 json: cannot unmarshal JSON number 1e400 into Go float32: value out of range
//    off=0 ptr="" kind=number val="1e400" type=float32 err=value out of range
// 1e400 -> *float64: 0 json: cannot unmarshal JSON number 1e400 into Go float64: value out of range
//    off=0 ptr="" kind=number val="1e400" type=float64 err=value out of range
// 1e400 -> *[]uint8: "" json: cannot unmarshal JSON number into Go []uint8
//    off=0 ptr="" kind=number val="null" type=[]uint8 err=<nil>
// 1e400 -> *[3]uint8: "AAAA" json: cannot unmarshal JSON number into Go [3]uint8
//    off=0 ptr="" kind=number val="null" type=[3]uint8 err=<nil>
// 1e400 -> *[]int: [] json: cannot unmarshal JSON number into Go []int
//    off=0 ptr="" kind=number val="null" type=[]int err=<nil>
// 1e400 -> *[2]int: [0,0] json: cannot unmarshal JSON number into Go [2]int
//    off=0 ptr="" kind=number val="null" type=[2]int err=<nil>
// 1e400 -> *map[string]int: {} json: cannot unmarshal JSON number into Go map[string]int
//    off=0 ptr="" kind=number val="null" type=map[string]int err=<nil>
// 1e400 -> *map[int]int: {} json: cannot unmarshal JSON number into Go map[int]int
//    off=0 ptr="" kind=number val="null" type=map[int]int err=<nil>
// 1e400 -> *map[string]interface {}: {} json: cannot unmarshal JSON number into Go map[string]interface {}
//    off=0 ptr="" kind=number val="null" type=map[string]interface {} err=<nil>
// 1e400 -> *interface {}: 0 json: cannot unmarshal JSON number 1e400 into Go float64: value out of range
//    off=0 ptr="" kind=number val="1e400" type=float64 err=value out of range
// 1e400 -> **int: 0 json: cannot unmarshal JSON number 1e400 into Go int: invalid syntax
//    off=0 ptr="" kind=number val="1e400" type=int err=invalid syntax
// 1e400 -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON number into Go main.Emb
//    off=0 ptr="" kind=number val="null" type=main.Emb err=<nil>
// 1e400 -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON number into Go time.Time
//    off=0 ptr="" kind=number val="null" type=time.Time err=<nil>
// 1e400 -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// 1e400 -> *netip.Addr: "" json: cannot unmarshal JSON number into Go netip.Addr: JSON value must be string type
//    off=0 ptr="" kind=number val="null" type=netip.Addr err=JSON value must be string type
// 1e400 -> *main.U1: {s:U1:1e400} <nil>
// 1e400 -> *main.UT: "" json: cannot unmarshal JSON number into Go main.UT: JSON value must be string type
//    off=0 ptr="" kind=number val="null" type=main.UT err=JSON value must be string type
// 1e400 -> *main.UF: {n:5} <nil>
// 1e400 -> *main.UN: {"N":0} <nil>
// 1e400 -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// 1e400 -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// 1e400 -> *jsontext.Value: 1e400 <nil>
// 1e400 -> *big.Int: 1 json: cannot unmarshal JSON number into Go big.Int: math/big: cannot unmarshal "1e400" into a *big.Int
//    off=0 ptr="" kind=number val="null" type=big.Int err=math/big: cannot unmarshal "1e400" into a *big.Int
// 1e400 -> *map[main.UT]int: {} json: cannot unmarshal JSON number into Go map[main.UT]int
//    off=0 ptr="" kind=number val="null" type=map[main.UT]int err=<nil>
// 1e400 -> *[]interface {}: [] json: cannot unmarshal JSON number into Go []interface {}
//    off=0 ptr="" kind=number val="null" type=[]interface {} err=<nil>
// 1e400 -> *map[bool]int: {} json: cannot unmarshal JSON number into Go map[bool]int
//    off=0 ptr="" kind=number val="null" type=map[bool]int err=<nil>
// 1e400 -> *struct { a int }: {a:0} json: cannot unmarshal JSON number into Go struct { a int }
//    off=0 ptr="" kind=number val="null" type=struct { a int } err=<nil>
// 1e400 -> *main.PE: {"B":0} json: cannot unmarshal JSON number into Go main.PE
//    off=0 ptr="" kind=number val="null" type=main.PE err=<nil>
// 1e400 -> *map[interface {}]int: {} json: cannot unmarshal JSON number into Go map[interface {}]int
//    off=0 ptr="" kind=number val="null" type=map[interface {}]int err=<nil>
// "" -> *bool: false json: cannot unmarshal JSON string into Go bool
//    off=0 ptr="" kind=string val="null" type=bool err=<nil>
// "" -> *string: "" <nil>
// "" -> *int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "" -> *uint8: 0 json: cannot unmarshal JSON string into Go uint8
//    off=0 ptr="" kind=string val="null" type=uint8 err=<nil>
// "" -> *float32: 0 json: cannot unmarshal JSON string into Go float32
//    off=0 ptr="" kind=string val="null" type=float32 err=<nil>
// "" -> *float64: 0 json: cannot unmarshal JSON string into Go float64
//    off=0 ptr="" kind=string val="null" type=float64 err=<nil>
// "" -> *[]uint8: "" <nil>
// "" -> *[3]uint8: "AAAA" json: cannot unmarshal JSON string into Go [3]uint8: decoded length of 0 mismatches array length of 3
//    off=0 ptr="" kind=string val="null" type=[3]uint8 err=decoded length of 0 mismatches array length of 3
// "" -> *[]int: [] json: cannot unmarshal JSON string into Go []int
//    off=0 ptr="" kind=string val="null" type=[]int err=<nil>
// "" -> *[2]int: [0,0] json: cannot unmarshal JSON string into Go [2]int
//    off=0 ptr="" kind=string val="null" type=[2]int err=<nil>
// "" -> *map[string]int: {} json: cannot unmarshal JSON string into Go map[string]int
//    off=0 ptr="" kind=string val="null" type=map[string]int err=<nil>
// "" -> *map[int]int: {} json: cannot unmarshal JSON string into Go map[int]int
//    off=0 ptr="" kind=string val="null" type=map[int]int err=<nil>
// "" -> *map[string]interface {}: {} json: cannot unmarshal JSON string into Go map[string]interface {}
//    off=0 ptr="" kind=string val="null" type=map[string]interface {} err=<nil>
// "" -> *interface {}: "" <nil>
// "" -> **int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON string into Go main.Emb
//    off=0 ptr="" kind=string val="null" type=main.Emb err=<nil>
// "" -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON string into Go time.Time: parsing time "" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "2006"
//    off=0 ptr="" kind=string val="null" type=time.Time err=parsing time "" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "2006"
// "" -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// "" -> *netip.Addr: "" <nil>
// "" -> *main.U1: {s:U1:""} <nil>
// "" -> *main.UT: "t:" <nil>
// "" -> *main.UF: {n:2} <nil>
// "" -> *main.UN: {"N":0} json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "" -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// "" -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// "" -> *jsontext.Value: "" <nil>
// "" -> *big.Int: 0 json: cannot unmarshal JSON string into Go big.Int: math/big: cannot unmarshal "\"\"" into a *big.Int
//    off=0 ptr="" kind=string val="null" type=big.Int err=math/big: cannot unmarshal "\"\"" into a *big.Int
// "" -> *map[main.UT]int: {} json: cannot unmarshal JSON string into Go map[main.UT]int
//    off=0 ptr="" kind=string val="null" type=map[main.UT]int err=<nil>
// "" -> *[]interface {}: [] json: cannot unmarshal JSON string into Go []interface {}
//    off=0 ptr="" kind=string val="null" type=[]interface {} err=<nil>
// "" -> *map[bool]int: {} json: cannot unmarshal JSON string into Go map[bool]int
//    off=0 ptr="" kind=string val="null" type=map[bool]int err=<nil>
// "" -> *struct { a int }: {a:0} json: cannot unmarshal JSON string into Go struct { a int }
//    off=0 ptr="" kind=string val="null" type=struct { a int } err=<nil>
// "" -> *main.PE: {"B":0} json: cannot unmarshal JSON string into Go main.PE
//    off=0 ptr="" kind=string val="null" type=main.PE err=<nil>
// "" -> *map[interface {}]int: {} json: cannot unmarshal JSON string into Go map[interface {}]int
//    off=0 ptr="" kind=string val="null" type=map[interface {}]int err=<nil>
// "AQID" -> *bool: false json: cannot unmarshal JSON string into Go bool
//    off=0 ptr="" kind=string val="null" type=bool err=<nil>
// "AQID" -> *string: "AQID" <nil>
// "AQID" -> *int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "AQID" -> *uint8: 0 json: cannot unmarshal JSON string into Go uint8
//    off=0 ptr="" kind=string val="null" type=uint8 err=<nil>
// "AQID" -> *float32: 0 json: cannot unmarshal JSON string into Go float32
//    off=0 ptr="" kind=string val="null" type=float32 err=<nil>
// "AQID" -> *float64: 0 json: cannot unmarshal JSON string into Go float64
//    off=0 ptr="" kind=string val="null" type=float64 err=<nil>
// "AQID" -> *[]uint8: "AQID" <nil>
// "AQID" -> *[3]uint8: "AQID" <nil>
// "AQID" -> *[]int: [] json: cannot unmarshal JSON string into Go []int
//    off=0 ptr="" kind=string val="null" type=[]int err=<nil>
// "AQID" -> *[2]int: [0,0] json: cannot unmarshal JSON string into Go [2]int
//    off=0 ptr="" kind=string val="null" type=[2]int err=<nil>
// "AQID" -> *map[string]int: {} json: cannot unmarshal JSON string into Go map[string]int
//    off=0 ptr="" kind=string val="null" type=map[string]int err=<nil>
// "AQID" -> *map[int]int: {} json: cannot unmarshal JSON string into Go map[int]int
//    off=0 ptr="" kind=string val="null" type=map[int]int err=<nil>
// "AQID" -> *map[string]interface {}: {} json: cannot unmarshal JSON string into Go map[string]interface {}
//    off=0 ptr="" kind=string val="null" type=map[string]interface {} err=<nil>
// "AQID" -> *interface {}: "AQID" <nil>
// "AQID" -> **int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "AQID" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON string into Go main.Emb
//    off=0 ptr="" kind=string val="null" type=main.Emb err=<nil>
// "AQID" -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON string into Go time.Time: parsing time "AQID" as "2006-01-02T15:04:05Z07:00": cannot parse "AQID" as "2006"
//    off=0 ptr="" kind=string val="null" type=time.Time err=parsing time "AQID" as "2006-01-02T15:04:05Z07:00": cannot parse "AQID" as "2006"
// "AQID" -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// "AQID" -> *netip.Addr: "" json: cannot unmarshal JSON string into Go netip.Addr: ParseAddr("AQID"): cannot parse IP
//    off=0 ptr="" kind=string val="null" type=netip.Addr err=ParseAddr("AQID"): unable to parse IP
// "AQID" -> *main.U1: {s:U1:"AQID"} <nil>
// "AQID" -> *main.UT: "t:AQID" <nil>
// "AQID" -> *main.UF: {n:6} <nil>
// "AQID" -> *main.UN: {"N":0} json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "AQID" -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// "AQID" -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// "AQID" -> *jsontext.Value: "AQID" <nil>
// "AQID" -> *big.Int: 0 json: cannot unmarshal JSON string into Go big.Int: math/big: cannot unmarshal "\"AQID\"" into a *big.Int
//    off=0 ptr="" kind=string val="null" type=big.Int err=math/big: cannot unmarshal "\"AQID\"" into a *big.Int
// "AQID" -> *map[main.UT]int: {} json: cannot unmarshal JSON string into Go map[main.UT]int
//    off=0 ptr="" kind=string val="null" type=map[main.UT]int err=<nil>
// "AQID" -> *[]interface {}: [] json: cannot unmarshal JSON string into Go []interface {}
//    off=0 ptr="" kind=string val="null" type=[]interface {} err=<nil>
// "AQID" -> *map[bool]int: {} json: cannot unmarshal JSON string into Go map[bool]int
//    off=0 ptr="" kind=string val="null" type=map[bool]int err=<nil>
// "AQID" -> *struct { a int }: {a:0} json: cannot unmarshal JSON string into Go struct { a int }
//    off=0 ptr="" kind=string val="null" type=struct { a int } err=<nil>
// "AQID" -> *main.PE: {"B":0} json: cannot unmarshal JSON string into Go main.PE
//    off=0 ptr="" kind=string val="null" type=main.PE err=<nil>
// "AQID" -> *map[interface {}]int: {} json: cannot unmarshal JSON string into Go map[interface {}]int
//    off=0 ptr="" kind=string val="null" type=map[interface {}]int err=<nil>
// "AQI=" -> *bool: false json: cannot unmarshal JSON string into Go bool
//    off=0 ptr="" kind=string val="null" type=bool err=<nil>
// "AQI=" -> *string: "AQI=" <nil>
// "AQI=" -> *int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "AQI=" -> *uint8: 0 json: cannot unmarshal JSON string into Go uint8
//    off=0 ptr="" kind=string val="null" type=uint8 err=<nil>
// "AQI=" -> *float32: 0 json: cannot unmarshal JSON string into Go float32
//    off=0 ptr="" kind=string val="null" type=float32 err=<nil>
// "AQI=" -> *float64: 0 json: cannot unmarshal JSON string into Go float64
//    off=0 ptr="" kind=string val="null" type=float64 err=<nil>
// "AQI=" -> *[]uint8: "AQI=" <nil>
// "AQI=" -> *[3]uint8: "AQIA" json: cannot unmarshal JSON string into Go [3]uint8: decoded length of 2 mismatches array length of 3
//    off=0 ptr="" kind=string val="null" type=[3]uint8 err=decoded length of 2 mismatches array length of 3
// "AQI=" -> *[]int: [] json: cannot unmarshal JSON string into Go []int
//    off=0 ptr="" kind=string val="null" type=[]int err=<nil>
// "AQI=" -> *[2]int: [0,0] json: cannot unmarshal JSON string into Go [2]int
//    off=0 ptr="" kind=string val="null" type=[2]int err=<nil>
// "AQI=" -> *map[string]int: {} json: cannot unmarshal JSON string into Go map[string]int
//    off=0 ptr="" kind=string val="null" type=map[string]int err=<nil>
// "AQI=" -> *map[int]int: {} json: cannot unmarshal JSON string into Go map[int]int
//    off=0 ptr="" kind=string val="null" type=map[int]int err=<nil>
// "AQI=" -> *map[string]interface {}: {} json: cannot unmarshal JSON string into Go map[string]interface {}
//    off=0 ptr="" kind=string val="null" type=map[string]interface {} err=<nil>
// "AQI=" -> *interface {}: "AQI=" <nil>
// "AQI=" -> **int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "AQI=" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON string into Go main.Emb
//    off=0 ptr="" kind=string val="null" type=main.Emb err=<nil>
// "AQI=" -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON string into Go time.Time: parsing time "AQI=" as "2006-01-02T15:04:05Z07:00": cannot parse "AQI=" as "2006"
//    off=0 ptr="" kind=string val="null" type=time.Time err=parsing time "AQI=" as "2006-01-02T15:04:05Z07:00": cannot parse "AQI=" as "2006"
// "AQI=" -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// "AQI=" -> *netip.Addr: "" json: cannot unmarshal JSON string into Go netip.Addr: ParseAddr("AQI="): cannot parse IP
//    off=0 ptr="" kind=string val="null" type=netip.Addr err=ParseAddr("AQI="): unable to parse IP
// "AQI=" -> *main.U1: {s:U1:"AQI="} <nil>
// "AQI=" -> *main.UT: "t:AQI=" <nil>
// "AQI=" -> *main.UF: {n:6} <nil>
// "AQI=" -> *main.UN: {"N":0} json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "AQI=" -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// "AQI=" -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// "AQI=" -> *jsontext.Value: "AQI=" <nil>
// "AQI=" -> *big.Int: 0 json: cannot unmarshal JSON string into Go big.Int: math/big: cannot unmarshal "\"AQI=\"" into a *big.Int
//    off=0 ptr="" kind=string val="null" type=big.Int err=math/big: cannot unmarshal "\"AQI=\"" into a *big.Int
// "AQI=" -> *map[main.UT]int: {} json: cannot unmarshal JSON string into Go map[main.UT]int
//    off=0 ptr="" kind=string val="null" type=map[main.UT]int err=<nil>
// "AQI=" -> *[]interface {}: [] json: cannot unmarshal JSON string into Go []interface {}
//    off=0 ptr="" kind=string val="null" type=[]interface {} err=<nil>
// "AQI=" -> *map[bool]int: {} json: cannot unmarshal JSON string into Go map[bool]int
//    off=0 ptr="" kind=string val="null" type=map[bool]int err=<nil>
// "AQI=" -> *struct { a int }: {a:0} json: cannot unmarshal JSON string into Go struct { a int }
//    off=0 ptr="" kind=string val="null" type=struct { a int } err=<nil>
// "AQI=" -> *main.PE: {"B":0} json: cannot unmarshal JSON string into Go main.PE
//    off=0 ptr="" kind=string val="null" type=main.PE err=<nil>
// "AQI=" -> *map[interface {}]int: {} json: cannot unmarshal JSON string into Go map[interface {}]int
//    off=0 ptr="" kind=string val="null" type=map[interface {}]int err=<nil>
// "AQ\n==" -> *bool: false json: cannot unmarshal JSON string into Go bool
//    off=0 ptr="" kind=string val="null" type=bool err=<nil>
// "AQ\n==" -> *string: "AQ\n==" <nil>
// "AQ\n==" -> *int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "AQ\n==" -> *uint8: 0 json: cannot unmarshal JSON string into Go uint8
//    off=0 ptr="" kind=string val="null" type=uint8 err=<nil>
// "AQ\n==" -> *float32: 0 json: cannot unmarshal JSON string into Go float32
//    off=0 ptr="" kind=string val="null" type=float32 err=<nil>
// "AQ\n==" -> *float64: 0 json: cannot unmarshal JSON string into Go float64
//    off=0 ptr="" kind=string val="null" type=float64 err=<nil>
// "AQ\n==" -> *[]uint8: "" json: cannot unmarshal JSON string into Go []uint8: illegal character '\n' at offset 2
//    off=0 ptr="" kind=string val="null" type=[]uint8 err=illegal character '\n' at offset 2
// "AQ\n==" -> *[3]uint8: "AQAA" json: cannot unmarshal JSON string into Go [3]uint8: illegal character '\n' at offset 2
//    off=0 ptr="" kind=string val="null" type=[3]uint8 err=illegal character '\n' at offset 2
// "AQ\n==" -> *[]int: [] json: cannot unmarshal JSON string into Go []int
//    off=0 ptr="" kind=string val="null" type=[]int err=<nil>
// "AQ\n==" -> *[2]int: [0,0] json: cannot unmarshal JSON string into Go [2]int
//    off=0 ptr="" kind=string val="null" type=[2]int err=<nil>
// "AQ\n==" -> *map[string]int: {} json: cannot unmarshal JSON string into Go map[string]int
//    off=0 ptr="" kind=string val="null" type=map[string]int err=<nil>
// "AQ\n==" -> *map[int]int: {} json: cannot unmarshal JSON string into Go map[int]int
//    off=0 ptr="" kind=string val="null" type=map[int]int err=<nil>
// "AQ\n==" -> *map[string]interface {}: {} json: cannot unmarshal JSON string into Go map[string]interface {}
//    off=0 ptr="" kind=string val="null" type=map[string]interface {} err=<nil>
// "AQ\n==" -> *interface {}: "AQ\n==" <nil>
// "AQ\n==" -> **int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "AQ\n==" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON string into Go main.Emb
//    off=0 ptr="" kind=string val="null" type=main.Emb err=<nil>
// "AQ\n==" -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON string into Go time.Time: parsing time "AQ\x0a==" as "2006-01-02T15:04:05Z07:00": cannot parse "AQ\x0a==" as "2006"
//    off=0 ptr="" kind=string val="null" type=time.Time err=parsing time "AQ\x0a==" as "2006-01-02T15:04:05Z07:00": cannot parse "AQ\x0a==" as "2006"
// "AQ\n==" -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// "AQ\n==" -> *netip.Addr: "" json: cannot unmarshal JSON string into Go netip.Addr: ParseAddr("AQ\n=="): cannot parse IP
//    off=0 ptr="" kind=string val="null" type=netip.Addr err=ParseAddr("AQ\n=="): unable to parse IP
// "AQ\n==" -> *main.U1: {s:U1:"AQ\n=="} <nil>
// "AQ\n==" -> *main.UT: "t:AQ\n==" <nil>
// "AQ\n==" -> *main.UF: {n:8} <nil>
// "AQ\n==" -> *main.UN: {"N":0} json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "AQ\n==" -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// "AQ\n==" -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// "AQ\n==" -> *jsontext.Value: "AQ\n==" <nil>
// "AQ\n==" -> *big.Int: 0 json: cannot unmarshal JSON string into Go big.Int: math/big: cannot unmarshal "\"AQ\\n==\"" into a *big.Int
//    off=0 ptr="" kind=string val="null" type=big.Int err=math/big: cannot unmarshal "\"AQ\\n==\"" into a *big.Int
// "AQ\n==" -> *map[main.UT]int: {} json: cannot unmarshal JSON string into Go map[main.UT]int
//    off=0 ptr="" kind=string val="null" type=map[main.UT]int err=<nil>
// "AQ\n==" -> *[]interface {}: [] json: cannot unmarshal JSON string into Go []interface {}
//    off=0 ptr="" kind=string val="null" type=[]interface {} err=<nil>
// "AQ\n==" -> *map[bool]int: {} json: cannot unmarshal JSON string into Go map[bool]int
//    off=0 ptr="" kind=string val="null" type=map[bool]int err=<nil>
// "AQ\n==" -> *struct { a int }: {a:0} json: cannot unmarshal JSON string into Go struct { a int }
//    off=0 ptr="" kind=string val="null" type=struct { a int } err=<nil>
// "AQ\n==" -> *main.PE: {"B":0} json: cannot unmarshal JSON string into Go main.PE
//    off=0 ptr="" kind=string val="null" type=main.PE err=<nil>
// "AQ\n==" -> *map[interface {}]int: {} json: cannot unmarshal JSON string into Go map[interface {}]int
//    off=0 ptr="" kind=string val="null" type=map[interface {}]int err=<nil>
// "AQ*=" -> *bool: false json: cannot unmarshal JSON string into Go bool
//    off=0 ptr="" kind=string val="null" type=bool err=<nil>
// "AQ*=" -> *string: "AQ*=" <nil>
// "AQ*=" -> *int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "AQ*=" -> *uint8: 0 json: cannot unmarshal JSON string into Go uint8
//    off=0 ptr="" kind=string val="null" type=uint8 err=<nil>
// "AQ*=" -> *float32: 0 json: cannot unmarshal JSON string into Go float32
//    off=0 ptr="" kind=string val="null" type=float32 err=<nil>
// "AQ*=" -> *float64: 0 json: cannot unmarshal JSON string into Go float64
//    off=0 ptr="" kind=string val="null" type=float64 err=<nil>
// "AQ*=" -> *[]uint8: "" json: cannot unmarshal JSON string into Go []uint8: illegal base64 data at input byte 2
//    off=0 ptr="" kind=string val="null" type=[]uint8 err=illegal base64 data at input byte 2
// "AQ*=" -> *[3]uint8: "AAAA" json: cannot unmarshal JSON string into Go [3]uint8: illegal base64 data at input byte 2
//    off=0 ptr="" kind=string val="null" type=[3]uint8 err=illegal base64 data at input byte 2
// "AQ*=" -> *[]int: [] json: cannot unmarshal JSON string into Go []int
//    off=0 ptr="" kind=string val="null" type=[]int err=<nil>
// "AQ*=" -> *[2]int: [0,0] json: cannot unmarshal JSON string into Go [2]int
//    off=0 ptr="" kind=string val="null" type=[2]int err=<nil>
// "AQ*=" -> *map[string]int: {} json: cannot unmarshal JSON string into Go map[string]int
//    off=0 ptr="" kind=string val="null" type=map[string]int err=<nil>
// "AQ*=" -> *map[int]int: {} json: cannot unmarshal JSON string into Go map[int]int
//    off=0 ptr="" kind=string val="null" type=map[int]int err=<nil>
// "AQ*=" -> *map[string]interface {}: {} json: cannot unmarshal JSON string into Go map[string]interface {}
//    off=0 ptr="" kind=string val="null" type=map[string]interface {} err=<nil>
// "AQ*=" -> *interface {}: "AQ*=" <nil>
// "AQ*=" -> **int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "AQ*=" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON string into Go main.Emb
//    off=0 ptr="" kind=string val="null" type=main.Emb err=<nil>
// "AQ*=" -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON string into Go time.Time: parsing time "AQ*=" as "2006-01-02T15:04:05Z07:00": cannot parse "AQ*=" as "2006"
//    off=0 ptr="" kind=string val="null" type=time.Time err=parsing time "AQ*=" as "2006-01-02T15:04:05Z07:00": cannot parse "AQ*=" as "2006"
// "AQ*=" -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// "AQ*=" -> *netip.Addr: "" json: cannot unmarshal JSON string into Go netip.Addr: ParseAddr("AQ*="): cannot parse IP
//    off=0 ptr="" kind=string val="null" type=netip.Addr err=ParseAddr("AQ*="): unable to parse IP
// "AQ*=" -> *main.U1: {s:U1:"AQ*="} <nil>
// "AQ*=" -> *main.UT: "t:AQ*=" <nil>
// "AQ*=" -> *main.UF: {n:6} <nil>
// "AQ*=" -> *main.UN: {"N":0} json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "AQ*=" -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// "AQ*=" -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// "AQ*=" -> *jsontext.Value: "AQ*=" <nil>
// "AQ*=" -> *big.Int: 0 json: cannot unmarshal JSON string into Go big.Int: math/big: cannot unmarshal "\"AQ*=\"" into a *big.Int
//    off=0 ptr="" kind=string val="null" type=big.Int err=math/big: cannot unmarshal "\"AQ*=\"" into a *big.Int
// "AQ*=" -> *map[main.UT]int: {} json: cannot unmarshal JSON string into Go map[main.UT]int
//    off=0 ptr="" kind=string val="null" type=map[main.UT]int err=<nil>
// "AQ*=" -> *[]interface {}: [] json: cannot unmarshal JSON string into Go []interface {}
//    off=0 ptr="" kind=string val="null" type=[]interface {} err=<nil>
// "AQ*=" -> *map[bool]int: {} json: cannot unmarshal JSON string into Go map[bool]int
//    off=0 ptr="" kind=string val="null" type=map[bool]int err=<nil>
// "AQ*=" -> *struct { a int }: {a:0} json: cannot unmarshal JSON string into Go struct { a int }
//    off=0 ptr="" kind=string val="null" type=struct { a int } err=<nil>
// "AQ*=" -> *main.PE: {"B":0} json: cannot unmarshal JSON string into Go main.PE
//    off=0 ptr="" kind=string val="null" type=main.PE err=<nil>
// "AQ*=" -> *map[interface {}]int: {} json: cannot unmarshal JSON string into Go map[interface {}]int
//    off=0 ptr="" kind=string val="null" type=map[interface {}]int err=<nil>
//   -> *bool: false jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *string: "" jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *int: 0 jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *uint8: 0 jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *float32: 0 jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *float64: 0 jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *[]uint8: "" jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *[3]uint8: "AAAA" jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *[]int: [] jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *[2]int: [0,0] jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *map[string]int: {} jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *map[int]int: {} jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *map[string]interface {}: {} jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *interface {}: null jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> **int: 0 jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *main.Emb: {"A":0,"b":""} jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *time.Time: "0001-01-01T00:00:00Z" jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration after offset 1: no default representation
//    off=1 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
//   -> *netip.Addr: "" jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *main.U1: {s:} jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *main.UT: "" jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *main.UF: {n:0} jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *main.UN: {"N":0} jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *chan int: <nil> json: cannot unmarshal into Go chan int after offset 1
//    off=1 ptr="" kind=invalid val="null" type=chan int err=<nil>
//   -> *io.Reader: null json: cannot unmarshal into Go io.Reader after offset 1: cannot derive concrete type for nil interface with finite type set
//    off=1 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
//   -> *jsontext.Value: null jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *big.Int: 0 jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *map[main.UT]int: {} jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *[]interface {}: [] jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *map[bool]int: {} jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *struct { a int }: {a:0} jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *main.PE: {"B":0} jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
//   -> *map[interface {}]int: {} jsontext: unexpected EOF after offset 1
//    syn off=1 ptr="" err=unexpected EOF
// x -> *bool: false jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *string: "" jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *int: 0 jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *uint8: 0 jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *float32: 0 jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *float64: 0 jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *[]uint8: "" jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *[3]uint8: "AAAA" jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *[]int: [] jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *[2]int: [0,0] jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *map[string]int: {} jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *map[int]int: {} jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *map[string]interface {}: {} jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *interface {}: null jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> **int: 0 jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *main.Emb: {"A":0,"b":""} jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *time.Time: "0001-01-01T00:00:00Z" jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// x -> *netip.Addr: "" jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *main.U1: {s:} jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *main.UT: "" jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *main.UF: {n:0} jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *main.UN: {"N":0} jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// x -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// x -> *jsontext.Value: null jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *big.Int: 0 jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *map[main.UT]int: {} jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *[]interface {}: [] jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *map[bool]int: {} jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *struct { a int }: {a:0} jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *main.PE: {"B":0} jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// x -> *map[interface {}]int: {} jsontext: invalid character 'x' at start of value
//    syn off=0 ptr="" err=invalid character 'x' at start of value
// [1, -> *bool: false json: cannot unmarshal JSON array into Go bool
//    off=0 ptr="" kind=[ val="null" type=bool err=<nil>
// [1, -> *string: "" jsontext: unexpected EOF after offset 3
//    syn off=3 ptr="" err=unexpected EOF
// [1, -> *int: 0 jsontext: unexpected EOF after offset 3
//    syn off=3 ptr="" err=unexpected EOF
// [1, -> *uint8: 0 jsontext: unexpected EOF after offset 3
//    syn off=3 ptr="" err=unexpected EOF
// [1, -> *float32: 0 jsontext: unexpected EOF after offset 3
//    syn off=3 ptr="" err=unexpected EOF
// [1, -> *float64: 0 jsontext: unexpected EOF after offset 3
//    syn off=3 ptr="" err=unexpected EOF
// [1, -> *[]uint8: "" jsontext: unexpected EOF after offset 3
//    syn off=3 ptr="" err=unexpected EOF
// [1, -> *[3]uint8: "AAAA" jsontext: unexpected EOF after offset 3
//    syn off=3 ptr="" err=unexpected EOF
// [1, -> *[]int: [1,0] jsontext: unexpected EOF after offset 3
//    syn off=3 ptr="" err=unexpected EOF
// [1, -> *[2]int: [1,0] jsontext: unexpected EOF after offset 3
//    syn off=3 ptr="" err=unexpected EOF
// [1, -> *map[string]int: {} json: cannot unmarshal JSON array into Go map[string]int
//    off=0 ptr="" kind=[ val="null" type=map[string]int err=<nil>
// [1, -> *map[int]int: {} json: cannot unmarshal JSON array into Go map[int]int
//    off=0 ptr="" kind=[ val="null" type=map[int]int err=<nil>
// [1, -> *map[string]interface {}: {} json: cannot unmarshal JSON array into Go map[string]interface {}
//    off=0 ptr="" kind=[ val="null" type=map[string]interface {} err=<nil>
// [1, -> *interface {}: [1,null] jsontext: unexpected EOF after offset 3
//    syn off=3 ptr="" err=unexpected EOF
// [1, -> **int: 0 jsontext: unexpected EOF after offset 3
//    syn off=3 ptr="" err=unexpected EOF
// [1, -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON array into Go main.Emb
//    off=0 ptr="" kind=[ val="null" type=main.Emb err=<nil>
// [1, -> *time.Time: "0001-01-01T00:00:00Z" jsontext: unexpected EOF after offset 3
//    syn off=3 ptr="" err=unexpected EOF
// [1, -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// [1, -> *netip.Addr: "" jsontext: unexpected EOF after offset 3
//    syn off=3 ptr="" err=unexpected EOF
// [1, -> *main.U1: {s:} jsontext: unexpected EOF after offset 3
//    syn off=3 ptr="" err=unexpected EOF
// [1, -> *main.UT: "" jsontext: unexpected EOF after offset 3
//    syn off=3 ptr="" err=unexpected EOF
// [1, -> *main.UF: {n:0} jsontext: unexpected EOF after offset 3
//    syn off=3 ptr="" err=unexpected EOF
// [1, -> *main.UN: {"N":0} json: cannot unmarshal JSON array into Go main.UN
//    off=0 ptr="" kind=[ val="null" type=main.UN err=<nil>
// [1, -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// [1, -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// [1, -> *jsontext.Value: null jsontext: unexpected EOF after offset 3
//    syn off=3 ptr="" err=unexpected EOF
// [1, -> *big.Int: 0 jsontext: unexpected EOF after offset 3
//    syn off=3 ptr="" err=unexpected EOF
// [1, -> *map[main.UT]int: {} json: cannot unmarshal JSON array into Go map[main.UT]int
//    off=0 ptr="" kind=[ val="null" type=map[main.UT]int err=<nil>
// [1, -> *[]interface {}: [1,null] jsontext: unexpected EOF after offset 3
//    syn off=3 ptr="" err=unexpected EOF
// [1, -> *map[bool]int: {} json: cannot unmarshal JSON array into Go map[bool]int
//    off=0 ptr="" kind=[ val="null" type=map[bool]int err=<nil>
// [1, -> *struct { a int }: {a:0} json: cannot unmarshal JSON array into Go struct { a int }
//    off=0 ptr="" kind=[ val="null" type=struct { a int } err=<nil>
// [1, -> *main.PE: {"B":0} json: cannot unmarshal JSON array into Go main.PE
//    off=0 ptr="" kind=[ val="null" type=main.PE err=<nil>
// [1, -> *map[interface {}]int: {} json: cannot unmarshal JSON array into Go map[interface {}]int
//    off=0 ptr="" kind=[ val="null" type=map[interface {}]int err=<nil>
// {"A": -> *bool: false json: cannot unmarshal JSON object into Go bool
//    off=0 ptr="" kind={ val="null" type=bool err=<nil>
// {"A": -> *string: "" jsontext: unexpected EOF within "/A" after offset 5
//    syn off=5 ptr="/A" err=unexpected EOF
// {"A": -> *int: 0 jsontext: unexpected EOF within "/A" after offset 5
//    syn off=5 ptr="/A" err=unexpected EOF
// {"A": -> *uint8: 0 jsontext: unexpected EOF within "/A" after offset 5
//    syn off=5 ptr="/A" err=unexpected EOF
// {"A": -> *float32: 0 jsontext: unexpected EOF within "/A" after offset 5
//    syn off=5 ptr="/A" err=unexpected EOF
// {"A": -> *float64: 0 jsontext: unexpected EOF within "/A" after offset 5
//    syn off=5 ptr="/A" err=unexpected EOF
// {"A": -> *[]uint8: "" jsontext: unexpected EOF within "/A" after offset 5
//    syn off=5 ptr="/A" err=unexpected EOF
// {"A": -> *[3]uint8: "AAAA" jsontext: unexpected EOF within "/A" after offset 5
//    syn off=5 ptr="/A" err=unexpected EOF
// {"A": -> *[]int: [] json: cannot unmarshal JSON object into Go []int
//    off=0 ptr="" kind={ val="null" type=[]int err=<nil>
// {"A": -> *[2]int: [0,0] json: cannot unmarshal JSON object into Go [2]int
//    off=0 ptr="" kind={ val="null" type=[2]int err=<nil>
// {"A": -> *map[string]int: {"A":0} jsontext: unexpected EOF within "/A" after offset 5
//    syn off=5 ptr="/A" err=unexpected EOF
// {"A": -> *map[int]int: {} json: cannot unmarshal JSON string "A" into Go int within "/A": invalid syntax
//    off=1 ptr="/A" kind=string val="\"A\"" type=int err=invalid syntax
// {"A": -> *map[string]interface {}: {"A":null} jsontext: unexpected EOF within "/A" after offset 5
//    syn off=5 ptr="/A" err=unexpected EOF
// {"A": -> *interface {}: {"A":null} jsontext: unexpected EOF within "/A" after offset 5
//    syn off=5 ptr="/A" err=unexpected EOF
// {"A": -> **int: 0 jsontext: unexpected EOF within "/A" after offset 5
//    syn off=5 ptr="/A" err=unexpected EOF
// {"A": -> *main.Emb: {"A":0,"b":""} jsontext: unexpected EOF within "/A" after offset 5
//    syn off=5 ptr="/A" err=unexpected EOF
// {"A": -> *time.Time: "0001-01-01T00:00:00Z" jsontext: unexpected EOF within "/A" after offset 5
//    syn off=5 ptr="/A" err=unexpected EOF
// {"A": -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// {"A": -> *netip.Addr: "" jsontext: unexpected EOF within "/A" after offset 5
//    syn off=5 ptr="/A" err=unexpected EOF
// {"A": -> *main.U1: {s:} jsontext: unexpected EOF within "/A" after offset 5
//    syn off=5 ptr="/A" err=unexpected EOF
// {"A": -> *main.UT: "" jsontext: unexpected EOF within "/A" after offset 5
//    syn off=5 ptr="/A" err=unexpected EOF
// {"A": -> *main.UF: {n:0} jsontext: unexpected EOF within "/A" after offset 5
//    syn off=5 ptr="/A" err=unexpected EOF
// {"A": -> *main.UN: {"N":0} json: cannot unmarshal into Go main.UN within "/A": deep
//    off=1 ptr="/A" kind=invalid val="null" type=main.UN err=deep
// {"A": -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// {"A": -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// {"A": -> *jsontext.Value: null jsontext: unexpected EOF within "/A" after offset 5
//    syn off=5 ptr="/A" err=unexpected EOF
// {"A": -> *big.Int: 0 jsontext: unexpected EOF within "/A" after offset 5
//    syn off=5 ptr="/A" err=unexpected EOF
// {"A": -> *map[main.UT]int: {"t:A":0} jsontext: unexpected EOF within "/A" after offset 5
//    syn off=5 ptr="/A" err=unexpected EOF
// {"A": -> *[]interface {}: [] json: cannot unmarshal JSON object into Go []interface {}
//    off=0 ptr="" kind={ val="null" type=[]interface {} err=<nil>
// {"A": -> *map[bool]int: {} json: cannot unmarshal JSON string into Go bool within "/A"
//    off=1 ptr="/A" kind=string val="null" type=bool err=<nil>
// {"A": -> *struct { a int }: {a:0} json: cannot unmarshal JSON object into Go struct { a int }: Go struct has no exported fields
//    off=0 ptr="" kind={ val="null" type=struct { a int } err=Go struct has no exported fields
// {"A": -> *main.PE: {"B":0} json: cannot unmarshal into Go main.PE within "/A": cannot set embedded pointer to unexported struct type
//    off=5 ptr="/A" kind=invalid val="null" type=main.PE err=cannot set embedded pointer to unexported struct type
// {"A": -> *map[interface {}]int: {"A":0} jsontext: unexpected EOF within "/A" after offset 5
//    syn off=5 ptr="/A" err=unexpected EOF
// 1 2 -> *bool: false json: cannot unmarshal JSON number into Go bool
//    off=0 ptr="" kind=number val="null" type=bool err=<nil>
// 1 2 -> *string: "" json: cannot unmarshal JSON number into Go string
//    off=0 ptr="" kind=number val="null" type=string err=<nil>
// 1 2 -> *int: 1 jsontext: invalid character '2' after top-level value after offset 2
//    syn off=2 ptr="" err=invalid character '2' after top-level value
// 1 2 -> *uint8: 1 jsontext: invalid character '2' after top-level value after offset 2
//    syn off=2 ptr="" err=invalid character '2' after top-level value
// 1 2 -> *float32: 1 jsontext: invalid character '2' after top-level value after offset 2
//    syn off=2 ptr="" err=invalid character '2' after top-level value
// 1 2 -> *float64: 1 jsontext: invalid character '2' after top-level value after offset 2
//    syn off=2 ptr="" err=invalid character '2' after top-level value
// 1 2 -> *[]uint8: "" json: cannot unmarshal JSON number into Go []uint8
//    off=0 ptr="" kind=number val="null" type=[]uint8 err=<nil>
// 1 2 -> *[3]uint8: "AAAA" json: cannot unmarshal JSON number into Go [3]uint8
//    off=0 ptr="" kind=number val="null" type=[3]uint8 err=<nil>
// 1 2 -> *[]int: [] json: cannot unmarshal JSON number into Go []int
//    off=0 ptr="" kind=number val="null" type=[]int err=<nil>
// 1 2 -> *[2]int: [0,0] json: cannot unmarshal JSON number into Go [2]int
//    off=0 ptr="" kind=number val="null" type=[2]int err=<nil>
// 1 2 -> *map[string]int: {} json: cannot unmarshal JSON number into Go map[string]int
//    off=0 ptr="" kind=number val="null" type=map[string]int err=<nil>
// 1 2 -> *map[int]int: {} json: cannot unmarshal JSON number into Go map[int]int
//    off=0 ptr="" kind=number val="null" type=map[int]int err=<nil>
// 1 2 -> *map[string]interface {}: {} json: cannot unmarshal JSON number into Go map[string]interface {}
//    off=0 ptr="" kind=number val="null" type=map[string]interface {} err=<nil>
// 1 2 -> *interface {}: 1 jsontext: invalid character '2' after top-level value after offset 2
//    syn off=2 ptr="" err=invalid character '2' after top-level value
// 1 2 -> **int: 1 jsontext: invalid character '2' after top-level value after offset 2
//    syn off=2 ptr="" err=invalid character '2' after top-level value
// 1 2 -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON number into Go main.Emb
//    off=0 ptr="" kind=number val="null" type=main.Emb err=<nil>
// 1 2 -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON number into Go time.Time
//    off=0 ptr="" kind=number val="null" type=time.Time err=<nil>
// 1 2 -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// 1 2 -> *netip.Addr: "" json: cannot unmarshal JSON number into Go netip.Addr: JSON value must be string type
//    off=0 ptr="" kind=number val="null" type=netip.Addr err=JSON value must be string type
// 1 2 -> *main.U1: {s:U1:1} jsontext: invalid character '2' after top-level value after offset 2
//    syn off=2 ptr="" err=invalid character '2' after top-level value
// 1 2 -> *main.UT: "" json: cannot unmarshal JSON number into Go main.UT: JSON value must be string type
//    off=0 ptr="" kind=number val="null" type=main.UT err=JSON value must be string type
// 1 2 -> *main.UF: {n:1} json: cannot unmarshal into Go main.UF: one
//    off=0 ptr="" kind=invalid val="null" type=main.UF err=one
// 1 2 -> *main.UN: {"N":0} jsontext: invalid character '2' after top-level value after offset 2
//    syn off=2 ptr="" err=invalid character '2' after top-level value
// 1 2 -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// 1 2 -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// 1 2 -> *jsontext.Value: 1 jsontext: invalid character '2' after top-level value after offset 2
//    syn off=2 ptr="" err=invalid character '2' after top-level value
// 1 2 -> *big.Int: 1 jsontext: invalid character '2' after top-level value after offset 2
//    syn off=2 ptr="" err=invalid character '2' after top-level value
// 1 2 -> *map[main.UT]int: {} json: cannot unmarshal JSON number into Go map[main.UT]int
//    off=0 ptr="" kind=number val="null" type=map[main.UT]int err=<nil>
// 1 2 -> *[]interface {}: [] json: cannot unmarshal JSON number into Go []interface {}
//    off=0 ptr="" kind=number val="null" type=[]interface {} err=<nil>
// 1 2 -> *map[bool]int: {} json: cannot unmarshal JSON number into Go map[bool]int
//    off=0 ptr="" kind=number val="null" type=map[bool]int err=<nil>
// 1 2 -> *struct { a int }: {a:0} json: cannot unmarshal JSON number into Go struct { a int }
//    off=0 ptr="" kind=number val="null" type=struct { a int } err=<nil>
// 1 2 -> *main.PE: {"B":0} json: cannot unmarshal JSON number into Go main.PE
//    off=0 ptr="" kind=number val="null" type=main.PE err=<nil>
// 1 2 -> *map[interface {}]int: {} json: cannot unmarshal JSON number into Go map[interface {}]int
//    off=0 ptr="" kind=number val="null" type=map[interface {}]int err=<nil>
// "\ud800" -> *bool: false jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *string: "" jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *int: 0 jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *uint8: 0 jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *float32: 0 jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *float64: 0 jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *[]uint8: "" jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *[3]uint8: "AAAA" jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *[]int: [] jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *[2]int: [0,0] jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *map[string]int: {} jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *map[int]int: {} jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *map[string]interface {}: {} jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *interface {}: null jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> **int: 0 jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *main.Emb: {"A":0,"b":""} jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *time.Time: "0001-01-01T00:00:00Z" jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// "\ud800" -> *netip.Addr: "" jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *main.U1: {s:} jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *main.UT: "" jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *main.UF: {n:0} jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *main.UN: {"N":0} jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// "\ud800" -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// "\ud800" -> *jsontext.Value: null jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *big.Int: 0 jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *map[main.UT]int: {} jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *[]interface {}: [] jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *map[bool]int: {} jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *struct { a int }: {a:0} jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *main.PE: {"B":0} jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// "\ud800" -> *map[interface {}]int: {} jsontext: invalid surrogate pair `\ud800"` in string after offset 1
//    syn off=1 ptr="" err=invalid surrogate pair `\ud800"` in string
// {"A":1,"A":2} -> *bool: false json: cannot unmarshal JSON object into Go bool
//    off=0 ptr="" kind={ val="null" type=bool err=<nil>
// {"A":1,"A":2} -> *string: "" jsontext: duplicate object member name "A"
//    syn off=7 ptr="/A" err=duplicate object member name
// {"A":1,"A":2} -> *int: 0 jsontext: duplicate object member name "A"
//    syn off=7 ptr="/A" err=duplicate object member name
// {"A":1,"A":2} -> *uint8: 0 jsontext: duplicate object member name "A"
//    syn off=7 ptr="/A" err=duplicate object member name
// {"A":1,"A":2} -> *float32: 0 jsontext: duplicate object member name "A"
//    syn off=7 ptr="/A" err=duplicate object member name
// {"A":1,"A":2} -> *float64: 0 jsontext: duplicate object member name "A"
//    syn off=7 ptr="/A" err=duplicate object member name
// {"A":1,"A":2} -> *[]uint8: "" jsontext: duplicate object member name "A"
//    syn off=7 ptr="/A" err=duplicate object member name
// {"A":1,"A":2} -> *[3]uint8: "AAAA" jsontext: duplicate object member name "A"
//    syn off=7 ptr="/A" err=duplicate object member name
// {"A":1,"A":2} -> *[]int: [] json: cannot unmarshal JSON object into Go []int
//    off=0 ptr="" kind={ val="null" type=[]int err=<nil>
// {"A":1,"A":2} -> *[2]int: [0,0] json: cannot unmarshal JSON object into Go [2]int
//    off=0 ptr="" kind={ val="null" type=[2]int err=<nil>
// {"A":1,"A":2} -> *map[string]int: {"A":1} jsontext: duplicate object member name "A"
//    syn off=7 ptr="/A" err=duplicate object member name
// {"A":1,"A":2} -> *map[int]int: {} json: cannot unmarshal JSON string "A" into Go int within "/A": invalid syntax
//    off=1 ptr="/A" kind=string val="\"A\"" type=int err=invalid syntax
// {"A":1,"A":2} -> *map[string]interface {}: {"A":1} jsontext: duplicate object member name "A"
//    syn off=7 ptr="/A" err=duplicate object member name
// {"A":1,"A":2} -> *interface {}: {"A":1} jsontext: duplicate object member name "A"
//    syn off=7 ptr="/A" err=duplicate object member name
// {"A":1,"A":2} -> **int: 0 jsontext: duplicate object member name "A"
//    syn off=7 ptr="/A" err=duplicate object member name
// {"A":1,"A":2} -> *main.Emb: {"A":1,"b":""} jsontext: duplicate object member name "A"
//    syn off=7 ptr="/A" err=duplicate object member name
// {"A":1,"A":2} -> *time.Time: "0001-01-01T00:00:00Z" jsontext: duplicate object member name "A"
//    syn off=7 ptr="/A" err=duplicate object member name
// {"A":1,"A":2} -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// {"A":1,"A":2} -> *netip.Addr: "" jsontext: duplicate object member name "A"
//    syn off=7 ptr="/A" err=duplicate object member name
// {"A":1,"A":2} -> *main.U1: {s:} jsontext: duplicate object member name "A"
//    syn off=7 ptr="/A" err=duplicate object member name
// {"A":1,"A":2} -> *main.UT: "" jsontext: duplicate object member name "A"
//    syn off=7 ptr="/A" err=duplicate object member name
// {"A":1,"A":2} -> *main.UF: {n:0} jsontext: duplicate object member name "A"
//    syn off=7 ptr="/A" err=duplicate object member name
// {"A":1,"A":2} -> *main.UN: {"N":0} json: cannot unmarshal into Go main.UN within "/A": deep
//    off=1 ptr="/A" kind=invalid val="null" type=main.UN err=deep
// {"A":1,"A":2} -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// {"A":1,"A":2} -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// {"A":1,"A":2} -> *jsontext.Value: null jsontext: duplicate object member name "A"
//    syn off=7 ptr="/A" err=duplicate object member name
// {"A":1,"A":2} -> *big.Int: 0 jsontext: duplicate object member name "A"
//    syn off=7 ptr="/A" err=duplicate object member name
// {"A":1,"A":2} -> *map[main.UT]int: {"t:A":1} jsontext: duplicate object member name "A"
//    syn off=7 ptr="/A" err=duplicate object member name
// {"A":1,"A":2} -> *[]interface {}: [] json: cannot unmarshal JSON object into Go []interface {}
//    off=0 ptr="" kind={ val="null" type=[]interface {} err=<nil>
// {"A":1,"A":2} -> *map[bool]int: {} json: cannot unmarshal JSON string into Go bool within "/A"
//    off=1 ptr="/A" kind=string val="null" type=bool err=<nil>
// {"A":1,"A":2} -> *struct { a int }: {a:0} json: cannot unmarshal JSON object into Go struct { a int }: Go struct has no exported fields
//    off=0 ptr="" kind={ val="null" type=struct { a int } err=Go struct has no exported fields
// {"A":1,"A":2} -> *main.PE: {"B":0} json: cannot unmarshal into Go main.PE within "/A": cannot set embedded pointer to unexported struct type
//    off=5 ptr="/A" kind=invalid val="null" type=main.PE err=cannot set embedded pointer to unexported struct type
// {"A":1,"A":2} -> *map[interface {}]int: {"A":1} jsontext: duplicate object member name "A"
//    syn off=7 ptr="/A" err=duplicate object member name
// [null] -> *bool: false json: cannot unmarshal JSON array into Go bool
//    off=0 ptr="" kind=[ val="null" type=bool err=<nil>
// [null] -> *string: "" json: cannot unmarshal JSON array into Go string
//    off=0 ptr="" kind=[ val="null" type=string err=<nil>
// [null] -> *int: 0 json: cannot unmarshal JSON array into Go int
//    off=0 ptr="" kind=[ val="null" type=int err=<nil>
// [null] -> *uint8: 0 json: cannot unmarshal JSON array into Go uint8
//    off=0 ptr="" kind=[ val="null" type=uint8 err=<nil>
// [null] -> *float32: 0 json: cannot unmarshal JSON array into Go float32
//    off=0 ptr="" kind=[ val="null" type=float32 err=<nil>
// [null] -> *float64: 0 json: cannot unmarshal JSON array into Go float64
//    off=0 ptr="" kind=[ val="null" type=float64 err=<nil>
// [null] -> *[]uint8: "" json: cannot unmarshal JSON array into Go []uint8
//    off=0 ptr="" kind=[ val="null" type=[]uint8 err=<nil>
// [null] -> *[3]uint8: "AAAA" json: cannot unmarshal JSON array into Go [3]uint8
//    off=0 ptr="" kind=[ val="null" type=[3]uint8 err=<nil>
// [null] -> *[]int: [0] <nil>
// [null] -> *[2]int: [0,0] json: cannot unmarshal JSON array into Go [2]int after offset 5: too few array elements
//    off=5 ptr="" kind=] val="null" type=[2]int err=too few array elements
// [null] -> *map[string]int: {} json: cannot unmarshal JSON array into Go map[string]int
//    off=0 ptr="" kind=[ val="null" type=map[string]int err=<nil>
// [null] -> *map[int]int: {} json: cannot unmarshal JSON array into Go map[int]int
//    off=0 ptr="" kind=[ val="null" type=map[int]int err=<nil>
// [null] -> *map[string]interface {}: {} json: cannot unmarshal JSON array into Go map[string]interface {}
//    off=0 ptr="" kind=[ val="null" type=map[string]interface {} err=<nil>
// [null] -> *interface {}: [null] <nil>
// [null] -> **int: 0 json: cannot unmarshal JSON array into Go int
//    off=0 ptr="" kind=[ val="null" type=int err=<nil>
// [null] -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON array into Go main.Emb
//    off=0 ptr="" kind=[ val="null" type=main.Emb err=<nil>
// [null] -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON array into Go time.Time
//    off=0 ptr="" kind=[ val="null" type=time.Time err=<nil>
// [null] -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// [null] -> *netip.Addr: "" json: cannot unmarshal JSON array into Go netip.Addr: JSON value must be string type
//    off=0 ptr="" kind=[ val="null" type=netip.Addr err=JSON value must be string type
// [null] -> *main.U1: {s:U1:[null]} <nil>
// [null] -> *main.UT: "" json: cannot unmarshal JSON array into Go main.UT: JSON value must be string type
//    off=0 ptr="" kind=[ val="null" type=main.UT err=JSON value must be string type
// [null] -> *main.UF: {n:6} <nil>
// [null] -> *main.UN: {"N":0} json: cannot unmarshal JSON array into Go main.UN
//    off=0 ptr="" kind=[ val="null" type=main.UN err=<nil>
// [null] -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// [null] -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// [null] -> *jsontext.Value: [null] <nil>
// [null] -> *big.Int: 0 json: cannot unmarshal JSON array into Go big.Int: math/big: cannot unmarshal "[null]" into a *big.Int
//    off=0 ptr="" kind=[ val="null" type=big.Int err=math/big: cannot unmarshal "[null]" into a *big.Int
// [null] -> *map[main.UT]int: {} json: cannot unmarshal JSON array into Go map[main.UT]int
//    off=0 ptr="" kind=[ val="null" type=map[main.UT]int err=<nil>
// [null] -> *[]interface {}: [null] <nil>
// [null] -> *map[bool]int: {} json: cannot unmarshal JSON array into Go map[bool]int
//    off=0 ptr="" kind=[ val="null" type=map[bool]int err=<nil>
// [null] -> *struct { a int }: {a:0} json: cannot unmarshal JSON array into Go struct { a int }
//    off=0 ptr="" kind=[ val="null" type=struct { a int } err=<nil>
// [null] -> *main.PE: {"B":0} json: cannot unmarshal JSON array into Go main.PE
//    off=0 ptr="" kind=[ val="null" type=main.PE err=<nil>
// [null] -> *map[interface {}]int: {} json: cannot unmarshal JSON array into Go map[interface {}]int
//    off=0 ptr="" kind=[ val="null" type=map[interface {}]int err=<nil>
// "2020-01-02T03:04:05Z" -> *bool: false json: cannot unmarshal JSON string into Go bool
//    off=0 ptr="" kind=string val="null" type=bool err=<nil>
// "2020-01-02T03:04:05Z" -> *string: "2020-01-02T03:04:05Z" <nil>
// "2020-01-02T03:04:05Z" -> *int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "2020-01-02T03:04:05Z" -> *uint8: 0 json: cannot unmarshal JSON string into Go uint8
//    off=0 ptr="" kind=string val="null" type=uint8 err=<nil>
// "2020-01-02T03:04:05Z" -> *float32: 0 json: cannot unmarshal JSON string into Go float32
//    off=0 ptr="" kind=string val="null" type=float32 err=<nil>
// "2020-01-02T03:04:05Z" -> *float64: 0 json: cannot unmarshal JSON string into Go float64
//    off=0 ptr="" kind=string val="null" type=float64 err=<nil>
// "2020-01-02T03:04:05Z" -> *[]uint8: "" json: cannot unmarshal JSON string into Go []uint8: illegal base64 data at input byte 4
//    off=0 ptr="" kind=string val="null" type=[]uint8 err=illegal base64 data at input byte 4
// "2020-01-02T03:04:05Z" -> *[3]uint8: "AAAA" json: cannot unmarshal JSON string into Go [3]uint8: illegal base64 data at input byte 4
//    off=0 ptr="" kind=string val="null" type=[3]uint8 err=illegal base64 data at input byte 4
// "2020-01-02T03:04:05Z" -> *[]int: [] json: cannot unmarshal JSON string into Go []int
//    off=0 ptr="" kind=string val="null" type=[]int err=<nil>
// "2020-01-02T03:04:05Z" -> *[2]int: [0,0] json: cannot unmarshal JSON string into Go [2]int
//    off=0 ptr="" kind=string val="null" type=[2]int err=<nil>
// "2020-01-02T03:04:05Z" -> *map[string]int: {} json: cannot unmarshal JSON string into Go map[string]int
//    off=0 ptr="" kind=string val="null" type=map[string]int err=<nil>
// "2020-01-02T03:04:05Z" -> *map[int]int: {} json: cannot unmarshal JSON string into Go map[int]int
//    off=0 ptr="" kind=string val="null" type=map[int]int err=<nil>
// "2020-01-02T03:04:05Z" -> *map[string]interface {}: {} json: cannot unmarshal JSON string into Go map[string]interface {}
//    off=0 ptr="" kind=string val="null" type=map[string]interface {} err=<nil>
// "2020-01-02T03:04:05Z" -> *interface {}: "2020-01-02T03:04:05Z" <nil>
// "2020-01-02T03:04:05Z" -> **int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "2020-01-02T03:04:05Z" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON string into Go main.Emb
//    off=0 ptr="" kind=string val="null" type=main.Emb err=<nil>
// "2020-01-02T03:04:05Z" -> *time.Time: "2020-01-02T03:04:05Z" <nil>
// "2020-01-02T03:04:05Z" -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// "2020-01-02T03:04:05Z" -> *netip.Addr: "" json: cannot unmarshal JSON string into Go netip.Addr: ParseAddr("2020-01-02T03:04:05Z"): unexpected character, want colon (at "-01-02T03:04:05Z")
//    off=0 ptr="" kind=string val="null" type=netip.Addr err=ParseAddr("2020-01-02T03:04:05Z"): unexpected character, want colon (at "-01-02T03:04:05Z")
// "2020-01-02T03:04:05Z" -> *main.U1: {s:U1:"2020-01-02T03:04:05Z"} <nil>
// "2020-01-02T03:04:05Z" -> *main.UT: "t:2020-01-02T03:04:05Z" <nil>
// "2020-01-02T03:04:05Z" -> *main.UF: {n:22} <nil>
// "2020-01-02T03:04:05Z" -> *main.UN: {"N":0} json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "2020-01-02T03:04:05Z" -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// "2020-01-02T03:04:05Z" -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// "2020-01-02T03:04:05Z" -> *jsontext.Value: "2020-01-02T03:04:05Z" <nil>
// "2020-01-02T03:04:05Z" -> *big.Int: 0 json: cannot unmarshal JSON string into Go big.Int: math/big: cannot unmarshal "\"2020-01-02T03:04:05Z\"" into a *big.Int
//    off=0 ptr="" kind=string val="null" type=big.Int err=math/big: cannot unmarshal "\"2020-01-02T03:04:05Z\"" into a *big.Int
// "2020-01-02T03:04:05Z" -> *map[main.UT]int: {} json: cannot unmarshal JSON string into Go map[main.UT]int
//    off=0 ptr="" kind=string val="null" type=map[main.UT]int err=<nil>
// "2020-01-02T03:04:05Z" -> *[]interface {}: [] json: cannot unmarshal JSON string into Go []interface {}
//    off=0 ptr="" kind=string val="null" type=[]interface {} err=<nil>
// "2020-01-02T03:04:05Z" -> *map[bool]int: {} json: cannot unmarshal JSON string into Go map[bool]int
//    off=0 ptr="" kind=string val="null" type=map[bool]int err=<nil>
// "2020-01-02T03:04:05Z" -> *struct { a int }: {a:0} json: cannot unmarshal JSON string into Go struct { a int }
//    off=0 ptr="" kind=string val="null" type=struct { a int } err=<nil>
// "2020-01-02T03:04:05Z" -> *main.PE: {"B":0} json: cannot unmarshal JSON string into Go main.PE
//    off=0 ptr="" kind=string val="null" type=main.PE err=<nil>
// "2020-01-02T03:04:05Z" -> *map[interface {}]int: {} json: cannot unmarshal JSON string into Go map[interface {}]int
//    off=0 ptr="" kind=string val="null" type=map[interface {}]int err=<nil>
// "2020-01-02T3:04:05Z" -> *bool: false json: cannot unmarshal JSON string into Go bool
//    off=0 ptr="" kind=string val="null" type=bool err=<nil>
// "2020-01-02T3:04:05Z" -> *string: "2020-01-02T3:04:05Z" <nil>
// "2020-01-02T3:04:05Z" -> *int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "2020-01-02T3:04:05Z" -> *uint8: 0 json: cannot unmarshal JSON string into Go uint8
//    off=0 ptr="" kind=string val="null" type=uint8 err=<nil>
// "2020-01-02T3:04:05Z" -> *float32: 0 json: cannot unmarshal JSON string into Go float32
//    off=0 ptr="" kind=string val="null" type=float32 err=<nil>
// "2020-01-02T3:04:05Z" -> *float64: 0 json: cannot unmarshal JSON string into Go float64
//    off=0 ptr="" kind=string val="null" type=float64 err=<nil>
// "2020-01-02T3:04:05Z" -> *[]uint8: "" json: cannot unmarshal JSON string into Go []uint8: illegal base64 data at input byte 4
//    off=0 ptr="" kind=string val="null" type=[]uint8 err=illegal base64 data at input byte 4
// "2020-01-02T3:04:05Z" -> *[3]uint8: "AAAA" json: cannot unmarshal JSON string into Go [3]uint8: illegal base64 data at input byte 4
//    off=0 ptr="" kind=string val="null" type=[3]uint8 err=illegal base64 data at input byte 4
// "2020-01-02T3:04:05Z" -> *[]int: [] json: cannot unmarshal JSON string into Go []int
//    off=0 ptr="" kind=string val="null" type=[]int err=<nil>
// "2020-01-02T3:04:05Z" -> *[2]int: [0,0] json: cannot unmarshal JSON string into Go [2]int
//    off=0 ptr="" kind=string val="null" type=[2]int err=<nil>
// "2020-01-02T3:04:05Z" -> *map[string]int: {} json: cannot unmarshal JSON string into Go map[string]int
//    off=0 ptr="" kind=string val="null" type=map[string]int err=<nil>
// "2020-01-02T3:04:05Z" -> *map[int]int: {} json: cannot unmarshal JSON string into Go map[int]int
//    off=0 ptr="" kind=string val="null" type=map[int]int err=<nil>
// "2020-01-02T3:04:05Z" -> *map[string]interface {}: {} json: cannot unmarshal JSON string into Go map[string]interface {}
//    off=0 ptr="" kind=string val="null" type=map[string]interface {} err=<nil>
// "2020-01-02T3:04:05Z" -> *interface {}: "2020-01-02T3:04:05Z" <nil>
// "2020-01-02T3:04:05Z" -> **int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "2020-01-02T3:04:05Z" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON string into Go main.Emb
//    off=0 ptr="" kind=string val="null" type=main.Emb err=<nil>
// "2020-01-02T3:04:05Z" -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON string into Go time.Time: parsing time "2020-01-02T3:04:05Z" as "2006-01-02T15:04:05Z07:00": cannot parse "3" as "15"
//    off=0 ptr="" kind=string val="null" type=time.Time err=parsing time "2020-01-02T3:04:05Z" as "2006-01-02T15:04:05Z07:00": cannot parse "3" as "15"
// "2020-01-02T3:04:05Z" -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// "2020-01-02T3:04:05Z" -> *netip.Addr: "" json: cannot unmarshal JSON string into Go netip.Addr: ParseAddr("2020-01-02T3:04:05Z"): unexpected character, want colon (at "-01-02T3:04:05Z")
//    off=0 ptr="" kind=string val="null" type=netip.Addr err=ParseAddr("2020-01-02T3:04:05Z"): unexpected character, want colon (at "-01-02T3:04:05Z")
// "2020-01-02T3:04:05Z" -> *main.U1: {s:U1:"2020-01-02T3:04:05Z"} <nil>
// "2020-01-02T3:04:05Z" -> *main.UT: "t:2020-01-02T3:04:05Z" <nil>
// "2020-01-02T3:04:05Z" -> *main.UF: {n:21} <nil>
// "2020-01-02T3:04:05Z" -> *main.UN: {"N":0} json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "2020-01-02T3:04:05Z" -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// "2020-01-02T3:04:05Z" -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// "2020-01-02T3:04:05Z" -> *jsontext.Value: "2020-01-02T3:04:05Z" <nil>
// "2020-01-02T3:04:05Z" -> *big.Int: 0 json: cannot unmarshal JSON string into Go big.Int: math/big: cannot unmarshal "\"2020-01-02T3:04:05Z\"" into a *big.Int
//    off=0 ptr="" kind=string val="null" type=big.Int err=math/big: cannot unmarshal "\"2020-01-02T3:04:05Z\"" into a *big.Int
// "2020-01-02T3:04:05Z" -> *map[main.UT]int: {} json: cannot unmarshal JSON string into Go map[main.UT]int
//    off=0 ptr="" kind=string val="null" type=map[main.UT]int err=<nil>
// "2020-01-02T3:04:05Z" -> *[]interface {}: [] json: cannot unmarshal JSON string into Go []interface {}
//    off=0 ptr="" kind=string val="null" type=[]interface {} err=<nil>
// "2020-01-02T3:04:05Z" -> *map[bool]int: {} json: cannot unmarshal JSON string into Go map[bool]int
//    off=0 ptr="" kind=string val="null" type=map[bool]int err=<nil>
// "2020-01-02T3:04:05Z" -> *struct { a int }: {a:0} json: cannot unmarshal JSON string into Go struct { a int }
//    off=0 ptr="" kind=string val="null" type=struct { a int } err=<nil>
// "2020-01-02T3:04:05Z" -> *main.PE: {"B":0} json: cannot unmarshal JSON string into Go main.PE
//    off=0 ptr="" kind=string val="null" type=main.PE err=<nil>
// "2020-01-02T3:04:05Z" -> *map[interface {}]int: {} json: cannot unmarshal JSON string into Go map[interface {}]int
//    off=0 ptr="" kind=string val="null" type=map[interface {}]int err=<nil>
// "1.2.3.4" -> *bool: false json: cannot unmarshal JSON string into Go bool
//    off=0 ptr="" kind=string val="null" type=bool err=<nil>
// "1.2.3.4" -> *string: "1.2.3.4" <nil>
// "1.2.3.4" -> *int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "1.2.3.4" -> *uint8: 0 json: cannot unmarshal JSON string into Go uint8
//    off=0 ptr="" kind=string val="null" type=uint8 err=<nil>
// "1.2.3.4" -> *float32: 0 json: cannot unmarshal JSON string into Go float32
//    off=0 ptr="" kind=string val="null" type=float32 err=<nil>
// "1.2.3.4" -> *float64: 0 json: cannot unmarshal JSON string into Go float64
//    off=0 ptr="" kind=string val="null" type=float64 err=<nil>
// "1.2.3.4" -> *[]uint8: "" json: cannot unmarshal JSON string into Go []uint8: illegal base64 data at input byte 1
//    off=0 ptr="" kind=string val="null" type=[]uint8 err=illegal base64 data at input byte 1
// "1.2.3.4" -> *[3]uint8: "AAAA" json: cannot unmarshal JSON string into Go [3]uint8: illegal base64 data at input byte 1
//    off=0 ptr="" kind=string val="null" type=[3]uint8 err=illegal base64 data at input byte 1
// "1.2.3.4" -> *[]int: [] json: cannot unmarshal JSON string into Go []int
//    off=0 ptr="" kind=string val="null" type=[]int err=<nil>
// "1.2.3.4" -> *[2]int: [0,0] json: cannot unmarshal JSON string into Go [2]int
//    off=0 ptr="" kind=string val="null" type=[2]int err=<nil>
// "1.2.3.4" -> *map[string]int: {} json: cannot unmarshal JSON string into Go map[string]int
//    off=0 ptr="" kind=string val="null" type=map[string]int err=<nil>
// "1.2.3.4" -> *map[int]int: {} json: cannot unmarshal JSON string into Go map[int]int
//    off=0 ptr="" kind=string val="null" type=map[int]int err=<nil>
// "1.2.3.4" -> *map[string]interface {}: {} json: cannot unmarshal JSON string into Go map[string]interface {}
//    off=0 ptr="" kind=string val="null" type=map[string]interface {} err=<nil>
// "1.2.3.4" -> *interface {}: "1.2.3.4" <nil>
// "1.2.3.4" -> **int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "1.2.3.4" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON string into Go main.Emb
//    off=0 ptr="" kind=string val="null" type=main.Emb err=<nil>
// "1.2.3.4" -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON string into Go time.Time: parsing time "1.2.3.4" as "2006-01-02T15:04:05Z07:00": cannot parse "1.2.3.4" as "2006"
//    off=0 ptr="" kind=string val="null" type=time.Time err=parsing time "1.2.3.4" as "2006-01-02T15:04:05Z07:00": cannot parse "1.2.3.4" as "2006"
// "1.2.3.4" -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// "1.2.3.4" -> *netip.Addr: "1.2.3.4" <nil>
// "1.2.3.4" -> *main.U1: {s:U1:"1.2.3.4"} <nil>
// "1.2.3.4" -> *main.UT: "t:1.2.3.4" <nil>
// "1.2.3.4" -> *main.UF: {n:9} <nil>
// "1.2.3.4" -> *main.UN: {"N":0} json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "1.2.3.4" -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// "1.2.3.4" -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// "1.2.3.4" -> *jsontext.Value: "1.2.3.4" <nil>
// "1.2.3.4" -> *big.Int: 0 json: cannot unmarshal JSON string into Go big.Int: math/big: cannot unmarshal "\"1.2.3.4\"" into a *big.Int
//    off=0 ptr="" kind=string val="null" type=big.Int err=math/big: cannot unmarshal "\"1.2.3.4\"" into a *big.Int
// "1.2.3.4" -> *map[main.UT]int: {} json: cannot unmarshal JSON string into Go map[main.UT]int
//    off=0 ptr="" kind=string val="null" type=map[main.UT]int err=<nil>
// "1.2.3.4" -> *[]interface {}: [] json: cannot unmarshal JSON string into Go []interface {}
//    off=0 ptr="" kind=string val="null" type=[]interface {} err=<nil>
// "1.2.3.4" -> *map[bool]int: {} json: cannot unmarshal JSON string into Go map[bool]int
//    off=0 ptr="" kind=string val="null" type=map[bool]int err=<nil>
// "1.2.3.4" -> *struct { a int }: {a:0} json: cannot unmarshal JSON string into Go struct { a int }
//    off=0 ptr="" kind=string val="null" type=struct { a int } err=<nil>
// "1.2.3.4" -> *main.PE: {"B":0} json: cannot unmarshal JSON string into Go main.PE
//    off=0 ptr="" kind=string val="null" type=main.PE err=<nil>
// "1.2.3.4" -> *map[interface {}]int: {} json: cannot unmarshal JSON string into Go map[interface {}]int
//    off=0 ptr="" kind=string val="null" type=map[interface {}]int err=<nil>
// "bad" -> *bool: false json: cannot unmarshal JSON string into Go bool
//    off=0 ptr="" kind=string val="null" type=bool err=<nil>
// "bad" -> *string: "bad" <nil>
// "bad" -> *int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "bad" -> *uint8: 0 json: cannot unmarshal JSON string into Go uint8
//    off=0 ptr="" kind=string val="null" type=uint8 err=<nil>
// "bad" -> *float32: 0 json: cannot unmarshal JSON string into Go float32
//    off=0 ptr="" kind=string val="null" type=float32 err=<nil>
// "bad" -> *float64: 0 json: cannot unmarshal JSON string into Go float64
//    off=0 ptr="" kind=string val="null" type=float64 err=<nil>
// "bad" -> *[]uint8: "" json: cannot unmarshal JSON string into Go []uint8: illegal base64 data at input byte 0
//    off=0 ptr="" kind=string val="null" type=[]uint8 err=illegal base64 data at input byte 0
// "bad" -> *[3]uint8: "AAAA" json: cannot unmarshal JSON string into Go [3]uint8: illegal base64 data at input byte 0
//    off=0 ptr="" kind=string val="null" type=[3]uint8 err=illegal base64 data at input byte 0
// "bad" -> *[]int: [] json: cannot unmarshal JSON string into Go []int
//    off=0 ptr="" kind=string val="null" type=[]int err=<nil>
// "bad" -> *[2]int: [0,0] json: cannot unmarshal JSON string into Go [2]int
//    off=0 ptr="" kind=string val="null" type=[2]int err=<nil>
// "bad" -> *map[string]int: {} json: cannot unmarshal JSON string into Go map[string]int
//    off=0 ptr="" kind=string val="null" type=map[string]int err=<nil>
// "bad" -> *map[int]int: {} json: cannot unmarshal JSON string into Go map[int]int
//    off=0 ptr="" kind=string val="null" type=map[int]int err=<nil>
// "bad" -> *map[string]interface {}: {} json: cannot unmarshal JSON string into Go map[string]interface {}
//    off=0 ptr="" kind=string val="null" type=map[string]interface {} err=<nil>
// "bad" -> *interface {}: "bad" <nil>
// "bad" -> **int: 0 json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "bad" -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON string into Go main.Emb
//    off=0 ptr="" kind=string val="null" type=main.Emb err=<nil>
// "bad" -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON string into Go time.Time: parsing time "bad" as "2006-01-02T15:04:05Z07:00": cannot parse "bad" as "2006"
//    off=0 ptr="" kind=string val="null" type=time.Time err=parsing time "bad" as "2006-01-02T15:04:05Z07:00": cannot parse "bad" as "2006"
// "bad" -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// "bad" -> *netip.Addr: "" json: cannot unmarshal JSON string into Go netip.Addr: ParseAddr("bad"): cannot parse IP
//    off=0 ptr="" kind=string val="null" type=netip.Addr err=ParseAddr("bad"): unable to parse IP
// "bad" -> *main.U1: {s:} json: cannot unmarshal JSON string into Go main.U1: uoops
//    off=0 ptr="" kind=string val="null" type=main.U1 err=uoops
// "bad" -> *main.UT: "" json: cannot unmarshal JSON string into Go main.UT: toops
//    off=0 ptr="" kind=string val="null" type=main.UT err=toops
// "bad" -> *main.UF: {n:5} <nil>
// "bad" -> *main.UN: {"N":0} json: cannot unmarshal JSON string into Go int
//    off=0 ptr="" kind=string val="null" type=int err=<nil>
// "bad" -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// "bad" -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// "bad" -> *jsontext.Value: "bad" <nil>
// "bad" -> *big.Int: 0 json: cannot unmarshal JSON string into Go big.Int: math/big: cannot unmarshal "\"bad\"" into a *big.Int
//    off=0 ptr="" kind=string val="null" type=big.Int err=math/big: cannot unmarshal "\"bad\"" into a *big.Int
// "bad" -> *map[main.UT]int: {} json: cannot unmarshal JSON string into Go map[main.UT]int
//    off=0 ptr="" kind=string val="null" type=map[main.UT]int err=<nil>
// "bad" -> *[]interface {}: [] json: cannot unmarshal JSON string into Go []interface {}
//    off=0 ptr="" kind=string val="null" type=[]interface {} err=<nil>
// "bad" -> *map[bool]int: {} json: cannot unmarshal JSON string into Go map[bool]int
//    off=0 ptr="" kind=string val="null" type=map[bool]int err=<nil>
// "bad" -> *struct { a int }: {a:0} json: cannot unmarshal JSON string into Go struct { a int }
//    off=0 ptr="" kind=string val="null" type=struct { a int } err=<nil>
// "bad" -> *main.PE: {"B":0} json: cannot unmarshal JSON string into Go main.PE
//    off=0 ptr="" kind=string val="null" type=main.PE err=<nil>
// "bad" -> *map[interface {}]int: {} json: cannot unmarshal JSON string into Go map[interface {}]int
//    off=0 ptr="" kind=string val="null" type=map[interface {}]int err=<nil>
// 2 -> *bool: false json: cannot unmarshal JSON number into Go bool
//    off=0 ptr="" kind=number val="null" type=bool err=<nil>
// 2 -> *string: "" json: cannot unmarshal JSON number into Go string
//    off=0 ptr="" kind=number val="null" type=string err=<nil>
// 2 -> *int: 2 <nil>
// 2 -> *uint8: 2 <nil>
// 2 -> *float32: 2 <nil>
// 2 -> *float64: 2 <nil>
// 2 -> *[]uint8: "" json: cannot unmarshal JSON number into Go []uint8
//    off=0 ptr="" kind=number val="null" type=[]uint8 err=<nil>
// 2 -> *[3]uint8: "AAAA" json: cannot unmarshal JSON number into Go [3]uint8
//    off=0 ptr="" kind=number val="null" type=[3]uint8 err=<nil>
// 2 -> *[]int: [] json: cannot unmarshal JSON number into Go []int
//    off=0 ptr="" kind=number val="null" type=[]int err=<nil>
// 2 -> *[2]int: [0,0] json: cannot unmarshal JSON number into Go [2]int
//    off=0 ptr="" kind=number val="null" type=[2]int err=<nil>
// 2 -> *map[string]int: {} json: cannot unmarshal JSON number into Go map[string]int
//    off=0 ptr="" kind=number val="null" type=map[string]int err=<nil>
// 2 -> *map[int]int: {} json: cannot unmarshal JSON number into Go map[int]int
//    off=0 ptr="" kind=number val="null" type=map[int]int err=<nil>
// 2 -> *map[string]interface {}: {} json: cannot unmarshal JSON number into Go map[string]interface {}
//    off=0 ptr="" kind=number val="null" type=map[string]interface {} err=<nil>
// 2 -> *interface {}: 2 <nil>
// 2 -> **int: 2 <nil>
// 2 -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON number into Go main.Emb
//    off=0 ptr="" kind=number val="null" type=main.Emb err=<nil>
// 2 -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON number into Go time.Time
//    off=0 ptr="" kind=number val="null" type=time.Time err=<nil>
// 2 -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// 2 -> *netip.Addr: "" json: cannot unmarshal JSON number into Go netip.Addr: JSON value must be string type
//    off=0 ptr="" kind=number val="null" type=netip.Addr err=JSON value must be string type
// 2 -> *main.U1: {s:U1:2} <nil>
// 2 -> *main.UT: "" json: cannot unmarshal JSON number into Go main.UT: JSON value must be string type
//    off=0 ptr="" kind=number val="null" type=main.UT err=JSON value must be string type
// 2 -> *main.UF: {n:1} <nil>
// 2 -> *main.UN: {"N":0} <nil>
// 2 -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// 2 -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// 2 -> *jsontext.Value: 2 <nil>
// 2 -> *big.Int: 2 <nil>
// 2 -> *map[main.UT]int: {} json: cannot unmarshal JSON number into Go map[main.UT]int
//    off=0 ptr="" kind=number val="null" type=map[main.UT]int err=<nil>
// 2 -> *[]interface {}: [] json: cannot unmarshal JSON number into Go []interface {}
//    off=0 ptr="" kind=number val="null" type=[]interface {} err=<nil>
// 2 -> *map[bool]int: {} json: cannot unmarshal JSON number into Go map[bool]int
//    off=0 ptr="" kind=number val="null" type=map[bool]int err=<nil>
// 2 -> *struct { a int }: {a:0} json: cannot unmarshal JSON number into Go struct { a int }
//    off=0 ptr="" kind=number val="null" type=struct { a int } err=<nil>
// 2 -> *main.PE: {"B":0} json: cannot unmarshal JSON number into Go main.PE
//    off=0 ptr="" kind=number val="null" type=main.PE err=<nil>
// 2 -> *map[interface {}]int: {} json: cannot unmarshal JSON number into Go map[interface {}]int
//    off=0 ptr="" kind=number val="null" type=map[interface {}]int err=<nil>
// 3 -> *bool: false json: cannot unmarshal JSON number into Go bool
//    off=0 ptr="" kind=number val="null" type=bool err=<nil>
// 3 -> *string: "" json: cannot unmarshal JSON number into Go string
//    off=0 ptr="" kind=number val="null" type=string err=<nil>
// 3 -> *int: 3 <nil>
// 3 -> *uint8: 3 <nil>
// 3 -> *float32: 3 <nil>
// 3 -> *float64: 3 <nil>
// 3 -> *[]uint8: "" json: cannot unmarshal JSON number into Go []uint8
//    off=0 ptr="" kind=number val="null" type=[]uint8 err=<nil>
// 3 -> *[3]uint8: "AAAA" json: cannot unmarshal JSON number into Go [3]uint8
//    off=0 ptr="" kind=number val="null" type=[3]uint8 err=<nil>
// 3 -> *[]int: [] json: cannot unmarshal JSON number into Go []int
//    off=0 ptr="" kind=number val="null" type=[]int err=<nil>
// 3 -> *[2]int: [0,0] json: cannot unmarshal JSON number into Go [2]int
//    off=0 ptr="" kind=number val="null" type=[2]int err=<nil>
// 3 -> *map[string]int: {} json: cannot unmarshal JSON number into Go map[string]int
//    off=0 ptr="" kind=number val="null" type=map[string]int err=<nil>
// 3 -> *map[int]int: {} json: cannot unmarshal JSON number into Go map[int]int
//    off=0 ptr="" kind=number val="null" type=map[int]int err=<nil>
// 3 -> *map[string]interface {}: {} json: cannot unmarshal JSON number into Go map[string]interface {}
//    off=0 ptr="" kind=number val="null" type=map[string]interface {} err=<nil>
// 3 -> *interface {}: 3 <nil>
// 3 -> **int: 3 <nil>
// 3 -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON number into Go main.Emb
//    off=0 ptr="" kind=number val="null" type=main.Emb err=<nil>
// 3 -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON number into Go time.Time
//    off=0 ptr="" kind=number val="null" type=time.Time err=<nil>
// 3 -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// 3 -> *netip.Addr: "" json: cannot unmarshal JSON number into Go netip.Addr: JSON value must be string type
//    off=0 ptr="" kind=number val="null" type=netip.Addr err=JSON value must be string type
// 3 -> *main.U1: {s:U1:3} <nil>
// 3 -> *main.UT: "" json: cannot unmarshal JSON number into Go main.UT: JSON value must be string type
//    off=0 ptr="" kind=number val="null" type=main.UT err=JSON value must be string type
// 3 -> *main.UF: {n:1} json: cannot unmarshal into Go main.UF: unsupported calls must not read or write any tokens
//    off=0 ptr="" kind=invalid val="null" type=main.UF err=unsupported calls must not read or write any tokens
// 3 -> *main.UN: {"N":0} <nil>
// 3 -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// 3 -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// 3 -> *jsontext.Value: 3 <nil>
// 3 -> *big.Int: 3 <nil>
// 3 -> *map[main.UT]int: {} json: cannot unmarshal JSON number into Go map[main.UT]int
//    off=0 ptr="" kind=number val="null" type=map[main.UT]int err=<nil>
// 3 -> *[]interface {}: [] json: cannot unmarshal JSON number into Go []interface {}
//    off=0 ptr="" kind=number val="null" type=[]interface {} err=<nil>
// 3 -> *map[bool]int: {} json: cannot unmarshal JSON number into Go map[bool]int
//    off=0 ptr="" kind=number val="null" type=map[bool]int err=<nil>
// 3 -> *struct { a int }: {a:0} json: cannot unmarshal JSON number into Go struct { a int }
//    off=0 ptr="" kind=number val="null" type=struct { a int } err=<nil>
// 3 -> *main.PE: {"B":0} json: cannot unmarshal JSON number into Go main.PE
//    off=0 ptr="" kind=number val="null" type=main.PE err=<nil>
// 3 -> *map[interface {}]int: {} json: cannot unmarshal JSON number into Go map[interface {}]int
//    off=0 ptr="" kind=number val="null" type=map[interface {}]int err=<nil>
// 18446744073709551616 -> *bool: false json: cannot unmarshal JSON number into Go bool
//    off=0 ptr="" kind=number val="null" type=bool err=<nil>
// 18446744073709551616 -> *string: "" json: cannot unmarshal JSON number into Go string
//    off=0 ptr="" kind=number val="null" type=string err=<nil>
// 18446744073709551616 -> *int: 0 json: cannot unmarshal JSON number 18446744073709551616 into Go int: value out of range
//    off=0 ptr="" kind=number val="18446744073709551616" type=int err=value out of range
// 18446744073709551616 -> *uint8: 0 json: cannot unmarshal JSON number 18446744073709551616 into Go uint8: value out of range
//    off=0 ptr="" kind=number val="18446744073709551616" type=uint8 err=value out of range
// 18446744073709551616 -> *float32: 18446744000000000000 <nil>
// 18446744073709551616 -> *float64: 18446744073709552000 <nil>
// 18446744073709551616 -> *[]uint8: "" json: cannot unmarshal JSON number into Go []uint8
//    off=0 ptr="" kind=number val="null" type=[]uint8 err=<nil>
// 18446744073709551616 -> *[3]uint8: "AAAA" json: cannot unmarshal JSON number into Go [3]uint8
//    off=0 ptr="" kind=number val="null" type=[3]uint8 err=<nil>
// 18446744073709551616 -> *[]int: [] json: cannot unmarshal JSON number into Go []int
//    off=0 ptr="" kind=number val="null" type=[]int err=<nil>
// 18446744073709551616 -> *[2]int: [0,0] json: cannot unmarshal JSON number into Go [2]int
//    off=0 ptr="" kind=number val="null" type=[2]int err=<nil>
// 18446744073709551616 -> *map[string]int: {} json: cannot unmarshal JSON number into Go map[string]int
//    off=0 ptr="" kind=number val="null" type=map[string]int err=<nil>
// 18446744073709551616 -> *map[int]int: {} json: cannot unmarshal JSON number into Go map[int]int
//    off=0 ptr="" kind=number val="null" type=map[int]int err=<nil>
// 18446744073709551616 -> *map[string]interface {}: {} json: cannot unmarshal JSON number into Go map[string]interface {}
//    off=0 ptr="" kind=number val="null" type=map[string]interface {} err=<nil>
// 18446744073709551616 -> *interface {}: 18446744073709552000 <nil>
// 18446744073709551616 -> **int: 0 json: cannot unmarshal JSON number 18446744073709551616 into Go int: value out of range
//    off=0 ptr="" kind=number val="18446744073709551616" type=int err=value out of range
// 18446744073709551616 -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON number into Go main.Emb
//    off=0 ptr="" kind=number val="null" type=main.Emb err=<nil>
// 18446744073709551616 -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON number into Go time.Time
//    off=0 ptr="" kind=number val="null" type=time.Time err=<nil>
// 18446744073709551616 -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// 18446744073709551616 -> *netip.Addr: "" json: cannot unmarshal JSON number into Go netip.Addr: JSON value must be string type
//    off=0 ptr="" kind=number val="null" type=netip.Addr err=JSON value must be string type
// 18446744073709551616 -> *main.U1: {s:U1:18446744073709551616} <nil>
// 18446744073709551616 -> *main.UT: "" json: cannot unmarshal JSON number into Go main.UT: JSON value must be string type
//    off=0 ptr="" kind=number val="null" type=main.UT err=JSON value must be string type
// 18446744073709551616 -> *main.UF: {n:20} <nil>
// 18446744073709551616 -> *main.UN: {"N":0} <nil>
// 18446744073709551616 -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// 18446744073709551616 -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// 18446744073709551616 -> *jsontext.Value: 18446744073709551616 <nil>
// 18446744073709551616 -> *big.Int: 18446744073709551616 <nil>
// 18446744073709551616 -> *map[main.UT]int: {} json: cannot unmarshal JSON number into Go map[main.UT]int
//    off=0 ptr="" kind=number val="null" type=map[main.UT]int err=<nil>
// 18446744073709551616 -> *[]interface {}: [] json: cannot unmarshal JSON number into Go []interface {}
//    off=0 ptr="" kind=number val="null" type=[]interface {} err=<nil>
// 18446744073709551616 -> *map[bool]int: {} json: cannot unmarshal JSON number into Go map[bool]int
//    off=0 ptr="" kind=number val="null" type=map[bool]int err=<nil>
// 18446744073709551616 -> *struct { a int }: {a:0} json: cannot unmarshal JSON number into Go struct { a int }
//    off=0 ptr="" kind=number val="null" type=struct { a int } err=<nil>
// 18446744073709551616 -> *main.PE: {"B":0} json: cannot unmarshal JSON number into Go main.PE
//    off=0 ptr="" kind=number val="null" type=main.PE err=<nil>
// 18446744073709551616 -> *map[interface {}]int: {} json: cannot unmarshal JSON number into Go map[interface {}]int
//    off=0 ptr="" kind=number val="null" type=map[interface {}]int err=<nil>
// {"1":2} -> *bool: false json: cannot unmarshal JSON object into Go bool
//    off=0 ptr="" kind={ val="null" type=bool err=<nil>
// {"1":2} -> *string: "" json: cannot unmarshal JSON object into Go string
//    off=0 ptr="" kind={ val="null" type=string err=<nil>
// {"1":2} -> *int: 0 json: cannot unmarshal JSON object into Go int
//    off=0 ptr="" kind={ val="null" type=int err=<nil>
// {"1":2} -> *uint8: 0 json: cannot unmarshal JSON object into Go uint8
//    off=0 ptr="" kind={ val="null" type=uint8 err=<nil>
// {"1":2} -> *float32: 0 json: cannot unmarshal JSON object into Go float32
//    off=0 ptr="" kind={ val="null" type=float32 err=<nil>
// {"1":2} -> *float64: 0 json: cannot unmarshal JSON object into Go float64
//    off=0 ptr="" kind={ val="null" type=float64 err=<nil>
// {"1":2} -> *[]uint8: "" json: cannot unmarshal JSON object into Go []uint8
//    off=0 ptr="" kind={ val="null" type=[]uint8 err=<nil>
// {"1":2} -> *[3]uint8: "AAAA" json: cannot unmarshal JSON object into Go [3]uint8
//    off=0 ptr="" kind={ val="null" type=[3]uint8 err=<nil>
// {"1":2} -> *[]int: [] json: cannot unmarshal JSON object into Go []int
//    off=0 ptr="" kind={ val="null" type=[]int err=<nil>
// {"1":2} -> *[2]int: [0,0] json: cannot unmarshal JSON object into Go [2]int
//    off=0 ptr="" kind={ val="null" type=[2]int err=<nil>
// {"1":2} -> *map[string]int: {"1":2} <nil>
// {"1":2} -> *map[int]int: {"1":2} <nil>
// {"1":2} -> *map[string]interface {}: {"1":2} <nil>
// {"1":2} -> *interface {}: {"1":2} <nil>
// {"1":2} -> **int: 0 json: cannot unmarshal JSON object into Go int
//    off=0 ptr="" kind={ val="null" type=int err=<nil>
// {"1":2} -> *main.Emb: {"A":0,"b":""} <nil>
// {"1":2} -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON object into Go time.Time
//    off=0 ptr="" kind={ val="null" type=time.Time err=<nil>
// {"1":2} -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// {"1":2} -> *netip.Addr: "" json: cannot unmarshal JSON object into Go netip.Addr: JSON value must be string type
//    off=0 ptr="" kind={ val="null" type=netip.Addr err=JSON value must be string type
// {"1":2} -> *main.U1: {s:U1:{"1":2}} <nil>
// {"1":2} -> *main.UT: "" json: cannot unmarshal JSON object into Go main.UT: JSON value must be string type
//    off=0 ptr="" kind={ val="null" type=main.UT err=JSON value must be string type
// {"1":2} -> *main.UF: {n:7} <nil>
// {"1":2} -> *main.UN: {"N":0} json: cannot unmarshal into Go main.UN within "/1": deep
//    off=1 ptr="/1" kind=invalid val="null" type=main.UN err=deep
// {"1":2} -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// {"1":2} -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// {"1":2} -> *jsontext.Value: {"1":2} <nil>
// {"1":2} -> *big.Int: 0 json: cannot unmarshal JSON object into Go big.Int: math/big: cannot unmarshal "{\"1\":2}" into a *big.Int
//    off=0 ptr="" kind={ val="null" type=big.Int err=math/big: cannot unmarshal "{\"1\":2}" into a *big.Int
// {"1":2} -> *map[main.UT]int: {"t:1":2} <nil>
// {"1":2} -> *[]interface {}: [] json: cannot unmarshal JSON object into Go []interface {}
//    off=0 ptr="" kind={ val="null" type=[]interface {} err=<nil>
// {"1":2} -> *map[bool]int: {} json: cannot unmarshal JSON string into Go bool within "/1"
//    off=1 ptr="/1" kind=string val="null" type=bool err=<nil>
// {"1":2} -> *struct { a int }: {a:0} json: cannot unmarshal JSON object into Go struct { a int }: Go struct has no exported fields
//    off=0 ptr="" kind={ val="null" type=struct { a int } err=Go struct has no exported fields
// {"1":2} -> *main.PE: {"B":0} <nil>
// {"1":2} -> *map[interface {}]int: {"1":2} <nil>
// {"a":"b"} -> *bool: false json: cannot unmarshal JSON object into Go bool
//    off=0 ptr="" kind={ val="null" type=bool err=<nil>
// {"a":"b"} -> *string: "" json: cannot unmarshal JSON object into Go string
//    off=0 ptr="" kind={ val="null" type=string err=<nil>
// {"a":"b"} -> *int: 0 json: cannot unmarshal JSON object into Go int
//    off=0 ptr="" kind={ val="null" type=int err=<nil>
// {"a":"b"} -> *uint8: 0 json: cannot unmarshal JSON object into Go uint8
//    off=0 ptr="" kind={ val="null" type=uint8 err=<nil>
// {"a":"b"} -> *float32: 0 json: cannot unmarshal JSON object into Go float32
//    off=0 ptr="" kind={ val="null" type=float32 err=<nil>
// {"a":"b"} -> *float64: 0 json: cannot unmarshal JSON object into Go float64
//    off=0 ptr="" kind={ val="null" type=float64 err=<nil>
// {"a":"b"} -> *[]uint8: "" json: cannot unmarshal JSON object into Go []uint8
//    off=0 ptr="" kind={ val="null" type=[]uint8 err=<nil>
// {"a":"b"} -> *[3]uint8: "AAAA" json: cannot unmarshal JSON object into Go [3]uint8
//    off=0 ptr="" kind={ val="null" type=[3]uint8 err=<nil>
// {"a":"b"} -> *[]int: [] json: cannot unmarshal JSON object into Go []int
//    off=0 ptr="" kind={ val="null" type=[]int err=<nil>
// {"a":"b"} -> *[2]int: [0,0] json: cannot unmarshal JSON object into Go [2]int
//    off=0 ptr="" kind={ val="null" type=[2]int err=<nil>
// {"a":"b"} -> *map[string]int: {"a":0} json: cannot unmarshal JSON string into Go int within "/a"
//    off=5 ptr="/a" kind=string val="null" type=int err=<nil>
// {"a":"b"} -> *map[int]int: {} json: cannot unmarshal JSON string "a" into Go int within "/a": invalid syntax
//    off=1 ptr="/a" kind=string val="\"a\"" type=int err=invalid syntax
// {"a":"b"} -> *map[string]interface {}: {"a":"b"} <nil>
// {"a":"b"} -> *interface {}: {"a":"b"} <nil>
// {"a":"b"} -> **int: 0 json: cannot unmarshal JSON object into Go int
//    off=0 ptr="" kind={ val="null" type=int err=<nil>
// {"a":"b"} -> *main.Emb: {"A":0,"b":""} <nil>
// {"a":"b"} -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON object into Go time.Time
//    off=0 ptr="" kind={ val="null" type=time.Time err=<nil>
// {"a":"b"} -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// {"a":"b"} -> *netip.Addr: "" json: cannot unmarshal JSON object into Go netip.Addr: JSON value must be string type
//    off=0 ptr="" kind={ val="null" type=netip.Addr err=JSON value must be string type
// {"a":"b"} -> *main.U1: {s:U1:{"a":"b"}} <nil>
// {"a":"b"} -> *main.UT: "" json: cannot unmarshal JSON object into Go main.UT: JSON value must be string type
//    off=0 ptr="" kind={ val="null" type=main.UT err=JSON value must be string type
// {"a":"b"} -> *main.UF: {n:9} <nil>
// {"a":"b"} -> *main.UN: {"N":0} json: cannot unmarshal into Go main.UN within "/a": deep
//    off=1 ptr="/a" kind=invalid val="null" type=main.UN err=deep
// {"a":"b"} -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// {"a":"b"} -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// {"a":"b"} -> *jsontext.Value: {"a":"b"} <nil>
// {"a":"b"} -> *big.Int: 0 json: cannot unmarshal JSON object into Go big.Int: math/big: cannot unmarshal "{\"a\":\"b\"}" into a *big.Int
//    off=0 ptr="" kind={ val="null" type=big.Int err=math/big: cannot unmarshal "{\"a\":\"b\"}" into a *big.Int
// {"a":"b"} -> *map[main.UT]int: {"t:a":0} json: cannot unmarshal JSON string into Go int within "/a"
//    off=5 ptr="/a" kind=string val="null" type=int err=<nil>
// {"a":"b"} -> *[]interface {}: [] json: cannot unmarshal JSON object into Go []interface {}
//    off=0 ptr="" kind={ val="null" type=[]interface {} err=<nil>
// {"a":"b"} -> *map[bool]int: {} json: cannot unmarshal JSON string into Go bool within "/a"
//    off=1 ptr="/a" kind=string val="null" type=bool err=<nil>
// {"a":"b"} -> *struct { a int }: {a:0} json: cannot unmarshal JSON object into Go struct { a int }: Go struct has no exported fields
//    off=0 ptr="" kind={ val="null" type=struct { a int } err=Go struct has no exported fields
// {"a":"b"} -> *main.PE: {"B":0} <nil>
// {"a":"b"} -> *map[interface {}]int: {"a":0} json: cannot unmarshal JSON string into Go int within "/a"
//    off=5 ptr="/a" kind=string val="null" type=int err=<nil>
// ["a"] -> *bool: false json: cannot unmarshal JSON array into Go bool
//    off=0 ptr="" kind=[ val="null" type=bool err=<nil>
// ["a"] -> *string: "" json: cannot unmarshal JSON array into Go string
//    off=0 ptr="" kind=[ val="null" type=string err=<nil>
// ["a"] -> *int: 0 json: cannot unmarshal JSON array into Go int
//    off=0 ptr="" kind=[ val="null" type=int err=<nil>
// ["a"] -> *uint8: 0 json: cannot unmarshal JSON array into Go uint8
//    off=0 ptr="" kind=[ val="null" type=uint8 err=<nil>
// ["a"] -> *float32: 0 json: cannot unmarshal JSON array into Go float32
//    off=0 ptr="" kind=[ val="null" type=float32 err=<nil>
// ["a"] -> *float64: 0 json: cannot unmarshal JSON array into Go float64
//    off=0 ptr="" kind=[ val="null" type=float64 err=<nil>
// ["a"] -> *[]uint8: "" json: cannot unmarshal JSON array into Go []uint8
//    off=0 ptr="" kind=[ val="null" type=[]uint8 err=<nil>
// ["a"] -> *[3]uint8: "AAAA" json: cannot unmarshal JSON array into Go [3]uint8
//    off=0 ptr="" kind=[ val="null" type=[3]uint8 err=<nil>
// ["a"] -> *[]int: [0] json: cannot unmarshal JSON string into Go int within "/0"
//    off=1 ptr="/0" kind=string val="null" type=int err=<nil>
// ["a"] -> *[2]int: [0,0] json: cannot unmarshal JSON string into Go int within "/0"
//    off=1 ptr="/0" kind=string val="null" type=int err=<nil>
// ["a"] -> *map[string]int: {} json: cannot unmarshal JSON array into Go map[string]int
//    off=0 ptr="" kind=[ val="null" type=map[string]int err=<nil>
// ["a"] -> *map[int]int: {} json: cannot unmarshal JSON array into Go map[int]int
//    off=0 ptr="" kind=[ val="null" type=map[int]int err=<nil>
// ["a"] -> *map[string]interface {}: {} json: cannot unmarshal JSON array into Go map[string]interface {}
//    off=0 ptr="" kind=[ val="null" type=map[string]interface {} err=<nil>
// ["a"] -> *interface {}: ["a"] <nil>
// ["a"] -> **int: 0 json: cannot unmarshal JSON array into Go int
//    off=0 ptr="" kind=[ val="null" type=int err=<nil>
// ["a"] -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON array into Go main.Emb
//    off=0 ptr="" kind=[ val="null" type=main.Emb err=<nil>
// ["a"] -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON array into Go time.Time
//    off=0 ptr="" kind=[ val="null" type=time.Time err=<nil>
// ["a"] -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// ["a"] -> *netip.Addr: "" json: cannot unmarshal JSON array into Go netip.Addr: JSON value must be string type
//    off=0 ptr="" kind=[ val="null" type=netip.Addr err=JSON value must be string type
// ["a"] -> *main.U1: {s:U1:["a"]} <nil>
// ["a"] -> *main.UT: "" json: cannot unmarshal JSON array into Go main.UT: JSON value must be string type
//    off=0 ptr="" kind=[ val="null" type=main.UT err=JSON value must be string type
// ["a"] -> *main.UF: {n:5} <nil>
// ["a"] -> *main.UN: {"N":0} json: cannot unmarshal JSON array into Go main.UN
//    off=0 ptr="" kind=[ val="null" type=main.UN err=<nil>
// ["a"] -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// ["a"] -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// ["a"] -> *jsontext.Value: ["a"] <nil>
// ["a"] -> *big.Int: 0 json: cannot unmarshal JSON array into Go big.Int: math/big: cannot unmarshal "[\"a\"]" into a *big.Int
//    off=0 ptr="" kind=[ val="null" type=big.Int err=math/big: cannot unmarshal "[\"a\"]" into a *big.Int
// ["a"] -> *map[main.UT]int: {} json: cannot unmarshal JSON array into Go map[main.UT]int
//    off=0 ptr="" kind=[ val="null" type=map[main.UT]int err=<nil>
// ["a"] -> *[]interface {}: ["a"] <nil>
// ["a"] -> *map[bool]int: {} json: cannot unmarshal JSON array into Go map[bool]int
//    off=0 ptr="" kind=[ val="null" type=map[bool]int err=<nil>
// ["a"] -> *struct { a int }: {a:0} json: cannot unmarshal JSON array into Go struct { a int }
//    off=0 ptr="" kind=[ val="null" type=struct { a int } err=<nil>
// ["a"] -> *main.PE: {"B":0} json: cannot unmarshal JSON array into Go main.PE
//    off=0 ptr="" kind=[ val="null" type=main.PE err=<nil>
// ["a"] -> *map[interface {}]int: {} json: cannot unmarshal JSON array into Go map[interface {}]int
//    off=0 ptr="" kind=[ val="null" type=map[interface {}]int err=<nil>
// {"A":"x"} -> *bool: false json: cannot unmarshal JSON object into Go bool
//    off=0 ptr="" kind={ val="null" type=bool err=<nil>
// {"A":"x"} -> *string: "" json: cannot unmarshal JSON object into Go string
//    off=0 ptr="" kind={ val="null" type=string err=<nil>
// {"A":"x"} -> *int: 0 json: cannot unmarshal JSON object into Go int
//    off=0 ptr="" kind={ val="null" type=int err=<nil>
// {"A":"x"} -> *uint8: 0 json: cannot unmarshal JSON object into Go uint8
//    off=0 ptr="" kind={ val="null" type=uint8 err=<nil>
// {"A":"x"} -> *float32: 0 json: cannot unmarshal JSON object into Go float32
//    off=0 ptr="" kind={ val="null" type=float32 err=<nil>
// {"A":"x"} -> *float64: 0 json: cannot unmarshal JSON object into Go float64
//    off=0 ptr="" kind={ val="null" type=float64 err=<nil>
// {"A":"x"} -> *[]uint8: "" json: cannot unmarshal JSON object into Go []uint8
//    off=0 ptr="" kind={ val="null" type=[]uint8 err=<nil>
// {"A":"x"} -> *[3]uint8: "AAAA" json: cannot unmarshal JSON object into Go [3]uint8
//    off=0 ptr="" kind={ val="null" type=[3]uint8 err=<nil>
// {"A":"x"} -> *[]int: [] json: cannot unmarshal JSON object into Go []int
//    off=0 ptr="" kind={ val="null" type=[]int err=<nil>
// {"A":"x"} -> *[2]int: [0,0] json: cannot unmarshal JSON object into Go [2]int
//    off=0 ptr="" kind={ val="null" type=[2]int err=<nil>
// {"A":"x"} -> *map[string]int: {"A":0} json: cannot unmarshal JSON string into Go int within "/A"
//    off=5 ptr="/A" kind=string val="null" type=int err=<nil>
// {"A":"x"} -> *map[int]int: {} json: cannot unmarshal JSON string "A" into Go int within "/A": invalid syntax
//    off=1 ptr="/A" kind=string val="\"A\"" type=int err=invalid syntax
// {"A":"x"} -> *map[string]interface {}: {"A":"x"} <nil>
// {"A":"x"} -> *interface {}: {"A":"x"} <nil>
// {"A":"x"} -> **int: 0 json: cannot unmarshal JSON object into Go int
//    off=0 ptr="" kind={ val="null" type=int err=<nil>
// {"A":"x"} -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON string into Go int within "/A"
//    off=5 ptr="/A" kind=string val="null" type=int err=<nil>
// {"A":"x"} -> *time.Time: "0001-01-01T00:00:00Z" json: cannot unmarshal JSON object into Go time.Time
//    off=0 ptr="" kind={ val="null" type=time.Time err=<nil>
// {"A":"x"} -> *time.Duration: 0s json: cannot unmarshal into Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// {"A":"x"} -> *netip.Addr: "" json: cannot unmarshal JSON object into Go netip.Addr: JSON value must be string type
//    off=0 ptr="" kind={ val="null" type=netip.Addr err=JSON value must be string type
// {"A":"x"} -> *main.U1: {s:U1:{"A":"x"}} <nil>
// {"A":"x"} -> *main.UT: "" json: cannot unmarshal JSON object into Go main.UT: JSON value must be string type
//    off=0 ptr="" kind={ val="null" type=main.UT err=JSON value must be string type
// {"A":"x"} -> *main.UF: {n:9} <nil>
// {"A":"x"} -> *main.UN: {"N":0} json: cannot unmarshal into Go main.UN within "/A": deep
//    off=1 ptr="/A" kind=invalid val="null" type=main.UN err=deep
// {"A":"x"} -> *chan int: <nil> json: cannot unmarshal into Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// {"A":"x"} -> *io.Reader: null json: cannot unmarshal into Go io.Reader: cannot derive concrete type for nil interface with finite type set
//    off=0 ptr="" kind=invalid val="null" type=io.Reader err=cannot derive concrete type for nil interface with finite type set
// {"A":"x"} -> *jsontext.Value: {"A":"x"} <nil>
// {"A":"x"} -> *big.Int: 0 json: cannot unmarshal JSON object into Go big.Int: math/big: cannot unmarshal "{\"A\":\"x\"}" into a *big.Int
//    off=0 ptr="" kind={ val="null" type=big.Int err=math/big: cannot unmarshal "{\"A\":\"x\"}" into a *big.Int
// {"A":"x"} -> *map[main.UT]int: {"t:A":0} json: cannot unmarshal JSON string into Go int within "/A"
//    off=5 ptr="/A" kind=string val="null" type=int err=<nil>
// {"A":"x"} -> *[]interface {}: [] json: cannot unmarshal JSON object into Go []interface {}
//    off=0 ptr="" kind={ val="null" type=[]interface {} err=<nil>
// {"A":"x"} -> *map[bool]int: {} json: cannot unmarshal JSON string into Go bool within "/A"
//    off=1 ptr="/A" kind=string val="null" type=bool err=<nil>
// {"A":"x"} -> *struct { a int }: {a:0} json: cannot unmarshal JSON object into Go struct { a int }: Go struct has no exported fields
//    off=0 ptr="" kind={ val="null" type=struct { a int } err=Go struct has no exported fields
// {"A":"x"} -> *main.PE: {"B":0} json: cannot unmarshal into Go main.PE within "/A": cannot set embedded pointer to unexported struct type
//    off=5 ptr="/A" kind=invalid val="null" type=main.PE err=cannot set embedded pointer to unexported struct type
// {"A":"x"} -> *map[interface {}]int: {"A":0} json: cannot unmarshal JSON string into Go int within "/A"
//    off=5 ptr="/A" kind=string val="null" type=int err=<nil>
// {"A":1,"b":"x","C":5,"D":[1,2],"E":{"q":1},"F":{"z":[1]},"G":[1,2],"h":"H","I":"77","J":"2020-01-02T03:04:05Z","K":"AQID","L":"AQID","M":true,"N":1.5,"O":255,"P":-128,"zzz":[1],"yyy":null} -> *main.S: {"A":1,"b":"x","C":5,"D":[1,2],"E":{"q":1},"F":{"z":[1]},"G":[1,2],"h":"H","I":"77","J":"2020-01-02T03:04:05Z","K":"AQID","L":"AQID","M":true,"N":1.5,"O":255,"P":-128,"yyy":null,"zzz":[1]} <nil>
// {"I":7} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON number into Go int within "/I"
//    off=5 ptr="/I" kind=number val="null" type=int err=<nil>
// {"I":7} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON number into Go int within "/I"
//    off=5 ptr="/I" kind=number val="null" type=int err=<nil>
// {"I":7} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON number into Go int within "/I"
//    off=5 ptr="/I" kind=number val="null" type=int err=<nil>
// {"I":"x"} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string "x" into Go int within "/I": invalid syntax
//    off=5 ptr="/I" kind=string val="\"x\"" type=int err=invalid syntax
// {"I":"x"} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string "x" into Go int within "/I": invalid syntax
//    off=5 ptr="/I" kind=string val="\"x\"" type=int err=invalid syntax
// {"I":"x"} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string "x" into Go int within "/I": invalid syntax
//    off=5 ptr="/I" kind=string val="\"x\"" type=int err=invalid syntax
// {"I":""} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string "" into Go int within "/I": invalid syntax
//    off=5 ptr="/I" kind=string val="\"\"" type=int err=invalid syntax
// {"I":""} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string "" into Go int within "/I": invalid syntax
//    off=5 ptr="/I" kind=string val="\"\"" type=int err=invalid syntax
// {"I":""} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string "" into Go int within "/I": invalid syntax
//    off=5 ptr="/I" kind=string val="\"\"" type=int err=invalid syntax
// {"I":"0x1"} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string "0x1" into Go int within "/I": invalid syntax
//    off=5 ptr="/I" kind=string val="\"0x1\"" type=int err=invalid syntax
// {"I":"0x1"} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string "0x1" into Go int within "/I": invalid syntax
//    off=5 ptr="/I" kind=string val="\"0x1\"" type=int err=invalid syntax
// {"I":"0x1"} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string "0x1" into Go int within "/I": invalid syntax
//    off=5 ptr="/I" kind=string val="\"0x1\"" type=int err=invalid syntax
// {"G":[1]} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[1,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON array into Go [2]int within "/G": too few array elements
//    off=7 ptr="/G" kind=] val="null" type=[2]int err=too few array elements
// {"G":[1]} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[1,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON array into Go [2]int within "/G": too few array elements
//    off=7 ptr="/G" kind=] val="null" type=[2]int err=too few array elements
// {"G":[1]} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[1,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON array into Go [2]int within "/G": too few array elements
//    off=7 ptr="/G" kind=] val="null" type=[2]int err=too few array elements
// {"G":[1,2,3]} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[1,2],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON array into Go [2]int within "/G": too many array elements
//    off=11 ptr="/G" kind=] val="null" type=[2]int err=too many array elements
// {"G":[1,2,3]} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[1,2],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON array into Go [2]int within "/G": too many array elements
//    off=11 ptr="/G" kind=] val="null" type=[2]int err=too many array elements
// {"G":[1,2,3]} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[1,2],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON array into Go [2]int within "/G": too many array elements
//    off=11 ptr="/G" kind=] val="null" type=[2]int err=too many array elements
// {"O":256} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON number 256 into Go uint8 within "/O": value out of range
//    off=5 ptr="/O" kind=number val="256" type=uint8 err=value out of range
// {"O":256} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON number 256 into Go uint8 within "/O": value out of range
//    off=5 ptr="/O" kind=number val="256" type=uint8 err=value out of range
// {"O":256} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON number 256 into Go uint8 within "/O": value out of range
//    off=5 ptr="/O" kind=number val="256" type=uint8 err=value out of range
// {"P":-129} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON number -129 into Go int8 within "/P": value out of range
//    off=5 ptr="/P" kind=number val="-129" type=int8 err=value out of range
// {"P":-129} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON number -129 into Go int8 within "/P": value out of range
//    off=5 ptr="/P" kind=number val="-129" type=int8 err=value out of range
// {"P":-129} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON number -129 into Go int8 within "/P": value out of range
//    off=5 ptr="/P" kind=number val="-129" type=int8 err=value out of range
// {"L":"AQI="} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AQIA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string into Go [3]uint8 within "/L": decoded length of 2 mismatches array length of 3
//    off=5 ptr="/L" kind=string val="null" type=[3]uint8 err=decoded length of 2 mismatches array length of 3
// {"L":"AQI="} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AQIA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string into Go [3]uint8 within "/L": decoded length of 2 mismatches array length of 3
//    off=5 ptr="/L" kind=string val="null" type=[3]uint8 err=decoded length of 2 mismatches array length of 3
// {"L":"AQI="} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AQIA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string into Go [3]uint8 within "/L": decoded length of 2 mismatches array length of 3
//    off=5 ptr="/L" kind=string val="null" type=[3]uint8 err=decoded length of 2 mismatches array length of 3
// {"a":1,"B":2} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0,"B":2,"a":1} <nil>
// {"a":1,"B":2} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0,"B":2,"a":1} <nil>
// {"a":1,"B":2} -> *main.S: {"A":1,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON number into Go string within "/B"
//    off=11 ptr="/B" kind=number val="null" type=string err=<nil>
// {"zzz":1,"zzz":2} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0,"zzz":1} jsontext: duplicate object member name "zzz"
//    syn off=9 ptr="/zzz" err=duplicate object member name
// {"zzz":1,"zzz":2} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0,"zzz":1} jsontext: duplicate object member name "zzz"
//    syn off=9 ptr="/zzz" err=duplicate object member name
// {"zzz":1,"zzz":2} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0,"zzz":1} jsontext: duplicate object member name "zzz"
//    syn off=9 ptr="/zzz" err=duplicate object member name
// {"E":{"a":"b"}} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{"a":0},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string into Go int within "/E/a"
//    off=10 ptr="/E/a" kind=string val="null" type=int err=<nil>
// {"E":{"a":"b"}} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{"a":0},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string into Go int within "/E/a"
//    off=10 ptr="/E/a" kind=string val="null" type=int err=<nil>
// {"E":{"a":"b"}} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{"a":0},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string into Go int within "/E/a"
//    off=10 ptr="/E/a" kind=string val="null" type=int err=<nil>
// {"D":[1,"x"]} -> *main.S: {"A":0,"b":"","C":null,"D":[1,0],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string into Go int within "/D/1"
//    off=8 ptr="/D/1" kind=string val="null" type=int err=<nil>
// {"D":[1,"x"]} -> *main.S: {"A":0,"b":"","C":null,"D":[1,0],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string into Go int within "/D/1"
//    off=8 ptr="/D/1" kind=string val="null" type=int err=<nil>
// {"D":[1,"x"]} -> *main.S: {"A":0,"b":"","C":null,"D":[1,0],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string into Go int within "/D/1"
//    off=8 ptr="/D/1" kind=string val="null" type=int err=<nil>
// {"F":{"a":1,"a":2}} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":{"a":1},"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} jsontext: duplicate object member name "a" within "/F"
//    syn off=12 ptr="/F/a" err=duplicate object member name
// {"F":{"a":1,"a":2}} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":{"a":1},"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} jsontext: duplicate object member name "a" within "/F"
//    syn off=12 ptr="/F/a" err=duplicate object member name
// {"F":{"a":1,"a":2}} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":{"a":1},"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} jsontext: duplicate object member name "a" within "/F"
//    syn off=12 ptr="/F/a" err=duplicate object member name
// {"b":1} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON number into Go string within "/b"
//    off=5 ptr="/b" kind=number val="null" type=string err=<nil>
// {"b":1} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON number into Go string within "/b"
//    off=5 ptr="/b" kind=number val="null" type=string err=<nil>
// {"b":1} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON number into Go string within "/b"
//    off=5 ptr="/b" kind=number val="null" type=string err=<nil>
// {"C":null,"D":null} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} <nil>
// {"C":null,"D":null} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} <nil>
// {"C":null,"D":null} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} <nil>
// {"H":1} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0,"H":1} <nil>
// {"H":1} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0,"H":1} <nil>
// {"H":1} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON number into Go string within "/H"
//    off=5 ptr="/H" kind=number val="null" type=string err=<nil>
// {"N":1e39} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON number 1e39 into Go float32 within "/N": value out of range
//    off=5 ptr="/N" kind=number val="1e39" type=float32 err=value out of range
// {"N":1e39} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON number 1e39 into Go float32 within "/N": value out of range
//    off=5 ptr="/N" kind=number val="1e39" type=float32 err=value out of range
// {"N":1e39} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON number 1e39 into Go float32 within "/N": value out of range
//    off=5 ptr="/N" kind=number val="1e39" type=float32 err=value out of range
// {"J":"x"} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string into Go time.Time within "/J": parsing time "x" as "2006-01-02T15:04:05Z07:00": cannot parse "x" as "2006"
//    off=5 ptr="/J" kind=string val="null" type=time.Time err=parsing time "x" as "2006-01-02T15:04:05Z07:00": cannot parse "x" as "2006"
// {"J":"x"} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string into Go time.Time within "/J": parsing time "x" as "2006-01-02T15:04:05Z07:00": cannot parse "x" as "2006"
//    off=5 ptr="/J" kind=string val="null" type=time.Time err=parsing time "x" as "2006-01-02T15:04:05Z07:00": cannot parse "x" as "2006"
// {"J":"x"} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string into Go time.Time within "/J": parsing time "x" as "2006-01-02T15:04:05Z07:00": cannot parse "x" as "2006"
//    off=5 ptr="/J" kind=string val="null" type=time.Time err=parsing time "x" as "2006-01-02T15:04:05Z07:00": cannot parse "x" as "2006"
// {"J":1} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON number into Go time.Time within "/J"
//    off=5 ptr="/J" kind=number val="null" type=time.Time err=<nil>
// {"J":1} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON number into Go time.Time within "/J"
//    off=5 ptr="/J" kind=number val="null" type=time.Time err=<nil>
// {"J":1} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON number into Go time.Time within "/J"
//    off=5 ptr="/J" kind=number val="null" type=time.Time err=<nil>
// {"J":"2020-13-01T00:00:00Z"} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string into Go time.Time within "/J": parsing time "2020-13-01T00:00:00Z": month out of range
//    off=5 ptr="/J" kind=string val="null" type=time.Time err=parsing time "2020-13-01T00:00:00Z": month out of range
// {"J":"2020-13-01T00:00:00Z"} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string into Go time.Time within "/J": parsing time "2020-13-01T00:00:00Z": month out of range
//    off=5 ptr="/J" kind=string val="null" type=time.Time err=parsing time "2020-13-01T00:00:00Z": month out of range
// {"J":"2020-13-01T00:00:00Z"} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string into Go time.Time within "/J": parsing time "2020-13-01T00:00:00Z": month out of range
//    off=5 ptr="/J" kind=string val="null" type=time.Time err=parsing time "2020-13-01T00:00:00Z": month out of range
// {"M":"true"} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string into Go bool within "/M"
//    off=5 ptr="/M" kind=string val="null" type=bool err=<nil>
// {"M":"true"} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string into Go bool within "/M"
//    off=5 ptr="/M" kind=string val="null" type=bool err=<nil>
// {"M":"true"} -> *main.S: {"A":0,"b":"","C":null,"D":[],"E":{},"F":null,"G":[0,0],"h":"","I":"0","J":"0001-01-01T00:00:00Z","K":"","L":"AAAA","M":false,"N":0,"O":0,"P":0} json: cannot unmarshal JSON string into Go bool within "/M"
//    off=5 ptr="/M" kind=string val="null" type=bool err=<nil>
// {"foo_bar":1} -> *main.Case: {"foo_bar":1,"Strict":0,"Norm":0} <nil>
// {"foo_bar":1} -> *main.Case: {"foo_bar":1,"Strict":0,"Norm":0} <nil>
// {"foo_bar":1} -> *main.Case: {"foo_bar":1,"Strict":0,"Norm":0} <nil>
// {"FOO-BAR":1} -> *main.Case: {"foo_bar":1,"Strict":0,"Norm":0} <nil>
// {"FOO-BAR":1} -> *main.Case: {"foo_bar":1,"Strict":0,"Norm":0} <nil>
// {"FOO-BAR":1} -> *main.Case: {"foo_bar":1,"Strict":0,"Norm":0} <nil>
// {"foobar":1} -> *main.Case: {"foo_bar":1,"Strict":0,"Norm":0} <nil>
// {"foobar":1} -> *main.Case: {"foo_bar":1,"Strict":0,"Norm":0} <nil>
// {"foobar":1} -> *main.Case: {"foo_bar":1,"Strict":0,"Norm":0} <nil>
// {"strict":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":0} <nil>
// {"strict":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":0} <nil>
// {"strict":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":0} json: cannot unmarshal JSON string into Go main.Case: unknown object member name "strict"
//    off=1 ptr="/strict" kind=string val="null" type=main.Case err=unknown object member name
// {"Strict":1} -> *main.Case: {"foo_bar":0,"Strict":1,"Norm":0} <nil>
// {"Strict":1} -> *main.Case: {"foo_bar":0,"Strict":1,"Norm":0} <nil>
// {"Strict":1} -> *main.Case: {"foo_bar":0,"Strict":1,"Norm":0} <nil>
// {"norm":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":0} <nil>
// {"norm":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":1} <nil>
// {"norm":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":0} json: cannot unmarshal JSON string into Go main.Case: unknown object member name "norm"
//    off=1 ptr="/norm" kind=string val="null" type=main.Case err=unknown object member name
// {"no_rm":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":0} <nil>
// {"no_rm":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":1} <nil>
// {"no_rm":1} -> *main.Case: {"foo_bar":0,"Strict":0,"Norm":0} json: cannot unmarshal JSON string into Go main.Case: unknown object member name "no_rm"
//    off=1 ptr="/no_rm" kind=string val="null" type=main.Case err=unknown object member name
// {"foo_bar":1,"fooBar":2} -> *main.Case: {"foo_bar":1,"Strict":0,"Norm":0} jsontext: duplicate object member name "fooBar"
//    syn off=13 ptr="/fooBar" err=duplicate object member name
// {"foo_bar":1,"fooBar":2} -> *main.Case: {"foo_bar":1,"Strict":0,"Norm":0} jsontext: duplicate object member name "fooBar"
//    syn off=13 ptr="/fooBar" err=duplicate object member name
// {"foo_bar":1,"fooBar":2} -> *main.Case: {"foo_bar":1,"Strict":0,"Norm":0} jsontext: duplicate object member name "fooBar"
//    syn off=13 ptr="/fooBar" err=duplicate object member name
// {"Foo":1,"FOO":2} -> *main.Case2: {"Foo":1,"FOO":2} <nil>
// {"Foo":1,"FOO":2} -> *main.Case2: {"Foo":1,"FOO":2} <nil>
// {"foo":1} -> *main.Case2: {"Foo":0,"FOO":0} <nil>
// {"foo":1} -> *main.Case2: {"Foo":0,"FOO":0} json: cannot unmarshal JSON string into Go main.Case2: ambiguous object member name "foo"
//    off=1 ptr="/foo" kind=string val="null" type=main.Case2 err=ambiguous object member name
// {"fOO":1} -> *main.Case2: {"Foo":0,"FOO":0} <nil>
// {"fOO":1} -> *main.Case2: {"Foo":0,"FOO":0} json: cannot unmarshal JSON string into Go main.Case2: ambiguous object member name "fOO"
//    off=1 ptr="/fOO" kind=string val="null" type=main.Case2 err=ambiguous object member name
// {"A":1,"q":{"x": 1},"r":2} -> *main.PV: {"A":1,"b":"","q":{"x":1},"r":2} <nil>
// {"A":1,"q":1} -> *main.PV: {"A":1,"b":"","z":0,"q":1} <nil>
// {"A":1} -> *main.PE: {"B":0} json: cannot unmarshal into Go main.PE within "/A": cannot set embedded pointer to unexported struct type
//    off=5 ptr="/A" kind=invalid val="null" type=main.PE err=cannot set embedded pointer to unexported struct type
// {"B":1} -> *main.PE: {"B":1} <nil>
// {"q":1} -> *main.Emb: {"A":0,"b":""} json: cannot unmarshal JSON string into Go main.Emb: unknown object member name "q"
//    off=1 ptr="/q" kind=string val="null" type=main.Emb err=unknown object member name
// 1 -> <nil>:  json: cannot unmarshal: value must be passed as a non-nil pointer reference
//    off=0 ptr="" kind=invalid val="null" type=<nil> err=value must be passed as a non-nil pointer reference
// 1 -> int:  json: cannot unmarshal into Go int: value must be passed as a non-nil pointer reference
//    off=0 ptr="" kind=invalid val="null" type=int err=value must be passed as a non-nil pointer reference
// 1 -> *int:  json: cannot unmarshal into Go *int: value must be passed as a non-nil pointer reference
//    off=0 ptr="" kind=invalid val="null" type=*int err=value must be passed as a non-nil pointer reference
// 6 -> **int: 6 <nil>
// 6
// 7 -> *interface {}: 7 <nil>
// 7
// 8 -> *interface {}: 8 <nil>
// 8
// {"k":{"A":2}} -> *map[string]main.Emb: {"k":{"A":2,"b":"keep"}} <nil>
// [{"A":9}] -> *[]main.Emb: [{"A":9,"b":""}] <nil>
// {"a":{"y":2}} -> *map[string]interface {}: {"a":{"x":1,"y":2}} <nil>
// {"a":11} -> *map[string]*int: {"a":11} <nil>
// 11
// {"a":[1,{"b":"c"}]} -> *map[string][]int: {"a":[1,0]} json: cannot unmarshal JSON object into Go int within "/a/1"
//    off=8 ptr="/a/1" kind={ val="null" type=int err=<nil>
// {"a/b":{"c":[true]}} -> *map[string]map[string][]int: {"a/b":{"c":[0]}} json: cannot unmarshal JSON boolean into Go int within "/a~1b/c/0"
//    off=13 ptr="/a~1b/c/0" kind=true val="null" type=int err=<nil>
// ["yes"] -> *[]bool: [true] <nil>
// ["yes",5] -> *[]int: [3,5] <nil>
// ["yes",5] -> *[]interface {}: ["any:\"yes\"","any:5"] <nil>
// ["yes",5] -> *interface {}: "any:[\"yes\",5]" <nil>
// input type int must be an interface type or an unnamed pointer type
// jsontext: invalid character 'x' after top-level value after offset 4 jsontext: unexpected EOF <nil> 5
// <nil> 1 json: cannot unmarshal JSON string into Go int after offset 2 json: cannot unmarshal JSON number into Go main.Emb within "/0" jsontext: invalid character ']' at start of value within "/1" after offset 8 8
// {"a":"\ud800"} -> *interface {}: {"a":null} jsontext: invalid surrogate pair `\ud800"}` in string within "/a" after offset 6
//    syn off=6 ptr="/a" err=invalid surrogate pair `\ud800"}` in string
// {"a":"\ud800"} -> *interface {}: {"a":"�"} <nil>
// {"a":1,"a":2} -> *map[string]int: {"a":2} <nil>
// ["1"] -> *[]int: [1] <nil>
// [1] -> *[]int: [0] json: cannot unmarshal JSON number into Go int within "/0"
//    off=1 ptr="/0" kind=number val="null" type=int err=<nil>
// ["x"] -> *[]float64: [0] json: cannot unmarshal JSON string "x" into Go float64 within "/0": invalid syntax
//    off=1 ptr="/0" kind=string val="\"x\"" type=float64 err=invalid syntax
// ["1"] -> *[]interface {}: ["1"] <nil>
// {"a":1,"a":2} -> *main.Emb: {"A":0,"b":""} <nil>
// {"01":1,"1":2} -> *map[int]int: {} json: cannot unmarshal JSON string "01" into Go int within "/01": invalid syntax
//    off=1 ptr="/01" kind=string val="\"01\"" type=int err=invalid syntax
// {"1":1,"1":2} -> *map[int]int: {"1":1} jsontext: duplicate object member name "1"
//    syn off=7 ptr="/1" err=duplicate object member name
// {"x":1} -> *map[netip.Addr]int: {} json: cannot unmarshal JSON string into Go netip.Addr within "/x": ParseAddr("x"): cannot parse IP
//    off=1 ptr="/x" kind=string val="null" type=netip.Addr err=ParseAddr("x"): unable to parse IP
// {"1.2.3.4":1} -> *map[netip.Addr]int: {"1.2.3.4":1} <nil>
// {"t":1,"t":2} -> *map[main.UT]int: {"t:t":1} jsontext: duplicate object member name "t"
//    syn off=7 ptr="/t" err=duplicate object member name
