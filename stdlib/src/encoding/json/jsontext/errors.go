package jsontext

import (
	"errors"
	"internal/jsonwire"
	"io"
	"iter"
	"strconv"
	"strings"
	"unicode/utf8"
)

// ErrDuplicateName is the error of an object that has a name twice, ErrNonStringName
// that of a name that is no string; both within a SyntacticError.
var (
	ErrDuplicateName = errors.New("duplicate object member name")
	ErrNonStringName = errors.New("object member name must be a string")
)

var (
	errMissingValue  = errors.New("missing value after object name")
	errMismatchDelim = errors.New("mismatching structural token for object or array")
	errMaxDepth      = errors.New("exceeded max depth")
	errInvalidUTF8   = errors.New("invalid UTF-8")
	errInvalidToken  = errors.New("invalid jsontext.Token")
)

// SyntacticError says what is wrong with a text, and where.
type SyntacticError struct {
	ByteOffset  int64   // at or after this byte
	JSONPointer Pointer // within this value
	Err         error
}

func (e *SyntacticError) Error() string {
	where, offset := e.JSONPointer, e.ByteOffset
	text := "syntactic error"
	if e.Err != nil {
		text = e.Err.Error()
	}
	if e.Err == ErrDuplicateName {
		text += " " + strconv.Quote(where.LastToken())
		where, offset = where.Parent(), 0
	}
	text = "jsontext: " + text
	if where != "" {
		text += " within " + strconv.Quote(jsonwire.Shorten(string(where), 100))
	}
	if offset > 0 {
		text += " after offset " + strconv.FormatInt(offset, 10)
	}
	return text
}

func (e *SyntacticError) Unwrap() error { return e.Err }

// quoteRune writes the first rune for an error, in the manner of Go.
func quoteRune(b []byte) string {
	r, n := utf8.DecodeRune(b)
	if r == utf8.RuneError && n == 1 {
		return `'\x` + strconv.FormatUint(uint64(b[0]), 16) + `'`
	}
	return strconv.QuoteRune(r)
}

// invalid is the error of a character where it must not stand.
func invalid(b []byte, where string) error {
	return errors.New("invalid character " + quoteRune(b) + " " + where)
}

// fault is an error at an offset, with the way to it from where the offset counts.
type fault struct {
	at  int
	in  Pointer
	err error
}

func eof(at int) *fault { return &fault{at, "", io.ErrUnexpectedEOF} }

// Pointer leads to a value within another (RFC 6901): names and indices, each after a
// slash, with ~ written as ~0 and / as ~1.
type Pointer string

var (
	escapeToken   = strings.NewReplacer("~", "~0", "/", "~1")
	unescapeToken = strings.NewReplacer("~1", "/", "~0", "~")
)

// IsValid reports whether p is a pointer.
func (p Pointer) IsValid() bool {
	for i := range len(p) {
		if p[i] == '~' && (i+1 == len(p) || p[i+1] != '0' && p[i+1] != '1') {
			return false
		}
	}
	return (p == "" || p[0] == '/') && utf8.ValidString(string(p))
}

// Contains reports whether pc leads to the same value, or into it.
func (p Pointer) Contains(pc Pointer) bool {
	rest, ok := strings.CutPrefix(string(pc), string(p))
	return ok && (rest == "" || rest[0] == '/')
}

// Parent returns p without its last token.
func (p Pointer) Parent() Pointer { return p[:max(strings.LastIndexByte(string(p), '/'), 0)] }

// LastToken returns the last token.
func (p Pointer) LastToken() string {
	return unescapeToken.Replace(string(p[strings.LastIndexByte(string(p), '/')+1:]))
}

// AppendToken returns p with one token more.
func (p Pointer) AppendToken(tok string) Pointer {
	return p + "/" + Pointer(escapeToken.Replace(strings.ToValidUTF8(tok, "\ufffd")))
}

// Tokens returns the tokens from first to last.
func (p Pointer) Tokens() iter.Seq[string] {
	return func(yield func(string) bool) {
		for rest := strings.TrimPrefix(string(p), "/"); rest != "" || p != ""; {
			tok, after, more := strings.Cut(rest, "/")
			if !yield(unescapeToken.Replace(tok)) || !more {
				return
			}
			rest = after
		}
	}
}
