// Package base64 writes bytes as text of 64 characters, four for three bytes.
package base64

import (
	"io"
	"slices"
	"strconv"
)

// What stands for padding.
const (
	StdPadding rune = '='
	NoPadding  rune = -1
)

// Encoding is an alphabet of 64 characters with what fills up the last four.
type Encoding struct {
	encode string
	value  string // by byte; 255 for others
	pad    rune
	strict bool
}

// CorruptInputError is the offset of what is not base64.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "illegal base64 data at input byte " + strconv.FormatInt(int64(e), 10)
}

// The usual encodings.
var (
	StdEncoding    = NewEncoding("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
	URLEncoding    = NewEncoding("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
	RawStdEncoding = StdEncoding.WithPadding(NoPadding)
	RawURLEncoding = URLEncoding.WithPadding(NoPadding)
)

// NewEncoding returns the encoding of an alphabet, with standard padding.
func NewEncoding(encoder string) *Encoding {
	if len(encoder) != 64 {
		panic("encoding alphabet is not 64-bytes long")
	}
	var value [256]byte
	for i := range value {
		value[i] = 0xff
	}
	for i := range len(encoder) {
		switch c := encoder[i]; {
		case c == '\n' || c == '\r':
			panic("encoding alphabet contains newline character")
		case value[c] != 0xff:
			panic("encoding alphabet includes duplicate symbols")
		default:
			value[c] = byte(i)
		}
	}
	return &Encoding{encode: encoder, value: string(value[:]), pad: StdPadding}
}

// WithPadding returns the encoding with another padding.
func (enc Encoding) WithPadding(padding rune) *Encoding {
	switch {
	case padding < NoPadding || padding == '\r' || padding == '\n' || padding > 0xff:
		panic("invalid padding")
	case padding != NoPadding && enc.value[byte(padding)] != 0xff:
		panic("padding contained in alphabet")
	}
	enc.pad = padding
	return &enc
}

// Strict returns the encoding that wants unused bits to be zero.
func (enc Encoding) Strict() *Encoding {
	enc.strict = true
	return &enc
}

// native: appends src, encoded, to dst
func encode(dst, src []byte, alphabet string, pad int) []byte

// native: writes src, decoded by value (a string of 256), to dst, which has room; bad is the offset of what is wrong, -1 if nothing
func decode(dst, src []byte, value string, pad int, strict bool) (n, bad int)

// EncodedLen returns the length of n bytes, encoded.
func (enc *Encoding) EncodedLen(n int) int {
	if enc.pad == NoPadding {
		return n/3*4 + (n%3*8+5)/6
	}
	return (n + 2) / 3 * 4
}

// DecodedLen returns how many bytes n characters may be.
func (enc *Encoding) DecodedLen(n int) int {
	if enc.pad == NoPadding {
		return n/4*3 + n%4*6/8
	}
	return n / 4 * 3
}

// Encode writes src, encoded, to dst.
func (enc *Encoding) Encode(dst, src []byte) {
	if len(src) == 0 {
		return
	}
	n := enc.EncodedLen(len(src))
	encode(dst[:0:n], src, enc.encode, int(enc.pad))
}

// AppendEncode appends src, encoded, to dst.
func (enc *Encoding) AppendEncode(dst, src []byte) []byte {
	dst = slices.Grow(dst, enc.EncodedLen(len(src)))
	return encode(dst, src, enc.encode, int(enc.pad))
}

// EncodeToString returns src, encoded.
func (enc *Encoding) EncodeToString(src []byte) string {
	return string(encode(make([]byte, 0, enc.EncodedLen(len(src))), src, enc.encode, int(enc.pad)))
}

// Decode writes src, decoded, to dst. New lines are skipped.
func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	if len(src) == 0 {
		return 0, nil
	}
	n, bad := decode(dst, src, enc.value, int(enc.pad), enc.strict)
	if bad >= 0 {
		return n, CorruptInputError(bad)
	}
	return n, nil
}

// AppendDecode appends src, decoded, to dst.
func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error) {
	b := make([]byte, len(src)/4*3+3)
	n, err := enc.Decode(b, src)
	return append(dst, b[:n]...), err
}

// DecodeString returns s, decoded.
func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	b := make([]byte, enc.DecodedLen(len(s)))
	n, err := enc.Decode(b, []byte(s))
	return b[:n], err
}

type encoder struct {
	enc  *Encoding
	w    io.Writer
	left []byte // less than three bytes
	err  error
}

// NewEncoder returns a writer that encodes; Close writes what is left.
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser { return &encoder{enc: enc, w: w} }

func (e *encoder) Write(p []byte) (n int, err error) {
	if e.err != nil {
		return 0, e.err
	}
	all := append(e.left, p...)
	whole := len(all) - len(all)%3
	if whole > 0 {
		if _, e.err = e.w.Write(e.enc.AppendEncode(nil, all[:whole])); e.err != nil {
			return 0, e.err
		}
	}
	e.left = append([]byte(nil), all[whole:]...)
	return len(p), nil
}

func (e *encoder) Close() error {
	if e.err == nil && len(e.left) > 0 {
		_, e.err = e.w.Write(e.enc.AppendEncode(nil, e.left))
		e.left = nil
	}
	return e.err
}

// lines reads without new lines.
type lines struct{ r io.Reader }

func (l lines) Read(p []byte) (int, error) {
	for {
		n, err := l.r.Read(p)
		kept := 0
		for _, c := range p[:n] {
			if c != '\r' && c != '\n' {
				p[kept] = c
				kept++
			}
		}
		if kept > 0 || n == 0 || err != nil {
			return kept, err
		}
	}
}

type decoder struct {
	enc *Encoding
	r   io.Reader
	in  []byte // not decoded yet
	out []byte // decoded, not read yet
	off int64  // of in
	err error
	end bool // padding was seen
}

// NewDecoder returns a reader that decodes.
func NewDecoder(enc *Encoding, r io.Reader) io.Reader { return &decoder{enc: enc, r: lines{r}} }

func (d *decoder) Read(p []byte) (n int, err error) {
	for len(d.out) == 0 {
		if d.err != nil {
			return 0, d.err
		}
		d.fill()
	}
	n = copy(p, d.out)
	d.out = d.out[n:]
	return n, nil
}

// fill decodes what another Read brings.
func (d *decoder) fill() {
	var buf [1024]byte
	k, err := d.r.Read(buf[:])
	d.in = append(d.in, buf[:k]...)
	whole := len(d.in) - len(d.in)%4
	if err == io.EOF && d.enc.pad == NoPadding {
		whole = len(d.in)
	}
	if whole > 0 {
		if d.end {
			d.err = CorruptInputError(d.off)
			return
		}
		out := make([]byte, whole/4*3+3)
		n, bad := decode(out, d.in[:whole], d.enc.value, int(d.enc.pad), d.enc.strict)
		d.out = out[:n]
		if bad >= 0 {
			d.err = CorruptInputError(d.off + int64(bad))
			return
		}
		d.end = d.enc.pad != NoPadding && rune(d.in[whole-1]) == d.enc.pad
		d.off += int64(whole)
		d.in = append(d.in[:0], d.in[whole:]...)
	}
	if err != nil {
		d.err = err
		if err == io.EOF && len(d.in) > 0 {
			d.err = io.ErrUnexpectedEOF
		}
	}
}
