// Composite literals that are wrong.
package main

type T struct {
	a int
	b string
}

func main() {
	_ = T{1}
	_ = T{1, "a", 2}
	_ = T{a: 1, 2}
	_ = T{z: 1}
	_ = T{a: 1, a: 2}
	_ = T{"x", 1}
	_ = [2]int{1, 2, 3}
	_ = [...]int{5: 1, 5: 2}
	_ = []int{-1: 1}
	_ = map[string]int{"a": 1, "a": 2}
	_ = map[string]int{1}
	_ = map[string]int{1: 1}
	_ = []int{"a"}
	_ = int{1}
	_ = []int{"x": 1}
	_ = &T{b: 1}
	_ = [...]string{1}
}

// Errors:
// literals.go:10:9: too few values in struct literal of type T
// literals.go:11:16: too many values in struct literal of type T
// literals.go:12:14: mixture of field:value and value elements in struct literal
// literals.go:13:8: unknown field z in struct literal of type T
// literals.go:14:14: duplicate field name a in struct literal
// literals.go:15:8: cannot use "x" (untyped string constant) as int value in struct literal
// literals.go:15:13: cannot use 1 (untyped int constant) as string value in struct literal
// literals.go:16:19: index 2 is out of bounds (>= 2)
// literals.go:17:21: duplicate index 5 in array or slice literal
// literals.go:18:12: invalid argument: index -1 (constant of type int) must not be negative
// literals.go:18:12: too many errors
