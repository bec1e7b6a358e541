// init cannot be referred to.
package main

func init() {}

func main() {
	init()
	f := init
	_ = f
}

// Errors:
// init_called.go:7:2: undefined: init
// init_called.go:8:7: undefined: init
