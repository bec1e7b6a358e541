// A nil pointer in an interface calls methods with a nil receiver.
package main

import "fmt"

type List struct {
	v    int
	next *List
}

func (l *List) Len() int {
	if l == nil {
		return 0
	}
	return 1 + l.next.Len()
}

type Lener interface{ Len() int }
type MyErr struct{}

func (*MyErr) Error() string { return "myerr" }

func mayFail(fail bool) error {
	var e *MyErr
	if fail {
		e = &MyErr{}
	}
	return e
}

type V struct{ n int }

func (v V) Get() int { return v.n }

type Getter interface{ Get() int }

func get(g Getter) int { return g.Get() }

func main() {
	var l *List
	fmt.Println(l.Len(), (&List{1, &List{2, nil}}).Len())
	var i Lener = l
	fmt.Println(i.Len(), i == nil)
	fmt.Println(mayFail(false) == nil, mayFail(true) != nil, mayFail(false).Error())
	func() {
		defer func() { fmt.Println(recover()) }()
		var p *V
		get(p)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var p *V
		p.Get()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var g Getter
		g.Get()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var g Getter
		f := g.Get
		f()
	}()
}

// Output:
// 0 2
// 0 false
// false true myerr
// value method main.V.Get called using nil *V pointer
// runtime error: invalid memory address or nil pointer dereference
// runtime error: invalid memory address or nil pointer dereference
// runtime error: invalid memory address or nil pointer dereference
