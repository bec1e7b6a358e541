// What is wrong within literals and names is no syntax error: the rest of the
// program is checked.
package main

type T struct {
	x int "\q"
}

var i int = 08 + 0x1.0
var s string = '\400'
var r = []rune{'ab', '', 1}
var n€ = n€
var q = "\x1" + 1

func main() {
	for 1_ {
	}
	var x string = 1
	f€()
	€
	09 + 1
	undefined(n€)
}

// Errors:
// literals_checked.go:6:10: unknown escape
// literals_checked.go:9:14: invalid digit '8' in octal literal
// literals_checked.go:9:23: hexadecimal mantissa requires a 'p' exponent
// literals_checked.go:10:21: octal escape value 256 > 255
// literals_checked.go:11:16: more than one character in rune literal
// literals_checked.go:11:23: empty rune literal or unescaped '
// literals_checked.go:12:6: invalid character U+20AC '€' in identifier
// literals_checked.go:13:13: invalid character '"' in hexadecimal escape
// literals_checked.go:16:7: '_' must separate successive digits
// literals_checked.go:19:3: invalid character U+20AC '€' in identifier
// literals_checked.go:19:3: too many errors
