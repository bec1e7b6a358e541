//go:build ignore

// A file that is named runs whatever its constraints.
package main

func main() { println("ran") }

// Stderr:
// ran
