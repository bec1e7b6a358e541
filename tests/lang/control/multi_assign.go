// Tuple assignment evaluates operands first, then assigns left to right.
package main

import "fmt"

func two() (int, int) { return 1, 2 }

type L struct {
	v    int
	next *L
}

func main() {
	a, b, c := 1, 2, 3
	a, b, c = c, a, b
	fmt.Println(a, b, c)
	s := []int{0, 1, 2}
	i := 0
	i, s[i] = 2, 10
	fmt.Println(i, s)
	s[0], s[0] = 1, 2
	fmt.Println(s)
	s[1], s[2] = s[2], s[1]
	fmt.Println(s)
	x := []int{1, 2, 3}
	j := 0
	j, x[j], x[j+1] = 1, 20, 30
	fmt.Println(j, x)
	x[1], x = 99, []int{7, 8}
	fmt.Println(x)
	p := &L{1, &L{2, &L{3, nil}}}
	var prev *L
	for p != nil {
		p.next, prev, p = prev, p, p.next
	}
	fmt.Println(prev.v, prev.next.v, prev.next.next.v, prev.next.next.next)
	m := map[string]int{"a": 1}
	m["a"], m["b"] = m["b"], m["a"]
	fmt.Println(m)
	var q struct{ x, y int }
	q.x, q.y = two()
	q.x, q.y = q.y, q.x
	fmt.Println(q)
	arr := [3]int{1, 2, 3}
	arr[0], arr[1], arr[2] = arr[2], arr[0], arr[1]
	fmt.Println(arr)
	var e any
	var ok bool
	e, ok = m["zz"]
	fmt.Println(e, ok)
	d, a := 5, 6
	fmt.Println(d, a)
	_, z := two()
	_, _ = z, d
	t, u := [2]int{1, 2}, [2]int{3, 4}
	t, u = u, t
	fmt.Println(t, u, z)
	t[0], u = u[0], t
	fmt.Println(t, u)
	pa := &a
	*pa, a = 1, 2
	fmt.Println(a)
	k, vals := 0, []string{"x", "y"}
	vals[k], k = "z", 1
	fmt.Println(vals, k)
	g, h := 1.5, "s"
	g, h = g*2, h+h
	fmt.Println(g, h)
}

// Output:
// 3 1 2
// 2 [10 1 2]
// [2 1 2]
// [2 2 1]
// 1 [20 30 3]
// [7 8]
// 3 2 1 <nil>
// map[a:0 b:1]
// {2 1}
// [3 1 2]
// 0 false
// 5 6
// [3 4] [1 2] 2
// [1 4] [3 4]
// 2
// [z y] 1
// 3 ss
