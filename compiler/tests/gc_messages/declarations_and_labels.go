package main

import "fmt"
import "fmt"
import m "math"
import . "strings"
import _ "os"
import "errors"

type A struct { A }
type B struct { c C }
type C struct { b B }
type D [2]D
type E []E
type F interface { F }
type G interface { H }
type H interface { G }
type I1 = I2
type I2 = I1
type J = *J
type K J2
type J2 K
type LL struct { x [len(y.x)]int }
var y LL
var a1 = b1
var b1 = c1
var c1 = a1
var a2 = f2()
func f2() int { return a2 }
const c2 = c3
const c3 = c2
var x1, x2 = x2, x1
var s1 int = s1
func f1(f1 int, f1 string) {}
func f3(a int) (a int) { return 1 }
func (A) M() {}
func (A) M() {}
func (a *A) A() {}
func (int) foo() {}

func (fmt.Stringer) foo() {}
func (*I1) bar() {}
type P *int
func (P) baz() {}
type Q interface{}
func (Q) baz() {}
func (R) baz() {}
func (**A) baz() {}
func ([]int) baz() {}
func init() int { return 1 }
func main(x int) {}
var init = 1
type S struct { a, a int; int; *int; b int; B; *Q; *P; P }
type T interface { a(); a(); b() }
type U interface { T; a() int }
type V struct { f func(V) ; m map[V]V; p *V; s []V }
type W map[func()]int
type X map[X]int
type Y [3]struct{ y Y }
type Z struct { Z2 }
type Z2 = Z
func nobody()
func dup() {}
func dup() {}
type dup int
var (
	v1, v2 int = 1
	v3, v4 = 1
	v5, v6 = 1, 2, 3
	v7 = fmt.Println
	v8, v9 = fmt.Println("a")
	v10 = fmt.Println("a")
	_ = v11
	v12 int = nil
	v13 = nil
)
const (
	k1 = iota
	k2
	k3, k4 = 1, 2
	k5
	k6, k7, k8
	k9 = "a" + 1
	k10 int8 = 1000
	k11 = 1 << 100
	k12 = len([]int{1})
	k13 = len([3]int{})
	k14 []int = nil
	k15 error = nil
)
const k16
const k17 int
type Err struct{}
func (e Err) Error() string { return "" }
func (e *Err) Err2() {}
var _ error = Err{}
var _ error = &Err{}
var _ error = (*Err).Err2
var _ = Err.Err2
var _ = (*Err).Error
var _ = Err.foo
var _ fmt.Stringer = Err{}
func unusedparam(x int) {}
func lbl() {
	L1:
	for { break L1 }
	L1:
	for { continue L2 }
	goto L3
	x := 1
	_ = x
	L3:
	{ L4: }
	goto L4
	L5: if true { break L5 }
	L6: switch { case true: continue L6 }
	for { L7: break L7 }
	break
	func() { break }()
	for { func() { continue }() }
	select { default: default: }
	switch { default: default: case true: fallthrough }
	switch 1 { case 1: fallthrough; case 2: }
	switch interface{}(1).(type) { case int: fallthrough; default: }
	var i interface{}
	switch x := i.(type) { }
	switch x := i.(type) { case int: }
	switch i := i.(type) { case int: _ = i + "a" }
	switch i.(type) { case 1: case foo: }
	switch x.(type) { case int: }
	switch i := i.(type) { case int, string: _ = i + 1; case nil: _ = i.foo }
	if x := 1; true {}
	goto L3
}
