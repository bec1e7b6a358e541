// os.Exit ends the program with its status, running no deferred calls.
package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("not printed")
	fmt.Println("printed")
	os.Exit(7)
}

// Output:
// printed

// Exit: 7
