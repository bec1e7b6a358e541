// Types that cannot be.
package main

type A [n]int
type B [-1]int
type C map[[]int]string
type D struct{ D }
type E [2]E
type F struct{ g G }
type G struct{ f F }
type H = H
type I interface{ I }
type J map[func()]int
type K [1.5]int
type L chan undefined

var n = 3

func main() {

}

// Errors:
// invalid_types.go:4:9: invalid array length n
// invalid_types.go:5:9: invalid array length -1 (untyped int constant)
// invalid_types.go:6:12: invalid map key type []int
// invalid_types.go:7:6: invalid recursive type: D refers to itself
// invalid_types.go:8:6: invalid recursive type: E refers to itself
// invalid_types.go:9:6: invalid recursive type F
// 	invalid_types.go:9:6: F refers to G
// 	invalid_types.go:10:6: G refers to F
// invalid_types.go:11:6: invalid recursive type: H refers to itself
// invalid_types.go:12:6: invalid recursive type: I refers to itself
// invalid_types.go:14:9: array length 1.5 (untyped float constant) must be integer
// invalid_types.go:15:13: undefined: undefined
// invalid_types.go:12:6: too many errors
