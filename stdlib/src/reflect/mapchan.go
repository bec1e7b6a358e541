package reflect

import (
	"internal/abi"
	"unsafe"
)

// MakeMap returns a new map.
func MakeMap(typ Type) Value { return MakeMapWithSize(typ, 0) }

// MakeMapWithSize returns a new map with room for n.
func MakeMapWithSize(typ Type, n int) Value {
	if typ.common().Kind != abi.Map {
		panic("reflect.MakeMapWithSize of non-map type")
	}
	t := typ.common()
	return Value{t, abi.MapMake(t, n), flag(Map)}
}

// hashable panics as a map does for keys without a hash.
func hashable(key Value) {
	if key.kind() == Interface || key.kind() == Struct || key.kind() == Array {
		m := map[any]struct{}{nil: {}}
		_ = m[key.any()]
	}
}

// at is the value of type t at p, copied.
func at(t *abi.Type, p unsafe.Pointer, f flag) Value {
	if t.Flags&abi.Direct != 0 {
		return Value{t, abi.Load(t, p), f | flag(t.Kind)}
	}
	c := abi.NewArray(t, 1)
	abi.Move(c, p, t.Size)
	return Value{t, c, f | flagIndir | flag(t.Kind)}
}

// MapIndex returns the element for key, the zero Value if there is none.
func (v Value) MapIndex(key Value) Value {
	v.must(Map, "MapIndex")
	key = key.assignTo("reflect.Value.MapIndex", v.typ.Key)
	hashable(key)
	m := v.word()
	if m == nil {
		return Value{}
	}
	e := abi.MapGet(v.typ, m, key.mem())
	if e == nil {
		return Value{}
	}
	return at(v.typ.Elem, e, (v.flag | key.flag).ro())
}

// SetMapIndex sets the element for key, or deletes it for a zero elem.
func (v Value) SetMapIndex(key, elem Value) {
	v.must(Map, "SetMapIndex")
	v.mustExported("SetMapIndex")
	key.mustExported("SetMapIndex")
	key = key.assignTo("reflect.Value.SetMapIndex", v.typ.Key)
	hashable(key)
	m := v.word()
	if elem.flag == 0 {
		abi.MapDelete(v.typ, m, key.mem())
		return
	}
	elem.mustExported("SetMapIndex")
	elem = elem.assignTo("reflect.Value.SetMapIndex", v.typ.Elem)
	if m == nil {
		var none map[int]int
		none[0] = 0
	}
	abi.MapSet(v.typ, m, key.mem(), elem.mem())
}

// MapKeys returns the keys in no order.
func (v Value) MapKeys() []Value {
	v.must(Map, "MapKeys")
	keys, _, n := abi.MapEntries(v.typ, v.word())
	list := make([]Value, n)
	t := v.typ.Key
	for i := range list {
		list[i] = at(t, unsafe.Add(keys, uintptr(i)*t.Size), v.ro())
	}
	return list
}

// MapIter goes through a map.
type MapIter struct {
	m         Value
	it        unsafe.Pointer
	key, elem unsafe.Pointer
}

// MapRange returns an iterator before the first entry.
func (v Value) MapRange() *MapIter {
	if v.kind() != Map {
		v.bad("MapRange")
	}
	return &MapIter{m: v}
}

// Next goes to the next entry.
func (iter *MapIter) Next() bool {
	if !iter.m.IsValid() {
		panic("MapIter.Next called on an iterator that does not have an associated map Value")
	}
	if iter.it == nil {
		iter.it = abi.MapIterNew(iter.m.typ, iter.m.word())
	} else if iter.key == nil {
		panic("MapIter.Next called on exhausted iterator")
	}
	iter.key, iter.elem = abi.MapIterNext(iter.it)
	return iter.key != nil
}

func (iter *MapIter) check(method string) {
	if iter.it == nil {
		panic("MapIter." + method + " called before Next")
	}
	if iter.key == nil {
		panic("MapIter." + method + " called on exhausted iterator")
	}
}

// Key returns the entry's key.
func (iter *MapIter) Key() Value {
	iter.check("Key")
	return at(iter.m.typ.Key, iter.key, iter.m.ro())
}

// Value returns the entry's element.
func (iter *MapIter) Value() Value {
	iter.check("Value")
	return at(iter.m.typ.Elem, iter.elem, iter.m.ro())
}

// Reset makes iter go through v.
func (iter *MapIter) Reset(v Value) {
	if v.IsValid() {
		v.must(Map, "MapRange")
	}
	*iter = MapIter{m: v}
}

// entry checks that iter is at an entry, for a method of Value.
func (iter *MapIter) entry(method string) {
	if iter.it == nil {
		panic("reflect: Value." + method + " called before Next")
	}
	if iter.key == nil {
		panic("reflect: Value." + method + " called on exhausted iterator")
	}
}

// SetIterKey is v.Set(iter.Key()).
func (v Value) SetIterKey(iter *MapIter) {
	iter.entry("SetIterKey")
	v.mustSet("SetIterKey")
	iter.m.mustExported("SetIterKey")
	iter.Key().assignTo("reflect.MapIter.SetKey", v.typ).copyTo(v.ptr)
}

// SetIterValue is v.Set(iter.Value()).
func (v Value) SetIterValue(iter *MapIter) {
	iter.entry("SetIterValue")
	v.mustSet("SetIterValue")
	iter.m.mustExported("SetIterValue")
	iter.Value().assignTo("reflect.MapIter.SetValue", v.typ).copyTo(v.ptr)
}

// native: makes a channel of type t
func makechan(t *abi.Type, size int) unsafe.Pointer

// native: len, 0 for nil
func chanlen(c unsafe.Pointer) int

// native: cap, 0 for nil
func chancap(c unsafe.Pointer) int

// native: close, with its panics
func chanclose(c unsafe.Pointer)

// native parking: sends *elem; nb: without waiting, false if it would; panics as a send does
func chansend(c, elem unsafe.Pointer, nb bool) bool

// native parking: receives to *elem (heap memory); nb: without waiting, selected false if it would
func chanrecv(c, elem unsafe.Pointer, nb bool) (selected, received bool)

// runtimeSelect is a case for rselect; a default case has dir selDefault.
type runtimeSelect struct {
	dir SelectDir
	ch  unsafe.Pointer // nil is never ready
	val unsafe.Pointer // what to send, where to receive
}

// native parking: select over the cases; waits for ever if there are none
func rselect(cases []runtimeSelect) (chosen int, recvOK bool)

// MakeChan returns a new channel.
func MakeChan(typ Type, buffer int) Value {
	if typ.common().Kind != abi.Chan {
		panic("reflect.MakeChan of non-chan type")
	}
	if buffer < 0 {
		panic("reflect.MakeChan: negative buffer size")
	}
	if typ.ChanDir() != BothDir {
		panic("reflect.MakeChan: unidirectional channel type")
	}
	t := typ.common()
	return Value{t, makechan(t, buffer), flag(Chan)}
}

// Close closes a channel.
func (v Value) Close() {
	v.must(Chan, "Close")
	v.mustExported("Close")
	if ChanDir(v.typ.ChanDir)&SendDir == 0 {
		panic("reflect: close of receive-only channel")
	}
	chanclose(v.word())
}

func (v Value) send(x Value, nb bool) bool {
	if ChanDir(v.typ.ChanDir)&SendDir == 0 {
		panic("reflect: send on recv-only channel")
	}
	x.mustExported("Send")
	return chansend(v.word(), x.assignTo("reflect.Value.Send", v.typ.Elem).mem(), nb)
}

func (v Value) recv(nb bool) (Value, bool) {
	if ChanDir(v.typ.ChanDir)&RecvDir == 0 {
		panic("reflect: recv on send-only channel")
	}
	p := abi.NewArray(v.typ.Elem, 1)
	selected, ok := chanrecv(v.word(), p, nb)
	if !selected {
		return Value{}, false
	}
	return at(v.typ.Elem, p, 0), ok
}

// Send sends x.
func (v Value) Send(x Value) {
	v.must(Chan, "Send")
	v.mustExported("Send")
	v.send(x, false)
}

// TrySend sends x if that can be done at once.
func (v Value) TrySend(x Value) bool {
	v.must(Chan, "TrySend")
	v.mustExported("TrySend")
	return v.send(x, true)
}

// Recv receives.
func (v Value) Recv() (x Value, ok bool) {
	v.must(Chan, "Recv")
	v.mustExported("Recv")
	return v.recv(false)
}

// TryRecv receives if that can be done at once.
func (v Value) TryRecv() (x Value, ok bool) {
	v.must(Chan, "TryRecv")
	v.mustExported("TryRecv")
	return v.recv(true)
}

// SelectDir is what a case does.
type SelectDir int

// What a case does.
const (
	_ SelectDir = iota
	SelectSend
	SelectRecv
	SelectDefault
)

// SelectCase is a case of Select.
type SelectCase struct {
	Dir  SelectDir
	Chan Value
	Send Value
}

// Select waits until one of the cases can go on, and does it.
func Select(cases []SelectCase) (chosen int, recv Value, recvOK bool) {
	if len(cases) > 65536 {
		panic("reflect.Select: too many cases (max 65536)")
	}
	list := make([]runtimeSelect, len(cases))
	hasDefault := false
	for i, c := range cases {
		r := &list[i]
		r.dir = c.Dir
		switch c.Dir {
		case SelectDefault:
			if hasDefault {
				panic("reflect.Select: multiple default cases")
			}
			hasDefault = true
			if c.Chan.IsValid() {
				panic("reflect.Select: default case has Chan value")
			}
			if c.Send.IsValid() {
				panic("reflect.Select: default case has Send value")
			}
		case SelectSend:
			if !c.Chan.IsValid() {
				break
			}
			c.Chan.must(Chan, "Select")
			if ChanDir(c.Chan.typ.ChanDir)&SendDir == 0 {
				panic("reflect.Select: SendDir case using recv-only channel")
			}
			if !c.Send.IsValid() {
				panic("reflect.Select: SendDir case missing Send value")
			}
			r.ch = c.Chan.word()
			r.val = c.Send.assignTo("reflect.Select", c.Chan.typ.Elem).mem()
		case SelectRecv:
			if c.Send.IsValid() {
				panic("reflect.Select: RecvDir case has Send value")
			}
			if !c.Chan.IsValid() {
				break
			}
			c.Chan.must(Chan, "Select")
			if ChanDir(c.Chan.typ.ChanDir)&RecvDir == 0 {
				panic("reflect.Select: RecvDir case using send-only channel")
			}
			r.ch = c.Chan.word()
			r.val = abi.NewArray(c.Chan.typ.Elem, 1)
		default:
			panic("reflect.Select: invalid Dir")
		}
	}
	chosen, recvOK = rselect(list)
	if c := cases[chosen]; c.Dir == SelectRecv {
		recv = at(c.Chan.typ.Elem, list[chosen].val, 0)
	}
	return chosen, recv, recvOK
}
