// encoding/json/v2: marshaling of all kinds, methods, functions, tags and what is wrong with them.
package main

import (
	"encoding/json/jsontext"
	"encoding/json/v2"
	"errors"
	"fmt"
	"math"
	"math/big"
	"net/netip"
	"reflect"
	"strings"
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
		return json.MarshalEncode(x, make(chan int))
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

func m(name string, v any, o ...json.Options) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "PANIC", e)
		}
	}()
	b, err := json.Marshal(v, append(o, json.Deterministic(true))...)
	fmt.Printf("%s: %q %s\n", name, b, say(err))
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
	m("nilslice null", []int(nil), json.FormatNilSliceAsNull(true))
	m("nilbytes null", []byte(nil), json.FormatNilSliceAsNull(true))
	m("nilmap null", map[string]int(nil), json.FormatNilMapAsNull(true))
	m("S1", S1{F: &seven, K: Z{7}, J: S1{}})
	m("S1 0", S1{}, json.OmitZeroStructFields(true))
	m("ptr", &S1{L: &S1{}})
	m("In", In{1, map[string]int{"z": 1, "y": 2}, 3})
	m("In dup", In{1, map[string]int{"A": 1}, 3})
	m("In dup ok", In{1, map[string]int{"A": 1}, 3}, jsontext.AllowDuplicateNames(true))
	m("In2", In2{1, jsontext.Value(`{"q":[1, 2]}`)})
	m("In2 bad", In2{1, jsontext.Value(`[1]`)})
	m("In2 nil", In2{})
	m("In2 null", In2{1, jsontext.Value(`null`)})
	m("In2 syn", In2{1, jsontext.Value(`{"a":tru}`)})
	m("stringify", []any{1, 1.5, map[int]int{1: 2}, "a"}, json.StringifyNumbers(true))
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
	m("utf8 ok", []string{"\xff"}, jsontext.AllowInvalidUTF8(true))
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
	var c Cyc
	c.P = &c
	_, err := json.Marshal(c)
	fmt.Println(strings.HasSuffix(err.Error(), "encountered a cycle"))
	var a []any = make([]any, 1)
	a[0] = a
	_, err = json.Marshal(a)
	fmt.Println(strings.HasSuffix(err.Error(), "encountered a cycle"))
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
	ms := json.JoinMarshalers(json.MarshalFunc(func(b bool) ([]byte, error) {
		if b {
			return []byte(`"yes"`), nil
		}
		return nil, errors.New("no")
	}), json.MarshalToFunc(func(e *jsontext.Encoder, i int) error {
		if i == 1 {
			return errors.ErrUnsupported
		}
		return e.WriteToken(jsontext.String(fmt.Sprint("i", i)))
	}), json.MarshalFunc(func(s fmt.Stringer) ([]byte, error) { return []byte(`"S"`), nil }), json.MarshalFunc(func(s *strings.Builder) ([]byte, error) { return []byte(`"SB"`), nil }))
	m("funcs", []any{true, 1, 2, time.Second, &strings.Builder{}, map[string]int{"a": 5}, struct {
		B strings.Builder
		P *strings.Builder
	}{}}, json.WithMarshalers(ms))
	m("funcs err", []bool{true, false}, json.WithMarshalers(ms))
	m("funcs nil", 1, json.WithMarshalers(nil))
	func() {
		defer func() { fmt.Println(recover()) }()
		json.MarshalFunc(func(x **int) ([]byte, error) { return nil, nil })
		type P *int
		json.MarshalFunc(func(x P) ([]byte, error) { return nil, nil })
	}()
	m("indent", map[string]any{"a": []int{1, 2}, "b": S1{}}, jsontext.WithIndent(" "))
	m("html", "<&>", jsontext.EscapeForHTML(true))
	fmt.Println(json.GetOption(json.JoinOptions(json.Deterministic(true), jsontext.WithIndent("x"[:0])), json.Deterministic))
	fmt.Println(json.GetOption(json.DefaultOptionsV2(), json.Deterministic))
	fmt.Println(json.GetOption(jsontext.WithIndent("  "), jsontext.WithIndent))
	fmt.Println(json.GetOption(json.DefaultOptionsV2(), json.OmitZeroStructFields))
	fmt.Println(json.GetOption(nil, json.StringifyNumbers))
	var sb strings.Builder
	fmt.Println(json.MarshalWrite(&sb, []int{1}), sb.String())
	e := jsontext.NewEncoder(&sb)
	fmt.Println(json.MarshalEncode(e, 1), json.MarshalEncode(e, "a"), say(json.MarshalEncode(e, make(chan int))))
	fmt.Printf("%q\n", sb.String())
}

// Output:
// nil: "null" <nil>
// bools: "[true,false,1,\"a\",1.5,null,-3,18446744073709551615,0.1,{\"a\":[],\"b\":1}]" <nil>
// bytes: "\"aGVsbG8=\"" <nil>
// nilbytes: "\"\"" <nil>
// arr: "\"AQID\"" <nil>
// named: "\"aGk=\"" <nil>
// nb: "[1,2]" <nil>
// nba: "[1,2]" <nil>
// nilslice: "[]" <nil>
// nilmap: "{}" <nil>
// nilslice null: "null" <nil>
// nilbytes null: "null" <nil>
// nilmap null: "null" <nil>
// S1: "" json: cannot marshal from Go main.S1: Go struct field H has malformed `json` tag: invalid trailing ',' character
//    off=0 ptr="" kind=invalid val="null" type=main.S1 err=Go struct field H has malformed `json` tag: invalid trailing ',' character
// S1 0: "" json: cannot marshal from Go main.S1: Go struct field H has malformed `json` tag: invalid trailing ',' character
//    off=0 ptr="" kind=invalid val="null" type=main.S1 err=Go struct field H has malformed `json` tag: invalid trailing ',' character
// ptr: "" json: cannot marshal from Go main.S1: Go struct field H has malformed `json` tag: invalid trailing ',' character
//    off=0 ptr="" kind=invalid val="null" type=main.S1 err=Go struct field H has malformed `json` tag: invalid trailing ',' character
// In: "{\"A\":1,\"B\":3,\"y\":2,\"z\":1}" <nil>
// In dup: "{\"A\":1,\"B\":3" jsontext: duplicate object member name "A"
//    syn off=12 ptr="/A" err=duplicate object member name
// In dup ok: "{\"A\":1,\"B\":3,\"A\":1}" <nil>
// In2: "{\"A\":1,\"q\":[1,2]}" <nil>
// In2 bad: "{\"A\":1" json: cannot marshal from Go jsontext.Value after offset 7: embedded raw value must be a JSON object
//    off=7 ptr="" kind=invalid val="null" type=jsontext.Value err=embedded raw value must be a JSON object
// In2 nil: "{\"A\":0}" <nil>
// In2 null: "{\"A\":1" json: cannot marshal from Go jsontext.Value after offset 7: embedded raw value must be a JSON object
//    off=7 ptr="" kind=invalid val="null" type=jsontext.Value err=embedded raw value must be a JSON object
// In2 syn: "{\"A\":1,\"a\"" json: cannot marshal from Go jsontext.Value: invalid character '}' in literal true (expecting 'e') within "/a" after offset 8
//    off=11 ptr="/a" kind=invalid val="null" type=jsontext.Value err=jsontext: invalid character '}' in literal true (expecting 'e') within "/a" after offset 8
// stringify: "[\"1\",\"1.5\",{\"1\":\"2\"},\"a\"]" <nil>
// mapint: "{\"-3\":\"c\",\"1\":\"a\",\"2\":\"b\"}" <nil>
// mapfloat: "{\"1.5\":1}" <nil>
// mapbool: "{" json: cannot marshal from Go bool: object member name must be a string after offset 1
//    off=1 ptr="" kind=invalid val="null" type=bool err=jsontext: object member name must be a string after offset 1
// maptext: "{\"t:a\":1}" <nil>
// mapany: "{\"2\":3,\"a\":1}" <nil>
// mapM1: "{" json: cannot marshal from Go main.M1: object member name must be a string after offset 1
//    off=1 ptr="" kind=invalid val="null" type=main.M1 err=jsontext: object member name must be a string after offset 1
// mapptr: "{\"7\":1}" <nil>
// mapstruct: "{" json: cannot marshal from Go struct {}: object member name must be a string after offset 1
//    off=1 ptr="" kind=invalid val="null" type=struct {} err=jsontext: object member name must be a string after offset 1
// mapip: "{\"1.2.3.4\":1}" <nil>
// mapnan: "{" json: cannot marshal from Go float64 after offset 1: unsupported value: NaN
//    off=1 ptr="" kind=invalid val="null" type=float64 err=unsupported value: NaN
// mapbad: "{\"a\":{\"b\"" json: cannot marshal from Go chan int within "/a/b"
//    off=10 ptr="/a/b" kind=invalid val="null" type=chan int err=<nil>
// maputf: "{" jsontext: invalid UTF-8 after offset 1
//    syn off=1 ptr="" err=invalid UTF-8
// mapdup: "{\"t:a\":1}" <nil>
// mapT2: "{" json: cannot marshal from Go main.T2 after offset 1: toops
//    off=1 ptr="" kind=invalid val="null" type=main.T2 err=toops
// M1: "{\"x\":1}" <nil>
// M2: "[" json: cannot marshal from Go main.M2: invalid character ']' at start of value within "/0/1" after offset 4
//    off=1 ptr="/0" kind=invalid val="null" type=main.M2 err=jsontext: invalid character ']' at start of value within "/0/1" after offset 4
// M2s: "[" json: cannot marshal from Go main.M2: invalid character ']' at start of value within "/0/1" after offset 4
//    off=1 ptr="/0" kind=invalid val="null" type=main.M2 err=jsontext: invalid character ']' at start of value within "/0/1" after offset 4
// M3: "{\"k\"" json: cannot marshal from Go main.M3 within "/k": oops
//    off=5 ptr="/k" kind=invalid val="null" type=main.M3 err=oops
// M3p: "null" <nil>
// T1: "[\"t:x\"]" <nil>
// T2: "" json: cannot marshal from Go main.T2: toops
//    off=0 ptr="" kind=invalid val="null" type=main.T2 err=toops
// T3: "\"app:x\"" <nil>
// T4: "[" json: cannot marshal from Go main.T4: invalid UTF-8 within "/0" after offset 1
//    off=1 ptr="/0" kind=invalid val="null" type=main.T4 err=jsontext: invalid UTF-8 within "/0" after offset 1
// E1 0: "[\"to\"]" <nil>
// E1 1: "[" json: cannot marshal from Go main.E1 within "/0": must read or write exactly one value
//    off=1 ptr="/0" kind=invalid val="null" type=main.E1 err=must read or write exactly one value
// E1 2: "[null,null" json: cannot marshal from Go main.E1 after offset 11: must read or write exactly one value
//    off=11 ptr="" kind=invalid val="null" type=main.E1 err=must read or write exactly one value
// E1 3: "[" json: cannot marshal from Go main.E1 within "/0": eoops
//    off=1 ptr="/0" kind=invalid val="null" type=main.E1 err=eoops
// E1 4: "[" json: cannot marshal from Go main.E1 within "/0": Go struct has no exported fields
//    off=1 ptr="/0" kind=invalid val="null" type=main.E1 err=Go struct has no exported fields
// E1 5: "[[" json: cannot marshal from Go main.E1 within "/0": must read or write exactly one value
//    off=2 ptr="/0" kind=invalid val="null" type=main.E1 err=must read or write exactly one value
// E1 6: "[{\"q\"" json: cannot marshal from Go main.E1 within "/0/q": deep
//    off=6 ptr="/0/q" kind=invalid val="null" type=main.E1 err=deep
// E1 7: "[]" json: cannot marshal from Go main.E1 after offset 2: must read or write exactly one value
//    off=2 ptr="" kind=invalid val="null" type=main.E1 err=must read or write exactly one value
// E1 8: "[" json: cannot marshal from Go chan int within "/0"
//    off=1 ptr="/0" kind=invalid val="null" type=chan int err=<nil>
// E1 9: "[null" json: cannot marshal from Go main.E1 within "/0": unsupported calls must not read or write any tokens
//    off=6 ptr="/0" kind=invalid val="null" type=main.E1 err=unsupported calls must not read or write any tokens
// chan: "" json: cannot marshal from Go chan int
//    off=0 ptr="" kind=invalid val="null" type=chan int err=<nil>
// func: "{\"F\"" json: cannot marshal from Go func() within "/F"
//    off=5 ptr="/F" kind=invalid val="null" type=func() err=<nil>
// complex: "[" json: cannot marshal from Go complex128 within "/0"
//    off=1 ptr="/0" kind=invalid val="null" type=complex128 err=<nil>
// nan: "[" json: cannot marshal from Go float64 within "/0": unsupported value: NaN
//    off=1 ptr="/0" kind=invalid val="null" type=float64 err=unsupported value: NaN
// inf: "{\"a\"" json: cannot marshal from Go float32 within "/a": unsupported value: -Inf
//    off=5 ptr="/a" kind=invalid val="null" type=float32 err=unsupported value: -Inf
// utf8: "[" jsontext: invalid UTF-8 within "/0" after offset 1
//    syn off=1 ptr="/0" err=invalid UTF-8
// utf8 ok: "[\"�\"]" <nil>
// dur: "" json: cannot marshal from Go time.Duration: no default representation
//    off=0 ptr="" kind=invalid val="null" type=time.Duration err=no default representation
// dur field: "{\"D\"" json: cannot marshal from Go time.Duration within "/D": no default representation
//    off=5 ptr="/D" kind=invalid val="null" type=time.Duration err=no default representation
// time: "\"2020-01-02T03:04:05.0000006Z\"" <nil>
// time off: "\"2020-01-02T03:04:05+01:00\"" <nil>
// time year: "" json: cannot marshal from Go time.Time: year outside of range [0,9999]
//    off=0 ptr="" kind=invalid val="null" type=time.Time err=year outside of range [0,9999]
// time bad zone: "" json: cannot marshal from Go time.Time: timezone hour outside of range [0,23]
//    off=0 ptr="" kind=invalid val="null" type=time.Time err=timezone hour outside of range [0,23]
// noexp: "" json: cannot marshal from Go main.NoExp: Go struct has no exported fields
//    off=0 ptr="" kind=invalid val="null" type=main.NoExp err=Go struct has no exported fields
// empty: "{}" <nil>
// tagged none: "{}" <nil>
// BadTag1: "" json: cannot marshal from Go main.BadTag1: Go struct fields A and B conflict over JSON object name "a"
//    off=0 ptr="" kind=invalid val="null" type=main.BadTag1 err=Go struct fields A and B conflict over JSON object name "a"
// BadTag2: "" json: cannot marshal from Go main.BadTag2: Go struct fields A and B conflict over JSON object name "a"
//    off=0 ptr="" kind=invalid val="null" type=main.BadTag2 err=Go struct fields A and B conflict over JSON object name "a"
// BadTag3: "" json: cannot marshal from Go main.BadTag3: Go struct field A has duplicate appearance of `omitempty` tag option
//    off=0 ptr="" kind=invalid val="null" type=main.BadTag3 err=Go struct field A has duplicate appearance of `omitempty` tag option
// BadTag4: "" json: cannot marshal from Go main.BadTag4: unexported Go struct field a cannot have non-ignored `json:"a"` tag
//    off=0 ptr="" kind=invalid val="null" type=main.BadTag4 err=unexported Go struct field a cannot have non-ignored `json:"a"` tag
// BadTag5: "{\"A\"" json: cannot marshal from Go string within "/A": invalid use of `string` tag option
//    off=5 ptr="/A" kind=invalid val="null" type=string err=invalid use of `string` tag option
// BadTag6: "" json: cannot marshal from Go main.BadTag6: Go struct field A has malformed `json` tag: invalid character '\'' at start of option (expecting Unicode letter)
//    off=0 ptr="" kind=invalid val="null" type=main.BadTag6 err=Go struct field A has malformed `json` tag: invalid character '\'' at start of option (expecting Unicode letter)
// BadTag7: "" json: cannot marshal from Go main.BadTag7: Go struct field A has invalid appearance of `OmitZero` tag option; specify `omitzero` instead
//    off=0 ptr="" kind=invalid val="null" type=main.BadTag7 err=Go struct field A has invalid appearance of `OmitZero` tag option; specify `omitzero` instead
// BadTag8: "" json: cannot marshal from Go main.BadTag8: Go struct field A has malformed `json` tag: invalid trailing ',' character
//    off=0 ptr="" kind=invalid val="null" type=main.BadTag8 err=Go struct field A has malformed `json` tag: invalid trailing ',' character
// BadTag9: "" json: cannot marshal from Go main.BadTag9: Go struct field A is missing value for `case` tag option; specify `case:ignore` or `case:strict` instead
//    off=0 ptr="" kind=invalid val="null" type=main.BadTag9 err=Go struct field A is missing value for `case` tag option; specify `case:ignore` or `case:strict` instead
// BadTag10: "" json: cannot marshal from Go main.BadTag10: Go struct field A has unknown `case:x` tag value
//    off=0 ptr="" kind=invalid val="null" type=main.BadTag10 err=Go struct field A has unknown `case:x` tag value
// BadTag11: "" json: cannot marshal from Go main.BadTag11: Go struct field A cannot have both `case:ignore` and `case:strict` tag options
//    off=0 ptr="" kind=invalid val="null" type=main.BadTag11 err=Go struct field A cannot have both `case:ignore` and `case:strict` tag options
// BadTag12: "{\"a b!c\":0}" <nil>
// BadTag13: "" json: cannot marshal from Go main.BadTag13: Go struct field A has JSON object name "\xff" with invalid UTF-8
//    off=0 ptr="" kind=invalid val="null" type=main.BadTag13 err=Go struct field A has JSON object name "\xff" with invalid UTF-8
// BadTag14: "" json: cannot marshal from Go main.BadTag14: Go struct field A has unsupported `format` tag option
//    off=0 ptr="" kind=invalid val="null" type=main.BadTag14 err=Go struct field A has unsupported `format` tag option
// BadTag15: "" json: cannot marshal from Go main.BadTag15: embedded Go struct field A of type int must be a Go struct, Go map of string key, or jsontext.Value
//    off=0 ptr="" kind=invalid val="null" type=main.BadTag15 err=embedded Go struct field A of type int must be a Go struct, Go map of string key, or jsontext.Value
// BadTag16: "" json: cannot marshal from Go main.BadTag16: embedded Go struct fields A and B cannot both be a Go map or jsontext.Value
//    off=0 ptr="" kind=invalid val="null" type=main.BadTag16 err=embedded Go struct fields A and B cannot both be a Go map or jsontext.Value
// BadTag17: "" json: cannot marshal from Go main.BadTag17: embedded Go struct field A of type map[int]int must be a Go struct, Go map of string key, or jsontext.Value
//    off=0 ptr="" kind=invalid val="null" type=main.BadTag17 err=embedded Go struct field A of type map[int]int must be a Go struct, Go map of string key, or jsontext.Value
// BadTag18: "" json: cannot marshal from Go main.BadTag18: Go struct field A cannot have any options other than `embed` specified
//    off=0 ptr="" kind=invalid val="null" type=main.BadTag18 err=Go struct field A cannot have any options other than `embed` specified
// BadTag19: "" json: cannot marshal from Go main.BadTag19: embedded Go struct field int of non-struct type must be explicitly given a JSON name
//    off=0 ptr="" kind=invalid val="null" type=main.BadTag19 err=embedded Go struct field int of non-struct type must be explicitly given a JSON name
// BadTag20: "" json: cannot marshal from Go main.BadTag20: Go struct field A has malformed `json` tag: invalid character '\'' at start of option (expecting Unicode letter)
//    off=0 ptr="" kind=invalid val="null" type=main.BadTag20 err=Go struct field A has malformed `json` tag: invalid character '\'' at start of option (expecting Unicode letter)
// BadTag21: "{\"a;b\":0}" <nil>
// BadTag22: "" json: cannot marshal from Go main.BadTag22: Go struct field A has malformed `json` tag: invalid character '\'' at start of option (expecting Unicode letter)
//    off=0 ptr="" kind=invalid val="null" type=main.BadTag22 err=Go struct field A has malformed `json` tag: invalid character '\'' at start of option (expecting Unicode letter)
// BadTag23: "" json: cannot marshal from Go main.BadTag23: Go struct field A has malformed `json` tag: invalid character '1' at start of option (expecting Unicode letter)
//    off=0 ptr="" kind=invalid val="null" type=main.BadTag23 err=Go struct field A has malformed `json` tag: invalid character '1' at start of option (expecting Unicode letter)
// BadTag24: "{\"a\":0,\"b\":0}" <nil>
// GoodTag: "{\"a-b_c.d/e\":0,\"日本\":0,\"$%\":0}" <nil>
// PE: "{\"B\":0}" <nil>
// PE: "{\"A\":1,\"B\":0}" <nil>
// PE2: "{\"C\":0}" <nil>
// PE2: "{\"A\":1,\"b\":\"x\",\"C\":0}" <nil>
// true
// true
// raw: "[{\"a\":1},null]" <nil>
// rawbad: "[" json: cannot marshal from Go jsontext.Value: unexpected EOF within "/0" after offset 7
//    off=1 ptr="/0" kind=invalid val="null" type=jsontext.Value err=jsontext: unexpected EOF within "/0" after offset 7
// iface: "[" json: cannot marshal from Go time.Duration within "/0": no default representation
//    off=1 ptr="/0" kind=invalid val="null" type=time.Duration err=no default representation
// big: "1180591620717411303424" <nil>
// deep: "{\"a\":[1,{\"b/c\"" json: cannot marshal from Go float64 within "/a/1/b~1c": unsupported value: NaN
//    off=15 ptr="/a/1/b~1c" kind=invalid val="null" type=float64 err=unsupported value: NaN
// anon long: "{\"A\":0,\"Bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\"" json: cannot marshal from Go chan int within "/Bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
//    off=110 ptr="/Bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" kind=invalid val="null" type=chan int err=<nil>
// chan long: "{\"Bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\":0}" <nil>
// funcs: "[\"yes\",1,\"i2\",\"S\",\"S\",{\"a\":\"i5\"},{\"B\":\"S\",\"P\":null}]" <nil>
// funcs err: "[\"yes\"" json: cannot marshal from Go bool within "/1": no
//    off=7 ptr="/1" kind=invalid val="null" type=bool err=no
// funcs nil: "1" <nil>
// input type main.P must be an interface type, an unnamed pointer type, or a non-pointer type
// indent: "{\n \"a\": [\n  1,\n  2\n ],\n \"b\"" json: cannot marshal from Go main.S1 within "/b": Go struct field H has malformed `json` tag: invalid trailing ',' character
//    off=29 ptr="/b" kind=invalid val="null" type=main.S1 err=Go struct field H has malformed `json` tag: invalid trailing ',' character
// html: "\"\\u003c\\u0026\\u003e\"" <nil>
// true true
// false true
//    true
// false false
// false false
// <nil> [1]
// <nil> <nil> json: cannot marshal from Go chan int after offset 6
// "[1]1\n\"a\"\n"
