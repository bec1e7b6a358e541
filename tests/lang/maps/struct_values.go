// Map values are copies; structs and arrays as keys compare by value.
package main

import "fmt"

type Point struct{ X, Y int }
type Rec struct {
	Name string
	Tags []string
	Pos  Point
}

func main() {
	m := map[Point]string{{1, 2}: "a", {3, 4}: "b"}
	fmt.Println(m[Point{1, 2}], m[Point{9, 9}] == "", len(m))
	r := map[string]Rec{"k": {"n", []string{"t"}, Point{5, 6}}}
	c := r["k"]
	c.Name = "changed"
	c.Tags[0] = "shared"
	fmt.Println(r["k"].Name, r["k"].Tags, r["k"].Pos.Y, c.Name)
	r["k"] = c
	fmt.Println(r)
	ptr := map[string]*Rec{"p": {Name: "ptr"}}
	ptr["p"].Name = "mutated"
	ptr["p"].Pos.X++
	fmt.Println(ptr["p"].Name, ptr["p"].Pos)
	arr := map[[2]string]int{{"a", "b"}: 1}
	arr[[2]string{"a", "b"}]++
	fmt.Println(arr)
	nested := map[string]map[string]int{}
	for _, w := range []string{"aa", "ab", "ba"} {
		k := w[:1]
		if nested[k] == nil {
			nested[k] = map[string]int{}
		}
		nested[k][w]++
	}
	fmt.Println(nested)
	sl := map[int][]int{}
	for i := range 10 {
		sl[i%3] = append(sl[i%3], i)
	}
	fmt.Println(sl)
	fn := map[string]func(int) int{"sq": func(x int) int { return x * x }}
	fmt.Println(fn["sq"](7), fn["no"] == nil)
	big := map[int][20]int{1: {19: 5}}
	fmt.Println(big[1][19], big[2][19])
}

// Output:
// a true 2
// n [shared] 6 changed
// map[k:{changed [shared] {5 6}}]
// mutated {1 0}
// map[[a b]:2]
// map[a:map[aa:1 ab:1] b:map[ba:1]]
// map[0:[0 3 6 9] 1:[1 4 7] 2:[2 5 8]]
// 49 true
// 5 0
