// A package clause without a name.
package 5

import "fmt"

func main() {}

// Errors:
// head_clause.go:2:9: expected 'IDENT', found 5
