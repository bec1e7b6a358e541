package jsontext

import (
	"bytes"
	"internal/jsonwire"
	"io"
)

// Decoder reads a stream of tokens and values, and checks it.
type Decoder struct {
	config
	r     io.Reader
	buf   []byte
	base  int64 // the offset in the stream of buf[0]
	from  int   // where the last token or value begins
	pos   int   // the end of it
	over  error // what the reader said at its end
	stack stack

	peeked  bool // the next token begins at next, after a delimiter
	next    int
	peekErr error
	inside  bool // package v2 uses the Decoder
}

// NewDecoder returns a Decoder of what r has.
func NewDecoder(r io.Reader, opts ...Options) *Decoder {
	d := new(Decoder)
	d.Reset(r, opts...)
	return d
}

// Reset begins anew.
func (d *Decoder) Reset(r io.Reader, opts ...Options) {
	switch {
	case d == nil:
		panic("jsontext: invalid nil Decoder")
	case r == nil:
		panic("jsontext: invalid nil io.Reader")
	case d.inside:
		panic("jsontext: cannot reset Decoder passed to json.UnmarshalerFrom")
	}
	*d = Decoder{config: configure(opts), r: r, stack: newStack(d.stack)}
	if b, ok := r.(*bytes.Buffer); ok {
		d.buf = b.Bytes()
		d.over = io.EOF
	}
}

// Options returns the options.
func (d *Decoder) Options() Options { return &d.set }

// InputOffset returns the end of what was read last.
func (d *Decoder) InputOffset() int64 { return d.base + int64(d.pos) }

// UnreadBuffer returns what the reader has given that was not read yet.
func (d *Decoder) UnreadBuffer() []byte { return d.buf[d.pos:] }

// StackDepth returns how many objects and arrays are open.
func (d *Decoder) StackDepth() int { return len(d.stack) - 1 }

// StackIndex returns the kind of an open object or array, and how many names and
// values of it have been read; of 0 that of the values at the top.
func (d *Decoder) StackIndex(i int) (Kind, int64) { return d.stack.index(i) }

// StackPointer leads to what was read last.
func (d *Decoder) StackPointer() Pointer { return d.stack.pointer(false) }

func (d *Decoder) tokenAt() int64 {
	if d.peeked {
		return -1
	}
	return d.base + int64(d.from)
}

// more reads on. Offsets into buf stay as they are, unless keep is not; then all that
// was read before pos is dropped.
func (d *Decoder) more() error {
	if d.over != nil {
		return d.over
	}
	if d.pos > 0 && cap(d.buf)-len(d.buf) < 512 && d.pos > cap(d.buf)/2 {
		n := copy(d.buf, d.buf[d.pos:])
		d.buf = d.buf[:n]
		d.base += int64(d.pos)
		d.next -= d.pos
		d.from, d.pos = 0, 0
	}
	if cap(d.buf)-len(d.buf) < 512 {
		b := make([]byte, len(d.buf), max(4096, 2*cap(d.buf)))
		copy(b, d.buf)
		d.buf = b
	}
	for range 100 {
		n, err := d.r.Read(d.buf[len(d.buf):cap(d.buf)])
		d.buf = d.buf[:len(d.buf)+n]
		if err != nil {
			d.over = err
		}
		if n > 0 {
			return nil
		}
		if err != nil {
			return err
		}
	}
	d.over = io.ErrNoProgress
	return d.over
}

// fail makes an error of a fault at an offset in buf, within the pointer in.
func (d *Decoder) fail(at int, in Pointer, err error) error {
	return &SyntacticError{ByteOffset: d.base + int64(at), JSONPointer: in, Err: err}
}

// ended is the error of a text that ends at an offset.
func (d *Decoder) ended(at int, in Pointer) error {
	if d.over != io.EOF {
		return &ioError{"read", d.over}
	}
	return d.fail(at, in, io.ErrUnexpectedEOF)
}

// ioError is what a reader or writer said.
type ioError struct {
	what string // read or write
	err  error
}

func (e *ioError) Error() string { return "jsontext: " + e.what + " error: " + e.err.Error() }
func (e *ioError) Unwrap() error { return e.err }

// space skips white space from an offset relative to pos.
func (d *Decoder) space(off int) (int, bool) {
	for {
		i := jsonwire.SkipSpace(d.buf, d.pos+off)
		if i < len(d.buf) {
			return i, true
		}
		off = i - d.pos
		if d.more() != nil {
			return d.pos + off, false
		}
	}
}

// find sets next to where the next token begins, past the delimiter.
func (d *Decoder) find() error {
	if d.peeked {
		return d.peekErr
	}
	l := d.stack.top()
	at, ok := d.space(0)
	if !ok {
		if len(d.stack) == 1 && d.over == io.EOF {
			return io.EOF
		}
		in := d.stack[:len(d.stack)].pointer(true)
		if l.kind == '[' {
			in = d.container()
		}
		return d.ended(at, in)
	}
	c := d.buf[at]
	if want := l.delim(kindOf(c)); want != 0 {
		if c != want {
			in, where := d.container(), "after array element (expecting ',' or ']')"
			switch {
			case want == ':':
				in, where = d.stack.pointer(true), "after object name (expecting ':')"
			case l.kind == '{':
				where = "after object value (expecting ',' or '}')"
			}
			return d.fail(at, in, invalid(d.buf[at:], where))
		}
		comma := at - d.pos
		if at, ok = d.space(comma + 1); !ok {
			in := d.container()
			if want == ':' {
				in = d.stack.pointer(true)
			}
			return d.ended(at, in)
		}
		if c := d.buf[at]; want == ',' && (c == '}' || c == ']') {
			at = d.pos + comma
			return d.fail(at, d.container(), invalid(d.buf[at:], "at start of value"))
		}
	} else if c == ',' || c == ':' {
		return d.fail(at, d.container(), invalid(d.buf[at:], "at start of value"))
	}
	d.next = at
	return nil
}

// container leads to the innermost that is open.
func (d *Decoder) container() Pointer {
	p := d.stack.pointer(false)
	if l := d.stack.top(); l.kind != 0 && l.n > 0 {
		p = p.Parent()
	}
	return p
}

// PeekKind returns the kind of the next token, 0 if there is none. Why not, the next
// call says.
func (d *Decoder) PeekKind() Kind {
	if !d.peeked {
		d.peekErr = d.find()
		d.peeked = true
	}
	if d.peekErr != nil {
		return 0
	}
	return kindOf(d.buf[d.next])
}

// begin is find for who reads on.
func (d *Decoder) begin() error {
	err := d.find()
	d.peeked, d.peekErr = false, nil
	return err
}

// ReadToken reads a token. At the end of the stream the error is io.EOF.
func (d *Decoder) ReadToken() (Token, error) {
	if err := d.begin(); err != nil {
		return Token{}, err
	}
	k := kindOf(d.buf[d.next])
	end, err := d.next+1, error(nil)
	switch k {
	case '{', '[':
		if err := d.stack.check(k); err != nil {
			return Token{}, d.fail(d.next, d.stack.pointer(true), err)
		}
	case '}', ']':
		if err := d.stack.check(k); err == errMismatchDelim {
			return Token{}, d.fail(d.next, d.stack.pointer(true), invalid(d.buf[d.next:], "at start of value"))
		} else if err != nil {
			return Token{}, d.fail(d.next, d.stack.pointer(true), err)
		}
	case '"':
		end, err = d.scan()
		if err == nil {
			err = d.takeName(d.next, end)
		}
	default:
		if k != 0 {
			err = d.stack.check(k)
			if err != nil {
				err = d.fail(d.next, d.stack.pointer(true), err)
			}
		}
		if err == nil {
			end, err = d.scan()
		}
	}
	if err != nil {
		return Token{}, err
	}
	d.stack.take(k)
	d.from, d.pos = d.next, end
	return Token{form: asText, raw: d.buf[d.from:end:end], dec: d, at: d.base + int64(d.from)}, nil
}

// scan returns where the value at next ends.
func (d *Decoder) scan() (int, error) {
	for {
		end, f := d.scanValue(d.buf, d.next, len(d.stack)-1)
		open := f != nil && f.isEOF() || f == nil && end == len(d.buf) && kindOf(d.buf[d.next]) == '0'
		if open && d.over == nil {
			if d.more() == nil || d.over == io.EOF {
				continue
			}
		}
		switch {
		case f == nil:
			if open && d.over != io.EOF {
				return 0, &ioError{"read", d.over}
			}
			return end, nil
		case f.isEOF():
			at := f.at
			if kindOf(d.buf[d.next]) == '0' {
				at = d.next
			}
			if d.over != io.EOF {
				return 0, &ioError{"read", d.over}
			}
			return 0, d.fail(at, d.stack.pointer(true)+f.in, f.err)
		}
		return 0, d.fail(f.at, d.stack.pointer(true)+f.in, f.err)
	}
}

// takeName notes a string that is a name, if it is new.
func (d *Decoder) takeName(at, end int) error {
	l := d.stack.top()
	if !l.needName() {
		return nil
	}
	name := text(d.buf[at:end], jsonwire.Plain(d.buf, at) == end)
	if !d.dup && !l.seen.add(name) {
		in := d.container().AppendToken(name)
		return d.fail(at, in, ErrDuplicateName)
	}
	l.name = name
	return nil
}

// ReadValue reads a whole value. At the end of the stream the error is io.EOF.
func (d *Decoder) ReadValue() (Value, error) {
	if err := d.begin(); err != nil {
		return nil, err
	}
	k := kindOf(d.buf[d.next])
	if k == '}' || k == ']' {
		if err := d.stack.check(k); err == errMissingValue {
			return nil, d.fail(d.next, d.stack.pointer(true), err)
		}
		return nil, d.fail(d.next, d.stack.pointer(true), invalid(d.buf[d.next:], "at start of value"))
	}
	if k != 0 {
		if err := d.stack.check(k); err != nil {
			return nil, d.fail(d.next, d.stack.pointer(true), err)
		}
	}
	end, err := d.scan()
	if err == nil && k == '"' {
		err = d.takeName(d.next, end)
	}
	if err != nil {
		return nil, err
	}
	d.stack.top().n++
	d.from, d.pos = d.next, end
	return d.buf[d.from:end:end], nil
}

// SkipValue reads a value and forgets it.
func (d *Decoder) SkipValue() error {
	switch d.PeekKind() {
	case '{', '[':
		depth := len(d.stack)
		for {
			if _, err := d.ReadToken(); err != nil {
				return err
			}
			if len(d.stack) <= depth {
				return nil
			}
			for len(d.stack) > depth && d.PeekKind() != 0 && d.PeekKind() != '}' && d.PeekKind() != ']' && d.over == io.EOF {
				// All is there: values need not be taken apart.
				if _, err := d.ReadValue(); err != nil {
					return err
				}
			}
		}
	}
	_, err := d.ReadValue()
	return err
}
