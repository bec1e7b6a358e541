package gob

import (
	"encoding"
	"encoding/binary"
	"errors"
	"io"
	"math"
	"math/bits"
	"reflect"
	"sync"
)

// tooBig is the length that no message reaches.
const tooBig = (1 << 30) << (^uint(0) >> 62)

// Encoder sends values, and the types of those that it has not sent before.
type Encoder struct {
	mutex sync.Mutex
	w     io.Writer
	sent  map[reflect.Type]typeId
	err   error
}

// NewEncoder is an Encoder to w.
func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w, sent: map[reflect.Type]typeId{}} }

// Encode sends a value.
func (enc *Encoder) Encode(e any) error { return enc.EncodeValue(reflect.ValueOf(e)) }

// EncodeValue sends a value.
func (enc *Encoder) EncodeValue(value reflect.Value) error {
	if value.Kind() == reflect.Invalid {
		return errors.New("gob: cannot encode nil value")
	}
	if value.Kind() == reflect.Pointer && value.IsNil() {
		panic("gob: cannot encode nil pointer of type " + value.Type().String())
	}
	enc.mutex.Lock()
	defer enc.mutex.Unlock()
	ut, err := validUserType(value.Type())
	if err != nil {
		return err
	}
	enc.err = nil
	to := &message{enc: enc}
	if enc.catch(func() {
		b := enc.prefix(nil, to, ut)
		b = appendValue(b, enc, to, value, ut)
		to.send(b)
	}); enc.err != nil {
		return enc.err
	}
	return nil
}

func (enc *Encoder) catch(f func()) {
	defer catchError(&enc.err)
	f()
}

// message is where messages go: to the writer, or, within an interface's value,
// into that.
type message struct {
	enc *Encoder
	buf *[]byte
}

func (m *message) send(b []byte) {
	if len(b) >= tooBig {
		error_(errors.New("gob: encoder: message too big"))
	}
	framed := append(appendUint(nil, uint64(len(b))), b...)
	if m.buf != nil {
		*m.buf = append(*m.buf, framed...)
		return
	}
	if _, err := m.enc.w.Write(framed); err != nil {
		error_(err)
	}
}

// prefix appends the number of a type to b, the message so far. If the type must
// be described first, the message ends with that, and another one begins.
func (enc *Encoder) prefix(b []byte, to *message, ut *userTypeInfo) []byte {
	rt := ut.base
	if ut.externalEnc != xNone {
		rt = ut.user
	}
	if _, ok := enc.sent[rt]; !ok {
		var some bool
		if b, some = enc.sendType(b, to, rt); !some {
			// A basic type is known already.
			d, err := describe(ut)
			if err != nil {
				error_(err)
			}
			enc.sent[rt] = d.id
		}
	}
	return appendInt(b, int64(enc.sent[rt]))
}

// sendType sends the descriptions of a type and of what it is made of.
func (enc *Encoder) sendType(b []byte, to *message, origt reflect.Type) (_ []byte, some bool) {
	ut := userType(origt)
	if ut.externalEnc != xNone {
		return enc.sendActualType(b, to, ut, ut.base)
	}
	switch rt := ut.base; rt.Kind() {
	case reflect.Slice:
		if rt.Elem().Kind() == reflect.Uint8 {
			return b, false
		}
	case reflect.Array, reflect.Map, reflect.Struct:
	default:
		return b, false
	}
	return enc.sendActualType(b, to, ut, ut.base)
}

func (enc *Encoder) sendActualType(b []byte, to *message, ut *userTypeInfo, actual reflect.Type) (_ []byte, some bool) {
	if _, ok := enc.sent[actual]; ok {
		return b, false
	}
	d, err := describe(ut)
	if err != nil {
		error_(err)
	}
	b = appendInt(b, -int64(d.id))
	wire := reflect.ValueOf(d.wire)
	to.send(appendValue(b, enc, to, wire, userType(wire.Type())))
	b = b[:0]
	enc.sent[ut.base] = d.id
	if ut.user != ut.base {
		enc.sent[ut.user] = d.id
	}
	switch actual.Kind() {
	case reflect.Struct:
		for i := range actual.NumField() {
			if f := actual.Field(i); isExported(f.Name) {
				b, _ = enc.sendType(b, to, f.Type)
			}
		}
	case reflect.Array, reflect.Slice:
		b, _ = enc.sendType(b, to, actual.Elem())
	case reflect.Map:
		b, _ = enc.sendType(b, to, actual.Key())
		b, _ = enc.sendType(b, to, actual.Elem())
	}
	return b, true
}

func appendUint(b []byte, x uint64) []byte {
	if x <= 0x7f {
		return append(b, byte(x))
	}
	n := (bits.Len64(x) + 7) / 8
	b = append(b, byte(-n))
	var be [8]byte
	binary.BigEndian.PutUint64(be[:], x)
	return append(b, be[8-n:]...)
}

func appendInt(b []byte, i int64) []byte {
	if i < 0 {
		return appendUint(b, uint64(^i<<1)|1)
	}
	return appendUint(b, uint64(i<<1))
}

// appendFloat appends the bits with the exponent last, which is often all.
func appendFloat(b []byte, f float64) []byte {
	return appendUint(b, bits.ReverseBytes64(math.Float64bits(f)))
}

// appendValue appends a value that is no part of another.
func appendValue(b []byte, enc *Encoder, to *message, value reflect.Value, ut *userTypeInfo) []byte {
	indir := ut.indir
	if ut.externalEnc != xNone {
		indir = ut.encIndir
	}
	for range indir {
		value = reflect.Indirect(value)
	}
	e := engine{enc, to}
	check(ut, map[reflect.Type]bool{})
	if ut.externalEnc == xNone && value.Type().Kind() == reflect.Struct {
		return e.structure(b, value)
	}
	b = append(b, 0)
	b, _ = e.value(b, value, ut, true)
	return b
}

var checked sync.Map // map[reflect.Type]bool

// check fails if a struct in the type has fields, and none that is sent.
func check(ut *userTypeInfo, seen map[reflect.Type]bool) {
	rt := ut.base
	if _, ok := checked.Load(rt); ok || ut.externalEnc != xNone || seen[rt] {
		return
	}
	seen[rt] = true
	switch rt.Kind() {
	case reflect.Struct:
		fields := sentFields(rt)
		for _, f := range fields {
			check(f.ut, seen)
		}
		if rt.NumField() > 0 && len(fields) == 0 {
			errorf("type %s has no exported fields", rt)
		}
	case reflect.Array, reflect.Slice:
		check(userType(rt.Elem()), seen)
	case reflect.Map:
		check(userType(rt.Key()), seen)
		check(userType(rt.Elem()), seen)
	}
	if rt.Kind() != reflect.Struct {
		return
	}
	checked.Store(rt, true)
}

// engine encodes the parts of a value.
type engine struct {
	enc *Encoder
	to  *message
}

func indirect(v reflect.Value, n int) reflect.Value {
	for ; n > 0; n-- {
		if v.IsNil() {
			break
		}
		v = v.Elem()
	}
	return v
}

func valid(v reflect.Value) bool {
	return v.Kind() != reflect.Invalid && (v.Kind() != reflect.Pointer || !v.IsNil())
}

// structure appends the fields that are not zero, each after its distance from
// the one before, and a 0.
func (e engine) structure(b []byte, v reflect.Value) []byte {
	last := -1
	fields := sentFields(v.Type())
	for num := range fields {
		f := &fields[num]
		field := v.Field(f.index)
		if f.indir > 0 {
			if field = indirect(field, f.indir); !valid(field) {
				continue
			}
		}
		at := len(b)
		b = appendUint(b, uint64(num-last))
		var some bool
		if b, some = e.value(b, field, f.ut, false); some {
			last = num
		} else {
			b = b[:at]
		}
	}
	return append(b, 0)
}

// sentField is a field that is sent: indir pointers are before what is encoded.
type sentField struct {
	index, indir int
	ut           *userTypeInfo
}

var fieldsOf sync.Map // map[reflect.Type][]sentField

func sentFields(rt reflect.Type) []sentField {
	if f, ok := fieldsOf.Load(rt); ok {
		return f.([]sentField)
	}
	var fields []sentField
	for i := range rt.NumField() {
		f := rt.Field(i)
		if !isSent(&f) {
			continue
		}
		ut := userType(f.Type)
		indir := ut.indir
		if ut.externalEnc != xNone {
			indir = ut.encIndir
		}
		fields = append(fields, sentField{i, indir, ut})
	}
	f, _ := fieldsOf.LoadOrStore(rt, fields)
	return f.([]sentField)
}

// value appends a value without its pointers; nothing if it is zero and zero is
// not set.
func (e engine) value(b []byte, v reflect.Value, ut *userTypeInfo, zero bool) ([]byte, bool) {
	if ut.externalEnc != xNone {
		return e.external(b, v, ut, zero)
	}
	switch k := v.Kind(); k {
	case reflect.Bool:
		if v.Bool() {
			return append(b, 1), true
		}
		return append(b, 0), zero
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return appendInt(b, v.Int()), zero || v.Int() != 0
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return appendUint(b, v.Uint()), zero || v.Uint() != 0
	case reflect.Float32, reflect.Float64:
		return appendFloat(b, v.Float()), zero || v.Float() != 0
	case reflect.Complex64, reflect.Complex128:
		c := v.Complex()
		return appendFloat(appendFloat(b, real(c)), imag(c)), zero || c != 0
	case reflect.String:
		s := v.String()
		return append(appendUint(b, uint64(len(s))), s...), zero || s != ""
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			s := v.Bytes()
			return append(appendUint(b, uint64(len(s))), s...), zero || len(s) > 0
		}
		if !zero && v.Len() == 0 {
			return b, false
		}
		return e.elements(b, v), true
	case reflect.Array:
		return e.elements(b, v), true
	case reflect.Map:
		if !zero && v.IsNil() {
			return b, false
		}
		b = appendUint(b, uint64(v.Len()))
		kut, eut := userType(v.Type().Key()), userType(v.Type().Elem())
		for it := v.MapRange(); it.Next(); {
			b = e.part(b, it.Key(), kut, "encodeReflectValue: nil element")
			b = e.part(b, it.Value(), eut, "encodeReflectValue: nil element")
		}
		return b, true
	case reflect.Struct:
		return e.structure(b, v), true
	case reflect.Interface:
		if !zero && v.IsNil() {
			return b, false
		}
		return e.iface(b, v), true
	}
	errorf("encode can't handle type %s", v.Type())
	return nil, false
}

// part appends a key or an element, which must be there.
func (e engine) part(b []byte, v reflect.Value, ut *userTypeInfo, missing string) []byte {
	indir := ut.indir
	if ut.externalEnc != xNone {
		indir = ut.encIndir
	}
	if indir > 0 {
		if v = indirect(v, indir); !valid(v) {
			errorf("%s", missing)
		}
	}
	b, _ = e.value(b, v, ut, true)
	return b
}

func (e engine) elements(b []byte, v reflect.Value) []byte {
	n := v.Len()
	b = appendUint(b, uint64(n))
	ut := userType(v.Type().Elem())
	if ut.indir == 0 && ut.externalEnc == xNone {
		for i := range n {
			b, _ = e.value(b, v.Index(i), ut, true)
		}
		return b
	}
	for i := range n {
		b = e.part(b, v.Index(i), ut, "encodeArray: nil element")
	}
	return b
}

// iface appends the name of the concrete type, its number and the value with its
// length. Types in the value are described within it.
func (e engine) iface(b []byte, v reflect.Value) []byte {
	elem := v.Elem()
	if elem.Kind() == reflect.Pointer && elem.IsNil() {
		errorf("gob: cannot encode nil pointer of type %s inside interface", elem.Type())
	}
	if v.IsNil() {
		return append(b, 0)
	}
	ut := userType(elem.Type())
	name, ok := concreteTypeToName.Load(ut.base)
	if !ok {
		errorf("type not registered for interface: %s", ut.base)
	}
	b = append(appendUint(b, uint64(len(name.(string)))), name.(string)...)
	b = e.enc.prefix(b, e.to, ut)
	inner := &message{enc: e.enc, buf: &b}
	data := appendValue(nil, e.enc, inner, elem, ut)
	inner.send(data)
	return b
}

func (e engine) external(b []byte, v reflect.Value, ut *userTypeInfo, zero bool) ([]byte, bool) {
	if ut.encIndir == -1 {
		if !v.CanAddr() {
			errorf("unaddressable value of type %s", ut.user)
		}
		v = v.Addr()
	}
	if !zero && v.IsZero() {
		return b, false
	}
	var data []byte
	var err error
	if ut.externalEnc == xGob {
		data, err = v.Interface().(GobEncoder).GobEncode()
	} else {
		data, err = v.Interface().(encoding.BinaryMarshaler).MarshalBinary()
	}
	if err != nil {
		error_(err)
	}
	return append(appendUint(b, uint64(len(data))), data...), true
}
