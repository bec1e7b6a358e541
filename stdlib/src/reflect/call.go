package reflect

import (
	"internal/abi"
	"iter"
	"unsafe"
)

// native intrinsic: calls the func value fn of type t (without receiver); args[i] and rets[i] point to arguments and room for results in memory; with rcvrType, the receiver at rcvr is passed first. The vm runs it as a call of Go code.
func call(t *abi.Type, fn unsafe.Pointer, rcvrType *abi.Type, rcvr unsafe.Pointer, args, rets []unsafe.Pointer)

// native intrinsic: a new func value of type t that calls body with pointers to its arguments and to room for its results
func makefunc(t *abi.Type, body func(args, rets []unsafe.Pointer)) unsafe.Pointer

// receiver is the value whose method a method value is bound to: what is in an
// interface, else v itself.
func (v Value) receiver() Value {
	r := Value{v.typ, v.ptr, v.flag&(flagIndir|flagRO) | flag(v.typ.Kind)}
	if r.kind() == Interface {
		return r.Elem()
	}
	return r
}

// method finds the method of a method value.
func (v Value) method() *abi.Method {
	m := exportedMethod(v.typ, int(v.flag>>flagShift))
	if v.typ.Kind != abi.Interface {
		return m
	}
	t := abi.TypeOf(*(*any)(v.ptr))
	abi.ResolveMethods(t)
	for i := range t.Methods {
		if c := &t.Methods[i]; c.Name == m.Name && (exported(c.Name) || c.PkgPath == m.PkgPath) {
			return c
		}
	}
	return nil
}

// NumMethod returns the number of methods.
func (v Value) NumMethod() int {
	if v.typ == nil {
		v.bad("NumMethod")
	}
	if v.flag&flagMethod != 0 {
		return 0
	}
	return numMethod(v.typ)
}

// Method returns the i-th method, bound to v.
func (v Value) Method(i int) Value {
	if v.typ == nil {
		v.bad("Method")
	}
	if v.flag&flagMethod != 0 || uint(i) >= uint(numMethod(v.typ)) {
		panic("reflect: Method index out of range")
	}
	if v.typ.Kind == abi.Interface && v.IsNil() {
		panic("reflect: Method on nil interface value")
	}
	return Value{v.typ, v.ptr, v.flag.ro() | v.flag&flagIndir | flag(Func) | flagMethod | flag(i)<<flagShift}
}

// MethodByName returns the method, the zero Value if there is none.
func (v Value) MethodByName(name string) Value {
	if v.typ == nil {
		v.bad("MethodByName")
	}
	if v.flag&flagMethod != 0 {
		return Value{}
	}
	m, ok := toType(v.typ).MethodByName(name)
	if !ok {
		return Value{}
	}
	return v.Method(m.Index)
}

// Methods yields the methods.
func (v Value) Methods() iter.Seq2[Method, Value] {
	return func(yield func(Method, Value) bool) {
		t := v.Type()
		for i := 0; i < v.NumMethod() && yield(t.Method(i), v.Method(i)); i++ {
		}
	}
}

// Fields yields the fields.
func (v Value) Fields() iter.Seq2[StructField, Value] {
	return func(yield func(StructField, Value) bool) {
		t := v.Type()
		for i := 0; i < v.NumField() && yield(t.Field(i), v.Field(i)); i++ {
		}
	}
}

// methodFunc turns a method value into a func value of its own.
func methodFunc(v Value) Value {
	m := v.method()
	r := v.receiver()
	p := r.mem()
	fn := makefunc(m.Typ, func(args, rets []unsafe.Pointer) {
		call(m.Typ, m.Fn, r.typ, p, args, rets)
	})
	return Value{m.Typ, fn, v.flag&flagRO | flag(Func)}
}

// Call calls a func.
func (v Value) Call(in []Value) []Value {
	v.must(Func, "Call")
	v.mustExported("Call")
	return v.call("Call", in)
}

// CallSlice calls a variadic func with a slice for the last parameter.
func (v Value) CallSlice(in []Value) []Value {
	v.must(Func, "CallSlice")
	v.mustExported("CallSlice")
	return v.call("CallSlice", in)
}

func (v Value) call(op string, in []Value) []Value {
	t := v.typ
	var fn, rcvr unsafe.Pointer
	var rcvrType *abi.Type
	if v.flag&flagMethod != 0 {
		m := v.method()
		if !exported(m.Name) {
			panic("reflect: " + op + " of unexported method")
		}
		r := v.receiver()
		t, fn, rcvrType, rcvr = m.Typ, m.Fn, r.typ, r.mem()
	} else {
		fn = v.word()
	}
	if fn == nil {
		panic("reflect.Value.Call: call of nil function")
	}
	n := len(t.In)
	variadic := t.Flags&abi.Variadic != 0
	if op == "CallSlice" {
		if !variadic {
			panic("reflect: CallSlice of non-variadic function")
		}
		variadic = false
	}
	if variadic {
		n--
	}
	if len(in) < n {
		panic("reflect: " + op + " with too few input arguments")
	}
	if !variadic && len(in) > n {
		panic("reflect: " + op + " with too many input arguments")
	}
	for _, x := range in {
		if x.Kind() == Invalid {
			panic("reflect: " + op + " using zero Value argument")
		}
	}
	for i := 0; i < n; i++ {
		if xt := in[i].Type().common(); !assignable(t.In[i], xt) {
			panic("reflect: " + op + " using " + xt.Str + " as type " + t.In[i].Str)
		}
	}
	args := make([]unsafe.Pointer, 0, len(t.In))
	for i := 0; i < n; i++ {
		in[i].mustExported("Call")
		args = append(args, in[i].assignTo("reflect.Value.Call", t.In[i]).mem())
	}
	if variadic {
		st := t.In[n]
		rest := MakeSlice(toType(st), len(in)-n, len(in)-n)
		for i := n; i < len(in); i++ {
			x := in[i]
			if xt := x.Type().common(); !assignable(st.Elem, xt) {
				panic("reflect: cannot use " + xt.Str + " as type " + st.Elem.Str + " in " + op)
			}
			rest.Index(i - n).Set(x)
		}
		args = append(args, rest.mem())
	}
	rets := make([]unsafe.Pointer, len(t.Out))
	for i, ot := range t.Out {
		rets[i] = abi.NewArray(ot, 1)
	}
	call(t, fn, rcvrType, rcvr, args, rets)
	out := make([]Value, len(rets))
	for i, ot := range t.Out {
		out[i] = at(ot, rets[i], 0)
	}
	return out
}

// MakeFunc returns a func of type typ that calls fn.
func MakeFunc(typ Type, fn func(args []Value) (results []Value)) Value {
	if typ.common().Kind != abi.Func {
		panic("reflect: call of MakeFunc with non-Func type")
	}
	t := typ.common()
	f := makefunc(t, func(args, rets []unsafe.Pointer) {
		in := make([]Value, len(args))
		for i := range in {
			in[i] = at(t.In[i], args[i], 0)
		}
		out := fn(in)
		if len(out) != len(rets) {
			panic("reflect: wrong return count from function created by MakeFunc")
		}
		for i, x := range out {
			if x.typ == nil {
				panic("reflect: function created by MakeFunc using closure returned zero Value")
			}
			if x.flag&flagRO != 0 {
				panic("reflect: function created by MakeFunc using closure returned value obtained from unexported field")
			}
			x.assignTo("reflect.MakeFunc", t.Out[i]).copyTo(rets[i])
		}
	})
	return Value{t, f, flag(Func)}
}
