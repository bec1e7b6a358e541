package slog

import (
	"fmt"
	"math"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"
	"unsafe"
)

// Value is a value of any type; those of common types cost no allocation.
type Value struct {
	_ [0]func() // not comparable
	// The number, the bits of a float, nanoseconds since 1970, or the length of
	// a string or group.
	num uint64
	// A Kind for those whose all is in num; a stringptr or groupptr; a
	// timeLocation, or a timeTime if num cannot hold it; else the value itself.
	any any
}

type (
	stringptr    *byte
	groupptr     *Attr
	timeLocation *time.Location
	timeTime     time.Time
	// kind is a Kind that is a value.
	kind Kind
)

// Kind is a kind of Value.
type Kind int

const (
	KindAny Kind = iota
	KindBool
	KindDuration
	KindFloat64
	KindInt64
	KindString
	KindTime
	KindUint64
	KindGroup
	KindLogValuer
)

var kindNames = [...]string{"Any", "Bool", "Duration", "Float64", "Int64", "String", "Time", "Uint64", "Group", "LogValuer"}

func (k Kind) String() string {
	if k >= 0 && int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "<unknown slog.Kind>"
}

// Kind is v's kind.
func (v Value) Kind() Kind {
	switch x := v.any.(type) {
	case Kind:
		return x
	case stringptr:
		return KindString
	case timeLocation, timeTime:
		return KindTime
	case groupptr:
		return KindGroup
	case LogValuer:
		return KindLogValuer
	case kind:
		return KindAny
	}
	return KindAny
}

// StringValue is a Value of a string.
func StringValue(value string) Value {
	return Value{num: uint64(len(value)), any: stringptr(unsafe.StringData(value))}
}

// IntValue is a Value of an int.
func IntValue(v int) Value { return Int64Value(int64(v)) }

// Int64Value is a Value of an int64.
func Int64Value(v int64) Value { return Value{num: uint64(v), any: KindInt64} }

// Uint64Value is a Value of a uint64.
func Uint64Value(v uint64) Value { return Value{num: v, any: KindUint64} }

// Float64Value is a Value of a float64.
func Float64Value(v float64) Value { return Value{num: math.Float64bits(v), any: KindFloat64} }

// BoolValue is a Value of a bool.
func BoolValue(v bool) Value {
	if v {
		return Value{num: 1, any: KindBool}
	}
	return Value{num: 0, any: KindBool}
}

// TimeValue is a Value of a time, without its monotonic part.
func TimeValue(v time.Time) Value {
	if v.IsZero() {
		return Value{any: timeLocation(nil)}
	}
	nsec := v.UnixNano()
	if v.Equal(time.Unix(0, nsec)) {
		return Value{num: uint64(nsec), any: timeLocation(v.Location())}
	}
	return Value{any: timeTime(v.Round(0))}
}

// DurationValue is a Value of a duration.
func DurationValue(v time.Duration) Value {
	return Value{num: uint64(v.Nanoseconds()), any: KindDuration}
}

// GroupValue is a Value of attributes; empty groups among them are dropped.
func GroupValue(as ...Attr) Value {
	if n := emptyGroups(as); n > 0 {
		kept := make([]Attr, 0, len(as)-n)
		for _, a := range as {
			if !a.Value.isEmptyGroup() {
				kept = append(kept, a)
			}
		}
		as = kept
	}
	return Value{num: uint64(len(as)), any: groupptr(unsafe.SliceData(as))}
}

func emptyGroups(as []Attr) int {
	n := 0
	for _, a := range as {
		if a.Value.isEmptyGroup() {
			n++
		}
	}
	return n
}

func (v Value) isEmptyGroup() bool { return v.Kind() == KindGroup && v.num == 0 }

// AnyValue is a Value of v; of the kind that fits it.
func AnyValue(v any) Value {
	switch v := v.(type) {
	case string:
		return StringValue(v)
	case int:
		return Int64Value(int64(v))
	case uint:
		return Uint64Value(uint64(v))
	case int64:
		return Int64Value(v)
	case uint64:
		return Uint64Value(v)
	case bool:
		return BoolValue(v)
	case time.Duration:
		return DurationValue(v)
	case time.Time:
		return TimeValue(v)
	case uint8:
		return Uint64Value(uint64(v))
	case uint16:
		return Uint64Value(uint64(v))
	case uint32:
		return Uint64Value(uint64(v))
	case uintptr:
		return Uint64Value(uint64(v))
	case int8:
		return Int64Value(int64(v))
	case int16:
		return Int64Value(int64(v))
	case int32:
		return Int64Value(int64(v))
	case float64:
		return Float64Value(v)
	case float32:
		return Float64Value(float64(v))
	case []Attr:
		return GroupValue(v...)
	case Kind:
		return Value{any: kind(v)}
	case Value:
		return v
	}
	return Value{any: v}
}

// Any is v's value.
func (v Value) Any() any {
	switch v.Kind() {
	case KindGroup:
		return v.group()
	case KindInt64:
		return int64(v.num)
	case KindUint64:
		return v.num
	case KindFloat64:
		return v.float()
	case KindString:
		return v.str()
	case KindBool:
		return v.bool()
	case KindDuration:
		return time.Duration(v.num)
	case KindTime:
		return v.time()
	}
	if k, ok := v.any.(kind); ok {
		return Kind(k)
	}
	return v.any
}

func (v Value) mustBe(k Kind) {
	if have := v.Kind(); have != k {
		panic(fmt.Sprintf("Value kind is %s, not %s", have, k))
	}
}

// String is the value as fmt.Sprint writes it.
func (v Value) String() string {
	if v.Kind() == KindString {
		return v.str()
	}
	return string(v.append(nil))
}

func (v Value) str() string {
	return unsafe.String(v.any.(stringptr), v.num)
}

// Int64 is the value, which must be an int64.
func (v Value) Int64() int64 {
	v.mustBe(KindInt64)
	return int64(v.num)
}

// Uint64 is the value, which must be a uint64.
func (v Value) Uint64() uint64 {
	v.mustBe(KindUint64)
	return v.num
}

// Bool is the value, which must be a bool.
func (v Value) Bool() bool {
	v.mustBe(KindBool)
	return v.bool()
}

func (v Value) bool() bool { return v.num == 1 }

// Duration is the value, which must be a duration.
func (v Value) Duration() time.Duration {
	v.mustBe(KindDuration)
	return time.Duration(v.num)
}

// Float64 is the value, which must be a float64.
func (v Value) Float64() float64 {
	v.mustBe(KindFloat64)
	return v.float()
}

func (v Value) float() float64 { return math.Float64frombits(v.num) }

// Time is the value, which must be a time.
func (v Value) Time() time.Time {
	v.mustBe(KindTime)
	return v.time()
}

func (v Value) time() time.Time {
	switch x := v.any.(type) {
	case timeLocation:
		if x == nil {
			return time.Time{}
		}
		return time.Unix(0, int64(v.num)).In(x)
	case timeTime:
		return time.Time(x)
	}
	panic(fmt.Sprintf("bad time type %T", v.any))
}

// LogValuer is the value, which must be a LogValuer.
func (v Value) LogValuer() LogValuer { return v.any.(LogValuer) }

// Group is the attributes of the value, which must be a group.
func (v Value) Group() []Attr {
	if _, ok := v.any.(groupptr); ok {
		return v.group()
	}
	panic("Group: bad kind")
}

func (v Value) group() []Attr { return unsafe.Slice((*Attr)(v.any.(groupptr)), v.num) }

// Equal reports whether the values are the same.
func (v Value) Equal(w Value) bool {
	k := v.Kind()
	if k != w.Kind() {
		return false
	}
	switch k {
	case KindInt64, KindUint64, KindBool, KindDuration:
		return v.num == w.num
	case KindString:
		return v.str() == w.str()
	case KindFloat64:
		return v.float() == w.float()
	case KindTime:
		return v.time().Equal(w.time())
	case KindAny, KindLogValuer:
		return v.any == w.any
	case KindGroup:
		return slices.EqualFunc(v.group(), w.group(), Attr.Equal)
	}
	panic(fmt.Sprintf("bad kind: %s", k))
}

func (v Value) append(dst []byte) []byte {
	switch v.Kind() {
	case KindString:
		return append(dst, v.str()...)
	case KindInt64:
		return strconv.AppendInt(dst, int64(v.num), 10)
	case KindUint64:
		return strconv.AppendUint(dst, v.num, 10)
	case KindFloat64:
		return strconv.AppendFloat(dst, v.float(), 'g', -1, 64)
	case KindBool:
		return strconv.AppendBool(dst, v.bool())
	case KindDuration:
		return append(dst, time.Duration(v.num).String()...)
	case KindTime:
		return append(dst, v.time().String()...)
	case KindGroup:
		return fmt.Append(dst, v.group())
	}
	return fmt.Append(dst, v.any)
}

// LogValuer is what says itself how it is logged.
type LogValuer interface {
	LogValue() Value
}

// maxLogValues is how often Resolve asks.
const maxLogValues = 100

// Resolve asks LogValuers until there is none. A panic of one is an error.
func (v Value) Resolve() (rv Value) {
	orig := v
	defer func() {
		if r := recover(); r != nil {
			rv = AnyValue(fmt.Errorf("LogValue panicked\n%s", stack(3, 5)))
		}
	}()
	for range maxLogValues {
		if v.Kind() != KindLogValuer {
			return v
		}
		v = v.LogValuer().LogValue()
	}
	return AnyValue(fmt.Errorf("LogValue called too many times on Value of type %T", orig.Any()))
}

func stack(skip, n int) string {
	pcs := make([]uintptr, n+1)
	pcs = pcs[:runtime.Callers(skip, pcs)]
	if len(pcs) == 0 {
		return "(no stack)"
	}
	frames := runtime.CallersFrames(pcs)
	var b strings.Builder
	for i := 0; ; i++ {
		frame, more := frames.Next()
		fmt.Fprintf(&b, "called from %s (%s:%d)\n", frame.Function, frame.File, frame.Line)
		if !more {
			break
		}
		if i >= n {
			fmt.Fprintf(&b, "(rest of stack elided)\n")
			break
		}
	}
	return b.String()
}
