// Generic types that contain themselves, whatever the arguments.
package main

type A[P any] [2]A[P]
type B[P any] [2]B[*P]
type C[P any] struct{ c *C[P] }
type D[P any] struct{ D[P] }

type N[P any] M[P]
type M[P any] N[P]

type Box[P any] [1]P
type In struct{ Box[In] }

type L[P any] struct{}

func (L[P]) Grow() (l L[L[P]]) { return }

func main() {}

// Errors:
// recursive_instances.go:4:18: invalid recursive type: A[P] refers to itself
// recursive_instances.go:5:18: invalid recursive type: B[*P] refers to itself
// recursive_instances.go:7:23: invalid recursive type: D[P] refers to itself
// recursive_instances.go:9:15: invalid recursive type M[P]
// 	recursive_instances.go:9:15: M[P] refers to N[P]
// 	recursive_instances.go:10:15: N[P] refers to M[P]
// recursive_instances.go:13:6: invalid recursive type In
// 	recursive_instances.go:13:6: In refers to Box[In]
// 	recursive_instances.go:13:17: Box[In] refers to In
