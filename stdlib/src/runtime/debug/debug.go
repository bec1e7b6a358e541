// Package debug adjusts the collector and shows stacks.
package debug

import (
	"os"
	"runtime"
	"syscall"
	"time"
)

// native: sets GOGC, negative for off; the former value
func SetGCPercent(percent int) int

// native: sets GOMEMLIMIT, unchanged if negative; the former value
func SetMemoryLimit(limit int64) int64

// native: sets the largest stack in bytes; the former value (1000000000 at first)
func SetMaxStack(bytes int) int

// native: sets the largest number of threads; the former value (10000 at first)
func SetMaxThreads(threads int) int

// native: collects and gives free memory back
func FreeOSMemory()

// native: as GOTRACEBACK
func SetTraceback(level string)

// Stack returns this goroutine's traceback.
func Stack() []byte {
	buf := make([]byte, 1024)
	for {
		n := runtime.Stack(buf, false)
		if n < len(buf) {
			return buf[:n]
		}
		buf = make([]byte, 2*len(buf))
	}
}

// PrintStack prints this goroutine's traceback to standard error.
func PrintStack() { os.Stderr.Write(Stack()) }

// SetPanicOnFault says whether a fault at an address that is not nil panics in the
// current goroutine, instead of ending the program, and what was said before.
func SetPanicOnFault(enabled bool) bool { return setPanicOnFault(enabled) }

// native: sets the goroutine's word, and says what it was
func setPanicOnFault(enabled bool) bool

// GCStats are statistics of the latest collections.
type GCStats struct {
	LastGC         time.Time
	NumGC          int64
	PauseTotal     time.Duration
	Pause          []time.Duration
	PauseEnd       []time.Time
	PauseQuantiles []time.Duration
}

// ReadGCStats fills in stats.
func ReadGCStats(stats *GCStats) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	stats.NumGC = int64(m.NumGC)
	stats.PauseTotal = time.Duration(m.PauseTotalNs)
	stats.LastGC = time.Unix(0, int64(m.LastGC))
	stats.Pause = stats.Pause[:0]
	stats.PauseEnd = stats.PauseEnd[:0]
	for i := 0; i < len(m.PauseNs) && i < int(m.NumGC); i++ {
		k := (int(m.NumGC) + 255 - i) % 256
		stats.Pause = append(stats.Pause, time.Duration(m.PauseNs[k]))
		stats.PauseEnd = append(stats.PauseEnd, time.Unix(0, int64(m.PauseEnd[k])))
	}
	n := len(stats.PauseQuantiles)
	if n == 0 {
		return
	}
	if len(stats.Pause) == 0 {
		clear(stats.PauseQuantiles)
		return
	}
	sorted := append([]time.Duration(nil), stats.Pause...)
	for i := range sorted {
		for j := i; j > 0 && sorted[j] < sorted[j-1]; j-- {
			sorted[j], sorted[j-1] = sorted[j-1], sorted[j]
		}
	}
	for i := 0; i < n-1; i++ {
		stats.PauseQuantiles[i] = sorted[len(sorted)*i/(n-1)]
	}
	stats.PauseQuantiles[n-1] = sorted[len(sorted)-1]
}

// CrashOptions says how crashes are told; there is nothing to say yet.
type CrashOptions struct{}

// native: writes what is printed when the program dies to a copy of fd too, no longer if negative; an errno
func setCrashFD(fd int) uintptr

// SetCrashOutput has what is printed when the program dies written to f too, or no
// longer if it is nil.
func SetCrashOutput(f *os.File, opts CrashOptions) error {
	fd := -1
	if f != nil {
		fd = int(f.Fd())
		if fd < 0 {
			return syscall.EBADF
		}
	}
	if errno := setCrashFD(fd); errno != 0 {
		return syscall.Errno(errno)
	}
	runtime.KeepAlive(f)
	return nil
}
