// Output before a panic is all there.
package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	w := bufio.NewWriter(os.Stdout)
	fmt.Fprintln(w, "buffered")
	w.Flush()
	fmt.Fprintln(os.Stderr, "to stderr")
	fmt.Println("unbuffered")
	panic(fmt.Sprintf("%d items left", 3))
}

// Output:
// buffered
// unbuffered

// Stderr:
// to stderr
// panic: 3 items left
//
// goroutine 1 [running]:
// main.main(...)
// 	fatal_map_writes_msg.go:16
// ...

// Exit: 2
