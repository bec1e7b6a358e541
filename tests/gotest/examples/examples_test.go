// Guards examples.
package examples

import (
	"fmt"
	"os"
)

func Example() {
	fmt.Println("hello")
	fmt.Println(" <b> ")
	// Output:
	// hello
	//  <b>
}

func Example_suffix() {
	fmt.Print("a\n\nb\n")
	// output: a
	//
	// b
}

func ExampleUnordered() {
	fmt.Println("b\na")
	// Unordered output: a
	// b
}

func ExampleWrong() {
	fmt.Println("one")
	// Output: two
}

func ExampleWrong_unordered() {
	fmt.Println("one\nthree")
	// Unordered output: two
	// one
}

func ExampleCompiledOnly() { os.Exit(1) }

func ExampleEmpty() {
	// Output:
}

func ExampleNothing() {
	fmt.Print("something")
	/* Output:
	something */
}

func ExampleStderr() {
	fmt.Fprintln(os.Stderr, "to standard error")
	// Output:
}
