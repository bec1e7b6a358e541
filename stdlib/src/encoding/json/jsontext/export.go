package jsontext

import (
	"internal/jsonopts"
	"internal/jsonwire"
	"io"
)

// Internal is for encoding/json and its v2 only.
var Internal exporter

type exporter struct{}

// Export returns what else an Encoder and a Decoder can do.
func (exporter) Export(jsonopts.Internal) Export { return Export{} }

// Export has methods for encoding/json and its v2.
type Export struct{}

// NewEncoder returns an Encoder without a writer: its text is Bytes.
func (Export) NewEncoder(set *jsonopts.Set) *Encoder {
	e := &Encoder{stack: newStack(make(stack, 0, 8)), inside: true}
	e.set = *set
	e.resolve()
	return e
}

// Bytes returns what an Encoder without a writer has written.
func (Export) Bytes(e *Encoder) []byte { return e.buf }

// NewDecoder returns a Decoder of b.
func (Export) NewDecoder(b []byte, set *jsonopts.Set) *Decoder {
	d := &Decoder{stack: newStack(make(stack, 0, 8)), buf: b, over: io.EOF, inside: true}
	d.set = *set
	d.resolve()
	return d
}

// EncoderSet and DecoderSet return the options; after a change comes Resolve.
func (Export) EncoderSet(e *Encoder) *jsonopts.Set { return &e.set }
func (Export) DecoderSet(d *Decoder) *jsonopts.Set { return &d.set }
func (Export) ResolveEncoder(e *Encoder)           { e.resolve() }
func (Export) ResolveDecoder(d *Decoder)           { d.resolve() }

// Enter has Reset panic while package v2 is at work; it returns what to Leave with.
func (Export) EnterEncoder(e *Encoder) (was bool) {
	was, e.inside = e.inside, true
	return was
}
func (Export) LeaveEncoder(e *Encoder, was bool) { e.inside = was }
func (Export) EnterDecoder(d *Decoder) (was bool) {
	was, d.inside = d.inside, true
	return was
}
func (Export) LeaveDecoder(d *Decoder, was bool) { d.inside = was }

// NameComes reports whether the next token is an object's name.
func (Export) NameComes(e *Encoder) bool        { return e.stack.top().needName() }
func (Export) NameComesDecoder(d *Decoder) bool { return d.stack.top().needName() }

// EncoderAt returns where the next token goes: where is 1 for the next value, -1 for
// the last, 0 for what is around both.
func (Export) EncoderAt(e *Encoder, where int) (int64, Pointer) {
	return e.base + int64(len(e.before('"'))), e.stack.at(where)
}

// DecoderAt is EncoderAt for what is read; of the last value where it begins.
func (Export) DecoderAt(d *Decoder, where int) (int64, Pointer) {
	if where <= 0 {
		return d.base + int64(d.from), d.stack.at(where)
	}
	at, ok := d.space(0)
	if ok && (d.buf[at] == ',' || d.buf[at] == ':') && len(d.stack) > 1 {
		at, _ = d.space(at + 1 - d.pos)
	}
	return d.base + int64(at), d.stack.at(where)
}

// Last returns the kind of what was read last.
func (Export) Last(d *Decoder) Kind {
	if d.pos == d.from {
		return 0
	}
	return kindOf(d.buf[d.from])
}

// Finish reports what follows the one value that a text should be.
func (Export) Finish(d *Decoder) error {
	at, ok := d.space(0)
	switch {
	case ok:
		return d.fail(at, "", invalid(d.buf[at:], "after top-level value"))
	case d.over != io.EOF:
		return &ioError{"read", d.over}
	}
	return nil
}

// IsIO returns what a reader or writer said, if err is that.
func (Export) IsIO(err error) bool {
	_, ok := err.(*ioError)
	return ok || err == io.EOF
}

// NewDuplicate returns the error of a name that an object has twice.
func (Export) NewDuplicate(at int64, in Pointer) error {
	return &SyntacticError{ByteOffset: at, JSONPointer: in, Err: ErrDuplicateName}
}

// Scan returns the end of the value in b, which may end before b does.
func (Export) Scan(b []byte, set *jsonopts.Set) (int, *SyntacticError) {
	c := config{set: *set}
	c.resolve()
	end, f := c.scanValue(b, jsonwire.SkipSpace(b, 0), 0)
	if f != nil {
		return 0, &SyntacticError{ByteOffset: int64(f.at), JSONPointer: f.in, Err: f.err}
	}
	return end, nil
}

// Mark and Undo take back a member that was written since.
func (Export) Mark(e *Encoder) (mark int, name string) {
	e.hold++
	return len(e.buf), e.stack.top().name
}

// Empty reports whether the value of the member since mark is null or empty.
func (Export) Empty(e *Encoder, mark int) bool {
	b := e.buf[mark:]
	if n := len(b); n >= 2 {
		switch s := string(b[n-2:]); s {
		case `""`:
			return b[n-3] != '\\' || len(b) < 3
		case "{}", "[]":
			return true
		case "ll":
			return n >= 4 && string(b[n-4:]) == "null"
		}
	}
	return false
}

// Undo takes back a member.
func (Export) Undo(e *Encoder, mark int, name string) {
	l := e.stack.top()
	if !e.dup {
		l.seen.remove(l.name)
	}
	l.n -= 2
	l.name = name
	e.buf = e.buf[:mark]
}

// Release ends what Mark began.
func (Export) Release(e *Encoder) { e.hold-- }

// at is pointer as EncoderAt has it.
func (s stack) at(where int) Pointer {
	switch l := s.top(); {
	case where > 0:
		return s.pointer(true)
	case where < 0 || l.kind == 0 || l.needValue() || l.n == 0:
		return s.pointer(false)
	default:
		return s.pointer(false).Parent()
	}
}
