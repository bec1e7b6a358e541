// Loops, stores and sums that take one instruction do what their parts do.
package main

import (
	"fmt"
	"math"
)

type cell struct {
	b  bool
	i8 int8
	n  int32
	u  uint64
	p  *cell
	f  func()
	m  map[string]int
}

var total = 1.5

func limits() {
	s := make([]int, 2, 7)
	var counts []int
	count := func(n int) { counts = append(counts, n) }

	n := 0
	for i := 0; i < cap(s); i++ {
		n++
	}
	count(n)
	n = 0
	for i := 0; i < len(s); i++ {
		n++
		if n < 5 {
			s = append(s, i)
		}
	}
	count(n)
	n = 0
	for i := 3; i <= 1_000_000; i += 250_000 {
		n++
	}
	count(n)
	n = 0
	step := 7
	for i := 0; i < 100_000; i += step {
		n++
		step++
	}
	count(n)
	n = 0
	for i := 100_000; i > -100_000; i -= 70_000 {
		n++
	}
	count(n)
	n = 0
	for i := 10; i >= 0; i -= 3 {
		n++
		if i == 4 {
			continue
		}
		n += 10
	}
	count(n)
	n = 0
	for i := 1; i < 1000; i += i {
		n++
	}
	count(n)
	n = 0
	for i := math.MaxInt - 5; i > 0; i += 4 {
		n++
	}
	count(n)
	n = 0
	limit := 10
	for i := 0; i <= limit; i++ {
		n++
		limit--
	}
	count(n)
	n = 0
	for i := 0; i < math.MaxInt64; i++ {
		if n++; n == 3 {
			break
		}
	}
	count(n)
	fmt.Println(counts)

	var fs []func() int
	for i := 0; i < 40_000; i += 15_000 {
		fs = append(fs, func() int { i++; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
}

func stores() {
	c := &cell{b: true, i8: 1, n: 2, u: 3, p: &cell{}, f: func() {}, m: map[string]int{}}
	c.b, c.i8 = false, -128
	c.n = -32768
	c.u = 32767
	c.p, c.f, c.m = nil, nil, nil
	c.p = nil
	c.f = nil
	c.m = nil
	c.i8 = -7
	fmt.Println(c.b, c.i8, c.n, c.u, c.p == nil, c.f == nil, c.m == nil)
	c.n = 1 << 20
	c.u = math.MaxUint64
	fmt.Println(c.n, c.u)

	bytes := []byte{1, 2, 3}
	bytes[1] = 255
	ints := []int32{1, 2, 3}
	ints[0] = -5
	words := []uint64{9, 9, 9}
	words[2] = 77
	bools := make([]bool, 2)
	bools[1] = true
	ptrs := []*int{new(int)}
	ptrs[0] = nil
	runes := []rune("abc")
	runes[1] = 'é'
	halves := []int16{1, 2}
	halves[1] = -3
	floats := []float64{1, 2}
	floats[1] = 4
	anys := []any{1, 2}
	anys[0] = nil
	anys[1] = 3
	fmt.Println(bytes, ints, words, bools, ptrs, string(runes), halves, floats, anys)
}

func sums() {
	a, b := []float64{1, 2, math.Inf(1), 0.1}, []float64{3, 0.5, 0, 0.1}
	s, d, k := 0.0, 0.0, 0
	for i := range a {
		s += a[i] * b[i]
		d -= a[i] * b[len(b)-1-i]
		k += i * (i + k)
	}
	fmt.Println(s, d, k)
	s = 0.1
	s += a[3] * b[3]
	fmt.Println(s, 0.1+a[3]*b[3], a[0]*a[1]-a[1]*b[1], a[0]*2+a[1]*3)
	s += s * s
	fmt.Println(s)
	x, y := a[0], a[1]
	s += x * y
	y, x = a[0], a[1]
	s -= x * x
	fmt.Println(s, x, y)
	var u8 uint8 = 200
	u8 += u8 * u8
	var f32 float32 = 0.1
	f32 += f32 * f32
	fmt.Println(u8, f32)
	type pair struct{ u, v float64 }
	ps := []pair{{1, 2}, {3, 4}}
	q := &ps[1]
	q.u -= q.v * ps[0].v
	ps[0].v += q.u * q.v * 2
	a[1] += a[1] * a[0]
	m := map[string]float64{"k": 2}
	m["k"] -= m["k"] * m["k"]
	total += x * y * 3
	fmt.Println(ps, a[1], m, total)
	three := a[0] + a[1]*b[0]*b[1]
	fmt.Println(three)
}

func fault(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	limits()
	stores()
	sums()
	a, b := []float64{1, 2, 3}, []float64{1}
	s := 0.0
	fault("second", func() {
		for k := 0; k < 3; k++ {
			s += a[k] * b[k]
		}
	})
	fault("first", func() {
		for k := 0; k < 3; k++ {
			s += b[k] * a[k]
		}
	})
	fmt.Println(s)
	fault("store", func() { b[len(a)] = 0; a[len(b)+2] = 1 })
	fault("byte", func() { make([]byte, 2)[len(a)] = 1 })
	fault("nil", func() { (*cell)(nil).n = 1 })
}

// Output:
// [7 6 4 440 3 34 10 2 6 3]
// 1 2 15001 15002 30001 30002
// false -7 -32768 32767 true true true
// 1048576 18446744073709551615
// [1 255 3] [-5 2 3] [9 9 77] [false true] [<nil>] aéc [1 -3] [1 4] [<nil> 3]
// NaN -Inf 37
// 0.11000000000000001 0.11000000000000001 1 8
// 0.12210000000000001
// -1.8779 2 1
// 8 0.11
// [{1 -38} {-5 4}] 4 map[k:-2] 7.5
// 7
// second runtime error: index out of range [1] with length 1
// first runtime error: index out of range [1] with length 1
// 2
// store runtime error: index out of range [3] with length 1
// byte runtime error: index out of range [3] with length 2
// nil runtime error: invalid memory address or nil pointer dereference
