package reflect

import (
	"internal/abi"
	"math"
	"unsafe"
)

type flag uintptr

// A flag has the kind in its low bits, the index of a method in its high ones.
const (
	flagKind   flag = 31
	flagSticky flag = 1 << 5 // reached through an unexported field
	flagEmbed  flag = 1 << 6 // reached through an unexported embedded field
	flagIndir  flag = 1 << 7 // ptr points to the value; else it is the value in slot form
	flagAddr   flag = 1 << 8 // addressable; implies flagIndir
	flagMethod flag = 1 << 9 // a method value
	flagShift       = 10
	flagRO          = flagSticky | flagEmbed
)

// Value is a value of any type.
type Value struct {
	typ *abi.Type
	ptr unsafe.Pointer
	flag
}

// ValueError is the panic of a method that does not fit a Value's kind.
type ValueError struct {
	Method string
	Kind   Kind
}

func (e *ValueError) Error() string {
	if e.Kind == 0 {
		return "reflect: call of " + e.Method + " on zero Value"
	}
	return "reflect: call of " + e.Method + " on " + e.Kind.String() + " Value"
}

func (f flag) kind() Kind { return Kind(f & flagKind) }

func (f flag) bad(method string) { panic(&ValueError{"reflect.Value." + method, f.kind()}) }

func (f flag) must(k Kind, method string) {
	if Kind(f&flagKind) != k {
		f.bad(method)
	}
}

func (f flag) mustExported(method string) {
	if f == 0 {
		f.bad(method)
	}
	if f&flagRO != 0 {
		panic("reflect: " + qualified(method) + " using value obtained using unexported field")
	}
}

// qualified is a method's name as panics show it; "" is for functions, which
// have none there.
func qualified(method string) string {
	if method == "" {
		return "unknown method"
	}
	return "reflect.Value." + method
}

func (f flag) mustSet(method string) {
	f.mustExported(method)
	if f&flagAddr == 0 {
		panic("reflect: " + qualified(method) + " using unaddressable value")
	}
}

// ro is the flag that what is reached from f inherits.
func (f flag) ro() flag {
	if f&flagRO != 0 {
		return flagSticky
	}
	return 0
}

// ValueOf returns the value in i, the zero Value for nil.
func ValueOf(i any) Value {
	t := abi.TypeOf(i)
	if t == nil {
		return Value{}
	}
	f := flag(t.Kind)
	if t.Flags&abi.Direct == 0 {
		f |= flagIndir
	}
	return Value{t, abi.Word(i), f}
}

// word is the value in slot form; its size is at most 8.
func (v Value) word() unsafe.Pointer {
	if v.flag&flagIndir != 0 {
		return abi.Load(v.typ, v.ptr)
	}
	return v.ptr
}

// mem points to the value in memory, which must not be changed.
func (v Value) mem() unsafe.Pointer {
	if v.flag&flagIndir != 0 {
		return v.ptr
	}
	p := abi.NewArray(v.typ, 1)
	abi.Store(v.typ, p, v.ptr)
	return p
}

// pack makes an interface of v, whose kind is not Interface.
func pack(v Value) any {
	t := v.typ
	if t.Flags&abi.Direct != 0 {
		return abi.Make(t, v.word())
	}
	p := v.ptr
	if v.flag&flagAddr != 0 {
		p = abi.NewArray(t, 1)
		abi.Move(p, v.ptr, t.Size)
	}
	return abi.Make(t, p)
}

// any is the value as an interface, whatever the flags say.
func (v Value) any() any {
	if v.kind() == Interface {
		return *(*any)(v.ptr)
	}
	if v.flag&flagMethod != 0 {
		v = methodFunc(v)
	}
	return pack(v)
}

// Interface returns the value.
func (v Value) Interface() (i any) {
	if v.flag == 0 {
		v.bad("Interface")
	}
	if v.flag&flagRO != 0 {
		panic("reflect.Value.Interface: cannot return value obtained from unexported field or method")
	}
	return v.any()
}

// CanInterface reports whether Interface may be called.
func (v Value) CanInterface() bool {
	if v.flag == 0 {
		v.bad("CanInterface")
	}
	return v.flag&flagRO == 0
}

// IsValid reports whether v is a value at all.
func (v Value) IsValid() bool { return v.flag != 0 }

// Kind returns the kind, Invalid for the zero Value.
func (v Value) Kind() Kind { return Kind(v.flag & flagKind) }

// Type returns the type.
func (v Value) Type() Type {
	if v.flag == 0 {
		v.bad("Type")
	}
	if v.flag&flagMethod != 0 {
		return toType(v.method().Typ)
	}
	return toType(v.typ)
}

// CanAddr reports whether Addr may be called.
func (v Value) CanAddr() bool { return v.flag&flagAddr != 0 }

// CanSet reports whether the value can be changed.
func (v Value) CanSet() bool { return v.flag&(flagAddr|flagRO) == flagAddr }

// Addr returns a pointer to the value.
func (v Value) Addr() Value {
	if v.flag&flagAddr == 0 {
		panic("reflect.Value.Addr of unaddressable value")
	}
	return Value{abi.PtrTo(v.typ), v.ptr, v.flag&flagRO | flag(Pointer)}
}

// UnsafeAddr returns the value's address.
func (v Value) UnsafeAddr() uintptr {
	if v.flag&flagAddr == 0 {
		panic("reflect.Value.UnsafeAddr of unaddressable value")
	}
	return uintptr(v.ptr)
}

// Bool returns a bool.
func (v Value) Bool() bool {
	v.must(Bool, "Bool")
	return uintptr(v.word()) != 0
}

// CanInt reports whether Int may be called.
func (v Value) CanInt() bool { return v.kind()-Int <= Int64-Int }

// Int returns a signed integer.
func (v Value) Int() int64 {
	if v.kind()-Int > Int64-Int {
		v.bad("Int")
	}
	return int64(uintptr(v.word()))
}

// CanUint reports whether Uint may be called.
func (v Value) CanUint() bool { return v.kind()-Uint <= Uintptr-Uint }

// Uint returns an unsigned integer.
func (v Value) Uint() uint64 {
	if v.kind()-Uint > Uintptr-Uint {
		v.bad("Uint")
	}
	return uint64(uintptr(v.word()))
}

// CanFloat reports whether Float may be called.
func (v Value) CanFloat() bool { return v.kind() == Float32 || v.kind() == Float64 }

// Float returns a floating-point number.
func (v Value) Float() float64 {
	switch v.kind() {
	case Float32:
		return float64(math.Float32frombits(uint32(uintptr(v.word()))))
	case Float64:
		return math.Float64frombits(uint64(uintptr(v.word())))
	}
	v.bad("Float")
	return 0
}

// CanComplex reports whether Complex may be called.
func (v Value) CanComplex() bool { return v.kind() == Complex64 || v.kind() == Complex128 }

// Complex returns a complex number.
func (v Value) Complex() complex128 {
	switch v.kind() {
	case Complex64:
		w := uint64(uintptr(v.word()))
		return complex(float64(math.Float32frombits(uint32(w))), float64(math.Float32frombits(uint32(w>>32))))
	case Complex128:
		return *(*complex128)(v.ptr)
	}
	v.bad("Complex")
	return 0
}

// String returns a string, or <T Value> for other kinds.
func (v Value) String() string {
	switch v.kind() {
	case Invalid:
		return "<invalid Value>"
	case String:
		return *(*string)(v.ptr)
	}
	return "<" + v.Type().String() + " Value>"
}

// Bytes returns a byte slice or an addressable byte array.
func (v Value) Bytes() []byte {
	switch v.kind() {
	case Slice:
		if v.typ.Elem.Kind != abi.Uint8 {
			panic("reflect.Value.Bytes of non-byte slice")
		}
		return *(*[]byte)(v.ptr)
	case Array:
		if v.typ.Elem.Kind != abi.Uint8 {
			panic("reflect.Value.Bytes of non-byte array")
		}
		if v.flag&flagAddr == 0 {
			panic("reflect.Value.Bytes of unaddressable byte array")
		}
		return unsafe.Slice((*byte)(v.ptr), v.typ.Len)
	}
	v.bad("Bytes")
	return nil
}

// Elem returns what an interface holds or a pointer points to.
func (v Value) Elem() Value {
	switch v.kind() {
	case Interface:
		x := ValueOf(*(*any)(v.ptr))
		if x.flag != 0 {
			x.flag |= v.ro()
		}
		return x
	case Pointer:
		p := v.word()
		if p == nil {
			return Value{}
		}
		t := v.typ.Elem
		return Value{t, p, v.flag&flagRO | flagIndir | flagAddr | flag(t.Kind)}
	}
	v.bad("Elem")
	return Value{}
}

// Indirect returns v.Elem() for a pointer, else v.
func Indirect(v Value) Value {
	if v.kind() != Pointer {
		return v
	}
	return v.Elem()
}

// IsNil reports whether a chan, func, interface, map, pointer or slice is nil.
func (v Value) IsNil() bool {
	switch v.kind() {
	case Chan, Func, Map, Pointer, UnsafePointer:
		if v.flag&flagMethod != 0 {
			return false
		}
		return v.word() == nil
	case Interface, Slice:
		return *(*unsafe.Pointer)(v.ptr) == nil
	}
	v.bad("IsNil")
	return false
}

// Pointer returns the address that the value is.
func (v Value) Pointer() uintptr {
	switch v.kind() {
	case Chan, Map, Pointer, UnsafePointer:
		return uintptr(v.word())
	case Func:
		if v.flag&flagMethod != 0 {
			return uintptr(v.method().Fn)
		}
		p := v.word()
		if p != nil {
			p = *(*unsafe.Pointer)(p)
		}
		return uintptr(p)
	case Slice, String:
		return uintptr(*(*unsafe.Pointer)(v.ptr))
	}
	v.bad("Pointer")
	return 0
}

// UnsafePointer returns the address that the value is.
func (v Value) UnsafePointer() unsafe.Pointer {
	switch v.kind() {
	case Chan, Map, Pointer, UnsafePointer, Func, Slice, String:
		return unsafe.Pointer(v.Pointer())
	}
	v.bad("UnsafePointer")
	return nil
}

// InterfaceData returns the two words of an interface.
func (v Value) InterfaceData() [2]uintptr {
	v.must(Interface, "InterfaceData")
	return *(*[2]uintptr)(v.ptr)
}

func (v Value) header() *abi.SliceHeader { return (*abi.SliceHeader)(v.ptr) }

// Len returns the length.
func (v Value) Len() int {
	switch v.kind() {
	case Slice, String:
		return v.header().Len
	case Array:
		return v.typ.Len
	case Map:
		return abi.MapLen(v.word())
	case Chan:
		return chanlen(v.word())
	case Pointer:
		if v.typ.Elem.Kind == abi.Array {
			return v.typ.Elem.Len
		}
		panic("reflect: call of reflect.Value.Len on ptr to non-array Value")
	}
	v.bad("Len")
	return 0
}

// Cap returns the capacity.
func (v Value) Cap() int {
	switch v.kind() {
	case Slice:
		return v.header().Cap
	case Array:
		return v.typ.Len
	case Chan:
		return chancap(v.word())
	case Pointer:
		if v.typ.Elem.Kind == abi.Array {
			return v.typ.Elem.Len
		}
		panic("reflect: call of reflect.Value.Cap on ptr to non-array Value")
	}
	v.bad("Cap")
	return 0
}

// part is the piece of v at offset off, of type t.
func (v Value) part(t *abi.Type, off uintptr, f flag) Value {
	f |= flag(t.Kind)
	if v.flag&flagIndir != 0 {
		return Value{t, unsafe.Add(v.ptr, off), f | v.flag&(flagIndir|flagAddr)}
	}
	// The bytes of v lie in the word.
	w := uintptr(v.ptr) >> (8 * off)
	if n := 64 - 8*t.Size; n == 64 {
		w = 0
	} else if t.Kind >= abi.Int && t.Kind <= abi.Int64 {
		w = uintptr(int(w) << n >> n)
	} else {
		w = w << n >> n
	}
	return Value{t, unsafe.Pointer(w), f}
}

// Index returns the i-th element of an array, slice or string.
func (v Value) Index(i int) Value {
	switch v.kind() {
	case Array:
		if uint(i) >= uint(v.typ.Len) {
			panic("reflect: array index out of range")
		}
		t := v.typ.Elem
		return v.part(t, uintptr(i)*t.Size, v.ro())
	case Slice:
		h := v.header()
		if uint(i) >= uint(h.Len) {
			panic("reflect: slice index out of range")
		}
		t := v.typ.Elem
		return Value{t, unsafe.Add(h.Ptr, uintptr(i)*t.Size), v.ro() | flagIndir | flagAddr | flag(t.Kind)}
	case String:
		s := *(*string)(v.ptr)
		if uint(i) >= uint(len(s)) {
			panic("reflect: string index out of range")
		}
		return Value{abi.TypeOf(byte(0)), unsafe.Pointer(uintptr(s[i])), v.ro() | flag(Uint8)}
	}
	v.bad("Index")
	return Value{}
}

// NumField returns the number of fields.
func (v Value) NumField() int {
	v.must(Struct, "NumField")
	return len(v.typ.Fields)
}

// Field returns the i-th field.
func (v Value) Field(i int) Value {
	v.must(Struct, "Field")
	if uint(i) >= uint(len(v.typ.Fields)) {
		panic("reflect: Field index out of range")
	}
	f := &v.typ.Fields[i]
	fl := v.flag & flagSticky
	if !exported(f.Name) {
		if f.Embedded {
			fl |= flagEmbed
		} else {
			fl |= flagSticky
		}
	}
	return v.part(f.Typ, f.Offset, fl)
}

// FieldByIndex follows the indices.
func (v Value) FieldByIndex(index []int) Value {
	if len(index) == 1 {
		return v.Field(index[0])
	}
	v.must(Struct, "FieldByIndex")
	for i, x := range index {
		if i > 0 && v.kind() == Pointer && v.typ.Elem.Kind == abi.Struct {
			if v.IsNil() {
				panic("reflect: indirection through nil pointer to embedded struct")
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v
}

// FieldByIndexErr is FieldByIndex with an error for nil pointers.
func (v Value) FieldByIndexErr(index []int) (Value, error) {
	v.must(Struct, "FieldByIndexErr")
	for i, x := range index {
		if i > 0 && v.kind() == Pointer && v.typ.Elem.Kind == abi.Struct {
			if v.IsNil() {
				return Value{}, &nilEmbedded{v.typ.Elem.Name}
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v, nil
}

type nilEmbedded struct{ name string }

func (e *nilEmbedded) Error() string {
	return "reflect: indirection through nil pointer to embedded struct field " + e.name
}

// FieldByName returns the field, the zero Value if there is none.
func (v Value) FieldByName(name string) Value {
	v.must(Struct, "FieldByName")
	if f, ok := toType(v.typ).FieldByName(name); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// FieldByNameFunc returns the field whose name matches.
func (v Value) FieldByNameFunc(match func(string) bool) Value {
	if f, ok := toType(v.typ).FieldByNameFunc(match); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}
