package json

import (
	"encoding/json/jsontext"
	"errors"
	"internal/jsonwire"
	"io"
	"reflect"
	"strconv"
	"strings"
)

// ErrUnknownName is the error of a member for which a struct has no field; within a
// SemanticError.
var ErrUnknownName = errors.New("unknown object member name")

var (
	errAmbiguousName   = errors.New("ambiguous object member name")
	errNoExported      = errors.New("Go struct has no exported fields")
	errNonStringValue  = errors.New("JSON value must be string type")
	errNonSingular     = errors.New("must read or write exactly one value")
	errUnsupportedMove = errors.New("unsupported calls must not read or write any tokens")
	errStringTag       = errors.New("invalid use of `string` tag option")
	errNilField        = errors.New("cannot set embedded pointer to unexported struct type")
	errRawEmbed        = errors.New("embedded raw value must be a JSON object")
	errFew             = errors.New("too few array elements")
	errMany            = errors.New("too many array elements")
	errCycle           = errors.New("encountered a cycle")
	errNilInterface    = errors.New("cannot derive concrete type for nil interface with finite type set")
	errNoDefault       = errors.New("no default representation")
	errNonNil          = errors.New("value must be passed as a non-nil pointer reference")
)

// SemanticError says which value cannot be what in the other language.
type SemanticError struct {
	action string // "marshal", "unmarshal" or nothing

	ByteOffset  int64            // at or after this byte
	JSONPointer jsontext.Pointer // within this value
	JSONKind    jsontext.Kind    // 0 if not known
	JSONValue   jsontext.Value   // a number or string that was read
	GoType      reflect.Type     // nil if not known
	Err         error            // nil if there is nothing more to say
}

func (e *SemanticError) Unwrap() error { return e.Err }

var kindWords = map[jsontext.Kind]string{
	'n': " JSON null", 'f': " JSON boolean", 't': " JSON boolean", '"': " JSON string", '0': " JSON number",
	'{': " JSON object", '}': " JSON object", '[': " JSON array", ']': " JSON array",
}

func (e *SemanticError) Error() string {
	var b strings.Builder
	action, join := "handle", " with"
	switch e.action {
	case "marshal":
		action, join = e.action, " from"
	case "unmarshal":
		action, join = e.action, " into"
	}
	b.WriteString("json: cannot " + action)
	if word, ok := kindWords[e.JSONKind]; ok {
		b.WriteString(word)
	} else if e.action == "" {
		join = ""
	}
	if n := len(e.JSONValue); n > 0 && n < 100 {
		b.WriteString(" " + string(e.JSONValue))
	}
	if e.GoType != nil {
		b.WriteString(join + " Go " + typeName(e.GoType))
	}
	where := strconv.Quote(jsonwire.Shorten(string(e.JSONPointer), 100))
	if e.Err == ErrUnknownName || e.Err == errAmbiguousName {
		b.WriteString(": " + e.Err.Error() + " " + strconv.Quote(e.JSONPointer.LastToken()))
		if p := e.JSONPointer.Parent(); p != "" {
			b.WriteString(" within " + strconv.Quote(jsonwire.Shorten(string(p), 100)))
		}
		return b.String()
	}
	// What the error within says itself is not said twice.
	syntax, _ := e.Err.(*jsontext.SyntacticError)
	if e.JSONPointer != "" {
		if syntax == nil || !e.JSONPointer.Contains(syntax.JSONPointer) {
			b.WriteString(" within " + where)
		}
	} else if e.ByteOffset > 0 && (syntax == nil || e.ByteOffset > syntax.ByteOffset) {
		b.WriteString(" after offset " + strconv.FormatInt(e.ByteOffset, 10))
	}
	if e.Err != nil {
		text := e.Err.Error()
		if syntax != nil {
			text = strings.TrimPrefix(text, "jsontext: ")
		}
		b.WriteString(": " + text)
	}
	return b.String()
}

// typeName is a type's name, shorter if it is a long one without a name.
func typeName(t reflect.Type) string {
	s := t.String()
	if len(s) <= 100 {
		return s
	}
	s = t.Kind().String()
	if t.Kind() == reflect.Struct && t.Name() == "" {
		for i := range t.NumField() {
			if p := t.Field(i).PkgPath; p != "" {
				return p[strings.LastIndexByte(p, '/')+1:] + ".struct"
			}
		}
	}
	return s
}

func noEOF(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

// marshalError is an error of the value that would come next.
func marshalError(e *jsontext.Encoder, t reflect.Type, err error) error {
	return marshalErrorAt(e, 1, t, err)
}

func marshalErrorAt(e *jsontext.Encoder, where int, t reflect.Type, err error) error {
	at, in := internal.EncoderAt(e, where)
	return &SemanticError{action: "marshal", ByteOffset: at, JSONPointer: in, GoType: t, Err: noEOF(err)}
}

// errorBefore is an error of the value that would be read next.
func errorBefore(d *jsontext.Decoder, t reflect.Type, err error) error {
	return errorAt(d, 1, t, err)
}

func errorAt(d *jsontext.Decoder, where int, t reflect.Type, err error) error {
	at, in := internal.DecoderAt(d, where)
	return &SemanticError{action: "unmarshal", ByteOffset: at, JSONPointer: in, GoType: t, Err: noEOF(err)}
}

// errorAfter is an error of the token or value that was read last.
func errorAfter(d *jsontext.Decoder, t reflect.Type, err error) error {
	at, in := internal.DecoderAt(d, -1)
	return &SemanticError{action: "unmarshal", ByteOffset: at, JSONPointer: in, GoType: t, Err: noEOF(err), JSONKind: internal.Last(d)}
}

// errorOf is errorAfter with the number or string itself.
func errorOf(d *jsontext.Decoder, v jsontext.Value, t reflect.Type, err error) error {
	e := errorAfter(d, t, err).(*SemanticError)
	e.JSONValue = v.Clone()
	return e
}

// position is where a stream stood before something else took over.
type position struct {
	depth int
	n     int64
}

// where says of which value an error is that came up since, now that depth and n have
// changed.
func (p position) where(depth int, n int64) int {
	switch {
	case p.depth == depth && p.n == n:
		return 1
	case p.depth == depth && p.n+1 == n:
		return -1
	}
	return 0
}

func encoderPos(e *jsontext.Encoder) position {
	depth := e.StackDepth()
	_, n := e.StackIndex(depth)
	return position{depth, n}
}

func decoderPos(d *jsontext.Decoder) position {
	depth := d.StackDepth()
	_, n := d.StackIndex(depth)
	return position{depth, n}
}

// wrapMarshal makes a SemanticError of what a method or function said.
func wrapMarshal(e *jsontext.Encoder, p position, t reflect.Type, err error) error {
	now := encoderPos(e)
	where := p.where(now.depth, now.n)
	if now.depth > p.depth {
		where = 1
		if err == errNonSingular {
			where = 0
		}
	}
	if se, ok := err.(*SemanticError); ok {
		fill(se, "marshal", t, func() (int64, jsontext.Pointer) { return internal.EncoderAt(e, where) })
		return se
	}
	if internal.IsIO(err) {
		return err
	}
	return marshalErrorAt(e, where, t, err)
}

// wrapUnmarshal is wrapMarshal of what was read.
func wrapUnmarshal(d *jsontext.Decoder, p position, t reflect.Type, err error) error {
	now := decoderPos(d)
	where := p.where(now.depth, now.n)
	switch e := err.(type) {
	case *SemanticError:
		fill(e, "unmarshal", t, func() (int64, jsontext.Pointer) { return internal.DecoderAt(d, where) })
		return e
	case *jsontext.SyntacticError:
		return e
	}
	if internal.IsIO(err) {
		return err
	}
	return errorAt(d, where, t, err)
}

// fill says where and of which type, if the error does not.
func fill(e *SemanticError, action string, t reflect.Type, at func() (int64, jsontext.Pointer)) {
	if e.action == "" {
		e.action = action
	}
	if e.ByteOffset == 0 && e.JSONPointer == "" {
		e.ByteOffset, e.JSONPointer = at()
	}
	if e.GoType == nil {
		e.GoType = t
	}
}
