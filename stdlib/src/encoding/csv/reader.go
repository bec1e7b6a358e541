// Package csv reads and writes comma-separated values.
package csv

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"unicode"
	"unicode/utf8"
)

// ParseError says what is wrong with a record, and where.
type ParseError struct {
	StartLine int // where the record begins
	Line      int
	Column    int // in bytes, from 1
	Err       error
}

func (e *ParseError) Error() string {
	if e.Err == ErrFieldCount {
		return fmt.Sprintf("record on line %d: %v", e.Line, e.Err)
	}
	if e.StartLine != e.Line {
		return fmt.Sprintf("record on line %d; parse error on line %d, column %d: %v", e.StartLine, e.Line, e.Column, e.Err)
	}
	return fmt.Sprintf("parse error on line %d, column %d: %v", e.Line, e.Column, e.Err)
}

// Unwrap is Err.
func (e *ParseError) Unwrap() error { return e.Err }

// The errors of a ParseError.
var (
	ErrBareQuote  = errors.New("bare \" in non-quoted-field")
	ErrQuote      = errors.New("extraneous or missing \" in quoted-field")
	ErrFieldCount = errors.New("wrong number of fields")

	// Deprecated: there is no such error any more.
	ErrTrailingComma = errors.New("extra delimiter at end of line")
)

var errInvalidDelim = errors.New("csv: invalid field or comment delimiter")

func validDelim(r rune) bool {
	return r != 0 && r != '"' && r != '\r' && r != '\n' && utf8.ValidRune(r) && r != utf8.RuneError
}

// Reader reads records.
type Reader struct {
	Comma            rune // between fields
	Comment          rune // begins lines that are left out, if not 0
	FieldsPerRecord  int  // how many there must be; 0 as many as in the first, negative any
	LazyQuotes       bool // quotes may stand anywhere
	TrimLeadingSpace bool
	ReuseRecord      bool // Read may return the slice it returned before
	// Deprecated: without effect.
	TrailingComma bool

	r         *bufio.Reader
	line      int
	offset    int64
	long      []byte // a line longer than r's buffer
	buf       []byte // the fields, one after the other
	ends      []int  // where in buf each ends
	positions []position
	last      []string // what ReuseRecord reuses
}

type position struct{ line, col int }

// NewReader is a Reader of r.
func NewReader(r io.Reader) *Reader { return &Reader{Comma: ',', r: bufio.NewReader(r)} }

// Read reads a record. With a wrong number of fields there is one and an error.
func (r *Reader) Read() (record []string, err error) {
	if !r.ReuseRecord {
		return r.readRecord(nil)
	}
	record, err = r.readRecord(r.last)
	r.last = record
	return record, err
}

// FieldPos is where the field of the record read last begins; it panics if there
// is no such field.
func (r *Reader) FieldPos(field int) (line, column int) {
	if field < 0 || field >= len(r.positions) {
		panic("out of range index passed to FieldPos")
	}
	p := r.positions[field]
	return p.line, p.col
}

// InputOffset is where the input goes on after the record read last.
func (r *Reader) InputOffset() int64 { return r.offset }

// ReadAll reads all records that are left.
func (r *Reader) ReadAll() (records [][]string, err error) {
	for {
		record, err := r.readRecord(nil)
		if err == io.EOF {
			return records, nil
		}
		if err != nil {
			return nil, err
		}
		records = append(records, record)
	}
}

// readLine reads a line with its newline, \r\n made \n.
func (r *Reader) readLine() ([]byte, error) {
	line, err := r.r.ReadSlice('\n')
	if err == bufio.ErrBufferFull {
		r.long = append(r.long[:0], line...)
		for err == bufio.ErrBufferFull {
			line, err = r.r.ReadSlice('\n')
			r.long = append(r.long, line...)
		}
		line = r.long
	}
	n := len(line)
	if n > 0 && err == io.EOF {
		err = nil
		if line[n-1] == '\r' {
			line = line[:n-1]
		}
	}
	r.line++
	r.offset += int64(n)
	if n := len(line); n >= 2 && line[n-2] == '\r' && line[n-1] == '\n' {
		line[n-2] = '\n'
		line = line[:n-1]
	}
	return line, err
}

func newlineLen(b []byte) int {
	if len(b) > 0 && b[len(b)-1] == '\n' {
		return 1
	}
	return 0
}

func firstRune(b []byte) rune {
	r, _ := utf8.DecodeRune(b)
	return r
}

func (r *Reader) readRecord(dst []string) ([]string, error) {
	if r.Comma == r.Comment || !validDelim(r.Comma) || r.Comment != 0 && !validDelim(r.Comment) {
		return nil, errInvalidDelim
	}
	var line []byte
	var errRead error
	for errRead == nil {
		line, errRead = r.readLine()
		if r.Comment != 0 && firstRune(line) == r.Comment || errRead == nil && len(line) == newlineLen(line) {
			line = nil
			continue
		}
		break
	}
	if errRead == io.EOF {
		return nil, errRead
	}
	err := r.fields(line, errRead)
	// All fields are parts of one string.
	str := string(r.buf)
	dst = dst[:0]
	if cap(dst) < len(r.ends) {
		dst = make([]string, len(r.ends))
	}
	dst = dst[:len(r.ends)]
	from := 0
	for i, to := range r.ends {
		dst[i] = str[from:to]
		from = to
	}
	if r.FieldsPerRecord > 0 {
		if len(dst) != r.FieldsPerRecord && err == nil {
			first := r.line
			if len(r.positions) > 0 {
				first = r.positions[0].line
			}
			err = &ParseError{StartLine: first, Line: first, Column: 1, Err: ErrFieldCount}
		}
	} else if r.FieldsPerRecord == 0 {
		r.FieldsPerRecord = len(dst)
	}
	return dst, err
}

func (r *Reader) end(pos position) {
	r.ends = append(r.ends, len(r.buf))
	r.positions = append(r.positions, pos)
}

// fields splits a record that begins with line, and may go on in others.
func (r *Reader) fields(line []byte, errRead error) error {
	commaLen := utf8.RuneLen(r.Comma)
	start := r.line
	r.buf, r.ends, r.positions = r.buf[:0], r.ends[:0], r.positions[:0]
	pos := position{line: r.line, col: 1}
	for {
		if r.TrimLeadingSpace {
			i := bytes.IndexFunc(line, func(r rune) bool { return !unicode.IsSpace(r) })
			if i < 0 {
				i = len(line)
				pos.col -= newlineLen(line)
			}
			line = line[i:]
			pos.col += i
		}
		if len(line) > 0 && line[0] == '"' {
			more, rest, p, err := r.quoted(line[1:], start, position{pos.line, pos.col + 1}, pos, &errRead)
			if err != nil {
				return err
			}
			if !more {
				return errRead
			}
			line, pos = rest, p
			continue
		}
		i := -1
		if r.Comma < utf8.RuneSelf {
			i = bytes.IndexByte(line, byte(r.Comma))
		} else {
			i = bytes.IndexRune(line, r.Comma)
		}
		field := line
		if i >= 0 {
			field = field[:i]
		} else {
			field = field[:len(field)-newlineLen(field)]
		}
		if !r.LazyQuotes {
			if j := bytes.IndexByte(field, '"'); j >= 0 {
				return &ParseError{StartLine: start, Line: r.line, Column: pos.col + j, Err: ErrBareQuote}
			}
		}
		r.buf = append(r.buf, field...)
		r.end(pos)
		if i < 0 {
			return errRead
		}
		line = line[i+commaLen:]
		pos.col += i + commaLen
	}
}

// quoted reads a field after its first quote; more is whether another follows.
func (r *Reader) quoted(line []byte, start int, pos, fieldPos position, errRead *error) (more bool, rest []byte, _ position, err error) {
	commaLen := utf8.RuneLen(r.Comma)
	for {
		i := bytes.IndexByte(line, '"')
		switch {
		case i >= 0:
			r.buf = append(r.buf, line[:i]...)
			line = line[i+1:]
			pos.col += i + 1
			switch c := firstRune(line); {
			case c == '"':
				r.buf = append(r.buf, '"')
				line = line[1:]
				pos.col++
			case c == r.Comma:
				r.end(fieldPos)
				pos.col += commaLen
				return true, line[commaLen:], pos, nil
			case newlineLen(line) == len(line):
				r.end(fieldPos)
				return false, nil, pos, nil
			case r.LazyQuotes:
				r.buf = append(r.buf, '"')
			default:
				return false, nil, pos, &ParseError{StartLine: start, Line: r.line, Column: pos.col - 1, Err: ErrQuote}
			}
		case len(line) > 0:
			r.buf = append(r.buf, line...)
			if *errRead != nil {
				return false, nil, pos, nil
			}
			pos.col += len(line)
			line, *errRead = r.readLine()
			if len(line) > 0 {
				pos.line++
				pos.col = 1
			}
			if *errRead == io.EOF {
				*errRead = nil
			}
		default:
			if !r.LazyQuotes && *errRead == nil {
				return false, nil, pos, &ParseError{StartLine: start, Line: pos.line, Column: pos.col, Err: ErrQuote}
			}
			r.end(fieldPos)
			return false, nil, pos, nil
		}
	}
}
