// Blank fields are zero whatever a literal gives them, and are evaluated.
package main

import (
	"fmt"
	"reflect"
)

type T struct{ a, _, c int }

var global = T{1, 2, 3}

func f() int { fmt.Println("f"); return 7 }

func main() {
	local := T{1, f(), 3}
	fmt.Println(global, local, local == global)
	fmt.Println(reflect.ValueOf(local).Field(1).Int())
}

// Output:
// f
// {1 0 3} {1 0 3} true
// 0
