// Package jsontext has JSON values as text.
package jsontext

import (
	"errors"
	"internal/jsonwire"
)

// Value is a JSON value as it stands in the text.
type Value []byte

// Kind is the first byte of a value, 0 for numbers and 0 for what is invalid.
type Kind byte

// The kinds of values.
const (
	KindInvalid     Kind = 0
	KindNull        Kind = 'n'
	KindFalse       Kind = 'f'
	KindTrue        Kind = 't'
	KindString      Kind = '"'
	KindNumber      Kind = '0'
	KindBeginObject Kind = '{'
	KindEndObject   Kind = '}'
	KindBeginArray  Kind = '['
	KindEndArray    Kind = ']'
)

func (k Kind) String() string {
	switch k {
	case KindNull:
		return "null"
	case KindFalse:
		return "false"
	case KindTrue:
		return "true"
	case KindString:
		return "string"
	case KindNumber:
		return "number"
	case KindBeginObject, KindEndObject, KindBeginArray, KindEndArray:
		return string(rune(k))
	}
	return "<invalid jsontext.Kind>"
}

// Clone returns a copy of v.
func (v Value) Clone() Value { return append(Value(nil), v...) }

// String returns the text, "null" for nil.
func (v Value) String() string {
	if v == nil {
		return "null"
	}
	return string(v)
}

// Kind returns what kind of value it is, by its first byte.
func (v Value) Kind() Kind {
	at := jsonwire.SkipSpace(v, 0)
	if at == len(v) {
		return KindInvalid
	}
	switch c := v[at]; c {
	case 'n', 'f', 't', '"', '{', '}', '[', ']':
		return Kind(c)
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return KindNumber
	}
	return KindInvalid
}

// MarshalJSON returns v, "null" for nil.
func (v Value) MarshalJSON() ([]byte, error) {
	if v == nil {
		return []byte("null"), nil
	}
	return v, nil
}

// UnmarshalJSON sets *v to a copy of data.
func (v *Value) UnmarshalJSON(data []byte) error {
	if v == nil {
		return errors.New("jsontext.Value: UnmarshalJSON on nil pointer")
	}
	*v = append((*v)[:0], data...)
	return nil
}
