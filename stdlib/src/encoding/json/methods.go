package json

import (
	"encoding"
	"encoding/json/jsontext"
	"encoding/json/v2"
	"errors"
	"fmt"
	"internal/jsonopts"
	"internal/jsonwire"
	"reflect"
	"strconv"
	"strings"
	"time"
)

// Marshaler is a value that writes itself.
type Marshaler = json.Marshaler

// Unmarshaler is a value that reads itself.
type Unmarshaler = json.Unmarshaler

var (
	internal      = jsontext.Internal.Export(jsonopts.Internal{})
	marshalerTo   = reflect.TypeFor[json.MarshalerTo]()
	marshaler     = reflect.TypeFor[Marshaler]()
	textAppender  = reflect.TypeFor[encoding.TextAppender]()
	textMarshaler = reflect.TypeFor[encoding.TextMarshaler]()
	numberType    = reflect.TypeFor[Number]()
	timeType      = reflect.TypeFor[time.Time]()
)

// methodOf returns how values of type t write themselves, and how much that counts:
// less is more.
func methodOf(t reflect.Type) (encoder, int) {
	switch {
	case t == numberType, t == timeType, t.Kind() == reflect.Pointer && (t.Elem() == numberType || t.Elem() == timeType):
	case t.Implements(marshalerTo):
		return encodeTo, 0
	case t.Implements(marshaler):
		return encodeMarshaler, 1
	case t.Implements(textAppender):
		return encodeAppender, 2
	case t.Implements(textMarshaler):
		return encodeText, 3
	}
	return nil, 4
}

// settings are the options of a call as package v2 has them.
func (s *state) settings() *jsonopts.Set {
	set := &jsonopts.Set{Present: jsonopts.V1Flags, Values: jsonopts.V1Flags}
	set.Put(jsonopts.EscapeForHTML, s.html)
	set.Put(jsonopts.OmitNewline, true)
	return set
}

var (
	errNonSingular     = errors.New("must read or write exactly one value")
	errUnsupportedMove = errors.New("unsupported calls must not read or write any tokens")
)

// encodeTo has a value write itself by an Encoder.
func encodeTo(s *state, v reflect.Value, asString bool) {
	if k := v.Kind(); (k == reflect.Pointer || k == reflect.Interface) && v.IsNil() {
		s.buf = append(s.buf, "null"...)
		return
	}
	m, ok := v.Interface().(json.MarshalerTo)
	if !ok {
		s.buf = append(s.buf, "null"...)
		return
	}
	set := s.settings()
	set.Put(jsonopts.StringifyNumbers, asString)
	// Within an array, so that what is more than one value is seen.
	e := internal.NewEncoder(set)
	e.WriteToken(jsontext.BeginArray)
	err := m.MarshalJSONTo(e)
	_, n := e.StackIndex(e.StackDepth())
	moved := e.StackDepth() != 1 || n != 0
	switch {
	case errors.Is(err, errors.ErrUnsupported) && !moved:
		t := v.Type()
		if t.Kind() == reflect.Pointer {
			v, t = v.Elem(), t.Elem()
		}
		kindEncoder(t)(s, v, asString)
		return
	case errors.Is(err, errors.ErrUnsupported):
		err = errUnsupportedMove
	case err == nil && (e.StackDepth() != 1 || n != 1):
		err = errNonSingular
	}
	if err != nil {
		s.fail(&MarshalerError{pointerTo(v.Type()), err, "MarshalJSONTo"})
	}
	s.buf = append(s.buf, internal.Bytes(e)[1:]...)
}

// encodeAppender has a value append its text.
func encodeAppender(s *state, v reflect.Value, _ bool) {
	if v.Kind() == reflect.Pointer && v.IsNil() {
		s.buf = append(s.buf, "null"...)
		return
	}
	m, ok := v.Interface().(encoding.TextAppender)
	if !ok {
		s.buf = append(s.buf, "null"...)
		return
	}
	b, err := m.AppendText(nil)
	if err != nil {
		s.fail(&MarshalerError{pointerTo(v.Type()), err, "AppendText"})
	}
	s.buf = jsonwire.AppendQuoted(s.buf, string(b), s.html)
}

// encodeTime writes a time.
func encodeTime(s *state, v reflect.Value, _ bool) {
	b, err := v.Interface().(time.Time).MarshalJSON()
	if err != nil {
		text := err.Error()
		err = errors.New(text[strings.LastIndex(text, ": ")+2:])
		s.fail(&MarshalerError{pointerTo(v.Type()), err, "MarshalJSON"})
	}
	s.buf = append(s.buf, b...)
}

// readFrom has u read the value data by a Decoder. It returns ErrUnsupported if u
// leaves it to others.
func readFrom(u json.UnmarshalerFrom, data []byte) error {
	set := &jsonopts.Set{Present: jsonopts.V1Flags, Values: jsonopts.V1Flags}
	d := internal.NewDecoder(append(append([]byte{'['}, data...), ']'), set)
	d.ReadToken()
	err := u.UnmarshalJSONFrom(d)
	_, n := d.StackIndex(d.StackDepth())
	moved := d.StackDepth() != 1 || n != 0
	switch {
	case errors.Is(err, errors.ErrUnsupported):
		if moved {
			return errUnsupportedMove
		}
		return errors.ErrUnsupported
	case err == nil && (d.StackDepth() != 1 || n != 1):
		return errNonSingular
	}
	return err
}

// MarshalJSONTo writes the number, as a string if that is asked for.
func (n Number) MarshalJSONTo(enc *jsontext.Encoder) error {
	s := string(n)
	if s == "" {
		s = "0"
	}
	yes, _ := json.GetOption(enc.Options(), json.StringifyNumbers)
	if !validNumber(s) {
		if yes {
			s = `"` + s + `"`
		}
		return fmt.Errorf("cannot parse %q as JSON number: %w", s, strconv.ErrSyntax)
	}
	if yes || internal.NameComes(enc) {
		return enc.WriteToken(jsontext.String(s))
	}
	return enc.WriteValue(jsontext.Value(s))
}

// UnmarshalJSONFrom reads a number, or one as a string; null is nothing.
func (n *Number) UnmarshalJSONFrom(dec *jsontext.Decoder) error {
	v, err := dec.ReadValue()
	if err != nil {
		return err
	}
	yes, _ := json.GetOption(dec.Options(), json.StringifyNumbers)
	legacy, _ := json.GetOption(dec.Options(), StringifyWithLegacySemantics)
	switch k := v.Kind(); {
	case k == 'n':
		if merge, _ := json.GetOption(dec.Options(), MergeWithLegacySemantics); !merge {
			*n = ""
		}
		return nil
	case k == '"' && (yes || legacy || internal.NameComesDecoder(dec)):
		s := jsonwire.Unquote(v)
		if !validNumber(s) {
			return &json.SemanticError{JSONKind: k, JSONValue: v.Clone(), GoType: numberType, Err: strconv.ErrSyntax}
		}
		*n = Number(s)
		return nil
	case k == '0' && !yes:
		*n = Number(v)
		return nil
	default:
		return &json.SemanticError{JSONKind: k, GoType: numberType}
	}
}
