package runtime

import "unsafe"

// The natives below return profiles as words; words takes them apart.

// native: turns memory profiling on, at the rate that the variable says
func memProfileStart(rate *int)

// native: MemProfileRate has changed
func memProfileRateSet()

// native: allocations by stack, for each: size, allocated, freed, number of pcs, pcs
func memProfile(inuseZero bool) []uintptr

// native: what goroutines waited for, for each stack: count, cycles, number of pcs, pcs; of those that made others wait, if mutex
func blockProfile(mutex bool) []uintptr

// native: all goroutines, this one first, for each: number of pcs, pcs; and their labels
func goroutineProfile() (stacks []uintptr, labels []unsafe.Pointer)

// native: threads that were made
func threads() int

// startMemProfile runs first in programs that refer to the memory profile.
func startMemProfile() {
	MemProfileRate = 512 * 1024
	memProfileStart(&MemProfileRate)
}

// words are what is left of a profile.
type words []uintptr

// next takes a word.
func (w *words) next() uintptr {
	first := (*w)[0]
	*w = (*w)[1:]
	return first
}

// stack takes the number of pcs and the pcs, of which as many as there is room for
// are copied.
func (w *words) stack(to *[32]uintptr) {
	n := w.next()
	clear(to[copy(to[:], (*w)[:n]):])
	*w = (*w)[n:]
}

// skip takes k words and a stack, and does nothing with them.
func (w *words) skip(k int) {
	*w = (*w)[k:]
	n := w.next()
	*w = (*w)[n:]
}

// count returns how many records there are with k words before each stack.
func (w words) count(k int) (n int) {
	for len(w) > 0 {
		w.skip(k)
		n++
	}
	return n
}

// BlockProfileRecord is a place where goroutines waited.
type BlockProfileRecord struct {
	Count  int64
	Cycles int64
	StackRecord
}

// MemProfileRecord is a place where memory was allocated.
type MemProfileRecord struct {
	AllocBytes, FreeBytes     int64
	AllocObjects, FreeObjects int64
	Stack0                    [32]uintptr
}

// InUseBytes returns the bytes in use.
func (r *MemProfileRecord) InUseBytes() int64 { return r.AllocBytes - r.FreeBytes }

// InUseObjects returns the objects in use.
func (r *MemProfileRecord) InUseObjects() int64 { return r.AllocObjects - r.FreeObjects }

// Stack returns the pcs.
func (r *MemProfileRecord) Stack() []uintptr {
	for i, pc := range r.Stack0 {
		if pc == 0 {
			return r.Stack0[:i]
		}
	}
	return r.Stack0[:]
}

// MemProfile copies the records of sampled allocations into p if there is room for all
// of them; those without objects in use only if inuseZero. It returns how many there
// are.
func MemProfile(p []MemProfileRecord, inuseZero bool) (n int, ok bool) {
	w := words(memProfile(inuseZero))
	n = w.count(3)
	if n > len(p) {
		return n, false
	}
	for i := range n {
		r := &p[i]
		size, allocs, frees := int64(w.next()), int64(w.next()), int64(w.next())
		r.AllocBytes, r.FreeBytes = size*allocs, size*frees
		r.AllocObjects, r.FreeObjects = allocs, frees
		w.stack(&r.Stack0)
	}
	return n, true
}

// SetBlockProfileRate samples one wait of rate nanoseconds on the average; 1 takes all,
// 0 none.
//
// native
func SetBlockProfileRate(rate int)

// SetMutexProfileFraction samples one in rate of the times that a mutex was waited for,
// and returns the former rate. 0 turns that off; a negative rate changes nothing.
//
// native
func SetMutexProfileFraction(rate int) int

// BlockProfile copies the records of what goroutines waited for into p if there is room
// for all of them. It returns how many there are.
func BlockProfile(p []BlockProfileRecord) (n int, ok bool) { return waits(p, false) }

// MutexProfile copies the records of those who held mutexes that others waited for into
// p if there is room for all of them. It returns how many there are.
func MutexProfile(p []BlockProfileRecord) (n int, ok bool) { return waits(p, true) }

func waits(p []BlockProfileRecord, mutex bool) (n int, ok bool) {
	w := words(blockProfile(mutex))
	n = w.count(2)
	if n > len(p) {
		return n, false
	}
	for i := range n {
		r := &p[i]
		r.Count, r.Cycles = int64(w.next()), int64(w.next())
		w.stack(&r.Stack0)
	}
	return n, true
}

// ThreadCreateProfile copies the records of threads into p if there is room for all of
// them. It returns how many there are. The runtime makes threads itself: their stacks
// are empty.
func ThreadCreateProfile(p []StackRecord) (n int, ok bool) {
	n = threads()
	if n > len(p) {
		return n, false
	}
	clear(p[:n])
	return n, true
}

// GoroutineProfile copies the stacks of all goroutines into p, this one's first, if
// there is room for all of them. It returns how many there are.
func GoroutineProfile(p []StackRecord) (n int, ok bool) {
	n = NumGoroutine()
	if n > len(p) {
		return n, false
	}
	stacks, _ := goroutineProfile()
	w := words(stacks)
	n = w.count(0)
	if n > len(p) {
		return n, false
	}
	for i := range n {
		w.stack(&p[i].Stack0)
	}
	return n, true
}

// CPUProfile panics: runtime/pprof and testing have the CPU profile.
func CPUProfile() []byte { panic("CPUProfile no longer available") }

// ReadTrace returns nothing.
func ReadTrace() (buf []byte) { return nil }

// StartTrace does nothing.
func StartTrace() error { return nil }

// StopTrace does nothing.
func StopTrace() {}
