// Receivers that may not have methods.
package main

import "strings"

type P *int
type I interface{}

func (int) A()              {}
func (p P) B()              {}
func (i I) C()              {}
func (b strings.Builder) D() {}
func (x **S) E()            {}
func (y []S) F()            {}
func (z undefined) G()      {}

type S struct{}

func main() {}

// Errors:
// bad_receivers.go:9:7: cannot define new methods on non-local type int
// bad_receivers.go:10:9: invalid receiver type P (pointer or interface type)
// bad_receivers.go:11:9: invalid receiver type I (pointer or interface type)
// bad_receivers.go:12:9: cannot define new methods on non-local type strings.Builder
// bad_receivers.go:13:10: invalid receiver type **S
// bad_receivers.go:14:9: invalid receiver type []S
// bad_receivers.go:15:9: undefined: undefined
