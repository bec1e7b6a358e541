package testing

import (
	"errors"
	"flag"
	"fmt"
	"internal/testexit"
	"io"
	"math/rand"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"
	"time"
)

var flags struct {
	once      sync.Once
	short     *bool
	verbose   chattyFlag
	run       *string
	skip      *string
	bench     *string
	benchTime countOrDuration
	benchMem  *bool
	list      *string
	cpu       *string
	count     *uint
	parallel  *int
	timeout   *time.Duration
	failfast  *bool
	shuffle   *string
	fullPath  *bool
	exit0     *bool
	artifacts *bool
	outputDir *string
	fuzz      *string
	fuzzTime  countOrDuration
	minimize  countOrDuration
	fuzzCache *string

	cover         *string
	mem           *string
	memRate       *int
	cpuProfile    *string
	block         *string
	blockRate     *int
	mutex         *string
	mutexFraction *int
}

// Init registers the flags.
func Init() {
	flags.once.Do(func() {
		flags.short = flag.Bool("test.short", false, "run smaller test suite to save time")
		flag.Var(&flags.verbose, "test.v", "verbose: print additional output")
		flags.run = flag.String("test.run", "", "run only tests and examples matching `regexp`")
		flags.skip = flag.String("test.skip", "", "do not list or run tests matching `regexp`")
		flags.bench = flag.String("test.bench", "", "run only benchmarks matching `regexp`")
		flags.benchTime.d = time.Second
		flag.Var(&flags.benchTime, "test.benchtime", "run each benchmark for duration `d` or N times if `d` is of the form Nx")
		flags.benchMem = flag.Bool("test.benchmem", false, "print memory allocations for benchmarks")
		flags.list = flag.String("test.list", "", "list tests, examples, and benchmarks matching `regexp` then exit")
		flags.cpu = flag.String("test.cpu", "", "comma-separated `list` of cpu counts to run each test with")
		flags.count = flag.Uint("test.count", 1, "run tests and benchmarks `n` times")
		flags.parallel = flag.Int("test.parallel", runtime.GOMAXPROCS(0), "run at most `n` tests in parallel")
		flags.timeout = flag.Duration("test.timeout", 0, "panic test binary after duration `d` (default 0, timeout disabled)")
		flags.failfast = flag.Bool("test.failfast", false, "do not start new tests after the first test failure")
		flags.shuffle = flag.String("test.shuffle", "off", "randomize the execution order of tests and benchmarks")
		flags.fullPath = flag.Bool("test.fullpath", false, "show full file names in error messages")
		flags.exit0 = flag.Bool("test.paniconexit0", false, "panic on call to os.Exit(0)")
		flags.artifacts = flag.Bool("test.artifacts", false, "store test artifacts in test.,outputdir")
		flags.cover = flag.String("test.coverprofile", "", "write a coverage profile to `file`")
		flags.mem = flag.String("test.memprofile", "", "write an allocation profile to `file`")
		flags.memRate = flag.Int("test.memprofilerate", 0, "set memory allocation profiling `rate` (see runtime.MemProfileRate)")
		flags.cpuProfile = flag.String("test.cpuprofile", "", "write a cpu profile to `file`")
		flags.block = flag.String("test.blockprofile", "", "write a goroutine blocking profile to `file`")
		flags.blockRate = flag.Int("test.blockprofilerate", 1, "set blocking profile `rate` (see runtime.SetBlockProfileRate)")
		flags.mutex = flag.String("test.mutexprofile", "", "write a mutex contention profile to the named file after execution")
		flags.mutexFraction = flag.Int("test.mutexprofilefraction", 1, "if >= 0, calls runtime.SetMutexProfileFraction()")
		flags.outputDir = flag.String("test.outputdir", "", "write profiles to `dir`")
		flags.fuzz = flag.String("test.fuzz", "", "run the fuzz test matching `regexp`")
		flags.fuzzTime.zero = true
		flag.Var(&flags.fuzzTime, "test.fuzztime", "time to spend fuzzing; default is to run indefinitely")
		flags.minimize = countOrDuration{d: time.Minute, zero: true}
		flag.Var(&flags.minimize, "test.fuzzminimizetime", "time to spend minimizing a value after finding a failing input")
		flags.fuzzCache = flag.String("test.fuzzcachedir", "", "directory where interesting fuzzing inputs are stored (for use only by cmd/go)")
	})
}

// countOrDuration is the value of a flag: "100x" or a duration.
type countOrDuration struct {
	n    int
	d    time.Duration
	zero bool // zero is allowed
}

func (f *countOrDuration) String() string {
	if f.n > 0 {
		return fmt.Sprintf("%dx", f.n)
	}
	return f.d.String()
}

func (f *countOrDuration) Set(s string) error {
	if digits, ok := strings.CutSuffix(s, "x"); ok {
		n, err := strconv.ParseInt(digits, 10, 0)
		if err != nil || n < 0 || n == 0 && !f.zero {
			return errors.New("invalid count")
		}
		f.n, f.d = int(n), 0
		return nil
	}
	d, err := time.ParseDuration(s)
	if err != nil || d < 0 || d == 0 && !f.zero {
		return errors.New("invalid duration")
	}
	f.n, f.d = 0, d
	return nil
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
func Verbose() bool { return flags.verbose.on }

var testBinary bool

// Testing reports whether the program is one that the go command made of tests.
func Testing() bool { return testBinary }

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

type testDeps interface {
	MatchString(pat, str string) (bool, error)
}

// withProfiles is what can write profiles.
type withProfiles interface {
	StartCPUProfile(io.Writer) error
	StopCPUProfile()
	WriteProfileTo(name string, w io.Writer, debug int) error
}

// withPath is what knows the import path of the package under test.
type withPath interface {
	ImportPath() string
	ModulePath() string
}

type justMatch matchFunc

func (m justMatch) MatchString(pat, str string) (bool, error) { return m(pat, str) }

// tested is the package under test.
var tested struct {
	path      string
	module    string
	artifacts string // folder for what tests leave with -test.artifacts
}

// M runs tests.
type M struct {
	deps       testDeps
	tests      []InternalTest
	benchmarks []InternalBenchmark
	fuzz       []InternalFuzzTarget
	examples   []InternalExample
	cpu        *os.File // where the CPU profile goes
	exitCode   int      // what Run returned; the main function exits with it after TestMain
	timer      *time.Timer
}

// MainStart is called by the programs that the go command makes.
func MainStart(deps testDeps, tests []InternalTest, benchmarks []InternalBenchmark, fuzzTargets []InternalFuzzTarget, examples []InternalExample) *M {
	Init()
	testBinary = true
	if d, ok := deps.(withPath); ok {
		tested.path, tested.module = d.ImportPath(), d.ModulePath()
	}
	return &M{deps: deps, tests: tests, benchmarks: benchmarks, fuzz: fuzzTargets, examples: examples}
}

// Main runs tests, benchmarks and examples and exits.
func Main(matchString func(pat, str string) (bool, error), tests []InternalTest, benchmarks []InternalBenchmark, examples []InternalExample) {
	os.Exit(MainStart(justMatch(matchString), tests, benchmarks, nil, examples).Run())
}

// Run runs everything and returns the exit status.
func (m *M) Run() (code int) {
	defer func() { m.exitCode = code }()
	if !flag.Parsed() {
		flag.Parse()
	}
	if flags.verbose.json {
		// Nothing may come between a line and its mark.
		os.Stderr = os.Stdout
	}
	if *flags.parallel < 1 {
		fmt.Fprintln(os.Stderr, "testing: -parallel can only be given a positive integer")
		flag.Usage()
		return 2
	}
	if *flags.fuzz != "" && *flags.fuzzCache == "" {
		fmt.Fprintln(os.Stderr, "testing: -test.fuzzcachedir must be set if -test.fuzz is set")
		flag.Usage()
		return 2
	}
	if *flags.list != "" {
		m.list()
		return 0
	}
	if !m.shuffle() {
		return 2
	}
	processors()
	m.artifacts()
	if *flags.exit0 {
		testexit.PanicOnExit0(true)
		defer testexit.PanicOnExit0(false)
	}
	m.startProfiles()
	defer m.writeProfiles()
	match := m.deps.MatchString
	deadline := m.startAlarm()
	ran, ok := runTests(match, m.tests, deadline)
	fran, fok := runFuzzTests(match, m.fuzz, deadline)
	eran, eok := runExamples(match, m.examples)
	if m.timer != nil {
		m.timer.Stop()
	}
	if !ran && !fran && !eran && *flags.bench == "" && *flags.fuzz == "" {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	if ok && fok && eok && runBenchmarks(match, m.benchmarks) && runFuzzing(match, m.fuzz) {
		fmt.Print(flags.verbose.prefix(), "PASS\n")
		return 0
	}
	fmt.Print(flags.verbose.prefix(), "FAIL\n")
	return 1
}

// shuffle changes the order of tests and benchmarks if it shall.
func (m *M) shuffle() bool {
	var seed int64
	switch s := *flags.shuffle; s {
	case "off":
		return true
	case "on":
		seed = time.Now().UnixNano()
	default:
		n, err := strconv.ParseInt(s, 10, 64)
		if err != nil {
			fmt.Fprintln(os.Stderr, `testing: -shuffle should be "off", "on", or a valid integer:`, err)
			return false
		}
		seed = n
	}
	fmt.Println("-test.shuffle", seed)
	r := rand.New(rand.NewSource(seed))
	r.Shuffle(len(m.tests), func(i, j int) { m.tests[i], m.tests[j] = m.tests[j], m.tests[i] })
	b := m.benchmarks
	r.Shuffle(len(b), func(i, j int) { b[i], b[j] = b[j], b[i] })
	return true
}

// artifacts makes the folder for what tests leave.
func (m *M) artifacts() {
	if !*flags.artifacts {
		return
	}
	dir, err := filepath.Abs(filepath.Join(*flags.outputDir, "_artifacts"))
	if err != nil {
		fmt.Fprintf(os.Stderr, "testing: cannot make -test.outputdir absolute: %v\n", err)
		os.Exit(2)
	}
	if err := os.Mkdir(dir, 0o777); err != nil && !errors.Is(err, os.ErrExist) {
		fmt.Fprintf(os.Stderr, "testing: %v\n", err)
		os.Exit(2)
	}
	tested.artifacts = dir
}

// startAlarm returns when the program panics because tests take too long.
func (m *M) startAlarm() (deadline time.Time) {
	limit := *flags.timeout
	if limit <= 0 {
		return
	}
	deadline = time.Now().Add(limit)
	m.timer = time.AfterFunc(limit, func() {
		debug.SetTraceback("all")
		extra := ""
		if list := running.list(); len(list) > 0 {
			extra = "\nrunning tests:\n\t" + strings.Join(list, "\n\t")
		}
		panic(fmt.Sprintf("test timed out after %v%s", limit, extra))
	})
	return deadline
}

// list prints the names that -test.list matches.
func (m *M) list() {
	if _, err := m.deps.MatchString(*flags.list, "non-empty"); err != nil {
		fmt.Fprintf(os.Stderr, "testing: invalid regexp in -test.list (%q): %s\n", *flags.list, err)
		os.Exit(1)
	}
	name := func(name string) {
		if ok, _ := m.deps.MatchString(*flags.list, name); ok {
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
	var deadline time.Time
	if *flags.timeout > 0 {
		deadline = time.Now().Add(*flags.timeout)
	}
	ran, ok := runTests(matchString, tests, deadline)
	if !ran {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	return ok
}

func runTests(match matchFunc, tests []InternalTest, deadline time.Time) (ran, ok bool) {
	ok = true
	for _, procs := range processors() {
		runtime.GOMAXPROCS(procs)
		for i := range *flags.count {
			if stopEarly() || i > 0 && !ran {
				break
			}
			s := newTestState(*flags.parallel, newMatcher(match, *flags.run, "-test.run", *flags.skip))
			s.deadline = deadline
			root := newRoot(s, os.Stdout)
			tRunner(root, func(t *T) {
				for _, test := range tests {
					t.Run(test.Name, test.F)
				}
			})
			<-root.signal
			ok = ok && !root.Failed()
			ran = ran || root.ran
		}
	}
	return ran, ok
}
