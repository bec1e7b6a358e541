package slog

import "time"

// Attr is a key and a value.
type Attr struct {
	Key   string
	Value Value
}

// String is an Attr of a string.
func String(key, value string) Attr { return Attr{key, StringValue(value)} }

// Int64 is an Attr of an int64.
func Int64(key string, value int64) Attr { return Attr{key, Int64Value(value)} }

// Int is an Attr of an int.
func Int(key string, value int) Attr { return Int64(key, int64(value)) }

// Uint64 is an Attr of a uint64.
func Uint64(key string, v uint64) Attr { return Attr{key, Uint64Value(v)} }

// Float64 is an Attr of a float64.
func Float64(key string, v float64) Attr { return Attr{key, Float64Value(v)} }

// Bool is an Attr of a bool.
func Bool(key string, v bool) Attr { return Attr{key, BoolValue(v)} }

// Time is an Attr of a time, without its monotonic part.
func Time(key string, v time.Time) Attr { return Attr{key, TimeValue(v)} }

// Duration is an Attr of a duration.
func Duration(key string, v time.Duration) Attr { return Attr{key, DurationValue(v)} }

// Group is an Attr of several, which args are made into as Log's are.
func Group(key string, args ...any) Attr { return Attr{key, GroupValue(attrs(args)...)} }

// GroupAttrs is an Attr of several.
func GroupAttrs(key string, attrs ...Attr) Attr { return Attr{key, GroupValue(attrs...)} }

// Any is an Attr of any value.
func Any(key string, value any) Attr { return Attr{key, AnyValue(value)} }

// Equal reports whether key and value are the same.
func (a Attr) Equal(b Attr) bool { return a.Key == b.Key && a.Value.Equal(b.Value) }

func (a Attr) String() string { return a.Key + "=" + a.Value.String() }

func (a Attr) isEmpty() bool { return a.Key == "" && a.Value.num == 0 && a.Value.any == nil }

// badKey is the key of what has none.
const badKey = "!BADKEY"

// attrs makes attributes of arguments: Attrs, and keys with values.
func attrs(args []any) []Attr {
	var as []Attr
	for len(args) > 0 {
		var a Attr
		a, args = nextAttr(args)
		as = append(as, a)
	}
	return as
}

func nextAttr(args []any) (Attr, []any) {
	switch x := args[0].(type) {
	case string:
		if len(args) == 1 {
			return String(badKey, x), nil
		}
		return Any(x, args[1]), args[2:]
	case Attr:
		return x, args[1:]
	default:
		return Any(badKey, x), args[1:]
	}
}
