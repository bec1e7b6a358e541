// Loop variables are new in each iteration, and carry their value over.
package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()
	var ps []*int
	for i := 0; i < 3; i++ {
		ps = append(ps, &i)
		i := i * 100
		_ = i
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	fmt.Println()
	for i := 0; i < 6; i++ {
		f := func() { i++ }
		f()
		fmt.Print(i, " ")
	}
	fmt.Println()
	var gs []func() string
	for i, s := range []string{"a", "b"} {
		gs = append(gs, func() string { return fmt.Sprint(i, s) })
	}
	for k, v := range map[string]int{"k": 1} {
		gs = append(gs, func() string { return fmt.Sprint(k, v) })
	}
	for i := range 2 {
		gs = append(gs, func() string { return fmt.Sprint("n", i) })
	}
	for _, g := range gs {
		fmt.Print(g(), " ")
	}
	fmt.Println()
	var hs []func()
	for i, j := 0, 10; i < j; i, j = i+1, j-3 {
		hs = append(hs, func() { fmt.Print(i, ",", j, " ") })
		if i == 1 {
			continue
		}
	}
	for _, h := range hs {
		h()
	}
	fmt.Println()
	var last func() int
	for i := 0; ; i++ {
		if i == 4 {
			last = func() int { return i }
			break
		}
	}
	fmt.Println(last())
	var outer int
	for outer = 0; outer < 3; outer++ {
		fs[outer] = func() int { return outer }
	}
	fmt.Println(fs[0](), fs[2]())
}

// Output:
// 10 20 11 21 12 22
// 0 1 2
// 1 3 5
// 0a 1b k1 n0 n1
// 0,10 1,7 2,4
// 4
// 3 3
