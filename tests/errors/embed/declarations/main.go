// go:embed before declarations that cannot have it.
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
type f string

//go:embed main.go
const g = 1

//go:embed main.go
func h() {
	//go:embed main.go
	var i string
	_ = i
}

func main() {}

// Errors:
// main.go:8:3: go:embed cannot apply to multiple vars
// main.go:11:3: go:embed cannot apply to var with initializer
// main.go:14:3: go:embed cannot apply to var with initializer
// main.go:17:3: misplaced go:embed directive
// main.go:20:3: misplaced go:embed directive
// main.go:23:3: misplaced go:embed directive
// main.go:25:4: go:embed cannot apply to var inside func
