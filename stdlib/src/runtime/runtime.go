package runtime

import "unsafe"

// What this is.
const (
	Compiler = "gc"
	GOOS     = "linux"
	GOARCH   = "amd64"
)

// MemProfileRate is how many bytes are allocated, on the average, from one object in
// the memory profile to the next: 1 for all of them, 0 for none. It is 0 in a program
// that does not refer to the profile.
var MemProfileRate int

// native: the number of Ps; sets it if n > 0 (stops the world); the former value
func GOMAXPROCS(n int) int

// native parking: puts this goroutine at the end of the global queue
func Gosched()

// native parking: ends this goroutine after its deferred calls
func Goexit()

// native: goroutines that exist
func NumGoroutine() int

// native: CPUs available to the process
func NumCPU() int

// native parking: runs a full collection and waits for it
func GC()

// native: pins this goroutine to its thread (counted)
func LockOSThread()

// native: undoes one LockOSThread
func UnlockOSThread()

// native: sets obj's finalizer (a func with one parameter, or nil); may check and panic as Go does
func SetFinalizer(obj any, finalizer any)

// native: calls f in a goroutine once the object at ptr is unreachable; an id for stopping
func addCleanup(ptr uintptr, f func()) uint64

// native: forgets a cleanup
func stopCleanup(id uint64)

// native: fills in m
func ReadMemStats(m *MemStats)

// native: pc, file and line of the skip-th caller (0 is who calls Caller)
func Caller(skip int) (pc uintptr, file string, line int, ok bool)

// native: return pcs of the callers into pc (0 is Callers itself, 1 who calls it); how many
func Callers(skip int, pc []uintptr) int

// native: the function around pc (as in Callers: the call is before pc), the position there, the function's entry; name "" if unknown
func pcInfo(pc uintptr) (name, file string, line int, entry uintptr)

// native: as debug.Stack prints this goroutine (or all, stopping the world), cut to len(buf); bytes written
func Stack(buf []byte, all bool) int

// KeepAlive keeps x reachable until here.
func KeepAlive(x any) {}

// native: the CPUs, limited by the cgroup's quota
func defaultGOMAXPROCS() int

// SetDefaultGOMAXPROCS sets GOMAXPROCS to what it is without the environment's word.
func SetDefaultGOMAXPROCS() { GOMAXPROCS(defaultGOMAXPROCS()) }

// Version returns the version of Go that this corresponds to.
func Version() string { return "go1.27" }

// GOROOT returns the root of the Go tree.
func GOROOT() string { return "/usr/local/go" }

// NumCgoCall returns 0.
func NumCgoCall() int64 { return 0 }

// Breakpoint does nothing.
func Breakpoint() {}

// SetCgoTraceback has no effect, for there is no cgo.
func SetCgoTraceback(version int, traceback, context, symbolizer unsafe.Pointer) {
	if version != 0 {
		panic("unsupported version")
	}
}

// native: starts the CPU profile; false if one is made
func startCPUProfile(hz int) bool

// native: ends the CPU profile but keeps what there is of it
func pauseCPUProfile()

// SetCPUProfileRate starts the CPU profile with so many ticks for a second of a CPU's
// time, or stops it if that is 0. runtime/pprof and testing do that themselves.
func SetCPUProfileRate(hz int) {
	switch hz = min(hz, 1000000); {
	case hz <= 0:
		pauseCPUProfile()
	case !startCPUProfile(hz):
		print("runtime: cannot set CPU profile rate until previous profile has finished.\n")
	}
}

// MemStats are statistics of memory.
type MemStats struct {
	Alloc         uint64
	TotalAlloc    uint64
	Sys           uint64
	Lookups       uint64
	Mallocs       uint64
	Frees         uint64
	HeapAlloc     uint64
	HeapSys       uint64
	HeapIdle      uint64
	HeapInuse     uint64
	HeapReleased  uint64
	HeapObjects   uint64
	StackInuse    uint64
	StackSys      uint64
	MSpanInuse    uint64
	MSpanSys      uint64
	MCacheInuse   uint64
	MCacheSys     uint64
	BuckHashSys   uint64
	GCSys         uint64
	OtherSys      uint64
	NextGC        uint64
	LastGC        uint64
	PauseTotalNs  uint64
	PauseNs       [256]uint64
	PauseEnd      [256]uint64
	NumGC         uint32
	NumForcedGC   uint32
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool
	BySize        [61]struct {
		Size    uint32
		Mallocs uint64
		Frees   uint64
	}
}

// Frame is a call on a stack.
type Frame struct {
	PC       uintptr
	Func     *Func
	Function string
	File     string
	Line     int
	Entry    uintptr
}

// Frames goes through the frames of pcs from Callers.
type Frames struct {
	pcs []uintptr
}

// CallersFrames returns the frames of pcs from Callers.
func CallersFrames(callers []uintptr) *Frames { return &Frames{callers} }

// skip leaves out pcs of no function, and returns what is known of the first that is
// of one; name "" if there is none.
func (ci *Frames) skip() (name, file string, line int, entry uintptr) {
	for len(ci.pcs) > 0 {
		if name, file, line, entry = pcInfo(ci.pcs[0]); name != "" {
			break
		}
		ci.pcs = ci.pcs[1:]
	}
	return
}

// Next returns the next frame and whether there are more.
func (ci *Frames) Next() (frame Frame, more bool) {
	name, file, line, entry := ci.skip()
	if name == "" {
		return Frame{}, false
	}
	pc := ci.pcs[0]
	ci.pcs = ci.pcs[1:]
	ci.skip()
	frame = Frame{PC: pc, Func: &Func{name, entry}, Function: name, File: file, Line: line, Entry: entry}
	return frame, len(ci.pcs) > 0
}

// Func is a function of the program.
type Func struct {
	name  string
	entry uintptr
}

// FuncForPC returns the function around pc, or nil.
func FuncForPC(pc uintptr) *Func {
	name, _, _, entry := pcInfo(pc)
	if name == "" {
		return nil
	}
	return &Func{name, entry}
}

// Name returns the full name.
func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return f.name
}

// Entry returns the first pc.
func (f *Func) Entry() uintptr { return f.entry }

// FileLine returns the position of pc.
func (f *Func) FileLine(pc uintptr) (file string, line int) {
	_, file, line, _ = pcInfo(pc)
	return file, line
}

// StackRecord is a stack.
type StackRecord struct {
	Stack0 [32]uintptr
}

// Stack returns the pcs.
func (r *StackRecord) Stack() []uintptr {
	for i, pc := range r.Stack0 {
		if pc == 0 {
			return r.Stack0[:i]
		}
	}
	return r.Stack0[:]
}

// Cleanup stands for a call of AddCleanup.
type Cleanup struct {
	id uint64
}

// Stop cancels the cleanup.
func (c Cleanup) Stop() {
	if c.id != 0 {
		stopCleanup(c.id)
	}
}

// Pinner keeps objects where they are, as all objects do.
type Pinner struct {
	refs []any
}

// Pin keeps the object alive until Unpin.
func (p *Pinner) Pin(pointer any) { p.refs = append(p.refs, pointer) }

// Unpin lets the objects go.
func (p *Pinner) Unpin() { p.refs = nil }
