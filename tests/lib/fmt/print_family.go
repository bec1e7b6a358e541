// Print adds spaces between operands that are not strings; Println always; Append, Fprint.
package main

import (
	"fmt"
	"os"
	"strings"
)

func main() {
	fmt.Print("a", "b", 1, 2, true, "c", 3.5, nil, nil, "\n")
	fmt.Print(1, 2, "\n")
	fmt.Println("a", 1, true, nil, 'x', 2.0, []int(nil), error(nil))
	fmt.Println()
	n, err := fmt.Println("count")
	fmt.Println(n, err)
	var sb strings.Builder
	fmt.Fprint(&sb, "x", 1)
	fmt.Fprintf(&sb, "-%03d-", 7)
	fmt.Fprintln(&sb, "end")
	fmt.Printf("%q\n", sb.String())
	fmt.Fprintln(os.Stdout, "to stdout")
	b := fmt.Append(nil, "a", 1)
	b = fmt.Appendf(b, "%x", 255)
	b = fmt.Appendln(b, "z")
	fmt.Printf("%q\n", b)
	fmt.Println(fmt.Sprint(), fmt.Sprint("a", 1, 2, "b"), fmt.Sprintln("x", 1) == "x 1\n")
	fmt.Println(fmt.Sprint([]byte("hi")), fmt.Sprint(&[]int{1}), fmt.Sprint(&map[string]int{"a": 1}), fmt.Sprint(&struct{ A int }{5}))
	var e error
	fmt.Println(e, []error{nil}, map[string]error{"x": nil})
	type T struct {
		P *int
		E error
		F func()
		C chan int
	}
	fmt.Printf("%v %+v\n", T{}, T{})
	fmt.Printf("%#v\n", T{})
	fmt.Printf("%#v %#v %#v %#v %#v\n", "s", 'x', 1.0, uint8(3), []byte{1})
	fmt.Printf("%#v %#v %#v\n", struct{}{}, [2]bool{true}, map[string][]int{"a": {1}})
	type Named string
	fmt.Printf("%#v %#v %#v\n", Named("n"), []Named{"m"}, &T{})
}

// Output:
// ab1 2 truec3.5 <nil> <nil>
// 1 2
// a 1 true <nil> 120 2 [] <nil>
//
// count
// 6 <nil>
// "x1-007-end\n"
// to stdout
// "a1ffz\n"
//  a1 2b true
// [104 105] &[1] &map[a:1] &{5}
// <nil> [<nil>] map[x:<nil>]
// {<nil> <nil> <nil> <nil>} {P:<nil> E:<nil> F:<nil> C:<nil>}
// main.T{P:(*int)(nil), E:error(nil), F:(func())(nil), C:(chan int)(nil)}
// "s" 120 1 0x3 []byte{0x1}
// struct {}{} [2]bool{true, false} map[string][]int{"a":[]int{1}}
// "n" []main.Named{"m"} &main.T{P:(*int)(nil), E:error(nil), F:(func())(nil), C:(chan int)(nil)}
