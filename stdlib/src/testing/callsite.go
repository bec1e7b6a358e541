package testing

import (
	"fmt"
	"path/filepath"
	"runtime"
	"strings"
)

// How deep callers are looked at.
const maxStack = 50

// callers is the stack of its caller's caller.
func callers() []uintptr {
	var pcs [maxStack]uintptr
	n := runtime.Callers(3, pcs[:])
	return pcs[:n]
}

// function is the name of the function that calls it, skip calls up.
func function(skip int) string {
	var pcs [1]uintptr
	if runtime.Callers(skip+2, pcs[:]) == 0 {
		panic("testing: zero callers found")
	}
	f, _ := runtime.CallersFrames(pcs[:]).Next()
	return f.Function
}

// Helper marks the calling function: its caller's line is shown instead.
func (c *common) Helper() {
	if c.inBubble {
		c = c.parent
	}
	c.mark(function(1))
}

// mark notes a helper by its name.
func (c *common) mark(name string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.helpers == nil {
		c.helpers = map[string]bool{}
	}
	c.helpers[name] = true
}

// callSite is file and line of who logs: the caller of c's method, skip calls up,
// or who called that if it is a helper. c is not locked.
func (c *common) callSite(skip int) string {
	f := c.frame(skip + 1)
	file, line := f.File, f.Line
	switch {
	case file == "":
		file = "???"
	case !*flags.fullPath:
		file = filepath.Base(file)
	}
	return fmt.Sprintf("%s:%d: ", file, max(line, 1))
}

func (c *common) frame(skip int) runtime.Frame {
	var pcs [maxStack]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(skip+2, pcs[:])])
	var first, before runtime.Frame
	hidden := false // the next frame is the function that a loop's body is in
	c.mu.Lock()
	defer func() { c.mu.Unlock() }()
	for more := true; more; {
		var f runtime.Frame
		f, more = frames.Next()
		last := before
		before = f
		switch {
		case hidden:
			hidden = false
			continue
		case f.Function == "runtime.gopanic":
			continue
		case f.Function == c.cleanupName && c.cleanupName != "":
			// A function of Cleanup was called, so to say, by who gave it.
			frames = runtime.CallersFrames(c.cleanupFrom)
			more = true
			continue
		}
		if first.PC == 0 {
			first = f
		}
		if f.Function == c.runner {
			if c.level <= 1 {
				// Everything up to the test's own function is a helper.
				return last
			}
			frames = runtime.CallersFrames(c.creator)
			more = true
			parent := c.parent
			c.mu.Unlock()
			c = parent
			c.mu.Lock()
			continue
		}
		name := f.Function
		if i := strings.LastIndex(name, "-range"); i > 0 && strings.Trim(name[i+len("-range"):], "0123456789") == "" {
			name, hidden = name[:i], true
		}
		if !c.helpers[name] {
			return f
		}
	}
	return first
}
