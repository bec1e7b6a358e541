// Arguments, environment, exit status.
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Println(len(os.Args), os.Args[1:])
	fmt.Println(os.Getenv("GREETING"), os.Getenv("UNSET_VARIABLE") == "")
	v, ok := os.LookupEnv("UNSET_VARIABLE")
	fmt.Println(v, ok)
	os.Setenv("NEW", "value")
	fmt.Println(os.Getenv("NEW"), os.ExpandEnv("$NEW and ${GREETING}"))
	os.Unsetenv("NEW")
	_, ok = os.LookupEnv("NEW")
	fmt.Println(ok)
	fmt.Fprintln(os.Stderr, "leaving")
	defer fmt.Println("not run")
	os.Exit(len(os.Args))
}

// Args: alpha --flag -x beta=1
// Env: GREETING=hello there

// Output:
// 5 [alpha --flag -x beta=1]
// hello there true
//  false
// value value and hello there
// false

// Stderr:
// leaving

// Exit: 5
