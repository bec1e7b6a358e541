// A program without main.
package main

func Main() {}

// Go-differs: the linker says it in two lines, without a position

// Errors:
// runtime.main_main·f: function main is undeclared in the main package
