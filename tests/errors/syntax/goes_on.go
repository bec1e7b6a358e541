// After an error gc's parser goes on: every function here has one or more, and
// what follows is still understood.
package main

import "fmt"

func a( {
	fmt.Println(1 2, 3)
	f(a; b)
	for i := 0; i < 3 {
		x := [3]int{1, 2
	}
}

func b() {
	if x := 1 {
	} else x
	switch x {
		y()
	case 1, :
		z(
	default
		q[1:2:]
	}
L:
}

func (T) () { goto 1 }

type I interface {
	m[T any]()
	~int | string |
	(int)
	f(a, b int, string)
}

type S struct {
	a, b
	(T)
	*(U)
	c [...]int
	1
}

type G[P any, Q] int
type H[P *T,] int
type J[P *T] int

func c(a ...int, b ...string) (...int) {
	go (f())
	defer (func() {})()
	a, b + 1
	for range x; y; z := 2 {
	}
	var = 3
	const k = if
	return ]
}

var d = T{a: 1, b: 2; c: 3}
var e = func() { x := }

import "late"

{
}

func h()
{
}
var f = map[string]int{"a": 1
}

// Errors:
// goes_on.go:7:9: syntax error: unexpected {, expected )
// goes_on.go:8:19: syntax error: unexpected literal 3, expected )
// goes_on.go:9:2: syntax error: non-declaration statement outside function body
// goes_on.go:16:7: syntax error: cannot use x := 1 as value
// goes_on.go:17:9: syntax error: else must be followed by if or statement block
// goes_on.go:19:3: syntax error: unexpected name y, expected case or default or }
// goes_on.go:20:2: syntax error: unexpected keyword case, expected :
// goes_on.go:23:9: syntax error: unexpected ], expected := or = or comma
// goes_on.go:28:10: syntax error: unexpected (, expected name
// goes_on.go:31:3: interface method must have no type parameters
// goes_on.go:31:3: too many errors
