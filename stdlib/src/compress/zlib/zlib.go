// Package zlib has the format of RFC 1950: DEFLATE with a header and a checksum.
package zlib

import (
	"bufio"
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"hash"
	"hash/adler32"
	"io"
)

// Levels of compression, those of package flate.
const (
	NoCompression      = flate.NoCompression
	BestSpeed          = flate.BestSpeed
	BestCompression    = flate.BestCompression
	DefaultCompression = flate.DefaultCompression
	HuffmanOnly        = flate.HuffmanOnly
)

// What may be wrong with what is read.
var (
	ErrChecksum   = errors.New("zlib: invalid checksum")
	ErrDictionary = errors.New("zlib: invalid dictionary")
	ErrHeader     = errors.New("zlib: invalid header")
)

// Resetter is what a reader of NewReader also is.
type Resetter interface {
	// Reset makes it as new, reading from r with the dictionary.
	Reset(r io.Reader, dict []byte) error
}

type reader struct {
	r            flate.Reader
	decompressor io.ReadCloser
	digest       hash.Hash32
	err          error
}

// NewReader returns a reader of what r has compressed, and reads the header. If r is
// no io.ByteReader it may read more than it needs.
func NewReader(r io.Reader) (io.ReadCloser, error) { return NewReaderDict(r, nil) }

// NewReaderDict returns a reader with a dictionary, which must be the writer's if
// that had one.
func NewReaderDict(r io.Reader, dict []byte) (io.ReadCloser, error) {
	z := new(reader)
	if err := z.Reset(r, dict); err != nil {
		return nil, err
	}
	return z, nil
}

func full(r io.Reader, b []byte) error {
	_, err := io.ReadFull(r, b)
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	return err
}

func (z *reader) Reset(r io.Reader, dict []byte) error {
	*z = reader{decompressor: z.decompressor}
	if b, ok := r.(flate.Reader); ok {
		z.r = b
	} else {
		z.r = bufio.NewReader(r)
	}
	z.err = z.start(dict)
	return z.err
}

func (z *reader) start(dict []byte) error {
	var head [4]byte
	if err := full(z.r, head[:2]); err != nil {
		return err
	}
	h := binary.BigEndian.Uint16(head[:])
	// The method is deflate, the window at most 32K.
	if head[0]&15 != 8 || head[0]>>4 > 7 || h%31 != 0 {
		return ErrHeader
	}
	if head[1]&0x20 != 0 {
		if err := full(z.r, head[:]); err != nil {
			return err
		}
		if binary.BigEndian.Uint32(head[:]) != adler32.Checksum(dict) {
			return ErrDictionary
		}
	} else {
		dict = nil
	}
	if z.decompressor == nil {
		z.decompressor = flate.NewReaderDict(z.r, dict)
	} else {
		z.decompressor.(flate.Resetter).Reset(z.r, dict)
	}
	z.digest = adler32.New()
	return nil
}

func (z *reader) Read(p []byte) (int, error) {
	if z.err != nil {
		return 0, z.err
	}
	var n int
	n, z.err = z.decompressor.Read(p)
	z.digest.Write(p[:n])
	if z.err != io.EOF {
		return n, z.err
	}
	var sum [4]byte
	if err := full(z.r, sum[:]); err != nil {
		z.err = err
		return n, err
	}
	if binary.BigEndian.Uint32(sum[:]) != z.digest.Sum32() {
		z.err = ErrChecksum
		return n, z.err
	}
	return n, io.EOF
}

func (z *reader) Close() error {
	if z.err != nil && z.err != io.EOF {
		return z.err
	}
	z.err = z.decompressor.Close()
	return z.err
}

// Writer compresses what is written to it.
type Writer struct {
	w          io.Writer
	level      int
	dict       []byte
	compressor *flate.Writer
	digest     hash.Hash32
	err        error
	started    bool
}

// NewWriter returns a Writer to w.
func NewWriter(w io.Writer) *Writer {
	z, _ := NewWriterLevel(w, DefaultCompression)
	return z
}

// NewWriterLevel returns a Writer to w with this level.
func NewWriterLevel(w io.Writer, level int) (*Writer, error) {
	return NewWriterLevelDict(w, level, nil)
}

// NewWriterLevelDict returns a Writer to w with this level and a dictionary, which
// must not be changed while it is in use.
func NewWriterLevelDict(w io.Writer, level int, dict []byte) (*Writer, error) {
	if level < HuffmanOnly || level > BestCompression {
		return nil, fmt.Errorf("zlib: invalid compression level: %d", level)
	}
	return &Writer{w: w, level: level, dict: dict}, nil
}

// Reset makes z as new, writing to w.
func (z *Writer) Reset(w io.Writer) {
	z.w = w
	if z.compressor != nil {
		z.compressor.Reset(w)
	}
	if z.digest != nil {
		z.digest.Reset()
	}
	z.err = nil
	z.started = false
}

// header writes the header, before anything else.
func (z *Writer) header() error {
	z.started = true
	head := []byte{0x78, 0}
	switch z.level {
	case -2, 0, 1:
	case 2, 3, 4, 5:
		head[1] = 1 << 6
	case 6, -1:
		head[1] = 2 << 6
	default:
		head[1] = 3 << 6
	}
	if z.dict != nil {
		head[1] |= 1 << 5
	}
	head[1] += byte(31 - binary.BigEndian.Uint16(head)%31)
	if z.dict != nil {
		head = binary.BigEndian.AppendUint32(head, adler32.Checksum(z.dict))
	}
	if _, err := z.w.Write(head); err != nil {
		return err
	}
	if z.compressor == nil {
		var err error
		if z.compressor, err = flate.NewWriterDict(z.w, z.level, z.dict); err != nil {
			return err
		}
		z.digest = adler32.New()
	}
	return nil
}

// Write compresses p; that may be written only with Flush or Close.
func (z *Writer) Write(p []byte) (n int, err error) {
	if !z.started {
		z.err = z.header()
	}
	if z.err != nil {
		return 0, z.err
	}
	if len(p) == 0 {
		return 0, nil
	}
	n, err = z.compressor.Write(p)
	if err != nil {
		z.err = err
		return n, err
	}
	z.digest.Write(p)
	return n, nil
}

// Flush writes everything that is to be compressed.
func (z *Writer) Flush() error {
	if !z.started {
		z.err = z.header()
	}
	if z.err == nil {
		z.err = z.compressor.Flush()
	}
	return z.err
}

// Close writes everything and ends the stream; it does not close what is beneath.
func (z *Writer) Close() error {
	if !z.started {
		z.err = z.header()
	}
	if z.err != nil {
		return z.err
	}
	if z.err = z.compressor.Close(); z.err != nil {
		return z.err
	}
	_, z.err = z.w.Write(binary.BigEndian.AppendUint32(nil, z.digest.Sum32()))
	return z.err
}
