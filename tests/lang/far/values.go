// Values of more than two kilobytes are passed, returned, sent, boxed, compared
// and kept in maps like any others.
package main

import (
	"fmt"
	"reflect"
)

type Page [512]int

type Book struct {
	name  string
	pages [3]Page
	tail  int8
}

func (b Book) With(i, v int) Book {
	b.pages[i][7] = v
	return b
}

func (b *Book) Set(v int) { b.pages[0][0] = v }

func (b Book) Sum() (n int) {
	for _, p := range b.pages {
		for _, v := range p {
			n += v
		}
	}
	return n
}

type Summer interface{ Sum() int }

func zero() (p Page) { return }

func swap(a, b Page) (Page, Page) { return b, a }

func readOnly(p Page, i int) int { return p[i] }

func changed(p Page) Page {
	q := p
	p[1]++
	if q == p {
		panic("a copy changed with its source")
	}
	return p
}

func variadic(ps ...Page) int {
	n := 0
	for _, p := range ps {
		n += p[0]
	}
	return n
}

func captured(p Page) func() int {
	return func() int { return p[2] }
}

func capturedAndChanged(p Page) func() int {
	return func() int { p[2]++; return p[2] }
}

func recovered() (p Page, err error) {
	defer func() {
		err = fmt.Errorf("%v", recover())
	}()
	p[3] = 33
	panic("stop")
}

func deferred(p Page) {
	defer fmt.Println("deferred", p[5])
	defer func(p Page) { fmt.Println("argument", p[5]) }(p)
	p[5] = 100
}

func two(b Book, p *Page) (Book, Page, bool) { return b, *p, b.pages[0] == *p }

func generic[T comparable](a, b T) (T, bool) {
	var z T
	if a == z {
		return b, true
	}
	return a, false
}

func main() {
	var p Page
	p[0], p[511] = 1, 2
	q := changed(p)
	fmt.Println(p[1], q[1], p == q, q != zero())
	a, b := swap(p, q)
	fmt.Println(a[1], b[1], a == q, b == p)
	a, b = b, a
	fmt.Println(a[1], b[1], readOnly(b, 1), readOnly(zero(), 3))
	fmt.Println(variadic(), variadic(p), variadic(p, q, zero(), p), variadic([]Page{p, q}...))

	book := Book{name: "one", pages: [3]Page{1: p}, tail: -3}
	other := book.With(2, 40)
	fmt.Println(book.Sum(), other.Sum(), book == other, other.tail, other.name)
	other.Set(5)
	fmt.Println(other.Sum(), book.Sum(), book.With(0, 9).With(1, 8).pages[1][7])
	var s Summer = other
	other.Set(6)
	fmt.Println(s.Sum(), s.(Book).pages[0][0], s == Summer(other))
	sum, with := other.Sum, Book.With
	other.Set(7)
	fmt.Println(sum(), with(other, 0, 2).Sum())

	var any interface{} = p
	if v, ok := any.(Page); ok {
		v[0] = 77
		fmt.Println(v[0], any.(Page)[0], any == interface{}(p))
	}
	v, ok := any.(Book)
	fmt.Println(v == Book{}, ok)
	switch v := any.(type) {
	case Book:
		fmt.Println("book", v.name)
	case Page:
		v[1] = 9
		fmt.Println("page", v[1], p[1])
	}
	switch p {
	case zero():
		fmt.Println("zero")
	case q, p:
		fmt.Println("found")
	}

	m := map[string]Page{"p": p}
	m["q"] = q
	m["z"] = zero()
	m["literal"] = Page{4: 44}
	m["page"], m["call"] = p, changed(p)
	fmt.Println(m["literal"][4], m["page"] == p, m["call"][1])
	got := m["q"]
	got[0] = 1000
	none, ok := m["none"]
	fmt.Println(len(m), m["q"][0], m["p"] == p, none == Page{}, ok, m["none"][4])
	keys := map[Page]int{p: 1, q: 2, {}: 3}
	keys[q]++
	keys[Page{}] += 10
	delete(keys, p)
	total := 0
	for k, n := range keys {
		total += k[1]*100 + n
	}
	_, ok = keys[zero()]
	fmt.Println(len(keys), keys[q], keys[zero()], keys[p], total, ok)
	for k, v := range map[int]Book{3: other} {
		v.Set(1)
		fmt.Println(k, v.Sum(), other.Sum())
	}

	ch := make(chan Page, 2)
	ch <- p
	ch <- zero()
	p[0] = 5
	fmt.Println((<-ch)[0], (<-ch)[0])
	sync := make(chan Page)
	go func() {
		sync <- p
		sync <- changed(p)
		close(sync)
	}()
	for r := range sync {
		fmt.Println("received", r[0], r[1])
	}
	r, ok := <-sync
	fmt.Println(r == Page{}, ok)
	one := make(chan Page, 1)
	for i := 0; i < 2; i++ {
		select {
		case one <- q:
			fmt.Println("sent")
		case r, ok := <-one:
			r[0]++
			fmt.Println("got", r[0], q[0], ok)
		}
	}

	fmt.Println(captured(p)())
	count := capturedAndChanged(p)
	fmt.Println(count(), count(), p[2])
	r, err := recovered()
	fmt.Println(r[3], err)
	deferred(p)
	done := make(chan int)
	go func(p Page, b Book) { done <- p[0] + b.Sum() }(p, other)
	fmt.Println(<-done)
	fmt.Println(func() int { b, p, same := two(other, &p); return b.Sum() + p[0] + len(fmt.Sprint(same)) }())
	g, first := generic(zero(), q)
	fmt.Println(g[1], first)

	list := append([]Page(nil), p)
	list = append(list, q, zero())
	list = append(list, list...)
	list[3][0]++
	list[1], list[0] = list[0], list[1]
	fmt.Println(len(list), list[0][1], list[1][0], list[3][0], list[5] == zero())
	nested := [2][2]Page{{p, q}, {q}}
	i := 1
	nested[i][i] = nested[0][0]
	for _, row := range nested {
		for _, p := range row {
			fmt.Print(p[1], " ")
		}
	}
	fmt.Println(nested == [2][2]Page{{p, q}, {q, p}})
	slice := make([]int, 512)
	slice[9] = 9
	fmt.Println(Page(slice)[9], [512]int(p) == [512]int(slice))

	var np *Page
	func() {
		defer func() { fmt.Println(recover()) }()
		use := *np
		fmt.Println(use[0])
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(readOnly(*np, 0))
	}()

	f := reflect.ValueOf(swap)
	out := f.Call([]reflect.Value{reflect.ValueOf(p), reflect.ValueOf(zero())})
	fmt.Println(out[0].Index(0), out[1].Index(0), out[0].Interface() == interface{}(zero()))
	made := reflect.MakeFunc(f.Type(), func(args []reflect.Value) []reflect.Value {
		return []reflect.Value{args[0], args[1]}
	}).Interface().(func(a, b Page) (Page, Page))
	x, y := made(zero(), q)
	fmt.Println(x[1], y[1])
	method := reflect.ValueOf(other).MethodByName("With")
	fmt.Println(method.Call([]reflect.Value{reflect.ValueOf(1), reflect.ValueOf(2)})[0].Interface().(Book).Sum())
}

// Output:
// 0 1 false true
// 1 0 true true
// 0 1 1 0
// 0 1 3 2
// 3 43 false -3 one
// 48 3 8
// 48 5 false
// 49 52
// 77 1 true
// true false
// page 9 0
// found
// 44 true 1
// 6 1 true true false 0
// 2 3 13 0 116 true
// 3 44 50
// 1 0
// received 5 0
// received 5 1
// true false
// sent
// got 2 1 true
// 0
// 1 2 0
// 33 stop
// argument 0
// deferred 0
// 55
// 60
// 1 true
// 6 1 5 6 true
// 0 1 1 0 true
// 9 false
// runtime error: invalid memory address or nil pointer dereference
// runtime error: invalid memory address or nil pointer dereference
// 0 5 true
// 0 1
// 52
