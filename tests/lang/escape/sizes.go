// Slices of literals, variadic arguments and make, of sizes around what a frame
// takes.
package main

import "fmt"

type row struct {
	name string
	ok   bool
	nums []int
	next *row
}

//go:noinline
func names(rows ...row) (s string) {
	for _, r := range rows {
		s += r.name
		if r.next != nil {
			s += r.next.name
		}
	}
	return
}

func main() {
	rows := []row{
		{name: "a", nums: []int{1}}, {name: "b", ok: true}, {name: "c"}, {name: "d"}, {name: "e"},
		{name: "f", next: &row{name: "F"}}, {name: "g"}, {name: "h"}, {name: "i"}, {name: "j"},
		{name: "k"}, {name: "l"}, {name: "m"}, {name: "n"}, {name: "o"}, {name: "p"}, {name: "q"},
		{name: "r"}, {name: "s"}, {name: "t"}, {name: "u"}, {name: "v"}, {name: "w"}, {name: "x"},
		{name: "y"}, {name: "z"}, {name: "0"}, {name: "1"}, {name: "2"}, {name: "3"}, {name: "4"},
		{name: "5"}, {name: "6"}, {name: "7"}, {name: "8"}, {name: "9"}, {name: "+"}, {name: "-"},
	}
	n := 0
	for i, r := range rows {
		n += len(r.nums) + i
		func() { fmt.Print(r.name) }()
	}
	fmt.Println(n, names(rows...))
	r := rows[0]
	fmt.Println(names(r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r))
	ints := []int{255: 7}
	more := []int{256: 8}
	fmt.Println(ints[255]+more[256], len(ints)+len(more))
	a, b, c := make([]byte, 2048), make([]byte, 2049), make([]row, 40)
	a[2047], b[2048], c[39].name = 1, 2, "made"
	fmt.Println(a[2047], b[2048], c[39].name, c[0].next == nil)
	p := &[30]row{29: {name: "last"}}
	fmt.Println(p[29].name, len(p))
}

// Output:
// abcdefghijklmnopqrstuvwxyz0123456789+-704 abcdefFghijklmnopqrstuvwxyz0123456789+-
// aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
// 15 513
// 1 2 made true
// last 30
