// go:embed where it cannot stand.
package main

import (
	_ "embed"
)

//go:embed main.go
var a, b string

//go:embed main.go
var c = "x"

//go:embed main.go
var d string = "x"

//go:embed main.go
var (
	e string
)

//go:embed main.go
type f string

//go:embed main.go
const g = 1

//go:embed main.go
func h() {
	//go:embed main.go
	var i string
	_ = i
	//go:embed main.go
	i = "x"
}

var j string //go:embed main.go

func main() {}

// Errors:
// main.go:17:3: misplaced go:embed directive
// main.go:33:4: misplaced go:embed directive
// main.go:37:16: misplaced compiler directive
