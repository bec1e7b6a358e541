// Values of all kinds go to JSON and back; fields are found by tag, name and
// case; embedded structs, maps, indentation, HTML and streams.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

type Base struct {
	ID   int `json:"id"`
	Kind string
}

type Point struct{ X, Y float64 }

func (p Point) MarshalText() ([]byte, error) { return fmt.Appendf(nil, "%g,%g", p.X, p.Y), nil }
func (p *Point) UnmarshalText(b []byte) error {
	_, err := fmt.Sscanf(string(b), "%g,%g", &p.X, &p.Y)
	return err
}

type Level int

func (l Level) MarshalJSON() ([]byte, error) { return fmt.Appendf(nil, `{"level": %d}`, int(l)), nil }
func (l *Level) UnmarshalJSON(b []byte) error {
	var x struct{ Level int }
	err := json.Unmarshal(b, &x)
	*l = Level(x.Level)
	return err
}

type Doc struct {
	Base
	*Extra
	Title   string            `json:"title"`
	Tags    []string          `json:"tags,omitempty"`
	When    time.Time         `json:"when"`
	Attrs   map[string]any    `json:"attrs"`
	Places  map[Point]Level   `json:"places"`
	Matrix  [2][2]int8        `json:"matrix"`
	Raw     json.RawMessage   `json:"raw"`
	Next    *Doc              `json:"next,omitempty"`
	Bytes   []byte            `json:"bytes"`
	Names   map[int]string    `json:"names"`
	Any     any               `json:"any"`
	Private string            `json:"-"`
	Dur     time.Duration     `json:"dur"`
	Opt     *bool             `json:"opt"`
	Func    func()            `json:"-"`
}

type Extra struct{ Note string }

func main() {
	yes := true
	d := Doc{
		Base: Base{7, "k"}, Extra: &Extra{"n<>"}, Title: "T \"q\" \u2028 é", Tags: []string{"a", "b"},
		When:  time.Date(2024, 2, 29, 12, 0, 0, 5000, time.UTC),
		Attrs: map[string]any{"z": 1, "a": []any{nil, true, 1.5, "s"}, "m": map[string]any{}},
		Places: map[Point]Level{{1, 2}: 3, {0.5, -1}: 4}, Matrix: [2][2]int8{{1, 2}, {3, -4}},
		Raw: json.RawMessage(` {"x" : [ 1 ] } `), Next: &Doc{Title: "inner"}, Bytes: []byte{0, 255, 10},
		Names: map[int]string{10: "ten", 9: "nine"}, Any: Point{1, 1}, Dur: time.Second, Opt: &yes,
	}
	b, err := json.Marshal(d)
	fmt.Println(string(b), err)
	var back Doc
	fmt.Println(json.Unmarshal(b, &back))
	c, _ := json.Marshal(back)
	fmt.Println(bytes.Equal(b, c), back.Note, back.Places[Point{1, 2}], *back.Opt, back.Next.Title, back.When)
	out, _ := json.MarshalIndent(map[string]any{"b": []int{}, "a": []int{1, 2}, "c": struct{}{}, "d": map[string]int{"x": 1}}, ">", "  ")
	fmt.Println(string(out))

	var buf bytes.Buffer
	fmt.Println(json.Compact(&buf, []byte(`{ "a" : [ 1 , "x y" , { } ] }`)), buf.String())
	buf.Reset()
	fmt.Println(json.Indent(&buf, []byte(`{"a":[1,{},[]],"b":{"c":null}}`), "", "\t"), buf.String())
	buf.Reset()
	json.HTMLEscape(&buf, []byte(`{"a":"<b>&\u2028"}`))
	fmt.Println(buf.String(), json.Valid([]byte(`{}`)), json.Valid([]byte(`{`)))

	enc := json.NewEncoder(os.Stdout)
	enc.SetEscapeHTML(false)
	fmt.Println(enc.Encode("<&>\u2028"))
	enc.SetIndent("", " ")
	fmt.Println(enc.Encode(map[string]int{"a": 1}))

	dec := json.NewDecoder(io.MultiReader(strings.NewReader(`{"Kind":"x","ID":1} {"KIND":"y"`), strings.NewReader(`,"id":2}[1,2`), strings.NewReader(`3] 12`), strings.NewReader(`34`)))
	for {
		var v any
		if err := dec.Decode(&v); err != nil {
			fmt.Println(err)
			break
		}
		fmt.Println(v)
	}
	dec = json.NewDecoder(strings.NewReader(`{"list":[{"id":1},{"id":2}],"n":3}`))
	for range 3 {
		t, _ := dec.Token()
		fmt.Printf("%T %v\n", t, t)
	}
	for dec.More() {
		var x Base
		fmt.Println(dec.Decode(&x), x)
	}
	for t, err := dec.Token(); err == nil; t, err = dec.Token() {
		fmt.Printf("%T %v\n", t, t)
	}

	// What is there already is kept or reused.
	s := []int{1, 2, 3}
	m := map[string]int{"old": 1}
	var iface any = &Base{ID: 5}
	fmt.Println(json.Unmarshal([]byte(`[9]`), &s), s, json.Unmarshal([]byte(`{"new":2}`), &m), m)
	fmt.Println(json.Unmarshal([]byte(`{"Kind":"into"}`), &iface), *iface.(*Base))
	var n json.Number
	fmt.Println(json.Unmarshal([]byte(`12.50`), &n), n)
}

// Output:
// {"id":7,"Kind":"k","Note":"n\u003c\u003e","title":"T \"q\" \u2028 é","tags":["a","b"],"when":"2024-02-29T12:00:00.000005Z","attrs":{"a":[null,true,1.5,"s"],"m":{},"z":1},"places":{"0.5,-1":{"level":4},"1,2":{"level":3}},"matrix":[[1,2],[3,-4]],"raw":{"x":[1]},"next":{"id":0,"Kind":"","title":"inner","when":"0001-01-01T00:00:00Z","attrs":null,"places":null,"matrix":[[0,0],[0,0]],"raw":null,"bytes":null,"names":null,"any":null,"dur":0,"opt":null},"bytes":"AP8K","names":{"10":"ten","9":"nine"},"any":"1,1","dur":1000000000,"opt":true} <nil>
// <nil>
// true n<> 3 true inner 2024-02-29 12:00:00.000005 +0000 UTC
// {
// >  "a": [
// >    1,
// >    2
// >  ],
// >  "b": [],
// >  "c": {},
// >  "d": {
// >    "x": 1
// >  }
// >}
// <nil> {"a":[1,"x y",{}]}
// <nil> {
// 	"a": [
// 		1,
// 		{},
// 		[]
// 	],
// 	"b": {
// 		"c": null
// 	}
// }
// {"a":"\u003cb\u003e\u0026\u2028"} true false
// "<&>\u2028"
// <nil>
// {
//  "a": 1
// }
// <nil>
// map[ID:1 Kind:x]
// map[KIND:y id:2]
// [1 23]
// 1234
// EOF
// json.Delim {
// string list
// json.Delim [
// <nil> {1 }
// <nil> {2 }
// json.Delim ]
// string n
// float64 3
// json.Delim }
// <nil> [9] <nil> map[new:2 old:1]
// <nil> {5 into}
// <nil> 12.50
