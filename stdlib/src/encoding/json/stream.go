package json

import (
	"errors"
	"internal/jsonwire"
	"io"
	"reflect"
	"strconv"
)

// Encoder writes values.
type Encoder struct {
	w              io.Writer
	html           bool
	prefix, indent string
	err            error
}

// NewEncoder returns an encoder that writes to w.
func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w, html: true} }

// Encode writes v and a new line.
func (e *Encoder) Encode(v any) error {
	if e.err != nil {
		return e.err
	}
	s := state{html: e.html}
	if err := s.encode(v); err != nil {
		return err
	}
	b := append(layOut(s.buf, e.prefix, e.indent), '\n')
	_, e.err = e.w.Write(b)
	return e.err
}

// SetIndent has values written on lines as Indent does.
func (e *Encoder) SetIndent(prefix, indent string) { e.prefix, e.indent = prefix, indent }

// SetEscapeHTML says whether <, > and & are escaped in strings.
func (e *Encoder) SetEscapeHTML(on bool) { e.html = on }

// Token is a Delim, bool, float64, Number, string or nil.
type Token any

// Delim is one of [ ] { }.
type Delim rune

func (d Delim) String() string { return string(d) }

// What Token expects next.
const (
	topLevel = iota
	arrayStart
	arrayValue
	arrayComma
	objectStart
	objectKey
	objectColon
	objectValue
	objectComma
)

// Decoder reads values one after the other.
type Decoder struct {
	r       io.Reader
	buf     []byte
	at      int   // the next byte of buf
	offset  int64 // of buf[0] in the input
	err     error // of reading
	failed  error // of syntax
	options options
	state   int
	stack   []int
}

// NewDecoder returns a decoder that reads from r, more than it needs maybe.
func NewDecoder(r io.Reader) *Decoder { return &Decoder{r: r} }

// UseNumber has numbers decoded into interfaces as Number.
func (d *Decoder) UseNumber() { d.options.useNumber = true }

// DisallowUnknownFields has keys without a field be errors.
func (d *Decoder) DisallowUnknownFields() { d.options.known = true }

// InputOffset returns where in the input the last token or value ended.
func (d *Decoder) InputOffset() int64 { return d.offset + int64(d.at) }

// Buffered returns what was read but not decoded.
func (d *Decoder) Buffered() io.Reader { return &rest{d.buf[d.at:]} }

type rest struct{ b []byte }

func (r *rest) Read(p []byte) (int, error) {
	if len(r.b) == 0 {
		return 0, io.EOF
	}
	n := copy(p, r.b)
	r.b = r.b[n:]
	return n, nil
}

// refill reads more; it reports whether there may be more.
func (d *Decoder) refill() bool {
	if d.err != nil {
		return false
	}
	if d.at > 0 {
		d.offset += int64(d.at)
		d.buf = append(d.buf[:0], d.buf[d.at:]...)
		d.at = 0
	}
	const room = 512
	if cap(d.buf)-len(d.buf) < room {
		d.buf = append(make([]byte, 0, 2*cap(d.buf)+room), d.buf...)
	}
	n, err := d.r.Read(d.buf[len(d.buf):cap(d.buf)])
	d.buf = d.buf[:len(d.buf)+n]
	d.err = err
	return err == nil || n > 0
}

// peek passes white space and returns the next byte, without taking it.
func (d *Decoder) peek() (byte, error) {
	for {
		if i := jsonwire.SkipSpace(d.buf, d.at); i < len(d.buf) {
			d.at = i
			return d.buf[i], nil
		}
		if !d.refill() {
			return 0, d.err
		}
	}
}

// next returns the value that comes next, without taking it: its text begins
// at d.at.
func (d *Decoder) next() ([]byte, error) {
	for {
		end, what, off := jsonwire.Scan(d.buf, d.at)
		switch {
		case what == 0:
			// A number at the end may go on.
			if c := d.buf[end-1]; end < len(d.buf) || d.err != nil || c < '0' || c > '9' {
				return d.buf[d.at:end], nil
			}
		case what != jsonwire.End:
			err := syntaxError(d.buf, d.at, end, what, off)
			err.Offset += d.offset
			d.failed = err
			return nil, err
		}
		if !d.refill() {
			if what == 0 {
				continue
			}
			if d.err == io.EOF && jsonwire.SkipSpace(d.buf, d.at) < len(d.buf) {
				return nil, io.ErrUnexpectedEOF
			}
			return nil, d.err
		}
	}
}

// Decode reads the next value into v.
func (d *Decoder) Decode(v any) error {
	if d.failed != nil {
		return d.failed
	}
	if err := d.before(); err != nil {
		return err
	}
	data, err := d.next()
	if err != nil {
		return err
	}
	text := append([]byte(nil), data...)
	err = decode(text, v, d.options)
	var e *UnmarshalTypeError
	if errors.As(err, &e) {
		e.Offset += d.InputOffset()
	}
	d.at += len(data)
	d.after()
	return err
}

// before takes the comma or colon before a value.
func (d *Decoder) before() error {
	switch d.state {
	case arrayComma:
		c, err := d.peek()
		if err != nil {
			return err
		}
		if c != ',' {
			return &SyntaxError{"expected comma after array element", d.InputOffset()}
		}
		d.at++
		d.state = arrayValue
	case objectColon:
		c, err := d.peek()
		if err != nil {
			return err
		}
		if c != ':' {
			return &SyntaxError{"expected colon after object key", d.InputOffset()}
		}
		d.at++
		d.state = objectValue
	}
	return nil
}

// after says what comes after a value.
func (d *Decoder) after() {
	switch d.state {
	case arrayStart, arrayValue:
		d.state = arrayComma
	case objectValue:
		d.state = objectComma
	}
}

// More reports whether there is another element in the array or object.
func (d *Decoder) More() bool {
	c, err := d.peek()
	return err == nil && c != ']' && c != '}'
}

func (d *Decoder) tokenError(c byte) (Token, error) {
	where := ""
	switch d.state {
	case topLevel, arrayStart, arrayValue, objectValue:
		where = "looking for beginning of value"
	case arrayComma:
		where = "after array element"
	case objectKey, objectStart:
		where = "looking for beginning of object key string"
	case objectColon:
		where = "after object key"
	case objectComma:
		where = "after object key:value pair"
	}
	return nil, &SyntaxError{"invalid character " + strconv.QuoteRune(rune(c)) + " " + where, d.InputOffset()}
}

func (d *Decoder) push(state int) {
	d.stack = append(d.stack, d.state)
	d.state = state
}

func (d *Decoder) pop() {
	d.state = d.stack[len(d.stack)-1]
	d.stack = d.stack[:len(d.stack)-1]
	d.after()
}

// Token returns the next token; io.EOF at the end.
func (d *Decoder) Token() (Token, error) {
	for {
		c, err := d.peek()
		if err != nil {
			return nil, err
		}
		value := d.state == topLevel || d.state == arrayStart || d.state == arrayValue || d.state == objectValue
		switch c {
		case '[':
			if !value {
				return d.tokenError(c)
			}
			d.at++
			d.push(arrayStart)
			return Delim('['), nil
		case ']':
			if d.state != arrayStart && d.state != arrayComma {
				return d.tokenError(c)
			}
			d.at++
			d.pop()
			return Delim(']'), nil
		case '{':
			if !value {
				return d.tokenError(c)
			}
			d.at++
			d.push(objectStart)
			return Delim('{'), nil
		case '}':
			if d.state != objectStart && d.state != objectComma {
				return d.tokenError(c)
			}
			d.at++
			d.pop()
			return Delim('}'), nil
		case ':':
			if d.state != objectColon {
				return d.tokenError(c)
			}
			d.at++
			d.state = objectValue
			continue
		case ',':
			switch d.state {
			case arrayComma:
				d.state = arrayValue
			case objectComma:
				d.state = objectKey
			default:
				return d.tokenError(c)
			}
			d.at++
			continue
		case '"':
			if d.state == objectStart || d.state == objectKey {
				text, err := d.next()
				if err != nil {
					return nil, err
				}
				key := jsonwire.Unquote(text[jsonwire.SkipSpace(text, 0):])
				d.at += len(text)
				d.state = objectColon
				return key, nil
			}
		}
		if !value {
			return d.tokenError(c)
		}
		var x any
		if err := d.Decode(&x); err != nil {
			return nil, err
		}
		return x, nil
	}
}

// options of a decoder.
type options struct {
	useNumber bool
	known     bool // keys without a field are errors
}

// Unmarshal reads the value that data is into v, a pointer.
func Unmarshal(data []byte, v any) error {
	end, err := check(data)
	if err != nil {
		return err
	}
	return decode(data[:end], v, options{})
}

func decode(data []byte, v any, o options) error {
	rv := reflect.ValueOf(v)
	if rv.Kind() != reflect.Pointer || rv.IsNil() {
		return &InvalidUnmarshalError{reflect.TypeOf(v)}
	}
	d := &decoder{data: data, options: o, root: rv.Type().Elem()}
	d.at = jsonwire.SkipSpace(data, 0)
	d.value(rv)
	return d.err
}
