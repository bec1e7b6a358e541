// Range over what cannot be ranged over.
package main

func main() {
	for range 1.5 {
	}
	var s struct{}
	for range s {
	}
	for i, j := range 10 {
	}
	var c chan int
	for a, b := range c {
	}
	var so chan<- int
	for range so {
	}
	var x string
	for x = range []int{} {
	}
	var p *[]int
	for range p {
	}
	for range func() {} {
	}
	for i := range func(func() bool) {} {
	}
	for range nil {
	}
}

// Errors:
// range.go:5:12: cannot range over 1.5 (untyped float constant)
// range.go:8:12: cannot range over s (variable of type struct{})
// range.go:10:9: range over 10 (untyped int constant) permits only one iteration variable
// range.go:13:9: range over c (variable of type chan int) permits only one iteration variable
// range.go:16:12: cannot range over so (variable of type chan<- int): receive from send-only channel chan<- int
// range.go:19:6: cannot use x (value of type int) as string value in assignment
// range.go:22:12: cannot range over p (variable of type *[]int)
// range.go:24:12: cannot range over func() {} (value of type func()): func must be func(yield func(...) bool): wrong argument count
// range.go:26:6: range over func(func() bool) {} (value of type func(func() bool)) permits no iteration variables
// range.go:28:12: cannot range over nil
// range.go:28:12: too many errors
