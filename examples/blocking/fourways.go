// Four ways to block, and what each holds on to: a channel and a mutex park the
// goroutine; so does a pipe, through the poller; a system call keeps its thread.
package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/metrics"
	"strings"
	"sync"
	"syscall"
	"time"
)

func threads() uint64 {
	s := []metrics.Sample{{Name: "/sched/threads/total:threads"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

// show prints the states of the goroutines that run a function with this name.
func show(name string) {
	buf := make([]byte, 1<<20)
	buf = buf[:runtime.Stack(buf, true)]
	states := map[string]int{}
	for _, g := range strings.Split(string(buf), "\n\n") {
		if strings.Contains(g, "main."+name) {
			_, rest, _ := strings.Cut(g, "[")
			state, _, _ := strings.Cut(rest, "]")
			states[state]++
		}
	}
	fmt.Printf("%-8s %v  threads: %d\n", name, states, threads())
}

var (
	never chan int
	mu    sync.Mutex
	r, w  *os.File
	raw   [2]int
)

func channel() { <-never }

func mutex() { mu.Lock() }

func pipe() { r.Read(make([]byte, 1)) }

func system() { syscall.Read(raw[0], make([]byte, 1)) }

func main() {
	never = make(chan int)
	mu.Lock()
	r, w, _ = os.Pipe()
	syscall.Pipe(raw[:])
	for _, way := range []struct {
		name string
		f    func()
	}{{"channel", channel}, {"mutex", mutex}, {"pipe", pipe}, {"system", system}} {
		for i := 0; i < 20; i++ {
			go way.f()
		}
		time.Sleep(50 * time.Millisecond)
		show(way.name)
	}
}
