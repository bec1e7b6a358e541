// Constants beyond what a compiler can hold.
package main

const a = 1e999999999999
const b = 0x1p99999999999
const c = 1e999999999999i
const d = 1e-999999999999

var e = 1 << 600
var f = 1e1000
var g = 1e400 * 1e-400

func main() { println(a, b, c, d) }

// Errors:
// huge_constants.go:4:11: malformed constant: 1e999999999999
// huge_constants.go:5:11: malformed constant: 0x1p99999999999
// huge_constants.go:6:11: malformed constant: 1e999999999999i
// huge_constants.go:7:11: malformed constant: 1e-999999999999
// huge_constants.go:9:11: constant shift overflow
// huge_constants.go:10:9: cannot use 1e1000 (untyped float constant 1e+1000) as float64 value in variable declaration (overflows)
