// Type switches: lists, nil, interfaces, shadowing, default, fall out.
package main

import (
	"errors"
	"fmt"
)

type Stringer interface{ String() string }
type S string

func (s S) String() string { return "S:" + string(s) }

type E struct{ code int }

func (e E) Error() string { return fmt.Sprint("code ", e.code) }

func kind(x any) string {
	switch v := x.(type) {
	case nil:
		return "nil"
	case int, int64:
		return fmt.Sprintf("integer %v %T", v, v)
	case float64:
		return fmt.Sprint("float ", v*2)
	case string:
		return "string " + v[:1]
	case []int:
		return fmt.Sprint("slice ", len(v))
	case map[string]int:
		return fmt.Sprint("map ", v["a"])
	case func() int:
		return fmt.Sprint("func ", v())
	case error:
		return "error " + v.Error()
	case Stringer:
		return v.String()
	case *int:
		return fmt.Sprint("ptr ", *v)
	case [2]bool:
		return fmt.Sprint("array ", v[1])
	case chan int:
		return fmt.Sprint("chan ", cap(v))
	case struct{ X int }:
		return fmt.Sprint("struct ", v.X)
	case complex128:
		return fmt.Sprint(real(v))
	default:
		return fmt.Sprintf("other %T", v)
	}
}

func main() {
	n := 7
	for _, x := range []any{nil, 1, int64(2), 1.5, "str", []int{1, 2}, map[string]int{"a": 3}, func() int { return 4 }, errors.New("boom"), E{5}, S("x"), &n, [2]bool{false, true}, make(chan int, 3), struct{ X int }{6}, 2i, int8(1), struct{}{}} {
		fmt.Println(kind(x))
	}
	var e error
	switch e.(type) {
	case error:
		fmt.Println("not nil")
	case nil:
		fmt.Println("nil error")
	}
	var x any = 5
	switch x := x.(type) {
	case int:
		x++
		fmt.Println(x)
	}
	fmt.Println(x)
	switch y := x; z := y.(type) {
	default:
		fmt.Printf("%T\n", z)
	}
	switch x.(type) {
	}
loop:
	for i := range 5 {
		switch v := any(i).(type) {
		case int:
			if v == 2 {
				break loop
			}
			if v == 0 {
				break
			}
			fmt.Println("v", v)
		}
	}
}

// Output:
// nil
// integer 1 int
// integer 2 int64
// float 3
// string s
// slice 2
// map 3
// func 4
// error boom
// error code 5
// S:x
// ptr 7
// array true
// chan 3
// struct 6
// 0
// other int8
// other struct {}
// nil error
// 6
// 5
// int
// v 1
