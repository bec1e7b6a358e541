// Named imports that are not used; the blank and dot forms.
package main

import (
	f "fmt"
	"math/rand"
	_ "os"
	. "strings"
)

func main() {}

// Errors:
// unused_import_named.go:5:2: "fmt" imported as f and not used
// unused_import_named.go:6:2: "math/rand" imported and not used
// unused_import_named.go:8:2: "strings" imported and not used
