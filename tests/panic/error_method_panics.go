// An Error method that panics while the panic is printed.
package main

type E struct{}

func (E) Error() string { panic("in Error") }

func main() {
	panic(E{})
}

// Stderr:
// fatal error: panic while printing panic value: in Error
//
// goroutine 1 [running]:
// ...

// Exit: 2
