// The generic packages slices, maps and cmp in use.
package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

type person struct {
	name string
	age  int
}

func main() {
	s := []int{3, 1, 4, 1, 5, 9, 2, 6}
	t := slices.Clone(s)
	slices.Sort(t)
	fmt.Println(t, slices.Max(s), slices.Min(s), slices.Contains(s, 9), slices.Index(s, 4))
	i, ok := slices.BinarySearch(t, 5)
	fmt.Println(i, ok, slices.Compact(t), slices.Equal(s, t))
	fmt.Println(slices.Insert([]int{1, 4}, 1, 2, 3), slices.Delete([]int{0, 1, 2, 3}, 1, 3), slices.Replace([]int{1, 2, 3}, 0, 2, 9))
	ps := []person{{"Bob", 30}, {"Al", 25}, {"Cy", 30}}
	slices.SortStableFunc(ps, func(a, b person) int { return cmp.Or(-cmp.Compare(a.age, b.age), strings.Compare(a.name, b.name)) })
	fmt.Println(ps, slices.IndexFunc(ps, func(p person) bool { return p.age < 30 }))
	m := map[string]int{"a": 1, "b": 2}
	n := maps.Clone(m)
	n["c"] = 3
	maps.DeleteFunc(n, func(k string, v int) bool { return v == 1 })
	fmt.Println(m, n, maps.Equal(m, n), slices.Collect(maps.Keys(map[int]bool{7: true})))
	for c := range slices.Chunk(s, 3) {
		fmt.Print(c, " ")
	}
	fmt.Println(cmp.Compare("a", "b"), cmp.Less(2, 1), slices.Compare([]int{1, 2}, []int{1, 3}))
	fmt.Println(slices.Repeat([]string{"x", "y"}, 2), slices.Concat([]int{1}, nil, []int{2, 3}), slices.ContainsFunc(s, func(x int) bool { return x > 8 }))
}

// Output:
// [1 1 2 3 4 5 6 9] 9 1 true 2
// 5 true [1 2 3 4 5 6 9] false
// [1 2 3 4] [0 3] [9 3]
// [{Bob 30} {Cy 30} {Al 25}] 2
// map[a:1 b:2] map[b:2 c:3] false [7]
// [3 1 4] [1 5 9] [2 6] -1 false -1
// [x y x y] [1 2 3] true
