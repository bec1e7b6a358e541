// Once everything is recovered the signal is forgotten.
package main

func f() {
	defer func() { recover() }()
	var p *int
	_ = *p
}

func main() {
	f()
	panic("later")
}

// Stderr:
// panic: later
//
// goroutine 1 [running]:
// main.main(...)
// 	signal_forgotten.go:12
// ...

// Exit: 2
