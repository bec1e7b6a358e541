// Slices of slices and arrays of arrays.
package main

import "fmt"

type Grid [3][4]int

func (g *Grid) Set(r, c, v int)  { g[r][c] = v }
func (g Grid) Get(r, c int) int  { return g[r][c] }
func transpose(m [][]int) [][]int {
	out := make([][]int, len(m[0]))
	for i := range out {
		out[i] = make([]int, len(m))
		for j := range m {
			out[i][j] = m[j][i]
		}
	}
	return out
}

func main() {
	var g Grid
	g.Set(1, 2, 5)
	g[2][3]++
	g[0][0] += g.Get(1, 2) * 2
	fmt.Println(g)
	for r := range g {
		for c := range g[r] {
			g[r][c] = r*10 + c
		}
	}
	fmt.Println(g, len(g), len(g[0]))
	fmt.Println(transpose([][]int{{1, 2, 3}, {4, 5, 6}}))
	tri := make([][]int, 6)
	for i := range tri {
		tri[i] = make([]int, i+1)
		tri[i][0], tri[i][i] = 1, 1
		for j := 1; j < i; j++ {
			tri[i][j] = tri[i-1][j-1] + tri[i-1][j]
		}
	}
	for _, row := range tri {
		fmt.Println(row)
	}
	cube := [2][2][2]int{{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}}
	c2 := cube
	c2[1][1][1] = 0
	fmt.Println(cube[1], c2[1], cube == c2)
	auto := [...]string{3: "d", "e", 1: "b"}
	fmt.Printf("%d %q\n", len(auto), auto)
	x := [][]string{{"a"}, {}, nil, {"b", "c"}}
	fmt.Println(len(x), x[2] == nil, x)
}

// Output:
// [[10 0 0 0] [0 0 5 0] [0 0 0 1]]
// [[0 1 2 3] [10 11 12 13] [20 21 22 23]] 3 4
// [[1 4] [2 5] [3 6]]
// [1]
// [1 1]
// [1 2 1]
// [1 3 3 1]
// [1 4 6 4 1]
// [1 5 10 10 5 1]
// [[5 6] [7 8]] [[5 6] [7 0]] false
// 5 ["" "b" "" "d" "e"]
// 4 true [[a] [] [] [b c]]
