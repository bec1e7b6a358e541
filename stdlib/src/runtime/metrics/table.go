package metrics

import (
	"math"
	"runtime"
	"unsafe"
)

// metric is a metric of Go's that there is here too. One of its last three says how
// it is read.
type metric struct {
	name, what string
	cumulative bool
	number     func(m *runtime.MemStats) uint64
	seconds    func() float64
	counts     func() *Float64Histogram
}

func (m *metric) kind() ValueKind {
	switch {
	case m.number != nil:
		return KindUint64
	case m.seconds != nil:
		return KindFloat64
	}
	return KindFloat64Histogram
}

func (m *metric) value(stats *runtime.MemStats) Value {
	switch v := (Value{kind: m.kind()}); v.kind {
	case KindUint64:
		v.scalar = m.number(stats)
		return v
	case KindFloat64:
		v.scalar = math.Float64bits(m.seconds())
		return v
	default:
		v.pointer = unsafe.Pointer(m.counts())
		return v
	}
}

func find(name string) (*metric, bool) {
	for i := range table {
		if table[i].name == name {
			return &table[i], true
		}
	}
	return nil, false
}

// native: a momentary number of the runtime's, by one of the names used below
func gauge(name string) uint64

// native: fills in the counts of a distribution of the runtime's, by one of the names used below
func histogram(name string, counts []uint64)

func fixed(n uint64) func(*runtime.MemStats) uint64 {
	return func(*runtime.MemStats) uint64 { return n }
}

func gauged(name string) func(*runtime.MemStats) uint64 {
	return func(*runtime.MemStats) uint64 { return gauge(name) }
}

// cpu adds up nanoseconds.
func cpu(names ...string) func() float64 {
	return func() float64 {
		var ns uint64
		for _, name := range names {
			ns += gauge(name)
		}
		return float64(ns) / 1e9
	}
}

// sizes is a distribution over the heap's size classes; objects that are larger
// come last.
func sizes(name string) func() *Float64Histogram {
	return func() *Float64Histogram {
		const classes = 68
		class, count := make([]uint64, classes), make([]uint64, classes)
		histogram("class-sizes", class)
		histogram(name, count)
		h := &Float64Histogram{Buckets: []float64{1}}
		for i := 1; i < classes; i++ {
			h.Counts = append(h.Counts, count[i])
			h.Buckets = append(h.Buckets, float64(class[i]+1))
		}
		h.Counts = append(h.Counts, count[0])
		h.Buckets = append(h.Buckets, math.Inf(1))
		return h
	}
}

// buckets between 0 and 2^47 ns: four of 64 ns, then four to each power of two.
const buckets = 160

// durations is a distribution of durations in seconds; none is negative.
func durations(name string) func() *Float64Histogram {
	return func() *Float64Histogram {
		h := &Float64Histogram{make([]uint64, buckets+2), make([]float64, buckets+3)}
		histogram(name, h.Counts[1:])
		h.Buckets[0] = math.Inf(-1)
		for b := 0; b <= buckets; b++ {
			step, quarter := b/4, b%4
			ns := 64 * quarter
			if step > 0 {
				ns = (4 + quarter) << (step + 5)
			}
			h.Buckets[b+1] = float64(ns) / 1e9
		}
		h.Buckets[buckets+2] = math.Inf(1)
		return h
	}
}

// There is no mark phase beside the program, no scavenger, and nothing small is
// allocated together: what Go counts of these is 0 here.
var table = []metric{
	{name: "/cgo/go-to-c-calls:calls", what: "Calls of C; there are none.", cumulative: true, number: func(m *runtime.MemStats) uint64 { return uint64(runtime.NumCgoCall()) }},
	{name: "/gc/cycles/automatic:gc-cycles", what: "Collections that the heap's growth started.", cumulative: true, number: func(m *runtime.MemStats) uint64 { return uint64(m.NumGC - m.NumForcedGC) }},
	{name: "/gc/cycles/forced:gc-cycles", what: "Collections that the program asked for.", cumulative: true, number: func(m *runtime.MemStats) uint64 { return uint64(m.NumForcedGC) }},
	{name: "/gc/cycles/total:gc-cycles", what: "Collections.", cumulative: true, number: func(m *runtime.MemStats) uint64 { return uint64(m.NumGC) }},
	{name: "/gc/gogc:percent", what: "GOGC.", number: gauged("gogc")},
	{name: "/gc/gomemlimit:bytes", what: "GOMEMLIMIT.", number: gauged("gomemlimit")},
	{name: "/gc/heap/allocs:bytes", what: "Bytes ever allocated in the heap.", cumulative: true, number: func(m *runtime.MemStats) uint64 { return m.TotalAlloc }},
	{name: "/gc/heap/allocs:objects", what: "Objects ever allocated in the heap.", cumulative: true, number: func(m *runtime.MemStats) uint64 { return m.Mallocs }},
	{name: "/gc/heap/frees:bytes", what: "Bytes that collections freed.", cumulative: true, number: func(m *runtime.MemStats) uint64 { return m.TotalAlloc - m.HeapAlloc }},
	{name: "/gc/heap/frees:objects", what: "Objects that collections freed.", cumulative: true, number: func(m *runtime.MemStats) uint64 { return m.Frees }},
	{name: "/gc/heap/goal:bytes", what: "Size of the heap at which the next collection starts.", number: func(m *runtime.MemStats) uint64 { return m.NextGC }},
	{name: "/gc/heap/objects:objects", what: "Objects in the heap, dead ones included that were not swept yet.", number: func(m *runtime.MemStats) uint64 { return m.HeapObjects }},
	{name: "/memory/classes/heap/free:bytes", what: "Memory of the heap that is free and was not given back.", number: func(m *runtime.MemStats) uint64 { return m.HeapIdle - m.HeapReleased }},
	{name: "/memory/classes/heap/objects:bytes", what: "Memory of objects, dead ones included that were not swept yet.", number: func(m *runtime.MemStats) uint64 { return m.HeapAlloc }},
	{name: "/memory/classes/heap/released:bytes", what: "Memory of the heap that was given back to the system.", number: func(m *runtime.MemStats) uint64 { return m.HeapReleased }},
	{name: "/memory/classes/heap/stacks:bytes", what: "Memory of goroutine stacks.", number: func(m *runtime.MemStats) uint64 { return m.StackSys }},
	{name: "/memory/classes/heap/unused:bytes", what: "Memory of spans in use that holds no object.", number: func(m *runtime.MemStats) uint64 { return m.HeapInuse - m.HeapAlloc }},
	{name: "/memory/classes/metadata/other:bytes", what: "Memory of the heap's own tables.", number: func(m *runtime.MemStats) uint64 { return m.GCSys }},
	{name: "/memory/classes/total:bytes", what: "All memory that the runtime has from the system.", number: func(m *runtime.MemStats) uint64 { return m.Sys }},
	{name: "/sched/gomaxprocs:threads", what: "GOMAXPROCS.", number: func(m *runtime.MemStats) uint64 { return uint64(runtime.GOMAXPROCS(0)) }},
	{name: "/sched/goroutines-created:goroutines", what: "Goroutines ever made.", cumulative: true, number: func(m *runtime.MemStats) uint64 { return counter("created") }},
	{name: "/sched/goroutines/not-in-go:goroutines", what: "Goroutines in system calls, about.", number: gauged("syscall")},
	{name: "/sched/goroutines/runnable:goroutines", what: "Goroutines that could run and do not, about.", number: gauged("runnable")},
	{name: "/sched/goroutines/running:goroutines", what: "Goroutines that run, about.", number: gauged("running")},
	{name: "/sched/goroutines/waiting:goroutines", what: "Goroutines that wait, about.", number: gauged("waiting")},
	{name: "/sched/goroutines:goroutines", what: "Goroutines that exist.", number: func(m *runtime.MemStats) uint64 { return uint64(runtime.NumGoroutine()) }},
	{name: "/sched/threads/total:threads", what: "Threads of the runtime.", number: func(m *runtime.MemStats) uint64 { return counter("threads-now") + 1 }},
	{name: "/cpu/classes/gc/mark/assist:cpu-seconds", what: "Marking by goroutines that allocate.", cumulative: true, seconds: cpu()},
	{name: "/cpu/classes/gc/mark/dedicated:cpu-seconds", what: "Marking beside the program.", cumulative: true, seconds: cpu()},
	{name: "/cpu/classes/gc/mark/idle:cpu-seconds", what: "Marking by Ps that have nothing else to do.", cumulative: true, seconds: cpu()},
	{name: "/cpu/classes/gc/pause:cpu-seconds", what: "Time that the world stood still for collections, on all Ps.", cumulative: true, seconds: cpu("cpu-paused")},
	{name: "/cpu/classes/gc/total:cpu-seconds", what: "Time that collections took.", cumulative: true, seconds: cpu("cpu-paused")},
	{name: "/cpu/classes/idle:cpu-seconds", what: "Time that Ps had nothing to do, about.", cumulative: true, seconds: cpu("cpu-idle")},
	{name: "/cpu/classes/scavenge/assist:cpu-seconds", what: "Giving memory back, by who allocates.", cumulative: true, seconds: cpu()},
	{name: "/cpu/classes/scavenge/background:cpu-seconds", what: "Giving memory back beside the program.", cumulative: true, seconds: cpu()},
	{name: "/cpu/classes/scavenge/total:cpu-seconds", what: "Giving memory back.", cumulative: true, seconds: cpu()},
	{name: "/cpu/classes/total:cpu-seconds", what: "All time that the program could have used, about.", cumulative: true, seconds: cpu("cpu-paused", "cpu-user", "cpu-idle")},
	{name: "/cpu/classes/user:cpu-seconds", what: "Time that the program ran, about.", cumulative: true, seconds: cpu("cpu-user")},
	{name: "/gc/cleanups/executed:cleanups", what: "Cleanups that were called.", cumulative: true, number: gauged("cleanups-taken")},
	{name: "/gc/cleanups/queued:cleanups", what: "Cleanups that became due.", cumulative: true, number: gauged("cleanups-due")},
	{name: "/gc/finalizers/executed:finalizers", what: "Finalizers that were called.", cumulative: true, number: gauged("finalizers-taken")},
	{name: "/gc/finalizers/queued:finalizers", what: "Finalizers that became due.", cumulative: true, number: gauged("finalizers-due")},
	{name: "/gc/heap/allocs-by-size:bytes", what: "Objects ever allocated, by size.", cumulative: true, counts: sizes("class-allocs")},
	{name: "/gc/heap/frees-by-size:bytes", what: "Objects that collections freed, by size.", cumulative: true, counts: sizes("class-frees")},
	{name: "/gc/heap/live:bytes", what: "Memory of objects that the latest collection found alive.", number: gauged("live")},
	{name: "/gc/heap/tiny/allocs:objects", what: "Small objects allocated together.", cumulative: true, number: fixed(0)},
	{name: "/gc/limiter/last-enabled:gc-cycle", what: "The latest collection that was held back.", number: fixed(0)},
	{name: "/gc/pauses:seconds", what: "As /sched/pauses/total/gc:seconds.", cumulative: true, counts: durations("stopped-gc")},
	{name: "/gc/scan/globals:bytes", what: "Global variables that can be scanned; they count with the stacks.", number: fixed(0)},
	{name: "/gc/scan/heap:bytes", what: "Objects that can be scanned.", number: gauged("live")},
	{name: "/gc/scan/stack:bytes", what: "Stacks that the latest collection scanned.", number: gauged("roots")},
	{name: "/gc/scan/total:bytes", what: "All that can be scanned.", number: func(*runtime.MemStats) uint64 { return gauge("live") + gauge("roots") }},
	{name: "/gc/stack/starting-size:bytes", what: "The stack of a new goroutine.", number: gauged("stack")},
	{name: "/sched/latencies:seconds", what: "How long goroutines that could run waited to run (one in sixteen is timed).", cumulative: true, counts: durations("latencies")},
	{name: "/sched/pauses/stopping/gc:seconds", what: "How long it took to stop the world for collections.", cumulative: true, counts: durations("stopping-gc")},
	{name: "/sched/pauses/stopping/other:seconds", what: "How long it took to stop the world for other reasons.", cumulative: true, counts: durations("stopping-other")},
	{name: "/sched/pauses/total/gc:seconds", what: "How long collections stopped the world, stopping included.", cumulative: true, counts: durations("stopped-gc")},
	{name: "/sched/pauses/total/other:seconds", what: "How long the world stood still for other reasons, stopping included.", cumulative: true, counts: durations("stopped-other")},
	{name: "/sync/mutex/wait/total:seconds", what: "How long goroutines waited for mutexes (one in sixteen is timed).", cumulative: true, seconds: cpu("mutex-wait")},
	{name: "/memory/classes/metadata/mcache/free:bytes", what: "Counted with metadata/other.", number: fixed(0)},
	{name: "/memory/classes/metadata/mcache/inuse:bytes", what: "Counted with metadata/other.", number: fixed(0)},
	{name: "/memory/classes/metadata/mspan/free:bytes", what: "Counted with metadata/other.", number: fixed(0)},
	{name: "/memory/classes/metadata/mspan/inuse:bytes", what: "Counted with metadata/other.", number: fixed(0)},
	{name: "/memory/classes/os-stacks:bytes", what: "Counted with metadata/other.", number: fixed(0)},
	{name: "/memory/classes/other:bytes", what: "Counted with metadata/other.", number: fixed(0)},
	{name: "/memory/classes/profiling/buckets:bytes", what: "Counted with metadata/other.", number: fixed(0)},
}
