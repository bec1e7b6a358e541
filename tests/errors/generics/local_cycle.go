// An instantiation cycle by way of a local type.
package main

type G[T any] struct{}

func (g G[T]) M() {
	type In struct{ x T }
	G[In]{}.M()
}

func main() { G[int]{}.M() }

// Errors:
// local_cycle.go:4:8: instantiation cycle:
// 	local_cycle.go:8:4: T instantiated as In
// 	local_cycle.go:7:7: In implicitly parameterized by T
