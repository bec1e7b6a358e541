// Package base32 has the base32 encodings of RFC 4648.
package base32

import (
	"io"
	"slices"
	"strconv"
)

// Encoding is a way to write bytes in 32 characters.
type Encoding struct {
	encode  [32]byte
	decode  [256]uint8 // 0xff for what is not in the alphabet
	padding rune
}

const (
	StdPadding rune = '='
	NoPadding  rune = -1
)

// NewEncoding is an Encoding with this alphabet and the usual padding.
func NewEncoding(encoder string) *Encoding {
	if len(encoder) != 32 {
		panic("encoding alphabet is not 32-bytes long")
	}
	e := &Encoding{padding: StdPadding}
	copy(e.encode[:], encoder)
	for i := range e.decode {
		e.decode[i] = 0xff
	}
	for i := range encoder {
		switch c := encoder[i]; {
		case c == '\n' || c == '\r':
			panic("encoding alphabet contains newline character")
		case e.decode[c] != 0xff:
			panic("encoding alphabet includes duplicate symbols")
		default:
			e.decode[c] = uint8(i)
		}
	}
	return e
}

// StdEncoding is the usual alphabet.
var StdEncoding = NewEncoding("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

// HexEncoding keeps the order of what is encoded.
var HexEncoding = NewEncoding("0123456789ABCDEFGHIJKLMNOPQRSTUV")

// WithPadding is the Encoding with another padding, or none.
func (enc Encoding) WithPadding(padding rune) *Encoding {
	switch {
	case padding < NoPadding || padding == '\r' || padding == '\n' || padding > 0xff:
		panic("invalid padding")
	case padding != NoPadding && enc.decode[byte(padding)] != 0xff:
		panic("padding contained in alphabet")
	}
	enc.padding = padding
	return &enc
}

// Encode writes EncodedLen(len(src)) bytes to dst.
func (enc *Encoding) Encode(dst, src []byte) {
	for len(src) > 0 {
		var group [5]byte
		n := copy(group[:], src)
		src = src[n:]
		bits := uint64(group[0])<<32 | uint64(group[1])<<24 | uint64(group[2])<<16 | uint64(group[3])<<8 | uint64(group[4])
		chars := (n*8 + 4) / 5
		for i := range 8 {
			if i < chars {
				dst[i] = enc.encode[bits>>(35-5*i)&31]
			} else if enc.padding != NoPadding {
				dst[i] = byte(enc.padding)
			}
		}
		if n < 5 {
			return
		}
		dst = dst[8:]
	}
}

// AppendEncode appends src, encoded.
func (enc *Encoding) AppendEncode(dst, src []byte) []byte {
	n := enc.EncodedLen(len(src))
	dst = slices.Grow(dst, n)
	enc.Encode(dst[len(dst):][:n], src)
	return dst[:len(dst)+n]
}

// EncodeToString is src, encoded.
func (enc *Encoding) EncodeToString(src []byte) string {
	buf := make([]byte, enc.EncodedLen(len(src)))
	enc.Encode(buf, src)
	return string(buf)
}

// EncodedLen is the length of n bytes, encoded.
func (enc *Encoding) EncodedLen(n int) int {
	if enc.padding == NoPadding {
		return n/5*8 + (n%5*8+4)/5
	}
	return (n + 4) / 5 * 8
}

// DecodedLen is how many bytes n characters are at most.
func (enc *Encoding) DecodedLen(n int) int {
	if enc.padding == NoPadding {
		return n/8*5 + n%8*5/8
	}
	return n / 8 * 5
}

// CorruptInputError is where the input is wrong.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "illegal base32 data at input byte " + strconv.FormatInt(int64(e), 10)
}

// decodeText decodes src, which has no newlines; end is whether it ended in
// padding, or short of a group.
func (enc *Encoding) decodeText(dst, src []byte) (n int, end bool, err error) {
	at := 0
	for at < len(src) && !end {
		var group [8]byte
		have := 0
		for have < 8 {
			if at == len(src) {
				if enc.padding != NoPadding {
					return n, false, CorruptInputError(at - have)
				}
				end = true
				break
			}
			c := src[at]
			at++
			if rune(c) == enc.padding && have >= 2 && len(src)-at < 8 {
				rest := src[at:]
				if len(rest)+have < 7 {
					return n, false, CorruptInputError(len(src))
				}
				for k := range 7 - have {
					if k < len(rest) && rest[k] != byte(enc.padding) {
						return n, false, CorruptInputError(at + k - 1)
					}
				}
				if have == 3 || have == 6 {
					return n, false, CorruptInputError(at - 1)
				}
				end = true
				break
			}
			if group[have] = enc.decode[c]; group[have] == 0xff {
				return n, false, CorruptInputError(at - 1)
			}
			have++
		}
		var bits uint64
		for _, v := range group {
			bits = bits<<5 | uint64(v)
		}
		if have == 1 || have == 3 || have == 6 {
			// No bytes are so many characters.
			continue
		}
		for i := range have * 5 / 8 {
			dst[n] = byte(bits >> (32 - 8*i))
			n++
		}
	}
	return n, end, nil
}

func withoutNewlines(src []byte) []byte {
	return slices.DeleteFunc(slices.Clone(src), func(c byte) bool { return c == '\r' || c == '\n' })
}

// Decode decodes src to dst, newlines left out.
func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	n, _, err = enc.decodeText(dst, withoutNewlines(src))
	return
}

// AppendDecode appends src, decoded.
func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error) {
	src = withoutNewlines(src)
	// What has padding may be shorter.
	length := len(src)
	if enc.padding != NoPadding {
		for length > 0 && rune(src[length-1]) == enc.padding {
			length--
		}
	}
	n := length/8*5 + length%8*5/8
	dst = slices.Grow(dst, n)
	n, _, err := enc.decodeText(dst[len(dst):][:n], src)
	return dst[:len(dst)+n], err
}

// DecodeString is s, decoded.
func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	buf := withoutNewlines([]byte(s))
	n, _, err := enc.decodeText(buf, buf)
	return buf[:n], err
}

type encoder struct {
	err  error
	enc  *Encoding
	w    io.Writer
	rest []byte // less than a group
}

// NewEncoder is a writer that writes to w what it gets, encoded; Close writes
// the rest.
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser { return &encoder{enc: enc, w: w} }

func (e *encoder) Write(p []byte) (n int, err error) {
	if e.err != nil {
		return 0, e.err
	}
	e.rest = append(e.rest, p...)
	whole := len(e.rest) / 5 * 5
	if whole > 0 {
		out := make([]byte, whole/5*8)
		e.enc.Encode(out, e.rest[:whole])
		if _, e.err = e.w.Write(out); e.err != nil {
			return 0, e.err
		}
		e.rest = append(e.rest[:0], e.rest[whole:]...)
	}
	return len(p), nil
}

func (e *encoder) Close() error {
	if e.err == nil && len(e.rest) > 0 {
		out := make([]byte, e.enc.EncodedLen(len(e.rest)))
		e.enc.Encode(out, e.rest)
		e.rest = nil
		_, e.err = e.w.Write(out)
	}
	return e.err
}

type decoder struct {
	err  error
	enc  *Encoding
	r    io.Reader
	end  bool
	text []byte // read, not decoded
	out  []byte // decoded, not read
	buf  [1024]byte
}

// NewDecoder is a reader of what r gives, decoded.
func NewDecoder(enc *Encoding, r io.Reader) io.Reader { return &decoder{enc: enc, r: r} }

func (d *decoder) Read(p []byte) (n int, err error) {
	for len(d.out) == 0 {
		if d.err != nil {
			return 0, d.err
		}
		if len(p) == 0 {
			return 0, nil
		}
		d.fill()
	}
	n = copy(p, d.out)
	d.out = d.out[n:]
	if len(d.out) == 0 && n > 0 {
		return n, d.err
	}
	return n, nil
}

// fill reads some text and decodes what is whole of it. Without padding any
// number of characters is taken for whole.
func (d *decoder) fill() {
	padded := d.enc.padding != NoPadding
	least := 1
	if padded {
		least = 8 - len(d.text)
	}
	n := 0
	var err error
	for n < least && err == nil {
		var k int
		k, err = d.r.Read(d.buf[:])
		for _, c := range d.buf[:k] {
			if c != '\r' && c != '\n' {
				d.text = append(d.text, c)
				n++
			}
		}
	}
	if err == io.EOF && (n > 0 && n < least || padded && least < 8 && n == 0) {
		err = io.ErrUnexpectedEOF
	}
	d.err = err
	if len(d.text) < least {
		return
	}
	if n > 0 && d.end {
		d.err = CorruptInputError(0)
		return
	}
	whole := len(d.text)
	if padded {
		whole = whole / 8 * 8
	}
	out := make([]byte, (whole+7)/8*5)
	k, end, err := d.enc.decodeText(out, d.text[:whole])
	d.end = end
	d.out = out[:k]
	d.text = append(d.text[:0], d.text[whole:]...)
	if err != nil && (d.err == nil || d.err == io.EOF) {
		d.err = err
	}
}
