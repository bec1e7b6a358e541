package quick

import (
	"math"
	"math/rand"
	"reflect"
)

// Generator makes random values of its type, about so large.
type Generator interface {
	Generate(rand *rand.Rand, size int) reflect.Value
}

// How large values of several parts are at most. What is asked of the source of
// random numbers, and in which order, is as in Go: the same seed makes the same
// values.
const complexSize = 50

// Value returns a random value of a type, unless there is no way to make one.
func Value(t reflect.Type, rand *rand.Rand) (value reflect.Value, ok bool) {
	return maker{rand}.value(t, complexSize)
}

type maker struct{ *rand.Rand }

// signed is a number of either sign.
func (m maker) signed(x float64) float64 {
	if m.Int()&1 == 1 {
		return -x
	}
	return x
}

func (m maker) float32() float64 {
	return float64(float32(m.signed(m.Float64() * math.MaxFloat32)))
}
func (m maker) float64() float64 { return m.signed(m.Float64() * math.MaxFloat64) }

func (m maker) value(t reflect.Type, size int) (reflect.Value, bool) {
	if g, ok := reflect.Zero(t).Interface().(Generator); ok {
		return g.Generate(m.Rand, size), true
	}
	v := reflect.New(t).Elem()
	return v, m.fill(v, size)
}

// fill sets v. False: that cannot be.
func (m maker) fill(v reflect.Value, size int) bool {
	t := v.Type()
	switch {
	case v.CanInt():
		v.SetInt(int64(m.Uint64()))
		return true
	case v.CanUint():
		v.SetUint(m.Uint64())
		return true
	}
	switch t.Kind() {
	case reflect.Bool:
		v.SetBool(m.Int()&1 == 0)
	case reflect.Float32:
		v.SetFloat(m.float32())
	case reflect.Float64:
		v.SetFloat(m.float64())
	case reflect.Complex64:
		re := m.float32()
		v.SetComplex(complex(re, m.float32()))
	case reflect.Complex128:
		re := m.float64()
		v.SetComplex(complex(re, m.float64()))
	case reflect.String:
		runes := make([]rune, m.Intn(complexSize))
		for i := range runes {
			runes[i] = rune(m.Intn(0x10ffff))
		}
		v.SetString(string(runes))
	case reflect.Pointer:
		if m.Intn(size) == 0 {
			return true
		}
		elem, ok := m.value(t.Elem(), size)
		if !ok {
			return false
		}
		v.Set(reflect.New(t.Elem()))
		v.Elem().Set(elem)
	case reflect.Slice:
		n := m.Intn(size)
		v.Set(reflect.MakeSlice(t, n, n))
		return m.all(n, func(i int) (reflect.Type, func(reflect.Value)) { return t.Elem(), v.Index(i).Set }, size-n)
	case reflect.Array:
		return m.all(t.Len(), func(i int) (reflect.Type, func(reflect.Value)) { return t.Elem(), v.Index(i).Set }, size)
	case reflect.Struct:
		n := t.NumField()
		each := size
		if n > size {
			each = 1
		} else if n > 0 {
			each /= n
		}
		return m.all(n, func(i int) (reflect.Type, func(reflect.Value)) { return t.Field(i).Type, v.Field(i).Set }, each)
	case reflect.Map:
		n := m.Intn(size)
		v.Set(reflect.MakeMap(t))
		for range n {
			key, ok := m.value(t.Key(), size)
			elem, ok2 := m.value(t.Elem(), size)
			if !ok || !ok2 {
				return false
			}
			v.SetMapIndex(key, elem)
		}
	default:
		return false
	}
	return true
}

// all sets n parts, of each of which part tells the type and how to set it.
func (m maker) all(n int, part func(i int) (reflect.Type, func(reflect.Value)), size int) bool {
	for i := range n {
		t, set := part(i)
		v, ok := m.value(t, size)
		if !ok {
			return false
		}
		set(v)
	}
	return true
}
