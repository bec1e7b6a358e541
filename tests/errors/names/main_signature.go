// Main and init take and return nothing.
package main

func main(args []string) int { return 0 }
func init() error             { return nil }

var init = 1

// Errors:
// main_signature.go:4:6: func main must have no arguments and no return values
// main_signature.go:5:6: func init must have no arguments and no return values
// main_signature.go:7:5: cannot declare init - must be func
