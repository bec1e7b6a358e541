// Directives that do not fit their declarations, told when nothing else is wrong.
package main

//go:noinline
var v int

//go:nosplit
type T int

//go:linkname main f
const c = 1

//go:noescape
func (T) m() {}

//go:noinline
func f() {}

//go:embed file
var text string

func main() {
	//go:noinline
	var x int
	_ = x
	f()
}

// Errors:
// directives_misplaced.go:4:3: misplaced compiler directive
// directives_misplaced.go:7:3: misplaced compiler directive
// directives_misplaced.go:10:3: //go:linkname only allowed in Go files that import "unsafe"
// directives_misplaced.go:14:6: can only use //go:noescape with external func implementations
// directives_misplaced.go:19:3: go:embed requires import "embed" (or import _ "embed", if package is not used)
// directives_misplaced.go:23:4: misplaced compiler directive
