// Types whose size depends on a value of the type that is being declared.
package main

import "unsafe"

type lit [unsafe.Sizeof(lit{})]int

func call() res

type res [unsafe.Sizeof(call())]int

var face any

type assert struct {
	f [unsafe.Sizeof(face.(assert))]byte
}

type outer struct {
	f inner
}
type inner [len(outer{}.f)]int

type through [unsafe.Sizeof(new(through)[0])]int

type al = al2
type al2 [unsafe.Sizeof(al{})]int

func own() [unsafe.Sizeof(own)]int { panic(0) }

func main() {}

// Errors:
// cycles_through_sizes.go:6:6: invalid recursive type: lit refers to itself
// cycles_through_sizes.go:10:6: invalid recursive type: res refers to itself
// cycles_through_sizes.go:14:6: invalid recursive type: assert refers to itself
// cycles_through_sizes.go:18:6: invalid recursive type outer
// 	cycles_through_sizes.go:18:6: outer refers to inner
// 	cycles_through_sizes.go:21:6: inner refers to outer
// cycles_through_sizes.go:23:6: invalid recursive type: through refers to itself
// cycles_through_sizes.go:26:6: invalid recursive type: al2 refers to itself
