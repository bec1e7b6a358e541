package reflect

import (
	"internal/abi"
	"math"
	"unsafe"
)

// Comparable reports whether the value can be compared.
func (v Value) Comparable() bool {
	switch v.kind() {
	case Invalid:
		return false
	case Interface:
		return v.IsNil() || v.Elem().Comparable()
	case Array:
		if k := v.typ.Elem.Kind; k != abi.Interface && k != abi.Array && k != abi.Struct {
			break
		}
		for i := 0; i < v.typ.Len; i++ {
			if !v.Index(i).Comparable() {
				return false
			}
		}
		return true
	case Struct:
		for i := range v.typ.Fields {
			if !v.Field(i).Comparable() {
				return false
			}
		}
		return true
	}
	return v.typ.Flags&abi.Comparable != 0
}

// Equal reports whether v and u are equal as == has it.
func (v Value) Equal(u Value) bool {
	if v.kind() == Interface {
		v = v.Elem()
	}
	if u.kind() == Interface {
		u = u.Elem()
	}
	if !v.IsValid() || !u.IsValid() {
		return v.IsValid() == u.IsValid()
	}
	if v.typ != u.typ || v.kind() != u.kind() {
		return false
	}
	switch v.kind() {
	case Array:
		if v.typ.Len == 0 && v.typ.Elem.Flags&abi.Comparable == 0 {
			break
		}
		for i := range v.typ.Len {
			if !v.Index(i).Equal(u.Index(i)) {
				return false
			}
		}
		return true
	case Struct:
		for i := range v.typ.Fields {
			if !v.Field(i).Equal(u.Field(i)) {
				return false
			}
		}
		return true
	case Func, Map, Slice:
	default:
		return v.any() == u.any()
	}
	panic("reflect.Value.Equal: values of type " + v.Type().String() + " are not comparable")
}

// native: whether n bytes are zero
func isZero(p unsafe.Pointer, n uintptr) bool

// IsZero reports whether the value is its type's zero value.
func (v Value) IsZero() bool {
	switch v.kind() {
	case Invalid:
		v.bad("IsZero")
	case Float32, Float64:
		return v.Float() == 0 && !math.Signbit(v.Float())
	case Complex64, Complex128:
		c := v.Complex()
		return c == 0 && !math.Signbit(real(c)) && !math.Signbit(imag(c))
	case String, Slice:
		if v.kind() == String {
			return v.Len() == 0
		}
		return v.IsNil()
	case Interface:
		return v.IsNil()
	case Array:
		for i := 0; i < v.typ.Len; i++ {
			if !v.Index(i).IsZero() {
				return false
			}
		}
		return true
	case Struct:
		for i := range v.typ.Fields {
			if f := &v.typ.Fields[i]; f.Name != "_" && !v.Field(i).IsZero() {
				return false
			}
		}
		return true
	}
	if v.flag&flagIndir != 0 {
		return isZero(v.ptr, v.typ.Size)
	}
	return v.ptr == nil
}

// OverflowInt reports whether x does not fit.
func (v Value) OverflowInt(x int64) bool {
	if !v.CanInt() {
		v.bad("OverflowInt")
	}
	return toType(v.typ).OverflowInt(x)
}

// OverflowUint reports whether x does not fit.
func (v Value) OverflowUint(x uint64) bool {
	if !v.CanUint() {
		v.bad("OverflowUint")
	}
	return toType(v.typ).OverflowUint(x)
}

// OverflowFloat reports whether x does not fit.
func (v Value) OverflowFloat(x float64) bool {
	if !v.CanFloat() {
		v.bad("OverflowFloat")
	}
	return toType(v.typ).OverflowFloat(x)
}

// OverflowComplex reports whether x does not fit.
func (v Value) OverflowComplex(x complex128) bool {
	if !v.CanComplex() {
		v.bad("OverflowComplex")
	}
	return toType(v.typ).OverflowComplex(x)
}
