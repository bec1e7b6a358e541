// Functions whose end is reached without a return.
package main

func a() int {
}
func b(x int) int {
	if x > 0 {
		return 1
	}
}
func c(x int) int {
	for x > 0 {
		return 1
	}
}
func d(x int) int {
	switch x {
	case 1:
		return 1
	}
}
func e(x int) int {
	for {
		break
	}
}
func ok1(x int) int {
	for {
	}
}
func ok2(x int) int {
	switch {
	case x > 1:
		panic(1)
	default:
		return 2
	}
}
func ok3() int {
L:
	goto L
}
func ok4(x int) int {
	if x > 1 {
		return 1
	} else {
		panic(2)
	}
}
var f = func() int { println() }

func main() {

}

// Errors:
// missing_return.go:5:1: missing return
// missing_return.go:10:1: missing return
// missing_return.go:15:1: missing return
// missing_return.go:21:1: missing return
// missing_return.go:26:1: missing return
// missing_return.go:50:32: missing return
