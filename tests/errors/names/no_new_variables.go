// No new variables on the left side of :=.
package main

var f struct{ x int }

func main() {
	a, b := 1, 2
	a, b := 3, 4
	_, _ := a, b
	a, a := 1, 2
	f.x := 1
}

// Errors:
// no_new_variables.go:8:7: no new variables on left side of :=
// no_new_variables.go:9:7: no new variables on left side of :=
// no_new_variables.go:10:5: a repeated on left side of :=
// no_new_variables.go:11:2: non-name f.x on left side of :=
