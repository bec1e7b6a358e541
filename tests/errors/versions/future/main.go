// A module of a language version to come.
package main

func main() {}

// Go-differs: it names its own minor version, or looks for the toolchain

// Errors:
// go: go.mod requires go >= 1.99 (running go 1.27; GOTOOLCHAIN=local)
