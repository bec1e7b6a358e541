// Wrong forms of assignment.
package main

func main() {
	a, b += 1, 2
	a++ = 1
	x := y := 1
	if x = 1 {
	}
}

// Errors:
// assign_forms.go:5:7: syntax error: unexpected +=, expected := or = or comma
// assign_forms.go:6:6: syntax error: unexpected = at end of statement
// assign_forms.go:7:9: syntax error: unexpected := at end of statement
// assign_forms.go:8:7: syntax error: cannot use assignment x = 1 as value
