// Instantiation cycles.
package main

func f[T any](n int) {
	if n > 0 {
		f[*T](n - 1)
	}
}

type T[P any] struct {
	f *T[[]P]
}

func main() {

}

// Errors:
// cycles.go:10:8: instantiation cycle:
// 	cycles.go:11:7: P instantiated as []P
