// Interface literals that lead back to themselves without a name between.
package main

type A = interface{ m() A }

type (
	B = interface{ m(map[string]C) }
	C = interface{ n() []B }
)

type D interface{ m() D }

func main() {
	var _ A
	var _ D
}

// Errors:
// anonymous_cycle.go:4:6: invalid recursive type: A refers to itself
// anonymous_cycle.go:7:2: invalid recursive type B
// 	anonymous_cycle.go:7:2: B refers to C
// 	anonymous_cycle.go:8:2: C refers to B
