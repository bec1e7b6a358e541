package sql

import (
	"database/sql/driver"
	"time"
)

// Null is a T or null.
type Null[T any] struct {
	V     T
	Valid bool // not null
}

// Scan sets n.
func (n *Null[T]) Scan(value any) error { return scanNull(&n.V, &n.Valid, value) }

// Value returns n for a driver.
func (n Null[T]) Value() (driver.Value, error) {
	if !n.Valid {
		return nil, nil
	}
	v := any(n.V)
	if vr, ok := v.(driver.Valuer); ok {
		return valueOf(vr)
	}
	return v, nil
}

// scanNull sets v, to the zero value for nil, and says whether it is not null.
func scanNull[T any](v *T, valid *bool, value any) error {
	if value == nil {
		*v, *valid = *new(T), false
		return nil
	}
	err := convertAssign(v, value, nil)
	*valid = err == nil
	return err
}

// orNull is a value for a driver, nil if it is not valid.
func orNull(v driver.Value, valid bool) (driver.Value, error) {
	if !valid {
		return nil, nil
	}
	return v, nil
}

// NullString is a string or null.
type NullString struct {
	String string
	Valid  bool // not null
}

// Scan sets n.
func (n *NullString) Scan(value any) error { return scanNull(&n.String, &n.Valid, value) }

// Value returns n for a driver.
func (n NullString) Value() (driver.Value, error) { return orNull(n.String, n.Valid) }

// NullInt64 is a int64 or null.
type NullInt64 struct {
	Int64 int64
	Valid bool // not null
}

// Scan sets n.
func (n *NullInt64) Scan(value any) error { return scanNull(&n.Int64, &n.Valid, value) }

// Value returns n for a driver.
func (n NullInt64) Value() (driver.Value, error) { return orNull(n.Int64, n.Valid) }

// NullInt32 is a int32 or null.
type NullInt32 struct {
	Int32 int32
	Valid bool // not null
}

// Scan sets n.
func (n *NullInt32) Scan(value any) error { return scanNull(&n.Int32, &n.Valid, value) }

// Value returns n for a driver.
func (n NullInt32) Value() (driver.Value, error) { return orNull(int64(n.Int32), n.Valid) }

// NullInt16 is a int16 or null.
type NullInt16 struct {
	Int16 int16
	Valid bool // not null
}

// Scan sets n.
func (n *NullInt16) Scan(value any) error { return scanNull(&n.Int16, &n.Valid, value) }

// Value returns n for a driver.
func (n NullInt16) Value() (driver.Value, error) { return orNull(int64(n.Int16), n.Valid) }

// NullByte is a byte or null.
type NullByte struct {
	Byte  byte
	Valid bool // not null
}

// Scan sets n.
func (n *NullByte) Scan(value any) error { return scanNull(&n.Byte, &n.Valid, value) }

// Value returns n for a driver.
func (n NullByte) Value() (driver.Value, error) { return orNull(int64(n.Byte), n.Valid) }

// NullFloat64 is a float64 or null.
type NullFloat64 struct {
	Float64 float64
	Valid   bool // not null
}

// Scan sets n.
func (n *NullFloat64) Scan(value any) error { return scanNull(&n.Float64, &n.Valid, value) }

// Value returns n for a driver.
func (n NullFloat64) Value() (driver.Value, error) { return orNull(n.Float64, n.Valid) }

// NullBool is a bool or null.
type NullBool struct {
	Bool  bool
	Valid bool // not null
}

// Scan sets n.
func (n *NullBool) Scan(value any) error { return scanNull(&n.Bool, &n.Valid, value) }

// Value returns n for a driver.
func (n NullBool) Value() (driver.Value, error) { return orNull(n.Bool, n.Valid) }

// NullTime is a time.Time or null.
type NullTime struct {
	Time  time.Time
	Valid bool // not null
}

// Scan sets n.
func (n *NullTime) Scan(value any) error { return scanNull(&n.Time, &n.Valid, value) }

// Value returns n for a driver.
func (n NullTime) Value() (driver.Value, error) { return orNull(n.Time, n.Valid) }
