// reflect: kinds, fields, methods, setting, calling, DeepEqual.
package main

import (
	"fmt"
	"reflect"
)

type T struct {
	A int `json:"a" db:"x"`
	B string
	c bool
	D []float64
	E map[string]*T
}

func (t T) Hello(name string) string { return "hello " + name + " from " + t.B }
func (t *T) Set(n int)                { t.A = n }

type I interface{ Hello(string) string }

func main() {
	t := T{1, "b", true, []float64{1.5}, nil}
	rt := reflect.TypeOf(t)
	fmt.Println(rt, rt.Kind(), rt.Name(), rt.NumField(), rt.NumMethod(), reflect.TypeOf(&t).NumMethod(), rt.Size())
	for i := range rt.NumField() {
		f := rt.Field(i)
		fmt.Println(f.Name, f.Type, f.Tag.Get("json"), f.Offset, f.IsExported())
	}
	v := reflect.ValueOf(&t).Elem()
	v.Field(0).SetInt(42)
	v.FieldByName("B").SetString("changed")
	v.FieldByName("D").Set(reflect.Append(v.FieldByName("D"), reflect.ValueOf(2.5)))
	fmt.Println(t, v.Field(2).CanSet(), v.Field(1).CanSet(), v.Field(1).Interface())
	out := v.MethodByName("Hello").Call([]reflect.Value{reflect.ValueOf("me")})
	fmt.Println(out[0], len(out))
	v.Addr().MethodByName("Set").Call([]reflect.Value{reflect.ValueOf(7)})
	fmt.Println(t.A)
	for _, x := range []any{1, "s", 2.5, []int{1}, [2]int{}, map[string]int{"a": 1}, &t, func(int) string { return "" }, make(chan int), struct{}{}, nil, int8(1), 2i} {
		if x == nil {
			fmt.Println(reflect.TypeOf(x), reflect.ValueOf(x).IsValid())
			continue
		}
		ty := reflect.TypeOf(x)
		fmt.Print(ty.Kind(), " ", ty, " ", ty.Comparable(), "; ")
	}
	fmt.Println()
	fmt.Println(reflect.DeepEqual([]int{1, 2}, []int{1, 2}), reflect.DeepEqual(map[string][]int{"a": {1}}, map[string][]int{"a": {1}}), reflect.DeepEqual(T{}, T{B: "x"}), reflect.DeepEqual(nil, []int(nil)))
	m := reflect.ValueOf(map[string]int{"x": 1, "y": 2})
	s := 0
	for _, k := range m.MapKeys() {
		s += int(m.MapIndex(k).Int())
	}
	fmt.Println(s, m.Len())
	mk := reflect.MakeSlice(reflect.TypeOf([]string{}), 2, 4)
	mk.Index(1).SetString("set")
	fmt.Printf("%q %d\n", mk.Interface(), mk.Cap())
	fn := reflect.ValueOf(fmt.Sprint)
	fmt.Println(fn.Call([]reflect.Value{reflect.ValueOf(1), reflect.ValueOf("a")})[0], fn.Type())
	fmt.Println(reflect.TypeFor[I]().Kind(), rt.Implements(reflect.TypeFor[I]()), reflect.Zero(rt).Field(1).Len())
	n := reflect.New(reflect.TypeOf(0))
	n.Elem().SetInt(9)
	fmt.Println(*n.Interface().(*int), reflect.Indirect(n).Int())
	defer func() { fmt.Println(recover()) }()
	reflect.ValueOf(t).Field(0).SetInt(1)
}

// Output:
// main.T struct T 5 1 2 64
// A int a 0 true
// B string  8 true
// c bool  24 false
// D []float64  32 true
// E map[string]*main.T  56 true
// {42 changed true [1.5 2.5] map[]} false true changed
// hello me from changed 1
// 7
// int int true; string string true; float64 float64 true; slice []int false; array [2]int true; map map[string]int false; ptr *main.T true; func func(int) string false; chan chan int true; struct struct {} true; <nil> false
// int8 int8 true; complex128 complex128 true;
// true true false false
// 3 2
// ["" "set"] 4
// 1a func(...interface {}) string
// interface true 0
// 9 9
// reflect: reflect.Value.SetInt using unaddressable value
