// Package xml reads and writes XML 1.0 with name spaces.
package xml

import (
	"bytes"
	"errors"
	"io"
	"strconv"
	"unicode/utf8"
)

// SyntaxError says what is wrong with the input.
type SyntaxError struct {
	Msg  string
	Line int
}

func (e *SyntaxError) Error() string {
	return "XML syntax error on line " + strconv.Itoa(e.Line) + ": " + e.Msg
}

// Name is a name in a name space; before translation Space is the prefix.
type Name struct {
	Space, Local string
}

// Attr is an attribute of an element.
type Attr struct {
	Name  Name
	Value string
}

// Token is a StartElement, EndElement, CharData, Comment, ProcInst or Directive.
type Token any

// StartElement begins an element.
type StartElement struct {
	Name Name
	Attr []Attr
}

// Copy is a copy that shares nothing.
func (e StartElement) Copy() StartElement {
	e.Attr = append(make([]Attr, 0, len(e.Attr)), e.Attr...)
	return e
}

// End is the end of the element.
func (e StartElement) End() EndElement { return EndElement{e.Name} }

// EndElement ends an element.
type EndElement struct {
	Name Name
}

// CharData is text, references replaced.
type CharData []byte

// Copy is a copy.
func (c CharData) Copy() CharData { return CharData(bytes.Clone(c)) }

// Comment is what is between <!-- and -->.
type Comment []byte

// Copy is a copy.
func (c Comment) Copy() Comment { return Comment(bytes.Clone(c)) }

// ProcInst is <?Target Inst?>.
type ProcInst struct {
	Target string
	Inst   []byte
}

// Copy is a copy that shares nothing.
func (p ProcInst) Copy() ProcInst {
	p.Inst = bytes.Clone(p.Inst)
	return p
}

// Directive is what is between <! and >.
type Directive []byte

// Copy is a copy.
func (d Directive) Copy() Directive { return Directive(bytes.Clone(d)) }

// CopyToken is a copy of a token, whose bytes the Decoder will reuse.
func CopyToken(t Token) Token {
	switch v := t.(type) {
	case CharData:
		return v.Copy()
	case Comment:
		return v.Copy()
	case Directive:
		return v.Copy()
	case ProcInst:
		return v.Copy()
	case StartElement:
		return v.Copy()
	}
	return t
}

// TokenReader is what gives tokens; with the last one or after it io.EOF.
type TokenReader interface {
	Token() (Token, error)
}

const (
	xmlURL      = "http://www.w3.org/XML/1998/namespace"
	xmlnsPrefix = "xmlns"
	xmlPrefix   = "xml"
)

func isInCharacterRange(r rune) bool {
	return r == 0x09 || r == 0x0A || r == 0x0D || r >= 0x20 && r <= 0xD7FF ||
		r >= 0xE000 && r <= 0xFFFD || r >= 0x10000 && r <= 0x10FFFF
}

func isNameByte(c byte) bool {
	return 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' || '0' <= c && c <= '9' ||
		c == '_' || c == ':' || c == '.' || c == '-'
}

func isName(s []byte) bool {
	if len(s) == 0 {
		return false
	}
	for i := 0; i < len(s); {
		c, size := rune(s[i]), 1
		if c >= utf8.RuneSelf {
			if c, size = utf8.DecodeRune(s[i:]); c == utf8.RuneError && size == 1 {
				return false
			}
			if !among(nameStart(), c) && (i == 0 || !among(nameMore(), c)) {
				return false
			}
		} else if !isNameByte(s[i]) || i == 0 && (c == '-' || c == '.' || '0' <= c && c <= '9') {
			return false
		}
		i += size
	}
	return true
}

// Decoder reads tokens, and values.
type Decoder struct {
	// Strict says that the input must be XML; else some mistakes are let pass.
	Strict bool
	// AutoClose is elements that end at once, if not Strict.
	AutoClose []string
	// Entity is what further entities stand for.
	Entity map[string]string
	// CharsetReader makes UTF-8 of other charsets.
	CharsetReader func(charset string, input io.Reader) (io.Reader, error)
	// DefaultSpace is the name space of elements without one.
	DefaultSpace string

	r              io.ByteReader
	t              TokenReader
	buf            bytes.Buffer
	saved          *bytes.Buffer // all that is read, while an element's text is wanted
	stk            *stack
	open           int  // how many elements are
	needClose      bool // toClose ends next
	toClose        Name
	nextToken      Token
	nextByte       int // that was unread, -1 if none
	ns             map[string]string
	err            error
	line           int
	linestart      int64
	offset         int64
	unmarshalDepth int
}

// NewDecoder is a Decoder of what r gives.
func NewDecoder(r io.Reader) *Decoder {
	d := &Decoder{ns: map[string]string{}, nextByte: -1, line: 1, Strict: true}
	d.switchToReader(r)
	return d
}

// NewTokenDecoder is a Decoder of the tokens that t gives.
func NewTokenDecoder(t TokenReader) *Decoder {
	if d, ok := t.(*Decoder); ok {
		return d
	}
	return &Decoder{ns: map[string]string{}, t: t, nextByte: -1, line: 1, Strict: true}
}

// stack is the open elements: for each the translations of prefixes before it,
// and marks (stkEOF) past which a reader of one element must not read.
type stack struct {
	next *stack
	kind int
	name Name
	ok   bool // there was a translation
}

const (
	stkStart = iota
	stkNs
	stkEOF
)

func (d *Decoder) push(kind int) *stack {
	if kind == stkStart {
		d.open++
	}
	d.stk = &stack{next: d.stk, kind: kind}
	return d.stk
}

func (d *Decoder) pop() *stack {
	s := d.stk
	if s != nil {
		d.stk = s.next
		if s.kind == stkStart {
			d.open--
		}
	}
	return s
}

// pushEOF puts a mark under the element that has just begun.
func (d *Decoder) pushEOF() {
	start := d.stk
	for start.kind != stkStart {
		start = start.next
	}
	for start.next != nil && start.next.kind == stkNs {
		start = start.next
	}
	start.next = &stack{next: start.next, kind: stkEOF}
}

// popEOF takes the mark away; it says whether the element was read to its end.
func (d *Decoder) popEOF() bool {
	if d.stk == nil || d.stk.kind != stkEOF {
		return false
	}
	d.pop()
	return true
}

func (d *Decoder) pushNs(prefix, url string, ok bool) {
	s := d.push(stkNs)
	s.name = Name{Space: url, Local: prefix}
	s.ok = ok
}

func (d *Decoder) syntaxError(msg string) error { return &SyntaxError{Msg: msg, Line: d.line} }

// Token is the next token, name spaces translated. Its bytes are good until the
// next call.
func (d *Decoder) Token() (Token, error) {
	var t Token
	if d.stk != nil && d.stk.kind == stkEOF {
		return nil, io.EOF
	}
	if d.nextToken != nil {
		t, d.nextToken = d.nextToken, nil
	} else {
		var err error
		if t, err = d.rawToken(); t == nil && err != nil {
			if err == io.EOF && d.stk != nil && d.stk.kind != stkEOF {
				err = d.syntaxError("unexpected EOF")
			}
			return nil, err
		}
	}
	if !d.Strict {
		if end, ok := d.autoClose(t); ok {
			d.nextToken, t = t, end
		}
	}
	switch e := t.(type) {
	case StartElement:
		for _, a := range e.Attr {
			prefix := ""
			switch {
			case a.Name.Space == xmlnsPrefix:
				prefix = a.Name.Local
			case a.Name.Space != "" || a.Name.Local != xmlnsPrefix:
				continue
			}
			v, ok := d.ns[prefix]
			d.pushNs(prefix, v, ok)
			d.ns[prefix] = a.Value
		}
		d.push(stkStart).name = e.Name
		d.translate(&e.Name, true)
		for i := range e.Attr {
			d.translate(&e.Attr[i].Name, false)
		}
		t = e
	case EndElement:
		if !d.popElement(&e) {
			return nil, d.err
		}
		t = e
	}
	return t, nil
}

func (d *Decoder) translate(n *Name, element bool) {
	switch {
	case n.Space == xmlnsPrefix, n.Space == "" && !element:
		return
	case n.Space == xmlPrefix:
		n.Space = xmlURL
	case n.Space == "" && n.Local == xmlnsPrefix:
		return
	}
	if v, ok := d.ns[n.Space]; ok {
		n.Space = v
	} else if n.Space == "" {
		n.Space = d.DefaultSpace
	}
}

// popElement ends the innermost element with t.
func (d *Decoder) popElement(t *EndElement) bool {
	s := d.pop()
	name := t.Name
	switch {
	case s == nil || s.kind != stkStart:
		d.err = d.syntaxError("unexpected end element </" + name.Local + ">")
		return false
	case s.name.Local != name.Local:
		if !d.Strict {
			d.needClose = true
			d.toClose = t.Name
			t.Name = s.name
			return true
		}
		d.err = d.syntaxError("element <" + s.name.Local + "> closed by </" + name.Local + ">")
		return false
	case s.name.Space != name.Space:
		ns := name.Space
		if ns == "" {
			ns = `""`
		}
		d.err = d.syntaxError("element <" + s.name.Local + "> in space " + s.name.Space +
			" closed by </" + name.Local + "> in space " + ns)
		return false
	}
	d.translate(&t.Name, true)
	for d.stk != nil && d.stk.kind == stkNs {
		s := d.pop()
		if s.ok {
			d.ns[s.name.Local] = s.name.Space
		} else {
			delete(d.ns, s.name.Local)
		}
	}
	return true
}

// autoClose ends the innermost element if it may not have what t is.
func (d *Decoder) autoClose(t Token) (Token, bool) {
	if d.stk == nil || d.stk.kind != stkStart {
		return nil, false
	}
	for _, s := range d.AutoClose {
		if equalFold(s, d.stk.name.Local) {
			if end, ok := t.(EndElement); !ok || !equalFold(end.Name.Local, d.stk.name.Local) {
				return EndElement{d.stk.name}, true
			}
			break
		}
	}
	return nil, false
}

var errRawToken = errors.New("xml: cannot use RawToken from UnmarshalXML method")

// RawToken is the next token, as it is.
func (d *Decoder) RawToken() (Token, error) {
	if d.unmarshalDepth > 0 {
		return nil, errRawToken
	}
	return d.rawToken()
}

// InputOffset is how many bytes the tokens so far took.
func (d *Decoder) InputOffset() int64 { return d.offset }

// InputPos is the line and column after the tokens so far.
func (d *Decoder) InputPos() (line, column int) { return d.line, int(d.offset-d.linestart) + 1 }
