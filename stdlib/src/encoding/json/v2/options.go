// Package json turns Go values into JSON and JSON into Go values, as RFC 8259 and its
// stricter successors have it: names are unique and matched exactly, text is UTF-8.
package json

import (
	"encoding/json/jsontext"
	"fmt"
	"internal/jsonopts"
)

// Options is one option or a set of them; those of jsontext and of encoding/json are
// of the same type.
type Options = jsonopts.Options

var internal = jsontext.Internal.Export(jsonopts.Internal{})

// JoinOptions makes one set of options, of which later ones count.
func JoinOptions(srcs ...Options) Options {
	s := new(jsonopts.Set)
	s.Join(srcs...)
	return s
}

// GetOption returns what opts has for the option that setter makes, and whether it has
// anything.
func GetOption[T any](opts Options, setter func(T) Options) (T, bool) {
	var zero T
	s := new(jsonopts.Set)
	s.Join(opts)
	var v any
	ok := false
	switch o := setter(zero).(type) {
	case jsonopts.Bool:
		v, ok = s.Values&o.Flag != 0, s.Present&o.Flag != 0
	case jsonopts.Indent:
		v, ok = s.Indent, s.HasIndent
	case jsonopts.IndentPrefix:
		v, ok = s.Prefix, s.HasPrefix
	case jsonopts.Marshalers:
		v, ok = s.Marshalers, s.HasMarshalers
	case jsonopts.Unmarshalers:
		v, ok = s.Unmarshalers, s.HasUnmarshalers
	default:
		panic(fmt.Sprintf("unknown option %T", zero))
	}
	if t, is := v.(T); is && ok {
		return t, true
	}
	return zero, ok
}

// DefaultOptionsV2 returns the options of v1, all of them off.
func DefaultOptionsV2() Options { return &jsonopts.Set{Present: jsonopts.V1Flags} }

// StringifyNumbers writes and reads numbers as strings.
func StringifyNumbers(v bool) Options { return jsonopts.Bool{jsonopts.StringifyNumbers, v} }

// Deterministic writes the same for the same: maps in the order of their keys.
func Deterministic(v bool) Options { return jsonopts.Bool{jsonopts.Deterministic, v} }

// FormatNilSliceAsNull writes a nil slice as null rather than [] or "".
func FormatNilSliceAsNull(v bool) Options {
	return jsonopts.Bool{jsonopts.FormatNilSliceAsNull, v}
}

// FormatNilMapAsNull writes a nil map as null rather than {}.
func FormatNilMapAsNull(v bool) Options { return jsonopts.Bool{jsonopts.FormatNilMapAsNull, v} }

// OmitZeroStructFields treats all fields as if their tags said omitzero.
func OmitZeroStructFields(v bool) Options {
	return jsonopts.Bool{jsonopts.OmitZeroStructFields, v}
}

// MatchCaseInsensitiveNames matches names with fields whatever their case, unless the
// tag says otherwise. What matches exactly goes first.
func MatchCaseInsensitiveNames(v bool) Options {
	return jsonopts.Bool{jsonopts.MatchCaseInsensitiveNames, v}
}

// RejectUnknownMembers refuses members for which a struct has no field.
func RejectUnknownMembers(v bool) Options {
	return jsonopts.Bool{jsonopts.RejectUnknownMembers, v}
}

// WithMarshalers has functions marshal values of their types.
func WithMarshalers(v *Marshalers) Options { return jsonopts.Marshalers{v} }

// WithUnmarshalers has functions unmarshal values of their types.
func WithUnmarshalers(v *Unmarshalers) Options { return jsonopts.Unmarshalers{v} }
