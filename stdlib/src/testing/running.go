package testing

import (
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

// running are the tests that run and are not paused, each since when.
var running runningTests

type runningTests struct {
	mu    sync.Mutex
	since map[string]time.Time
}

func (r *runningTests) begin(name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.since == nil {
		r.since = map[string]time.Time{}
	}
	r.since[name] = time.Now()
}

func (r *runningTests) end(name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.since, name)
}

// list has a line for each.
func (r *runningTests) list() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	var all []string
	for name, since := range r.since {
		all = append(all, fmt.Sprintf("%s (%v)", name, time.Since(since).Round(time.Second)))
	}
	slices.Sort(all)
	return all
}

// failures counts the tests that have failed.
var failures atomic.Uint32

// stopEarly reports whether no test may begin any more.
func stopEarly() bool { return *flags.failfast && failures.Load() > 0 }
