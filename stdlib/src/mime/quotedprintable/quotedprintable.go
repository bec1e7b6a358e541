// Package quotedprintable has the encoding of mail for text that is almost
// ASCII.
package quotedprintable

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
)

// Reader decodes.
type Reader struct {
	br   *bufio.Reader
	rerr error  // of br
	line []byte // to be decoded
}

// NewReader is a Reader of r.
func NewReader(r io.Reader) *Reader { return &Reader{br: bufio.NewReader(r)} }

func hexDigit(b byte) (byte, error) {
	switch {
	case '0' <= b && b <= '9':
		return b - '0', nil
	case 'A' <= b && b <= 'F':
		return b - 'A' + 10, nil
	case 'a' <= b && b <= 'f':
		return b - 'a' + 10, nil
	}
	return 0, fmt.Errorf("quotedprintable: invalid hex byte 0x%02x", b)
}

func hexByte(v []byte) (byte, error) {
	if len(v) < 2 {
		return 0, io.ErrUnexpectedEOF
	}
	hi, err := hexDigit(v[0])
	if err != nil {
		return 0, err
	}
	lo, err := hexDigit(v[1])
	if err != nil {
		return 0, err
	}
	return hi<<4 | lo, nil
}

// Read decodes. Space at the ends of lines is dropped, \n is a newline too, and
// a = that begins nothing stands for itself.
func (r *Reader) Read(p []byte) (n int, err error) {
	for n < len(p) {
		if len(r.line) == 0 {
			if r.rerr != nil {
				return n, r.rerr
			}
			r.nextLine()
			continue
		}
		b := r.line[0]
		switch {
		case b == '=':
			c, err := hexByte(r.line[1:])
			if err == nil {
				b = c
				r.line = r.line[2:]
			} else if len(r.line) < 2 || r.line[1] == '\r' || r.line[1] == '\n' {
				return n, err
			}
		case b == '\t' || b == '\r' || b == '\n' || b >= 0x80:
		case b < ' ' || b > '~':
			return n, fmt.Errorf("quotedprintable: invalid unescaped byte 0x%02x in body", b)
		}
		p[n] = b
		r.line = r.line[1:]
		n++
	}
	return n, nil
}

func (r *Reader) nextLine() {
	var whole []byte
	whole, r.rerr = r.br.ReadSlice('\n')
	r.line = bytes.TrimRight(whole, "\n\r \t")
	space := bytes.TrimLeft(whole[len(r.line):], " \t")
	if soft, ok := bytes.CutSuffix(r.line, []byte("=")); ok {
		r.line = soft
		if !bytes.HasPrefix(space, []byte("\n")) && !bytes.HasPrefix(space, []byte("\r\n")) &&
			!(len(space) == 0 && len(r.line) > 0 && r.rerr == io.EOF) {
			r.rerr = fmt.Errorf("quotedprintable: invalid bytes after =: %q", space)
		}
		return
	}
	if bytes.HasSuffix(whole, []byte("\r\n")) {
		r.line = append(r.line, '\r', '\n')
	} else if bytes.HasSuffix(whole, []byte("\n")) {
		r.line = append(r.line, '\n')
	}
}

const lineMax = 76

// Writer encodes; Close must follow the last Write.
type Writer struct {
	// Binary encodes the ends of lines as what they are.
	Binary bool
	w      io.Writer
	line   []byte
	cr     bool // the last byte was \r
}

// NewWriter is a Writer to w.
func NewWriter(w io.Writer) *Writer { return &Writer{w: w} }

// Write encodes p.
func (w *Writer) Write(p []byte) (n int, err error) {
	for n < len(p) {
		switch b := p[n]; {
		case !w.Binary && (b == '\n' || b == '\r'):
			// The \n of \r\n is done.
			if !w.cr || b != '\n' {
				if err := w.lastByte(); err != nil {
					return n, err
				}
				if err := w.newline(); err != nil {
					return n, err
				}
			}
			w.cr = b == '\r'
		case b >= '!' && b <= '~' && b != '=' || b == ' ' || b == '\t':
			if len(w.line) == lineMax-1 {
				if err := w.softBreak(); err != nil {
					return n, err
				}
			}
			w.line = append(w.line, b)
			w.cr = false
		default:
			if err := w.encode(b); err != nil {
				return n, err
			}
			// As in Go, cr stays: of "\r=\n" the \n is lost.
		}
		n++
	}
	return n, nil
}

// Close writes what is left.
func (w *Writer) Close() error {
	if err := w.lastByte(); err != nil {
		return err
	}
	return w.flush()
}

func (w *Writer) encode(b byte) error {
	if lineMax-1-len(w.line) < 3 {
		if err := w.softBreak(); err != nil {
			return err
		}
	}
	const hex = "0123456789ABCDEF"
	w.line = append(w.line, '=', hex[b>>4], hex[b&15])
	return nil
}

// lastByte encodes space at the end of a line.
func (w *Writer) lastByte() error {
	n := len(w.line)
	if n == 0 || w.line[n-1] != ' ' && w.line[n-1] != '\t' {
		return nil
	}
	b := w.line[n-1]
	w.line = w.line[:n-1]
	return w.encode(b)
}

func (w *Writer) softBreak() error {
	w.line = append(w.line, '=')
	return w.newline()
}

func (w *Writer) newline() error {
	w.line = append(w.line, '\r', '\n')
	return w.flush()
}

func (w *Writer) flush() error {
	if _, err := w.w.Write(w.line); err != nil {
		return err
	}
	w.line = w.line[:0]
	return nil
}
