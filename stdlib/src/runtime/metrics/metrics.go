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

// own is where gopark's counters are: /gopark/NAME:events.
const own = "/gopark/"

// native: names and meanings of the runtime's counters, one after the other
func counterNames() []string

// native: a counter of the runtime, 0 if there is none of that name
func counter(name string) uint64

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
	for _, m := range table {
		add(Description{m.name, m.what, m.kind(), m.cumulative})
	}
	names := counterNames()
	for i := 0; i < len(names); i += 2 {
		add(Description{own + names[i] + ":events", names[i+1], KindUint64, true})
	}
	return all
}

// Read fills in the values of the samples; KindBad for what is not known. Samples
// of one call are of one moment, as far as they come from the heap.
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
		d, ok := find(m[i].Name)
		if !ok {
			continue
		}
		if stats == nil {
			stats = new(runtime.MemStats)
			runtime.ReadMemStats(stats)
		}
		m[i].Value = d.value(stats)
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
