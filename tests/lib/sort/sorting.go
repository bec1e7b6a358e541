// sort: slices, stability, searching, custom orders.
package main

import (
	"fmt"
	"sort"
)

type byAge []person
type person struct {
	name string
	age  int
}

func (b byAge) Len() int           { return len(b) }
func (b byAge) Less(i, j int) bool { return b[i].age < b[j].age }
func (b byAge) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func main() {
	a := []int{5, 2, 8, 1, 9, 3}
	sort.Ints(a)
	fmt.Println(a, sort.IntsAreSorted(a), sort.SearchInts(a, 8), sort.SearchInts(a, 4), sort.SearchInts(a, 100))
	s := []string{"pear", "apple", "fig"}
	sort.Strings(s)
	fmt.Println(s, sort.SearchStrings(s, "fig"))
	f := []float64{2.5, -1, 0}
	sort.Float64s(f)
	fmt.Println(f)
	ps := []person{{"A", 30}, {"B", 25}, {"C", 30}, {"D", 25}, {"E", 20}}
	sort.Stable(byAge(ps))
	fmt.Println(ps)
	sort.Sort(sort.Reverse(byAge(ps)))
	fmt.Println(ps[0].age, ps[4])
	sort.SliceStable(ps, func(i, j int) bool { return ps[i].name < ps[j].name })
	fmt.Println(ps)
	big := make([]int, 1000)
	x := uint32(1)
	for i := range big {
		x = x*1664525 + 1013904223
		big[i] = int(x >> 20)
	}
	sort.Slice(big, func(i, j int) bool { return big[i] > big[j] })
	fmt.Println(sort.SliceIsSorted(big, func(i, j int) bool { return big[i] > big[j] }), big[0] >= big[999])
	i := sort.Search(100, func(i int) bool { return i*i >= 50 })
	fmt.Println(i)
	idx, ok := sort.Find(len(a), func(i int) int { return 5 - a[i] })
	fmt.Println(idx, ok)
	sort.Sort(sort.Reverse(sort.IntSlice(a)))
	fmt.Println(a)
	m := map[string]int{"z": 1, "y": 2, "x": 3}
	keys := make([]string, 0)
	for k := range m {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool { return m[keys[i]] < m[keys[j]] })
	fmt.Println(keys)
}

// Output:
// [1 2 3 5 8 9] true 4 3 6
// [apple fig pear] 1
// [-1 0 2.5]
// [{E 20} {B 25} {D 25} {A 30} {C 30}]
// 30 {E 20}
// [{A 30} {B 25} {C 30} {D 25} {E 20}]
// true true
// 8
// 3 true
// [9 8 5 3 2 1]
// [z y x]
