package xml

import (
	"bytes"
	"encoding"
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"sync"
)

// Unmarshal reads the first element of data into v, a pointer.
func Unmarshal(data []byte, v any) error { return NewDecoder(bytes.NewReader(data)).Decode(v) }

// Decode reads the next element into v, a pointer.
func (d *Decoder) Decode(v any) error { return d.DecodeElement(v, nil) }

// DecodeElement is Decode of the element that start began.
func (d *Decoder) DecodeElement(v any, start *StartElement) error {
	val := reflect.ValueOf(v)
	if val.Kind() != reflect.Pointer {
		return errors.New("non-pointer passed to Unmarshal")
	}
	if val.IsNil() {
		return errors.New("nil pointer passed to Unmarshal")
	}
	return d.unmarshal(val.Elem(), start)
}

// UnmarshalError says that an element is not the one that was expected.
type UnmarshalError string

func (e UnmarshalError) Error() string { return string(e) }

// Unmarshaler is what reads itself from an element: all of it.
type Unmarshaler interface {
	UnmarshalXML(d *Decoder, start StartElement) error
}

// UnmarshalerAttr is what reads itself from an attribute.
type UnmarshalerAttr interface {
	UnmarshalXMLAttr(attr Attr) error
}

func receiverType(val any) string {
	t := reflect.TypeOf(val)
	if t.Name() != "" {
		return t.String()
	}
	return "(" + t.String() + ")"
}

func (d *Decoder) unmarshalInterface(val Unmarshaler, start *StartElement) error {
	d.pushEOF()
	d.unmarshalDepth++
	err := val.UnmarshalXML(d, *start)
	d.unmarshalDepth--
	if err != nil {
		d.popEOF()
		return err
	}
	if !d.popEOF() {
		return fmt.Errorf("xml: %s.UnmarshalXML did not consume entire <%s> element", receiverType(val), start.Name.Local)
	}
	return nil
}

func (d *Decoder) unmarshalText(val encoding.TextUnmarshaler) error {
	var buf []byte
	for depth := 1; depth > 0; {
		t, err := d.Token()
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case CharData:
			if depth == 1 {
				buf = append(buf, t...)
			}
		case StartElement:
			depth++
		case EndElement:
			depth--
		}
	}
	return val.UnmarshalText(buf)
}

// methods is which of the package's interfaces a type has, in the low byte, and
// a pointer to it, in the high one.
type methods uint16

const (
	hasMarshaler methods = 1 << iota
	hasMarshalerAttr
	hasTextMarshaler
	hasUnmarshaler
	hasUnmarshalerAttr
	hasTextUnmarshaler
)

var methodsByType sync.Map // map[reflect.Type]methods

func methodsOf(t reflect.Type) methods {
	if m, ok := methodsByType.Load(t); ok {
		return m.(methods)
	}
	var m methods
	p := reflect.PointerTo(t)
	for i, iface := range []reflect.Type{
		reflect.TypeFor[Marshaler](), reflect.TypeFor[MarshalerAttr](), reflect.TypeFor[encoding.TextMarshaler](),
		reflect.TypeFor[Unmarshaler](), reflect.TypeFor[UnmarshalerAttr](), reflect.TypeFor[encoding.TextUnmarshaler](),
	} {
		if t.Implements(iface) {
			m |= 1 << i
		}
		if p.Implements(iface) {
			m |= 1 << (i + 8)
		}
	}
	methodsByType.Store(t, m)
	return m
}

// as is val, or its address, as a T, whose bit of methods is has.
func as[T any](val reflect.Value, has methods) (x T, ok bool) {
	m := methodsOf(val.Type())
	if m&(has|has<<8) == 0 {
		return x, false
	}
	if m&has != 0 && val.CanInterface() {
		return val.Interface().(T), true
	}
	if m&(has<<8) != 0 && val.CanAddr() {
		if pv := val.Addr(); pv.CanInterface() {
			return pv.Interface().(T), true
		}
	}
	return x, false
}

var attrType = reflect.TypeFor[Attr]()

func (d *Decoder) unmarshalAttr(val reflect.Value, attr Attr) error {
	if val.Kind() == reflect.Pointer {
		if val.IsNil() {
			val.Set(reflect.New(val.Type().Elem()))
		}
		val = val.Elem()
	}
	if u, ok := as[UnmarshalerAttr](val, hasUnmarshalerAttr); ok {
		return u.UnmarshalXMLAttr(attr)
	}
	if u, ok := as[encoding.TextUnmarshaler](val, hasTextUnmarshaler); ok {
		return u.UnmarshalText([]byte(attr.Value))
	}
	if val.Kind() == reflect.Slice && val.Type().Elem().Kind() != reflect.Uint8 {
		n := val.Len()
		val.Grow(1)
		val.SetLen(n + 1)
		if err := d.unmarshalAttr(val.Index(n), attr); err != nil {
			val.SetLen(n)
			return err
		}
		return nil
	}
	if val.Type() == attrType {
		val.Set(reflect.ValueOf(attr))
		return nil
	}
	return copyValue(val, []byte(attr.Value))
}

// maxUnmarshalDepth is how many elements may be open.
const maxUnmarshalDepth = 10000

var errUnmarshalDepth = errors.New("exceeded max depth")

// keep is where parts of an element that are no elements go.
type keep struct {
	data, comment, xml, any reflect.Value
	xmlFrom                 int // where in d.saved the element's content begins
}

func (d *Decoder) unmarshal(val reflect.Value, start *StartElement) error {
	if d.open > maxUnmarshalDepth {
		return errUnmarshalDepth
	}
	for start == nil {
		tok, err := d.Token()
		if err != nil {
			return err
		}
		if t, ok := tok.(StartElement); ok {
			start = &t
		}
	}
	if val.Kind() == reflect.Interface && !val.IsNil() {
		if e := val.Elem(); e.Kind() == reflect.Pointer && !e.IsNil() {
			val = e
		}
	}
	if val.Kind() == reflect.Pointer {
		if val.IsNil() {
			val.Set(reflect.New(val.Type().Elem()))
		}
		val = val.Elem()
	}
	if u, ok := as[Unmarshaler](val, hasUnmarshaler); ok {
		return d.unmarshalInterface(u, start)
	}
	if u, ok := as[encoding.TextUnmarshaler](val, hasTextUnmarshaler); ok {
		return d.unmarshalText(u)
	}

	var k keep
	var sv reflect.Value // val if it is a struct
	var tinfo *typeInfo
	switch val.Kind() {
	case reflect.Interface:
		return d.Skip()
	case reflect.Slice:
		if val.Type().Elem().Kind() == reflect.Uint8 {
			k.data = val
			break
		}
		n := val.Len()
		val.Grow(1)
		val.SetLen(n + 1)
		if err := d.unmarshal(val.Index(n), start); err != nil {
			val.SetLen(n)
			return err
		}
		return nil
	case reflect.Struct:
		if val.Type() == nameType {
			val.Set(reflect.ValueOf(start.Name))
			break
		}
		sv = val
		var err error
		if tinfo, err = getTypeInfo(val.Type()); err != nil {
			return err
		}
		if err := d.begin(tinfo, sv, start); err != nil {
			return err
		}
		d.keeps(&k, tinfo, sv)
	case reflect.Bool, reflect.Float32, reflect.Float64, reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr, reflect.String:
		k.data = val
	default:
		return errors.New("unknown type " + val.Type().String())
	}

	var data, comment, xml []byte
	for ended := false; !ended; {
		offset := 0
		if k.xml.IsValid() {
			offset = d.savedOffset()
		}
		tok, err := d.Token()
		if err != nil {
			return err
		}
		switch t := tok.(type) {
		case StartElement:
			consumed := false
			if sv.IsValid() {
				if consumed, err = d.unmarshalPath(tinfo, sv, nil, &t); err != nil {
					return err
				}
				if !consumed && k.any.IsValid() {
					consumed = true
					if err := d.unmarshal(k.any, &t); err != nil {
						return err
					}
				}
			}
			if !consumed {
				if err := d.Skip(); err != nil {
					return err
				}
			}
		case EndElement:
			if k.xml.IsValid() {
				xml = d.saved.Bytes()[k.xmlFrom:offset]
				if k.xmlFrom == 0 {
					d.saved = nil
				}
			}
			ended = true
		case CharData:
			if k.data.IsValid() {
				data = append(data, t...)
			}
		case Comment:
			if k.comment.IsValid() {
				comment = append(comment, t...)
			}
		}
	}
	if k.data.IsValid() {
		if u, ok := as[encoding.TextUnmarshaler](k.data, hasTextUnmarshaler); ok {
			if err := u.UnmarshalText(data); err != nil {
				return err
			}
			k.data = reflect.Value{}
		}
	}
	if err := copyValue(k.data, data); err != nil {
		return err
	}
	switch k.comment.Kind() {
	case reflect.String:
		k.comment.SetString(string(comment))
	case reflect.Slice:
		k.comment.Set(reflect.ValueOf(comment))
	}
	switch k.xml.Kind() {
	case reflect.String:
		k.xml.SetString(string(xml))
	case reflect.Slice:
		if k.xml.Type().Elem().Kind() == reflect.Uint8 {
			k.xml.Set(reflect.ValueOf(xml))
		}
	}
	return nil
}

// begin checks the element's name and reads its attributes.
func (d *Decoder) begin(tinfo *typeInfo, sv reflect.Value, start *StartElement) error {
	if finfo := tinfo.xmlname; finfo != nil {
		if finfo.name != "" && finfo.name != start.Name.Local {
			return UnmarshalError("expected element type <" + finfo.name + "> but have <" + start.Name.Local + ">")
		}
		if finfo.xmlns != "" && finfo.xmlns != start.Name.Space {
			have := start.Name.Space
			if have == "" {
				have = "no name space"
			}
			return UnmarshalError("expected element <" + finfo.name + "> in name space " + finfo.xmlns + " but have " + have)
		}
		fv := finfo.value(sv, true)
		if _, ok := fv.Interface().(Name); ok {
			fv.Set(reflect.ValueOf(start.Name))
		}
	}
	for _, a := range start.Attr {
		handled := false
		any := -1
		for i := range tinfo.fields {
			finfo := &tinfo.fields[i]
			switch finfo.flags & fMode {
			case fAttr:
				strv := finfo.value(sv, true)
				if a.Name.Local == finfo.name && (finfo.xmlns == "" || finfo.xmlns == a.Name.Space) {
					if err := d.unmarshalAttr(strv, a); err != nil {
						return err
					}
					handled = true
				}
			case fAny | fAttr:
				if any == -1 {
					any = i
				}
			}
		}
		if !handled && any >= 0 {
			if err := d.unmarshalAttr(tinfo.fields[any].value(sv, true), a); err != nil {
				return err
			}
		}
	}
	return nil
}

// keeps finds the fields that text, comments, other elements and XML go to.
func (d *Decoder) keeps(k *keep, tinfo *typeInfo, sv reflect.Value) {
	for i := range tinfo.fields {
		finfo := &tinfo.fields[i]
		var to *reflect.Value
		switch finfo.flags & fMode {
		case fCDATA, fCharData:
			to = &k.data
		case fComment:
			to = &k.comment
		case fAny, fAny | fElement:
			to = &k.any
		case fInnerXML:
			to = &k.xml
		}
		if to == nil || to.IsValid() {
			continue
		}
		*to = finfo.value(sv, true)
		if to == &k.xml {
			if d.saved == nil {
				k.xmlFrom = 0
				d.saved = new(bytes.Buffer)
			} else {
				k.xmlFrom = d.savedOffset()
			}
		}
	}
}

// copyValue sets dst to the text src.
func copyValue(dst reflect.Value, src []byte) error {
	dst0 := dst
	if dst.Kind() == reflect.Pointer {
		if dst.IsNil() {
			dst.Set(reflect.New(dst.Type().Elem()))
		}
		dst = dst.Elem()
	}
	text := func() string { return strings.TrimSpace(string(src)) }
	switch dst.Kind() {
	case reflect.Invalid:
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		if len(src) == 0 {
			dst.SetInt(0)
			return nil
		}
		n, err := strconv.ParseInt(text(), 10, dst.Type().Bits())
		if err != nil {
			return err
		}
		dst.SetInt(n)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		if len(src) == 0 {
			dst.SetUint(0)
			return nil
		}
		n, err := strconv.ParseUint(text(), 10, dst.Type().Bits())
		if err != nil {
			return err
		}
		dst.SetUint(n)
	case reflect.Float32, reflect.Float64:
		if len(src) == 0 {
			dst.SetFloat(0)
			return nil
		}
		f, err := strconv.ParseFloat(text(), dst.Type().Bits())
		if err != nil {
			return err
		}
		dst.SetFloat(f)
	case reflect.Bool:
		if len(src) == 0 {
			dst.SetBool(false)
			return nil
		}
		b, err := strconv.ParseBool(text())
		if err != nil {
			return err
		}
		dst.SetBool(b)
	case reflect.String:
		dst.SetString(string(src))
	case reflect.Slice:
		if len(src) == 0 {
			// Not nil: it was there.
			src = []byte{}
		}
		dst.SetBytes(src)
	default:
		return errors.New("cannot unmarshal into " + dst0.Type().String())
	}
	return nil
}

// unmarshalPath reads the element start, whose ancestors within sv's are
// parents, into the field of that path; consumed is whether it was read.
func (d *Decoder) unmarshalPath(tinfo *typeInfo, sv reflect.Value, parents []string, start *StartElement) (consumed bool, err error) {
	within := false
fields:
	for i := range tinfo.fields {
		finfo := &tinfo.fields[i]
		n := len(parents)
		if finfo.flags&fElement == 0 || len(finfo.parents) < n || finfo.xmlns != "" && finfo.xmlns != start.Name.Space {
			continue
		}
		for j := range parents {
			if parents[j] != finfo.parents[j] {
				continue fields
			}
		}
		if len(finfo.parents) == n && finfo.name == start.Name.Local {
			return true, d.unmarshal(finfo.value(sv, true), start)
		}
		if len(finfo.parents) > n && finfo.parents[n] == start.Name.Local {
			within = true
			parents = finfo.parents[:n+1]
			break
		}
	}
	if !within {
		return false, nil
	}
	for {
		tok, err := d.Token()
		if err != nil {
			return true, err
		}
		switch t := tok.(type) {
		case StartElement:
			inner, err := d.unmarshalPath(tinfo, sv, parents, &t)
			if err != nil {
				return true, err
			}
			if !inner {
				if err := d.Skip(); err != nil {
					return true, err
				}
			}
		case EndElement:
			return true, nil
		}
	}
}

// Skip reads to the end of the element that was begun last.
func (d *Decoder) Skip() error {
	for depth := 0; ; {
		tok, err := d.Token()
		if err != nil {
			return err
		}
		switch tok.(type) {
		case StartElement:
			depth++
		case EndElement:
			if depth == 0 {
				return nil
			}
			depth--
		}
	}
}
