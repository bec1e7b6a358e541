// Channels of large elements are told at each declaration whose type has one: a
// function's at its name, a method's at its receiver's type.
package main

func f(x int, m chan [1 << 20]byte, n chan [1 << 20]byte) (o chan [1 << 20]byte) { return nil }

var a, b chan [1 << 20]byte
var c chan [1 << 20]byte
var d = func(x chan [1 << 20]byte) {}

type s struct{ x int }

func (s) m(c chan [1 << 20]byte) {}

type i interface{ m(x int, c chan [1 << 20]byte) }

func main() {
	var y chan [1 << 20]byte
	_ = y
}

// Errors:
// channel_elements.go:5:6: channel element type too large (>64kB)
// channel_elements.go:7:5: channel element type too large (>64kB)
// channel_elements.go:8:5: channel element type too large (>64kB)
// channel_elements.go:9:5: channel element type too large (>64kB)
// channel_elements.go:11:6: channel element type too large (>64kB)
// channel_elements.go:15:6: channel element type too large (>64kB)
// channel_elements.go:18:6: channel element type too large (>64kB)
