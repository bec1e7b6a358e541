// Guards the first descriptor that is polled while a thread sleeps until a timer, long
// before it: the thread must watch the descriptor too.
package main

import (
	"fmt"
	"os"
	"runtime"
	"sync"
	"time"
)

func main() {
	runtime.GOMAXPROCS(2)
	time.AfterFunc(time.Hour, func() { fmt.Println("an hour has passed") })
	// Another thread comes, finds nothing to do, and sleeps.
	var wg sync.WaitGroup
	wg.Go(func() {})
	for began := time.Now(); time.Since(began) < 20*time.Millisecond; {
	}
	wg.Wait()
	const n = 50
	done := make(chan string, n)
	var writers []*os.File
	for range n {
		r, w, err := os.Pipe()
		if err != nil {
			panic(err)
		}
		writers = append(writers, w)
		go func() {
			b := make([]byte, 10)
			k, err := r.Read(b)
			done <- fmt.Sprint(string(b[:k]), err)
		}()
	}
	for _, w := range writers {
		w.Write([]byte("hello "))
	}
	for i := range n {
		if got := <-done; got != "hello <nil>" {
			fmt.Println(i, got)
		}
	}
	fmt.Println("all read")
}

// Output:
// all read
