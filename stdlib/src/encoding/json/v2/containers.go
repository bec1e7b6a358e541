package json

import (
	"encoding/json/jsontext"
	"fmt"
	"internal/jsonopts"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// startDepth is how deep values must lie for cycles to be looked for.
const startDepth = 1000

// enter notes a pointer, map or slice on the way to what it leads to; leave ends that.
func (s *state) enter(e *jsontext.Encoder, v addressable) (leave func(), err error) {
	if e.StackDepth() < startDepth || v.IsNil() {
		return func() {}, nil
	}
	k := visited{t: v.Type(), p: v.Pointer()}
	if v.Kind() == reflect.Slice {
		k.n = v.Len()
	}
	if s.visited[k] {
		return nil, marshalError(e, v.Type(), errCycle)
	}
	if s.visited == nil {
		s.visited = map[visited]bool{}
	}
	s.visited[k] = true
	return func() { delete(s.visited, k) }, nil
}

// open reads the start of an object or array; done if it was null, or an error.
func open(d *jsontext.Decoder, t reflect.Type, v addressable, s *state, want jsontext.Kind) (done bool, err error) {
	if err := noStringIn(d, t, s); err != nil {
		return true, err
	}
	tok, err := d.ReadToken()
	if err != nil {
		return true, err
	}
	switch tok.Kind() {
	case want:
		return false, nil
	case 'n':
		if k := t.Kind(); k == reflect.Struct || k == reflect.Array {
			return true, null(v, s)
		}
		v.SetZero()
		return true, nil
	}
	return true, errorAfter(d, t, nil)
}

func elemOf(v reflect.Value, i int, forced bool) addressable { return addressable{v.Index(i), forced} }

func marshalList(e *jsontext.Encoder, v addressable, s *state, forced bool) error {
	if err := e.WriteToken(jsontext.BeginArray); err != nil {
		return err
	}
	if n := v.Len(); n > 0 {
		c := codecOf(v.Type().Elem())
		for i := range n {
			var err error
			if s.funcs != nil {
				err = marshalByFunc(e, elemOf(v.Value, i, forced), s, c)
			} else {
				err = c.marshal(e, elemOf(v.Value, i, forced), s)
			}
			if err != nil {
				return err
			}
		}
	}
	return e.WriteToken(jsontext.EndArray)
}

func sliceCodec(t reflect.Type) *codec {
	return &codec{
		marshal: func(e *jsontext.Encoder, v addressable, s *state) error {
			if err := noString(e, t, s); err != nil {
				return err
			}
			if v.IsNil() && s.Get(jsonopts.FormatNilSliceAsNull) {
				return e.WriteToken(jsontext.Null)
			}
			leave, err := s.enter(e, v)
			if err != nil {
				return err
			}
			defer leave()
			return marshalList(e, v, s, false)
		},
		unmarshal: func(d *jsontext.Decoder, v addressable, s *state) error {
			done, err := open(d, t, v, s, '[')
			if done {
				return err
			}
			zero := !s.Get(jsonopts.MergeWithLegacySemantics)
			n, c := 0, codecOf(t.Elem())
			list := v.Slice(0, v.Cap())
			for d.PeekKind() != ']' {
				if n == list.Len() {
					grown := reflect.MakeSlice(t, n, max(4, 2*n))
					reflect.Copy(grown, list)
					list = grown.Slice(0, grown.Cap())
				}
				x := addressable{list.Index(n), false}
				if zero {
					x.SetZero()
				}
				n++
				if s.funcs != nil {
					err = unmarshalByFunc(d, x, s, c)
				} else {
					err = c.unmarshal(d, x, s)
				}
				if err != nil {
					v.Set(list.Slice(0, n))
					return err
				}
			}
			if n == 0 && list.Cap() == 0 {
				list = reflect.MakeSlice(t, 0, 0)
			}
			v.Set(list.Slice(0, n))
			_, err = d.ReadToken()
			return err
		},
	}
}

func arrayCodec(t reflect.Type) *codec {
	return &codec{
		marshal: func(e *jsontext.Encoder, v addressable, s *state) error {
			if err := noString(e, t, s); err != nil {
				return err
			}
			return marshalList(e, v, s, v.forced)
		},
		unmarshal: func(d *jsontext.Decoder, v addressable, s *state) error {
			done, err := open(d, t, v, s, '[')
			if done {
				return err
			}
			any, merge := s.Get(jsonopts.UnmarshalArrayFromAnyLength), s.Get(jsonopts.MergeWithLegacySemantics)
			n := 0
			var bad error
			for ; d.PeekKind() != ']'; n++ {
				if n >= v.Len() {
					bad = errMany
					if err := d.SkipValue(); err != nil {
						return err
					}
					continue
				}
				x := elemOf(v.Value, n, v.forced)
				if !merge {
					x.SetZero()
				}
				if err := unmarshalValue(d, x, s); err != nil {
					return err
				}
			}
			if n < v.Len() {
				bad = errFew
			}
			for i := n; i < v.Len(); i++ {
				v.Index(i).SetZero()
			}
			if _, err := d.ReadToken(); err != nil {
				return err
			}
			if bad != nil && !any {
				return errorAfter(d, t, bad)
			}
			return nil
		},
	}
}

func pointerCodec(t reflect.Type) *codec {
	return &codec{
		marshal: func(e *jsontext.Encoder, v addressable, s *state) error {
			leave, err := s.enter(e, v)
			if err != nil {
				return err
			}
			defer leave()
			if v.IsNil() {
				s.tagged()
				if internal.NameComes(e) && s.Get(jsonopts.CallMethodsWithLegacySemantics) {
					return e.WriteToken(jsontext.String(""))
				}
				return e.WriteToken(jsontext.Null)
			}
			return marshalValue(e, addressable{v.Elem(), false}, s)
		},
		unmarshal: func(d *jsontext.Decoder, v addressable, s *state) error {
			if d.PeekKind() == 'n' {
				s.tagged()
				if _, err := d.ReadToken(); err != nil {
					return err
				}
				v.SetZero()
				return nil
			}
			if v.IsNil() {
				v.Set(reflect.New(t.Elem()))
			}
			return unmarshalValue(d, addressable{v.Elem(), false}, s)
		},
	}
}

func interfaceCodec(t reflect.Type) *codec {
	return &codec{
		marshal: func(e *jsontext.Encoder, v addressable, s *state) error {
			if err := noString(e, t, s); err != nil {
				return err
			}
			if v.IsNil() {
				return e.WriteToken(jsontext.Null)
			}
			return marshalValue(e, copied(v.Elem()), s)
		},
		unmarshal: func(d *jsontext.Decoder, v addressable, s *state) error {
			if err := noStringIn(d, t, s); err != nil {
				return err
			}
			k := d.PeekKind()
			if k == 'n' {
				if _, err := d.ReadToken(); err != nil {
					return err
				}
				v.SetZero()
				return nil
			}
			merge := s.Get(jsonopts.MergeWithLegacySemantics)
			if !v.IsNil() && (v.Elem().Kind() == reflect.Pointer && !v.Elem().IsNil() || !merge) {
				x := v.Elem()
				if x.Kind() == reflect.Pointer && !x.IsNil() {
					return unmarshalValue(d, addressable{x.Elem(), false}, s)
				}
				c := copied(x)
				err := unmarshalValue(d, addressable{c.Value, true}, s)
				v.Set(c.Value)
				return err
			}
			if t.NumMethod() > 0 {
				return errorBefore(d, t, errNilInterface)
			}
			if s.funcs == nil {
				x, err := readAny(d, s)
				if x != nil {
					v.Set(reflect.ValueOf(x))
				}
				return err
			}
			var x reflect.Value
			switch k {
			case 'f', 't':
				x = reflect.New(reflect.TypeFor[bool]())
			case '"':
				x = reflect.New(reflect.TypeFor[string]())
			case '0':
				x = reflect.New(reflect.TypeFor[float64]())
			case '{':
				x = reflect.New(reflect.TypeFor[map[string]any]())
			case '[':
				x = reflect.New(reflect.TypeFor[[]any]())
			default:
				_, err := d.ReadToken()
				return err
			}
			err := unmarshalValue(d, addressable{x.Elem(), true}, s)
			v.Set(x.Elem())
			return err
		},
	}
}

// readAny reads a value as an interface without methods has it.
func readAny(d *jsontext.Decoder, s *state) (any, error) {
	switch d.PeekKind() {
	case '{':
		if _, err := d.ReadToken(); err != nil {
			return nil, err
		}
		m := map[string]any{}
		for d.PeekKind() != '}' {
			tok, err := d.ReadToken()
			if err != nil {
				return m, err
			}
			name := tok.String()
			x, err := readAny(d, s)
			m[name] = x
			if err != nil {
				return m, err
			}
		}
		_, err := d.ReadToken()
		return m, err
	case '[':
		if _, err := d.ReadToken(); err != nil {
			return nil, err
		}
		list := []any{}
		for d.PeekKind() != ']' {
			x, err := readAny(d, s)
			list = append(list, x)
			if err != nil {
				return list, err
			}
		}
		_, err := d.ReadToken()
		return list, err
	}
	tok, err := d.ReadToken()
	if err != nil {
		return nil, err
	}
	switch tok.Kind() {
	case 'n':
		return nil, nil
	case '"':
		return tok.String(), nil
	case '0':
		if s.Get(jsonopts.UseNumber) {
			return jsonopts.Number(tok.String()), nil
		}
		f, err := tok.Float()
		if err != nil {
			return 0.0, errorOf(d, jsontext.Value(tok.String()), reflect.TypeFor[float64](), strconv.ErrRange)
		}
		return f, nil
	}
	return tok.Bool(), nil
}

func mapCodec(t reflect.Type) *codec {
	return &codec{
		marshal: func(e *jsontext.Encoder, v addressable, s *state) error {
			if err := noString(e, t, s); err != nil {
				return err
			}
			if v.IsNil() && s.Get(jsonopts.FormatNilMapAsNull) {
				return e.WriteToken(jsontext.Null)
			}
			leave, err := s.enter(e, v)
			if err != nil {
				return err
			}
			defer leave()
			if err := e.WriteToken(jsontext.BeginObject); err != nil {
				return err
			}
			if v.Len() > 0 {
				if err := marshalMembers(e, v.Value, s); err != nil {
					return err
				}
			}
			return e.WriteToken(jsontext.EndObject)
		},
		unmarshal: func(d *jsontext.Decoder, v addressable, s *state) error {
			done, err := open(d, t, v, s, '{')
			if done {
				return err
			}
			if v.IsNil() {
				v.Set(reflect.MakeMap(t))
			}
			return unmarshalMembers(d, v.Value, t, s)
		},
	}
}

// plainKey reports whether keys of a type are names as they are.
func plainKey(t reflect.Type, s *state) bool {
	return t.Kind() == reflect.String && !codecOf(t).custom && s.funcs == nil
}

// marshalMembers writes a map's members, in order if that is asked for.
func marshalMembers(e *jsontext.Encoder, m reflect.Value, s *state) error {
	t := m.Type()
	type member struct {
		name string
		k, v reflect.Value
	}
	sorted := s.Get(jsonopts.Deterministic) && m.Len() > 1
	plain := plainKey(t.Key(), s)
	elem := codecOf(t.Elem())
	value := func(v reflect.Value) error {
		if s.funcs != nil {
			return marshalByFunc(e, copied(v), s, elem)
		}
		return elem.marshal(e, copied(v), s)
	}
	var list []member
	for it := m.MapRange(); it.Next(); {
		k := it.Key()
		if sorted {
			name, ok := "", plain
			if plain {
				name = k.String()
			} else {
				name, ok = nameOf(k, s)
			}
			if !ok {
				return marshalValue(e, copied(k), s)
			}
			list = append(list, member{name, k, it.Value()})
			continue
		}
		if err := marshalKey(e, k, s); err != nil {
			return err
		}
		if err := value(it.Value()); err != nil {
			return err
		}
	}
	slices.SortFunc(list, func(a, b member) int { return strings.Compare(a.name, b.name) })
	for _, x := range list {
		if err := e.WriteToken(jsontext.String(x.name)); err != nil {
			return err
		}
		if err := value(x.v); err != nil {
			return err
		}
	}
	return nil
}

// marshalKey writes a key as a name.
func marshalKey(e *jsontext.Encoder, k reflect.Value, s *state) error {
	before := encoderPos(e)
	err := marshalValue(e, copied(k), s)
	if syn, ok := err.(*jsontext.SyntacticError); ok && syn.Err == jsontext.ErrNonStringName {
		for k.Kind() == reflect.Interface {
			k = k.Elem()
		}
		return wrapMarshal(e, before, k.Type(), err)
	}
	return err
}

// nameOf returns the name that a key is written as; not if there is an error.
func nameOf(k reflect.Value, s *state) (string, bool) {
	e := internal.NewEncoder(s.Set)
	e.WriteToken(jsontext.BeginObject)
	if marshalValue(e, copied(k), s) != nil {
		return "", false
	}
	b := internal.Bytes(e)
	for i := range b {
		if b[i] == '"' {
			return unquote(b[i:]), true
		}
	}
	return "", false
}

func unmarshalMembers(d *jsontext.Decoder, m reflect.Value, t reflect.Type, s *state) error {
	plain := plainKey(t.Key(), s)
	merge := s.Get(jsonopts.MergeWithLegacySemantics)
	var seen reflect.Value
	if !plain && !s.Get(jsonopts.AllowDuplicateNames) {
		seen = reflect.MakeMap(reflect.MapOf(t.Key(), reflect.TypeFor[struct{}]()))
	}
	for d.PeekKind() != '}' {
		k := reflect.New(t.Key()).Elem()
		if plain {
			tok, err := d.ReadToken()
			if err != nil {
				return err
			}
			k.SetString(tok.String())
		} else {
			if err := unmarshalValue(d, addressable{k, false}, s); err != nil {
				return err
			}
			if k.Kind() == reflect.Interface && !k.IsNil() && !k.Elem().Type().Comparable() {
				return errorAfter(d, t, fmt.Errorf("invalid incomparable key type %v", k.Elem().Type()))
			}
			if seen.IsValid() {
				if seen.MapIndex(k).IsValid() {
					at, in := internal.DecoderAt(d, -1)
					return internal.NewDuplicate(at, in)
				}
				seen.SetMapIndex(k, reflect.ValueOf(struct{}{}))
			}
		}
		v := reflect.New(t.Elem()).Elem()
		if old := m.MapIndex(k); old.IsValid() && !merge {
			v.Set(old)
		}
		err := unmarshalValue(d, addressable{v, false}, s)
		m.SetMapIndex(k, v)
		if err != nil {
			return err
		}
	}
	_, err := d.ReadToken()
	return err
}
