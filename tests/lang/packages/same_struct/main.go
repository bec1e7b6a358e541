// Struct types that read the same but whose unexported fields are of different
// packages: the failed assertion says so.
package main

import (
	"fmt"

	"same/a"
)

func main() {
	defer func() { fmt.Println(recover()) }()
	_ = a.X.(struct{ x int })
}

// Output:
// interface conversion: interface {} is struct { x int }, not struct { x int } (types from different packages)
