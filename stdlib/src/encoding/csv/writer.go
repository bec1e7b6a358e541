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
}

// NewWriter is a Writer to w.
func NewWriter(w io.Writer) *Writer { return &Writer{Comma: ',', w: bufio.NewWriter(w)} }

// Write writes a record.
func (w *Writer) Write(record []string) error {
	if !validDelim(w.Comma) {
		return errInvalidDelim
	}
	for n, field := range record {
		if n > 0 {
			if _, err := w.w.WriteRune(w.Comma); err != nil {
				return err
			}
		}
		var err error
		if w.needsQuotes(field) {
			err = w.quoted(field)
		} else {
			_, err = w.w.WriteString(field)
		}
		if err != nil {
			return err
		}
	}
	if w.UseCRLF {
		_, err := w.w.WriteString("\r\n")
		return err
	}
	return w.w.WriteByte('\n')
}

func (w *Writer) quoted(field string) error {
	w.w.WriteByte('"')
	for field != "" {
		i := strings.IndexAny(field, "\"\r\n")
		if i < 0 {
			i = len(field)
		}
		w.w.WriteString(field[:i])
		field = field[i:]
		if field == "" {
			break
		}
		switch field[0] {
		case '"':
			w.w.WriteString(`""`)
		case '\r':
			if !w.UseCRLF {
				w.w.WriteByte('\r')
			}
		case '\n':
			if w.UseCRLF {
				w.w.WriteString("\r\n")
			} else {
				w.w.WriteByte('\n')
			}
		}
		field = field[1:]
	}
	// An error of the writer stays.
	return w.w.WriteByte('"')
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
	if field == `\.` || strings.ContainsAny(field, "\"\r\n") {
		return true
	}
	if w.Comma < utf8.RuneSelf {
		if strings.IndexByte(field, byte(w.Comma)) >= 0 {
			return true
		}
	} else if strings.ContainsRune(field, w.Comma) {
		return true
	}
	r, _ := utf8.DecodeRuneInString(field)
	return unicode.IsSpace(r)
}
