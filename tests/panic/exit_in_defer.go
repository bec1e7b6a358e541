// os.Exit in a deferred call ends the program before the panic is printed.
package main

import "os"

func main() {
	defer os.Exit(3)
	panic("unseen")
}

// Output:

// Exit: 3
