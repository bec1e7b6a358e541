package driver

import (
	"fmt"
	"math"
	"reflect"
	"strconv"
	"time"
)

// ValueConverter makes a Value of something.
type ValueConverter interface {
	ConvertValue(v any) (Value, error)
}

// Valuer is what makes a Value of itself.
type Valuer interface {
	Value() (Value, error)
}

// The converters to one type.
var (
	Bool                      boolType  // numbers 0 and 1, and what strconv.ParseBool takes
	Int32                     int32Type // an int64 that fits
	String                    stringType
	DefaultParameterConverter defaultConverter // to the Value that is nearest
)

type (
	boolType         struct{}
	int32Type        struct{}
	stringType       struct{}
	defaultConverter struct{}
)

func (boolType) String() string { return "Bool" }

func (boolType) ConvertValue(src any) (Value, error) {
	switch s := src.(type) {
	case bool:
		return s, nil
	case string:
		return parseBool(s)
	case []byte:
		return parseBool(string(s))
	}
	switch v := reflect.ValueOf(src); {
	case v.CanInt():
		if n := v.Int(); n == 0 || n == 1 {
			return n == 1, nil
		}
		return nil, fmt.Errorf("sql/driver: couldn't convert %d into type bool", v.Int())
	case v.CanUint():
		if n := v.Uint(); n <= 1 {
			return n == 1, nil
		}
		return nil, fmt.Errorf("sql/driver: couldn't convert %d into type bool", v.Uint())
	}
	return nil, fmt.Errorf("sql/driver: couldn't convert %v (%T) into type bool", src, src)
}

func parseBool(s string) (Value, error) {
	b, err := strconv.ParseBool(s)
	if err != nil {
		return nil, fmt.Errorf("sql/driver: couldn't convert %q into type bool", s)
	}
	return b, nil
}

func (int32Type) ConvertValue(v any) (Value, error) {
	rv := reflect.ValueOf(v)
	var n int64
	switch {
	case rv.CanInt():
		n = rv.Int()
	case rv.CanUint():
		if u := rv.Uint(); u > math.MaxInt32 {
			return nil, fmt.Errorf("sql/driver: value %d overflows int32", v)
		}
		n = int64(rv.Uint())
	case rv.Kind() == reflect.String:
		i, err := strconv.Atoi(rv.String())
		if err != nil {
			return nil, fmt.Errorf("sql/driver: value %q can't be converted to int32", v)
		}
		return int64(i), nil
	default:
		return nil, fmt.Errorf("sql/driver: unsupported value %v (type %T) converting to int32", v, v)
	}
	if n != int64(int32(n)) {
		return nil, fmt.Errorf("sql/driver: value %d overflows int32", v)
	}
	return n, nil
}

func (stringType) ConvertValue(v any) (Value, error) {
	switch v.(type) {
	case string, []byte:
		return v, nil
	}
	return fmt.Sprintf("%v", v), nil
}

// Null converts what is not nil by another converter.
type Null struct {
	Converter ValueConverter
}

// ConvertValue converts v.
func (n Null) ConvertValue(v any) (Value, error) {
	if v == nil {
		return nil, nil
	}
	return n.Converter.ConvertValue(v)
}

// NotNull refuses nil and converts all else by another converter.
type NotNull struct {
	Converter ValueConverter
}

// ConvertValue converts v.
func (n NotNull) ConvertValue(v any) (Value, error) {
	if v == nil {
		return nil, fmt.Errorf("nil value not allowed")
	}
	return n.Converter.ConvertValue(v)
}

// IsValue reports whether v is a Value that all drivers know.
func IsValue(v any) bool {
	switch v.(type) {
	case nil, int64, float64, bool, []byte, string, time.Time, Rows:
		return true
	}
	return false
}

// IsScanValue is IsValue.
func IsScanValue(v any) bool { return IsValue(v) }

var valuer = reflect.TypeFor[Valuer]()

// call asks a Valuer; a nil pointer whose type gets the method from what it points to
// is nil.
func call(v Valuer) (Value, error) {
	if rv := reflect.ValueOf(v); rv.Kind() == reflect.Pointer && rv.IsNil() && rv.Type().Elem().Implements(valuer) {
		return nil, nil
	}
	return v.Value()
}

func (d defaultConverter) ConvertValue(v any) (Value, error) {
	if IsValue(v) {
		return v, nil
	}
	if vr, ok := v.(Valuer); ok {
		x, err := call(vr)
		if err != nil {
			return nil, err
		}
		if !IsValue(x) {
			return nil, fmt.Errorf("non-Value type %T returned from Value", x)
		}
		return x, nil
	}
	rv := reflect.ValueOf(v)
	switch k := rv.Kind(); k {
	case reflect.Pointer:
		if rv.IsNil() {
			return nil, nil
		}
		return d.ConvertValue(rv.Elem().Interface())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return rv.Int(), nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		if rv.Uint() > math.MaxInt64 {
			return nil, fmt.Errorf("uint64 values with high bit set are not supported")
		}
		return int64(rv.Uint()), nil
	case reflect.Float32, reflect.Float64:
		return rv.Float(), nil
	case reflect.Bool:
		return rv.Bool(), nil
	case reflect.String:
		return rv.String(), nil
	case reflect.Slice:
		if ek := rv.Type().Elem().Kind(); ek != reflect.Uint8 {
			return nil, fmt.Errorf("unsupported type %T, a slice of %s", v, ek)
		}
		return rv.Bytes(), nil
	default:
		return nil, fmt.Errorf("unsupported type %T, a %s", v, k)
	}
}
