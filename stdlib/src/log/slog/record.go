package slog

import (
	"runtime"
	"slices"
	"time"
)

// A record keeps so many attributes in itself.
const nInline = 5

// Record is what is logged. Copies share: Clone makes one that may be changed.
type Record struct {
	Time    time.Time // when, zero to be left out
	Message string
	Level   Level
	PC      uintptr // where, 0 if that is not known
	front   [nInline]Attr
	nFront  int
	back    []Attr
}

// NewRecord is a record without attributes.
func NewRecord(t time.Time, level Level, msg string, pc uintptr) Record {
	return Record{Time: t, Message: msg, Level: level, PC: pc}
}

// Clone is a copy that shares nothing that changes.
func (r Record) Clone() Record {
	r.back = slices.Clip(r.back)
	return r
}

// NumAttrs is how many attributes there are.
func (r Record) NumAttrs() int { return r.nFront + len(r.back) }

// Attrs calls f with each attribute until it returns false.
func (r Record) Attrs(f func(Attr) bool) {
	for i := range r.nFront {
		if !f(r.front[i]) {
			return
		}
	}
	for _, a := range r.back {
		if !f(a) {
			return
		}
	}
}

// AddAttrs adds attributes, empty groups left out.
func (r *Record) AddAttrs(attrs ...Attr) {
	i := 0
	for ; i < len(attrs) && r.nFront < len(r.front); i++ {
		a := attrs[i]
		if a.Value.isEmptyGroup() {
			continue
		}
		r.front[r.nFront] = a
		r.nFront++
	}
	if i == len(attrs) {
		return
	}
	// Room that is written already is another copy's.
	if cap(r.back) > len(r.back) {
		if end := r.back[:len(r.back)+1][len(r.back)]; !end.isEmpty() {
			r.back = slices.Clip(r.back)
			r.back = append(r.back, String("!BUG", "AddAttrs unsafely called on copy of Record made without using Record.Clone"))
		}
	}
	ne := emptyGroups(attrs[i:])
	r.back = slices.Grow(r.back, len(attrs[i:])-ne)
	for _, a := range attrs[i:] {
		if !a.Value.isEmptyGroup() {
			r.back = append(r.back, a)
		}
	}
}

// Add adds attributes that are made of args as Log makes them.
func (r *Record) Add(args ...any) {
	var a Attr
	for len(args) > 0 {
		a, args = nextAttr(args)
		if a.Value.isEmptyGroup() {
			continue
		}
		if r.nFront < len(r.front) {
			r.front[r.nFront] = a
			r.nFront++
			continue
		}
		if r.back == nil {
			r.back = make([]Attr, 0, len(args)/2+2)
		}
		r.back = append(r.back, a)
	}
}

// Source is a place in a program.
type Source struct {
	Function string `json:"function"`
	File     string `json:"file"`
	Line     int    `json:"line"`
}

// group is the source as attributes.
func (s *Source) group() Value {
	var as []Attr
	if s.Function != "" {
		as = append(as, String("function", s.Function))
	}
	if s.File != "" {
		as = append(as, String("file", s.File))
	}
	if s.Line != 0 {
		as = append(as, Int("line", s.Line))
	}
	return GroupValue(as...)
}

// Source is where the record was made, nil if that is not known.
func (r Record) Source() *Source {
	if r.PC == 0 {
		return nil
	}
	f, _ := runtime.CallersFrames([]uintptr{r.PC}).Next()
	return &Source{Function: f.Function, File: f.File, Line: f.Line}
}
