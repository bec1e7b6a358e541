// A slice passed to a function shares its elements but not its header.
package main

import "fmt"

func set(s []int)       { s[0] = 99 }
func grow(s []int)      { s = append(s, 1, 2, 3); s[0] = -1 }
func growp(s *[]int)    { *s = append(*s, 7) }
func arr(a [3]int)      { a[0] = 5 }
func arrp(a *[3]int)    { a[0] = 5 }
func rev(s []int) []int { for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 { s[i], s[j] = s[j], s[i] }; return s }

func main() {
	s := []int{1, 2, 3}
	set(s)
	fmt.Println(s)
	grow(s)
	fmt.Println(s)
	growp(&s)
	fmt.Println(s)
	a := [3]int{1, 2, 3}
	arr(a)
	fmt.Println(a)
	arrp(&a)
	fmt.Println(a)
	fmt.Println(rev(s), s)
	b := a
	b[1] = 50
	fmt.Println(a, b, a == b, a != b)
	grid := [2][2]int{{1, 2}, {3, 4}}
	row := grid[0]
	row[0] = 9
	fmt.Println(grid, row)
	rp := &grid[1]
	rp[1] = 8
	fmt.Println(grid)
	sl := grid[:]
	sl[0][1] = 7
	fmt.Println(grid)
	buf := make([]int, 0, 8)
	x := append(buf, 1)
	y := append(buf, 2)
	fmt.Println(x, y)
}

// Output:
// [99 2 3]
// [99 2 3]
// [99 2 3 7]
// [1 2 3]
// [5 2 3]
// [7 3 2 99] [7 3 2 99]
// [5 2 3] [5 50 3] false true
// [[1 2] [3 4]] [9 2]
// [[1 2] [3 8]]
// [[1 7] [3 8]]
// [2] [2]
