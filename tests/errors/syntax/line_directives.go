// Errors where line directives say they are; wrong directives.
package main

func main() {
//line foo.go:10
	var x int = "s"
//line foo.go:20:7
	var y int = "s"
	var z int
/*line :25:1*/var w int
}

// Errors:
// foo.go:10: declared and not used: x
// foo.go:10: cannot use "s" (untyped string constant) as int value in variable declaration
// foo.go:20:12: declared and not used: y
// foo.go:20:20: cannot use "s" (untyped string constant) as int value in variable declaration
// foo.go:21:6: declared and not used: z
// foo.go:25:5: declared and not used: w
