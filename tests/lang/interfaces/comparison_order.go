// In which order parts of values are compared shows in what panics: fields and
// elements in order, but contents of strings after all that is cheaper, up to the
// next interface.
package main

import (
	"fmt"
	"syscall"
	"unsafe"
)

func try[T comparable](name string, a, b T) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panics:", e)
		}
	}()
	x, y := any(a), any(b)
	fmt.Println(name, x == y)
}

type two struct{ a, b any }
type before struct {
	n int
	a any
}
type after struct {
	a any
	n int
}
type nested struct {
	in struct{ a any }
	n  int
}
type text struct {
	s string
	n int
}
type texts struct{ s, t string }
type inner struct {
	in texts
	n  int
}
type split struct {
	s string
	a any
	n int
}

// unreadable is a string of so many bytes in memory that cannot be read.
func unreadable(at, n int) string {
	return unsafe.String((*byte)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(page)), at)), n)
}

var page []byte

func main() {
	f, g := []int{1}, []int{2}
	try("two fields, first differs", two{1, f}, two{2, g})
	try("two fields, first cannot be compared", two{f, 1}, two{g, 2})
	try("before an interface", before{1, f}, before{2, g})
	try("after an interface", after{f, 1}, after{g, 2})
	try("after a nested one", nested{struct{ a any }{f}, 1}, nested{struct{ a any }{g}, 2})
	try("array, types differ later", [2]any{f, 1}, [2]any{g, "x"})
	try("array, values differ later", [2]any{f, 1}, [2]any{g, 2})
	try("array, values differ first", [2]any{1, f}, [2]any{2, g})

	var err error
	page, err = syscall.Mmap(-1, 0, syscall.Getpagesize(), syscall.PROT_NONE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		panic(err)
	}
	p, q := unreadable(0, 3), unreadable(1, 3)
	try("number behind a string", text{p, 1}, text{q, 2})
	try("length behind a string", texts{p, "a"}, texts{q, "aa"})
	try("contents before a string", texts{"a", p}, texts{"b", q})
	try("number behind a struct", inner{texts{p, "a"}, 1}, inner{texts{q, "b"}, 2})
	try("array of strings, lengths differ later", [2]string{p, "a"}, [2]string{q, "aa"})
	try("array of strings, contents differ before", [2]string{"a", p}, [2]string{"b", q})
	try("behind an interface", split{"a", 1, 1}, split{"b", f, 2})
}

// Output:
// two fields, first differs false
// two fields, first cannot be compared panics: runtime error: comparing uncomparable type []int
// before an interface false
// after an interface panics: runtime error: comparing uncomparable type []int
// after a nested one panics: runtime error: comparing uncomparable type []int
// array, types differ later panics: runtime error: comparing uncomparable type []int
// array, values differ later panics: runtime error: comparing uncomparable type []int
// array, values differ first false
// number behind a string false
// length behind a string false
// contents before a string false
// number behind a struct false
// array of strings, lengths differ later false
// array of strings, contents differ before false
// behind an interface false
