package json

import (
	"cmp"
	"internal/jsonwire"
	"reflect"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// field is a field of a struct type as JSON sees it.
type field struct {
	name      string
	quoted    []byte // "name":
	escaped   []byte // the same, safe within HTML
	index     []int
	typ       reflect.Type
	omitEmpty bool
	omitZero  func(reflect.Value) bool
	asString  bool
	tagged    bool
	strict    bool // only this name, to the letter
	enc       encoder
}

// fields of a struct type.
type fields struct {
	list   []field
	byName map[string]*field
	byFold map[string]*field // by folded name, the first
	rest   []int             // of the field for members that have none, nil if there is none
	bad    string            // why values cannot be written
}

func (f *fields) find(name string) *field {
	if x := f.byName[name]; x != nil {
		return x
	}
	return f.byFold[fold(name)]
}

// fold maps names that are equal but for case to the same one.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		// The smallest of the runes that fold to each other.
		for {
			next := unicode.SimpleFold(r)
			if next <= r {
				return next
			}
			r = next
		}
	}, s)
}

var fieldCache sync.Map // reflect.Type → *fields

func fieldsOf(t reflect.Type) *fields {
	if f, ok := fieldCache.Load(t); ok {
		return f.(*fields)
	}
	f, _ := fieldCache.LoadOrStore(t, collect(t))
	return f.(*fields)
}

// validName reports whether a tag's name can be a key.
func validName(s string) bool {
	if s == "" {
		return false
	}
	for _, c := range s {
		if !strings.ContainsRune("!#$%&()*+-./:;<=>?@[]^_{|}~ ", c) && !unicode.IsLetter(c) && !unicode.IsDigit(c) {
			return false
		}
	}
	return true
}

// collect finds the fields of t, those of embedded structs included, by Go's
// rules, amended: a tagged name hides others of the same depth.
func collect(t reflect.Type) *fields {
	type level struct {
		typ   reflect.Type
		index []int
	}
	next := []level{{typ: t}}
	seen := map[reflect.Type]bool{}
	var count, nextCount map[reflect.Type]int
	var all []field
	var rest []int
	bad := ""
	for len(next) > 0 {
		current := next
		next = nil
		count, nextCount = nextCount, map[reflect.Type]int{}
		for _, l := range current {
			if seen[l.typ] {
				continue
			}
			seen[l.typ] = true
			for i := range l.typ.NumField() {
				sf := l.typ.Field(i)
				ft := sf.Type
				if sf.Anonymous {
					if ft.Kind() == reflect.Pointer {
						ft = ft.Elem()
					}
					if !sf.IsExported() && ft.Kind() != reflect.Struct {
						continue
					}
				} else if !sf.IsExported() {
					continue
				}
				tag := sf.Tag.Get("json")
				if tag == "-" {
					continue
				}
				name, options, _ := strings.Cut(tag, ",")
				if !utf8.ValidString(name) {
					name = string([]rune(name))
				} else if !validName(name) {
					name = ""
				}
				if hasOption(options, "embed") && sf.IsExported() && takesRest(sf.Type) {
					if rest == nil {
						rest = append(slices.Clone(l.index), i)
					}
					continue
				}
				if hasOption(options, "format") && bad == "" {
					bad = "Go struct field " + sf.Name + " has unsupported `format` tag option"
				}
				index := append(slices.Clone(l.index), i)
				ft = sf.Type
				if ft.Name() == "" && ft.Kind() == reflect.Pointer {
					ft = ft.Elem()
				}
				if name == "" && sf.Anonymous && ft.Kind() == reflect.Struct {
					nextCount[ft]++
					if nextCount[ft] == 1 {
						next = append(next, level{ft, index})
					}
					continue
				}
				f := field{name: name, index: index, typ: sf.Type, tagged: name != ""}
				if name == "" {
					f.name = sf.Name
				}
				for option := range strings.SplitSeq(options, ",") {
					switch option {
					case "omitempty":
						f.omitEmpty = true
					case "case:strict":
						f.strict = true
					case "omitzero":
						f.omitZero = zeroOf(sf.Type)
					case "string":
						switch ft.Kind() {
						case reflect.Bool, reflect.String, reflect.Float32, reflect.Float64, reflect.Uintptr,
							reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
							reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
							f.asString = true
						}
					}
				}
				all = append(all, f)
				if count[l.typ] > 1 {
					// Reached twice at this depth: twice is enough to hide it.
					all = append(all, f)
				}
			}
		}
	}
	slices.SortStableFunc(all, func(a, b field) int {
		if c := cmp.Compare(a.name, b.name); c != 0 {
			return c
		}
		if c := cmp.Compare(len(a.index), len(b.index)); c != 0 {
			return c
		}
		if a.tagged != b.tagged {
			if a.tagged {
				return -1
			}
			return 1
		}
		return slices.Compare(a.index, b.index)
	})
	var list []field
	for i := 0; i < len(all); {
		j := i + 1
		for j < len(all) && all[j].name == all[i].name {
			j++
		}
		if j == i+1 || len(all[i+1].index) > len(all[i].index) || all[i+1].tagged != all[i].tagged {
			list = append(list, all[i])
		}
		i = j
	}
	slices.SortFunc(list, func(a, b field) int { return slices.Compare(a.index, b.index) })
	fs := &fields{list: list, byName: map[string]*field{}, byFold: map[string]*field{}, rest: rest, bad: bad}
	for i := range list {
		f := &list[i]
		f.quoted = append(jsonwire.AppendQuoted(nil, f.name, false), ':')
		f.escaped = append(jsonwire.AppendQuoted(nil, f.name, true), ':')
		fs.byName[f.name] = f
		if key := fold(f.name); fs.byFold[key] == nil && !f.strict {
			fs.byFold[key] = f
		}
	}
	return fs
}

// hasOption reports whether a tag's options have this one.
func hasOption(options, want string) bool {
	for option := range strings.SplitSeq(options, ",") {
		if name, _, _ := strings.Cut(option, ":"); name == want {
			return true
		}
	}
	return false
}

// zeroOf returns what tells whether values of t are zero: their IsZero method,
// if they have one.
func zeroOf(t reflect.Type) func(reflect.Value) bool {
	type isZeroer interface{ IsZero() bool }
	zeroer := reflect.TypeFor[isZeroer]()
	call := func(v reflect.Value) bool { return v.Interface().(isZeroer).IsZero() }
	switch {
	case t.Kind() == reflect.Interface && t.Implements(zeroer):
		return func(v reflect.Value) bool {
			return v.IsNil() || v.Elem().Kind() == reflect.Pointer && v.Elem().IsNil() || call(v)
		}
	case t.Kind() == reflect.Pointer && t.Implements(zeroer):
		return func(v reflect.Value) bool { return v.IsNil() || call(v) }
	case t.Implements(zeroer):
		return call
	case reflect.PointerTo(t).Implements(zeroer):
		return func(v reflect.Value) bool {
			if !v.CanAddr() {
				c := reflect.New(v.Type()).Elem()
				c.Set(v)
				v = c
			}
			return call(v.Addr())
		}
	}
	return reflect.Value.IsZero
}
