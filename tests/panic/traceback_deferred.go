// A panic in a deferred function: the traceback goes through it.
package main

func cleanup() {
	var m map[string]int
	m["x"]++
}

func work() {
	defer cleanup()
	println("working")
}

func main() {
	work()
}

// Stderr:
// working
// panic: assignment to entry in nil map
//
// goroutine 1 [running]:
// main.cleanup(...)
// 	traceback_deferred.go:6
// main.work(...)
// 	traceback_deferred.go:12
// main.main(...)
// 	traceback_deferred.go:15
// ...

// Exit: 2
