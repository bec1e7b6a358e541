// Package gzip has the format of RFC 1952: DEFLATE with a header and a checksum.
package gzip

import (
	"bufio"
	"compress/flate"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"time"
)

// What the header's third byte says of the rest.
const (
	flagText    = 1 << 0
	flagCRC     = 1 << 1
	flagExtra   = 1 << 2
	flagName    = 1 << 3
	flagComment = 1 << 4
)

// What may be wrong with what is read.
var (
	ErrChecksum = errors.New("gzip: invalid checksum")
	ErrHeader   = errors.New("gzip: invalid header")
)

// Header is what a file says of itself; texts are Latin-1.
type Header struct {
	Comment string
	Extra   []byte
	ModTime time.Time
	Name    string
	OS      byte
}

// Reader reads what was compressed, one file after the other.
type Reader struct {
	// Header is that of the file that is being read.
	Header
	r            flate.Reader
	decompressor io.ReadCloser
	digest       uint32
	size         uint32
	buf          [512]byte
	err          error
	single       bool
}

// NewReader returns a Reader of r, and reads the first header. If r is no
// io.ByteReader it may read more than it needs.
func NewReader(r io.Reader) (*Reader, error) {
	z := new(Reader)
	if err := z.Reset(r); err != nil {
		return nil, err
	}
	return z, nil
}

// Reset makes z as new, reading from r.
func (z *Reader) Reset(r io.Reader) error {
	old, _ := z.r.(*bufio.Reader)
	*z = Reader{decompressor: z.decompressor}
	if b, ok := r.(flate.Reader); ok {
		z.r = b
	} else if old != nil {
		old.Reset(r)
		z.r = old
	} else {
		z.r = bufio.NewReader(r)
	}
	z.Header, z.err = z.header()
	return z.err
}

// Multistream says whether files that follow each other are read as one, as they are
// unless told otherwise. If not, Read ends with the file, and Reset goes on with the
// next.
func (z *Reader) Multistream(ok bool) { z.single = !ok }

func (z *Reader) full(b []byte) error {
	_, err := io.ReadFull(z.r, b)
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	return err
}

// text reads a text that ends with a zero, and makes UTF-8 of it.
func (z *Reader) text() (string, error) {
	plain := true
	for i := 0; ; i++ {
		if i >= len(z.buf) {
			return "", ErrHeader
		}
		c, err := z.r.ReadByte()
		if err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			return "", err
		}
		z.buf[i] = c
		if c > 0x7f {
			plain = false
		}
		if c != 0 {
			continue
		}
		z.digest = crc32.Update(z.digest, crc32.IEEETable, z.buf[:i+1])
		if plain {
			return string(z.buf[:i]), nil
		}
		runes := make([]rune, i)
		for k, c := range z.buf[:i] {
			runes[k] = rune(c)
		}
		return string(runes), nil
	}
}

// header reads a header; its error is io.EOF if there is nothing at all.
func (z *Reader) header() (h Header, err error) {
	if _, err = io.ReadFull(z.r, z.buf[:10]); err != nil {
		return h, err
	}
	if z.buf[0] != 0x1f || z.buf[1] != 0x8b || z.buf[2] != 8 {
		return h, ErrHeader
	}
	flags := z.buf[3]
	if t := binary.LittleEndian.Uint32(z.buf[4:]); t > 0 {
		h.ModTime = time.Unix(int64(t), 0)
	}
	h.OS = z.buf[9]
	z.digest = crc32.ChecksumIEEE(z.buf[:10])
	if flags&flagExtra != 0 {
		if err = z.full(z.buf[:2]); err != nil {
			return h, err
		}
		z.digest = crc32.Update(z.digest, crc32.IEEETable, z.buf[:2])
		extra := make([]byte, binary.LittleEndian.Uint16(z.buf[:2]))
		if err = z.full(extra); err != nil {
			return h, err
		}
		z.digest = crc32.Update(z.digest, crc32.IEEETable, extra)
		h.Extra = extra
	}
	if flags&flagName != 0 {
		if h.Name, err = z.text(); err != nil {
			return h, err
		}
	}
	if flags&flagComment != 0 {
		if h.Comment, err = z.text(); err != nil {
			return h, err
		}
	}
	if flags&flagCRC != 0 {
		if err = z.full(z.buf[:2]); err != nil {
			return h, err
		}
		if binary.LittleEndian.Uint16(z.buf[:2]) != uint16(z.digest) {
			return h, ErrHeader
		}
	}
	z.digest = 0
	if z.decompressor == nil {
		z.decompressor = flate.NewReader(z.r)
	} else {
		z.decompressor.(flate.Resetter).Reset(z.r, nil)
	}
	return h, nil
}

// Read reads what was compressed; at a file's end the checksum is compared.
func (z *Reader) Read(p []byte) (n int, err error) {
	if z.err != nil {
		return 0, z.err
	}
	for n == 0 {
		n, z.err = z.decompressor.Read(p)
		z.digest = crc32.Update(z.digest, crc32.IEEETable, p[:n])
		z.size += uint32(n)
		if z.err != io.EOF {
			return n, z.err
		}
		if err := z.full(z.buf[:8]); err != nil {
			z.err = err
			return n, err
		}
		if binary.LittleEndian.Uint32(z.buf[:]) != z.digest || binary.LittleEndian.Uint32(z.buf[4:]) != z.size {
			z.err = ErrChecksum
			return n, z.err
		}
		z.digest, z.size = 0, 0
		if z.single {
			return n, io.EOF
		}
		z.err = nil
		if _, z.err = z.header(); z.err != nil {
			return n, z.err
		}
	}
	return n, nil
}

// Close closes z, not what it reads from.
func (z *Reader) Close() error { return z.decompressor.Close() }
