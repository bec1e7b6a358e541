// Package asn1 reads and writes ASN.1 values in DER (X.690).
package asn1

import (
	"math/big"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// The numbers of the types that are known.
const (
	TagBoolean         = 1
	TagInteger         = 2
	TagBitString       = 3
	TagOctetString     = 4
	TagNull            = 5
	TagOID             = 6
	TagEnum            = 10
	TagUTF8String      = 12
	TagSequence        = 16
	TagSet             = 17
	TagNumericString   = 18
	TagPrintableString = 19
	TagT61String       = 20
	TagIA5String       = 22
	TagUTCTime         = 23
	TagGeneralizedTime = 24
	TagGeneralString   = 27
	TagBMPString       = 30
)

// Who gave a tag its number.
const (
	ClassUniversal       = 0
	ClassApplication     = 1
	ClassContextSpecific = 2
	ClassPrivate         = 3
)

// StructuralError tells of DER that does not fit the Go type.
type StructuralError struct {
	Msg string
}

func (e StructuralError) Error() string { return "asn1: structure error: " + e.Msg }

// SyntaxError tells of what is no DER.
type SyntaxError struct {
	Msg string
}

func (e SyntaxError) Error() string { return "asn1: syntax error: " + e.Msg }

// BitString is a string of bits, the first in the highest bit of the first byte.
type BitString struct {
	Bytes     []byte // the bits, filled up with zeros
	BitLength int
}

// At returns a bit, 0 where there is none.
func (b BitString) At(i int) int {
	if i < 0 || i >= b.BitLength {
		return 0
	}
	return int(b.Bytes[i/8]>>(7-i%8)) & 1
}

// RightAlign returns the bits with the last in the lowest bit of the last byte. It may
// be b.Bytes.
func (b BitString) RightAlign() []byte {
	shift := (8 - b.BitLength%8) % 8
	if shift == 0 || len(b.Bytes) == 0 {
		return b.Bytes
	}
	out := make([]byte, len(b.Bytes))
	carry := byte(0)
	for i, x := range b.Bytes {
		out[i] = carry | x>>shift
		carry = x << (8 - shift)
	}
	return out
}

// ObjectIdentifier is a path of numbers that names something.
type ObjectIdentifier []int

// Equal reports whether both are the same.
func (oi ObjectIdentifier) Equal(other ObjectIdentifier) bool { return slices.Equal(oi, other) }

// String returns the numbers with dots between them.
func (oi ObjectIdentifier) String() string {
	var b strings.Builder
	for i, n := range oi {
		if i > 0 {
			b.WriteByte('.')
		}
		b.WriteString(strconv.Itoa(n))
	}
	return b.String()
}

// Enumerated is a number that stands for something.
type Enumerated int

// Flag is true if there is anything.
type Flag bool

// RawValue is a value that is left as it is.
type RawValue struct {
	Class, Tag int
	IsCompound bool
	Bytes      []byte
	FullBytes  []byte // with the tag and the length
}

// RawContent, as a struct's first field, holds the struct's DER.
type RawContent []byte

// NullRawValue and NullBytes are NULL.
var (
	NullRawValue = RawValue{Tag: TagNull}
	NullBytes    = []byte{TagNull, 0}
)

var (
	bitStringType  = reflect.TypeFor[BitString]()
	oidType        = reflect.TypeFor[ObjectIdentifier]()
	enumeratedType = reflect.TypeFor[Enumerated]()
	flagType       = reflect.TypeFor[Flag]()
	rawValueType   = reflect.TypeFor[RawValue]()
	rawContentType = reflect.TypeFor[RawContent]()
	bigIntType     = reflect.TypeFor[*big.Int]()
)

// fieldParameters is what a field's tag says. Errors show it, so its fields have the
// names and the order that people know.
type fieldParameters struct {
	optional     bool
	explicit     bool   // there is a tag around the type's own
	application  bool   // of class application
	private      bool   // of class private
	defaultValue *int64 // of an optional integer
	tag          *int   // in place of the type's own
	stringType   int    // the tag that strings are written with
	timeType     int    // the tag that times are written with
	set          bool
	omitEmpty    bool
}

// tagAndLength is how a value begins. Errors show it, too.
type tagAndLength struct {
	class, tag, length int
	isCompound         bool
}

func parseParameters(s string) (p fieldParameters) {
	zero := func() {
		if p.tag == nil {
			p.tag = new(int)
		}
	}
	for part := range strings.SplitSeq(s, ",") {
		name, value, _ := strings.Cut(part, ":")
		switch part {
		case "optional":
			p.optional = true
		case "explicit":
			p.explicit = true
			zero()
		case "application":
			p.application = true
			zero()
		case "private":
			p.private = true
			zero()
		case "set":
			p.set = true
		case "omitempty":
			p.omitEmpty = true
		case "generalized":
			p.timeType = TagGeneralizedTime
		case "utc":
			p.timeType = TagUTCTime
		case "ia5":
			p.stringType = TagIA5String
		case "printable":
			p.stringType = TagPrintableString
		case "numeric":
			p.stringType = TagNumericString
		case "utf8":
			p.stringType = TagUTF8String
		}
		switch name {
		case "default":
			if n, err := strconv.ParseInt(value, 10, 64); err == nil {
				p.defaultValue = &n
			}
		case "tag":
			if n, err := strconv.Atoi(value); err == nil {
				p.tag = &n
			}
		}
	}
	return p
}

// class is the class of the tag that the parameters put in place.
func (p *fieldParameters) class() int {
	switch {
	case p.application:
		return ClassApplication
	case p.private:
		return ClassPrivate
	}
	return ClassContextSpecific
}

// universal is the tag of a Go type, and whether it is compound; any: every tag will
// do.
func universal(t reflect.Type) (tag int, compound, any, ok bool) {
	switch t {
	case rawValueType:
		return -1, false, true, true
	case oidType:
		return TagOID, false, false, true
	case bitStringType:
		return TagBitString, false, false, true
	case timeType:
		return TagUTCTime, false, false, true
	case enumeratedType:
		return TagEnum, false, false, true
	case bigIntType:
		return TagInteger, false, false, true
	}
	switch t.Kind() {
	case reflect.Bool:
		return TagBoolean, false, false, true
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return TagInteger, false, false, true
	case reflect.Struct:
		return TagSequence, true, false, true
	case reflect.Slice:
		if t.Elem().Kind() == reflect.Uint8 {
			return TagOctetString, false, false, true
		}
		if strings.HasSuffix(t.Name(), "SET") {
			return TagSet, true, false, true
		}
		return TagSequence, true, false, true
	case reflect.String:
		return TagPrintableString, false, false, true
	}
	return 0, false, false, false
}
