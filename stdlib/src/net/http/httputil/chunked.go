package httputil

import (
	"io"
	"net/http/internal"
)

// ErrLineTooLong is returned for lines that no chunk begins with.
var ErrLineTooLong = internal.ErrLineTooLong

// NewChunkedReader returns a reader of r without the chunks that it comes in. Packages
// that read HTTP need none: net/http does so by itself.
func NewChunkedReader(r io.Reader) io.Reader { return internal.NewChunkedReader(r) }

// NewChunkedWriter returns a writer to w in chunks; closing it writes the last, empty
// one, but not the line's end behind that. Packages that write HTTP need none: net/http
// does so by itself.
func NewChunkedWriter(w io.Writer) io.WriteCloser { return internal.NewChunkedWriter(w) }
