// Package gob sends values of Go between programs in Go: a stream tells the
// types of what it carries.
package gob

import (
	"encoding"
	"errors"
	"fmt"
	"reflect"
	"sync"
	"unicode"
	"unicode/utf8"
)

// GobEncoder is what encodes itself.
type GobEncoder interface {
	GobEncode() ([]byte, error)
}

// GobDecoder is what decodes itself, from what its GobEncode gave.
type GobDecoder interface {
	GobDecode([]byte) error
}

var (
	gobEncoderType      = reflect.TypeFor[GobEncoder]()
	gobDecoderType      = reflect.TypeFor[GobDecoder]()
	binaryMarshalerType = reflect.TypeFor[encoding.BinaryMarshaler]()
	binaryUnmarshaler   = reflect.TypeFor[encoding.BinaryUnmarshaler]()
)

// How a type encodes itself, if it does.
const (
	xNone = iota
	xGob
	xBinary
)

// userTypeInfo is what is known of a type in a program: pointers do not count,
// but methods may be those of one of them.
type userTypeInfo struct {
	user, base         reflect.Type
	indir              int // how many pointers are before base
	externalEnc        int
	externalDec        int
	encIndir, decIndir int // pointers before what has the methods; -1: its pointer has them
}

var userTypes sync.Map // map[reflect.Type]*userTypeInfo

func validUserType(rt reflect.Type) (*userTypeInfo, error) {
	if ui, ok := userTypes.Load(rt); ok {
		return ui.(*userTypeInfo), nil
	}
	ut := &userTypeInfo{user: rt, base: rt}
	// slow goes half as fast as base: in a circle they meet.
	slow := ut.base
	for ut.base.Kind() == reflect.Pointer {
		ut.base = ut.base.Elem()
		if ut.base == slow {
			return nil, errors.New("can't represent recursive pointer type " + ut.base.String())
		}
		if ut.indir%2 == 0 {
			slow = slow.Elem()
		}
		ut.indir++
	}
	if ok, indir := implements(ut.user, gobEncoderType); ok {
		ut.externalEnc, ut.encIndir = xGob, indir
	} else if ok, indir := implements(ut.user, binaryMarshalerType); ok {
		ut.externalEnc, ut.encIndir = xBinary, indir
	}
	if ok, indir := implements(ut.user, gobDecoderType); ok {
		ut.externalDec, ut.decIndir = xGob, indir
	} else if ok, indir := implements(ut.user, binaryUnmarshaler); ok {
		ut.externalDec, ut.decIndir = xBinary, indir
	}
	ui, _ := userTypes.LoadOrStore(rt, ut)
	return ui.(*userTypeInfo), nil
}

func userType(rt reflect.Type) *userTypeInfo {
	ut, err := validUserType(rt)
	if err != nil {
		error_(err)
	}
	return ut
}

func implements(typ, iface reflect.Type) (ok bool, indir int) {
	for rt := typ; indir < 100; indir++ {
		if rt.Implements(iface) {
			return true, indir
		}
		if rt.Kind() != reflect.Pointer {
			break
		}
		rt = rt.Elem()
	}
	if typ.Kind() != reflect.Pointer && reflect.PointerTo(typ).Implements(iface) {
		return true, -1
	}
	return false, 0
}

// typeId is a type's number in a stream.
type typeId int32

// The numbers of the basic types, and of what types are described with.
const (
	tBool typeId = 1 + iota
	tInt
	tUint
	tFloat
	tBytes
	tString
	tComplex
	tInterface

	tWireType   typeId = 16
	firstUserId typeId = 64
)

var basicNames = [...]string{tBool: "bool", tInt: "int", tUint: "uint", tFloat: "float", tBytes: "bytes", tString: "string", tComplex: "complex", tInterface: "interface"}

// CommonType is what all descriptions have. It is exported by mistake.
type CommonType struct {
	Name string
	Id   typeId
}

type arrayType struct {
	CommonType
	Elem typeId
	Len  int
}

type externalType struct{ CommonType }

type mapType struct {
	CommonType
	Key  typeId
	Elem typeId
}

type sliceType struct {
	CommonType
	Elem typeId
}

type fieldType struct {
	Name string
	Id   typeId
}

type structType struct {
	CommonType
	Field []fieldType
}

// wireType is a description as it is sent: one of these.
type wireType struct {
	ArrayT           *arrayType
	SliceT           *sliceType
	StructT          *structType
	MapT             *mapType
	GobEncoderT      *externalType
	BinaryMarshalerT *externalType
	TextMarshalerT   *externalType
}

func (w *wireType) common() *CommonType {
	switch {
	case w == nil:
	case w.ArrayT != nil:
		return &w.ArrayT.CommonType
	case w.SliceT != nil:
		return &w.SliceT.CommonType
	case w.StructT != nil:
		return &w.StructT.CommonType
	case w.MapT != nil:
		return &w.MapT.CommonType
	case w.GobEncoderT != nil:
		return &w.GobEncoderT.CommonType
	case w.BinaryMarshalerT != nil:
		return &w.BinaryMarshalerT.CommonType
	case w.TextMarshalerT != nil:
		return &w.TextMarshalerT.CommonType
	}
	return nil
}

func (w *wireType) name() string {
	if c := w.common(); c != nil {
		return c.Name
	}
	return "unknown type"
}

// registry is the descriptions of this program's types. Numbers are given in the
// order in which types are first seen; that of a struct before its fields'.
type registry struct {
	mu    sync.Mutex
	types map[reflect.Type]*described
	byId  map[typeId]*described
	last  typeId
}

// described is a type with its number; wire is nil for basic types.
type described struct {
	id   typeId
	wire *wireType
}

var types = sync.OnceValue(func() *registry {
	r := &registry{types: map[reflect.Type]*described{}, byId: map[typeId]*described{}, last: tWireType - 1}
	// The descriptions of descriptions come first.
	if _, err := r.get("", userType(reflect.TypeFor[wireType]()), reflect.TypeFor[wireType]()); err != nil {
		panic(err)
	}
	r.last = firstUserId - 1
	return r
})

func (r *registry) setId(d *described) {
	if d.id != 0 {
		return
	}
	r.last++
	d.id = r.last
	d.wire.common().Id = d.id
	r.byId[d.id] = d
}

// base is the description of what rt is without its pointers.
func (r *registry) base(name string, rt reflect.Type) (*described, error) {
	ut := userType(rt)
	return r.get(name, ut, ut.base)
}

func (r *registry) get(name string, ut *userTypeInfo, rt reflect.Type) (*described, error) {
	if d := r.types[rt]; d != nil {
		return d, nil
	}
	d, err := r.make(name, ut, rt)
	if err != nil {
		delete(r.types, rt)
		return nil, err
	}
	r.types[rt] = d
	return d, nil
}

func basicId(k reflect.Kind) typeId {
	switch k {
	case reflect.Bool:
		return tBool
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return tInt
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return tUint
	case reflect.Float32, reflect.Float64:
		return tFloat
	case reflect.Complex64, reflect.Complex128:
		return tComplex
	case reflect.String:
		return tString
	case reflect.Interface:
		return tInterface
	}
	return 0
}

func (r *registry) make(name string, ut *userTypeInfo, rt reflect.Type) (*described, error) {
	common := CommonType{Name: name}
	if ut.externalEnc != xNone {
		d := &described{wire: &wireType{GobEncoderT: &externalType{common}}}
		if ut.externalEnc == xBinary {
			d.wire = &wireType{BinaryMarshalerT: &externalType{common}}
		}
		r.setId(d)
		return d, nil
	}
	if id := basicId(rt.Kind()); id != 0 {
		return &described{id: id}, nil
	}
	switch rt.Kind() {
	case reflect.Array:
		a := &arrayType{CommonType: common, Len: rt.Len()}
		d := &described{wire: &wireType{ArrayT: a}}
		r.types[rt] = d
		elem, err := r.base(rt.Elem().Name(), rt.Elem())
		if err != nil {
			return nil, err
		}
		r.setId(d)
		a.Elem = elem.id
		return d, nil
	case reflect.Map:
		m := &mapType{CommonType: common}
		d := &described{wire: &wireType{MapT: m}}
		r.types[rt] = d
		key, err := r.base(rt.Key().Name(), rt.Key())
		if err != nil {
			return nil, err
		}
		elem, err := r.base(rt.Elem().Name(), rt.Elem())
		if err != nil {
			return nil, err
		}
		r.setId(d)
		m.Key, m.Elem = key.id, elem.id
		return d, nil
	case reflect.Slice:
		if rt.Elem().Kind() == reflect.Uint8 {
			return &described{id: tBytes}, nil
		}
		s := &sliceType{CommonType: common}
		d := &described{wire: &wireType{SliceT: s}}
		r.types[rt] = d
		elem, err := r.base(rt.Elem().Name(), rt.Elem())
		if err != nil {
			return nil, err
		}
		r.setId(d)
		s.Elem = elem.id
		return d, nil
	case reflect.Struct:
		s := &structType{CommonType: common}
		d := &described{wire: &wireType{StructT: s}}
		r.types[rt] = d
		r.setId(d)
		for i := range rt.NumField() {
			f := rt.Field(i)
			if !isSent(&f) {
				continue
			}
			base := userType(f.Type).base
			tname := base.Name()
			if tname == "" {
				tname = base.String()
			}
			fd, err := r.base(tname, f.Type)
			if err != nil {
				return nil, err
			}
			// A type that is being described has no number yet.
			if fd.id == 0 {
				r.setId(fd)
			}
			s.Field = append(s.Field, fieldType{f.Name, fd.id})
		}
		return d, nil
	}
	return nil, errors.New("gob NewTypeObject can't handle type: " + rt.String())
}

// describe is the description of a type.
func describe(ut *userTypeInfo) (*described, error) {
	rt := ut.base
	if ut.externalEnc != xNone {
		rt = ut.user
	}
	r := types()
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.get(rt.Name(), ut, ut.base)
}

// builtin is the description of a type that descriptions are made of.
func builtin(id typeId) *described {
	if id >= firstUserId {
		return nil
	}
	r := types()
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.byId[id]
}

func isExported(name string) bool {
	r, _ := utf8.DecodeRuneInString(name)
	return unicode.IsUpper(r)
}

// isSent reports whether a field is: exported, and no function or channel.
func isSent(f *reflect.StructField) bool {
	if !isExported(f.Name) {
		return false
	}
	typ := f.Type
	for typ.Kind() == reflect.Pointer {
		typ = typ.Elem()
	}
	return typ.Kind() != reflect.Chan && typ.Kind() != reflect.Func
}

var (
	nameToConcreteType sync.Map // map[string]reflect.Type
	concreteTypeToName sync.Map // map[reflect.Type]string
)

// RegisterName registers the type of value, which interfaces hold, by a name.
func RegisterName(name string, value any) {
	if name == "" {
		panic("attempt to register empty name")
	}
	ut := userType(reflect.TypeOf(value))
	if t, dup := nameToConcreteType.LoadOrStore(name, ut.user); dup && t != ut.user {
		panic(fmt.Sprintf("gob: registering duplicate types for %q: %s != %s", name, t, ut.user))
	}
	if n, dup := concreteTypeToName.LoadOrStore(ut.base, name); dup && n != name {
		nameToConcreteType.Delete(name)
		panic(fmt.Sprintf("gob: registering duplicate names for %s: %q != %q", ut.user, n, name))
	}
}

// Register is RegisterName by the type's own name.
func Register(value any) {
	rt := reflect.TypeOf(value)
	name := rt.String()
	star := ""
	if rt.Name() == "" && rt.Kind() == reflect.Pointer {
		// Its element's name would be right; but streams have it so.
		star = "*"
	}
	if rt.Name() != "" {
		if rt.PkgPath() == "" {
			name = star + rt.Name()
		} else {
			name = star + rt.PkgPath() + "." + rt.Name()
		}
	}
	RegisterName(name, value)
}

func init() {
	for _, v := range []any{
		int(0), int8(0), int16(0), int32(0), int64(0), uint(0), uint8(0), uint16(0), uint32(0), uint64(0), float32(0), float64(0),
		complex64(0i), complex128(0i), uintptr(0), false, "", []byte(nil), []int(nil), []int8(nil), []int16(nil), []int32(nil),
		[]int64(nil), []uint(nil), []uint16(nil), []uint32(nil), []uint64(nil), []float32(nil), []float64(nil), []complex64(nil),
		[]complex128(nil), []uintptr(nil), []bool(nil), []string(nil),
	} {
		Register(v)
	}
}

// gobError is an error on its way out through a panic.
type gobError struct{ err error }

func errorf(format string, args ...any) { error_(fmt.Errorf("gob: "+format, args...)) }

func error_(err error) { panic(gobError{err}) }

func catchError(err *error) {
	if e := recover(); e != nil {
		ge, ok := e.(gobError)
		if !ok {
			panic(e)
		}
		*err = ge.err
	}
}
