package atomic

import "unsafe"

// Value holds a value of one type that is fixed by the first Store.
//
// The type word goes nil, &storing, the type; the data word is only read
// once the type is there.
type Value struct {
	v any
}

type ifaceWords struct {
	typ  unsafe.Pointer
	data unsafe.Pointer
}

var storing byte

// Load returns the value of the latest Store, nil before the first.
func (v *Value) Load() (val any) {
	p := (*ifaceWords)(unsafe.Pointer(v))
	t := LoadPointer(&p.typ)
	if t == nil || t == unsafe.Pointer(&storing) {
		return nil
	}
	r := (*ifaceWords)(unsafe.Pointer(&val))
	r.data = LoadPointer(&p.data)
	r.typ = t
	return val
}

// Store sets the value.
func (v *Value) Store(val any) {
	if val == nil {
		panic("sync/atomic: store of nil value into Value")
	}
	v.swap("store", val)
}

// Swap sets the value and returns the old one.
func (v *Value) Swap(new any) (old any) {
	if new == nil {
		panic("sync/atomic: swap of nil value into Value")
	}
	return v.swap("swap", new)
}

func (v *Value) swap(op string, val any) (old any) {
	p := (*ifaceWords)(unsafe.Pointer(v))
	n := (*ifaceWords)(unsafe.Pointer(&val))
	for {
		t := LoadPointer(&p.typ)
		if t == nil {
			if CompareAndSwapPointer(&p.typ, nil, unsafe.Pointer(&storing)) {
				StorePointer(&p.data, n.data)
				StorePointer(&p.typ, n.typ)
				return nil
			}
			continue
		}
		if t == unsafe.Pointer(&storing) {
			continue
		}
		if t != n.typ {
			panic("sync/atomic: " + op + " of inconsistently typed value into Value")
		}
		o := (*ifaceWords)(unsafe.Pointer(&old))
		o.data = SwapPointer(&p.data, n.data)
		o.typ = t
		return old
	}
}

// CompareAndSwap sets the value to new if it equals old.
func (v *Value) CompareAndSwap(old, new any) (swapped bool) {
	if new == nil {
		panic("sync/atomic: compare and swap of nil value into Value")
	}
	p := (*ifaceWords)(unsafe.Pointer(v))
	n := (*ifaceWords)(unsafe.Pointer(&new))
	o := (*ifaceWords)(unsafe.Pointer(&old))
	if o.typ != nil && o.typ != n.typ {
		panic("sync/atomic: compare and swap of inconsistently typed values")
	}
	for {
		t := LoadPointer(&p.typ)
		if t == nil {
			if old != nil {
				return false
			}
			if CompareAndSwapPointer(&p.typ, nil, unsafe.Pointer(&storing)) {
				StorePointer(&p.data, n.data)
				StorePointer(&p.typ, n.typ)
				return true
			}
			continue
		}
		if t == unsafe.Pointer(&storing) {
			continue
		}
		if t != n.typ {
			panic("sync/atomic: compare and swap of inconsistently typed value into Value")
		}
		data := LoadPointer(&p.data)
		var cur any
		c := (*ifaceWords)(unsafe.Pointer(&cur))
		c.data = data
		c.typ = t
		if cur != old {
			return false
		}
		if CompareAndSwapPointer(&p.data, data, n.data) {
			return true
		}
	}
}
