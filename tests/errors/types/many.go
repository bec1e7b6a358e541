// After ten errors the rest is not shown.
package main

func main() {
	var v0 int = "x"
	var v1 int = "x"
	var v2 int = "x"
	var v3 int = "x"
	var v4 int = "x"
	var v5 int = "x"
	var v6 int = "x"
	var v7 int = "x"
	var v8 int = "x"
	var v9 int = "x"
	var v10 int = "x"
	var v11 int = "x"
	var v12 int = "x"
	var v13 int = "x"
}

// Errors:
// many.go:5:15: cannot use "x" (untyped string constant) as int value in variable declaration
// many.go:6:15: cannot use "x" (untyped string constant) as int value in variable declaration
// many.go:7:15: cannot use "x" (untyped string constant) as int value in variable declaration
// many.go:8:15: cannot use "x" (untyped string constant) as int value in variable declaration
// many.go:9:15: cannot use "x" (untyped string constant) as int value in variable declaration
// many.go:10:15: cannot use "x" (untyped string constant) as int value in variable declaration
// many.go:11:15: cannot use "x" (untyped string constant) as int value in variable declaration
// many.go:12:15: cannot use "x" (untyped string constant) as int value in variable declaration
// many.go:13:15: cannot use "x" (untyped string constant) as int value in variable declaration
// many.go:14:15: cannot use "x" (untyped string constant) as int value in variable declaration
// many.go:14:15: too many errors
