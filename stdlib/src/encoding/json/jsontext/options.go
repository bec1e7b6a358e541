// Package jsontext is about JSON as text: tokens, values and streams of them, which
// are checked, and written in the layout that options ask for. What they mean in Go is
// encoding/json/v2's business.
package jsontext

import "internal/jsonopts"

// Options is one option or a set of them.
type Options = jsonopts.Options

// AllowDuplicateNames permits that an object has a name twice.
func AllowDuplicateNames(v bool) Options { return jsonopts.Bool{jsonopts.AllowDuplicateNames, v} }

// AllowInvalidUTF8 permits invalid UTF-8 in strings, which becomes U+FFFD.
func AllowInvalidUTF8(v bool) Options { return jsonopts.Bool{jsonopts.AllowInvalidUTF8, v} }

// EscapeForHTML has <, > and & in strings written as escape sequences.
func EscapeForHTML(v bool) Options { return jsonopts.Bool{jsonopts.EscapeForHTML, v} }

// EscapeForJS has U+2028 and U+2029 in strings written as escape sequences.
func EscapeForJS(v bool) Options { return jsonopts.Bool{jsonopts.EscapeForJS, v} }

// PreserveRawStrings leaves strings that come as text as they are.
func PreserveRawStrings(v bool) Options { return jsonopts.Bool{jsonopts.PreserveRawStrings, v} }

// CanonicalizeRawInts writes integers that come as text as RFC 8785 has them.
func CanonicalizeRawInts(v bool) Options { return jsonopts.Bool{jsonopts.CanonicalizeRawInts, v} }

// CanonicalizeRawFloats is CanonicalizeRawInts for all other numbers.
func CanonicalizeRawFloats(v bool) Options { return jsonopts.Bool{jsonopts.CanonicalizeRawFloats, v} }

// ReorderRawObjects sorts the members of objects that come as text.
func ReorderRawObjects(v bool) Options { return jsonopts.Bool{jsonopts.ReorderRawObjects, v} }

// SpaceAfterColon writes a space after each colon.
func SpaceAfterColon(v bool) Options { return jsonopts.Bool{jsonopts.SpaceAfterColon, v} }

// SpaceAfterComma writes a space after each comma.
func SpaceAfterComma(v bool) Options { return jsonopts.Bool{jsonopts.SpaceAfterComma, v} }

// Multiline writes each member and element on a line of its own, with a space after
// colons and indented by tabs if nothing else is said.
func Multiline(v bool) Options { return jsonopts.Bool{jsonopts.Multiline, v} }

// WithIndent is Multiline with this for each level: spaces and tabs.
func WithIndent(indent string) Options {
	mustBeBlank(indent, "indent")
	return jsonopts.Indent(indent)
}

// WithIndentPrefix is Multiline with this at the start of each line but the first:
// spaces and tabs.
func WithIndentPrefix(prefix string) Options {
	mustBeBlank(prefix, "indent prefix")
	return jsonopts.IndentPrefix(prefix)
}

func mustBeBlank(s, what string) {
	for i := range len(s) {
		if s[i] != ' ' && s[i] != '\t' {
			panic("json: invalid character " + quoteRune([]byte(s[i:])) + " in " + what)
		}
	}
}

// config is what options come to.
type config struct {
	set                jsonopts.Set
	indent, prefix     string
	multiline          bool
	afterColon         bool
	afterComma         bool
	dup, badUTF8       bool
	html, js, raw      bool
	ints, floats, sort bool
	nonl               bool
}

func (c *config) resolve() {
	s := &c.set
	c.multiline = s.Get(jsonopts.Multiline)
	c.afterColon = s.Get(jsonopts.SpaceAfterColon)
	if c.multiline && s.Present&jsonopts.SpaceAfterColon == 0 {
		c.afterColon = true
	}
	c.afterComma = s.Get(jsonopts.SpaceAfterComma)
	c.indent, c.prefix = "\t", s.Prefix
	if s.HasIndent {
		c.indent = s.Indent
	}
	c.dup = s.Get(jsonopts.AllowDuplicateNames)
	c.badUTF8 = s.Get(jsonopts.AllowInvalidUTF8)
	c.html, c.js = s.Get(jsonopts.EscapeForHTML), s.Get(jsonopts.EscapeForJS)
	c.raw = s.Get(jsonopts.PreserveRawStrings)
	c.ints, c.floats = s.Get(jsonopts.CanonicalizeRawInts), s.Get(jsonopts.CanonicalizeRawFloats)
	c.sort = s.Get(jsonopts.ReorderRawObjects)
	c.nonl = s.Get(jsonopts.OmitNewline)
}

func configure(opts []Options) (c config) {
	c.set.Join(opts...)
	c.resolve()
	return c
}
