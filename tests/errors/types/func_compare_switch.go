// Long types in messages.
package main

func main() {
	var f func(a int, b ...string) (x, y error)
	var g func(chan<- int, map[string][]byte, [3]*float64, interface{ M() }, struct{ A, B int })
	f = g
	var i int = f
	var s struct{ X func() } = g
	_, _ = i, s
}

// Errors:
// func_compare_switch.go:7:6: cannot use g (variable of type func(chan<- int, map[string][]byte, [3]*float64, interface{M()}, struct{A int; B int})) as func(a int, b ...string) (x error, y error) value in assignment
// func_compare_switch.go:8:14: cannot use f (variable of type func(a int, b ...string) (x error, y error)) as int value in variable declaration
// func_compare_switch.go:9:29: cannot use g (variable of type func(chan<- int, map[string][]byte, [3]*float64, interface{M()}, struct{A int; B int})) as struct{X func()} value in variable declaration
