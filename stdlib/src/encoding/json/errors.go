package json

import (
	"reflect"
	"strconv"
	"strings"
)

// SyntaxError tells of invalid JSON.
type SyntaxError struct {
	msg    string
	Offset int64 // bytes read before the error
}

func (e *SyntaxError) Error() string { return e.msg }

// UnmarshalTypeError tells of a value that does not fit a Go type.
type UnmarshalTypeError struct {
	Value  string       // "string", "number 1.5", …
	Type   reflect.Type // that it could not be
	Offset int64        // after the value
	Struct string       // the root type
	Field  string       // the path from there, elements separated by dots
	Err    error        // what else is known
}

func (e *UnmarshalTypeError) Error() string {
	s := "json: cannot unmarshal " + e.Value + " into "
	if e.Struct == "" && e.Field == "" {
		s += "Go value"
	} else {
		last := e.Field[strings.LastIndexByte(e.Field, '.')+1:]
		if last == "" || strings.Trim(last, "0123456789") != "" {
			s += "Go struct field "
		}
		s += e.Struct + "." + e.Field
	}
	s += " of type " + e.Type.String()
	if e.Err != nil {
		s += ": " + e.Err.Error()
	}
	return s
}

func (e *UnmarshalTypeError) Unwrap() error { return e.Err }

// UnmarshalFieldError is not used any more.
type UnmarshalFieldError struct {
	Key   string
	Type  reflect.Type
	Field reflect.StructField
}

func (e *UnmarshalFieldError) Error() string {
	return "json: cannot unmarshal object key " + strconv.Quote(e.Key) + " into unexported field " + e.Field.Name +
		" of type " + e.Type.String()
}

// InvalidUnmarshalError tells that Unmarshal was not given a pointer.
type InvalidUnmarshalError struct {
	Type reflect.Type
}

func (e *InvalidUnmarshalError) Error() string {
	switch {
	case e.Type == nil:
		return "json: Unmarshal(nil)"
	case e.Type.Kind() != reflect.Pointer:
		return "json: Unmarshal(non-pointer " + e.Type.String() + ")"
	}
	return "json: Unmarshal(nil " + e.Type.String() + ")"
}

// UnsupportedTypeError tells of a type that has no JSON form.
type UnsupportedTypeError struct {
	Type reflect.Type
}

func (e *UnsupportedTypeError) Error() string { return "json: unsupported type: " + e.Type.String() }

// UnsupportedValueError tells of a value that has no JSON form.
type UnsupportedValueError struct {
	Value reflect.Value
	Str   string
}

func (e *UnsupportedValueError) Error() string { return "json: unsupported value: " + e.Str }

// InvalidUTF8Error is not used any more.
type InvalidUTF8Error struct {
	S string
}

func (e *InvalidUTF8Error) Error() string {
	return "json: invalid UTF-8 in string: " + strconv.Quote(e.S)
}

// MarshalerError tells of an error of a value's own method.
type MarshalerError struct {
	Type   reflect.Type
	Err    error
	method string
}

func (e *MarshalerError) Error() string {
	method := e.method
	if method == "" {
		method = "MarshalJSON"
	}
	return "json: error calling " + method + " for type " + e.Type.String() + ": " + e.Err.Error()
}

func (e *MarshalerError) Unwrap() error { return e.Err }
