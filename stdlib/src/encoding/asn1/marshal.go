package asn1

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"time"
	"unicode/utf8"
)

// Marshal returns a value as DER.
func Marshal(val any) ([]byte, error) { return MarshalWithParams(val, "") }

// MarshalWithParams is Marshal with parameters as fields have them.
func MarshalWithParams(val any, params string) ([]byte, error) {
	return appendField(nil, reflect.ValueOf(val), parseParameters(params))
}

func appendBase128(b []byte, n int64) []byte {
	digits := 1
	for x := n >> 7; x > 0; x >>= 7 {
		digits++
	}
	for i := digits - 1; i >= 0; i-- {
		x := byte(n>>(7*i)) & 0x7f
		if i > 0 {
			x |= 0x80
		}
		b = append(b, x)
	}
	return b
}

func appendHeader(b []byte, class, tag, length int, compound bool) []byte {
	first := byte(class << 6)
	if compound {
		first |= 0x20
	}
	if tag < 0x1f {
		b = append(b, first|byte(tag))
	} else {
		b = appendBase128(append(b, first|0x1f), int64(tag))
	}
	if length < 0x80 {
		return append(b, byte(length))
	}
	var digits []byte
	for n := length; n > 0; n >>= 8 {
		digits = append(digits, byte(n))
	}
	slices.Reverse(digits)
	return append(append(b, 0x80|byte(len(digits))), digits...)
}

func appendInt(b []byte, n int64) []byte {
	size := 1
	for x := n; x > 127 || x < -128; x >>= 8 {
		size++
	}
	for i := size - 1; i >= 0; i-- {
		b = append(b, byte(n>>(8*i)))
	}
	return b
}

func appendBigInt(b []byte, n *big.Int) ([]byte, error) {
	if n == nil {
		return nil, StructuralError{"empty integer"}
	}
	if n.Sign() >= 0 {
		digits := n.Bytes()
		if len(digits) == 0 || digits[0] >= 0x80 {
			b = append(b, 0)
		}
		return append(b, digits...), nil
	}
	// In two's complement -n is the complement of n-1.
	digits := new(big.Int).Not(n).Bytes()
	for i := range digits {
		digits[i] ^= 0xff
	}
	if len(digits) == 0 || digits[0] < 0x80 {
		b = append(b, 0xff)
	}
	return append(b, digits...), nil
}

func appendOID(b []byte, oid []int) ([]byte, error) {
	if len(oid) < 2 || oid[0] > 2 || oid[0] < 2 && oid[1] >= 40 {
		return nil, StructuralError{"invalid object identifier"}
	}
	b = appendBase128(b, int64(oid[0]*40+oid[1]))
	for _, n := range oid[2:] {
		b = appendBase128(b, int64(n))
	}
	return b, nil
}

// outsideUTC reports whether two digits do not tell the year.
func outsideUTC(t time.Time) bool { return t.Year() < 1950 || t.Year() >= 2050 }

func appendTime(b []byte, t time.Time, tag int) ([]byte, error) {
	layout := "060102150405"
	if tag == TagGeneralizedTime {
		if y := t.Year(); y < 0 || y > 9999 {
			return nil, StructuralError{"cannot represent time as GeneralizedTime"}
		}
		layout = "20060102150405"
	} else if outsideUTC(t) {
		return nil, StructuralError{"cannot represent time as UTCTime"}
	}
	b = t.AppendFormat(b, layout)
	_, offset := t.Zone()
	minutes := offset / 60
	if minutes == 0 {
		return append(b, 'Z'), nil
	}
	sign := byte('+')
	if minutes < 0 {
		sign, minutes = '-', -minutes
	}
	return fmt.Appendf(b, "%c%02d%02d", sign, minutes/60, minutes%60), nil
}

func appendString(b []byte, s string, tag int) ([]byte, error) {
	bad := func(what string, ok func(byte) bool) error {
		for i := range len(s) {
			if !ok(s[i]) {
				return StructuralError{what + " contains invalid character"}
			}
		}
		return nil
	}
	var err error
	switch tag {
	case TagIA5String:
		err = bad("IA5String", func(c byte) bool { return c < utf8.RuneSelf })
	case TagPrintableString:
		err = bad("PrintableString", func(c byte) bool { return isPrintable(c, c == '*') })
	case TagNumericString:
		err = bad("NumericString", isNumeric)
	}
	if err != nil {
		return nil, err
	}
	return append(b, s...), nil
}

// stringTag chooses how a string is written of which nothing is said.
func stringTag(s string) (int, error) {
	for _, c := range s {
		if c >= utf8.RuneSelf || !isPrintable(byte(c), false) {
			if !utf8.ValidString(s) {
				return 0, errors.New("asn1: string not valid UTF-8")
			}
			return TagUTF8String, nil
		}
	}
	return TagPrintableString, nil
}

// body returns the bytes of a value without tag and length. tag is the type's own, or
// what the parameters say.
func body(v reflect.Value, tag int, p fieldParameters) ([]byte, error) {
	switch t := v.Type(); t {
	case flagType:
		return nil, nil
	case timeType:
		return appendTime(nil, v.Interface().(time.Time), tag)
	case bitStringType:
		s := v.Interface().(BitString)
		return append([]byte{byte((8 - s.BitLength%8) % 8)}, s.Bytes...), nil
	case oidType:
		return appendOID(nil, v.Interface().(ObjectIdentifier))
	case bigIntType:
		return appendBigInt(nil, v.Interface().(*big.Int))
	}
	switch v.Kind() {
	case reflect.Bool:
		if v.Bool() {
			return []byte{0xff}, nil
		}
		return []byte{0}, nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return appendInt(nil, v.Int()), nil
	case reflect.Struct:
		return structBody(v)
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			return bytes.Clone(v.Bytes()), nil
		}
		return listBody(v, tag == TagSet || p.set)
	case reflect.String:
		return appendString(nil, v.String(), tag)
	}
	return nil, StructuralError{"unknown Go type"}
}

func structBody(v reflect.Value) (b []byte, err error) {
	t := v.Type()
	for i := range t.NumField() {
		if !t.Field(i).IsExported() {
			return nil, StructuralError{"struct contains unexported fields"}
		}
	}
	for i := range t.NumField() {
		f := t.Field(i)
		if i == 0 && f.Type == rawContentType {
			raw := v.Field(0).Bytes()
			if len(raw) == 0 {
				continue
			}
			// All fields are in there; the tag and the length will be written anew.
			_, at, err := parseHeader(raw, 0)
			if err != nil {
				return nil, err
			}
			return bytes.Clone(raw[at:]), nil
		}
		if b, err = appendField(b, v.Field(i), parseParameters(f.Tag.Get("asn1"))); err != nil {
			return nil, err
		}
	}
	return b, nil
}

// listBody returns the elements; of a set sorted by their bytes.
func listBody(v reflect.Value, set bool) ([]byte, error) {
	parts := make([][]byte, v.Len())
	for i := range parts {
		b, err := appendField(nil, v.Index(i), fieldParameters{})
		if err != nil {
			return nil, err
		}
		parts[i] = b
	}
	if set {
		slices.SortFunc(parts, bytes.Compare)
	}
	return bytes.Join(parts, nil), nil
}

// appendField appends a value as its parameters have it.
func appendField(b []byte, v reflect.Value, p fieldParameters) ([]byte, error) {
	if !v.IsValid() {
		return nil, errors.New("asn1: cannot marshal nil value")
	}
	t := v.Type()
	if t.Kind() == reflect.Interface && t.NumMethod() == 0 {
		return appendField(b, v.Elem(), p)
	}
	if v.Kind() == reflect.Slice && v.Len() == 0 && p.omitEmpty {
		return b, nil
	}
	if p.optional && p.defaultValue != nil && v.CanInt() {
		if v.Int() == *p.defaultValue {
			return b, nil
		}
	} else if p.optional && v.IsZero() {
		// Of what is optional and has no default the zero value is left out.
		return b, nil
	}
	if t == rawValueType {
		raw := v.Interface().(RawValue)
		if len(raw.FullBytes) != 0 {
			return append(b, raw.FullBytes...), nil
		}
		b = appendHeader(b, raw.Class, raw.Tag, len(raw.Bytes), raw.IsCompound)
		return append(b, raw.Bytes...), nil
	}
	tag, compound, _, ok := universal(t)
	if !ok {
		return nil, StructuralError{fmt.Sprintf("unknown Go type: %v", t)}
	}
	if p.timeType != 0 && tag != TagUTCTime {
		return nil, StructuralError{"explicit time type given to non-time member"}
	}
	if p.stringType != 0 && tag != TagPrintableString {
		return nil, StructuralError{"explicit string type given to non-string member"}
	}
	switch tag {
	case TagPrintableString:
		if p.stringType != 0 {
			tag = p.stringType
			break
		}
		var err error
		if tag, err = stringTag(v.String()); err != nil {
			return nil, err
		}
	case TagUTCTime:
		if p.timeType == TagGeneralizedTime || outsideUTC(v.Interface().(time.Time)) {
			tag = TagGeneralizedTime
		}
	}
	if p.set {
		if tag != TagSequence {
			return nil, StructuralError{"non sequence tagged as set"}
		}
		tag = TagSet
	}
	inner, err := body(v, tag, p)
	if err != nil {
		return nil, err
	}
	class := ClassUniversal
	if p.tag != nil {
		if p.explicit {
			full := append(appendHeader(nil, ClassUniversal, tag, len(inner), compound), inner...)
			return append(appendHeader(b, p.class(), *p.tag, len(full), true), full...), nil
		}
		class, tag = p.class(), *p.tag
	}
	return append(appendHeader(b, class, tag, len(inner), compound), inner...), nil
}
