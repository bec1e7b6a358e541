package http

import (
	"io"
	"net/textproto"
	"slices"
	"strings"
	"time"
)

// Methods.
const (
	MethodGet     = "GET"
	MethodHead    = "HEAD"
	MethodPost    = "POST"
	MethodPut     = "PUT"
	MethodPatch   = "PATCH"
	MethodDelete  = "DELETE"
	MethodConnect = "CONNECT"
	MethodOptions = "OPTIONS"
	MethodTrace   = "TRACE"
)

// Header is a header: values by canonical key.
type Header map[string][]string

// Add adds a value.
func (h Header) Add(key, value string) { textproto.MIMEHeader(h).Add(key, value) }

// Set makes value the only one.
func (h Header) Set(key, value string) { textproto.MIMEHeader(h).Set(key, value) }

// Get returns the first value.
func (h Header) Get(key string) string { return textproto.MIMEHeader(h).Get(key) }

// Values returns all values.
func (h Header) Values(key string) []string { return textproto.MIMEHeader(h).Values(key) }

// Del removes all values.
func (h Header) Del(key string) { textproto.MIMEHeader(h).Del(key) }

// get is Get for a key that is canonical.
func (h Header) get(key string) string {
	if v := h[key]; len(v) > 0 {
		return v[0]
	}
	return ""
}

func (h Header) has(key string) bool {
	_, ok := h[key]
	return ok
}

// Clone returns a copy.
func (h Header) Clone() Header {
	if h == nil {
		return nil
	}
	c := make(Header, len(h))
	for k, v := range h {
		c[k] = slices.Clone(v)
	}
	return c
}

// Write writes the header's lines, sorted by key.
func (h Header) Write(w io.Writer) error { return h.WriteSubset(w, nil) }

// WriteSubset is Write without the keys that exclude says.
func (h Header) WriteSubset(w io.Writer, exclude map[string]bool) error {
	return h.write(w, exclude, nil)
}

// write calls wrote, if not nil, after each key.
func (h Header) write(w io.Writer, exclude map[string]bool, wrote func(key string, values []string)) error {
	keys := make([]string, 0, len(h))
	for k := range h {
		if !exclude[k] && isToken(k) {
			keys = append(keys, k)
		}
	}
	slices.Sort(keys)
	var b []byte
	for _, k := range keys {
		var said []string
		for _, v := range h[k] {
			v = textproto.TrimString(strings.NewReplacer("\n", " ", "\r", " ").Replace(v))
			b = append(append(append(append(b, k...), ": "...), v...), "\r\n"...)
			if wrote != nil {
				said = append(said, v)
			}
		}
		if said != nil {
			wrote(k, said)
		}
	}
	_, err := w.Write(b)
	return err
}

// CanonicalHeaderKey writes a key as in Content-Type.
func CanonicalHeaderKey(s string) string { return textproto.CanonicalMIMEHeaderKey(s) }

// TimeFormat is how times are written in headers, in UTC.
const TimeFormat = "Mon, 02 Jan 2006 15:04:05 GMT"

// ParseTime parses a time of a header, in one of three formats.
func ParseTime(text string) (t time.Time, err error) {
	for _, f := range []string{TimeFormat, time.RFC850, time.ANSIC} {
		if t, err = time.Parse(f, text); err == nil {
			return t, nil
		}
	}
	return t, err
}

func isTokenByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' ||
		strings.IndexByte("!#$%&'*+-.^_`|~", c) >= 0
}

func isToken(s string) bool {
	for i := range len(s) {
		if !isTokenByte(s[i]) {
			return false
		}
	}
	return s != ""
}

// hasToken reports whether one of the values lists the token.
func hasToken(values []string, token string) bool {
	for _, v := range values {
		for t := range strings.SplitSeq(v, ",") {
			if strings.EqualFold(textproto.TrimString(t), token) {
				return true
			}
		}
	}
	return false
}

func validValue(s string) bool {
	for i := range len(s) {
		if c := s[i]; c < ' ' && c != '\t' || c == 0x7f {
			return false
		}
	}
	return true
}

// ParseHTTPVersion takes "HTTP/1.1" apart.
func ParseHTTPVersion(vers string) (major, minor int, ok bool) {
	switch vers {
	case "HTTP/1.1":
		return 1, 1, true
	case "HTTP/1.0":
		return 1, 0, true
	}
	if len(vers) != len("HTTP/X.Y") || !strings.HasPrefix(vers, "HTTP/") || vers[6] != '.' ||
		vers[5] < '0' || vers[5] > '9' || vers[7] < '0' || vers[7] > '9' {
		return 0, 0, false
	}
	return int(vers[5] - '0'), int(vers[7] - '0'), true
}
