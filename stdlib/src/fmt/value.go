package fmt

import (
	"reflect"
)

func (p *pp) badVerb(verb rune) {
	p.erroring = true
	p.badArg(verb, "(")
	switch {
	case p.arg != nil:
		p.str(reflect.TypeOf(p.arg).String())
		p.buf = append(p.buf, '=')
		p.printArg(p.arg, 'v')
	case p.value.IsValid():
		p.str(p.value.Type().String())
		p.buf = append(p.buf, '=')
		p.printValue(p.value, 'v', 0)
	default:
		p.str("<nil>")
	}
	p.buf = append(p.buf, ')')
	p.erroring = false
}

func (p *pp) fmtBool(v bool, verb rune) {
	if verb == 't' || verb == 'v' {
		p.boolean(v)
	} else {
		p.badVerb(verb)
	}
}

// hex0x appends v in hexadecimal, with 0x as told.
func (p *pp) hex0x(v uint64, prefix bool) {
	sharp := p.sharp
	p.sharp = prefix
	p.integer(v, 16, false, 'v', lower)
	p.sharp = sharp
}

func (p *pp) fmtInteger(v uint64, signed bool, verb rune) {
	switch verb {
	case 'v':
		if p.sharpV && !signed {
			p.hex0x(v, true)
		} else {
			p.integer(v, 10, signed, verb, lower)
		}
	case 'd':
		p.integer(v, 10, signed, verb, lower)
	case 'b':
		p.integer(v, 2, signed, verb, lower)
	case 'o', 'O':
		p.integer(v, 8, signed, verb, lower)
	case 'x':
		p.integer(v, 16, signed, verb, lower)
	case 'X':
		p.integer(v, 16, signed, verb, upper)
	case 'c':
		p.char(v)
	case 'q':
		p.quotedChar(v)
	case 'U':
		p.unicode(v)
	default:
		p.badVerb(verb)
	}
}

func (p *pp) fmtFloat(v float64, size int, verb rune) {
	switch verb {
	case 'v':
		p.float(v, size, 'g', -1)
	case 'b', 'g', 'G', 'x', 'X':
		p.float(v, size, verb, -1)
	case 'f', 'e', 'E':
		p.float(v, size, verb, 6)
	case 'F':
		p.float(v, size, 'f', 6)
	default:
		p.badVerb(verb)
	}
}

func (p *pp) fmtComplex(v complex128, size int, verb rune) {
	switch verb {
	case 'v', 'b', 'g', 'G', 'x', 'X', 'f', 'F', 'e', 'E':
		plus := p.plus
		p.buf = append(p.buf, '(')
		p.fmtFloat(real(v), size/2, verb)
		p.plus = true
		p.fmtFloat(imag(v), size/2, verb)
		p.str("i)")
		p.plus = plus
	default:
		p.badVerb(verb)
	}
}

func (p *pp) fmtString(v string, verb rune) {
	switch verb {
	case 'v':
		if p.sharpV {
			p.quoted(v)
		} else {
			p.pad(p.truncate(v))
		}
	case 's':
		p.pad(p.truncate(v))
	case 'x':
		p.hex(v, lower)
	case 'X':
		p.hex(v, upper)
	case 'q':
		p.quoted(v)
	default:
		p.badVerb(verb)
	}
}

func (p *pp) fmtBytes(v []byte, verb rune, typ string) {
	switch verb {
	case 'v', 'd':
		if p.sharpV {
			p.str(typ)
			if v == nil {
				p.str("(nil)")
				return
			}
			p.buf = append(p.buf, '{')
			for i, c := range v {
				if i > 0 {
					p.str(", ")
				}
				p.hex0x(uint64(c), true)
			}
			p.buf = append(p.buf, '}')
			return
		}
		p.buf = append(p.buf, '[')
		for i, c := range v {
			if i > 0 {
				p.buf = append(p.buf, ' ')
			}
			p.integer(uint64(c), 10, false, verb, lower)
		}
		p.buf = append(p.buf, ']')
	case 's', 'x', 'X', 'q':
		p.fmtString(string(v), verb)
	default:
		p.printValue(reflect.ValueOf(v), verb, 0)
	}
}

func (p *pp) fmtPointer(v reflect.Value, verb rune) {
	var u uintptr
	switch v.Kind() {
	case reflect.Chan, reflect.Func, reflect.Map, reflect.Pointer, reflect.Slice, reflect.UnsafePointer:
		u = uintptr(v.UnsafePointer())
	default:
		p.badVerb(verb)
		return
	}
	switch verb {
	case 'v':
		switch {
		case p.sharpV:
			p.buf = append(p.buf, '(')
			p.str(v.Type().String())
			p.str(")(")
			if u == 0 {
				p.str("nil")
			} else {
				p.hex0x(uint64(u), true)
			}
			p.buf = append(p.buf, ')')
		case u == 0:
			p.pad("<nil>")
		default:
			p.hex0x(uint64(u), !p.sharp)
		}
	case 'p':
		p.hex0x(uint64(u), !p.sharp)
	case 'b', 'o', 'd', 'x', 'X':
		p.fmtInteger(uint64(u), false, verb)
	default:
		p.badVerb(verb)
	}
}

// catchPanic turns a panic of an operand's method into text.
func (p *pp) catchPanic(arg any, verb rune, method string) {
	e := recover()
	if e == nil {
		return
	}
	if v := reflect.ValueOf(arg); v.Kind() == reflect.Pointer && v.IsNil() {
		p.str("<nil>")
		return
	}
	if p.panicking {
		panic(e)
	}
	old := p.flags
	p.flags = flags{}
	p.badArg(verb, "(PANIC=")
	p.str(method)
	p.str(" method: ")
	p.panicking = true
	p.printArg(e, 'v')
	p.panicking = false
	p.buf = append(p.buf, ')')
	p.flags = old
}

func (p *pp) callFormat(f Formatter, verb rune) {
	defer p.catchPanic(p.arg, verb, "Format")
	f.Format(p, verb)
}

func (p *pp) callGoString(s GoStringer, verb rune) {
	defer p.catchPanic(p.arg, verb, "GoString")
	p.pad(p.truncate(s.GoString()))
}

func (p *pp) callError(e error, verb rune) {
	defer p.catchPanic(p.arg, verb, "Error")
	p.fmtString(e.Error(), verb)
}

func (p *pp) callString(s Stringer, verb rune) {
	defer p.catchPanic(p.arg, verb, "String")
	p.fmtString(s.String(), verb)
}

// handleMethods lets p.arg format itself if it can.
func (p *pp) handleMethods(verb rune) bool {
	if p.erroring {
		return false
	}
	if verb == 'w' {
		if _, ok := p.arg.(error); !ok || !p.wrapErrs {
			p.badVerb(verb)
			return true
		}
		verb = 'v'
	}
	if f, ok := p.arg.(Formatter); ok {
		p.callFormat(f, verb)
		return true
	}
	if p.sharpV {
		if s, ok := p.arg.(GoStringer); ok {
			p.callGoString(s, verb)
			return true
		}
		return false
	}
	switch verb {
	case 'v', 's', 'x', 'X', 'q':
		if e, ok := p.arg.(error); ok {
			p.callError(e, verb)
			return true
		}
		if s, ok := p.arg.(Stringer); ok {
			p.callString(s, verb)
			return true
		}
	}
	return false
}

func (p *pp) printArg(arg any, verb rune) {
	p.arg = arg
	p.value = reflect.Value{}
	if arg == nil {
		if verb == 'T' || verb == 'v' {
			p.pad("<nil>")
		} else {
			p.badVerb(verb)
		}
		return
	}
	switch verb {
	case 'T':
		p.fmtString(reflect.TypeOf(arg).String(), 's')
		return
	case 'p':
		p.fmtPointer(reflect.ValueOf(arg), 'p')
		return
	}
	switch v := arg.(type) {
	case bool:
		p.fmtBool(v, verb)
	case float32:
		p.fmtFloat(float64(v), 32, verb)
	case float64:
		p.fmtFloat(v, 64, verb)
	case complex64:
		p.fmtComplex(complex128(v), 64, verb)
	case complex128:
		p.fmtComplex(v, 128, verb)
	case int:
		p.fmtInteger(uint64(v), true, verb)
	case int8:
		p.fmtInteger(uint64(v), true, verb)
	case int16:
		p.fmtInteger(uint64(v), true, verb)
	case int32:
		p.fmtInteger(uint64(v), true, verb)
	case int64:
		p.fmtInteger(uint64(v), true, verb)
	case uint:
		p.fmtInteger(uint64(v), false, verb)
	case uint8:
		p.fmtInteger(uint64(v), false, verb)
	case uint16:
		p.fmtInteger(uint64(v), false, verb)
	case uint32:
		p.fmtInteger(uint64(v), false, verb)
	case uint64:
		p.fmtInteger(v, false, verb)
	case uintptr:
		p.fmtInteger(uint64(v), false, verb)
	case string:
		p.fmtString(v, verb)
	case []byte:
		p.fmtBytes(v, verb, "[]byte")
	case []int:
		if p.sharpV || verb == 'w' {
			if !p.handleMethods(verb) {
				p.printValue(reflect.ValueOf(v), verb, 0)
			}
			return
		}
		p.buf = append(p.buf, '[')
		for i, x := range v {
			if i > 0 {
				p.buf = append(p.buf, ' ')
			}
			p.arg = x
			p.fmtInteger(uint64(x), true, verb)
		}
		p.buf = append(p.buf, ']')
	case []string:
		if p.sharpV || verb == 'w' {
			if !p.handleMethods(verb) {
				p.printValue(reflect.ValueOf(v), verb, 0)
			}
			return
		}
		p.buf = append(p.buf, '[')
		for i, x := range v {
			if i > 0 {
				p.buf = append(p.buf, ' ')
			}
			p.arg = x
			p.fmtString(x, verb)
		}
		p.buf = append(p.buf, ']')
	case reflect.Value:
		if v.IsValid() && v.CanInterface() {
			p.arg = v.Interface()
			if p.handleMethods(verb) {
				return
			}
		}
		p.printValue(v, verb, 0)
	default:
		if !p.handleMethods(verb) {
			p.printValue(reflect.ValueOf(v), verb, 0)
		}
	}
}

// open and shut bracket a composite value, sep parts it.
func (p *pp) open(typ reflect.Type, plain string) {
	if p.sharpV {
		p.str(typ.String())
		p.buf = append(p.buf, '{')
	} else {
		p.str(plain)
	}
}

func (p *pp) shut(plain byte) {
	if p.sharpV {
		plain = '}'
	}
	p.buf = append(p.buf, plain)
}

func (p *pp) sep(i int) {
	if i > 0 {
		if p.sharpV {
			p.buf = append(p.buf, ',')
		}
		p.buf = append(p.buf, ' ')
	}
}

// typedNil writes T(nil) for %#v.
func (p *pp) typedNil(t reflect.Type) {
	p.str(t.String())
	p.str("(nil)")
}

func (p *pp) printValue(v reflect.Value, verb rune, depth int) {
	if depth > 0 && v.IsValid() && v.CanInterface() && (v.NumMethod() > 0 || v.Kind() == reflect.Interface) {
		p.arg = v.Interface()
		if p.handleMethods(verb) {
			return
		}
	} else if depth > 0 && v.IsValid() {
		p.arg = nil
	}
	p.value = v
	switch k := v.Kind(); k {
	case reflect.Invalid:
		switch {
		case depth == 0:
			p.str("<invalid reflect.Value>")
		case verb == 'v':
			p.str("<nil>")
		default:
			p.badVerb(verb)
		}
	case reflect.Bool:
		p.fmtBool(v.Bool(), verb)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		p.fmtInteger(uint64(v.Int()), true, verb)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		p.fmtInteger(v.Uint(), false, verb)
	case reflect.Float32:
		p.fmtFloat(v.Float(), 32, verb)
	case reflect.Float64:
		p.fmtFloat(v.Float(), 64, verb)
	case reflect.Complex64:
		p.fmtComplex(v.Complex(), 64, verb)
	case reflect.Complex128:
		p.fmtComplex(v.Complex(), 128, verb)
	case reflect.String:
		p.fmtString(v.String(), verb)
	case reflect.Map:
		if p.sharpV && v.IsNil() {
			p.typedNil(v.Type())
			return
		}
		p.open(v.Type(), "map[")
		for i, e := range sortedMap(v) {
			p.sep(i)
			p.printValue(e.key, verb, depth+1)
			p.buf = append(p.buf, ':')
			p.printValue(e.elem, verb, depth+1)
		}
		p.shut(']')
	case reflect.Struct:
		t := v.Type()
		p.open(t, "{")
		for i := 0; i < v.NumField(); i++ {
			p.sep(i)
			if p.plusV || p.sharpV {
				p.str(t.Field(i).Name)
				p.buf = append(p.buf, ':')
			}
			f := v.Field(i)
			if f.Kind() == reflect.Interface && !f.IsNil() {
				f = f.Elem()
			}
			p.printValue(f, verb, depth+1)
		}
		p.shut('}')
	case reflect.Interface:
		e := v.Elem()
		if e.IsValid() {
			p.printValue(e, verb, depth+1)
		} else if p.sharpV {
			p.typedNil(v.Type())
		} else {
			p.str("<nil>")
		}
	case reflect.Array, reflect.Slice:
		t := v.Type()
		switch verb {
		case 's', 'q', 'x', 'X':
			if t.Elem().Kind() == reflect.Uint8 {
				p.fmtBytes(bytesOf(v), verb, t.String())
				return
			}
		}
		if p.sharpV && k == reflect.Slice && v.IsNil() {
			p.typedNil(t)
			return
		}
		p.open(t, "[")
		for i, n := 0, v.Len(); i < n; i++ {
			p.sep(i)
			p.printValue(v.Index(i), verb, depth+1)
		}
		p.shut(']')
	case reflect.Pointer:
		if depth == 0 && !v.IsNil() {
			switch e := v.Elem(); e.Kind() {
			case reflect.Array, reflect.Slice, reflect.Struct, reflect.Map:
				p.buf = append(p.buf, '&')
				p.printValue(e, verb, depth+1)
				return
			}
		}
		p.fmtPointer(v, verb)
	case reflect.Chan, reflect.Func, reflect.UnsafePointer:
		p.fmtPointer(v, verb)
	}
}

// bytesOf copies an array or slice of bytes.
func bytesOf(v reflect.Value) []byte {
	if v.Kind() == reflect.Slice || v.CanAddr() {
		return v.Bytes()
	}
	b := make([]byte, v.Len())
	for i := range b {
		b[i] = byte(v.Index(i).Uint())
	}
	return b
}
