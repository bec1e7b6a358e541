// Struct types made at run time are the types that a program writes.
package main

import (
	"fmt"
	"reflect"
)

func main() {
	t := reflect.StructOf([]reflect.StructField{
		{Name: "Name", Type: reflect.TypeFor[string](), Tag: `json:"name"`},
		{Name: "Small", Type: reflect.TypeFor[int8]()},
		{Name: "List", Type: reflect.TypeFor[[]int]()},
	})
	fmt.Println(t, t.Size(), t.NumField(), t.Field(2).Offset)
	v := reflect.New(t).Elem()
	v.Field(0).SetString("x")
	v.Field(1).SetInt(-3)
	v.Field(2).Set(reflect.ValueOf([]int{1, 2}))
	fmt.Printf("%+v\n", v.Interface())
	s, ok := v.Interface().(struct {
		Name  string `json:"name"`
		Small int8
		List  []int
	})
	fmt.Println(s, ok)
}

// Output:
// struct { Name string "json:\"name\""; Small int8; List []int } 48 3 24
// {Name:x Small:-3 List:[1 2]}
// {x -3 [1 2]} true
