package json

import (
	"bytes"
	"encoding"
	"encoding/base64"
	"encoding/json/jsontext"
	"fmt"
	"internal/jsonwire"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Number is a number as it stands in the text.
type Number string

// String returns the text.
func (n Number) String() string { return string(n) }

// Float64 returns the number.
func (n Number) Float64() (float64, error) { return strconv.ParseFloat(string(n), 64) }

// Int64 returns the number.
func (n Number) Int64() (int64, error) { return strconv.ParseInt(string(n), 10, 64) }

// RawMessage is a value as it stands in the text.
type RawMessage = jsontext.Value

// Marshal returns v as JSON.
func Marshal(v any) ([]byte, error) {
	s := state{html: true}
	if err := s.encode(v); err != nil {
		return nil, err
	}
	return s.buf, nil
}

// MarshalIndent is Marshal and Indent.
func MarshalIndent(v any, prefix, indent string) ([]byte, error) {
	b, err := Marshal(v)
	if err != nil {
		return nil, err
	}
	return appendIndent(make([]byte, 0, 2*len(b)), b, prefix, indent), nil
}

// state of an encoding.
type state struct {
	buf   []byte
	html  bool
	depth int
	seen  map[any]struct{} // pointers, once that is deep
}

// failure carries an error up to encode.
type failure struct{ err error }

func (s *state) fail(err error) { panic(failure{err}) }

func (s *state) encode(v any) (err error) {
	defer func() {
		if r := recover(); r != nil {
			f, ok := r.(failure)
			if !ok {
				panic(r)
			}
			err = f.err
		}
	}()
	s.value(reflect.ValueOf(v))
	return nil
}

func (s *state) value(v reflect.Value) {
	if !v.IsValid() {
		s.buf = append(s.buf, "null"...)
		return
	}
	encoderOf(v.Type())(s, v, false)
}

// deeper notes pointers that are followed, to find cycles; done forgets them.
func (s *state) deeper(v reflect.Value, key any) (done func()) {
	s.depth++
	if s.depth <= 1000 {
		return func() { s.depth-- }
	}
	if _, ok := s.seen[key]; ok {
		s.fail(&UnsupportedValueError{v, "encountered a cycle via " + v.Type().String()})
	}
	if s.seen == nil {
		s.seen = map[any]struct{}{}
	}
	s.seen[key] = struct{}{}
	return func() {
		delete(s.seen, key)
		s.depth--
	}
}

// encoder writes values of a type; asString: as a string (option "string").
type encoder func(s *state, v reflect.Value, asString bool)

var encoders sync.Map // reflect.Type → encoder

func encoderOf(t reflect.Type) encoder {
	if e, ok := encoders.Load(t); ok {
		return e.(encoder)
	}
	// A type that contains itself finds this one, which waits.
	var wg sync.WaitGroup
	var e encoder
	wg.Add(1)
	other, loaded := encoders.LoadOrStore(t, encoder(func(s *state, v reflect.Value, asString bool) {
		wg.Wait()
		e(s, v, asString)
	}))
	if loaded {
		return other.(encoder)
	}
	e = newEncoder(t, true)
	wg.Done()
	encoders.Store(t, e)
	return e
}

func newEncoder(t reflect.Type, addressable bool) encoder {
	if t.Kind() != reflect.Pointer && addressable {
		_, own := methodOf(t)
		if enc, i := methodOf(reflect.PointerTo(t)); i < own {
			other := newEncoder(t, false)
			return func(s *state, v reflect.Value, asString bool) {
				if v.CanAddr() {
					enc(s, v.Addr(), asString)
				} else {
					other(s, v, asString)
				}
			}
		}
	}
	if enc, _ := methodOf(t); enc != nil {
		return enc
	}
	return kindEncoder(t)
}

// kindEncoder is the encoder without regard to methods.
func kindEncoder(t reflect.Type) encoder {
	if t == timeType {
		return encodeTime
	}
	switch t.Kind() {
	case reflect.Bool:
		return encodeBool
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return encodeInt
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return encodeUint
	case reflect.Float32:
		return func(s *state, v reflect.Value, asString bool) { encodeFloat(s, v, asString, 32) }
	case reflect.Float64:
		return func(s *state, v reflect.Value, asString bool) { encodeFloat(s, v, asString, 64) }
	case reflect.String:
		if t == numberType {
			return encodeNumber
		}
		return encodeString
	case reflect.Interface:
		return encodeInterface
	case reflect.Struct:
		return structEncoder(t)
	case reflect.Map:
		return mapEncoder(t)
	case reflect.Slice:
		return sliceEncoder(t)
	case reflect.Array:
		return arrayEncoder(t)
	case reflect.Pointer:
		elem := encoderOf(t.Elem())
		return func(s *state, v reflect.Value, asString bool) {
			if v.IsNil() {
				s.buf = append(s.buf, "null"...)
				return
			}
			defer s.deeper(v, v.Interface())()
			elem(s, v.Elem(), asString)
		}
	}
	return func(s *state, v reflect.Value, _ bool) { s.fail(&UnsupportedTypeError{v.Type()}) }
}

// pointerTo is the type that errors of methods name.
func pointerTo(t reflect.Type) reflect.Type {
	if t.Kind() == reflect.Pointer {
		return t
	}
	return reflect.PointerTo(t)
}

func encodeMarshaler(s *state, v reflect.Value, _ bool) {
	if k := v.Kind(); (k == reflect.Pointer || k == reflect.Interface) && v.IsNil() {
		s.buf = append(s.buf, "null"...)
		return
	}
	m, ok := v.Interface().(Marshaler)
	if !ok {
		s.buf = append(s.buf, "null"...)
		return
	}
	b, err := m.MarshalJSON()
	if err == nil {
		var end int
		if end, err = check(b); err == nil {
			s.buf = jsonwire.AppendLayout(s.buf, b[:end], s.html, false, "", "")
			return
		}
	}
	s.fail(&MarshalerError{pointerTo(v.Type()), err, "MarshalJSON"})
}

func encodeText(s *state, v reflect.Value, _ bool) {
	if v.Kind() == reflect.Pointer && v.IsNil() {
		s.buf = append(s.buf, "null"...)
		return
	}
	m, ok := v.Interface().(encoding.TextMarshaler)
	if !ok {
		s.buf = append(s.buf, "null"...)
		return
	}
	b, err := m.MarshalText()
	if err != nil {
		s.fail(&MarshalerError{pointerTo(v.Type()), err, "MarshalText"})
	}
	s.buf = jsonwire.AppendQuoted(s.buf, string(b), s.html)
}

// quote puts what f appends between quotes if wanted.
func (s *state) quote(asString bool, f func()) {
	if asString {
		s.buf = append(s.buf, '"')
		f()
		s.buf = append(s.buf, '"')
		return
	}
	f()
}

func encodeBool(s *state, v reflect.Value, asString bool) {
	s.quote(asString, func() { s.buf = strconv.AppendBool(s.buf, v.Bool()) })
}

func encodeInt(s *state, v reflect.Value, asString bool) {
	if !asString {
		s.buf = strconv.AppendInt(s.buf, v.Int(), 10)
		return
	}
	s.quote(asString, func() { s.buf = strconv.AppendInt(s.buf, v.Int(), 10) })
}

func encodeUint(s *state, v reflect.Value, asString bool) {
	s.quote(asString, func() { s.buf = strconv.AppendUint(s.buf, v.Uint(), 10) })
}

func encodeFloat(s *state, v reflect.Value, asString bool, bits int) {
	f := v.Float()
	if math.IsInf(f, 0) || math.IsNaN(f) {
		s.fail(&UnsupportedValueError{v, strconv.FormatFloat(f, 'g', -1, bits)})
	}
	// As ECMAScript writes numbers.
	format := byte('f')
	if abs := math.Abs(f); abs != 0 {
		if bits == 64 && (abs < 1e-6 || abs >= 1e21) || bits == 32 && (float32(abs) < 1e-6 || float32(abs) >= 1e21) {
			format = 'e'
		}
	}
	s.quote(asString, func() {
		s.buf = strconv.AppendFloat(s.buf, f, format, -1, bits)
		if n := len(s.buf); format == 'e' && n >= 4 && s.buf[n-4] == 'e' && s.buf[n-3] == '-' && s.buf[n-2] == '0' {
			s.buf[n-2] = s.buf[n-1]
			s.buf = s.buf[:n-1]
		}
	})
}

func validNumber(s string) bool {
	if s == "" || s[0] != '-' && (s[0] < '0' || s[0] > '9') {
		return false
	}
	end, what, _ := jsonwire.Scan([]byte(s), 0)
	return what == 0 && end == len(s)
}

func encodeNumber(s *state, v reflect.Value, asString bool) {
	n := v.String()
	if n == "" {
		n = "0"
	}
	if !validNumber(n) {
		err := fmt.Errorf("cannot parse %q as JSON number: %w", n, strconv.ErrSyntax)
		s.fail(&MarshalerError{reflect.PointerTo(v.Type()), err, "MarshalJSONTo"})
	}
	s.quote(asString, func() { s.buf = append(s.buf, n...) })
}

func encodeString(s *state, v reflect.Value, asString bool) {
	if asString {
		s.buf = jsonwire.AppendQuoted(s.buf, string(jsonwire.AppendQuoted(nil, v.String(), s.html)), false)
		return
	}
	s.buf = jsonwire.AppendQuoted(s.buf, v.String(), s.html)
}

func encodeInterface(s *state, v reflect.Value, _ bool) {
	if v.IsNil() {
		s.buf = append(s.buf, "null"...)
		return
	}
	s.value(v.Elem())
}

func isEmpty(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() == 0
	case reflect.Bool, reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr,
		reflect.Float32, reflect.Float64, reflect.Interface, reflect.Pointer:
		return v.IsZero()
	}
	return false
}

func structEncoder(t reflect.Type) encoder {
	fs := fieldsOf(t)
	encs := make([]encoder, len(fs.list))
	for i := range fs.list {
		encs[i] = encoderOf(fs.list[i].typ)
	}
	return func(s *state, v reflect.Value, _ bool) {
		if fs.bad != "" {
			s.fail(&UnsupportedValueError{Str: fs.bad})
		}
		next := byte('{')
	fields:
		for i := range fs.list {
			f := &fs.list[i]
			fv := v
			for _, x := range f.index {
				if fv.Kind() == reflect.Pointer {
					if fv.IsNil() {
						continue fields
					}
					fv = fv.Elem()
				}
				fv = fv.Field(x)
			}
			if f.omitEmpty && isEmpty(fv) || f.omitZero != nil && f.omitZero(fv) {
				continue
			}
			s.buf = append(s.buf, next)
			next = ','
			if s.html {
				s.buf = append(s.buf, f.escaped...)
			} else {
				s.buf = append(s.buf, f.quoted...)
			}
			encs[i](s, fv, f.asString)
		}
		if fs.rest != nil {
			next = encodeRest(s, v, fs.rest, next)
		}
		if next == '{' {
			s.buf = append(s.buf, '{')
		}
		s.buf = append(s.buf, '}')
	}
}

func mapEncoder(t reflect.Type) encoder {
	kt := t.Key()
	switch kt.Kind() {
	case reflect.String, reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr, reflect.Interface:
	default:
		if kt.Kind() != reflect.Float32 && kt.Kind() != reflect.Float64 && kt.Kind() != reflect.Pointer && !kt.Implements(textMarshaler) {
			return func(s *state, v reflect.Value, _ bool) {
				if v.Len() == 0 {
					s.buf = append(s.buf, emptyMap(v)...)
					return
				}
				s.badKey()
			}
		}
	}
	elem := encoderOf(t.Elem())
	return func(s *state, v reflect.Value, _ bool) {
		if v.Len() == 0 {
			s.buf = append(s.buf, emptyMap(v)...)
			return
		}
		defer s.deeper(v, v.UnsafePointer())()
		type entry struct {
			key  string
			elem reflect.Value
		}
		entries := make([]entry, 0, v.Len())
		for it := v.MapRange(); it.Next(); {
			entries = append(entries, entry{s.key(it.Key()), it.Value()})
		}
		slices.SortFunc(entries, func(a, b entry) int { return strings.Compare(a.key, b.key) })
		for i := range entries {
			if i == 0 {
				s.buf = append(s.buf, '{')
			} else {
				s.buf = append(s.buf, ',')
			}
			s.buf = jsonwire.AppendQuoted(s.buf, entries[i].key, s.html)
			s.buf = append(s.buf, ':')
			elem(s, entries[i].elem, false)
		}
		s.buf = append(s.buf, '}')
	}
}

func emptyMap(v reflect.Value) string {
	if v.IsNil() {
		return "null"
	}
	return "{}"
}

func (s *state) badKey() {
	text := "jsontext: object member name must be a string after offset " + strconv.Itoa(len(s.buf)+2)
	s.fail(&UnsupportedValueError{Str: text})
}

// key is a map's key as a string.
func (s *state) key(k reflect.Value) string {
	if k.Kind() == reflect.Interface {
		if k.IsNil() {
			s.badKey()
		}
		k = k.Elem()
	}
	if k.Kind() == reflect.String {
		return k.String()
	}
	if m, ok := k.Interface().(encoding.TextMarshaler); ok {
		if k.Kind() == reflect.Pointer && k.IsNil() {
			return ""
		}
		b, err := m.MarshalText()
		if err != nil {
			s.fail(&MarshalerError{pointerTo(k.Type()), err, "MarshalText"})
		}
		return string(b)
	}
	switch {
	case k.Kind() == reflect.Pointer && !k.IsNil():
		return s.key(k.Elem())
	case k.Kind() == reflect.Pointer:
		return ""
	case k.CanFloat():
		// As the number is written.
		sub := state{html: s.html}
		encodeFloat(&sub, k, false, k.Type().Bits())
		return string(sub.buf)
	case k.CanInt():
		return strconv.FormatInt(k.Int(), 10)
	case k.CanUint():
		return strconv.FormatUint(k.Uint(), 10)
	}
	s.badKey()
	return ""
}

func sliceEncoder(t reflect.Type) encoder {
	et := t.Elem()
	if et.Kind() == reflect.Uint8 {
		p := reflect.PointerTo(et)
		if !p.Implements(marshaler) && !p.Implements(textMarshaler) {
			return func(s *state, v reflect.Value, _ bool) {
				if v.IsNil() {
					s.buf = append(s.buf, "null"...)
					return
				}
				s.buf = append(s.buf, '"')
				s.buf = base64.StdEncoding.AppendEncode(s.buf, v.Bytes())
				s.buf = append(s.buf, '"')
			}
		}
	}
	elems := arrayEncoder(t)
	return func(s *state, v reflect.Value, asString bool) {
		if v.IsNil() {
			s.buf = append(s.buf, "null"...)
			return
		}
		type part struct {
			p   any
			len int
		}
		defer s.deeper(v, part{v.UnsafePointer(), v.Len()})()
		elems(s, v, asString)
	}
}

func arrayEncoder(t reflect.Type) encoder {
	elem := encoderOf(t.Elem())
	return func(s *state, v reflect.Value, _ bool) {
		s.buf = append(s.buf, '[')
		for i := range v.Len() {
			if i > 0 {
				s.buf = append(s.buf, ',')
			}
			elem(s, v.Index(i), false)
		}
		s.buf = append(s.buf, ']')
	}
}

// layOut returns b, a value, on lines as SetIndent wants it.
func layOut(b []byte, prefix, indent string) []byte {
	if prefix == "" && indent == "" {
		return b
	}
	return bytes.TrimLeft(appendIndent(nil, b, prefix, indent), " \t\r\n")
}
