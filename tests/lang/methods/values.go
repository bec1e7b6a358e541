// Method values bind the receiver when they are made; method expressions take it.
package main

import "fmt"

type C struct{ n int }

func (c C) Get() int        { return c.n }
func (c *C) Inc(d int) int  { c.n += d; return c.n }
func (c C) With(n int) C    { c.n = n; return c }
func (c *C) Self() *C       { return c }

type I interface{ Get() int }
type N int

func (n N) Add(m N) N { return n + m }

func main() {
	c := C{1}
	get := c.Get
	inc := c.Inc
	c.n = 5
	fmt.Println(get(), inc(2), c.n, get())
	p := &c
	pget := p.Get
	p.n = 50
	fmt.Println(pget(), p.Get())
	f := C.Get
	g := (*C).Inc
	h := (*C).Get
	fmt.Println(f(c), g(&c, 1), h(p))
	fmt.Printf("%T %T %T\n", f, g, h)
	i := I(c)
	iget := i.Get
	i = C{99}
	fmt.Println(iget(), I.Get(i))
	fmt.Println(c.With(3).With(4).Get(), c.Self().Self().Inc(1))
	fs := []func(int) int{c.Inc, (&C{100}).Inc, p.Inc}
	for _, f := range fs {
		fmt.Print(f(1), " ")
	}
	fmt.Println()
	m := map[string]func(N) N{"five": N(5).Add}
	fmt.Println(m["five"](3))
	arr := []C{{1}, {2}}
	arr[1].Inc(10)
	for i := range arr {
		defer func(f func() int) { fmt.Println("deferred", f()) }(arr[i].Get)
	}
	arr[1].n = 0
	fmt.Println(arr)
	func() {
		defer func() { fmt.Println(recover()) }()
		var np *C
		_ = np.Get
	}()
	var np *C
	ok := np.Inc
	fmt.Println(ok != nil)
}

// Output:
// 1 7 7 1
// 7 50
// 50 51 51
// func(main.C) int func(*main.C, int) int func(*main.C) int
// 51 99
// 4 52
// 53 101 54
// 8
// [{1} {0}]
// runtime error: invalid memory address or nil pointer dereference
// true
// deferred 12
// deferred 1
