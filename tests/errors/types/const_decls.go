// Constant declarations with wrong numbers of values.
package main

func main() {
	x := iota
	const a, b = 1
	const c, d = 1, 2, 3
	const (
		e = 1
		f, g
	)
	_ = x
}

// Errors:
// const_decls.go:5:7: cannot use iota outside constant declaration
// const_decls.go:6:11: missing init expr for b
// const_decls.go:7:21: extra init expr 3
// const_decls.go:10:6: missing init expr for g
