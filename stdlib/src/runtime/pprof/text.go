package pprof

import (
	"cmp"
	"fmt"
	"io"
	"math"
	"runtime"
	"slices"
	"strings"
	"sync"
	"syscall"
	"text/tabwriter"
)

// cyclesPerSecond: a cycle is a nanosecond.
const cyclesPerSecond = 1_000_000_000

func table(w io.Writer) *tabwriter.Writer { return tabwriter.NewWriter(w, 1, 8, 1, '\t', 0) }

// addresses writes the pcs of a stack behind an @.
func addresses(w io.Writer, stack []uintptr) {
	io.WriteString(w, "@")
	for _, pc := range stack {
		fmt.Fprintf(w, " %#x", pc)
	}
}

// writeStack writes the calls of a stack, a line each. Those of the runtime at its
// beginning are left out unless all are asked for, or there are no others.
func writeStack(w io.Writer, stack []uintptr, all bool) {
	show := all
	for frames := runtime.CallersFrames(stack); ; {
		f, more := frames.Next()
		pc := f.PC
		if pc != 0 {
			pc--
		}
		name := f.Function
		switch {
		case name == "":
			show = true
			fmt.Fprintf(w, "#\t%#x\n", pc)
		case name != "runtime.goexit" && (show || !strings.HasPrefix(name, "runtime.")):
			show = true
			fmt.Fprintf(w, "#\t%#x\t%s+%#x\t%s:%d\n", pc, name, offset(f.PC), f.File, f.Line)
		}
		if !more {
			break
		}
	}
	if !show {
		writeStack(w, stack, true)
		return
	}
	io.WriteString(w, "\n")
}

// counted is one of something, with a stack.
type counted struct {
	stack  []uintptr
	labels *labelMap
}

// writeCounts writes how many there are of each stack.
func writeCounts(w io.Writer, debug int, name string, list []counted) error {
	type keyed struct {
		key string
		n   int64
		counted
	}
	var stacks []*keyed
	index := map[string]*keyed{}
	for _, c := range list {
		var key strings.Builder
		addresses(&key, c.stack)
		if c.labels != nil {
			key.WriteString("\n# labels: " + c.labels.String())
		}
		k := index[key.String()]
		if k == nil {
			k = &keyed{key: key.String(), counted: c}
			index[k.key] = k
			stacks = append(stacks, k)
		}
		k.n++
	}
	slices.SortFunc(stacks, func(a, b *keyed) int {
		return cmp.Or(cmp.Compare(b.n, a.n), strings.Compare(a.key, b.key))
	})
	if debug > 0 {
		t := table(w)
		fmt.Fprintf(t, "%s profile: total %d\n", name, len(list))
		for _, k := range stacks {
			fmt.Fprintf(t, "%d %s\n", k.n, k.key)
			writeStack(t, k.stack, false)
		}
		return t.Flush()
	}
	d := data{period: kind{name, "count"}, every: 1, kinds: []kind{{name, "count"}}}
	for _, k := range stacks {
		d.add(k.stack, k.labels, 0, k.n)
	}
	return d.write(w)
}

func countBlock() int { return len(blocks(false)) }
func countMutex() int { return len(blocks(true)) }

func writeBlock(w io.Writer, debug int) error { return writeWaits(w, debug, "contention", false) }
func writeMutex(w io.Writer, debug int) error { return writeWaits(w, debug, "mutex", true) }

func writeWaits(w io.Writer, debug int, name string, mutex bool) error {
	list := blocks(mutex)
	slices.SortStableFunc(list, func(a, b block) int { return cmp.Compare(b.cycles, a.cycles) })
	if debug <= 0 {
		contentions := kind{"contentions", "count"}
		d := data{period: contentions, every: 1, kinds: []kind{contentions, {"delay", "nanoseconds"}}}
		for _, r := range list {
			d.add(r.stack, nil, 0, r.count, r.cycles)
		}
		return d.write(w)
	}
	t := table(w)
	fmt.Fprintf(t, "--- %v:\ncycles/second=%v\n", name, cyclesPerSecond)
	if mutex {
		fmt.Fprintf(t, "sampling period=%d\n", runtime.SetMutexProfileFraction(-1))
	}
	for _, r := range list {
		fmt.Fprintf(t, "%v %v ", r.cycles, r.count)
		addresses(t, r.stack)
		io.WriteString(t, "\n")
		writeStack(t, r.stack, true)
	}
	return t.Flush()
}

func writeThreadCreate(w io.Writer, debug int) error {
	list := make([]counted, threads())
	for i := range list {
		// As Go has it: a record of 32 pcs, none of which is set.
		list[i].stack = make([]uintptr, 32)
	}
	return writeCounts(w, debug, "threadcreate", list)
}

func writeGoroutine(w io.Writer, debug int) error {
	if debug >= 2 {
		return writeGoroutineStacks(w)
	}
	return writeRuntimeProfile(w, debug, "goroutine", false)
}

// leaking is locked from looking for leaks until they are told.
var leaking sync.Mutex

func writeGoroutineLeak(w io.Writer, debug int) error {
	leaking.Lock()
	defer leaking.Unlock()
	findLeaks()
	if debug >= 2 {
		return writeGoroutineStacks(w)
	}
	return writeRuntimeProfile(w, debug, "goroutineleak", true)
}

func writeRuntimeProfile(w io.Writer, debug int, name string, leaked bool) error {
	stacks, labels := goroutineProfile(leaked)
	rest := words(stacks)
	list := make([]counted, len(labels))
	for i := range list {
		list[i] = counted{rest.stack(), (*labelMap)(labels[i])}
	}
	return writeCounts(w, debug, name, list)
}

// writeGoroutineStacks writes all tracebacks, of at most 64 MB.
func writeGoroutineStacks(w io.Writer) error {
	for size := 1 << 20; ; size *= 2 {
		buf := make([]byte, size)
		if n := runtime.Stack(buf, true); n < size || size >= 64<<20 {
			_, err := w.Write(buf[:n])
			return err
		}
	}
}

func countHeap() int { return len(heap()) }

// WriteHeapProfile writes the heap profile.
func WriteHeapProfile(w io.Writer) error { return writeHeap(w, 0) }

func writeHeap(w io.Writer, debug int) error   { return writeMemory(w, debug, "") }
func writeAllocs(w io.Writer, debug int) error { return writeMemory(w, debug, "alloc_space") }

// writeMemory writes the memory profile, of which the pprof tool is to show at first
// the values of a type.
func writeMemory(w io.Writer, debug int, first string) error {
	var stats runtime.MemStats
	if debug != 0 {
		// Before the profile, which allocates.
		runtime.ReadMemStats(&stats)
	}
	list := heap()
	if debug == 0 {
		return writeHeapProto(w, list, int64(runtime.MemProfileRate), first)
	}
	slices.SortStableFunc(list, func(a, b allocs) int {
		return cmp.Compare(b.inUse()*b.size, a.inUse()*a.size)
	})
	t := table(w)
	var sum struct{ inUse, inUseBytes, allocated, allocatedBytes int64 }
	for _, r := range list {
		sum.inUse += r.inUse()
		sum.inUseBytes += r.inUse() * r.size
		sum.allocated += r.allocated
		sum.allocatedBytes += r.allocated * r.size
	}
	// The rate is twice what it is, as the format has always had it.
	fmt.Fprintf(t, "heap profile: %d: %d [%d: %d] @ heap/%d\n",
		sum.inUse, sum.inUseBytes, sum.allocated, sum.allocatedBytes, 2*runtime.MemProfileRate)
	for _, r := range list {
		fmt.Fprintf(t, "%d: %d [%d: %d] ", r.inUse(), r.inUse()*r.size, r.allocated, r.allocated*r.size)
		addresses(t, r.stack)
		io.WriteString(t, "\n")
		writeStack(t, r.stack, false)
	}
	writeStats(t, &stats)
	return t.Flush()
}

func writeStats(w io.Writer, s *runtime.MemStats) {
	io.WriteString(w, "\n# runtime.MemStats\n")
	line := func(name string, v any) { fmt.Fprintf(w, "# %s = %v\n", name, v) }
	pair := func(name string, inUse, sys uint64) { fmt.Fprintf(w, "# %s = %d / %d\n", name, inUse, sys) }
	line("Alloc", s.Alloc)
	line("TotalAlloc", s.TotalAlloc)
	line("Sys", s.Sys)
	line("Lookups", s.Lookups)
	line("Mallocs", s.Mallocs)
	line("Frees", s.Frees)
	line("HeapAlloc", s.HeapAlloc)
	line("HeapSys", s.HeapSys)
	line("HeapIdle", s.HeapIdle)
	line("HeapInuse", s.HeapInuse)
	line("HeapReleased", s.HeapReleased)
	line("HeapObjects", s.HeapObjects)
	pair("Stack", s.StackInuse, s.StackSys)
	pair("MSpan", s.MSpanInuse, s.MSpanSys)
	pair("MCache", s.MCacheInuse, s.MCacheSys)
	line("BuckHashSys", s.BuckHashSys)
	line("GCSys", s.GCSys)
	line("OtherSys", s.OtherSys)
	line("NextGC", s.NextGC)
	line("LastGC", s.LastGC)
	line("PauseNs", s.PauseNs)
	line("PauseEnd", s.PauseEnd)
	line("NumGC", s.NumGC)
	line("NumForcedGC", s.NumForcedGC)
	line("GCCPUFraction", s.GCCPUFraction)
	line("DebugGC", s.DebugGC)
	var usage syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &usage) == nil {
		line("MaxRSS", usage.Maxrss*1024)
	}
}

// unsampled returns how many objects and bytes there were if n objects of a size were
// sampled: an object is with the chance that a point comes within its bytes.
func unsampled(n, size, rate int64) (count, bytes int64) {
	if n == 0 || size == 0 {
		return 0, 0
	}
	if rate <= 1 {
		return n, n * size
	}
	scale := 1 / (1 - math.Exp(-float64(size)/float64(rate)))
	return int64(float64(n) * scale), int64(float64(n*size) * scale)
}

func writeHeapProto(w io.Writer, list []allocs, rate int64, first string) error {
	d := data{period: kind{"space", "bytes"}, every: rate, first: first, kinds: []kind{
		{"alloc_objects", "count"},
		{"alloc_space", "bytes"},
		{"inuse_objects", "count"},
		{"inuse_space", "bytes"},
	}}
	for _, r := range list {
		objects, bytes := unsampled(r.allocated, r.size, rate)
		used, usedBytes := unsampled(r.inUse(), r.size, rate)
		var size int64
		if r.allocated > 0 {
			size = r.size
		}
		d.add(withoutRuntime(r.stack), nil, size, objects, bytes, used, usedBytes)
	}
	return d.write(w)
}

// withoutRuntime is the stack without the runtime's calls at its beginning.
func withoutRuntime(stack []uintptr) []uintptr {
	for i, pc := range stack {
		if f := runtime.FuncForPC(pc); f != nil && strings.HasPrefix(f.Name(), "runtime.") {
			continue
		}
		return stack[i:]
	}
	return stack
}
