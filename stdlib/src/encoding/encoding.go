// Package encoding has the interfaces of what converts itself to bytes and
// text.
package encoding

// BinaryMarshaler gives its binary form.
type BinaryMarshaler interface {
	MarshalBinary() (data []byte, err error)
}

// BinaryUnmarshaler reads its binary form.
type BinaryUnmarshaler interface {
	UnmarshalBinary(data []byte) error
}

// BinaryAppender appends its binary form.
type BinaryAppender interface {
	AppendBinary(b []byte) ([]byte, error)
}

// TextMarshaler gives its text form.
type TextMarshaler interface {
	MarshalText() (text []byte, err error)
}

// TextUnmarshaler reads its text form.
type TextUnmarshaler interface {
	UnmarshalText(text []byte) error
}

// TextAppender appends its text form.
type TextAppender interface {
	AppendText(b []byte) ([]byte, error)
}
