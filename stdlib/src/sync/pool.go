package sync

import (
	"sync/atomic"
	"unsafe"
)

// Pool keeps values for reuse. Every P has a place of its own: a private value,
// and a list from which other Ps take when they have nothing.
//
// The collector empties pools: what is in them becomes the victim, from which
// is still taken, and is dropped by the collection after that.
//
// A place is locked for as long as it is looked at. Nobody waits for a lock:
// its holder may have been preempted.
type Pool struct {
	noCopy noCopy

	// Pointers to poolPlaces, which the collector moves on; it knows these
	// four words.
	local      unsafe.Pointer
	localSize  uintptr
	victim     unsafe.Pointer
	victimSize uintptr

	// New makes a value when there is none.
	New func() any
}

// poolPlaces are the places of a pool, one for each P.
type poolPlaces []poolPlace

type poolPlace struct {
	locked  uint32
	private any
	shared  []any
	_       [128 - 48]byte // no two Ps write to the same cache line
}

func (l *poolPlace) lock() bool { return atomic.CompareAndSwapUint32(&l.locked, 0, 1) }
func (l *poolPlace) unlock()    { atomic.StoreUint32(&l.locked, 0) }

// native: the number of the running P
func runtime_procID() int

// native: GOMAXPROCS
func runtime_gomaxprocs() int

// native: from now on until it has been emptied collections empty the pool
func runtime_registerPool(p *Pool)

var poolMu Mutex

// places returns the places and the number of this P.
func (p *Pool) places() (poolPlaces, int) {
	id := runtime_procID()
	if l := (*poolPlaces)(atomic.LoadPointer(&p.local)); l != nil && id < len(*l) {
		return *l, id
	}
	poolMu.Lock()
	defer poolMu.Unlock()
	id = runtime_procID()
	if l := (*poolPlaces)(p.local); l != nil && id < len(*l) {
		return *l, id
	}
	if p.local == nil {
		runtime_registerPool(p)
	}
	l := make(poolPlaces, max(runtime_gomaxprocs(), id+1))
	atomic.StorePointer(&p.local, unsafe.Pointer(&l))
	return l, id
}

// Put gives x back.
func (p *Pool) Put(x any) {
	if x == nil {
		return
	}
	places, id := p.places()
	for range places {
		l := &places[id]
		if l.lock() {
			if l.private == nil {
				l.private = x
			} else {
				l.shared = append(l.shared, x)
			}
			l.unlock()
			return
		}
		id = (id + 1) % len(places)
	}
}

// Get takes a value, calls New if there is none, and returns nil if there is
// no New.
func (p *Pool) Get() any {
	places, id := p.places()
	x := places[id].take(true)
	if x == nil {
		x = p.slow(places, id)
	}
	if x == nil && p.New != nil {
		x = p.New()
	}
	return x
}

// take takes the latest value.
func (l *poolPlace) take(private bool) (x any) {
	if !l.lock() {
		return nil
	}
	if private && l.private != nil {
		x, l.private = l.private, nil
	} else if n := len(l.shared) - 1; n >= 0 {
		x, l.shared[n] = l.shared[n], nil
		l.shared = l.shared[:n]
	}
	l.unlock()
	return x
}

// steal takes the oldest value of another P's list.
func (l *poolPlace) steal() (x any) {
	if !l.lock() {
		return nil
	}
	if len(l.shared) > 0 {
		x, l.shared[0] = l.shared[0], nil
		l.shared = l.shared[1:]
	}
	l.unlock()
	return x
}

// slow takes from other Ps, then from what a collection has left.
func (p *Pool) slow(places poolPlaces, id int) any {
	for i := range places {
		if x := places[(id+i+1)%len(places)].steal(); x != nil {
			return x
		}
	}
	v := (*poolPlaces)(atomic.LoadPointer(&p.victim))
	if v == nil {
		return nil
	}
	if id < len(*v) {
		if x := (*v)[id].take(true); x != nil {
			return x
		}
	}
	for i := range *v {
		if x := (*v)[(id+i)%len(*v)].steal(); x != nil {
			return x
		}
	}
	return nil
}
