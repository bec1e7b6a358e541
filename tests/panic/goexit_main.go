// runtime.Goexit on the main goroutine with no others is a deadlock.
package main

import "runtime"

func main() {
	defer println("deferred")
	runtime.Goexit()
}

// Stderr:
// deferred
// fatal error: no goroutines (main called runtime.Goexit) - deadlock!

// Exit: 2
