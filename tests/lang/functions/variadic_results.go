// Variadic parameters, multiple results passed on, many parameters and results.
package main

import "fmt"

func sum(xs ...int) (t int) {
	for _, x := range xs {
		t += x
	}
	return
}

func many(a int8, b string, c float32, d []int, e any, f bool, g complex128, h [3]int, i func() int, j map[string]int) (int8, string, float32, []int, any, bool, complex128, [3]int, func() int, map[string]int) {
	return a + 1, b + "!", c * 2, append(d, 1), e, !f, g * g, [3]int{h[2], h[1], h[0]}, i, j
}

func pair() (int, int)             { return 3, 4 }
func strs() (string, []any)        { return "s", []any{1, 2} }
func join(s string, xs ...any) string { return fmt.Sprint(s, len(xs), xs) }
func ptrs(ps ...*int) int {
	for _, p := range ps {
		*p++
	}
	return len(ps)
}
func blank(_ int, _ string, c int) int { return c }
func none(...int) string              { return "none" }

func main() {
	fmt.Println(sum(), sum(1), sum(1, 2, 3), sum([]int{4, 5}...), sum(pair()))
	a, b, c, d, e, f, g, h, i, j := many(127, "b", 1.5, nil, "e", true, 1i, [3]int{1, 2, 3}, func() int { return 9 }, map[string]int{"k": 1})
	fmt.Println(a, b, c, d, e, f, g, h, i(), j)
	fmt.Println(join("a"), join("b", 1, "x", nil), join("c", []int{1, 2}), join(fmt.Sprint("d"), []any{1, 2}...))
	x, y := 1, 2
	fmt.Println(ptrs(&x, &y, &x), x, y)
	fmt.Println(blank(1, "", 5), none(), none(1, 2))
	s, rest := strs()
	fmt.Println(join(s, rest...), join(s, rest))
	fmt.Println(pair())
	v := []string{"x"}
	func(args ...string) { args[0] = "changed" }(v...)
	fmt.Println(v)
	r := func(n int, f ...func(int) int) (out []int) {
		for _, g := range f {
			out = append(out, g(n))
		}
		return out
	}(3, func(x int) int { return x }, func(x int) int { return -x })
	fmt.Println(r)
}

// Output:
// 0 1 6 9 7
// -128 b! 3 [1] e false (-1+0i) [3 2 1] 9 map[k:1]
// a0 [] b3 [1 x <nil>] c1 [[1 2]] d2 [1 2]
// 3 3 3
// 5 none none
// s2 [1 2] s1 [[1 2]]
// 3 4
// [changed]
// [3 -3]
