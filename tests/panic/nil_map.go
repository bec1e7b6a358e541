// Assignment to an entry in a nil map.
package main

func main() {
	var m map[string]int
	m["a"] = 1
}

// Stderr:
// panic: assignment to entry in nil map
//
// goroutine 1 [running]:
// main.main(...)
// 	nil_map.go:6
// ...

// Exit: 2
