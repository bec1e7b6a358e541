package testing

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"time"
)

// F is the state of a fuzz test. Its function adds seeds and calls Fuzz, which
// runs a target with each of them as a subtest; with -test.fuzz also with values
// made of them.
type F struct {
	common
	tstate *testState
	fuzzed bool // Fuzz was called
	fuzz   bool // values are made
	seeds  []seed
}

// InternalFuzzTarget is a fuzz test as the go command lists it.
type InternalFuzzTarget struct {
	Name string
	Fn   func(f *F)
}

// A seed is the values for a target's parameters.
type seed struct {
	name   string // below the fuzz test's
	values []any
}

// The types that a target's parameters may have.
var fuzzable = map[reflect.Type]bool{
	reflect.TypeFor[[]byte]():  true,
	reflect.TypeFor[string]():  true,
	reflect.TypeFor[bool]():    true,
	reflect.TypeFor[float32](): true,
	reflect.TypeFor[float64](): true,
	reflect.TypeFor[int]():     true,
	reflect.TypeFor[int8]():    true,
	reflect.TypeFor[int16]():   true,
	reflect.TypeFor[int32]():   true,
	reflect.TypeFor[int64]():   true,
	reflect.TypeFor[uint]():    true,
	reflect.TypeFor[uint8]():   true,
	reflect.TypeFor[uint16]():  true,
	reflect.TypeFor[uint32]():  true,
	reflect.TypeFor[uint64]():  true,
}

// Helper marks the calling function: its caller's line is shown instead.
func (f *F) Helper() {
	f.inTarget("Helper")
	f.mark(function(1))
}

// Fail marks the fuzz test as failed.
func (f *F) Fail() {
	f.inTarget("Fail")
	f.common.Fail()
}

// Skipped reports whether the fuzz test was skipped.
func (f *F) Skipped() bool {
	f.inTarget("Skipped")
	return f.common.Skipped()
}

// Add adds a seed: values for the parameters of Fuzz's function.
func (f *F) Add(args ...any) {
	for _, a := range args {
		if t := reflect.TypeOf(a); !fuzzable[t] {
			panic(fmt.Sprintf("testing: unsupported type to Add %v", t))
		}
	}
	f.seeds = append(f.seeds, seed{fmt.Sprintf("seed#%d", len(f.seeds)), append([]any(nil), args...)})
}

// Fuzz runs ff, a function of a *T and further parameters, with every seed; those
// in testdata/fuzz among them.
func (f *F) Fuzz(ff any) {
	if f.fuzzed {
		panic("testing: F.Fuzz called more than once")
	}
	f.fuzzed = true
	if f.failed {
		return
	}
	f.Helper()
	fn := reflect.ValueOf(ff)
	types := parameters(fn.Type())
	for _, s := range f.seeds {
		if err := fit(s.values, types); err != nil {
			f.Fatal(err)
		}
	}
	stored, err := readCorpus(filepath.Join(corpusDir, f.name), types)
	if err != nil {
		f.Fatal(err)
	}
	f.seeds = append(f.seeds, stored...)
	if f.fuzz {
		fuzzing{f: f, fn: fn, types: types}.run()
		return
	}
	for _, s := range f.seeds {
		if ok, _ := f.tstate.match.selects(f.name + "/" + s.name); ok {
			f.try(fn, f.name+"/"+s.name, s.values, f.w)
		}
	}
}

// parameters are the types of a target's parameters after the first.
func parameters(t reflect.Type) (types []reflect.Type) {
	switch {
	case t.Kind() != reflect.Func:
		panic("testing: F.Fuzz must receive a function")
	case t.NumIn() < 2 || t.In(0) != reflect.TypeFor[*T]():
		panic("testing: fuzz target must receive at least two arguments, where the first argument is a *T")
	case t.NumOut() != 0:
		panic("testing: fuzz target must not return a value")
	}
	for i := 1; i < t.NumIn(); i++ {
		if in := t.In(i); !fuzzable[in] {
			panic(fmt.Sprintf("testing: unsupported type for fuzzing %v", in))
		}
		types = append(types, t.In(i))
	}
	return types
}

// try runs the target with these values as a test of that name, and reports whether
// it succeeded; what it says goes to w.
func (f *F) try(fn reflect.Value, name string, values []any, w io.Writer) bool {
	if stopEarly() {
		return true
	}
	f.w = w
	t := newTest(&f.common, f.tstate, name, callers())
	t.ctx, t.cancel = context.WithCancel(f.ctx)
	if t.chatty != nil {
		t.chatty.update(t.name, fmt.Sprintf("=== RUN   %s\n", t.name))
	}
	f.inFuzz = true
	go tRunner(t, func(t *T) {
		in := []reflect.Value{reflect.ValueOf(t)}
		for _, v := range values {
			in = append(in, reflect.ValueOf(v))
		}
		fn.Call(in)
	})
	<-t.signal
	if t.chatty != nil && flags.verbose.json {
		t.chatty.update(f.name, fmt.Sprintf("=== NAME  %s\n", f.name))
	}
	f.inFuzz = false
	return !t.Failed()
}

// fRunner is the goroutine of a fuzz test, as tRunner is of a test.
func fRunner(f *F, fn func(*F)) {
	f.runner = function(0)
	defer func() { f.end(recover()) }()
	defer func() {
		if len(f.sub) == 0 {
			f.cleanup()
		}
	}()
	f.start = time.Now()
	fn(f)
	f.mu.Lock()
	f.finished = true
	f.mu.Unlock()
}

func (f *F) end(panicked any) {
	if f.Failed() {
		failures.Add(1)
	}
	if panicked == nil && !f.skipped && !f.failed {
		if !f.finished {
			panicked = errNilPanicOrGoexit
		} else if !f.fuzzed {
			f.Error("returned without calling F.Fuzz, F.Fail, or F.Skip")
		}
	}
	if panicked != nil {
		f.die(panicked)
	}
	f.duration += time.Since(f.start)
	if len(f.sub) > 0 {
		f.tstate.release()
		close(f.barrier)
		for _, s := range f.sub {
			<-s.signal
		}
		start := time.Now()
		p := f.tryCleanup()
		f.duration += time.Since(start)
		if p != nil {
			f.die(p)
		}
	}
	f.report()
	f.mu.Lock()
	f.done = true
	f.mu.Unlock()
	f.setRan()
	f.signal <- true
}

func (f *F) die(panicked any) {
	f.Fail()
	if r := f.tryCleanup(); r != nil {
		f.Logf("cleanup panicked with %v", r)
	}
	f.duration += time.Since(f.start)
	f.flushToParent(fmt.Sprintf("--- FAIL: %s (%s)\n", f.name, seconds(f.duration)))
	panic(panicked)
}

// newF is a fuzz test below root.
func newF(root *T, s *testState, name string) *F {
	f := &F{tstate: s}
	f.name = name
	f.parent = &root.common
	f.level = 1
	f.chatty = root.chatty
	f.signal = make(chan bool, 1)
	f.ctx, f.cancel = context.WithCancel(context.Background())
	f.w = indenter{&f.common}
	f.o = &outputWriter{c: &f.common}
	return f
}

// runFuzzTests runs fuzz tests with their seeds; not the one that -test.fuzz
// selects.
func runFuzzTests(match matchFunc, tests []InternalFuzzTarget, deadline time.Time) (ran, ok bool) {
	ok = true
	if len(tests) == 0 {
		return
	}
	m := newMatcher(match, *flags.run, "-test.run", *flags.skip)
	var later *matcher
	if *flags.fuzz != "" {
		later = newMatcher(match, *flags.fuzz, "-test.fuzz", *flags.skip)
	}
	for _, procs := range processors() {
		runtime.GOMAXPROCS(procs)
		for i := range *flags.count {
			if stopEarly() || i > 0 && !ran {
				break
			}
			s := newTestState(*flags.parallel, m)
			s.deadline = deadline
			root := newRoot(s, os.Stdout)
			for _, ft := range tests {
				if stopEarly() {
					break
				}
				if fits, _ := m.selects(ft.Name); !fits {
					continue
				}
				if later != nil {
					if fits, _ := later.selects(ft.Name); fits {
						continue
					}
				}
				f := newF(root, s, ft.Name)
				f.barrier = make(chan bool)
				if f.chatty != nil {
					f.chatty.update(f.name, fmt.Sprintf("=== RUN   %s\n", f.name))
				}
				go fRunner(f, ft.Fn)
				<-f.signal
				if f.chatty != nil && flags.verbose.json {
					f.chatty.update("", "=== NAME  \n")
				}
				ok = ok && !f.Failed()
				ran = ran || f.ran
			}
		}
	}
	return ran, ok
}

// runFuzzing fuzzes with the test that -test.fuzz selects.
func runFuzzing(match matchFunc, tests []InternalFuzzTarget) (ok bool) {
	if len(tests) == 0 || *flags.fuzz == "" {
		return true
	}
	m := newMatcher(match, *flags.fuzz, "-test.fuzz", *flags.skip)
	var names []string
	var one InternalFuzzTarget
	for _, ft := range tests {
		if fits, _ := m.selects(ft.Name); fits {
			names = append(names, ft.Name)
			one = ft
		}
	}
	switch len(names) {
	case 0:
		fmt.Fprintln(os.Stderr, "testing: warning: no fuzz tests to fuzz")
		return true
	case 1:
	default:
		fmt.Fprintf(os.Stderr, "testing: will not fuzz, -fuzz matches more than one fuzz test: [%s]\n", strings.Join(names, " "))
		return false
	}
	s := newTestState(1, m)
	s.fuzzing = true
	root := newRoot(s, os.Stdout)
	f := newF(root, s, one.Name)
	f.fuzz = true
	if f.chatty != nil {
		f.chatty.update(f.name, fmt.Sprintf("=== RUN   %s\n", f.name))
	}
	go fRunner(f, one.Fn)
	<-f.signal
	if f.chatty != nil {
		f.chatty.update("", "=== NAME  \n")
	}
	return !f.failed
}
