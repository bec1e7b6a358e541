package testing

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"sync"
)

// With -test.v=test2json lines that tell of tests begin with ^V, the text of
// errors stands between ^O and ^N, and where a test itself prints one of these,
// it has an escape before it.
const (
	markFraming  = 'V' - '@'
	markErrBegin = 'O' - '@'
	markErrEnd   = 'N' - '@'
	markEscape   = '[' - '@'
)

var marks = string([]byte{markFraming, markErrBegin, markErrEnd, markEscape})

// chattyFlag is the value of -test.v.
type chattyFlag struct {
	on   bool
	json bool // for a program that reads
}

func (*chattyFlag) IsBoolFlag() bool { return true }

func (f *chattyFlag) Set(arg string) error {
	switch arg {
	case "true", "test2json":
		f.on, f.json = true, arg == "test2json"
	case "false":
		f.on, f.json = false, false
	default:
		return fmt.Errorf("invalid flag -test.v=%s", arg)
	}
	return nil
}

func (f *chattyFlag) String() string {
	switch {
	case f.json:
		return "test2json"
	case f.on:
		return "true"
	}
	return "false"
}

func (f *chattyFlag) Get() any {
	if f.json {
		return "test2json"
	}
	return f.on
}

// prefix begins the lines that tell of tests.
func (f *chattyFlag) prefix() string {
	if f.json {
		return string(rune(markFraming))
	}
	return ""
}

// chattyPrinter writes what tests say as they say it. It knows whose text stood
// last, and says so when it becomes another's.
type chattyPrinter struct {
	w    io.Writer
	mu   sync.Mutex
	last string
}

// update writes a line that names its test itself.
func (p *chattyPrinter) update(name, line string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.last = name
	io.WriteString(p.w, flags.verbose.prefix()+line)
}

// text writes what the test says.
func (p *chattyPrinter) text(name, text string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch p.last {
	case name:
	case "":
		p.last = name
	default:
		fmt.Fprintf(p.w, "%s=== NAME  %s\n", flags.verbose.prefix(), name)
		p.last = name
	}
	io.WriteString(p.w, text)
}

const indent = "    "

// indenter adds lines to a test's output, deeper by one step; a mark stays first.
type indenter struct{ c *common }

func (w indenter) Write(b []byte) (int, error) {
	for line := range bytes.Lines(b) {
		if line[0] == markFraming {
			w.c.output = append(w.c.output, markFraming)
			line = line[1:]
		}
		w.c.output = append(w.c.output, indent...)
		w.c.output = append(w.c.output, line...)
	}
	return len(b), nil
}

// outputWriter is a test's log. A line is written when it is complete.
type outputWriter struct {
	c       *common
	partial []byte
}

func (o *outputWriter) Write(b []byte) (int, error) {
	o.write(b, false)
	return len(b), nil
}

// write adds text; failure: of an error.
func (o *outputWriter) write(b []byte, failure bool) {
	if o == nil || o.c == nil {
		return
	}
	if o.c.destination() == nil {
		panic("Write called after " + o.c.name + " has completed")
	}
	o.c.mu.Lock()
	defer o.c.mu.Unlock()
	end := bytes.LastIndexByte(b, '\n') + 1
	if end == 0 {
		o.partial = append(o.partial, b...)
		return
	}
	text := slices.Concat(o.partial, b[:end])
	o.partial = append(o.partial[:0], b[end:]...)
	for done := 0; done < len(text); {
		n := bytes.IndexByte(text[done:], '\n') + 1
		o.line(text[done:done+n], failure && done == 0, failure && done+n == len(text))
		done += n
	}
}

// line writes one; begins and ends: it is the first or last of an error's.
func (o *outputWriter) line(b []byte, begins, ends bool) {
	c := o.c
	if c.done || c.chatty == nil {
		c.output = append(c.output, indent...)
		c.output = append(c.output, b...)
		return
	}
	var out []byte
	if flags.verbose.json {
		if begins {
			out = append(out, markErrBegin)
		}
		out = append(out, indent...)
		out = append(out, escaped(b[:len(b)-1])...)
		if ends {
			out = append(out, markErrEnd)
		}
		out = append(out, '\n')
	} else {
		out = slices.Concat([]byte(indent), b)
	}
	if c.bench {
		fmt.Print(string(out))
		return
	}
	c.chatty.text(c.name, string(out))
}

func escaped(b []byte) []byte {
	if !bytes.ContainsAny(b, marks) {
		return b
	}
	var out []byte
	for _, c := range b {
		if bytes.IndexByte([]byte(marks), c) >= 0 {
			out = append(out, markEscape)
		}
		out = append(out, c)
	}
	return out
}

// flushPartial ends a line that was begun.
func (c *common) flushPartial() {
	c.mu.Lock()
	begun := c.o != nil && len(c.o.partial) > 0
	c.mu.Unlock()
	if begun {
		c.o.Write([]byte("\n"))
	}
}

// flushToParent hands a line about the test, and what it has said, to the parent.
func (c *common) flushToParent(line string) {
	p := c.parent
	p.mu.Lock()
	defer p.mu.Unlock()
	c.mu.Lock()
	defer c.mu.Unlock()
	text := line + string(c.output)
	c.output = c.output[:0]
	if c.chatty != nil && (p.w == c.chatty.w || flags.verbose.json) {
		c.chatty.update(c.name, text)
		return
	}
	if c.chatty != nil {
		text = flags.verbose.prefix() + text
	}
	io.WriteString(p.w, text)
}
