package json

import (
	"encoding/json/jsontext"
	"internal/jsonopts"
	"io"
	"reflect"
	"sync"
)

// addressable is a value whose address can be taken. forced says that it was made so
// by copying.
type addressable struct {
	reflect.Value
	forced bool
}

// state is what one call has beside the Encoder or Decoder.
type state struct {
	*jsonopts.Set
	str     bool             // the field's tag says string; for the next value only
	funcs   []typedFunc      // of WithMarshalers or WithUnmarshalers
	visited map[visited]bool // pointers on the way, from some depth on
}

type visited struct {
	t reflect.Type
	p uintptr
	n int
}

// tagged reports whether the field's tag says string, and forgets it.
func (s *state) tagged() bool {
	was := s.str
	s.str = false
	return was
}

// codec is how values of a type are marshaled and unmarshaled.
type codec struct {
	marshal   func(*jsontext.Encoder, addressable, *state) error
	unmarshal func(*jsontext.Decoder, addressable, *state) error
	custom    bool // by methods
}

var codecs sync.Map // reflect.Type to *codec

func codecOf(t reflect.Type) *codec {
	if c, ok := codecs.Load(t); ok {
		return c.(*codec)
	}
	c := defaultCodec(t)
	if t != timeType {
		c = withMethods(t, c)
	}
	old, _ := codecs.LoadOrStore(t, c)
	return old.(*codec)
}

func marshalValue(e *jsontext.Encoder, v addressable, s *state) error {
	c := codecOf(v.Type())
	if s.funcs != nil {
		return marshalByFunc(e, v, s, c)
	}
	return c.marshal(e, v, s)
}

func unmarshalValue(d *jsontext.Decoder, v addressable, s *state) error {
	c := codecOf(v.Type())
	if s.funcs != nil {
		return unmarshalByFunc(d, v, s, c)
	}
	return c.unmarshal(d, v, s)
}

// Marshal writes a value as JSON.
func Marshal(in any, opts ...Options) (out []byte, err error) {
	set := new(jsonopts.Set)
	set.Join(opts...)
	if set.IsV1() {
		return jsonopts.V1Marshal(in)
	}
	set.Put(jsonopts.OmitNewline, true)
	e := internal.NewEncoder(set)
	err = marshalTop(e, in)
	if err != nil && set.Get(jsonopts.ReportErrorsWithLegacySemantics) {
		return nil, jsonopts.LegacyMarshalError(err)
	}
	return internal.Bytes(e), err
}

// MarshalWrite writes a value as JSON to out, without a newline.
func MarshalWrite(out io.Writer, in any, opts ...Options) (err error) {
	set := new(jsonopts.Set)
	set.Join(opts...)
	set.Put(jsonopts.OmitNewline, true)
	e := jsontext.NewEncoder(out, set)
	err = marshalTop(e, in)
	if err != nil && set.Get(jsonopts.ReportErrorsWithLegacySemantics) {
		return jsonopts.LegacyMarshalError(err)
	}
	return err
}

// MarshalEncode writes a value by an Encoder; the options are for this call only.
func MarshalEncode(out *jsontext.Encoder, in any, opts ...Options) (err error) {
	set := internal.EncoderSet(out)
	if len(opts) > 0 {
		was := *set
		set.Join(opts...)
		internal.ResolveEncoder(out)
		defer func() {
			*set = was
			internal.ResolveEncoder(out)
		}()
	}
	err = marshalTop(out, in)
	if err != nil && set.Get(jsonopts.ReportErrorsWithLegacySemantics) {
		return jsonopts.LegacyMarshalError(err)
	}
	return err
}

func marshalTop(e *jsontext.Encoder, in any) error {
	was := internal.EnterEncoder(e)
	defer internal.LeaveEncoder(e, was)
	if in == nil {
		return e.WriteToken(jsontext.Null)
	}
	s := &state{Set: internal.EncoderSet(e)}
	if m, ok := s.Marshalers.(*Marshalers); ok && m != nil {
		s.funcs = m.funcs
	}
	v := reflect.ValueOf(in)
	if v.Kind() == reflect.Pointer && !v.IsNil() && v.Type().Name() == "" && !hasMarshal(v.Type()) || v.Kind() == reflect.Pointer && !v.IsNil() && hasMarshal(v.Type().Elem()) {
		return marshalValue(e, addressable{v.Elem(), false}, s)
	}
	return marshalValue(e, copied(v), s)
}

// copied makes a copy whose address can be taken.
func copied(v reflect.Value) addressable {
	p := reflect.New(v.Type())
	p.Elem().Set(v)
	return addressable{p.Elem(), true}
}

// Unmarshal reads one value from in to out, a pointer.
func Unmarshal(in []byte, out any, opts ...Options) (err error) {
	set := new(jsonopts.Set)
	set.Join(opts...)
	if set.IsV1() {
		return jsonopts.V1Unmarshal(in, out)
	}
	if set.Get(jsonopts.ReportErrorsWithLegacySemantics) {
		// All is looked through before anything is set.
		d := internal.NewDecoder(in, set)
		if _, err := d.ReadValue(); err != nil {
			return jsonopts.LegacyUnmarshalError(noEOFAt(d, err), reflect.TypeOf(out))
		}
		if err := internal.Finish(d); err != nil {
			return jsonopts.LegacyUnmarshalError(err, reflect.TypeOf(out))
		}
	}
	d := internal.NewDecoder(in, set)
	return unmarshalWhole(d, out)
}

// UnmarshalRead reads all of in, which must be one value, to out.
func UnmarshalRead(in io.Reader, out any, opts ...Options) (err error) {
	set := new(jsonopts.Set)
	set.Join(opts...)
	if set.Get(jsonopts.ReportErrorsWithLegacySemantics) {
		b, err := io.ReadAll(in)
		if err != nil {
			return err
		}
		return Unmarshal(b, out, set)
	}
	return unmarshalWhole(jsontext.NewDecoder(in, set), out)
}

func unmarshalWhole(d *jsontext.Decoder, out any) error {
	err := unmarshalTop(d, out)
	if err == nil {
		err = internal.Finish(d)
	}
	err = noEOFAt(d, err)
	if err != nil && internal.DecoderSet(d).Get(jsonopts.ReportErrorsWithLegacySemantics) {
		return jsonopts.LegacyUnmarshalError(err, reflect.TypeOf(out))
	}
	return err
}

// noEOFAt makes io.EOF an error of the text.
func noEOFAt(d *jsontext.Decoder, err error) error {
	if err == io.EOF {
		at, _ := internal.DecoderAt(d, 1)
		return &jsontext.SyntacticError{ByteOffset: at, Err: io.ErrUnexpectedEOF}
	}
	return err
}

// UnmarshalDecode reads the next value of a Decoder to out; the options are for this
// call only. If there is none the error is io.EOF.
func UnmarshalDecode(in *jsontext.Decoder, out any, opts ...Options) (err error) {
	set := internal.DecoderSet(in)
	if len(opts) > 0 {
		was := *set
		set.Join(opts...)
		internal.ResolveDecoder(in)
		defer func() {
			*set = was
			internal.ResolveDecoder(in)
		}()
	}
	err = unmarshalTop(in, out)
	if err != nil && set.Get(jsonopts.ReportErrorsWithLegacySemantics) {
		return jsonopts.LegacyUnmarshalError(err, reflect.TypeOf(out))
	}
	return err
}

func unmarshalTop(d *jsontext.Decoder, out any) error {
	v := reflect.ValueOf(out)
	if v.Kind() != reflect.Pointer || v.IsNil() {
		return &SemanticError{action: "unmarshal", GoType: reflect.TypeOf(out), Err: errNonNil}
	}
	was := internal.EnterDecoder(d)
	defer internal.LeaveDecoder(d, was)
	s := &state{Set: internal.DecoderSet(d)}
	if u, ok := s.Unmarshalers.(*Unmarshalers); ok && u != nil {
		s.funcs = u.funcs
	}
	return unmarshalValue(d, addressable{v.Elem(), false}, s)
}
