// Something other than a name on the left side of :=.
package main

func main() {
	var a [3]int
	a[0] := 1
	for a[1] := range a {
	}
}

// Errors:
// non_name.go:6:2: non-name a[0] on left side of :=
// non_name.go:7:2: no new variables on left side of :=
// non_name.go:7:6: invalid syntax tree: cannot declare a[1]
