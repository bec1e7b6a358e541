package flate

import (
	"errors"
	"fmt"
	"io"
)

// Levels of compression.
const (
	NoCompression      = 0
	BestSpeed          = 1
	BestCompression    = 9
	DefaultCompression = -1
	// HuffmanOnly looks for no matches.
	HuffmanOnly = -2
)

// bitState has bits that do not fill a byte yet.
type bitState struct{ bits, count uint64 }

// native: appends buf[start:], compressed, to dst; matches reach before start
func compress(dst []byte, s *bitState, buf []byte, start, level int) []byte

// native: appends an empty block that ends with a byte, the stream's last if last, to dst
func sync(dst []byte, s *bitState, last bool) []byte

// blockSize is how much is compressed at a time.
const blockSize = 1<<16 - 1

var errWriterClosed = errors.New("flate: closed writer")

// Writer compresses what is written to it.
type Writer struct {
	w     io.Writer
	level int
	dict  []byte
	// buf[start:] is to be compressed; what is before is what matches refer to.
	buf   []byte
	start int
	state bitState
	out   []byte
	err   error
}

// NewWriter returns a Writer to w.
func NewWriter(w io.Writer, level int) (*Writer, error) {
	if level < HuffmanOnly || level > BestCompression {
		return nil, fmt.Errorf("flate: invalid compression level %d: want value in range [-2, 9]", level)
	}
	if level == DefaultCompression {
		level = 6
	}
	return &Writer{w: w, level: level}, nil
}

// NewWriterDict returns a Writer that starts as if the text of dict had been
// written; NewReaderDict reads it.
func NewWriterDict(w io.Writer, level int, dict []byte) (*Writer, error) {
	z, err := NewWriter(w, level)
	if err != nil {
		return nil, err
	}
	z.dict = append([]byte{}, dict...)
	z.setDict()
	return z, nil
}

func (w *Writer) setDict() {
	dict := w.dict
	if len(dict) > window {
		dict = dict[len(dict)-window:]
	}
	w.buf = append(w.buf[:0], dict...)
	w.start = len(w.buf)
}

// Write compresses data; that may be written only with Flush or Close.
func (w *Writer) Write(data []byte) (n int, err error) {
	if w.err != nil {
		return 0, w.err
	}
	n = len(data)
	for len(data) > 0 {
		k := min(len(data), w.start+blockSize-len(w.buf))
		w.buf = append(w.buf, data[:k]...)
		data = data[k:]
		if len(w.buf)-w.start == blockSize {
			w.block()
			if w.write(); w.err != nil {
				return 0, w.err
			}
		}
	}
	return n, nil
}

// block compresses what there is.
func (w *Writer) block() {
	if len(w.buf) == w.start {
		return
	}
	w.out = compress(w.out, &w.state, w.buf, w.start, w.level)
	if n := len(w.buf); w.level > 0 && n > window {
		w.buf = append(w.buf[:0], w.buf[n-window:]...)
	} else if w.level <= 0 {
		w.buf = w.buf[:0]
	}
	w.start = len(w.buf)
}

func (w *Writer) write() {
	if len(w.out) > 0 {
		var n int
		n, w.err = w.w.Write(w.out)
		if w.err == nil && n != len(w.out) {
			w.err = io.ErrShortWrite
		}
		w.out = w.out[:0]
	}
}

// Flush writes everything that is to be compressed, and ends with a byte, so that a
// reader gets it all.
func (w *Writer) Flush() error {
	if w.err != nil {
		return w.err
	}
	w.block()
	w.out = sync(w.out, &w.state, false)
	w.write()
	return w.err
}

// Close writes everything and ends the stream; it does not close what is beneath.
func (w *Writer) Close() error {
	if w.err == errWriterClosed {
		return nil
	}
	if w.err != nil {
		return w.err
	}
	w.block()
	w.out = sync(w.out, &w.state, true)
	if w.write(); w.err != nil {
		return w.err
	}
	w.err = errWriterClosed
	return nil
}

// Reset makes w as new, writing to dst, with its level and dictionary.
func (w *Writer) Reset(dst io.Writer) {
	w.w = dst
	w.state = bitState{}
	w.out = w.out[:0]
	w.err = nil
	w.setDict()
}
