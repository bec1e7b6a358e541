package reflect

import (
	"internal/abi"
	"math"
	"unsafe"
)

func isInt(t *abi.Type) bool   { return abi.Int <= t.Kind && t.Kind <= abi.Int64 }
func isUint(t *abi.Type) bool  { return abi.Uint <= t.Kind && t.Kind <= abi.Uintptr }
func isFloat(t *abi.Type) bool { return t.Kind == abi.Float32 || t.Kind == abi.Float64 }
func isComplex(t *abi.Type) bool {
	return t.Kind == abi.Complex64 || t.Kind == abi.Complex128
}

func isText(t *abi.Type) bool {
	return t.Kind == abi.Slice && (t.Elem.Kind == abi.Uint8 || t.Elem.Kind == abi.Int32) && t.Elem.PkgPath == ""
}

func convertible(dst, src *abi.Type) bool {
	switch {
	case isInt(src) || isUint(src):
		if isInt(dst) || isUint(dst) || isFloat(dst) || dst.Kind == abi.String {
			return true
		}
	case isFloat(src):
		if isInt(dst) || isUint(dst) || isFloat(dst) {
			return true
		}
	case isComplex(src):
		if isComplex(dst) {
			return true
		}
	case src.Kind == abi.String:
		if isText(dst) {
			return true
		}
	case src.Kind == abi.Slice:
		if dst.Kind == abi.String && isText(src) {
			return true
		}
		if dst.Kind == abi.Array && dst.Elem == src.Elem {
			return true
		}
		if dst.Kind == abi.Pointer && dst.Elem.Kind == abi.Array && dst.Elem.Elem == src.Elem {
			return true
		}
	case src.Kind == abi.Chan:
		if dst.Kind == abi.Chan && src.ChanDir == uint8(BothDir) && dst.Elem == src.Elem && (!declared(src) || !declared(dst)) {
			return true
		}
	}
	return sameShape(dst, src) || dst.Kind == abi.Interface && abi.Implements(src, dst)
}

// sameShape: the underlying types are identical but for tags, or both are
// pointers to such.
func sameShape(dst, src *abi.Type) bool {
	if sameUnderlying(dst, src) {
		return true
	}
	if dst.Kind == abi.Struct && src.Kind == abi.Struct {
		return sameFields(dst, src, false)
	}
	return dst.Kind == abi.Pointer && src.Kind == abi.Pointer && dst.Name == "" && src.Name == "" && sameShape(dst.Elem, src.Elem)
}

// CanConvert reports whether Convert would not panic.
func (v Value) CanConvert(t Type) bool {
	dst := t.common()
	if !convertible(dst, v.Type().common()) {
		return false
	}
	if v.kind() == Slice {
		if dst.Kind == abi.Array && dst.Len > v.Len() || dst.Kind == abi.Pointer && dst.Elem.Kind == abi.Array && dst.Elem.Len > v.Len() {
			return false
		}
	}
	return true
}

// Convert converts v to t as Go does.
func (v Value) Convert(t Type) Value {
	if v.flag&flagMethod != 0 {
		v = methodFunc(v)
	}
	dst, src := t.common(), v.typ
	if !convertible(dst, src) {
		panic("reflect.Value.Convert: value of type " + src.Str + " cannot be converted to type " + t.String())
	}
	f := v.ro()
	number := isInt(dst) || isUint(dst)
	switch {
	case isInt(src) && number:
		return intValue(dst, uint64(v.Int()), f)
	case isUint(src) && number:
		return intValue(dst, v.Uint(), f)
	case isFloat(src) && isInt(dst):
		return intValue(dst, uint64(int64(v.Float())), f)
	case isFloat(src) && isUint(dst):
		return intValue(dst, uint64(v.Float()), f)
	case isInt(src) && isFloat(dst):
		return floatValue(dst, float64(v.Int()), f)
	case isUint(src) && isFloat(dst):
		return floatValue(dst, float64(v.Uint()), f)
	case src.Kind == abi.Float32 && dst.Kind == abi.Float32:
		// Without a detour through float64, which would quiet a NaN.
		return Value{dst, v.word(), f | flag(Float32)}
	case isFloat(src) && isFloat(dst):
		return floatValue(dst, v.Float(), f)
	case isComplex(src) && isComplex(dst):
		p := New(t).Elem()
		p.SetComplex(v.Complex())
		return at(dst, p.ptr, f)
	case isInt(src) && dst.Kind == abi.String:
		s := "\uFFFD"
		if x := v.Int(); int64(rune(x)) == x {
			s = string(rune(x))
		}
		return stringValue(dst, s, f)
	case isUint(src) && dst.Kind == abi.String:
		s := "\uFFFD"
		if x := v.Uint(); uint64(rune(x)) == x {
			s = string(rune(x))
		}
		return stringValue(dst, s, f)
	case src.Kind == abi.String && dst.Kind == abi.Slice:
		if dst.Elem.Kind == abi.Uint8 {
			b := []byte(v.String())
			return Value{dst, unsafe.Pointer(&b), f | flagIndir | flag(Slice)}
		}
		r := []rune(v.String())
		return Value{dst, unsafe.Pointer(&r), f | flagIndir | flag(Slice)}
	case src.Kind == abi.Slice && dst.Kind == abi.String:
		if src.Elem.Kind == abi.Uint8 {
			return stringValue(dst, string(*(*[]byte)(v.ptr)), f)
		}
		return stringValue(dst, string(*(*[]rune)(v.ptr)), f)
	case src.Kind == abi.Slice && dst.Kind == abi.Array:
		if dst.Len > v.Len() {
			panic("reflect: cannot convert slice with length " + itoa(v.Len()) + " to array with length " + itoa(dst.Len))
		}
		if dst.Len == 0 {
			return Zero(t)
		}
		return at(dst, v.header().Ptr, f)
	case src.Kind == abi.Slice && dst.Kind == abi.Pointer:
		if dst.Elem.Len > v.Len() {
			panic("reflect: cannot convert slice with length " + itoa(v.Len()) + " to pointer to array with length " + itoa(dst.Elem.Len))
		}
		return Value{dst, v.header().Ptr, f | flag(Pointer)}
	case dst.Kind == abi.Interface:
		if src.Kind == abi.Interface && v.IsNil() {
			return Zero(t)
		}
		p := abi.NewArray(dst, 1)
		*(*any)(p) = v.any()
		return Value{dst, p, f | flagIndir | flag(Interface)}
	}
	if v.flag&flagIndir != 0 {
		return at(dst, v.ptr, f)
	}
	return Value{dst, v.ptr, f | flag(dst.Kind)}
}

func intValue(t *abi.Type, x uint64, f flag) Value {
	p := abi.NewArray(t, 1)
	abi.Store(t, p, unsafe.Pointer(uintptr(x)))
	return Value{t, abi.Load(t, p), f | flag(t.Kind)}
}

func floatValue(t *abi.Type, x float64, f flag) Value {
	w := math.Float64bits(x)
	if t.Kind == abi.Float32 {
		w = uint64(math.Float32bits(float32(x)))
	}
	return Value{t, unsafe.Pointer(uintptr(w)), f | flag(t.Kind)}
}

func stringValue(t *abi.Type, s string, f flag) Value {
	return Value{t, unsafe.Pointer(&s), f | flagIndir | flag(String)}
}
