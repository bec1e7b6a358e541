// A type that is itself ends the checking, whoever looks at its values.
package main

type T T

func (*T) m() {}

var p *T

var x = p.m
func main() {}

// Errors:
// itself.go:4:6: invalid recursive type: T refers to itself
