// Package metrics gives access to what the runtime counts: Go's names for what
// both count, and gopark's own under /gopark/ for each decision of the scheduler
// (a program that reads those runs under Go too, which says KindBad).
package metrics

import (
	"math"
	"runtime"
	"unsafe"
)

// ValueKind says of what kind a Value is.
type ValueKind int

// Kinds.
const (
	KindBad ValueKind = iota
	KindUint64
	KindFloat64
	KindFloat64Histogram
)

// Float64Histogram is a distribution: Counts[i] values in [Buckets[i], Buckets[i+1]).
type Float64Histogram struct {
	Counts  []uint64
	Buckets []float64
}

// Value is a metric's value.
type Value struct {
	kind    ValueKind
	scalar  uint64
	pointer unsafe.Pointer
}

// Kind returns the kind.
func (v Value) Kind() ValueKind { return v.kind }

// Uint64 returns the value of KindUint64.
func (v Value) Uint64() uint64 {
	if v.kind != KindUint64 {
		panic("called Uint64 on non-uint64 metric value")
	}
	return v.scalar
}

// Float64 returns the value of KindFloat64.
func (v Value) Float64() float64 {
	if v.kind != KindFloat64 {
		panic("called Float64 on non-float64 metric value")
	}
	return math.Float64frombits(v.scalar)
}

// Float64Histogram returns the value of KindFloat64Histogram.
func (v Value) Float64Histogram() *Float64Histogram {
	if v.kind != KindFloat64Histogram {
		panic("called Float64Histogram on non-Float64Histogram metric value")
	}
	return (*Float64Histogram)(v.pointer)
}

// Description describes a metric.
type Description struct {
	Name        string
	Description string
	Kind        ValueKind
	Cumulative  bool
}

// Sample is a metric's name, and after Read its value.
type Sample struct {
	Name  string
	Value Value
}

// metric is a metric that is read from the statistics of memory.
type metric struct {
	name, what string
	cumulative bool
	read       func(m *runtime.MemStats) uint64
}

var memory = []metric{
	{"/cgo/go-to-c-calls:calls", "Calls of C; there are none.", true, func(m *runtime.MemStats) uint64 { return uint64(runtime.NumCgoCall()) }},
	{"/gc/cycles/automatic:gc-cycles", "Collections that the heap's growth started.", true, func(m *runtime.MemStats) uint64 { return uint64(m.NumGC - m.NumForcedGC) }},
	{"/gc/cycles/forced:gc-cycles", "Collections that the program asked for.", true, func(m *runtime.MemStats) uint64 { return uint64(m.NumForcedGC) }},
	{"/gc/cycles/total:gc-cycles", "Collections.", true, func(m *runtime.MemStats) uint64 { return uint64(m.NumGC) }},
	{"/gc/gogc:percent", "GOGC.", false, func(m *runtime.MemStats) uint64 { return gauge("gogc") }},
	{"/gc/gomemlimit:bytes", "GOMEMLIMIT.", false, func(m *runtime.MemStats) uint64 { return gauge("gomemlimit") }},
	{"/gc/heap/allocs:bytes", "Bytes ever allocated in the heap.", true, func(m *runtime.MemStats) uint64 { return m.TotalAlloc }},
	{"/gc/heap/allocs:objects", "Objects ever allocated in the heap.", true, func(m *runtime.MemStats) uint64 { return m.Mallocs }},
	{"/gc/heap/frees:bytes", "Bytes that collections freed.", true, func(m *runtime.MemStats) uint64 { return m.TotalAlloc - m.HeapAlloc }},
	{"/gc/heap/frees:objects", "Objects that collections freed.", true, func(m *runtime.MemStats) uint64 { return m.Frees }},
	{"/gc/heap/goal:bytes", "Size of the heap at which the next collection starts.", false, func(m *runtime.MemStats) uint64 { return m.NextGC }},
	{"/gc/heap/objects:objects", "Objects in the heap, dead ones included that were not swept yet.", false, func(m *runtime.MemStats) uint64 { return m.HeapObjects }},
	{"/memory/classes/heap/free:bytes", "Memory of the heap that is free and was not given back.", false, func(m *runtime.MemStats) uint64 { return m.HeapIdle - m.HeapReleased }},
	{"/memory/classes/heap/objects:bytes", "Memory of objects, dead ones included that were not swept yet.", false, func(m *runtime.MemStats) uint64 { return m.HeapAlloc }},
	{"/memory/classes/heap/released:bytes", "Memory of the heap that was given back to the system.", false, func(m *runtime.MemStats) uint64 { return m.HeapReleased }},
	{"/memory/classes/heap/stacks:bytes", "Memory of goroutine stacks.", false, func(m *runtime.MemStats) uint64 { return m.StackSys }},
	{"/memory/classes/heap/unused:bytes", "Memory of spans in use that holds no object.", false, func(m *runtime.MemStats) uint64 { return m.HeapInuse - m.HeapAlloc }},
	{"/memory/classes/metadata/other:bytes", "Memory of the heap's own tables.", false, func(m *runtime.MemStats) uint64 { return m.GCSys }},
	{"/memory/classes/total:bytes", "All memory that the runtime has from the system.", false, func(m *runtime.MemStats) uint64 { return m.Sys }},
	{"/sched/gomaxprocs:threads", "GOMAXPROCS.", false, func(m *runtime.MemStats) uint64 { return uint64(runtime.GOMAXPROCS(0)) }},
	{"/sched/goroutines-created:goroutines", "Goroutines ever made.", true, func(m *runtime.MemStats) uint64 { return counter("created") }},
	{"/sched/goroutines/not-in-go:goroutines", "Goroutines in system calls, about.", false, func(m *runtime.MemStats) uint64 { return gauge("syscall") }},
	{"/sched/goroutines/runnable:goroutines", "Goroutines that could run and do not, about.", false, func(m *runtime.MemStats) uint64 { return gauge("runnable") }},
	{"/sched/goroutines/running:goroutines", "Goroutines that run, about.", false, func(m *runtime.MemStats) uint64 { return gauge("running") }},
	{"/sched/goroutines/waiting:goroutines", "Goroutines that wait, about.", false, func(m *runtime.MemStats) uint64 { return gauge("waiting") }},
	{"/sched/goroutines:goroutines", "Goroutines that exist.", false, func(m *runtime.MemStats) uint64 { return uint64(runtime.NumGoroutine()) }},
	{"/sched/threads/total:threads", "Threads of the runtime.", false, func(m *runtime.MemStats) uint64 { return counter("threads-now") + 1 }},
}

// own is where gopark's counters are: /gopark/NAME:events.
const own = "/gopark/"

// native: names and meanings of the runtime's counters, one after the other
func counterNames() []string

// native: a counter of the runtime, 0 if there is none of that name
func counter(name string) uint64

// native: a momentary number: gogc, gomemlimit, or how many goroutines are runnable, running, waiting, syscall
func gauge(name string) uint64

func counterOf(name string) (string, bool) {
	const unit = ":events"
	if len(name) <= len(own)+len(unit) || name[:len(own)] != own || name[len(name)-len(unit):] != unit {
		return "", false
	}
	return name[len(own) : len(name)-len(unit)], true
}

// All returns the metrics there are, sorted by name.
func All() []Description {
	var all []Description
	add := func(d Description) {
		i := len(all)
		for i > 0 && all[i-1].Name > d.Name {
			i--
		}
		all = append(all, Description{})
		copy(all[i+1:], all[i:])
		all[i] = d
	}
	for _, m := range memory {
		add(Description{m.name, m.what, KindUint64, m.cumulative})
	}
	names := counterNames()
	for i := 0; i < len(names); i += 2 {
		add(Description{own + names[i] + ":events", names[i+1], KindUint64, true})
	}
	return all
}

// Read fills in the values of the samples; KindBad for what is not known.
func Read(m []Sample) {
	var stats *runtime.MemStats
	for i := range m {
		m[i].Value = Value{}
		if name, ok := counterOf(m[i].Name); ok {
			if known(name) {
				m[i].Value = Value{kind: KindUint64, scalar: counter(name)}
			}
			continue
		}
		for _, d := range memory {
			if d.name == m[i].Name {
				if stats == nil {
					stats = new(runtime.MemStats)
					runtime.ReadMemStats(stats)
				}
				m[i].Value = Value{kind: KindUint64, scalar: d.read(stats)}
			}
		}
	}
}

func known(name string) bool {
	names := counterNames()
	for i := 0; i < len(names); i += 2 {
		if names[i] == name {
			return true
		}
	}
	return false
}
