package gob

import (
	"bufio"
	"encoding"
	"errors"
	"fmt"
	"io"
	"math"
	"math/bits"
	"reflect"
	"strconv"
	"strings"
	"sync"
)

var (
	errBadUint  = errors.New("gob: encoded unsigned integer out of range")
	errBadType  = errors.New("gob: unknown type id or corrupted data")
	errRange    = errors.New("gob: bad data: field numbers out of bounds")
	errBadCount = errors.New("invalid message length")
)

// Decoder receives values, and types.
type Decoder struct {
	mutex sync.Mutex
	r     io.Reader
	buf   []byte // what is left of the message
	wire  map[typeId]*wireType
	plans map[compat][]planned
	err   error

	ignoreDepth int
}

// compat is a pair of types that go together, or not.
type compat struct {
	rt reflect.Type
	id typeId
}

// NewDecoder is a Decoder of what r gives. It reads ahead unless r is an
// io.ByteReader.
func NewDecoder(r io.Reader) *Decoder {
	if _, ok := r.(io.ByteReader); !ok {
		r = bufio.NewReader(r)
	}
	return &Decoder{r: r, wire: map[typeId]*wireType{}, plans: map[compat][]planned{}}
}

// Decode receives a value into e, a pointer; nil skips one.
func (dec *Decoder) Decode(e any) error {
	if e == nil {
		return dec.DecodeValue(reflect.Value{})
	}
	value := reflect.ValueOf(e)
	if value.Type().Kind() != reflect.Pointer {
		dec.err = errors.New("gob: attempt to decode into a non-pointer")
		return dec.err
	}
	return dec.DecodeValue(value)
}

// DecodeValue receives a value into v, a pointer or what can be set; the zero
// Value skips one.
func (dec *Decoder) DecodeValue(v reflect.Value) error {
	if v.IsValid() && (v.Kind() != reflect.Pointer || v.IsNil()) && !v.CanSet() {
		return errors.New("gob: DecodeValue of unassignable value")
	}
	dec.mutex.Lock()
	defer dec.mutex.Unlock()
	dec.buf = nil
	dec.err = nil
	id := dec.typeSequence(false)
	if dec.err == nil {
		dec.decodeValue(id, v)
	}
	return dec.err
}

// readUint reads the length of a message.
func readUint(r io.Reader) (uint64, error) {
	var buf [8]byte
	if _, err := io.ReadFull(r, buf[:1]); err != nil {
		return 0, err
	}
	if buf[0] <= 0x7f {
		return uint64(buf[0]), nil
	}
	n := -int(int8(buf[0]))
	if n > 8 {
		return 0, errBadUint
	}
	if _, err := io.ReadFull(r, buf[:n]); err != nil {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		return 0, err
	}
	var x uint64
	for _, b := range buf[:n] {
		x = x<<8 | uint64(b)
	}
	return x, nil
}

func (dec *Decoder) recvMessage() bool {
	n, err := readUint(dec.r)
	if err != nil {
		dec.err = err
		return false
	}
	if n >= tooBig {
		dec.err = errBadCount
		return false
	}
	// A length that is not true must not cost its memory.
	const chunk = 10 << 20
	dec.buf = make([]byte, 0, min(n, chunk))
	for uint64(len(dec.buf)) < n {
		k := min(n-uint64(len(dec.buf)), chunk)
		at := len(dec.buf)
		dec.buf = append(dec.buf, make([]byte, k)...)
		if _, err := io.ReadFull(dec.r, dec.buf[at:]); err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			dec.err = err
			return false
		}
	}
	return true
}

func (dec *Decoder) uint() uint64 {
	if len(dec.buf) == 0 {
		error_(io.EOF)
	}
	b := dec.buf[0]
	dec.buf = dec.buf[1:]
	if b <= 0x7f {
		return uint64(b)
	}
	n := -int(int8(b))
	if n > 8 {
		error_(errBadUint)
	}
	if n > len(dec.buf) {
		errorf("invalid uint data length %d: exceeds input size %d", n, len(dec.buf))
	}
	var x uint64
	for _, b := range dec.buf[:n] {
		x = x<<8 | uint64(b)
	}
	dec.buf = dec.buf[n:]
	return x
}

func (dec *Decoder) int() int64 {
	x := dec.uint()
	if x&1 != 0 {
		return ^int64(x >> 1)
	}
	return int64(x >> 1)
}

// bytes is what comes after its length; tooLong is what is said of one that is.
func (dec *Decoder) bytes(tooLong string) []byte {
	n := dec.uint()
	if n > uint64(len(dec.buf)) {
		errorf("%s", strings.ReplaceAll(tooLong, "%d", strconv.FormatUint(n, 10)))
	}
	b := dec.buf[:n]
	dec.buf = dec.buf[n:]
	return b
}

func (dec *Decoder) catch(f func()) {
	defer catchError(&dec.err)
	f()
}

// typeSequence receives descriptions, up to the number of a value's type.
func (dec *Decoder) typeSequence(isInterface bool) typeId {
	first := true
	for dec.err == nil {
		if len(dec.buf) == 0 && !dec.recvMessage() {
			// Descriptions must be followed by a value.
			if !first && dec.err == io.EOF {
				dec.err = io.ErrUnexpectedEOF
			}
			break
		}
		var id typeId
		dec.catch(func() { id = typeId(dec.int()) })
		if dec.err != nil {
			break
		}
		if id >= 0 {
			return id
		}
		dec.recvType(-id)
		if dec.err != nil {
			break
		}
		// In an interface's value the next message follows in this one.
		if len(dec.buf) > 0 {
			if !isInterface {
				dec.err = errors.New("extra data in buffer")
				break
			}
			dec.catch(func() { dec.uint() })
		}
		first = false
	}
	return -1
}

func (dec *Decoder) recvType(id typeId) {
	if id < firstUserId || dec.wire[id] != nil {
		dec.err = errors.New("gob: duplicate type received")
		return
	}
	wire := new(wireType)
	dec.decodeValue(tWireType, reflect.ValueOf(wire))
	if dec.err != nil {
		return
	}
	if wire.common() == nil {
		dec.err = errBadType
		return
	}
	dec.wire[id] = wire
}

// wireOf is the description of a type, nil of a basic one.
func (dec *Decoder) wireOf(id typeId) *wireType {
	if d := builtin(id); d != nil {
		return d.wire
	}
	return dec.wire[id]
}

func (dec *Decoder) typeString(id typeId) string {
	if id > 0 && int(id) < len(basicNames) {
		return basicNames[id]
	}
	return typeText(dec, id, map[typeId]bool{})
}

// typeText describes a type as errors do.
func typeText(dec *Decoder, id typeId, seen map[typeId]bool) string {
	if id > 0 && int(id) < len(basicNames) {
		return basicNames[id]
	}
	w := dec.wireOf(id)
	if w == nil {
		return "unknown type"
	}
	if seen[id] {
		return w.name()
	}
	seen[id] = true
	switch {
	case w.ArrayT != nil:
		return fmt.Sprintf("[%d]%s", w.ArrayT.Len, typeText(dec, w.ArrayT.Elem, seen))
	case w.SliceT != nil:
		return "[]" + typeText(dec, w.SliceT.Elem, seen)
	case w.MapT != nil:
		return "map[" + typeText(dec, w.MapT.Key, seen) + "]" + typeText(dec, w.MapT.Elem, seen)
	case w.StructT != nil:
		s := w.StructT.Name + " = struct { "
		for _, f := range w.StructT.Field {
			s += f.Name + " " + typeText(dec, f.Id, seen) + "; "
		}
		return s + "}"
	}
	return w.name()
}

// decodeValue decodes into value what a stream has of type id.
func (dec *Decoder) decodeValue(id typeId, value reflect.Value) {
	dec.catch(func() {
		if !value.IsValid() {
			dec.ignoreTop(id)
			return
		}
		ut := userType(value.Type())
		if ut.base.Kind() == reflect.Struct && ut.externalDec == xNone {
			s := dec.remoteStruct(id, ut.base)
			value = alloc(value, ut.indir)
			plan := dec.plan(id, s, ut.base)
			some := false
			for _, f := range plan {
				some = some || f.index != nil
			}
			if !some && ut.base.NumField() > 0 && id >= firstUserId && len(s.Field) > 0 {
				errorf("type mismatch: no fields matched compiling decoder for %s", ut.base.Name())
			}
			dec.structure(plan, value)
			return
		}
		if !dec.compatible(ut.user, id, map[reflect.Type]typeId{}) {
			remote := dec.typeString(id)
			if ut.base.Kind() == reflect.Interface && id != tInterface {
				error_(errors.New("gob: local interface type " + ut.user.String() +
					" can only be decoded from remote interface type; received concrete type " + remote))
			}
			error_(errors.New("gob: decoding into local type " + ut.user.String() + ", received remote type " + remote))
		}
		if dec.uint() != 0 {
			errorf("decode: corrupted data: non-zero delta for singleton")
		}
		dec.value(id, dec.wireOf(id), value, ut, ut.user.String())
	})
}

func (dec *Decoder) remoteStruct(id typeId, rt reflect.Type) *structType {
	w := dec.wireOf(id)
	if w == nil && (id <= 0 || id > tInterface) {
		error_(errBadType)
	}
	if w == nil || w.StructT == nil {
		errorf("type mismatch in decoder: want struct type %s; got non-struct", rt)
	}
	return w.StructT
}

// planned is a field that is received; index is nil if it is to be skipped.
type planned struct {
	id    typeId
	name  string
	index []int
	ut    *userTypeInfo
	wire  *wireType
}

// plan is how a struct of type id, which s describes, becomes an rt.
func (dec *Decoder) plan(id typeId, s *structType, rt reflect.Type) []planned {
	key := compat{rt, id}
	if p, ok := dec.plans[key]; ok {
		return p
	}
	p := dec.makePlan(s, rt)
	dec.plans[key] = p
	return p
}

func (dec *Decoder) makePlan(s *structType, rt reflect.Type) []planned {
	fields := make([]planned, len(s.Field))
	for i, f := range s.Field {
		if f.Name == "" {
			errorf("empty name for remote field of type %s", s.Name)
		}
		fields[i] = planned{id: f.Id, name: f.Name}
		local, present := rt.FieldByName(f.Name)
		if !present || !isExported(f.Name) {
			dec.canIgnore(f.Id, 1, map[typeId]bool{})
			continue
		}
		if !dec.compatible(local.Type, f.Id, map[reflect.Type]typeId{}) {
			errorf("wrong type (%s) for received field %s.%s", local.Type, s.Name, f.Name)
		}
		fields[i].index = local.Index
		fields[i].ut = userType(local.Type)
		fields[i].wire = dec.wireOf(f.Id)
	}
	return fields
}

// compatible reports whether values of type id can be decoded into rt.
func (dec *Decoder) compatible(rt reflect.Type, id typeId, inProgress map[reflect.Type]typeId) bool {
	if other, ok := inProgress[rt]; ok {
		return other == id
	}
	inProgress[rt] = id
	ut := userType(rt)
	w := dec.wireOf(id)
	if (ut.externalDec == xGob) != (w != nil && w.GobEncoderT != nil) ||
		(ut.externalDec == xBinary) != (w != nil && w.BinaryMarshalerT != nil) ||
		w != nil && w.TextMarshalerT != nil {
		return false
	}
	if ut.externalDec != xNone {
		return true
	}
	t := ut.base
	if basic := basicId(t.Kind()); basic != 0 {
		return id == basic
	}
	switch t.Kind() {
	case reflect.Array:
		return w != nil && w.ArrayT != nil && t.Len() == w.ArrayT.Len && dec.compatible(t.Elem(), w.ArrayT.Elem, inProgress)
	case reflect.Map:
		return w != nil && w.MapT != nil && dec.compatible(t.Key(), w.MapT.Key, inProgress) && dec.compatible(t.Elem(), w.MapT.Elem, inProgress)
	case reflect.Slice:
		if t.Elem().Kind() == reflect.Uint8 {
			return id == tBytes
		}
		return w != nil && w.SliceT != nil && dec.compatible(userType(t.Elem()).base, w.SliceT.Elem, inProgress)
	case reflect.Struct:
		return true
	}
	return false
}

// alloc follows n pointers from v, to new values where they are nil.
func alloc(v reflect.Value, n int) reflect.Value {
	for ; n > 0; n-- {
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		v = v.Elem()
	}
	return v
}

// structure decodes the fields that there are.
func (dec *Decoder) structure(plan []planned, value reflect.Value) {
	num := -1
	for len(dec.buf) > 0 {
		delta := int(dec.uint())
		if delta < 0 {
			errorf("decode: corrupted data: negative delta")
		}
		if delta == 0 {
			break
		}
		if num >= len(plan)-delta {
			error_(errRange)
		}
		num += delta
		f := plan[num]
		if f.index == nil {
			dec.ignore(f.id)
			continue
		}
		field := value.Field(f.index[0])
		for _, x := range f.index[1:] {
			if field.Kind() == reflect.Pointer {
				field = alloc(field, 1)
			}
			field = field.Field(x)
		}
		dec.value(f.id, f.wire, field, f.ut, f.name)
	}
}

func outOfRange(name string) { error_(errors.New(`value for "` + name + `" out of range`)) }

// value decodes into v, through its pointers, a value of type id, which wire
// describes; ut is v's type, name the field's.
func (dec *Decoder) value(id typeId, wire *wireType, v reflect.Value, ut *userTypeInfo, name string) {
	if ut.externalDec != xNone {
		dec.external(v, ut)
		return
	}
	if ut.indir > 0 {
		v = alloc(v, ut.indir)
	}
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(dec.uint() != 0)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		i := dec.int()
		if v.OverflowInt(i) {
			outOfRange(name)
		}
		v.SetInt(i)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		u := dec.uint()
		if v.OverflowUint(u) {
			outOfRange(name)
		}
		v.SetUint(u)
	case reflect.Float32, reflect.Float64:
		v.SetFloat(dec.float(v.Kind() == reflect.Float32, name))
	case reflect.Complex64, reflect.Complex128:
		single := v.Kind() == reflect.Complex64
		re := dec.float(single, name)
		im := dec.float(single, name)
		v.SetComplex(complex(re, im))
	case reflect.String:
		v.SetString(string(dec.bytes("bad " + v.Type().String() + " slice length: %d")))
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			b := dec.bytes("bad " + v.Type().String() + " slice length: %d")
			if v.Cap() < len(b) {
				v.Set(reflect.MakeSlice(v.Type(), len(b), len(b)))
			} else {
				v.SetLen(len(b))
			}
			reflect.Copy(v, reflect.ValueOf(b).Convert(v.Type()))
			return
		}
		dec.slice(wire.SliceT.Elem, v, name)
	case reflect.Array:
		if n := dec.uint(); n != uint64(v.Len()) {
			errorf("length mismatch in decodeArray")
		}
		dec.elements(wire.ArrayT.Elem, v, v.Len(), name)
	case reflect.Map:
		m := wire.MapT
		n := int(dec.uint())
		if v.IsNil() {
			v.Set(reflect.MakeMapWithSize(v.Type(), min(n, len(dec.buf))))
		}
		kt, et := v.Type().Key(), v.Type().Elem()
		kut, eut := userType(kt), userType(et)
		kw, ew := dec.wireOf(m.Key), dec.wireOf(m.Elem)
		for range n {
			key, elem := reflect.New(kt).Elem(), reflect.New(et).Elem()
			dec.value(m.Key, kw, key, kut, "map key")
			dec.value(m.Elem, ew, elem, eut, "map element")
			v.SetMapIndex(key, elem)
		}
	case reflect.Struct:
		plan, ok := dec.plans[compat{ut.base, id}]
		if !ok {
			plan = dec.plan(id, dec.remoteStruct(id, ut.base), ut.base)
		}
		dec.structure(plan, v)
	case reflect.Interface:
		dec.iface(v)
	}
}

func (dec *Decoder) float(single bool, name string) float64 {
	f := math.Float64frombits(bits.ReverseBytes64(dec.uint()))
	if a := math.Abs(f); single && a > math.MaxFloat32 && a <= math.MaxFloat64 {
		outOfRange(name)
	}
	return f
}

func (dec *Decoder) slice(elem typeId, v reflect.Value, name string) {
	u := dec.uint()
	typ := v.Type()
	size := uint64(typ.Elem().Size())
	bytes := u * size
	n := int(u)
	if n < 0 || uint64(n) != u || bytes > tooBig || size > 0 && bytes/size != u {
		errorf("%s slice too big: %d elements of %d bytes", typ.Elem(), u, size)
	}
	// As much room at once as the message may fill.
	if v.Cap() < n {
		room := min(n, max(len(dec.buf), 1))
		v.Set(reflect.MakeSlice(typ, room, room))
	}
	for v.Len() < n {
		if v.Cap() >= n {
			v.SetLen(n)
			break
		}
		v.Grow(n - v.Len())
	}
	v.SetLen(n)
	dec.elements(elem, v, n, name)
}

func (dec *Decoder) elements(elem typeId, v reflect.Value, n int, name string) {
	ut, wire := userType(v.Type().Elem()), dec.wireOf(elem)
	for i := range n {
		if len(dec.buf) == 0 {
			errorf("decoding array or slice: length exceeds input size (%d elements)", n)
		}
		dec.value(elem, wire, v.Index(i), ut, name)
	}
}

func (dec *Decoder) iface(v reflect.Value) {
	n := dec.uint()
	if n > 1<<31 {
		errorf("invalid type name length %d", n)
	}
	if n > uint64(len(dec.buf)) {
		errorf("invalid type name length %d: exceeds input size", n)
	}
	name := string(dec.buf[:n])
	dec.buf = dec.buf[n:]
	if name == "" {
		v.SetZero()
		return
	}
	if len(name) > 1024 {
		errorf("name too long (%d bytes): %.20q...", len(name), name)
	}
	t, ok := nameToConcreteType.Load(name)
	if !ok {
		errorf("name not registered for interface: %q", name)
	}
	typ := t.(reflect.Type)
	id := dec.typeSequence(true)
	if id < 0 {
		error_(dec.err)
	}
	dec.uint()
	concrete := reflect.New(typ).Elem()
	dec.decodeValue(id, concrete)
	if dec.err != nil {
		error_(dec.err)
	}
	if !typ.AssignableTo(v.Type()) {
		errorf("%s is not assignable to type %s", typ, v.Type())
	}
	v.Set(concrete)
}

func (dec *Decoder) external(v reflect.Value, ut *userTypeInfo) {
	if ut.decIndir == -1 {
		v = v.Addr()
	} else {
		v = alloc(v, ut.decIndir)
		if v.Kind() == reflect.Pointer && v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
	}
	n := dec.uint()
	if n > uint64(len(dec.buf)) {
		errorf("GobDecoder: length too large for buffer")
	}
	b := append([]byte{}, dec.buf[:n]...)
	dec.buf = dec.buf[n:]
	var err error
	if ut.externalDec == xGob {
		err = v.Interface().(GobDecoder).GobDecode(b)
	} else {
		err = v.Interface().(encoding.BinaryUnmarshaler).UnmarshalBinary(b)
	}
	if err != nil {
		error_(err)
	}
}

// ignoreTop skips a value that is no part of another.
func (dec *Decoder) ignoreTop(id typeId) {
	w := dec.wireOf(id)
	if w == nil || w.StructT == nil {
		if dec.uint() != 0 {
			errorf("decode: corrupted data: non-zero delta for singleton")
		}
	}
	dec.ignore(id)
}

// maxIgnoreNestingDepth is how deep what is skipped may be.
var maxIgnoreNestingDepth = 10000

// canIgnore fails if what is to be skipped is too deep, or not known.
func (dec *Decoder) canIgnore(id typeId, depth int, seen map[typeId]bool) {
	if depth > maxIgnoreNestingDepth {
		error_(errors.New("invalid nesting depth"))
	}
	if id > 0 && id <= tInterface || seen[id] {
		return
	}
	seen[id] = true
	w := dec.wireOf(id)
	switch {
	case w == nil:
		errorf("bad data: undefined type %s", typeName(id))
	case w.ArrayT != nil:
		dec.canIgnore(w.ArrayT.Elem, depth+1, seen)
	case w.SliceT != nil:
		dec.canIgnore(w.SliceT.Elem, depth+1, seen)
	case w.MapT != nil:
		dec.canIgnore(w.MapT.Key, depth+1, seen)
		dec.canIgnore(w.MapT.Elem, depth+1, seen)
	case w.StructT != nil:
		for _, f := range w.StructT.Field {
			dec.canIgnore(f.Id, depth+1, seen)
		}
	}
}

func typeName(id typeId) string { return fmt.Sprint(int32(id)) }

func (dec *Decoder) ignore(id typeId) {
	dec.ignoreDepth++
	defer func() { dec.ignoreDepth-- }()
	if dec.ignoreDepth > maxIgnoreNestingDepth {
		error_(errors.New("invalid nesting depth"))
	}
	switch id {
	case tBool, tInt, tUint, tFloat:
		dec.uint()
		return
	case tComplex:
		dec.uint()
		dec.uint()
		return
	case tBytes, tString:
		dec.bytes("slice length too large")
		return
	case tInterface:
		dec.ignoreInterface()
		return
	}
	w := dec.wireOf(id)
	if w == nil {
		errorf("bad data: undefined type %s", typeName(id))
	}
	switch {
	case w.ArrayT != nil:
		if n := dec.uint(); n != uint64(w.ArrayT.Len) {
			errorf("length mismatch in ignoreArray")
		}
		dec.ignoreMany(w.ArrayT.Len, w.ArrayT.Elem)
	case w.SliceT != nil:
		dec.ignoreMany(int(dec.uint()), w.SliceT.Elem)
	case w.MapT != nil:
		dec.ignoreMany(int(dec.uint()), w.MapT.Key, w.MapT.Elem)
	case w.StructT != nil:
		num := -1
		for len(dec.buf) > 0 {
			delta := int(dec.uint())
			if delta < 0 {
				errorf("ignore decode: corrupted data: negative delta")
			}
			if delta == 0 {
				break
			}
			if num += delta; num >= len(w.StructT.Field) {
				error_(errRange)
			}
			dec.ignore(w.StructT.Field[num].Id)
		}
	default:
		dec.bytes("GobDecoder: length too large for buffer")
	}
}

func (dec *Decoder) ignoreMany(n int, ids ...typeId) {
	for range n {
		if len(dec.buf) == 0 {
			errorf("decoding array or slice: length exceeds input size (%d elements)", n)
		}
		for _, id := range ids {
			dec.ignore(id)
		}
	}
}

func (dec *Decoder) ignoreInterface() {
	name := dec.bytes("bad interface encoding: name too large for buffer")
	if len(name) == 0 {
		return
	}
	if dec.typeSequence(true) < 0 {
		error_(dec.err)
	}
	dec.bytes("bad interface encoding: data too large for buffer")
}
