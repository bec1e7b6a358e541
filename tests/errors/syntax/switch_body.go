// Statements in a switch before the first case.
package main

func main() {
	switch 1 {
		println(1)
	case 1:
	}
}

// Errors:
// switch_body.go:6:3: syntax error: unexpected name println, expected case or default or }
// switch_body.go:7:2: syntax error: unexpected keyword case, expected :
