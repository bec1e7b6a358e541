// Package trace has the annotations of execution traces. The traces themselves are not
// recorded here: Start says so, and tasks, regions and logs do what they do in any
// program that is not traced.
package trace

import (
	"context"
	"errors"
	"io"
	"time"
)

var errNoTraces = errors.New("execution traces are not supported")

// Start returns an error.
func Start(w io.Writer) error { return errNoTraces }

// Stop does nothing, for no trace is on.
func Stop() {}

// IsEnabled reports whether a trace is on.
func IsEnabled() bool { return false }

// Task is a part of the program's work.
type Task struct{}

type taskKey struct{}

// NewTask begins a task, whose context is returned.
func NewTask(pctx context.Context, taskType string) (ctx context.Context, task *Task) {
	task = new(Task)
	return context.WithValue(pctx, taskKey{}, task), task
}

// End ends the task.
func (t *Task) End() {}

// Region is a part of a task that one goroutine does.
type Region struct{}

// StartRegion begins a region.
func StartRegion(ctx context.Context, regionType string) *Region { return new(Region) }

// End ends the region.
func (r *Region) End() {}

// WithRegion runs fn in a region.
func WithRegion(ctx context.Context, regionType string, fn func()) { fn() }

// Log notes a message of a category.
func Log(ctx context.Context, category, message string) {}

// Logf notes a message with its operands, which are formatted for a trace only.
func Logf(ctx context.Context, category, format string, args ...any) {}

// FlightRecorder keeps the latest part of a trace.
type FlightRecorder struct{}

// FlightRecorderConfig says how much it keeps.
type FlightRecorderConfig struct {
	MinAge   time.Duration
	MaxBytes uint64
}

// NewFlightRecorder returns a recorder that is not on.
func NewFlightRecorder(cfg FlightRecorderConfig) *FlightRecorder { return new(FlightRecorder) }

// Start returns an error.
func (fr *FlightRecorder) Start() error { return errNoTraces }

// Stop does nothing, for it is not on.
func (fr *FlightRecorder) Stop() {}

// Enabled reports whether it is on.
func (fr *FlightRecorder) Enabled() bool { return false }

// WriteTo returns an error unless it is on.
func (fr *FlightRecorder) WriteTo(w io.Writer) (n int64, err error) {
	return 0, errors.New("cannot snapshot a disabled flight recorder")
}
