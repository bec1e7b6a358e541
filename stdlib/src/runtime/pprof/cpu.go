package pprof

import (
	"errors"
	"io"
	"runtime"
	"sync"
	"time"
)

var cpu struct {
	mu    sync.Mutex
	to    io.Writer // nil if no profile is made
	start time.Time
}

// StartCPUProfile starts a CPU profile, of 100 ticks for each second of a CPU's time.
// StopCPUProfile writes it to w.
func StartCPUProfile(w io.Writer) error {
	cpu.mu.Lock()
	defer cpu.mu.Unlock()
	if cpu.to != nil {
		return errors.New("cpu profiling already in use")
	}
	// If the program has chosen a rate already, that says so and stays.
	runtime.SetCPUProfileRate(100)
	cpu.to, cpu.start = w, time.Now()
	return nil
}

// StopCPUProfile ends the CPU profile, if one is made, and writes it.
func StopCPUProfile() {
	cpu.mu.Lock()
	defer cpu.mu.Unlock()
	if cpu.to == nil {
		return
	}
	stacks, labels := stopCPUProfile()
	rest := words(stacks)
	w := cpu.to
	cpu.to = nil
	period := int64(time.Second) / max(rest.next(), 1)
	d := data{
		period:   kind{"cpu", "nanoseconds"},
		every:    period,
		kinds:    []kind{{"samples", "count"}, {"cpu", "nanoseconds"}},
		start:    cpu.start,
		duration: time.Since(cpu.start),
	}
	for _, l := range labels {
		n := rest.next()
		d.add(rest.stack(), (*labelMap)(l), 0, n, n*period)
	}
	if err := d.write(w); err != nil {
		panic("runtime/pprof: converting profile: " + err.Error())
	}
}
