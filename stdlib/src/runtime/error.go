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

// boundsError tells of an index or slice operation out of range: x is the bad
// index, y the limit or the other index; code says which, as below.
type boundsError struct {
	x      int64
	y      int
	signed bool // x may be negative
	code   uint8
}

func (e boundsError) RuntimeError() {}

func (e boundsError) Error() string {
	// By code: s[x]; s[?:x] of an array or string; s[?:x]; s[x:y]; s[::x] of
	// an array; s[::x]; s[:x:y]; s[x:y:]; a conversion to an array.
	formats := [...]string{
		"index out of range [%x] with length %y",
		"slice bounds out of range [:%x] with length %y",
		"slice bounds out of range [:%x] with capacity %y",
		"slice bounds out of range [%x:%y]",
		"slice bounds out of range [::%x] with length %y",
		"slice bounds out of range [::%x] with capacity %y",
		"slice bounds out of range [:%x:%y]",
		"slice bounds out of range [%x:%y:]",
		"cannot convert slice with length %x to array or pointer to array with length %y",
	}
	negative := [...]string{
		"index out of range [%x]",
		"slice bounds out of range [:%x]",
		"slice bounds out of range [:%x]",
		"slice bounds out of range [%x:]",
		"slice bounds out of range [::%x]",
		"slice bounds out of range [::%x]",
		"slice bounds out of range [:%x:]",
		"slice bounds out of range [%x::]",
	}
	f := formats[e.code]
	if e.signed && e.x < 0 && int(e.code) < len(negative) {
		f = negative[e.code]
	}
	b := []byte("runtime error: ")
	for i := 0; i < len(f); i++ {
		switch {
		case f[i] != '%':
			b = append(b, f[i])
		case f[i+1] == 'x' && !e.signed:
			b = appendInt(b, uint64(e.x), false)
			i++
		case f[i+1] == 'x':
			b = appendInt(b, uint64(e.x), e.x < 0)
			i++
		default:
			b = appendInt(b, uint64(e.y), false)
			i++
		}
	}
	return string(b)
}

func appendInt(b []byte, u uint64, negative bool) []byte {
	if negative {
		b = append(b, '-')
		u = -u
	}
	if u >= 10 {
		b = appendInt(b, u/10, false)
	}
	return append(b, byte('0'+u%10))
}

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
		if e.concrete.PkgPath != e.asserted.PkgPath {
			msg += " (types from different packages)"
		} else {
			msg += " (types from different scopes)"
		}
	}
	return msg
}

// PanicNilError is the panic of panic(nil).
type PanicNilError struct {
	_ [0]func()
}

func (*PanicNilError) RuntimeError() {}

func (*PanicNilError) Error() string { return "runtime error: panic called with nil argument" }
