package pprof

import "unsafe"

// The natives below return profiles as words, as those of package runtime do.

// native: allocations by stack, for each: size, allocated, freed, number of pcs, pcs
func memProfile(inuseZero bool) []uintptr

// native: what goroutines waited for, for each stack: count, cycles, number of pcs, pcs; of those that made others wait, if mutex
func blockProfile(mutex bool) []uintptr

// native: all goroutines, this one first, or those that are leaked, for each: number of pcs, pcs; and their labels
func goroutineProfile(leaked bool) (stacks []uintptr, labels []unsafe.Pointer)

// native: looks for goroutines that nobody can ever wake
func findLeaks()

// native: how many were found
func leaks() int

// native: threads that were made
func threads() int

// native: ends the CPU profile; its rate, then for each stack: ticks, number of pcs, pcs; and the labels
func stopCPUProfile() (stacks []uintptr, labels []unsafe.Pointer)

// native: how far a pc is behind the beginning of its function
func offset(pc uintptr) uintptr

// words are what is left of a profile.
type words []uintptr

// next takes a word.
func (w *words) next() int64 {
	first := (*w)[0]
	*w = (*w)[1:]
	return int64(first)
}

// stack takes the number of pcs and the pcs.
func (w *words) stack() []uintptr {
	n := w.next()
	stack := (*w)[:n:n]
	*w = (*w)[n:]
	return stack
}

// block is the time that goroutines spent waiting on a stack.
type block struct {
	count, cycles int64
	stack         []uintptr
}

func blocks(mutex bool) (list []block) {
	for w := words(blockProfile(mutex)); len(w) > 0; {
		list = append(list, block{w.next(), w.next(), w.stack()})
	}
	return list
}

// allocs are the objects of one size from a stack.
type allocs struct {
	size, allocated, freed int64
	stack                  []uintptr
}

func (a *allocs) inUse() int64 { return a.allocated - a.freed }

func heap() (list []allocs) {
	for w := words(memProfile(true)); len(w) > 0; {
		list = append(list, allocs{w.next(), w.next(), w.next(), w.stack()})
	}
	return list
}
