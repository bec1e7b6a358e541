// Package bzip2 decompresses the format of bzip2.
package bzip2

import "io"

// StructuralError says what is wrong with what is read.
type StructuralError string

func (s StructuralError) Error() string { return "bzip2 data invalid: " + string(s) }

// How next ends.
const (
	isShort = iota
	isBlock
	isEnd
	isWrong
)

// native: the block at a bit of input, of at most size bytes before runs are spread, where the next begins and its checksum; or that of the stream at its end; or what is wrong
func next(input []byte, bit, size int) (data []byte, at int, crc uint32, how int, why string)

// NewReader returns a reader of what r has compressed; it may read more of r than it
// needs.
func NewReader(r io.Reader) io.Reader { return &reader{r: r} }

type reader struct {
	r io.Reader
	// pending has what was read and not used up; bit is where that begins.
	pending []byte
	bit     int
	// size is the stream's block size, 0 before its header.
	size    int
	started bool
	crc     uint32
	data    []byte
	ended   bool
	err     error
}

func (z *reader) Read(buf []byte) (n int, err error) {
	for len(z.data) == 0 && z.err == nil {
		z.err = z.step()
	}
	if len(z.data) == 0 {
		return 0, z.err
	}
	n = copy(buf, z.data)
	z.data = z.data[n:]
	return n, nil
}

// more reads more input; false if there is none.
func (z *reader) more() (bool, error) {
	if z.ended {
		return false, nil
	}
	used := z.bit / 8
	z.pending = append(z.pending[:0], z.pending[used:]...)
	z.bit %= 8
	// As much again, for a block may be long.
	room := make([]byte, max(len(z.pending), 1<<16))
	n, err := io.ReadAtLeast(z.r, room, 1)
	z.pending = append(z.pending, room[:n]...)
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		z.ended = true
		return n > 0, nil
	}
	return n > 0, err
}

func (z *reader) step() error {
	if z.size == 0 {
		return z.header()
	}
	data, at, crc, how, why := next(z.pending, z.bit, z.size)
	switch how {
	case isShort:
		ok, err := z.more()
		if err == nil && !ok {
			err = io.ErrUnexpectedEOF
		}
		return err
	case isWrong:
		return StructuralError(why)
	case isEnd:
		if crc != z.crc {
			return StructuralError("file checksum mismatch")
		}
		// The next stream begins with a byte.
		z.bit = (at + 7) / 8 * 8
		z.size = 0
		return nil
	}
	z.data = data
	z.bit = at
	z.crc = (z.crc<<1 | z.crc>>31) ^ crc
	return nil
}

// header reads the header of a stream, of which there may be several.
func (z *reader) header() error {
	for len(z.pending)-z.bit/8 < 4 {
		ok, err := z.more()
		if err != nil {
			return err
		}
		if !ok {
			break
		}
	}
	b := z.pending[z.bit/8:]
	if len(b) == 0 && z.started {
		return io.EOF
	}
	if len(b) >= 2 && (b[0] != 'B' || b[1] != 'Z') {
		if z.started {
			return StructuralError("bad magic value in continuation file")
		}
		return StructuralError("bad magic value")
	}
	if len(b) >= 3 && b[2] != 'h' {
		return StructuralError("non-Huffman entropy encoding")
	}
	if len(b) < 4 {
		return io.ErrUnexpectedEOF
	}
	if b[3] < '1' || b[3] > '9' {
		return StructuralError("invalid compression level")
	}
	z.started = true
	z.size = int(b[3]-'0') * 100 * 1000
	z.bit += 32
	z.crc = 0
	return nil
}
