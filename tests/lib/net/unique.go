// Handles of equal values are equal.
package main

import (
	"fmt"
	"unique"
)

type T struct {
	s string
	n int
}

func main() {
	a, b := unique.Make("x"+fmt.Sprint(1)), unique.Make("x1")
	fmt.Println(a == b, a.Value(), a == unique.Make("y"))
	c, d := unique.Make(T{"a", 1}), unique.Make(T{"a", 1})
	fmt.Println(c == d, c.Value(), c == unique.Make(T{"a", 2}))
	var zero unique.Handle[int]
	fmt.Println(zero == unique.Make(0))
}

// Output:
// true x1 false
// true {a 1} false
// false
