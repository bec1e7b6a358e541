// Package jsonopts has the options that encoding/json, its jsontext and its v2 share.
// A set of options knows which are present, and of these the value.
package jsonopts

import "reflect"

// Options is one option or a set of them.
type Options interface {
	// JSONOptions keeps other types out.
	JSONOptions(Internal)
}

// Internal is an argument that only these packages have.
type Internal struct{}

// Flag is a set of options that are true or false.
type Flag uint64

// The options, and what tells v1 from v2.
const (
	AllowDuplicateNames Flag = 1 << iota
	AllowInvalidUTF8
	EscapeForHTML
	EscapeForJS
	PreserveRawStrings
	CanonicalizeRawInts
	CanonicalizeRawFloats
	ReorderRawObjects
	SpaceAfterColon
	SpaceAfterComma
	Multiline

	StringifyNumbers
	Deterministic
	FormatNilMapAsNull
	FormatNilSliceAsNull
	OmitZeroStructFields
	MatchCaseInsensitiveNames
	RejectUnknownMembers

	CallMethodsWithLegacySemantics
	FormatByteArrayAsArray
	FormatBytesWithLegacySemantics
	FormatDurationAsNano
	MatchCaseSensitiveDelimiter
	MergeWithLegacySemantics
	OmitEmptyWithLegacySemantics
	ParseBytesWithLooseRFC4648
	ParseTimeWithLooseRFC3339
	ReportErrorsWithLegacySemantics
	StringifyWithLegacySemantics
	UnmarshalArrayFromAnyLength

	OmitNewline // after a value at the top
	UseNumber   // of v1's decoders

	WhitespaceFlags = SpaceAfterColon | SpaceAfterComma | Multiline

	V1Flags = CallMethodsWithLegacySemantics | FormatByteArrayAsArray | FormatBytesWithLegacySemantics |
		FormatDurationAsNano | MatchCaseSensitiveDelimiter | MergeWithLegacySemantics |
		OmitEmptyWithLegacySemantics | ParseBytesWithLooseRFC4648 | ParseTimeWithLooseRFC3339 |
		ReportErrorsWithLegacySemantics | StringifyWithLegacySemantics | UnmarshalArrayFromAnyLength |
		Deterministic | FormatNilMapAsNull | FormatNilSliceAsNull | MatchCaseInsensitiveNames |
		AllowDuplicateNames | AllowInvalidUTF8 | EscapeForHTML | EscapeForJS | PreserveRawStrings
)

// Bool is one option and its value.
type Bool struct {
	Flag  Flag
	Value bool
}

// Indent and IndentPrefix are the options of that name; Marshalers and Unmarshalers
// hold package v2's.
type (
	Indent       string
	IndentPrefix string
	Marshalers   struct{ List any }
	Unmarshalers struct{ List any }
)

// Set is a set of options.
type Set struct {
	Present, Values Flag // Values are of those present
	HasIndent       bool
	HasPrefix       bool
	Indent          string
	Prefix          string
	HasMarshalers   bool
	HasUnmarshalers bool
	Marshalers      any
	Unmarshalers    any
}

func (Bool) JSONOptions(Internal)         {}
func (Indent) JSONOptions(Internal)       {}
func (IndentPrefix) JSONOptions(Internal) {}
func (Marshalers) JSONOptions(Internal)   {}
func (Unmarshalers) JSONOptions(Internal) {}
func (*Set) JSONOptions(Internal)         {}

// Get reports whether an option is present and true.
func (s *Set) Get(f Flag) bool { return s.Values&f != 0 }

// Put sets options.
func (s *Set) Put(f Flag, v bool) {
	s.Present |= f
	s.Values &^= f
	if v {
		s.Values |= f
	}
}

// Join adds options, of which later ones count.
func (s *Set) Join(opts ...Options) {
	for _, o := range opts {
		switch o := o.(type) {
		case nil:
		case Bool:
			s.Put(o.Flag, o.Value)
		case Indent:
			s.Put(Multiline, true)
			s.HasIndent, s.Indent = true, string(o)
		case IndentPrefix:
			s.Put(Multiline, true)
			s.HasPrefix, s.Prefix = true, string(o)
		case Marshalers:
			s.HasMarshalers, s.Marshalers = true, o.List
		case Unmarshalers:
			s.HasUnmarshalers, s.Unmarshalers = true, o.List
		case *Set:
			s.Present |= o.Present
			s.Values = s.Values&^o.Present | o.Values
			if o.HasIndent {
				s.HasIndent, s.Indent = true, o.Indent
			}
			if o.HasPrefix {
				s.HasPrefix, s.Prefix = true, o.Prefix
			}
			if o.HasMarshalers {
				s.HasMarshalers, s.Marshalers = true, o.Marshalers
			}
			if o.HasUnmarshalers {
				s.HasUnmarshalers, s.Unmarshalers = true, o.Unmarshalers
			}
		}
	}
}

// What package encoding/json makes of v2's errors, where that is asked for.
var (
	LegacyMarshalError   = func(err error) error { return err }
	LegacyUnmarshalError = func(err error, root reflect.Type) error { return err }
)

// LegacyMethodError makes v1's error of what a method said.
var LegacyMethodError = func(err error, t reflect.Type, method string) error { return err }

// Number makes an encoding/json Number.
var Number func(string) any

// V1Marshal and V1Unmarshal are encoding/json's, nil in a program without it.
var (
	V1Marshal   func(v any) ([]byte, error)
	V1Unmarshal func(data []byte, v any) error
)

// IsV1 reports whether the options are encoding/json's and nothing else.
func (s *Set) IsV1() bool {
	return V1Marshal != nil && s.Values&^OmitNewline == V1Flags && s.Marshalers == nil && s.Unmarshalers == nil
}
