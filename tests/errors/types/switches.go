// Duplicate and mismatched cases.
package main

func main() {
	x := 1
	switch x {
	case 1:
	case 2, 1:
	case "a":
	case 1.5:
	}
	switch "s" {
	case "a", "a":
	}
	switch x {
	default:
	default:
	}
	switch f := func() {}; f {
	case nil:
	}
	switch true {
	case true, true:
	}
	switch any(1) {
	case 1, 1, "a":
	}
	switch x {
	case 3:
		fallthrough
	}
	fallthrough
}

// Errors:
// switches.go:8:10: duplicate case 1 (constant of type int) in expression switch
// 	switches.go:7:7: previous case
// switches.go:9:7: cannot convert "a" (untyped string constant) to type int
// switches.go:10:7: 1.5 (untyped float constant) truncated to int
// switches.go:13:12: duplicate case "a" (constant of type string) in expression switch
// 	switches.go:13:7: previous case
// switches.go:17:2: multiple defaults (first at switches.go:16:2)
// switches.go:26:10: duplicate case 1 (constant of type int) in expression switch
// 	switches.go:26:7: previous case
// switches.go:30:3: cannot fallthrough final case in switch
// switches.go:32:2: fallthrough statement out of place
