package slog

import (
	"bytes"
	"context"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"internal/jsonwire"
	"io"
	"reflect"
	"slices"
	"strconv"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"
)

// Handler is where records go.
type Handler interface {
	// Enabled reports whether records of the level are handled.
	Enabled(context.Context, Level) bool
	// Handle handles a record; it is called only if Enabled says so.
	Handle(context.Context, Record) error
	// WithAttrs is a Handler that adds attributes to each record.
	WithAttrs(attrs []Attr) Handler
	// WithGroup is a Handler whose further attributes are in a group.
	WithGroup(name string) Handler
}

// HandlerOptions are those of a TextHandler or JSONHandler.
type HandlerOptions struct {
	// AddSource adds where the record was made.
	AddSource bool
	// Level is the least that is handled, nil for LevelInfo.
	Level Leveler
	// ReplaceAttr, if not nil, replaces each attribute that is no group; groups
	// are the names of those that it is in.
	ReplaceAttr func(groups []string, a Attr) Attr
}

// The keys of what each record has.
const (
	TimeKey    = "time"
	LevelKey   = "level"
	MessageKey = "msg"
	SourceKey  = "source"
)

// defaultHandler writes to package log's standard logger.
type defaultHandler struct {
	ch     *commonHandler
	output func(pc uintptr, data []byte) error
}

func newDefaultHandler(output func(uintptr, []byte) error) *defaultHandler {
	return &defaultHandler{ch: &commonHandler{}, output: output}
}

func (*defaultHandler) Enabled(_ context.Context, l Level) bool { return l >= logLoggerLevel.Level() }

func (h *defaultHandler) Handle(ctx context.Context, r Record) error {
	s := h.ch.state()
	s.buf = append(s.buf, r.Level.String()...)
	s.buf = append(s.buf, ' ')
	s.buf = append(s.buf, r.Message...)
	s.sep = " "
	s.attrsOf(r)
	return h.output(r.PC, s.buf)
}

func (h *defaultHandler) WithAttrs(as []Attr) Handler {
	return &defaultHandler{h.ch.withAttrs(as), h.output}
}
func (h *defaultHandler) WithGroup(name string) Handler {
	return &defaultHandler{h.ch.withGroup(name), h.output}
}

// commonHandler is a TextHandler or JSONHandler.
type commonHandler struct {
	json bool
	opts HandlerOptions
	// Attributes of WithAttrs as text, and what is before the keys after them:
	// the names of open groups, with dots.
	preformatted []byte
	prefix       string
	groups       []string // all of WithGroup
	opened       int      // how many of them are in preformatted
	mu           *sync.Mutex
	w            io.Writer
}

func newCommon(w io.Writer, opts *HandlerOptions, json bool) *commonHandler {
	if opts == nil {
		opts = &HandlerOptions{}
	}
	return &commonHandler{json: json, w: w, opts: *opts, mu: &sync.Mutex{}}
}

func (h *commonHandler) clone() *commonHandler {
	c := *h
	c.preformatted = slices.Clip(h.preformatted)
	c.groups = slices.Clip(h.groups)
	return &c
}

func (h *commonHandler) enabled(l Level) bool {
	least := LevelInfo
	if h.opts.Level != nil {
		least = h.opts.Level.Level()
	}
	return l >= least
}

func (h *commonHandler) sep() string {
	if h.json {
		return ","
	}
	return " "
}

// sepAfter is what comes between the preformatted attributes and more.
func (h *commonHandler) sepAfter() string {
	if n := len(h.preformatted); h.json && n > 0 && h.preformatted[n-1] == '{' {
		return ""
	}
	return h.sep()
}

func (h *commonHandler) withAttrs(as []Attr) *commonHandler {
	if emptyGroups(as) == len(as) {
		return h
	}
	c := h.clone()
	s := c.state()
	s.buf = c.preformatted
	s.prefix = h.prefix
	if len(c.preformatted) > 0 {
		s.sep = h.sepAfter()
	}
	s.openGroups()
	if s.appendAttrs(as) {
		c.preformatted = s.buf
		c.prefix = s.prefix
		c.opened = len(c.groups)
	}
	return c
}

func (h *commonHandler) withGroup(name string) *commonHandler {
	c := h.clone()
	c.groups = append(c.groups, name)
	return c
}

func (h *commonHandler) handle(r Record) error {
	s := h.state()
	if h.json {
		s.buf = append(s.buf, '{')
	}
	// What every record has is in no group.
	groups := s.groups
	s.groups = nil
	replaced := h.opts.ReplaceAttr != nil
	if !r.Time.IsZero() {
		t := r.Time.Round(0)
		if replaced {
			s.appendAttr(Time(TimeKey, t))
		} else {
			s.appendKey(TimeKey)
			s.appendTime(t)
		}
	}
	if replaced {
		s.appendAttr(Any(LevelKey, r.Level))
	} else {
		s.appendKey(LevelKey)
		s.appendString(r.Level.String())
	}
	if h.opts.AddSource {
		src := r.Source()
		if src == nil {
			src = &Source{}
		}
		s.appendAttr(Any(SourceKey, src))
	}
	if replaced {
		s.appendAttr(String(MessageKey, r.Message))
	} else {
		s.appendKey(MessageKey)
		s.appendString(r.Message)
	}
	s.groups = groups
	s.attrsOf(r)
	s.buf = append(s.buf, '\n')
	h.mu.Lock()
	defer h.mu.Unlock()
	_, err := h.w.Write(s.buf)
	return err
}

// state is that of one record's formatting.
type state struct {
	h      *commonHandler
	buf    []byte
	sep    string   // before the next key
	prefix string   // of keys in text: the names of groups, with dots
	groups []string // for ReplaceAttr
}

func (h *commonHandler) state() *state {
	s := &state{h: h}
	if h.opts.ReplaceAttr != nil {
		s.groups = append(make([]string, 0, 10), h.groups[:h.opened]...)
	}
	return s
}

// attrsOf appends the attributes of the handler and the record.
func (s *state) attrsOf(r Record) {
	if len(s.h.preformatted) > 0 {
		s.buf = append(s.buf, s.sep...)
		s.buf = append(s.buf, s.h.preformatted...)
		s.sep = s.h.sepAfter()
	}
	opened := s.h.opened
	if r.NumAttrs() > 0 {
		s.prefix += s.h.prefix
		// Groups without attributes are not written.
		pos := len(s.buf)
		s.openGroups()
		opened = len(s.h.groups)
		empty := true
		r.Attrs(func(a Attr) bool {
			if s.appendAttr(a) {
				empty = false
			}
			return true
		})
		if empty {
			s.buf = s.buf[:pos]
			opened = s.h.opened
		}
	}
	if s.h.json {
		for range opened {
			s.buf = append(s.buf, '}')
		}
		s.buf = append(s.buf, '}')
	}
}

func (s *state) openGroups() {
	for _, name := range s.h.groups[s.h.opened:] {
		s.openGroup(name)
	}
}

func (s *state) openGroup(name string) {
	if s.h.json {
		s.appendKey(name)
		s.buf = append(s.buf, '{')
		s.sep = ""
	} else {
		s.prefix += name + "."
	}
	if s.groups != nil {
		s.groups = append(s.groups, name)
	}
}

func (s *state) closeGroup(name string) {
	if s.h.json {
		s.buf = append(s.buf, '}')
	} else {
		s.prefix = s.prefix[:len(s.prefix)-len(name)-1]
	}
	s.sep = s.h.sep()
	if s.groups != nil {
		s.groups = s.groups[:len(s.groups)-1]
	}
}

func (s *state) appendAttrs(as []Attr) bool {
	some := false
	for _, a := range as {
		if s.appendAttr(a) {
			some = true
		}
	}
	return some
}

// appendAttr appends an attribute; it says whether there was anything to append.
func (s *state) appendAttr(a Attr) bool {
	a.Value = a.Value.Resolve()
	if rep := s.h.opts.ReplaceAttr; rep != nil && a.Value.Kind() != KindGroup {
		a = rep(s.groups, a)
		a.Value = a.Value.Resolve()
	}
	if a.isEmpty() {
		return false
	}
	if src, ok := a.Value.any.(*Source); ok {
		if s.h.json {
			a.Value = src.group()
		} else {
			a.Value = StringValue(fmt.Sprintf("%s:%d", src.File, src.Line))
		}
	}
	if a.Value.Kind() != KindGroup {
		s.appendKey(a.Key)
		s.appendValue(a.Value)
		return true
	}
	attrs := a.Value.Group()
	if len(attrs) > 0 {
		// A group without key is as if its attributes were here.
		pos := len(s.buf)
		if a.Key != "" {
			s.openGroup(a.Key)
		}
		if !s.appendAttrs(attrs) {
			s.buf = s.buf[:pos]
			return false
		}
		if a.Key != "" {
			s.closeGroup(a.Key)
		}
	}
	return true
}

func (s *state) appendError(err error) { s.appendString(fmt.Sprintf("!ERROR:%v", err)) }

func (s *state) appendKey(key string) {
	s.buf = append(s.buf, s.sep...)
	s.appendString(s.prefix + key)
	if s.h.json {
		s.buf = append(s.buf, ':')
	} else {
		s.buf = append(s.buf, '=')
	}
	s.sep = s.h.sep()
}

func (s *state) appendString(str string) {
	switch {
	case s.h.json:
		s.buf = jsonwire.AppendQuoted(s.buf, str, false)
	case needsQuoting(str):
		s.buf = strconv.AppendQuote(s.buf, str)
	default:
		s.buf = append(s.buf, str...)
	}
}

func (s *state) appendValue(v Value) {
	defer func() {
		if r := recover(); r != nil {
			// Most likely a method that does not mind its receiver being nil.
			if v := reflect.ValueOf(v.any); v.Kind() == reflect.Pointer && v.IsNil() {
				s.appendString("<nil>")
				return
			}
			s.appendString(fmt.Sprintf("!PANIC: %v", r))
		}
	}()
	var err error
	if s.h.json {
		err = s.appendJSON(v)
	} else {
		err = s.appendText(v)
	}
	if err != nil {
		s.appendError(err)
	}
}

func (s *state) appendTime(t time.Time) {
	if !s.h.json {
		s.buf = t.AppendFormat(s.buf, "2006-01-02T15:04:05.000Z07:00")
		return
	}
	if y := t.Year(); y < 0 || y >= 10000 {
		// Years have four digits.
		s.appendError(errors.New("time.Time year outside of range [0,9999]"))
	}
	s.buf = append(s.buf, '"')
	s.buf = t.AppendFormat(s.buf, time.RFC3339Nano)
	s.buf = append(s.buf, '"')
}

func (s *state) appendText(v Value) error {
	switch v.Kind() {
	case KindString:
		s.appendString(v.str())
	case KindTime:
		s.appendTime(v.time())
	case KindAny:
		if tm, ok := v.any.(encoding.TextMarshaler); ok {
			data, err := tm.MarshalText()
			if err != nil {
				return err
			}
			s.appendString(string(data))
			return nil
		}
		if b, ok := byteSlice(v.any); ok {
			s.buf = strconv.AppendQuote(s.buf, string(b))
			return nil
		}
		s.appendString(fmt.Sprintf("%+v", v.Any()))
	default:
		s.buf = v.append(s.buf)
	}
	return nil
}

// byteSlice is a, if it is a slice of bytes.
func byteSlice(a any) ([]byte, bool) {
	if b, ok := a.([]byte); ok {
		return b, true
	}
	if t := reflect.TypeOf(a); t != nil && t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Uint8 {
		return reflect.ValueOf(a).Bytes(), true
	}
	return nil, false
}

// needsQuoting reports whether a string in text must be quoted.
func needsQuoting(s string) bool {
	if s == "" {
		return true
	}
	for i := 0; i < len(s); {
		if b := s[i]; b < utf8.RuneSelf {
			if b <= ' ' || b == '=' || b == '"' {
				return true
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError || unicode.IsSpace(r) || !unicode.IsPrint(r) {
			return true
		}
		i += size
	}
	return false
}

func (s *state) appendJSON(v Value) error {
	switch v.Kind() {
	case KindString:
		s.appendString(v.str())
	case KindInt64, KindDuration:
		s.buf = strconv.AppendInt(s.buf, int64(v.num), 10)
	case KindUint64:
		s.buf = strconv.AppendUint(s.buf, v.num, 10)
	case KindFloat64:
		return s.marshal(v.float())
	case KindBool:
		s.buf = strconv.AppendBool(s.buf, v.bool())
	case KindTime:
		s.appendTime(v.time())
	case KindAny:
		a := v.Any()
		_, marshals := a.(json.Marshaler)
		if err, ok := a.(error); ok && !marshals {
			s.appendString(err.Error())
			return nil
		}
		return s.marshal(a)
	default:
		panic(fmt.Sprintf("bad kind: %s", v.Kind()))
	}
	return nil
}

// marshal appends v as package json writes it, HTML not escaped.
func (s *state) marshal(v any) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return err
	}
	s.buf = append(s.buf, bytes.TrimSuffix(b.Bytes(), []byte("\n"))...)
	return nil
}

// TextHandler writes lines of key=value.
type TextHandler struct{ *commonHandler }

// NewTextHandler is a TextHandler that writes to w.
func NewTextHandler(w io.Writer, opts *HandlerOptions) *TextHandler {
	return &TextHandler{newCommon(w, opts, false)}
}

func (h *TextHandler) Enabled(_ context.Context, level Level) bool { return h.enabled(level) }

func (h *TextHandler) WithAttrs(attrs []Attr) Handler { return &TextHandler{h.withAttrs(attrs)} }

func (h *TextHandler) WithGroup(name string) Handler { return &TextHandler{h.withGroup(name)} }

func (h *TextHandler) Handle(_ context.Context, r Record) error { return h.handle(r) }

// JSONHandler writes lines of JSON.
type JSONHandler struct{ *commonHandler }

// NewJSONHandler is a JSONHandler that writes to w.
func NewJSONHandler(w io.Writer, opts *HandlerOptions) *JSONHandler {
	return &JSONHandler{newCommon(w, opts, true)}
}

func (h *JSONHandler) Enabled(_ context.Context, level Level) bool { return h.enabled(level) }

func (h *JSONHandler) WithAttrs(attrs []Attr) Handler { return &JSONHandler{h.withAttrs(attrs)} }

func (h *JSONHandler) WithGroup(name string) Handler { return &JSONHandler{h.withGroup(name)} }

func (h *JSONHandler) Handle(_ context.Context, r Record) error { return h.handle(r) }

// DiscardHandler handles nothing.
var DiscardHandler Handler = discardHandler{}

type discardHandler struct{}

func (discardHandler) Enabled(context.Context, Level) bool  { return false }
func (discardHandler) Handle(context.Context, Record) error { return nil }
func (d discardHandler) WithAttrs([]Attr) Handler           { return d }
func (d discardHandler) WithGroup(string) Handler           { return d }

// MultiHandler hands records to several handlers.
type MultiHandler struct{ handlers []Handler }

// NewMultiHandler is a MultiHandler for these.
func NewMultiHandler(handlers ...Handler) *MultiHandler {
	return &MultiHandler{append([]Handler(nil), handlers...)}
}

// Enabled reports whether one of them is.
func (h *MultiHandler) Enabled(ctx context.Context, l Level) bool {
	return slices.ContainsFunc(h.handlers, func(h Handler) bool { return h.Enabled(ctx, l) })
}

// Handle has those that are enabled handle the record.
func (h *MultiHandler) Handle(ctx context.Context, r Record) error {
	var errs []error
	for _, h := range h.handlers {
		if h.Enabled(ctx, r.Level) {
			if err := h.Handle(ctx, r.Clone()); err != nil {
				errs = append(errs, err)
			}
		}
	}
	return errors.Join(errs...)
}

// WithAttrs is the WithAttrs of all.
func (h *MultiHandler) WithAttrs(attrs []Attr) Handler {
	handlers := make([]Handler, len(h.handlers))
	for i, h := range h.handlers {
		handlers[i] = h.WithAttrs(attrs)
	}
	return &MultiHandler{handlers}
}

// WithGroup is the WithGroup of all.
func (h *MultiHandler) WithGroup(name string) Handler {
	handlers := make([]Handler, len(h.handlers))
	for i, h := range h.handlers {
		handlers[i] = h.WithGroup(name)
	}
	return &MultiHandler{handlers}
}
