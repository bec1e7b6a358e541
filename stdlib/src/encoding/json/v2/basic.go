package json

import (
	"encoding/base64"
	"encoding/json/jsontext"
	"errors"
	"fmt"
	"internal/jsonopts"
	"math"
	"reflect"
	"strconv"
	"strings"
	"time"
)

var (
	bytesType    = reflect.TypeFor[[]byte]()
	byteType     = reflect.TypeFor[byte]()
	timeType     = reflect.TypeFor[time.Time]()
	durationType = reflect.TypeFor[time.Duration]()
	anyType      = reflect.TypeFor[any]()
	rawType      = reflect.TypeFor[jsontext.Value]()
)

// defaultCodec is the codec of a type without regard to its methods.
func defaultCodec(t reflect.Type) *codec {
	switch t {
	case timeType:
		return &codec{marshal: marshalTime, unmarshal: unmarshalTime, custom: true}
	case durationType:
		return durationCodec(t)
	}
	switch t.Kind() {
	case reflect.Bool:
		return boolCodec(t)
	case reflect.String:
		return stringCodec(t)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return intCodec(t)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return uintCodec(t)
	case reflect.Float32, reflect.Float64:
		return floatCodec(t)
	case reflect.Map:
		return mapCodec(t)
	case reflect.Struct:
		return structCodec(t)
	case reflect.Slice:
		return bytesOr(t, sliceCodec(t))
	case reflect.Array:
		return bytesOr(t, arrayCodec(t))
	case reflect.Pointer:
		return pointerCodec(t)
	case reflect.Interface:
		return interfaceCodec(t)
	}
	return &codec{
		marshal: func(e *jsontext.Encoder, v addressable, s *state) error { return marshalError(e, t, nil) },
		unmarshal: func(d *jsontext.Decoder, v addressable, s *state) error {
			return errorBefore(d, t, nil)
		},
	}
}

// noString refuses the string tag where there is no number, unless v1 has it be.
func noString(e *jsontext.Encoder, t reflect.Type, s *state) error {
	if s.tagged() && !s.Get(jsonopts.StringifyWithLegacySemantics|jsonopts.ReportErrorsWithLegacySemantics) {
		return marshalError(e, t, errStringTag)
	}
	return nil
}

func noStringIn(d *jsontext.Decoder, t reflect.Type, s *state) error {
	if s.tagged() && !s.Get(jsonopts.StringifyWithLegacySemantics|jsonopts.ReportErrorsWithLegacySemantics) {
		return errorBefore(d, t, errStringTag)
	}
	return nil
}

// null sets v to zero, which v1 does only with what can be nil.
func null(v addressable, s *state) error {
	if !s.Get(jsonopts.MergeWithLegacySemantics) {
		v.SetZero()
	}
	return nil
}

func boolCodec(t reflect.Type) *codec {
	return &codec{
		marshal: func(e *jsontext.Encoder, v addressable, s *state) error {
			if s.str && s.Get(jsonopts.StringifyWithLegacySemantics) {
				s.str = false
				return e.WriteToken(jsontext.String(strconv.FormatBool(v.Bool())))
			}
			if err := noString(e, t, s); err != nil {
				return err
			}
			err := e.WriteToken(jsontext.Bool(v.Bool()))
			if err != nil && !internal.IsIO(err) {
				return marshalError(e, t, err)
			}
			return err
		},
		unmarshal: func(d *jsontext.Decoder, v addressable, s *state) error {
			quoted := s.str && s.Get(jsonopts.StringifyWithLegacySemantics)
			if err := noStringIn(d, t, s); err != nil {
				return err
			}
			tok, err := d.ReadToken()
			if err != nil {
				return err
			}
			switch k := tok.Kind(); {
			case k == 'n':
				return null(v, s)
			case (k == 't' || k == 'f') && !quoted:
				v.SetBool(tok.Bool())
				return nil
			case k == '"' && quoted:
				switch tok.String() {
				case "true", "false":
					v.SetBool(tok.String() == "true")
					return nil
				case "null":
					return null(v, s)
				}
			case k == '{' || k == '[':
				return skipRest(d, t, s)
			}
			return errorAfter(d, t, nil)
		},
	}
}

// skipRest is the error of an object or array of which the start was read.
func skipRest(d *jsontext.Decoder, t reflect.Type, s *state) error { return errorAfter(d, t, nil) }

func stringCodec(t reflect.Type) *codec {
	return &codec{
		marshal: func(e *jsontext.Encoder, v addressable, s *state) error {
			text := v.String()
			if s.str && s.Get(jsonopts.StringifyWithLegacySemantics) {
				s.str = false
				b, err := jsontext.AppendQuote(nil, text)
				if err != nil && !s.Get(jsonopts.AllowInvalidUTF8) {
					return marshalError(e, t, err)
				}
				return e.WriteToken(jsontext.String(string(b)))
			}
			if err := noString(e, t, s); err != nil {
				return err
			}
			return e.WriteToken(jsontext.String(text))
		},
		unmarshal: func(d *jsontext.Decoder, v addressable, s *state) error {
			quoted := s.str && s.Get(jsonopts.StringifyWithLegacySemantics)
			if err := noStringIn(d, t, s); err != nil {
				return err
			}
			b, err := d.ReadValue()
			if err != nil {
				return err
			}
			switch b.Kind() {
			case 'n':
				return null(v, s)
			case '"':
				text := unquote(b)
				if quoted {
					if text == "null" {
						return null(v, s)
					}
					inner, err := jsontext.AppendUnquote(nil, text)
					if err != nil {
						return errorAfter(d, t, err)
					}
					text = string(inner)
				}
				v.SetString(text)
				return nil
			}
			return errorAfter(d, t, nil)
		},
	}
}

// unquote returns the text of a valid string literal.
func unquote(b []byte) string {
	text, _ := jsontext.AppendUnquote(nil, b)
	return string(text)
}

// quotes reports whether the next number is written as a string.
func quotes(e *jsontext.Encoder, s *state) bool {
	return s.tagged() || s.Get(jsonopts.StringifyNumbers) || internal.NameComes(e)
}

func writeNumber(e *jsontext.Encoder, b []byte, quoted bool) error {
	if quoted {
		return e.WriteToken(jsontext.String(string(b)))
	}
	return e.WriteValue(b)
}

func intCodec(t reflect.Type) *codec {
	return &codec{
		marshal: func(e *jsontext.Encoder, v addressable, s *state) error {
			if !quotes(e, s) {
				return e.WriteToken(jsontext.Int(v.Int()))
			}
			return writeNumber(e, strconv.AppendInt(nil, v.Int(), 10), true)
		},
		unmarshal: number(t, func(v addressable, text string) error {
			n, err := strconv.ParseInt(text, 10, t.Bits())
			if err == nil {
				v.SetInt(n)
			}
			return err
		}, "-0123456789"),
	}
}

func uintCodec(t reflect.Type) *codec {
	return &codec{
		marshal: func(e *jsontext.Encoder, v addressable, s *state) error {
			if !quotes(e, s) {
				return e.WriteToken(jsontext.Uint(v.Uint()))
			}
			return writeNumber(e, strconv.AppendUint(nil, v.Uint(), 10), true)
		},
		unmarshal: number(t, func(v addressable, text string) error {
			n, err := strconv.ParseUint(text, 10, t.Bits())
			if err == nil {
				v.SetUint(n)
			}
			return err
		}, "0123456789"),
	}
}

func floatCodec(t reflect.Type) *codec {
	return &codec{
		marshal: func(e *jsontext.Encoder, v addressable, s *state) error {
			f := v.Float()
			if math.IsNaN(f) || math.IsInf(f, 0) {
				return marshalError(e, t, fmt.Errorf("unsupported value: %v", f))
			}
			quoted := quotes(e, s)
			if !quoted && t.Bits() == 64 {
				return e.WriteToken(jsontext.Float(f))
			}
			return writeNumber(e, jsontext.AppendFloat(nil, f, t.Bits()), quoted)
		},
		unmarshal: number(t, func(v addressable, text string) error {
			f, err := strconv.ParseFloat(text, t.Bits())
			if err == nil || math.IsInf(f, 0) && false {
				v.SetFloat(f)
			}
			return err
		}, ""),
	}
}

// number is how numbers are read: set parses one with the given digits, or any.
func number(t reflect.Type, set func(v addressable, text string) error, digits string) unmarshalFunc {
	return func(d *jsontext.Decoder, v addressable, s *state) error {
		byTag := s.tagged()
		name := internal.NameComesDecoder(d)
		quoted := byTag || s.Get(jsonopts.StringifyNumbers) || name
		b, err := d.ReadValue()
		if err != nil {
			return err
		}
		text := string(b)
		switch k := b.Kind(); {
		case k == 'n':
			return null(v, s)
		case k == '"' && quoted:
			text = unquote(b)
			if byTag && s.Get(jsonopts.StringifyWithLegacySemantics) {
				if text == "null" {
					return null(v, s)
				}
			} else if !jsontext.Value(text).IsValid() || jsontext.Value(text).Kind() != '0' || strings.ContainsAny(text, " \t\r\n") {
				return errorOf(d, b, t, strconv.ErrSyntax)
			}
		case k == '0' && !quoted:
		default:
			return errorAfter(d, t, nil)
		}
		if digits != "" && strings.Trim(text, digits) != "" {
			return errorOf(d, b, t, strconv.ErrSyntax)
		}
		if err := set(v, text); err != nil {
			if errors.Is(err, strconv.ErrSyntax) {
				return errorOf(d, b, t, strconv.ErrSyntax)
			}
			return errorOf(d, b, t, strconv.ErrRange)
		}
		return nil
	}
}

// bytesOr is the codec of []byte and [n]byte, if t is such, over one by elements.
func bytesOr(t reflect.Type, list *codec) *codec {
	if t.Elem().Kind() != reflect.Uint8 {
		return list
	}
	exact, array := t.Elem() == byteType, t.Kind() == reflect.Array
	binary := func(s *state) bool {
		if array && s.Get(jsonopts.FormatByteArrayAsArray) {
			return false
		}
		return exact || s.Get(jsonopts.FormatBytesWithLegacySemantics)
	}
	return &codec{
		marshal: func(e *jsontext.Encoder, v addressable, s *state) error {
			if !binary(s) || s.Get(jsonopts.FormatBytesWithLegacySemantics) && hasMarshal(t.Elem()) {
				return list.marshal(e, v, s)
			}
			if err := noString(e, t, s); err != nil {
				return err
			}
			if !array && v.IsNil() && s.Get(jsonopts.FormatNilSliceAsNull) {
				return e.WriteToken(jsontext.Null)
			}
			return e.WriteToken(jsontext.String(base64.StdEncoding.EncodeToString(v.Bytes())))
		},
		unmarshal: func(d *jsontext.Decoder, v addressable, s *state) error {
			if !binary(s) || s.Get(jsonopts.FormatBytesWithLegacySemantics) && d.PeekKind() == '[' {
				return list.unmarshal(d, v, s)
			}
			if err := noStringIn(d, t, s); err != nil {
				return err
			}
			b, err := d.ReadValue()
			if err != nil {
				return err
			}
			switch b.Kind() {
			case 'n':
				if !array || !s.Get(jsonopts.MergeWithLegacySemantics) {
					v.SetZero()
				}
				return nil
			case '"':
			default:
				return errorAfter(d, t, nil)
			}
			text := unquote(b)
			raw, err := base64.StdEncoding.DecodeString(text)
			if err != nil {
				return errorAfter(d, t, err)
			}
			if array {
				v.SetZero()
				reflect.Copy(v.Value, reflect.ValueOf(raw))
			}
			if i := strings.IndexAny(text, "\r\n"); i >= 0 && !s.Get(jsonopts.ParseBytesWithLooseRFC4648) {
				return errorAfter(d, t, fmt.Errorf("illegal character %s at offset %d", strconv.QuoteRune(rune(text[i])), i))
			}
			if !array {
				if !v.IsNil() {
					raw = append(v.Bytes()[:0], raw...)
				}
				v.SetBytes(raw)
				return nil
			}
			if len(raw) != v.Len() && !s.Get(jsonopts.UnmarshalArrayFromAnyLength) {
				return errorAfter(d, t, fmt.Errorf("decoded length of %d mismatches array length of %d", len(raw), v.Len()))
			}
			return nil
		},
	}
}

func marshalTime(e *jsontext.Encoder, v addressable, s *state) error {
	if err := noString(e, timeType, s); err != nil {
		return err
	}
	t := v.Interface().(time.Time)
	b, err := t.MarshalText()
	if err != nil {
		if s.Get(jsonopts.ReportErrorsWithLegacySemantics) {
			_, err := t.MarshalJSON()
			return jsonopts.LegacyMethodError(err, timeType, "MarshalJSON")
		}
		text := err.Error()
		if i := strings.LastIndex(text, ": "); i >= 0 {
			text = text[i+2:]
		}
		return marshalError(e, timeType, errors.New(text))
	}
	return e.WriteToken(jsontext.String(string(b)))
}

func unmarshalTime(d *jsontext.Decoder, v addressable, s *state) error {
	if err := noStringIn(d, timeType, s); err != nil {
		return err
	}
	b, err := d.ReadValue()
	if err != nil {
		return err
	}
	switch b.Kind() {
	case 'n':
		return null(v, s)
	case '"':
	default:
		return errorAfter(d, timeType, nil)
	}
	text := unquote(b)
	t := v.Addr().Interface().(*time.Time)
	if s.Get(jsonopts.ParseTimeWithLooseRFC3339) {
		var x time.Time
		if x, err = time.Parse(time.RFC3339, text); err == nil {
			*t = x
		}
	} else {
		var x time.Time
		if x, err = strictTime(text); err == nil {
			*t = x
		}
	}
	if err != nil {
		if s.Get(jsonopts.ReportErrorsWithLegacySemantics) {
			return err
		}
		return errorAfter(d, timeType, err)
	}
	return nil
}

// strictTime reads RFC 3339 to the letter, which package time does not quite.
func strictTime(s string) (time.Time, error) {
	t, err := time.Parse(time.RFC3339, s)
	if err != nil {
		return t, err
	}
	fail := func(layout, value, msg string) (time.Time, error) {
		return time.Time{}, &time.ParseError{Layout: time.RFC3339, Value: s, LayoutElem: layout, ValueElem: value, Message: msg}
	}
	const hour, fraction = len("2006-01-02T"), len("2006-01-02T15:04:05")
	switch {
	case s[hour+1] == ':':
		return fail("15", s[hour:hour+1], "")
	case s[fraction] == ',':
		return fail(".", ",", "")
	case s[len(s)-1] == 'Z':
		return t, nil
	}
	zone := s[len(s)-len("Z07:00"):]
	switch {
	case zone[1:3] >= "24":
		return fail("Z07:00", zone, ": timezone hour out of range")
	case zone[4:6] >= "60":
		return fail("Z07:00", zone, ": timezone minute out of range")
	}
	return t, nil
}

func durationCodec(t reflect.Type) *codec {
	n := intCodec(t)
	return &codec{
		marshal: func(e *jsontext.Encoder, v addressable, s *state) error {
			if s.Get(jsonopts.FormatDurationAsNano) {
				return n.marshal(e, v, s)
			}
			return marshalError(e, t, errNoDefault)
		},
		unmarshal: func(d *jsontext.Decoder, v addressable, s *state) error {
			if s.Get(jsonopts.FormatDurationAsNano) {
				return n.unmarshal(d, v, s)
			}
			return errorBefore(d, t, errNoDefault)
		},
	}
}
