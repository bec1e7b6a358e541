// Interfaces hold values of any size, as copies that nobody can change.
package main

import "fmt"

type Big struct {
	A [10]int
	S string
	N int8
}

func (b Big) Sum() (t int) {
	for _, v := range b.A {
		t += v
	}
	return t + int(b.N)
}
func (b *Big) Set(i, v int) { b.A[i] = v }

type Summer interface{ Sum() int }
type Setter interface {
	Summer
	Set(i, v int)
}
type Two struct{ a, b int32 }
type Three struct{ a, b, c uint8 }

func (t Two) Sum() int   { return int(t.a + t.b) }
func (t Three) Sum() int { return int(t.a) + int(t.b) + int(t.c) }

type Str string

func (s Str) Sum() int { return len(s) }

type Fl float32

func (f Fl) Sum() int { return int(f * 2) }

type Fn func() int

func (f Fn) Sum() int { return f() }

type Sl []int

func (s Sl) Sum() int { return len(s) }

type None struct{}

func (None) Sum() int { return -1 }

func main() {
	b := Big{N: 1}
	b.A[3] = 10
	var s Summer = b
	b.A[3] = 1000
	fmt.Println(s.Sum(), b.Sum())
	s = &b
	b.A[0] = 1
	fmt.Println(s.Sum())
	st := s.(Setter)
	st.Set(1, 5)
	fmt.Println(b.A[1], s.Sum())
	c := s.(*Big)
	d := *c
	d.A[9] = 7
	fmt.Println(c.A[9], d.A[9])
	all := []Summer{Two{1, -2}, Three{200, 100, 50}, Str("four"), Fl(2.5), Fn(func() int { return 42 }), Sl{1, 2, 3}, None{}, Big{N: -3}, &Two{3, 4}}
	for _, x := range all {
		fmt.Printf("%T:%d ", x, x.Sum())
	}
	fmt.Println()
	var x, y any = Big{S: "x"}, Big{S: "x"}
	fmt.Println(x == y, x.(Big).S == "x", all[0] == Summer(Two{1, -2}))
	arr := [3]any{1: [4]string{"a", "b"}}
	cp := arr[1].([4]string)
	cp[0] = "z"
	fmt.Println(arr, cp)
}

// Output:
// 11 1001
// 1002
// 5 1007
// 0 7
// main.Two:-1 main.Three:350 main.Str:4 main.Fl:5 main.Fn:42 main.Sl:3 main.None:-1 main.Big:-3 *main.Two:7
// true true true
// [<nil> [a b  ] <nil>] [z b  ]
