package main

import "fmt"

type T struct{ a, b int }
type I interface{ M() }
type F func(int) int

func g1[P any](p P) {}
func g2[P, Q any](p P) Q { var q Q; return q }
func id[P any](p P) P { return p }
func two() (int, string) { return 1, "" }
func v(a int, b ...string) {}

type L[P any] struct{ next *L[P] }
func (l *L[P]) push(p P) *L[P] { return l }

func main() {
	var t T
	var i I
	var sl []int
	var ch chan int
	var x int
	var u8 uint8
	var f32 float32
	_ = t + 1
	_ = 1 + t
	_ = sl == 1
	_ = ch + 1
	_ = i == 1
	_ = x + 1.5
	_ = f32 + 1e100
	_ = u8 << 1000
	_ = u8 + -1
	_ = u8 == 256
	_ = "a" + 1
	_ = nil + nil
	_ = nil == nil
	_ = x == nil
	_ = i + i
	_ = sl + sl
	x = recover()
	g1()
	g2(1)
	g2[int](1)
	g2[int, string, bool](1)
	id(1) + "a"
	var q string = id(1)
	var fn func(int) int = id
	var fn2 func(int) string = id
	fn = g2
	v()
	v(1, 2)
	v("a", "b")
	v(1, sl...)
	v(1, "a", []string{}...)
	v(two())
	two(two())
	id(two())
	fmt.Println(two(), 1)
	fmt.Printl("x")
	fmt.println("x")
	fmt.Println
	_ = fmt
	fmt = 1
	var l L[int]
	l.push("a")
	l.pop()
	L[int]{}.push(1)
	_ = L{}
	_ = L[int, int]{}
	var _ = q
	const c = 10
	c = 1
	c++
	const d int = "a"
	const e = x
	const big = 1 << 600
	const f uint8 = 256
	const h = 5 / 0
	const k = uint8(255) + 1
	_ = int8(200)
	_ = uint(-1)
	_ = int(1.5)
	_ = string(1.5)
	_ = []byte(1)
	_ = T(1)
	_ = (*T)(nil)
	_ = I(t)
	_ = F(nil)
	_ = F(main)
	_ = int("a")
	_ = int()
	_ = int(1, 2)
	_ = fn2
	_ = len()
	_ = cap(map[int]int{})
	_ = make([]int)
	_ = make([]int, -1)
	_ = make([]int, 2, 1)
	_ = make([]int, "a")
	_ = make([]int, 1, 2, 3)
	_ = new()
	_ = new(1, 2)
	copy(sl, "a")
	copy(1, 2)
	delete(sl, 1)
	delete(map[string]int{}, 1)
	close(x)
	close(make(<-chan int))
	panic()
	panic(1, 2)
	print(nil)
	_ = append()
	_ = append(nil, 1)
	_ = append(sl, "a")
	_ = append(sl, sl)
	_ = append(sl, "a"...)
	_ = append([]byte{}, "a"...)
	_ = complex(1, "a")
	_ = complex(x, x)
	_ = real(x)
	_ = imag("a")
	_ = min()
	_ = min(1, "a")
	_ = max(t)
	_ = min(x, 1.5)
	clear(x)
	recover(1)
	append(sl, 1)
	copy(sl, sl)
	new(int)
	go func() {}
	defer recover()
	defer append(sl, 1)
	go int(x)
	go func() {}()
}
