// What a module of an older language version may not use.
package main

type List[P any] []P

type set interface {
	~int
	int | string
	int
}

func id[P interface{}](p P) P { return p }

func main() {
	var _ List[int]
	_ = id[int]
	_ = id(1)
	for range 10 {
	}
	clear(map[int]int{})
	_ = min(1, 2)
	_ = new(3)
	_ = [2]int([]int{1, 2})
}

// Errors:
// main.go:4:11: type parameter requires go1.18 or later (-lang was set to go1.17; check go.mod)
// main.go:4:13: predeclared any requires go1.18 or later (-lang was set to go1.17; check go.mod)
// main.go:7:2: embedding interface element ~int requires go1.18 or later (-lang was set to go1.17; check go.mod)
// main.go:8:2: embedding interface element int | string requires go1.18 or later (-lang was set to go1.17; check go.mod)
// main.go:9:2: embedding non-interface type int requires go1.18 or later (-lang was set to go1.17; check go.mod)
// main.go:12:9: type parameter requires go1.18 or later (-lang was set to go1.17; check go.mod)
// main.go:15:8: type instantiation requires go1.18 or later (-lang was set to go1.17; check go.mod)
// main.go:16:8: function instantiation requires go1.18 or later (-lang was set to go1.17; check go.mod)
// main.go:17:6: implicit function instantiation requires go1.18 or later (-lang was set to go1.17; check go.mod)
// main.go:18:12: cannot range over 10 (untyped int constant): requires go1.22 or later (-lang was set to go1.17; check go.mod)
// main.go:18:12: too many errors
