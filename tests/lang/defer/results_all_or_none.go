// A panic while results are evaluated sets none of them.
package main

import "fmt"

func unnamed() (bool, int) {
	defer func() { recover() }()
	var p *int
	return true, *p
}

func blank() (_ bool, _ int) {
	defer func() { recover() }()
	var p *int
	return true, *p
}

func assigned() (ok bool) {
	defer func() { recover() }()
	var p *int
	ok, _ = true, *p
	return
}

func named() (a, b int) {
	a = 1
	defer func() { recover() }()
	var p *int
	return 2, *p
}

func main() {
	fmt.Println(unnamed())
	fmt.Println(blank())
	fmt.Println(assigned())
	fmt.Println(named())
}

// Output:
// false 0
// false 0
// false
// 1 0
