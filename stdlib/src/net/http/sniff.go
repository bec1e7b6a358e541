package http

import (
	"bytes"
	"encoding/binary"
	"strings"
)

const sniffLen = 512

// signature is how data of a type begins; mask, if there is one, is applied
// first. text: white space may come before, and a space or > must follow.
type signature struct {
	mask, begin string
	typ         string
	text        bool
}

var signatures = []signature{
	{begin: "<!DOCTYPE HTML", typ: "text/html; charset=utf-8", text: true},
	{begin: "<HTML", typ: "text/html; charset=utf-8", text: true},
	{begin: "<HEAD", typ: "text/html; charset=utf-8", text: true},
	{begin: "<SCRIPT", typ: "text/html; charset=utf-8", text: true},
	{begin: "<IFRAME", typ: "text/html; charset=utf-8", text: true},
	{begin: "<H1", typ: "text/html; charset=utf-8", text: true},
	{begin: "<DIV", typ: "text/html; charset=utf-8", text: true},
	{begin: "<FONT", typ: "text/html; charset=utf-8", text: true},
	{begin: "<TABLE", typ: "text/html; charset=utf-8", text: true},
	{begin: "<A", typ: "text/html; charset=utf-8", text: true},
	{begin: "<STYLE", typ: "text/html; charset=utf-8", text: true},
	{begin: "<TITLE", typ: "text/html; charset=utf-8", text: true},
	{begin: "<B", typ: "text/html; charset=utf-8", text: true},
	{begin: "<BODY", typ: "text/html; charset=utf-8", text: true},
	{begin: "<BR", typ: "text/html; charset=utf-8", text: true},
	{begin: "<P", typ: "text/html; charset=utf-8", text: true},
	{begin: "<!--", typ: "text/html; charset=utf-8", text: true},
	{mask: "\xff\xff\xff\xff\xff", begin: "<?xml", typ: "text/xml; charset=utf-8"},
	{begin: "%PDF-", typ: "application/pdf"},
	{begin: "%!PS-Adobe-", typ: "application/postscript"},
	{mask: "\xff\xff\x00\x00", begin: "\xfe\xff\x00\x00", typ: "text/plain; charset=utf-16be"},
	{mask: "\xff\xff\x00\x00", begin: "\xff\xfe\x00\x00", typ: "text/plain; charset=utf-16le"},
	{mask: "\xff\xff\xff\x00", begin: "\xef\xbb\xbf\x00", typ: "text/plain; charset=utf-8"},
	{begin: "\x00\x00\x01\x00", typ: "image/x-icon"},
	{begin: "\x00\x00\x02\x00", typ: "image/x-icon"},
	{begin: "BM", typ: "image/bmp"},
	{begin: "GIF87a", typ: "image/gif"},
	{begin: "GIF89a", typ: "image/gif"},
	{mask: "\xff\xff\xff\xff\x00\x00\x00\x00\xff\xff\xff\xff\xff\xff", begin: "RIFF\x00\x00\x00\x00WEBPVP", typ: "image/webp"},
	{begin: "\x89PNG\r\n\x1a\n", typ: "image/png"},
	{begin: "\xff\xd8\xff", typ: "image/jpeg"},
	{mask: "\xff\xff\xff\xff\x00\x00\x00\x00\xff\xff\xff\xff", begin: "FORM\x00\x00\x00\x00AIFF", typ: "audio/aiff"},
	{begin: "ID3", typ: "audio/mpeg"},
	{begin: "OggS\x00", typ: "application/ogg"},
	{begin: "MThd\x00\x00\x00\x06", typ: "audio/midi"},
	{mask: "\xff\xff\xff\xff\x00\x00\x00\x00\xff\xff\xff\xff", begin: "RIFF\x00\x00\x00\x00AVI ", typ: "video/avi"},
	{mask: "\xff\xff\xff\xff\x00\x00\x00\x00\xff\xff\xff\xff", begin: "RIFF\x00\x00\x00\x00WAVE", typ: "audio/wave"},
	{typ: "video/mp4"},
	{begin: "\x1a\x45\xdf\xa3", typ: "video/webm"},
	{begin: "\x00\x01\x00\x00", typ: "font/ttf"},
	{begin: "OTTO", typ: "font/otf"},
	{begin: "ttcf", typ: "font/collection"},
	{begin: "wOFF", typ: "font/woff"},
	{begin: "wOF2", typ: "font/woff2"},
	{begin: "\x1f\x8b\x08", typ: "application/x-gzip"},
	{begin: "PK\x03\x04", typ: "application/zip"},
	{begin: "Rar!\x1a\x07\x00", typ: "application/x-rar-compressed"},
	{begin: "Rar!\x1a\x07\x01\x00", typ: "application/x-rar-compressed"},
	{begin: "\x00\x61\x73\x6d", typ: "application/wasm"},
}

// firsts are the bytes that the signatures begin with; one of a video may begin
// with any. Most texts begin with none of them.
var firsts = func() string {
	var b []byte
	for _, s := range signatures {
		if s.begin != "" && bytes.IndexByte(b, s.begin[0]) < 0 {
			b = append(b, s.begin[0], s.begin[0]|0x20)
		}
	}
	return string(b)
}()

func isMP4(b []byte) bool {
	if len(b) < 12 {
		return false
	}
	n := int(binary.BigEndian.Uint32(b))
	if len(b) < n || n%4 != 0 || string(b[4:8]) != "ftyp" {
		return false
	}
	for at := 8; at < n; at += 4 {
		if at != 12 && bytes.Equal(b[at:at+3], []byte("mp4")) {
			return true
		}
	}
	return false
}

func (s *signature) matches(data, trimmed []byte) bool {
	switch {
	case s.begin == "":
		return isMP4(data)
	case s.text:
		if len(trimmed) < len(s.begin)+1 {
			return false
		}
		for i := range len(s.begin) {
			c := trimmed[i]
			if 'A' <= s.begin[i] && s.begin[i] <= 'Z' {
				c &= 0xdf
			}
			if c != s.begin[i] {
				return false
			}
		}
		c := trimmed[len(s.begin)]
		return c == ' ' || c == '>'
	case s.mask != "":
		if s.begin[0] == '<' {
			data = trimmed
		}
		if len(data) < len(s.mask) {
			return false
		}
		for i := range len(s.mask) {
			if data[i]&s.mask[i] != s.begin[i] {
				return false
			}
		}
		return true
	}
	return bytes.HasPrefix(data, []byte(s.begin))
}

// DetectContentType guesses the type of data by its first 512 bytes.
func DetectContentType(data []byte) string {
	if len(data) > sniffLen {
		data = data[:sniffLen]
	}
	trimmed := bytes.TrimLeft(data, "\t\n\x0c\r ")
	some := len(trimmed) == 0 || isMP4(data)
	some = some || strings.IndexByte(firsts, data[0]) >= 0 || strings.IndexByte(firsts, trimmed[0]) >= 0
	for i := 0; some && i < len(signatures); i++ {
		if signatures[i].matches(data, trimmed) {
			return signatures[i].typ
		}
	}
	for _, c := range trimmed {
		if c <= 8 || c == 0x0b || 0x0e <= c && c <= 0x1a || 0x1c <= c && c <= 0x1f {
			return "application/octet-stream"
		}
	}
	return "text/plain; charset=utf-8"
}
