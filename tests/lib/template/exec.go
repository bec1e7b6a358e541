// Guards text/template's execution: fields, methods, functions, control
// structures, printing, and the texts of errors.
package main

import (
	"errors"
	"fmt"
	"iter"
	"os"
	"text/template"
)

type T struct {
	A   int
	M   map[string]int
	S   []int
	p   int
	F   func(int) int
	I   any
	Err error
	P   *T
	Arr *[3]int
	Ch  chan int
}

func (t T) Get(i int) string   { return fmt.Sprint("got", i) }
func (t *T) Ptr() string       { return "ptr" }
func (t T) Fail() (int, error) { return 0, errors.New("failed") }
func (t T) Pan() int           { panic("oh") }
func (t T) Two() (int, int)    { return 1, 2 }
func (t T) Seq() iter.Seq[int] {
	return func(yield func(int) bool) { _ = yield(1) && yield(2) }
}
func (t T) Seq2() iter.Seq2[string, int] {
	return func(yield func(string, int) bool) { _ = yield("a", 1) && yield("b", 2) }
}

func main() {
	ch := make(chan int, 3)
	ch <- 7
	ch <- 8
	close(ch)
	d := &T{A: 3, M: map[string]int{"x": 1}, S: []int{1, 2, 3}, F: func(i int) int { return i * 2 }, Arr: &[3]int{4, 5, 6}, Ch: ch}
	for _, s := range []string{
		`{{.A}} {{.Get 4}} {{.Ptr}}`,
		`{{.Nope}}`,
		`{{.p}}`,
		`{{.A.B}}`,
		`{{.Fail}}`,
		`{{.Pan}}`,
		`{{.Two}}`,
		`{{.Get}}`,
		`{{.Get "x"}}`,
		`{{.Get 1 2}}`,
		`{{index .S 9}}`,
		`{{index .M "x"}} {{index .M "y"}}`,
		`{{index .M 3}}`,
		`{{.M.x}} {{.M.zz}}`,
		`{{.F 3}}`,
		`{{call .F 3}}`,
		`{{call .F "x"}}`,
		`{{call .A}}`,
		`{{call nil}}`,
		`{{nil}}`,
		`{{.I}}`,
		`{{.I.X}}`,
		`{{.P.A}}`,
		`{{range .A}}{{.}}{{end}}`,
		`{{range $i,$x := .S}}{{$i}}={{$x}},{{end}}`,
		`{{range .I}}x{{else}}none{{end}}`,
		`{{range .Err}}{{end}}`,
		`{{range "abc"}}{{.}}{{end}}`,
		`{{slice .S 1 2}} {{slice "abc" 1}}`,
		`{{slice .S 5}}`,
		`{{len .A}}`,
		`{{len .S}}`,
		`{{and 1 0}} {{or 0 ""}} {{not 1}}`,
		`{{eq 1 1.0}}`,
		`{{eq .A 3}} {{lt 1 2}} {{eq 1 2 1}}`,
		`{{lt .S 1}}`,
		`{{eq .M .M}}`,
		`{{printf "%d %s" 1 "x"}}`,
		`{{print nil}}`,
		`{{html "<a>"}} {{js "a'b"}} {{urlquery "a b&c"}}`,
		`{{template "x"}}`,
		`{{define "x"}}{{template "x" .}}{{end}}ok`,
		`{{with $x := .A}}{{$x}}{{else}}no{{end}}`,
		`{{with .I}}a{{else with .A}}b{{.}}{{end}}`,
		`{{if .I}}a{{else if .A}}b{{end}}`,
		`{{1 | printf "%d %d" 2}}`,
		`{{"x" | .Get}}`,
		`{{$x := 1}}{{$x = 2}}{{$x}}`,
		`{{.S.Foo}}`,
		`{{(index .S 0).X}}`,
		`{{'a'}} {{1i}} {{0x10}} {{1e3}} {{1_000}}`,
		`{{printf "%v" .Err}}`,
		`{{.Err}}`,
		`{{.Err.Error}}`,
		`{{index nil 1}}`,
		`{{index .A 1}}`,
		`{{range $x := 3}}{{$x}}{{if eq $x 1}}{{break}}{{end}}{{end}}`,
		`{{1 2}}`,
		`{{"a" "b"}}`,
		`{{.A 1}}`,
		`{{.F}}`,
		`{{. 1}}`,
		`{{$ 1}}`,
		`{{print 1 2 "a" "b" 3}}`,
		`{{println 1 "x"}}`,
		`{{eq}}`,
		`{{eq 1}}`,
		`{{lt 1}}`,
		`{{le "a" 1}}`,
		`{{ne nil nil}}`,
		`{{eq nil .I}}`,
		`{{eq .P nil}}`,
		`{{and}}`,
		`{{index .S -1}}`,
		`{{index .S "a"}}`,
		`{{index .S nil}}`,
		`{{slice .A 1}}`,
		`{{slice .M 1}}`,
		`{{slice .S 2 1}}`,
		`{{slice "abc" 1 2 3}}`,
		`{{template "nope" .}}`,
		`{{len nil}}`,
		`{{len 3}}`,
		`{{.Get nil}}`,
		`{{printf 3}}`,
		`{{.Get 1.5}}`,
		`{{.Get 1e18}}`,
		`{{.Get .A}}`,
		`{{range $i := .M}}{{$i}}{{end}}`,
		`{{true}} {{"q\n"}}`,
		`{{slice .Arr 1}}`,
		`{{range $i, $x := 3}}{{end}}`,
		`{{range .Seq}}{{.}};{{end}}`,
		`{{range $k, $v := .Seq2}}{{$k}}{{$v}};{{end}}`,
		`{{range .Ch}}{{.}}{{continue}}x{{end}}`,
		`{{block "b" .A}}[{{.}}]{{end}}{{template "b" 5}}`,
		`{{- 1 -}} x {{- 2}} {{/* c */ -}} y`,
		`{{$v := 1}}{{range .S}}{{$v = .}}{{end}}{{$v}}`,
	} {
		t, err := template.New("n").Parse(s)
		if err != nil {
			fmt.Println(s, "PARSE", err)
			continue
		}
		err = t.Execute(os.Stdout, d)
		fmt.Println(" <-", s, err)
	}

	t := template.Must(template.New("f").Funcs(template.FuncMap{
		"add": func(a, b int) int { return a + b },
		"bad": func() (int, error) { return 0, errors.New("bad") },
	}).Parse(`{{add 1 2}} {{2 | add 3}} {{define "in"}}<{{.}}>{{end}}{{template "in" .x}} {{.y}} {{bad}}`))
	m := map[string]any{"x": 1}
	for _, o := range []string{"missingkey=default", "missingkey=zero", "missingkey=error"} {
		err := t.Option(o).Execute(os.Stdout, m)
		fmt.Println()
		var e template.ExecError
		fmt.Println(err, errors.As(err, &e), e.Name, errors.Unwrap(err))
	}
	c := template.Must(t.Clone())
	template.Must(c.Parse(`{{define "in"}}!{{end}}`))
	fmt.Println(c.ExecuteTemplate(os.Stdout, "in", 1), t.ExecuteTemplate(os.Stdout, "in", 1), t.ExecuteTemplate(os.Stdout, "no", 1))
	fmt.Println(template.New("e").Execute(os.Stdout, 1), template.New("q").DefinedTemplates(), t.Lookup("nope") == nil)
	fmt.Println(template.HTMLEscapeString("<a href='x'>&\"\x00"), template.JSEscapeString("'<\u2028é=\n"), template.URLQueryEscaper("a b", 1))
	for _, f := range []func(){
		func() { template.New("x").Option("nope=1") },
		func() { template.New("x").Funcs(template.FuncMap{"1a": fmt.Sprint}) },
		func() { template.New("x").Funcs(template.FuncMap{"a": 1}) },
		func() { template.New("x").Funcs(template.FuncMap{"a": func() {}}) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}

// Output:
// 3 got4 ptr <- {{.A}} {{.Get 4}} {{.Ptr}} <nil>
//  <- {{.Nope}} template: n:1:2: executing "n" at <.Nope>: can't evaluate field Nope in type *main.T
//  <- {{.p}} template: n:1:2: executing "n" at <.p>: p is an unexported field of struct type *main.T
//  <- {{.A.B}} template: n:1:4: executing "n" at <.A.B>: can't evaluate field B in type int
//  <- {{.Fail}} template: n:1:2: executing "n" at <.Fail>: error calling Fail: failed
//  <- {{.Pan}} template: n:1:2: executing "n" at <.Pan>: error calling Pan: oh
//  <- {{.Two}} template: n:1:2: executing "n" at <.Two>: invalid function signature for Two: second return value should be error; is int
//  <- {{.Get}} template: n:1:2: executing "n" at <.Get>: wrong number of args for Get: want 1 got 0
//  <- {{.Get "x"}} template: n:1:7: executing "n" at <"x">: expected integer; found "x"
//  <- {{.Get 1 2}} template: n:1:2: executing "n" at <.Get>: wrong number of args for Get: want 1 got 2
//  <- {{index .S 9}} template: n:1:2: executing "n" at <index .S 9>: error calling index: index out of range: 9
// 1 0 <- {{index .M "x"}} {{index .M "y"}} <nil>
//  <- {{index .M 3}} template: n:1:2: executing "n" at <index .M 3>: error calling index: value has type int; should be string
// 1 <no value> <- {{.M.x}} {{.M.zz}} <nil>
//  <- {{.F 3}} template: n:1:2: executing "n" at <.F>: F has arguments but cannot be invoked as function
// 6 <- {{call .F 3}} <nil>
//  <- {{call .F "x"}} template: n:1:2: executing "n" at <call .F "x">: error calling call: arg 0: value has type string; should be int
//  <- {{call .A}} template: n:1:2: executing "n" at <call .A>: error calling call: non-function .A of type int
//  <- {{call nil}} template: n:1:2: executing "n" at <call nil>: error calling call: call of nil
//  <- {{nil}} template: n:1:2: executing "n" at <nil>: nil is not a command
// <no value> <- {{.I}} <nil>
//  <- {{.I.X}} template: n:1:4: executing "n" at <.I.X>: nil pointer evaluating interface {}.X
//  <- {{.P.A}} template: n:1:4: executing "n" at <.P.A>: nil pointer evaluating *main.T.A
// 012 <- {{range .A}}{{.}}{{end}} <nil>
// 0=1,1=2,2=3, <- {{range $i,$x := .S}}{{$i}}={{$x}},{{end}} <nil>
// none <- {{range .I}}x{{else}}none{{end}} <nil>
//  <- {{range .Err}}{{end}} template: n:1:8: executing "n" at <.Err>: range can't iterate over <nil>
//  <- {{range "abc"}}{{.}}{{end}} template: n:1:8: executing "n" at <"abc">: range can't iterate over abc
// [2] bc <- {{slice .S 1 2}} {{slice "abc" 1}} <nil>
//  <- {{slice .S 5}} template: n:1:2: executing "n" at <slice .S 5>: error calling slice: index out of range: 5
//  <- {{len .A}} template: n:1:2: executing "n" at <len .A>: error calling len: len of type int
// 3 <- {{len .S}} <nil>
// 0  false <- {{and 1 0}} {{or 0 ""}} {{not 1}} <nil>
//  <- {{eq 1 1.0}} template: n:1:2: executing "n" at <eq 1 1.0>: error calling eq: incompatible types for comparison: int and float64
// true true true <- {{eq .A 3}} {{lt 1 2}} {{eq 1 2 1}} <nil>
//  <- {{lt .S 1}} template: n:1:2: executing "n" at <lt .S 1>: error calling lt: invalid type for comparison
//  <- {{eq .M .M}} template: n:1:2: executing "n" at <eq .M .M>: error calling eq: non-comparable type map[x:%!s(int=1)]: map[string]int
// 1 x <- {{printf "%d %s" 1 "x"}} <nil>
// <nil> <- {{print nil}} <nil>
// &lt;a&gt; a\'b a+b%26c <- {{html "<a>"}} {{js "a'b"}} {{urlquery "a b&c"}} <nil>
//  <- {{template "x"}} template: n:1:11: executing "n" at <{{template "x"}}>: template "x" not defined
// ok <- {{define "x"}}{{template "x" .}}{{end}}ok <nil>
// 3 <- {{with $x := .A}}{{$x}}{{else}}no{{end}} <nil>
// b3 <- {{with .I}}a{{else with .A}}b{{.}}{{end}} <nil>
// b <- {{if .I}}a{{else if .A}}b{{end}} <nil>
// 2 1 <- {{1 | printf "%d %d" 2}} <nil>
//  <- {{"x" | .Get}} template: n:1:8: executing "n" at <.Get>: wrong type for value; expected int; got string
// 2 <- {{$x := 1}}{{$x = 2}}{{$x}} <nil>
//  <- {{.S.Foo}} template: n:1:4: executing "n" at <.S.Foo>: can't evaluate field Foo in type []int
//  <- {{(index .S 0).X}} template: n:1:12: executing "n" at <0>: can't evaluate field X in type int
// 97 (0+1i) 16 1000 1000 <- {{'a'}} {{1i}} {{0x10}} {{1e3}} {{1_000}} <nil>
// <nil> <- {{printf "%v" .Err}} <nil>
// <nil> <- {{.Err}} <nil>
//  <- {{.Err.Error}} template: n:1:6: executing "n" at <.Err.Error>: nil pointer evaluating error.Error
//  <- {{index nil 1}} template: n:1:2: executing "n" at <index nil 1>: error calling index: index of untyped nil
//  <- {{index .A 1}} template: n:1:2: executing "n" at <index .A 1>: error calling index: can't index item of type int
// 01 <- {{range $x := 3}}{{$x}}{{if eq $x 1}}{{break}}{{end}}{{end}} <nil>
//  <- {{1 2}} template: n:1:2: executing "n" at <1>: can't give argument to non-function 1
//  <- {{"a" "b"}} template: n:1:2: executing "n" at <"a">: can't give argument to non-function "a"
//  <- {{.A 1}} template: n:1:2: executing "n" at <.A>: A has arguments but cannot be invoked as function
//  <- {{.F}} template: n:1:2: executing "n" at <{{.F}}>: can't print {{.F}} of type func(int) int
//  <- {{. 1}} template: n:1:2: executing "n" at <.>: can't give argument to non-function .
//  <- {{$ 1}} template: n:1:2: executing "n" at <$>: can't give argument to non-function $
// 1 2ab3 <- {{print 1 2 "a" "b" 3}} <nil>
// 1 x
//  <- {{println 1 "x"}} <nil>
//  <- {{eq}} template: n:1:2: executing "n" at <eq>: wrong number of args for eq: want at least 1 got 0
//  <- {{eq 1}} template: n:1:2: executing "n" at <eq 1>: error calling eq: missing argument for comparison
//  <- {{lt 1}} template: n:1:2: executing "n" at <lt>: wrong number of args for lt: want 2 got 1
//  <- {{le "a" 1}} template: n:1:2: executing "n" at <le "a" 1>: error calling le: incompatible types for comparison: string and int
// false <- {{ne nil nil}} <nil>
// true <- {{eq nil .I}} <nil>
// true <- {{eq .P nil}} <nil>
//  <- {{and}} template: n:1:2: executing "n" at <and>: wrong number of args for and: want at least 1 got 0
//  <- {{index .S -1}} template: n:1:2: executing "n" at <index .S -1>: error calling index: index out of range: -1
//  <- {{index .S "a"}} template: n:1:2: executing "n" at <index .S "a">: error calling index: cannot index slice/array with type string
//  <- {{index .S nil}} template: n:1:2: executing "n" at <index .S nil>: error calling index: cannot index slice/array with nil
//  <- {{slice .A 1}} template: n:1:2: executing "n" at <slice .A 1>: error calling slice: can't slice item of type int
//  <- {{slice .M 1}} template: n:1:2: executing "n" at <slice .M 1>: error calling slice: can't slice item of type map[string]int
//  <- {{slice .S 2 1}} template: n:1:2: executing "n" at <slice .S 2 1>: error calling slice: invalid slice index: 2 > 1
//  <- {{slice "abc" 1 2 3}} template: n:1:2: executing "n" at <slice "abc" 1 2 3>: error calling slice: cannot 3-index slice a string
//  <- {{template "nope" .}} template: n:1:11: executing "n" at <{{template "nope" .}}>: template "nope" not defined
//  <- {{len nil}} template: n:1:2: executing "n" at <len nil>: error calling len: reflect: call of reflect.Value.Type on zero Value
//  <- {{len 3}} template: n:1:2: executing "n" at <len 3>: error calling len: len of type int
//  <- {{.Get nil}} template: n:1:7: executing "n" at <nil>: cannot assign nil to int
//  <- {{printf 3}} template: n:1:9: executing "n" at <3>: expected string; found 3
//  <- {{.Get 1.5}} template: n:1:7: executing "n" at <1.5>: expected integer; found 1.5
// got1000000000000000000 <- {{.Get 1e18}} <nil>
// got3 <- {{.Get .A}} <nil>
// 1 <- {{range $i := .M}}{{$i}}{{end}} <nil>
// true q
//  <- {{true}} {{"q\n"}} <nil>
// [5 6] <- {{slice .Arr 1}} <nil>
//  <- {{range $i, $x := 3}}{{end}} template: n:1:18: executing "n" at <3>: can't use 3 to iterate over more than one variable
// 1;2; <- {{range .Seq}}{{.}};{{end}} <nil>
// a1;b2; <- {{range $k, $v := .Seq2}}{{$k}}{{$v}};{{end}} <nil>
// 78 <- {{range .Ch}}{{.}}{{continue}}x{{end}} <nil>
// [3][5] <- {{block "b" .A}}[{{.}}]{{end}}{{template "b" 5}} <nil>
// 1x2 y <- {{- 1 -}} x {{- 2}} {{/* c */ -}} y <nil>
// 3 <- {{$v := 1}}{{range .S}}{{$v = .}}{{end}}{{$v}} <nil>
// 3 5 <1> <no value>
// template: f:1:85: executing "f" at <bad>: error calling bad: bad true f template: f:1:85: executing "f" at <bad>: error calling bad: bad
// 3 5 <1> <no value>
// template: f:1:85: executing "f" at <bad>: error calling bad: bad true f template: f:1:85: executing "f" at <bad>: error calling bad: bad
// 3 5 <1>
// template: f:1:78: executing "f" at <.y>: map has no entry for key "y" true f template: f:1:78: executing "f" at <.y>: map has no entry for key "y"
// !<1><nil> <nil> template: no template "no" associated with template "f"
// template: e: "e" is an incomplete or empty template  true
// &lt;a href=&#39;x&#39;&gt;&amp;&#34;� \'\u003C\u2028é\u003D\u000A a+b1
// unrecognized option: nope=1
// function name "1a" is not a valid identifier
// value for a not a function
// function a has 0 return values; should be 1 or 2
