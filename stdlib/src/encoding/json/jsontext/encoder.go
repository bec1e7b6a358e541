package jsontext

import (
	"bytes"
	"internal/jsonwire"
	"io"
	"unicode/utf8"
)

// Encoder writes a stream of tokens and values, and checks it. Each value at the top
// ends with a newline.
type Encoder struct {
	config
	w      io.Writer
	buf    []byte
	base   int64 // the offset in the stream of buf[0]
	stack  stack
	spare  []byte
	inside bool // package v2 uses the Encoder
	hold   int  // while not 0, what was written may be taken back
}

// NewEncoder returns an Encoder that writes to w.
func NewEncoder(w io.Writer, opts ...Options) *Encoder {
	e := new(Encoder)
	e.Reset(w, opts...)
	return e
}

// Reset begins anew.
func (e *Encoder) Reset(w io.Writer, opts ...Options) {
	switch {
	case e == nil:
		panic("jsontext: invalid nil Encoder")
	case w == nil:
		panic("jsontext: invalid nil io.Writer")
	case e.inside:
		panic("jsontext: cannot reset Encoder passed to json.MarshalerTo")
	}
	*e = Encoder{config: configure(opts), w: w, stack: newStack(e.stack), buf: e.buf[:0]}
}

// Options returns the options.
func (e *Encoder) Options() Options { return &e.set }

// OutputOffset returns the end of what was written last.
func (e *Encoder) OutputOffset() int64 { return e.base + int64(len(e.buf)) }

// AvailableBuffer returns an empty slice to build the next value in.
func (e *Encoder) AvailableBuffer() []byte {
	if e.spare == nil {
		e.spare = make([]byte, 0, 64)
	}
	return e.spare
}

// StackDepth returns how many objects and arrays are open.
func (e *Encoder) StackDepth() int { return len(e.stack) - 1 }

// StackIndex returns the kind of an open object or array, and how many names and
// values of it have been written; of 0 that of the values at the top.
func (e *Encoder) StackIndex(i int) (Kind, int64) { return e.stack.index(i) }

// StackPointer leads to what was written last.
func (e *Encoder) StackPointer() Pointer { return e.stack.pointer(false) }

// before returns buf with what stands before a token of this kind.
func (e *Encoder) before(k Kind) []byte {
	b, l := e.buf, e.stack.top()
	switch l.delim(k) {
	case ':':
		return e.colon(b)
	case ',':
		b = e.comma(b)
	}
	if e.multiline && l.kind != 0 {
		if k != '}' && k != ']' {
			b = e.line(b, len(e.stack)-1)
		} else if l.n > 0 {
			b = e.line(b, len(e.stack)-2)
		}
	}
	return b
}

// fail makes an error at an offset in what would be the buffer.
func (e *Encoder) fail(at int, in Pointer, err error) error {
	return &SyntacticError{ByteOffset: e.base + int64(at), JSONPointer: in, Err: err}
}

// takeName notes a name, if it is new.
func (e *Encoder) takeName(at int, name string) error {
	l := e.stack.top()
	if !l.needName() {
		return nil
	}
	if !e.dup && !l.seen.add(name) {
		return e.fail(at, e.stack.pointer(true).AppendToken(name), ErrDuplicateName)
	}
	l.name = name
	return nil
}

// WriteToken writes a token, or leaves all as it is.
func (e *Encoder) WriteToken(t Token) error {
	k := t.Kind()
	b := e.before(k)
	at := len(b)
	if k == 0 {
		return e.fail(at, e.stack.pointer(true), errInvalidToken)
	}
	if err := e.stack.check(k); err != nil {
		return e.fail(at, e.stack.pointer(true), err)
	}
	switch k {
	case '"':
		s := t.str
		if t.form == asText {
			s = t.String()
			raw := t.text()
			b = e.appendRawString(b, raw, jsonwire.Plain(raw, 0) == len(raw))
		} else {
			if !e.badUTF8 && !utf8.ValidString(s) {
				return e.fail(at, e.stack.pointer(true), errInvalidUTF8)
			}
			b = jsonwire.AppendString(b, s, e.html, e.js)
		}
		if e.stack.top().needName() {
			if !utf8.ValidString(s) {
				s = string([]rune(s))
			}
			if err := e.takeName(at, s); err != nil {
				return err
			}
		}
	case '0':
		if t.form == asText {
			b = e.appendRawNumber(b, t.text())
		} else {
			b = t.appendNumber(b)
		}
	default:
		b = append(b, t.text()...)
	}
	e.stack.take(k)
	return e.wrote(b)
}

// WriteValue writes a value in the Encoder's layout, or leaves all as it is.
func (e *Encoder) WriteValue(v Value) error {
	k := v.Kind()
	start := e.before(k)
	at := len(start)
	w := writer{&e.config, start}
	skip := jsonwire.SkipSpace(v, 0)
	end, f := w.value(v, skip, len(e.stack)-1)
	if f == nil {
		if end = jsonwire.SkipSpace(v, end); end < len(v) {
			return e.fail(at+end, "", invalid(v[end:], "after top-level value"))
		} else if err := e.stack.check(k); err != nil {
			return e.fail(at, e.stack.pointer(true), err)
		}
	}
	if f != nil {
		return e.fail(at+f.at, e.stack.pointer(true)+f.in, f.err)
	}
	if k == '"' && e.stack.top().needName() {
		lit := v[skip:]
		if err := e.takeName(at, jsonwire.Unquote(bytes.TrimRight(lit, " \t\r\n"))); err != nil {
			return err
		}
	}
	e.stack.top().n++
	return e.wrote(w.b)
}

// wrote takes b for the buffer, and passes it on when that is due.
func (e *Encoder) wrote(b []byte) error {
	if len(e.stack) == 1 && !e.nonl {
		b = append(b, '\n')
	}
	e.buf = b
	if len(e.stack) > 1 && (e.hold > 0 || len(b) < 4096) {
		return nil
	}
	return e.flush()
}

func (e *Encoder) flush() error {
	if e.w == nil {
		return nil
	}
	n, err := e.w.Write(e.buf)
	if err == nil && n < len(e.buf) {
		err = io.ErrShortWrite
	}
	e.base += int64(n)
	e.buf = append(e.buf[:0], e.buf[n:]...)
	if err != nil {
		return &ioError{"write", err}
	}
	return nil
}
