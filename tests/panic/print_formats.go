// print and println write their own formats to stderr.
package main

type S struct{ a, b int }

func main() {
	println("text", 1, -2, true, 'x', 1.5, float32(0.1), 1+2i)
	println(uint8(255), int64(-1<<63), uint64(1<<64-1), uintptr(7))
	println(0.0, 1e100, -1e-7, 123456789.0)
	var nan, inf float64
	nan = inf / inf
	inf = 1 / inf
	println(nan, inf, -inf)
	print("no", "space", 1, 2, "\n")
	println()
	print()
	print("a\n")
	var p *int
	var m map[int]int
	var f func()
	var c chan int
	println(p, m == nil, f == nil, c)
	type MyStr string
	println(MyStr("named"), len("abc"))
	const big = 1 << 40
	println(big, 'a'+1, "s"+"t")
	var s []int
	var e any
	var err error
	println(s, e, err)
}

// Stderr:
// text 1 -2 true 120 1.5 0.1 (1+2i)
// 255 -9223372036854775808 18446744073709551615 7
// 0 1e+100 -1e-07 1.23456789e+08
// NaN +Inf -Inf
// nospace12
//
// a
// 0x? true true 0x?
// named 3
// 1099511627776 98 st
// [0/0]0x? (0x?,0x?) (0x?,0x?)
