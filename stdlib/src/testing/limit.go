package testing

import (
	"sync"
	"time"
)

// testState is what all tests of a run share. It lets at most max of them run:
// running counts those that do, the sequential one among them; the others wait
// on start.
type testState struct {
	match    *matcher
	deadline time.Time
	fuzzing  bool

	mu      sync.Mutex
	running int
	waiting int
	max     int
	start   chan bool
}

func newTestState(max int, m *matcher) *testState {
	return &testState{match: m, max: max, running: 1, start: make(chan bool)}
}

// waitParallel takes a place.
func (s *testState) waitParallel() {
	s.mu.Lock()
	if s.running < s.max {
		s.running++
		s.mu.Unlock()
		return
	}
	s.waiting++
	s.mu.Unlock()
	<-s.start
}

// release gives the place to who waits for one.
func (s *testState) release() {
	s.mu.Lock()
	if s.waiting == 0 {
		s.running--
		s.mu.Unlock()
		return
	}
	s.waiting--
	s.mu.Unlock()
	s.start <- true
}
