// Values that cannot be assigned.
package main

func main() {
	var i int = "s"
	var s string = 1
	var f float32 = 1.5i
	var p *int = &s
	var b byte = 256
	var m map[string]int = map[string]string{}
	var e error = "x"
	var fn func(int) = func(string) {}
	i = 2.5
	i = nil
	s = 'x'
	var c chan<- int = make(<-chan int)
	_, _, _, _, _, _, _, _, _ = f, p, b, m, e, fn, c, i, s
}

// Errors:
// assign.go:5:14: cannot use "s" (untyped string constant) as int value in variable declaration
// assign.go:6:17: cannot use 1 (untyped int constant) as string value in variable declaration
// assign.go:7:18: cannot use 1.5i (untyped complex constant (0 + 1.5i)) as float32 value in variable declaration (overflows)
// assign.go:8:15: cannot use &s (value of type *string) as *int value in variable declaration
// assign.go:9:15: cannot use 256 (untyped int constant) as byte value in variable declaration (overflows)
// assign.go:10:25: cannot use map[string]string{} (value of type map[string]string) as map[string]int value in variable declaration
// assign.go:11:16: cannot use "x" (constant of type string) as error value in variable declaration: string does not implement error (missing method Error)
// assign.go:12:21: cannot use func(string) {} (value of type func(string)) as func(int) value in variable declaration
// assign.go:13:6: cannot use 2.5 (untyped float constant) as int value in assignment (truncated)
// assign.go:14:6: cannot use nil as int value in assignment
// assign.go:14:6: too many errors
