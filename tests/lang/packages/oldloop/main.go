// Before Go 1.22 loop variables belong to the loop, as go.mod's version says.
package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { return i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	var ps []*string
	for _, s := range []string{"a", "b"} {
		ps = append(ps, &s)
	}
	fmt.Println(*ps[0], *ps[1], ps[0] == ps[1])
}

// Output:
// 3 3 3 b b true
