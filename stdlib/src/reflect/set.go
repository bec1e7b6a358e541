package reflect

import (
	"internal/abi"
	"math"
	"unsafe"
)

// sameUnderlying reports whether a and b are made the same way from the same
// types.
func sameUnderlying(a, b *abi.Type) bool {
	if a == b {
		return true
	}
	if a.Kind != b.Kind {
		return false
	}
	switch a.Kind {
	case abi.Array:
		return a.Len == b.Len && a.Elem == b.Elem
	case abi.Chan:
		return a.ChanDir == b.ChanDir && a.Elem == b.Elem
	case abi.Func:
		return (a.Flags^b.Flags)&abi.Variadic == 0 && sameTypes(a.In, b.In) && sameTypes(a.Out, b.Out)
	case abi.Interface:
		if len(a.Methods) != len(b.Methods) {
			return false
		}
		return abi.Implements(a, b)
	case abi.Map:
		return a.Key == b.Key && a.Elem == b.Elem
	case abi.Pointer, abi.Slice:
		return a.Elem == b.Elem
	case abi.Struct:
		return sameFields(a, b, true)
	}
	return true
}

func sameFields(a, b *abi.Type, tags bool) bool {
	if len(a.Fields) != len(b.Fields) {
		return false
	}
	for i := range a.Fields {
		f, g := &a.Fields[i], &b.Fields[i]
		if f.Name != g.Name || f.Typ != g.Typ || f.Embedded != g.Embedded || tags && f.Tag != g.Tag ||
			!exported(f.Name) && f.PkgPath != g.PkgPath {
			return false
		}
	}
	return true
}

func sameTypes(a, b []*abi.Type) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func declared(t *abi.Type) bool {
	return t.Flags&abi.Named != 0 || t.Kind <= abi.Complex128 || t.Kind == abi.String || t.Kind == abi.UnsafePointer
}

// assignableDirectly: without making an interface.
func assignableDirectly(dst, src *abi.Type) bool {
	if dst == src {
		return true
	}
	if declared(dst) && declared(src) || dst.Kind != src.Kind {
		return false
	}
	if dst.Kind == abi.Chan && src.ChanDir == uint8(BothDir) && dst.Elem == src.Elem {
		return true
	}
	return sameUnderlying(dst, src)
}

func assignable(dst, src *abi.Type) bool {
	return assignableDirectly(dst, src) || dst.Kind == abi.Interface && abi.Implements(src, dst)
}

// assignTo is v as a value of type dst.
func (v Value) assignTo(context string, dst *abi.Type) Value {
	if v.flag&flagMethod != 0 {
		v = methodFunc(v)
	}
	switch {
	case assignableDirectly(dst, v.typ):
		return Value{dst, v.ptr, v.flag}
	case dst.Kind == abi.Interface && abi.Implements(v.typ, dst):
		p := abi.NewArray(dst, 1)
		*(*any)(p) = v.any()
		return Value{dst, p, v.flag&flagRO | flagIndir | flag(Interface)}
	}
	panic(context + ": value of type " + v.typ.Str + " is not assignable to type " + dst.Str)
}

// copyTo writes v to memory.
func (v Value) copyTo(p unsafe.Pointer) {
	if v.flag&flagIndir != 0 {
		abi.Move(p, v.ptr, v.typ.Size)
	} else {
		abi.Store(v.typ, p, v.ptr)
	}
}

// Set assigns x to v.
func (v Value) Set(x Value) {
	v.mustSet("Set")
	x.mustExported("Set")
	x.assignTo("reflect.Set", v.typ).copyTo(v.ptr)
}

// SetZero makes v the zero value.
func (v Value) SetZero() {
	v.mustSet("SetZero")
	abi.Clear(v.ptr, v.typ.Size)
}

// SetBool sets a bool.
func (v Value) SetBool(x bool) {
	v.mustSet("SetBool")
	v.must(Bool, "SetBool")
	*(*bool)(v.ptr) = x
}

// SetInt sets a signed integer.
func (v Value) SetInt(x int64) {
	v.mustSet("SetInt")
	if !v.CanInt() {
		v.bad("SetInt")
	}
	abi.Store(v.typ, v.ptr, unsafe.Pointer(uintptr(x)))
}

// SetUint sets an unsigned integer.
func (v Value) SetUint(x uint64) {
	v.mustSet("SetUint")
	if !v.CanUint() {
		v.bad("SetUint")
	}
	abi.Store(v.typ, v.ptr, unsafe.Pointer(uintptr(x)))
}

// SetFloat sets a floating-point number.
func (v Value) SetFloat(x float64) {
	v.mustSet("SetFloat")
	switch v.kind() {
	case Float32:
		*(*float32)(v.ptr) = float32(x)
	case Float64:
		*(*float64)(v.ptr) = x
	default:
		v.bad("SetFloat")
	}
}

// SetComplex sets a complex number.
func (v Value) SetComplex(x complex128) {
	v.mustSet("SetComplex")
	switch v.kind() {
	case Complex64:
		*(*complex64)(v.ptr) = complex64(x)
	case Complex128:
		*(*complex128)(v.ptr) = x
	default:
		v.bad("SetComplex")
	}
}

// SetString sets a string.
func (v Value) SetString(x string) {
	v.mustSet("SetString")
	v.must(String, "SetString")
	*(*string)(v.ptr) = x
}

// SetBytes sets a byte slice.
func (v Value) SetBytes(x []byte) {
	v.mustSet("SetBytes")
	v.must(Slice, "SetBytes")
	if v.typ.Elem.Kind != abi.Uint8 {
		panic("reflect.Value.SetBytes of non-byte slice")
	}
	*(*[]byte)(v.ptr) = x
}

// SetPointer sets an unsafe.Pointer.
func (v Value) SetPointer(x unsafe.Pointer) {
	v.mustSet("SetPointer")
	v.must(UnsafePointer, "SetPointer")
	*(*unsafe.Pointer)(v.ptr) = x
}

// SetLen sets the length of a slice.
func (v Value) SetLen(n int) {
	v.mustSet("SetLen")
	v.must(Slice, "SetLen")
	h := v.header()
	if uint(n) > uint(h.Cap) {
		panic("reflect: slice length out of range in SetLen")
	}
	h.Len = n
}

// SetCap sets the capacity of a slice.
func (v Value) SetCap(n int) {
	v.mustSet("SetCap")
	v.must(Slice, "SetCap")
	h := v.header()
	if n < h.Len || n > h.Cap {
		panic("reflect: slice capacity out of range in SetCap")
	}
	h.Cap = n
}

// sliceValue makes a Value of the slice type t.
func sliceValue(t *abi.Type, p unsafe.Pointer, len, cap int, f flag) Value {
	return Value{t, unsafe.Pointer(&abi.SliceHeader{Ptr: p, Len: len, Cap: cap}), f | flagIndir | flag(Slice)}
}

// Slice returns v[i:j].
func (v Value) Slice(i, j int) Value {
	var t *abi.Type
	var base unsafe.Pointer
	var cap int
	switch v.kind() {
	case Array:
		if v.flag&flagAddr == 0 {
			panic("reflect.Value.Slice: slice of unaddressable array")
		}
		t, base, cap = abi.SliceOf(v.typ.Elem), v.ptr, v.typ.Len
	case Slice:
		h := v.header()
		t, base, cap = v.typ, h.Ptr, h.Cap
	case String:
		s := *(*string)(v.ptr)
		if i < 0 || j < i || j > len(s) {
			panic("reflect.Value.Slice: string slice index out of bounds")
		}
		s = s[i:j]
		return Value{v.typ, unsafe.Pointer(&s), v.flag &^ flagAddr}
	default:
		v.bad("Slice")
	}
	if i < 0 || j < i || j > cap {
		panic("reflect.Value.Slice: slice index out of bounds")
	}
	return cut(t, base, i, j, cap, v.ro())
}

func cut(t *abi.Type, base unsafe.Pointer, i, j, k int, f flag) Value {
	if k > i {
		base = unsafe.Add(base, uintptr(i)*t.Elem.Size)
	}
	return sliceValue(t, base, j-i, k-i, f)
}

// Slice3 returns v[i:j:k].
func (v Value) Slice3(i, j, k int) Value {
	var t *abi.Type
	var base unsafe.Pointer
	var cap int
	switch v.kind() {
	case Array:
		if v.flag&flagAddr == 0 {
			panic("reflect.Value.Slice3: slice of unaddressable array")
		}
		t, base, cap = abi.SliceOf(v.typ.Elem), v.ptr, v.typ.Len
	case Slice:
		h := v.header()
		t, base, cap = v.typ, h.Ptr, h.Cap
	default:
		v.bad("Slice3")
	}
	if i < 0 || j < i || k < j || k > cap {
		panic("reflect.Value.Slice3: slice index out of bounds")
	}
	return cut(t, base, i, j, k, v.ro())
}

// grown is the header of a slice of elem with room for n more elements.
func grown(elem *abi.Type, h abi.SliceHeader, n int) abi.SliceHeader {
	need := h.Len + n
	if need < 0 {
		panic("reflect.Append: slice overflow")
	}
	if need > h.Cap {
		c, p := abi.Grow(elem, h.Cap, need)
		abi.Move(p, h.Ptr, uintptr(h.Len)*elem.Size)
		h.Ptr, h.Cap = p, c
	}
	return h
}

// Grow makes room for n more elements.
func (v Value) Grow(n int) {
	v.mustSet("Grow")
	v.must(Slice, "Grow")
	if n < 0 {
		panic("reflect.Value.Grow: negative len")
	}
	if v.header().Len+n < 0 {
		panic("reflect.Value.Grow: slice overflow")
	}
	*v.header() = grown(v.typ.Elem, *v.header(), n)
}

func mustSlice(v Value) {
	if v.kind() != Slice {
		panic(&ValueError{"unknown method", v.kind()})
	}
}

// Append appends the values to the slice s.
func Append(s Value, x ...Value) Value {
	mustSlice(s)
	s.mustExported("")
	h := grown(s.typ.Elem, *s.header(), len(x))
	n := h.Len
	h.Len += len(x)
	r := sliceValue(s.typ, h.Ptr, h.Len, h.Cap, 0)
	for i, e := range x {
		r.Index(n + i).Set(e)
	}
	return r
}

// AppendSlice appends the slice t to the slice s.
func AppendSlice(s, t Value) Value {
	mustSlice(s)
	mustSlice(t)
	if s.typ.Elem != t.typ.Elem {
		panic("reflect.AppendSlice: " + s.typ.Elem.Str + " != " + t.typ.Elem.Str)
	}
	s.mustExported("")
	h := grown(s.typ.Elem, *s.header(), t.Len())
	n := h.Len
	h.Len += t.Len()
	r := sliceValue(s.typ, h.Ptr, h.Len, h.Cap, 0)
	Copy(r.Slice(n, h.Len), t)
	return r
}

// Copy copies the elements of src to dst.
func Copy(dst, src Value) int {
	if k := dst.kind(); k != Array && k != Slice {
		panic(&ValueError{"reflect.Copy", k})
	}
	if dst.kind() == Array {
		dst.mustSet("")
	}
	dst.mustExported("")
	bytes := false
	if k := src.kind(); k != Array && k != Slice {
		bytes = k == String && dst.typ.Elem.Kind == abi.Uint8
		if !bytes {
			panic(&ValueError{"reflect.Copy", k})
		}
	}
	src.mustExported("")
	if !bytes && dst.typ.Elem != src.typ.Elem {
		panic("reflect.Copy: " + dst.typ.Elem.Str + " != " + src.typ.Elem.Str)
	}
	n := min(dst.Len(), src.Len())
	base := func(v Value) unsafe.Pointer {
		if v.kind() == Array {
			return v.mem()
		}
		return v.header().Ptr
	}
	abi.Move(base(dst), base(src), uintptr(n)*dst.typ.Elem.Size)
	return n
}

// Clear empties a map or zeroes a slice.
func (v Value) Clear() {
	switch v.kind() {
	case Slice:
		h := v.header()
		abi.Clear(h.Ptr, uintptr(h.Len)*v.typ.Elem.Size)
	case Map:
		abi.MapClear(v.typ, v.word())
	default:
		v.bad("Clear")
	}
}

// Zero returns the zero value of typ, not addressable.
func Zero(typ Type) Value {
	if typ == nil {
		panic("reflect: Zero(nil)")
	}
	t := typ.common()
	if t.Flags&abi.Direct != 0 {
		return Value{t, nil, flag(t.Kind)}
	}
	return Value{t, abi.NewArray(t, 1), flag(t.Kind) | flagIndir}
}

// New returns a pointer to a new zero value.
func New(typ Type) Value {
	if typ == nil {
		panic("reflect: New(nil)")
	}
	t := typ.common()
	return Value{abi.PtrTo(t), abi.NewArray(t, 1), flag(Pointer)}
}

// NewAt returns p as a pointer to typ.
func NewAt(typ Type, p unsafe.Pointer) Value {
	return Value{abi.PtrTo(typ.(*rtype).common()), p, flag(Pointer)}
}

// SliceAt returns the slice of n values of typ at p.
func SliceAt(typ Type, p unsafe.Pointer, n int) Value {
	t := typ.common()
	bytes := n
	if s := int(t.Size); n > 0 && s > 0 {
		bytes = n * s
		if n > math.MaxInt/s {
			bytes = -1
		}
	}
	_ = unsafe.Slice((*byte)(p), bytes) // panics if that cannot be
	return sliceValue(abi.SliceOf(t), p, n, n, 0)
}

// MakeSlice returns a new slice.
func MakeSlice(typ Type, len, cap int) Value {
	if typ.common().Kind != abi.Slice {
		panic("reflect.MakeSlice of non-slice type")
	}
	if len < 0 {
		panic("reflect.MakeSlice: negative len")
	}
	if cap < 0 {
		panic("reflect.MakeSlice: negative cap")
	}
	if len > cap {
		panic("reflect.MakeSlice: len > cap")
	}
	t := typ.common()
	if s := int(t.Elem.Size); s > 0 && cap > math.MaxInt/s {
		panic("reflect.MakeSlice: cap out of range")
	}
	return sliceValue(t, abi.NewArray(t.Elem, cap), len, cap, 0)
}

// Swapper returns a function that exchanges elements of the slice.
func Swapper(slice any) func(i, j int) {
	v := ValueOf(slice)
	if v.kind() != Slice {
		panic(&ValueError{"Swapper", v.kind()})
	}
	h := v.header()
	size := v.typ.Elem.Size
	return func(i, j int) {
		if uint(i) >= uint(h.Len) || uint(j) >= uint(h.Len) {
			panic("reflect: slice index out of range")
		}
		abi.Swap(h.Ptr, size, i, j)
	}
}
