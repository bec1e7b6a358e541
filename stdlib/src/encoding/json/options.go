package json

import (
	"encoding/json/jsontext"
	"encoding/json/v2"
	"errors"
	"fmt"
	"internal/jsonopts"
	"io"
	"reflect"
	"strings"
)

// Options are options for package v2, to have of it what this package does.
type Options = jsonopts.Options

// DefaultOptionsV1 returns the options with which package v2 does all as this one.
func DefaultOptionsV1() Options {
	return &jsonopts.Set{Present: jsonopts.V1Flags, Values: jsonopts.V1Flags}
}

// CallMethodsWithLegacySemantics has methods of pointers be called only where there is
// an address, and MarshalJSON and UnmarshalJSON not for keys.
func CallMethodsWithLegacySemantics(v bool) Options {
	return jsonopts.Bool{jsonopts.CallMethodsWithLegacySemantics, v}
}

// FormatByteArrayAsArray has [N]byte be an array of numbers.
func FormatByteArrayAsArray(v bool) Options {
	return jsonopts.Bool{jsonopts.FormatByteArrayAsArray, v}
}

// FormatBytesWithLegacySemantics has slices of named byte types be binary, too.
func FormatBytesWithLegacySemantics(v bool) Options {
	return jsonopts.Bool{jsonopts.FormatBytesWithLegacySemantics, v}
}

// FormatDurationAsNano has a time.Duration be a number of nanoseconds.
func FormatDurationAsNano(v bool) Options { return jsonopts.Bool{jsonopts.FormatDurationAsNano, v} }

// MatchCaseSensitiveDelimiter has dashes and underscores count where case does not.
func MatchCaseSensitiveDelimiter(v bool) Options {
	return jsonopts.Bool{jsonopts.MatchCaseSensitiveDelimiter, v}
}

// MergeWithLegacySemantics has null leave most values as they are, and elements be
// read into what was there.
func MergeWithLegacySemantics(v bool) Options {
	return jsonopts.Bool{jsonopts.MergeWithLegacySemantics, v}
}

// OmitEmptyWithLegacySemantics has omitempty be about Go's values.
func OmitEmptyWithLegacySemantics(v bool) Options {
	return jsonopts.Bool{jsonopts.OmitEmptyWithLegacySemantics, v}
}

// ParseBytesWithLooseRFC4648 has line ends in binary be ignored.
func ParseBytesWithLooseRFC4648(v bool) Options {
	return jsonopts.Bool{jsonopts.ParseBytesWithLooseRFC4648, v}
}

// ParseTimeWithLooseRFC3339 has times be read that are nearly right.
func ParseTimeWithLooseRFC3339(v bool) Options {
	return jsonopts.Bool{jsonopts.ParseTimeWithLooseRFC3339, v}
}

// ReportErrorsWithLegacySemantics has errors be of this package's types.
func ReportErrorsWithLegacySemantics(v bool) Options {
	return jsonopts.Bool{jsonopts.ReportErrorsWithLegacySemantics, v}
}

// StringifyWithLegacySemantics has the string tag be for booleans and strings, too.
func StringifyWithLegacySemantics(v bool) Options {
	return jsonopts.Bool{jsonopts.StringifyWithLegacySemantics, v}
}

// UnmarshalArrayFromAnyLength has arrays be read from shorter and longer ones.
func UnmarshalArrayFromAnyLength(v bool) Options {
	return jsonopts.Bool{jsonopts.UnmarshalArrayFromAnyLength, v}
}

func init() {
	jsonopts.V1Marshal = Marshal
	jsonopts.V1Unmarshal = Unmarshal
	jsonopts.Number = func(s string) any { return Number(s) }
	jsonopts.LegacyMethodError = func(err error, t reflect.Type, method string) error {
		return &MarshalerError{pointerTo(t), err, method}
	}
	jsonopts.LegacyMarshalError = func(err error) error {
		e, ok := err.(*json.SemanticError)
		switch {
		case !ok:
			return plainSyntax(err)
		case e.Err == nil:
			return &UnsupportedTypeError{e.GoType}
		}
		return &UnsupportedValueError{Str: strings.TrimPrefix(e.Err.Error(), "unsupported value: ")}
	}
	jsonopts.LegacyUnmarshalError = func(err error, root reflect.Type) error {
		e, ok := err.(*json.SemanticError)
		if !ok || e.GoType == nil {
			return plainSyntax(err)
		}
		if errors.Is(e.Err, json.ErrUnknownName) {
			return fmt.Errorf("json: unknown field %q", e.JSONPointer.LastToken())
		}
		what := kindName(byte(e.JSONKind))
		switch e.JSONKind {
		case ']':
			what = "array"
		case '}':
			what = "object"
		}
		cause := e.Err
		if e.GoType == numberType && e.JSONKind == '"' {
			return &UnmarshalTypeError{Value: what + " " + string(e.JSONValue), Type: numberType, Err: cause}
		}
		if e.JSONValue != nil && (e.JSONKind == '0' || e.JSONKind == '"') {
			// A string where a number should be is taken for one.
			what = "number " + strings.Trim(string(e.JSONValue), `"`)
			cause = nil
		}
		u := &UnmarshalTypeError{Value: what, Type: e.GoType, Offset: e.ByteOffset, Err: cause}
		if e.JSONPointer != "" {
			for root.Kind() == reflect.Pointer {
				root = root.Elem()
			}
			u.Struct = root.Name()
			u.Field = strings.ReplaceAll(string(e.JSONPointer[1:]), "/", ".")
		}
		return u
	}
}

// plainSyntax makes this package's error of jsontext's.
func plainSyntax(err error) error {
	e, ok := err.(*jsontext.SyntacticError)
	if !ok {
		return err
	}
	text := e.Err.Error()
	if e.Err == io.ErrUnexpectedEOF {
		text = "unexpected end of JSON input"
	}
	return &SyntaxError{text, e.ByteOffset}
}
