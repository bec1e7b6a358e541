package reflect

import (
	"internal/abi"
)

// StructOf returns the struct type; offsets and indices are ignored.
func StructOf(fields []StructField) Type {
	list := make([]abi.Field, len(fields))
	seen := map[string]bool{}
	pkg := ""
	var size uintptr
	var align, last uintptr = 1, 1
	for i, f := range fields {
		checkField(i, &f)
		t := f.Type.common()
		if f.Anonymous {
			checkEmbedded(i, len(fields), t)
		}
		if f.Name != "_" {
			if seen[f.Name] {
				panic("reflect.StructOf: duplicate field " + f.Name)
			}
			seen[f.Name] = true
		}
		if f.PkgPath != "" {
			if pkg == "" {
				pkg = f.PkgPath
			} else if pkg != f.PkgPath {
				panic("reflect.StructOf: fields with different PkgPath " + pkg + " and " + f.PkgPath)
			}
		}
		align = max(align, uintptr(t.Align))
		last = t.Size
		size = sum(roundUp(size, uintptr(t.Align)), last)
		list[i] = abi.Field{Name: f.Name, PkgPath: f.PkgPath, Typ: t, Tag: string(f.Tag), Embedded: f.Anonymous}
	}
	if size > 0 && last == 0 {
		size = sum(size, 1)
	}
	roundUp(size, align)
	return toType(abi.StructOf(list))
}

func sum(a, b uintptr) uintptr {
	if a+b < a {
		panic("reflect.StructOf: struct size would exceed virtual address space")
	}
	return a + b
}

func roundUp(n, align uintptr) uintptr { return sum(n, align-1) &^ (align - 1) }

// native: whether a name may have r, first or further on; package unicode would
// be initialized for this alone
func identRune(r rune, first bool) bool

// checkField panics if the field cannot be declared.
func checkField(i int, f *StructField) {
	if f.Name == "" {
		panic("reflect.StructOf: field " + itoa(i) + " has no name")
	}
	for j, r := range f.Name {
		if !identRune(r, j == 0) {
			panic("reflect.StructOf: field " + itoa(i) + " has invalid name")
		}
	}
	if f.Type == nil {
		panic("reflect.StructOf: field " + itoa(i) + " has no type")
	}
	if f.Anonymous && f.PkgPath != "" {
		panic("reflect.StructOf: field \"" + f.Name + "\" is anonymous but has PkgPath set")
	}
	if c := f.Name[0]; f.PkgPath == "" && ('a' <= c && c <= 'z' || c == '_') {
		panic("reflect.StructOf: field \"" + f.Name + "\" is unexported but missing PkgPath")
	}
}

// checkEmbedded panics for embedded fields whose methods Go does not promote at
// run time.
func checkEmbedded(i, n int, t *abi.Type) {
	switch t.Kind {
	case abi.Interface:
	case abi.Pointer:
		e := t.Elem
		if e.Kind == abi.Pointer || e.Kind == abi.Interface {
			panic("reflect.StructOf: illegal embedded field type " + t.Str)
		}
		if i > 0 && len(t.Methods) > 0 {
			panic("reflect: embedded type with methods not implemented if type is not first field")
		}
		if n > 1 && (len(t.Methods) > 0 || e.Flags&abi.Named != 0) {
			panic("reflect: embedded type with methods not implemented if there is more than one field")
		}
	default:
		if i > 0 && len(t.Methods) > 0 {
			panic("reflect: embedded type with methods not implemented if type is not first field")
		}
		if k := t.Kind; n > 1 && len(t.Methods) > 0 && (k == abi.Chan || k == abi.Func || k == abi.Map || k == abi.UnsafePointer) {
			panic("reflect: embedded type with methods not implemented for non-pointer type")
		}
	}
}
