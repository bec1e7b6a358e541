// One parameter does not stand for two types that share methods.
package main

import "io"

type file struct{}

func (*file) Write(p []byte) (int, error) { return 0, nil }

func same[T any](...T) {}

func main() {
	var f *file
	var w io.Writer
	var lit interface {
		Write(p []byte) (int, error)
	}
	same(f, w)
	same(w, f)
	same(io.ReadWriter(nil), w)
	same(w, lit)
}

// Errors:
// inferred_interfaces.go:18:10: in call to same, type io.Writer of w does not match inferred type *file for T
// inferred_interfaces.go:19:10: in call to same, type *file of f does not match inferred type io.Writer for T
// inferred_interfaces.go:20:27: in call to same, type io.Writer of w does not match inferred type io.ReadWriter for T
