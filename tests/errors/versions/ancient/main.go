// Numbers, aliases and shifts before Go 1.13.
package main

type alias = int

type reader interface{ Read() }
type both interface {
	Read()
	reader
}

func main() {
	_ = 1_000
	_ = 0b1
	_ = 0o7
	_ = 0x1p2
	_ = 0x1.8p1i
	s := 3
	_ = 1 << s
}

// Errors:
// main.go:4:6: type alias requires go1.9 or later (-lang was set to go1.8; check go.mod)
// main.go:9:2: duplicate method Read
// 	main.go:8:2: other declaration of method Read
// main.go:13:6: underscore in numeric literal requires go1.13 or later (-lang was set to go1.8; check go.mod)
// main.go:14:6: binary literal requires go1.13 or later (-lang was set to go1.8; check go.mod)
// main.go:15:6: 0o/0O-style octal literal requires go1.13 or later (-lang was set to go1.8; check go.mod)
// main.go:16:6: hexadecimal floating-point literal requires go1.13 or later (-lang was set to go1.8; check go.mod)
// main.go:17:6: hexadecimal floating-point literal requires go1.13 or later (-lang was set to go1.8; check go.mod)
// main.go:19:11: invalid operation: signed shift count s (variable of type int) requires go1.13 or later (-lang was set to go1.8; check go.mod)
