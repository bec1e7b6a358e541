package testing

import (
	"context"
	"fmt"
	"math"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// InternalBenchmark is a benchmark as the go command lists it.
type InternalBenchmark struct {
	Name string
	F    func(b *B)
}

// B is the state of a benchmark.
type B struct {
	common
	N int

	f           func(*B)
	match       *matcher
	running     bool // the timer runs
	allocs      uint64
	bytes       uint64
	startAllocs uint64
	startBytes  uint64
	perOp       int64 // bytes set by SetBytes
	showAllocs  bool
	parallelism int
	result      BenchmarkResult
	extra       map[string]float64
	target      time.Duration
	times       int
	loopN       int
	looped      bool
	state       *benchState
}

// benchState is what the benchmarks of a run share.
type benchState struct {
	labelled bool
	maxLen   int // of the names that were printed
	extLen   int // of what the number of processors adds to a name
	procs    []int
	pkg      string
}

// labels prints where the benchmarks run, once.
func (s *benchState) labels() {
	if s.labelled {
		return
	}
	s.labelled = true
	fmt.Printf("goos: %s\ngoarch: %s\n", runtime.GOOS, runtime.GOARCH)
	if s.pkg != "" {
		fmt.Printf("pkg: %s\n", s.pkg)
	}
	info, _ := os.ReadFile("/proc/cpuinfo")
	for line := range strings.Lines(string(info)) {
		if k, v, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(k) == "model name" {
			fmt.Printf("cpu: %s\n", strings.TrimSpace(v))
			break
		}
	}
}

// benchmarkName is a benchmark's name for so many processors.
func benchmarkName(name string, procs int) string {
	if procs != 1 {
		return fmt.Sprintf("%s-%d", name, procs)
	}
	return name
}

// BenchmarkResult is what a benchmark measured.
type BenchmarkResult struct {
	N         int
	T         time.Duration
	Bytes     int64
	MemAllocs uint64
	MemBytes  uint64
	Extra     map[string]float64
}

// StartTimer starts the clock.
func (b *B) StartTimer() {
	if b.running {
		return
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	b.startAllocs, b.startBytes = m.Mallocs, m.TotalAlloc
	b.start = time.Now()
	b.running = true
}

// StopTimer stops the clock.
func (b *B) StopTimer() {
	if !b.running {
		return
	}
	b.duration += time.Since(b.start)
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	b.allocs += m.Mallocs - b.startAllocs
	b.bytes += m.TotalAlloc - b.startBytes
	b.running = false
}

// ResetTimer sets the clock and what was measured to zero.
func (b *B) ResetTimer() {
	if b.extra == nil {
		b.extra = make(map[string]float64, 16)
	} else {
		clear(b.extra)
	}
	if b.running {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		b.startAllocs, b.startBytes = m.Mallocs, m.TotalAlloc
		b.start = time.Now()
	}
	b.duration, b.allocs, b.bytes = 0, 0, 0
}

// Elapsed returns what the clock shows.
func (b *B) Elapsed() time.Duration {
	d := b.duration
	if b.running {
		d += time.Since(b.start)
	}
	return d
}

// SetBytes sets how many bytes an operation handles.
func (b *B) SetBytes(n int64) { b.perOp = n }

// ReportAllocs has allocations shown.
func (b *B) ReportAllocs() { b.showAllocs = true }

// ReportMetric adds a figure to the result.
func (b *B) ReportMetric(n float64, unit string) {
	if unit == "" {
		panic("metric unit must not be empty")
	}
	if strings.ContainsAny(unit, " \t\n") {
		panic("metric unit must not contain whitespace")
	}
	if b.extra == nil {
		b.extra = map[string]float64{}
	}
	b.extra[unit] = n
}

// Loop reports whether the benchmark shall go on: for b.Loop() { … }.
func (b *B) Loop() bool {
	if !b.looped {
		b.looped = true
		b.N = 0
		b.loopN = 1
		if b.times > 0 {
			b.loopN = b.times
		}
		b.ResetTimer()
		b.StartTimer()
	}
	if b.N < b.loopN {
		b.N++
		return true
	}
	if b.times == 0 {
		if d := b.Elapsed(); d < b.target {
			b.loopN = predict(b.target, d, b.N)
			b.N++
			return true
		}
	}
	b.StopTimer()
	return false
}

// predict is how often to run next so that it takes as long as wished.
func predict(target, last time.Duration, n int) int {
	if last <= 0 {
		last = 1
	}
	next := int(float64(target) * float64(n) / float64(last))
	next += next / 5
	next = min(next, 100*n)
	return min(max(next, n+1), 1_000_000_000)
}

// once runs the function with N = n in a goroutine.
func (b *B) once(n int) {
	done := make(chan any, 1)
	go func() {
		defer func() {
			b.StopTimer()
			b.cleanup()
			done <- nil
		}()
		runtime.GC()
		b.N = n
		b.looped = false
		b.parallelism = 1
		b.ctx, b.cancel = context.WithCancel(context.Background())
		b.ResetTimer()
		b.StartTimer()
		b.f(b)
		b.StopTimer()
		b.finished = true
	}()
	<-done
}

// measure runs the function for long enough.
func (b *B) measure() BenchmarkResult {
	b.once(1)
	if !b.Failed() && !b.skipped && !b.ran {
		switch {
		case b.looped:
		case b.times > 0:
			if b.times > 1 {
				b.once(b.times)
			}
		default:
			for n := 1; !b.Failed() && b.duration < b.target && n < 1_000_000_000; {
				n = predict(b.target, b.duration, n)
				b.once(n)
			}
		}
	}
	return BenchmarkResult{b.N, b.duration, b.perOp, b.allocs, b.bytes, b.extra}
}

// Run runs f as a benchmark of its own.
func (b *B) Run(name string, f func(b *B)) bool {
	b.ran = true
	full := rewrite(name)
	if b.name != "" {
		full = b.name + "/" + full
	}
	if b.match != nil && !b.match.matches(full) {
		return true
	}
	s := b.fresh(full, f)
	if b.state == nil {
		s.measure()
		return !s.Failed()
	}
	if Verbose() {
		b.state.labels()
		fmt.Println(full)
	}
	r := s.measure()
	if s.Failed() || s.skipped || s.ran {
		s.tell(full)
		return !s.Failed()
	}
	b.state.labels()
	if n := len(full) + b.state.extLen + 1; n > b.state.maxLen {
		// With some more, so that it need not grow soon again.
		b.state.maxLen = n + 8
	}
	for i, procs := range b.state.procs {
		for j := range *flags.count {
			runtime.GOMAXPROCS(procs)
			if i > 0 || j > 0 {
				s = b.fresh(full, f)
				r = s.measure()
			}
			name := benchmarkName(full, procs)
			fmt.Printf("%-*s\t", b.state.maxLen, name)
			if s.Failed() {
				fmt.Println()
				s.tell(name)
				return false
			}
			line := r.String()
			if s.showAllocs || *flags.benchMem {
				line += "\t" + r.MemString()
			}
			fmt.Println(line)
			if s.output.Len() > 0 {
				fmt.Printf("--- BENCH: %s\n%s", name, s.output.String())
			}
		}
	}
	return true
}

// fresh is a benchmark below b that has not run.
func (b *B) fresh(name string, f func(b *B)) *B {
	s := &B{f: f, match: b.match, target: b.target, times: b.times, state: b.state}
	s.name, s.parent, s.level, s.bench = name, &b.common, b.level+1, true
	return s
}

// tell prints how a benchmark ended that measured nothing.
func (b *B) tell(name string) {
	switch output := b.output.String(); {
	case b.Failed() && Verbose():
		fmt.Printf("%s--- FAIL: %s\n", output, name)
	case b.Failed():
		fmt.Printf("--- FAIL: %s\n%s", name, output)
	case b.skipped && Verbose():
		fmt.Printf("%s--- SKIP: %s\n", output, name)
	}
}

// PB is how a body of RunParallel asks for more.
type PB struct {
	left  *atomic.Int64
	grain int64
	have  int64
}

// Next reports whether there is another operation to do.
func (pb *PB) Next() bool {
	if pb.have == 0 {
		n := pb.left.Add(-pb.grain)
		if n <= -pb.grain {
			return false
		}
		pb.have = min(pb.grain, n+pb.grain)
	}
	pb.have--
	return true
}

// RunParallel spreads the operations over goroutines.
func (b *B) RunParallel(body func(*PB)) {
	if b.N == 0 {
		return
	}
	var left atomic.Int64
	left.Store(int64(b.N))
	var wg sync.WaitGroup
	n := b.parallelism * runtime.GOMAXPROCS(0)
	for range n {
		wg.Go(func() { body(&PB{left: &left, grain: max(1, min(int64(b.N/n/10), 10000))}) })
	}
	wg.Wait()
	if left.Load() > 0 && !b.Failed() {
		b.Fatal("RunParallel: body exited without pb.Next() == false")
	}
}

// SetParallelism sets how many goroutines for each P RunParallel starts.
func (b *B) SetParallelism(p int) {
	if p >= 1 {
		b.parallelism = p
	}
}

// Benchmark measures f.
func Benchmark(f func(b *B)) BenchmarkResult {
	b := &B{f: f, target: time.Second}
	b.bench = true
	r := b.measure()
	if b.ran || b.Failed() {
		return BenchmarkResult{}
	}
	return r
}

// RunBenchmarks runs benchmarks.
func RunBenchmarks(matchString func(pat, str string) (bool, error), benchmarks []InternalBenchmark) {
	runBenchmarks(matchString, benchmarks, "")
}

func runBenchmarks(match matchFunc, benchmarks []InternalBenchmark, pkg string) bool {
	root := &B{match: newMatcher(match, *flags.bench, *flags.skip)}
	root.state = &benchState{procs: processors(), pkg: pkg}
	most := slices.Max(root.state.procs)
	root.state.extLen = len(benchmarkName("", most))
	for _, m := range benchmarks {
		if root.match.matches(m.Name) {
			root.state.maxLen = max(root.state.maxLen, len(benchmarkName(m.Name, most))+root.state.extLen+1)
		}
	}
	before := runtime.GOMAXPROCS(0)
	defer runtime.GOMAXPROCS(before)
	root.bench = true
	if n, ok := strings.CutSuffix(*flags.benchFor, "x"); ok {
		root.times, _ = strconv.Atoi(n)
	} else {
		d, err := time.ParseDuration(*flags.benchFor)
		if err != nil {
			fmt.Fprintf(os.Stderr, "testing: invalid value %q for flag -test.benchtime\n", *flags.benchFor)
			os.Exit(2)
		}
		root.target = d
	}
	for _, m := range benchmarks {
		root.Run(m.Name, m.F)
	}
	return !root.Failed()
}

// NsPerOp returns ns/op.
func (r BenchmarkResult) NsPerOp() int64 {
	if v, ok := r.Extra["ns/op"]; ok {
		return int64(v)
	}
	if r.N <= 0 {
		return 0
	}
	return r.T.Nanoseconds() / int64(r.N)
}

// AllocsPerOp returns allocs/op.
func (r BenchmarkResult) AllocsPerOp() int64 {
	if v, ok := r.Extra["allocs/op"]; ok {
		return int64(v)
	}
	if r.N <= 0 {
		return 0
	}
	return int64(r.MemAllocs) / int64(r.N)
}

// AllocedBytesPerOp returns B/op.
func (r BenchmarkResult) AllocedBytesPerOp() int64 {
	if v, ok := r.Extra["B/op"]; ok {
		return int64(v)
	}
	if r.N <= 0 {
		return 0
	}
	return int64(r.MemBytes) / int64(r.N)
}

// String shows the result as a line of figures.
func (r BenchmarkResult) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%8d", r.N)
	ns, ok := r.Extra["ns/op"]
	if !ok {
		ns = float64(r.T.Nanoseconds()) / float64(r.N)
	}
	if ns != 0 {
		b.WriteByte('\t')
		figure(&b, ns, "ns/op")
	}
	if mbs := r.mbPerSec(); mbs != 0 {
		fmt.Fprintf(&b, "\t%7.2f MB/s", mbs)
	}
	var units []string
	for u := range r.Extra {
		switch u {
		case "ns/op", "MB/s", "B/op", "allocs/op":
		default:
			units = append(units, u)
		}
	}
	slices.Sort(units)
	for _, u := range units {
		b.WriteByte('\t')
		figure(&b, r.Extra[u], u)
	}
	return b.String()
}

func (r BenchmarkResult) mbPerSec() float64 {
	if v, ok := r.Extra["MB/s"]; ok {
		return v
	}
	if r.Bytes <= 0 || r.T <= 0 || r.N <= 0 {
		return 0
	}
	return float64(r.Bytes) * float64(r.N) / 1e6 / r.T.Seconds()
}

// figure writes x with about four digits.
func figure(b *strings.Builder, x float64, unit string) {
	width, digits := 10, 0
	switch y := math.Abs(x); {
	case y == 0 || y >= 999.95:
	case y >= 99.995:
		width, digits = 12, 1
	case y >= 9.9995:
		width, digits = 13, 2
	case y >= 0.99995:
		width, digits = 14, 3
	case y >= 0.099995:
		width, digits = 15, 4
	case y >= 0.0099995:
		width, digits = 16, 5
	case y >= 0.00099995:
		width, digits = 17, 6
	default:
		width, digits = 18, 7
	}
	fmt.Fprintf(b, "%*.*f %s", width, digits, x, unit)
}

// MemString shows the allocations.
func (r BenchmarkResult) MemString() string {
	return fmt.Sprintf("%8d B/op\t%8d allocs/op", r.AllocedBytesPerOp(), r.AllocsPerOp())
}
