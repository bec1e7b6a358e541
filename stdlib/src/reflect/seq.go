package reflect

import (
	"internal/abi"
	"iter"
)

// SliceHeader is a slice in memory.
type SliceHeader struct {
	Data uintptr
	Len  int
	Cap  int
}

// StringHeader is a string in memory.
type StringHeader struct {
	Data uintptr
	Len  int
}

// yields reports whether t is func(yield func(n values) bool).
func yields(t *abi.Type, n int) bool {
	if t.Kind != abi.Func || len(t.In) != 1 || len(t.Out) != 0 {
		return false
	}
	y := t.In[0]
	return y.Kind == abi.Func && len(y.In) == n && len(y.Out) == 1 && y.Out[0] == abi.TypeOf(true)
}

func (r *rtype) CanSeq() bool {
	switch r.t.Kind {
	case abi.Int8, abi.Int16, abi.Int32, abi.Int64, abi.Int, abi.Uint8, abi.Uint16, abi.Uint32, abi.Uint64, abi.Uint,
		abi.Uintptr, abi.Array, abi.Slice, abi.Chan, abi.String, abi.Map:
		return true
	case abi.Func:
		return yields(&r.t, 1)
	case abi.Pointer:
		return r.t.Elem.Kind == abi.Array
	}
	return false
}

func (r *rtype) CanSeq2() bool {
	switch r.t.Kind {
	case abi.Array, abi.Slice, abi.String, abi.Map:
		return true
	case abi.Func:
		return yields(&r.t, 2)
	case abi.Pointer:
		return r.t.Elem.Kind == abi.Array
	}
	return false
}

// Seq yields what a range over v with one variable gives.
func (v Value) Seq() iter.Seq[Value] {
	t := v.Type()
	if !t.CanSeq() {
		panic("reflect: " + t.String() + " cannot produce iter.Seq[Value]")
	}
	switch k := v.kind(); {
	case k == Func:
		return func(yield func(Value) bool) {
			f := MakeFunc(t.In(0), func(in []Value) []Value { return []Value{ValueOf(yield(in[0]))} })
			v.Call([]Value{f})
		}
	case v.CanInt():
		return func(yield func(Value) bool) {
			for i := int64(0); i < v.Int() && yield(ValueOf(i).Convert(t)); i++ {
			}
		}
	case v.CanUint():
		return func(yield func(Value) bool) {
			for i := uint64(0); i < v.Uint() && yield(ValueOf(i).Convert(t)); i++ {
			}
		}
	case k == Chan:
		return func(yield func(Value) bool) {
			for x, ok := v.Recv(); ok && yield(x); x, ok = v.Recv() {
			}
		}
	}
	if v.kind() == Pointer {
		// Also through nil.
		return func(yield func(Value) bool) {
			for i := 0; i < v.typ.Elem.Len && yield(ValueOf(i)); i++ {
			}
		}
	}
	return func(yield func(Value) bool) {
		v.Seq2()(func(k, _ Value) bool { return yield(k) })
	}
}

// Seq2 yields what a range over v with two variables gives.
func (v Value) Seq2() iter.Seq2[Value, Value] {
	t := v.Type()
	if !t.CanSeq2() {
		panic("reflect: " + t.String() + " cannot produce iter.Seq2[Value, Value]")
	}
	switch v.kind() {
	case Func:
		return func(yield func(Value, Value) bool) {
			f := MakeFunc(t.In(0), func(in []Value) []Value { return []Value{ValueOf(yield(in[0], in[1]))} })
			v.Call([]Value{f})
		}
	case Map:
		return func(yield func(Value, Value) bool) {
			for it := v.MapRange(); it.Next() && yield(it.Key(), it.Value()); {
			}
		}
	case String:
		return func(yield func(Value, Value) bool) {
			for i, r := range v.String() {
				if !yield(ValueOf(i), ValueOf(r)) {
					return
				}
			}
		}
	}
	a := Indirect(v)
	return func(yield func(Value, Value) bool) {
		for i := 0; i < a.Len() && yield(ValueOf(i), a.Index(i)); i++ {
		}
	}
}
