// Package json writes Go values as JSON and reads them back.
//
// The text of a value is checked as a whole by a native, before anything is
// done with it; what reads it then needs no errors of syntax.
package json

import (
	"bytes"
	"internal/jsonwire"
	"strconv"
	"unicode/utf8"
)

var places = [...]string{
	jsonwire.Value:        "looking for beginning of value",
	jsonwire.Key:          "looking for beginning of object key string",
	jsonwire.AfterKey:     "after object key",
	jsonwire.AfterPair:    "after object key:value pair",
	jsonwire.AfterElement: "after array element",
	jsonwire.InString:     "in string",
	jsonwire.Number:       "in numeric literal",
	jsonwire.True:         "in literal true",
	jsonwire.False:        "in literal false",
	jsonwire.Null:         "in literal null",
}

var literals = [...]string{jsonwire.True: "true", jsonwire.False: "false", jsonwire.Null: "null"}

// invalid is the error for the character at data[off].
func invalid(data []byte, off int, where string) *SyntaxError {
	r, n := utf8.DecodeRune(data[off:])
	return &SyntaxError{"invalid character " + strconv.QuoteRune(r) + " " + where, int64(off + n)}
}

// syntaxError is the error that scan's results tell of; at is where it began.
func syntaxError(data []byte, at, end, what, off int) *SyntaxError {
	switch what {
	case jsonwire.End:
		return &SyntaxError{"unexpected end of JSON input", int64(off)}
	case jsonwire.Escape:
		return &SyntaxError{"invalid escape sequence `" + string(data[off:end]) + "` in string", int64(end)}
	case jsonwire.Depth:
		return &SyntaxError{"exceeded max depth", int64(off + 1)}
	}
	where := places[what]
	if what >= jsonwire.True {
		// The literal's letters before off are right.
		word := literals[what]
		n := 0
		for n < len(word) && off-n-1 >= 0 && string(data[off-n-1:off]) != word[:n+1] {
			n++
		}
		where += " (expecting '" + word[n+1:n+2] + "')"
	}
	return invalid(data, off, where)
}

// check returns where the one value in data ends.
func check(data []byte) (end int, err error) {
	end, what, off := jsonwire.Scan(data, 0)
	if what != 0 {
		return 0, syntaxError(data, 0, end, what, off)
	}
	if rest := jsonwire.SkipSpace(data, end); rest < len(data) {
		return 0, invalid(data, rest, "after top-level value")
	}
	return end, nil
}

// Valid reports whether data is valid JSON.
func Valid(data []byte) bool {
	_, err := check(data)
	return err == nil
}

// Compact appends src without white space.
func Compact(dst *bytes.Buffer, src []byte) error {
	end, err := check(src)
	if err != nil {
		return err
	}
	dst.Write(jsonwire.AppendLayout(dst.AvailableBuffer(), src[:end], false, false, "", ""))
	return nil
}

// Indent appends src with each element on a line of its own that begins with
// prefix and as many indents as it is deep.
func Indent(dst *bytes.Buffer, src []byte, prefix, indent string) error {
	end, err := check(src)
	if err != nil {
		return err
	}
	dst.Write(appendIndent(nil, src[:end], prefix, indent))
	dst.Write(src[end:])
	return nil
}

func appendIndent(dst, src []byte, prefix, indent string) []byte {
	return jsonwire.AppendLayout(dst, src[jsonwire.SkipSpace(src, 0):], false, true, prefix, indent)
}

// HTMLEscape appends src with <, >, &, U+2028 and U+2029 escaped in strings.
func HTMLEscape(dst *bytes.Buffer, src []byte) {
	dst.Write(jsonwire.AppendHTML(nil, src))
}
