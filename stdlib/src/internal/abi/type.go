// Package abi gives the library sight of the machine's type descriptors and
// interface words.
//
// Type is what the vm keeps in memory for each type, field by field; nothing
// here may be reordered without the vm. All functions without a body are pure.
package abi

import "unsafe"

// Kind is the kind of a type, numbered as reflect.Kind.
type Kind uint8

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

// The bits of Type.Flags.
const (
	Comparable        = 1  // == does not panic for the type itself
	Named             = 2  // a declared type; the predeclared basic types are not
	Direct            = 4  // an interface's word holds the value itself (size <= 8)
	Variadic          = 8  // a func type with a final ...T
	UnexportedMethods = 16 // the method set has unexported methods
)

// Type describes a type.
type Type struct {
	Size     uintptr
	PtrWords uintptr
	Mask     unsafe.Pointer
	Shape    uint32
	Align    uint8
	Kind     Kind
	Flags    uint8
	ChanDir  uint8
	Hash     uint32
	ID       uint32
	Str      string
	Name     string
	PkgPath  string
	Elem     *Type
	Key      *Type
	Len      int
	Fields   []Field
	Methods  []Method
	In       []*Type
	Out      []*Type
	PtrTo    *Type
}

// Field describes a field of a struct type.
type Field struct {
	Name     string
	PkgPath  string
	Typ      *Type
	Offset   uintptr
	Tag      string
	Embedded bool
}

// Method describes a method of a concrete type, or one that an interface
// wants.
type Method struct {
	Name    string
	PkgPath string
	Typ     *Type          // the func type without the receiver
	Fn      unsafe.Pointer // func value whose first parameter is the receiver in slot form
	ID      uint32
}

// Iface is an interface value as it lies in memory.
type Iface struct {
	Typ  *Type
	Word unsafe.Pointer
}

// SliceHeader is a slice as it lies in memory.
type SliceHeader struct {
	Ptr unsafe.Pointer
	Len int
	Cap int
}

// native: the first word of a, nil for nil
func TypeOf(a any) *Type

// native: the second word of a: the value in slot form if size <= 8, else a pointer to it
func Word(a any) unsafe.Pointer

// native: the interface value made of these two words
func Make(t *Type, word unsafe.Pointer) any

// native: whether t (concrete or interface) has all methods of the interface type iface
func Implements(t, iface *Type) bool

// native: the method set lookup of an exported method by name: index into t.Methods or -1
func MethodByName(t *Type, name string) int

// native: fills in Typ of t's methods, which is nil until then
func ResolveMethods(t *Type)

// native: the descriptor of *t, made if need be (and remembered in t.PtrTo)
func PtrTo(t *Type) *Type

// native: the descriptor of []t
func SliceOf(t *Type) *Type

// native: the descriptor of [n]t
func ArrayOf(n int, t *Type) *Type

// native: the descriptor of map[k]v
func MapOf(k, v *Type) *Type

// native: the descriptor of the channel type; dir as reflect.ChanDir (1 recv, 2 send, 3 both)
func ChanOf(dir int, t *Type) *Type

// native: the descriptor of the unnamed func type
func FuncOf(in, out []*Type, variadic bool) *Type

// native: the descriptor of the unnamed struct type; offsets are computed here
func StructOf(fields []Field) *Type

// native: n zeroed elements of t in the heap (the caller checked overflow)
func NewArray(t *Type, n int) unsafe.Pointer

// native: the capacity that append gives a slice of t of capacity old that must hold need elements, and room for so many; panics if that is too much
func Grow(t *Type, old, need int) (cap int, p unsafe.Pointer)

// native: copies n bytes, the ranges may overlap
func Move(dst, src unsafe.Pointer, n uintptr)

// native: zeroes n bytes
func Clear(p unsafe.Pointer, n uintptr)

// native: exchanges the elements i and j of size bytes each
func Swap(base unsafe.Pointer, size uintptr, i, j int)

// native: the value of type t at p in slot form (t.Size <= 8)
func Load(t *Type, p unsafe.Pointer) unsafe.Pointer

// native: stores the slot-form word as a value of type t at p (t.Size <= 8)
func Store(t *Type, p, word unsafe.Pointer)

// native: a new map of type t with room for n
func MapMake(t *Type, n int) unsafe.Pointer

// native: len of the map, 0 for nil
func MapLen(m unsafe.Pointer) int

// native: pointer to the element for the key at key, nil if absent; the key is hashable (checked before)
func MapGet(t *Type, m, key unsafe.Pointer) unsafe.Pointer

// native: m[*key] = *elem; m is not nil, the key is hashable
func MapSet(t *Type, m, key, elem unsafe.Pointer)

// native: delete(m, *key); m may be nil
func MapDelete(t *Type, m, key unsafe.Pointer)

// native: clear(m); m may be nil
func MapClear(t *Type, m unsafe.Pointer)

// native: a new iterator over m (may be nil), opaque, in the heap
func MapIterNew(t *Type, m unsafe.Pointer) unsafe.Pointer

// native: advances; pointers to the key and element in the map (valid until the map changes), nil key at the end
func MapIterNext(it unsafe.Pointer) (key, elem unsafe.Pointer)

// native: all keys and elements in iteration order copied into two fresh arrays of MapLen elements
func MapEntries(t *Type, m unsafe.Pointer) (keys, elems unsafe.Pointer, n int)
