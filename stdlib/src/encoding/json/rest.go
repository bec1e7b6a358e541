package json

import (
	"encoding/json/jsontext"
	"errors"
	"internal/jsonwire"
	"reflect"
	"slices"
	"strings"
)

// What a struct has no field for may go to one with the tag option embed: a map with
// keys that are strings, or a RawMessage, or a pointer to such.

// takesRest reports whether a field can hold members that have no field.
func takesRest(t reflect.Type) bool {
	if t.Kind() == reflect.Pointer && t.Name() == "" {
		t = t.Elem()
	}
	return t == rawType || t.Kind() == reflect.Map && t.Key().Kind() == reflect.String
}

var rawType = reflect.TypeFor[RawMessage]()

// encodeRest appends the members of the field at index, each after a comma unless it
// is the first, and returns what stands before another.
func encodeRest(s *state, v reflect.Value, index []int, next byte) byte {
	for _, x := range index {
		if v.Kind() == reflect.Pointer {
			if v.IsNil() {
				return next
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return next
		}
		v = v.Elem()
	}
	var inner []byte
	if v.Kind() == reflect.Map {
		sub := state{html: s.html, depth: s.depth, seen: s.seen}
		sub.value(v)
		if v.Len() == 0 {
			return next
		}
		inner = sub.buf
	} else {
		if v.Len() == 0 {
			return next
		}
		raw := RawMessage(slices.Clone(v.Bytes()))
		if err := raw.Compact(); err != nil {
			s.fail(&UnsupportedValueError{Str: err.Error()})
		}
		if raw[0] != '{' {
			s.fail(&UnsupportedValueError{Str: "embedded raw value must be a JSON object"})
		}
		inner = jsonwire.AppendLayout(nil, raw, s.html, false, "", "")
		if len(inner) == 2 {
			return next
		}
	}
	s.buf = append(s.buf, next)
	s.buf = append(s.buf, inner[1:len(inner)-1]...)
	return ','
}

// rest stores the member at hand, which the struct has no field for.
func (d *decoder) rest(v reflect.Value, name string) {
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		v = v.Elem()
	}
	if v.Kind() == reflect.Map {
		if v.IsNil() {
			v.Set(reflect.MakeMap(v.Type()))
		}
		elem := reflect.New(v.Type().Elem()).Elem()
		d.value(elem)
		key := reflect.New(v.Type().Key()).Elem()
		key.SetString(name)
		v.SetMapIndex(key, elem)
		return
	}
	start, c := d.at, d.data[d.at]
	val := d.skip()
	raw := []byte(strings.TrimSpace(string(v.Bytes())))
	switch {
	case len(raw) == 0:
		raw = []byte{'{'}
	case raw[0] != '{' || raw[len(raw)-1] != '}':
		d.mismatch(kindName(c), rawType, start, d.offset(start, c), errRest)
		return
	default:
		if raw = raw[:len(raw)-1]; raw[len(raw)-1] != '{' {
			raw = append(raw, ',')
		}
	}
	raw, _ = jsontext.AppendQuote(raw, name)
	raw = append(append(raw, ':'), val...)
	v.SetBytes(append(raw, '}'))
}

var errRest = errors.New("embedded raw value must be a JSON object")
