// Variables declared and not used, in all forms of declaration.
package main

func main() {
	x := 1
	var y int
	a, b := 1, 2
	_ = a
	for i := range 3 {
	}
	for i, v := range []int{} {
		_ = i
	}
	if z := 1; true {
	}
	switch t := any(1).(type) {
	case int:
	}
	var used int
	used = 2
	f := func() { q := 1 }
}

// Errors:
// unused.go:5:2: declared and not used: x
// unused.go:6:6: declared and not used: y
// unused.go:7:5: declared and not used: b
// unused.go:9:6: declared and not used: i
// unused.go:11:9: declared and not used: v
// unused.go:14:5: declared and not used: z
// unused.go:16:9: t declared and not used
// unused.go:19:6: declared and not used: used
// unused.go:21:2: declared and not used: f
// unused.go:21:16: declared and not used: q
// unused.go:14:5: too many errors
