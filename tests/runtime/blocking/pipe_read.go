// A goroutine stuck in a read of a pipe does not hold the others up.
package main

import (
	"bufio"
	"fmt"
	"os"
	"runtime"
)

func main() {
	runtime.GOMAXPROCS(1)
	r, w, err := os.Pipe()
	if err != nil {
		fmt.Println(err)
		return
	}
	lines := make(chan string)
	go func() {
		s := bufio.NewScanner(r)
		for s.Scan() {
			lines <- s.Text()
		}
		close(lines)
	}()
	sum := 0
	for i := range 100000 {
		sum += i % 7
		if i%20000 == 0 {
			runtime.Gosched()
		}
	}
	fmt.Println("computed", sum)
	fmt.Fprintln(w, "first")
	fmt.Println(<-lines)
	fmt.Fprint(w, "second\nthird")
	w.Close()
	for l := range lines {
		fmt.Println(l)
	}
}

// Output:
// computed 299995
// first
// second
// third
