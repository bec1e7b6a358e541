// Package lzw has the format of Lempel, Ziv and Welch as GIF, TIFF and PDF have it.
package lzw

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
)

// Order says which bits of a byte come first.
type Order int

const (
	// LSB is the lowest first, as in GIF.
	LSB Order = iota
	// MSB is the highest first, as in TIFF and PDF.
	MSB
)

var errClosed = errors.New("lzw: reader/writer is closed")

const noCode = 1<<32 - 1

type bitOrder struct {
	bits, count uint32
	high        bool
}

type encoder struct {
	bits                                 bitOrder
	width, hi, overflow, saved, literal uint32
	table                                [1 << 14]uint32
}

type decoder struct {
	bits                                bitOrder
	width, hi, overflow, last, literal uint32
	suffix                              [4096]uint8
	prefix                              [4096]uint16
}

// How decode ends.
const (
	wantsMore = iota
	isFull
	hasEnded
	isWrong
)

// native: appends the codes of p to dst
func encode(e *encoder, dst, p []byte) []byte

// native: appends the last codes to dst
func end(e *encoder, dst []byte) []byte

// native: decodes input to out; how much is used up, how much written, and why it ends
func decode(d *decoder, input, out []byte) (used, written, how int)

func setting(order Order, litWidth int) error {
	if order != LSB && order != MSB {
		return errors.New("lzw: unknown order")
	}
	if litWidth < 2 || 8 < litWidth {
		return fmt.Errorf("lzw: litWidth %d out of range", litWidth)
	}
	return nil
}

// Reader reads what was compressed.
type Reader struct {
	r    io.ByteReader
	d    decoder
	out  []byte
	rest []byte
	err  error
	one  [1]byte
}

// NewReader returns a Reader of r, which it may read further than it needs if that is
// no io.ByteReader. Bytes have litWidth bits, from 2 to 8.
func NewReader(r io.Reader, order Order, litWidth int) io.ReadCloser {
	z := new(Reader)
	z.Reset(r, order, litWidth)
	return z
}

// Reset makes r as new, reading from src.
func (r *Reader) Reset(src io.Reader, order Order, litWidth int) {
	out := r.out
	*r = Reader{out: out}
	if r.err = setting(order, litWidth); r.err != nil {
		return
	}
	if b, ok := src.(io.ByteReader); ok {
		r.r = b
	} else if src != nil {
		r.r = bufio.NewReader(src)
	}
	d := &r.d
	d.bits.high = order == MSB
	d.literal = uint32(litWidth)
	d.width = d.literal + 1
	d.hi = 1<<d.literal + 1
	d.overflow = 1 << d.width
	d.last = noCode
}

// Read reads what was compressed.
func (r *Reader) Read(b []byte) (int, error) {
	for {
		if len(r.rest) > 0 {
			n := copy(b, r.rest)
			r.rest = r.rest[n:]
			return n, nil
		}
		if r.err != nil {
			return 0, r.err
		}
		r.step()
	}
}

func (r *Reader) step() {
	if r.out == nil {
		r.out = make([]byte, 3*4096)
	}
	switch src := r.r.(type) {
	case *bufio.Reader:
		_, err := src.Peek(1)
		input, _ := src.Peek(src.Buffered())
		if len(input) == 0 {
			r.fail(err)
			return
		}
		src.Discard(r.run(input))
	case *bytes.Buffer:
		if src.Len() == 0 {
			r.fail(io.EOF)
			return
		}
		src.Next(r.run(src.Bytes()))
	default:
		// No more than is needed is read.
		for r.err == nil && len(r.rest) == 0 {
			c, err := r.r.ReadByte()
			if err != nil {
				r.fail(err)
				return
			}
			r.one[0] = c
			if r.run(r.one[:]) == 0 {
				r.run(r.one[:])
			}
		}
	}
}

func (r *Reader) fail(err error) {
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	r.err = err
}

func (r *Reader) run(input []byte) int {
	used, n, how := decode(&r.d, input, r.out)
	r.rest = r.out[:n]
	switch how {
	case hasEnded:
		r.err = io.EOF
	case isWrong:
		r.err = errors.New("lzw: invalid code")
	}
	return used
}

// Close makes further reads fail; it does not close what is beneath.
func (r *Reader) Close() error {
	r.err = errClosed
	return nil
}

// Writer compresses what is written to it.
type Writer struct {
	w   io.Writer
	e   encoder
	out []byte
	err error
}

// NewWriter returns a Writer to w, for bytes of litWidth bits, from 2 to 8.
func NewWriter(w io.Writer, order Order, litWidth int) io.WriteCloser {
	z := new(Writer)
	z.Reset(w, order, litWidth)
	return z
}

// Reset makes w as new, writing to dst.
func (w *Writer) Reset(dst io.Writer, order Order, litWidth int) {
	out := w.out[:0]
	*w = Writer{w: dst, out: out}
	if w.err = setting(order, litWidth); w.err != nil {
		return
	}
	e := &w.e
	e.bits.high = order == MSB
	e.literal = uint32(litWidth)
	e.width = e.literal + 1
	e.hi = 1<<e.literal + 1
	e.overflow = 1 << e.width
	e.saved = noCode
}

func (w *Writer) flush() error {
	if len(w.out) > 0 {
		var n int
		n, w.err = w.w.Write(w.out)
		if w.err == nil && n != len(w.out) {
			w.err = io.ErrShortWrite
		}
		w.out = w.out[:0]
	}
	return w.err
}

// Write compresses p.
func (w *Writer) Write(p []byte) (n int, err error) {
	if w.err != nil {
		return 0, w.err
	}
	if w.e.literal < 8 {
		for _, b := range p {
			if b>>w.e.literal != 0 {
				w.err = errors.New("lzw: input byte too large for the litWidth")
				return 0, w.err
			}
		}
	}
	w.out = encode(&w.e, w.out, p)
	if len(w.out) >= 4096 {
		if err := w.flush(); err != nil {
			return 0, err
		}
	}
	return len(p), nil
}

// Close writes everything and the end; it does not close what is beneath.
func (w *Writer) Close() error {
	if w.err != nil {
		if w.err == errClosed {
			return nil
		}
		return w.err
	}
	w.out = end(&w.e, w.out)
	if err := w.flush(); err != nil {
		return err
	}
	w.err = errClosed
	return nil
}
