// One goroutine reads a slow pipe, which blocks its thread in the kernel;
// the others go on computing on the one P there is.
//
//	(for i in 1 2 3; do echo line $i; sleep 0.3; done) | gopark run slowpipe.go
package main

import (
	"bufio"
	"fmt"
	"os"
	"runtime"
	"time"
)

func main() {
	runtime.GOMAXPROCS(1)
	lines := make(chan string)
	go func() {
		in := bufio.NewScanner(os.Stdin)
		for in.Scan() {
			lines <- in.Text()
		}
		close(lines)
	}()

	begun := time.Now()
	work := 0
	for {
		select {
		case line, ok := <-lines:
			if !ok {
				fmt.Println("end of input")
				return
			}
			fmt.Printf("%q after %v; meanwhile %d rounds of work\n", line, time.Since(begun).Round(10*time.Millisecond), work)
		default:
			for range 10000 {
			}
			work++
		}
	}
}
