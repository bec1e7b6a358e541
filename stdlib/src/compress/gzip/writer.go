package gzip

import (
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
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

// Writer compresses what is written to it.
type Writer struct {
	// Header is written before anything else.
	Header
	w          io.Writer
	level      int
	started    bool
	closed     bool
	compressor *flate.Writer
	digest     uint32
	size       uint32
	err        error
}

// NewWriter returns a Writer to w.
func NewWriter(w io.Writer) *Writer {
	z, _ := NewWriterLevel(w, DefaultCompression)
	return z
}

// NewWriterLevel returns a Writer to w with this level.
func NewWriterLevel(w io.Writer, level int) (*Writer, error) {
	if level < HuffmanOnly || level > BestCompression {
		return nil, fmt.Errorf("gzip: invalid compression level: %d", level)
	}
	z := &Writer{level: level}
	z.Reset(w)
	return z, nil
}

// Reset makes z as new, writing to w.
func (z *Writer) Reset(w io.Writer) {
	if z.compressor != nil {
		z.compressor.Reset(w)
	}
	// Nobody knows the operating system.
	*z = Writer{Header: Header{OS: 255}, w: w, level: z.level, compressor: z.compressor}
}

func (z *Writer) bytes(b []byte) error {
	if len(b) > 0xffff {
		return errors.New("gzip.Write: Extra data is too large")
	}
	_, err := z.w.Write(binary.LittleEndian.AppendUint16(nil, uint16(len(b))))
	if err == nil {
		_, err = z.w.Write(b)
	}
	return err
}

// text writes s in Latin-1 and a zero.
func (z *Writer) text(s string) error {
	b := make([]byte, 0, len(s)+1)
	for _, r := range s {
		if r == 0 || r > 0xff {
			return errors.New("gzip.Write: non-Latin-1 header string")
		}
		b = append(b, byte(r))
	}
	_, err := z.w.Write(append(b, 0))
	return err
}

func (z *Writer) header() error {
	z.started = true
	head := [10]byte{0x1f, 0x8b, 8}
	if z.Extra != nil {
		head[3] |= flagExtra
	}
	if z.Name != "" {
		head[3] |= flagName
	}
	if z.Comment != "" {
		head[3] |= flagComment
	}
	if z.ModTime.Unix() > 0 && !z.ModTime.IsZero() {
		binary.LittleEndian.PutUint32(head[4:], uint32(z.ModTime.Unix()))
	}
	switch z.level {
	case BestCompression:
		head[8] = 2
	case BestSpeed:
		head[8] = 4
	}
	head[9] = z.OS
	if _, err := z.w.Write(head[:]); err != nil {
		return err
	}
	if z.Extra != nil {
		if err := z.bytes(z.Extra); err != nil {
			return err
		}
	}
	if z.Name != "" {
		if err := z.text(z.Name); err != nil {
			return err
		}
	}
	if z.Comment != "" {
		if err := z.text(z.Comment); err != nil {
			return err
		}
	}
	if z.compressor == nil {
		z.compressor, _ = flate.NewWriter(z.w, z.level)
	}
	return nil
}

// Write compresses p; that may be written only with Flush or Close.
func (z *Writer) Write(p []byte) (int, error) {
	if z.err != nil {
		return 0, z.err
	}
	if !z.started {
		if z.err = z.header(); z.err != nil {
			return 0, z.err
		}
	}
	z.size += uint32(len(p))
	z.digest = crc32.Update(z.digest, crc32.IEEETable, p)
	var n int
	n, z.err = z.compressor.Write(p)
	return n, z.err
}

// Flush writes everything that is to be compressed.
func (z *Writer) Flush() error {
	if z.err != nil {
		return z.err
	}
	if z.closed {
		return nil
	}
	if !z.started {
		z.Write(nil)
		if z.err != nil {
			return z.err
		}
	}
	z.err = z.compressor.Flush()
	return z.err
}

// Close writes everything and ends the file; it does not close what is beneath.
func (z *Writer) Close() error {
	if z.err != nil {
		return z.err
	}
	if z.closed {
		return nil
	}
	z.closed = true
	if !z.started {
		z.Write(nil)
		if z.err != nil {
			return z.err
		}
	}
	if z.err = z.compressor.Close(); z.err != nil {
		return z.err
	}
	tail := binary.LittleEndian.AppendUint32(nil, z.digest)
	_, z.err = z.w.Write(binary.LittleEndian.AppendUint32(tail, z.size))
	return z.err
}
