// Loops and switches whose operands are changed by pointer while they run.
package main

import "fmt"

func main() {
	var x any = 1
	p := &x
	switch v := x.(type) {
	default:
		*p = "changed"
		fmt.Println(v, x)
	}
	switch v := x.(type) {
	case string, int:
		*p = 2.5
		fmt.Println(v, x)
	}
	s := []int{1, 2, 3}
	ps := &s
	for i := 0; i < len(s); i++ {
		if i == 1 {
			*ps = append(*ps, 4, 5)
		}
		fmt.Print(s[i], " ")
		if len(s) > 3 && i == 3 {
			*ps = nil
		}
	}
	fmt.Println(len(s))
	str := "hello"
	pstr := &str
	for i := 0; i < len(str); i++ {
		*pstr = str[:len(str)-1]
		fmt.Print(str, " ")
	}
	fmt.Println()
	type T struct{ n, m int }
	t := T{5, 1}
	pt := &t
	for i := 0; i < t.n; i += t.m {
		pt.m++
		fmt.Print(i, " ")
	}
	fmt.Println()
	f := func(a int) int { return a }
	pf := &f
	fmt.Println(f(func() int { *pf = func(a int) int { return -a }; return 3 }()))
	var e fmt.Stringer
	pe := &e
	_ = pe
	if v, ok := x.(float64); ok && v > 2 {
		*p = v + 1
		fmt.Println(v, x)
	}
	n := 3
	pn := &n
	sum := 0
	for i := range n {
		*pn += 10
		sum += i * n
	}
	fmt.Println(sum, n)
	a := [3]int{1, 2, 3}
	pa := &a
	for i, v := range a {
		pa[2] = 10
		sum += i * v
	}
	fmt.Println(sum, a)
	for i, v := range pa {
		pa[2] = 20
		sum += i * v
	}
	fmt.Println(sum)
	m := map[int]int{1: 1}
	pm := &m
	for k := range m {
		*pm = nil
		fmt.Println(k, len(m))
	}
	c := make(chan int, 3)
	pc := &c
	c <- 1
	c <- 2
	close(c)
	for v := range c {
		*pc = nil
		fmt.Print(v, " ")
	}
	fmt.Println(c == nil)
	i, j := 1, 2
	pi := &i
	i, j = j, *pi
	fmt.Println(i, j)
	i, a[i] = 0, 99
	fmt.Println(i, a)
	*pi, a[i] = 2, 55
	fmt.Println(i, a)
	q := &T{1, 2}
	pq := &q
	*pq, q.n = &T{3, 4}, 9
	fmt.Println(*q)
	k := *pi + func() int { *pi = 100; return 1 }() + i
	fmt.Println(k)
	var arr [4]int
	ix := 0
	pix := &ix
	arr[ix], *pix = 7, 3
	arr[*pix], ix = 8, 1
	fmt.Println(arr, ix)
}

// Output:
// 1 changed
// changed 2.5
// 1 2 3 4 0
// hell hel he
// 0 2
// -3
// 2.5 3.5
// 89 33
// 97 [1 2 10]
// 139
// 1 0
// 1 2 true
// 2 1
// 0 [1 2 99]
// 2 [55 2 99]
// {3 4}
// 201
// [7 0 0 8] 1
