// Functions of package unsafe are younger than the language version; and what
// an interface of that time cannot embed does not count.
package main

import "unsafe"

type small interface {
	int
	~string | ~bool
}

func value() small { return struct{}{} }

func main() {
	var b [2]byte
	p := unsafe.Add(unsafe.Pointer(&b), 1)
	_ = unsafe.Slice(&b[0], 2)
	_ = unsafe.SliceData(b[:])
	_ = unsafe.String(&b[0], 1)
	_ = unsafe.StringData("x")
	_, _ = p, value()
}

// Errors:
// main.go:8:2: embedding non-interface type int requires go1.18 or later (-lang was set to go1.16; check go.mod)
// main.go:9:2: embedding interface element ~string | ~bool requires go1.18 or later (-lang was set to go1.16; check go.mod)
// main.go:16:7: unsafe.Add requires go1.17 or later (-lang was set to go1.16; check go.mod)
// main.go:17:6: unsafe.Slice requires go1.17 or later (-lang was set to go1.16; check go.mod)
// main.go:18:6: unsafe.SliceData requires go1.20 or later (-lang was set to go1.16; check go.mod)
// main.go:19:6: unsafe.String requires go1.20 or later (-lang was set to go1.16; check go.mod)
// main.go:20:6: unsafe.StringData requires go1.20 or later (-lang was set to go1.16; check go.mod)
