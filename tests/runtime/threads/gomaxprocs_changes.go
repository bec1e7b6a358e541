// Guards a thousand changes of GOMAXPROCS while goroutines compute, talk, sleep and
// wait for pipes: nothing is lost, nothing hangs.
package main

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"sync"
	"time"
)

func main() {
	before := runtime.GOMAXPROCS(0)
	stop := make(chan bool)
	var wg sync.WaitGroup
	run := func(f func() bool) {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for {
				select {
				case <-stop:
					return
				default:
				}
				if !f() {
					fmt.Println("lost")
					return
				}
			}
		}()
	}
	for i := 0; i < 3; i++ {
		run(func() bool {
			c := make(chan int)
			go func() {
				for j := 0; j < 100; j++ {
					c <- j
				}
				close(c)
			}()
			sum := 0
			for v := range c {
				sum += v
			}
			return sum == 4950
		})
		run(func() bool {
			r, w, err := os.Pipe()
			if err != nil {
				return false
			}
			go func() {
				w.Write(make([]byte, 70000))
				w.Close()
			}()
			n, err := io.Copy(io.Discard, r)
			r.Close()
			return n == 70000 && err == nil
		})
		run(func() bool {
			began := time.Now()
			time.Sleep(20 * time.Microsecond)
			return time.Since(began) >= 20*time.Microsecond
		})
		run(func() bool {
			n := 0
			for j := 0; j < 10000; j++ {
				n += j
			}
			return n == 49995000
		})
	}
	for i := 0; i < 1000; i++ {
		n := i*7%8 + 1
		runtime.GOMAXPROCS(n)
		if got := runtime.GOMAXPROCS(0); got != n {
			fmt.Println("want", n, "got", got)
		}
		if i%10 == 0 {
			runtime.Gosched()
		}
	}
	close(stop)
	wg.Wait()
	runtime.GOMAXPROCS(before)
	fmt.Println("done")
}

// Output:
// done
