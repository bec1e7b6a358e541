// Conditions that are not boolean.
package main

func f() {}

func main() {
	if 1 {
	}
	for "x" {
	}
	var i int
	if i = 1; i {
	}
	if i := 1; nil {
	}
	switch {
	case 1:
	}
	if f() {
	}
}

// Errors:
// conditions.go:7:5: non-boolean condition in if statement
// conditions.go:9:6: non-boolean condition in for statement
// conditions.go:12:12: non-boolean condition in if statement
// conditions.go:14:5: declared and not used: i
// conditions.go:14:13: non-boolean condition in if statement
// conditions.go:17:7: cannot convert 1 (untyped int constant) to type bool
// conditions.go:19:5: f() (no value) used as value
