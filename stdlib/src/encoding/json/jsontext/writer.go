package jsontext

import (
	"internal/jsonwire"
	"slices"
	"strconv"
	"unicode/utf16"
)

// writer appends values that come as text in the layout of its config.
type writer struct {
	*config
	b []byte
}

// line begins a line for what is depth levels deep.
func (c *config) line(b []byte, depth int) []byte {
	b = append(append(b, '\n'), c.prefix...)
	for range depth {
		b = append(b, c.indent...)
	}
	return b
}

// comma writes what separates two elements.
func (c *config) comma(b []byte) []byte {
	if b = append(b, ','); c.afterComma {
		b = append(b, ' ')
	}
	return b
}

func (c *config) colon(b []byte) []byte {
	if b = append(b, ':'); c.afterColon {
		b = append(b, ' ')
	}
	return b
}

// value appends the value at src[at], which is depth levels deep, and returns where it
// ends in src.
func (w *writer) value(src []byte, at, depth int) (int, *fault) {
	if at == len(src) {
		return 0, eof(at)
	}
	switch k := kindOf(src[at]); k {
	case 'n', 'f', 't':
		end, f := scanLiteral(src, at, literalOf(k))
		if f == nil {
			w.b = append(w.b, src[at:end]...)
		}
		return end, f
	case '"':
		end, plain, f := scanString(src, at, w.badUTF8)
		if f == nil {
			w.b = w.appendRawString(w.b, src[at:end], plain)
		}
		return end, f
	case '0':
		end, f := scanNumber(src, at)
		if f == nil {
			w.b = w.appendRawNumber(w.b, src[at:end])
		}
		return end, f
	case '{':
		return w.object(src, at, depth+1)
	case '[':
		return w.array(src, at, depth+1)
	}
	return 0, &fault{at, "", invalid(src[at:], "at start of value")}
}

// member is where one stands in a writer's bytes, without what is around it.
type member struct {
	name     string
	from, to int
}

func (w *writer) object(src []byte, at, depth int) (int, *fault) {
	if depth > maxDepth {
		return 0, &fault{at, "", errMaxDepth}
	}
	w.b = append(w.b, '{')
	i := jsonwire.SkipSpace(src, at+1)
	if i < len(src) && src[i] == '}' {
		w.b = append(w.b, '}')
		return i + 1, nil
	}
	var seen names
	var members []member
	start := len(w.b)
	for {
		i = jsonwire.SkipSpace(src, i)
		if i == len(src) {
			return 0, eof(i)
		}
		end, plain, f := scanString(src, i, w.badUTF8)
		if f != nil {
			return 0, f
		}
		if w.multiline {
			w.b = w.line(w.b, depth)
		}
		from := len(w.b)
		w.b = w.appendRawString(w.b, src[i:end], plain)
		name := text(src[i:end], plain)
		if !w.dup && !seen.add(name) {
			return 0, &fault{i, Pointer("").AppendToken(name), ErrDuplicateName}
		}
		within := func(f *fault) (int, *fault) {
			f.in = Pointer("").AppendToken(name) + f.in
			return 0, f
		}
		if i = jsonwire.SkipSpace(src, end); i == len(src) {
			return within(eof(i))
		}
		if src[i] != ':' {
			return within(&fault{i, "", invalid(src[i:], "after object name (expecting ':')")})
		}
		w.b = w.colon(w.b)
		if i, f = w.value(src, jsonwire.SkipSpace(src, i+1), depth); f != nil {
			return within(f)
		}
		if w.sort {
			members = append(members, member{name, from, len(w.b)})
		}
		if i = jsonwire.SkipSpace(src, i); i == len(src) {
			return 0, eof(i)
		}
		switch src[i] {
		case ',':
			w.b = w.comma(w.b)
			i++
			continue
		case '}':
		default:
			return 0, &fault{i, "", invalid(src[i:], "after object value (expecting ',' or '}')")}
		}
		w.reorder(members, start)
		if w.multiline {
			w.b = w.line(w.b, depth-1)
		}
		w.b = append(w.b, '}')
		return i + 1, nil
	}
}

// reorder sorts members by the UTF-16 of their names. What stands between them, which
// is the same between any two, stays.
func (w *writer) reorder(members []member, start int) {
	less := func(a, b member) int { return compareUTF16(a.name, b.name) }
	if slices.IsSortedFunc(members, less) {
		return
	}
	sorted := slices.Clone(members)
	slices.SortStableFunc(sorted, less)
	var out []byte
	at := start
	for i, m := range members {
		out = append(out, w.b[at:m.from]...)
		out = append(out, w.b[sorted[i].from:sorted[i].to]...)
		at = m.to
	}
	copy(w.b[start:], out)
}

func compareUTF16(a, b string) int {
	return slices.Compare(utf16.Encode([]rune(a)), utf16.Encode([]rune(b)))
}

func (w *writer) array(src []byte, at, depth int) (int, *fault) {
	if depth > maxDepth {
		return 0, &fault{at, "", errMaxDepth}
	}
	w.b = append(w.b, '[')
	i := jsonwire.SkipSpace(src, at+1)
	if i < len(src) && src[i] == ']' {
		w.b = append(w.b, ']')
		return i + 1, nil
	}
	for n := 0; ; n++ {
		i = jsonwire.SkipSpace(src, i)
		if i == len(src) {
			return 0, eof(i)
		}
		if w.multiline {
			w.b = w.line(w.b, depth)
		}
		end, f := w.value(src, i, depth)
		if f != nil {
			f.in = "/" + Pointer(strconv.Itoa(n)) + f.in
			return 0, f
		}
		if i = jsonwire.SkipSpace(src, end); i == len(src) {
			return 0, eof(i)
		}
		switch src[i] {
		case ',':
			w.b = w.comma(w.b)
			i++
			continue
		case ']':
		default:
			return 0, &fault{i, "", invalid(src[i:], "after array value (expecting ',' or ']')")}
		}
		if w.multiline {
			w.b = w.line(w.b, depth-1)
		}
		w.b = append(w.b, ']')
		return i + 1, nil
	}
}
