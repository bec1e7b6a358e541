// Names that are not declared.
package main

func main() {
	x := y + 1
	foo()
	var t T
	println(x, t, fmt.Println)
	_ = a.b
}

// Errors:
// undefined.go:5:7: undefined: y
// undefined.go:6:2: undefined: foo
// undefined.go:7:8: undefined: T
// undefined.go:8:16: undefined: fmt
// undefined.go:9:6: undefined: a
