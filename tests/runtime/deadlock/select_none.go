// All goroutines asleep in a select without cases.
package main

func main() {
	select {}
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [select (no cases)]:
// main.main(...)
// 	select_none.go:5
// ...

// Exit: 2
