package jsontext

import (
	"bytes"
	"errors"
	"internal/jsonwire"
	"math"
	"slices"
	"strconv"
	"unicode/utf8"
)

// Value is a JSON value as text.
type Value []byte

// Clone returns a copy.
func (v Value) Clone() Value { return bytes.Clone(v) }

// String returns the text.
func (v Value) String() string {
	if v == nil {
		return "null"
	}
	return string(v)
}

// Kind returns the kind of what begins with v.
func (v Value) Kind() Kind {
	if i := jsonwire.SkipSpace(v, 0); i < len(v) {
		return kindOf(v[i])
	}
	return 0
}

// MarshalJSON returns v, of nil null.
func (v Value) MarshalJSON() ([]byte, error) {
	if v == nil {
		return []byte("null"), nil
	}
	return v, nil
}

// UnmarshalJSON sets v to a copy of b.
func (v *Value) UnmarshalJSON(b []byte) error {
	if v == nil {
		return errors.New("jsontext.Value: UnmarshalJSON on nil pointer")
	}
	*v = append((*v)[:0], b...)
	return nil
}

// IsValid reports whether v is one value.
func (v Value) IsValid(opts ...Options) bool {
	c := configure(opts)
	end, f := c.scanValue(v, jsonwire.SkipSpace(v, 0), 0)
	return f == nil && jsonwire.SkipSpace(v, end) == len(v)
}

// Format writes v as the options say. If v is not valid it stays as it is.
func (v *Value) Format(opts ...Options) error {
	c := configure(opts)
	out, err := c.format(nil, *v)
	if err != nil {
		return err
	}
	if !bytes.Equal(*v, out) {
		*v = append((*v)[:0], out...)
	}
	return nil
}

// Compact takes white space out.
func (v *Value) Compact(opts ...Options) error {
	return v.Format(slices.Insert(opts[:len(opts):len(opts)], 0, AllowDuplicateNames(true), AllowInvalidUTF8(true), PreserveRawStrings(true))...)
}

// Indent puts each member and element on a line of its own.
func (v *Value) Indent(opts ...Options) error {
	return v.Format(slices.Insert(opts[:len(opts):len(opts)], 0, AllowDuplicateNames(true), AllowInvalidUTF8(true), PreserveRawStrings(true), Multiline(true))...)
}

// Canonicalize writes v as RFC 8785 has it.
func (v *Value) Canonicalize(opts ...Options) error {
	return v.Format(slices.Insert(opts[:len(opts):len(opts)], 0, CanonicalizeRawInts(true), CanonicalizeRawFloats(true), ReorderRawObjects(true))...)
}

// AppendFormat appends src, formatted, to dst; as it is if it is not valid.
func AppendFormat[Bytes ~[]byte | ~string](dst []byte, src Bytes, opts ...Options) ([]byte, error) {
	c := configure(opts)
	b := []byte(string(src))
	out, err := c.format(dst, b)
	if err != nil {
		return append(dst, b...), err
	}
	return out, nil
}

// format appends the one value of src to dst.
func (c *config) format(dst, src []byte) ([]byte, error) {
	w := writer{config: c, b: dst}
	end, f := w.value(src, jsonwire.SkipSpace(src, 0), 0)
	if f == nil {
		if end = jsonwire.SkipSpace(src, end); end < len(src) {
			f = &fault{end, "", invalid(src[end:], "after top-level value")}
		}
	}
	if f != nil {
		return dst, &SyntacticError{ByteOffset: int64(f.at), JSONPointer: f.in, Err: f.err}
	}
	return w.b, nil
}

// AppendQuote appends src as a JSON string to dst. If it is not UTF-8 the error says
// so, and U+FFFD stands for what is not.
func AppendQuote[Bytes ~[]byte | ~string](dst []byte, src Bytes) ([]byte, error) {
	s := string(src)
	dst = jsonwire.AppendString(dst, s, false, false)
	if !utf8.ValidString(s) {
		return dst, &SyntacticError{Err: errInvalidUTF8}
	}
	return dst, nil
}

// AppendUnquote appends the text of a JSON string to dst. It does so too if only what
// is no Unicode is wrong with it.
func AppendUnquote[Bytes ~[]byte | ~string](dst []byte, src Bytes) ([]byte, error) {
	b := []byte(string(src))
	end, _, f := scanString(b, 0, true)
	if f != nil {
		if f.isEOF() && len(b) > 0 && b[0] == '"' {
			if end := len(partial(b)); end > 0 {
				dst = append(dst, jsonwire.Unquote(append(b[:end:end], '"'))...)
			}
		}
		return dst, &SyntacticError{Err: f.err}
	}
	dst = append(dst, jsonwire.Unquote(b[:end])...)
	if end < len(b) {
		return dst, &SyntacticError{Err: invalid(b[end:], "after string value")}
	}
	if _, _, f := scanString(b, 0, false); f != nil {
		return dst, &SyntacticError{Err: f.err}
	}
	return dst, nil
}

// partial returns what of an unfinished string is whole.
func partial(b []byte) []byte {
	for i := 1; i < len(b); {
		if b[i] != '\\' {
			_, n := utf8.DecodeRune(b[i:])
			if !utf8.FullRune(b[i:]) {
				return b[:i]
			}
			i += n
			continue
		}
		n, f := scanEscape(b[i:], true)
		if f != nil {
			return b[:i]
		}
		i += n
	}
	return b
}

// AppendFloat appends a number as ECMAScript writes it, but -0 as -0; bits is 32 or
// 64. What is no number is a string.
func AppendFloat(dst []byte, src float64, bits int) []byte {
	if bits != 32 && bits != 64 {
		panic("illegal AppendFloat bit size")
	}
	switch {
	case math.IsNaN(src):
		return append(dst, `"NaN"`...)
	case math.IsInf(src, 1):
		return append(dst, `"Infinity"`...)
	case math.IsInf(src, -1):
		return append(dst, `"-Infinity"`...)
	}
	if bits == 32 {
		src = float64(float32(src))
	}
	abs, format := math.Abs(src), byte('f')
	if abs != 0 {
		if bits == 64 && (abs < 1e-6 || abs >= 1e21) ||
			bits == 32 && (float32(abs) < 1e-6 || float32(abs) >= 1e21) {
			format = 'e'
		}
	}
	dst = strconv.AppendFloat(dst, src, format, -1, bits)
	if n := len(dst); format == 'e' && dst[n-4] == 'e' && dst[n-2] == '0' {
		// An exponent of one digit is written with one.
		dst[n-2] = dst[n-1]
		dst = dst[:n-1]
	}
	return dst
}

// canonical reports whether a number that comes as text is to be written anew.
func (c *config) canonical(b []byte) bool {
	if bytes.ContainsAny(b, ".eE") {
		return c.floats
	}
	return c.ints || c.floats && string(b) == "-0"
}

func (c *config) appendRawNumber(dst, b []byte) []byte {
	if !c.canonical(b) {
		return append(dst, b...)
	}
	f, _ := strconv.ParseFloat(string(b), 64)
	if f == 0 {
		f = 0
	}
	return AppendFloat(dst, max(min(f, math.MaxFloat64), -math.MaxFloat64), 64)
}

// appendRawString appends a valid string literal.
func (c *config) appendRawString(dst, b []byte, plain bool) []byte {
	if c.raw {
		if c.html || c.js {
			return c.escapeRaw(dst, b)
		}
		return append(dst, b...)
	}
	if plain && !c.html && !c.js {
		return append(dst, b...)
	}
	return jsonwire.AppendString(dst, jsonwire.Unquote(b), c.html, c.js)
}

// escapeRaw escapes what the options say, and leaves the rest.
func (c *config) escapeRaw(dst, b []byte) []byte {
	if c.html && c.js {
		return jsonwire.AppendHTML(dst, b)
	}
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		if c.html && (r == '<' || r == '>' || r == '&') || c.js && (r == '\u2028' || r == '\u2029') {
			const digits = "0123456789abcdef"
			dst = append(dst, '\\', 'u', digits[r>>12&15], digits[r>>8&15], digits[r>>4&15], digits[r&15])
		} else {
			dst = append(dst, b[:n]...)
		}
		b = b[n:]
	}
	return dst
}
