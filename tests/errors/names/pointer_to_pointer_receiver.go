// A method with a pointer to a pointer as its receiver belongs to no type.
package main

type T struct{ n int }

func (t **T) Inc() { (*t).n++ }

func main() {
	var t T
	t.Inc()
	(&t).Inc()
}

// Errors:
// pointer_to_pointer_receiver.go:6:10: invalid receiver type **T
// pointer_to_pointer_receiver.go:10:4: t.Inc undefined (type T has no field or method Inc)
// pointer_to_pointer_receiver.go:11:7: (&t).Inc undefined (type *T has no field or method Inc)
