// Methods that fmt looks for are found through values, pointers and embedding.
package main

import (
	"fmt"
	"strings"
)

type Temp float64

func (t Temp) String() string { return fmt.Sprintf("%.1f°C", float64(t)) }

type Ptr struct{ n int }

func (p *Ptr) String() string { return fmt.Sprint("ptr", p.n) }

type Wrap struct {
	Temp
	note string
}
type Err struct{ why string }

func (e *Err) Error() string { return "err: " + e.why }

type F struct{}

func (F) Format(s fmt.State, verb rune) {
	w, ok := s.Width()
	fmt.Fprintf(s, "<%c %d %v %v>", verb, w, ok, s.Flag('+'))
}

type G struct{}

func (G) GoString() string { return "G!" }

func main() {
	fmt.Println(Temp(21.55), []Temp{1, 2}, map[string]Temp{"a": 3})
	fmt.Println(Ptr{1}, &Ptr{2}, []*Ptr{}, struct{ T Temp }{4})
	fmt.Println(Wrap{5, "n"})
	fmt.Printf("%v %+v %s %d\n", &Err{"x"}, &Err{"y"}, &Err{"z"}, Temp(7))
	fmt.Printf("%v %+5d %x\n", F{}, F{}, F{})
	fmt.Printf("%#v %v\n", G{}, G{})
	fmt.Println(strings.ToUpper(fmt.Sprint(Temp(1))))
	var e error = &Err{"wrapped"}
	fmt.Println(fmt.Errorf("context: %w", e))
	type pair struct {
		A any
		B error
	}
	fmt.Printf("%v %+v\n", pair{Temp(1), e}, pair{nil, nil})
}

// Output:
// 21.6°C [1.0°C 2.0°C] map[a:3.0°C]
// {1} ptr2 [] {4.0°C}
// 5.0°C
// err: x err: y err: z %!d(main.Temp=7)
// <v 0 false false> <d 5 true true> <x 0 false false>
// G! {}
// 1.0°C
// context: err: wrapped
// {1.0°C err: wrapped} {A:<nil> B:<nil>}
