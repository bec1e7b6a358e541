// What a goroutine costs, and what a thread does: making one, switching, memory.
// A goroutine that is locked to its thread is as good as a thread: who switches to
// it must wake that thread and go to sleep.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
	"time"
)

// resident returns the process's memory in KB.
func resident() int {
	b, _ := os.ReadFile("/proc/self/status")
	n := 0
	for _, line := range strings.Split(string(b), "\n") {
		if strings.HasPrefix(line, "VmRSS:") {
			fmt.Sscan(strings.TrimSuffix(line[6:], "kB"), &n)
		}
	}
	return n
}

// create makes n goroutines that wait, and returns the time and memory for each.
func create(n int, lock bool) (time.Duration, int) {
	var up, down sync.WaitGroup
	stop := make(chan bool)
	mem := resident()
	began := time.Now()
	for i := 0; i < n; i++ {
		up.Add(1)
		down.Add(1)
		go func() {
			defer down.Done()
			if lock {
				runtime.LockOSThread()
			}
			up.Done()
			<-stop
		}()
	}
	up.Wait()
	took := time.Since(began) / time.Duration(n)
	mem = (resident() - mem) * 1024 / n
	close(stop)
	down.Wait()
	return took, max(mem, 0)
}

// pingpong returns the time of a switch.
func pingpong(n int, lock bool) time.Duration {
	c, d := make(chan bool), make(chan bool)
	go func() {
		if lock {
			runtime.LockOSThread()
		}
		for range c {
			d <- true
		}
	}()
	if lock {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
	}
	began := time.Now()
	for i := 0; i < n; i++ {
		c <- true
		<-d
	}
	took := time.Since(began) / time.Duration(2*n)
	close(c)
	return took
}

func main() {
	gt, gm := create(100000, false)
	tt, tm := create(500, true)
	gs, ts := pingpong(100000, false), pingpong(5000, true)
	fmt.Printf("              goroutine   thread\n")
	fmt.Printf("make one     %10v %8v\n", gt, tt)
	fmt.Printf("switch       %10v %8v\n", gs, ts)
	fmt.Printf("memory       %9dB %7dB\n", gm, tm)
	fmt.Println("goroutines are cheaper:", gt < tt && gs < ts)
}
