// Embedded fields that may not be.
package main

type P *int
type A struct {
	P
}
type B struct {
	*error
}
type C struct {
	*P
}
type D interface {
	int
	S
}
type S struct{}

var d D

func main() {

}

// Errors:
// embedded.go:6:2: embedded field type cannot be a pointer
// embedded.go:9:2: embedded field type cannot be a pointer to an interface
// embedded.go:12:2: embedded field type cannot be a pointer
// embedded.go:20:7: cannot use type D outside a type constraint: interface contains type constraints
