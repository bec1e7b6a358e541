// Small and odd layouts: bools and bytes packed together, empty structs, tags.
package main

import "fmt"

type Flags struct {
	A, B, C bool
	N       uint8
	W       uint16
	F       float32
}
type Packed struct {
	X int8
	Y int16
	Z int8
	Q int64
	R bool
}
type Tagged struct {
	A int `json:"a"`
	B int "plain"
}
type Empty struct{}

func (f *Flags) Toggle() { f.A, f.B, f.C = f.C, !f.A, f.B }
func swap(p Packed) Packed {
	return Packed{p.Z, p.Y, p.X, -p.Q, !p.R}
}

func main() {
	f := Flags{true, false, true, 255, 65535, 0.5}
	f.N++
	f.W += 2
	f.F /= 4
	f.Toggle()
	fmt.Printf("%+v\n", f)
	p := swap(Packed{-1, -300, 127, 1 << 40, false})
	p.X++
	p.Y--
	fmt.Printf("%+v\n", p)
	arr := []Packed{p, swap(p)}
	arr[0].Z, arr[1].Z = arr[1].Z, arr[0].Z
	fmt.Println(arr)
	t := Tagged{1, 2}
	u := struct{ A, B int }(t)
	fmt.Println(u)
	var e1, e2 [100]Empty
	fmt.Println(e1 == e2, len(e1))
	set := map[string]struct{}{"x": {}}
	_, ok := set["x"]
	fmt.Println(ok, len(set))
	ch := make(chan struct{}, 3)
	ch <- Empty{}
	ch <- struct{}{}
	fmt.Println(len(ch), <-ch)
	pf := &f.N
	*pf = 7
	pb := &f.B
	*pb = !*pb
	fmt.Println(f.N, f.B)
}

// Output:
// {A:true B:false C:false N:0 W:1 F:0.125}
// {X:-128 Y:-301 Z:-1 Q:-1099511627776 R:true}
// [{-128 -301 -128 -1099511627776 true} {-1 -301 -1 1099511627776 false}]
// {1 2}
// true 100
// true 1
// 2 {}
// 7 true
