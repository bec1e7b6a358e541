// Package pprof writes profiles of the program in the format that the pprof tool
// reads, or as text.
package pprof

import (
	"io"
	"runtime"
	"slices"
	"strings"
	"sync"
	"unsafe"
)

// Profile is a set of stacks. Those of the runtime are made when they are asked for;
// others hold what is added.
type Profile struct {
	name  string
	count func() int                 // of the runtime's
	write func(io.Writer, int) error // of the runtime's
	mu    sync.Mutex
	m     map[any][]uintptr
}

var profiles struct {
	mu sync.Mutex
	m  map[string]*Profile
}

// all locks the profiles, which are there from the first time on.
func all() map[string]*Profile {
	profiles.mu.Lock()
	if profiles.m == nil {
		profiles.m = map[string]*Profile{
			"allocs":        {name: "allocs", count: countHeap, write: writeAllocs},
			"block":         {name: "block", count: countBlock, write: writeBlock},
			"goroutine":     {name: "goroutine", count: runtime.NumGoroutine, write: writeGoroutine},
			"goroutineleak": {name: "goroutineleak", count: leaks, write: writeGoroutineLeak},
			"heap":          {name: "heap", count: countHeap, write: writeHeap},
			"mutex":         {name: "mutex", count: countMutex, write: writeMutex},
			"threadcreate":  {name: "threadcreate", count: threads, write: writeThreadCreate},
		}
	}
	return profiles.m
}

// NewProfile makes a profile. It panics if there is one of that name.
func NewProfile(name string) *Profile {
	all := all()
	defer profiles.mu.Unlock()
	if name == "" {
		panic("pprof: NewProfile with empty name")
	}
	if all[name] != nil {
		panic("pprof: NewProfile name already in use: " + name)
	}
	p := &Profile{name: name, m: map[any][]uintptr{}}
	all[name] = p
	return p
}

// Lookup returns the profile of that name, or nil.
func Lookup(name string) *Profile {
	all := all()
	defer profiles.mu.Unlock()
	return all[name]
}

// Profiles returns all profiles by name.
func Profiles() []*Profile {
	all := all()
	defer profiles.mu.Unlock()
	list := make([]*Profile, 0, len(all))
	for _, p := range all {
		list = append(list, p)
	}
	slices.SortFunc(list, func(a, b *Profile) int { return strings.Compare(a.name, b.name) })
	return list
}

// Name returns the name.
func (p *Profile) Name() string { return p.name }

// Count returns how many stacks there are.
func (p *Profile) Count() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.count != nil {
		return p.count()
	}
	return len(p.m)
}

// lostProfileEvent is where stacks are whose callers were all skipped.
func lostProfileEvent() { lostProfileEvent() }

// lost is the pc that stands for lostProfileEvent.
func lost() uintptr {
	f := lostProfileEvent
	return **(**uintptr)(unsafe.Pointer(&f))
}

// Add adds the stack of the caller, without skip calls, under a value that is not
// there yet.
func (p *Profile) Add(value any, skip int) {
	if p.name == "" {
		panic("pprof: use of uninitialized Profile")
	}
	if p.write != nil {
		panic("pprof: Add called on built-in Profile " + p.name)
	}
	stack := make([]uintptr, 32)
	stack = stack[:runtime.Callers(skip+1, stack)]
	if len(stack) == 0 {
		stack = []uintptr{lost()}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.m[value] != nil {
		panic("pprof: Profile.Add of duplicate value")
	}
	p.m[value] = stack
}

// Remove removes what was added under the value.
func (p *Profile) Remove(value any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.m, value)
}

// WriteTo writes the profile: compressed for the pprof tool if debug is 0, else as
// text.
func (p *Profile) WriteTo(w io.Writer, debug int) error {
	if p.name == "" {
		panic("pprof: use of zero Profile")
	}
	if p.write != nil {
		return p.write(w, debug)
	}
	p.mu.Lock()
	list := make([]counted, 0, len(p.m))
	for _, stack := range p.m {
		list = append(list, counted{stack: stack})
	}
	p.mu.Unlock()
	slices.SortFunc(list, func(a, b counted) int { return slices.Compare(a.stack, b.stack) })
	return writeCounts(w, debug, p.name, list)
}
