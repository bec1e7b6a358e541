// Packages that do not exist.
package main

import "nosuchpackage"

func main() {

}

// Errors:
// missing_std.go:4:8: package nosuchpackage is not in std (...)
