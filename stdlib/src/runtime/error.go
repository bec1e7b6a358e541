// Package runtime speaks with the scheduler, the collector and the stacks, and
// has the error types that the machine panics with.
package runtime

import "internal/abi"

// Error is a run-time error.
type Error interface {
	error
	RuntimeError()
}

// errorString is what the machine raises for most run-time errors; its text
// is without the prefix.
type errorString string

func (e errorString) RuntimeError() {}

func (e errorString) Error() string { return "runtime error: " + string(e) }

// plainError is errorString without the prefix ("close of closed channel").
type plainError string

func (e plainError) RuntimeError() {}

func (e plainError) Error() string { return string(e) }

// errorAddressString is what a fault raises if a goroutine asked for that.
type errorAddressString struct {
	msg  string
	addr uintptr
}

func (e errorAddressString) RuntimeError() {}

func (e errorAddressString) Error() string { return "runtime error: " + e.msg }

// Addr is the address of the fault.
func (e errorAddressString) Addr() uintptr { return e.addr }

// boundsError tells of an index or slice operation out of range: x is the bad
// index, y the limit or the other index; code says which, as the machine has it.
type boundsError struct {
	x      int64
	y      int
	signed bool // x may be negative
	code   uint8
}

func (e boundsError) RuntimeError() {}

func (e boundsError) Error() string {
	return "runtime error: " + boundsText(e.x, e.y, e.signed, e.code)
}

// native: the text of a boundsError
func boundsText(x int64, y int, signed bool, code uint8) string

// TypeAssertionError tells of a failed type assertion.
type TypeAssertionError struct {
	iface    *abi.Type // type of the interface asserted on, nil for one with methods
	concrete *abi.Type // its dynamic type, nil if the interface was nil
	asserted *abi.Type
	missing  string // the method that asserted wants, "" for concrete types
}

func (*TypeAssertionError) RuntimeError() {}

func (e *TypeAssertionError) Error() string {
	inter := "interface"
	if e.iface != nil {
		inter = e.iface.Str
	}
	as := e.asserted.Str
	if e.concrete == nil {
		return "interface conversion: " + inter + " is nil, not " + as
	}
	cs := e.concrete.Str
	if e.missing != "" {
		return "interface conversion: " + cs + " is not " + as + ": missing method " + e.missing
	}
	msg := "interface conversion: " + inter + " is " + cs + ", not " + as
	if cs == as {
		if pkgOf(e.concrete) != pkgOf(e.asserted) {
			msg += " (types from different packages)"
		} else {
			msg += " (types from different scopes)"
		}
	}
	return msg
}

// pkgOf is the package that a type belongs to: that of its declaration, or that
// of its unexported fields or methods.
func pkgOf(t *abi.Type) string {
	if t.PkgPath != "" {
		return t.PkgPath
	}
	for i := range t.Fields {
		if p := t.Fields[i].PkgPath; p != "" {
			return p
		}
	}
	if t.Kind == abi.Interface {
		for i := range t.Methods {
			if p := t.Methods[i].PkgPath; p != "" {
				return p
			}
		}
	}
	return ""
}

// PanicNilError is the panic of panic(nil).
type PanicNilError struct {
	_ [0]func()
}

func (*PanicNilError) RuntimeError() {}

func (*PanicNilError) Error() string { return "runtime error: panic called with nil argument" }
