package json

import (
	"errors"
	"fmt"
	"internal/jsonopts"
	"reflect"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// tagOptions is what a field's tag says.
type tagOptions struct {
	name                            string
	named, tagged                   bool
	omitzero, omitempty, str, embed bool
	ignoreCase, strictCase          bool
	err                             error // the first thing wrong with it
	format                          bool
}

// field is a field of a struct as JSON has it.
type field struct {
	tagOptions
	index  []int
	t      reflect.Type
	depth  int
	id     int
	isZero func(addressable) bool
}

// fields are those of a struct type.
type fields struct {
	list     []*field
	byName   map[string]*field
	byFold   map[string][]*field
	fallback *field // for members that have no field
	legacy   *fields
	err      error
}

// parseTag reads a field's tag; skip: the field is left out.
func parseTag(f reflect.StructField) (o tagOptions, skip bool) {
	tag, has := f.Tag.Lookup("json")
	o.tagged = has
	fail := func(format string, args ...any) {
		if o.err == nil {
			o.err = fmt.Errorf("Go struct field "+f.Name+" "+format, args...)
		}
	}
	if tag == "-" {
		return o, true
	}
	o.name = f.Name
	if !f.IsExported() && !f.Anonymous {
		if has {
			o.err = fmt.Errorf("unexported Go struct field %s cannot have non-ignored `json:%q` tag", f.Name, tag)
			return o, true
		}
		return o, true
	}
	if !has || tag == "" {
		return o, false
	}
	name, rest, more := strings.Cut(tag, ",")
	if name != "" {
		if name[0] == '\'' {
			fail("has malformed `json` tag: invalid character %q at start of option (expecting Unicode letter)", '\'')
		}
		if !utf8.ValidString(name) {
			fail("has JSON object name %q with invalid UTF-8", name)
			name = string([]rune(name))
		}
		o.name, o.named = name, true
	}
	seen := map[string]bool{}
	for more {
		if rest == "" {
			fail("has malformed `json` tag: invalid trailing ',' character")
			break
		}
		n := strings.IndexFunc(rest, func(r rune) bool { return r != '_' && !unicode.IsLetter(r) && !unicode.IsNumber(r) })
		if n < 0 {
			n = len(rest)
		}
		if r, _ := utf8.DecodeRuneInString(rest); r != '_' && !unicode.IsLetter(r) {
			fail("has malformed `json` tag: invalid character %q at start of option (expecting Unicode letter)", r)
			if _, rest, more = strings.Cut(rest, ","); more {
				continue
			}
			break
		}
		opt := rest[:n]
		rest = rest[n:]
		switch opt {
		case "case":
			value, ok := strings.CutPrefix(rest, ":")
			if !ok {
				fail("is missing value for `case` tag option; specify `case:ignore` or `case:strict` instead")
				break
			}
			value, _, _ = strings.Cut(value, ",")
			rest = rest[1+len(value):]
			switch value {
			case "ignore":
				o.ignoreCase = true
			case "strict":
				o.strictCase = true
			default:
				fail("has unknown `case:%s` tag value", value)
			}
			opt += ":" + value
		case "embed":
			o.embed = true
		case "omitzero":
			o.omitzero = true
		case "omitempty":
			o.omitempty = true
		case "string":
			o.str = true
		case "format":
			o.format = true
			_, after, ok := strings.Cut(rest, ",")
			if rest = ""; ok {
				rest = "," + after
			}
		default:
			folded := strings.ToLower(strings.NewReplacer("_", "", "-", "").Replace(opt))
			switch folded {
			case "case", "embed", "omitzero", "omitempty", "string", "format":
				fail("has invalid appearance of `%s` tag option; specify `%s` instead", opt, folded)
			}
		}
		if o.ignoreCase && o.strictCase {
			fail("cannot have both `case:ignore` and `case:strict` tag options")
		} else if seen[opt] {
			fail("has duplicate appearance of `%s` tag option", opt)
		}
		seen[opt] = true
		if more = rest != ""; more {
			if rest[0] != ',' {
				fail("has malformed `json` tag: invalid character %q before next option (expecting ',')", rest[0])
				_, rest, more = strings.Cut(rest, ",")
				continue
			}
			rest = rest[1:]
		}
	}
	return o, false
}

var fieldsOf sync.Map // reflect.Type to *fields

func structFields(t reflect.Type) *fields {
	if f, ok := fieldsOf.Load(t); ok {
		return f.(*fields)
	}
	f := collectFields(t)
	old, _ := fieldsOf.LoadOrStore(t, f)
	return old.(*fields)
}

// collectFields looks through the struct and what is embedded, level by level.
func collectFields(root reflect.Type) *fields {
	out := &fields{byName: map[string]*field{}, byFold: map[string][]*field{}}
	fail := func(t reflect.Type, format string, args ...any) {
		if out.err == nil {
			out.err = &SemanticError{GoType: t, Err: fmt.Errorf(format, args...)}
		}
	}
	type entry struct {
		t     reflect.Type
		index []int
		again bool // t occurs more than once on its level
	}
	queue := []entry{{t: root}}
	visited := map[reflect.Type]bool{root: true}
	var all []*field
	for depth := 0; len(queue) > 0; depth++ {
		var next []entry
		count := map[reflect.Type]int{}
		for _, q := range queue {
			t := q.t
			any, fallbackName := false, ""
			named := map[string]string{}
			for i := range t.NumField() {
				sf := t.Field(i)
				o, skip := parseTag(sf)
				if o.tagged {
					any = true
				}
				if o.err != nil {
					if out.err == nil {
						out.err = &SemanticError{GoType: t, Err: o.err}
					}
				}
				if skip {
					continue
				}
				f := &field{tagOptions: o, index: append(slices.Clone(q.index), i), t: sf.Type, depth: depth}
				ft := sf.Type
				if ft.Kind() == reflect.Pointer && ft.Name() == "" {
					ft = ft.Elem()
				}
				if sf.Anonymous && !o.named {
					if ft.Kind() != reflect.Struct && !o.embed {
						if !sf.IsExported() {
							any = true
						}
						fail(t, "embedded Go struct field %s of non-struct type must be explicitly given a JSON name", sf.Name)
						if !sf.IsExported() {
							continue
						}
					} else {
						f.embed = true
					}
				}
				if f.embed {
					any = true
					if o.embed && (o.named || o.omitempty || o.omitzero || o.str || o.ignoreCase || o.strictCase) {
						fail(t, "Go struct field %s cannot have any options other than `embed` specified", sf.Name)
						if o.named {
							f.embed = false
						}
					}
				}
				if f.embed {
					if ft != rawType && (hasMarshal(ft) || hasUnmarshal(ft)) {
						if ft.Kind() == reflect.Struct || o.embed {
							fail(t, "embedded Go struct field %s of type %s must not implement marshal or unmarshal methods", sf.Name, ft)
							f.embed = false
							f.tagOptions.name = sf.Name
						}
					}
				}
				if f.embed {
					if ft.Kind() == reflect.Struct {
						if !sf.IsExported() && !sf.Anonymous {
							continue
						}
						count[ft]++
						if !visited[ft] {
							visited[ft] = true
							next = append(next, entry{ft, f.index, false})
						} else if count[ft] == 2 {
							for i := range next {
								if next[i].t == ft {
									next[i].again = true
								}
							}
						}
						continue
					}
					if !sf.IsExported() {
						fail(t, "embedded Go struct field %s is not exported", sf.Name)
						continue
					}
					switch {
					case ft == rawType:
					case ft.Kind() == reflect.Map && ft.Key().Kind() == reflect.String:
						if hasMarshal(ft.Key()) || hasUnmarshal(ft.Key()) {
							fail(t, "embedded map field %s of type %s must have a string key that does not implement marshal or unmarshal methods", sf.Name, ft)
							continue
						}
					default:
						fail(t, "embedded Go struct field %s of type %s must be a Go struct, Go map of string key, or jsontext.Value", sf.Name, ft)
						continue
					}
					if fallbackName != "" {
						fail(t, "embedded Go struct fields %s and %s cannot both be a Go map or jsontext.Value", fallbackName, sf.Name)
						continue
					}
					fallbackName = sf.Name
					if out.fallback == nil {
						out.fallback = f
					}
					continue
				}
				if !sf.IsExported() {
					if sf.Anonymous && ft.Kind() == reflect.Struct {
						if !o.named {
							continue
						}
					}
					fail(t, "Go struct field %s is not exported", sf.Name)
					continue
				}
				any = true
				if o.format && out.err == nil {
					out.err = &SemanticError{GoType: t, Err: fmt.Errorf("Go struct field %s has unsupported `format` tag option", sf.Name)}
				}
				if other, ok := named[f.name]; ok {
					fail(t, "Go struct fields %s and %s conflict over JSON object name %q", other, sf.Name, f.name)
				}
				named[f.name] = sf.Name
				f.isZero = zeroTest(sf.Type)
				all = append(all, f)
				if q.again {
					all = append(all, f)
				}
			}
			if t == root && !any && t.NumField() > 0 {
				fail(t, "%w", errNoExported)
			}
		}
		queue = next
	}
	// Of one name the shallowest counts, of those the one that the tag names, if that
	// is one.
	byName := map[string][]*field{}
	for _, f := range all {
		byName[f.name] = append(byName[f.name], f)
	}
	for _, f := range all {
		if f != dominant(byName[f.name]) {
			continue
		}
		out.list = append(out.list, f)
	}
	slices.SortStableFunc(out.list, func(a, b *field) int { return slices.Compare(a.index, b.index) })
	for i, f := range out.list {
		f.id = i
		out.byName[f.name] = f
		key := fold(f.name)
		out.byFold[key] = append(out.byFold[key], f)
	}
	if e, ok := out.err.(*SemanticError); ok && errors.Is(e.Err, errNoExported) {
		e.Err = errNoExported
	}
	return out
}

func dominant(list []*field) *field {
	best := list[0]
	for _, f := range list[1:] {
		if f.depth < best.depth || f.depth == best.depth && f.named && !best.named {
			best = f
		}
	}
	for _, f := range list {
		if f != best && f.depth == best.depth && f.named == best.named {
			return nil
		}
	}
	n := 0
	for _, f := range list {
		if f == best {
			n++
		}
	}
	if n > 1 {
		return nil
	}
	return best
}

// fold is a name without case, dashes and underscores.
func fold(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r == '_' || r == '-' {
			continue
		}
		b.WriteRune(foldRune(r))
	}
	return b.String()
}

// foldRune returns the least of the runes that differ from r in case only.
func foldRune(r rune) rune {
	for {
		next := unicode.SimpleFold(r)
		if next <= r {
			return next
		}
		r = next
	}
}

// find returns the field for a name; an error if several match.
func (fs *fields) find(name string, s *state) (*field, error) {
	if f := fs.byName[name]; f != nil {
		return f, nil
	}
	var found *field
	for _, f := range fs.byFold[fold(name)] {
		if !f.ignoreCase && (f.strictCase || !s.Get(jsonopts.MatchCaseInsensitiveNames)) {
			continue
		}
		if s.Get(jsonopts.MatchCaseSensitiveDelimiter) && !strings.EqualFold(name, f.name) {
			continue
		}
		if found != nil && !s.Get(jsonopts.ReportErrorsWithLegacySemantics) {
			return nil, errAmbiguousName
		}
		if found == nil {
			found = f
		}
	}
	return found, nil
}

// zeroTest says how a value is found to be zero.
func zeroTest(t reflect.Type) func(addressable) bool {
	type isZeroer interface{ IsZero() bool }
	iface := reflect.TypeFor[isZeroer]()
	switch {
	case t.Kind() == reflect.Interface && t.Implements(iface):
		return func(v addressable) bool {
			return v.IsNil() || v.Elem().Kind() == reflect.Pointer && v.Elem().IsNil() || v.Interface().(isZeroer).IsZero()
		}
	case t.Kind() == reflect.Pointer && t.Implements(iface):
		return func(v addressable) bool { return v.IsNil() || v.Interface().(isZeroer).IsZero() }
	case t.Implements(iface):
		return func(v addressable) bool { return v.Interface().(isZeroer).IsZero() }
	case reflect.PointerTo(t).Implements(iface):
		return func(v addressable) bool { return v.Addr().Interface().(isZeroer).IsZero() }
	}
	return func(v addressable) bool { return v.Value.IsZero() }
}
