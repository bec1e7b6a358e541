// `defer recover()` acts as if the function that returns had called it.
package main

import "fmt"

func returns() {
	defer func() { fmt.Println("returns:", recover()) }()
	defer func() {
		defer recover()
	}()
	panic(1)
}

func panics() {
	defer func() { fmt.Println("panics:", recover()) }()
	defer func() {
		defer func() { fmt.Println("inner:", recover()) }()
		defer recover()
		panic(2)
	}()
	panic(1)
}

func direct() {
	defer func() { fmt.Println("direct:", recover()) }()
	defer recover()
	panic(1)
}

func main() {
	returns()
	panics()
	direct()
}

// Output:
// returns: <nil>
// inner: 2
// panics: 1
// direct: 1
