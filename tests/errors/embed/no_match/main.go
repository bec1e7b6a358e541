// Patterns that name no file are told before anything else, the first by name.
package main

import (
	_ "embed"
	"example.com/no_match/missing"
)

//go:embed main.go zzz*
var two string

//go:embed nothing/at/all
var none string

func main() {
	a b
}

// Errors:
// main.go:6:2: no required module provides package example.com/no_match/missing; to add it:
// 	go get example.com/no_match/missing
// main.go:12:12: pattern nothing/at/all: no matching files found
