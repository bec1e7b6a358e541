// unsafe functions with wrong arguments.
package main

import "unsafe"

func main() {
	var t struct{ x int }
	_ = unsafe.Sizeof()
	_ = unsafe.Offsetof(t)
	_ = unsafe.Offsetof(t.y)
	_ = unsafe.Add(1, 2)
	_ = unsafe.Nope
	var p unsafe.Pointer = &t
	_ = p
}

// Errors:
// unsafe_misuse.go:8:6: invalid operation: not enough arguments for unsafe.Sizeof() (expected 1, found 0)
// unsafe_misuse.go:9:22: invalid argument: t is not a selector expression
// unsafe_misuse.go:10:22: invalid argument: struct{x int} has no single field y
// unsafe_misuse.go:11:17: cannot use 1 (untyped int constant) as unsafe.Pointer value in argument to unsafe.Add
// unsafe_misuse.go:12:13: undefined: unsafe.Nope
// unsafe_misuse.go:13:25: cannot use &t (value of type *struct{x int}) as unsafe.Pointer value in variable declaration
