// How many threads do N blocked reads make? As many as there are reads, if each
// waits in the kernel; none at all if the poller waits for them.
package main

import (
	"fmt"
	"os"
	"runtime/metrics"
	"sync"
	"syscall"
	"time"
)

const n = 50

func threads() uint64 {
	s := []metrics.Sample{{Name: "/sched/threads/total:threads"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

func main() {
	fmt.Println("at first: few threads:", threads() < n)
	var wg sync.WaitGroup

	r, w, _ := os.Pipe()
	for i := 0; i < n; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			r.Read(make([]byte, 1))
		}()
	}
	time.Sleep(50 * time.Millisecond)
	fmt.Println(n, "reads of a polled pipe: few threads:", threads() < n)
	w.Write(make([]byte, n))
	wg.Wait()

	var p [2]int
	syscall.Pipe(p[:])
	for i := 0; i < n; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			syscall.Read(p[0], make([]byte, 1))
		}()
	}
	time.Sleep(50 * time.Millisecond)
	fmt.Println(n, "reads in the kernel: a thread for each:", threads() >= n)
	syscall.Write(p[1], make([]byte, n))
	wg.Wait()
	fmt.Println("all were answered")
}
