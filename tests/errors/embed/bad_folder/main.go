// A folder in which there is nothing to embed.
package main

import "embed"

//go:embed empty
var empty embed.FS

func main() {}

// Errors:
// main.go:6:12: pattern empty: cannot embed directory empty: contains no embeddable files
