package testing

import (
	"context"
	"errors"
	"fmt"
	"internal/synctest"
	"io"
	"runtime"
	"runtime/debug"
	"time"
)

// T is the state of a test.
type T struct {
	common
	alone  bool // Setenv or Chdir was called
	dying  bool // it ends the program
	tstate *testState
}

var errNilPanicOrGoexit = errors.New("test executed panic(nil) or runtime.Goexit")

const parallelConflict = "testing: test using t.Setenv, t.Chdir, or cryptotest.SetGlobalRandom can not use t.Parallel"

// newTest is a test below parent, which was started where from says.
func newTest(parent *common, s *testState, name string, from []uintptr) *T {
	t := &T{tstate: s}
	t.name = name
	t.parent = parent
	t.level = parent.level + 1
	t.creator = from
	t.chatty = parent.chatty
	t.barrier = make(chan bool)
	t.signal = make(chan bool, 1)
	t.ctx, t.cancel = context.WithCancel(context.Background())
	t.w = indenter{&t.common}
	t.o = &outputWriter{c: &t.common}
	return t
}

// Run runs f as a subtest and reports whether it succeeded, or has become
// parallel.
func (t *T) Run(name string, f func(t *T)) bool {
	if t.inBubble {
		panic("testing: t.Run called inside synctest bubble")
	}
	if t.cleaning.Load() {
		panic("testing: t.Run called during t.Cleanup")
	}
	t.hasSub.Store(true)
	full, ok, _ := t.tstate.match.fullName(&t.common, name)
	if !ok || stopEarly() {
		return true
	}
	s := newTest(&t.common, t.tstate, full, callers())
	if s.chatty != nil {
		s.chatty.update(full, fmt.Sprintf("=== RUN   %s\n", full))
	}
	running.begin(full)
	go tRunner(s, f)
	if !<-s.signal {
		// The subtest took its parent down: FailNow on t itself.
		runtime.Goexit()
	}
	if s.chatty != nil && flags.verbose.json {
		s.chatty.update(t.name, fmt.Sprintf("=== NAME  %s\n", t.name))
	}
	return !s.failed
}

func init() {
	synctest.RunTest = func(t, f any) bool { return runBubble(t.(*T), f.(func(*T))) }
}

// runBubble runs f, the part of t in a bubble of testing/synctest; t reports for
// it.
func runBubble(t *T, f func(*T)) (ok bool) {
	if t.cleaning.Load() {
		panic("testing: synctest.Run called during t.Cleanup")
	}
	s := newTest(&t.common, t.tstate, t.name, callers())
	s.inBubble = true
	go tRunner(s, f)
	if !<-s.signal {
		runtime.Goexit()
	}
	return !s.failed
}

// Parallel lets the test run beside others that do so.
func (t *T) Parallel() {
	switch {
	case t.parallel:
		panic("testing: t.Parallel called multiple times")
	case t.inBubble:
		panic("testing: t.Parallel called inside synctest bubble")
	case t.alone:
		panic(parallelConflict)
	case t.parent.barrier == nil:
		return
	}
	t.parallel = true
	t.duration += time.Since(t.start)
	t.parent.sub = append(t.parent.sub, t)
	if t.chatty != nil {
		t.chatty.update(t.name, fmt.Sprintf("=== PAUSE %s\n", t.name))
	}
	running.end(t.name)
	t.signal <- true
	<-t.parent.barrier
	t.tstate.waitParallel()
	if t.chatty != nil {
		t.chatty.update(t.name, fmt.Sprintf("=== CONT  %s\n", t.name))
	}
	running.begin(t.name)
	t.start = time.Now()
}

// Setenv sets an environment variable until the test has ended.
func (t *T) Setenv(key, value string) {
	t.stayAlone()
	t.common.Setenv(key, value)
}

// Chdir changes the current directory until the test has ended.
func (t *T) Chdir(dir string) {
	t.stayAlone()
	t.common.Chdir(dir)
}

// stayAlone panics in a parallel test: what follows changes the whole process.
func (t *T) stayAlone() {
	for c := &t.common; c != nil; c = c.parent {
		if c.parallel {
			panic(parallelConflict)
		}
	}
	t.alone = true
}

// Deadline returns when -test.timeout ends the run.
func (t *T) Deadline() (deadline time.Time, ok bool) {
	if t.inBubble {
		panic("testing: t.Deadline called inside synctest bubble")
	}
	return t.tstate.deadline, !t.tstate.deadline.IsZero()
}

// tRunner is the goroutine of a test. The parent is signalled last, whatever
// happens, unless the program ends by a panic.
func tRunner(t *T, f func(t *T)) {
	t.runner = function(0)
	defer func() { t.end(recover()) }()
	defer func() {
		if len(t.sub) == 0 {
			t.cleanup()
		}
	}()
	t.start = time.Now()
	f(t)
	t.mu.Lock()
	t.finished = true
	t.mu.Unlock()
}

// end is what follows a test's function, which panicked or not.
func (t *T) end(panicked any) {
	signal := true
	t.mu.Lock()
	finished := t.finished
	t.mu.Unlock()
	if panicked == nil && !finished {
		panicked = errNilPanicOrGoexit
		if t.parentFinished() {
			// FailNow of a test around it was called.
			if !t.parallel {
				t.Errorf("%v: subtest may have called FailNow on a parent test", panicked)
				panicked = nil
			}
			signal = false
		}
	}
	if panicked != nil && t.tstate.fuzzing {
		what := "panic: "
		if panicked == errNilPanicOrGoexit {
			what = ""
		}
		t.Errorf("%s%s\n%s\n", what, panicked, string(debug.Stack()))
		t.mu.Lock()
		t.finished = true
		t.mu.Unlock()
		panicked = nil
	}
	if panicked != nil {
		t.die(panicked)
	}
	defer func() {
		// Also when a function of Cleanup calls FailNow.
		if !t.dying {
			running.end(t.name)
			t.signal <- signal
		}
	}()

	t.duration += time.Since(t.start)
	if len(t.sub) > 0 {
		// The parallel subtests run now, in this test's place.
		t.tstate.release()
		running.end(t.name)
		close(t.barrier)
		for _, s := range t.sub {
			<-s.signal
		}
		start := time.Now()
		running.begin(t.name)
		p := t.tryCleanup()
		t.duration += time.Since(start)
		if p != nil {
			t.die(p)
		}
		if !t.parallel {
			t.tstate.waitParallel()
		}
	} else if t.parallel {
		t.tstate.release()
	}
	for c := &t.common; c.parent != nil; c = c.parent {
		c.flushPartial()
	}
	if t.Failed() {
		failures.Add(1)
	}
	t.report()
	t.mu.Lock()
	t.done = true
	t.mu.Unlock()
	if !t.hasSub.Load() {
		t.setRan()
	}
}

func (t *T) parentFinished() bool {
	for p := t.parent; p != nil; p = p.parent {
		p.mu.Lock()
		finished := p.finished
		p.mu.Unlock()
		if finished {
			return true
		}
	}
	return false
}

// die tells of a test that panicked, and of those around it, and panics again.
func (t *T) die(panicked any) {
	t.Fail()
	if r := t.tryCleanup(); r != nil {
		t.Logf("cleanup panicked with %v", r)
	}
	for c := &t.common; !c.inBubble && c.parent != nil; c = c.parent {
		c.mu.Lock()
		c.duration += time.Since(c.start)
		d := c.duration
		c.mu.Unlock()
		c.flushPartial()
		c.flushToParent(fmt.Sprintf("--- FAIL: %s (%s)\n", c.name, seconds(d)))
		if r := c.parent.tryCleanup(); r != nil {
			fmt.Fprintf(c.parent.w, "cleanup panicked with %v", r)
		}
	}
	t.dying = true
	panic(panicked)
}

// report hands the line of a test that has ended to its parent.
func (t *T) report() {
	if t.parent != nil && !t.inBubble {
		t.common.report()
	}
}

func (c *common) report() {
	word := "PASS"
	switch {
	case c.Failed():
		word = "FAIL"
	case c.chatty == nil:
		return
	case c.Skipped():
		word = "SKIP"
	}
	c.flushToParent(fmt.Sprintf("--- %s: %s (%s)\n", word, c.name, seconds(c.duration)))
}

// newRoot is the test around all others, which write to w.
func newRoot(s *testState, w io.Writer) *T {
	t := &T{tstate: s}
	t.w = w
	t.barrier = make(chan bool)
	t.signal = make(chan bool, 1)
	t.ctx, t.cancel = context.WithCancel(context.Background())
	if Verbose() {
		t.chatty = &chattyPrinter{w: w}
	}
	return t
}
