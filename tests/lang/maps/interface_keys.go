// Interface keys compare by dynamic type and value; unhashable ones panic.
package main

import "fmt"

type T struct {
	a any
	b string
}

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func main() {
	m := map[any]string{1: "int", "1": "string", 1.0: "float", int8(1): "int8", true: "bool", T{1, "x"}: "T", [2]int{1, 2}: "array", nil: "nil"}
	fmt.Println(len(m), m[1], m["1"], m[1.0], m[int8(1)], m[true], m[T{1, "x"}], m[[2]int{1, 2}], m[nil], m[int16(1)] == "")
	x := 5
	m[&x] = "ptr"
	fmt.Println(m[&x])
	var e error
	m[e] = "still nil"
	fmt.Println(m[nil])
	try(func() { m[[]int{1}] = "no" })
	try(func() { _ = m[map[string]int{}] })
	try(func() { m[func() {}] = "no" })
	try(func() { m[T{[]int{}, ""}] = "no" })
	try(func() { delete(m, any([]string{})) })
	try(func() { var nm map[any]int; _ = nm[[]int{1}] })
	fmt.Println(len(m))
}

// Output:
// 8 int string float int8 bool T array nil true
// ptr
// still nil
// panic: runtime error: hash of unhashable type []int
// panic: runtime error: hash of unhashable type map[string]int
// panic: runtime error: hash of unhashable type func()
// panic: runtime error: hash of unhashable type []int
// panic: runtime error: hash of unhashable type []string
// panic: hash of unhashable type: []int
// 9
