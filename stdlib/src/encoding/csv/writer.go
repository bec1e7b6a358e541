package csv

import (
	"bufio"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Writer writes records; Flush must follow the last.
type Writer struct {
	Comma   rune // between fields
	UseCRLF bool // lines end in \r\n
	w       *bufio.Writer

	buf     []byte // the record
	comma   rune   // that special is for
	special string // what must be quoted
}

// NewWriter is a Writer to w.
func NewWriter(w io.Writer) *Writer { return &Writer{Comma: ',', w: bufio.NewWriter(w)} }

// Write writes a record.
func (w *Writer) Write(record []string) error {
	if !validDelim(w.Comma) {
		return errInvalidDelim
	}
	if w.Comma != w.comma {
		w.comma = w.Comma
		w.special = "\"\r\n" + string(w.Comma)
	}
	b := w.buf[:0]
	for n, field := range record {
		if n > 0 {
			b = utf8.AppendRune(b, w.Comma)
		}
		if w.needsQuotes(field) {
			b = w.appendQuoted(b, field)
		} else {
			b = append(b, field...)
		}
	}
	if w.UseCRLF {
		b = append(b, '\r')
	}
	w.buf = append(b, '\n')
	_, err := w.w.Write(w.buf)
	return err
}

func (w *Writer) appendQuoted(b []byte, field string) []byte {
	b = append(b, '"')
	for {
		i := strings.IndexAny(field, "\"\r\n")
		if i < 0 {
			b = append(b, field...)
			return append(b, '"')
		}
		b = append(b, field[:i]...)
		switch field[i] {
		case '"':
			b = append(b, '"', '"')
		case '\r':
			if !w.UseCRLF {
				b = append(b, '\r')
			}
		case '\n':
			if w.UseCRLF {
				b = append(b, '\r')
			}
			b = append(b, '\n')
		}
		field = field[i+1:]
	}
}

// Flush writes what is buffered; Error says whether that went well.
func (w *Writer) Flush() { w.w.Flush() }

// Error is the error of an earlier Write or Flush.
func (w *Writer) Error() error {
	_, err := w.w.Write(nil)
	return err
}

// WriteAll writes the records and flushes.
func (w *Writer) WriteAll(records [][]string) error {
	for _, record := range records {
		if err := w.Write(record); err != nil {
			return err
		}
	}
	return w.w.Flush()
}

// needsQuotes reports whether a field must be quoted: what would else be read as
// something else; and `\.`, which ends the data for PostgreSQL.
func (w *Writer) needsQuotes(field string) bool {
	if field == "" {
		return false
	}
	// White space at the beginning might be trimmed.
	if c := field[0]; c <= ' ' || c >= utf8.RuneSelf {
		if r, _ := utf8.DecodeRuneInString(field); unicode.IsSpace(r) {
			return true
		}
	}
	return strings.IndexAny(field, w.special) >= 0 || field == `\.`
}
