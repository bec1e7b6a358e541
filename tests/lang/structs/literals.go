// Composite literals: keyed, nested with elided types, pointers, anonymous structs.
package main

import "fmt"

type P struct{ X, Y int }
type L struct {
	A, B P
	Next *L
}

func main() {
	ps := []P{{1, 2}, {Y: 3}, {}}
	pp := []*P{{4, 5}, {X: 6}}
	mp := map[P][]P{{0, 1}: {{1, 1}, {2, 2}}, {}: nil}
	mpp := map[string]*P{"a": {7, 8}}
	aa := [...][2]P{{{1, 1}, {2, 2}}, 2: {1: {9, 9}}}
	fmt.Println(ps, *pp[0], pp[1].X, mp, mpp["a"].Y, aa, len(aa))
	l := &L{A: P{1, 2}, Next: &L{B: P{X: 5}}}
	fmt.Println(l.A, l.Next.B, l.Next.Next == nil)
	anon := []struct {
		Name string
		F    func(int) int
	}{
		{"inc", func(x int) int { return x + 1 }},
		{"dbl", func(x int) int { return x * 2 }},
	}
	for _, a := range anon {
		fmt.Println(a.Name, a.F(10))
	}
	const idx = 2
	arr := [5]string{idx: "two", idx + 1: "three", 0: "zero"}
	fmt.Printf("%q\n", arr)
	r := [...]rune{'a': 1, 'b': 2}
	fmt.Println(len(r), r['b'])
	if (P{1, 2}) == ps[0] {
		fmt.Println("equal")
	}
	for _, p := range []P{{1, 1}} {
		fmt.Println(p)
	}
	x := (&P{3, 4}).Y
	y := struct{ a, b any }{1, "s"}
	fmt.Println(x, y, [][]int{{1}, {2, 3}, {}}[1][1], len([]*[]int{{1}, {}}))
}

// Output:
// [{1 2} {0 3} {0 0}] {4 5} 6 map[{0 0}:[] {0 1}:[{1 1} {2 2}]] 8 [[{1 1} {2 2}] [{0 0} {0 0}] [{0 0} {9 9}]] 3
// {1 2} {5 0} true
// inc 11
// dbl 20
// ["zero" "" "two" "three" ""]
// 99 2
// equal
// {1 1}
// 4 {1 s} 3 2
