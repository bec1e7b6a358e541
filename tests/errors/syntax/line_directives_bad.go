// Line directives whose numbers are wrong.
package main

func main() {
//line line_directives_bad.go:30:1
//line line_directives_bad.go:0
//line line_directives_bad.go:abc
//line line_directives_bad.go
//line line_directives_bad.go:3:0
//line line_directives_bad.go:99999999999
}

// Errors:
// line_directives_bad.go:30:31: invalid line number: 0
// line_directives_bad.go:31:31: invalid line number: abc
// line_directives_bad.go:33:33: invalid column number: 0
// line_directives_bad.go:34:31: invalid line number: 99999999999
