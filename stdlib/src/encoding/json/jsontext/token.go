package jsontext

import (
	"internal/jsonwire"
	"math"
	"strconv"
	"strings"
)

// Kind is the kind of a token or value: its first byte, of numbers always '0'.
type Kind byte

// The kinds.
const (
	KindInvalid     Kind = 0
	KindNull        Kind = 'n'
	KindFalse       Kind = 'f'
	KindTrue        Kind = 't'
	KindString      Kind = '"'
	KindNumber      Kind = '0'
	KindBeginObject Kind = '{'
	KindEndObject   Kind = '}'
	KindBeginArray  Kind = '['
	KindEndArray    Kind = ']'
)

// String names the kind.
func (k Kind) String() string {
	switch k {
	case 0:
		return "invalid"
	case 'n', 'f', 't':
		return literalOf(k)
	case '"':
		return "string"
	case '0':
		return "number"
	case '{', '}', '[', ']':
		return string(rune(k))
	}
	return "<invalid jsontext.Kind: " + quoteRune([]byte{byte(k)}) + ">"
}

// form is how a token holds its value.
type form byte

const (
	none     form = iota
	asText        // raw, perhaps a Decoder's
	asString      // str, without quotes
	asInt
	asUint
	asFloat
	asFloat32
)

// Token is a literal, a string, a number, or the start or end of an object or array.
// One that a Decoder has read is valid until that is asked for more.
type Token struct {
	form form
	num  uint64
	str  string
	raw  []byte
	dec  *Decoder // whose raw is, nil if the token's own
	at   int64    // where it was read
}

func fixed(s string) Token { return Token{form: asText, raw: []byte(s)} }

// Tokens that are always the same.
var (
	Null        = fixed("null")
	False       = fixed("false")
	True        = fixed("true")
	BeginObject = fixed("{")
	EndObject   = fixed("}")
	BeginArray  = fixed("[")
	EndArray    = fixed("]")
)

// Bool returns True or False.
func Bool(b bool) Token {
	if b {
		return True
	}
	return False
}

// String returns the token of a string.
func String(s string) Token { return Token{form: asString, str: s} }

// Int returns the token of a number.
func Int(n int64) Token { return Token{form: asInt, num: uint64(n)} }

// Uint returns the token of a number.
func Uint(n uint64) Token { return Token{form: asUint, num: n} }

// Float returns the token of a number; what is none is a string.
func Float(n float64) Token { return float(n, asFloat) }

// Float32 returns the token of a number with the digits of a float32.
func Float32(n float32) Token { return float(float64(n), asFloat32) }

func float(n float64, f form) Token {
	switch {
	case math.IsNaN(n):
		return String("NaN")
	case math.IsInf(n, 1):
		return String("Infinity")
	case math.IsInf(n, -1):
		return String("-Infinity")
	}
	return Token{form: f, num: math.Float64bits(n)}
}

// text returns the raw text of a token that has one.
func (t Token) text() []byte {
	if t.dec != nil && t.dec.tokenAt() != t.at {
		panic("invalid jsontext.Token; it has been voided by a subsequent json.Decoder call")
	}
	return t.raw
}

// Clone returns a token that stays valid.
func (t Token) Clone() Token {
	if t.dec != nil {
		t.raw, t.dec = append([]byte(nil), t.text()...), nil
	}
	return t
}

// Kind returns the kind.
func (t Token) Kind() Kind {
	switch t.form {
	case none:
		return 0
	case asText:
		return kindOf(t.text()[0])
	case asString:
		return '"'
	}
	return '0'
}

func (t Token) wrong() string { return "invalid JSON token kind: " + t.Kind().String() }

// Bool returns the value of a boolean.
func (t Token) Bool() bool {
	switch t.Kind() {
	case 't':
		return true
	case 'f':
		return false
	}
	panic(t.wrong())
}

// String returns the text of a string, of others how they are written.
func (t Token) String() string {
	switch t.form {
	case none:
		return "<invalid jsontext.Token>"
	case asString:
		return t.str
	case asText:
		if b := t.text(); b[0] != '"' {
			return string(b)
		} else if jsonwire.Plain(b, 0) == len(b) {
			return string(b[1 : len(b)-1])
		} else {
			return jsonwire.Unquote(b)
		}
	}
	return string(t.appendNumber(nil))
}

func (t Token) appendNumber(b []byte) []byte {
	switch t.form {
	case asInt:
		return strconv.AppendInt(b, int64(t.num), 10)
	case asUint:
		return strconv.AppendUint(b, t.num, 10)
	case asFloat:
		return AppendFloat(b, math.Float64frombits(t.num), 64)
	}
	return AppendFloat(b, math.Float64frombits(t.num), 32)
}

// rangeError is the error of Int and its like.
func (t Token) fail(method string, err error) error {
	return &numError{"jsontext.Token(" + t.String() + ")." + method + " error: " + err.Error(), err}
}

type numError struct {
	text string
	err  error
}

func (e *numError) Error() string { return e.text }
func (e *numError) Unwrap() error { return e.err }

// Int returns the value of a number, or what of it fits.
func (t Token) Int() (int64, error) {
	const lo, hi = math.MinInt64, math.MaxInt64
	switch t.form {
	case asInt:
		return int64(t.num), nil
	case asUint:
		if t.num > hi {
			return hi, t.fail("Int", strconv.ErrRange)
		}
		return int64(t.num), nil
	}
	f, whole := t.number()
	if whole {
		n, err := strconv.ParseInt(t.String(), 10, 64)
		if err == nil {
			return n, nil
		}
		if t.form == asText {
			return n, t.fail("Int", strconv.ErrRange)
		}
	}
	why := strconv.ErrSyntax
	if t.form != asText && f == math.Trunc(f) {
		why = strconv.ErrRange
		if f >= -(1<<63) && f < 1<<63 {
			return int64(f), nil
		}
	}
	switch {
	case f >= 1<<63:
		return hi, t.fail("Int", why)
	case f < -(1 << 63):
		return lo, t.fail("Int", why)
	}
	return int64(f), t.fail("Int", why)
}

// Uint returns the value of a number, or what of it fits.
func (t Token) Uint() (uint64, error) {
	const hi = math.MaxUint64
	switch t.form {
	case asUint:
		return t.num, nil
	case asInt:
		if int64(t.num) < 0 {
			return 0, t.fail("Uint", strconv.ErrSyntax)
		}
		return t.num, nil
	}
	f, whole := t.number()
	s := t.String()
	if whole && s[0] != '-' {
		n, err := strconv.ParseUint(s, 10, 64)
		if err == nil {
			return n, nil
		}
		if t.form == asText {
			return n, t.fail("Uint", strconv.ErrRange)
		}
	}
	why := strconv.ErrSyntax
	if t.form != asText && f == math.Trunc(f) && f >= 0 {
		why = strconv.ErrRange
		if f < 1<<64 {
			return uint64(f), nil
		}
	}
	switch {
	case f >= 1<<64:
		return hi, t.fail("Uint", why)
	case f < 0:
		return 0, t.fail("Uint", why)
	}
	return uint64(f), t.fail("Uint", why)
}

// number returns the value of a number, and whether it is written as an integer.
func (t Token) number() (f float64, whole bool) {
	if t.Kind() != '0' {
		panic(t.wrong())
	}
	if t.form == asText {
		s := string(t.text())
		f, _ = strconv.ParseFloat(s, 64)
		return f, !strings.ContainsAny(s, ".eE")
	}
	return math.Float64frombits(t.num), false
}

// Float returns the value of a number, or of NaN, Infinity or -Infinity as a string.
func (t Token) Float() (float64, error) { return t.float("Float", 64) }

// Float32 is Float of a float32.
func (t Token) Float32() (float32, error) {
	f, err := t.float("Float32", 32)
	return float32(f), err
}

func (t Token) float(method string, bits int) (float64, error) {
	switch t.form {
	case asInt:
		return float64(int64(t.num)), nil
	case asUint:
		return float64(t.num), nil
	case asFloat, asFloat32:
		f := math.Float64frombits(t.num)
		if bits == 32 && math.IsInf(float64(float32(f)), 0) {
			return f, t.fail(method, strconv.ErrRange)
		}
		return f, nil
	}
	switch t.Kind() {
	case '0':
		f, err := strconv.ParseFloat(string(t.text()), bits)
		if err != nil {
			return f, t.fail("Float", strconv.ErrRange)
		}
		return f, nil
	case '"':
		switch t.String() {
		case "NaN":
			return math.NaN(), nil
		case "Infinity":
			return math.Inf(1), nil
		case "-Infinity":
			return math.Inf(-1), nil
		}
	}
	panic(t.wrong())
}
