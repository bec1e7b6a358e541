package testing

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"
)

// T is the state of a test.
type T struct {
	common
	run *runner
}

// runner is what all tests of a run share.
type runner struct {
	match    *matcher
	slots    chan struct{} // one for each parallel test that runs
	deadline time.Time
	mu       sync.Mutex
	names    map[string]int // how often a name was given
}

// unique makes the name of a subtest: no white space, and a number if it is
// taken.
func (r *runner) unique(parent, name string) string {
	name = rewrite(name)
	if parent != "" {
		name = parent + "/" + name
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	base := name
	for {
		n := r.names[base]
		r.names[base] = n + 1
		if n > 0 || base == parent+"/" {
			name = fmt.Sprintf("%s#%02d", base, n)
		}
		if name == base || r.names[name] == 0 {
			if name != base {
				r.names[name] = 1
			}
			return name
		}
	}
}

func rewrite(s string) string {
	var b []byte
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			b = append(b, '_')
		case !strconv.IsPrint(r):
			q := strconv.QuoteRune(r)
			b = append(b, q[1:len(q)-1]...)
		default:
			b = append(b, string(r)...)
		}
	}
	return string(b)
}

// Run runs f as a subtest and reports whether it succeeded, or has become
// parallel.
func (t *T) Run(name string, f func(t *T)) bool {
	full := t.run.unique(t.name, name)
	if !t.run.match.matches(full) {
		return true
	}
	t.mu.Lock()
	t.ran = true
	t.mu.Unlock()
	s := newTest(&t.common, t.run, full)
	if Verbose() {
		fmt.Printf("=== RUN   %s\n", full)
	}
	go runTest(s, f)
	if !<-s.signal {
		// The subtest took its parent down: FailNow on t itself.
		runtime.Goexit()
	}
	return !s.Failed()
}

func newTest(parent *common, r *runner, name string) *T {
	t := &T{run: r}
	t.name = name
	t.parent = parent
	t.level = parent.level + 1
	t.barrier = make(chan struct{})
	t.signal = make(chan bool, 1)
	t.ctx, t.cancel = context.WithCancel(context.Background())
	return t
}

// Parallel lets the test run beside others that do so.
func (t *T) Parallel() {
	if t.parallel {
		panic("testing: t.Parallel called multiple times")
	}
	if t.isolated {
		panic("testing: test using t.Setenv, t.Chdir, or cryptotest.SetGlobalRandom can not use t.Parallel")
	}
	t.parallel = true
	if t.parent.barrier == nil {
		return
	}
	t.duration += time.Since(t.start)
	t.parent.mu.Lock()
	t.parent.sub = append(t.parent.sub, t)
	t.parent.mu.Unlock()
	if Verbose() {
		fmt.Printf("=== PAUSE %s\n", t.name)
	}
	t.signal <- true
	<-t.parent.barrier
	t.run.slots <- struct{}{}
	if Verbose() {
		fmt.Printf("=== CONT  %s\n", t.name)
	}
	t.start = time.Now()
}

// Deadline returns when -test.timeout ends the run.
func (t *T) Deadline() (deadline time.Time, ok bool) {
	return t.run.deadline, !t.run.deadline.IsZero()
}

// runTest is the goroutine of a test.
func runTest(t *T, f func(t *T)) {
	defer func() {
		err := recover()
		t.mu.Lock()
		if err == nil && !t.finished {
			err = "test executed panic(nil) or runtime.Goexit"
			for p := t.parent; p != nil; p = p.parent {
				if p.finished {
					// A subtest called FailNow of a test around it.
					err = nil
					t.mu.Unlock()
					t.Errorf("subtest may have called FailNow on a parent test")
					t.mu.Lock()
					break
				}
			}
		}
		t.mu.Unlock()
		if err != nil {
			t.Fail()
			t.duration += time.Since(t.start)
			t.report()
			for p := t.parent; p != nil; p = p.parent {
				os.Stdout.Write(p.output.Bytes())
			}
			panic(err)
		}
		t.duration += time.Since(t.start)
		if len(t.sub) > 0 {
			// Let the parallel subtests run, in this test's slot.
			if t.parallel {
				<-t.run.slots
			}
			close(t.barrier)
			for _, s := range t.sub {
				<-s.signal
			}
			start := time.Now()
			t.cleanup()
			t.duration += time.Since(start)
			if t.parallel {
				t.run.slots <- struct{}{}
			}
		}
		if t.parallel && t.parent.barrier != nil {
			<-t.run.slots
		}
		t.report()
		t.mu.Lock()
		t.done = true
		t.mu.Unlock()
		t.signal <- true
	}()
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

// report writes the line of a test that has ended, and its log, to the parent.
func (t *T) report() {
	word := ""
	switch {
	case t.Failed():
		word = "FAIL"
	case !Verbose():
		return
	case t.skipped:
		word = "SKIP"
	default:
		word = "PASS"
	}
	indent := strings.Repeat("    ", t.level-1)
	line := fmt.Sprintf("%s--- %s: %s (%.2fs)\n", indent, word, t.name, t.duration.Seconds())
	p := t.parent
	if p.parent == nil {
		fmt.Print(line + t.output.String())
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.output.WriteString(line)
	for l := range strings.Lines(t.output.String()) {
		p.output.WriteString("    " + l)
	}
}
