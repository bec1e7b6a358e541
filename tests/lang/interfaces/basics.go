// Interface values: dynamic dispatch, nil, comparison, embedding.
package main

import "fmt"

type Shape interface {
	Area() float64
	Perimeter() float64
}
type Named interface{ Name() string }
type NamedShape interface {
	Shape
	Named
}
type Sq struct{ s float64 }
type Circ struct{ r float64 }

func (s Sq) Area() float64        { return s.s * s.s }
func (s Sq) Perimeter() float64   { return 4 * s.s }
func (s Sq) Name() string         { return "square" }
func (c *Circ) Area() float64     { return 3 * c.r * c.r }
func (c *Circ) Perimeter() float64 { return 6 * c.r }
func (c *Circ) Name() string      { return "circle" }

func total(ss ...Shape) (t float64) {
	for _, s := range ss {
		t += s.Area()
	}
	return
}

func main() {
	var s Shape
	fmt.Println(s == nil)
	s = Sq{2}
	fmt.Println(s.Area(), s)
	c := &Circ{1}
	s = c
	c.r = 10
	fmt.Println(s.Area(), s == Shape(c))
	fmt.Println(total(Sq{1}, &Sq{2}, c))
	var ns NamedShape = Sq{3}
	s = ns
	fmt.Println(s.Perimeter(), ns.Name(), s.(Named).Name())
	if n, ok := s.(interface{ Volume() float64 }); !ok {
		fmt.Println(n, ok)
	}
	var a, b any = Sq{1}, Sq{1}
	fmt.Println(a == b, a == any(&Sq{1}), s == ns)
	var e any
	e = 3
	fmt.Println(e == 3, e == 3.0, e != "3")
	var np *Circ
	s = np
	fmt.Println(s == nil, s != nil, s.(*Circ) == nil)
	f := ns.Area
	ns = c
	fmt.Println(f(), Shape.Area(c), NamedShape.Name(ns))
	m := map[string]Shape{"a": Sq{1}, "b": c}
	for _, k := range []string{"a", "b"} {
		fmt.Printf("%T ", m[k])
	}
	fmt.Println()
}

// Output:
// true
// 4 {2}
// 300 true
// 305
// 12 square square
// <nil> false
// true false true
// true false true
// false true true
// 9 300 circle
// main.Sq *main.Circ
