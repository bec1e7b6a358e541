// encoding/json/v2 with jsontext: types that read and write themselves, functions, omitted
// fields, streams that come in pieces or fail.
package main

import (
	"encoding/json/jsontext"
	"encoding/json/v2"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"
)

type RT struct {
	A []string
	B map[string]*RT
	C *time.Time
	D any
	E error `json:",omitzero"`
}
type Tree struct {
	L, R *Tree `json:",omitempty"`
	V    int
}
type ordered []struct {
	K string
	V any
}

func (o *ordered) MarshalJSONTo(e *jsontext.Encoder) error {
	e.WriteToken(jsontext.BeginObject)
	for _, m := range *o {
		if err := json.MarshalEncode(e, &m.K); err != nil {
			return err
		}
		if err := json.MarshalEncode(e, &m.V); err != nil {
			return err
		}
	}
	return e.WriteToken(jsontext.EndObject)
}
func (o *ordered) UnmarshalJSONFrom(d *jsontext.Decoder) error {
	if k := d.PeekKind(); k != '{' {
		return fmt.Errorf("want {, got %v", k)
	}
	d.ReadToken()
	for d.PeekKind() != '}' {
		*o = append(*o, struct {
			K string
			V any
		}{})
		l := &(*o)[len(*o)-1]
		if err := json.UnmarshalDecode(d, &l.K); err != nil {
			return err
		}
		if err := json.UnmarshalDecode(d, &l.V); err != nil {
			return err
		}
	}
	_, err := d.ReadToken()
	return err
}

type opt struct{ v *int }

func (o opt) MarshalJSONTo(e *jsontext.Encoder) error {
	y, ok := json.GetOption(e.Options(), json.StringifyNumbers)
	return e.WriteToken(jsontext.String(fmt.Sprint(y, ok)))
}

type E2 struct {
	A    int
	Deep struct {
		B int               `json:"b,omitempty"`
		C []struct{ D int } `json:"c,omitempty"`
	} `json:",omitempty"`
	F struct {
		G *int `json:",omitempty"`
	} `json:",omitempty"`
	H string         `json:",omitempty"`
	I any            `json:",omitempty"`
	J [0]int         `json:",omitempty"`
	K *string        `json:",omitempty"`
	L time.Time      `json:",omitempty"`
	M jsontext.Value `json:",omitempty"`
	U *url.URL       `json:",omitempty"`
}

func say(err error) string { return strings.Replace(fmt.Sprint(err), "unable to", "cannot", 1) }
func p(v any, o ...json.Options) {
	b, err := json.Marshal(v, append(o, json.Deterministic(true))...)
	fmt.Printf("%s %s\n", b, say(err))
}
func main() {
	ms := json.JoinMarshalers(json.MarshalToFunc(func(e *jsontext.Encoder, err *strconv.NumError) error {
		return e.WriteToken(jsontext.String(err.Error()))
	}), json.MarshalFunc(func(error) ([]byte, error) { return []byte(`"internal"`), nil }))
	p([]RT{{E: &strconv.NumError{"F", "x", strconv.ErrSyntax}}, {E: os.ErrExist}}, json.WithMarshalers(ms))
	p(RT{E: io.EOF})
	p([]any{io.EOF, errors.New("x"), error(nil)}, json.WithMarshalers(ms))
	p(&Tree{L: &Tree{V: 2}, V: 1})
	var tr Tree
	fmt.Println(say(json.Unmarshal([]byte(`{"L":{"V":5,"R":{"V":7}},"V":1}`), &tr)), tr.L.R.V)
	var o ordered
	fmt.Println(say(json.Unmarshal([]byte(`{"z":1,"a":[2,{"q":null}],"m":"s"}`), &o)), o)
	p(&o)
	p(o)
	fmt.Println(say(json.Unmarshal([]byte(`[1]`), &o)))
	fmt.Println(say(json.Unmarshal([]byte(`{"a":x}`), &o)))
	fmt.Println(say(json.Unmarshal([]byte(`{"a":1,"a":1}`), &o)))
	p(struct {
		A opt `json:",string"`
		B opt
		C []opt `json:"c"`
	}{C: []opt{{}}})
	p(opt{}, json.StringifyNumbers(true))
	s := ""
	x := 1
	p(E2{})
	p(E2{A: 1, H: "x", I: []int{}, K: &s, M: jsontext.Value(`{}`)})
	p(E2{I: &x, M: jsontext.Value(` [ ] `), U: &url.URL{Host: "h"}})
	p(E2{}, jsontext.WithIndent("  "))
	p([]E2{{}, {A: 2}}, jsontext.Multiline(true))
	var sb strings.Builder
	e := jsontext.NewEncoder(&sb, jsontext.Multiline(true), json.Deterministic(true))
	fmt.Println(e.WriteToken(jsontext.BeginArray), json.MarshalEncode(e, map[string]int{"a": 1, "b": 2}), json.MarshalEncode(e, E2{}), e.WriteToken(jsontext.EndArray))
	fmt.Println(sb.String())
	d := jsontext.NewDecoder(strings.NewReader(`{"a": [1, 2], "b": {"c": 3}} "x" `))
	for {
		t, err := d.ReadToken()
		if err != nil {
			fmt.Println(err)
			break
		}
		k, n := d.StackIndex(d.StackDepth())
		fmt.Println(t, d.StackDepth(), k, n, d.StackPointer(), d.InputOffset())
	}
	d = jsontext.NewDecoder(strings.NewReader(`[{"a":[1,2,{"b":[]}]},5,"x"]`))
	d.ReadToken()
	fmt.Println(d.SkipValue(), d.StackPointer(), d.PeekKind(), d.SkipValue(), d.PeekKind())
	v, err := d.ReadValue()
	fmt.Println(v, err)
	fmt.Println(d.PeekKind())
	v, err = d.ReadValue()
	fmt.Println(v, err)
	t, err := d.ReadToken()
	fmt.Println(t, err)
	fmt.Println(d.SkipValue())
	type slow struct{ io.Reader }
	big := strings.Repeat(`{"key":"value é","n":[1,2.5,-3e10,true,null]}`, 500)
	d = jsontext.NewDecoder(iotest{strings.NewReader("[" + strings.ReplaceAll(big, "}{", "},{") + "]")})
	n := 0
	for {
		_, err := d.ReadToken()
		if err != nil {
			fmt.Println(err, n, d.InputOffset())
			break
		}
		n++
	}
	d = jsontext.NewDecoder(iotest{strings.NewReader(big)})
	n = 0
	for {
		v, err := d.ReadValue()
		if err != nil {
			fmt.Println(err, n)
			break
		}
		n += len(v)
	}
	d = jsontext.NewDecoder(iotest{strings.NewReader(`"abc`)})
	fmt.Println(d.ReadToken())
	tok, _ := jsontext.NewDecoder(strings.NewReader(`"x"`)).ReadToken()
	fmt.Println(tok)
	dd := jsontext.NewDecoder(strings.NewReader(`"x" "y"`))
	tok, _ = dd.ReadToken()
	c := tok.Clone()
	dd.ReadToken()
	fmt.Println(c)
	func() { defer func() { fmt.Println(recover()) }(); fmt.Println(tok.String()) }()
	d = jsontext.NewDecoder(errReader{})
	_, err = d.ReadToken()
	fmt.Println(err, errors.Is(err, io.ErrClosedPipe))
	fmt.Println(say(json.UnmarshalRead(errReader{}, &x)))
	fmt.Println(say(json.MarshalWrite(errWriter{}, 1)))
	var m map[string]any
	fmt.Println(say(json.Unmarshal([]byte(`{"a":{"b":1e999}}`), &m)), m)
	fmt.Println(say(json.Unmarshal([]byte(`{"a":{"b":tru}}`), &m)), m)
	for _, in := range []string{`{"a":1}`, `{"A":1}`, `{"a_":1}`, `{"X":1}`} {
		var q struct {
			A    int            `json:"a"`
			Rest map[string]int `json:",embed"`
		}
		fmt.Println(say(json.Unmarshal([]byte(in), &q, json.MatchCaseInsensitiveNames(true))), q)
	}
}

type iotest struct{ r io.Reader }

func (i iotest) Read(b []byte) (int, error) { return i.r.Read(b[:min(len(b), 7)]) }

type errReader struct{}

func (errReader) Read([]byte) (int, error) { return 0, io.ErrClosedPipe }

type errWriter struct{}

func (errWriter) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

// Output:
// [{"A":[],"B":{},"C":null,"D":null,"E":"strconv.F: parsing \"x\": invalid syntax"},{"A":[],"B":{},"C":null,"D":null,"E":"internal"}] <nil>
// {"A":[],"B":{},"C":null,"D":null,"E" json: cannot marshal from Go errors.errorString within "/E": Go struct has no exported fields
// ["internal","internal",null] <nil>
// {"L":{"V":2},"V":1} <nil>
// <nil> 7
// <nil> [{z 1} {a [2 map[q:<nil>]]} {m s}]
// {"z":1,"a":[2,{"q":null}],"m":"s"} <nil>
// {"z":1,"a":[2,{"q":null}],"m":"s"} <nil>
// json: cannot unmarshal into Go main.ordered: want {, got [
// jsontext: invalid character 'x' at start of value within "/a" after offset 5
// jsontext: duplicate object member name "a"
// {"A":"true true","B":"false false","c":["false false"]} <nil>
// "true true" <nil>
// {"A":0,"Deep":{"b":0},"L":"0001-01-01T00:00:00Z"} <nil>
// {"A":1,"Deep":{"b":0},"H":"x","L":"0001-01-01T00:00:00Z"} <nil>
// {"A":0,"Deep":{"b":0},"I":1,"L":"0001-01-01T00:00:00Z","U":{"Scheme":"","Opaque":"","User":null,"Host":"h","Path":"","Fragment":"","RawQuery":"","RawPath":"","RawFragment":"","ForceQuery":false,"OmitHost":false}} <nil>
// {
//   "A": 0,
//   "Deep": {
//     "b": 0
//   },
//   "L": "0001-01-01T00:00:00Z"
// } <nil>
// [
// 	{
// 		"A": 0,
// 		"Deep": {
// 			"b": 0
// 		},
// 		"L": "0001-01-01T00:00:00Z"
// 	},
// 	{
// 		"A": 2,
// 		"Deep": {
// 			"b": 0
// 		},
// 		"L": "0001-01-01T00:00:00Z"
// 	}
// ] <nil>
// <nil> <nil> <nil> <nil>
// [
// 	{
// 		"a": 1,
// 		"b": 2
// 	},
// 	{
// 		"A": 0,
// 		"Deep": {
// 			"b": 0
// 		},
// 		"L": "0001-01-01T00:00:00Z"
// 	}
// ]
//
// { 1 { 0  1
// a 1 { 1 /a 4
// [ 2 [ 0 /a 7
// 1 2 [ 1 /a/0 8
// 2 2 [ 2 /a/1 11
// ] 1 { 2 /a 12
// b 1 { 3 /b 17
// { 2 { 0 /b 20
// c 2 { 1 /b/c 23
// 3 2 { 2 /b/c 26
// } 1 { 4 /b 27
// } 0 invalid 1  28
// x 0 invalid 2  32
// EOF
// <nil> /0 number <nil> string
// "x" <nil>
// ]
// null jsontext: invalid character ']' at start of value within "/3" after offset 27
// ] <nil>
// EOF
// EOF 6002 23501
// EOF 23000
// <invalid jsontext.Token> jsontext: unexpected EOF after offset 4
// x
// x
// invalid jsontext.Token; it has been voided by a subsequent json.Decoder call
// jsontext: read error: io: read/write on closed pipe true
// jsontext: read error: io: read/write on closed pipe
// jsontext: write error: io: read/write on closed pipe
// json: cannot unmarshal JSON number 1e999 into Go float64 within "/a/b": value out of range map[a:map[b:0]]
// jsontext: invalid character '}' in literal true (expecting 'e') within "/a/b" after offset 13 map[a:map[b:0]]
// <nil> {1 map[]}
// <nil> {1 map[]}
// <nil> {1 map[]}
// <nil> {0 map[X:1]}
