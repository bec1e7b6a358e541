// Import paths that are well formed for the language and not for the go command.
package main

import "-x"
import "/foo"
import "a/../b"
import "aux/x"
import "fmt."
import "unicode//utf8"
import "é"

func main() {}

// Errors:
// malformed.go:4:8: malformed import path "-x": leading dash
// malformed.go:5:8: "/foo" is not a package path; see 'go help packages'
// malformed.go:6:8: malformed import path "a/../b": invalid path element ".."
// malformed.go:7:8: malformed import path "aux/x": "aux" disallowed as path element component on Windows
// malformed.go:8:8: malformed import path "fmt.": trailing dot in path element
// malformed.go:9:8: malformed import path "unicode//utf8": double slash
// malformed.go:10:8: malformed import path "é": invalid char 'é'
