// Literals of every kind with every mistake, which do not keep the rest from being
// checked.
package main

var _ = []any{
	0x, 0b, 0o, 08, 0b12, 0o8, 0xg,
	1_, 1__0, 0_x1, 0x_, 0_1, 0b_1_, 1_.5, 1._5, 1e_1,
	1e, 1e+, 0x1p, 0x1.8, 0x.p1, 1p1, 0b1e1, 0b1.0, 0o1.5, 09.5, 09i, 0128i,
	'', 'ab', '\q', '\'', '\400', '\08', '\xg0', '\u12', '\ud800', '\U00110000', '\"',
	"\q", "\400", "\x1", "\u12x4", "\udfff", "\'",
	`\q`, "ok", 'a',
}

import '"fmt"'
var late = '
var open = "abc
var s struct { x int "\q" }
var i int = "checked"
var é, ß, 世 = 1, 2, 3
var a٣, ٣a, a€b, €, a–b = 1, 2, 3, 4, 5
var b = a @ b # c ? d $ e \ f

func main() { undefined() }

// Errors:
// odd_literals.go:6:4: hexadecimal literal has no digits
// odd_literals.go:6:8: binary literal has no digits
// odd_literals.go:6:12: octal literal has no digits
// odd_literals.go:6:15: invalid digit '8' in octal literal
// odd_literals.go:6:21: invalid digit '2' in binary literal
// odd_literals.go:6:26: invalid digit '8' in octal literal
// odd_literals.go:6:31: hexadecimal literal has no digits
// odd_literals.go:6:31: syntax error: unexpected name g in composite literal; possibly missing comma or }
// odd_literals.go:7:3: '_' must separate successive digits
// odd_literals.go:7:21: hexadecimal literal has no digits
// odd_literals.go:7:21: too many errors
