// Endless recursion is a fatal error, after a gigabyte of stack.
package main

func f(n int) int {
	return f(n+1) + 1
}

func main() {
	println(f(0))
}

// Skip-gcstress

// Stderr:
// runtime: goroutine stack exceeds 1000000000-byte limit
// ...
// fatal error: stack overflow
// ...
// goroutine 1 [running]:
// main.f(...)
// ...

// Exit: 2
