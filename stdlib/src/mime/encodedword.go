package mime

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// WordEncoder encodes words of headers as RFC 2047 says.
type WordEncoder byte

const (
	// BEncoding is base64.
	BEncoding = WordEncoder('b')
	// QEncoding leaves ASCII as it is.
	QEncoding = WordEncoder('q')
)

var errInvalidWord = errors.New("mime: invalid RFC 2047 encoded-word")

const (
	longestWord = 75
	// longestContent is what a word in UTF-8 may have between its marks.
	longestContent = longestWord - len("=?UTF-8?q?") - len("?=")
)

// Encode returns s as words, if it has other than printable ASCII; else s itself.
func (e WordEncoder) Encode(charset, s string) string {
	for _, r := range s {
		if (r < ' ' || r > '~') && r != '\t' {
			return e.words(charset, s)
		}
	}
	return s
}

func (e WordEncoder) words(charset, s string) string {
	var b strings.Builder
	open := func() {
		b.WriteString("=?" + charset + "?" + string(rune(e)) + "?")
	}
	split := func() {
		b.WriteString("?= ")
		open()
	}
	open()
	utf := strings.EqualFold(charset, "UTF-8")
	if e == BEncoding {
		// Characters are not cut.
		most := base64.StdEncoding.DecodedLen(longestContent)
		if !utf || base64.StdEncoding.EncodedLen(len(s)) <= longestContent {
			most = len(s)
		}
		from, n := 0, 0
		for i := 0; i < len(s); {
			_, size := utf8.DecodeRuneInString(s[i:])
			if n+size > most {
				b.WriteString(base64.StdEncoding.EncodeToString([]byte(s[from:i])))
				split()
				from, n = i, 0
			}
			n += size
			i += size
		}
		b.WriteString(base64.StdEncoding.EncodeToString([]byte(s[from:])))
	} else {
		n := 0
		for i := 0; i < len(s); {
			_, size := utf8.DecodeRuneInString(s[i:])
			width := 3 * size
			if c := s[i]; c >= ' ' && c <= '~' && c != '=' && c != '?' && c != '_' {
				width = 1
			}
			if utf && n+width > longestContent {
				split()
				n = 0
			}
			quote(&b, s[i:i+size])
			n += width
			i += size
		}
	}
	b.WriteString("?=")
	return b.String()
}

func quote(b *strings.Builder, s string) {
	for i := range len(s) {
		switch c := s[i]; {
		case c == ' ':
			b.WriteByte('_')
		case c >= '!' && c <= '~' && c != '=' && c != '?' && c != '_':
			b.WriteByte(c)
		default:
			fmt.Fprintf(b, "=%02X", c)
		}
	}
}

// WordDecoder decodes words of headers.
type WordDecoder struct {
	// CharsetReader, unless nil, makes UTF-8 of other charsets than UTF-8, ISO-8859-1
	// and US-ASCII; their names come in lower case.
	CharsetReader func(charset string, input io.Reader) (io.Reader, error)
}

// Decode decodes one word.
func (d *WordDecoder) Decode(word string) (string, error) {
	if len(word) < 8 || !strings.HasPrefix(word, "=?") || !strings.HasSuffix(word, "?=") || strings.Count(word, "?") != 4 {
		return "", errInvalidWord
	}
	charset, rest, _ := strings.Cut(word[2:len(word)-2], "?")
	encoding, text, _ := strings.Cut(rest, "?")
	if charset == "" || len(encoding) != 1 {
		return "", errInvalidWord
	}
	content, err := content(encoding[0], text)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	if err := d.convert(&b, charset, content); err != nil {
		return "", err
	}
	return b.String(), nil
}

// DecodeHeader decodes the words in a header and leaves the rest as it is.
func (d *WordDecoder) DecodeHeader(header string) (string, error) {
	var b strings.Builder
	between := false
	for {
		start := strings.Index(header, "=?")
		if start < 0 {
			break
		}
		at := start + 2
		i := strings.IndexByte(header[at:], '?')
		if i < 0 {
			break
		}
		charset := header[at : at+i]
		at += i + 1
		if len(header) < at+len("Q??=") {
			break
		}
		encoding := header[at]
		if header[at+1] != '?' {
			break
		}
		at += 2
		j := strings.Index(header[at:], "?=")
		if j < 0 {
			break
		}
		text, end := header[at:at+j], at+j+2
		content, err := content(encoding, text)
		if err != nil {
			between = false
			b.WriteString(header[:start+2])
			header = header[start+2:]
			continue
		}
		// What is between two words does not count if it is white space.
		if start > 0 && (!between || strings.Trim(header[:start], " \t\r\n") != "") {
			b.WriteString(header[:start])
		}
		if err := d.convert(&b, charset, content); err != nil {
			return "", err
		}
		header = header[end:]
		between = true
	}
	b.WriteString(header)
	return b.String(), nil
}

// content decodes what is between a word's marks.
func content(encoding byte, text string) ([]byte, error) {
	switch encoding {
	case 'B', 'b':
		return base64.StdEncoding.DecodeString(text)
	case 'Q', 'q':
		return unquote(text)
	}
	return nil, errInvalidWord
}

func unquote(s string) ([]byte, error) {
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '_':
			out = append(out, ' ')
		case c == '=':
			if i+2 >= len(s) {
				return nil, errInvalidWord
			}
			v, err := hexByte(s[i+1], s[i+2])
			if err != nil {
				return nil, err
			}
			out = append(out, v)
			i += 2
		case c <= '~' && c >= ' ' || c == '\n' || c == '\r' || c == '\t':
			out = append(out, c)
		default:
			return nil, errInvalidWord
		}
	}
	return out, nil
}

func hexByte(a, b byte) (byte, error) {
	var v byte
	for _, c := range []byte{a, b} {
		switch {
		case '0' <= c && c <= '9':
			c -= '0'
		case 'A' <= c && c <= 'F':
			c -= 'A' - 10
		case 'a' <= c && c <= 'f':
			c -= 'a' - 10
		default:
			return 0, fmt.Errorf("mime: invalid hex byte %#02x", c)
		}
		v = v<<4 | c
	}
	return v, nil
}

func (d *WordDecoder) convert(b *strings.Builder, charset string, content []byte) error {
	switch {
	case strings.EqualFold("utf-8", charset):
		b.Write(content)
	case strings.EqualFold("iso-8859-1", charset):
		for _, c := range content {
			b.WriteRune(rune(c))
		}
	case strings.EqualFold("us-ascii", charset):
		for _, c := range content {
			if c >= utf8.RuneSelf {
				b.WriteRune(unicode.ReplacementChar)
			} else {
				b.WriteByte(c)
			}
		}
	default:
		if d.CharsetReader == nil {
			return fmt.Errorf("mime: unhandled charset %q", charset)
		}
		r, err := d.CharsetReader(strings.ToLower(charset), bytes.NewReader(content))
		if err != nil {
			return err
		}
		if _, err = io.Copy(b, r); err != nil {
			return err
		}
	}
	return nil
}
