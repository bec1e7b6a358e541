// Package unique makes handles of values: handles are equal if the values are.
package unique

import (
	"runtime"
	"sync"
	"weak"
)

// Handle stands for a value; comparing it compares a pointer.
type Handle[T comparable] struct {
	value *T
}

// Value returns a copy of the value.
func (h Handle[T]) Value() T { return *h.value }

// made has a weak.Pointer[T] for every value of type T that has a handle, found by
// the value.
var made sync.Map

// Make returns the handle of value.
func Make[T comparable](value T) Handle[T] {
	var p *T
	for {
		old, ok := made.Load(value)
		if !ok {
			if p == nil {
				p = new(T)
				*p = value
			}
			w := weak.Make(p)
			if old, ok = made.LoadOrStore(value, w); !ok {
				runtime.AddCleanup(p, func(w weak.Pointer[T]) { made.CompareAndDelete(value, w) }, w)
				return Handle[T]{p}
			}
		}
		if q := old.(weak.Pointer[T]).Value(); q != nil {
			return Handle[T]{q}
		}
		// It died, and its cleanup is still to come.
		made.CompareAndDelete(value, old)
	}
}
