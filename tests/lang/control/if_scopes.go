// Shadowing and the scopes of if, for and switch.
package main

import (
	"errors"
	"fmt"
)

func f(n int) (int, error) {
	if n < 0 {
		return 0, errors.New("negative")
	}
	return n * 2, nil
}

var x = "package"

func main() {
	fmt.Println(x)
	x := 1
	if x := 2; x > 1 {
		x := 3
		fmt.Println(x)
	} else if y := x; y == 0 {
		fmt.Println(y)
	}
	fmt.Println(x)
	if v, err := f(2); err != nil {
		fmt.Println(err)
	} else if w, err := f(-v); err != nil {
		fmt.Println(v, w, err)
	} else {
		fmt.Println("none", v, w)
	}
	v, err := f(1)
	if v, err := f(-1); err != nil {
		fmt.Println(v, err)
	}
	fmt.Println(v, err)
	u, err := f(-5)
	fmt.Println(u, err)
	{
		x := x + 10
		x++
		fmt.Println(x)
		{
			x, y := x+1, x+2
			fmt.Println(x, y)
		}
	}
	for x := x; x < 3; x++ {
		x := x * 100
		fmt.Print(x, " ")
	}
	fmt.Println(x)
	switch x := x + 1; x {
	case 2:
		x := "case"
		fmt.Println(x)
	}
	len := func(s string) int { return 42 }
	fmt.Println(len("abc"))
	type int string
	var s int = "shadowed type"
	fmt.Println(s)
	true := false
	fmt.Println(true)
	func(x string) {
		fmt.Println(x)
	}("param")
	const nil = 0
	fmt.Println(nil)
	var y = func() string { return "y" }
	{
		y := y()
		fmt.Println(y)
	}
}

// Output:
// package
// 3
// 1
// 4 0 negative
// 0 negative
// 2 <nil>
// 0 negative
// 12
// 13 14
// 100 200 1
// case
// 42
// shadowed type
// false
// param
// 0
// y
