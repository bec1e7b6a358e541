// A program without main does not run; checking it, as `go vet` does, finds nothing.
package main

func Main() {}

// Go-differs: the linker says it in two lines, without a position

// Stderr:
// runtime.main_main·f: function main is undeclared in the main package

// Exit: 1
