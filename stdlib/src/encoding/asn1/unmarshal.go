package asn1

import (
	"fmt"
	"reflect"
)

type invalidUnmarshalError struct{ t reflect.Type }

func (e *invalidUnmarshalError) Error() string {
	switch {
	case e.t == nil:
		return "asn1: Unmarshal recipient value is nil"
	case e.t.Kind() != reflect.Pointer:
		return "asn1: Unmarshal recipient value is non-pointer " + e.t.String()
	}
	return "asn1: Unmarshal recipient value is nil " + e.t.String()
}

// Unmarshal reads a value from b to val, a pointer, and returns what follows it.
func Unmarshal(b []byte, val any) (rest []byte, err error) { return UnmarshalWithParams(b, val, "") }

// UnmarshalWithParams is Unmarshal with parameters as fields have them.
func UnmarshalWithParams(b []byte, val any, params string) (rest []byte, err error) {
	v := reflect.ValueOf(val)
	if v.Kind() != reflect.Pointer || v.IsNil() {
		return nil, &invalidUnmarshalError{reflect.TypeOf(val)}
	}
	at, err := parseField(v.Elem(), b, 0, parseParameters(params), 0)
	if err != nil {
		return nil, err
	}
	return b[at:], nil
}

// maxDepth is how deep values may lie in each other.
const maxDepth = 1000

// useDefault sets v to its default, if it is optional; false if it is not.
func useDefault(v reflect.Value, p fieldParameters) bool {
	if p.optional && p.defaultValue != nil && v.CanInt() {
		v.SetInt(*p.defaultValue)
	}
	return p.optional
}

// outside reports whether n bytes from at on are not all in b.
func outside(at, n, b int) bool { return at+n < at || at+n > b }

// parseField reads the value at b[at] to v, and returns where it ends.
func parseField(v reflect.Value, b []byte, at int, p fieldParameters, depth int) (int, error) {
	start, t := at, v.Type()
	if depth > maxDepth {
		return start, StructuralError{"nesting depth exceeded"}
	}
	if at == len(b) {
		if !useDefault(v, p) {
			return at, SyntaxError{"sequence truncated"}
		}
		return at, nil
	}
	if t.Kind() == reflect.Interface && v.NumMethod() == 0 {
		return parseAny(v, b, at, depth)
	}
	h, at, err := parseHeader(b, at)
	if err != nil {
		return at, err
	}
	if p.explicit {
		inner := h
		var done, absent bool
		if h, at, done, absent, err = parseExplicit(v, b, at, inner, p); err != nil || done {
			return at, err
		}
		if absent {
			if useDefault(v, p) {
				return start, nil
			}
			return at, StructuralError{"explicitly tagged member didn't match"}
		}
	}
	tag, compound, any, ok := universal(t)
	if !ok {
		return at, StructuralError{fmt.Sprintf("unknown Go type: %v", t)}
	}
	tag = actualTag(tag, h, p)
	if p.set {
		tag = TagSet
	}
	// The type's own tag is of class universal, unless another is in its place.
	class, want, any := ClassUniversal, tag, any && (p.explicit || p.tag == nil)
	if !p.explicit && p.tag != nil {
		class, want = p.class(), *p.tag
	}
	if !any && (h.class != class || h.tag != want || h.isCompound != compound) {
		if useDefault(v, p) {
			return start, nil
		}
		return at, StructuralError{fmt.Sprintf("tags don't match (%d vs %+v) %+v %s @%d", want, h, p, t.Name(), at)}
	}
	if outside(at, h.length, len(b)) {
		return at, SyntaxError{"data truncated"}
	}
	inner := b[at : at+h.length]
	at += h.length
	return at, store(v, inner, b[start:at], h, tag, p, depth)
}

// parseExplicit goes into a tag around the type's own. done: that was all there is;
// absent: there is another.
func parseExplicit(v reflect.Value, b []byte, at int, h tagAndLength, p fieldParameters) (_ tagAndLength, next int, done, absent bool, err error) {
	class := p.class()
	if p.private {
		class = ClassPrivate
	}
	if at == len(b) {
		return h, at, false, false, StructuralError{"explicit tag has no child"}
	}
	if h.class != class || h.tag != *p.tag || h.length != 0 && !h.isCompound {
		return h, at, false, true, nil
	}
	switch {
	case v.Type() == rawValueType:
		// The tag around is the value's own.
		return h, at, false, false, nil
	case h.length > 0:
		h, at, err = parseHeader(b, at)
		return h, at, false, false, err
	case v.Type() != flagType:
		return h, at, false, false, StructuralError{"zero length explicit tag was not an asn1.Flag"}
	}
	v.SetBool(true)
	return h, at, true, false, nil
}

// actualTag is the tag that stands in the DER where Go's type would allow several, or
// that a parameter names if another is in its place.
func actualTag(tag int, h tagAndLength, p fieldParameters) int {
	implicit := p.tag != nil && !p.explicit
	switch tag {
	case TagPrintableString:
		if h.class != ClassUniversal || implicit {
			if p.stringType != 0 {
				return p.stringType
			}
			break
		}
		switch h.tag {
		case TagIA5String, TagGeneralString, TagT61String, TagUTF8String, TagNumericString, TagBMPString:
			return h.tag
		}
	case TagUTCTime:
		if h.class == ClassUniversal {
			if h.tag == TagGeneralizedTime {
				return h.tag
			}
		} else if p.timeType != 0 {
			return p.timeType
		}
	}
	return tag
}

// parseAny reads what an interface can hold.
func parseAny(v reflect.Value, b []byte, at, depth int) (int, error) {
	h, at, err := parseHeader(b, at)
	if err != nil {
		return at, err
	}
	if outside(at, h.length, len(b)) {
		return at, SyntaxError{"data truncated"}
	}
	inner := b[at : at+h.length]
	var x any
	if !h.isCompound && h.class == ClassUniversal {
		switch h.tag {
		case TagPrintableString, TagNumericString, TagIA5String, TagT61String, TagUTF8String, TagBMPString:
			x, err = parseString(inner, h.tag)
		case TagInteger:
			x, err = parseInt(inner, 64)
		case TagBitString:
			x, err = parseBitString(inner)
		case TagOID:
			x, err = parseOID(inner)
		case TagUTCTime:
			x, err = parseUTCTime(inner)
		case TagGeneralizedTime:
			x, err = parseGeneralizedTime(inner)
		case TagOctetString:
			x = inner
		case TagBoolean:
			x, err = parseBool(inner)
		}
	}
	at += h.length
	if err != nil {
		return at, err
	}
	if x != nil {
		v.Set(reflect.ValueOf(x))
	}
	return at, nil
}

// store sets v to what the bytes of a value say; full is with tag and length.
func store(v reflect.Value, inner, full []byte, h tagAndLength, tag int, p fieldParameters, depth int) error {
	set := func(x any, err error) error {
		if err == nil {
			v.Set(reflect.ValueOf(x))
		}
		return err
	}
	t := v.Type()
	switch t {
	case rawValueType:
		return set(RawValue{h.class, h.tag, h.isCompound, inner, full}, nil)
	case oidType:
		oid, err := parseOID(inner)
		v.Set(reflect.ValueOf(oid))
		return err
	case bitStringType:
		return set(parseBitString(inner))
	case timeType:
		if tag == TagUTCTime {
			return set(parseUTCTime(inner))
		}
		return set(parseGeneralizedTime(inner))
	case enumeratedType:
		n, err := parseInt(inner, 32)
		return set(Enumerated(n), err)
	case flagType:
		v.SetBool(true)
		return nil
	case bigIntType:
		n, err := parseBigInt(inner)
		return set(n, err)
	}
	switch t.Kind() {
	case reflect.Bool:
		x, err := parseBool(inner)
		if err == nil {
			v.SetBool(x)
		}
		return err
	case reflect.Int, reflect.Int32, reflect.Int64:
		n, err := parseInt(inner, t.Bits())
		if err == nil {
			v.SetInt(n)
		}
		return err
	case reflect.Struct:
		return storeStruct(v, inner, full, depth)
	case reflect.Slice:
		if t.Elem().Kind() == reflect.Uint8 {
			v.Set(reflect.MakeSlice(t, len(inner), len(inner)))
			reflect.Copy(v, reflect.ValueOf(inner))
			return nil
		}
		list, err := parseList(t, inner, depth)
		if err == nil {
			v.Set(list)
		}
		return err
	case reflect.String:
		s, err := parseString(inner, tag)
		if err == nil {
			v.SetString(s)
		}
		return err
	}
	return StructuralError{"unsupported: " + t.String()}
}

func storeStruct(v reflect.Value, inner, full []byte, depth int) error {
	t := v.Type()
	for i := range t.NumField() {
		if !t.Field(i).IsExported() {
			return StructuralError{"struct contains unexported fields"}
		}
	}
	at := 0
	for i := range t.NumField() {
		f := t.Field(i)
		if i == 0 && f.Type == rawContentType {
			v.Field(0).Set(reflect.ValueOf(RawContent(full)))
			continue
		}
		var err error
		if at, err = parseField(v.Field(i), inner, at, parseParameters(f.Tag.Get("asn1")), depth+1); err != nil {
			return err
		}
	}
	// What comes after the fields that are known is of a later version.
	return nil
}

// parseList reads the elements of a slice.
func parseList(t reflect.Type, b []byte, depth int) (list reflect.Value, err error) {
	elem := t.Elem()
	tag, compound, any, ok := universal(elem)
	if !ok {
		return list, StructuralError{"unknown Go type for slice"}
	}
	n := 0
	for at := 0; at < len(b); n++ {
		h, next, err := parseHeader(b, at)
		if err != nil {
			return list, err
		}
		switch h.tag {
		case TagIA5String, TagGeneralString, TagT61String, TagUTF8String, TagNumericString, TagBMPString:
			h.tag = TagPrintableString
		case TagGeneralizedTime, TagUTCTime:
			h.tag = TagUTCTime
		}
		if !any && (h.class != ClassUniversal || h.isCompound != compound || h.tag != tag) {
			return list, StructuralError{"sequence tag mismatch"}
		}
		if outside(next, h.length, len(b)) {
			return list, SyntaxError{"truncated sequence"}
		}
		at = next + h.length
	}
	list = reflect.MakeSlice(t, n, n)
	at := 0
	for i := range n {
		if at, err = parseField(list.Index(i), b, at, fieldParameters{}, depth+1); err != nil {
			return list, err
		}
	}
	return list, nil
}
