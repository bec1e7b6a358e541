package fmt

import "reflect"

type entry struct {
	key, elem reflect.Value
}

// sortedMap returns the entries in the order of their keys.
func sortedMap(m reflect.Value) []entry {
	list := make([]entry, 0, m.Len())
	for it := m.MapRange(); it.Next(); {
		list = append(list, entry{it.Key(), it.Value()})
	}
	sortEntries(list, make([]entry, len(list)))
	return list
}

func sortEntries(list, tmp []entry) {
	if len(list) < 2 {
		return
	}
	m := len(list) / 2
	sortEntries(list[:m], tmp[:m])
	sortEntries(list[m:], tmp[m:])
	copy(tmp, list[:m])
	i, j, k := 0, m, 0
	for ; i < m && j < len(list); k++ {
		if compare(list[j].key, tmp[i].key) < 0 {
			list[k] = list[j]
			j++
		} else {
			list[k] = tmp[i]
			i++
		}
	}
	copy(list[k:], tmp[i:m])
}

func order(less, greater bool) int {
	if less {
		return -1
	}
	if greater {
		return 1
	}
	return 0
}

func compareFloat(a, b float64) int {
	if a != a || b != b {
		return order(a != a && b == b, a == a && b != b)
	}
	return order(a < b, a > b)
}

// compare orders keys of one type: numbers and strings by <, false before
// true, NaN first, pointers by address, structs and arrays part by part,
// interfaces by type and then by value, nil first.
func compare(a, b reflect.Value) int {
	switch a.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		x, y := a.Int(), b.Int()
		return order(x < y, x > y)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		x, y := a.Uint(), b.Uint()
		return order(x < y, x > y)
	case reflect.String:
		x, y := a.String(), b.String()
		return order(x < y, x > y)
	case reflect.Float32, reflect.Float64:
		return compareFloat(a.Float(), b.Float())
	case reflect.Complex64, reflect.Complex128:
		x, y := a.Complex(), b.Complex()
		if c := compareFloat(real(x), real(y)); c != 0 {
			return c
		}
		return compareFloat(imag(x), imag(y))
	case reflect.Bool:
		x, y := a.Bool(), b.Bool()
		return order(!x && y, x && !y)
	case reflect.Pointer, reflect.UnsafePointer, reflect.Chan:
		x, y := a.Pointer(), b.Pointer()
		return order(x < y, x > y)
	case reflect.Struct:
		for i := 0; i < a.NumField(); i++ {
			if c := compare(a.Field(i), b.Field(i)); c != 0 {
				return c
			}
		}
	case reflect.Array:
		for i := 0; i < a.Len(); i++ {
			if c := compare(a.Index(i), b.Index(i)); c != 0 {
				return c
			}
		}
	case reflect.Interface:
		if a.IsNil() || b.IsNil() {
			return order(a.IsNil() && !b.IsNil(), !a.IsNil() && b.IsNil())
		}
		x, y := a.Elem(), b.Elem()
		if c := compare(reflect.ValueOf(x.Type()), reflect.ValueOf(y.Type())); c != 0 {
			return c
		}
		return compare(x, y)
	}
	return 0
}
