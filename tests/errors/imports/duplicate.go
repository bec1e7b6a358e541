// The same name imported twice.
package main

import "fmt"
import "fmt"
import fmt "os"

var fmt = 1

func main() {}

// Errors:
// duplicate.go:4:8: "fmt" imported and not used
// duplicate.go:5:8: fmt redeclared in this block
// 	duplicate.go:4:8: other declaration of fmt
// duplicate.go:5:8: "fmt" imported and not used
// duplicate.go:6:8: fmt redeclared in this block
// 	duplicate.go:4:8: other declaration of fmt
// duplicate.go:6:8: "os" imported as fmt and not used
// duplicate.go:8:5: fmt already declared through import of package fmt ("fmt")
// 	duplicate.go:4:8: other declaration of fmt
