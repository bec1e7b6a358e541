// Package errors makes errors and looks through trees of wrapped ones.
package errors

import (
	"internal/abi"
	"unsafe"
)

// ErrUnsupported says that an operation cannot be done because it is not
// supported.
var ErrUnsupported = New("unsupported operation")

type errorString struct {
	s string
}

func (e *errorString) Error() string { return e.s }

// New returns an error with the given text; each call gives a distinct value.
func New(text string) error { return &errorString{text} }

// Unwrap calls err's Unwrap() error, if it has one.
func Unwrap(err error) error {
	if u, ok := err.(interface{ Unwrap() error }); ok {
		return u.Unwrap()
	}
	return nil
}

// Is reports whether any error in err's tree matches target.
func Is(err, target error) bool {
	if err == nil || target == nil {
		return err == target
	}
	return is(err, target, abi.TypeOf(target).Flags&abi.Comparable != 0)
}

func is(err, target error, comparable bool) bool {
	for err != nil {
		if comparable && err == target {
			return true
		}
		if m, ok := err.(interface{ Is(error) bool }); ok && m.Is(target) {
			return true
		}
		switch u := err.(type) {
		case interface{ Unwrap() error }:
			err = u.Unwrap()
		case interface{ Unwrap() []error }:
			for _, e := range u.Unwrap() {
				if is(e, target, comparable) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
	return false
}

// As finds the first error in err's tree that can be assigned to what target
// points to, and assigns it.
func As(err error, target any) bool {
	if err == nil {
		return false
	}
	if target == nil {
		panic("errors: target cannot be nil")
	}
	pt := abi.TypeOf(target)
	p := abi.Word(target)
	if pt.Kind != abi.Pointer || p == nil {
		panic("errors: target must be a non-nil pointer")
	}
	t := pt.Elem
	if t.Kind != abi.Interface && !abi.Implements(t, errorType()) {
		panic("errors: *target must be interface or implement error")
	}
	return as(err, target, p, t)
}

func errorType() *abi.Type { return abi.TypeOf((*error)(nil)).Elem }

func as(err error, target any, p unsafe.Pointer, t *abi.Type) bool {
	for err != nil {
		et := abi.TypeOf(err)
		if t.Kind == abi.Interface {
			if abi.Implements(et, t) {
				*(*error)(p) = err
				return true
			}
		} else if et == t {
			if t.Flags&abi.Direct != 0 {
				abi.Store(t, p, abi.Word(err))
			} else {
				abi.Move(p, abi.Word(err), t.Size)
			}
			return true
		}
		if m, ok := err.(interface{ As(any) bool }); ok && m.As(target) {
			return true
		}
		switch u := err.(type) {
		case interface{ Unwrap() error }:
			err = u.Unwrap()
		case interface{ Unwrap() []error }:
			for _, e := range u.Unwrap() {
				if e != nil && as(e, target, p, t) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
	return false
}

type joinError struct {
	errs []error
}

// Join wraps the errors that are not nil; it is nil if there are none.
func Join(errs ...error) error {
	var list []error
	for _, e := range errs {
		if e != nil {
			list = append(list, e)
		}
	}
	if list == nil {
		return nil
	}
	return &joinError{list}
}

func (e *joinError) Error() string {
	var b []byte
	for i, err := range e.errs {
		if i > 0 {
			b = append(b, '\n')
		}
		b = append(b, err.Error()...)
	}
	return string(b)
}

func (e *joinError) Unwrap() []error { return e.errs }
