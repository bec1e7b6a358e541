package sql

import (
	"bytes"
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"time"
	"unicode"
	"unicode/utf8"
	"uuid"
)

var valuerType = reflect.TypeFor[driver.Valuer]()

// valueOf asks a Valuer; a nil pointer whose type gets the method from what it points
// to is null.
func valueOf(v driver.Valuer) (driver.Value, error) {
	if rv := reflect.ValueOf(v); rv.Kind() == reflect.Pointer && rv.IsNil() && rv.Type().Elem().Implements(valuerType) {
		return nil, nil
	}
	return v.Value()
}

// describe names an argument for an error.
func describe(n *driver.NamedValue) string {
	if n.Name == "" {
		return fmt.Sprintf("$%d", n.Ordinal)
	}
	return fmt.Sprintf("with name %q", n.Name)
}

// defaultCheck is what is done to arguments that a driver does not check.
func defaultCheck(n *driver.NamedValue) (err error) {
	n.Value, err = driver.DefaultParameterConverter.ConvertValue(n.Value)
	return err
}

// byColumn converts an argument by a statement's ColumnConverter.
func byColumn(c driver.ColumnConverter, want int) func(*driver.NamedValue) error {
	return func(n *driver.NamedValue) error {
		if n.Ordinal > want {
			return nil
		}
		if vr, ok := n.Value.(driver.Valuer); ok {
			v, err := valueOf(vr)
			if err != nil {
				return err
			}
			if !driver.IsValue(v) {
				return fmt.Errorf("non-subset type %T returned from Value", v)
			}
			n.Value = v
		}
		arg := n.Value
		v, err := c.ColumnConverter(n.Ordinal - 1).ConvertValue(arg)
		if err != nil {
			return err
		}
		if !driver.IsValue(v) {
			return fmt.Errorf("driver ColumnConverter error converted %T to unsupported type %T", arg, v)
		}
		n.Value = v
		return nil
	}
}

// driverArgs makes the driver's arguments of Go's. stmt is nil for a query without
// one.
func driverArgs(c driver.Conn, stmt driver.Stmt, args []any) ([]driver.NamedValue, error) {
	want := -1
	var checker driver.NamedValueChecker
	fallback := defaultCheck
	if stmt != nil {
		want = stmt.NumInput()
		if k, ok := stmt.(driver.NamedValueChecker); ok {
			checker = k
		}
		if k, ok := stmt.(driver.ColumnConverter); ok {
			fallback = byColumn(k, want)
		}
	}
	if checker == nil {
		checker, _ = c.(driver.NamedValueChecker)
	}
	list := make([]driver.NamedValue, 0, len(args))
	for _, arg := range args {
		n := driver.NamedValue{Ordinal: len(list) + 1, Value: arg}
		if a, ok := arg.(NamedArg); ok {
			if r, _ := utf8.DecodeRuneInString(a.Name); !unicode.IsLetter(r) {
				return nil, fmt.Errorf("name %q does not begin with a letter", a.Name)
			}
			n.Name, n.Value = a.Name, a.Value
		}
		var err error = driver.ErrSkip
		if checker != nil {
			err = checker.CheckNamedValue(&n)
		}
		if errors.Is(err, driver.ErrSkip) {
			err = fallback(&n)
		}
		switch {
		case err == driver.ErrRemoveArgument:
			continue
		case err != nil:
			return nil, fmt.Errorf("sql: converting argument %s type: %w", describe(&n), err)
		}
		list = append(list, n)
	}
	if want >= 0 && len(list) != want {
		return nil, fmt.Errorf("sql: expected %d arguments, got %d", want, len(list))
	}
	return list, nil
}

// plainArgs is for drivers that know no names.
func plainArgs(named []driver.NamedValue) ([]driver.Value, error) {
	args := make([]driver.Value, len(named))
	for i, n := range named {
		if n.Name != "" {
			return nil, errors.New("sql: driver does not support the use of Named Parameters")
		}
		args[i] = n.Value
	}
	return args, nil
}

// ConvertAssign stores src in dest, a pointer or Scanner; for drivers.
func ConvertAssign(scanCtx driver.ScanContext, dest any, src driver.Value) error {
	rows, _ := scanCtx.Rows.(*Rows)
	return convertAssign(dest, src, rows)
}

var errNilPtr = errors.New("destination pointer is nil")

// text returns a value as text, if it is one that has no other form.
func text(src any) (s string, ok bool) {
	switch v := src.(type) {
	case string:
		return v, true
	case []byte:
		return string(v), true
	case time.Time:
		return v.Format(time.RFC3339Nano), true
	}
	return "", false
}

// convertAssign stores src, of rows if not nil, in dest.
func convertAssign(dest any, src driver.Value, rows *Rows) error {
	if done, err := assignExact(dest, src, rows); done {
		return err
	}
	if s, ok := dest.(Scanner); ok {
		return s.Scan(src)
	}
	dp := reflect.ValueOf(dest)
	if dp.Kind() != reflect.Pointer {
		return errors.New("destination not a pointer")
	}
	if dp.IsNil() {
		return errNilPtr
	}
	return assignValue(dp.Elem(), src, dest, rows)
}

// assignExact handles the destinations that are types of this package's own.
func assignExact(dest any, src driver.Value, rows *Rows) (done bool, err error) {
	switch d := dest.(type) {
	case *string:
		if d == nil {
			return true, errNilPtr
		}
		if s, ok := text(src); ok {
			*d = s
			return true, nil
		}
		if src != nil {
			if rv := reflect.ValueOf(src); isScalar(rv) {
				*d = asString(rv)
				return true, nil
			}
		}
	case *[]byte:
		if d == nil {
			return true, errNilPtr
		}
		if src == nil {
			*d = nil
			return true, nil
		}
		if b, ok := asBytes(nil, src); ok {
			*d = b
			return true, nil
		}
	case *RawBytes:
		if d == nil {
			return true, errNilPtr
		}
		if src == nil {
			*d = nil
			return true, nil
		}
		if b, ok := src.([]byte); ok {
			*d = b
			return true, nil
		}
		var buf []byte
		if rows != nil {
			buf = rows.raw
		}
		start := len(buf)
		if b, ok := asBytes(buf, src); ok {
			if rows != nil {
				rows.raw = b
			}
			*d = b[start:len(b):len(b)]
			return true, nil
		}
	case *bool:
		if d == nil {
			return true, errNilPtr
		}
		b, err := driver.Bool.ConvertValue(src)
		if err == nil {
			*d = b.(bool)
		}
		return true, err
	case *any:
		if d == nil {
			return true, errNilPtr
		}
		if b, ok := src.([]byte); ok {
			src = bytes.Clone(b)
		}
		*d = src
		return true, nil
	case *time.Time:
		if t, ok := src.(time.Time); ok {
			if d == nil {
				return true, errNilPtr
			}
			*d = t
			return true, nil
		}
	case *uuid.UUID:
		switch s := src.(type) {
		case string:
			return true, assignUUID(d, s, "string")
		case []byte:
			if len(s) == len(uuid.UUID{}) {
				if d == nil {
					return true, errNilPtr
				}
				copy(d[:], s)
				return true, nil
			}
			return true, assignUUID(d, string(s), "[]byte")
		}
	case *Rows:
		if r, ok := src.(driver.Rows); ok {
			if d == nil {
				return true, errNilPtr
			}
			if rows == nil {
				return true, errors.New("invalid context to convert cursor rows, missing parent *Rows")
			}
			*d = Rows{c: rows.c, rowsi: r, release: func(error) {}}
			d.ctx, d.cancel = context.WithCancel(rows.ctx)
			rows.children = append(rows.children, d)
			return true, nil
		}
	}
	return false, nil
}

func assignUUID(d *uuid.UUID, s, from string) error {
	if d == nil {
		return errNilPtr
	}
	u, err := uuid.Parse(s)
	if err != nil {
		return fmt.Errorf("converting driver.Value type %s (%q) to a UUID: %v", from, s, err)
	}
	*d = u
	return nil
}

func isScalar(v reflect.Value) bool {
	return v.CanInt() || v.CanUint() || v.CanFloat() || v.Kind() == reflect.Bool
}

func asString(v reflect.Value) string {
	switch {
	case v.CanInt():
		return strconv.FormatInt(v.Int(), 10)
	case v.CanUint():
		return strconv.FormatUint(v.Uint(), 10)
	case v.CanFloat():
		return strconv.FormatFloat(v.Float(), 'g', -1, v.Type().Bits())
	case v.Kind() == reflect.Bool:
		return strconv.FormatBool(v.Bool())
	}
	return fmt.Sprintf("%v", v.Interface())
}

// asBytes appends a value as text to buf.
func asBytes(buf []byte, src any) ([]byte, bool) {
	if b, ok := src.([]byte); ok && buf == nil {
		return bytes.Clone(b), true
	}
	if s, ok := text(src); ok {
		return append(buf, s...), true
	}
	v := reflect.ValueOf(src)
	if isScalar(v) || v.Kind() == reflect.String {
		if v.Kind() == reflect.String {
			return append(buf, v.String()...), true
		}
		return append(buf, asString(v)...), true
	}
	return buf, false
}

// assignValue stores src by the kind of the destination.
func assignValue(dv reflect.Value, src any, dest any, rows *Rows) error {
	sv := reflect.ValueOf(src)
	if sv.IsValid() && sv.Type().AssignableTo(dv.Type()) {
		if b, ok := src.([]byte); ok {
			sv = reflect.ValueOf(bytes.Clone(b))
		}
		dv.Set(sv)
		return nil
	}
	if sv.IsValid() && dv.Kind() == sv.Kind() && sv.CanConvert(dv.Type()) {
		dv.Set(sv.Convert(dv.Type()))
		return nil
	}
	if dv.Kind() == reflect.Pointer {
		if src == nil {
			dv.SetZero()
			return nil
		}
		dv.Set(reflect.New(dv.Type().Elem()))
		return convertAssign(dv.Interface(), src, rows)
	}
	number := dv.CanInt() || dv.CanUint() || dv.CanFloat()
	if src == nil && (number || dv.Kind() == reflect.String) {
		return fmt.Errorf("converting NULL to %s is unsupported", dv.Kind())
	}
	var s string
	if number || dv.Kind() == reflect.String {
		switch v := src.(type) {
		case string:
			s = v
		case []byte:
			s = string(v)
		default:
			s = asString(sv)
		}
	}
	var err error
	switch bits := 0; {
	case dv.CanInt():
		bits = dv.Type().Bits()
		var n int64
		if n, err = strconv.ParseInt(s, 10, bits); err == nil {
			dv.SetInt(n)
		}
	case dv.CanUint():
		bits = dv.Type().Bits()
		var n uint64
		if n, err = strconv.ParseUint(s, 10, bits); err == nil {
			dv.SetUint(n)
		}
	case dv.CanFloat():
		bits = dv.Type().Bits()
		var f float64
		if f, err = strconv.ParseFloat(s, bits); err == nil {
			dv.SetFloat(f)
		}
	case dv.Kind() == reflect.String:
		switch src.(type) {
		case string, []byte:
			dv.SetString(s)
			return nil
		}
		return fmt.Errorf("unsupported Scan, storing driver.Value type %T into type %T", src, dest)
	default:
		return fmt.Errorf("unsupported Scan, storing driver.Value type %T into type %T", src, dest)
	}
	if err != nil {
		var ne *strconv.NumError
		if errors.As(err, &ne) {
			err = ne.Err
		}
		return fmt.Errorf("converting driver.Value type %T (%q) to a %s: %v", src, s, dv.Kind(), err)
	}
	return nil
}
