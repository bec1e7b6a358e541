package template

import (
	"cmp"
	"reflect"
	"slices"
)

// sortedKeys is a map's keys in the order in which fmt prints maps.
func sortedKeys(m reflect.Value) []reflect.Value {
	keys := m.MapKeys()
	if len(keys) > 0 && keys[0].Kind() == reflect.String {
		slices.SortStableFunc(keys, func(a, b reflect.Value) int { return cmp.Compare(a.String(), b.String()) })
		return keys
	}
	slices.SortStableFunc(keys, compareKeys)
	return keys
}

func compareKeys(a, b reflect.Value) int {
	if a.Type() != b.Type() {
		return -1
	}
	switch a.Kind() {
	case reflect.Struct:
		for i := range a.NumField() {
			if c := compareKeys(a.Field(i), b.Field(i)); c != 0 {
				return c
			}
		}
		return 0
	case reflect.Array:
		for i := range a.Len() {
			if c := compareKeys(a.Index(i), b.Index(i)); c != 0 {
				return c
			}
		}
		return 0
	case reflect.Pointer, reflect.UnsafePointer, reflect.Chan:
		return cmp.Compare(a.Pointer(), b.Pointer())
	case reflect.Interface:
		if a.IsNil() || b.IsNil() {
			return compareBools(!a.IsNil(), !b.IsNil())
		}
		// First by type, in any order that is one.
		ta, tb := reflect.ValueOf(a.Elem().Type()).Pointer(), reflect.ValueOf(b.Elem().Type()).Pointer()
		if ta != tb {
			return cmp.Compare(ta, tb)
		}
		return compareKeys(a.Elem(), b.Elem())
	}
	switch basicKind(a) {
	case boolKind:
		return compareBools(a.Bool(), b.Bool())
	case intKind:
		return cmp.Compare(a.Int(), b.Int())
	case uintKind:
		return cmp.Compare(a.Uint(), b.Uint())
	case stringKind:
		return cmp.Compare(a.String(), b.String())
	case floatKind:
		return cmp.Compare(a.Float(), b.Float())
	case complexKind:
		x, y := a.Complex(), b.Complex()
		return cmp.Or(cmp.Compare(real(x), real(y)), cmp.Compare(imag(x), imag(y)))
	}
	return 0
}

func compareBools(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}
