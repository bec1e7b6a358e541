// A small JSON reader and printer on interface values.
package main

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
)

type decoder struct {
	s   string
	pos int
}

type decodeError struct {
	off int
	msg string
}

func (e decodeError) Error() string { return fmt.Sprintf("offset %d: %s", e.off, e.msg) }

func (d *decoder) fail(format string, a ...any) { panic(decodeError{d.pos, fmt.Sprintf(format, a...)}) }

func (d *decoder) space() {
	for d.pos < len(d.s) && strings.IndexByte(" \t\r\n", d.s[d.pos]) >= 0 {
		d.pos++
	}
}

func (d *decoder) peek() byte {
	d.space()
	if d.pos >= len(d.s) {
		d.fail("unexpected end")
	}
	return d.s[d.pos]
}

func (d *decoder) eat(c byte) {
	if got := d.peek(); got != c {
		d.fail("want %q, got %q", c, got)
	}
	d.pos++
}

func (d *decoder) value() any {
	switch c := d.peek(); {
	case c == '{':
		m := map[string]any{}
		d.eat('{')
		for first := true; d.peek() != '}'; first = false {
			if !first {
				d.eat(',')
			}
			d.peek()
			k := d.str()
			d.eat(':')
			m[k] = d.value()
		}
		d.eat('}')
		return m
	case c == '[':
		a := []any{}
		d.eat('[')
		for d.peek() != ']' {
			if len(a) > 0 {
				d.eat(',')
			}
			a = append(a, d.value())
		}
		d.eat(']')
		return a
	case c == '"':
		return d.str()
	case c == '-' || '0' <= c && c <= '9':
		start := d.pos
		for d.pos < len(d.s) && strings.IndexByte("+-.eE0123456789", d.s[d.pos]) >= 0 {
			d.pos++
		}
		f, err := strconv.ParseFloat(d.s[start:d.pos], 64)
		if err != nil {
			d.fail("%v", err)
		}
		return f
	}
	for word, v := range map[string]any{"true": true, "false": false, "null": nil} {
		if strings.HasPrefix(d.s[d.pos:], word) {
			d.pos += len(word)
			return v
		}
	}
	d.fail("unexpected %q", d.s[d.pos])
	return nil
}

func (d *decoder) str() string {
	start := d.pos
	d.eat('"')
	for d.pos < len(d.s) {
		switch d.s[d.pos] {
		case '\\':
			d.pos += 2
			continue
		case '"':
			d.pos++
			s, err := strconv.Unquote(d.s[start:d.pos])
			if err != nil {
				d.fail("%v", err)
			}
			return s
		}
		d.pos++
	}
	d.fail("string does not end")
	return ""
}

func Decode(s string) (v any, err error) {
	defer func() {
		if e, ok := recover().(decodeError); ok {
			err = e
		}
	}()
	d := &decoder{s: s}
	v = d.value()
	if d.space(); d.pos < len(s) {
		d.fail("more after the value")
	}
	return v, nil
}

func write(sb *strings.Builder, v any, indent string) {
	switch v := v.(type) {
	case nil:
		sb.WriteString("null")
	case bool, float64:
		fmt.Fprint(sb, v)
	case string:
		sb.WriteString(strconv.Quote(v))
	case []any:
		sb.WriteByte('[')
		for i, x := range v {
			if i > 0 {
				sb.WriteString(", ")
			}
			write(sb, x, indent)
		}
		sb.WriteByte(']')
	case map[string]any:
		keys := make([]string, 0, len(v))
		for k := range v {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		sb.WriteString("{\n")
		for i, k := range keys {
			fmt.Fprintf(sb, "%s  %q: ", indent, k)
			write(sb, v[k], indent+"  ")
			if i < len(keys)-1 {
				sb.WriteByte(',')
			}
			sb.WriteByte('\n')
		}
		sb.WriteString(indent + "}")
	default:
		fmt.Fprintf(sb, "?%T", v)
	}
}

func main() {
	v, err := Decode(`{"name": "gopher", "tags": ["a", "b\n", true, null], "n": {"x": -1.5e2, "deep": [[], {}, [1, 2]]}}`)
	fmt.Println(v, err)
	var sb strings.Builder
	write(&sb, v, "")
	fmt.Println(sb.String())
	w, err := Decode(sb.String())
	fmt.Println(fmt.Sprint(v) == fmt.Sprint(w), err)
	for _, bad := range []string{"", "[1, 2", `{"a" 1}`, `"abc`, "tru", "[1] x", `{"a": 1.2.3}`, "[,]"} {
		_, err := Decode(bad)
		fmt.Println(err)
	}
}

// Output:
// map[n:map[deep:[[] map[] [1 2]] x:-150] name:gopher tags:[a b
//  true <nil>]] <nil>
// {
//   "n": {
//     "deep": [[], {
//     }, [1, 2]],
//     "x": -150
//   },
//   "name": "gopher",
//   "tags": ["a", "b\n", true, null]
// }
// true <nil>
// offset 0: unexpected end
// offset 5: unexpected end
// offset 5: want ':', got '1'
// offset 4: string does not end
// offset 0: unexpected 't'
// offset 4: more after the value
// offset 11: strconv.ParseFloat: parsing "1.2.3": invalid syntax
// offset 1: unexpected ','
