// go:embed in a file that does not import the package.
package main

//go:embed without_import.go
var a string

//go:embed nothing
var b string

func main() {}

// Errors:
// without_import.go:4:3: go:embed requires import "embed" (or import _ "embed", if package is not used)
// without_import.go:7:3: go:embed requires import "embed" (or import _ "embed", if package is not used)
