package testing

import (
	"flag"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"time"
)

var flags struct {
	once     sync.Once
	short    *bool
	verbose  *bool
	run      *string
	skip     *string
	bench    *string
	benchFor *string
	benchMem *bool
	list     *string
	cpu      *string
	count    *int
	parallel *int
	timeout  *time.Duration
	failfast *bool
}

// Init registers the flags.
func Init() {
	flags.once.Do(func() {
		flags.short = flag.Bool("test.short", false, "run smaller test suite to save time")
		flags.verbose = flag.Bool("test.v", false, "verbose: print additional output")
		flags.run = flag.String("test.run", "", "run only tests and examples matching `regexp`")
		flags.skip = flag.String("test.skip", "", "do not list or run tests matching `regexp`")
		flags.bench = flag.String("test.bench", "", "run only benchmarks matching `regexp`")
		flags.benchFor = flag.String("test.benchtime", "1s", "run each benchmark for duration `d` or N times if `d` is of the form Nx")
		flags.benchMem = flag.Bool("test.benchmem", false, "print memory allocations for benchmarks")
		flags.list = flag.String("test.list", "", "list tests, examples, and benchmarks matching `regexp` then exit")
		flags.cpu = flag.String("test.cpu", "", "comma-separated `list` of cpu counts to run each test with")
		flags.count = flag.Int("test.count", 1, "run tests and benchmarks `n` times")
		flags.parallel = flag.Int("test.parallel", runtime.GOMAXPROCS(0), "run at most `n` tests in parallel")
		flags.timeout = flag.Duration("test.timeout", 0, "panic test binary after duration `d` (0 means unlimited)")
		flags.failfast = flag.Bool("test.failfast", false, "do not start new tests after the first test failure")
	})
}

// Short reports whether -test.short is set.
func Short() bool {
	if flags.short == nil {
		panic("testing: Short called before Init")
	}
	if !flag.Parsed() {
		panic("testing: Short called before Parse")
	}
	return *flags.short
}

// Verbose reports whether -test.v is set.
func Verbose() bool { return flags.verbose != nil && *flags.verbose }

var testBinary bool

// Testing reports whether the program is one that the go command made of tests.
func Testing() bool { return testBinary }

// CoverMode returns the mode of coverage, which there is none of.
func CoverMode() string { return "" }

// Coverage returns the fraction of code covered, which is not measured.
func Coverage() float64 { return 0 }

// CoverBlock is a block of code.
type CoverBlock struct {
	Line0 uint32
	Col0  uint16
	Line1 uint32
	Col1  uint16
	Stmts uint16
}

// Cover is what coverage has counted.
type Cover struct {
	Mode            string
	Counters        map[string][]uint32
	Blocks          map[string][]CoverBlock
	CoveredPackages string
}

// RegisterCover takes note of counters, which are not reported.
func RegisterCover(c Cover) {}

// InternalTest is a test as the go command lists it.
type InternalTest struct {
	Name string
	F    func(*T)
}

// InternalExample is an example as the go command lists it.
type InternalExample struct {
	Name      string
	F         func()
	Output    string
	Unordered bool
}

type matchFunc = func(pat, str string) (bool, error)

// matcher selects tests by -test.run and -test.skip, element by element.
type matcher struct {
	run, skip []string
	match     matchFunc
}

func newMatcher(match matchFunc, run, skip string) *matcher {
	m := &matcher{match: match}
	if run != "" {
		m.run = strings.Split(run, "/")
	}
	if skip != "" {
		m.skip = strings.Split(skip, "/")
	}
	return m
}

func (m *matcher) all(patterns []string, name string, partial bool) bool {
	elems := strings.Split(name, "/")
	for i, p := range patterns {
		if i >= len(elems) {
			return partial
		}
		if ok, err := m.match(p, elems[i]); !ok || err != nil {
			return false
		}
	}
	return true
}

func (m *matcher) matches(name string) bool {
	if len(m.run) > 0 && !m.all(m.run, name, true) {
		return false
	}
	return len(m.skip) == 0 || !m.all(m.skip, name, false)
}

type testDeps interface {
	MatchString(pat, str string) (bool, error)
}

// withPath is what knows the import path of the package under test.
type withPath interface {
	ImportPath() string
}

type justMatch matchFunc

func (m justMatch) MatchString(pat, str string) (bool, error) { return m(pat, str) }

// M runs tests.
type M struct {
	deps       testDeps
	tests      []InternalTest
	benchmarks []InternalBenchmark
	fuzz       []InternalFuzzTarget
	examples   []InternalExample
}

// MainStart is called by the programs that the go command makes.
func MainStart(deps testDeps, tests []InternalTest, benchmarks []InternalBenchmark, fuzzTargets []InternalFuzzTarget, examples []InternalExample) *M {
	Init()
	testBinary = true
	return &M{deps, tests, benchmarks, fuzzTargets, examples}
}

// Main runs tests, benchmarks and examples and exits.
func Main(matchString func(pat, str string) (bool, error), tests []InternalTest, benchmarks []InternalBenchmark, examples []InternalExample) {
	os.Exit(MainStart(justMatch(matchString), tests, benchmarks, nil, examples).Run())
}

// Run runs everything and returns the exit status.
func (m *M) Run() (code int) {
	if !flag.Parsed() {
		flag.Parse()
	}
	if *flags.list != "" {
		m.list()
		return 0
	}
	ran, ok := runTests(m.deps.MatchString, m.tests)
	for i := range m.fuzz {
		f := &m.fuzz[i]
		fran, fok := runTests(m.deps.MatchString, []InternalTest{{f.Name, func(t *T) { f.Fn(&F{T: t}) }}})
		ran, ok = ran || fran, ok && fok
	}
	eran, eok := runExamples(m.deps.MatchString, m.examples)
	ran, ok = ran || eran, ok && eok
	if !ran && *flags.bench == "" {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	if ok && *flags.bench != "" {
		pkg := ""
		if d, ok := m.deps.(withPath); ok {
			pkg = d.ImportPath()
		}
		ok = runBenchmarks(m.deps.MatchString, m.benchmarks, pkg)
	}
	if !ok {
		fmt.Println("FAIL")
		return 1
	}
	fmt.Println("PASS")
	return 0
}

// list prints the names that -test.list matches.
func (m *M) list() {
	name := func(name string) {
		ok, err := m.deps.MatchString(*flags.list, name)
		if err != nil {
			fmt.Fprintf(os.Stderr, "testing: invalid regexp in -test.list (%q): %s\n", *flags.list, err)
			os.Exit(1)
		}
		if ok {
			fmt.Println(name)
		}
	}
	for _, t := range m.tests {
		name(t.Name)
	}
	for _, b := range m.benchmarks {
		name(b.Name)
	}
	for _, f := range m.fuzz {
		name(f.Name)
	}
	for _, e := range m.examples {
		name(e.Name)
	}
}

// processors are the values of GOMAXPROCS to run with.
func processors() []int {
	var all []int
	for val := range strings.SplitSeq(*flags.cpu, ",") {
		val = strings.TrimSpace(val)
		if val == "" {
			continue
		}
		n, err := strconv.Atoi(val)
		if err != nil || n <= 0 {
			fmt.Fprintf(os.Stderr, "testing: invalid value %q for -test.cpu\n", val)
			os.Exit(1)
		}
		all = append(all, n)
	}
	if all == nil {
		all = append(all, runtime.GOMAXPROCS(-1))
	}
	return all
}

// RunTests runs tests.
func RunTests(matchString func(pat, str string) (bool, error), tests []InternalTest) (ok bool) {
	ran, ok := runTests(matchString, tests)
	if !ran {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	return ok
}

func runTests(match matchFunc, tests []InternalTest) (ran, ok bool) {
	ok = true
	before := runtime.GOMAXPROCS(0)
	defer runtime.GOMAXPROCS(before)
	for _, procs := range processors() {
		runtime.GOMAXPROCS(procs)
		pran, pok := runTestsOn(match, tests)
		ran, ok = ran || pran, ok && pok
	}
	return ran, ok
}

func runTestsOn(match matchFunc, tests []InternalTest) (ran, ok bool) {
	ok = true
	for range *flags.count {
		r := &runner{
			match: newMatcher(match, *flags.run, *flags.skip),
			slots: make(chan struct{}, max(1, *flags.parallel)),
			names: map[string]int{},
		}
		if *flags.timeout > 0 {
			r.deadline = time.Now().Add(*flags.timeout)
			d := *flags.timeout
			timer := time.AfterFunc(d, func() { panic(fmt.Sprintf("test timed out after %v", d)) })
			defer timer.Stop()
		}
		root := &T{run: r}
		root.signal = make(chan bool, 1)
		root.barrier = make(chan struct{})
		root.level = 0
		for _, test := range tests {
			if *flags.failfast && root.Failed() {
				break
			}
			root.Run(test.Name, test.F)
		}
		close(root.barrier)
		for _, s := range root.sub {
			<-s.signal
		}
		ran = ran || len(root.sub) > 0 || root.ran
		ok = ok && !root.Failed()
	}
	return ran, ok
}
