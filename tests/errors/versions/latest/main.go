// What came after Go 1.25.
package main

type Inner struct{ X int }
type Outer struct{ Inner }

type T struct{}

func (T) Map[P any](p P) P { return p }

func main() {
	_ = new(1)
	_ = Outer{X: 1}
	_ = T{}.Map(1)
}

// Errors:
// main.go:9:14: generic method requires go1.27 or later (-lang was set to go1.25; check go.mod)
// main.go:12:6: new(1) requires go1.26 or later (-lang was set to go1.25; check go.mod)
// main.go:13:12: use of promoted field Inner.X in struct literal of type Outer requires go1.27 or later (-lang was set to go1.25; check go.mod)
