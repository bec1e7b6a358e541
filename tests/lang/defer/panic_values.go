// Panicking with values of all types; recovered values are what was thrown.
package main

import (
	"errors"
	"fmt"
	"runtime"
)

type E struct{ n int }

func (e E) Error() string { return fmt.Sprint("E", e.n) }

func catch(f func()) (r any) {
	defer func() { r = recover() }()
	f()
	return "no panic"
}

func main() {
	for _, v := range []any{1, "s", 1.5, E{3}, &E{4}, []int{1}, map[string]int{"a": 1}, errors.New("err"), struct{ x int }{5}, true} {
		fmt.Printf("%v ", catch(func() { panic(v) }))
	}
	fmt.Println()
	r := catch(func() { panic(nil) })
	fmt.Printf("%T %v\n", r, r)
	_, isPN := r.(*runtime.PanicNilError)
	_, isRE := r.(runtime.Error)
	fmt.Println(isPN, isRE)
	fmt.Println(catch(func() {}))
	r = catch(func() { var m map[string]int; m["a"] = 1 })
	fmt.Printf("%T %v\n", r, r)
	r = catch(func() { var a []int; _ = a[5] })
	e, ok := r.(runtime.Error)
	fmt.Println(ok, e)
	r = catch(func() { var p *E; _ = p.n })
	fmt.Println(r)
	r = catch(func() { x := 0; fmt.Println(1 / x) })
	fmt.Println(r)
	r = catch(func() { panic(fmt.Errorf("wrap %w", E{9})) })
	var target E
	fmt.Println(errors.As(r.(error), &target), target.n)
	func() {
		defer func() {
			r := recover()
			var re runtime.Error
			fmt.Println(errors.As(r.(error), &re), r)
		}()
		var s []int
		i := -1
		_ = s[i:]
	}()
}

// Output:
// 1 s 1.5 E3 E4 [1] map[a:1] err {5} true
// *runtime.PanicNilError runtime error: panic called with nil argument
// true true
// <nil>
// runtime.plainError assignment to entry in nil map
// true runtime error: index out of range [5] with length 0
// runtime error: invalid memory address or nil pointer dereference
// runtime error: integer divide by zero
// true 9
// true runtime error: slice bounds out of range [-1:]
