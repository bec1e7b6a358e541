// Where the specification leaves the order of evaluation open, it is that of gc.
package main

import "fmt"

type T struct{ n int; s string; p *T; a [3]int }

var g int

func setg(v int) int { g = v; return 1 }

func main() {
	a := []int{1, 2, 3}
	f := func() int { a[0] = 100; return 1 }
	a[0] += f()
	fmt.Println(a)
	x := 5
	h := func() int { x = 50; return 1 }
	x += h()
	fmt.Println(x)
	x = 5
	y := x + h()
	fmt.Println(y)
	x = 5
	y = (x + 1) * h()
	fmt.Println(y)
	x = 5
	y = (x+h())*2 + x
	fmt.Println(y)
	x = 5
	k := func(v int) int { x += v; return x }
	y = x*2 + k(1)*x + k(10)
	fmt.Println(y)
	t := &T{n: 1}
	m := func() int { t.n = 7; return 2 }
	t.n *= m()
	fmt.Println(t.n)
	t.n = 1
	z := [3]int{t.n, m(), t.n}
	fmt.Println(z)
	t.n = 1
	fmt.Println(t.n+1, m(), t.n)
	g = 1
	g += setg(10)
	fmt.Println(g)
	g = 1
	fmt.Println(g*2+setg(20)+g, g)
	mm := map[string]int{"a": 1}
	mf := func() int { mm["a"] = 10; return 1 }
	mm["a"] += mf()
	fmt.Println(mm["a"])
	mm["a"] = 1
	fmt.Println(mm["a"]+mf(), mm["a"])
	mm["a"] = 1
	q := mm["a"]*3 + mf()
	fmt.Println(q)
	i := 0
	idx := func() int { i++; return i }
	arr := [5]int{}
	arr[idx()] += idx()
	fmt.Println(arr, i)
	arr[i], i = idx(), 1
	fmt.Println(arr, i)
	s := "x"
	sf := func() string { s = "changed"; return "!" }
	s += sf()
	fmt.Println(s)
	s = "x"
	r := s + "-" + sf() + s
	fmt.Println(r)
	b := true
	bf := func() bool { b = false; return true }
	fmt.Println(b && bf(), b)
	b = true
	fmt.Println(bf() && b, b)
	p := &x
	pf := func() int { p = new(int); *p = 1000; return 1 }
	x = 3
	*p += pf()
	fmt.Println(x, *p)
	try := func(name string, f func()) {
		defer func() { fmt.Println(name, recover()) }()
		f()
	}
	say := func(v int) int { fmt.Print("say ", v, " "); return v }
	var nilp *T
	var nils []int
	try("index", func() { _ = nils[1] + say(1) })
	try("index2", func() { _ = say(1) + nils[1] + say(2) })
	try("nil", func() { _ = nilp.n + say(1) })
	try("div", func() { zero := 0; _ = 1/zero + say(1) })
	try("call", func() { fmt.Println(nils[2], say(3)) })
	try("op", func() { nils[1] += say(4) })
	try("assign", func() { nils[1] = say(5) })
	try("nilassign", func() { nilp.n = say(6) })
	try("nilop", func() { nilp.n += say(7) })
	try("multi", func() { nils[1], nilp.n = say(8), say(9) })
	try("slice", func() { _ = len(nils[1:]) + say(10) })
	try("assert", func() { var e any = 1; _ = len(e.(string)) + say(11) })
	try("conv", func() { _ = [2]int(nils)[0] + say(12) })
	try("lit", func() { _ = []int{nils[0], say(13)} })
	try("struct", func() { _ = T{n: nils[0], a: [3]int{say(14)}} })
	try("map", func() { var m map[string]int; m["a"] = say(15) })
	try("mapkey", func() { m := map[any]int{}; m[[]int{}] = say(16) })
	try("mapget", func() { m := map[any]int{}; _ = m[[]int{}] + say(17) })
	try("ret", func() { fmt.Println(func() (int, int) { return nils[0], say(18) }()) })
	try("cmp", func() { var e any = []int{}; _ = e == e && say(19) > 0 })
	try("shift", func() { n := -1; _ = 1<<n + say(20) })
	try("send", func() { var c chan int; close(c); _ = say(21) })
	try("nested", func() { fmt.Println(say(nils[0]+say(22)), say(23)) })
	try("recv", func() { c := make(chan int, 1); c <- 5; _ = nils[0] + <-c; fmt.Println(len(c)) })
	try("append", func() { _ = append([]int{nils[0]}, say(24)) })
	try("index3", func() { _ = nils[say(25)] + say(26) })
	try("deep", func() { _ = (nils[0] + 1) * (say(27) + say(28)) })
	try("field", func() { _ = nilp.p.n + say(29) })
	try("method", func() { var e error; _ = len(e.Error()) + say(30) })
	try("method2", func() { var e error; fmt.Println(e.Error(), say(31)) })
	try("fn", func() { var fn func(int) int; fn(say(32)) })
	try("fn2", func() { var fn func(int) int; _ = fn(say(33)) + say(34) })
	try("defer", func() { var fn func(int); defer fn(say(35)); say(36) })
	try("go", func() { defer say(37); _ = nils[0] })
	try("switch", func() { switch nils[0] { case say(38): } })
	try("andor", func() { _ = say(39) > 0 || nils[0] > 0; _ = nils[0] > 0 && say(40) > 0 })
	try("ptrfield", func() { q := &nilp.a[say(41)]; _ = q })
	try("arr", func() { var a [3]int; j := 5; a[j] = say(42) })
	try("swap", func() { a := []int{1}; a[0], a[1] = say(43), say(44) })
	try("copy", func() { _ = copy(nils[1:], []int{say(45)}) })
	try("str", func() { s := "a"; _ = s[5:] + fmt.Sprint(say(46)) })
	try("strcat", func() { s := "a"; _ = fmt.Sprint(say(47)) + s[5:] + fmt.Sprint(say(48)) })
}

// Output:
// [101 2 3]
// 51
// 51
// 51
// 152
// 144
// 14
// [7 2 7]
// 8 2 7
// 11
// 61 20
// 11
// 11 10
// 31
// [0 2 0 0 0] 2
// [0 2 0 3 0] 1
// changed!
// changed-!changed
// true false
// false false
// 3 1001
// say 1 index runtime error: index out of range [1] with length 0
// say 1 say 2 index2 runtime error: index out of range [1] with length 0
// say 1 nil runtime error: invalid memory address or nil pointer dereference
// say 1 div runtime error: integer divide by zero
// say 3 call runtime error: index out of range [2] with length 0
// say 4 op runtime error: index out of range [1] with length 0
// say 5 assign runtime error: index out of range [1] with length 0
// say 6 nilassign runtime error: invalid memory address or nil pointer dereference
// say 7 nilop runtime error: invalid memory address or nil pointer dereference
// say 8 say 9 multi runtime error: index out of range [1] with length 0
// slice runtime error: slice bounds out of range [1:0]
// assert interface conversion: interface {} is int, not string
// say 12 conv runtime error: cannot convert slice with length 0 to array or pointer to array with length 2
// say 13 lit runtime error: index out of range [0] with length 0
// say 14 struct runtime error: index out of range [0] with length 0
// say 15 map assignment to entry in nil map
// say 16 mapkey runtime error: hash of unhashable type []int
// say 17 mapget hash of unhashable type: []int
// say 18 ret runtime error: index out of range [0] with length 0
// cmp runtime error: comparing uncomparable type []int
// say 20 shift runtime error: negative shift amount
// send close of nil channel
// say 22 nested runtime error: index out of range [0] with length 0
// recv runtime error: index out of range [0] with length 0
// say 24 append runtime error: index out of range [0] with length 0
// say 25 say 26 index3 runtime error: index out of range [25] with length 0
// say 27 say 28 deep runtime error: index out of range [0] with length 0
// say 29 field runtime error: invalid memory address or nil pointer dereference
// method runtime error: invalid memory address or nil pointer dereference
// method2 runtime error: invalid memory address or nil pointer dereference
// say 32 fn runtime error: invalid memory address or nil pointer dereference
// say 33 fn2 runtime error: invalid memory address or nil pointer dereference
// say 35 say 36 defer runtime error: invalid memory address or nil pointer dereference
// say 37 go runtime error: index out of range [0] with length 0
// switch runtime error: index out of range [0] with length 0
// say 39 andor runtime error: index out of range [0] with length 0
// say 41 ptrfield runtime error: invalid memory address or nil pointer dereference
// say 42 arr runtime error: index out of range [5] with length 3
// say 43 say 44 swap runtime error: index out of range [1] with length 1
// copy runtime error: slice bounds out of range [1:0]
// str runtime error: slice bounds out of range [5:1]
// say 47 strcat runtime error: slice bounds out of range [5:1]
