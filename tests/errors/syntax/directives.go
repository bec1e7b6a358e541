// Compiler directives that stand where gc does not take them, and those that
// are not for everyone.
package main

import "unsafe"

//go:noinline
var v int

//go:build linux
func f() {
	//go:noinline
	v = 1
	//go:embed x
	{
		v++ //go:nosplit
	}
	type T int
	//go:noescape
	const c = 1
	//go:unknown
}

//go:nosplit
type (
	A int
	//go:norace
	B int
)

//go:nosplit
//go:noinline
func g() {}

//go:systemstack
func h() {}

//go:linkname
//go:linkname a b c d
//go:embed
//go:embed "x
//go:cgo_ldflag "-lm"

var _ unsafe.Pointer

func main() {
	f()
	g()
	h()
}

//go:noinline

// Errors:
// directives.go:12:4: misplaced compiler directive
// directives.go:14:4: misplaced go:embed directive
// directives.go:16:9: misplaced compiler directive
// directives.go:24:3: misplaced compiler directive
// directives.go:35:3: //go:systemstack only allowed in runtime
// directives.go:39:3: usage: //go:linkname localname [linkname]
// directives.go:40:3: usage: //go:embed pattern...
// directives.go:41:3: invalid quoted string in //go:embed: "x
// directives.go:41:3: usage: //go:embed pattern...
// directives.go:42:3: //go:cgo_ldflag "-lm" only allowed in cgo-generated code
// directives.go:42:3: too many errors
