package slogtest

import (
	"fmt"
	"log/slog"
	"reflect"
	"runtime"
	"time"
)

// testCase logs once, and checks what came of it.
type testCase struct {
	name   string
	rule   string // what a handler should do
	do     func(*slog.Logger)
	change func(*slog.Record) // on the way to the handler, if not nil
	checks []check
}

// check says what is wrong, or nothing.
type check func(map[string]any) string

// should names the rule and where it stands.
func should(rule string) string {
	_, file, line, _ := runtime.Caller(1)
	return fmt.Sprintf("%s (%s:%d)", rule, file, line)
}

func has(key string) check {
	return func(m map[string]any) string {
		if _, ok := m[key]; !ok {
			return fmt.Sprintf("missing key %q", key)
		}
		return ""
	}
}

func hasNot(key string) check {
	return func(m map[string]any) string {
		if _, ok := m[key]; ok {
			return fmt.Sprintf("unexpected key %q", key)
		}
		return ""
	}
}

func is(key string, want any) check {
	return func(m map[string]any) string {
		if s := has(key)(m); s != "" {
			return s
		}
		if got := m[key]; !reflect.DeepEqual(got, want) {
			return fmt.Sprintf("%q: got %#v, want %#v", key, got, want)
		}
		return ""
	}
}

func in(group string, c check) check {
	return func(m map[string]any) string {
		switch g := m[group].(type) {
		case map[string]any:
			return c(g)
		default:
			if _, ok := m[group]; ok {
				return fmt.Sprintf("value for group %q is not map[string]any", group)
			}
			return fmt.Sprintf("missing group %q", group)
		}
	}
}

// replace is a value that says only when asked what it is.
type replace struct{ v any }

func (l *replace) LogValue() slog.Value { return slog.AnyValue(l.v) }
func (l *replace) String() string       { return fmt.Sprintf("<replace(%v)>", l.v) }

// deep is a logger in two groups, with attributes on the way.
func deep(l *slog.Logger) *slog.Logger {
	return l.With("a", "b").WithGroup("G").With("c", "d").WithGroup("H")
}

// builtin are the checks of what every record has.
func builtin(msg string, more ...check) []check {
	return append([]check{has(slog.TimeKey), has(slog.LevelKey), is(slog.MessageKey, msg)}, more...)
}

var cases = []testCase{
	{
		name:   "built-ins",
		rule:   should("this test expects slog.TimeKey, slog.LevelKey and slog.MessageKey"),
		do:     func(l *slog.Logger) { l.Info("message") },
		checks: builtin("message"),
	},
	{
		name:   "attrs",
		rule:   should("a Handler should output attributes passed to the logging function"),
		do:     func(l *slog.Logger) { l.Info("message", "k", "v") },
		checks: []check{is("k", "v")},
	},
	{
		name:   "empty-attr",
		rule:   should("a Handler should ignore an empty Attr"),
		do:     func(l *slog.Logger) { l.Info("msg", "a", "b", "", nil, "c", "d") },
		checks: []check{is("a", "b"), hasNot(""), is("c", "d")},
	},
	{
		name:   "zero-time",
		rule:   should("a Handler should ignore a zero Record.Time"),
		do:     func(l *slog.Logger) { l.Info("msg", "k", "v") },
		change: func(r *slog.Record) { r.Time = time.Time{} },
		checks: []check{hasNot(slog.TimeKey)},
	},
	{
		name:   "WithAttrs",
		rule:   should("a Handler should include the attributes from the WithAttrs method"),
		do:     func(l *slog.Logger) { l.With("a", "b").Info("msg", "k", "v") },
		checks: []check{is("a", "b"), is("k", "v")},
	},
	{
		name:   "groups",
		rule:   should("a Handler should handle Group attributes"),
		do:     func(l *slog.Logger) { l.Info("msg", "a", "b", slog.Group("G", slog.String("c", "d")), "e", "f") },
		checks: []check{is("a", "b"), in("G", is("c", "d")), is("e", "f")},
	},
	{
		name:   "empty-group",
		rule:   should("a Handler should ignore an empty group"),
		do:     func(l *slog.Logger) { l.Info("msg", "a", "b", slog.Group("G"), "e", "f") },
		checks: []check{is("a", "b"), hasNot("G"), is("e", "f")},
	},
	{
		name:   "inline-group",
		rule:   should("a Handler should inline the Attrs of a group with an empty key"),
		do:     func(l *slog.Logger) { l.Info("msg", "a", "b", slog.Group("", slog.String("c", "d")), "e", "f") },
		checks: []check{is("a", "b"), is("c", "d"), is("e", "f")},
	},
	{
		name:   "WithGroup",
		rule:   should("a Handler should handle the WithGroup method"),
		do:     func(l *slog.Logger) { l.WithGroup("G").Info("msg", "a", "b") },
		checks: builtin("msg", hasNot("a"), in("G", is("a", "b"))),
	},
	{
		name:   "multi-With",
		rule:   should("a Handler should handle multiple WithGroup and WithAttr calls"),
		do:     func(l *slog.Logger) { deep(l).Info("msg", "e", "f") },
		checks: builtin("msg", is("a", "b"), in("G", is("c", "d")), in("G", in("H", is("e", "f")))),
	},
	{
		name:   "empty-group-record",
		rule:   should("a Handler should not output groups if there are no attributes"),
		do:     func(l *slog.Logger) { deep(l).Info("msg") },
		checks: builtin("msg", is("a", "b"), in("G", is("c", "d")), in("G", hasNot("H"))),
	},
	{
		name:   "nested-empty-group-record",
		rule:   should("a Handler should not output nested groups if there are no attributes"),
		do:     func(l *slog.Logger) { deep(l).WithGroup("I").Info("msg") },
		checks: builtin("msg", is("a", "b"), in("G", is("c", "d")), in("G", hasNot("H")), in("G", hasNot("I"))),
	},
	{
		name:   "resolve",
		rule:   should("a Handler should call Resolve on attribute values"),
		do:     func(l *slog.Logger) { l.Info("msg", "k", &replace{"replaced"}) },
		checks: []check{is("k", "replaced")},
	},
	{
		name: "resolve-groups",
		rule: should("a Handler should call Resolve on attribute values in groups"),
		do: func(l *slog.Logger) {
			l.Info("msg", slog.Group("G", slog.String("a", "v1"), slog.Any("b", &replace{"v2"})))
		},
		checks: []check{in("G", is("a", "v1")), in("G", is("b", "v2"))},
	},
	{
		name:   "resolve-WithAttrs",
		rule:   should("a Handler should call Resolve on attribute values from WithAttrs"),
		do:     func(l *slog.Logger) { l.With("k", &replace{"replaced"}).Info("msg") },
		checks: []check{is("k", "replaced")},
	},
	{
		name: "resolve-WithAttrs-groups",
		rule: should("a Handler should call Resolve on attribute values in groups from WithAttrs"),
		do: func(l *slog.Logger) {
			l.With(slog.Group("G", slog.String("a", "v1"), slog.Any("b", &replace{"v2"}))).Info("msg")
		},
		checks: []check{in("G", is("a", "v1")), in("G", is("b", "v2"))},
	},
	{
		name:   "empty-PC",
		rule:   should("a Handler should not output SourceKey if the PC is zero"),
		do:     func(l *slog.Logger) { l.Info("message") },
		change: func(r *slog.Record) { r.PC = 0 },
		checks: []check{hasNot(slog.SourceKey)},
	},
}
