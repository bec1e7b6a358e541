package xml

import (
	"bufio"
	"bytes"
	"encoding"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Header is the declaration that documents may begin with.
const Header = `<?xml version="1.0" encoding="UTF-8"?>` + "\n"

// Marshal is v as XML.
func Marshal(v any) ([]byte, error) { return MarshalIndent(v, "", "") }

// MarshalIndent is Marshal with each element on a line.
func MarshalIndent(v any, prefix, indent string) ([]byte, error) {
	var b bytes.Buffer
	enc := NewEncoder(&b)
	enc.Indent(prefix, indent)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	if err := enc.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// Marshaler is what writes itself as an element, or as several.
type Marshaler interface {
	MarshalXML(e *Encoder, start StartElement) error
}

// MarshalerAttr is what writes itself as an attribute; one without name is left
// out.
type MarshalerAttr interface {
	MarshalXMLAttr(name Name) (Attr, error)
}

// Encoder writes values, and tokens.
type Encoder struct{ p printer }

// NewEncoder is an Encoder to w.
func NewEncoder(w io.Writer) *Encoder {
	e := &Encoder{printer{w: bufio.NewWriter(w)}}
	e.p.encoder = e
	return e
}

// Indent has each element on a line, after prefix and so many indents as it is
// deep.
func (enc *Encoder) Indent(prefix, indent string) { enc.p.prefix, enc.p.indent = prefix, indent }

// Encode writes v.
func (enc *Encoder) Encode(v any) error {
	if err := enc.p.marshalValue(reflect.ValueOf(v), nil, nil); err != nil {
		return err
	}
	return enc.p.w.Flush()
}

// EncodeElement writes v as the element that start begins.
func (enc *Encoder) EncodeElement(v any, start StartElement) error {
	if err := enc.p.marshalValue(reflect.ValueOf(v), nil, &start); err != nil {
		return err
	}
	return enc.p.w.Flush()
}

// EncodeToken writes a token; Flush must follow the last.
func (enc *Encoder) EncodeToken(t Token) error {
	p := &enc.p
	switch t := t.(type) {
	case StartElement:
		if err := p.writeStart(&t); err != nil {
			return err
		}
	case EndElement:
		if err := p.writeEnd(t.Name); err != nil {
			return err
		}
	case CharData:
		escapeText(p, t, false)
	case Comment:
		if bytes.Contains(t, []byte("-->")) {
			return errors.New("xml: EncodeToken of Comment containing --> marker")
		}
		p.WriteString("<!--")
		p.Write(t)
		p.WriteString("-->")
	case ProcInst:
		// The declaration is first.
		if t.Target == "xml" && p.w.Buffered() != 0 {
			return errors.New("xml: EncodeToken of ProcInst xml target only valid for xml declaration, first token encoded")
		}
		if !isName([]byte(t.Target)) {
			return errors.New("xml: EncodeToken of ProcInst with invalid Target")
		}
		if bytes.Contains(t.Inst, []byte("?>")) {
			return errors.New("xml: EncodeToken of ProcInst containing ?> marker")
		}
		p.WriteString("<?" + t.Target)
		if len(t.Inst) > 0 {
			p.WriteByte(' ')
			p.Write(t.Inst)
		}
		p.WriteString("?>")
	case Directive:
		if !isValidDirective(t) {
			return errors.New("xml: EncodeToken of Directive containing wrong < or > markers")
		}
		p.WriteString("<!")
		p.Write(t)
		p.WriteString(">")
	default:
		return errors.New("xml: EncodeToken of invalid token type")
	}
	return p.cachedWriteError()
}

// isValidDirective reports whether quotes, comments and < > in it end in it.
func isValidDirective(dir Directive) bool {
	depth, quote, comment := 0, byte(0), false
	for i, c := range dir {
		switch {
		case comment:
			if c == '>' && i >= 2 && bytes.Equal(dir[i-2:i+1], []byte("-->")) {
				comment = false
			}
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case c == '<':
			if i+4 < len(dir) && bytes.Equal(dir[i:i+4], []byte("<!--")) {
				comment = true
			} else {
				depth++
			}
		case c == '>':
			if depth == 0 {
				return false
			}
			depth--
		}
	}
	return depth == 0 && quote == 0 && !comment
}

// Flush writes what is buffered.
func (enc *Encoder) Flush() error { return enc.p.w.Flush() }

// Close flushes; it is an error if an element is open.
func (enc *Encoder) Close() error {
	p := &enc.p
	if p.closed {
		return nil
	}
	p.closed = true
	if err := p.w.Flush(); err != nil {
		return err
	}
	if len(p.tags) > 0 {
		return fmt.Errorf("unclosed tag <%s>", p.tags[len(p.tags)-1].Local)
	}
	return nil
}

type printer struct {
	w          *bufio.Writer
	encoder    *Encoder
	seq        int
	indent     string
	prefix     string
	depth      int
	indentedIn bool
	putNewline bool
	attrNS     map[string]string // by prefix
	attrPrefix map[string]string // by name space
	prefixes   []string          // that are declared, "" where an element began
	tags       []Name            // that are open; one without name is a mark
	closed     bool
	err        error
}

func (p *printer) Write(b []byte) (n int, err error) {
	if p.closed && p.err == nil {
		p.err = errors.New("use of closed Encoder")
	}
	if p.err == nil {
		n, p.err = p.w.Write(b)
	}
	return n, p.err
}

func (p *printer) WriteString(s string) (n int, err error) {
	if p.closed && p.err == nil {
		p.err = errors.New("use of closed Encoder")
	}
	if p.err == nil {
		n, p.err = p.w.WriteString(s)
	}
	return n, p.err
}

func (p *printer) WriteByte(c byte) error {
	_, err := p.Write([]byte{c})
	return err
}

func (p *printer) cachedWriteError() error {
	_, err := p.Write(nil)
	return err
}

// createAttrPrefix is a prefix for the name space; it is declared if need be.
func (p *printer) createAttrPrefix(url string) string {
	if prefix := p.attrPrefix[url]; prefix != "" {
		return prefix
	}
	if url == xmlURL {
		return xmlPrefix
	}
	if p.attrPrefix == nil {
		p.attrPrefix = map[string]string{}
		p.attrNS = map[string]string{}
	}
	prefix := strings.TrimRight(url, "/")
	prefix = prefix[strings.LastIndexByte(prefix, '/')+1:]
	if prefix == "" || !isName([]byte(prefix)) || strings.Contains(prefix, ":") {
		prefix = "_"
	}
	if len(prefix) >= 3 && equalFold(prefix[:3], "xml") {
		prefix = "_" + prefix
	}
	if p.attrNS[prefix] != "" {
		for p.seq++; ; p.seq++ {
			if id := prefix + "_" + strconv.Itoa(p.seq); p.attrNS[id] == "" {
				prefix = id
				break
			}
		}
	}
	p.attrPrefix[url] = prefix
	p.attrNS[prefix] = url
	p.WriteString("xmlns:" + prefix + `="`)
	EscapeText(p, []byte(url))
	p.WriteString(`" `)
	p.prefixes = append(p.prefixes, prefix)
	return prefix
}

func (p *printer) popPrefixes() {
	for n := len(p.prefixes); n > 0; n = len(p.prefixes) {
		prefix := p.prefixes[n-1]
		p.prefixes = p.prefixes[:n-1]
		if prefix == "" {
			return
		}
		delete(p.attrPrefix, p.attrNS[prefix])
		delete(p.attrNS, prefix)
	}
}

// marshalValue writes val: finfo is the field it is in, template what to begin
// with, if there are such.
func (p *printer) marshalValue(val reflect.Value, finfo *fieldInfo, template *StartElement) error {
	if template != nil && template.Name.Local == "" {
		return errors.New("xml: EncodeElement of StartElement with missing name")
	}
	if !val.IsValid() {
		return nil
	}
	if finfo != nil && finfo.flags&fOmitEmpty != 0 && isEmptyValue(val) {
		return nil
	}
	for val.Kind() == reflect.Interface || val.Kind() == reflect.Pointer {
		if val.IsNil() {
			return nil
		}
		val = val.Elem()
	}
	typ := val.Type()
	if m, ok := as[Marshaler](val, hasMarshaler); ok {
		return p.marshalInterface(m, defaultStart(reflect.TypeOf(m), finfo, template))
	}
	if m, ok := as[encoding.TextMarshaler](val, hasTextMarshaler); ok {
		return p.marshalTextInterface(m, defaultStart(reflect.TypeOf(m), finfo, template))
	}
	if k := val.Kind(); (k == reflect.Slice || k == reflect.Array) && typ.Elem().Kind() != reflect.Uint8 {
		for i := range val.Len() {
			if err := p.marshalValue(val.Index(i), finfo, template); err != nil {
				return err
			}
		}
		return nil
	}
	tinfo, err := getTypeInfo(typ)
	if err != nil {
		return err
	}
	var start StartElement
	if template != nil {
		start.Name = template.Name
		start.Attr = append(start.Attr, template.Attr...)
	} else if x := tinfo.xmlname; x != nil {
		if x.name != "" {
			start.Name = Name{x.xmlns, x.name}
		} else if fv := x.value(val, false); fv.IsValid() {
			if v, ok := fv.Interface().(Name); ok && v.Local != "" {
				start.Name = v
			}
		}
	}
	if start.Name.Local == "" && finfo != nil {
		start.Name = Name{finfo.xmlns, finfo.name}
	}
	if start.Name.Local == "" {
		// Type arguments are no part of the name.
		name, _, _ := strings.Cut(typ.Name(), "[")
		if name == "" {
			return &UnsupportedTypeError{typ}
		}
		start.Name.Local = name
	}
	for i := range tinfo.fields {
		finfo := &tinfo.fields[i]
		if finfo.flags&fAttr == 0 {
			continue
		}
		fv := finfo.value(val, false)
		if finfo.flags&fOmitEmpty != 0 && (!fv.IsValid() || isEmptyValue(fv)) {
			continue
		}
		if fv.Kind() == reflect.Interface && fv.IsNil() {
			continue
		}
		if err := p.marshalAttr(&start, Name{finfo.xmlns, finfo.name}, fv); err != nil {
			return err
		}
	}
	// An empty name space within another one must be said.
	if x := tinfo.xmlname; x != nil && start.Name.Space == "" && x.xmlns == "" && x.name == "" &&
		len(p.tags) != 0 && p.tags[len(p.tags)-1].Space != "" {
		start.Attr = append(start.Attr, Attr{Name{"", xmlnsPrefix}, ""})
	}
	if err := p.writeStart(&start); err != nil {
		return err
	}
	if val.Kind() == reflect.Struct {
		err = p.marshalStruct(tinfo, val)
	} else {
		var b []byte
		if b, err = marshalSimple(typ, val); err == nil {
			EscapeText(p, b)
		}
	}
	if err != nil {
		return err
	}
	if err := p.writeEnd(start.Name); err != nil {
		return err
	}
	return p.cachedWriteError()
}

func (p *printer) marshalAttr(start *StartElement, name Name, val reflect.Value) error {
	if !val.IsValid() {
		return nil
	}
	if m, ok := as[MarshalerAttr](val, hasMarshalerAttr); ok {
		if val.Kind() == reflect.Pointer && val.IsNil() {
			return nil
		}
		attr, err := m.MarshalXMLAttr(name)
		if err != nil {
			return err
		}
		if attr.Name.Local != "" {
			start.Attr = append(start.Attr, attr)
		}
		return nil
	}
	if m, ok := as[encoding.TextMarshaler](val, hasTextMarshaler); ok {
		if val.Kind() == reflect.Pointer && val.IsNil() {
			return nil
		}
		text, err := m.MarshalText()
		if err != nil {
			return err
		}
		start.Attr = append(start.Attr, Attr{name, string(text)})
		return nil
	}
	switch val.Kind() {
	case reflect.Pointer, reflect.Interface:
		if val.IsNil() {
			return nil
		}
		val = val.Elem()
	}
	if val.Kind() == reflect.Slice && val.Type().Elem().Kind() != reflect.Uint8 {
		for i := range val.Len() {
			if err := p.marshalAttr(start, name, val.Index(i)); err != nil {
				return err
			}
		}
		return nil
	}
	if val.Type() == attrType {
		start.Attr = append(start.Attr, val.Interface().(Attr))
		return nil
	}
	b, err := marshalSimple(val.Type(), val)
	if err != nil {
		return err
	}
	start.Attr = append(start.Attr, Attr{name, string(b)})
	return nil
}

// defaultStart is what a Marshaler of that type begins with.
func defaultStart(typ reflect.Type, finfo *fieldInfo, template *StartElement) StartElement {
	var start StartElement
	switch {
	case template != nil:
		start.Name = template.Name
		start.Attr = append(start.Attr, template.Attr...)
	case finfo != nil && finfo.name != "":
		start.Name = Name{finfo.xmlns, finfo.name}
	case typ.Name() != "":
		start.Name.Local = typ.Name()
	default:
		start.Name.Local = typ.Elem().Name()
	}
	return start
}

func (p *printer) marshalInterface(val Marshaler, start StartElement) error {
	// Under the mark are elements that it must not end.
	p.tags = append(p.tags, Name{})
	n := len(p.tags)
	if err := val.MarshalXML(p.encoder, start); err != nil {
		return err
	}
	if len(p.tags) > n {
		return fmt.Errorf("xml: %s.MarshalXML wrote invalid XML: <%s> not closed", receiverType(val), p.tags[len(p.tags)-1].Local)
	}
	p.tags = p.tags[:n-1]
	return nil
}

func (p *printer) marshalTextInterface(val encoding.TextMarshaler, start StartElement) error {
	if err := p.writeStart(&start); err != nil {
		return err
	}
	text, err := val.MarshalText()
	if err != nil {
		return err
	}
	EscapeText(p, text)
	return p.writeEnd(start.Name)
}

func (p *printer) writeStart(start *StartElement) error {
	if start.Name.Local == "" {
		return errors.New("xml: start tag with no name")
	}
	p.tags = append(p.tags, start.Name)
	p.prefixes = append(p.prefixes, "")
	p.writeIndent(1)
	p.WriteString("<" + start.Name.Local)
	if start.Name.Space != "" {
		p.WriteString(` xmlns="`)
		EscapeText(p, []byte(start.Name.Space))
		p.WriteByte('"')
	}
	for _, attr := range start.Attr {
		if attr.Name.Local == "" {
			continue
		}
		p.WriteByte(' ')
		if attr.Name.Space != "" {
			p.WriteString(p.createAttrPrefix(attr.Name.Space) + ":")
		}
		p.WriteString(attr.Name.Local + `="`)
		EscapeText(p, []byte(attr.Value))
		p.WriteByte('"')
	}
	p.WriteByte('>')
	return nil
}

func (p *printer) writeEnd(name Name) error {
	if name.Local == "" {
		return errors.New("xml: end tag with no name")
	}
	n := len(p.tags)
	if n == 0 || p.tags[n-1].Local == "" {
		return fmt.Errorf("xml: end tag </%s> without start tag", name.Local)
	}
	if top := p.tags[n-1]; top != name {
		if top.Local != name.Local {
			return fmt.Errorf("xml: end tag </%s> does not match start tag <%s>", name.Local, top.Local)
		}
		return fmt.Errorf("xml: end tag </%s> in namespace %s does not match start tag <%s> in namespace %s",
			name.Local, name.Space, top.Local, top.Space)
	}
	p.tags = p.tags[:n-1]
	p.writeIndent(-1)
	p.WriteString("</" + name.Local + ">")
	p.popPrefixes()
	return nil
}

// marshalSimple is a value that is no struct as text.
func marshalSimple(typ reflect.Type, val reflect.Value) ([]byte, error) {
	switch val.Kind() {
	case reflect.String:
		return []byte(val.String()), nil
	case reflect.Array:
		if typ.Elem().Kind() == reflect.Uint8 {
			b := make([]byte, val.Len())
			reflect.Copy(reflect.ValueOf(b), val)
			return b, nil
		}
	case reflect.Slice:
		if typ.Elem().Kind() == reflect.Uint8 {
			return val.Bytes(), nil
		}
	}
	if b, ok := appendBasic(nil, val); ok {
		return b, nil
	}
	return nil, &UnsupportedTypeError{typ}
}

// appendBasic appends a number or bool.
func appendBasic(b []byte, val reflect.Value) ([]byte, bool) {
	switch val.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return strconv.AppendInt(b, val.Int(), 10), true
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return strconv.AppendUint(b, val.Uint(), 10), true
	case reflect.Float32, reflect.Float64:
		return strconv.AppendFloat(b, val.Float(), 'g', -1, val.Type().Bits()), true
	case reflect.Bool:
		return strconv.AppendBool(b, val.Bool()), true
	}
	return b, false
}

func deref(v reflect.Value) reflect.Value {
	for v.Kind() == reflect.Interface || v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return v
		}
		v = v.Elem()
	}
	return v
}

func (p *printer) marshalStruct(tinfo *typeInfo, val reflect.Value) error {
	s := parentStack{p: p}
	for i := range tinfo.fields {
		finfo := &tinfo.fields[i]
		if finfo.flags&fAttr != 0 {
			continue
		}
		vf := finfo.value(val, false)
		if !vf.IsValid() {
			continue
		}
		switch finfo.flags & fMode {
		case fCDATA, fCharData:
			emit := EscapeText
			if finfo.flags&fMode == fCDATA {
				emit = emitCDATA
			}
			if err := s.trim(finfo.parents); err != nil {
				return err
			}
			if m, ok := as[encoding.TextMarshaler](vf, hasTextMarshaler); ok {
				data, err := m.MarshalText()
				if err != nil {
					return err
				}
				if err := emit(p, data); err != nil {
					return err
				}
				continue
			}
			vf = deref(vf)
			data, ok := appendBasic(nil, vf)
			if !ok && vf.Kind() == reflect.String {
				data, ok = []byte(vf.String()), true
			}
			if !ok && vf.Kind() == reflect.Slice {
				data, ok = vf.Interface().([]byte)
			}
			if ok {
				if err := emit(p, data); err != nil {
					return err
				}
			}
			continue
		case fComment:
			if err := s.trim(finfo.parents); err != nil {
				return err
			}
			if err := p.comment(deref(vf), val.Type()); err != nil {
				return err
			}
			continue
		case fInnerXML:
			vf = deref(vf)
			switch raw := vf.Interface().(type) {
			case []byte:
				p.Write(raw)
				continue
			case string:
				p.WriteString(raw)
				continue
			}
		case fElement, fElement | fAny:
			if err := s.trim(finfo.parents); err != nil {
				return err
			}
			if len(finfo.parents) > len(s.stack) {
				if vf.Kind() != reflect.Pointer && vf.Kind() != reflect.Interface || !vf.IsNil() {
					if err := s.push(finfo.parents[len(s.stack):]); err != nil {
						return err
					}
				}
			}
		}
		if err := p.marshalValue(vf, finfo, nil); err != nil {
			return err
		}
	}
	if err := s.trim(nil); err != nil {
		return err
	}
	return p.cachedWriteError()
}

func (p *printer) comment(vf reflect.Value, typ reflect.Type) error {
	var text string
	switch {
	case vf.Kind() == reflect.String:
		text = vf.String()
	case vf.Kind() == reflect.Slice && vf.Type().Elem().Kind() == reflect.Uint8:
		text = string(vf.Bytes())
	default:
		return fmt.Errorf("xml: bad type for comment field of %s", typ)
	}
	if text == "" {
		return nil
	}
	p.writeIndent(0)
	p.WriteString("<!--")
	if strings.Contains(text, "--") {
		return errors.New(`xml: comments must not contain "--"`)
	}
	p.WriteString(text)
	if text[len(text)-1] == '-' {
		// ---> would be wrong.
		p.WriteByte(' ')
	}
	p.WriteString("-->")
	return nil
}

// writeIndent begins a line, if there are lines; delta is 1 before an element
// begins, -1 before it ends.
func (p *printer) writeIndent(delta int) {
	if p.prefix == "" && p.indent == "" {
		return
	}
	if delta < 0 {
		p.depth--
		if p.indentedIn {
			p.indentedIn = false
			return
		}
		p.indentedIn = false
	}
	if p.putNewline {
		p.WriteByte('\n')
	} else {
		p.putNewline = true
	}
	p.WriteString(p.prefix)
	for range p.depth {
		p.WriteString(p.indent)
	}
	if delta > 0 {
		p.depth++
		p.indentedIn = true
	}
}

// parentStack is the open elements of a>b>c.
type parentStack struct {
	p     *printer
	stack []string
}

// trim ends those that parents does not begin with.
func (s *parentStack) trim(parents []string) error {
	split := 0
	for split < len(parents) && split < len(s.stack) && parents[split] == s.stack[split] {
		split++
	}
	for i := len(s.stack) - 1; i >= split; i-- {
		if err := s.p.writeEnd(Name{Local: s.stack[i]}); err != nil {
			return err
		}
	}
	s.stack = s.stack[:split]
	return nil
}

func (s *parentStack) push(parents []string) error {
	for _, name := range parents {
		if err := s.p.writeStart(&StartElement{Name: Name{Local: name}}); err != nil {
			return err
		}
	}
	s.stack = append(s.stack, parents...)
	return nil
}

// UnsupportedTypeError says that a type cannot be XML.
type UnsupportedTypeError struct {
	Type reflect.Type
}

func (e *UnsupportedTypeError) Error() string { return "xml: unsupported type: " + e.Type.String() }

func isEmptyValue(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() == 0
	case reflect.Bool, reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64, reflect.Uint, reflect.Uint8,
		reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr, reflect.Float32, reflect.Float64,
		reflect.Interface, reflect.Pointer:
		return v.IsZero()
	}
	return false
}

// EscapeText writes s, what is special escaped.
func EscapeText(w io.Writer, s []byte) error { return escapeText(w, s, true) }

// Escape is EscapeText without the error.
func Escape(w io.Writer, s []byte) { EscapeText(w, s) }

func escapeText(w io.Writer, s []byte, newlines bool) error {
	var b []byte
	last := 0
	for i := 0; i < len(s); {
		r, width := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, width = utf8.DecodeRune(s[i:])
		}
		i += width
		var esc string
		switch r {
		case '"':
			esc = "&#34;"
		case '\'':
			esc = "&#39;"
		case '&':
			esc = "&amp;"
		case '<':
			esc = "&lt;"
		case '>':
			esc = "&gt;"
		case '\t':
			esc = "&#x9;"
		case '\n':
			if !newlines {
				continue
			}
			esc = "&#xA;"
		case '\r':
			esc = "&#xD;"
		default:
			if isInCharacterRange(r) && (r != utf8.RuneError || width != 1) {
				continue
			}
			esc = "\uFFFD"
		}
		b = append(b, s[last:i-width]...)
		b = append(b, esc...)
		last = i
	}
	if b == nil {
		_, err := w.Write(s)
		return err
	}
	_, err := w.Write(append(b, s[last:]...))
	return err
}

// emitCDATA writes s as CDATA; a ]]> in it is divided between two.
func emitCDATA(w io.Writer, s []byte) error {
	if len(s) == 0 {
		return nil
	}
	s = bytes.ReplaceAll(s, []byte("]]>"), []byte("]]]]><![CDATA[>"))
	_, err := w.Write(append(append([]byte("<![CDATA["), s...), "]]>"...))
	return err
}
