package json

import (
	"encoding/json/jsontext"
	"internal/jsonopts"
	"reflect"
	"sync"
)

func structCodec(t reflect.Type) *codec {
	// A struct may hold itself, so its fields are looked at when they are needed.
	fields := sync.OnceValue(func() *fields { return structFields(t) })
	return &codec{
		marshal: func(e *jsontext.Encoder, v addressable, s *state) error {
			if err := noString(e, t, s); err != nil {
				return err
			}
			fs := fields()
			if err := fs.wrong(s); err != nil {
				err := *err
				return wrapMarshal(e, encoderPos(e), err.GoType, &err)
			}
			if err := e.WriteToken(jsontext.BeginObject); err != nil {
				return err
			}
			if err := marshalFields(e, v, s, fs); err != nil {
				return err
			}
			return e.WriteToken(jsontext.EndObject)
		},
		unmarshal: func(d *jsontext.Decoder, v addressable, s *state) error {
			done, err := open(d, t, v, s, '{')
			if done {
				return err
			}
			fs := fields()
			if err := fs.wrong(s); err != nil {
				return errorAfter(d, err.GoType, err.Err)
			}
			return unmarshalFields(d, v, s, fs)
		},
	}
}

// wrong is what is wrong with the struct, unless nobody asks.
func (fs *fields) wrong(s *state) *SemanticError {
	if fs.err == nil || s.Get(jsonopts.ReportErrorsWithLegacySemantics) {
		return nil
	}
	return fs.err.(*SemanticError)
}

// member returns the field of v, unless it lies behind a nil pointer. With make these
// are set.
func (f *field) member(v addressable, make bool) (addressable, error) {
	for i, n := range f.index {
		if i > 0 && v.Kind() == reflect.Pointer {
			if v.IsNil() {
				if !make {
					return addressable{}, nil
				}
				if !v.CanSet() {
					return addressable{}, errNilField
				}
				v.Set(reflect.New(v.Type().Elem()))
			}
			v = addressable{v.Elem(), false}
		}
		v.Value = v.Field(n)
	}
	return v, nil
}

func marshalFields(e *jsontext.Encoder, v addressable, s *state, fs *fields) error {
	omitZero := s.Get(jsonopts.OmitZeroStructFields)
	legacyEmpty := s.Get(jsonopts.OmitEmptyWithLegacySemantics)
	for _, f := range fs.list {
		x, _ := f.member(v, false)
		if !x.IsValid() {
			continue
		}
		if (f.omitzero || omitZero) && f.isZero(x) {
			continue
		}
		if f.omitempty && (legacyEmpty && isEmpty(x.Value) || !legacyEmpty && surelyEmpty(x)) {
			continue
		}
		undoable := f.omitempty && !legacyEmpty
		var mark int
		var last string
		if undoable {
			mark, last = internal.Mark(e)
		}
		if err := e.WriteToken(jsontext.String(f.name)); err != nil {
			return err
		}
		s.str = f.str && (!s.Get(jsonopts.StringifyWithLegacySemantics) || quotable(f.t))
		err := marshalValue(e, x, s)
		s.str = false
		if err != nil {
			return err
		}
		if undoable {
			if internal.Empty(e, mark) {
				internal.Undo(e, mark, last)
			}
			internal.Release(e)
		}
	}
	if fs.fallback != nil {
		return marshalFallback(e, v, s, fs)
	}
	return nil
}

// quotable reports whether v1 regards the string tag of a field.
func quotable(t reflect.Type) bool {
	if t.Kind() == reflect.Pointer && t.Name() == "" {
		t = t.Elem()
	}
	switch t.Kind() {
	case reflect.Bool, reflect.String, reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr,
		reflect.Float32, reflect.Float64:
		return true
	}
	return false
}

// isEmpty is v1's notion of emptiness.
func isEmpty(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() == 0
	case reflect.Struct:
		return false
	}
	return v.IsZero()
}

// surelyEmpty reports whether it is seen without writing that a value is empty.
func surelyEmpty(v addressable) bool {
	if codecOf(v.Type()).custom {
		return false
	}
	switch v.Kind() {
	case reflect.Map, reflect.Slice, reflect.String:
		return v.Len() == 0
	case reflect.Interface, reflect.Pointer:
		return v.IsNil()
	}
	return false
}

// marshalFallback writes the members that a struct has no fields for.
func marshalFallback(e *jsontext.Encoder, v addressable, s *state, fs *fields) error {
	x, _ := fs.fallback.member(v, false)
	if !x.IsValid() {
		return nil
	}
	if x.Kind() == reflect.Pointer {
		if x.IsNil() {
			return nil
		}
		x.Value = x.Elem()
	}
	dup := s.Get(jsonopts.AllowDuplicateNames)
	taken := func(name string) error {
		if dup {
			return nil
		}
		f, _ := fs.find(name, s)
		if f == nil {
			return nil
		}
		if y, _ := f.member(v, false); f.name != name || y.IsValid() && !((f.omitzero || s.Get(jsonopts.OmitZeroStructFields)) && f.isZero(y)) {
			_, in := internal.EncoderAt(e, 1)
			return internal.NewDuplicate(e.OutputOffset(), in.AppendToken(name))
		}
		return nil
	}
	if x.Kind() == reflect.Map {
		if x.Len() == 0 {
			return nil
		}
		for _, k := range x.MapKeys() {
			if err := taken(k.String()); err != nil {
				return err
			}
		}
		return marshalMembers(e, x.Value, s)
	}
	raw := jsontext.Value(x.Bytes())
	if len(raw) == 0 {
		return nil
	}
	d := internal.NewDecoder(raw, s.Set)
	fail := func(err error) error { return marshalError(e, rawType, err) }
	tok, err := d.ReadToken()
	if err != nil {
		return fail(noEOFAt(d, err))
	}
	if tok.Kind() != '{' {
		return fail(errRawEmbed)
	}
	for d.PeekKind() != '}' {
		tok, err := d.ReadToken()
		if err != nil {
			return fail(err)
		}
		if err := taken(tok.String()); err != nil {
			return err
		}
		if err := e.WriteToken(tok); err != nil {
			return fail(err)
		}
		val, err := d.ReadValue()
		if err != nil {
			return fail(err)
		}
		if err := e.WriteValue(val); err != nil {
			return fail(err)
		}
	}
	if _, err := d.ReadToken(); err != nil {
		return fail(err)
	}
	if err := internal.Finish(d); err != nil {
		return fail(err)
	}
	return nil
}

func unmarshalFields(d *jsontext.Decoder, v addressable, s *state, fs *fields) error {
	var seen []bool
	dup := s.Get(jsonopts.AllowDuplicateNames)
	for d.PeekKind() != '}' {
		tok, err := d.ReadToken()
		if err != nil {
			return err
		}
		name := tok.String()
		f := fs.byName[name]
		if f == nil {
			if f, err = fs.find(name, s); err != nil {
				return errorAfter(d, v.Type(), err)
			}
		}
		if f == nil {
			if err := unmarshalUnknown(d, v, s, fs, name); err != nil {
				return err
			}
			continue
		}
		if !dup {
			if seen == nil {
				seen = make([]bool, len(fs.list))
			}
			if seen[f.id] {
				at, in := internal.DecoderAt(d, -1)
				return internal.NewDuplicate(at, in)
			}
			seen[f.id] = true
		}
		x, err := f.member(v, true)
		if err != nil {
			return errorBefore(d, v.Type(), err)
		}
		s.str = f.str && (!s.Get(jsonopts.StringifyWithLegacySemantics) || quotable(f.t))
		err = unmarshalValue(d, x, s)
		s.str = false
		if err != nil {
			return err
		}
	}
	_, err := d.ReadToken()
	return err
}

// unmarshalUnknown takes a member that the struct has no field for.
func unmarshalUnknown(d *jsontext.Decoder, v addressable, s *state, fs *fields, name string) error {
	if fs.fallback == nil {
		if s.Get(jsonopts.RejectUnknownMembers) {
			return errorAfterName(d, v.Type())
		}
		return d.SkipValue()
	}
	x, err := fs.fallback.member(v, true)
	if err != nil {
		return errorBefore(d, v.Type(), err)
	}
	if x.Kind() == reflect.Pointer {
		if x.IsNil() {
			x.Set(reflect.New(x.Type().Elem()))
		}
		x.Value = x.Elem()
	}
	if x.Kind() == reflect.Map {
		if x.IsNil() {
			x.Set(reflect.MakeMap(x.Type()))
		}
		k := reflect.New(x.Type().Key()).Elem()
		k.SetString(name)
		elem := reflect.New(x.Type().Elem()).Elem()
		if old := x.MapIndex(k); old.IsValid() {
			elem.Set(old)
		}
		err := unmarshalValue(d, addressable{elem, false}, s)
		x.SetMapIndex(k, elem)
		return err
	}
	raw := trimmed(x.Bytes())
	switch {
	case len(raw) == 0:
		raw = []byte{'{'}
	case raw[0] != '{' || raw[len(raw)-1] != '}':
		return errorAfter(d, rawType, errRawEmbed)
	default:
		raw = trimmed(raw[:len(raw)-1])
		if raw[len(raw)-1] != '{' {
			raw = append(raw, ',')
		}
	}
	val, err := d.ReadValue()
	if err != nil {
		return err
	}
	raw, _ = jsontext.AppendQuote(raw, name)
	raw = append(append(raw, ':'), val...)
	x.SetBytes(append(raw, '}'))
	return nil
}

func trimmed(b []byte) []byte {
	for len(b) > 0 && isBlank(b[0]) {
		b = b[1:]
	}
	for len(b) > 0 && isBlank(b[len(b)-1]) {
		b = b[:len(b)-1]
	}
	return b
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' || c == '\r' || c == '\n' }

// errorAfterName is the error of a name that the struct does not know.
func errorAfterName(d *jsontext.Decoder, t reflect.Type) error {
	return errorAfter(d, t, ErrUnknownName)
}
