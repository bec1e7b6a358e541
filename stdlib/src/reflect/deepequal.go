package reflect

import (
	"internal/abi"
	"unsafe"
)

type visit struct {
	a, b unsafe.Pointer
	t    *abi.Type
}

// DeepEqual reports whether x and y are deeply equal.
func DeepEqual(x, y any) bool {
	if x == nil || y == nil {
		return x == y
	}
	a, b := ValueOf(x), ValueOf(y)
	if a.typ != b.typ {
		return false
	}
	return deepEqual(a, b, make(map[visit]bool))
}

func deepEqual(a, b Value, seen map[visit]bool) bool {
	if !a.IsValid() || !b.IsValid() {
		return a.IsValid() == b.IsValid()
	}
	if a.typ != b.typ {
		return false
	}
	switch a.kind() {
	case Pointer, Map, Slice, Interface:
		if a.IsNil() || b.IsNil() {
			break
		}
		if a.kind() == Interface {
			break
		}
		p, q := a.UnsafePointer(), b.UnsafePointer()
		if uintptr(p) > uintptr(q) {
			p, q = q, p
		}
		v := visit{p, q, a.typ}
		if seen[v] {
			return true
		}
		seen[v] = true
	}
	switch a.kind() {
	case Array:
		for i := 0; i < a.Len(); i++ {
			if !deepEqual(a.Index(i), b.Index(i), seen) {
				return false
			}
		}
		return true
	case Slice:
		if a.IsNil() != b.IsNil() || a.Len() != b.Len() {
			return false
		}
		if a.UnsafePointer() == b.UnsafePointer() {
			return true
		}
		for i := 0; i < a.Len(); i++ {
			if !deepEqual(a.Index(i), b.Index(i), seen) {
				return false
			}
		}
		return true
	case Interface:
		if a.IsNil() || b.IsNil() {
			return a.IsNil() == b.IsNil()
		}
		return deepEqual(a.Elem(), b.Elem(), seen)
	case Pointer:
		if a.word() == b.word() {
			return true
		}
		return deepEqual(a.Elem(), b.Elem(), seen)
	case Struct:
		for i := range a.typ.Fields {
			if !deepEqual(a.Field(i), b.Field(i), seen) {
				return false
			}
		}
		return true
	case Map:
		if a.IsNil() != b.IsNil() || a.Len() != b.Len() {
			return false
		}
		if a.word() == b.word() {
			return true
		}
		for _, k := range a.MapKeys() {
			x, y := a.MapIndex(k), b.MapIndex(k)
			if !x.IsValid() || !y.IsValid() || !deepEqual(x, y, seen) {
				return false
			}
		}
		return true
	case Func:
		return a.IsNil() && b.IsNil()
	}
	return a.any() == b.any()
}
