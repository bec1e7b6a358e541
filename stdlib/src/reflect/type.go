// Package reflect looks at and makes values of any type.
//
// A Type is the machine's own descriptor (internal/abi.Type), which is unique
// for each type, so Types compare with ==.
package reflect

import (
	"internal/abi"
	"iter"
	"unsafe"
)

// Type is a type.
type Type interface {
	Align() int
	FieldAlign() int
	Method(int) Method
	Methods() iter.Seq[Method]
	MethodByName(string) (Method, bool)
	NumMethod() int
	Name() string
	PkgPath() string
	Size() uintptr
	String() string
	Kind() Kind
	Implements(u Type) bool
	AssignableTo(u Type) bool
	ConvertibleTo(u Type) bool
	Comparable() bool
	Bits() int
	ChanDir() ChanDir
	IsVariadic() bool
	Elem() Type
	Field(i int) StructField
	Fields() iter.Seq[StructField]
	FieldByIndex(index []int) StructField
	FieldByName(name string) (StructField, bool)
	FieldByNameFunc(match func(string) bool) (StructField, bool)
	In(i int) Type
	Ins() iter.Seq[Type]
	Key() Type
	Len() int
	NumField() int
	NumIn() int
	NumOut() int
	Out(i int) Type
	Outs() iter.Seq[Type]
	OverflowComplex(x complex128) bool
	OverflowFloat(x float64) bool
	OverflowInt(x int64) bool
	OverflowUint(x uint64) bool
	CanSeq() bool
	CanSeq2() bool
	common() *abi.Type
}

// Kind is the kind of a type.
type Kind uint

// The kinds.
const (
	Invalid Kind = iota
	Bool
	Int
	Int8
	Int16
	Int32
	Int64
	Uint
	Uint8
	Uint16
	Uint32
	Uint64
	Uintptr
	Float32
	Float64
	Complex64
	Complex128
	Array
	Chan
	Func
	Interface
	Map
	Pointer
	Slice
	String
	Struct
	UnsafePointer
)

// Ptr is the old name of Pointer.
const Ptr = Pointer

func (k Kind) String() string {
	switch k {
	case Invalid:
		return "invalid"
	case Bool:
		return "bool"
	case Int:
		return "int"
	case Int8:
		return "int8"
	case Int16:
		return "int16"
	case Int32:
		return "int32"
	case Int64:
		return "int64"
	case Uint:
		return "uint"
	case Uint8:
		return "uint8"
	case Uint16:
		return "uint16"
	case Uint32:
		return "uint32"
	case Uint64:
		return "uint64"
	case Uintptr:
		return "uintptr"
	case Float32:
		return "float32"
	case Float64:
		return "float64"
	case Complex64:
		return "complex64"
	case Complex128:
		return "complex128"
	case Array:
		return "array"
	case Chan:
		return "chan"
	case Func:
		return "func"
	case Interface:
		return "interface"
	case Map:
		return "map"
	case Pointer:
		return "ptr"
	case Slice:
		return "slice"
	case String:
		return "string"
	case Struct:
		return "struct"
	case UnsafePointer:
		return "unsafe.Pointer"
	}
	return "kind" + itoa(int(k))
}

func itoa(n int) string {
	if n < 0 {
		return "-" + itoa(-n)
	}
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + itoa(n%10)
}

// ChanDir is the direction of a channel type.
type ChanDir int

// The directions.
const (
	RecvDir ChanDir = 1 << iota
	SendDir
	BothDir = RecvDir | SendDir
)

func (d ChanDir) String() string {
	switch d {
	case SendDir:
		return "chan<-"
	case RecvDir:
		return "<-chan"
	case BothDir:
		return "chan"
	}
	return "ChanDir" + itoa(int(d))
}

// Method is a method of a type.
type Method struct {
	Name    string
	PkgPath string
	Type    Type
	Func    Value
	Index   int
}

// IsExported reports whether the method is exported.
func (m Method) IsExported() bool { return m.PkgPath == "" }

// StructField is a field of a struct type.
type StructField struct {
	Name      string
	PkgPath   string
	Type      Type
	Tag       StructTag
	Offset    uintptr
	Index     []int
	Anonymous bool
}

// IsExported reports whether the field is exported.
func (f StructField) IsExported() bool { return f.PkgPath == "" }

// StructTag is the tag of a field: pairs of key:"value".
type StructTag string

// Get returns the value of key, "" if there is none.
func (tag StructTag) Get(key string) string {
	v, _ := tag.Lookup(key)
	return v
}

// rtype is the Type of all types.
type rtype struct {
	t abi.Type
}

func toType(t *abi.Type) Type {
	if t == nil {
		return nil
	}
	return (*rtype)(unsafe.Pointer(t))
}

// TypeOf returns the dynamic type of i, nil for nil.
func TypeOf(i any) Type { return toType(abi.TypeOf(i)) }

// PointerTo returns *t.
func PointerTo(t Type) Type { return toType(abi.PtrTo(t.common())) }

// PtrTo is the old name of PointerTo.
func PtrTo(t Type) Type { return PointerTo(t) }

// SliceOf returns []t.
func SliceOf(t Type) Type { return toType(abi.SliceOf(t.common())) }

// ArrayOf returns [length]elem.
func ArrayOf(length int, elem Type) Type {
	if length < 0 {
		panic("reflect: negative length passed to ArrayOf")
	}
	t := elem.common()
	if t.Size > 0 && uintptr(length) > ^uintptr(0)/t.Size {
		panic("reflect.ArrayOf: array size would exceed virtual address space")
	}
	return toType(abi.ArrayOf(length, t))
}

// ChanOf returns the channel type.
func ChanOf(dir ChanDir, t Type) Type {
	if dir < RecvDir || dir > BothDir {
		panic("reflect.ChanOf: invalid dir")
	}
	if t.common().Size >= 1<<16 {
		panic("reflect.ChanOf: element size too large")
	}
	return toType(abi.ChanOf(int(dir), t.common()))
}

// MapOf returns map[key]elem.
func MapOf(key, elem Type) Type {
	if !key.Comparable() {
		panic("reflect.MapOf: invalid key type " + key.String())
	}
	return toType(abi.MapOf(key.common(), elem.common()))
}

// FuncOf returns the func type.
func FuncOf(in, out []Type, variadic bool) Type {
	if variadic && (len(in) == 0 || in[len(in)-1].Kind() != Slice) {
		panic("reflect.FuncOf: last arg of variadic func must be slice")
	}
	return toType(abi.FuncOf(commons(in), commons(out), variadic))
}

func commons(types []Type) []*abi.Type {
	list := make([]*abi.Type, len(types))
	for i, t := range types {
		list[i] = t.common()
	}
	return list
}

func exported(name string) bool {
	return name != "" && ('A' <= name[0] && name[0] <= 'Z' || name[0] >= 0x80)
}

func (r *rtype) common() *abi.Type { return &r.t }
func (r *rtype) Align() int        { return int(r.t.Align) }
func (r *rtype) FieldAlign() int   { return int(r.t.Align) }
func (r *rtype) Name() string {
	if r.plainPointer() {
		return "Pointer"
	}
	return r.t.Name
}

func (r *rtype) PkgPath() string {
	switch {
	case r.plainPointer():
		return "unsafe"
	case r.t.Flags&abi.Named == 0:
		return ""
	}
	return r.t.PkgPath
}

// plainPointer tells unsafe.Pointer, whose descriptor has no package apart.
func (r *rtype) plainPointer() bool {
	return r.t.Kind == abi.UnsafePointer && r.t.Name == "unsafe.Pointer"
}

func (r *rtype) Size() uintptr    { return r.t.Size }
func (r *rtype) String() string   { return r.t.Str }
func (r *rtype) Kind() Kind       { return Kind(r.t.Kind) }
func (r *rtype) Comparable() bool { return r.t.Flags&abi.Comparable != 0 }

func (r *rtype) Bits() int {
	if k := r.t.Kind; k < abi.Int || k > abi.Complex128 {
		panic("reflect: Bits of non-arithmetic Type " + r.t.Str)
	}
	return int(r.t.Size) * 8
}

func (r *rtype) Implements(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.Implements")
	}
	if u.Kind() != Interface {
		panic("reflect: non-interface type passed to Type.Implements")
	}
	return abi.Implements(&r.t, u.common())
}

func (r *rtype) AssignableTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.AssignableTo")
	}
	return assignable(u.common(), &r.t)
}

func (r *rtype) ConvertibleTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.ConvertibleTo")
	}
	return convertible(u.common(), &r.t)
}

func (r *rtype) ChanDir() ChanDir {
	if r.t.Kind != abi.Chan {
		panic("reflect: ChanDir of non-chan type " + r.t.Str)
	}
	return ChanDir(r.t.ChanDir)
}

func (r *rtype) IsVariadic() bool {
	if r.t.Kind != abi.Func {
		panic("reflect: IsVariadic of non-func type " + r.t.Str)
	}
	return r.t.Flags&abi.Variadic != 0
}

func (r *rtype) Elem() Type {
	switch r.t.Kind {
	case abi.Array, abi.Chan, abi.Map, abi.Pointer, abi.Slice:
		return toType(r.t.Elem)
	}
	panic("reflect: Elem of invalid type " + r.t.Str)
}

func (r *rtype) Key() Type {
	if r.t.Kind != abi.Map {
		panic("reflect: Key of non-map type " + r.t.Str)
	}
	return toType(r.t.Key)
}

func (r *rtype) Len() int {
	if r.t.Kind != abi.Array {
		panic("reflect: Len of non-array type " + r.t.Str)
	}
	return r.t.Len
}

func (r *rtype) funcOnly(what string) {
	if r.t.Kind != abi.Func {
		panic("reflect: " + what + " of non-func type " + r.t.Str)
	}
}

func (r *rtype) In(i int) Type {
	r.funcOnly("In")
	return toType(r.t.In[i])
}

func (r *rtype) NumIn() int {
	r.funcOnly("NumIn")
	return len(r.t.In)
}

func (r *rtype) Out(i int) Type {
	r.funcOnly("Out")
	return toType(r.t.Out[i])
}

func (r *rtype) NumOut() int {
	r.funcOnly("NumOut")
	return len(r.t.Out)
}

func (r *rtype) NumMethod() int { return numMethod(&r.t) }

// numMethod counts all methods of an interface, else the exported ones.
func numMethod(t *abi.Type) int {
	if t.Kind == abi.Interface || t.Flags&abi.UnexportedMethods == 0 {
		return len(t.Methods)
	}
	n := 0
	for i := range t.Methods {
		if exported(t.Methods[i].Name) {
			n++
		}
	}
	return n
}

// exportedMethod is the i-th one that numMethod counts.
func exportedMethod(t *abi.Type, i int) *abi.Method {
	abi.ResolveMethods(t)
	if t.Kind == abi.Interface || t.Flags&abi.UnexportedMethods == 0 {
		return &t.Methods[i]
	}
	for j := range t.Methods {
		if exported(t.Methods[j].Name) {
			if i == 0 {
				return &t.Methods[j]
			}
			i--
		}
	}
	return nil
}

func (r *rtype) Method(i int) (m Method) {
	if i < 0 || i >= numMethod(&r.t) {
		panic("reflect: Method index out of range")
	}
	am := exportedMethod(&r.t, i)
	m.Name = am.Name
	m.Index = i
	if !exported(am.Name) {
		m.PkgPath = am.PkgPath
	}
	if r.t.Kind == abi.Interface {
		m.Type = toType(am.Typ)
		return m
	}
	in := append([]*abi.Type{&r.t}, am.Typ.In...)
	ft := abi.FuncOf(in, am.Typ.Out, am.Typ.Flags&abi.Variadic != 0)
	m.Type = toType(ft)
	fn := am.Fn
	if size := r.t.Size; size == 0 || size > 8 {
		// The table's function takes such a receiver as an interface holds it.
		fn = makefunc(ft, func(args, rets []unsafe.Pointer) {
			call(am.Typ, am.Fn, &r.t, args[0], args[1:], rets)
		})
	}
	m.Func = Value{ft, fn, flag(Func)}
	return m
}

func (r *rtype) MethodByName(name string) (m Method, ok bool) {
	for i, n := 0, numMethod(&r.t); i < n; i++ {
		if exportedMethod(&r.t, i).Name == name {
			return r.Method(i), true
		}
	}
	return Method{}, false
}

func (r *rtype) OverflowComplex(x complex128) bool {
	switch r.Kind() {
	case Complex64:
		return overflowFloat32(real(x)) || overflowFloat32(imag(x))
	case Complex128:
		return false
	}
	panic("reflect: OverflowComplex of non-complex type " + r.String())
}

func (r *rtype) OverflowFloat(x float64) bool {
	switch r.Kind() {
	case Float32:
		return overflowFloat32(x)
	case Float64:
		return false
	}
	panic("reflect: OverflowFloat of non-float type " + r.String())
}

func (r *rtype) OverflowInt(x int64) bool {
	switch r.Kind() {
	case Int, Int8, Int16, Int32, Int64:
		n := 64 - r.t.Size*8
		return x<<n>>n != x
	}
	panic("reflect: OverflowInt of non-int type " + r.String())
}

func (r *rtype) OverflowUint(x uint64) bool {
	switch r.Kind() {
	case Uint, Uintptr, Uint8, Uint16, Uint32, Uint64:
		n := 64 - r.t.Size*8
		return x<<n>>n != x
	}
	panic("reflect: OverflowUint of non-uint type " + r.String())
}

func overflowFloat32(x float64) bool {
	if x < 0 {
		x = -x
	}
	return 3.40282346638528859811704183484516925440e+38 < x && x <= 1.79769313486231570814527423731704356798070e+308
}

func (r *rtype) Methods() iter.Seq[Method] {
	return func(yield func(Method) bool) {
		for i := 0; i < r.NumMethod() && yield(r.Method(i)); i++ {
		}
	}
}

func (r *rtype) Fields() iter.Seq[StructField] {
	return func(yield func(StructField) bool) {
		for i := 0; i < r.NumField() && yield(r.Field(i)); i++ {
		}
	}
}

func (r *rtype) Ins() iter.Seq[Type] {
	return func(yield func(Type) bool) {
		for i := 0; i < r.NumIn() && yield(r.In(i)); i++ {
		}
	}
}

func (r *rtype) Outs() iter.Seq[Type] {
	return func(yield func(Type) bool) {
		for i := 0; i < r.NumOut() && yield(r.Out(i)); i++ {
		}
	}
}
