// Imports that are not used.
package main

import "fmt"
import "os"
import "strings"

func main() {

}

// Errors:
// unused_import.go:4:8: "fmt" imported and not used
// unused_import.go:5:8: "os" imported and not used
// unused_import.go:6:8: "strings" imported and not used
