// Statements that do not parse; several are reported.
package main

func main() {
	x := 
	if x {
	}
	for i := 0; i < 10 {
	}
	y = = 2
	var 1 int
}

// Errors:
// statements.go:6:2: syntax error: unexpected keyword if, expected expression
// statements.go:8:21: syntax error: unexpected {, expected semicolon or newline
// statements.go:9:2: syntax error: unexpected }, expected expression
// statements.go:10:6: syntax error: unexpected =, expected expression
// statements.go:11:2: syntax error: unexpected keyword var at end of statement
