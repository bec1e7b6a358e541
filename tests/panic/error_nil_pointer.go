// An error that is a nil pointer.
package main

type E struct{ s string }

func (e *E) Error() string { return e.s }

func main() {
	var e *E
	panic(e)
}

// Stderr:
// fatal error: panic while printing panic value: type runtime.errorString
// ...
// goroutine 1 [running]:
// ...

// Exit: 2
