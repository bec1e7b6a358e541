package json

import (
	"encoding/json/jsontext"
	"errors"
	"fmt"
	"reflect"
)

// Marshalers is a list of functions for WithMarshalers, Unmarshalers one for
// WithUnmarshalers.
type (
	Marshalers   struct{ funcs []typedFunc }
	Unmarshalers struct{ funcs []typedFunc }
)

// typedFunc is a function for values of a type, or of those that implement it.
type typedFunc struct {
	t         reflect.Type
	marshal   func(*jsontext.Encoder, reflect.Value, *state) error
	unmarshal func(*jsontext.Decoder, reflect.Value, *state) error
}

// JoinMarshalers makes one list of several; what comes first goes first.
func JoinMarshalers(ms ...*Marshalers) *Marshalers {
	all := new(Marshalers)
	for _, m := range ms {
		if m != nil {
			all.funcs = append(all.funcs, m.funcs...)
		}
	}
	return all
}

// JoinUnmarshalers makes one list of several; what comes first goes first.
func JoinUnmarshalers(us ...*Unmarshalers) *Unmarshalers {
	all := new(Unmarshalers)
	for _, u := range us {
		if u != nil {
			all.funcs = append(all.funcs, u.funcs...)
		}
	}
	return all
}

// mustMatch refuses types that no value can be asked for as.
func mustMatch(t reflect.Type, values bool) {
	switch {
	case t.Kind() == reflect.Interface, t.Kind() == reflect.Pointer && t.Name() == "":
	case values && t.Kind() != reflect.Pointer:
	case values:
		panic(fmt.Sprintf("input type %v must be an interface type, an unnamed pointer type, or a non-pointer type", t))
	default:
		panic(fmt.Sprintf("input type %v must be an interface type or an unnamed pointer type", t))
	}
}

// MarshalFunc has fn make the JSON of values of type T.
func MarshalFunc[T any](fn func(T) ([]byte, error)) *Marshalers {
	t := reflect.TypeFor[T]()
	mustMatch(t, true)
	return &Marshalers{[]typedFunc{{t: t, marshal: func(e *jsontext.Encoder, v reflect.Value, s *state) error {
		x, _ := v.Interface().(T)
		b, err := fn(x)
		return marshaled(e, subject(v, t), s, "MarshalFunc", b, err)
	}}}}
}

// subject is the type that an error of a function names.
func subject(v reflect.Value, t reflect.Type) reflect.Type { return t }

// MarshalToFunc has fn write values of type T by the Encoder, or leave them to others
// with errors.ErrUnsupported.
func MarshalToFunc[T any](fn func(*jsontext.Encoder, T) error) *Marshalers {
	t := reflect.TypeFor[T]()
	mustMatch(t, true)
	return &Marshalers{[]typedFunc{{t: t, marshal: func(e *jsontext.Encoder, v reflect.Value, s *state) error {
		x, _ := v.Interface().(T)
		pass := func(*jsontext.Encoder, addressable, *state) error { return errPass }
		return marshalTo(e, addressable{v, false}, s, t, pass, func() error { return fn(e, x) })
	}}}}
}

// errPass says that another is to do it.
var errPass = errors.New("json: pass")

// UnmarshalFunc has fn set values of type T, a pointer or interface.
func UnmarshalFunc[T any](fn func([]byte, T) error) *Unmarshalers {
	t := reflect.TypeFor[T]()
	mustMatch(t, false)
	return &Unmarshalers{[]typedFunc{{t: t, unmarshal: func(d *jsontext.Decoder, v reflect.Value, s *state) error {
		s.tagged()
		b, err := d.ReadValue()
		if err != nil {
			return err
		}
		x, _ := v.Interface().(T)
		if err := mustNot("UnmarshalFunc", fn(b, x)); err != nil {
			return methodError(d, t, s, err)
		}
		return nil
	}}}}
}

// UnmarshalFromFunc has fn set values of type T, a pointer or interface, by the
// Decoder, or leave them to others with errors.ErrUnsupported.
func UnmarshalFromFunc[T any](fn func(*jsontext.Decoder, T) error) *Unmarshalers {
	t := reflect.TypeFor[T]()
	mustMatch(t, false)
	return &Unmarshalers{[]typedFunc{{t: t, unmarshal: func(d *jsontext.Decoder, v reflect.Value, s *state) error {
		x, _ := v.Interface().(T)
		pass := func(*jsontext.Decoder, addressable, *state) error { return errPass }
		return unmarshalFrom(d, addressable{v, false}, s, t, pass, func() error { return fn(d, x) })
	}}}}
}

// operand returns v as a function for type t takes it.
func operand(v addressable, t reflect.Type) (reflect.Value, bool) {
	vt := v.Type()
	switch {
	case vt.Kind() == reflect.Interface && t.Kind() != reflect.Pointer:
		// What an interface holds is asked for by itself.
		return reflect.Value{}, false
	case vt == t:
		if t.Kind() == reflect.Pointer && v.IsNil() {
			return reflect.Value{}, false
		}
		return v.Value, true
	case t.Kind() == reflect.Pointer && t.Elem() == vt:
		return v.Addr(), true
	case t.Kind() == reflect.Interface:
		if vt.Kind() == reflect.Interface || vt.Kind() == reflect.Pointer && v.IsNil() {
			return reflect.Value{}, false
		}
		if vt.Implements(t) {
			return v.Value, true
		}
		if reflect.PointerTo(vt).Implements(t) {
			return v.Addr(), true
		}
	}
	return reflect.Value{}, false
}

func marshalByFunc(e *jsontext.Encoder, v addressable, s *state, c *codec) error {
	for _, f := range s.funcs {
		x, ok := operand(v, f.t)
		if !ok {
			continue
		}
		if err := f.marshal(e, x, s); err != errPass {
			return err
		}
	}
	return c.marshal(e, v, s)
}

func unmarshalByFunc(d *jsontext.Decoder, v addressable, s *state, c *codec) error {
	for _, f := range s.funcs {
		x, ok := operand(v, f.t)
		if !ok && f.t.Kind() == reflect.Interface && reflect.PointerTo(v.Type()).Implements(f.t) && v.Kind() != reflect.Pointer {
			x, ok = v.Addr(), true
		}
		if !ok {
			continue
		}
		if err := f.unmarshal(d, x, s); err != errPass {
			return err
		}
	}
	return c.unmarshal(d, v, s)
}
