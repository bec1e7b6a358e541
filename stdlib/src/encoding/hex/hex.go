// Package hex writes bytes as pairs of hexadecimal digits.
package hex

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

const digits = "0123456789abcdef"

// ErrLength is the error for an odd number of digits.
var ErrLength = errors.New("encoding/hex: odd length hex string")

// InvalidByteError is the error for a byte that is no digit.
type InvalidByteError byte

func (e InvalidByteError) Error() string {
	return fmt.Sprintf("encoding/hex: invalid byte: %#U", rune(e))
}

// EncodedLen returns how many digits n bytes have.
func EncodedLen(n int) int { return n * 2 }

// DecodedLen returns how many bytes x digits are.
func DecodedLen(x int) int { return x / 2 }

// Encode writes src's digits to dst.
func Encode(dst, src []byte) int {
	for i, b := range src {
		dst[2*i] = digits[b>>4]
		dst[2*i+1] = digits[b&15]
	}
	return len(src) * 2
}

// AppendEncode appends src's digits to dst.
func AppendEncode(dst, src []byte) []byte {
	for _, b := range src {
		dst = append(dst, digits[b>>4], digits[b&15])
	}
	return dst
}

// EncodeToString returns src's digits.
func EncodeToString(src []byte) string { return string(AppendEncode(make([]byte, 0, 2*len(src)), src)) }

func value(c byte) (byte, bool) {
	switch {
	case '0' <= c && c <= '9':
		return c - '0', true
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10, true
	case 'A' <= c && c <= 'F':
		return c - 'A' + 10, true
	}
	return 0, false
}

// Decode writes the bytes of src's digits to dst.
func Decode(dst, src []byte) (int, error) {
	n := 0
	for ; 2*n+1 < len(src); n++ {
		hi, ok := value(src[2*n])
		if !ok {
			return n, InvalidByteError(src[2*n])
		}
		lo, ok := value(src[2*n+1])
		if !ok {
			return n, InvalidByteError(src[2*n+1])
		}
		dst[n] = hi<<4 | lo
	}
	if len(src)%2 == 1 {
		if _, ok := value(src[2*n]); !ok {
			return n, InvalidByteError(src[2*n])
		}
		return n, ErrLength
	}
	return n, nil
}

// AppendDecode appends the bytes of src's digits to dst.
func AppendDecode(dst, src []byte) ([]byte, error) {
	b := make([]byte, len(src)/2)
	n, err := Decode(b, src)
	return append(dst, b[:n]...), err
}

// DecodeString returns the bytes of s's digits.
func DecodeString(s string) ([]byte, error) {
	b := make([]byte, len(s)/2)
	n, err := Decode(b, []byte(s))
	return b[:n], err
}

type encoder struct{ w io.Writer }

// NewEncoder returns a writer of digits.
func NewEncoder(w io.Writer) io.Writer { return encoder{w} }

func (e encoder) Write(p []byte) (n int, err error) {
	for len(p) > 0 && err == nil {
		k := min(len(p), 512)
		var written int
		written, err = e.w.Write(AppendEncode(nil, p[:k]))
		n += written / 2
		p = p[k:]
	}
	return n, err
}

type decoder struct {
	r   io.Reader
	err error
	in  []byte
}

// NewDecoder returns a reader of the bytes that digits are.
func NewDecoder(r io.Reader) io.Reader { return &decoder{r: r} }

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.in) < 2 && d.err == nil {
		var buf [1024]byte
		have := copy(buf[:], d.in)
		var k int
		k, d.err = d.r.Read(buf[have:])
		d.in = append([]byte(nil), buf[:have+k]...)
		if d.err == io.EOF && len(d.in)%2 != 0 {
			if _, ok := value(d.in[len(d.in)-1]); !ok {
				d.err = InvalidByteError(d.in[len(d.in)-1])
			} else {
				d.err = io.ErrUnexpectedEOF
			}
		}
	}
	if room := len(d.in) / 2; len(p) > room {
		p = p[:room]
	}
	n, err = Decode(p, d.in[:len(p)*2])
	d.in = d.in[2*n:]
	if err != nil {
		d.in, d.err = nil, err
	}
	if len(d.in) < 2 {
		return n, d.err
	}
	return n, nil
}

// Dump returns data as hexdump -C shows it.
func Dump(data []byte) string {
	if len(data) == 0 {
		return ""
	}
	var b strings.Builder
	d := Dumper(&b)
	d.Write(data)
	d.Close()
	return b.String()
}

type dumper struct {
	w      io.Writer
	line   []byte // bytes of the line begun
	n      uint   // bytes before it
	closed bool
}

// Dumper returns a writer that writes as hexdump -C does.
func Dumper(w io.Writer) io.WriteCloser { return &dumper{w: w} }

func (d *dumper) Write(data []byte) (n int, err error) {
	if d.closed {
		return 0, errors.New("encoding/hex: dumper closed")
	}
	for _, b := range data {
		d.line = append(d.line, b)
		n++
		if len(d.line) == 16 {
			if err = d.flush(); err != nil {
				return n, err
			}
		}
	}
	return n, nil
}

// flush writes the line begun, filled up with spaces.
func (d *dumper) flush() error {
	b := fmt.Appendf(nil, "%08x", d.n)
	for i := range 16 {
		if i%8 == 0 {
			b = append(b, ' ')
		}
		if i < len(d.line) {
			b = append(b, ' ', digits[d.line[i]>>4], digits[d.line[i]&15])
		} else {
			b = append(b, "   "...)
		}
	}
	b = append(b, "  |"...)
	for _, c := range d.line {
		if c < 32 || c > 126 {
			c = '.'
		}
		b = append(b, c)
	}
	b = append(b, "|\n"...)
	d.n += uint(len(d.line))
	d.line = d.line[:0]
	_, err := d.w.Write(b)
	return err
}

func (d *dumper) Close() error {
	if d.closed {
		return nil
	}
	d.closed = true
	if len(d.line) == 0 {
		return nil
	}
	return d.flush()
}
