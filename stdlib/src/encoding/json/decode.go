package json

import (
	"encoding"
	"encoding/base64"
	"encoding/json/jsontext"
	"encoding/json/v2"
	"errors"
	"fmt"
	"internal/jsonwire"
	"reflect"
	"strconv"
	"strings"
	"time"
)

var errEmbedded = errors.New("cannot set embedded pointer to unexported struct type")

// decoder reads the valid value data; data[at] is never white space when a
// value is read. The first error is kept, and reading goes on.
type decoder struct {
	options
	data []byte
	at   int
	root reflect.Type
	err  error
}

func (d *decoder) fail(err error) {
	if d.err == nil {
		d.err = err
	}
}

// mismatch notes that what starts at start does not fit t.
func (d *decoder) mismatch(what string, t reflect.Type, start, off int, err error) {
	if d.err != nil {
		return
	}
	e := &UnmarshalTypeError{Value: what, Type: t, Offset: int64(off), Err: err}
	if path := d.path(start); len(path) > 0 {
		e.Struct = d.root.Name()
		e.Field = strings.Join(path, ".")
	}
	d.err = e
}

// path returns the keys and indices that lead to data[target].
func (d *decoder) path(target int) (path []string) {
	at := jsonwire.SkipSpace(d.data, 0)
walk:
	for at < target {
		object := d.data[at] == '{'
		if !object && d.data[at] != '[' {
			break
		}
		at++
		for i := 0; ; i++ {
			at = jsonwire.SkipSpace(d.data, at)
			key := strconv.Itoa(i)
			if object {
				end, _, _ := jsonwire.Scan(d.data, at)
				key = string(jsontext.Pointer("").AppendToken(jsonwire.Unquote(d.data[at:end]))[1:])
				if target < end {
					return append(path, key)
				}
				at = jsonwire.SkipSpace(d.data, jsonwire.SkipSpace(d.data, end)+1)
			}
			end, _, _ := jsonwire.Scan(d.data, at)
			if target < end {
				path = append(path, key)
				continue walk
			}
			at = jsonwire.SkipSpace(d.data, end) + 1
			if at > target {
				return path
			}
		}
	}
	return path
}

// skip passes over a value and returns its text.
func (d *decoder) skip() []byte {
	start := d.at
	d.at, _, _ = jsonwire.Scan(d.data, d.at)
	return d.data[start:d.at]
}

// space passes over white space.
func (d *decoder) space() { d.at = jsonwire.SkipSpace(d.data, d.at) }

func kindName(c byte) string {
	switch c {
	case '{':
		return "object"
	case '[':
		return "array"
	case '"':
		return "string"
	case 't', 'f':
		return "bool"
	case 'n':
		return "null"
	}
	return "number"
}

// settle follows pointers from v, made where they are nil, to what a value is
// stored in, or to one that reads it itself.
func settle(v reflect.Value, null bool) (Unmarshaler, encoding.TextUnmarshaler, reflect.Value) {
	// A named type's methods may want its address.
	target, byAddress := v, false
	if v.Kind() != reflect.Pointer && v.Type().Name() != "" && v.CanAddr() {
		v, byAddress = v.Addr(), true
	}
	for {
		if v.Kind() == reflect.Interface && !v.IsNil() {
			// What an interface points to is read into.
			if e := v.Elem(); e.Kind() == reflect.Pointer && !e.IsNil() && (!null || e.Elem().Kind() == reflect.Pointer) {
				v, byAddress = e, false
				continue
			}
		}
		if v.Kind() != reflect.Pointer || null && v.CanSet() {
			return nil, nil, v
		}
		if e := v.Elem(); e.Kind() == reflect.Interface && e.Elem().Kind() == reflect.Pointer && e.Elem().Equal(v) {
			return nil, nil, e
		}
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		if v.Type().NumMethod() > 0 && v.CanInterface() {
			x := v.Interface()
			if e := v.Type().Elem(); e == numberType || e == timeType {
				return nil, nil, v.Elem()
			}
			if u, ok := x.(json.UnmarshalerFrom); ok {
				return byDecoder{u}, nil, v
			}
			if u, ok := x.(Unmarshaler); ok {
				return u, nil, v
			}
			if u, ok := x.(encoding.TextUnmarshaler); ok && !null {
				return nil, u, v
			}
		}
		if byAddress {
			v, byAddress = target, false
		} else {
			v = v.Elem()
		}
	}
}

// value reads a value into v.
func (d *decoder) value(v reflect.Value) {
	start, c := d.at, d.data[d.at]
	u, text, v := settle(v, c == 'n')
	switch {
	case u != nil:
		err := u.UnmarshalJSON(d.skip())
		if err == nil {
			return
		}
		if _, ok := u.(byDecoder); !ok || err != errors.ErrUnsupported {
			d.fail(err)
			return
		}
		// It leaves the value to others.
		d.at, v = start, v.Elem()
	case text != nil:
		raw := d.skip()
		if c != '"' {
			d.mismatch(kindName(c), v.Type().Elem(), start, d.offset(start, c), errors.New("JSON value must be string type"))
		} else if err := text.UnmarshalText([]byte(jsonwire.Unquote(raw))); err != nil {
			d.fail(err)
		}
		return
	}
	if v.Type() == timeType && c != 'n' {
		d.time(v, c, start)
		return
	}
	switch c {
	case '{':
		d.object(v)
	case '[':
		d.array(v)
	default:
		d.literal(v, d.skip(), start)
	}
}

// byDecoder is what reads itself by a Decoder.
type byDecoder struct{ json.UnmarshalerFrom }

func (b byDecoder) UnmarshalJSON(data []byte) error { return readFrom(b.UnmarshalerFrom, data) }

// time reads a time.
func (d *decoder) time(v reflect.Value, c byte, start int) {
	raw := d.skip()
	if c != '"' {
		d.mismatch(kindName(c), timeType, start, d.offset(start, c), nil)
		return
	}
	t, err := time.Parse(time.RFC3339, jsonwire.Unquote(raw))
	if err != nil {
		d.fail(err)
		return
	}
	v.Set(reflect.ValueOf(t))
}

// offset is what errors say of a value that starts at start and is passed.
func (d *decoder) offset(start int, c byte) int {
	if c == '{' || c == '[' {
		return start + 1
	}
	return d.at
}

// wrong notes that the value at hand does not fit v, and passes it.
func (d *decoder) wrong(v reflect.Value) {
	start, c := d.at, d.data[d.at]
	d.skip()
	off := d.offset(start, c)
	if v.Kind() == reflect.Interface {
		off = start
	}
	d.mismatch(kindName(c), v.Type(), start, off, nil)
}

// literal stores text, which starts at start and is passed.
func (d *decoder) literal(v reflect.Value, text []byte, start int) {
	c := text[0]
	if c == 'n' {
		switch v.Kind() {
		case reflect.Interface, reflect.Pointer, reflect.Map, reflect.Slice:
			v.SetZero()
		}
		return
	}
	if v.Kind() == reflect.Interface {
		if v.NumMethod() > 0 {
			d.mismatch(kindName(c), v.Type(), start, start, nil)
			return
		}
		if x, ok := d.simple(text, start); ok {
			v.Set(reflect.ValueOf(x))
		}
		return
	}
	switch c {
	case 't', 'f':
		if v.Kind() == reflect.Bool {
			v.SetBool(c == 't')
			return
		}
	case '"':
		if d.str(v, text, start) {
			return
		}
	default:
		if d.number(v, string(text), start) {
			return
		}
	}
	d.mismatch(kindName(c), v.Type(), start, d.at, nil)
}

// simple is a literal as an interface holds it.
func (d *decoder) simple(text []byte, start int) (x any, ok bool) {
	switch text[0] {
	case 'n':
		return nil, true
	case 't', 'f':
		return text[0] == 't', true
	case '"':
		return jsonwire.Unquote(text), true
	}
	if d.useNumber {
		return Number(text), true
	}
	f, err := strconv.ParseFloat(string(text), 64)
	if err != nil {
		d.mismatch("number "+string(text), reflect.TypeFor[float64](), start, d.at, nil)
		return 0.0, true
	}
	return f, true
}

// str stores a string; false if v is of another kind.
func (d *decoder) str(v reflect.Value, text []byte, start int) bool {
	switch v.Kind() {
	case reflect.String:
		s := jsonwire.Unquote(text)
		if v.Type() == numberType && !validNumber(s) {
			d.fail(&UnmarshalTypeError{Value: "string " + string(text), Type: v.Type(), Err: strconv.ErrSyntax})
			return true
		}
		v.SetString(s)
		return true
	case reflect.Slice:
		if v.Type().Elem().Kind() != reflect.Uint8 {
			return false
		}
		b, err := base64.StdEncoding.DecodeString(jsonwire.Unquote(text))
		if err != nil {
			d.mismatch("string", v.Type(), start, d.at, err)
		} else {
			v.SetBytes(b)
		}
		return true
	}
	return false
}

// number stores a number; false if v is of another kind.
func (d *decoder) number(v reflect.Value, text string, start int) bool {
	bad := false
	switch k := v.Kind(); {
	case v.CanInt():
		n, err := strconv.ParseInt(text, 10, 64)
		if bad = err != nil || v.OverflowInt(n); !bad {
			v.SetInt(n)
		}
	case v.CanUint():
		n, err := strconv.ParseUint(text, 10, 64)
		if bad = err != nil || v.OverflowUint(n); !bad {
			v.SetUint(n)
		}
	case v.CanFloat():
		f, err := strconv.ParseFloat(text, v.Type().Bits())
		if bad = err != nil || v.OverflowFloat(f); !bad {
			v.SetFloat(f)
		}
	case k == reflect.String && v.Type() == numberType:
		v.SetString(text)
	default:
		return false
	}
	if bad {
		d.mismatch("number "+text, v.Type(), start, d.at, nil)
	}
	return true
}

// inString reads the value of a field with the option "string".
func (d *decoder) inString(v reflect.Value) {
	outer := v
	start, c := d.at, d.data[d.at]
	u, text, target := settle(v, c == 'n')
	if u != nil || text != nil || c == 'n' {
		d.value(v)
		return
	}
	v = target
	number := v.CanInt() || v.CanUint() || v.CanFloat()
	isNumber := v.Kind() == reflect.String && v.Type() == numberType
	if c != '"' {
		if isNumber {
			d.skip()
			d.fail(&UnmarshalTypeError{Value: kindName(c), Type: v.Type()})
			return
		}
		d.wrong(v)
		return
	}
	raw := d.skip()
	inner := []byte(jsonwire.Unquote(raw))
	if string(inner) == "null" && !isNumber {
		// A pointer to it becomes nil.
		for v = outer; v.Kind() == reflect.Pointer && v.Elem().Kind() == reflect.Pointer; v = v.Elem() {
		}
		switch v.Kind() {
		case reflect.Interface, reflect.Pointer, reflect.Map, reflect.Slice:
			v.SetZero()
		}
		return
	}
	end, what, off := jsonwire.Scan(inner, 0)
	ok := what == 0 && end == len(inner) && jsonwire.SkipSpace(inner, 0) == 0
	var syntax error = strconv.ErrSyntax
	value := "string " + string(raw)
	if ok {
		switch c := inner[0]; {
		case v.Kind() == reflect.Bool:
			ok = c == 't' || c == 'f'
		case isNumber || number:
			ok = kindName(c) == "number"
		default:
			ok = c == '"'
		}
	}
	switch {
	case ok:
		d.literal(v, inner, start)
		return
	case number:
		value, syntax = "number "+string(inner), nil
	case isNumber:
		d.fail(&UnmarshalTypeError{Value: value, Type: v.Type(), Err: syntax})
		return
	case v.Kind() == reflect.String:
		value = "string"
		switch {
		case len(inner) == 0:
			syntax = &SyntaxError{"unexpected end of JSON input", 0}
		case inner[0] != '"':
			syntax = invalid(inner, 0, places[jsonwire.Key])
		case what != 0:
			syntax = syntaxError(inner, 0, end, what, off)
		default:
			syntax = invalid(inner, end, "after string value")
		}
	}
	d.mismatch(value, v.Type(), start, d.at, syntax)
}

// any reads a value as interfaces hold it.
func (d *decoder) any() any {
	start := d.at
	switch d.data[d.at] {
	case '{':
		m := map[string]any{}
		for d.enter(); d.more('}'); {
			key := jsonwire.Unquote(d.skip())
			d.colon()
			m[key] = d.any()
		}
		return m
	case '[':
		list := []any{}
		for d.enter(); d.more(']'); {
			list = append(list, d.any())
		}
		return list
	}
	x, _ := d.simple(d.skip(), start)
	return x
}

// enter passes an opening bracket.
func (d *decoder) enter() {
	d.at++
	d.space()
}

// more passes the comma before another element, or the closing bracket.
func (d *decoder) more(closing byte) bool {
	d.space()
	switch d.data[d.at] {
	case closing:
		d.at++
		return false
	case ',':
		d.at++
		d.space()
	}
	return true
}

// colon passes the colon after a key.
func (d *decoder) colon() {
	d.space()
	d.at++
	d.space()
}

func (d *decoder) array(v reflect.Value) {
	switch v.Kind() {
	case reflect.Interface:
		if v.NumMethod() > 0 {
			d.wrong(v)
			return
		}
		v.Set(reflect.ValueOf(d.any()))
		return
	case reflect.Slice, reflect.Array:
	default:
		d.wrong(v)
		return
	}
	slice := v.Kind() == reflect.Slice
	n := 0
	for d.enter(); d.more(']'); n++ {
		if slice {
			if n >= v.Cap() {
				v.Grow(1)
			}
			if n >= v.Len() {
				v.SetLen(n + 1)
			}
		}
		if n < v.Len() {
			d.value(v.Index(n))
		} else {
			d.skip()
		}
	}
	if slice {
		v.SetLen(n)
		if n == 0 {
			v.Set(reflect.MakeSlice(v.Type(), 0, 0))
		}
		return
	}
	for ; n < v.Len(); n++ {
		v.Index(n).SetZero()
	}
}

func (d *decoder) object(v reflect.Value) {
	switch v.Kind() {
	case reflect.Interface:
		if v.NumMethod() > 0 {
			d.wrong(v)
			return
		}
		v.Set(reflect.ValueOf(d.any()))
	case reflect.Map:
		d.mapping(v)
	case reflect.Struct:
		d.structure(v)
	default:
		d.wrong(v)
	}
}

func (d *decoder) mapping(v reflect.Value) {
	t := v.Type()
	if v.IsNil() {
		v.Set(reflect.MakeMap(t))
	}
	elem := reflect.New(t.Elem()).Elem()
	for d.enter(); d.more('}'); {
		start := d.at
		key, ok := d.key(t.Key(), jsonwire.Unquote(d.skip()), start)
		d.colon()
		elem.SetZero()
		if !ok {
			d.skip()
			continue
		}
		d.value(elem)
		v.SetMapIndex(key, elem)
	}
}

// key makes a map's key of a string that starts at start and is passed.
func (d *decoder) key(t reflect.Type, s string, start int) (key reflect.Value, ok bool) {
	if reflect.PointerTo(t).Implements(reflect.TypeFor[encoding.TextUnmarshaler]()) {
		p := reflect.New(t)
		if err := p.Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(s)); err != nil {
			d.fail(err)
			return key, false
		}
		return p.Elem(), true
	}
	v := reflect.New(t).Elem()
	switch {
	case t.Kind() == reflect.String:
		v.SetString(s)
		return v, true
	case t.Kind() == reflect.Interface && t.NumMethod() == 0:
		v.Set(reflect.ValueOf(s))
		return v, true
	case v.CanInt():
		n, err := strconv.ParseInt(s, 10, 64)
		if err == nil && !v.OverflowInt(n) {
			v.SetInt(n)
			return v, true
		}
		d.mismatch("number "+s, t, start, d.at, nil)
	case v.CanUint():
		n, err := strconv.ParseUint(s, 10, 64)
		if err == nil && !v.OverflowUint(n) {
			v.SetUint(n)
			return v, true
		}
		d.mismatch("number "+s, t, start, d.at, nil)
	default:
		d.mismatch("string", t, start, d.at, nil)
	}
	return key, false
}

func (d *decoder) structure(v reflect.Value) {
	fs := fieldsOf(v.Type())
	for d.enter(); d.more('}'); {
		name := jsonwire.Unquote(d.skip())
		d.colon()
		f := fs.find(name)
		if f == nil && fs.rest != nil {
			if fv, ok := d.reach(v, fs.rest); ok {
				d.rest(fv, name)
			} else {
				d.skip()
			}
			continue
		}
		if f == nil {
			if d.known {
				d.fail(fmt.Errorf("json: unknown field %q", name))
			}
			d.skip()
			continue
		}
		fv, ok := d.reach(v, f.index)
		switch {
		case !ok:
			d.skip()
		case f.asString:
			d.inString(fv)
		default:
			d.value(fv)
		}
	}
}

// reach follows a field's index, making embedded pointers.
func (d *decoder) reach(v reflect.Value, index []int) (reflect.Value, bool) {
	for i, x := range index {
		if i > 0 && v.Kind() == reflect.Pointer {
			if v.IsNil() {
				if !v.CanSet() {
					d.mismatch(kindName(d.data[d.at]), d.root, d.at, d.at, errEmbedded)
					return v, false
				}
				v.Set(reflect.New(v.Type().Elem()))
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v, true
}
