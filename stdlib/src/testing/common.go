// Package testing runs tests, benchmarks, examples and fuzz tests.
//
// Every test has a goroutine of its own, and its parent waits for it to end or
// to call Parallel. Parallel tests wait until the parent's function has
// returned (its barrier is closed), then for a place (testState). What a test
// says goes to its output, which its parent gets when it ends; with -test.v it
// is written at once.
package testing

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unicode"
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

// common is the state of a test, benchmark or fuzz test. mu guards the first
// group of fields.
type common struct {
	mu          sync.Mutex
	output      []byte    // for the parent, where it is not written at once
	w           io.Writer // where those below write their lines
	o           *outputWriter
	ran         bool // it or one below it was run
	failed      bool
	skipped     bool
	done        bool            // nobody may log any more
	finished    bool            // the function returned or called FailNow or SkipNow
	helpers     map[string]bool // names of functions
	cleanups    []func()
	cleanupName string    // what runs a function of Cleanup now
	cleanupFrom []uintptr // and where that was given
	inFuzz      bool      // the function that Fuzz was given runs
	inBubble    bool      // the part of a test that is in a bubble of synctest

	chatty   *chattyPrinter // nil without -test.v
	bench    bool
	hasSub   atomic.Bool
	cleaning atomic.Bool
	runner   string // name of the function that runs tests
	parallel bool   // Parallel was called

	parent   *common
	level    int
	creator  []uintptr // where Run was called
	name     string
	start    time.Time
	duration time.Duration
	barrier  chan bool // closed when parallel subtests may run; nil: there are none
	signal   chan bool // to the parent: ended, or parallel
	sub      []*T      // parallel subtests

	tempMu    sync.Mutex
	tempDir   string
	tempSeq   int
	artifacts string

	ctx    context.Context
	cancel context.CancelFunc
}

func (c *common) private() {}

// inTarget panics if the function that Fuzz was given calls a method of F.
func (c *common) inTarget(method string) {
	if c.inFuzz {
		panic(fmt.Sprintf("testing: f.%s was called inside the fuzz target, use t.%s instead", method, method))
	}
}

// Name returns the name of the test, with those of the tests around it.
func (c *common) Name() string { return c.name }

// setRan notes that something below was run.
func (c *common) setRan() {
	for ; c != nil; c = c.parent {
		c.mu.Lock()
		c.ran = true
		c.mu.Unlock()
	}
}

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
	c.inTarget("FailNow")
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
	c.inTarget("SkipNow")
	c.mu.Lock()
	c.skipped = true
	c.finished = true
	c.mu.Unlock()
	runtime.Goexit()
}

// destination is the test whose log a line goes to: that of c, or of the nearest
// test around it that has not ended; nil if all have. c is not locked.
func (c *common) destination() *common {
	c.mu.Lock()
	done := c.done || c.inBubble
	c.mu.Unlock()
	for done {
		if c = c.parent; c == nil {
			return nil
		}
		c.mu.Lock()
		done = c.done
		c.mu.Unlock()
	}
	return c
}

// log writes text behind the position of the caller's caller.
func (c *common) log(text string, failure bool) {
	text = strings.ReplaceAll(strings.TrimSuffix(text, "\n"), "\n", "\n"+indent) + "\n"
	n := c.destination()
	if n == nil {
		panic("Log in goroutine after " + c.name + " has completed: " + text)
	}
	text = n.callSite(2) + text
	n.flushPartial()
	n.o.write([]byte(text), failure)
}

// Log writes a line of its operands, which failed and verbose tests show.
func (c *common) Log(args ...any) {
	c.inTarget("Log")
	c.log(fmt.Sprintln(args...), false)
}

// Logf is Log with a format.
func (c *common) Logf(format string, args ...any) {
	c.inTarget("Logf")
	c.log(fmt.Sprintf(format, args...), false)
}

// Error is Log and Fail.
func (c *common) Error(args ...any) {
	c.inTarget("Error")
	c.log(fmt.Sprintln(args...), true)
	c.Fail()
}

// Errorf is Logf and Fail.
func (c *common) Errorf(format string, args ...any) {
	c.inTarget("Errorf")
	c.log(fmt.Sprintf(format, args...), true)
	c.Fail()
}

// Fatal is Log and FailNow.
func (c *common) Fatal(args ...any) {
	c.inTarget("Fatal")
	c.log(fmt.Sprintln(args...), true)
	c.FailNow()
}

// Fatalf is Logf and FailNow.
func (c *common) Fatalf(format string, args ...any) {
	c.inTarget("Fatalf")
	c.log(fmt.Sprintf(format, args...), true)
	c.FailNow()
}

// Skip is Log and SkipNow.
func (c *common) Skip(args ...any) {
	c.inTarget("Skip")
	c.log(fmt.Sprintln(args...), false)
	c.SkipNow()
}

// Skipf is Logf and SkipNow.
func (c *common) Skipf(format string, args ...any) {
	c.inTarget("Skipf")
	c.log(fmt.Sprintf(format, args...), false)
	c.SkipNow()
}

// Attr notes an attribute of the test in the output.
func (c *common) Attr(key, value string) {
	if strings.ContainsFunc(key, unicode.IsSpace) {
		c.Errorf("disallowed whitespace in attribute key %q", key)
		return
	}
	if strings.ContainsAny(value, "\r\n") {
		c.Errorf("disallowed newline in attribute value %q", value)
		return
	}
	if c.chatty != nil {
		c.chatty.update(c.name, fmt.Sprintf("=== ATTR  %s %v %v\n", c.name, key, value))
	}
}

// Output returns a writer to where the test's log goes, without positions.
func (c *common) Output() io.Writer {
	c.inTarget("Output")
	n := c.destination()
	if n == nil {
		panic("Output called after " + c.name + " has completed")
	}
	return n.o
}

// Cleanup has f called when the test and its subtests have ended, last first.
func (c *common) Cleanup(f func()) {
	c.inTarget("Cleanup")
	from := callers()
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cleanups = append(c.cleanups, func() {
		set := func(name string, from []uintptr) {
			c.mu.Lock()
			c.cleanupName, c.cleanupFrom = name, from
			c.mu.Unlock()
		}
		set(function(0), from)
		defer set("", nil)
		f()
	})
}

// cleanup calls what Cleanup was given, also if one of them panics or exits.
func (c *common) cleanup() {
	c.cleaning.Store(true)
	defer c.cleaning.Store(false)
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

// tryCleanup is cleanup, and returns what that panics with.
func (c *common) tryCleanup() (panicked any) {
	defer func() { panicked = recover() }()
	c.cleanup()
	return nil
}

// Setenv sets an environment variable until the test has ended.
func (c *common) Setenv(key, value string) {
	c.inTarget("Setenv")
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
	c.inTarget("Chdir")
	old, err := os.Open(".")
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
		err := old.Chdir()
		old.Close()
		if err != nil {
			panic("testing.Chdir: " + err.Error())
		}
	})
}

// Context returns a context that is canceled just before the test's cleanups.
func (c *common) Context() context.Context {
	c.inTarget("Context")
	return c.ctx
}

// seconds shows how long something took.
func seconds(d time.Duration) string { return fmt.Sprintf("%.2fs", d.Seconds()) }
