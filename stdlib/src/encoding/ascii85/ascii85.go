// Package ascii85 has the encoding of btoa and PostScript: four bytes in five
// characters.
package ascii85

import (
	"io"
	"strconv"
)

// Encode encodes src to dst, and says how many bytes that are.
func Encode(dst, src []byte) int {
	if len(src) == 0 {
		return 0
	}
	n := 0
	for len(src) > 0 {
		var group [4]byte
		have := copy(group[:], src)
		src = src[have:]
		v := uint32(group[0])<<24 | uint32(group[1])<<16 | uint32(group[2])<<8 | uint32(group[3])
		if v == 0 && have == 4 {
			dst[n] = 'z'
			n++
			continue
		}
		var code [5]byte
		for i := 4; i >= 0; i-- {
			code[i] = '!' + byte(v%85)
			v /= 85
		}
		n += copy(dst[n:], code[:have+1])
	}
	return n
}

// MaxEncodedLen is how long n bytes are at most, encoded.
func MaxEncodedLen(n int) int { return (n + 3) / 4 * 5 }

// CorruptInputError is where the input is wrong.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "illegal ascii85 data at input byte " + strconv.FormatInt(int64(e), 10)
}

// Decode decodes src to dst: how many bytes were written and read. A group that
// is not whole is decoded only with flush.
func Decode(dst, src []byte, flush bool) (ndst, nsrc int, err error) {
	var v uint32
	have := 0
	for i, b := range src {
		if len(dst)-ndst < 4 {
			return
		}
		switch {
		case b <= ' ':
			continue
		case b == 'z' && have == 0:
			have = 5
			v = 0
		case '!' <= b && b <= 'u':
			v = v*85 + uint32(b-'!')
			have++
		default:
			return 0, 0, CorruptInputError(i)
		}
		if have == 5 {
			nsrc = i + 1
			dst[ndst], dst[ndst+1], dst[ndst+2], dst[ndst+3] = byte(v>>24), byte(v>>16), byte(v>>8), byte(v)
			ndst += 4
			have, v = 0, 0
		}
	}
	if !flush {
		return
	}
	nsrc = len(src)
	if have == 0 {
		return
	}
	if have == 1 {
		// One character is no byte.
		return 0, 0, CorruptInputError(len(src))
	}
	for i := have; i < 5; i++ {
		v = v*85 + 84
	}
	for i := 0; i < have-1; i++ {
		dst[ndst] = byte(v >> 24)
		v <<= 8
		ndst++
	}
	return
}

type encoder struct {
	err  error
	w    io.Writer
	rest []byte
}

// NewEncoder is a writer that writes to w what it gets, encoded; Close writes
// the rest.
func NewEncoder(w io.Writer) io.WriteCloser { return &encoder{w: w} }

func (e *encoder) Write(p []byte) (n int, err error) {
	if e.err != nil {
		return 0, e.err
	}
	e.rest = append(e.rest, p...)
	if whole := len(e.rest) / 4 * 4; whole > 0 {
		out := make([]byte, whole/4*5)
		k := Encode(out, e.rest[:whole])
		if _, e.err = e.w.Write(out[:k]); e.err != nil {
			return 0, e.err
		}
		e.rest = append(e.rest[:0], e.rest[whole:]...)
	}
	return len(p), nil
}

func (e *encoder) Close() error {
	if e.err == nil && len(e.rest) > 0 {
		out := make([]byte, 5)
		k := Encode(out, e.rest)
		e.rest = nil
		_, e.err = e.w.Write(out[:k])
	}
	return e.err
}

type decoder struct {
	err, readErr error
	r            io.Reader
	text, out    []byte
	buf, room    [1024]byte
}

// NewDecoder is a reader of what r gives, decoded.
func NewDecoder(r io.Reader) io.Reader { return &decoder{r: r} }

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(p) == 0 {
		return 0, nil
	}
	if d.err != nil {
		return 0, d.err
	}
	for {
		if len(d.out) > 0 {
			n = copy(p, d.out)
			d.out = d.out[n:]
			return n, nil
		}
		if len(d.text) > 0 {
			ndst, nsrc, err := Decode(d.room[:], d.text, d.readErr != nil)
			d.err = err
			d.text = append(d.text[:0], d.text[nsrc:]...)
			if ndst > 0 {
				d.out = d.room[:ndst]
				continue
			}
			if err != nil {
				return 0, err
			}
		}
		if d.readErr != nil {
			d.err = d.readErr
			return 0, d.err
		}
		n, d.readErr = d.r.Read(d.buf[:])
		d.text = append(d.text, d.buf[:n]...)
	}
}
