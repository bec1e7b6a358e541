// Package testing runs tests, benchmarks and fuzz tests' seeds.
//
// Every test has a goroutine of its own, and its parent waits for it to end or
// to call Parallel. Parallel tests wait until the parent's function has
// returned (its barrier is closed), then for a slot of -test.parallel. A test
// reports to its parent's output when it ends; with -test.v lines are written
// at once.
package testing

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"
)

// TB is what tests, benchmarks and fuzz tests have in common.
type TB interface {
	ArtifactDir() string
	Attr(key, value string)
	Cleanup(func())
	Error(args ...any)
	Errorf(format string, args ...any)
	Fail()
	FailNow()
	Failed() bool
	Fatal(args ...any)
	Fatalf(format string, args ...any)
	Helper()
	Log(args ...any)
	Logf(format string, args ...any)
	Name() string
	Setenv(key, value string)
	Chdir(dir string)
	Skip(args ...any)
	SkipNow()
	Skipf(format string, args ...any)
	Skipped() bool
	TempDir() string
	Context() context.Context
	Output() io.Writer

	private()
}

// common is the state of a test, benchmark or fuzz test.
type common struct {
	mu       sync.Mutex
	name     string
	level    int
	parent   *common
	output   bytes.Buffer // for the parent
	failed   bool
	skipped  bool
	finished bool // the function returned or called FailNow or SkipNow
	done     bool // nobody may log any more
	ran      bool // a subtest ran
	bench    bool
	parallel bool // Parallel was called
	isolated bool // Setenv or Chdir was called
	start    time.Time
	duration time.Duration
	barrier  chan struct{} // closed when parallel subtests may run
	signal   chan bool     // to the parent: ended, or parallel
	sub      []*T          // parallel subtests
	cleanups []func()
	helpers  map[string]bool
	tempDir  string
	tempSeq  int
	ctx      context.Context
	cancel   context.CancelFunc
}

func (c *common) private() {}

// Name returns the name of the test, with those of the tests around it.
func (c *common) Name() string { return c.name }

// Fail marks the test as failed.
func (c *common) Fail() {
	if c.parent != nil {
		c.parent.Fail()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.done {
		panic("Fail in goroutine after " + c.name + " has completed")
	}
	c.failed = true
}

// Failed reports whether the test has failed.
func (c *common) Failed() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.failed
}

// FailNow marks the test as failed and ends it.
func (c *common) FailNow() {
	c.Fail()
	c.mu.Lock()
	c.finished = true
	c.mu.Unlock()
	runtime.Goexit()
}

// Skipped reports whether the test was skipped.
func (c *common) Skipped() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.skipped
}

// SkipNow marks the test as skipped and ends it.
func (c *common) SkipNow() {
	c.mu.Lock()
	c.skipped = true
	c.finished = true
	c.mu.Unlock()
	runtime.Goexit()
}

// Helper marks the calling function: its caller's line is shown instead.
func (c *common) Helper() {
	var pcs [1]uintptr
	if runtime.Callers(2, pcs[:]) == 0 {
		return
	}
	f, _ := runtime.CallersFrames(pcs[:]).Next()
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.helpers == nil {
		c.helpers = map[string]bool{}
	}
	c.helpers[f.Function] = true
}

// at is file and line of the function that logs.
func (c *common) at(skip int) string {
	var pcs [50]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(skip+2, pcs[:])])
	var first runtime.Frame
	for {
		f, more := frames.Next()
		if first.PC == 0 {
			first = f
		}
		if !c.helpers[f.Function] {
			return fmt.Sprintf("%s:%d", filepath.Base(f.File), f.Line)
		}
		if !more {
			return fmt.Sprintf("%s:%d", filepath.Base(first.File), first.Line)
		}
	}
}

// log writes text behind the position of the caller's caller.
func (c *common) log(text string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.done {
		for p := c.parent; p != nil; p = p.parent {
			p.mu.Lock()
			if !p.done {
				fmt.Fprintf(&p.output, "    Log in goroutine after %s has completed: %s\n", c.name, text)
				p.mu.Unlock()
				return
			}
			p.mu.Unlock()
		}
		panic("Log in goroutine after " + c.name + " has completed: " + text)
	}
	text = strings.TrimSuffix(text, "\n")
	text = strings.ReplaceAll(text, "\n", "\n        ")
	c.write("    " + c.at(2) + ": " + text + "\n")
}

// write adds to the output; c is locked.
func (c *common) write(s string) {
	if c.bench {
		c.output.WriteString(s)
		return
	}
	if Verbose() {
		fmt.Print(s)
		return
	}
	c.output.WriteString(s)
}

// Log writes a line of its operands, which failed and verbose tests show.
func (c *common) Log(args ...any) { c.log(fmt.Sprintln(args...)) }

// Logf is Log with a format.
func (c *common) Logf(format string, args ...any) { c.log(fmt.Sprintf(format, args...)) }

// Error is Log and Fail.
func (c *common) Error(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.Fail()
}

// Errorf is Logf and Fail.
func (c *common) Errorf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.Fail()
}

// Fatal is Log and FailNow.
func (c *common) Fatal(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.FailNow()
}

// Fatalf is Logf and FailNow.
func (c *common) Fatalf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.FailNow()
}

// Skip is Log and SkipNow.
func (c *common) Skip(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.SkipNow()
}

// Skipf is Logf and SkipNow.
func (c *common) Skipf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.SkipNow()
}

// Attr notes an attribute of the test in the output.
func (c *common) Attr(key, value string) {
	if strings.ContainsFunc(key, func(r rune) bool { return r == ' ' || r == '\t' || r == '\n' || r == '\r' }) {
		c.Errorf("disallowed whitespace in attribute key %q", key)
		return
	}
	if strings.ContainsAny(value, "\r\n") {
		c.Errorf("disallowed newline in attribute value %q", value)
		return
	}
	if Verbose() {
		fmt.Printf("=== ATTR  %s %v %v\n", c.name, key, value)
	}
}

type output struct{ c *common }

func (o output) Write(b []byte) (int, error) {
	o.c.mu.Lock()
	defer o.c.mu.Unlock()
	for line := range strings.Lines(string(b)) {
		o.c.write("    " + line)
	}
	return len(b), nil
}

// Output returns a writer to where the test's log goes, without positions.
func (c *common) Output() io.Writer { return output{c} }

// Cleanup has f called when the test and its subtests have ended, last first.
func (c *common) Cleanup(f func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cleanups = append(c.cleanups, f)
}

// cleanup runs what Cleanup was given, also if one of them panics or exits.
func (c *common) cleanup() {
	defer func() {
		c.mu.Lock()
		more := len(c.cleanups) > 0
		c.mu.Unlock()
		if more {
			c.cleanup()
		}
	}()
	if c.cancel != nil {
		c.cancel()
	}
	for {
		c.mu.Lock()
		n := len(c.cleanups)
		if n == 0 {
			c.mu.Unlock()
			return
		}
		f := c.cleanups[n-1]
		c.cleanups = c.cleanups[:n-1]
		c.mu.Unlock()
		f()
	}
}

// Setenv sets an environment variable until the test has ended.
func (c *common) Setenv(key, value string) {
	c.alone("Setenv")
	old, was := os.LookupEnv(key)
	if err := os.Setenv(key, value); err != nil {
		c.Fatalf("cannot set environment variable: %v", err)
	}
	c.Cleanup(func() {
		if was {
			os.Setenv(key, old)
		} else {
			os.Unsetenv(key)
		}
	})
}

// Chdir changes the current directory until the test has ended.
func (c *common) Chdir(dir string) {
	c.alone("Chdir")
	old, err := os.Getwd()
	if err != nil {
		c.Fatal(err)
	}
	if err := os.Chdir(dir); err != nil {
		c.Fatal(err)
	}
	if !filepath.IsAbs(dir) {
		if dir, err = os.Getwd(); err != nil {
			c.Fatal(err)
		}
	}
	c.Setenv("PWD", dir)
	c.Cleanup(func() {
		if err := os.Chdir(old); err != nil {
			panic("testing.Chdir: " + err.Error())
		}
	})
}

// alone panics in parallel tests: what follows changes the whole process.
func (c *common) alone(what string) {
	for p := c; p != nil; p = p.parent {
		if p.parallel {
			panic("testing: test using t." + what + ", t.Parallel, or cryptotest.SetGlobalRandom can not use t." + what)
		}
	}
	c.isolated = true
}

// TempDir returns a new directory, removed when the test has ended.
func (c *common) TempDir() string {
	c.mu.Lock()
	first := c.tempDir == ""
	c.mu.Unlock()
	if first {
		safe := strings.Map(func(r rune) rune {
			if 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '_' || r == '-' || r > 0x7f {
				return r
			}
			return -1
		}, c.name)
		dir, err := os.MkdirTemp("", safe)
		if err != nil {
			c.Fatalf("TempDir: %v", err)
		}
		c.mu.Lock()
		c.tempDir = dir
		c.mu.Unlock()
		c.Cleanup(func() {
			if err := os.RemoveAll(dir); err != nil {
				c.Errorf("TempDir RemoveAll cleanup: %v", err)
			}
		})
	}
	c.mu.Lock()
	c.tempSeq++
	dir := fmt.Sprintf("%s%c%03d", c.tempDir, os.PathSeparator, c.tempSeq)
	c.mu.Unlock()
	if err := os.Mkdir(dir, 0o777); err != nil {
		c.Fatalf("TempDir: %v", err)
	}
	return dir
}

// ArtifactDir returns a directory for files that the test makes.
func (c *common) ArtifactDir() string { return c.TempDir() }

// Context returns a context that is canceled just before the test's cleanups.
func (c *common) Context() context.Context { return c.ctx }
