// Variables that cannot hold files, or not so many.
package main

import _ "embed"

type number int
type text string

//go:embed main.go
var a int

//go:embed main.go
var b number

//go:embed main.go go.mod
var c text

//go:embed *
var d []byte

//go:embed main.go
var e [3]byte

//go:embed main.go
var f *string

//go:embed main.go
var g []text

func main() {}

// Errors:
// main.go:10:5: go:embed cannot apply to var of type int
// main.go:13:5: go:embed cannot apply to var of type number
// main.go:16:5: invalid go:embed: multiple files for type text
// main.go:19:5: invalid go:embed: multiple files for type []byte
// main.go:22:5: go:embed cannot apply to var of type [3]byte
// main.go:25:5: go:embed cannot apply to var of type *string
// main.go:28:5: go:embed cannot apply to var of type []text
