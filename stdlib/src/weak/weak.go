// Package weak has pointers that do not keep what they point to.
package weak

import (
	"runtime"
	"sync"
	"unsafe"
)

// Pointer is a weak pointer to a T; the zero Pointer points to nothing. Made of
// the same pointer, two are equal, also after the object is gone.
type Pointer[T any] struct {
	_ [0]*T
	// word has the pointer as a number, until the collector clears it.
	word unsafe.Pointer
}

// stay has the words of what is no heap object, by pointer.
var stay sync.Map

// word returns the word that the collector clears when p's object dies: new, or
// the one it has already; 0 if p points to no heap object.
func word(p, new uintptr) uintptr

// Make returns a weak pointer to what ptr points to.
func Make[T any](ptr *T) Pointer[T] {
	if ptr == nil {
		return Pointer[T]{}
	}
	return Pointer[T]{word: wordOf(unsafe.Pointer(ptr))}
}

func wordOf(p unsafe.Pointer) unsafe.Pointer {
	new := &[2]uintptr{uintptr(p)}
	at := word(uintptr(p), uintptr(unsafe.Pointer(new)))
	if at == 0 {
		old, _ := stay.LoadOrStore(uintptr(p), new)
		return unsafe.Pointer(old.(*[2]uintptr))
	}
	found := *(*unsafe.Pointer)(unsafe.Pointer(&at))
	runtime.KeepAlive(p)
	runtime.KeepAlive(new)
	return found
}

// Value returns the pointer that p was made of, nil once its object is gone.
func (p Pointer[T]) Value() *T {
	if p.word == nil {
		return nil
	}
	return *(**T)(p.word)
}
