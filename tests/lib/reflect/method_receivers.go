// Methods as functions take receivers of any size.
package main

import (
	"fmt"
	"reflect"
)

type Empty struct{}
type Word int
type Big struct{ a, b, c int }

func (Empty) Sum(n int) int { return n }
func (w Word) Sum(n int) int { return int(w) + n }
func (b Big) Sum(n int) int  { return b.a + b.b + b.c + n }
func (b *Big) Add(n int)     { b.a += n }

func main() {
	for _, x := range []any{Empty{}, Word(2), Big{1, 2, 3}} {
		v := reflect.ValueOf(x)
		m := v.Type().Method(0)
		out := m.Func.Call([]reflect.Value{v, reflect.ValueOf(10)})
		fmt.Println(m.Name, m.Type, out[0].Int(), v.MethodByName("Sum").Call(out)[0].Int())
	}
	b := &Big{}
	m, _ := reflect.TypeOf(b).MethodByName("Add")
	m.Func.Call([]reflect.Value{reflect.ValueOf(b), reflect.ValueOf(5)})
	fmt.Println(*b)
}

// Output:
// Sum func(main.Empty, int) int 10 10
// Sum func(main.Word, int) int 12 14
// Sum func(main.Big, int) int 16 22
// {5 0 0}
