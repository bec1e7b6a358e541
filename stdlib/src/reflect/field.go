package reflect

import (
	"internal/abi"
	"strconv"
)

// Lookup returns the value of key and whether it is there.
func (tag StructTag) Lookup(key string) (value string, ok bool) {
	s := string(tag)
	for {
		for s != "" && s[0] == ' ' {
			s = s[1:]
		}
		i := 0
		for i < len(s) && s[i] > ' ' && s[i] != ':' && s[i] != '"' && s[i] != 0x7f {
			i++
		}
		if i == 0 || i+1 >= len(s) || s[i] != ':' || s[i+1] != '"' {
			return "", false
		}
		name := s[:i]
		s = s[i+1:]
		for i = 1; i < len(s) && s[i] != '"'; i++ {
			if s[i] == '\\' {
				i++
			}
		}
		if i >= len(s) {
			return "", false
		}
		if name == key {
			value, err := strconv.Unquote(s[:i+1])
			return value, err == nil
		}
		s = s[i+1:]
	}
}

func (r *rtype) NumField() int {
	if r.t.Kind != abi.Struct {
		panic("reflect: NumField of non-struct type " + r.t.Str)
	}
	return len(r.t.Fields)
}

func (r *rtype) Field(i int) StructField {
	if r.t.Kind != abi.Struct {
		panic("reflect: Field of non-struct type " + r.t.Str)
	}
	if i < 0 || i >= len(r.t.Fields) {
		panic("reflect: Field index out of bounds")
	}
	f := &r.t.Fields[i]
	sf := StructField{Name: f.Name, Type: toType(f.Typ), Tag: StructTag(f.Tag), Offset: f.Offset, Index: []int{i}, Anonymous: f.Embedded}
	if !exported(f.Name) {
		sf.PkgPath = f.PkgPath
	}
	return sf
}

func (r *rtype) FieldByIndex(index []int) (f StructField) {
	var t Type = r
	for i, x := range index {
		if i > 0 {
			t = f.Type
			if t.Kind() == Pointer && t.Elem().Kind() == Struct {
				t = t.Elem()
			}
		}
		f = t.Field(x)
	}
	f.Index = append([]int(nil), index...)
	return f
}

func (r *rtype) FieldByName(name string) (StructField, bool) {
	if r.t.Kind != abi.Struct {
		panic("reflect: FieldByName of non-struct type " + r.t.Str)
	}
	for i := range r.t.Fields {
		if r.t.Fields[i].Name == name {
			return r.Field(i), true
		}
	}
	return r.search(func(s string) bool { return s == name })
}

func (r *rtype) FieldByNameFunc(match func(string) bool) (StructField, bool) {
	if r.t.Kind != abi.Struct {
		panic("reflect: FieldByNameFunc of non-struct type " + r.t.Str)
	}
	return r.search(match)
}

type embedded struct {
	t     *rtype
	index []int
	many  bool // reached more than once at this depth
}

// search looks through the embedded structs, level by level; what matches
// twice on a level hides itself.
func (r *rtype) search(match func(string) bool) (found StructField, ok bool) {
	level := []embedded{{t: r}}
	seen := map[*rtype]bool{}
	for len(level) > 0 {
		var next []embedded
		hits := 0
		for _, e := range level {
			if seen[e.t] {
				continue
			}
			seen[e.t] = true
			for i := range e.t.t.Fields {
				f := &e.t.t.Fields[i]
				if match(f.Name) {
					hits++
					if e.many {
						hits++
					}
					found = e.t.Field(i)
					found.Index = append(append([]int(nil), e.index...), i)
					continue
				}
				if !f.Embedded {
					continue
				}
				ft := f.Typ
				if ft.Kind == abi.Pointer {
					ft = ft.Elem
				}
				if ft.Kind != abi.Struct {
					continue
				}
				et := toType(ft).(*rtype)
				dup := false
				for j := range next {
					if next[j].t == et {
						next[j].many = true
						dup = true
					}
				}
				if !dup {
					next = append(next, embedded{et, append(append([]int(nil), e.index...), i), e.many})
				}
			}
		}
		if hits > 0 {
			if hits > 1 {
				return StructField{}, false
			}
			return found, true
		}
		level = next
	}
	return StructField{}, false
}

// VisibleFields returns the fields of t and those promoted from its embedded
// structs.
func VisibleFields(t Type) []StructField {
	if t == nil {
		panic("reflect: VisibleFields(nil)")
	}
	if t.Kind() != Struct {
		panic("reflect.VisibleFields of non-struct type")
	}
	var list []StructField
	var walk func(t Type, index []int, seen []Type)
	walk = func(s Type, index []int, seen []Type) {
		for _, x := range seen {
			if x == s {
				return
			}
		}
		seen = append(seen[:len(seen):len(seen)], s)
		for i := 0; i < s.NumField(); i++ {
			f := s.Field(i)
			f.Index = append(append([]int(nil), index...), i)
			if g, ok := t.FieldByName(f.Name); ok && len(g.Index) == len(f.Index) {
				list = append(list, f)
			}
			if f.Anonymous {
				ft := f.Type
				if ft.Kind() == Pointer {
					ft = ft.Elem()
				}
				if ft.Kind() == Struct {
					walk(ft, f.Index, seen)
				}
			}
		}
	}
	walk(t, nil, nil)
	return list
}
