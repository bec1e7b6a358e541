// Literals that are malformed.
package main

var a = 0x
var b = 08
var c = 1e
var d = ''
var e = 'ab'
var f = 0b12
var g = 1__0
var h = "\q"
var i = 0x1.0

func main() {}

// Errors:
// literals.go:4:11: hexadecimal literal has no digits
// literals.go:5:10: invalid digit '8' in octal literal
// literals.go:6:11: exponent has no digits
// literals.go:7:10: empty rune literal or unescaped '
// literals.go:8:9: more than one character in rune literal
// literals.go:9:12: invalid digit '2' in binary literal
// literals.go:10:11: '_' must separate successive digits
// literals.go:11:11: unknown escape
// literals.go:12:14: hexadecimal mantissa requires a 'p' exponent
