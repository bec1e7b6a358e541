package xml

import (
	"fmt"
	"reflect"
	"strings"
	"sync"
)

// typeInfo is how a struct type is XML.
type typeInfo struct {
	xmlname *fieldInfo
	fields  []fieldInfo
}

type fieldInfo struct {
	idx     []int
	name    string
	xmlns   string
	flags   fieldFlags
	parents []string // of a>b>c
}

type fieldFlags int

const (
	fElement fieldFlags = 1 << iota
	fAttr
	fCDATA
	fCharData
	fInnerXML
	fComment
	fAny
	fOmitEmpty

	fMode = fElement | fAttr | fCDATA | fCharData | fInnerXML | fComment | fAny

	xmlName = "XMLName"
)

var tinfoMap sync.Map // map[reflect.Type]*typeInfo

var nameType = reflect.TypeFor[Name]()

func getTypeInfo(typ reflect.Type) (*typeInfo, error) {
	if ti, ok := tinfoMap.Load(typ); ok {
		return ti.(*typeInfo), nil
	}
	tinfo := &typeInfo{}
	if typ.Kind() == reflect.Struct && typ != nameType {
		for i := range typ.NumField() {
			f := typ.Field(i)
			if !f.IsExported() && !f.Anonymous || f.Tag.Get("xml") == "-" {
				continue
			}
			if f.Anonymous {
				t := f.Type
				if t.Kind() == reflect.Pointer {
					t = t.Elem()
				}
				if t.Kind() == reflect.Struct {
					inner, err := getTypeInfo(t)
					if err != nil {
						return nil, err
					}
					if tinfo.xmlname == nil {
						tinfo.xmlname = inner.xmlname
					}
					for _, finfo := range inner.fields {
						finfo.idx = append([]int{i}, finfo.idx...)
						if err := addField(typ, tinfo, &finfo); err != nil {
							return nil, err
						}
					}
					continue
				}
			}
			finfo, err := structField(typ, &f)
			if err != nil {
				return nil, err
			}
			if f.Name == xmlName {
				tinfo.xmlname = finfo
				continue
			}
			if err := addField(typ, tinfo, finfo); err != nil {
				return nil, err
			}
		}
	}
	ti, _ := tinfoMap.LoadOrStore(typ, tinfo)
	return ti.(*typeInfo), nil
}

// structField reads a field's tag.
func structField(typ reflect.Type, f *reflect.StructField) (*fieldInfo, error) {
	finfo := &fieldInfo{idx: f.Index}
	whole := f.Tag.Get("xml")
	tag := whole
	if ns, t, ok := strings.Cut(tag, " "); ok {
		finfo.xmlns, tag = ns, t
	}
	tokens := strings.Split(tag, ",")
	if len(tokens) == 1 {
		finfo.flags = fElement
	} else {
		tag = tokens[0]
		for _, flag := range tokens[1:] {
			switch flag {
			case "attr":
				finfo.flags |= fAttr
			case "cdata":
				finfo.flags |= fCDATA
			case "chardata":
				finfo.flags |= fCharData
			case "innerxml":
				finfo.flags |= fInnerXML
			case "comment":
				finfo.flags |= fComment
			case "any":
				finfo.flags |= fAny
			case "omitempty":
				finfo.flags |= fOmitEmpty
			}
		}
		valid := true
		switch mode := finfo.flags & fMode; mode {
		case 0:
			finfo.flags |= fElement
		case fAttr, fCDATA, fCharData, fInnerXML, fComment, fAny, fAny | fAttr:
			if f.Name == xmlName || tag != "" && mode != fAttr {
				valid = false
			}
		default:
			valid = false
		}
		if finfo.flags&fMode == fAny {
			finfo.flags |= fElement
		}
		if finfo.flags&fOmitEmpty != 0 && finfo.flags&(fElement|fAttr) == 0 {
			valid = false
		}
		if !valid {
			return nil, fmt.Errorf("xml: invalid tag in field %s of type %s: %q", f.Name, typ, whole)
		}
	}
	if finfo.xmlns != "" && tag == "" {
		return nil, fmt.Errorf("xml: namespace without name in field %s of type %s: %q", f.Name, typ, whole)
	}
	if f.Name == xmlName {
		finfo.name = tag
		return finfo, nil
	}
	if tag == "" {
		if x := lookupXMLName(f.Type); x != nil {
			finfo.xmlns, finfo.name = x.xmlns, x.name
		} else {
			finfo.name = f.Name
		}
		return finfo, nil
	}
	parents := strings.Split(tag, ">")
	if parents[0] == "" {
		parents[0] = f.Name
	}
	last := len(parents) - 1
	if parents[last] == "" {
		return nil, fmt.Errorf("xml: trailing '>' in field %s of type %s", f.Name, typ)
	}
	finfo.name = parents[last]
	if last > 0 {
		if finfo.flags&fElement == 0 {
			return nil, fmt.Errorf("xml: %s chain not valid with %s flag", tag, strings.Join(tokens[1:], ","))
		}
		finfo.parents = parents[:last]
	}
	if finfo.flags&fElement != 0 {
		if x := lookupXMLName(f.Type); x != nil && x.name != finfo.name {
			return nil, fmt.Errorf("xml: name %q in tag of %s.%s conflicts with name %q in %s.XMLName",
				finfo.name, typ, f.Name, x.name, f.Type)
		}
	}
	return finfo, nil
}

// lookupXMLName is the XMLName of a struct type, if that has a name in its tag.
func lookupXMLName(typ reflect.Type) *fieldInfo {
	for typ != nil && typ.Kind() == reflect.Pointer {
		typ = typ.Elem()
	}
	if typ == nil || typ.Kind() != reflect.Struct {
		return nil
	}
	for i := range typ.NumField() {
		f := typ.Field(i)
		if f.Name != xmlName {
			continue
		}
		if finfo, err := structField(typ, &f); err == nil && finfo.name != "" {
			return finfo
		}
		break
	}
	return nil
}

// addField adds a field. Of fields of one path the shallowest counts.
func addField(typ reflect.Type, tinfo *typeInfo, newf *fieldInfo) error {
	conflicts := func(oldf *fieldInfo) bool {
		if oldf.flags&fMode != newf.flags&fMode {
			return false
		}
		if oldf.xmlns != "" && newf.xmlns != "" && oldf.xmlns != newf.xmlns {
			return false
		}
		n := min(len(newf.parents), len(oldf.parents))
		for p := range n {
			if oldf.parents[p] != newf.parents[p] {
				return false
			}
		}
		switch {
		case len(oldf.parents) > n:
			return oldf.parents[n] == newf.name
		case len(newf.parents) > n:
			return newf.parents[n] == oldf.name
		}
		return newf.name == oldf.name && newf.xmlns == oldf.xmlns
	}
	var kept []fieldInfo
	var same *fieldInfo
	some := false
	for i := range tinfo.fields {
		oldf := &tinfo.fields[i]
		if !conflicts(oldf) {
			kept = append(kept, *oldf)
			continue
		}
		some = true
		if len(oldf.idx) < len(newf.idx) {
			return nil
		}
		if same == nil && len(oldf.idx) == len(newf.idx) {
			same = oldf
		}
	}
	if same != nil {
		f1, f2 := typ.FieldByIndex(same.idx), typ.FieldByIndex(newf.idx)
		return &TagPathError{typ, f1.Name, f1.Tag.Get("xml"), f2.Name, f2.Tag.Get("xml")}
	}
	if some {
		tinfo.fields = kept
	}
	tinfo.fields = append(tinfo.fields, *newf)
	return nil
}

// TagPathError says that two fields have the same path.
type TagPathError struct {
	Struct       reflect.Type
	Field1, Tag1 string
	Field2, Tag2 string
}

func (e *TagPathError) Error() string {
	return fmt.Sprintf("%s field %q with tag %q conflicts with field %q with tag %q", e.Struct, e.Field1, e.Tag1, e.Field2, e.Tag2)
}

// value is the field in v; nil pointers to structs on the way are made to point
// to new ones if make is set, else the result is the zero Value.
func (finfo *fieldInfo) value(v reflect.Value, make bool) reflect.Value {
	for i, x := range finfo.idx {
		if i > 0 && v.Kind() == reflect.Pointer && v.Type().Elem().Kind() == reflect.Struct {
			if v.IsNil() {
				if !make {
					return reflect.Value{}
				}
				v.Set(reflect.New(v.Type().Elem()))
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v
}
