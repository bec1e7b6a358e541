// Import paths that are invalid.
package main

import ""
import "a b"

func main() {}

// Errors:
// bad_path.go:4:8: invalid import path:
