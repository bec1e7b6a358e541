// Package mail reads messages of RFC 5322 and their addresses.
package mail

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/textproto"
	"strings"
	"sync"
	"time"
	"unicode/utf8"
)

// Message is a message.
type Message struct {
	Header Header
	Body   io.Reader
}

// ReadMessage reads a message's header; the body is read from Body.
func ReadMessage(r io.Reader) (msg *Message, err error) {
	tp := textproto.NewReader(bufio.NewReader(r))
	h, err := readHeader(tp)
	if err != nil && (err != io.EOF || len(h) == 0) {
		return nil, err
	}
	return &Message{Header: Header(h), Body: tp.R}, nil
}

// readHeader is more lenient than textproto's.
func readHeader(r *textproto.Reader) (map[string][]string, error) {
	m := make(map[string][]string)
	if b, err := r.R.Peek(1); err == nil && (b[0] == ' ' || b[0] == '\t') {
		line, err := r.ReadLine()
		if err != nil {
			return m, err
		}
		return m, fmt.Errorf("malformed initial line: %q", line)
	}
	for {
		kv, err := r.ReadContinuedLine()
		if kv == "" {
			return m, err
		}
		k, v, ok := strings.Cut(kv, ":")
		if !ok {
			return m, fmt.Errorf("malformed header line: %q", kv)
		}
		if key := textproto.CanonicalMIMEHeaderKey(k); key != "" {
			m[key] = append(m[key], strings.TrimLeft(v, " \t"))
		}
		if err != nil {
			return m, err
		}
	}
}

// layouts are the forms of dates.
var layouts = sync.OnceValue(func() (all []string) {
	for _, dow := range []string{"", "Mon, "} {
		for _, day := range []string{"2", "02"} {
			for _, year := range []string{"2006", "06"} {
				for _, second := range []string{":05", ""} {
					for _, zone := range []string{"-0700", "MST", "UT"} {
						all = append(all, dow+day+" Jan "+year+" 15:04"+second+" "+zone)
					}
				}
			}
		}
	}
	return all
})

// ParseDate reads a date of RFC 5322.
func ParseDate(date string) (time.Time, error) {
	date = strings.ReplaceAll(date, "\r\n", "")
	if strings.Contains(date, "\r") {
		return time.Time{}, errors.New("mail: header has a CR without LF")
	}
	// A date ends with its zone; a comment may follow.
	p := parser{s: date}
	if i := strings.IndexAny(p.s, "+-"); i >= 0 && len(p.s) >= i+5 {
		date = p.s[:i+5]
		p.s = p.s[i+5:]
	} else {
		// Names of zones end with a T, and so do not Tue and Thu.
		i := strings.Index(p.s, "T")
		if i == 0 {
			if i = strings.Index(p.s[1:], "T"); i >= 0 {
				i++
			}
		}
		if i >= 0 && len(p.s) >= i+5 {
			date = p.s[:i+1]
			p.s = p.s[i+1:]
		}
	}
	if !p.skipComments() {
		return time.Time{}, errComment
	}
	for _, layout := range layouts() {
		if t, err := time.Parse(layout, date); err == nil {
			return t, nil
		}
	}
	return time.Time{}, errors.New("mail: header could not be parsed")
}

// Header has the values of a message's keys.
type Header map[string][]string

// Get returns the first value of the key, "" if there is none.
func (h Header) Get(key string) string { return textproto.MIMEHeader(h).Get(key) }

// ErrHeaderNotPresent says that there is no such key.
var ErrHeaderNotPresent = errors.New("mail: header not in message")

// Date returns the message's date.
func (h Header) Date() (time.Time, error) {
	s := h.Get("Date")
	if s == "" {
		return time.Time{}, ErrHeaderNotPresent
	}
	return ParseDate(s)
}

// AddressList returns the addresses that a key has.
func (h Header) AddressList(key string) ([]*Address, error) {
	s := h.Get(key)
	if s == "" {
		return nil, ErrHeaderNotPresent
	}
	return ParseAddressList(s)
}

// Address is an address and a name.
type Address struct {
	Name    string
	Address string
}

// ParseAddress reads one address, with a name or without.
func ParseAddress(address string) (*Address, error) { return new(AddressParser).Parse(address) }

// ParseAddressList reads a list of addresses.
func ParseAddressList(list string) ([]*Address, error) { return new(AddressParser).ParseList(list) }

// AddressParser reads addresses.
type AddressParser struct {
	// WordDecoder, unless nil, decodes names.
	WordDecoder *mime.WordDecoder
}

// Parse reads one address, with a name or without.
func (p *AddressParser) Parse(address string) (*Address, error) {
	return (&parser{s: address, dec: p.WordDecoder}).single()
}

// ParseList reads a list of addresses.
func (p *AddressParser) ParseList(list string) ([]*Address, error) {
	return (&parser{s: list, dec: p.WordDecoder}).list()
}

// String returns the address as a message has it.
func (a *Address) String() string {
	at := strings.LastIndex(a.Address, "@")
	local, domain := a.Address, ""
	if at >= 0 {
		local, domain = a.Address[:at], a.Address[at+1:]
	}
	for i, r := range local {
		if isAtom(r, false) || r == '.' && i > 0 && local[i-1] != '.' && i < len(local)-1 {
			continue
		}
		local = quote(local)
		break
	}
	s := "<" + local + "@" + domain + ">"
	if a.Name == "" {
		return s
	}
	plain := true
	for _, r := range a.Name {
		if !isVisible(r) && !isSpace(r) || r >= utf8.RuneSelf {
			plain = false
		}
	}
	switch {
	case plain:
		return quote(a.Name) + " " + s
	case strings.ContainsAny(a.Name, "\"#$%&'(),.:;<>@[]^`{|}~"):
		// Words of names must not have these.
		return mime.BEncoding.Encode("utf-8", a.Name) + " " + s
	}
	return mime.QEncoding.Encode("utf-8", a.Name) + " " + s
}

var errComment = errors.New("mail: misformatted parenthetical comment")

// parser takes what it reads off s.
type parser struct {
	s   string
	dec *mime.WordDecoder
}

func (p *parser) list() ([]*Address, error) {
	var all []*Address
	for {
		p.skipSpace()
		if p.take(',') {
			continue
		}
		a, err := p.address(true)
		if err != nil {
			return nil, err
		}
		all = append(all, a...)
		if !p.skipComments() {
			return nil, errComment
		}
		if p.s == "" {
			return all, nil
		}
		if p.s[0] != ',' {
			return nil, errors.New("mail: expected comma")
		}
		for p.take(',') {
			p.skipSpace()
		}
		if p.s == "" {
			return all, nil
		}
	}
}

func (p *parser) single() (*Address, error) {
	a, err := p.address(true)
	if err != nil {
		return nil, err
	}
	if !p.skipComments() {
		return nil, errComment
	}
	switch {
	case p.s != "":
		return nil, fmt.Errorf("mail: expected single address, got %q", p.s)
	case len(a) == 0:
		return nil, errors.New("mail: empty group")
	case len(a) > 1:
		return nil, errors.New("mail: group with multiple addresses")
	}
	return a[0], nil
}

// address reads an address, or a group of them.
func (p *parser) address(groups bool) ([]*Address, error) {
	p.skipSpace()
	if p.s == "" {
		return nil, errors.New("mail: no address")
	}
	if spec, err := p.spec(); err == nil {
		name := ""
		p.skipSpace()
		if p.s != "" && p.s[0] == '(' {
			if name, err = p.nameComment(); err != nil {
				return nil, err
			}
		}
		return []*Address{{Name: name, Address: spec}}, nil
	}
	name := ""
	if p.s[0] != '<' {
		var err error
		if name, err = p.phrase(); err != nil {
			return nil, err
		}
	}
	p.skipSpace()
	if groups && p.take(':') {
		return p.group()
	}
	if !p.take('<') {
		for _, r := range name {
			if !isAtom(r, true) {
				return nil, errors.New("mail: no angle-addr")
			}
		}
		return nil, errors.New("mail: missing '@' or angle-addr")
	}
	spec, err := p.spec()
	if err != nil {
		return nil, err
	}
	if !p.take('>') {
		return nil, errors.New("mail: unclosed angle-addr")
	}
	return []*Address{{Name: name, Address: spec}}, nil
}

func (p *parser) group() ([]*Address, error) {
	var all []*Address
	p.skipSpace()
	if p.take(';') {
		if !p.skipComments() {
			return nil, errComment
		}
		return all, nil
	}
	for {
		p.skipSpace()
		a, err := p.address(false)
		if err != nil {
			return nil, err
		}
		all = append(all, a...)
		if !p.skipComments() {
			return nil, errComment
		}
		if p.take(';') {
			if !p.skipComments() {
				return nil, errComment
			}
			return all, nil
		}
		if !p.take(',') {
			return nil, errors.New("mail: expected comma")
		}
	}
}

// spec reads what has an @ in it; if there is none, nothing is taken.
func (p *parser) spec() (spec string, err error) {
	before := *p
	defer func() {
		if err != nil {
			*p = before
		}
	}()
	p.skipSpace()
	if p.s == "" {
		return "", errors.New("mail: no addr-spec")
	}
	var local string
	if p.s[0] == '"' {
		local, err = p.quoted()
		if local == "" {
			err = errors.New("mail: empty quoted string in addr-spec")
		}
	} else {
		local, err = p.atom(true, false)
	}
	if err != nil {
		return "", err
	}
	if !p.take('@') {
		return "", errors.New("mail: missing @ in addr-spec")
	}
	p.skipSpace()
	if p.s == "" {
		return "", errors.New("mail: no domain in addr-spec")
	}
	var domain string
	if p.s[0] == '[' {
		domain, err = p.literal()
	} else {
		domain, err = p.atom(true, false)
	}
	if err != nil {
		return "", err
	}
	return local + "@" + domain, nil
}

// phrase reads words.
func (p *parser) phrase() (phrase string, err error) {
	var words []string
	before := false
	for {
		if len(words) > 0 && !p.skipComments() {
			return "", errComment
		}
		p.skipSpace()
		if p.s == "" {
			break
		}
		word, encoded := "", false
		if p.s[0] == '"' {
			word, err = p.quoted()
		} else if word, err = p.atom(true, true); err == nil {
			word, encoded, err = p.decode(word)
		}
		if err != nil {
			break
		}
		if before && encoded {
			words[len(words)-1] += word
		} else {
			words = append(words, word)
		}
		before = encoded
	}
	if err != nil && len(words) == 0 {
		return "", fmt.Errorf("mail: missing word in phrase: %v", err)
	}
	return strings.Join(words, " "), nil
}

func (p *parser) quoted() (string, error) {
	i := 1
	var b []rune
	escaped := false
	for {
		r, size := utf8.DecodeRuneInString(p.s[i:])
		switch {
		case size == 0:
			return "", errors.New("mail: unclosed quoted-string")
		case size == 1 && r == utf8.RuneError:
			return "", fmt.Errorf("mail: invalid utf-8 in quoted-string: %q", p.s)
		case escaped:
			if !isVisible(r) && !isSpace(r) {
				return "", fmt.Errorf("mail: bad character in quoted-string: %q", r)
			}
			b = append(b, r)
			escaped = false
		case isQuotable(r) || isSpace(r):
			b = append(b, r)
		case r == '"':
			p.s = p.s[i+1:]
			return string(b), nil
		case r == '\\':
			escaped = true
		default:
			return "", fmt.Errorf("mail: bad character in quoted-string: %q", r)
		}
		i += size
	}
}

// atom reads a word; lenient says that dots may be anywhere.
func (p *parser) atom(dot, lenient bool) (string, error) {
	i := 0
	for {
		r, size := utf8.DecodeRuneInString(p.s[i:])
		if size == 1 && r == utf8.RuneError {
			return "", fmt.Errorf("mail: invalid utf-8 in address: %q", p.s)
		}
		if size == 0 || !isAtom(r, dot) {
			break
		}
		i += size
	}
	if i == 0 {
		return "", errors.New("mail: invalid string")
	}
	atom := p.s[:i]
	p.s = p.s[i:]
	if !lenient {
		switch {
		case strings.HasPrefix(atom, "."):
			return "", errors.New("mail: leading dot in atom")
		case strings.Contains(atom, ".."):
			return "", errors.New("mail: double dot in atom")
		case strings.HasSuffix(atom, "."):
			return "", errors.New("mail: trailing dot in atom")
		}
	}
	return atom, nil
}

// literal reads an address of the internet in brackets.
func (p *parser) literal() (string, error) {
	if !p.take('[') {
		return "", errors.New(`mail: missing "[" in domain-literal`)
	}
	i := 0
	for {
		if p.s[i:] == "" {
			return "", errors.New("mail: unclosed domain-literal")
		}
		r, size := utf8.DecodeRuneInString(p.s[i:])
		if r == ']' {
			break
		}
		if size == 1 && r == utf8.RuneError {
			return "", fmt.Errorf("mail: invalid utf-8 in domain-literal: %q", p.s)
		}
		if r == '[' || r == '\\' || !isVisible(r) {
			return "", fmt.Errorf("mail: bad character in domain-literal: %q", r)
		}
		i += size
	}
	text := p.s[:i]
	p.s = p.s[i+1:]
	if v6, ok := strings.CutPrefix(text, "IPv6:"); ok {
		if len(net.ParseIP(v6)) != net.IPv6len {
			return "", fmt.Errorf("mail: invalid IPv6 address in domain-literal: %q", text)
		}
	} else if net.ParseIP(text).To4() == nil {
		return "", fmt.Errorf("mail: invalid IP address in domain-literal: %q", text)
	}
	return "[" + text + "]", nil
}

// nameComment reads a name in parentheses.
func (p *parser) nameComment() (string, error) {
	if !p.take('(') {
		return "", errors.New("mail: comment does not start with (")
	}
	comment, ok := p.comment()
	if !ok {
		return "", errComment
	}
	words := strings.FieldsFunc(comment, func(r rune) bool { return r == ' ' || r == '\t' })
	for i, word := range words {
		decoded, encoded, err := p.decode(word)
		if err != nil {
			return "", err
		}
		if encoded {
			words[i] = decoded
		}
	}
	return strings.Join(words, " "), nil
}

func (p *parser) take(c byte) bool {
	if p.s == "" || p.s[0] != c {
		return false
	}
	p.s = p.s[1:]
	return true
}

func (p *parser) skipSpace() { p.s = strings.TrimLeft(p.s, " \t") }

// skipComments skips spaces and comments; false if a comment does not end.
func (p *parser) skipComments() bool {
	p.skipSpace()
	for p.take('(') {
		if _, ok := p.comment(); !ok {
			return false
		}
		p.skipSpace()
	}
	return true
}

// comment reads a comment after its parenthesis; there may be others in it.
func (p *parser) comment() (string, bool) {
	depth := 1
	var b strings.Builder
	for p.s != "" && depth > 0 {
		if p.s[0] == '\\' && len(p.s) > 1 {
			p.s = p.s[1:]
		} else if p.s[0] == '(' {
			depth++
		} else if p.s[0] == ')' {
			depth--
		}
		if depth > 0 {
			b.WriteByte(p.s[0])
		}
		p.s = p.s[1:]
	}
	return b.String(), depth == 0
}

// charsetError is the name of a charset that nobody can read.
type charsetError string

func (e charsetError) Error() string { return fmt.Sprintf("charset not supported: %q", string(e)) }

// decode decodes a word; encoded is false if it was none.
func (p *parser) decode(s string) (word string, encoded bool, err error) {
	dec := p.dec
	if dec == nil {
		dec = &mime.WordDecoder{CharsetReader: func(charset string, _ io.Reader) (io.Reader, error) {
			return nil, charsetError(charset)
		}}
	}
	// Errors of the charset count, others only say that this is no such word.
	var failed error
	own := *dec
	if read := own.CharsetReader; read != nil {
		own.CharsetReader = func(charset string, input io.Reader) (io.Reader, error) {
			r, err := read(charset, input)
			failed = err
			return r, err
		}
	}
	if word, err = own.Decode(s); err == nil {
		return word, true, nil
	}
	if failed != nil {
		return s, true, err
	}
	return s, false, nil
}

func isAtom(r rune, dot bool) bool {
	switch r {
	case '.':
		return dot
	case '(', ')', '<', '>', '[', ']', ':', ';', '@', '\\', ',', '"':
		return false
	}
	return isVisible(r)
}

func isQuotable(r rune) bool { return r != '\\' && r != '"' && isVisible(r) }

func isVisible(r rune) bool { return '!' <= r && r <= '~' || r >= utf8.RuneSelf }

func isSpace(r rune) bool { return r == ' ' || r == '\t' }

func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		if isQuotable(r) || isSpace(r) {
			b.WriteRune(r)
		} else if isVisible(r) {
			b.WriteByte('\\')
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
