// Constants that overflow, divide by zero or are not constant.
package main

var x = []int{1}

func f() int { return 1 }

func main() {
	const a int8 = 128
	const b = 1 / 0
	var c uint8 = -1
	const d = len(x)
	const e = f()
	var g int32 = 1 << 31
	_ = 1.0 / 0.0
	const h float32 = 1e100
	var i = 1 << 64
	const j uint = 1 - 2
	_ = "a" + 1
	var k byte = '世'
	var l int = 1e100
	const m []int = nil
	const n = 5 % 0
	_, _, _, _, _ = c, g, i, k, l
}

// Errors:
// constants.go:9:17: cannot use 128 (untyped int constant) as int8 value in constant declaration (overflows)
// constants.go:10:16: invalid operation: division by zero
// constants.go:11:16: cannot use -1 (untyped int constant) as uint8 value in variable declaration (overflows)
// constants.go:12:12: len(x) (value of type int) is not constant
// constants.go:13:12: f() (value of type int) is not constant
// constants.go:14:16: cannot use 1 << 31 (untyped int constant 2147483648) as int32 value in variable declaration (overflows)
// constants.go:15:12: invalid operation: division by zero
// constants.go:16:20: cannot use 1e100 (untyped float constant 1e+100) as float32 value in constant declaration (overflows)
// constants.go:17:10: cannot use 1 << 64 (untyped int constant 18446744073709551616) as int value in variable declaration (overflows)
// constants.go:18:17: cannot use 1 - 2 (untyped int constant -1) as uint value in constant declaration (overflows)
// constants.go:18:17: too many errors
