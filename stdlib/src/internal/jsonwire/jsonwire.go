// Package jsonwire is about JSON as text: what is valid, strings, layout.
package jsonwire

// What Scan finds wrong: the text ends (0 is no error), an invalid character
// somewhere, an invalid escape sequence, or too many brackets.
const (
	End          = 1
	Value        = 2
	Key          = 3
	AfterKey     = 4
	AfterPair    = 5
	AfterElement = 6
	InString     = 7
	Escape       = 8
	Number       = 9
	True         = 10
	False        = 11
	Null         = 12
	Depth        = 13
)

// native: where the value that begins at data[at] ends, what 0; or what is wrong, and where; end is then the end of an invalid escape sequence
func Scan(data []byte, at int) (end, what, off int)

// native: the first byte from at on that is no white space
func SkipSpace(data []byte, at int) int

// native: appends s as a JSON string, html: safe within HTML
func AppendQuoted(dst []byte, s string, html bool) []byte

// native: the text of a valid string literal
func Unquote(s []byte) string

// native: appends a valid value without white space, or with each element on a line
func AppendLayout(dst, src []byte, html, lines bool, prefix, indent string) []byte

// native: appends src with what is special in HTML and JavaScript escaped
func AppendHTML(dst, src []byte) []byte

// native: where the string literal at data[at] ends if its text is what stands between the quotes: no escape sequences, valid UTF-8; else 0
func Plain(data []byte, at int) int

// native: as AppendQuoted; js: safe within JavaScript
func AppendString(dst []byte, s string, html, js bool) []byte
