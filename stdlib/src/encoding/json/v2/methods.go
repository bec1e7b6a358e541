package json

import (
	"encoding"
	"encoding/json/jsontext"
	"errors"
	"internal/jsonopts"
	"reflect"
	"strings"
)

// Marshaler is what marshals itself to JSON of its own making.
type Marshaler interface {
	MarshalJSON() ([]byte, error)
}

// MarshalerTo is what marshals itself by an Encoder: one value, or none and
// errors.ErrUnsupported to be marshaled otherwise.
type MarshalerTo interface {
	MarshalJSONTo(*jsontext.Encoder) error
}

// Unmarshaler is what sets itself from JSON, which it must not keep.
type Unmarshaler interface {
	UnmarshalJSON([]byte) error
}

// UnmarshalerFrom is what sets itself by a Decoder: from one value, or none and
// errors.ErrUnsupported to be set otherwise.
type UnmarshalerFrom interface {
	UnmarshalJSONFrom(*jsontext.Decoder) error
}

var (
	marshalTypes = []reflect.Type{
		reflect.TypeFor[MarshalerTo](), reflect.TypeFor[Marshaler](),
		reflect.TypeFor[encoding.TextAppender](), reflect.TypeFor[encoding.TextMarshaler](),
	}
	unmarshalTypes = []reflect.Type{
		reflect.TypeFor[UnmarshalerFrom](), reflect.TypeFor[Unmarshaler](), reflect.TypeFor[encoding.TextUnmarshaler](),
	}
)

// implements reports whether t or its pointer has the methods, and whether only the
// pointer has. Pointers and interfaces count as what they lead to.
func implements(t, iface reflect.Type) (ok, byPointer bool) {
	if t.Kind() == reflect.Interface || t.Kind() == reflect.Pointer && t.Name() == "" {
		return false, false
	}
	if t.Implements(iface) {
		return true, false
	}
	ok = reflect.PointerTo(t).Implements(iface)
	return ok, ok
}

func hasAny(t reflect.Type, list []reflect.Type) bool {
	for _, i := range list {
		if ok, _ := implements(t, i); ok {
			return true
		}
	}
	return false
}

func hasMarshal(t reflect.Type) bool   { return hasAny(t, marshalTypes) }
func hasUnmarshal(t reflect.Type) bool { return hasAny(t, unmarshalTypes) }

// receiver returns the value or its address as what has the methods.
func receiver[T any](v addressable) T {
	if t, ok := v.Interface().(T); ok && v.Kind() != reflect.Pointer {
		return t
	}
	return v.Addr().Interface().(T)
}

// withMethods puts a type's methods over its usual codec.
func withMethods(t reflect.Type, c *codec) *codec {
	wrapped := *c
	// What counts most is put on last.
	for i := len(marshalTypes) - 1; i >= 0; i-- {
		ok, byPointer := implements(t, marshalTypes[i])
		if !ok && t.Kind() == reflect.Interface && t.Implements(marshalTypes[i]) {
			wrapped.marshal = legacyInterface(t, i, wrapped.marshal)
		}
		if !ok {
			continue
		}
		next := wrapped.marshal
		call := marshalCalls[i](t, next)
		if i < 2 {
			wrapped.custom = true
		}
		wrapped.custom = true
		json := i < 2
		wrapped.marshal = func(e *jsontext.Encoder, v addressable, s *state) error {
			if s.Get(jsonopts.CallMethodsWithLegacySemantics) && (byPointer && v.forced || json && internal.NameComes(e)) {
				return next(e, v, s)
			}
			return call(e, v, s)
		}
	}
	for i := len(unmarshalTypes) - 1; i >= 0; i-- {
		if ok, _ := implements(t, unmarshalTypes[i]); ok {
			next := wrapped.unmarshal
			call := unmarshalCalls[i](t, next)
			wrapped.custom = true
			json := i < 2
			wrapped.unmarshal = func(d *jsontext.Decoder, v addressable, s *state) error {
				if json && s.Get(jsonopts.CallMethodsWithLegacySemantics) && internal.NameComesDecoder(d) {
					return next(d, v, s)
				}
				return call(d, v, s)
			}
		}
	}
	return &wrapped
}

type marshalFunc = func(*jsontext.Encoder, addressable, *state) error
type unmarshalFunc = func(*jsontext.Decoder, addressable, *state) error

var marshalCalls = []func(reflect.Type, marshalFunc) marshalFunc{
	func(t reflect.Type, next marshalFunc) marshalFunc {
		return func(e *jsontext.Encoder, v addressable, s *state) error {
			return marshalTo(e, v, s, t, next, func() error { return receiver[MarshalerTo](v).MarshalJSONTo(e) })
		}
	},
	func(t reflect.Type, _ marshalFunc) marshalFunc {
		return func(e *jsontext.Encoder, v addressable, s *state) error {
			b, err := receiver[Marshaler](v).MarshalJSON()
			return marshaled(e, t, s, "MarshalJSON", b, err)
		}
	},
	func(t reflect.Type, _ marshalFunc) marshalFunc {
		return func(e *jsontext.Encoder, v addressable, s *state) error {
			b, err := receiver[encoding.TextAppender](v).AppendText(nil)
			return marshaledText(e, t, s, "AppendText", b, err)
		}
	},
	func(t reflect.Type, _ marshalFunc) marshalFunc {
		return func(e *jsontext.Encoder, v addressable, s *state) error {
			b, err := receiver[encoding.TextMarshaler](v).MarshalText()
			return marshaledText(e, t, s, "MarshalText", b, err)
		}
	},
}

// marshalTo calls what writes by the Encoder.
func marshalTo(e *jsontext.Encoder, v addressable, s *state, t reflect.Type, next marshalFunc, call func() error) error {
	before := encoderPos(e)
	set := internal.EncoderSet(e)
	if s.tagged() {
		was := *set
		set.Put(jsonopts.StringifyNumbers, true)
		defer func() { *set = was }()
	}
	err := call()
	now := encoderPos(e)
	moved := now != before
	if errors.Is(err, errors.ErrUnsupported) {
		if !moved {
			return next(e, v, s)
		}
		err = errUnsupportedMove
	} else if err == nil && (now.depth != before.depth || now.n != before.n+1) {
		err = errNonSingular
	}
	if err == nil {
		return nil
	}
	if s.Get(jsonopts.ReportErrorsWithLegacySemantics) {
		return jsonopts.LegacyMethodError(err, t, "MarshalJSONTo")
	}
	return wrapMarshal(e, before, t, err)
}

// mustNot is the error of a method that may not be unsupported.
func mustNot(what string, err error) error {
	if errors.Is(err, errors.ErrUnsupported) {
		return errors.New(what + " may not return errors.ErrUnsupported")
	}
	return err
}

func marshaled(e *jsontext.Encoder, t reflect.Type, s *state, what string, b []byte, err error) error {
	s.tagged()
	before := encoderPos(e)
	if err != nil {
		err = mustNot(strings.Replace(what, "MarshalJSON", "MarshalJSON method", 1), err)
	} else if err = e.WriteValue(b); err == nil || internal.IsIO(err) {
		return err
	}
	if s.Get(jsonopts.ReportErrorsWithLegacySemantics) {
		return jsonopts.LegacyMethodError(err, t, what)
	}
	return wrapMarshal(e, before, t, err)
}

func marshaledText(e *jsontext.Encoder, t reflect.Type, s *state, what string, b []byte, err error) error {
	s.tagged()
	before := encoderPos(e)
	if err != nil {
		err = mustNot(what+" method", err)
	} else if err = e.WriteToken(jsontext.String(string(b))); err == nil || internal.IsIO(err) {
		return err
	}
	if s.Get(jsonopts.ReportErrorsWithLegacySemantics) {
		return jsonopts.LegacyMethodError(err, t, what)
	}
	return wrapMarshal(e, before, t, err)
}

// legacyInterface calls the method of an interface even if it holds a nil pointer.
func legacyInterface(t reflect.Type, i int, next marshalFunc) marshalFunc {
	return func(e *jsontext.Encoder, v addressable, s *state) error {
		if !s.Get(jsonopts.CallMethodsWithLegacySemantics) || v.IsNil() || v.Elem().Kind() != reflect.Pointer || !v.Elem().IsNil() {
			return next(e, v, s)
		}
		switch m := v.Interface().(type) {
		case MarshalerTo:
			return marshalTo(e, v, s, t, next, func() error { return m.MarshalJSONTo(e) })
		case Marshaler:
			b, err := m.MarshalJSON()
			return marshaled(e, t, s, "MarshalJSON", b, err)
		case encoding.TextAppender:
			b, err := m.AppendText(nil)
			return marshaledText(e, t, s, "AppendText", b, err)
		case encoding.TextMarshaler:
			b, err := m.MarshalText()
			return marshaledText(e, t, s, "MarshalText", b, err)
		}
		return next(e, v, s)
	}
}

var unmarshalCalls = []func(reflect.Type, unmarshalFunc) unmarshalFunc{
	func(t reflect.Type, next unmarshalFunc) unmarshalFunc {
		return func(d *jsontext.Decoder, v addressable, s *state) error {
			return unmarshalFrom(d, v, s, t, next, func() error { return receiver[UnmarshalerFrom](v).UnmarshalJSONFrom(d) })
		}
	},
	func(t reflect.Type, _ unmarshalFunc) unmarshalFunc {
		return func(d *jsontext.Decoder, v addressable, s *state) error {
			s.tagged()
			b, err := d.ReadValue()
			if err != nil {
				return err
			}
			if err := mustNot("UnmarshalJSON method", receiver[Unmarshaler](v).UnmarshalJSON(b)); err != nil {
				return methodError(d, t, s, err)
			}
			return nil
		}
	},
	func(t reflect.Type, _ unmarshalFunc) unmarshalFunc {
		return func(d *jsontext.Decoder, v addressable, s *state) error {
			s.tagged()
			b, err := d.ReadValue()
			if err != nil {
				return err
			}
			switch b.Kind() {
			case 'n':
				if !s.Get(jsonopts.MergeWithLegacySemantics) {
					v.SetZero()
				}
				return nil
			case '"':
			default:
				return s.legacy(errorAfter(d, t, errNonStringValue))
			}
			text, _ := jsontext.AppendUnquote(nil, b)
			if err := mustNot("UnmarshalText method", receiver[encoding.TextUnmarshaler](v).UnmarshalText(text)); err != nil {
				return methodError(d, t, s, err)
			}
			return nil
		}
	},
}

// legacy has an error of meaning not end the call, but be reported at its end.
func (s *state) legacy(err error) error { return err }

// methodError makes an error of what a method said of the value that was read.
func methodError(d *jsontext.Decoder, t reflect.Type, s *state, err error) error {
	if s.Get(jsonopts.ReportErrorsWithLegacySemantics) {
		return err
	}
	if e, ok := err.(*SemanticError); ok {
		if e.JSONKind == 0 {
			e.JSONKind = internal.Last(d)
		}
		fill(e, "unmarshal", t, func() (int64, jsontext.Pointer) { return internal.DecoderAt(d, -1) })
		return e
	}
	return errorAfter(d, t, err)
}

// unmarshalFrom calls what reads by the Decoder.
func unmarshalFrom(d *jsontext.Decoder, v addressable, s *state, t reflect.Type, next unmarshalFunc, call func() error) error {
	before := decoderPos(d)
	set := internal.DecoderSet(d)
	if s.tagged() {
		was := *set
		set.Put(jsonopts.StringifyNumbers, true)
		defer func() { *set = was }()
	}
	err := call()
	now := decoderPos(d)
	if errors.Is(err, errors.ErrUnsupported) {
		if now == before {
			return next(d, v, s)
		}
		err = errUnsupportedMove
	} else if err == nil && (now.depth != before.depth || now.n != before.n+1) {
		err = errNonSingular
	}
	if err == nil {
		return nil
	}
	if s.Get(jsonopts.ReportErrorsWithLegacySemantics) {
		return err
	}
	return wrapUnmarshal(d, before, t, err)
}
