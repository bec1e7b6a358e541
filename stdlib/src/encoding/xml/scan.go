package xml

// From bytes to tokens. What fails sets d.err, and says so.

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

func equalFold(s, t string) bool { return strings.EqualFold(s, t) }

func (d *Decoder) switchToReader(r io.Reader) {
	if rb, ok := r.(io.ByteReader); ok {
		d.r = rb
	} else {
		d.r = bufio.NewReader(r)
	}
}

func (d *Decoder) getc() (b byte, ok bool) {
	if d.err != nil {
		return 0, false
	}
	if d.nextByte >= 0 {
		b = byte(d.nextByte)
		d.nextByte = -1
	} else {
		b, d.err = d.r.ReadByte()
		if d.err != nil {
			return 0, false
		}
		if d.saved != nil {
			d.saved.WriteByte(b)
		}
	}
	if b == '\n' {
		d.line++
		d.linestart = d.offset + 1
	}
	d.offset++
	return b, true
}

// savedOffset is how much is saved, but for what was unread.
func (d *Decoder) savedOffset() int {
	n := d.saved.Len()
	if d.nextByte >= 0 {
		n--
	}
	return n
}

// mustgetc is getc where the input must not end.
func (d *Decoder) mustgetc() (b byte, ok bool) {
	if b, ok = d.getc(); !ok && d.err == io.EOF {
		d.err = d.syntaxError("unexpected EOF")
	}
	return
}

func (d *Decoder) ungetc(b byte) {
	if b == '\n' {
		d.line--
	}
	d.nextByte = int(b)
	d.offset--
}

func (d *Decoder) space() {
	for {
		b, ok := d.getc()
		if !ok {
			return
		}
		switch b {
		case ' ', '\r', '\n', '\t':
		default:
			d.ungetc(b)
			return
		}
	}
}

// fail says what is wrong, unless something was already.
func (d *Decoder) fail(msg string) (Token, error) {
	if d.err == nil {
		d.err = d.syntaxError(msg)
	}
	return nil, d.err
}

func (d *Decoder) rawToken() (Token, error) {
	if d.t != nil {
		return d.t.Token()
	}
	if d.err != nil {
		return nil, d.err
	}
	if d.needClose {
		d.needClose = false
		return EndElement{d.toClose}, nil
	}
	b, ok := d.getc()
	if !ok {
		return nil, d.err
	}
	if b != '<' {
		d.ungetc(b)
		data := d.text(-1, false)
		if data == nil {
			return nil, d.err
		}
		return CharData(data), nil
	}
	if b, ok = d.mustgetc(); !ok {
		return nil, d.err
	}
	switch b {
	case '/':
		return d.endElement()
	case '?':
		return d.procInst()
	case '!':
		return d.declaration()
	}
	d.ungetc(b)
	return d.startElement()
}

func (d *Decoder) endElement() (Token, error) {
	name, ok := d.nsname()
	if !ok {
		return d.fail("expected element name after </")
	}
	d.space()
	b, ok := d.mustgetc()
	if !ok {
		return nil, d.err
	}
	if b != '>' {
		return d.fail("invalid characters between </" + name.Local + " and >")
	}
	return EndElement{name}, nil
}

func (d *Decoder) procInst() (Token, error) {
	target, ok := d.name()
	if !ok {
		return d.fail("expected target name after <?")
	}
	d.space()
	d.buf.Reset()
	for last := byte(0); ; {
		b, ok := d.mustgetc()
		if !ok {
			return nil, d.err
		}
		d.buf.WriteByte(b)
		if last == '?' && b == '>' {
			break
		}
		last = b
	}
	data := d.buf.Bytes()
	data = data[:len(data)-2]
	if target != "xml" {
		return ProcInst{target, data}, nil
	}
	content := string(data)
	if ver := pseudoAttr("version", content); ver != "" && ver != "1.0" {
		d.err = fmt.Errorf("xml: unsupported version %q; only version 1.0 is supported", ver)
		return nil, d.err
	}
	if enc := pseudoAttr("encoding", content); enc != "" && !equalFold(enc, "utf-8") {
		if d.CharsetReader == nil {
			d.err = fmt.Errorf("xml: encoding %q declared but Decoder.CharsetReader is nil", enc)
			return nil, d.err
		}
		r, err := d.CharsetReader(enc, d.r.(io.Reader))
		if err != nil {
			d.err = fmt.Errorf("xml: opening charset %q: %w", enc, err)
			return nil, d.err
		}
		if r == nil {
			panic("CharsetReader returned a nil Reader for charset " + enc)
		}
		d.switchToReader(r)
	}
	return ProcInst{target, data}, nil
}

// pseudoAttr is the value of param in s, which looks like attributes.
func pseudoAttr(param, s string) string {
	param += "="
	for {
		k := strings.Index(s, param)
		if k < 0 || k+len(param) >= len(s) {
			return ""
		}
		quote := s[k+len(param)]
		s = s[k+len(param)+1:]
		if quote == '\'' || quote == '"' {
			if j := strings.IndexByte(s, quote); j >= 0 {
				return s[:j]
			}
			return ""
		}
	}
}

// declaration is a comment, CDATA or a directive, after <!.
func (d *Decoder) declaration() (Token, error) {
	b, ok := d.mustgetc()
	if !ok {
		return nil, d.err
	}
	switch b {
	case '-':
		if b, ok = d.mustgetc(); !ok {
			return nil, d.err
		}
		if b != '-' {
			return d.fail("invalid sequence <!- not part of <!--")
		}
		d.buf.Reset()
		for b0, b1 := byte(0), byte(0); ; b0, b1 = b1, b {
			if b, ok = d.mustgetc(); !ok {
				return nil, d.err
			}
			d.buf.WriteByte(b)
			if b0 == '-' && b1 == '-' {
				if b != '>' {
					return d.fail(`invalid sequence "--" not allowed in comments`)
				}
				break
			}
		}
		data := d.buf.Bytes()
		return Comment(data[:len(data)-3]), nil
	case '[':
		for _, c := range []byte("CDATA[") {
			if b, ok = d.mustgetc(); !ok {
				return nil, d.err
			}
			if b != c {
				return d.fail("invalid <![ sequence")
			}
		}
		data := d.text(-1, true)
		if data == nil {
			return nil, d.err
		}
		return CharData(data), nil
	}
	return d.directive(b)
}

// directive reads up to the > that is in no quotes, no < > and no comment.
// Comments become a space.
func (d *Decoder) directive(b byte) (Token, error) {
	d.buf.Reset()
	d.buf.WriteByte(b)
	quote, depth := byte(0), 0
	var ok bool
	for {
		if b, ok = d.mustgetc(); !ok {
			return nil, d.err
		}
		if quote == 0 && b == '>' && depth == 0 {
			return Directive(d.buf.Bytes()), nil
		}
		for again := true; again; {
			again = false
			d.buf.WriteByte(b)
			switch {
			case b == quote:
				quote = 0
			case quote != 0:
			case b == '\'' || b == '"':
				quote = b
			case b == '>':
				depth--
			case b == '<':
				matched := 0
				for matched < 3 {
					if b, ok = d.mustgetc(); !ok {
						return nil, d.err
					}
					if b != "!--"[matched] {
						break
					}
					matched++
				}
				if matched < 3 {
					d.buf.WriteString("!--"[:matched])
					depth++
					again = true
					break
				}
				d.buf.Truncate(d.buf.Len() - 1)
				for b0, b1 := byte(0), byte(0); ; b0, b1 = b1, b {
					if b, ok = d.mustgetc(); !ok {
						return nil, d.err
					}
					if b0 == '-' && b1 == '-' && b == '>' {
						break
					}
				}
				d.buf.WriteByte(' ')
			}
		}
	}
}

func (d *Decoder) startElement() (Token, error) {
	name, ok := d.nsname()
	if !ok {
		return d.fail("expected element name after <")
	}
	attrs := []Attr{}
	for {
		d.space()
		b, ok := d.mustgetc()
		if !ok {
			return nil, d.err
		}
		if b == '/' {
			if b, ok = d.mustgetc(); !ok {
				return nil, d.err
			}
			if b != '>' {
				return d.fail("expected /> in element")
			}
			d.needClose = true
			d.toClose = name
			break
		}
		if b == '>' {
			break
		}
		d.ungetc(b)
		var a Attr
		if a.Name, ok = d.nsname(); !ok {
			return d.fail("expected attribute name in element")
		}
		d.space()
		if b, ok = d.mustgetc(); !ok {
			return nil, d.err
		}
		if b == '=' {
			d.space()
			data := d.attrval()
			if data == nil {
				return nil, d.err
			}
			a.Value = string(data)
		} else {
			if d.Strict {
				return d.fail("attribute name without = in element")
			}
			d.ungetc(b)
			a.Value = a.Name.Local
		}
		attrs = append(attrs, a)
	}
	return StartElement{name, attrs}, nil
}

func (d *Decoder) attrval() []byte {
	b, ok := d.mustgetc()
	if !ok {
		return nil
	}
	if b == '"' || b == '\'' {
		return d.text(int(b), false)
	}
	if d.Strict {
		d.err = d.syntaxError("unquoted or missing attribute value in element")
		return nil
	}
	d.ungetc(b)
	d.buf.Reset()
	for {
		if b, ok = d.mustgetc(); !ok {
			return nil
		}
		if isNameByte(b) && b != '.' {
			d.buf.WriteByte(b)
		} else {
			d.ungetc(b)
			break
		}
	}
	return d.buf.Bytes()
}

// text reads text up to a <, up to the quote if that is not negative, or up to
// ]]> in CDATA.
func (d *Decoder) text(quote int, cdata bool) []byte {
	var b0, b1 byte
	cut := 0
	d.buf.Reset()
	for {
		b, ok := d.getc()
		if !ok {
			if cdata {
				if d.err == io.EOF {
					d.err = d.syntaxError("unexpected EOF in CDATA section")
				}
				return nil
			}
			break
		}
		if b == '>' && quote < 0 && b0 == ']' && b1 == ']' {
			if cdata {
				cut = 2
				break
			}
			d.err = d.syntaxError("unescaped ]]> not in CDATA section")
			return nil
		}
		if b == '<' && !cdata {
			if quote >= 0 {
				d.err = d.syntaxError("unescaped < inside quoted string")
				return nil
			}
			d.ungetc('<')
			break
		}
		if quote >= 0 && b == byte(quote) {
			break
		}
		if b == '&' && !cdata {
			if !d.reference() {
				return nil
			}
			b0, b1 = 0, 0
			continue
		}
		switch {
		case b == '\r':
			d.buf.WriteByte('\n')
		case b1 == '\r' && b == '\n':
			// Written already.
		default:
			d.buf.WriteByte(b)
		}
		b0, b1 = b1, b
	}
	data := d.buf.Bytes()
	data = data[:len(data)-cut]
	for i := 0; i < len(data); {
		if c := data[i]; c < utf8.RuneSelf {
			if c < ' ' && c != '\t' && c != '\n' && c != '\r' {
				d.err = d.syntaxError(fmt.Sprintf("illegal character code %U", c))
				return nil
			}
			i++
			continue
		}
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			d.err = d.syntaxError("invalid UTF-8")
			return nil
		}
		if !isInCharacterRange(r) {
			d.err = d.syntaxError(fmt.Sprintf("illegal character code %U", r))
			return nil
		}
		i += size
	}
	return data
}

// reference appends to d.buf what a reference, after its &, stands for; or
// itself, if it is wrong and that may be.
func (d *Decoder) reference() bool {
	before := d.buf.Len()
	d.buf.WriteByte('&')
	var text string
	known := false
	b, ok := d.mustgetc()
	if !ok {
		return false
	}
	if b == '#' {
		d.buf.WriteByte(b)
		if b, ok = d.mustgetc(); !ok {
			return false
		}
		base := 10
		if b == 'x' {
			base = 16
			d.buf.WriteByte(b)
			if b, ok = d.mustgetc(); !ok {
				return false
			}
		}
		start := d.buf.Len()
		for '0' <= b && b <= '9' || base == 16 && ('a' <= b && b <= 'f' || 'A' <= b && b <= 'F') {
			d.buf.WriteByte(b)
			if b, ok = d.mustgetc(); !ok {
				return false
			}
		}
		if b != ';' {
			d.ungetc(b)
		} else {
			s := string(d.buf.Bytes()[start:])
			d.buf.WriteByte(';')
			if n, err := strconv.ParseUint(s, base, 64); err == nil && n <= unicode.MaxRune {
				text, known = string(rune(n)), true
			}
		}
	} else {
		d.ungetc(b)
		if !d.readName() && d.err != nil {
			return false
		}
		if b, ok = d.mustgetc(); !ok {
			return false
		}
		if b != ';' {
			d.ungetc(b)
		} else {
			name := string(d.buf.Bytes()[before+1:])
			d.buf.WriteByte(';')
			if isName([]byte(name)) {
				text, known = d.entity(name)
			}
		}
	}
	if known {
		d.buf.Truncate(before)
		d.buf.WriteString(text)
		return true
	}
	if !d.Strict {
		return true
	}
	ref := string(d.buf.Bytes()[before:])
	if ref[len(ref)-1] != ';' {
		ref += " (no semicolon)"
	}
	d.err = d.syntaxError("invalid character entity " + ref)
	return false
}

func (d *Decoder) entity(name string) (string, bool) {
	switch name {
	case "lt":
		return "<", true
	case "gt":
		return ">", true
	case "amp":
		return "&", true
	case "apos":
		return "'", true
	case "quot":
		return `"`, true
	}
	text, ok := d.Entity[name]
	return text, ok
}

// nsname reads a name with or without prefix.
func (d *Decoder) nsname() (name Name, ok bool) {
	s, ok := d.name()
	if !ok || strings.Count(s, ":") > 1 {
		return name, false
	}
	if space, local, ok := strings.Cut(s, ":"); ok && space != "" && local != "" {
		return Name{space, local}, true
	}
	return Name{Local: s}, true
}

func (d *Decoder) name() (s string, ok bool) {
	d.buf.Reset()
	if !d.readName() {
		return "", false
	}
	b := d.buf.Bytes()
	if !isName(b) {
		d.err = d.syntaxError("invalid XML name: " + string(b))
		return "", false
	}
	return string(b), true
}

// readName appends to d.buf what may be a name.
func (d *Decoder) readName() bool {
	b, ok := d.mustgetc()
	if !ok {
		return false
	}
	if b < utf8.RuneSelf && !isNameByte(b) {
		d.ungetc(b)
		return false
	}
	for b >= utf8.RuneSelf || isNameByte(b) {
		d.buf.WriteByte(b)
		if b, ok = d.mustgetc(); !ok {
			return false
		}
	}
	d.ungetc(b)
	return true
}
