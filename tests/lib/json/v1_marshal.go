// encoding/json: what marshaling says of the types of v2_marshal.go.
package main

import (
	"encoding/json"
	"encoding/json/jsontext"
	"errors"
	"fmt"
	"math"
	"math/big"
	"net/netip"
	"reflect"
	"time"
)

type M1 struct{}

func (M1) MarshalJSON() ([]byte, error) { return []byte(`{"x": 1}`), nil }

type M2 struct{}

func (*M2) MarshalJSON() ([]byte, error) { return []byte(`[1,]`), nil }

type M3 struct{}

func (M3) MarshalJSON() ([]byte, error) { return nil, errors.New("oops") }

type T1 string

func (t T1) MarshalText() ([]byte, error) { return []byte("t:" + string(t)), nil }

type T2 string

func (t T2) MarshalText() ([]byte, error) { return nil, errors.New("toops") }

type T3 string

func (t T3) AppendText(b []byte) ([]byte, error) { return append(b, "app:"+string(t)...), nil }

type T4 string

func (t T4) MarshalText() ([]byte, error) { return []byte("\xff"), nil }

type E1 struct{ n int }

func (e E1) MarshalJSONTo(x *jsontext.Encoder) error {
	switch e.n {
	case 0:
		return x.WriteToken(jsontext.String("to"))
	case 1:
		return nil
	case 2:
		x.WriteToken(jsontext.Null)
		return x.WriteToken(jsontext.Null)
	case 3:
		return errors.New("eoops")
	case 4:
		return errors.ErrUnsupported
	case 5:
		x.WriteToken(jsontext.BeginArray)
		return nil
	case 6:
		x.WriteToken(jsontext.BeginObject)
		x.WriteToken(jsontext.String("q"))
		return errors.New("deep")
	case 7:
		return x.WriteToken(jsontext.EndArray)
	case 8:
		return errors.New("x")
	case 9:
		x.WriteToken(jsontext.Null)
		return errors.ErrUnsupported
	}
	return nil
}

type Z struct{ a int }

func (z Z) IsZero() bool { return z.a == 7 }

type Emb struct {
	A int
	B string `json:"b"`
}
type Named []byte
type NB byte
type S1 struct {
	Emb
	C int            `json:",omitzero"`
	D []int          `json:",omitempty"`
	E map[string]int `json:"e,omitempty"`
	F *int           `json:",omitempty"`
	G string         `json:"-"`
	H string         `json:"-,"`
	I int            `json:",string"`
	J any
	K Z   `json:",omitzero"`
	L *S1 `json:",omitempty"`
	M float32
	N time.Time `json:",omitzero"`
	x int
	O bool     `json:",omitempty"`
	P struct{} `json:",omitempty"`
}
type In struct {
	A int
	X map[string]int `json:",embed"`
	B int
}
type In2 struct {
	A int
	X jsontext.Value `json:",embed"`
}
type NoExp struct{ a int }
type Cyc struct {
	P *Cyc
	V any
}
type BadTag1 struct {
	A int `json:"a,bogus"`
	B int `json:"a"`
}
type BadTag2 struct {
	A int `json:"a"`
	B int `json:"a"`
}
type BadTag3 struct {
	A int `json:"a,omitempty,omitempty"`
}
type BadTag4 struct {
	a int `json:"a"`
}
type BadTag5 struct {
	A string `json:",string"`
}
type BadTag6 struct {
	A int `json:"'a"`
}
type BadTag7 struct {
	A int `json:"a,OmitZero"`
}
type BadTag8 struct {
	A int `json:"a,"`
}
type BadTag9 struct {
	A int `json:"a,case"`
}
type BadTag10 struct {
	A int `json:"a,case:x"`
}
type BadTag11 struct {
	A int `json:"a,case:ignore,case:strict"`
}
type BadTag12 struct {
	A int `json:"a b!c"`
}
type BadTag13 struct {
	A int `json:"\xff"`
}
type BadTag14 struct {
	A int `json:"a,format:x"`
}
type BadTag15 struct {
	A int `json:",embed"`
}
type BadTag16 struct {
	A map[string]int `json:",embed"`
	B map[string]int `json:",embed"`
}
type BadTag17 struct {
	A map[int]int `json:",embed"`
}
type BadTag18 struct {
	A struct{} `json:"x,embed"`
}
type BadTag19 struct{ int }
type BadTag20 struct {
	A int `json:"a,'omitzero'"`
}
type BadTag21 struct {
	A int `json:"a;b"`
}
type BadTag22 struct {
	A int `json:"'a,b'"`
	B int `json:"'é\\n'"`
}
type BadTag23 struct {
	A int `json:"a,1x"`
}
type BadTag24 struct {
	A int `json:"a,inline"`
	B int `json:"b,unknown"`
}
type GoodTag struct {
	A int `json:"a-b_c.d/e"`
	B int `json:"日本"`
	C int `json:"$%"`
}
type badEmb struct{ A int }
type PE struct {
	*badEmb
	B int
}
type PE2 struct {
	*Emb
	C int
}

func m(name string, v any) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "PANIC", e)
		}
	}()
	b, err := json.Marshal(v)
	fmt.Printf("%s: %q %v %T\n", name, b, err, err)
}
func main() {
	seven := 7
	m("nil", nil)
	m("bools", []any{true, false, 1, "a", 1.5, nil, int8(-3), uint64(math.MaxUint64), float32(0.1), map[string]any{"b": 1, "a": []any{}}})
	m("bytes", []byte("hello"))
	m("nilbytes", []byte(nil))
	m("arr", [3]byte{1, 2, 3})
	m("named", Named("hi"))
	m("nb", []NB{1, 2})
	m("nba", [2]NB{1, 2})
	m("nilslice", []int(nil))
	m("nilmap", map[string]int(nil))
	m("nilslice null", []int(nil))
	m("nilbytes null", []byte(nil))
	m("nilmap null", map[string]int(nil))
	m("S1", S1{F: &seven, K: Z{7}, J: S1{}})
	m("S1 0", S1{})
	m("ptr", &S1{L: &S1{}})
	m("In", In{1, map[string]int{"z": 1, "y": 2}, 3})
	m("In dup", In{1, map[string]int{"A": 1}, 3})
	m("In dup ok", In{1, map[string]int{"A": 1}, 3})
	m("In2", In2{1, jsontext.Value(`{"q":[1, 2]}`)})
	m("In2 bad", In2{1, jsontext.Value(`[1]`)})
	m("In2 nil", In2{})
	m("In2 null", In2{1, jsontext.Value(`null`)})
	m("In2 syn", In2{1, jsontext.Value(`{"a":tru}`)})
	m("stringify", []any{1, 1.5, map[int]int{1: 2}, "a"})
	m("mapint", map[int]string{2: "b", 1: "a", -3: "c"})
	m("mapfloat", map[float64]int{1.5: 1})
	m("mapbool", map[bool]int{true: 1})
	m("maptext", map[T1]int{"a": 1})
	m("mapany", map[any]int{"a": 1, 2: 3})
	m("mapM1", map[M1]int{{}: 1})
	m("mapptr", map[*int]int{&seven: 1})
	m("mapstruct", map[struct{}]int{{}: 1})
	m("mapip", map[netip.Addr]int{netip.MustParseAddr("1.2.3.4"): 1})
	m("mapnan", map[float64]int{math.NaN(): 1})
	m("mapbad", map[string]any{"a": map[string]any{"b": make(chan int)}})
	m("maputf", map[string]int{"\xff": 1})
	m("mapdup", map[T1]int{"a": 1})
	m("mapT2", map[T2]int{"a": 1})
	m("M1", M1{})
	m("M2", []any{M2{}, &M2{}})
	m("M2s", []M2{{}})
	m("M3", map[string]M3{"k": {}})
	m("M3p", (*M3)(nil))
	m("T1", []T1{"x"})
	m("T2", T2("x"))
	m("T3", T3("x"))
	m("T4", []T4{"x"})
	for i := range 10 {
		m(fmt.Sprint("E1 ", i), []E1{{i}})
	}
	m("chan", make(chan int))
	m("func", struct{ F func() }{})
	m("complex", []complex128{1})
	m("nan", []float64{math.NaN()})
	m("inf", map[string]float32{"a": float32(math.Inf(-1))})
	m("utf8", []string{"\xff"})
	m("utf8 ok", []string{"\xff"})
	m("dur", time.Second)
	m("dur field", struct{ D time.Duration }{1})
	m("time", time.Date(2020, 1, 2, 3, 4, 5, 600, time.UTC))
	m("time off", time.Date(2020, 1, 2, 3, 4, 5, 0, time.FixedZone("", 3600)))
	m("time year", time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC))
	m("time bad zone", time.Date(2000, 1, 1, 0, 0, 0, 0, time.FixedZone("", 24*3600)))
	m("noexp", NoExp{})
	m("empty", struct{}{})
	m("tagged none", struct {
		a int `json:"-"`
	}{})
	for _, x := range []any{BadTag1{}, BadTag2{}, BadTag3{}, BadTag4{}, BadTag5{}, BadTag6{}, BadTag7{}, BadTag8{}, BadTag9{}, BadTag10{}, BadTag11{}, BadTag12{}, BadTag13{}, BadTag14{}, BadTag15{}, BadTag16{}, BadTag17{}, BadTag18{}, BadTag19{}, BadTag20{}, BadTag21{}, BadTag22{}, BadTag23{}, BadTag24{}, GoodTag{}, PE{}, PE{badEmb: &badEmb{1}}, PE2{}, PE2{Emb: &Emb{1, "x"}}} {
		m(reflect.TypeOf(x).Name(), x)
	}
	m("raw", []jsontext.Value{jsontext.Value(` {"a" :1} `), nil})
	m("rawbad", []jsontext.Value{jsontext.Value(`{"a":1`)})
	m("iface", []fmt.Stringer{time.Second, nil})
	m("big", big.NewInt(1).Lsh(big.NewInt(1), 70))
	m("deep", map[string]any{"a": []any{1, map[string]any{"b/c": math.NaN()}}})
	m("anon long", struct {
		A                                                                                                    int
		Bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb chan int
	}{})
	m("chan long", struct {
		Bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb int `json:",bogus"`
	}{})
}

// Output:
// nil: "null" <nil> <nil>
// bools: "[true,false,1,\"a\",1.5,null,-3,18446744073709551615,0.1,{\"a\":[],\"b\":1}]" <nil> <nil>
// bytes: "\"aGVsbG8=\"" <nil> <nil>
// nilbytes: "null" <nil> <nil>
// arr: "[1,2,3]" <nil> <nil>
// named: "\"aGk=\"" <nil> <nil>
// nb: "\"AQI=\"" <nil> <nil>
// nba: "[1,2]" <nil> <nil>
// nilslice: "null" <nil> <nil>
// nilmap: "null" <nil> <nil>
// nilslice null: "null" <nil> <nil>
// nilbytes null: "null" <nil> <nil>
// nilmap null: "null" <nil> <nil>
// S1: "{\"A\":0,\"b\":\"\",\"F\":7,\"-\":\"\",\"I\":\"0\",\"J\":{\"A\":0,\"b\":\"\",\"-\":\"\",\"I\":\"0\",\"J\":null,\"K\":{},\"M\":0,\"P\":{}},\"M\":0,\"P\":{}}" <nil> <nil>
// S1 0: "{\"A\":0,\"b\":\"\",\"-\":\"\",\"I\":\"0\",\"J\":null,\"K\":{},\"M\":0,\"P\":{}}" <nil> <nil>
// ptr: "{\"A\":0,\"b\":\"\",\"-\":\"\",\"I\":\"0\",\"J\":null,\"K\":{},\"L\":{\"A\":0,\"b\":\"\",\"-\":\"\",\"I\":\"0\",\"J\":null,\"K\":{},\"M\":0,\"P\":{}},\"M\":0,\"P\":{}}" <nil> <nil>
// In: "{\"A\":1,\"B\":3,\"y\":2,\"z\":1}" <nil> <nil>
// In dup: "{\"A\":1,\"B\":3,\"A\":1}" <nil> <nil>
// In dup ok: "{\"A\":1,\"B\":3,\"A\":1}" <nil> <nil>
// In2: "{\"A\":1,\"q\":[1,2]}" <nil> <nil>
// In2 bad: "" json: unsupported value: embedded raw value must be a JSON object *json.UnsupportedValueError
// In2 nil: "{\"A\":0}" <nil> <nil>
// In2 null: "" json: unsupported value: embedded raw value must be a JSON object *json.UnsupportedValueError
// In2 syn: "" json: unsupported value: jsontext: invalid character '}' in literal true (expecting 'e') within "/a" after offset 8 *json.UnsupportedValueError
// stringify: "[1,1.5,{\"1\":2},\"a\"]" <nil> <nil>
// mapint: "{\"-3\":\"c\",\"1\":\"a\",\"2\":\"b\"}" <nil> <nil>
// mapfloat: "{\"1.5\":1}" <nil> <nil>
// mapbool: "" json: unsupported value: jsontext: object member name must be a string after offset 2 *json.UnsupportedValueError
// maptext: "{\"a\":1}" <nil> <nil>
// mapany: "{\"2\":3,\"a\":1}" <nil> <nil>
// mapM1: "" json: unsupported value: jsontext: object member name must be a string after offset 2 *json.UnsupportedValueError
// mapptr: "{\"7\":1}" <nil> <nil>
// mapstruct: "" json: unsupported value: jsontext: object member name must be a string after offset 2 *json.UnsupportedValueError
// mapip: "{\"1.2.3.4\":1}" <nil> <nil>
// mapnan: "" json: unsupported value: NaN *json.UnsupportedValueError
// mapbad: "" json: unsupported type: chan int *json.UnsupportedTypeError
// maputf: "{\"�\":1}" <nil> <nil>
// mapdup: "{\"a\":1}" <nil> <nil>
// mapT2: "{\"a\":1}" <nil> <nil>
// M1: "{\"x\":1}" <nil> <nil>
// M2: "" json: error calling MarshalJSON for type *main.M2: invalid character ']' looking for beginning of value *json.MarshalerError
// M2s: "" json: error calling MarshalJSON for type *main.M2: invalid character ']' looking for beginning of value *json.MarshalerError
// M3: "" json: error calling MarshalJSON for type *main.M3: oops *json.MarshalerError
// M3p: "null" <nil> <nil>
// T1: "[\"t:x\"]" <nil> <nil>
// T2: "" json: error calling MarshalText for type *main.T2: toops *json.MarshalerError
// T3: "\"app:x\"" <nil> <nil>
// T4: "[\"�\"]" <nil> <nil>
// E1 0: "[\"to\"]" <nil> <nil>
// E1 1: "" json: error calling MarshalJSONTo for type *main.E1: must read or write exactly one value *json.MarshalerError
// E1 2: "" json: error calling MarshalJSONTo for type *main.E1: must read or write exactly one value *json.MarshalerError
// E1 3: "" json: error calling MarshalJSONTo for type *main.E1: eoops *json.MarshalerError
// E1 4: "[{}]" <nil> <nil>
// E1 5: "" json: error calling MarshalJSONTo for type *main.E1: must read or write exactly one value *json.MarshalerError
// E1 6: "" json: error calling MarshalJSONTo for type *main.E1: deep *json.MarshalerError
// E1 7: "" json: error calling MarshalJSONTo for type *main.E1: must read or write exactly one value *json.MarshalerError
// E1 8: "" json: error calling MarshalJSONTo for type *main.E1: x *json.MarshalerError
// E1 9: "" json: error calling MarshalJSONTo for type *main.E1: unsupported calls must not read or write any tokens *json.MarshalerError
// chan: "" json: unsupported type: chan int *json.UnsupportedTypeError
// func: "" json: unsupported type: func() *json.UnsupportedTypeError
// complex: "" json: unsupported type: complex128 *json.UnsupportedTypeError
// nan: "" json: unsupported value: NaN *json.UnsupportedValueError
// inf: "" json: unsupported value: -Inf *json.UnsupportedValueError
// utf8: "[\"�\"]" <nil> <nil>
// utf8 ok: "[\"�\"]" <nil> <nil>
// dur: "1000000000" <nil> <nil>
// dur field: "{\"D\":1}" <nil> <nil>
// time: "\"2020-01-02T03:04:05.0000006Z\"" <nil> <nil>
// time off: "\"2020-01-02T03:04:05+01:00\"" <nil> <nil>
// time year: "" json: error calling MarshalJSON for type *time.Time: year outside of range [0,9999] *json.MarshalerError
// time bad zone: "" json: error calling MarshalJSON for type *time.Time: timezone hour outside of range [0,23] *json.MarshalerError
// noexp: "{}" <nil> <nil>
// empty: "{}" <nil> <nil>
// tagged none: "{}" <nil> <nil>
// BadTag1: "{}" <nil> <nil>
// BadTag2: "{}" <nil> <nil>
// BadTag3: "{}" <nil> <nil>
// BadTag4: "{}" <nil> <nil>
// BadTag5: "{\"A\":\"\\\"\\\"\"}" <nil> <nil>
// BadTag6: "{\"A\":0}" <nil> <nil>
// BadTag7: "{\"a\":0}" <nil> <nil>
// BadTag8: "{\"a\":0}" <nil> <nil>
// BadTag9: "{\"a\":0}" <nil> <nil>
// BadTag10: "{\"a\":0}" <nil> <nil>
// BadTag11: "{\"a\":0}" <nil> <nil>
// BadTag12: "{\"a b!c\":0}" <nil> <nil>
// BadTag13: "{\"�\":0}" <nil> <nil>
// BadTag14: "" json: unsupported value: Go struct field A has unsupported `format` tag option *json.UnsupportedValueError
// BadTag15: "{\"A\":0}" <nil> <nil>
// BadTag16: "{}" <nil> <nil>
// BadTag17: "{\"A\":null}" <nil> <nil>
// BadTag18: "{\"x\":{}}" <nil> <nil>
// BadTag19: "{}" <nil> <nil>
// BadTag20: "{\"a\":0}" <nil> <nil>
// BadTag21: "{\"a;b\":0}" <nil> <nil>
// BadTag22: "{\"A\":0,\"B\":0}" <nil> <nil>
// BadTag23: "{\"a\":0}" <nil> <nil>
// BadTag24: "{\"a\":0,\"b\":0}" <nil> <nil>
// GoodTag: "{\"a-b_c.d/e\":0,\"日本\":0,\"$%\":0}" <nil> <nil>
// PE: "{\"B\":0}" <nil> <nil>
// PE: "{\"A\":1,\"B\":0}" <nil> <nil>
// PE2: "{\"C\":0}" <nil> <nil>
// PE2: "{\"A\":1,\"b\":\"x\",\"C\":0}" <nil> <nil>
// raw: "[{\"a\":1},null]" <nil> <nil>
// rawbad: "" json: error calling MarshalJSON for type *jsontext.Value: unexpected end of JSON input *json.MarshalerError
// iface: "[1000000000,null]" <nil> <nil>
// big: "1180591620717411303424" <nil> <nil>
// deep: "" json: unsupported value: NaN *json.UnsupportedValueError
// anon long: "" json: unsupported type: chan int *json.UnsupportedTypeError
// chan long: "{\"Bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\":0}" <nil> <nil>
