// Package flate has the DEFLATE format of RFC 1951.
package flate

import (
	"bufio"
	"bytes"
	"io"
	"strconv"
	"strings"
)

// CorruptInputError says before which byte the input is wrong.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "flate: corrupt input before offset " + strconv.FormatInt(int64(e), 10)
}

// InternalError is an error of this package itself.
type InternalError string

func (e InternalError) Error() string { return "flate: internal error: " + string(e) }

// ReadError is not returned any more.
//
// Deprecated: errors of reading are returned as they are.
type ReadError struct {
	Offset int64
	Err    error
}

func (e *ReadError) Error() string {
	return "flate: read error at offset " + strconv.FormatInt(e.Offset, 10) + ": " + e.Err.Error()
}

// WriteError is not returned any more.
//
// Deprecated: errors of writing are returned as they are.
type WriteError struct {
	Offset int64
	Err    error
}

func (e *WriteError) Error() string {
	return "flate: write error at offset " + strconv.FormatInt(e.Offset, 10) + ": " + e.Err.Error()
}

// Resetter is what a reader of NewReader also is.
type Resetter interface {
	// Reset makes it as new, reading from r after the text of dict.
	Reset(r io.Reader, dict []byte) error
}

// Reader is what NewReader reads from without reading more than it needs.
type Reader interface {
	io.Reader
	io.ByteReader
}

// huffman is a prefix code.
type huffman struct {
	quick   [512]uint16
	count   [16]uint16
	symbols [288]uint16
	least   uint16
}

// inflateState is where a stream is.
type inflateState struct {
	used, phase, last, left, back uint32
	literal, distance             huffman
}

// How inflate ends.
const (
	wantsMore = iota
	isFull
	hasEnded
	isCorrupt
)

// native: decompresses input to out[n:], of which out[:n] is what came before; how much of input is used up, how far out is written, and why it ends
func inflate(s *inflateState, input, out []byte, n int) (used, written, how int)

const window = 1 << 15

// decompressor reads a stream.
type decompressor struct {
	r     Reader
	state inflateState
	// out has the last window of output, and from next to n what is to be read.
	out     []byte
	next, n int
	// pending has what was read byte by byte and not used up.
	pending []byte
	// offset counts the bytes used up.
	offset int64
	err    error
}

// NewReader returns a reader of what r has compressed. If r is no io.ByteReader it
// may read more than it needs.
func NewReader(r io.Reader) io.ReadCloser { return NewReaderDict(r, nil) }

// NewReaderDict returns a reader that starts as if it had read the text of dict.
func NewReaderDict(r io.Reader, dict []byte) io.ReadCloser {
	f := new(decompressor)
	f.Reset(r, dict)
	return f
}

func (f *decompressor) Reset(r io.Reader, dict []byte) error {
	out := f.out
	if out == nil {
		out = make([]byte, 2*window)
	}
	old := f.r
	*f = decompressor{out: out, pending: f.pending[:0]}
	if b, ok := r.(Reader); ok {
		f.r = b
	} else if b, ok := old.(*bufio.Reader); ok {
		b.Reset(r)
		f.r = b
	} else {
		f.r = bufio.NewReader(r)
	}
	if len(dict) > window {
		dict = dict[len(dict)-window:]
	}
	f.n = copy(f.out, dict)
	f.next = f.n
	return nil
}

func (f *decompressor) Close() error {
	if f.err == io.EOF {
		return nil
	}
	return f.err
}

func (f *decompressor) Read(b []byte) (int, error) {
	for {
		if f.next < f.n {
			n := copy(b, f.out[f.next:f.n])
			f.next += n
			if f.next == f.n {
				return n, f.err
			}
			return n, nil
		}
		if f.err != nil {
			return 0, f.err
		}
		f.step()
	}
}

// step decompresses what input there is, or gets more.
func (f *decompressor) step() {
	if f.n > window+window/2 {
		// All of out is read: the last window moves to the front.
		f.n = copy(f.out, f.out[f.n-window:f.n])
		f.next = f.n
	}
	switch r := f.r.(type) {
	case *bufio.Reader:
		f.peeked(r)
	case *bytes.Buffer:
		r.Next(f.run(r.Bytes()))
		if f.next == f.n && f.err == nil {
			f.err = io.ErrUnexpectedEOF
		}
	case *bytes.Reader:
		f.seeked(r, r.Size()-int64(r.Len()))
	case *strings.Reader:
		f.seeked(r, r.Size()-int64(r.Len()))
	default:
		f.byByte()
	}
}

// run decompresses input and returns how much of it is used up.
func (f *decompressor) run(input []byte) int {
	used, n, how := inflate(&f.state, input, f.out, f.n)
	f.offset += int64(used)
	f.n = n
	switch how {
	case hasEnded:
		f.err = io.EOF
	case isCorrupt:
		f.err = CorruptInputError(f.offset)
	}
	return used
}

func (f *decompressor) peeked(r *bufio.Reader) {
	before := f.n
	want := 1
	for {
		_, err := r.Peek(want)
		input, _ := r.Peek(r.Buffered())
		if len(input) >= want || f.state.phase != 0 || len(input) > 0 && err != nil {
			r.Discard(f.run(input))
		}
		if f.n > before || f.err != nil || f.n == len(f.out) {
			return
		}
		if err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			f.err = err
			return
		}
		want = r.Buffered() + 1
	}
}

// seeker is a reader of something in memory.
type seeker interface {
	io.ReaderAt
	io.Seeker
}

func (f *decompressor) seeked(r seeker, at int64) {
	if cap(f.pending) < 4096 {
		f.pending = make([]byte, 4096)
	}
	before := f.n
	n, err := r.ReadAt(f.pending[:4096], at)
	used := f.run(f.pending[:n])
	r.Seek(int64(used), io.SeekCurrent)
	if f.err == nil && f.n == before && used == 0 && (err != nil || n == 0) {
		f.err = io.ErrUnexpectedEOF
	}
}

func (f *decompressor) byByte() {
	c, err := f.r.ReadByte()
	if err != nil {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		f.err = err
		return
	}
	f.pending = append(f.pending, c)
	used := f.run(f.pending)
	f.pending = append(f.pending[:0], f.pending[used:]...)
}
