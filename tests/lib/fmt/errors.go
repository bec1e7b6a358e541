// What fmt prints for wrong verbs, missing and extra arguments, panics in methods.
package main

import (
	"errors"
	"fmt"
)

type S struct{ n int }
type Bad struct{}

func (Bad) String() string { panic("bad stringer") }

type NilRecv struct{ s string }

func (p *NilRecv) String() string { return p.s }

func main() {
	fmt.Println(fmt.Sprintf("%d", "str"), fmt.Sprintf("%s", 5), fmt.Sprintf("%z", 1), fmt.Sprintf("%!"))
	fmt.Println(fmt.Sprintf("%d %d", 1), fmt.Sprintf("%d", 1, 2), fmt.Sprintf("none", 3))
	fmt.Println(fmt.Sprintf("%t", 1), fmt.Sprintf("%x", true), fmt.Sprintf("%d", S{1}), fmt.Sprintf("%s", S{1}))
	fmt.Println(fmt.Sprintf("%[5]d", 1), fmt.Sprintf("%[x]d", 1), fmt.Sprintf("%*d", "a", 1), fmt.Sprintf("%.*d", -1, 1))
	fmt.Println(fmt.Sprintf("%s", nil), fmt.Sprintf("%d", nil), fmt.Sprintf("%v %s", error(nil), errors.New("e")))
	fmt.Println(fmt.Sprint(Bad{}))
	var p *NilRecv
	fmt.Println(fmt.Sprint(p))
	fmt.Println(fmt.Sprintf("%d %s", []any{1, "x"}, []any{1, "x"}))
	fmt.Println(fmt.Sprintf("%!d"), fmt.Sprintf("%"), fmt.Sprintf("%-"), fmt.Sprintf("100%%"))
	e1 := errors.New("one")
	e := fmt.Errorf("a %w b %w", e1, errors.New("two"))
	fmt.Println(e, errors.Is(e, e1), errors.Unwrap(e))
	fmt.Println(fmt.Errorf("no wrap %v", e1), fmt.Errorf("bad %w", "not error"))
	fmt.Printf("%T %T\n", fmt.Errorf("x"), fmt.Errorf("%w", e1))
}

// Output:
// %!d(string=str) %!s(int=5) %!z(int=1) %!!(MISSING)
// 1 %!d(MISSING) 1%!(EXTRA int=2) none%!(EXTRA int=3)
// %!t(int=1) %!x(bool=true) {1} {%!s(int=1)}
// %!d(BADINDEX) %!d(BADINDEX) %!(BADWIDTH)1 %!(BADPREC)1
// %!s(<nil>) %!d(<nil>) <nil> e
// %!v(PANIC=String method: bad stringer)
// <nil>
// [1 %!d(string=x)] [%!s(int=1) x]
// %!!(MISSING)d %!(NOVERB) %!(NOVERB) 100%
// a one b two true <nil>
// no wrap one bad %!w(string=not error)
// *errors.errorString *fmt.wrapError
