package ast

import (
	"bytes"
	"fmt"
	"go/token"
	"io"
	"os"
	"reflect"
)

// FieldFilter says whether Fprint prints a field.
type FieldFilter func(name string, value reflect.Value) bool

// NotNilFilter drops fields that are nil.
func NotNilFilter(_ string, v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Chan, reflect.Func, reflect.Interface, reflect.Map, reflect.Pointer, reflect.Slice:
		return !v.IsNil()
	}
	return true
}

// Print prints x to standard output without fields that are nil.
func Print(fset *token.FileSet, x any) error { return Fprint(os.Stdout, fset, x, NotNilFilter) }

// Fprint writes x, line by line with numbers, with those exported fields of
// structs that pass f. What has been printed is referred to by its line.
func Fprint(w io.Writer, fset *token.FileSet, x any, f FieldFilter) (err error) {
	p := dumper{w: w, fset: fset, filter: f, seen: map[any]int{}, fresh: true}
	if x == nil {
		p.put("nil\n")
	} else {
		p.value(reflect.ValueOf(x))
		p.put("\n")
	}
	p.flush()
	return p.err
}

type dumper struct {
	w      io.Writer
	fset   *token.FileSet
	filter FieldFilter
	seen   map[any]int // the lines of pointers
	buf    bytes.Buffer
	depth  int
	line   int
	fresh  bool // at the beginning of a line
	err    error
}

func (p *dumper) flush() {
	if p.err == nil {
		_, p.err = p.buf.WriteTo(p.w)
	}
	p.buf.Reset()
}

// put writes s, and before what begins a line its number and indentation.
func (p *dumper) put(s string) {
	for s != "" {
		if p.fresh {
			fmt.Fprintf(&p.buf, "%6d  ", p.line)
			for range p.depth {
				p.buf.WriteString(".  ")
			}
			p.fresh = false
		}
		i := 0
		for i < len(s) && s[i] != '\n' {
			i++
		}
		if i < len(s) {
			i++
			p.fresh = true
			p.line++
		}
		p.buf.WriteString(s[:i])
		s = s[i:]
	}
	if p.buf.Len() > 4096 {
		p.flush()
	}
}

func (p *dumper) putf(format string, args ...any) { p.put(fmt.Sprintf(format, args...)) }

// open and close surround n entries.
func (p *dumper) open(n int) {
	p.put("{")
	if n > 0 {
		p.put("\n")
	}
	p.depth++
}

func (p *dumper) close() {
	p.depth--
	p.put("}")
}

func (p *dumper) value(v reflect.Value) {
	if !NotNilFilter("", v) || !v.IsValid() {
		p.put("nil")
		return
	}
	t := v.Type()
	switch v.Kind() {
	case reflect.Interface:
		p.value(v.Elem())
	case reflect.Pointer:
		p.put("*")
		ptr := v.Interface()
		if line, ok := p.seen[ptr]; ok {
			p.putf("(obj @ %d)", line)
		} else {
			p.seen[ptr] = p.line
			p.value(v.Elem())
		}
	case reflect.Map:
		p.putf("%s (len = %d) ", t, v.Len())
		p.open(v.Len())
		for _, key := range v.MapKeys() {
			p.value(key)
			p.put(": ")
			p.value(v.MapIndex(key))
			p.put("\n")
		}
		p.close()
	case reflect.Array:
		p.putf("%s ", t)
		p.elements(v)
	case reflect.Slice:
		if text, ok := v.Interface().([]byte); ok {
			p.putf("%#q", text)
			return
		}
		p.putf("%s (len = %d) ", t, v.Len())
		p.elements(v)
	case reflect.Struct:
		p.putf("%s ", t)
		p.open(0)
		first := true
		for i := range t.NumField() {
			name, field := t.Field(i).Name, v.Field(i)
			if !IsExported(name) || p.filter != nil && !p.filter(name, field) {
				continue
			}
			if first {
				p.put("\n")
				first = false
			}
			p.putf("%s: ", name)
			p.value(field)
			p.put("\n")
		}
		p.close()
	default:
		switch x := v.Interface().(type) {
		case string:
			p.putf("%q", x)
		case token.Pos:
			if p.fset == nil {
				p.putf("%d", x)
			} else {
				p.putf("%s", p.fset.Position(x))
			}
		default:
			p.putf("%v", x)
		}
	}
}

func (p *dumper) elements(v reflect.Value) {
	p.open(v.Len())
	for i := range v.Len() {
		p.putf("%d: ", i)
		p.value(v.Index(i))
		p.put("\n")
	}
	p.close()
}
