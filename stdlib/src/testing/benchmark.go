package testing

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"math"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unicode"
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

	f            func(*B)
	state        *benchState // nil for what Benchmark measures
	time         countOrDuration
	running      bool // the timer runs
	allocs       uint64
	bytes        uint64
	startAllocs  uint64
	startBytes   uint64
	perOp        int64 // bytes set by SetBytes
	missingBytes bool  // one below has not set them
	showAllocs   bool
	parallelism  int
	lastN        int // of the run before, which took lastTook
	lastTook     time.Duration
	result       BenchmarkResult
	extra        map[string]float64
	loop         struct {
		n, i uint64 // how often it shall run, has run
		done bool   // Loop has returned false
	}
}

// benchState is what the benchmarks of a run share.
type benchState struct {
	match  *matcher
	maxLen int // of the names that were printed
	extLen int // of what the number of processors adds to a name
}

// One benchmark is measured at a time: who runs holds this, but not while it waits
// for one below it.
var benchLock sync.Mutex

// labels prints where the benchmarks run, once.
var labels = sync.OnceFunc(func() {
	fmt.Printf("goos: %s\ngoarch: %s\n", runtime.GOOS, runtime.GOARCH)
	if tested.path != "" {
		fmt.Printf("pkg: %s\n", tested.path)
	}
	info, _ := os.ReadFile("/proc/cpuinfo")
	for line := range strings.Lines(string(info)) {
		if k, v, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(k) == "model name" {
			fmt.Printf("cpu: %s\n", strings.TrimSpace(v))
			break
		}
	}
})

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
	if strings.ContainsFunc(unit, unicode.IsSpace) {
		panic("metric unit must not contain whitespace")
	}
	b.extra[unit] = n
}

// Loop reports whether the benchmark shall go on: for b.Loop() { … }.
func (b *B) Loop() bool {
	if b.loop.i < b.loop.n && b.running {
		b.loop.i++
		return true
	}
	if !b.running {
		b.Fatal("B.Loop called with timer stopped")
	}
	if b.loop.n == 0 {
		b.loop.n = uint64(max(1, b.time.n))
		b.N = 0
		b.ResetTimer()
		b.loop.i++
		return true
	}
	if d := b.Elapsed(); b.time.n == 0 && d < b.time.d {
		b.loop.n = uint64(predict(b.time.d, d, int(b.loop.n), int(b.loop.n)))
		if b.loop.i < b.loop.n {
			b.loop.i++
			return true
		}
	}
	b.StopTimer()
	b.N = int(b.loop.n)
	b.loop.done = true
	return false
}

const mostRuns = 1_000_000_000

// predict is how often to run next so that it takes as long as wished, when n runs
// took that long; the number grows from last by no more than a hundred times.
func predict(wish, took time.Duration, n, last int) int {
	next := int(wish) * n / max(1, int(took))
	next = min(next+next/5, 100*last)
	return min(max(next, last+1), mostRuns)
}

// once runs the function with N = n.
func (b *B) once(n int) {
	benchLock.Lock()
	defer benchLock.Unlock()
	ctx, cancel := context.WithCancel(context.Background())
	defer b.cleanup()
	runtime.GC()
	b.N = n
	b.loop.n, b.loop.i, b.loop.done = 0, 0, false
	b.ctx, b.cancel = ctx, cancel
	b.parallelism = 1
	b.ResetTimer()
	b.StartTimer()
	b.f(b)
	b.StopTimer()
	b.lastN, b.lastTook = n, b.duration
	if b.loop.n > 0 && !b.loop.done && !b.failed {
		b.Error("benchmark function returned without B.Loop() == false (break or return in loop?)")
	}
}

// apart runs f in a goroutine of its own, which Fatal may end.
func (b *B) apart(f func()) {
	go func() {
		defer func() { b.signal <- true }()
		f()
	}()
	<-b.signal
}

// probe runs the function once and reports whether there is more to measure: not
// if it failed, ended early, or runs others.
func (b *B) probe() bool {
	if s := b.state; s != nil {
		if n := len(b.name) + s.extLen + 1; n > s.maxLen {
			// With some more, so that it need not grow soon again.
			s.maxLen = n + 8
		}
	}
	b.apart(func() { b.once(1) })
	if b.failed {
		b.tell("FAIL", b.name)
		return false
	}
	b.mu.Lock()
	finished := b.finished
	b.mu.Unlock()
	if !b.hasSub.Load() && !finished {
		return true
	}
	if b.chatty != nil && (len(b.output) > 0 || finished) {
		b.trim()
		if b.skipped {
			b.tell("SKIP", b.name)
		} else {
			b.tell("BENCH", b.name)
		}
	}
	return false
}

func (b *B) tell(word, name string) {
	fmt.Fprintf(b.w, "%s--- %s: %s\n%s", flags.verbose.prefix(), word, name, b.output)
}

// trim cuts what the benchmark has said.
func (b *B) trim() {
	const most = 10
	end := 0
	for range most {
		n := bytes.IndexByte(b.output[end:], '\n')
		if n < 0 {
			return
		}
		end += n + 1
	}
	b.output = append(b.output[:end-1], "\n\t... [output truncated]\n"...)
}

// measure runs the function for long enough, after it was probed.
func (b *B) measure() BenchmarkResult {
	b.apart(func() {
		switch {
		case b.loop.n > 0:
			// It has measured itself.
		case b.time.n > 0:
			if b.time.n > 1 {
				b.once(b.time.n)
			}
		default:
			for n := 1; !b.failed && b.duration < b.time.d && n < mostRuns; {
				n = predict(b.time.d, b.duration, b.N, n)
				b.once(n)
			}
		}
		b.result = BenchmarkResult{b.N, b.duration, b.perOp, b.allocs, b.bytes, b.extra}
	})
	return b.result
}

// all measures with each number of processors as often as -test.count says, and
// prints the results.
func (b *B) all() {
	for i, procs := range processors() {
		for j := range *flags.count {
			runtime.GOMAXPROCS(procs)
			name := benchmarkName(b.name, procs)
			head := fmt.Sprintf("%-*s\t", b.state.maxLen, name)
			if b.chatty == nil {
				fmt.Fprint(b.w, head)
			}
			if i > 0 || j > 0 {
				next := &B{f: b.f, time: b.time}
				next.name, next.w, next.chatty, next.bench = b.name, b.w, b.chatty, true
				next.signal = make(chan bool)
				next.o = &outputWriter{c: &next.common}
				b, next.state = next, b.state
				b.probe()
			}
			r := b.measure()
			if b.failed {
				b.tell("FAIL", name)
				continue
			}
			if b.chatty != nil {
				fmt.Fprint(b.w, head)
			}
			line := r.String()
			if b.showAllocs || *flags.benchMem {
				line += "\t" + r.MemString()
			}
			fmt.Fprintln(b.w, line)
			if len(b.output) > 0 {
				b.trim()
				b.tell("BENCH", name)
			}
			if p := runtime.GOMAXPROCS(-1); p != procs {
				fmt.Fprintf(os.Stderr, "testing: %s left GOMAXPROCS set to %d\n", name, p)
			}
			if b.chatty != nil && flags.verbose.json {
				b.chatty.update("", "=== NAME  \n")
			}
		}
	}
}

// Run runs f as a benchmark of its own.
func (b *B) Run(name string, f func(b *B)) bool {
	b.hasSub.Store(true)
	benchLock.Unlock()
	defer benchLock.Lock()
	full, ok, partial := b.name, true, false
	if b.state != nil {
		full, ok, partial = b.state.match.fullName(&b.common, name)
	}
	if !ok {
		return true
	}
	s := &B{f: f, time: b.time, state: b.state}
	s.name, s.parent, s.level, s.creator = full, &b.common, b.level+1, callers()
	s.w, s.chatty, s.bench = b.w, b.chatty, true
	s.signal = make(chan bool)
	s.o = &outputWriter{c: &s.common}
	// Only those below it were asked for.
	s.hasSub.Store(partial)
	if b.chatty != nil {
		labels()
		if flags.verbose.json {
			b.chatty.update(full, fmt.Sprintf("=== RUN   %s\n", full))
		}
		fmt.Println(full)
	}
	if s.probe() {
		if s.state != nil {
			labels()
			s.all()
		} else {
			s.measure()
		}
	}
	b.add(s.result)
	return !s.failed
}

// add makes the result one of all that ran below: an operation is one of each.
func (b *B) add(other BenchmarkResult) {
	r := &b.result
	r.N = 1
	r.T += time.Duration(other.NsPerOp())
	if other.Bytes == 0 {
		b.missingBytes = true
		r.Bytes = 0
	}
	if !b.missingBytes {
		r.Bytes += other.Bytes
	}
	r.MemAllocs += uint64(other.AllocsPerOp())
	r.MemBytes += uint64(other.AllocedBytesPerOp())
}

// PB is how a body of RunParallel asks for more: it takes grain operations at a
// time from those that all share.
type PB struct {
	taken *atomic.Int64
	n     int64
	grain int64
	have  int64
}

// Next reports whether there is another operation to do.
func (pb *PB) Next() bool {
	if pb.have == 0 {
		end := pb.taken.Add(pb.grain)
		pb.have = min(pb.grain, pb.n-end+pb.grain)
		if pb.have <= 0 {
			pb.have = 0
			return false
		}
	}
	pb.have--
	return true
}

// RunParallel spreads the operations over goroutines.
func (b *B) RunParallel(body func(*PB)) {
	if b.N == 0 {
		return
	}
	// As many as take a tenth of a millisecond.
	grain := int64(1)
	if b.lastN > 0 && b.lastTook > 0 {
		grain = min(max(1, 1e5*int64(b.lastN)/int64(b.lastTook)), 1e4)
	}
	var taken atomic.Int64
	var wg sync.WaitGroup
	for range b.parallelism * runtime.GOMAXPROCS(0) {
		wg.Go(func() { body(&PB{taken: &taken, n: int64(b.N), grain: grain}) })
	}
	wg.Wait()
	if taken.Load() <= int64(b.N) && !b.Failed() {
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
	b := &B{f: f, time: flags.benchTime}
	if b.time == (countOrDuration{}) {
		b.time.d = time.Second
	}
	b.signal = make(chan bool)
	b.w = io.Discard
	b.o = &outputWriter{c: &b.common}
	if b.probe() {
		b.measure()
	}
	return b.result
}

// RunBenchmarks runs benchmarks.
func RunBenchmarks(matchString func(pat, str string) (bool, error), benchmarks []InternalBenchmark) {
	runBenchmarks(matchString, benchmarks)
}

func runBenchmarks(match matchFunc, benchmarks []InternalBenchmark) bool {
	if *flags.bench == "" {
		return true
	}
	most := max(1, slices.Max(processors()))
	s := &benchState{match: newMatcher(match, *flags.bench, "-test.bench", *flags.skip)}
	s.extLen = len(benchmarkName("", most))
	var selected []InternalBenchmark
	for _, m := range benchmarks {
		if ok, _ := s.match.selects(m.Name); ok {
			selected = append(selected, m)
			s.maxLen = max(s.maxLen, len(benchmarkName(m.Name, most))+s.extLen+1)
		}
	}
	root := &B{state: s, time: flags.benchTime}
	root.name, root.w, root.bench = "Main", os.Stdout, true
	if Verbose() {
		root.chatty = &chattyPrinter{w: root.w}
	}
	root.f = func(b *B) {
		for _, m := range selected {
			b.Run(m.Name, m.F)
		}
	}
	root.once(1)
	return !root.failed
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
