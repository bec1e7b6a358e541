// Package unique makes handles of values: handles are equal if the values are.
package unique

import "sync"

// Handle stands for a value; comparing it compares a pointer.
type Handle[T comparable] struct {
	value *T
}

// Value returns a copy of the value.
func (h Handle[T]) Value() T { return *h.value }

// made has a *T for every value of type T, found by the value. They stay.
var made sync.Map

// Make returns the handle of value.
func Make[T comparable](value T) Handle[T] {
	if p, ok := made.Load(value); ok {
		return Handle[T]{p.(*T)}
	}
	p, _ := made.LoadOrStore(value, &value)
	return Handle[T]{p.(*T)}
}
